import type { Connection } from '../../../shared/src/connection';
import type { CompetitionEntryRow, CompetitionRow } from '../competition/competition.entity';
import type { MentorshipRow } from '../mentorship/mentorship.entity';
import type { PostRotationRow } from '../post-rotation/post-rotation.entity';
import type {
  SecretaryStudioRow,
  SecretaryStudioStatusEntryRow,
} from '../secretary-studio/secretary-studio.entity';
import type { TalentLiaisonContactRow, TalentLiaisonRow } from '../talent-liaison/talent-liaison.entity';
import type {
  TalentProgrammeApplicationRow,
  TalentProgrammeStepRow,
} from '../talent-programme/talent-programme.entity';
import type { TalentServiceOfficerRow } from '../talent-service/talent-service-officer.entity';
import type { TalentStageEntryRow } from '../talent-stage/talent-stage.entity';

export type {
  CompetitionEntryRow,
  CompetitionRow,
  MentorshipRow,
  PostRotationRow,
  SecretaryStudioRow,
  SecretaryStudioStatusEntryRow,
  TalentLiaisonContactRow,
  TalentLiaisonRow,
  TalentProgrammeApplicationRow,
  TalentProgrammeStepRow,
  TalentServiceOfficerRow,
  TalentStageEntryRow,
};
export type CompetitionConnectionRow = Connection<CompetitionRow>;
export type CompetitionEntryConnectionRow = Connection<CompetitionEntryRow>;
export type MentorshipConnectionRow = Connection<MentorshipRow>;
export type PostRotationConnectionRow = Connection<PostRotationRow>;
export type SecretaryStudioConnectionRow = Connection<SecretaryStudioRow>;
export type TalentLiaisonConnectionRow = Connection<TalentLiaisonRow>;
export type TalentProgrammeApplicationConnectionRow = Connection<TalentProgrammeApplicationRow>;
export type TalentServiceOfficerConnectionRow = Connection<TalentServiceOfficerRow>;
export type TalentStageEntryConnectionRow = Connection<TalentStageEntryRow>;
