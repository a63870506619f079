import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { Client } from 'pg';
import { cloneSeededDatabase, type TestDatabase } from '../support/database';
import { post } from '../support/house';
import { mutationAttempts, otherAttempts, readings, type Attempt } from './attempts';
import {
  makeInstallation,
  startAllInOne,
  startInProcesses,
  type Installation,
  type RunningForm,
} from './forms';
import { makePerson, Search, type Person } from './markers';

/** A minor, so that leaves can be given too. */
const minorBirthDate = `${new Date().getFullYear() - 10}-03-15`;
const purpose = '低保复核事项四七一';
const regionCode = '150102';
const schemas = ['projects', 'workforce', 'volunteers'];

let folder: string;
let database: TestDatabase;
let admin: Client;
let installation: Installation;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'social-work-graph-privacy-'));
  database = await cloneSeededDatabase();
  installation = makeInstallation(folder, process.env['PATH']);
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
}, 180_000);

afterAll(async () => {
  await admin.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe.each<[string, (of: TestDatabase, by: Installation) => Promise<RunningForm>, number]>([
  ['in one process', startAllInOne, 100],
  ['in four processes', startInProcesses, 200],
])('%s', (_, start, serial) => {
  const person = makePerson(serial + 1);
  const minor = makePerson(serial + 2, minorBirthDate);
  const tried = makePerson(serial + 3);
  const failing = makePerson(serial + 4);
  const people: readonly Person[] = [person, minor, tried, failing];
  const search = new Search(people);

  let form: RunningForm;
  let schema: GraphQLSchema;
  let headersOf: Record<'officer' | 'officerWithoutPurpose' | 'nobody', Record<string, string>>;
  const found = new Set<string>();
  const codes: Record<string, number> = {};

  beforeAll(async () => {
    form = await start(database, installation);
    const officer = { subject: 'officer-1', roles: ['OFFICER'] as const, regionScope: '*' };
    const authorization = `Bearer ${await installation.tokenFor(officer)}`;
    headersOf = {
      officer: { authorization, 'x-purpose': encodeURIComponent(purpose) },
      officerWithoutPurpose: { authorization },
      nobody: {},
    };
    const { body } = await post(form.url, { query: getIntrospectionQuery() });
    schema = buildClientSchema(body.data as IntrospectionQuery);
  }, 120_000);
  beforeEach(() => found.clear());
  afterAll(() => form?.stop());

  /** Sends a request; whatever of it comes back outside `data` is looked through. */
  async function send(
    url: string,
    body: unknown,
    headers: Record<string, string> = {},
    path = '/graphql',
    method = 'POST',
  ): Promise<{ data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = readAnswer(text);
    const { data: _data, ...outside } = answer;
    const headersSent = JSON.stringify([...response.headers]);
    for (const finding of search.in(`${JSON.stringify(outside)}\n${headersSent}`)) {
      found.add(`${JSON.stringify(body).slice(0, 300)} → ${finding}`);
    }
    for (const { extensions } of answer.errors ?? []) {
      codes[extensions.code] = (codes[extensions.code] ?? 0) + 1;
    }
    return answer;
  }

  function readAnswer(text: string): Awaited<ReturnType<typeof send>> {
    try {
      return JSON.parse(text) as Awaited<ReturnType<typeof send>>;
    } catch {
      return { text } as never;
    }
  }

  async function sendAll(
    attempts: readonly Attempt[],
    url: string,
    headers: Record<string, string>,
  ): Promise<void> {
    const waiting = [...attempts.entries()].reverse();
    const worker = async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const language = { 'accept-language': next[0] % 2 === 0 ? 'zh' : 'en' };
        await send(url, next[1], { ...headers, ...language });
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
  }

  async function register({ name, idNumber, phone, birthDate }: Person): Promise<string> {
    const { data, errors } = await send(
      form.url,
      {
        query:
          'mutation ($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { volunteer { id fullName idNumber phone birthDate } } }',
        variables: { input: { fullName: name, idNumber, phone, birthDate, regionCode } },
      },
      headersOf.officer,
    );
    expect(errors).toBeUndefined();
    const { volunteer } = data!['registerVolunteer'] as { volunteer: { id: string } };
    return volunteer.id;
  }

  it('who may see the data sees it, and others see it masked', async () => {
    const id = await register(person);
    const query = `{ volunteer(id: "${id}") { fullName idNumber phone birthDate } }`;
    const { name: fullName, idNumber, phone, birthDate } = person;
    expect((await send(form.url, { query }, headersOf.officer)).data).toEqual({
      volunteer: { fullName, idNumber, phone, birthDate },
    });
    const masked = await send(form.url, { query }, headersOf.officerWithoutPurpose);
    expect(search.in(JSON.stringify(masked.data))).toEqual([]);
    for (const reading of readings) {
      await send(form.url, { query: reading }, headersOf.officer);
      await send(form.url, { query: reading }, headersOf.officerWithoutPurpose);
      await send(form.url, { query: reading }, headersOf.nobody);
    }
    expect([...found].slice(0, 10)).toEqual([]);
  });

  it('no error and no header holds any of it, however a mutation is used', async () => {
    const ids = [await register(makePerson(serial + 5)), await register(minor)];
    const attempts = mutationAttempts(schema, tried, { regionCode, ids });
    expect(attempts.length).toBeGreaterThan(2_000);
    await sendAll(attempts, form.url, headersOf.officer);
    const some = everySeventh(attempts);
    await sendAll(some, form.url, headersOf.nobody);
    for (const url of form.serviceUrls) {
      await sendAll(some, url, {});
    }
    expect([...found].slice(0, 10)).toEqual([]);
    expect(codes).toMatchObject({
      BAD_USER_INPUT: expect.any(Number),
      GRAPHQL_VALIDATION_FAILED: expect.any(Number),
      GRAPHQL_PARSE_FAILED: expect.any(Number),
      ID_NUMBER_INVALID: expect.any(Number),
      PHONE_INVALID: expect.any(Number),
      NOT_FOUND: expect.any(Number),
      REGION_NOT_FOUND: expect.any(Number),
      TEXT_INVALID: expect.any(Number),
      IDEMPOTENCY_KEY_INVALID: expect.any(Number),
      UNAUTHENTICATED: expect.any(Number),
      ALREADY_REGISTERED: expect.any(Number),
      CONFLICT: expect.any(Number),
    });
  }, 300_000);

  it('nor in whatever other place of a request it is put', async () => {
    const attempts = otherAttempts(schema, tried);
    await sendAll(attempts, form.url, headersOf.officer);
    for (const url of form.serviceUrls) {
      await sendAll(everySeventh(attempts), url, {});
      const representations = (Object.values(tried) as string[]).flatMap((text) => [
        { __typename: 'Volunteer', id: text },
        { __typename: text, id: text },
        { __typename: 'Volunteer', [text]: text },
        text,
      ]);
      for (const representation of representations) {
        const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
        await send(url, { query, variables: { of: [representation] } });
      }
    }
    for (const text of [
      tried.idNumber,
      tried.mistypedIdNumber,
      tried.phone,
      encodeURIComponent(tried.name),
    ]) {
      for (const url of [form.url, ...form.serviceUrls]) {
        for (const header of [
          'x-request-id',
          'authorization',
          'x-viewer',
          'user-agent',
          'referer',
          'accept-language',
          'apollo-query-plan-experimental',
        ]) {
          await send(url, { query: '{ __typename }' }, { [header]: text });
        }
        await send(url, { query: '{ __typename }' }, { authorization: `Bearer ${text}` });
        await send(url, { query: '{ __typename }' }, { ...headersOf.officer, 'x-purpose': text.repeat(40) });
        await send(url, { query: '{ __typename }', variables: text });
        await send(url, { query: [text], extensions: { persistedQuery: { version: 1, sha256Hash: text } } });
        await send(url, `{ "query": "{ __typename }", "variables": { "a": "${text}`);
        await send(url, text);
        await send(url, text, { 'content-type': `text/${text}` });
        await send(url, null, {}, `/${text}?idNumber=${text}`, 'GET');
        const parameters = new URLSearchParams({
          query: `{ ${text} }`,
          variables: text,
          operationName: text,
        });
        await send(
          url,
          null,
          { 'apollo-require-preflight': '1' },
          `/graphql?${parameters.toString()}`,
          'GET',
        );
      }
    }
    expect([...found].slice(0, 10)).toEqual([]);
  }, 300_000);

  it('nor when the database refuses a row: the log says what failed, and not the row', async () => {
    const before = form.said().length;
    const registration = (given: Person) => ({
      query:
        'mutation ($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { volunteer { id } } }',
      variables: {
        input: {
          fullName: given.name,
          idNumber: given.idNumber,
          phone: given.phone,
          birthDate: given.birthDate,
          regionCode,
        },
      },
    });
    const table = 'volunteers.volunteer';
    const quoted = `'${failing.name}'`;
    const failures: readonly (readonly [make: string, undo: string, code: string])[] = [
      [
        `ALTER TABLE ${table} ADD CONSTRAINT forbidden_name CHECK (full_name IS DISTINCT FROM ${quoted}) NOT VALID`,
        `ALTER TABLE ${table} DROP CONSTRAINT forbidden_name`,
        '23514',
      ],
      [
        `INSERT INTO ${table} (id, full_name, region_code, registered_on, provenance, version) VALUES (gen_random_uuid(), ${quoted}, '${regionCode}', '2025-01-01', 'REGISTERED', 1);
         CREATE UNIQUE INDEX one_name ON ${table} (full_name) WHERE full_name = ${quoted}`,
        'DROP INDEX volunteers.one_name',
        '23505',
      ],
      [
        `CREATE FUNCTION volunteers.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no place for % (%)', NEW.full_name, NEW.birth_date; END $$;
         CREATE TRIGGER refuse BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION volunteers.refuse()`,
        `DROP TRIGGER refuse ON ${table}; DROP FUNCTION volunteers.refuse`,
        'P0001',
      ],
      [
        `ALTER TABLE ${table} RENAME COLUMN full_name TO former_name`,
        `ALTER TABLE ${table} RENAME COLUMN former_name TO full_name`,
        '42703',
      ],
    ];
    for (const [make, undo, code] of failures) {
      await admin.query(make);
      const answer = await send(form.url, registration(failing), headersOf.officer);
      await send(form.url, { query: readings[0] }, headersOf.officer);
      await admin.query(undo);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
      await until(() => form.said().slice(before).includes(`"code":"${code}"`));
    }
    const said = form.said().slice(before);
    expect(said).toContain('"constraint":"forbidden_name"');
    expect(said).toContain('"constraint":"one_name"');
    expect(said).toContain('column \\"full_name\\" of relation \\"volunteer\\" does not exist');
    expect(said).not.toMatch(/"(detail|where|internalQuery|parameters)":/);
    expect([...found].slice(0, 10)).toEqual([]);
  });

  it('nothing that the processes wrote holds any of it', async () => {
    await form.stop();
    expect(form.said()).toContain('"level":50');
    expect(search.in(form.said())).toEqual([]);
    expect(form.said()).not.toContain(purpose);
  });

  it('nor the audit trail, nor the record of what was done under an idempotency key', async () => {
    let purposes = 0;
    for (const service of schemas) {
      for (const table of ['audit_entry', 'idempotency_record']) {
        const { rows } = await admin.query<{ text: string; purpose: string | null }>(
          `SELECT (to_jsonb(row) - 'purpose')::text AS text, to_jsonb(row) ->> 'purpose' AS purpose FROM ${service}.${table} row`,
        );
        expect(rows.length).toBeGreaterThan(0);
        expect(search.in(rows.map(({ text }) => text).join('\n'))).toEqual([]);
        purposes += rows.filter(({ purpose: stated }) => stated === purpose).length;
      }
    }
    expect(purposes).toBeGreaterThan(0);
  });

  it('nor PostgreSQL’s own log, where the server is the embedded one', async () => {
    const { rows } = await admin.query<{ data_directory: string }>('SHOW data_directory');
    const log = join(dirname(rows[0]!.data_directory), 'postgres.log');
    if (existsSync(log)) {
      expect(search.in(readFileSync(log, 'utf8'))).toEqual([]);
    }
  });
});

/** For addresses that say the same of the same: one that shares no factor with the ways of making attempts. */
function everySeventh<Item>(items: readonly Item[]): Item[] {
  return items.filter((_, index) => index % 7 === 0);
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 10_000; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(condition()).toBe(true);
}
