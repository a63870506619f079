import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { Client, DatabaseError } from 'pg';
import { apolloLog } from './apollo-log';
import { openLog, type Log } from './log';
import { errorText, type LoggedError } from './logged-error';

const person = { name: '王小明', phone: '13812345678', born: '1990-01-31', latin: 'Wang Xiaoming' };

function logged(write: (log: Log) => void): { line: string; entry: Record<string, LoggedError> } {
  const lines: string[] = [];
  write(openLog('test', 'trace', { write: (line) => void lines.push(line) }));
  return { line: lines.join(''), entry: JSON.parse(lines[0]!) as Record<string, LoggedError> };
}

function expectNothingOf(text: string): void {
  for (const value of Object.values(person)) {
    expect(text).not.toContain(value);
  }
}

/** What PostgreSQL says of a statement that fails. */
async function databaseError(statement: string): Promise<Error> {
  const client = new Client({ connectionString: process.env['TEST_DATABASE_URL']! });
  await client.connect();
  try {
    await client.query(
      'CREATE TEMPORARY TABLE person (name text UNIQUE, born date, age integer CHECK (age > 0))',
    );
    await client.query(`INSERT INTO person VALUES ('${person.name}', NULL, 1)`);
    await client.query(statement);
  } catch (error) {
    return error as Error;
  } finally {
    await client.end();
  }
  throw new Error('it did not fail');
}

describe('an error of the database is logged with the place and without the row', () => {
  it.each<[string, string, object]>([
    [
      'a unique violation',
      `INSERT INTO person VALUES ('${person.name}', '${person.born}', 1)`,
      {
        code: '23505',
        table: 'person',
        constraint: 'person_name_key',
        message: 'duplicate key value violates unique constraint "person_name_key"',
      },
    ],
    [
      'a check violation',
      `INSERT INTO person VALUES ('${person.latin}', '${person.born}', 0)`,
      { code: '23514', table: 'person', constraint: 'person_age_check' },
    ],
    [
      'a text that is no date',
      `INSERT INTO person VALUES (NULL, '${person.name}', 1)`,
      { code: '22007', message: 'invalid input syntax for type date: "…"' },
    ],
    [
      'a column that is not there',
      'SELECT phone FROM person',
      { code: '42703', message: 'column "phone" does not exist' },
    ],
  ])('%s', async (_, statement, attributes) => {
    const error = await databaseError(statement);
    expect(error).toBeInstanceOf(DatabaseError);
    const { line, entry } = logged((log) => log.error({ requestId: 'test', err: error }, 'unexpected'));
    expect(entry['err']).toMatchObject({
      type: 'DatabaseError',
      severity: 'ERROR',
      routine: expect.any(String),
      ...attributes,
    });
    expect(entry['err']!.stack).toMatch(/^ {4}at /);
    expect(Object.keys(entry['err']!)).not.toEqual(expect.arrayContaining(['detail']));
    expectNothingOf(line);
  });
});

describe('an error of any kind', () => {
  const cause = Object.assign(new Error(`no such person: '${person.latin}'`), { input: person });

  it.each<[string, (log: Log) => void]>([
    ['under err', (log) => log.error({ err: cause }, 'x')],
    ['under another key', (log) => log.error({ reason: cause }, 'x')],
    [
      'that is no instance of one',
      (log) => log.error({ err: { message: `'${person.latin}' ${person.name}`, input: person } }, 'x'),
    ],
    ['that is a text', (log) => log.error({ err: `'${person.latin}' ${person.name} ${person.phone}` }, 'x')],
    ['alone', (log) => log.error(cause)],
    ['alone, under err', (log) => log.error({ err: cause })],
    ['as a cause', (log) => log.error({ err: new Error('outer', { cause }) }, 'x')],
    [
      'as GraphQL’s original',
      (log) => log.error({ err: new GraphQLError('outer', { originalError: cause }) }, 'x'),
    ],
    ['among several', (log) => log.error({ err: new AggregateError([cause], person.name) }, 'x')],
    [
      'in Apollo’s words',
      (log) => apolloLog(log).error(`Unexpected error: ${String(cause)} "${person.name}"`),
    ],
    ['from Apollo', (log) => apolloLog(log).error(cause)],
    ['in a message', (log) => log.error(`failed for ${person.name} ${person.phone} ${person.born}`)],
  ])('%s gives nothing away', (_, write) => {
    const { line } = logged(write);
    expect(line).toContain('"level":50');
    expectNothingOf(line);
  });

  it('keeps the frames, whatever the message pretends', () => {
    const error = new Error(`first\n    at ${person.latin} (/${person.name}:1:1)\n${person.latin}`);
    const text = errorText(error);
    expect(text).toMatch(/\n {4}at .*logged-error\.test\.ts:\d+:\d+/);
    expect(text).not.toContain(person.name);
  });

  it('keeps what a failed start needs: paths and codes', () => {
    const error = Object.assign(
      new Error("ENOENT: no such file or directory, open '/srv/graph/supergraph.graphql'"),
      {
        code: 'ENOENT',
      },
    );
    expect(errorText(error)).toContain(
      "Error [ENOENT]: ENOENT: no such file or directory, open '/srv/graph/supergraph.graphql'",
    );
  });

  it('shows no name, no date and no number, wherever it stands', () => {
    const value = fc.oneof(
      fc.stringMatching(/^[王小明李四欧阳赵]{2,4}$/),
      fc.stringMatching(/^1[3-9]\d{9}$/),
      fc.stringMatching(/^[1-9]\d{16}[\dX]$/).map((number) => number.slice(0, 17)),
      fc.stringMatching(/^19\d\d-[01]\d-[0-3]\d$/),
    );
    fc.assert(
      fc.property(value, fc.string(), fc.string(), (secret, before, after) => {
        const error = Object.assign(new Error(`${before}${secret}${after}`), {
          detail: secret,
          hint: [secret],
        });
        expect(logged((log) => log.error({ err: error }, 'x')).line).not.toContain(secret);
      }),
    );
  });
});
