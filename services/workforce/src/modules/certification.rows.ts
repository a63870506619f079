import type { Connection } from '../../../shared/src/connection';
import type { CertificateRow as Certificate } from '../certificate/certificate.entity';
import type { ContinuingEducationRow } from '../continuing-education/continuing-education.entity';
import type { EducationEnrolmentRow as EducationEnrolment } from '../education/education-enrolment.entity';
import type { ExamRegistrationRow } from '../exam/exam-registration.entity';
import type { ExamReimbursementRow, ExamReimbursementRuleRow } from '../exam/exam-reimbursement.entity';
import type {
  RegistrationEventRow,
  RegistrationRow as Registration,
} from '../registration/registration.entity';
import type { Dated } from '../../../shared/src/dated';
import type { RegistrationRuleRow } from '../registration-rule/registration-rule.entity';

/** Rows of a list that is asked as of a day carry the day: what is asked below them is judged on it. */
export type CertificateRow = Certificate & Dated;
export type RegistrationRow = Registration & Dated;
export type EducationEnrolmentRow = EducationEnrolment & Dated;
export type {
  ContinuingEducationRow,
  ExamRegistrationRow,
  ExamReimbursementRow,
  ExamReimbursementRuleRow,
  RegistrationEventRow,
  RegistrationRuleRow,
};
export type CertificateConnectionRow = Connection<CertificateRow>;
export type RegistrationConnectionRow = Connection<RegistrationRow>;
export type RegistrationRuleConnectionRow = Connection<RegistrationRuleRow>;
export type ContinuingEducationConnectionRow = Connection<ContinuingEducationRow>;
export type ExamRegistrationConnectionRow = Connection<ExamRegistrationRow>;
export type ExamReimbursementConnectionRow = Connection<ExamReimbursementRow>;
export type ExamReimbursementRuleConnectionRow = Connection<ExamReimbursementRuleRow>;
export type EducationEnrolmentConnectionRow = Connection<EducationEnrolmentRow>;
