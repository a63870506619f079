import type { CompetitionEntryRow, CompetitionRow } from '../../src/competition/competition.entity';
import type { MentorshipRow } from '../../src/mentorship/mentorship.entity';
import type { PostRotationRow } from '../../src/post-rotation/post-rotation.entity';
import type {
  SecretaryStudioRow,
  SecretaryStudioStatusEntryRow,
} from '../../src/secretary-studio/secretary-studio.entity';
import type {
  TalentLiaisonContactRow,
  TalentLiaisonRow,
} from '../../src/talent-liaison/talent-liaison.entity';
import type {
  TalentProgrammeApplicationRow,
  TalentProgrammeStepRow,
} from '../../src/talent-programme/talent-programme.entity';
import type { TalentServiceOfficerRow } from '../../src/talent-service/talent-service-officer.entity';
import type { TalentStageEntryRow } from '../../src/talent-stage/talent-stage.entity';
import { newId } from '../make';

/** A row made of defaults and of what a test gives. */
type Given<Row, Needed extends keyof Row = never> = Partial<Row> & Pick<Row, Needed>;

export function makeTalentStageEntry(given: Given<TalentStageEntryRow, 'workerId'>): TalentStageEntryRow {
  return {
    id: newId(),
    regionCode: '990101001',
    number: 1,
    stage: 'RECRUIT',
    enteredOn: '2024-03-01',
    leftOn: null,
    basis: '公开选聘公告',
    reason: null,
    provenance: 'REGISTERED',
    ...given,
  };
}

export function makeTalentLiaison(given: Given<TalentLiaisonRow, 'expertId'>): TalentLiaisonRow {
  return {
    id: newId(),
    leaderName: '领导甲',
    leaderOffice: '县委常委',
    regionCode: '990101001',
    startedOn: '2024-03-01',
    endedOn: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

export function makeTalentLiaisonContact(
  given: Given<TalentLiaisonContactRow, 'liaisonId' | 'expertId'>,
): TalentLiaisonContactRow {
  return {
    id: newId(),
    regionCode: '990101001',
    contactedOn: '2024-04-01',
    note: '座谈',
    provenance: 'REGISTERED',
    ...given,
  };
}

export function makeTalentServiceOfficer(
  given: Given<TalentServiceOfficerRow> = {},
): TalentServiceOfficerRow {
  return {
    id: newId(),
    name: '专员甲',
    office: '组织委员',
    regionCode: '990101001',
    services: ['政策咨询'],
    startedOn: '2024-03-01',
    endedOn: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

export function makeTalentProgrammeApplication(
  given: Given<TalentProgrammeApplicationRow> = {},
): TalentProgrammeApplicationRow {
  return {
    id: newId(),
    programme: '市级重点人才项目',
    level: 'CITY',
    applicantId: null,
    organisation: '甲社会工作服务中心',
    pillar: 'CULTIVATE',
    subject: '实践基地建设',
    regionCode: '990101001',
    state: 'DRAFT',
    submittedBy: null,
    reason: null,
    amountFen: null,
    createdOn: '2024-03-01',
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

export function makeTalentProgrammeStep(
  given: Given<TalentProgrammeStepRow, 'applicationId'>,
): TalentProgrammeStepRow {
  return {
    number: 1,
    state: 'DRAFT',
    enteredOn: '2024-03-01',
    leftOn: null,
    reason: null,
    takenBy: null,
    ...given,
  };
}

/** A mentorship by a leader of that name, unless a worker is given as mentor. */
export function makeMentorship(given: Given<MentorshipRow, 'menteeId'>): MentorshipRow {
  const byLeader = given.mentorWorkerId == null;
  return {
    id: newId(),
    mentorWorkerId: null,
    mentorName: byLeader ? '领导甲' : null,
    mentorOffice: byLeader ? '街道党工委副书记' : null,
    domain: 'TOWNSHIP_LEADERSHIP',
    regionCode: '990101001',
    startedOn: '2024-03-01',
    endedOn: null,
    goal: '独立处理社区事务',
    state: 'ACTIVE',
    result: null,
    reason: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

export function makePostRotation(
  given: Given<PostRotationRow, 'workerId' | 'fromEmploymentId'>,
): PostRotationRow {
  return {
    id: newId(),
    regionCode: '990101001',
    toCommunityId: null,
    toPost: '街道综治中心',
    startsOn: '2024-03-01',
    endsOn: '2024-05-31',
    accompaniedById: null,
    purpose: '熟悉综治工作',
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

export function makeSecretaryStudio(given: Given<SecretaryStudioRow> = {}): SecretaryStudioRow {
  return {
    id: newId(),
    name: '甲书记工作室',
    communityId: newId(),
    secretaryName: given.secretaryId == null ? '书记甲' : null,
    secretaryId: null,
    regionCode: '990101001',
    openedOn: '2024-03-01',
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

export function makeSecretaryStudioStatus(
  given: Given<SecretaryStudioStatusEntryRow, 'studioId'>,
): SecretaryStudioStatusEntryRow {
  return { number: 1, status: 'ACTIVE', enteredOn: '2024-03-01', leftOn: null, reason: null, ...given };
}

export function makeCompetition(given: Given<CompetitionRow> = {}): CompetitionRow {
  return {
    id: newId(),
    name: '甲县大比武',
    kind: 'CONTEST',
    level: 'COUNTY',
    regionCode: '990101',
    heldOn: '2024-09-01',
    announcedOn: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    ...given,
  };
}

export function makeCompetitionEntry(
  given: Given<CompetitionEntryRow, 'competitionId' | 'workerId'>,
): CompetitionEntryRow {
  return {
    id: newId(),
    regionCode: '990101001',
    score: 90,
    award: null,
    recordedOn: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}
