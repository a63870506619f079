import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeEmployment, makeWorker, newId } from '../../test/make';
import { makeRecruitment, makeRound } from '../../test/make/people';
import { employment, type EmploymentRow } from '../employment/employment.entity';
import type { RecruitmentState } from '../generated/types';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { recruitmentHire } from './recruitment-hire.entity';
import { recruitmentRound } from './recruitment-round.entity';
import { recruitment, type RecruitmentRow } from './recruitment.entity';

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['9901', '990101', '9902'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

function run(name: string, input: object): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { recruitment {
      id title state places hiredCount cancelledReason version rounds { number kind candidates passed }
    } } }`,
    { input },
    { viewer: officer },
  );
}

async function begun(given: Partial<RecruitmentRow> = {}): Promise<string> {
  const row = makeRecruitment(given);
  await subgraph.insert(recruitment, [row]);
  return row.id;
}

async function employed(given: Partial<EmploymentRow> = {}): Promise<string> {
  const person = makeWorker();
  const row = makeEmployment({ workerId: person.id, startedOn: '2024-03-01', ...given });
  await subgraph.insert(worker, [person]);
  await subgraph.insert(employment, [row]);
  return row.id;
}

/** A recruitment in a state, with a round and a hire, so that nothing but the table stands in the way. */
async function inState(state: RecruitmentState): Promise<string> {
  const id = await begun({ state });
  await subgraph.insert(recruitmentRound, [makeRound({ recruitmentId: id })]);
  await subgraph.insert(recruitmentHire, [{ recruitmentId: id, employmentId: await employed() }]);
  return id;
}

async function written(): Promise<string> {
  const { rows } = await subgraph.pool.query<{ all: string }>(
    `SELECT (SELECT string_agg(r::text, ';' ORDER BY id) FROM recruitment r) || (SELECT count(*) FROM recruitment_round) || ' ' || (SELECT count(*) FROM recruitment_hire) AS all`,
  );
  return rows[0]!.all;
}

async function refusal(name: string, input: object) {
  const before = await written();
  const { data, errors } = await run(name, input);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(await written()).toBe(before);
  return errors[0]!.extensions!;
}

const announcement = { title: '公开选聘', regionCode: '990101', announcedOn: '2024-01-01', places: 3 };

describe('announceRecruitment', () => {
  it('announces', async () => {
    const { data, errors } = await run('announceRecruitment', announcement);
    expect(errors).toEqual([]);
    expect(data.announceRecruitment.recruitment).toMatchObject({
      title: '公开选聘',
      state: 'ANNOUNCED',
      places: 3,
      hiredCount: 0,
      rounds: [],
      version: 1,
    });
  });

  it.each([
    ['no title', { title: '' }, 'TEXT_INVALID'],
    ['no places', { places: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['a day that has not come', { announcedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['a region that does not exist', { regionCode: '990199' }, 'REGION_NOT_FOUND'],
  ])('refuses %s', async (_, given, code) => {
    expect((await refusal('announceRecruitment', { ...announcement, ...given }))['code']).toBe(code);
  });
});

const states = ['ANNOUNCED', 'APPLICATION', 'ASSESSMENT', 'PUBLICITY', 'APPOINTED', 'CANCELLED'] as const;
const next: Partial<Record<RecruitmentState, RecruitmentState>> = {
  ANNOUNCED: 'APPLICATION',
  APPLICATION: 'ASSESSMENT',
  ASSESSMENT: 'PUBLICITY',
  PUBLICITY: 'APPOINTED',
};

describe('advanceRecruitment', () => {
  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
    'from %s to %s is as the procedure says',
    async (from, to) => {
      const input = { id: await inState(from), expectedVersion: 1, to };
      if (next[from] === to) {
        const { data, errors } = await run('advanceRecruitment', input);
        expect(errors).toEqual([]);
        expect(data.advanceRecruitment.recruitment).toMatchObject({ state: to, version: 2 });
      } else {
        expect(await refusal('advanceRecruitment', input)).toMatchObject({
          code: 'TRANSITION_REFUSED',
          details: { entity: 'Recruitment', from, to, whyEn: expect.stringMatching(/\.$/) },
        });
      }
    },
  );

  it.each([
    ['ASSESSMENT', 'PUBLICITY', /no round/],
    ['PUBLICITY', 'APPOINTED', /nobody/],
  ] as const)('from %s to %s takes a round and a hire', async (from, to, why) => {
    const id = await begun({ state: from });
    expect(await refusal('advanceRecruitment', { id, expectedVersion: 1, to })).toMatchObject({
      code: 'TRANSITION_REFUSED',
      details: { whyEn: expect.stringMatching(why) },
    });
  });

  it('refuses a stale version and a recruitment of elsewhere', async () => {
    const id = await begun();
    const to = 'APPLICATION';
    expect((await refusal('advanceRecruitment', { id, expectedVersion: 2, to }))['code']).toBe('CONFLICT');
    const elsewhere = await begun({ regionCode: '9902' });
    expect((await refusal('advanceRecruitment', { id: elsewhere, expectedVersion: 1, to }))['code']).toBe(
      'NOT_FOUND',
    );
  });
});

describe('cancelRecruitment', () => {
  it.each(states)('of one that is %s is as the procedure says', async (from) => {
    const input = { id: await inState(from), expectedVersion: 1, reason: '报名人数不足' };
    if (from in next) {
      const { data } = await run('cancelRecruitment', input);
      expect(data.cancelRecruitment.recruitment).toMatchObject({
        state: 'CANCELLED',
        cancelledReason: '报名人数不足',
      });
    } else {
      expect((await refusal('cancelRecruitment', input))['code']).toBe('TRANSITION_REFUSED');
    }
  });

  it('takes a reason', async () => {
    const input = { id: await begun(), expectedVersion: 1, reason: '  ' };
    expect((await refusal('cancelRecruitment', input))['code']).toBe('TEXT_INVALID');
  });
});

describe('recordRecruitmentRound', () => {
  const round = {
    expectedVersion: 1,
    kind: 'WRITTEN_EXAM',
    heldOn: '2024-02-01',
    candidates: 40,
    passed: 12,
  };

  it('records one round after another', async () => {
    const id = await begun({ state: 'ASSESSMENT' });
    expect((await run('recordRecruitmentRound', { id, ...round })).errors).toEqual([]);
    const { data, errors } = await run('recordRecruitmentRound', {
      ...round,
      id,
      expectedVersion: 2,
      kind: 'INTERVIEW',
      heldOn: '2024-02-01',
      candidates: 12,
      passed: 0,
    });
    expect(errors).toEqual([]);
    expect(data.recordRecruitmentRound.recruitment.rounds).toEqual([
      { number: 1, kind: 'WRITTEN_EXAM', candidates: 40, passed: 12 },
      { number: 2, kind: 'INTERVIEW', candidates: 12, passed: 0 },
    ]);
  });

  it.each([
    ['more who passed than candidates', { passed: 41 }, 'NUMBER_OUT_OF_RANGE'],
    ['fewer candidates than none', { candidates: -1, passed: -1 }, 'NUMBER_OUT_OF_RANGE'],
    ['more candidates than passed the round before', { candidates: 21 }, 'NUMBER_OUT_OF_RANGE'],
    ['a day before the round before', { heldOn: '2024-01-31', candidates: 20 }, 'DATE_TOO_EARLY'],
    ['a day that has not come', { heldOn: daysFromToday(1), candidates: 20 }, 'DATE_IN_FUTURE'],
  ])('refuses %s', async (_, given, code) => {
    const id = await begun({ state: 'ASSESSMENT' });
    await subgraph.insert(recruitmentRound, [makeRound({ recruitmentId: id })]);
    expect((await refusal('recordRecruitmentRound', { id, ...round, ...given }))['code']).toBe(code);
  });

  it('refuses the first round on a day before the announcement', async () => {
    const id = await begun({ state: 'ASSESSMENT', announcedOn: '2024-02-02' });
    expect(await refusal('recordRecruitmentRound', { id, ...round })).toMatchObject({
      code: 'DATE_TOO_EARLY',
      details: { earliest: '2024-02-02' },
    });
  });

  it.each(states.filter((state) => state !== 'ASSESSMENT'))('is refused while %s', async (state) => {
    const id = await begun({ state });
    expect(await refusal('recordRecruitmentRound', { id, ...round })).toMatchObject({
      code: 'STATE_MISMATCH',
      details: { state, needed: 'ASSESSMENT' },
    });
  });
});

describe('recordHire', () => {
  const hire = (id: string, employmentId: string, expectedVersion = 1) => ({
    id,
    expectedVersion,
    employmentId,
  });

  it('counts the employments that came of the recruitment, once each', async () => {
    const id = await begun({ state: 'PUBLICITY' });
    const employmentId = await employed();
    const { data, errors } = await run('recordHire', hire(id, employmentId));
    expect(errors).toEqual([]);
    expect(data.recordHire.recruitment).toMatchObject({ hiredCount: 1, version: 2 });
    const other = await begun({ state: 'APPOINTED' });
    expect(await refusal('recordHire', hire(other, employmentId))).toMatchObject({
      code: 'ALREADY_RECORDED',
      details: { entity: 'Employment', key: employmentId },
    });
  });

  it('does not go beyond the places', async () => {
    const id = await begun({ state: 'PUBLICITY', places: 1 });
    expect((await run('recordHire', hire(id, await employed()))).errors).toEqual([]);
    expect(await refusal('recordHire', hire(id, await employed(), 2))).toMatchObject({
      code: 'NUMBER_OUT_OF_RANGE',
      details: { field: 'hires', value: 2, maximum: 1 },
    });
  });

  it.each<[string, Partial<EmploymentRow>, string]>([
    ['that began before the announcement', { startedOn: '2023-12-31' }, 'DATE_TOO_EARLY'],
    ['outside of the region', { regionCode: '9901' }, 'NOT_FOUND'],
    ['out of scope', { regionCode: '9902' }, 'NOT_FOUND'],
  ])('refuses an employment %s', async (_, given, code) => {
    const id = await begun({ state: 'PUBLICITY' });
    expect((await refusal('recordHire', hire(id, await employed(given))))['code']).toBe(code);
  });

  it('refuses an employment that there is not', async () => {
    const id = await begun({ state: 'PUBLICITY' });
    expect((await refusal('recordHire', hire(id, newId())))['code']).toBe('NOT_FOUND');
  });

  it.each(['ANNOUNCED', 'APPLICATION', 'ASSESSMENT', 'CANCELLED'] as const)(
    'is refused while %s',
    async (state) => {
      const id = await begun({ state });
      expect((await refusal('recordHire', hire(id, await employed())))['code']).toBe('STATE_MISMATCH');
    },
  );
});
