import { randomBytes } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { defineEntity, sealedColumn, type AnyEntity } from '../entity';
import type { Disclosures } from '../personal-data/disclosures';
import { KeyRing, type Sealed } from '../personal-data/key-ring';
import { sealedPlace } from '../personal-data/sealed-place';
import { fullSdl } from '../service';
import { Statements } from '../statements';
import { publicViewer, type Viewer } from '../viewer';
import { enforceAccess } from './enforce';
import type { GuardedContext } from './guarded-context';
import { belongingTo, belowParent, everyRow, inScope, withParent } from './reach';

interface ElderRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly phone: Sealed | null;
  readonly bornOn: string;
  readonly regionCode: string;
}

const elder = defineEntity<ElderRow>({
  name: 'Elder',
  table: 'elder',
  reach: {
    PUBLIC: everyRow,
    VOLUNTEER: belongingTo('volunteer', 'id'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  person: { bornOn: 'bornOn' },
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    note: { type: 'text' },
    phone: sealedColumn(),
    bornOn: { type: 'date' },
    regionCode: { type: 'text' },
  },
});

const club = defineEntity<{ readonly id: string; readonly regionCode: string }>({
  name: 'Club',
  table: 'club',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: { id: { type: 'text', primary: true }, regionCode: { type: 'text' } },
});

const sdl = `
  interface Record @access(roles: [OFFICER, ANALYST, VOLUNTEER, BUREAU]) {
    id: ID! @access(roles: [PUBLIC])
    note: String
    phone: String @access(roles: [OFFICER, VOLUNTEER], personal: PHONE, unmasked: [OFFICER, VOLUNTEER])
  }
  "Says that everything is everybody's; what the interface says of note and phone goes first."
  type Elder implements Record @key(fields: "id") @access(roles: [PUBLIC]) {
    id: ID!
    name: String!
    note: String
    phone: String
    region: String @access(roles: [OFFICER, ANALYST, BUREAU])
    friends: [Elder!]!
    clubs: [[Club!]!]!
  }
  type Club @key(fields: "id") @access(roles: [PUBLIC]) {
    id: ID!
    size: Int @access(roles: [PUBLIC], smallCells: true)
  }
  union Found @access(roles: [OFFICER]) = Elder | Club
  input ElderFilter {
    name: String
    phone: String @access(roles: [OFFICER], personal: PHONE)
    any: [ElderFilter!]
    not: ElderFilter
  }
  input Census @access(roles: [ANALYST]) { year: Int }
  enum ElderOrder { NAME PHONE @access(roles: [OFFICER]) }
  type Query {
    elder(id: ID!): Elder @access(roles: [PUBLIC])
    record(id: ID!): Record @access(roles: [PUBLIC])
    found: [Found!] @access(roles: [PUBLIC])
    elders(filter: ElderFilter, orderBy: ElderOrder! = NAME, phone: String @access(roles: [OFFICER], personal: PHONE)): [Elder!]
      @access(roles: [PUBLIC])
    counted(census: Census, orders: [ElderOrder!]): Int @access(roles: [PUBLIC])
    secret: String @access(roles: [OFFICER, BUREAU])
  }
  type Mutation { greet(name: String): String @access(roles: [OFFICER]) }
`;

const ring = new KeyRing([{ id: 'test', secret: randomBytes(32) }]);

function makeElder(id: string, regionCode: string, bornOn = '1940-01-01'): ElderRow {
  const phone = ring.seal('13812345678', sealedPlace(elder, 'phone', id));
  return { id, name: `name of ${id}`, note: `note on ${id}`, phone, bornOn, regionCode };
}

const rows = [makeElder('in', '1501'), makeElder('out', '6201'), makeElder('minor', '1501', '2020-01-01')];
const byId = (id: string) => rows.find((row) => row.id === id) ?? null;
const clubs = [
  { id: 'club-in', regionCode: '1501', size: 3 },
  { id: 'club-out', regionCode: '6201', size: 3 },
  { id: 'club-large', regionCode: '6201', size: 5 },
  { id: 'club-empty', regionCode: '6201', size: 0 },
];

let rolesOfStatements: readonly string[] = [];
const note = (_: unknown, __: unknown, { statements }: GuardedContext) => {
  rolesOfStatements = statements.viewer.roles;
};
const resolvers = {
  Query: {
    elder: (_: unknown, { id }: { id: string }) => byId(id),
    record: (_: unknown, { id }: { id: string }) => byId(id),
    found: () => [...rows, ...clubs],
    elders: (...given: Parameters<typeof note>) => (note(...given), rows),
    counted: () => 7,
    secret: () => 'the secret',
  },
  Mutation: { greet: (...given: Parameters<typeof note>) => (note(...given), 'done') },
  Record: { __resolveType: () => 'Elder' },
  Found: { __resolveType: (row: object) => ('size' in row ? 'Club' : 'Elder') },
  Elder: {
    __resolveReference: ({ id }: { id: string }) => byId(id),
    region: ({ regionCode }: ElderRow) => regionCode,
    friends: () => rows,
    clubs: () => [clubs.slice(0, 2), clubs.slice(2)],
  },
  Club: { __resolveReference: ({ id }: { id: string }) => clubs.find((of) => of.id === id) ?? null },
};

function schemaFrom(given: string, entities: readonly AnyEntity[], map: object = {}): GraphQLSchema {
  const typeDefs = parse(fullSdl({ sdl: given }));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: map as GraphQLResolverMap<unknown> }]);
  enforceAccess(schema, entities);
  return schema;
}

const schema = schemaFrom(sdl, [elder, club], resolvers);

/** Stands in for the audit trail: keeps what would be put on record. */
function recorder(approved: boolean) {
  const entries: string[] = [];
  const told = (about: string | readonly string[] | { readonly id: string }) =>
    typeof about === 'string' ? about : 'id' in about ? about.id : about.join();
  const record =
    (what: string) =>
    async (...about: Parameters<typeof told>[0][]) =>
      void entries.push([what, ...about.map(told)].join(' '));
  const disclosures = {
    ring,
    recordReading: record('read'),
    recordMinor: record('minor'),
    recordRefusal: record('refused'),
    recordLookup: record('lookup'),
    isApproved: async () => approved,
  } as unknown as Disclosures;
  return { entries, disclosures };
}

const viewerOf = (given: Partial<Viewer>): Viewer => ({ ...publicViewer, subject: 'somebody', ...given });
const officer = viewerOf({ roles: ['OFFICER'], regionScope: '15' });
const analyst = viewerOf({ roles: ['ANALYST'], regionScope: '15' });
const stranger = viewerOf({ roles: ['AUDITOR'], regionScope: '15' });
const purpose = 'a visit';

async function ask(
  document: string,
  viewer: Viewer,
  variables: Record<string, unknown> = {},
  approved = false,
) {
  const parsed = parse(document);
  expect(validate(schema, parsed)).toEqual([]);
  const { entries, disclosures } = recorder(approved);
  const statements = new Statements(
    { service: 'test', requestId: 'test', viewer },
    undefined as unknown as Pool,
  );
  const contextValue: GuardedContext = {
    request: { id: 'test', language: 'en', viewer },
    statements,
    disclosures,
  };
  const { data, errors = [] } = await execute({
    schema,
    document: parsed,
    variableValues: variables,
    contextValue,
  });
  return {
    data: JSON.parse(JSON.stringify(data)),
    errors: errors.map(({ path, message, extensions: { code = message, details } }) => ({
      path: path!.join('.'),
      code: code as string,
      details,
    })),
    entries,
  };
}

const codes = async (document: string, viewer: Viewer, variables?: Record<string, unknown>) =>
  (await ask(document, viewer, variables)).errors.map(({ path, code }) => `${path} ${code}`);

describe('a field with a rule', () => {
  it('is refused with what it takes: to strangers as UNAUTHENTICATED, to others as FORBIDDEN', async () => {
    const details = { field: 'Query.secret', roles: 'OFFICER, BUREAU' };
    expect(await ask('{ secret }', publicViewer)).toMatchObject({
      data: { secret: null },
      errors: [{ path: 'secret', code: 'UNAUTHENTICATED', details }],
    });
    expect(await ask('{ secret }', stranger)).toMatchObject({
      data: { secret: null },
      errors: [{ path: 'secret', code: 'FORBIDDEN', details }],
    });
    expect(await ask('{ secret }', officer)).toMatchObject({ data: { secret: 'the secret' }, errors: [] });
  });

  it('of a row out of reach is as if the row were not there', async () => {
    expect(await ask('{ elder(id: "out") { region } }', officer)).toMatchObject({
      data: { elder: { region: null } },
      errors: [{ path: 'elder.region', code: 'NOT_FOUND', details: { entity: 'Elder', key: 'out' } }],
    });
    expect((await ask('{ elder(id: "in") { region } }', officer)).data).toEqual({
      elder: { region: '1501' },
    });
  });

  it.each([
    ['an alias', '{ elder(id: "in") { name: region } }', 'elder.name'],
    ['an inline fragment', '{ elder(id: "in") { ... on Elder { region } } }', 'elder.region'],
    ['a fragment without a type', '{ elder(id: "in") { ... { region } } }', 'elder.region'],
    [
      'named fragments in one another',
      'query { elder(id: "in") { ...A } } fragment A on Elder { ...B } fragment B on Elder { region }',
      'elder.region',
    ],
    ['@include(if: true)', '{ elder(id: "in") { region @include(if: true) } }', 'elder.region'],
    ['@skip(if: false)', '{ elder(id: "in") { region @skip(if: false) } }', 'elder.region'],
    ['a list', '{ elders { region } }', 'elders.0.region'],
    [
      'a list below a list',
      '{ elder(id: "out") { friends { friends { region } } } }',
      'elder.friends.0.friends.0.region',
    ],
    ['an interface', '{ record(id: "in") { ... on Elder { region } } }', 'record'],
    [
      '_entities',
      '{ _entities(representations: [{ __typename: "Elder", id: "in" }]) { ... on Elder { region } } }',
      '_entities.0.region',
    ],
  ])('is not reached through %s', async (_, document, path) => {
    const { data, errors } = await ask(document, stranger);
    expect(errors[0]).toMatchObject({ path, code: 'FORBIDDEN' });
    expect(errors.every(({ code }) => code === 'FORBIDDEN')).toBe(true);
    expect(JSON.stringify(data)).not.toContain('1501');
  });

  it('is not asked for where @include or @skip leave it out', async () => {
    const document =
      'query ($no: Boolean!) { elder(id: "in") { id region @include(if: $no) phone @skip(if: true) } }';
    expect(await ask(document, stranger, { no: false })).toMatchObject({
      data: { elder: { id: 'in' } },
      errors: [],
    });
  });

  it('is decided row by row in lists, in lists of lists and in _entities', async () => {
    const { data, errors } = await ask('{ elders { id region } }', officer);
    expect(data.elders).toEqual([
      { id: 'in', region: '1501' },
      { id: 'out', region: null },
      { id: 'minor', region: '1501' },
    ]);
    expect(errors).toMatchObject([{ path: 'elders.1.region', code: 'NOT_FOUND' }]);
    const representations = ['out', 'in'].map((id) => ({ __typename: 'Elder', id }));
    const entities = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Elder { region } } }',
      officer,
      { of: representations },
    );
    expect(entities.data._entities).toEqual([{ region: null }, { region: '1501' }]);
    const nested = await ask('{ elder(id: "in") { clubs { id size } } }', officer);
    expect(nested.data.elder.clubs[0]).toEqual([
      { id: 'club-in', size: 3 },
      { id: 'club-out', size: null },
    ]);
  });
});

describe('a rule on an interface or a union', () => {
  it('is not escaped by the type, which says that everything is public', async () => {
    expect(await codes('{ elder(id: "in") { note } }', publicViewer)).toEqual(['elder.note UNAUTHENTICATED']);
    expect((await ask('{ elder(id: "in") { note } }', officer)).data).toEqual({
      elder: { note: 'note on in' },
    });
  });

  it('keeps masked what the interface says is personal', async () => {
    const { data, entries } = await ask('{ elder(id: "in") { phone } }', officer);
    expect(data).toEqual({ elder: { phone: '138****5678' } });
    expect(entries).toEqual([]);
  });

  it('holds for the field that leads to it', async () => {
    expect(await codes('{ record(id: "in") { id } found { __typename } }', stranger)).toEqual([
      'record FORBIDDEN',
      'found FORBIDDEN',
    ]);
    expect(await codes('{ found { __typename } }', analyst)).toEqual(['found FORBIDDEN']);
    const { data } = await ask('{ record(id: "in") { id } found { ... on Club { id } } }', officer);
    expect(data.record).toEqual({ id: 'in' });
    expect(data.found).toContainEqual({ id: 'club-in' });
  });

  it('holds for members of a union one by one', async () => {
    expect(await codes('{ found { ... on Elder { region } ... on Record { note } } }', officer)).toEqual([
      'found.1.region NOT_FOUND',
      'found.1.note NOT_FOUND',
    ]);
  });
});

describe('arguments', () => {
  it.each([
    ['an argument', '{ elders(phone: "1") { id } }', {}, 'Query.elders(phone:)'],
    ['an input field', '{ elders(filter: { phone: "1" }) { id } }', {}, 'ElderFilter.phone'],
    [
      'an input field deep within',
      '{ elders(filter: { not: { not: { phone: "1" } } }) { id } }',
      {},
      'ElderFilter.phone',
    ],
    [
      'an input field in a list',
      '{ elders(filter: { any: [{ name: "x" }, { phone: "1" }] }) { id } }',
      {},
      'ElderFilter.phone',
    ],
    [
      'one given where a list is',
      '{ elders(filter: { any: { phone: "1" } }) { id } }',
      {},
      'ElderFilter.phone',
    ],
    ['a variable', 'query ($p: String) { elders(phone: $p) { id } }', { p: '1' }, 'Query.elders(phone:)'],
    [
      'a variable within',
      'query ($p: String) { elders(filter: { phone: $p }) { id } }',
      { p: '1' },
      'ElderFilter.phone',
    ],
    [
      'a whole variable',
      'query ($f: ElderFilter) { elders(filter: $f) { id } }',
      { f: { any: [{ phone: '1' }] } },
      'ElderFilter.phone',
    ],
    [
      'a default of a variable',
      'query ($p: String = "1") { elders(phone: $p) { id } }',
      {},
      'Query.elders(phone:)',
    ],
    ['an enum value', '{ elders(orderBy: PHONE) { id } }', {}, 'ElderOrder.PHONE'],
    [
      'an enum value by variable',
      'query ($o: ElderOrder!) { elders(orderBy: $o) { id } }',
      { o: 'PHONE' },
      'ElderOrder.PHONE',
    ],
    ['an enum value in a list', '{ counted(orders: [NAME, PHONE]) }', {}, 'ElderOrder.PHONE'],
  ])('%s with a rule is refused to who may not use it', async (_, document, variables, field) => {
    for (const [viewer, code] of [
      [publicViewer, 'UNAUTHENTICATED'],
      [analyst, 'FORBIDDEN'],
    ] as const) {
      const { data, errors } = await ask(document, viewer, variables);
      expect(Object.values(data as object)).toEqual([null]);
      expect(errors).toMatchObject([{ code, details: { field, roles: 'OFFICER' } }]);
    }
    expect(await codes(document, officer, variables)).toEqual([]);
  });

  it('an input type with a rule is refused as a whole', async () => {
    expect(await codes('{ counted(census: {}) }', officer)).toEqual(['counted FORBIDDEN']);
    expect((await ask('{ counted(census: { year: 2020 }) }', analyst)).data).toEqual({ counted: 7 });
  });

  it.each([
    ['null', '{ elders(filter: { phone: null }, phone: null) { id } }', {}],
    [
      'a variable that is null',
      'query ($p: String, $f: ElderFilter) { elders(filter: $f, phone: $p) { id } }',
      { p: null, f: { any: [{ phone: null }], not: null } },
    ],
    [
      'a variable that is not given',
      'query ($p: String) { elders(filter: { phone: $p }, phone: $p) { id } }',
      {},
    ],
    ['the other value of the enum', '{ elders(orderBy: NAME) { id } }', {}],
  ])('%s is no use of it', async (_, document, variables) => {
    expect(await ask(document, publicViewer, variables)).toMatchObject({ errors: [], entries: [] });
  });

  it('with personal data are on record, refused or not', async () => {
    expect((await ask('{ elders(filter: { phone: "1" }) { id } }', officer)).entries).toEqual([
      'lookup Query.elders ElderFilter.phone',
    ]);
    expect((await ask('{ elders(filter: { phone: "1" }) { id } }', analyst)).entries).toEqual([
      'refused PERSONAL_READ ElderFilter.phone FORBIDDEN',
    ]);
    expect((await ask('{ elders(orderBy: PHONE) { id } }', officer)).entries).toEqual([]);
  });

  it('reach what the role reaches that may use them, not what another role of the viewer does', async () => {
    const both = viewerOf({ roles: ['OFFICER', 'ANALYST'], regionScope: '15' });
    await ask('{ elders(phone: "1") { id } }', both);
    expect(rolesOfStatements).toEqual(['OFFICER']);
    await ask('{ elders { id } }', both);
    expect(rolesOfStatements).toEqual(['OFFICER', 'ANALYST']);
    await ask('mutation { greet }', both);
    expect(rolesOfStatements).toEqual(['OFFICER']);
  });
});

describe('a mutation', () => {
  it('that is refused is on record', async () => {
    const { data, errors, entries } = await ask('mutation { greet }', analyst);
    expect(data).toEqual({ greet: null });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', details: { field: 'Mutation.greet' } }]);
    expect(entries).toEqual(['refused MUTATION greet FORBIDDEN']);
  });
});

describe('a personal datum', () => {
  const document = '{ elders { id phone } }';
  const phones = async (viewer: Viewer, approved = false) => {
    const { data, entries } = await ask(document, viewer, {}, approved);
    const found = (data.elders as { id: string; phone: string | null }[]).map(({ id, phone }) => [id, phone]);
    return { phones: Object.fromEntries(found), entries };
  };

  it('is masked without a purpose, and nothing is read that would be on record, but for a minor', async () => {
    expect(await phones(officer)).toEqual({
      phones: { in: '138****5678', out: null, minor: '138****5678' },
      entries: ['minor minor'],
    });
  });

  it('is in full for a stated purpose, once it is on record; of a minor, once somebody else allows it', async () => {
    expect(await phones({ ...officer, purpose })).toEqual({
      phones: { in: '13812345678', out: null, minor: '138****5678' },
      entries: ['minor minor', 'read in Elder.phone'],
    });
    const allowed = await phones({ ...officer, purpose }, true);
    expect(allowed.phones).toEqual({ in: '13812345678', out: null, minor: '13812345678' });
    expect(allowed.entries).toContain('read minor Elder.phone');
  });

  it('of oneself is in full without a reason, and of nobody else', async () => {
    const self = viewerOf({ roles: ['VOLUNTEER'], volunteer: 'out' });
    expect(await phones(self)).toEqual({
      phones: { in: null, out: '13812345678', minor: null },
      entries: ['read out Elder.phone'],
    });
  });

  it('is refused to who may not have it even masked, and that is on record', async () => {
    expect(await phones({ ...analyst, purpose })).toMatchObject({
      phones: { in: null, out: null, minor: null },
      entries: [1, 2, 3].map(() => 'refused PERSONAL_READ Elder.phone FORBIDDEN'),
    });
  });

  it('that is not there is null to everybody who may ask', async () => {
    const { data } = await ask('{ elder(id: "nobody") { phone } }', officer);
    expect(data).toEqual({ elder: null });
  });
});

describe('a partner bureau', () => {
  const bureau = (given: Partial<Viewer>) => viewerOf({ roles: ['BUREAU'], regionScope: '15', ...given });
  const document = '{ elder(id: "in") { region } }';

  it('has to say what for, and reads what its agreement covers', async () => {
    expect(await codes(document, bureau({ agreement: ['Elder'] }))).toEqual([
      'elder.region PURPOSE_REQUIRED',
    ]);
    for (const agreement of [
      undefined,
      [],
      ['Elder.note'],
      ['Eld'],
      ['Elder.regio'],
      ['*'],
      ['Query.elder'],
    ]) {
      expect(await codes(document, bureau({ purpose, agreement }))).toEqual([
        'elder.region AGREEMENT_LACKS_FIELD',
      ]);
    }
    for (const agreement of [['Elder'], ['Elder.region']]) {
      expect((await ask(document, bureau({ purpose, agreement }))).data).toEqual({
        elder: { region: '1501' },
      });
    }
  });

  it('reaches no further than its regions', async () => {
    expect(await codes('{ elder(id: "out") { region } }', bureau({ purpose, agreement: ['Elder'] }))).toEqual(
      ['elder.region NOT_FOUND'],
    );
  });

  it('is bound by its agreement in what it reads beside another role', async () => {
    const beside = (given: Partial<Viewer>) =>
      viewerOf({ roles: ['VOLUNTEER', 'BUREAU'], regionScope: '15', volunteer: 'out', ...given });
    for (const given of [
      {},
      { purpose },
      { agreement: ['Elder'] },
      { purpose, agreement: ['Elder.region'] },
    ]) {
      expect(await codes('{ elders { note } }', beside(given))).toEqual([
        'elders.0.note NOT_FOUND',
        'elders.2.note NOT_FOUND',
      ]);
    }
    expect(await codes('{ elders { note } }', beside({ purpose, agreement: ['Elder.note'] }))).toEqual([]);
  });
});

describe('a count of persons', () => {
  const document = `{ elder(id: "in") { clubs { id size } } }`;
  const sizes = async (viewer: Viewer) => {
    const { data } = await ask(document, viewer);
    return (data.elder.clubs as { size: number | null }[][]).flat().map(({ size }) => size);
  };

  it('below five does not leave the department: it is null, neither an error nor zero', async () => {
    const withheld = [null, null, 5, 0];
    expect(await sizes(publicViewer)).toEqual(withheld);
    for (const role of ['VOLUNTEER', 'BUREAU', 'AUDITOR', 'ADMIN'] as const) {
      expect(
        await sizes(viewerOf({ roles: [role], regionScope: '*', purpose, agreement: ['Club'] })),
      ).toEqual(withheld);
    }
  });

  it('is told in full within the reach of those inside', async () => {
    expect(await sizes(officer)).toEqual([3, null, 5, 0]);
    expect(await sizes(viewerOf({ roles: ['OFFICER'], regionScope: '*' }))).toEqual([3, 3, 5, 0]);
  });
});

describe('a schema', () => {
  const make =
    (given: string, entities: readonly AnyEntity[] = []) =>
    () =>
      schemaFrom(given, entities);

  it('with a field that has no rule is not served, and is told which', () => {
    expect(
      make(
        'type Query { a: A @access(roles: [PUBLIC]) b: String } type A { c: String d: Int @access(roles: [PUBLIC]) }',
      ),
    ).toThrow('without a rule (@access, on the field or its type): Query.b, A.c');
  });

  it('takes the rule of a type from its extension too', () => {
    expect(
      make(
        'type Query @access(roles: [PUBLIC]) { a: A } type A { b: Int } extend type A @access(roles: [OFFICER])',
      ),
    ).not.toThrow();
  });

  it('takes the rule of an interface for no rule of the type', () => {
    expect(
      make(
        'type Query @access(roles: [PUBLIC]) { a: A } interface I @access(roles: [PUBLIC]) { b: Int } type A implements I { b: Int }',
      ),
    ).toThrow('A.b');
  });

  const below = defineEntity<{ readonly id: string; readonly elderId: string }>({
    name: 'Visit',
    table: 'visit',
    reach: withParent(elder, 'elderId'),
    columns: { id: { type: 'text', primary: true }, elderId: { type: 'text' } },
  });
  const visits = (field: string) =>
    `type Query @access(roles: [PUBLIC]) { visit: Visit } type Visit @access(roles: [PUBLIC]) { id: ID! ${field} }`;

  it('with a rule that cannot be decided on a row is not served', () => {
    expect(make(visits('day: String @access(roles: [OFFICER])'), [below])).toThrow(
      'Visit.day: a field that is not everybody',
    );
    expect(make(visits('day: String @access(roles: [OFFICER], personal: NAME)'))).toThrow('Visit.day');
    expect(make(visits('day: String'), [below])).not.toThrow();
  });

  it('with a field that would give out what is encrypted at rest is not served', () => {
    const patient = defineEntity<{ readonly id: string; readonly phone: Sealed | null }>({
      name: 'Visit',
      table: 'visit',
      reach: { PUBLIC: everyRow, OFFICER: everyRow },
      columns: { id: { type: 'text', primary: true }, phone: sealedColumn() },
    });
    expect(make(visits('phone: String'), [patient])).toThrow(
      'Visit.phone: what is encrypted at rest says in its rule what it is',
    );
    expect(make(visits('phone: String @access(roles: [OFFICER], personal: PHONE)'), [patient])).not.toThrow();
  });

  it('with rows that nobody reaches gives them to nobody', async () => {
    const hidden = defineEntity<{ readonly id: string }>({
      name: 'Visit',
      table: 'visit',
      reach: belowParent,
      columns: { id: { type: 'text', primary: true } },
    });
    const served = schemaFrom(visits('day: String @access(roles: [OFFICER])'), [hidden], {
      Query: { visit: () => ({ id: '1', day: 'today' }) },
    });
    const contextValue = { request: { viewer: { ...officer, regionScope: '*' } } };
    const { data, errors } = await execute({
      schema: served,
      document: parse('{ visit { day } }'),
      contextValue,
    });
    expect(data).toEqual({ visit: { day: null } });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }].map((extensions) => ({ extensions })));
  });
});
