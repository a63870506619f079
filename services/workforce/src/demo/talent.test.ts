import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { demoId, referenceId } from '../../../shared/src/identifier';
import { publicViewer } from '../../../shared/src/viewer';
import { workforce } from '../service';

const recruits = Array.from({ length: 49 }, (_, index) =>
  demoId(`worker:522723/community-worker/${index + 1}`),
);
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce, { seed: true });
});
afterAll(() => subgraph.stop());

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function ask(document: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await subgraph.query(document, variables);
  expect(errors).toEqual([]);
  return data;
}

async function rowsOf(sql: string): Promise<unknown[]> {
  return (await subgraph.pool.query<Record<string, unknown>>(sql)).rows;
}

const total = async (list: string, filter: string) =>
  (await ask(`{ ${list}(filter: { ${filter} }) { totalCount } }`))[list].totalCount;

it('is made up and says after which clause, in regions and communities that exist', async () => {
  for (const table of [
    'talent_liaison',
    'talent_service_officer',
    'talent_programme_application',
    'mentorship',
    'post_rotation',
    'secretary_studio',
    'competition',
  ]) {
    expect(
      await rowsOf(`SELECT DISTINCT provenance, source_clause IS NULL AS without_clause FROM ${table}`),
    ).toEqual([{ provenance: 'SYNTHETIC', without_clause: false }]);
    expect(
      await rowsOf(`SELECT FROM ${table} WHERE region_code NOT IN (SELECT code FROM region_code)`),
    ).toEqual([]);
  }
  const list = gunzipSync(readFileSync('data/communities-2023.csv.gz')).toString();
  const listed = new Set([...list.matchAll(/^\d{12}/gm)].map(([code]) => referenceId('2023', code)));
  const placed = (await rowsOf(
    'SELECT to_community_id AS id FROM post_rotation UNION SELECT community_id FROM secretary_studio',
  )) as { id: string }[];
  expect(placed.filter(({ id }) => !listed.has(id))).toEqual([]);
});

it('says after which clauses of the reports it was made', async () => {
  const letters = (text: string) => text.replace(/\s/g, '');
  const clauses = (await rowsOf(
    ['talent_liaison', 'talent_service_officer', 'talent_programme_application', 'mentorship']
      .concat(['post_rotation', 'secretary_studio', 'competition'])
      .map((table) => `SELECT source_clause AS clause FROM ${table}`)
      .join(' UNION '),
  )) as { clause: string }[];
  expect(clauses.map(({ clause }) => letters(clause)).sort()).toEqual(
    [
      '出台《领导干部直接联系专家人才工作实施办法》',
      '《人才服务专员制度》',
      '积极推动市级重点人才项目申报落地',
      '建立“街道班子成员+新入职社区工作者”1对1帮带机制',
      '聘用司法、纪检、民政等多个领域导师，重点强化理论和实操技能培训',
      '社区“老带新”岗位交流机制，帮助能力提升',
      '打造一批“优秀社区党组织书记工作室”',
      '分层次组织开展“岗位大练兵、业务大比武”活动，提升专职社区工作者能力素质',
    ].sort(),
  );
});

describe('Guiding county', () => {
  it('has each of the 49 recruits begin as RECRUIT on the first day in post, one stage at a time from there', async () => {
    expect(
      await rowsOf(
        `SELECT entry.worker_id FROM talent_stage_entry entry JOIN employment ON employment.worker_id = entry.worker_id
         WHERE entry.number = 1 AND entry.stage = 'RECRUIT' AND entry.entered_on = employment.started_on`,
      ),
    ).toHaveLength(49);
    const steps = (await rowsOf(
      `SELECT DISTINCT entry.stage AS from, next.stage AS to, next.reason IS NOT NULL AS reasoned
       FROM talent_stage_entry entry JOIN talent_stage_entry next
         ON next.worker_id = entry.worker_id AND next.number = entry.number + 1 AND next.entered_on = entry.left_on`,
    )) as { from: string; to: string; reasoned: boolean }[];
    expect(steps.map(({ from, to, reasoned }) => `${from} ${to} ${reasoned}`).sort()).toEqual([
      'DEPLOY DEVELOP true',
      'DEPLOY RETAIN false',
      'DEVELOP DEPLOY false',
      'RECRUIT DEVELOP false',
    ]);
    const [{ broken }] = (await rowsOf(
      `SELECT count(*) AS broken FROM talent_stage_entry entry WHERE entry.left_on IS NOT NULL AND NOT EXISTS (
         SELECT FROM talent_stage_entry next WHERE next.worker_id = entry.worker_id AND next.number = entry.number + 1)`,
    )) as [{ broken: number }];
    expect(broken).toBe(0);
    const data = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Worker { talentStage(asOf: "2025-12-31") { stage } } } }`,
      { of: recruits.map((id) => ({ __typename: 'Worker', id })) },
    );
    expect(data._entities).not.toContainEqual({ talentStage: null });
  });

  it('has every recruit mentored by a leader of the township from the first day on, one to one on every day', async () => {
    const { mentorships } = await ask(
      `query ($of: [ID!]) { mentorships(filter: { menteeIdIn: $of }, first: 100) { edges { node { mentee { employments { startedOn } } startedOn domain mentorOffice } } } }`,
      { of: recruits },
    );
    expect(mentorships.edges).toHaveLength(49);
    for (const { node } of mentorships.edges) {
      expect(node).toMatchObject({
        domain: 'TOWNSHIP_LEADERSHIP',
        mentee: { employments: [{ startedOn: node.startedOn }] },
        mentorOffice: expect.stringContaining('街道'),
      });
    }
    expect(
      await rowsOf(
        `SELECT one.id FROM mentorship one JOIN mentorship other ON one.id < other.id
         AND (one.mentee_id = other.mentee_id OR one.mentor_worker_id = other.mentor_worker_id
           OR (one.mentor_name, one.mentor_office) = (other.mentor_name, other.mentor_office))
         AND one.started_on <= coalesce(other.ended_on, 'infinity') AND other.started_on <= coalesce(one.ended_on, 'infinity')`,
      ),
    ).toEqual([]);
    expect(
      await rowsOf('SELECT state FROM mentorship GROUP BY state HAVING count(*) > 0 ORDER BY state'),
    ).toEqual([{ state: 'ACTIVE' }, { state: 'COMPLETED' }, { state: 'ENDED' }]);
  });

  it('has mentors from justice, discipline inspection and civil affairs', async () => {
    for (const domain of ['JUSTICE', 'DISCIPLINE', 'CIVIL_AFFAIRS']) {
      expect(await total('mentorships', `regionUnder: "522723", domainIn: [${domain}]`)).toBe(3);
    }
    expect(await total('mentorships', 'regionUnder: "522723", domainIn: [SOCIAL_WORK]')).toBe(1);
  });

  it('has leaders in contact with experts who hold a certificate', async () => {
    const { talentLiaisons } = await ask(
      `{ talentLiaisons(filter: { regionUnder: "522723" }) { totalCount edges { node { startedOn endedOn expert { highestCertificate { level } } contacts { contactedOn } } } } }`,
    );
    expect(talentLiaisons.totalCount).toBe(12);
    for (const { node } of talentLiaisons.edges) {
      expect(node.expert.highestCertificate).not.toBeNull();
      expect(node.contacts.length).toBeGreaterThan(1);
      for (const { contactedOn } of node.contacts) {
        expect(contactedOn >= node.startedOn && contactedOn <= (node.endedOn ?? '2025-12-31')).toBe(true);
      }
    }
    expect(await total('talentLiaisons', 'regionUnder: "522723", asOf: "2025-12-31"')).toBe(11);
  });

  it('has a service officer of the county and of the townships, who serve every certified worker', async () => {
    const { talentServiceOfficers } = await ask(
      `{ talentServiceOfficers(filter: { regionUnder: "522723" }) { edges { node { region { code } workers { id region { code } } } } } }`,
    );
    const [county, ...townships] = talentServiceOfficers.edges.map(({ node }: { node: object }) => node);
    expect(county).toMatchObject({ region: { code: '522723' }, workers: [] });
    const served = townships.flatMap(
      ({ region, workers }: { region: object; workers: { region: object }[] }) => {
        workers.forEach((of) => expect(of.region).toEqual(region));
        return workers;
      },
    );
    expect(served).toHaveLength(57);
  });

  it('has recruits in other communities for a while, with a colleague of there, no two on one day', async () => {
    const { postRotations } = await ask(
      `{ postRotations(filter: { regionUnder: "522723" }, first: 100) { totalCount edges { node {
        fromEmployment { community { id } startedOn } toCommunity { id } startsOn accompaniedBy { employments { community { id } } } } } } }`,
    );
    expect(postRotations.totalCount).toBeGreaterThan(10);
    for (const { node } of postRotations.edges) {
      expect(node.toCommunity).not.toEqual(node.fromEmployment.community);
      expect(node.accompaniedBy.employments).toContainEqual({ community: node.toCommunity });
      expect(node.startsOn > node.fromEmployment.startedOn).toBe(true);
    }
    expect(
      await rowsOf(
        `SELECT one.id FROM post_rotation one JOIN post_rotation other ON one.id < other.id
         AND one.worker_id = other.worker_id AND one.starts_on <= other.ends_on AND other.starts_on <= one.ends_on`,
      ),
    ).toEqual([]);
  });
});

describe('Jiuquan', () => {
  it('has one city application being filed', async () => {
    const { talentProgrammeApplications } = await ask(
      `{ talentProgrammeApplications(filter: { regionUnder: "6209" }) { edges { node { level state organisation pillar amountFen steps { state } } } } }`,
    );
    expect(talentProgrammeApplications.edges).toEqual([
      {
        node: {
          level: 'CITY',
          state: 'SUBMITTED',
          organisation: '酒泉市委社会工作部',
          pillar: 'CULTIVATE',
          amountFen: null,
          steps: [{ state: 'DRAFT' }, { state: 'SUBMITTED' }],
        },
      },
    ]);
  });

  it('has secretary studios in communities of each county, all running at the end of 2025', async () => {
    const { data } = await subgraph.query(
      `{ secretaryStudios(filter: { regionUnder: "6209", statusIn: [ACTIVE], asOf: "2025-12-31" }) { edges { node { name secretaryName region { code } } } } }`,
      {},
      { viewer: publicViewer },
    );
    const studios = data.secretaryStudios.edges.map(({ node }: { node: object }) => node);
    expect(studios).toHaveLength(9);
    expect(
      new Set(studios.map(({ region }: { region: { code: string } }) => region.code.slice(0, 6))).size,
    ).toBe(7);
    studios.forEach((studio: object) =>
      expect(studio).toMatchObject({ secretaryName: expect.stringMatching(/^演示·/) }),
    );
    expect(
      await total('secretaryStudios', 'regionUnder: "6209", statusIn: [SUSPENDED], asOf: "2025-09-01"'),
    ).toBe(1);
  });

  it('has a drill and a contest in the city and in each county; who takes part works in a community there', async () => {
    for (const kind of ['DRILL', 'CONTEST']) {
      expect(await total('competitions', `regionUnder: "6209", kindIn: [${kind}], levelIn: [CITY]`)).toBe(1);
      expect(await total('competitions', `regionUnder: "6209", kindIn: [${kind}], levelIn: [COUNTY]`)).toBe(
        7,
      );
    }
    expect(
      await rowsOf(
        `SELECT entry.id FROM competition_entry entry
         JOIN competition ON competition.id = entry.competition_id
         WHERE NOT EXISTS (SELECT FROM employment WHERE employment.worker_id = entry.worker_id
           AND employment.community_id IS NOT NULL AND employment.started_on <= competition.held_on
           AND coalesce(employment.ended_on, 'infinity') >= competition.held_on
           AND employment.region_code LIKE competition.region_code || '%')`,
      ),
    ).toEqual([]);
    const { data } = await subgraph.query(
      `{ competitions(filter: { regionUnder: "6209" }, orderBy: HELD_ON_ASC) { edges { node { level participantCount } } } }`,
      {},
      { viewer: publicViewer },
    );
    const counts = data.competitions.edges.map(
      ({ node }: { node: { participantCount: number | null } }) => node.participantCount,
    );
    expect(counts).toContain(null);
    expect(counts.filter((count: number | null) => count !== null && count < 5)).toEqual([]);
    expect(await total('competitionEntries', 'regionUnder: "6209", awardIn: [FIRST]')).toBe(16);
  });
});
