import { publicViewer } from '../../../shared/src/viewer';
import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { setDay } from '../../../../test/support/clock';
import { makeCertificate, makeWorker, newId } from '../../test/make';
import { makeContinuingEducation } from '../../test/make/certification';
import {
  makeCompetition,
  makeCompetitionEntry,
  makeMentorship,
  makeTalentProgrammeApplication,
  makeTalentProgrammeStep,
} from '../../test/make/talent';
import { makeAttendance, makeTrainingPlan, makeTrainingSession } from '../../test/make/training';
import { certificate } from '../certificate/certificate.entity';
import { competition, competitionEntry } from '../competition/competition.entity';
import { continuingEducation } from '../continuing-education/continuing-education.entity';
import { mentorship } from '../mentorship/mentorship.entity';
import { workforce } from '../service';
import { talentProgrammeApplication, talentProgrammeStep } from '../talent-programme/talent-programme.entity';
import { attendance } from '../training/attendance.entity';
import { trainingPlan } from '../training/training-plan.entity';
import { trainingSession } from '../training/training-session.entity';
import { worker } from '../worker/worker.entity';

/** Lists as of a day, whose rows are what they were at its end, before, on and after each day that they carry. */

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '990101001'].map((code) => ({ code })),
  );
});
afterEach(() => jest.useRealTimers());
afterAll(() => subgraph.stop());

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are compared, not computed with */
async function ask(document: string, variables: object, viewer?: typeof publicViewer): Promise<any> {
  const { data, errors } = await subgraph.query(
    document,
    variables as Record<string, unknown>,
    viewer && { viewer },
  );
  expect(errors).toEqual([]);
  return data;
}
const nodesOf = (list: any): any[] => list.edges.map(({ node }: any) => node);

async function people(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, () => makeWorker());
  await subgraph.insert(worker, rows);
  return rows.map(({ id }) => id);
}

describe('continuing education', () => {
  it.each([
    ['2021-05-31', null],
    ['2021-06-01', 'RECORDED'],
    ['2021-07-09', 'RECORDED'],
    ['2021-07-10', 'ANNULLED'],
    ['2021-07-11', 'ANNULLED'],
  ] as const)('as of %s is %s', async (asOf, state) => {
    const [workerId] = await people(1);
    const row = makeContinuingEducation({
      workerId: workerId!,
      regionCode: '990199',
      annulledOn: '2021-07-10',
      annulledReason: '误',
    });
    await subgraph.insert(continuingEducation, [row]);
    const query = `query ($filter: ContinuingEducationFilter) { continuingEducations(filter: $filter) { edges { node { id state allowedTransitions annulledOn annulledReason } } } }`;
    const found = async (given: object) =>
      nodesOf((await ask(query, { filter: { asOf, ...given } })).continuingEducations).filter(
        ({ id }) => id === row.id,
      );
    const annulled = state === 'ANNULLED';
    const expected =
      state === null
        ? []
        : [
            {
              id: row.id,
              state,
              allowedTransitions: annulled ? [] : ['ANNULLED'],
              annulledOn: annulled ? '2021-07-10' : null,
              annulledReason: annulled ? '误' : null,
            },
          ];
    expect(await found({})).toEqual(expected);
    expect(await found({ stateIn: ['RECORDED'] })).toEqual(annulled ? [] : expected);
    expect(await found({ stateIn: ['ANNULLED'] })).toEqual(annulled ? expected : []);
  });
});

describe('competitions and entries', () => {
  const query = `query ($asOf: Date, $ids: [ID!], $awards: [CompetitionAward!], $of: CompetitionKind!) {
    competitions(filter: { asOf: $asOf, regionUnder: "990101", kindIn: [$of] }) { totalCount edges { node { id participantCount entries { totalCount edges { node { score } } } } } }
    competitionEntries(filter: { asOf: $asOf, competitionIdIn: $ids, awardIn: $awards }) { totalCount edges { node { score award competition { id participantCount } } } } }`;
  const asked = async (id: string, kind: string, asOf: string, awards?: string[]) => {
    const data = await ask(query, { asOf, ids: [id], of: kind, ...(awards && { awards }) });
    const of = nodesOf(data.competitions).find((found) => found.id === id);
    return {
      participants: of?.participantCount ?? null,
      below: of?.entries.totalCount ?? null,
      scores: nodesOf(data.competitionEntries).map(({ score }) => score),
      inEntries: nodesOf(data.competitionEntries).map(({ competition: to }) => to.participantCount),
    };
  };

  it('is there from its announcement, its entries from their recording, what came of them from its day', async () => {
    const row = makeCompetition({ announcedOn: '2024-08-01', kind: 'DRILL' });
    const [one, other, late] = await people(3);
    await subgraph.insert(competition, [row]);
    await subgraph.insert(competitionEntry, [
      makeCompetitionEntry({
        competitionId: row.id,
        workerId: one!,
        recordedOn: '2024-08-10',
        award: 'FIRST',
        score: 95,
      }),
      makeCompetitionEntry({ competitionId: row.id, workerId: other!, recordedOn: '2024-08-20', score: 95 }),
      // Who was entered late took part all the same.
      makeCompetitionEntry({ competitionId: row.id, workerId: late!, recordedOn: '2024-10-01', score: 95 }),
    ]);
    const none = { participants: null, below: null, scores: [], inEntries: [] };
    const of = (count: number, score: number | null) => ({
      participants: count,
      below: count,
      scores: Array.from({ length: count }, () => score),
      inEntries: Array.from({ length: count }, () => count),
    });
    expect(await asked(row.id, 'DRILL', '2024-07-31')).toEqual(none);
    expect(await asked(row.id, 'DRILL', '2024-08-01')).toEqual(of(0, null));
    expect(await asked(row.id, 'DRILL', '2024-08-09')).toEqual(of(0, null));
    expect(await asked(row.id, 'DRILL', '2024-08-10')).toEqual(of(1, null));
    expect(await asked(row.id, 'DRILL', '2024-08-20')).toEqual(of(2, null));
    expect(await asked(row.id, 'DRILL', '2024-08-31')).toEqual(of(2, null));
    expect(await asked(row.id, 'DRILL', '2024-09-01')).toEqual(of(3, 95));
    expect((await asked(row.id, 'DRILL', '2024-08-31', ['FIRST'])).scores).toEqual([]);
    expect((await asked(row.id, 'DRILL', '2024-09-01', ['FIRST'])).scores).toEqual([95]);
  });

  it('an older one counts from the day it was held', async () => {
    const row = makeCompetition({ kind: 'CONTEST' });
    const [one] = await people(1);
    await subgraph.insert(competition, [row]);
    await subgraph.insert(competitionEntry, [
      makeCompetitionEntry({ competitionId: row.id, workerId: one!, score: 80 }),
    ]);
    expect(await asked(row.id, 'CONTEST', '2024-08-31')).toMatchObject({ participants: null, scores: [] });
    expect(await asked(row.id, 'CONTEST', '2024-09-01')).toMatchObject({ participants: 1, scores: [80] });
    const { statements } = subgraph;
    await ask(`{ competitions { edges { node { participantCount entries { totalCount } } } } }`, {});
    const present = statements.length;
    await ask(
      `{ competitions(filter: { asOf: "2024-09-01" }) { edges { node { participantCount entries { totalCount } } } } }`,
      {},
    );
    expect(statements).toHaveLength(present);
  });

  it('keeps the days from now on', async () => {
    setDay('2025-02-03');
    const { announceCompetition } = await ask(
      `mutation { announceCompetition(input: { name: "春赛", kind: DRILL, level: COUNTY, regionCode: "990101", heldOn: "2025-03-01" }) { competition { id } } }`,
      {},
    );
    const { id } = announceCompetition.competition;
    const [one] = await people(1);
    setDay('2025-02-05');
    await ask(
      `mutation ($c: ID!, $w: ID!) { recordCompetitionEntry(input: { competitionId: $c, workerId: $w }) { competitionEntry { id } } }`,
      { c: id, w: one },
    );
    expect((await asked(id, 'DRILL', '2025-02-02')).participants).toBeNull();
    expect((await asked(id, 'DRILL', '2025-02-04')).participants).toBe(0);
    expect((await asked(id, 'DRILL', '2025-02-05')).participants).toBe(1);
  });
});

describe('training sessions', () => {
  const query = `query ($plan: ID!, $asOf: Date, $states: [TrainingSessionState!]) {
    trainingSessions(filter: { planId: $plan, asOf: $asOf, stateIn: $states }) { totalCount edges { node { state allowedTransitions cancelReason attendanceCount personCount attendances { totalCount edges { node { state passedOn annulledOn } } } } } } }`;

  async function session(given: object): Promise<{ readonly id: string; readonly planId: string }> {
    const plan = makeTrainingPlan();
    const row = makeTrainingSession({
      planId: plan.id,
      startsOn: '2025-03-10',
      endsOn: '2025-03-12',
      ...given,
    });
    await subgraph.insert(trainingPlan, [plan]);
    await subgraph.insert(trainingSession, [row]);
    return row;
  }
  const stateOn = async (plan: string, asOf: string) => {
    const [found] = nodesOf((await ask(query, { plan, asOf })).trainingSessions);
    if (found !== undefined) {
      const same = await ask(query, { plan, asOf, states: [found.state] });
      expect(same.trainingSessions.totalCount).toBe(1);
      const below = await ask(
        `query ($asOf: Date) { trainingPlans(filter: { asOf: $asOf }, first: 100) { edges { node { id sessions { edges { node { state } } } } } } }`,
        { asOf },
      );
      const at = nodesOf(below.trainingPlans).find(({ id }) => id === plan);
      expect(nodesOf(at.sessions)).toEqual([{ state: found.state }]);
    }
    return found ?? null;
  };

  it('are planned from the day of planning, held from the last day, and count who attended from then on', async () => {
    const { id, planId } = await session({ plannedOn: '2025-02-01' });
    const [one, other] = await people(2);
    await subgraph.insert(attendance, [
      makeAttendance({ sessionId: id, workerId: one!, passedOn: '2025-03-20' }),
      makeAttendance({
        sessionId: id,
        workerId: other!,
        annulledOn: '2025-04-01',
        annulReason: '误',
        annulledPassedOn: '2025-03-12',
      }),
    ]);
    expect(await stateOn(planId, '2025-01-31')).toBeNull();
    const planned = { state: 'PLANNED', allowedTransitions: ['HELD', 'CANCELLED'], attendanceCount: 0 };
    expect(await stateOn(planId, '2025-02-01')).toMatchObject(planned);
    expect(await stateOn(planId, '2025-03-11')).toMatchObject({ ...planned, attendances: { totalCount: 0 } });
    const attended = (...states: readonly (readonly [string, string | null])[]) => ({
      edges: states.map(([state, passedOn]) => ({ node: { state, passedOn } })),
    });
    expect(await stateOn(planId, '2025-03-12')).toMatchObject({
      state: 'HELD',
      allowedTransitions: [],
      attendanceCount: 2,
      personCount: 2,
      attendances: attended(['ATTENDED', null], ['PASSED', '2025-03-12']),
    });
    expect(await stateOn(planId, '2025-03-20')).toMatchObject({
      attendances: attended(['PASSED', '2025-03-20'], ['PASSED', '2025-03-12']),
    });
    expect(await stateOn(planId, '2025-04-01')).toMatchObject({
      attendanceCount: 1,
      attendances: attended(['PASSED', '2025-03-20'], ['ANNULLED', '2025-03-12']),
    });
  });

  it('are cancelled from the day of the cancellation, which is kept from now on', async () => {
    const { id, planId } = await session({ state: 'PLANNED', plannedOn: '2025-02-01' });
    setDay('2025-02-20');
    await ask(
      `mutation ($id: ID!) { cancelTrainingSession(input: { id: $id, expectedVersion: 1, reason: "停" }) { session { id } } }`,
      { id },
    );
    expect(await stateOn(planId, '2025-02-19')).toMatchObject({ state: 'PLANNED', cancelReason: null });
    expect(await stateOn(planId, '2025-02-20')).toMatchObject({ state: 'CANCELLED', cancelReason: '停' });
    expect(await stateOn(planId, '2025-02-21')).toMatchObject({ state: 'CANCELLED' });
  });

  it('older ones count from the first day, cancelled ones as cancelled all along', async () => {
    const held = await session({});
    expect(await stateOn(held.planId, '2025-03-09')).toBeNull();
    expect(await stateOn(held.planId, '2025-03-10')).toMatchObject({ state: 'PLANNED' });
    const cancelled = await session({ state: 'CANCELLED', cancelReason: '停' });
    expect(await stateOn(cancelled.planId, '2025-03-09')).toBeNull();
    expect(await stateOn(cancelled.planId, '2025-03-10')).toMatchObject({ state: 'CANCELLED' });
  });
});

it('a mentorship goes on until its last day, whatever came of it', async () => {
  const [mentee] = await people(1);
  await subgraph.insert(mentorship, [
    makeMentorship({
      menteeId: mentee!,
      endedOn: '2024-06-30',
      state: 'COMPLETED',
      result: '胜任',
    }),
  ]);
  const on = async (asOf: string, states?: string[]) =>
    nodesOf(
      (
        await ask(
          `query ($filter: MentorshipFilter) { mentorships(filter: $filter) { edges { node { state endedOn result } } } }`,
          { filter: { menteeIdIn: [mentee], asOf, ...(states && { stateIn: states }) } },
        )
      ).mentorships,
    );
  const active = [{ state: 'ACTIVE', endedOn: null, result: null }];
  expect(await on('2024-06-29')).toEqual(active);
  expect(await on('2024-06-29', ['ACTIVE'])).toEqual(active);
  expect(await on('2024-06-29', ['COMPLETED'])).toEqual([]);
  expect(await on('2024-06-30')).toEqual([{ state: 'COMPLETED', endedOn: '2024-06-30', result: '胜任' }]);
  expect(await on('2024-07-01')).toEqual([]);
});

it('an application to a talent programme is in the state of the day', async () => {
  const row = makeTalentProgrammeApplication({ state: 'SUBMITTED' });
  await subgraph.insert(talentProgrammeApplication, [row]);
  await subgraph.insert(talentProgrammeStep, [
    makeTalentProgrammeStep({ applicationId: row.id, leftOn: '2024-04-01' }),
    makeTalentProgrammeStep({
      applicationId: row.id,
      number: 2,
      state: 'SUBMITTED',
      enteredOn: '2024-04-01',
    }),
  ]);
  const on = async (asOf: string) =>
    nodesOf(
      (
        await ask(
          `query ($asOf: Date) { talentProgrammeApplications(filter: { asOf: $asOf }) { edges { node { id state allowedTransitions } } } }`,
          { asOf },
        )
      ).talentProgrammeApplications,
    ).find(({ id }) => id === row.id);
  expect(await on('2024-02-29')).toBeUndefined();
  expect(await on('2024-03-31')).toMatchObject({
    state: 'DRAFT',
    allowedTransitions: ['SUBMITTED', 'WITHDRAWN'],
  });
  expect(await on('2024-04-01')).toMatchObject({ state: 'SUBMITTED' });
});

it('below workers asked as of a day is what was so on that day', async () => {
  const person = makeWorker({ id: newId(), displayName: '己' });
  await subgraph.insert(worker, [person]);
  await subgraph.insert(certificate, [
    makeCertificate({ workerId: person.id, issuedOn: '2020-09-01' }),
    makeCertificate({ workerId: person.id, level: 'INTERMEDIATE', issuedOn: '2023-09-01' }),
  ]);
  await subgraph.insert(continuingEducation, [
    makeContinuingEducation({ workerId: person.id, completedOn: '2021-06-01' }),
  ]);
  const on = async (asOf: string) =>
    nodesOf(
      (
        await ask(
          `query ($asOf: Date) { workers(filter: { asOf: $asOf }, first: 100) { edges { node { id certificates { level registrationState } highestCertificate { level } continuingEducations { totalCount } } } } }`,
          { asOf },
        )
      ).workers,
    ).find(({ id }) => id === person.id);
  const assistant = { level: 'ASSISTANT', registrationState: 'NOT_APPLIED' };
  expect(await on('2020-08-31')).toMatchObject({ certificates: [], highestCertificate: null });
  expect(await on('2021-05-31')).toMatchObject({
    certificates: [assistant],
    highestCertificate: { level: 'ASSISTANT' },
    continuingEducations: { totalCount: 0 },
  });
  expect(await on('2023-09-01')).toMatchObject({
    certificates: [{ level: 'INTERMEDIATE' }, assistant],
    highestCertificate: { level: 'INTERMEDIATE' },
    continuingEducations: { totalCount: 1 },
  });
});

it('the public is told the turnout of a day like that of today: from five persons on', async () => {
  const row = makeCompetition({ announcedOn: '2024-08-01', name: '公开赛' });
  const five = await people(5);
  await subgraph.insert(competition, [row]);
  await subgraph.insert(
    competitionEntry,
    five.map((workerId, index) =>
      makeCompetitionEntry({ competitionId: row.id, workerId, recordedOn: `2024-08-1${index}` }),
    ),
  );
  const on = async (asOf: string) =>
    nodesOf(
      (
        await ask(
          `query ($asOf: Date) { competitions(filter: { asOf: $asOf }, first: 100) { edges { node { id participantCount } } } }`,
          { asOf },
          publicViewer,
        )
      ).competitions,
    ).find(({ id }) => id === row.id).participantCount;
  expect(await on('2024-08-01')).toBe(0);
  expect(await on('2024-08-13')).toBeNull();
  expect(await on('2024-08-14')).toBe(5);
});
