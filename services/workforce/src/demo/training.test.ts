import { publicViewer } from '../../../shared/src/viewer';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { workforce } from '../service';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce, { seed: true });
}, 120_000);

afterAll(() => subgraph.stop());

async function ask(document: string, variables: Record<string, unknown> = {}, viewer?: object): Promise<any> {
  const { data, errors } = await subgraph.query(
    document,
    variables,
    viewer === undefined ? {} : { viewer: viewer as never },
  );
  expect(errors).toEqual([]);
  return data;
}

async function rows(statement: string): Promise<any[]> {
  return (await subgraph.pool.query<any>(statement)).rows;
}

const trainingOfRegion = `query Training($region: ID!) {
  trainingPlans(filter: { regionUnder: $region }, first: 10) {
    edges {
      node {
        name
        tier
        track
        sessions(first: 20) {
          totalCount
          edges { node { topic startsOn minutes base { name } attendanceCount personCount } }
        }
      }
    }
  }
  coursePackages(filter: { regionUnder: $region }) { totalCount }
}`;

describe('Guiding county', () => {
  it('answers the request for its training: three tiers, two tracks, ninety packages, and the public is told the same', async () => {
    const data = await ask(trainingOfRegion, { region: '522723' });
    expect(await ask(trainingOfRegion, { region: '522723' }, publicViewer)).toEqual(data);
    const plans = data.trainingPlans.edges.map(({ node }: any) => node);
    expect(new Set(plans.map(({ tier }: any) => tier))).toEqual(
      new Set(['CITY_DEMONSTRATION', 'COUNTY_BACKBONE', 'TOWNSHIP_UNIVERSAL']),
    );
    expect(new Set(plans.map(({ track }: any) => track))).toEqual(new Set(['BASIC_SKILLS', 'DEGREE']));
    expect(data.coursePackages).toEqual({ totalCount: 90 });
    const sessions = plans.flatMap((plan: any) => plan.sessions.edges.map(({ node }: any) => node));
    expect(plans.reduce((sum: number, plan: any) => sum + plan.sessions.totalCount, 0)).toBe(sessions.length);
    for (const { attendanceCount, personCount, minutes } of sessions) {
      expect(attendanceCount).toBeGreaterThanOrEqual(5);
      expect(personCount).toBe(attendanceCount);
      expect(minutes % 360).toBe(0);
    }
    expect(sessions.map(({ base }: any) => base)).toContainEqual({ name: '贵定县社区工作者实训基地' });
  });

  it('took part in 社工开课了 with five sessions and two hundred person-times', async () => {
    const data = await ask(`{ trainingSessions(filter: { regionUnder: "522723", series: "社工开课了" }) {
      totalCount edges { node { state attendanceCount sourceClause provenance plan { name } trainers { domain } } }
    } }`);
    const { totalCount, edges } = data.trainingSessions;
    expect(totalCount).toBe(5);
    expect(edges.map(({ node }: any) => node.attendanceCount)).toEqual([40, 40, 40, 40, 40]);
    expect(edges.map(({ node }: any) => node.trainers)).toEqual(
      ['SOCIAL_WORK', 'JUSTICE', 'DISCIPLINE', 'CIVIL_AFFAIRS', 'PSYCHOLOGY'].map((domain) => [{ domain }]),
    );
    for (const { node } of edges) {
      expect(node).toMatchObject({
        state: 'HELD',
        provenance: 'SYNTHETIC',
        sourceClause: '线下组织参加“社工开课了”系列培训 5期，覆盖 200人次',
        plan: { name: '“社工开课了”系列培训' },
      });
    }
  });

  it('held one county course in 2023', async () => {
    const data =
      await ask(`{ trainingSessions(filter: { regionUnder: "522723", from: "2023-01-01", to: "2023-12-31" }) {
      edges { node { sourceClause attendanceCount plan { tier track } } } } }`);
    expect(data.trainingSessions.edges).toEqual([
      {
        node: {
          sourceClause: '2023 年组织一期县级培训',
          attendanceCount: 45,
          plan: { tier: 'COUNTY_BACKBONE', track: 'BASIC_SKILLS' },
        },
      },
    ]);
  });

  it('has trainers from justice, discipline inspection and civil affairs', async () => {
    const data = await ask(
      `{ trainers(filter: { regionUnder: "522723", domainIn: [JUSTICE, DISCIPLINE, CIVIL_AFFAIRS] }) { edges { node { domain name } } } }`,
    );
    const trainers = data.trainers.edges.map(({ node }: any) => node);
    expect(new Set(trainers.map(({ domain }: any) => domain)).size).toBe(3);
    expect(trainers.every(({ name }: any) => /^\p{Script=Han}{2,3}$/u.test(name))).toBe(true);
  });
});

describe('Jiuquan', () => {
  it('trains in three tiers, with backbone training in each county', async () => {
    const data = await ask(
      `{ trainingPlans(filter: { regionUnder: "6209" }, first: 20) { edges { node { tier region { code } sessions { totalCount } } } } }`,
    );
    const plans = data.trainingPlans.edges.map(({ node }: any) => node);
    expect(new Set(plans.map(({ tier }: any) => tier)).size).toBe(3);
    expect(plans.filter(({ tier }: any) => tier === 'COUNTY_BACKBONE')).toHaveLength(7);
    expect(plans.every(({ sessions }: any) => sessions.totalCount > 0)).toBe(true);
  });

  it('answers the request for its bases, as of a day too', async () => {
    const document = `query ($filter: PracticeBaseFilter!) { practiceBases(filter: $filter, first: 50) {
      edges { node { name level status community { id } host coverage { name regions { code } } } } } }`;
    const all = await ask(document, { filter: { regionUnder: '6209' } });
    expect(all.practiceBases.edges).toHaveLength(10);
    for (const [asOf, counties] of [
      ['2025-06-17', 0],
      ['2025-06-18', 1],
      ['2025-12-31', 4],
    ] as const) {
      const active = await ask(document, {
        filter: { regionUnder: '6209', levelIn: ['COUNTY'], statusIn: ['ACTIVE'], asOf },
      });
      expect([asOf, active.practiceBases.edges.length]).toEqual([asOf, counties]);
    }
  });
});

describe('the training of the demo', () => {
  it('is of people who were in post in the region on the day', async () => {
    expect(
      await rows(`SELECT attendance.id FROM attendance JOIN training_session session ON session.id = session_id
        WHERE NOT EXISTS (SELECT FROM employment post WHERE post.worker_id = attendance.worker_id
          AND post.started_on <= session.starts_on AND (post.ended_on IS NULL OR post.ended_on >= session.starts_on)
          AND post.region_code LIKE session.region_code || '%')`),
    ).toEqual([]);
  });

  it('has sessions within their plans, and at bases that were active', async () => {
    expect(
      await rows(`SELECT session.topic FROM training_session session JOIN training_plan plan ON plan.id = plan_id
        WHERE session.starts_on < plan.starts_on OR session.ends_on > plan.ends_on OR NOT starts_with(session.region_code, plan.region_code)`),
    ).toEqual([]);
    expect(
      await rows(`SELECT session.topic FROM training_session session WHERE base_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM practice_base_status period WHERE period.base_id = session.base_id AND period.status = 'ACTIVE'
          AND (period.started_on IS NULL OR period.started_on <= session.starts_on))`),
    ).toEqual([]);
  });

  it('leaves a few community workers who have never been trained, and some who did not pass', async () => {
    for (const regionUnder of ['522723', '6209']) {
      const data = await ask(
        `query ($regionUnder: ID!) {
          never: workers(filter: { regionUnder: $regionUnder, neverTrained: true, inPost: true, fieldIn: [COMMUNITY] }) { totalCount }
          once: workers(filter: { regionUnder: $regionUnder, neverTrained: false, inPost: true, fieldIn: [COMMUNITY] }) { totalCount }
        }`,
        { regionUnder },
      );
      expect(data.never.totalCount).toBeGreaterThan(2);
      expect(data.once.totalCount).toBeGreaterThan(2 * data.never.totalCount);
    }
    const [{ failed }] = await rows('SELECT count(*) AS failed FROM attendance WHERE passed_on IS NULL');
    expect(failed).toBeGreaterThan(5);
  });

  it('is made up, and says after which clause', async () => {
    for (const table of [
      'training_plan',
      'training_session',
      'course_package',
      'trainer',
      'training_resource',
    ]) {
      expect(await rows(`SELECT DISTINCT provenance, source_clause IS NULL AS bare FROM ${table}`)).toEqual([
        { provenance: 'SYNTHETIC', bare: false },
      ]);
    }
    expect(await rows('SELECT DISTINCT provenance FROM attendance')).toEqual([{ provenance: 'SYNTHETIC' }]);
  });
});
