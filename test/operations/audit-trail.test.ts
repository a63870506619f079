import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Client, type Pool } from 'pg';
import { regionCode } from '../../services/shared/src/region-codes';
import { appendAudit } from '../../services/shared/src/audit/audit.store';
import { verifyChain } from '../../services/shared/src/audit/verify';
import { openPool } from '../../services/shared/src/database';
import { Statements } from '../../services/shared/src/statements';
import { volunteers } from '../../services/volunteers/src/service';
import { places } from '../../services/volunteers/test/make';
import { runProgram } from '../support/program';
import { nationalOfficer, startSubgraph, type TestSubgraph } from '../support/subgraph';

let subgraph: TestSubgraph;
let admin: Client;
let adminPool: Pool;

beforeEach(async () => {
  subgraph = await startSubgraph(volunteers);
  await subgraph.insert(regionCode, places);
  const { adminUrl } = subgraph.database;
  admin = new Client({ connectionString: adminUrl, options: '-c search_path=volunteers' });
  await admin.connect();
  adminPool = openPool('volunteers', { url: adminUrl, assumeRole: false, poolSize: 2 });
});
afterEach(async () => {
  await admin.end();
  await adminPool.end();
  await subgraph.stop();
});

const register =
  'mutation ($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { volunteer { id } } }';

/** Entries as they come to be: registrations, the last of them refused. */
async function makeEntries(count: number): Promise<void> {
  for (let index = 1; index <= count; index += 1) {
    const { errors } = await subgraph.query(register, {
      input: {
        fullName: `韦小兰`,
        birthDate: '1990-05-04',
        regionCode: index === count ? '77' : '990101001',
      },
    });
    expect(errors.map(({ extensions }) => extensions!['code'])).toEqual(
      index === count ? ['REGION_NOT_FOUND'] : [],
    );
  }
}

interface StoredEntry {
  readonly number: number;
  readonly outcome: string;
  readonly hash: string;
  readonly previous_hash: string;
}

async function entries(): Promise<StoredEntry[]> {
  const { rows } = await subgraph.pool.query<StoredEntry>('SELECT * FROM audit_entry ORDER BY number');
  return rows;
}

/** What only somebody can do who owns the tables: the database itself stands no more in the way. */
async function tamper(...statements: string[]): Promise<void> {
  await admin.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL');
  for (const statement of statements) {
    await admin.query(statement);
  }
  await admin.query('ALTER TABLE audit_entry ENABLE TRIGGER ALL');
}

function verify(...args: string[]) {
  return runProgram('audit-verify', { DATABASE_URL: subgraph.database.adminUrl }, args);
}

describe('the audit trail', () => {
  it('of mutations is in order, and is said to be, with an anchor to file', async () => {
    await makeEntries(3);
    const trail = await entries();
    expect(trail.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'DONE'],
      [2, 'DONE'],
      [3, 'REFUSED'],
    ]);
    const { exitCode, said } = await verify();
    expect(exitCode).toBe(0);
    const anchor = `volunteers:3:${trail[2]!.hash}`;
    expect(said).toContain(`✓ volunteers: 3 条 / entries\n  ${anchor}\n`);
    expect(said).toContain(`✓ workforce: 0 条 / entries\n  workforce:0:${'0'.repeat(64)}\n`);
    await makeEntries(2);
    expect((await verify('--anchor', anchor)).exitCode).toBe(0);
  });

  it.each([
    ['UPDATE audit_entry SET subject = NULL', /permission denied for table audit_entry/],
    ['DELETE FROM audit_entry', /permission denied for table audit_entry/],
    ['TRUNCATE audit_entry', /permission denied for table audit_entry/],
    ['SELECT FROM audit_chain', /permission denied for table audit_chain/],
    ['UPDATE audit_chain SET number = 0', /permission denied for table audit_chain/],
    ['DELETE FROM audit_chain', /permission denied for table audit_chain/],
    ['ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_keep', /must be owner of table audit_entry/],
    ['DROP TRIGGER audit_entry_append ON audit_entry', /must be owner of relation audit_entry/],
    ['DROP TABLE audit_entry', /must be owner of table audit_entry/],
    ['SET session_replication_role = replica', /permission denied to set parameter/],
    ['CREATE TABLE own (id int)', /permission denied for schema volunteers/],
    ['SELECT FROM workforce.worker', /permission denied for schema workforce/],
    ['SELECT FROM workforce.audit_entry', /permission denied for schema workforce/],
    ['INSERT INTO projects.audit_entry DEFAULT VALUES', /permission denied for schema projects/],
    ['SELECT audit_entry_append()', /permission denied for function audit_entry_append/],
    [
      'CREATE TEMP TABLE own (number int); CREATE TRIGGER own BEFORE INSERT ON own FOR EACH ROW EXECUTE FUNCTION audit_entry_append()',
      /permission denied for function .*audit_entry_append/,
    ],
  ])('refuses the service’s role: %s', async (statement, refusal) => {
    await makeEntries(2);
    const before = await entries();
    await expect(subgraph.pool.query(statement)).rejects.toThrow(refusal);
    expect(await entries()).toEqual(before);
  });

  it.each([
    `UPDATE audit_entry SET subject = 'nobody' WHERE number = 1`,
    'DELETE FROM audit_entry WHERE number = 2',
    'DELETE FROM audit_entry WHERE false',
    'TRUNCATE audit_entry',
  ])('refuses even the administrator: %s', async (statement) => {
    await makeEntries(2);
    await expect(admin.query(statement)).rejects.toThrow(
      'entries of the audit trail are neither changed nor deleted',
    );
    expect(await entries()).toHaveLength(2);
  });

  it('gives every entry its own number, time and hash, whatever is said', async () => {
    await makeEntries(2);
    await subgraph.pool.query(
      `INSERT INTO audit_entry (number, recorded_at, subject, roles, request_id, kind, operation, fields, outcome, previous_hash, hash)
       VALUES (77, '2001-01-01', 'somebody', '{}', 'r', 'MUTATION', 'o', '{}', 'DONE', repeat('1', 64), repeat('2', 64))`,
    );
    const [, second, third] = await entries();
    expect(third).toMatchObject({ number: 3, subject: 'somebody', previous_hash: second!.hash });
    expect(third!.hash).not.toBe('2'.repeat(64));
    const { rows } = await subgraph.pool.query(
      `SELECT FROM audit_entry WHERE number = 3 AND recorded_at > now() - interval '1 hour'`,
    );
    expect(rows).toHaveLength(1);
    expect(await verifyChain(adminPool)).toMatchObject({ entries: 3, fault: null });
  });

  it('is one unbroken chain when many write at once and some of them undo what they did', async () => {
    const pools = Array.from({ length: 3 }, () =>
      openPool('volunteers', { ...subgraph.database.settingsOf('volunteers'), poolSize: 3 }),
    );
    const append = (pool: Pool, count: number, kept: boolean) =>
      new Statements({ service: 'volunteers', requestId: randomUUID(), viewer: nationalOfficer }, pool)
        .transaction(async (transaction) => {
          const record = {
            kind: 'MUTATION' as const,
            operation: 'test',
            fields: ['一', 'b,c'],
            entity: 'Volunteer',
            entityId: randomUUID(),
            regionCode: '99',
            outcome: 'DONE' as const,
          };
          await appendAudit(
            transaction,
            '请求',
            Array.from({ length: count }, () => record),
          );
          if (!kept) {
            throw new Error('undone');
          }
          return count;
        })
        .catch((error: Error) => {
          expect(error.message).toBe('undone');
          return 0;
        });
    let written = 0;
    const transactions = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(transactions, async (several) => {
        const counts = await Promise.all(
          several.map(([count, kept], index) => append(pools[index % pools.length]!, count, kept)),
        );
        written += counts.reduce((sum, count) => sum + count, 0);
        expect(await verifyChain(adminPool)).toMatchObject({ entries: written, fault: null });
      }),
      { numRuns: 10 },
    );
    await Promise.all(pools.map((pool) => pool.end()));
  });
});

describe('npm run audit:verify', () => {
  // More than one batch of the walk.
  const many = `INSERT INTO audit_entry (subject, roles, request_id, kind, operation, fields, outcome)
    SELECT 'test', '{OFFICER,AUDITOR}', 'r', 'MUTATION', '操作', '{a,"b c"}', 'DONE' FROM generate_series(1, 2500)`;

  /** What the walk finds, without the start of a process. */
  async function found(): Promise<string> {
    const { fault } = await verifyChain(adminPool);
    return `entry ${fault?.number}: ${fault?.what}: ${fault?.detail}`;
  }

  it('walks a long trail', async () => {
    await subgraph.pool.query(many);
    expect(await verifyChain(adminPool)).toMatchObject({
      entries: 2_500,
      last: { number: 2_500 },
      fault: null,
    });
  });

  it.each([
    ['subject', `'somebody else'`],
    ['recorded_at', `recorded_at + interval '1 microsecond'`],
    ['roles', `'{OFFICER}'`],
    ['fields', `'{a,b}'`],
    ['region_code', `'15'`],
    ['purpose', `''`],
    ['outcome', `'REFUSED'`],
    ['before_digest', `'k.x'`],
  ])('names an entry whose %s was changed', async (column, value) => {
    await subgraph.pool.query(many);
    await tamper(`UPDATE audit_entry SET ${column} = ${value} WHERE number = 1234`);
    expect(await verifyChain(adminPool)).toMatchObject({
      entries: 1_233,
      fault: { number: 1_234, what: 'CHANGED_CONTENT' },
    });
  });

  it('ends with exit code 1 and names the row when an administrator has switched the trigger off', async () => {
    await makeEntries(5);
    await tamper(`UPDATE audit_entry SET operation = 'eraseVolunteer' WHERE number = 3`);
    const { exitCode, said } = await verify();
    expect(exitCode).toBe(1);
    expect(said).toMatch(
      /✗ volunteers: 第 3 条 \/ entry 3: CHANGED_CONTENT: its contents are not those its hash was made of/,
    );
    expect(said).toMatch(/✓ workforce: 0 条/);
    expect(said).toMatch(/AUDIT_TRAIL_BROKEN: the audit trail of volunteers is not/);
  });

  it('names a row in the middle that was deleted', async () => {
    await makeEntries(5);
    await tamper('DELETE FROM audit_entry WHERE number = 3');
    expect(await found()).toMatch(/entry 3: MISSING_NUMBER: this entry is missing/);
  });

  it('names the last rows when they were deleted, though what is left is a chain', async () => {
    await makeEntries(5);
    await tamper('DELETE FROM audit_entry WHERE number > 3');
    expect(await found()).toMatch(
      /entry 4: HEAD_MISMATCH: .* says 5: the entries from this to 5 are missing/,
    );
    await tamper('DELETE FROM audit_entry');
    expect(await found()).toMatch(/entry 1: HEAD_MISMATCH: .* from this to 5 are missing/);
    await tamper('DELETE FROM audit_chain');
    expect(await found()).toMatch(/HEAD_MISMATCH: the head of the chain \(table audit_chain\) is gone/);
  });

  it('names the first of two rows that changed places', async () => {
    await makeEntries(5);
    await tamper(
      'UPDATE audit_entry SET number = -1 WHERE number = 2',
      'UPDATE audit_entry SET number = 2 WHERE number = 4',
      'UPDATE audit_entry SET number = 4 WHERE number = -1',
    );
    expect(await found()).toMatch(/entry 2: CHANGED_CONTENT/);
  });

  it('names a row that was slipped in before the first', async () => {
    await makeEntries(2);
    await tamper(`INSERT INTO audit_entry SELECT (entry).* FROM
      (SELECT jsonb_populate_record(audit_entry, '{"number": -5}') AS entry FROM audit_entry WHERE number = 1)`);
    expect(await found()).toMatch(/entry -5: MISSING_NUMBER: there is an entry with a number below 1/);
  });

  it('names the row that is not chained to the one before, when that was hashed anew', async () => {
    await makeEntries(5);
    await tamper(`UPDATE audit_entry SET subject = 'somebody else' WHERE number = 3`, rehash(3));
    expect(await found()).toMatch(/entry 4: BROKEN_LINK: it is not chained to entry 3/);
  });

  it('finds a tail that was written anew, head and all, by what had been filed', async () => {
    await makeEntries(5);
    const trail = await entries();
    const anchorOf = (number: number) => `volunteers:${number}:${trail[number - 1]!.hash}`;
    await tamper(
      `UPDATE audit_entry SET subject = 'somebody else' WHERE number = 3`,
      ...[3, 4, 5].map((number) => `${chainOn(number)}; ${rehash(number)}`),
      'UPDATE audit_chain SET hash = (SELECT hash FROM audit_entry WHERE number = 5)',
    );
    const anchors = (...numbers: number[]) =>
      numbers.map((number) => ({ number, hash: trail[number - 1]!.hash }));
    expect(await verifyChain(adminPool)).toMatchObject({ fault: null });
    expect(await verifyChain(adminPool, anchors(1, 2))).toMatchObject({ fault: null });
    expect(await verifyChain(adminPool, anchors(2, 5, 4))).toMatchObject({
      fault: { number: 4, what: 'ANCHOR_MISMATCH' },
    });
    const { exitCode, said } = await verify('--anchor', anchorOf(2), '--anchor', anchorOf(5));
    expect(exitCode).toBe(1);
    expect(said).toMatch(/entry 5: ANCHOR_MISMATCH: .* the trail was written anew/);

    await tamper(
      'DELETE FROM audit_entry WHERE number > 2',
      'UPDATE audit_chain SET (number, hash) = (SELECT number, hash FROM audit_entry WHERE number = 2)',
    );
    expect(await verifyChain(adminPool)).toMatchObject({ entries: 2, fault: null });
    expect((await verifyChain(adminPool, anchors(5))).fault).toEqual({
      number: 5,
      what: 'ANCHOR_MISMATCH',
      detail: 'it has been filed, and the trail ends with entry 2',
    });
  });

  it('says what is wrong with an anchor, and when it may not read the head of the chain', async () => {
    const hash = 'f'.repeat(64);
    for (const [anchor, problem] of [
      ['volunteers:1', /ANCHOR_INVALID: "volunteers:1" is not an anchor/],
      [
        `volunteer:1:${hash}`,
        /ANCHOR_INVALID: .* names no service; there are workforce, volunteers, projects/,
      ],
    ] as const) {
      expect(await verify('--anchor', anchor)).toEqual({ exitCode: 1, said: expect.stringMatching(problem) });
    }
    const service = await runProgram('audit-verify', {
      ...Object.fromEntries(
        ['workforce', 'volunteers', 'projects'].map((name) => [
          `${name.toUpperCase()}_DATABASE_URL`,
          subgraph.database.settingsOf(name).url,
        ]),
      ),
    });
    expect(service.exitCode).toBe(1);
    expect(service.said).toMatch(
      /DATABASE_RIGHT_MISSING: permission denied .*audit_chain\n.*DATABASE_ADMIN_URL/,
    );
  });
});

/** What the database's own trigger does, done by hand. */
const rehash = (number: number) =>
  `UPDATE audit_entry entry SET hash = encode(sha256(convert_to(audit_entry_text(entry), 'UTF8')), 'hex') WHERE number = ${number}`;

const chainOn = (number: number) =>
  `UPDATE audit_entry SET previous_hash = (SELECT hash FROM audit_entry WHERE number = ${number - 1}) WHERE number = ${number}`;
