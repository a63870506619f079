import { regionCode } from '../../../shared/src/region-codes';
import { publicViewer, type Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeCertificate, makeEmployment, makePracticeBase, makeWorker } from '../../test/make';
import { makeStaffingStandard } from '../../test/make/figures';
import { makeSecondment } from '../../test/make/people';
import { certificate } from '../certificate/certificate.entity';
import { employment } from '../employment/employment.entity';
import { practiceBase, practiceBaseStatus } from '../practice-base/practice-base.entity';
import { secondment } from '../secondment/secondment.entity';
import { workforce } from '../service';
import { staffingStandard } from '../staffing/staffing-standard.entity';
import { worker, type WorkerRow } from '../worker/worker.entity';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */

let subgraph: TestSubgraph;

/** Community workers by township, and how many of them hold a certificate. */
const staff = [
  { code: '990101001', workers: 3, certified: 3 },
  { code: '990101002', workers: 20, certified: 10 },
  { code: '990101003', workers: 30, certified: 30 },
  { code: '990102001', workers: 40, certified: 38 },
  { code: '990103001', workers: 12, certified: 6 },
  { code: '990201001', workers: 25, certified: 5 },
] as const;

const people = staff.flatMap(({ code, workers, certified }) =>
  Array.from({ length: workers }, (_, index) => ({
    row: makeWorker({ regionCode: code }),
    certified: index < certified,
  })),
);
const posts = people.map(({ row }) => makeEmployment({ workerId: row.id, regionCode: row.regionCode }));
const postOf = (row: WorkerRow) => posts.find(({ workerId }) => workerId === row.id)!;
const inTownship = (code: string) =>
  people.filter(({ row }) => row.regionCode === code).map(({ row }) => row);
const lent = inTownship('990201001').slice(0, 2);

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    [
      ...['99', '9901', '990101', '990102', '990103', '9902', '990201'],
      ...staff.map(({ code }) => code),
      '9903',
    ].map((code) => ({ code })),
  );
  await subgraph.insert(
    worker,
    people.map(({ row }) => row),
  );
  await subgraph.insert(employment, posts);
  await subgraph.insert(
    certificate,
    people.filter(({ certified }) => certified).map(({ row }) => makeCertificate({ workerId: row.id })),
  );
  await subgraph.insert(
    secondment,
    lent.map((row) =>
      makeSecondment({
        state: 'APPROVED',
        startsOn: '2024-01-01',
        endsOn: '2024-12-31',
        workerId: row.id,
        employmentId: postOf(row).id,
        regionCode: row.regionCode,
        hostRegionCode: '990102001',
      }),
    ),
  );
  await subgraph.insert(staffingStandard, [makeStaffingStandard({ regionCode: '', per10k: 18 })]);
  const bases = [
    makePracticeBase({ regionCode: '990101001', establishedOn: '2024-05-01' }),
    makePracticeBase({ regionCode: '990101002', establishedOn: '2024-06-01' }),
    makePracticeBase({ regionCode: '990102001', establishedOn: null }),
    makePracticeBase({ regionCode: '990103001', status: 'PREPARING' }),
    makePracticeBase({ regionCode: '990103001', status: 'CLOSED', establishedOn: '2020-01-01' }),
    makePracticeBase({ regionCode: '990201001', level: 'CITY', establishedOn: '2020-01-01' }),
  ];
  await subgraph.insert(practiceBase, bases);
  await subgraph.insert(
    practiceBaseStatus,
    bases.map(({ id, status, establishedOn }) => ({
      baseId: id,
      number: 1,
      status,
      startedOn: establishedOn,
      reason: null,
    })),
  );
});
afterAll(() => subgraph.stop());

const insider = viewerOf({ roles: ['OFFICER'], regionScope: '99' });
const outsiders: readonly (readonly [string, Viewer])[] = [
  ['the public', publicViewer],
  ['an officer of elsewhere', viewerOf({ roles: ['OFFICER'], regionScope: '9902' })],
  [
    'a bureau',
    viewerOf({ roles: ['BUREAU'], regionScope: '99', purpose: '统计', agreement: ['Region', 'Worker'] }),
  ],
];

async function regions(
  selection: string,
  codes: readonly string[],
  viewer: Viewer = insider,
  given: object = {},
): Promise<any[]> {
  const { data, errors } = await subgraph.query(
    `query ($regions: [_Any!]!) { _entities(representations: $regions) { ... on Region { code ${selection} } } }`,
    { regions: codes.map((code) => ({ __typename: 'Region', code, ...given })) },
    { viewer },
  );
  expect(errors).toEqual([]);
  return data._entities;
}

const summary = `workforce(asOf: "2025-12-31") { certified communityWorkers communityWorkersCertified certificationRate certificationRateReason inPost trained }`;

describe('the workforce of a region', () => {
  it('is told the department in charge whatever the size', async () => {
    const [township, county] = await regions(summary, ['990101001', '990101']);
    expect(township.workforce).toEqual({
      certified: 3,
      communityWorkers: 3,
      communityWorkersCertified: 3,
      certificationRate: 1,
      certificationRateReason: null,
      inPost: 3,
      trained: 0,
    });
    expect(county.workforce).toMatchObject({
      certified: 43,
      communityWorkers: 53,
      certificationRate: 43 / 53,
    });
  });

  it('of nobody has no rate, with the reason', async () => {
    const [empty] = await regions(summary, ['9903']);
    expect(empty.workforce).toMatchObject({
      communityWorkers: 0,
      certificationRate: null,
      certificationRateReason: 'NO_COMMUNITY_WORKERS',
    });
  });

  it.each(outsiders)(
    'tells %s neither a few persons nor what they could be worked out from',
    async (_, viewer) => {
      const codes = ['99', '9901', '990101', '990101001', '990101002', '990101003', '990102', '990103'];
      const found = Object.fromEntries(
        (await regions(summary, codes, viewer)).map(({ code, workforce }) => [code, workforce]),
      );
      expect(found['990101001']).toMatchObject({
        certified: null,
        communityWorkers: null,
        certificationRate: null,
        certificationRateReason: 'WITHHELD',
      });
      // 53 − 20 − 30 would give the three away.
      expect(found['990101002'].communityWorkers).toBeNull();
      expect(found['990101003'].communityWorkers).toBe(30);
      expect(found['990101']).toMatchObject({ communityWorkers: 53 });
      // Two of forty have no certificate: who is told 38 and 40 knows of them.
      expect(found['990102']).toMatchObject({
        communityWorkers: 40,
        communityWorkersCertified: null,
        certificationRate: null,
        certificationRateReason: 'WITHHELD',
      });
      // And 95 − 43 − 6 would give the 38 away.
      const told = ['990101', '990102', '990103'].filter(
        (code) => found[code].communityWorkersCertified !== null,
      );
      expect(told.length).toBeLessThan(2);
    },
  );

  it('takes one statement for one region and for many, on one basis and on both', async () => {
    const both =
      'workforce(asOf: "2025-12-31") { communityWorkersCertified(basis: HELD) r: communityWorkersCertified(basis: REGISTERED) certificationRate byField { persons } }';
    for (const viewer of [insider, publicViewer]) {
      await regions(both, ['990101'], viewer);
      expect(subgraph.statements).toHaveLength(1);
      await regions(both, ['99', '9901', '990101', '990102', '990103', '9902'], viewer);
      expect(subgraph.statements).toHaveLength(1);
    }
    await regions(summary, ['990101', '990102']);
    expect(subgraph.statements).toHaveLength(2);
  });

  it('is not told of what has not the form of a code', async () => {
    expect(await regions(summary, ['9901', 'x']).then(([, none]) => none)).toBeNull();
  });
});

const staffing = (asOf: string) =>
  `staffing(asOf: "${asOf}") { standardPer10k standard { region { code } } residents residentsAsOf required onPaper onSite gap reason }`;
const residents = {
  urbanResidentsByDate: [
    { asOf: '2024-12-31', value: 20_001 },
    { asOf: '2023-12-31', value: 10_000 },
  ],
};

describe('staffing', () => {
  it('is required by the latest residents of the day, rounded up, and short of who is on site', async () => {
    const [county] = await regions(staffing('2025-12-31'), ['990201'], insider, residents);
    expect(county.staffing).toEqual({
      standardPer10k: 18,
      standard: { region: null },
      residents: 20_001,
      residentsAsOf: '2024-12-31',
      required: 37,
      onPaper: 25,
      onSite: 25,
      gap: 12,
      reason: null,
    });
    const [earlier] = await regions(staffing('2024-06-30'), ['990201'], insider, residents);
    // Two were lent to another prefecture that day.
    expect(earlier.staffing).toMatchObject({
      residents: 10_000,
      required: 18,
      onPaper: 25,
      onSite: 23,
      gap: -5,
    });
  });

  it('counts who is lent within the region as there, and who is lent into it too', async () => {
    const [host, province] = await regions(staffing('2024-06-30'), ['990102', '99'], insider, residents);
    expect(host.staffing).toMatchObject({ onPaper: 40, onSite: 42 });
    expect(province.staffing).toMatchObject({ onPaper: 130, onSite: 130 });
  });

  it('has no gap without residents or without a standard, and says why', async () => {
    const [none] = await regions(staffing('2025-12-31'), ['990201']);
    expect(none.staffing).toMatchObject({
      standardPer10k: 18,
      residents: null,
      required: null,
      onPaper: 25,
      gap: null,
      reason: 'NO_RESIDENTS_FIGURE',
    });
    const [before] = await regions(staffing('2020-12-31'), ['990201'], insider, {
      urbanResidentsByDate: [{ asOf: '2019-12-31', value: 10_000 }],
    });
    expect(before.staffing).toMatchObject({
      standardPer10k: null,
      residents: 10_000,
      required: null,
      gap: null,
      reason: 'NO_STANDARD',
    });
  });

  it('tells the public nothing from which a few lent persons could be worked out', async () => {
    const [county] = await regions(staffing('2024-06-30'), ['990201'], publicViewer, residents);
    expect(county.staffing).toMatchObject({
      required: 18,
      onPaper: 25,
      onSite: null,
      gap: null,
      reason: 'WITHHELD',
    });
    const [now] = await regions(staffing('2025-12-31'), ['990201'], publicViewer, residents);
    expect(now.staffing).toMatchObject({ onPaper: 25, onSite: 25, gap: 12, reason: null });
  });

  it('takes two statements for one region and for many', async () => {
    for (const codes of [['990201'], ['99', '9901', '990101', '990102']]) {
      await regions(staffing('2025-12-31'), codes, insider, residents);
      expect(subgraph.statements).toHaveLength(2);
    }
  });
});

describe('facts', () => {
  it('are those that are named, and read no more than these need', async () => {
    const [region] = await regions(
      'workforceFacts(asOf: "2025-12-31", names: [COMMUNITY_WORKERS_CERTIFIED_HELD, COMMUNITY_WORKERS]) { name field asOf value unit withheld excluded { reason count } }',
      ['9901'],
    );
    const common = { field: null, asOf: '2025-12-31', unit: 'PERSON', withheld: false };
    expect(region.workforceFacts).toEqual([
      { ...common, name: 'COMMUNITY_WORKERS', value: 105, excluded: [] },
      {
        ...common,
        name: 'COMMUNITY_WORKERS_CERTIFIED_HELD',
        value: 87,
        excluded: [{ reason: 'NOT_CERTIFIED', count: 18 }],
      },
    ]);
    expect(subgraph.statements).toHaveLength(1);
  });

  it('count county bases by the day of their establishment, and counties by whether they have one', async () => {
    const bases = async (asOf: string) => {
      const [region] = await regions(
        `workforceFacts(asOf: "${asOf}", names: [ACTIVE_COUNTY_BASES, COUNTIES_WITH_ACTIVE_BASE]) { value unit excluded { reason count } }`,
        ['99'],
      );
      return region.workforceFacts;
    };
    expect(await bases('2024-06-01')).toEqual([
      {
        value: 3,
        unit: 'ORGANIZATION',
        excluded: [
          { reason: 'NOT_YET_ACTIVE', count: 1 },
          { reason: 'CLOSED', count: 1 },
        ],
      },
      { value: 2, unit: 'ITEM', excluded: [] },
    ]);
    expect((await bases('2024-05-31'))[0]).toMatchObject({ value: 2 });
    expect((await bases('2024-04-30')).map(({ value }: { value: number }) => value)).toEqual([1, 1]);
  });

  it('withhold a few persons and those left out as well', async () => {
    const [region] = await regions(
      'workforceFacts(asOf: "2025-12-31", names: [COMMUNITY_WORKERS_CERTIFIED_HELD]) { value withheld excluded { count } }',
      ['990102'],
      publicViewer,
    );
    expect(region.workforceFacts).toEqual([{ value: null, withheld: true, excluded: [{ count: null }] }]);
  });

  it('take three statements for all of them, of one region and of many', async () => {
    for (const viewer of [insider, publicViewer]) {
      for (const codes of [['99'], ['99', '9901', '990101', '990102']]) {
        await regions('workforceFacts(asOf: "2025-12-31") { name value }', codes, viewer);
        expect(subgraph.statements).toHaveLength(3);
      }
    }
  });
});
