import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { regionCode } from '../../../shared/src/region-codes';
import { publicViewer, type Viewer } from '../../../shared/src/viewer';
import { makeCertificate, makeEmployment, makeWorker, newId } from '../../test/make';
import * as make from '../../test/make/talent';
import { certificate } from '../certificate/certificate.entity';
import { competition, competitionEntry } from '../competition/competition.entity';
import { employment } from '../employment/employment.entity';
import { mentorship } from '../mentorship/mentorship.entity';
import { postRotation } from '../post-rotation/post-rotation.entity';
import { secretaryStudio, secretaryStudioStatusEntry } from '../secretary-studio/secretary-studio.entity';
import { workforce } from '../service';
import { talentLiaison, talentLiaisonContact } from '../talent-liaison/talent-liaison.entity';
import { talentProgrammeApplication, talentProgrammeStep } from '../talent-programme/talent-programme.entity';
import { talentServiceOfficer, talentServiceWorker } from '../talent-service/talent-service-officer.entity';
import { talentStageEntry } from '../talent-stage/talent-stage.entity';
import { worker } from '../worker/worker.entity';

/** What all lists of the module have in common: seven rows under 99, a hundred under 97. */
const places = ['990101001', '990101002', '990101002', '990102001', '990102001', '990201001', '990201001'];
const days = [5, 3, 3, 1, 7, 2, 6].map((day) => `2024-03-0${day}`);
const few = places.map((code, index) => ({ person: makeWorker({ regionCode: code }), day: days[index]! }));
const crowd = Array.from({ length: 100 }, () => ({
  person: makeWorker({ regionCode: '970101001' }),
  day: '2024-03-01',
}));
const everyone = [...few, ...crowd];
const mentor = makeWorker({ regionCode: '960101001' });
const posts = everyone.map(({ person: { id, regionCode: code } }) =>
  makeEmployment({ workerId: id, regionCode: code }),
);

const rowsOf = <Row>(
  makeRow: (of: { workerId: string; regionCode: string; day: string }, index: number) => Row,
): Row[] =>
  everyone.map(({ person, day }, index) =>
    makeRow({ workerId: person.id, regionCode: person.regionCode, day }, index),
  );

const rows = {
  stages: rowsOf(({ workerId, regionCode: code, day }) =>
    make.makeTalentStageEntry({ workerId, regionCode: code, enteredOn: day }),
  ),
  liaisons: rowsOf(({ workerId, regionCode: code, day }) =>
    make.makeTalentLiaison({ expertId: workerId, regionCode: code, startedOn: day }),
  ),
  officers: rowsOf(({ regionCode: code, day }) =>
    make.makeTalentServiceOfficer({ regionCode: code, startedOn: day }),
  ),
  applications: rowsOf(({ workerId, regionCode: code, day }) =>
    make.makeTalentProgrammeApplication({ applicantId: workerId, regionCode: code, createdOn: day }),
  ),
  mentorships: rowsOf(({ workerId, regionCode: code, day }, index) =>
    make.makeMentorship({
      menteeId: workerId,
      regionCode: code,
      startedOn: day,
      mentorWorkerId: index === 7 ? mentor.id : null,
    }),
  ),
  rotations: rowsOf(({ workerId, regionCode: code, day }, index) =>
    make.makePostRotation({
      workerId,
      fromEmploymentId: posts[index]!.id,
      regionCode: code,
      startsOn: day,
      accompaniedById: mentor.id,
      toCommunityId: newId(),
    }),
  ),
  studios: rowsOf(({ workerId, regionCode: code, day }) =>
    make.makeSecretaryStudio({ secretaryId: workerId, regionCode: code, openedOn: day }),
  ),
  competitions: rowsOf(({ regionCode: code, day }) =>
    make.makeCompetition({ regionCode: code, heldOn: day }),
  ),
};
const entries = rowsOf(({ workerId, regionCode: code }, index) =>
  make.makeCompetitionEntry({ competitionId: rows.competitions[index]!.id, workerId, regionCode: code }),
);

interface Listed {
  readonly id: string;
  readonly regionCode: string;
}

interface ListUnderTest {
  readonly list: string;
  readonly type: string;
  readonly rows: readonly Listed[];
  /** Prefix of the orders by day, and the property they go by. */
  readonly byDay: readonly [string, string] | null;
  readonly selection: string;
  readonly statements: number;
  readonly isPublic: boolean;
  /** Whether a row is somebody's own. */
  readonly isOwn: boolean;
}

const lists: readonly ListUnderTest[] = [
  {
    list: 'talentStageEntries',
    type: 'TalentStageEntry',
    rows: rows.stages,
    byDay: ['ENTERED_ON', 'enteredOn'],
    selection: 'worker { displayName } region { code } allowedTransitions',
    statements: 2,
    isPublic: false,
    isOwn: true,
  },
  {
    list: 'talentLiaisons',
    type: 'TalentLiaison',
    rows: rows.liaisons,
    byDay: ['STARTED_ON', 'startedOn'],
    selection: 'expert { displayName } region { code } contacts { note liaison { id } }',
    statements: 4,
    isPublic: false,
    isOwn: true,
  },
  {
    list: 'talentServiceOfficers',
    type: 'TalentServiceOfficer',
    rows: rows.officers,
    byDay: ['STARTED_ON', 'startedOn'],
    selection: 'region { code } services workers { displayName }',
    statements: 3,
    isPublic: false,
    isOwn: false,
  },
  {
    list: 'talentProgrammeApplications',
    type: 'TalentProgrammeApplication',
    rows: rows.applications,
    byDay: ['CREATED_ON', 'createdOn'],
    selection: 'applicant { displayName } region { code } allowedTransitions steps { number state }',
    statements: 3,
    isPublic: false,
    isOwn: true,
  },
  {
    list: 'mentorships',
    type: 'Mentorship',
    rows: rows.mentorships,
    byDay: ['STARTED_ON', 'startedOn'],
    selection:
      'mentorName mentorWorker { displayName } mentee { displayName } region { code } menteeLaterCertificates { id }',
    statements: 3,
    isPublic: false,
    isOwn: true,
  },
  {
    list: 'postRotations',
    type: 'PostRotation',
    rows: rows.rotations,
    byDay: ['STARTS_ON', 'startsOn'],
    selection:
      'worker { displayName } accompaniedBy { displayName } region { code } fromEmployment { employer } toCommunity { id }',
    statements: 3,
    isPublic: false,
    isOwn: true,
  },
  {
    list: 'secretaryStudios',
    type: 'SecretaryStudio',
    rows: rows.studios,
    byDay: ['OPENED_ON', 'openedOn'],
    selection:
      'community { id } secretaryName secretary { displayName } region { code } status statusHistory { status } allowedTransitions',
    statements: 3,
    isPublic: true,
    isOwn: false,
  },
  {
    list: 'competitions',
    type: 'Competition',
    rows: rows.competitions,
    byDay: ['HELD_ON', 'heldOn'],
    selection: 'region { code } participantCount entries(first: 3) { totalCount edges { node { id } } }',
    statements: 3,
    isPublic: true,
    isOwn: false,
  },
  {
    list: 'competitionEntries',
    type: 'CompetitionEntry',
    rows: entries,
    byDay: null,
    selection: 'worker { displayName } competition { name } region { code }',
    statements: 3,
    isPublic: false,
    isOwn: true,
  },
];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  const codes = ['97', '99', '9901', '990101', '9902', '9903'];
  await subgraph.insert(
    regionCode,
    codes.map((code) => ({ code })),
  );
  await subgraph.insert(worker, [mentor, ...everyone.map(({ person }) => person)]);
  await subgraph.insert(employment, posts);
  await subgraph.insert(
    certificate,
    everyone.map(({ person }) => makeCertificate({ workerId: person.id, issuedOn: '2024-06-01' })),
  );
  await subgraph.insert(talentStageEntry, rows.stages);
  await subgraph.insert(talentLiaison, rows.liaisons);
  await subgraph.insert(
    talentLiaisonContact,
    rows.liaisons.map(({ id, expertId, regionCode: code }) =>
      make.makeTalentLiaisonContact({ liaisonId: id, expertId, regionCode: code }),
    ),
  );
  await subgraph.insert(talentServiceOfficer, rows.officers);
  await subgraph.insert(
    talentServiceWorker,
    rows.officers.map(({ id }, index) => ({ officerId: id, workerId: everyone[index]!.person.id })),
  );
  await subgraph.insert(talentProgrammeApplication, rows.applications);
  await subgraph.insert(
    talentProgrammeStep,
    rows.applications.map(({ id }) => make.makeTalentProgrammeStep({ applicationId: id })),
  );
  await subgraph.insert(mentorship, rows.mentorships);
  await subgraph.insert(postRotation, rows.rotations);
  await subgraph.insert(secretaryStudio, rows.studios);
  await subgraph.insert(
    secretaryStudioStatusEntry,
    rows.studios.map(({ id }) => make.makeSecretaryStudioStatus({ studioId: id })),
  );
  await subgraph.insert(competition, rows.competitions);
  await subgraph.insert(competitionEntry, entries);
});
afterAll(() => subgraph.stop());

const officerOf = (scope: string) => viewerOf({ roles: ['OFFICER'], regionScope: scope });

describe.each(lists)('$list', ({ list, type, rows: all, byDay, selection, statements, isPublic, isOwn }) => {
  const named = all.slice(0, few.length);
  const field = type[0]!.toLowerCase() + type.slice(1);
  const document = `query ($filter: ${type}Filter, $orderBy: ${type}Order!, $first: Int, $after: String, $last: Int, $before: String) {
    ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

  async function read(variables: Record<string, unknown>, viewer?: Viewer) {
    const { data, errors } = await subgraph.query(
      document,
      { filter: { regionUnder: '99' }, orderBy: 'REGION_CODE_ASC', ...variables },
      viewer && { viewer },
    );
    expect(errors).toEqual([]);
    const { edges, pageInfo, totalCount } = data[list];
    return { ids: edges.map((edge: { node: Listed }) => edge.node.id), pageInfo, totalCount };
  }

  const orders: [string, string][] = [
    ['REGION_CODE', 'regionCode'],
    ...(byDay === null ? [] : [byDay as [string, string]]),
  ];

  /** Ids of the named rows in an order, worked out by hand. */
  function expected(property: string, direction: string): string[] {
    const keyOf = (row: Listed) => `${(row as unknown as Record<string, string>)[property]} ${row.id}`;
    const ids = [...named].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)).map(({ id }) => id);
    return direction === 'DESC' ? ids.reverse() : ids;
  }

  it('gives what lies within the viewer’s reach, and counts no more', async () => {
    const inside = named.filter(({ regionCode: code }) => code.startsWith('990101')).map(({ id }) => id);
    for (const viewer of [
      officerOf('990101'),
      viewerOf({ roles: ['ANALYST'], regionScope: '990101' }),
      ...(isOwn ? [viewerOf({ roles: ['COMMUNITY_WORKER'], worker: few[1]!.person.id })] : []),
    ]) {
      const reached = isPublic
        ? named.map(({ id }) => id)
        : viewer.roles[0] === 'COMMUNITY_WORKER'
          ? [named[1]!.id]
          : inside;
      const { ids, totalCount } = await read({}, viewer);
      expect(ids).toEqual(expected('regionCode', 'ASC').filter((id) => reached.includes(id)));
      expect(totalCount).toBe(reached.length);
    }
  });

  it('is the public’s when it is published, and nobody else’s', async () => {
    const { data, errors } = await subgraph.query(
      `{ ${list}(filter: { regionUnder: "99" }) { totalCount } }`,
      {},
      { viewer: publicViewer },
    );
    if (isPublic) {
      expect(data[list].totalCount).toBe(named.length);
    } else {
      expect(errors).toMatchObject([{ path: [list], extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it.each(orders.flatMap(([name, of]) => ['ASC', 'DESC'].map((way) => [`${name}_${way}`, of, way] as const)))(
    'in the order %s pages through the whole list both ways, one statement a page',
    async (orderBy, property, direction) => {
      for (const size of [1, 2, 3, 7]) {
        for (const [argument, cursor, from, more] of [
          ['first', 'after', 'endCursor', 'hasNextPage'],
          ['last', 'before', 'startCursor', 'hasPreviousPage'],
        ] as const) {
          const found: string[] = [];
          let at: string | null = null;
          do {
            const page = await read({ orderBy, [argument]: size, [cursor]: at });
            expect(subgraph.statements).toHaveLength(1);
            expect(page.totalCount).toBe(named.length);
            found.splice(argument === 'first' ? found.length : 0, 0, ...page.ids);
            at = page.pageInfo[more] ? page.pageInfo[from] : null;
          } while (at !== null);
          expect(found).toEqual(expected(property, direction));
        }
      }
    },
  );

  it('tells an empty region from one that does not exist', async () => {
    expect(await read({ filter: { regionUnder: '9903' } })).toMatchObject({ ids: [], totalCount: 0 });
    const { data, errors } = await subgraph.query(document, {
      filter: { regionUnder: '9904' },
      orderBy: 'REGION_CODE_ASC',
    });
    expect(data).toBeNull();
    expect(errors[0]!.extensions).toEqual({ code: 'REGION_NOT_FOUND', details: { code: '9904' } });
  });

  it(`reads what hangs on its rows in ${statements} statements, for one row as for a hundred`, async () => {
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `query ($first: Int) { ${list}(filter: { regionUnder: "97" }, first: $first) { totalCount edges { node { ${selection} } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      expect(data[list].totalCount).toBe(crowd.length);
      expect(data[list].edges).toHaveLength(first);
      expect(JSON.stringify(data[list].edges[0].node)).not.toMatch(/null|\[\]/);
      expect(subgraph.statements).toHaveLength(statements);
    }
  });

  it('gives each row by its id, within the viewer’s reach', async () => {
    const one = (id: string, viewer: Viewer) =>
      subgraph.query(`query ($id: ID!) { ${field}(id: $id) { id region { code } } }`, { id }, { viewer });
    const [row] = named;
    expect(await one(row!.id.toUpperCase(), officerOf('990101'))).toEqual({
      data: { [field]: { id: row!.id, region: { code: row!.regionCode } } },
      errors: [],
    });
    for (const id of [newId(), 'not-a-uuid', ...(isPublic ? [] : [named[6]!.id])]) {
      const { data, errors } = await one(id, officerOf('990101'));
      expect(data).toEqual({ [field]: null });
      expect(errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND', details: { entity: type, key: id } } },
      ]);
    }
  });
});

describe('workers', () => {
  it('tell their stage, liaisons, mentorships, rotations and entries in one statement each', async () => {
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `query ($first: Int) { workers(filter: { regionUnder: "97" }, first: $first) { edges { node {
          talentStage { stage } earlier: talentStage(asOf: "2020-01-01") { stage }
          liaisons { leaderName } mentorships { goal } postRotations { purpose } competitionEntries { score }
        } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      expect(data.workers.edges).toHaveLength(first);
      expect(data.workers.edges[0].node).toEqual({
        talentStage: { stage: 'RECRUIT' },
        earlier: null,
        liaisons: [{ leaderName: '领导甲' }],
        mentorships: [{ goal: '独立处理社区事务' }],
        postRotations: [{ purpose: '熟悉综治工作' }],
        competitionEntries: [{ score: 90 }],
      });
      expect(subgraph.statements).toHaveLength(6);
    }
  });
});
