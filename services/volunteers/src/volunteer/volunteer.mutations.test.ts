import fc from 'fast-check';
import { todayInChina } from '../../../shared/src/calendar';
import { regionCode } from '../../../shared/src/region-codes';
import type { Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeHourEntry, makeMembership, makeTeam, makeVolunteer, newId, places } from '../../test/make';
import { hourEntry } from '../hours/hour-entry.entity';
import { volunteers } from '../service';
import { membership } from '../team/membership.entity';
import { volunteerTeam } from '../team/volunteer-team.entity';
import { volunteer } from './volunteer.entity';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(volunteers);
  await subgraph.insert(regionCode, places);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const otherOfficer = viewerOf({ subject: 'officer-2', roles: ['OFFICER'], regionScope: '9901' });
const auditor = viewerOf({ subject: 'auditor', roles: ['AUDITOR'], regionScope: '99' });
const community = '00000000-0000-7000-8000-00000000c0de';
const communityWorker = viewerOf({
  subject: 'worker-1',
  roles: ['COMMUNITY_WORKER'],
  regionScope: '990101001',
  community,
});

/** A number of the identity document that is right for a day of birth; the serial tells people apart. */
function idNumberOf(birthDate: string, serial: number): string {
  const digits = `110105${birthDate.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + '10X98765432'[sum % 11]!;
}

const shown =
  'id version displayName fullName phone idNumber birthDate minor region { code } community { id } registeredOn erasedOn';

function run(name: string, input: object, viewer: Viewer = officer): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { volunteer { ${shown} } } }`,
    { input },
    { viewer },
  );
}

async function counted(table: string): Promise<number> {
  const { rows } = await subgraph.pool.query<{ count: number }>(`SELECT count(*) FROM ${table}`);
  return rows[0]!.count;
}

async function latestAudit(): Promise<Record<string, unknown>> {
  const { data, errors } = await subgraph.query(
    `{ volunteersAudit(first: 1) { edges { node {
       number subject roles kind operation fields entity entityId regionCode purpose outcome reason beforeDigest afterDigest } } } }`,
    {},
    { viewer: auditor },
  );
  expect(errors).toEqual([]);
  return data.volunteersAudit.edges[0]?.node;
}

const valid = {
  fullName: '欧阳明月',
  birthDate: '1990-05-04',
  phone: '138 1234 0000',
  regionCode: '990101001',
};

async function registered(
  given: object = {},
  viewer: Viewer = officer,
): Promise<{ id: string; version: number }> {
  const { data, errors } = await run('registerVolunteer', { ...valid, ...given }, viewer);
  expect(errors).toEqual([]);
  return data.registerVolunteer.volunteer;
}

describe('registerVolunteer', () => {
  it('registers, shows masked what was given, and leaves one entry in the audit trail', async () => {
    const idNumber = idNumberOf(valid.birthDate, 1);
    const { data, errors } = await run('registerVolunteer', { ...valid, idNumber: ` ${idNumber} ` });
    expect(errors).toEqual([]);
    const { volunteer: made } = data.registerVolunteer;
    expect(made).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      version: 1,
      displayName: '欧阳**',
      fullName: '欧阳**',
      phone: '138****0000',
      idNumber: `1101**********${idNumber.slice(-4)}`,
      birthDate: '1990-**-**',
      minor: false,
      region: { code: '990101001' },
      community: null,
      registeredOn: todayInChina(),
      erasedOn: null,
    });
    expect(await latestAudit()).toEqual({
      number: 1,
      subject: 'officer-1',
      roles: ['OFFICER'],
      kind: 'MUTATION',
      operation: 'registerVolunteer',
      fields: ['birthDate', 'fullName', 'idNumber', 'phone', 'regionCode'],
      entity: 'Volunteer',
      entityId: made.id,
      regionCode: '990101001',
      purpose: null,
      outcome: 'DONE',
      reason: null,
      beforeDigest: null,
      afterDigest: expect.stringMatching(/^test\.[\w-]{43}$/),
    });
  });

  it('stores number and telephone encrypted and as keyed hashes only', async () => {
    const idNumber = idNumberOf(valid.birthDate, 2);
    const { id } = await registered({ idNumber });
    const { rows } = await subgraph.pool.query<Record<string, string>>(
      'SELECT id_number, id_number_digest, phone, phone_digest FROM volunteer WHERE id = $1',
      [id],
    );
    const stored = Object.values(rows[0]!);
    expect(stored).toHaveLength(4);
    for (const text of stored) {
      expect(text).toMatch(/^test\.[\w-]+$/);
      expect(Buffer.from(text.slice(5), 'base64url').toString('latin1')).not.toMatch(/13812340000|110105/);
    }
  });

  it('shows in full, to whoever says what for, and each such reading is on record', async () => {
    const idNumber = idNumberOf(valid.birthDate, 3);
    const { id } = await registered({ idNumber });
    const before = await counted('audit_entry');
    const viewer = { ...officer, purpose: '核对身份' };
    const { data, errors } = await subgraph.query(
      '{ volunteer(id: "' + id + '") { fullName idNumber phone birthDate } }',
      {},
      { viewer },
    );
    expect(errors).toEqual([]);
    expect(data.volunteer).toEqual({
      fullName: '欧阳明月',
      idNumber,
      phone: '13812340000',
      birthDate: '1990-05-04',
    });
    expect(await counted('audit_entry')).toBe(before + 1);
    expect(await latestAudit()).toMatchObject({
      kind: 'PERSONAL_READ',
      entity: 'Volunteer',
      entityId: id,
      regionCode: '990101001',
      purpose: '核对身份',
      fields: ['Volunteer.fullName', 'Volunteer.idNumber', 'Volunteer.phone', 'Volunteer.birthDate'],
    });
  });

  it('reads a page of people in full in a fixed number of statements', async () => {
    const viewer = { ...officer, purpose: '核对身份' };
    const statementsFor = async (first: number) => {
      const { errors } = await subgraph.query(
        `{ volunteers(first: ${first}) { edges { node { id fullName phone } } } }`,
        {},
        { viewer },
      );
      expect(errors).toEqual([]);
      return subgraph.statements.map(({ text }) => text);
    };
    const one = await statementsFor(1);
    // The page; then a transaction with one insertion into the trail.
    expect(one).toHaveLength(4);
    expect(await statementsFor(3)).toEqual(one);
  });

  it('finds by number and by telephone, under whatever spelling, and puts the search on record', async () => {
    const idNumber = idNumberOf('1991-01-01', 4);
    const { id } = await registered({ birthDate: '1991-01-01', idNumber, phone: '13900001111' });
    for (const filter of [{ idNumber: idNumber.toLowerCase() }, { phone: '+86 139-0000-1111' }]) {
      const { data, errors } = await subgraph.query(
        'query ($filter: VolunteerFilter!) { volunteers(filter: $filter) { totalCount edges { node { id } } } }',
        { filter },
        { viewer: officer },
      );
      expect(errors).toEqual([]);
      expect(data.volunteers).toEqual({ totalCount: 1, edges: [{ node: { id } }] });
      expect(await latestAudit()).toMatchObject({
        kind: 'PERSONAL_LOOKUP',
        operation: 'Query.volunteers',
        fields: [`VolunteerFilter.${Object.keys(filter)[0]}`],
        outcome: 'DONE',
      });
    }
  });

  it('a community worker registers for their own community', async () => {
    const { data, errors } = await run('registerVolunteer', valid, communityWorker);
    expect(errors).toEqual([]);
    expect(data.registerVolunteer.volunteer.community).toEqual({ id: community });
  });

  it.each([
    ['a wrong check character', { idNumber: '110105199005040010' }, 'ID_NUMBER_INVALID'],
    ['a date that is none', { idNumber: '110105199002300010' }, 'ID_NUMBER_INVALID'],
    ['too few digits', { idNumber: '1101051990050400' }, 'ID_NUMBER_INVALID'],
    ['another date of birth', { idNumber: '11010519491231002X' }, 'ID_NUMBER_BIRTH_DATE_MISMATCH'],
    ['a telephone number that is none', { phone: '12345' }, 'PHONE_INVALID'],
    ['a birth in the future', { birthDate: '2999-01-01' }, 'BIRTH_DATE_IN_FUTURE'],
    ['an empty name', { fullName: '  ' }, 'TEXT_INVALID'],
    ['a name without end', { fullName: '长'.repeat(51) }, 'TEXT_INVALID'],
    ['a name with control characters', { fullName: '明\u0000月' }, 'TEXT_INVALID'],
    ['a region that does not exist', { regionCode: '990199' }, 'REGION_NOT_FOUND'],
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['an idempotency key that is none', { idempotencyKey: 'x' }, 'IDEMPOTENCY_KEY_INVALID'],
  ])('refuses %s: one error, nothing written, the refusal on record', async (_, given, code) => {
    const before = await counted('volunteer');
    const { data, errors } = await run('registerVolunteer', { ...valid, ...given });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['registerVolunteer'], extensions: { code } });
    expect(await counted('volunteer')).toBe(before);
    expect(await latestAudit()).toMatchObject({
      operation: 'registerVolunteer',
      outcome: 'REFUSED',
      reason: code,
      subject: 'officer-1',
      entityId: null,
      regionCode: '9901',
    });
  });

  it.each([
    ['the public', viewerOf({ subject: null }), 'UNAUTHENTICATED'],
    ['a volunteer', viewerOf({ roles: ['VOLUNTEER'], volunteer: newId() }), 'FORBIDDEN'],
    ['an analyst', viewerOf({ roles: ['ANALYST'], regionScope: '99' }), 'FORBIDDEN'],
    ['a community worker for another community', { ...communityWorker, community: newId() }, 'NOT_FOUND'],
  ])('refuses %s', async (_, viewer, code) => {
    const before = await counted('volunteer');
    const { errors } = await run('registerVolunteer', { ...valid, communityId: community }, viewer);
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await counted('volunteer')).toBe(before);
  });

  it('refuses the same identity document twice, also of two at once', async () => {
    const idNumber = idNumberOf(valid.birthDate, 5);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => run('registerVolunteer', { ...valid, idNumber })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const { errors } of answers.filter(({ errors }) => errors.length > 0)) {
      expect(errors).toMatchObject([{ extensions: { code: 'ALREADY_REGISTERED' } }]);
    }
    expect((await run('registerVolunteer', { ...valid, idNumber })).errors).toMatchObject([
      { extensions: { code: 'ALREADY_REGISTERED', details: { entity: 'Volunteer' } } },
    ]);
  });
});

describe('an idempotency key', () => {
  const ids = (answers: readonly Answer[]) =>
    new Set(answers.map(({ data }) => data.registerVolunteer.volunteer.id));

  it('repeated gives the same answer and does nothing again', async () => {
    const input = { ...valid, idempotencyKey: 'register-once-1' };
    const first = await run('registerVolunteer', input);
    const [people, entries] = [await counted('volunteer'), await counted('audit_entry')];
    expect(await run('registerVolunteer', input)).toEqual(first);
    expect(await counted('volunteer')).toBe(people);
    expect(await counted('audit_entry')).toBe(entries);
  });

  it('used by many at once does it once, and all get the same answer', async () => {
    const people = await counted('volunteer');
    const input = { ...valid, idempotencyKey: 'register-once-2' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => run('registerVolunteer', input)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(ids(answers).size).toBe(1);
    expect(await counted('volunteer')).toBe(people + 1);
  });

  it('belongs to whoever used it', async () => {
    const input = { ...valid, idempotencyKey: 'register-once-3' };
    expect(
      ids([await run('registerVolunteer', input), await run('registerVolunteer', input, otherOfficer)]).size,
    ).toBe(2);
  });

  it.each([
    ['another input', 'registerVolunteer', { ...valid, fullName: '别人' }],
    ['another mutation', 'eraseVolunteer', { id: newId(), expectedVersion: 1 }],
  ])('is refused for %s', async (_, name, input) => {
    await run('registerVolunteer', { ...valid, idempotencyKey: 'register-once-4' });
    const { errors } = await run(name, { ...input, idempotencyKey: 'register-once-4' });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'IDEMPOTENCY_KEY_REUSED',
          details: { key: 'register-once-4', operation: 'registerVolunteer' },
        },
      },
    ]);
  });

  it('is free again after a refusal: what was not done can be done', async () => {
    const idempotencyKey = 'register-once-5';
    await run('registerVolunteer', { ...valid, phone: '1', idempotencyKey });
    expect((await run('registerVolunteer', { ...valid, idempotencyKey })).errors).toEqual([]);
  });
});

describe('updateVolunteerContact', () => {
  it('changes, counts the version up, and leaves the digests of before and after', async () => {
    const { id } = await registered();
    const { data, errors } = await run('updateVolunteerContact', {
      id,
      expectedVersion: 1,
      phone: '0851-85000001',
    });
    expect(errors).toEqual([]);
    expect(data.updateVolunteerContact.volunteer).toMatchObject({ version: 2, phone: '085*****0001' });
    const entry = await latestAudit();
    expect(entry).toMatchObject({ operation: 'updateVolunteerContact', outcome: 'DONE', entityId: id });
    expect(entry['beforeDigest']).not.toBe(entry['afterDigest']);
  });

  it('removes a number', async () => {
    const { id } = await registered();
    const { data } = await run('updateVolunteerContact', { id, expectedVersion: 1, phone: null });
    expect(data.updateVolunteerContact.volunteer).toMatchObject({ version: 2, phone: null });
  });

  it('refuses a stale version and says which is the current one', async () => {
    const { id } = await registered();
    await run('updateVolunteerContact', { id, expectedVersion: 1, phone: '13800000001' });
    const { errors } = await run('updateVolunteerContact', { id, expectedVersion: 1, phone: '13800000002' });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'CONFLICT',
          details: { entity: 'Volunteer', key: id, expectedVersion: 1, currentVersion: 2 },
        },
      },
    ]);
    expect(await latestAudit()).toMatchObject({ outcome: 'REFUSED', reason: 'CONFLICT', entityId: id });
  });

  it('of any number at once, lets one win for each version', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 7 }),
        async (versions) => {
          const { id } = await registered();
          const answers = await Promise.all(
            versions.map((expectedVersion, index) =>
              run('updateVolunteerContact', { id, expectedVersion, phone: `1380000000${index}` }),
            ),
          );
          const won = answers.filter(({ errors }) => errors.length === 0);
          const reached = won.map(({ data }) => data.updateVolunteerContact.volunteer.version).sort();
          // Each success took the next version: none was lost, none was overwritten.
          expect(reached).toEqual(reached.map((_, index) => index + 2));
          for (const { errors } of answers.filter(({ errors }) => errors.length > 0)) {
            expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
          }
          const { data } = await subgraph.query(
            `{ volunteer(id: "${id}") { version } }`,
            {},
            { viewer: officer },
          );
          expect(data.volunteer.version).toBe(won.length + 1);
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each([
    ['of another region', viewerOf({ subject: 'x', roles: ['OFFICER'], regionScope: '9902' })],
    ['of no region', viewerOf({ subject: 'x', roles: ['OFFICER'] })],
    ['of another community', { ...communityWorker, community: newId() }],
    ['another volunteer', viewerOf({ subject: 'x', roles: ['VOLUNTEER'], volunteer: newId() })],
  ])('finds nobody for whom they are %s', async (_, viewer) => {
    const { id } = await registered();
    const absent = newId();
    const answers = [
      await run('updateVolunteerContact', { id, expectedVersion: 1, phone: null }, viewer),
      await run('updateVolunteerContact', { id: absent, expectedVersion: 1, phone: null }, viewer),
    ];
    // Somebody else's and nobody's read alike.
    expect(JSON.stringify(answers[0]).replaceAll(id, absent)).toBe(JSON.stringify(answers[1]));
    expect(answers[0]!.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is open to the volunteer, who sees the own record in full without saying why', async () => {
    const { id } = await registered();
    const self = viewerOf({ subject: 'self', roles: ['VOLUNTEER'], volunteer: id });
    const { data, errors } = await run(
      'updateVolunteerContact',
      { id, expectedVersion: 1, phone: '13700000000' },
      self,
    );
    expect(errors).toEqual([]);
    expect(data.updateVolunteerContact.volunteer).toMatchObject({
      fullName: '欧阳明月',
      phone: '13700000000',
    });
  });
});

describe('eraseVolunteer', () => {
  it('removes the person and keeps what is counted', async () => {
    const { id } = await registered({ idNumber: idNumberOf(valid.birthDate, 6) });
    const team = makeTeam();
    await subgraph.insert(volunteerTeam, [team]);
    await subgraph.insert(membership, [makeMembership({ teamId: team.id, volunteerId: id })]);
    const projectId = newId();
    await subgraph.insert(hourEntry, [makeHourEntry({ volunteerId: id, projectId, minutes: 90 })]);

    const { data, errors } = await run('eraseVolunteer', { id, expectedVersion: 1 });
    expect(errors).toEqual([]);
    expect(data.eraseVolunteer.volunteer).toMatchObject({
      version: 2,
      displayName: '（已注销）',
      fullName: null,
      phone: null,
      idNumber: null,
      birthDate: null,
      minor: null,
      erasedOn: todayInChina(),
      registeredOn: todayInChina(),
    });
    const { rows } = await subgraph.pool.query('SELECT * FROM volunteer WHERE id = $1', [id]);
    expect(JSON.stringify(rows)).not.toMatch(/欧阳|test\./);

    const after = await subgraph.query(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Project { serviceHours { verifiedMinutes volunteerCount } } ... on VolunteerTeam { volunteerCount } } }`,
      {
        refs: [
          { __typename: 'Project', id: projectId },
          { __typename: 'VolunteerTeam', id: team.id },
        ],
      },
    );
    expect(after.data._entities).toEqual([
      { serviceHours: { verifiedMinutes: 90, volunteerCount: 1 } },
      { volunteerCount: 1 },
    ]);
  });

  it('is final', async () => {
    const { id } = await registered();
    await run('eraseVolunteer', { id, expectedVersion: 1 });
    for (const [name, input] of [
      ['eraseVolunteer', {}],
      ['updateVolunteerContact', { phone: '13800000000' }],
    ] as const) {
      expect((await run(name, { id, expectedVersion: 2, ...input })).errors).toMatchObject([
        { extensions: { code: 'ERASED', details: { entity: 'Volunteer', key: id } } },
      ]);
    }
  });

  it('frees the identity document for a new registration', async () => {
    const idNumber = idNumberOf(valid.birthDate, 7);
    const { id } = await registered({ idNumber });
    await run('eraseVolunteer', { id, expectedVersion: 1 });
    await registered({ idNumber });
  });
});

describe('minors', () => {
  const bornOn = `${Number(todayInChina().slice(0, 4)) - 15}${todayInChina().slice(4)}`.replace(
    '02-29',
    '02-28',
  );
  const minorReads = async (id: string) => {
    const { rows } = await subgraph.pool.query<{ kind: string; fields: string[]; subject: string }>(
      'SELECT kind, fields, subject FROM audit_entry WHERE entity_id = $1 ORDER BY number',
      [id],
    );
    return rows;
  };

  it('are on record whenever their record is read, once for each request', async () => {
    const minor = makeVolunteer({ birthDate: bornOn, regionCode: '990102001' });
    const adult = makeVolunteer({ regionCode: '990102001' });
    await subgraph.insert(volunteer, [minor, adult]);
    const { data, errors } = await subgraph.query(
      '{ volunteers(filter: { regionUnder: "990102" }) { edges { node { id displayName minor region { code } } } } }',
      {},
      { viewer: officer },
    );
    expect(errors).toEqual([]);
    expect(data.volunteers.edges.map(({ node }: { node: { minor: boolean } }) => node.minor)).toEqual([
      true,
      false,
    ]);
    expect(await minorReads(minor.id)).toEqual([
      { kind: 'MINOR_READ', fields: ['Volunteer'], subject: 'officer-1' },
    ]);
    expect(await minorReads(adult.id)).toEqual([]);
  });

  it('are seen in full only with leave from another officer', async () => {
    const { id } = await registered({ birthDate: bornOn });
    const reader = { ...officer, purpose: '家长联系' };
    const read = async (viewer: Viewer) => {
      const { data, errors } = await subgraph.query(
        `{ volunteer(id: "${id}") { fullName phone } }`,
        {},
        { viewer },
      );
      expect(errors).toEqual([]);
      return data.volunteer;
    };
    const hidden = { fullName: '欧阳**', phone: '138****0000' };
    expect(await read(reader)).toEqual(hidden);
    const leave = { volunteerId: id, reader: 'officer-1', purpose: '家长联系', validUntil: todayInChina() };
    expect((await run('approveMinorDisclosure', leave, officer)).errors).toMatchObject([
      { extensions: { code: 'APPROVER_IS_READER' } },
    ]);
    expect(await read(reader)).toEqual(hidden);
    expect((await run('approveMinorDisclosure', leave, otherOfficer)).errors).toEqual([]);
    expect(await read(reader)).toEqual({ fullName: '欧阳明月', phone: '13812340000' });
    // The leave is the reader's, and it does not stand in for a purpose.
    expect(await read({ ...otherOfficer, purpose: '家长联系' })).toEqual(hidden);
    expect(await read(officer)).toEqual(hidden);
  });

  it('once the leave has ended are hidden again', async () => {
    const { id } = await registered({ birthDate: bornOn });
    await run(
      'approveMinorDisclosure',
      { volunteerId: id, reader: 'officer-1', purpose: '家长联系', validUntil: todayInChina() },
      otherOfficer,
    );
    await subgraph.pool.query(
      'UPDATE disclosure_approval SET valid_until = valid_until - 1 WHERE entity_id = $1',
      [id],
    );
    const { data } = await subgraph.query(
      `{ volunteer(id: "${id}") { phone } }`,
      {},
      { viewer: { ...officer, purpose: '家长联系' } },
    );
    expect(data.volunteer.phone).toBe('138****0000');
  });

  it.each([
    ['an adult', valid.birthDate, todayInChina(), 'NOT_A_MINOR'],
    ['a day that has passed', bornOn, '2020-01-01', 'APPROVAL_PERIOD_INVALID'],
    ['more than a year', bornOn, '2999-01-01', 'APPROVAL_PERIOD_INVALID'],
  ])('no leave is given for %s', async (_, birthDate, validUntil, code) => {
    const { id } = await registered({ birthDate });
    const { errors } = await run(
      'approveMinorDisclosure',
      { volunteerId: id, reader: 'officer-1', purpose: '家长联系', validUntil },
      otherOfficer,
    );
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await counted(`disclosure_approval WHERE entity_id = '${id}'`)).toBe(0);
  });
});

describe('the audit trail', () => {
  const list = (filter: object, viewer: Viewer, page = 'first: 100') =>
    subgraph.query(
      `query ($filter: AuditFilter) { volunteersAudit(filter: $filter, ${page}) { totalCount edges { node { number kind operation entityId outcome regionCode recordedAt } } pageInfo { endCursor } } }`,
      { filter },
      { viewer },
    );

  it('is read by auditors alone', async () => {
    for (const [viewer, code] of [
      [viewerOf({ subject: null }), 'UNAUTHENTICATED'],
      [officer, 'FORBIDDEN'],
      [viewerOf({ roles: ['ADMIN'], regionScope: '*' }), 'FORBIDDEN'],
    ] as const) {
      expect((await list({}, viewer)).errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('is filtered, ordered and paged', async () => {
    const { id } = await registered();
    await run('updateVolunteerContact', { id, expectedVersion: 1, phone: null });
    await run('updateVolunteerContact', { id, expectedVersion: 1, phone: null });
    const { data } = await list({ entityId: id }, auditor);
    expect(
      data.volunteersAudit.edges.map(({ node }: { node: Record<string, string> }) => [
        node['operation'],
        node['outcome'],
      ]),
    ).toEqual([
      ['updateVolunteerContact', 'REFUSED'],
      ['updateVolunteerContact', 'DONE'],
      ['registerVolunteer', 'DONE'],
    ]);
    expect(data.volunteersAudit.edges[0].node.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    for (const [filter, total] of [
      [{ entityId: id, outcomeIn: ['REFUSED'] }, 1],
      [{ entityId: id, operation: 'registerVolunteer' }, 1],
      [{ entityId: id, kindIn: ['MINOR_READ'] }, 0],
      [{ entityId: id, subject: 'officer-1', from: todayInChina(), to: todayInChina() }, 3],
      [{ entityId: id, to: '2020-01-01' }, 0],
    ] as const) {
      expect((await list(filter, auditor)).data.volunteersAudit.totalCount).toBe(total);
    }
    const first = await list({ entityId: id }, auditor, 'first: 2');
    const rest = await list(
      { entityId: id },
      auditor,
      `first: 2, after: "${first.data.volunteersAudit.pageInfo.endCursor}"`,
    );
    expect(rest.data.volunteersAudit.edges).toHaveLength(1);
    const ascending = await list({ entityId: id }, auditor, 'orderBy: NUMBER_ASC, last: 1');
    expect(ascending.data.volunteersAudit.edges[0].node.outcome).toBe('REFUSED');
  });

  it('shows an auditor what concerns their region', async () => {
    const elsewhere = { ...auditor, regionScope: '9902' };
    const { totalCount, edges } = (await list({}, elsewhere)).data.volunteersAudit;
    // What an officer of that region has tried elsewhere, and nothing of what was done elsewhere.
    expect(totalCount).toBe(edges.length);
    for (const { node } of edges) {
      expect(node).toMatchObject({ regionCode: '9902', outcome: 'REFUSED' });
    }
  });
});
