import { certificate } from '../../../services/workforce/src/certificate/certificate.entity';
import { continuingEducation } from '../../../services/workforce/src/continuing-education/continuing-education.entity';
import { educationEnrolment } from '../../../services/workforce/src/education/education-enrolment.entity';
import { examRegistration } from '../../../services/workforce/src/exam/exam-registration.entity';
import {
  examReimbursement,
  examReimbursementRule,
  type ExamReimbursementRow,
} from '../../../services/workforce/src/exam/exam-reimbursement.entity';
import {
  registration,
  registrationEvent,
  type RegistrationRow,
} from '../../../services/workforce/src/registration/registration.entity';
import { registrationRule } from '../../../services/workforce/src/registration-rule/registration-rule.entity';
import { makeCertificate, makeRegistration } from '../../../services/workforce/test/make';
import {
  makeApplication,
  makeContinuingEducation,
  makeEducationEnrolment,
  makeExamRegistration,
  makeExamReimbursement,
  makeExamReimbursementRule,
  makeRegistrationEvent,
  makeRegistrationRule,
} from '../../../services/workforce/test/make/certification';
import { both, sides, type Side } from '../world';
import type { FragmentOf } from './fragment';

export const certification: FragmentOf = async ({ insert }, register) => {
  const { people, regions } = register;
  const ofSide = (side: Side) => ({ workerId: people[side].id, regionCode: regions[side] });
  const certificates = both((side) => makeCertificate(ofSide(side)));
  const certificateOf = (side: Side) => ({ ...ofSide(side), certificateId: certificates[side].id });
  const renewed = both((side) =>
    makeRegistration({ ...certificateOf(side), step: 'RENEWED', renewedOn: '2023-10-01' }),
  );
  const renewals = both((side) =>
    makeRegistration({
      ...certificateOf(side),
      kind: 'RENEWAL',
      renewsId: renewed[side].id,
      validFrom: '2023-11-01',
      validTo: '2026-10-31',
    }),
  );
  const educations = both((side) =>
    makeContinuingEducation({ ...ofSide(side), annulledOn: '2024-01-01', annulledReason: '重复' }),
  );
  const exams = both((side) =>
    makeExamRegistration({
      ...ofSide(side),
      satOn: '2024-06-15',
      decidedOn: '2024-08-20',
      state: 'PASSED',
    }),
  );
  const reimbursements = both((side) =>
    makeExamReimbursement({
      ...ofSide(side),
      examRegistrationId: exams[side].id,
      state: 'PAID',
      approvedOn: '2024-10-01',
      paidOn: '2024-11-01',
      reason: '曾退回补正',
    }),
  );
  const enrolments = both((side) => makeEducationEnrolment({ ...ofSide(side), graduatedOn: '2024-07-01' }));
  const rules = both((side) => makeRegistrationRule({ regionCode: regions[side] }));
  const ceilings = both((side) => makeExamReimbursementRule({ regionCode: regions[side] }));
  const all = <Row>(rows: Readonly<Record<Side, Row>>) => sides.map((side) => rows[side]);
  await insert(certificate, all(certificates));
  await insert(registrationRule, all(rules));
  await insert(registration, [...all(renewed), ...all(renewals)]);
  await insert(
    registrationEvent,
    all(renewals).map(({ id }) => makeRegistrationEvent({ registrationId: id })),
  );
  await insert(continuingEducation, all(educations));
  await insert(examRegistration, all(exams));
  await insert(examReimbursement, all(reimbursements));
  await insert(examReimbursementRule, all(ceilings));
  await insert(educationEnrolment, all(enrolments));

  const freshWorker = async (side: Side) => {
    const { row, viewer } = await register.freshWorker(side);
    return { of: { workerId: row.id, regionCode: regions[side] }, viewer: viewer ?? {} };
  };
  const freshCertificate = async (side: Side) => {
    const { of, viewer } = await freshWorker(side);
    const row = makeCertificate(of);
    await insert(certificate, [row]);
    return { of: { ...of, certificateId: row.id }, viewer };
  };
  const step =
    (given: Partial<RegistrationRow>, further: object = {}) =>
    async (side: Side) => {
      const { of, viewer } = await freshCertificate(side);
      const row = makeApplication({ ...of, ...given });
      await insert(registration, [row]);
      await insert(registrationEvent, [
        makeRegistrationEvent({ registrationId: row.id, step: 'FIRST_PASS', takenBy: 'somebody else' }),
      ]);
      return { input: { id: row.id, expectedVersion: 1, ...further }, viewer };
    };
  const passed = { firstPassedOn: '2020-10-10', step: 'FIRST_PASS' } as const;
  const exam =
    (further: object, given: Partial<Parameters<typeof makeExamRegistration>[0]> = {}) =>
    async (side: Side) => {
      const { of, viewer } = await freshWorker(side);
      const row = makeExamRegistration({ ...of, ...given });
      await insert(examRegistration, [row]);
      return { input: { id: row.id, expectedVersion: 1, ...further }, viewer };
    };
  const sat = { state: 'SAT', satOn: '2024-06-15' } as const;
  const claim =
    (further: object, given: Partial<ExamReimbursementRow> = {}) =>
    async (side: Side) => {
      const { of, viewer } = await freshWorker(side);
      const row = makeExamRegistration({ ...of, ...sat });
      const asked = makeExamReimbursement({ ...of, examRegistrationId: row.id, ...given });
      await insert(examRegistration, [row]);
      await insert(examReimbursement, [asked]);
      return { input: { id: asked.id, expectedVersion: 1, ...further }, viewer };
    };
  const enrolment = (further: object) => async (side: Side) => {
    const { of, viewer } = await freshWorker(side);
    const row = makeEducationEnrolment(of);
    await insert(educationEnrolment, [row]);
    return { input: { id: row.id, expectedVersion: 1, ...further }, viewer };
  };
  const forWorker = (further: object) => async (side: Side) => {
    const { of, viewer } = await freshWorker(side);
    return { input: { workerId: of.workerId, ...further }, viewer };
  };
  let years = 2026;
  const newRule = (further: object) => async (side: Side) => ({
    input: { regionCode: regions[side], effectiveFrom: `${(years += 1)}-01-01`, basis: '依据', ...further },
  });
  const key = <Row extends { readonly id: string }>(rows: Readonly<Record<Side, Row>>) =>
    both((side) => ({ key: { id: rows[side].id } }));
  return {
    rows: {
      Certificate: key(certificates),
      Registration: key(renewals),
      RegistrationRule: key(rules),
      ContinuingEducation: key(educations),
      ExamRegistration: key(exams),
      ExamReimbursement: key(reimbursements),
      ExamReimbursementRule: key(ceilings),
      EducationEnrolment: key(enrolments),
    },
    below: {
      RegistrationEvent: 'Registration.events',
      ContinuingEducationProgress: 'Registration.continuingEducation',
    },
    entrusted: [
      'certificates',
      'registrations',
      'continuingEducations',
      'examRegistrations',
      'examReimbursements',
      'educationEnrolments',
    ],
    trials: {
      recordCertificate: forWorker({ level: 'ASSISTANT', issuedOn: '2024-09-01' }),
      applyForRegistration: async (side) => {
        const { of, viewer } = await freshCertificate(side);
        return { input: { certificateId: of.certificateId, kind: 'FIRST' }, viewer };
      },
      passFirstReview: step({}),
      passFinalReview: step(passed),
      registerCertificate: step({ ...passed, finalPassedOn: '2020-10-20', step: 'FINAL_PASS' }),
      issueRegistration: step({
        ...passed,
        ...{ finalPassedOn: '2020-10-20', registeredOn: '2020-10-20', issuedOn: null, step: 'REGISTERED' },
        ...{ validFrom: '2020-10-20', validTo: '2999-10-19', renewalOpensOn: '2999-07-20' },
        requiredMinutes: 4320,
      }),
      refuseRegistration: step({}, { reason: '材料不全' }),
      addRegistrationRule: newRule({
        decisionWorkingDays: 20,
        termMonths: 36,
        renewalWindowMonths: 3,
        assistantMinutes: 4320,
        intermediateMinutes: 5400,
        seniorMinutes: 5400,
      }),
      recordContinuingEducation: forWorker({
        completedOn: '2024-09-01',
        minutes: 60,
        kind: 'ONLINE',
        topic: '政策法规',
        provider: '甲协会',
      }),
      annulContinuingEducation: async (side) => {
        const { of, viewer } = await freshWorker(side);
        const row = makeContinuingEducation(of);
        await insert(continuingEducation, [row]);
        return { input: { id: row.id, expectedVersion: 1, reason: '重复登记' }, viewer };
      },
      registerForExam: forWorker({ examYear: 2025, level: 'ASSISTANT', registeredOn: '2025-04-01' }),
      recordExamSitting: exam({ satOn: '2024-06-15' }),
      recordExamAbsence: exam({}),
      recordExamResult: exam({ passed: true }, sat),
      withdrawExamRegistration: exam({}),
      submitExamReimbursement: async (side) => {
        const { of, viewer } = await freshWorker(side);
        const row = makeExamRegistration({ ...of, ...sat });
        await insert(examRegistration, [row]);
        return { input: { examRegistrationId: row.id, amountFen: 12_000, proof: 'ZK-1' }, viewer };
      },
      resubmitExamReimbursement: claim(
        { amountFen: 11_000, proof: 'ZK-2' },
        { state: 'RETURNED', reason: '缺' },
      ),
      approveExamReimbursement: claim({}),
      payExamReimbursement: claim({}, { state: 'APPROVED', approvedOn: '2024-10-01', approvedBy: 'x' }),
      returnExamReimbursement: claim({ reason: '缺凭证' }),
      refuseExamReimbursement: claim({ reason: '非本人' }),
      addExamReimbursementRule: newRule({ maximumAmountFen: 15_000 }),
      enrolInEducation: forWorker({
        degree: 'BACHELOR',
        institution: '甲大学',
        major: '社会工作',
        startedOn: '2024-09-01',
      }),
      graduateFromEducation: enrolment({ graduatedOn: '2024-07-01' }),
      withdrawFromEducation: enrolment({ withdrawnOn: '2024-07-01' }),
    },
  };
};
