import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startProcess, type RunningProcess } from '../../scripts/installation/processes';
import type { Viewer } from '../../services/shared/src/viewer';
import { viewerHeader, viewerSigner } from '../../services/shared/src/viewer-header';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { freePorts } from '../support/ports';

/** Two processes of one service over one database, as behind a load balancer. */
let processes: readonly RunningProcess[];
let database: TestDatabase;

const viewerKey = randomBytes(32);
const sign = viewerSigner(viewerKey, 'volunteers');
const officer: Viewer = { subject: 'officer', roles: ['OFFICER'], regionScope: '99' };

beforeAll(async () => {
  database = await cloneDatabase();
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`INSERT INTO volunteers.region_code VALUES ('99')`);
  await admin.end();
  const ports = await freePorts(2);
  processes = await Promise.all(
    ports.map((port, index) =>
      startProcess({
        name: `volunteers ${index + 1}`,
        program: 'dist/services/volunteers/main.js',
        port,
        environment: {
          PATH: process.env['PATH'],
          LOG_LEVEL: 'silent',
          VOLUNTEERS_DATABASE_URL: database.settingsOf('volunteers').url,
          VIEWER_SIGNING_KEY: viewerKey.toString('base64url'),
          PERSONAL_DATA_KEYS: `test:${randomBytes(32).fill(7).toString('base64url')}`,
        },
      }),
    ),
  );
});

afterAll(async () => {
  await Promise.all((processes ?? []).map((running) => running.stop()));
  await database.drop();
});

async function register({ url }: RunningProcess, input: object) {
  const body = JSON.stringify({
    query:
      'mutation ($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { volunteer { id phone version } } }',
    variables: { input },
  });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [viewerHeader]: sign(officer, body) },
    body,
  });
  return (await response.json()) as { data: { registerVolunteer: { volunteer: { id: string } } } };
}

async function counted(sql: string): Promise<number> {
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ count: string }>(sql);
    return Number(rows[0]!.count);
  } finally {
    await admin.end();
  }
}

it('do once what both are asked under the same idempotency key at once, and answer the same', async () => {
  for (let round = 0; round < 10; round += 1) {
    const input = {
      fullName: '韦小兰',
      birthDate: '1990-05-04',
      phone: '13812340000',
      regionCode: '99',
      idempotencyKey: randomUUID(),
    };
    const answers = await Promise.all(
      [...processes, ...processes].map((running) => register(running, input)),
    );
    expect(answers[0]).toMatchObject({
      data: { registerVolunteer: { volunteer: { phone: '138****0000' } } },
    });
    for (const answer of answers) {
      expect(answer).toEqual(answers[0]);
    }
  }
  expect(await counted('SELECT count(*) FROM volunteers.volunteer')).toBe(10);
  expect(
    await counted(`SELECT count(*) FROM volunteers.audit_entry WHERE operation = 'registerVolunteer'`),
  ).toBe(10);
});

it('write one unbroken audit trail', async () => {
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      register(processes[index % 2]!, { fullName: '韦小兰', birthDate: '1990-05-04', regionCode: '99' }),
    ),
  );
  expect(
    await counted(`
      SELECT count(*) FROM (
        SELECT previous_hash, lag(hash, 1, repeat('0', 64)) OVER (ORDER BY number) AS before FROM volunteers.audit_entry
      ) entry WHERE previous_hash <> before`),
  ).toBe(0);
  expect(await counted('SELECT max(number) AS count FROM volunteers.audit_entry')).toBe(
    await counted('SELECT count(*) FROM volunteers.audit_entry'),
  );
});
