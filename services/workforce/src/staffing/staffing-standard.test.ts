import fc from 'fast-check';
import { regionCode } from '../../../shared/src/region-codes';
import { walk } from '../../../../test/support/pages';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeStaffingStandard } from '../../test/make/figures';
import { workforce } from '../service';
import { staffingStandard } from './staffing-standard.entity';
import { requiredWorkers, residentsOn } from './staffing.rules';

let subgraph: TestSubgraph;
const standards = [
  makeStaffingStandard({ regionCode: '', effectiveFrom: '2021-01-01' }),
  makeStaffingStandard({ regionCode: '9901', per10k: 20, effectiveFrom: '2022-01-01' }),
  makeStaffingStandard({ regionCode: '9901', per10k: 21, effectiveFrom: '2022-01-01', version: 2 }),
  makeStaffingStandard({ regionCode: '9901', per10k: 22, effectiveFrom: '2024-01-01' }),
  makeStaffingStandard({ regionCode: '990101', per10k: 30, effectiveFrom: '2023-01-01' }),
];

beforeEach(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '9902'].map((code) => ({ code })),
  );
  await subgraph.insert(staffingStandard, standards);
});
afterEach(() => subgraph.stop());

async function listed(argument: string): Promise<number[]> {
  const { data, errors } = await subgraph.query(
    `{ staffingStandards(${argument}) { totalCount edges { node { per10k } } } }`,
  );
  expect(errors).toEqual([]);
  expect(subgraph.statements).toHaveLength(1);
  const { totalCount, edges } = data.staffingStandards;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }: { node: { per10k: number } }) => node.per10k);
}

describe('the list', () => {
  it.each([
    ['first: 100', [18, 21, 22, 30]],
    ['filter: { regionUnder: "9901" }', [21, 22, 30]],
    ['filter: { regionUnder: "990101" }', [30]],
    ['filter: { regionUnder: "9902" }', []],
    ['filter: { asOf: "2023-12-31" }', [18, 21, 30]],
    ['filter: { asOf: "2024-01-01", regionUnder: "9901" }', [22, 30]],
    ['filter: { asOf: "2020-12-31" }', []],
    ['filter: { includeCorrected: true, regionUnder: "9901" }', [20, 21, 22, 30]],
    ['orderBy: REGION_CODE_DESC', [30, 22, 21, 18]],
    ['orderBy: EFFECTIVE_FROM_DESC', [22, 30, 21, 18]],
  ])('%s', async (argument, expected) => {
    if (argument.includes('9902')) {
      const { data } = await subgraph.query(`{ staffingStandards(${argument}) { totalCount } }`);
      expect(data.staffingStandards.totalCount).toBe(0);
      return;
    }
    expect(await listed(argument)).toEqual(expected);
  });

  it('pages to the same both ways', async () => {
    for (const direction of ['forward', 'backward'] as const) {
      const walked = await walk(
        direction,
        2,
        (given) =>
          subgraph.query(
            `query ($first: Int, $after: String, $last: Int, $before: String) { staffingStandards(first: $first, after: $after, last: $last, before: $before) {
               edges { cursor node { code: id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
            given,
          ),
        ({ data }) => data.staffingStandards,
      );
      expect(walked).toEqual([0, 2, 3, 4].map((index) => standards[index]!.id));
    }
  });

  it('knows one by its id, and says that there is none by another', async () => {
    const ask = (id: string) =>
      subgraph.query(
        'query ($id: ID!) { staffingStandard(id: $id) { per10k region { code } document clause provenance version } }',
        { id },
      );
    expect((await ask(standards[2]!.id)).data.staffingStandard).toEqual({
      per10k: 21,
      region: { code: '9901' },
      document: '甲标准',
      clause: null,
      provenance: 'REGISTERED',
      version: 2,
    });
    expect((await ask('none')).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(
      (await subgraph.query('{ staffingStandards(filter: { regionUnder: "98" }) { totalCount } }')).errors,
    ).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });
});

const input = {
  regionCode: '9902',
  per10k: 16,
  effectiveFrom: '2025-01-01',
  document: '乙标准',
  clause: '原文',
};
const set = (given: object, viewer = viewerOf({ roles: ['OFFICER'], regionScope: '*' })) =>
  subgraph.query(
    'mutation ($input: SetStaffingStandardInput!) { setStaffingStandard(input: $input) { staffingStandard { id region { code } per10k effectiveFrom document clause provenance version } } }',
    { input: { ...input, ...given } },
    { viewer },
  );

async function storedRows(): Promise<number> {
  const { rows } = await subgraph.pool.query('SELECT count(*)::int AS count FROM staffing_standard');
  return rows[0].count;
}

describe('setStaffingStandard', () => {
  it('sets a standard from a day on; set again for that day it corrects, and the old one stays', async () => {
    const first = await set({});
    expect(first.errors).toEqual([]);
    expect(first.data.setStaffingStandard.staffingStandard).toMatchObject({
      region: { code: '9902' },
      per10k: 16,
      effectiveFrom: '2025-01-01',
      document: '乙标准',
      clause: '原文',
      provenance: 'REGISTERED',
      version: 1,
    });
    const second = await set({ per10k: 17, clause: null });
    expect(second.data.setStaffingStandard.staffingStandard).toMatchObject({ per10k: 17, version: 2 });
    expect(await listed('filter: { regionUnder: "9902" }')).toEqual([17]);
    expect(await listed('filter: { regionUnder: "9902", includeCorrected: true }')).toEqual([16, 17]);
  });

  it('sets the country’s by who has the country in charge only', async () => {
    const { data } = await set({ regionCode: null, effectiveFrom: '2026-01-01' });
    expect(data.setStaffingStandard.staffingStandard).toMatchObject({ region: null, version: 1 });
    const { errors } = await set({ regionCode: null }, viewerOf({ roles: ['OFFICER'], regionScope: '99' }));
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });

  it('does under one idempotency key what it does once', async () => {
    const [one, other] = [
      await set({ idempotencyKey: 'standard-1' }),
      await set({ idempotencyKey: 'standard-1' }),
    ];
    expect(other.data).toEqual(one.data);
    expect(await storedRows()).toBe(standards.length + 1);
  });

  it('numbers what is set at once without a gap', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, (_, index) => set({ per10k: 10 + index })));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(answers.map(({ data }) => data.setStaffingStandard.staffingStandard.version).sort()).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it.each([
    [{ per10k: 0 }, 'NUMBER_OUT_OF_RANGE'],
    [{ per10k: 1001 }, 'NUMBER_OUT_OF_RANGE'],
    [{ regionCode: '98' }, 'REGION_NOT_FOUND'],
    [{ regionCode: 'x' }, 'REGION_NOT_FOUND'],
    [{ document: ' ' }, 'TEXT_INVALID'],
    [{ clause: '' }, 'TEXT_INVALID'],
    [{ document: '长'.repeat(201) }, 'TEXT_INVALID'],
    [{ effectiveFrom: '2025-02-30' }, 'BAD_USER_INPUT'],
  ])('refuses %j with %s and writes nothing', async (given, code) => {
    const { errors } = await set(given);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions!['code'] ?? 'BAD_USER_INPUT').toBe(code);
    expect(await storedRows()).toBe(standards.length);
  });

  it('is for officers of the region', async () => {
    for (const viewer of [
      viewerOf({ roles: ['ANALYST'], regionScope: '*' }),
      viewerOf({ roles: ['OFFICER'], regionScope: '9901' }),
    ]) {
      expect((await set({}, viewer)).errors).toHaveLength(1);
    }
    expect(await storedRows()).toBe(standards.length);
  });
});

describe('rules', () => {
  it('asks for the least whole number that is no less than the share', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.integer({ min: 1, max: 1000 }), (residents, per10k) => {
        const required = BigInt(requiredWorkers(residents, per10k));
        const share = BigInt(residents) * BigInt(per10k);
        expect(required * 10_000n >= share && (required - 1n) * 10_000n < share).toBe(true);
      }),
    );
  });

  it('goes by the latest figure of the day', () => {
    const figures = [
      { asOf: '2024-12-31', value: 2 },
      { asOf: '2023-12-31', value: 1 },
    ];
    expect(residentsOn(figures, '2024-12-31')?.value).toBe(2);
    expect(residentsOn(figures, '2024-12-30')?.value).toBe(1);
    expect(residentsOn(figures, '2023-12-30')).toBeNull();
  });
});
