import { randomUUID } from 'node:crypto';
import {
  competition,
  competitionEntry,
} from '../../../services/workforce/src/competition/competition.entity';
import { employment } from '../../../services/workforce/src/employment/employment.entity';
import { mentorship } from '../../../services/workforce/src/mentorship/mentorship.entity';
import { postRotation } from '../../../services/workforce/src/post-rotation/post-rotation.entity';
import {
  secretaryStudio,
  secretaryStudioStatusEntry,
} from '../../../services/workforce/src/secretary-studio/secretary-studio.entity';
import {
  talentLiaison,
  talentLiaisonContact,
} from '../../../services/workforce/src/talent-liaison/talent-liaison.entity';
import {
  talentProgrammeApplication,
  talentProgrammeStep,
} from '../../../services/workforce/src/talent-programme/talent-programme.entity';
import { talentServiceOfficer } from '../../../services/workforce/src/talent-service/talent-service-officer.entity';
import { talentStageEntry } from '../../../services/workforce/src/talent-stage/talent-stage.entity';
import { makeEmployment } from '../../../services/workforce/test/make';
import * as make from '../../../services/workforce/test/make/talent';
import type { Entity } from '../../../services/shared/src/entity';
import { both, sides, type Side } from '../world';
import type { FragmentOf } from './fragment';

/** So many take part in the competition of each side: few enough to be withheld from the public. */
const participants = 1;

export const talent: FragmentOf = async ({ insert }, { people, regions, communities, freshWorker }) => {
  const placed = (side: Side) => ({ regionCode: regions[side] });
  const closing = { endedOn: '2024-12-31', sourceClause: '原文' };
  /** Stores one row for each side. */
  async function stored<Row extends object>(entity: Entity<Row>, of: (side: Side) => Row) {
    const rows = both(of);
    await insert(
      entity,
      sides.map((side) => rows[side]),
    );
    return rows;
  }
  const keys = (rows: Readonly<Record<Side, { readonly id: string }>>, full?: Record<string, number>) =>
    both((side) => ({ key: { id: rows[side].id }, ...(full && { full }) }));

  const others = {
    inside: (await freshWorker('inside')).row,
    outside: (await freshWorker('outside')).row,
  };
  const posts = await stored(employment, (side) =>
    makeEmployment({ workerId: people[side].id, ...placed(side), endedOn: '2023-12-31', fullTime: false }),
  );
  const stages = await stored(talentStageEntry, (side) =>
    make.makeTalentStageEntry({
      workerId: people[side].id,
      ...placed(side),
      reason: '原因',
      leftOn: '9999-12-31',
    }),
  );
  const liaisons = await stored(talentLiaison, (side) =>
    make.makeTalentLiaison({ expertId: people[side].id, ...placed(side), ...closing }),
  );
  const contacts = await stored(talentLiaisonContact, (side) =>
    make.makeTalentLiaisonContact({
      liaisonId: liaisons[side].id,
      expertId: people[side].id,
      ...placed(side),
    }),
  );
  const officers = await stored(talentServiceOfficer, (side) =>
    make.makeTalentServiceOfficer({ ...placed(side), ...closing }),
  );
  const applications = await stored(talentProgrammeApplication, (side) =>
    make.makeTalentProgrammeApplication({
      applicantId: people[side].id,
      ...placed(side),
      reason: '原因',
      amountFen: 100,
      sourceClause: '原文',
    }),
  );
  await stored(talentProgrammeStep, (side) =>
    make.makeTalentProgrammeStep({ applicationId: applications[side].id }),
  );
  const mentorships = await stored(mentorship, (side) =>
    make.makeMentorship({
      menteeId: people[side].id,
      ...placed(side),
      ...closing,
      mentorWorkerId: others[side].id,
      mentorOffice: '主任',
      state: 'ENDED',
      result: '成效',
      reason: '原因',
    }),
  );
  const rotations = await stored(postRotation, (side) =>
    make.makePostRotation({
      workerId: people[side].id,
      fromEmploymentId: posts[side].id,
      toCommunityId: communities[side],
      accompaniedById: others[side].id,
      ...placed(side),
      sourceClause: '原文',
    }),
  );
  const studios = await stored(secretaryStudio, (side) =>
    make.makeSecretaryStudio({
      communityId: communities[side],
      secretaryId: people[side].id,
      ...placed(side),
      sourceClause: '原文',
    }),
  );
  await stored(secretaryStudioStatusEntry, (side) =>
    make.makeSecretaryStudioStatus({ studioId: studios[side].id }),
  );
  const competitions = await stored(competition, (side) =>
    make.makeCompetition({ ...placed(side), sourceClause: '原文' }),
  );
  const entries = await stored(competitionEntry, (side) =>
    make.makeCompetitionEntry({
      competitionId: competitions[side].id,
      workerId: people[side].id,
      ...placed(side),
      award: 'FIRST',
    }),
  );

  /** Stores a fresh row of its own for a trial, and tells its id with what is to change. */
  async function change<Row extends { readonly id: string }>(
    entity: Entity<Row>,
    row: Row,
    given: object,
  ): Promise<{ readonly input: Readonly<Record<string, unknown>> }> {
    await insert(entity, [row]);
    return { input: { id: row.id, expectedVersion: 1, ...given } };
  }
  const worker = async (side: Side) => (await freshWorker(side)).row.id;
  const day = '2024-06-01';

  return {
    rows: {
      TalentStageEntry: keys(stages),
      TalentLiaison: keys(liaisons),
      TalentLiaisonContact: keys(contacts),
      TalentServiceOfficer: keys(officers),
      TalentProgrammeApplication: keys(applications),
      Mentorship: keys(mentorships),
      PostRotation: keys(rotations),
      SecretaryStudio: keys(studios),
      Competition: keys(competitions, { participantCount: participants }),
      CompetitionEntry: keys(entries),
    },
    below: {
      TalentProgrammeStep: 'TalentProgrammeApplication.steps',
      SecretaryStudioStatusEntry: 'SecretaryStudio.statusHistory',
    },
    entrusted: [
      'talentStageEntries',
      'talentLiaisons',
      'talentServiceOfficers',
      'talentProgrammeApplications',
      'mentorships',
      'postRotations',
      'competitionEntries',
    ],
    trials: {
      advanceTalentStage: async (side) => ({
        input: { workerId: await worker(side), stage: 'RECRUIT', enteredOn: day, basis: '公告' },
      }),
      assignTalentLiaison: async (side) => ({
        input: { expertId: await worker(side), leaderName: '领导', leaderOffice: '县长', startedOn: day },
      }),
      recordTalentLiaisonContact: async (side) => ({
        input: { liaisonId: liaisons[side].id, contactedOn: day, note: '走访' },
      }),
      endTalentLiaison: async (side) =>
        change(talentLiaison, make.makeTalentLiaison({ expertId: await worker(side), ...placed(side) }), {
          endedOn: day,
        }),
      assignTalentServiceOfficer: async (side) => ({
        input: { name: '专员', office: '干事', ...placed(side), services: ['咨询'], startedOn: day },
      }),
      endTalentServiceOfficer: async (side) =>
        change(talentServiceOfficer, make.makeTalentServiceOfficer(placed(side)), { endedOn: day }),
      draftTalentProgrammeApplication: async (side) => ({
        input: {
          programme: '项目',
          level: 'CITY',
          organisation: '单位',
          pillar: 'EMPLOY',
          subject: '内容',
          ...placed(side),
        },
      }),
      reviseTalentProgrammeApplication: async (side) =>
        change(talentProgrammeApplication, make.makeTalentProgrammeApplication(placed(side)), {
          programme: '项目',
          pillar: 'EMPLOY',
          subject: '内容',
        }),
      moveTalentProgrammeApplication: async (side) =>
        change(talentProgrammeApplication, make.makeTalentProgrammeApplication(placed(side)), {
          state: 'SUBMITTED',
        }),
      beginMentorship: async (side) => ({
        input: {
          menteeId: await worker(side),
          mentorName: randomUUID().slice(0, 8),
          mentorOffice: '主任',
          domain: 'JUSTICE',
          startedOn: day,
          goal: '目标',
        },
      }),
      completeMentorship: async (side) =>
        change(mentorship, make.makeMentorship({ menteeId: await worker(side), ...placed(side) }), {
          endedOn: day,
          result: '成效',
        }),
      endMentorship: async (side) =>
        change(mentorship, make.makeMentorship({ menteeId: await worker(side), ...placed(side) }), {
          endedOn: day,
          reason: '原因',
        }),
      arrangePostRotation: async (side) => {
        const post = makeEmployment({ workerId: await worker(side), ...placed(side) });
        await insert(employment, [post]);
        return { input: { employmentId: post.id, toPost: '岗位', startsOn: day, purpose: '目的' } };
      },
      endPostRotation: async (side) =>
        change(
          postRotation,
          make.makePostRotation({
            workerId: await worker(side),
            fromEmploymentId: posts[side].id,
            ...placed(side),
          }),
          { endsOn: day },
        ),
      openSecretaryStudio: async (side) => ({
        input: {
          name: '工作室',
          communityId: communities[side],
          secretaryName: '书记',
          ...placed(side),
          openedOn: day,
        },
      }),
      changeSecretaryStudioStatus: async (side) => {
        const studio = make.makeSecretaryStudio(placed(side));
        const trial = await change(secretaryStudio, studio, {
          status: 'SUSPENDED',
          enteredOn: day,
          reason: '原因',
        });
        await insert(secretaryStudioStatusEntry, [make.makeSecretaryStudioStatus({ studioId: studio.id })]);
        return trial;
      },
      announceCompetition: async (side) => ({
        input: { name: '比武', kind: 'CONTEST', level: 'COUNTY', ...placed(side), heldOn: day },
      }),
      recordCompetitionEntry: async (side) => ({
        input: { competitionId: competitions[side].id, workerId: await worker(side) },
      }),
      correctCompetitionEntry: async (side) =>
        change(
          competitionEntry,
          make.makeCompetitionEntry({
            competitionId: competitions[side].id,
            workerId: await worker(side),
            ...placed(side),
          }),
          { score: 80 },
        ),
    },
  };
};
