import fc from 'fast-check';
import { todayInChina } from '../../../shared/src/calendar';
import { regionCode } from '../../../shared/src/region-codes';
import type { Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makePracticeBase, makeWorker, newId } from '../../test/make';
import { makeAttendance, makeTrainer, makeTrainingPlan, makeTrainingSession } from '../../test/make/training';
import type { AttendanceState, TrainingSessionState } from '../generated/types';
import { practiceBase } from '../practice-base/practice-base.entity';
import { workforce } from '../service';
import { trainer } from '../trainer/trainer.entity';
import { worker } from '../worker/worker.entity';
import { attendance, type AttendanceRow } from './attendance.entity';
import { attendanceStates, newCompletionNumber } from './attendance.rules';
import { trainingPlan } from './training-plan.entity';
import { trainingSession, type TrainingSessionRow } from './training-session.entity';
import { trainingSessionStates } from './training-session.rules';

let subgraph: TestSubgraph;

const active = makePracticeBase({ regionCode: '990101' });
const preparing = makePracticeBase({ regionCode: '990101', status: 'PREPARING' });
const appointed = makeTrainer({ regionCode: '990101' });
const former = makeTrainer({ regionCode: '990101', endsOn: '2025-03-31' });
const cityPlan = makeTrainingPlan({ regionCode: '9901', startsOn: '2000-01-01', endsOn: '2099-12-31' });
const elsewhere = makeTrainingPlan({ regionCode: '9902' });
const erased = makeWorker({ erasedOn: '2025-01-01' });
const outsider = makeWorker({ regionCode: '990201' });

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '990101001', '9902', '990201'].map((code) => ({ code })),
  );
  await subgraph.insert(practiceBase, [active, preparing]);
  await subgraph.insert(trainer, [appointed, former]);
  await subgraph.insert(trainingPlan, [cityPlan, elsewhere]);
  await subgraph.insert(worker, [erased, outsider]);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const returned: Record<string, string> = {
  plan: 'id name tier track startsOn endsOn region { code } provenance version',
  session:
    'id topic series delivery region { code } base { id } trainers { id } startsOn endsOn minutes state allowedTransitions cancelReason provenance version',
  attendance:
    'id minutes state allowedTransitions passedOn completionNumber annulledOn annulReason provenance version',
};

function run(name: string, of: string, input: object, viewer: Viewer = officer): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${of} { ${returned[of]} } } }`,
    { input },
    { viewer },
  );
}

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function done(name: string, of: string, input: object): Promise<any> {
  const { data, errors } = await run(name, of, input);
  expect(errors).toEqual([]);
  return data[name][of];
}

/** One clear refusal, and no row of the module's tables is another than before. */
async function refused(name: string, of: string, input: object): Promise<Record<string, unknown>> {
  const before = await contents();
  const { data, errors } = await run(name, of, input);
  expect(data?.[name] ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  expect(await contents()).toBe(before);
  return errors[0]!.extensions!;
}

async function contents(): Promise<string> {
  const tables = ['training_plan', 'training_session', 'training_session_trainer', 'attendance'];
  const { rows } = await subgraph.pool.query(
    tables
      .map((table) => `SELECT '${table}', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${table} t`)
      .join(' UNION ALL '),
  );
  return JSON.stringify(rows);
}

async function sessionIn(
  state: TrainingSessionState,
  given: Partial<TrainingSessionRow> = {},
): Promise<TrainingSessionRow> {
  const row = makeTrainingSession({
    planId: cityPlan.id,
    state,
    cancelReason: state === 'CANCELLED' ? '天气' : null,
    ...given,
  });
  await subgraph.insert(trainingSession, [row]);
  return row;
}

async function somebody(): Promise<string> {
  const row = makeWorker();
  await subgraph.insert(worker, [row]);
  return row.id;
}

const dated: Record<AttendanceState, Partial<AttendanceRow>> = {
  ATTENDED: {},
  PASSED: { passedOn: '2025-03-10' },
  CERTIFIED: { passedOn: '2025-03-10', completionNumber: 'by test' },
  ANNULLED: { annulledOn: '2025-04-01', annulReason: '重复', annulledPassedOn: '2025-03-10' },
};

async function attendanceIn(
  state: AttendanceState,
  given: Partial<AttendanceRow> = {},
): Promise<AttendanceRow> {
  const session = await sessionIn('HELD');
  const id = newId();
  const row = makeAttendance({
    id,
    sessionId: session.id,
    workerId: await somebody(),
    ...dated[state],
    ...(state === 'CERTIFIED' && { completionNumber: `JY-${id}` }),
    ...given,
  });
  await subgraph.insert(attendance, [row]);
  return row;
}

describe('planTraining', () => {
  const valid = {
    name: ' 全员轮训 ',
    tier: 'TOWNSHIP_UNIVERSAL',
    track: 'BASIC_SKILLS',
    regionCode: '990101',
    startsOn: '2025-01-01',
    endsOn: '2025-12-31',
  };

  it('makes a plan', async () => {
    expect(await done('planTraining', 'plan', valid)).toMatchObject({
      name: '全员轮训',
      tier: 'TOWNSHIP_UNIVERSAL',
      track: 'BASIC_SKILLS',
      region: { code: '990101' },
      startsOn: '2025-01-01',
      endsOn: '2025-12-31',
      provenance: 'REGISTERED',
      version: 1,
    });
  });

  it.each([
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['a region that does not exist', { regionCode: '990199' }, 'REGION_NOT_FOUND'],
    ['an end before the start', { endsOn: '2024-12-31' }, 'DATE_RANGE_INVALID'],
    ['an empty name', { name: '' }, 'TEXT_INVALID'],
  ])('refuses %s', async (_, given, code) => {
    expect(await refused('planTraining', 'plan', { ...valid, ...given })).toMatchObject({ code });
  });
});

describe('reviseTrainingPlan', () => {
  it('changes the name and the days, as long as its sessions stay within', async () => {
    const plan = makeTrainingPlan({ regionCode: '990101' });
    await subgraph.insert(trainingPlan, [plan]);
    await sessionIn('HELD', { planId: plan.id, startsOn: '2025-05-06', endsOn: '2025-05-08' });
    await sessionIn('CANCELLED', { planId: plan.id, startsOn: '2025-11-06' });
    const input = {
      id: plan.id,
      expectedVersion: 1,
      name: '新名',
      startsOn: '2025-05-06',
      endsOn: '2025-05-08',
    };
    for (const days of [{ startsOn: '2025-05-07' }, { endsOn: '2025-05-07' }]) {
      expect(await refused('reviseTrainingPlan', 'plan', { ...input, ...days })).toMatchObject({
        code: 'DATE_OUTSIDE_PERIOD',
      });
    }
    expect(await refused('reviseTrainingPlan', 'plan', { ...input, expectedVersion: 3 })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await done('reviseTrainingPlan', 'plan', input)).toMatchObject({ name: '新名', version: 2 });
  });
});

describe('planTrainingSession', () => {
  const valid = () => ({
    planId: cityPlan.id,
    regionCode: '990101',
    topic: '矛盾纠纷调解',
    series: '社工开课了',
    delivery: 'OFFLINE',
    baseId: active.id,
    trainerIds: [appointed.id],
    startsOn: '2025-05-06',
    endsOn: '2025-05-07',
    minutes: 720,
  });

  it('plans one, and revises it until it was held', async () => {
    const planned = await done('planTrainingSession', 'session', valid());
    expect(planned).toMatchObject({
      topic: '矛盾纠纷调解',
      series: '社工开课了',
      delivery: 'OFFLINE',
      region: { code: '990101' },
      base: { id: active.id },
      trainers: [{ id: appointed.id }],
      minutes: 720,
      state: 'PLANNED',
      allowedTransitions: ['HELD', 'CANCELLED'],
      provenance: 'REGISTERED',
      version: 1,
    });
    const { planId: _plan, regionCode: _region, ...arrangement } = valid();
    const revised = await done('reviseTrainingSession', 'session', {
      id: planned.id,
      expectedVersion: 1,
      ...arrangement,
      topic: '网格服务管理',
      series: null,
      baseId: null,
      trainerIds: [],
      delivery: 'ONLINE',
    });
    expect(revised).toMatchObject({
      topic: '网格服务管理',
      series: null,
      base: null,
      trainers: [],
      delivery: 'ONLINE',
      version: 2,
    });
    await done('holdTrainingSession', 'session', { id: planned.id, expectedVersion: 2 });
    expect(
      await refused('reviseTrainingSession', 'session', {
        id: planned.id,
        expectedVersion: 3,
        ...arrangement,
      }),
    ).toEqual({ code: 'SESSION_NOT_REVISABLE', details: { key: planned.id, state: 'HELD' } });
  });

  it.each([
    ['a plan of others', { planId: elsewhere.id }, 'NOT_FOUND'],
    ['a region outside of the plan', { planId: 'of the county' }, 'REGION_OUTSIDE'],
    ['a region of others', { regionCode: '990201' }, 'REGION_NOT_FOUND'],
    ['a day before the plan', { startsOn: '1999-12-31' }, 'DATE_OUTSIDE_PERIOD'],
    ['a day after the plan', { endsOn: '2100-01-01' }, 'DATE_OUTSIDE_PERIOD'],
    ['an end before the start', { endsOn: '2025-05-05' }, 'DATE_RANGE_INVALID'],
    ['no minutes', { minutes: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['more minutes than two days have', { minutes: 2881 }, 'NUMBER_OUT_OF_RANGE'],
    ['an empty topic', { topic: ' ' }, 'TEXT_INVALID'],
    ['an empty series', { series: '' }, 'TEXT_INVALID'],
    ['a base that is not active', { baseId: preparing.id }, 'PRACTICE_BASE_NOT_ACTIVE'],
    ['a base that there is not', { baseId: newId() }, 'NOT_FOUND'],
    ['a trainer that there is not', { trainerIds: ['x'] }, 'NOT_FOUND'],
    ['a trainer who has left', { trainerIds: [former.id] }, 'TRAINER_NOT_APPOINTED'],
  ])('refuses %s', async (_, given, code) => {
    const county = makeTrainingPlan({ regionCode: '990101001' });
    await subgraph.insert(trainingPlan, [county]);
    const input = { ...valid(), ...given };
    expect(
      await refused('planTrainingSession', 'session', {
        ...input,
        planId: input.planId === 'of the county' ? county.id : input.planId,
      }),
    ).toMatchObject({ code });
  });
});

describe('the state of a session', () => {
  const takes: Record<string, (row: TrainingSessionRow) => [string, object]> = {
    HELD: ({ id }) => ['holdTrainingSession', { id, expectedVersion: 1 }],
    CANCELLED: ({ id }) => ['cancelTrainingSession', { id, expectedVersion: 1, reason: '天气' }],
  };
  const pairs = trainingSessionStates.states.flatMap((from) =>
    Object.keys(takes).map((to) => [from, to as TrainingSessionState] as const),
  );

  it.each(pairs)('from %s to %s is as the table says', async (from, to) => {
    const row = await sessionIn(from);
    const [name, input] = takes[to]!(row);
    if (trainingSessionStates.allowed(from).includes(to)) {
      expect(await done(name, 'session', input)).toMatchObject({
        state: to,
        allowedTransitions: [...trainingSessionStates.allowed(to)],
        cancelReason: to === 'CANCELLED' ? '天气' : null,
      });
    } else {
      expect(await refused(name, 'session', input)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: { entity: 'TrainingSession', key: row.id, from, to, allowed: '—' },
      });
    }
  });

  it('is not HELD before its last day has come', async () => {
    const running = await sessionIn('PLANNED', { startsOn: todayInChina(), endsOn: daysFromToday(1) });
    expect(
      await refused('holdTrainingSession', 'session', { id: running.id, expectedVersion: 1 }),
    ).toMatchObject({ code: 'TRANSITION_REFUSED', details: { from: 'PLANNED', to: 'HELD' } });
    const today = await sessionIn('PLANNED', { startsOn: todayInChina() });
    expect(await done('holdTrainingSession', 'session', { id: today.id, expectedVersion: 1 })).toMatchObject({
      state: 'HELD',
    });
  });

  it('is not CANCELLED without a reason', async () => {
    const { id } = await sessionIn('PLANNED');
    expect(
      await refused('cancelTrainingSession', 'session', { id, expectedVersion: 1, reason: ' ' }),
    ).toMatchObject({ code: 'TEXT_INVALID' });
  });
});

describe('recordAttendance', () => {
  it('records one person-time', async () => {
    const session = await sessionIn('HELD');
    const recorded = await done('recordAttendance', 'attendance', {
      sessionId: session.id,
      workerId: await somebody(),
      minutes: 180,
    });
    expect(recorded).toMatchObject({
      minutes: 180,
      state: 'ATTENDED',
      allowedTransitions: ['PASSED', 'ANNULLED'],
      passedOn: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  });

  it.each([
    ['a session that was not held', { state: 'PLANNED' }, {}, 'SESSION_NOT_HELD'],
    ['a session that was cancelled', { state: 'CANCELLED', cancelReason: '天气' }, {}, 'SESSION_NOT_HELD'],
    ['a session in the future', { startsOn: daysFromToday(1) }, {}, 'DATE_IN_FUTURE'],
    ['more minutes than were taught', {}, { minutes: 181 }, 'NUMBER_OUT_OF_RANGE'],
    ['more minutes than a day has', { minutes: 1440 }, { minutes: 1441 }, 'NUMBER_OUT_OF_RANGE'],
    ['no minutes', {}, { minutes: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['a worker of others', {}, { workerId: outsider.id }, 'NOT_FOUND'],
    ['a worker who is erased', {}, { workerId: erased.id }, 'ERASED'],
    ['a worker that there is not', {}, { workerId: 'x' }, 'NOT_FOUND'],
    ['a session of others', { planId: elsewhere.id, regionCode: '9902' }, {}, 'NOT_FOUND'],
  ])('refuses %s', async (_, session, given, code) => {
    const { id } = await sessionIn('HELD', session as Partial<TrainingSessionRow>);
    expect(
      await refused('recordAttendance', 'attendance', {
        sessionId: id,
        workerId: await somebody(),
        minutes: 60,
        ...given,
      }),
    ).toMatchObject({ code });
  });

  it('refuses a worker twice, and takes one whose attendance was annulled', async () => {
    const { id: sessionId } = await sessionIn('HELD');
    const input = { sessionId, workerId: await somebody(), minutes: 60 };
    const { id } = await done('recordAttendance', 'attendance', input);
    expect(await refused('recordAttendance', 'attendance', input)).toEqual({
      code: 'ATTENDANCE_REPEATED',
      details: { key: id },
    });
    await done('annulAttendance', 'attendance', { id, expectedVersion: 1, reason: '时长有误' });
    await done('recordAttendance', 'attendance', input);
  });

  it('records a worker once, however many ask at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: 2, maxLength: 8 }), async (who) => {
        const { id: sessionId } = await sessionIn('HELD');
        const workers = [await somebody(), await somebody(), await somebody()];
        const answers = await Promise.all(
          who.map((index) =>
            run('recordAttendance', 'attendance', { sessionId, workerId: workers[index], minutes: 60 }),
          ),
        );
        const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions!['code']));
        const persons = new Set(who).size;
        expect(codes).toEqual(Array.from({ length: who.length - persons }, () => 'ATTENDANCE_REPEATED'));
        const { rows } = await subgraph.pool.query(
          'SELECT count(*) AS recorded FROM attendance WHERE session_id = $1',
          [sessionId],
        );
        expect(rows).toEqual([{ recorded: persons }]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the state of an attendance', () => {
  const takes: Record<string, (id: string) => [string, object]> = {
    PASSED: (id) => ['passAttendance', { id, expectedVersion: 1, passedOn: '2025-03-12' }],
    CERTIFIED: (id) => ['issueCompletionCertificate', { id, expectedVersion: 1 }],
    ANNULLED: (id) => ['annulAttendance', { id, expectedVersion: 1, reason: '冒名' }],
  };
  const pairs = attendanceStates.states.flatMap((from) =>
    Object.keys(takes).map((to) => [from, to as AttendanceState] as const),
  );

  it.each(pairs)('from %s to %s is as the table says', async (from, to) => {
    const row = await attendanceIn(from);
    const [name, input] = takes[to]!(row.id);
    const allowed = attendanceStates.allowed(from);
    if (allowed.includes(to)) {
      expect(await done(name, 'attendance', input)).toMatchObject({
        state: to,
        allowedTransitions: [...attendanceStates.allowed(to)],
        version: 2,
      });
    } else {
      expect(await refused(name, 'attendance', input)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: { entity: 'Attendance', key: row.id, from, to, allowed: allowed.join(', ') || '—' },
      });
    }
  });

  it.each([
    ['before the session', { passedOn: '2025-03-09' }, 'DATE_TOO_EARLY'],
    ['in the future', { passedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['of a stale version', { expectedVersion: 4 }, 'CONFLICT'],
  ])('is not PASSED %s', async (_, given, code) => {
    const { id } = await attendanceIn('ATTENDED');
    const input = { id, expectedVersion: 1, passedOn: '2025-03-12', ...given };
    expect(await refused('passAttendance', 'attendance', input)).toMatchObject({ code });
  });

  it('is not decided by who keeps the worker and not the session', async () => {
    const { id } = await attendanceIn('ATTENDED', {
      sessionId: (await sessionIn('HELD', { planId: elsewhere.id, regionCode: '9902' })).id,
    });
    for (const [name, input] of [takes['PASSED']!(id), takes['ANNULLED']!(id)]) {
      expect(await refused(name, 'attendance', input)).toMatchObject({
        code: 'NOT_FOUND',
        details: { entity: 'TrainingSession' },
      });
    }
  });

  it('leads from the record to a certificate that is verified, and to one that is void, and counts nowhere', async () => {
    const session = await sessionIn('HELD', { topic: '个案工作' });
    const workerId = await somebody();
    const { id } = await done('recordAttendance', 'attendance', {
      sessionId: session.id,
      workerId,
      minutes: 150,
    });
    await done('passAttendance', 'attendance', { id, expectedVersion: 1, passedOn: '2025-03-12' });
    const certified = await done('issueCompletionCertificate', 'attendance', { id, expectedVersion: 2 });
    expect(certified.completionNumber).toMatch(/^JY990101001-2025-[A-HJ-NP-Z][A-HJ-NP-Z2-9]{7}$/);
    const facts = async () =>
      (
        await subgraph.query(
          `query ($number: ID!, $session: ID!) {
            completionCertificate(number: $number) { topic minutes passedOn valid }
            trainingSession(id: $session) { attendanceCount personCount }
            workers(filter: { neverTrained: false, regionUnder: "990101001" }) { edges { node { id } } }
          }`,
          { number: certified.completionNumber, session: session.id },
        )
      ).data;
    expect(await facts()).toMatchObject({
      completionCertificate: { topic: '个案工作', minutes: 150, passedOn: '2025-03-12', valid: true },
      trainingSession: { attendanceCount: 1, personCount: 1 },
      workers: { edges: expect.arrayContaining([{ node: { id: workerId } }]) },
    });
    const annulled = await done('annulAttendance', 'attendance', { id, expectedVersion: 3, reason: '冒名' });
    expect(annulled).toMatchObject({
      state: 'ANNULLED',
      passedOn: '2025-03-12',
      annulledOn: todayInChina(),
      annulReason: '冒名',
      completionNumber: certified.completionNumber,
    });
    expect(await facts()).toMatchObject({
      completionCertificate: { passedOn: '2025-03-12', valid: false },
      trainingSession: { attendanceCount: 0, personCount: 0 },
      workers: { edges: expect.not.arrayContaining([{ node: { id: workerId } }]) },
    });
    const { rows } = await subgraph.pool.query(
      'SELECT passed_on, annulled_passed_on FROM attendance WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([{ passed_on: null, annulled_passed_on: '2025-03-12' }]);
  });
});

it('numbers of certificates differ', () => {
  const numbers = Array.from({ length: 10_000 }, () => newCompletionNumber('522723', '2025-06-19'));
  expect(new Set(numbers).size).toBe(numbers.length);
});
