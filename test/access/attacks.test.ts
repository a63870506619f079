import { randomUUID } from 'node:crypto';
import { publicViewer, roles, wholeCountry, type Viewer } from '../../services/shared/src/viewer';
import { startSubgraph, viewerOf, type TestSubgraph } from '../support/subgraph';
import { isVisible } from './expected';
import { projectsWorld } from './projects-world';
import { entriesOf } from './state';
import { MatrixSubject } from './subject';
import { viewerIn } from './viewers';
import { volunteersWorld } from './volunteers-world';
import { workforceWorld } from './workforce-world';
import { sides, type World } from './world';

/** What somebody outside can tell two answers apart by, the key they asked for left out. */
async function tellable(
  { query, statements }: TestSubgraph,
  key: string,
  ...given: Parameters<TestSubgraph['query']>
) {
  const { data, errors } = await query(...given);
  const text = JSON.stringify({ data, errors, statements: statements.map((of) => of.text) });
  return JSON.parse(text.replaceAll(key, '…')) as unknown;
}

describe.each([
  ['workforce', workforceWorld],
  ['volunteers', volunteersWorld],
  ['projects', projectsWorld],
])('%s', (name, { service, make }) => {
  const subject = new MatrixSubject(service);
  const everyType = subject.rules.objectTypes().map((type) => type.name);
  let subgraph: TestSubgraph;
  let world: World;

  beforeAll(async () => {
    subgraph = await startSubgraph(service as never);
    world = await make(subgraph);
  });
  afterAll(() => subgraph.stop());

  /** Everything personal that the rows hold, in full. */
  const secrets = () =>
    Object.values(world.rows).flatMap((rows) =>
      sides.flatMap((side) =>
        Object.values(rows[side].full ?? {}).filter((of): of is string => typeof of === 'string'),
      ),
    );

  it('does not tell a row out of reach from one that does not exist, by words or by statements', async () => {
    let compared = 0;
    for (const role of roles) {
      const viewer = viewerIn(world, role, everyType, 'a visit');
      for (const target of subject.targets(world).filter((of) => !isVisible(of, role))) {
        const [id, nobody] = [target.made.key['id']!, randomUUID()];
        const ways = [
          ...subject
            .rootsByKey(target.type, ['id'])
            .map((root) => `query ($id: ID!) { found: ${root.name}(id: $id) { __typename } }`),
          `query ($id: _Any!) { _entities(representations: [$id]) { __typename } }`,
        ];
        for (const way of ways) {
          const variable = (of: string) =>
            way.includes('_Any') ? { __typename: target.type.name, id: of } : of;
          const [one, other] = [
            await tellable(subgraph, id, way, { id: variable(id) }, { viewer }),
            await tellable(subgraph, nobody, way, { id: variable(nobody) }, { viewer }),
          ];
          expect(one).toEqual(other);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('does not tell them apart when they are to be changed either', async () => {
    for (const mutation of subject.roots('Mutation')) {
      const rule = subject.rules.ofField(subject.type('Mutation'), mutation)!;
      for (const role of rule.roles) {
        const { input } = await world.trials[mutation.name]!('outside');
        const key = ['id', 'volunteerId'].find((of) => of in input);
        if (key === undefined) {
          continue;
        }
        const nobody = randomUUID();
        const text = `mutation ($input: ${String(mutation.args[0]!.type)}) { ${mutation.name}(input: $input) { __typename } }`;
        const viewer = viewerIn(world, role, everyType, 'a visit');
        const [one, other] = [
          await tellable(subgraph, String(input[key]), text, { input }, { viewer }),
          await tellable(subgraph, nobody, text, { input: { ...input, [key]: nobody } }, { viewer }),
        ];
        expect(one).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
        expect(one).toEqual(other);
      }
    }
  });

  it('gives nothing of another region for a representation that claims to be more than a key', async () => {
    const viewer = viewerIn(world, 'OFFICER', everyType, 'a visit');
    for (const target of subject
      .targets(world)
      .filter((of) => of.side === 'outside' && !isVisible(of, 'OFFICER'))) {
      const claims = {
        regionCode: world.scope,
        communityId: world.own.community,
        state: 'ACTIVE',
        fullName: '甲',
        __proto__: { regionCode: world.scope },
      };
      for (const id of [target.made.key['id']!, target.made.key['id']!.toUpperCase()]) {
        const { data, errors } = await subgraph.query(
          'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
          { of: [{ __typename: target.type.name, ...claims, id }] },
          { viewer },
        );
        expect({ data, errors }).toEqual({ data: { _entities: [null] }, errors: [] });
      }
    }
  });

  it('has cursors, in every order of every list, that hold no personal data', async () => {
    const officer = viewerOf({ roles: ['OFFICER', 'AUDITOR'], regionScope: wholeCountry });
    for (const list of subject.roots('Query').filter((field) => subject.nodeOf(field) !== null)) {
      const order = list.args.find((of) => of.name === 'orderBy')!;
      const enumType = subject.rules.schema.getType(String(order.type).replace('!', '')) as {
        getValues(): readonly { name: string }[];
      };
      for (const { name: value } of enumType.getValues()) {
        const { data, errors } = await subgraph.query(
          `{ ${list.name}(orderBy: ${value}, first: 100) { edges { cursor } pageInfo { startCursor endCursor } } }`,
          {},
          { viewer: officer },
        );
        expect(errors).toEqual([]);
        const { edges, pageInfo } = data[list.name];
        const cursors = [
          ...edges.map((edge: { cursor: string }) => edge.cursor),
          pageInfo.startCursor,
          pageInfo.endCursor,
        ];
        const text = cursors.map((cursor) => Buffer.from(cursor ?? '', 'base64url').toString()).join();
        secrets().forEach((secret) => expect(text).not.toContain(secret));
      }
    }
  });

  it('gives nothing outside the scope for a cursor from outside it', async () => {
    const everywhere = viewerOf({ roles: ['ANALYST'], regionScope: wholeCountry });
    const here = viewerOf({ roles: ['ANALYST'], regionScope: world.scope });
    for (const list of subject
      .roots('Query')
      .filter((field) => (subject.nodeOf(field)?.name as string) in world.rows)) {
      const targets = subject.targets(world).filter(({ type }) => type === subject.nodeOf(list));
      const hidden = targets.filter((of) => !isVisible(of, 'ANALYST'));
      const key = Object.keys(targets[0]!.made.key)[0]!;
      const all = await subgraph.query(
        `{ ${list.name}(first: 100) { edges { cursor } } }`,
        {},
        { viewer: everywhere },
      );
      const within = await subgraph.query(
        `{ ${list.name}(first: 100) { totalCount } }`,
        {},
        { viewer: here },
      );
      for (const { cursor } of all.data[list.name].edges as { cursor: string }[]) {
        for (const page of [`first: 100, after: "${cursor}"`, `last: 100, before: "${cursor}"`]) {
          const { data, errors } = await subgraph.query(
            `{ ${list.name}(${page}) { totalCount edges { node { ${key} } } } }`,
            {},
            { viewer: here },
          );
          expect(errors).toEqual([]);
          expect(data[list.name].totalCount).toBe(within.data[list.name].totalCount);
          hidden.forEach((of) => expect(JSON.stringify(data)).not.toContain(of.made.key[key]));
        }
      }
    }
  });

  it('reads and writes no other service’s schema with its role in the database', async () => {
    const { pool } = subgraph;
    const { rows: tables } = await pool.query<{ name: string; open: boolean }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name,
         has_schema_privilege(n.oid, 'USAGE, CREATE')
           OR has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
           OR has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE, REFERENCES') AS open
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname IN ('workforce', 'volunteers', 'projects') AND n.nspname <> $1`,
      [name],
    );
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ open }) => open)).toEqual([]);
    const [other] = ['workforce', 'volunteers', 'projects'].filter((of) => of !== name);
    for (const statement of [
      `SELECT FROM ${tables[0]!.name}`,
      `SET ROLE ${other}`,
      `CREATE TABLE ${other}.mine (id int)`,
    ]) {
      await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('searching by personal data', () => {
  let subgraph: TestSubgraph;
  let world: World;
  beforeAll(async () => {
    subgraph = await startSubgraph(volunteersWorld.service as never);
    world = await volunteersWorld.make(subgraph);
  });
  afterAll(() => subgraph.stop());

  const personOf = (side: 'inside' | 'outside') => world.rows['Volunteer']![side];
  const search =
    'query ($filter: VolunteerFilter) { volunteers(filter: $filter) { totalCount edges { node { id } } } }';
  const officer = () => viewerIn(world, 'OFFICER', []);

  it.each(['idNumber', 'phone'])(
    'by %s is refused to whoever may not, however it is given, and is on record without the number',
    async (field) => {
      const value = String(personOf('inside').full![field]);
      const ways: readonly (readonly [string, Record<string, unknown>])[] = [
        [`{ volunteers(filter: { ${field}: "${value}" }) { totalCount } }`, {}],
        [`query ($v: String) { volunteers(filter: { ${field}: $v }) { totalCount } }`, { v: value }],
        [`query ($v: String = "${value}") { volunteers(filter: { ${field}: $v }) { totalCount } }`, {}],
        [search, { filter: { [field]: value } }],
        [
          `query ($filter: VolunteerFilter) { list: volunteers(filter: $filter) { ... { totalCount } } }`,
          { filter: { regionUnder: world.scope, [field]: value } },
        ],
      ];
      for (const role of ['VOLUNTEER', 'ANALYST', 'BUREAU'] as const) {
        for (const [text, variables] of ways) {
          const viewer = viewerIn(world, role, ['Query', 'Volunteer', 'VolunteerFilter'], 'a visit');
          const [{ data, errors }, entries] = await entriesOf(subgraph, () =>
            subgraph.query(text, variables, { viewer }),
          );
          expect(data).toBeNull();
          expect(errors).toMatchObject([
            { extensions: { code: 'FORBIDDEN', details: { field: `VolunteerFilter.${field}` } } },
          ]);
          expect(entries).toMatchObject([
            { kind: 'PERSONAL_READ', operation: `VolunteerFilter.${field}`, outcome: 'REFUSED' },
          ]);
          expect(JSON.stringify([errors, entries])).not.toContain(value);
        }
      }
    },
  );

  it('by null is no search, and finds what there is without it', async () => {
    for (const filter of [{ idNumber: null }, { phone: null, idNumber: null }, null]) {
      const [{ data, errors }, entries] = await entriesOf(subgraph, () =>
        subgraph.query(search, { filter }, { viewer: viewerIn(world, 'ANALYST', []) }),
      );
      expect(errors).toEqual([]);
      expect(data.volunteers.totalCount).toBe(1);
      expect(entries).toEqual([]);
    }
  });

  it.each(['idNumber', 'phone'])(
    'by %s finds a person of the region, and of elsewhere no more than of nobody',
    async (field) => {
      const ask = (value: string) =>
        tellable(subgraph, value, search, { filter: { [field]: value } }, { viewer: officer() });
      const [inside, outside, nobody] = [
        await ask(String(personOf('inside').full![field])),
        await ask(String(personOf('outside').full![field])),
        await ask(field === 'phone' ? '13700000000' : '99999919900504999X'),
      ];
      expect(inside).toMatchObject({ data: { volunteers: { totalCount: 1 } } });
      expect(outside).toMatchObject({ data: { volunteers: { totalCount: 0, edges: [] } }, errors: [] });
      expect(outside).toEqual(nobody);
    },
  );

  it('is on record without the number', async () => {
    const phone = String(personOf('inside').full!['phone']);
    const [, entries] = await entriesOf(subgraph, () =>
      subgraph.query(search, { filter: { phone } }, { viewer: officer() }),
    );
    expect(entries).toMatchObject([
      {
        kind: 'PERSONAL_LOOKUP',
        operation: 'Query.volunteers',
        fields: ['VolunteerFilter.phone'],
        outcome: 'DONE',
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain(phone);
  });

  it('reaches what the role reaches that may search, whatever else the viewer is', async () => {
    const worker: Viewer = {
      ...viewerIn(world, 'COMMUNITY_WORKER', []),
      roles: ['COMMUNITY_WORKER', 'ANALYST'],
      regionScope: wholeCountry,
    };
    const found = async (side: 'inside' | 'outside') =>
      (await subgraph.query(search, { filter: { phone: personOf(side).full!['phone'] } }, { viewer: worker }))
        .data.volunteers.totalCount as number;
    expect([await found('inside'), await found('outside')]).toEqual([1, 0]);
  });
});

describe('getting round a rule', () => {
  let subgraph: TestSubgraph;
  let world: World;
  beforeAll(async () => {
    subgraph = await startSubgraph(volunteersWorld.service as never);
    world = await volunteersWorld.make(subgraph);
  });
  afterAll(() => subgraph.stop());

  it.each([
    ['an alias', '{ volunteers { edges { node { displayName: phone } } } }'],
    ['an alias of an alias', '{ a: volunteers { b: edges { c: node { id: idNumber } } } }'],
    [
      'fragments',
      '{ volunteers { ...A } } fragment A on VolunteerConnection { edges { ... on VolunteerEdge { node { ...B } } } } fragment B on Volunteer { phone }',
    ],
    [
      'a fragment on _Entity',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on _Entity { ... on Volunteer { phone } } } }',
    ],
    [
      'the union',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ...V } } fragment V on Volunteer { fullName }',
    ],
    ['a directive', '{ volunteers { edges { node { phone @include(if: true) @skip(if: false) } } } }'],
  ])('with %s does not work', async (_, text) => {
    const of = sides.map((side) => ({ __typename: 'Volunteer', ...world.rows['Volunteer']![side].key }));
    const { data, errors } = await subgraph.query(
      text,
      { of },
      { viewer: viewerIn(world, 'ANALYST', [], 'a visit') },
    );
    expect(errors.map(({ extensions }) => extensions!['code'])).toEqual(['FORBIDDEN']);
    const { full } = world.rows['Volunteer']!.inside;
    Object.values(full!).forEach((secret) => expect(JSON.stringify(data)).not.toContain(secret));
  });

  it('by asking for _service gives the schema and nothing else', async () => {
    const { data } = await subgraph.query('{ _service { sdl } }', {}, { viewer: publicViewer });
    expect(data._service.sdl).toContain('@access');
  });
});
