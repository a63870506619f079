import fc from 'fast-check';
import { todayInChina } from '../../../shared/src/calendar';
import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makePracticeBase, newId } from '../../test/make';
import { makeTrainingPlan, makeTrainingSession } from '../../test/make/training';
import type { PracticeBaseStatus } from '../generated/types';
import { knownCommunity } from '../known-community/known-community.entity';
import { workforce } from '../service';
import { trainingPlan } from '../training/training-plan.entity';
import { trainingSession } from '../training/training-session.entity';
import { practiceBase, practiceBaseStatus, type PracticeBaseRow } from './practice-base.entity';
import { practiceBaseStatuses } from './practice-base.rules';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '990102', '9902', '9905'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const fields = `id name level status allowedTransitions statusHistory { status startedOn reason } host region { code }
  community { id } coverage { name regions { code } } establishedOn provenance version`;

function run(name: string, input: object): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { practiceBase { ${fields} } } }`,
    { input },
    { viewer: officer },
  );
}

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function done(name: string, input: object): Promise<any> {
  const { data, errors } = await run(name, input);
  expect(errors).toEqual([]);
  return data[name].practiceBase;
}

async function refused(name: string, input: object): Promise<Record<string, unknown>> {
  const contents = async () =>
    JSON.stringify(
      (
        await subgraph.pool.query(
          ['practice_base', 'practice_base_region', 'practice_base_status']
            .map((table) => `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${table} t`)
            .join(' UNION ALL '),
        )
      ).rows,
    );
  const before = await contents();
  const { errors } = await run(name, input);
  expect(errors).toHaveLength(1);
  expect(await contents()).toBe(before);
  return errors[0]!.extensions!;
}

async function baseIn(
  status: PracticeBaseStatus,
  given: Partial<PracticeBaseRow> = {},
): Promise<PracticeBaseRow> {
  const row = makePracticeBase({ status, regionCode: '990101', ...given });
  await subgraph.insert(practiceBase, [row]);
  await subgraph.insert(practiceBaseStatus, [
    { baseId: row.id, number: 1, status, startedOn: '2025-01-10', reason: null },
  ]);
  return row;
}

async function namesWith(filter: object): Promise<string[]> {
  const { data, errors } = await subgraph.query(
    `query ($filter: PracticeBaseFilter) { practiceBases(filter: $filter) { totalCount edges { node { name } } } }`,
    { filter },
  );
  expect(errors).toEqual([]);
  expect(subgraph.statements.length).toBeLessThanOrEqual(2);
  const names = data.practiceBases.edges.map((edge: any) => edge.node.name);
  expect(data.practiceBases.totalCount).toBe(names.length);
  return names;
}

describe('foundPracticeBase', () => {
  const communityId = newId();
  beforeAll(() => subgraph.insert(knownCommunity, [{ id: communityId, regionCode: '990101' }]));
  const valid = {
    name: '西片基地',
    level: 'CITY',
    status: 'ACTIVE',
    since: '2025-02-01',
    host: '会展中心',
    regionCode: '990101',
    communityId,
    coverageName: '西两县',
    coverageRegionCodes: ['990102', '990101', '990102'],
  };

  it('enters a base with its area and the status it begins with', async () => {
    expect(await done('foundPracticeBase', valid)).toMatchObject({
      name: '西片基地',
      level: 'CITY',
      status: 'ACTIVE',
      allowedTransitions: ['CLOSED'],
      statusHistory: [{ status: 'ACTIVE', startedOn: '2025-02-01', reason: null }],
      host: '会展中心',
      region: { code: '990101' },
      community: { id: communityId },
      coverage: { name: '西两县', regions: [{ code: '990101' }, { code: '990102' }] },
      establishedOn: '2025-02-01',
      provenance: 'REGISTERED',
      version: 1,
    });
    expect(
      await done('foundPracticeBase', { ...valid, status: 'EXPLORING', communityId: null }),
    ).toMatchObject({ status: 'EXPLORING', establishedOn: null, community: null });
  });

  it.each([
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['a region of others to cover', { coverageRegionCodes: ['990101', '9902'] }, 'REGION_NOT_FOUND'],
    ['a region that does not exist', { coverageRegionCodes: ['990199'] }, 'REGION_NOT_FOUND'],
    ['nothing to cover', { coverageRegionCodes: [] }, 'FIELD_REQUIRED'],
    ['a base that begins closed', { status: 'CLOSED' }, 'TRANSITION_REFUSED'],
    ['a day to come', { since: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['a community base in no community', { level: 'COMMUNITY', communityId: null }, 'FIELD_REQUIRED'],
    ['a community that has no id of one', { communityId: 'x' }, 'COMMUNITY_NOT_FOUND'],
    ['an unknown community', { communityId: newId() }, 'COMMUNITY_NOT_FOUND'],
    ['an empty name', { name: '' }, 'TEXT_INVALID'],
    ['an empty host', { host: ' ' }, 'TEXT_INVALID'],
    ['an empty area', { coverageName: '' }, 'TEXT_INVALID'],
  ])('refuses %s', async (_, given, code) => {
    expect(await refused('foundPracticeBase', { ...valid, ...given })).toMatchObject({ code });
  });
});

describe('changePracticeBaseStatus', () => {
  const { states } = practiceBaseStatuses;
  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s is as the table says', async (from, to) => {
    const { id } = await baseIn(from);
    const input = { id, expectedVersion: 1, status: to, on: '2025-03-01', reason: '批复' };
    const allowed = practiceBaseStatuses.allowed(from);
    if (allowed.includes(to)) {
      expect(await done('changePracticeBaseStatus', input)).toMatchObject({
        status: to,
        allowedTransitions: [...practiceBaseStatuses.allowed(to)],
        statusHistory: [
          { status: from, startedOn: '2025-01-10', reason: null },
          { status: to, startedOn: '2025-03-01', reason: '批复' },
        ],
        establishedOn: to === 'ACTIVE' ? '2025-03-01' : null,
        version: 2,
      });
    } else {
      expect(await refused('changePracticeBaseStatus', input)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: { entity: 'PracticeBase', key: id, from, to, allowed: allowed.join(', ') || '—' },
      });
    }
  });

  it.each([
    ['a day before the status it has', { on: '2025-01-09' }, 'DATE_TOO_EARLY'],
    ['a day to come', { on: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['closing without a reason', { status: 'CLOSED' }, 'TEXT_INVALID'],
    ['a stale version', { expectedVersion: 2 }, 'CONFLICT'],
  ])('refuses %s', async (_, given, code) => {
    const { id } = await baseIn('PREPARING');
    const input = { id, expectedVersion: 1, status: 'ACTIVE', on: '2025-03-01', ...given };
    expect(await refused('changePracticeBaseStatus', input)).toMatchObject({ code });
  });

  it('finds no base of others', async () => {
    const { id } = await baseIn('PREPARING', { regionCode: '9902' });
    const input = { id, expectedVersion: 1, status: 'ACTIVE', on: '2025-03-01' };
    expect(await refused('changePracticeBaseStatus', input)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('does not close a base where sessions are planned', async () => {
    const { id } = await baseIn('ACTIVE');
    const plan = makeTrainingPlan();
    await subgraph.insert(trainingPlan, [plan]);
    await subgraph.insert(trainingSession, [
      makeTrainingSession({ planId: plan.id, baseId: id, state: 'PLANNED' }),
      makeTrainingSession({ planId: plan.id, baseId: id }),
    ]);
    const input = { id, expectedVersion: 1, status: 'CLOSED', on: '2025-03-01', reason: '撤并' };
    expect(await refused('changePracticeBaseStatus', input)).toMatchObject({
      code: 'TRANSITION_REFUSED',
      details: { whyEn: 'sessions planned there: 1; cancel or move them first.' },
    });
    await subgraph.pool.query(`UPDATE training_session SET state = 'HELD' WHERE base_id = $1`, [id]);
    await done('changePracticeBaseStatus', input);
  });
});

describe('practice bases as of a day', () => {
  it('are those that there were, in the status they had', async () => {
    const { id } = await baseIn('EXPLORING', { name: '渐成', regionCode: '9905' });
    const timeless = makePracticeBase({ name: '向来', regionCode: '9905' });
    await subgraph.insert(practiceBase, [timeless]);
    await subgraph.insert(practiceBaseStatus, [
      { baseId: timeless.id, number: 1, status: 'ACTIVE', startedOn: null, reason: null },
    ]);
    const statuses: [PracticeBaseStatus, string][] = [
      ['PREPARING', '2025-02-01'],
      ['ACTIVE', '2025-03-01'],
      ['CLOSED', '2025-04-01'],
    ];
    await subgraph.insert(
      practiceBaseStatus,
      statuses.map(([status, startedOn], index) => ({
        baseId: id,
        number: index + 2,
        status,
        startedOn,
        reason: null,
      })),
    );
    await subgraph.pool.query(`UPDATE practice_base SET status = 'CLOSED' WHERE id = $1`, [id]);
    const under = { regionUnder: '9905' };
    expect(await namesWith({ ...under, asOf: '2025-01-09' })).toEqual(['向来']);
    expect(await namesWith({ ...under, asOf: '2025-01-10', statusIn: ['EXPLORING'] })).toEqual(['渐成']);
    expect(await namesWith({ ...under, asOf: '2025-02-28', statusIn: ['PREPARING'] })).toEqual(['渐成']);
    expect((await namesWith({ ...under, asOf: '2025-03-01', statusIn: ['ACTIVE'] })).sort()).toEqual([
      '向来',
      '渐成',
    ]);
    expect(await namesWith({ ...under, asOf: '2025-04-01', statusIn: ['ACTIVE'] })).toEqual(['向来']);
    expect(await namesWith({ ...under, statusIn: ['ACTIVE'] })).toEqual(['向来']);
    expect(await namesWith({ ...under, statusIn: ['CLOSED'] })).toEqual(['渐成']);
  });

  it('agree today with their present status, whatever they went through', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<PracticeBaseStatus>('EXPLORING', 'PREPARING', 'ACTIVE'),
        fc.array(fc.constantFrom<PracticeBaseStatus>('PREPARING', 'ACTIVE', 'CLOSED'), { maxLength: 4 }),
        async (begins, steps) => {
          const name = newId();
          let base = await done('foundPracticeBase', {
            name,
            level: 'COUNTY',
            status: begins,
            since: '2025-01-01',
            host: '甲',
            regionCode: '990102',
            coverageName: '甲',
            coverageRegionCodes: ['990102'],
          });
          for (const [index, status] of steps.entries()) {
            const { data } = await run('changePracticeBaseStatus', {
              id: base.id,
              expectedVersion: base.version,
              status,
              on: `2025-0${index + 2}-01`,
              reason: '变更',
            });
            base = data?.changePracticeBaseStatus?.practiceBase ?? base;
          }
          const now = { regionUnder: '990102', statusIn: [base.status] };
          expect(await namesWith({ ...now, asOf: todayInChina() })).toContain(name);
          expect(await namesWith(now)).toContain(name);
          expect(base.statusHistory.at(-1).status).toBe(base.status);
          await subgraph.pool.query('DELETE FROM practice_base_status WHERE base_id = $1', [base.id]);
          await subgraph.pool.query('DELETE FROM practice_base_region WHERE base_id = $1', [base.id]);
          await subgraph.pool.query('DELETE FROM practice_base WHERE id = $1', [base.id]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
