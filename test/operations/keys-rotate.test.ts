import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { startEmbeddedPostgres } from '../../scripts/embedded-postgres/embedded-postgres';
import { copyRows } from '../../services/shared/src/copy';
import { openPool } from '../../services/shared/src/database';
import { executeInProcess } from '../../services/shared/src/in-process';
import { openLog } from '../../services/shared/src/log';
import { KeyRing, type KeyMaterial, type Sealed } from '../../services/shared/src/personal-data/key-ring';
import { rotateKeys, type RotationEvent } from '../../services/shared/src/personal-data/rotation';
import { sealedPlace } from '../../services/shared/src/personal-data/sealed-place';
import { volunteer, type VolunteerRow } from '../../services/volunteers/src/volunteer/volunteer.entity';
import { volunteers } from '../../services/volunteers/src/service';
import { makeVolunteer } from '../../services/volunteers/test/make';
import { serviceNames } from '../../scripts/installation/set-up';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { runProgram, startProgram } from '../support/program';
import { nationalOfficer } from '../support/subgraph';

const k1: KeyMaterial = { id: 'k1', secret: randomBytes(32) };
const k2: KeyMaterial = { id: 'k2', secret: randomBytes(32) };
const ringBefore = new KeyRing([k1]);
const ring = new KeyRing([k2, k1]);
const ringAfter = new KeyRing([k2]);

const keysText = (...keys: KeyMaterial[]) =>
  keys.map(({ id, secret }) => `${id}:${secret.toString('base64url')}`).join(',');

interface Person {
  readonly idNumber: string | null;
  readonly phone: string | null;
}

let database: TestDatabase;
let pool: Pool;

beforeEach(async () => {
  database = await cloneDatabase();
  const settings = database.settingsOf('volunteers');
  // A look at all 100,000 at once may take its time on a busy machine.
  pool = openPool('volunteers', { ...settings, url: `${settings.url}?statement_timeout=0` });
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

/** Each service's own login and nothing more: the rotation needs no administrator. */
function environment(keys: string): Record<string, string> {
  const logins = serviceNames.map((name) => [
    `${name.toUpperCase()}_DATABASE_URL`,
    database.settingsOf(name).url,
  ]);
  return { ...(Object.fromEntries(logins) as Record<string, string>), PERSONAL_DATA_KEYS: keys };
}

function sealedRow(id: string, { idNumber, phone }: Person, under: KeyRing): VolunteerRow {
  const seal = (property: 'idNumber' | 'phone', value: string | null) =>
    value === null ? null : under.seal(value, sealedPlace(volunteer, property, id));
  return makeVolunteer({
    id,
    idNumber: seal('idNumber', idNumber),
    idNumberDigest: idNumber === null ? null : under.digest(idNumber, 'idNumber'),
    phone: seal('phone', phone),
    phoneDigest: phone === null ? null : under.digest(phone, 'phone'),
  });
}

async function insert(rows: Iterable<VolunteerRow>): Promise<void> {
  const client = await pool.connect();
  try {
    await copyRows(client, volunteer, Object.keys(volunteer.columns) as (keyof VolunteerRow)[], rows);
  } finally {
    client.release();
  }
}

interface StoredPerson {
  readonly id: string;
  readonly idNumber: Sealed | null;
  readonly phone: Sealed | null;
  readonly version: number;
}

async function read(ids: readonly string[]): Promise<StoredPerson[]> {
  const { rows } = await pool.query<StoredPerson>(
    'SELECT id, id_number AS "idNumber", phone, version FROM volunteer WHERE id = ANY($1)',
    [ids],
  );
  return rows;
}

function opened({ id, idNumber, phone }: StoredPerson, by: KeyRing): Person {
  const open = (property: 'idNumber' | 'phone', value: Sealed | null) =>
    value === null ? null : by.open(value, sealedPlace(volunteer, property, id));
  return { idNumber: open('idNumber', idNumber), phone: open('phone', phone) };
}

function isAs(one: Person, other: Person): boolean {
  return one.idNumber === other.idNumber && one.phone === other.phone;
}

/** Values and hashes under each key, four for a volunteer with both data. */
async function underKeys(): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ key: string; count: number }>(`
    SELECT split_part(stored, '.', 1) AS key, count(*) FROM volunteer,
      unnest(ARRAY[id_number, id_number_digest, phone, phone_digest]) AS stored
    WHERE stored IS NOT NULL GROUP BY 1`);
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}

/** A text that changes when any row, or anything but the sealed data of a row, does. */
async function fingerprint(what: 'contents' | 'row versions'): Promise<string> {
  const text =
    what === 'contents'
      ? `to_jsonb(volunteer) - '{id_number,id_number_digest,phone,phone_digest}'::text[]`
      : 'volunteer.xmin';
  const { rows } = await pool.query<{ text: string }>(
    `SELECT md5(string_agg((${text})::text, ' ' ORDER BY id)) AS text FROM volunteer`,
  );
  return rows[0]!.text;
}

async function auditOfRotations(): Promise<unknown[]> {
  const { rows } = await pool.query<object>(
    `SELECT subject, roles, kind, operation, fields, outcome FROM audit_entry WHERE operation = 'keys:rotate' ORDER BY number`,
  );
  return rows;
}

describe('a rotation of 100,000 volunteers', () => {
  const count = 100_000;

  it('that is killed half-way loses nothing, hides nothing from readers and is carried on by the next', async () => {
    const people = new Map<string, Person>();
    function* rows(): Generator<VolunteerRow> {
      for (let index = 0; index < count; index += 1) {
        const id = randomUUID();
        const person = {
          idNumber: `11010519${String(index).padStart(10, '0')}`,
          phone: `138${String(index).padStart(8, '0')}`,
        };
        people.set(id, person);
        yield sealedRow(id, person, ringBefore);
      }
    }
    await insert(rows());
    const ids = [...people.keys()];
    // These are changed by their officers meanwhile; everybody else must come out as they went in.
    const written = ids.filter((_, index) => index % 997 === 0);
    const untouched = ids.filter((_, index) => index % 997 !== 0);

    /** Reads some volunteers and finds them by their identity numbers, as a running service does. */
    async function requireReadable(some: readonly string[]): Promise<void> {
      const found = await read(some);
      expect(found).toHaveLength(some.length);
      expect(found.filter((row) => !isAs(opened(row, ring), people.get(row.id)!))).toEqual([]);
      const hashes = some.flatMap((id) => ring.digests(people.get(id)!.idNumber!, 'idNumber'));
      const { rows: matches } = await pool.query<{ id: string }>(
        'SELECT id FROM volunteer WHERE id_number_digest = ANY($1)',
        [hashes],
      );
      expect(matches.map(({ id }) => id).sort()).toEqual([...some].sort());
    }

    let readings = 0;
    async function readWhile(running: () => boolean): Promise<void> {
      while (running()) {
        const from = Math.floor(Math.random() * (untouched.length - 40));
        await requireReadable(untouched.slice(from, from + 40));
        readings += 1;
        // The rotation is to have the machine too.
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }

    const execute = executeInProcess(volunteers, { pool, keys: ring }, openLog('volunteers', 'silent'));
    async function writeWhile(running: () => boolean, some: readonly string[]): Promise<void> {
      for (const id of some) {
        if (!running()) {
          return;
        }
        const person = people.get(id)!;
        const phone = `139${person.phone!.slice(3)}`;
        const { errors } = await execute(
          {
            query:
              'mutation ($input: UpdateVolunteerContactInput!) { updateVolunteerContact(input: $input) { volunteer { version } } }',
            variables: { input: { id, expectedVersion: 1, phone } },
          },
          { id: 'test', language: 'en', viewer: nationalOfficer },
        );
        expect(errors).toBeUndefined();
        people.set(id, { ...person, phone });
      }
    }

    const first = startProgram('keys-rotate', environment(keysText(k2, k1)));
    let running = true;
    void first.ended.then(() => (running = false));
    const others = Promise.all([readWhile(() => running), writeWhile(() => running, written)]);
    await first.until(/Volunteer: [3-9]\d,\d{3} /);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    await others;
    expect(readings).toBeGreaterThan(0);
    const halfWay = await underKeys();
    expect(halfWay['k1']).toBeGreaterThan(0);
    expect(halfWay['k2']).toBeGreaterThanOrEqual(4 * 30_000);
    expect(halfWay['k1']! + halfWay['k2']!).toBe(4 * count);
    for (let from = 0; from < ids.length; from += 5_000) {
      await requireReadable(ids.slice(from, from + 5_000));
    }

    const contents = await fingerprint('contents');
    const second = startProgram('keys-rotate', environment(keysText(k2, k1)));
    running = true;
    void second.ended.then(() => (running = false));
    await readWhile(() => running);
    expect(second.said()).toMatch(/k1 不再使用，可从密钥环中移除/);
    expect(await second.ended).toBe(0);
    expect(second.said()).toMatch(/Volunteer\.idNumber 100,000, Volunteer\.idNumberDigest 100,000/);
    expect(await underKeys()).toEqual({ k2: 4 * count });
    expect(await fingerprint('contents')).toBe(contents);
    const changed = new Set(written);
    const wrong = (await read(ids)).filter((row) => {
      const expected = people.get(row.id)!;
      const isChanged = changed.has(row.id) && expected.phone!.startsWith('139');
      return !isAs(opened(row, ringAfter), expected) || row.version !== (isChanged ? 2 : 1);
    });
    expect(wrong).toEqual([]);
    expect(await auditOfRotations()).toEqual(
      Array.from({ length: 2 }, () => ({
        subject: 'keys:rotate',
        roles: ['ADMIN'],
        kind: 'MUTATION',
        operation: 'keys:rotate',
        fields: ['Volunteer.idNumber', 'Volunteer.phone'],
        outcome: 'DONE',
      })),
    );

    const versions = await fingerprint('row versions');
    const third = await runProgram('keys-rotate', environment(keysText(k2, k1)));
    expect(third.exitCode).toBe(0);
    expect(third.said).toMatch(/volunteers · Volunteer: 0 行/);
    expect(await fingerprint('row versions')).toBe(versions);
    expect(await auditOfRotations()).toHaveLength(2);
  }, 600_000);
});

describe('a rotation', () => {
  const person = (serial: number): Person => ({
    idNumber: `11010519900504${String(serial).padStart(4, '0')}`,
    phone: `1380000${String(serial).padStart(4, '0')}`,
  });
  const ids = Array.from({ length: 6 }, () => randomUUID()).sort();
  const [a, b, c, d, e, f] = ids as [string, string, string, string, string, string];

  async function rotate(by = ring): Promise<{ failures: string[]; rows: number }> {
    const failures: string[] = [];
    const { entities } = await rotateKeys(volunteers, pool, by, (event: RotationEvent) => {
      if (event.state === 'failed') {
        failures.push(`${event.place}: ${event.reason}`);
      }
    });
    return { failures, rows: entities[0]!.rows };
  }

  /** Resolves when a session of this database waits for a lock. */
  async function untilOneWaits(): Promise<void> {
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await pool.query(waiting)).rowCount === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  it('takes what somebody wrote while it waited for the row', async () => {
    await insert([sealedRow(a, person(1), ringBefore)]);
    const writer = await pool.connect();
    await writer.query('BEGIN');
    const later = sealedRow(a, { ...person(1), phone: '13900000000' }, ringBefore);
    await writer.query('UPDATE volunteer SET phone = $1, phone_digest = $2, version = 2', [
      later.phone,
      later.phoneDigest,
    ]);
    const rotation = rotate();
    await untilOneWaits();
    await writer.query('COMMIT');
    writer.release();
    expect(await rotation).toEqual({ failures: [], rows: 1 });
    const [row] = await read([a]);
    expect({ ...opened(row!, ringAfter), version: row!.version }).toEqual({
      ...person(1),
      phone: '13900000000',
      version: 2,
    });
    expect(await underKeys()).toEqual({ k2: 4 });
  });

  it('leaves alone what is under the current key and whom nothing personal is known of', async () => {
    await insert([
      sealedRow(a, person(1), ringBefore),
      makeVolunteer({ id: b }),
      sealedRow(c, person(3), ring),
    ]);
    const others = `SELECT id, xmin FROM volunteer WHERE id <> '${a}' ORDER BY id`;
    const { rows: before } = await pool.query(others);
    expect(await rotate()).toEqual({ failures: [], rows: 1 });
    expect((await pool.query(others)).rows).toEqual(before);
    expect(await underKeys()).toEqual({ k2: 8 });
  });

  it('waits for nobody who is adding a row that refers to one of its rows', async () => {
    await insert([sealedRow(a, person(1), ringBefore)]);
    const adding = await pool.connect();
    await adding.query('BEGIN');
    await adding.query('SELECT FROM volunteer FOR KEY SHARE');
    expect(await rotate()).toEqual({ failures: [], rows: 1 });
    await adding.query('COMMIT');
    adding.release();
  });

  it('names what does not open, and not what it is; does the others; ends with exit code 1', async () => {
    const strange = new KeyRing([{ id: 'k0', secret: randomBytes(32) }]);
    const swapped = sealedRow(b, person(2), ringBefore);
    await insert([
      sealedRow(a, person(1), ringBefore),
      { ...swapped, idNumber: sealedRow(a, person(1), ringBefore).idNumber },
      { ...sealedRow(c, person(3), ringBefore), phone: '13800000003' as Sealed },
      { ...sealedRow(d, { ...person(4), phone: null }, strange) },
      { ...sealedRow(e, person(5), ringBefore), idNumberDigest: ringBefore.digest('another', 'idNumber') },
      { ...sealedRow(f, person(6), ringBefore), phone: null },
    ]);
    const { exitCode, said } = await runProgram('keys-rotate', environment(keysText(k2, k1)));
    expect(exitCode).toBe(1);
    const named = said.split('\n').filter((line) => line.startsWith('  ✗'));
    expect(named).toEqual([
      expect.stringContaining(`volunteers: volunteer.id_number/${b}: does not open`),
      expect.stringContaining(`volunteers: volunteer.phone/${c}: not a sealed value`),
      expect.stringContaining(
        `volunteers: volunteer.id_number/${d}: sealed under key "k0", which is not in the ring`,
      ),
      expect.stringContaining(`volunteers: volunteer.id_number/${e}: its hash is not the hash of the value`),
      expect.stringContaining(`volunteers: volunteer.phone/${f}: a hash without a value`),
    ]);
    expect(said).toMatch(/ROTATION_INCOMPLETE/);
    expect(said).toMatch(/k1 仍在使用，不可移除/);
    expect(said).toMatch(/k0 不在密钥环中/);
    expect(said).not.toMatch(/1101051990|1380000/);
    const stored = new Map((await read(ids)).map((row) => [row.id, row]));
    expect(opened(stored.get(a)!, ringAfter)).toEqual(person(1));
    const phoneOf = (id: string) => opened({ ...stored.get(id)!, idNumber: null }, ringAfter).phone;
    expect([phoneOf(b), phoneOf(e)]).toEqual([person(2).phone, person(5).phone]);
    expect(stored.get(b)!.idNumber).toMatch(/^k1\./);

    // Put right, it is done by the next run.
    await pool.query('UPDATE volunteer SET id_number = $2 WHERE id = $1', [b, swapped.idNumber]);
    await pool.query('DELETE FROM volunteer WHERE id = ANY($1)', [[c, d, e, f]]);
    expect(await rotate()).toEqual({ failures: [], rows: 1 });
    expect(await underKeys()).toEqual({ k2: 8 });
  });

  it('names one person registered twice under different keys, and does the others', async () => {
    await insert([
      sealedRow(a, person(1), ringBefore),
      sealedRow(b, person(2), ringBefore),
      sealedRow(c, { ...person(2), phone: null }, ring),
      sealedRow(d, person(4), ringBefore),
    ]);
    expect(await rotate()).toEqual({
      failures: [`volunteer/${b}: another row holds the same value under the current key`],
      rows: 2,
    });
    expect(await underKeys()).toEqual({ k1: 4, k2: 10 });
    expect(await auditOfRotations()).toHaveLength(1);
  });

  it('counts what is stored, so that what another process still seals under an older key is seen', async () => {
    await insert([sealedRow(a, person(1), ringBefore)]);
    const holder = await pool.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM volunteer FOR UPDATE');
    const rotation = rotateKeys(volunteers, pool, ring);
    await untilOneWaits();
    // Before all that the rotation still looks at.
    const behind = '00000000-0000-7000-8000-000000000001';
    await insert([sealedRow(behind, { ...person(2), phone: null }, ringBefore)]);
    await holder.query('COMMIT');
    holder.release();
    const { uses } = await rotation;
    expect(uses.filter(({ key }) => key === 'k1')).toEqual([
      { place: 'Volunteer.idNumber', key: 'k1', count: 1 },
      { place: 'Volunteer.idNumberDigest', key: 'k1', count: 1 },
    ]);
    expect(await rotate()).toEqual({ failures: [], rows: 1 });
  });
});

describe('npm run keys:rotate', () => {
  it('--new-key prints a fresh key where keys are configured, and touches nothing', async () => {
    const outcome = await runProgram('keys-rotate', { PERSONAL_DATA_KEYS: keysText(k1) }, ['--new-key']);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.said).toMatch(/^\d{8}-[0-9a-f]{6}:[A-Za-z0-9_-]{43}\n$/);
    const again = await runProgram('keys-rotate', { PERSONAL_DATA_KEYS: keysText(k1) }, ['--new-key']);
    expect(again.said).not.toBe(outcome.said);
  });

  it('says what is missing: keys, migrations', async () => {
    const { PERSONAL_DATA_KEYS: keys, ...logins } = environment(keysText(k1));
    const keyless = await runProgram('keys-rotate', { ...logins, OIDC_ISSUER: 'https://id.example' });
    expect(keyless).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('PERSONAL_DATA_KEYS: must be set'),
    });
    const unmigrated = await runProgram('keys-rotate', {
      ...logins,
      PERSONAL_DATA_KEYS: keys!,
      VOLUNTEERS_DATABASE_URL: process.env['TEST_DATABASE_URL']!,
    });
    expect(unmigrated.exitCode).toBe(1);
    expect(unmigrated.said).toMatch(/MIGRATIONS_PENDING: volunteers/);
  });

  it('gives the demo a new key, but not while the demo may be running', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'social-work-graph-keys-'));
    const own = { DATA_FOLDER: folder };
    const file = join(folder, 'demo-identity.json');
    const identity = async () =>
      JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown> & {
        personalDataKeys: { id: string; secret: string }[];
      };
    const demoRing = async () =>
      new KeyRing(
        (await identity()).personalDataKeys.map(({ id, secret }) => ({
          id,
          secret: Buffer.from(secret, 'base64url'),
        })),
      );
    try {
      expect(await runProgram('migrate', own)).toMatchObject({ exitCode: 0 });
      expect(await runProgram('keys-rotate', own)).toMatchObject({ exitCode: 0 });
      const before = await identity();

      // The embedded server as a running demo has it.
      const server = await startEmbeddedPostgres({ folder });
      try {
        const url = server.adminUrl.replace(/postgres$/, 'social_work');
        const demo = openPool('volunteers', { url, assumeRole: false, poolSize: 1 });
        const person = { idNumber: '110105199005040011', phone: '13800000001' };
        const client = await demo.connect();
        await copyRows(client, volunteer, Object.keys(volunteer.columns) as (keyof VolunteerRow)[], [
          sealedRow(randomUUID(), person, await demoRing()),
        ]);
        client.release();
        await demo.end();
        const refused = await runProgram('keys-rotate', own, ['--new-key']);
        expect(refused.exitCode).toBe(1);
        expect(refused.said).toMatch(/DEMO_IS_RUNNING: .*\nStop npm start/);
        expect(await identity()).toEqual(before);
        expect(await runProgram('keys-rotate', own)).toMatchObject({ exitCode: 0 });
      } finally {
        await server.stop();
      }

      const rotated = await runProgram('keys-rotate', own, ['--new-key']);
      expect(rotated.exitCode).toBe(0);
      expect(rotated.said).toMatch(/volunteers · Volunteer: 1 行/);
      expect(rotated.said).toMatch(/demo 不再使用/);
      const { personalDataKeys: keys, ...rest } = await identity();
      const { personalDataKeys: keysBefore, ...restBefore } = before;
      expect(rest).toEqual(restBefore);
      expect(keys.slice(1)).toEqual(keysBefore);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      for (const { secret } of keys) {
        expect(rotated.said).not.toContain(secret);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
