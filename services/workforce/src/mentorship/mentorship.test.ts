import fc from 'fast-check';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { regionCode } from '../../../shared/src/region-codes';
import { daysFromToday, makeCertificate, makeWorker, newId } from '../../test/make';
import { makeMentorship } from '../../test/make/talent';
import { mutating } from '../../test/mutate';
import { certificate } from '../certificate/certificate.entity';
import type { MentorshipState } from '../generated/types';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { mentorship } from './mentorship.entity';

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const selection =
  'mentorship { id mentorWorker { id } mentorName mentorOffice domain mentee { id } region { code } startedOn endedOn goal state allowedTransitions result reason version provenance }';
const tomorrow = daysFromToday(1);
let subgraph: TestSubgraph;
const { done, refused } = mutating(() => subgraph, officer);

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

let leaders = 0;
/** A leader whom no other test has named. */
const freshLeader = () => ({ mentorName: `领导${(leaders += 1)}`, mentorOffice: '街道党工委副书记' });

async function person(given = {}): Promise<string> {
  const row = makeWorker(given);
  await subgraph.insert(worker, [row]);
  return row.id;
}

const beginning = (menteeId: string, given: object) => ({
  menteeId,
  domain: 'TOWNSHIP_LEADERSHIP',
  startedOn: '2024-03-01',
  goal: '独立处理社区事务',
  ...given,
});

describe('beginMentorship', () => {
  it('gives somebody a leader or a worker as mentor', async () => {
    const [mentee, other, senior] = [await person(), await person(), await person({ displayName: '老社工' })];
    const leader = freshLeader();
    expect(await done('beginMentorship', beginning(mentee, leader), selection)).toMatchObject({
      ...leader,
      mentorWorker: null,
      domain: 'TOWNSHIP_LEADERSHIP',
      mentee: { id: mentee },
      region: { code: '990101001' },
      startedOn: '2024-03-01',
      endedOn: null,
      state: 'ACTIVE',
      allowedTransitions: ['COMPLETED', 'ENDED'],
      result: null,
      reason: null,
      provenance: 'REGISTERED',
    });
    const input = beginning(other, { mentorWorkerId: senior, domain: 'SOCIAL_WORK' });
    expect(await done('beginMentorship', input, selection)).toMatchObject({
      mentorWorker: { id: senior },
      mentorName: '老社工',
      mentorOffice: null,
    });
    const { data } = await subgraph.query(
      `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Worker { mentorships { mentee { id } } } } }`,
      { ids: [senior, other, mentee].map((id) => ({ __typename: 'Worker', id })) },
    );
    expect(data._entities).toEqual([
      { mentorships: [{ mentee: { id: other } }] },
      { mentorships: [{ mentee: { id: other } }] },
      { mentorships: [{ mentee: { id: mentee } }] },
    ]);
  });

  it('is known to both sides, and to no other worker', async () => {
    const [mentee, senior] = [await person(), await person()];
    const { id } = await done('beginMentorship', beginning(mentee, { mentorWorkerId: senior }), selection);
    for (const [of, count] of [
      [mentee, 1],
      [senior, 1],
      [await person(), 0],
    ] as const) {
      const { data, errors } = await subgraph.query(
        `{ mentorships { edges { node { id } } } }`,
        {},
        { viewer: viewerOf({ roles: ['COMMUNITY_WORKER'], worker: of }) },
      );
      expect(errors).toEqual([]);
      expect(data.mentorships.edges).toEqual(count === 1 ? [{ node: { id } }] : []);
    }
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const mentee = await person();
    const leader = freshLeader();
    const input = (given: object) => beginning(mentee, { ...leader, ...given });
    for (const [given, code] of [
      [input({ mentorWorkerId: newId() }), 'ARGUMENTS_EXACTLY_ONE'],
      [input({ mentorName: null }), 'ARGUMENTS_EXACTLY_ONE'],
      [input({ mentorName: ' ' }), 'TEXT_INVALID'],
      [input({ mentorOffice: null }), 'TEXT_INVALID'],
      [input({ goal: '' }), 'TEXT_INVALID'],
      [input({ startedOn: tomorrow }), 'DATE_IN_FUTURE'],
      [input({ menteeId: newId() }), 'NOT_FOUND'],
      [input({ menteeId: await person({ regionCode: '9902' }) }), 'NOT_FOUND'],
      [input({ menteeId: await person({ erasedOn: '2024-01-01' }) }), 'ERASED'],
      [beginning(mentee, { mentorWorkerId: mentee.toUpperCase() }), 'SAME_PERSON'],
      [beginning(mentee, { mentorWorkerId: await person({ regionCode: '9902' }) }), 'NOT_FOUND'],
    ] as const) {
      expect(await refused('beginMentorship', given)).toMatchObject({ code });
    }
  });

  it('is one to one on every day, on either side', async () => {
    const [mentee, other, senior] = [await person(), await person(), await person()];
    const leader = freshLeader();
    const { id } = await done('beginMentorship', beginning(mentee, leader), selection);
    await done('beginMentorship', beginning(other, { mentorWorkerId: senior }), selection);
    const overlap = (field: string) => ({
      code: 'PERIOD_OVERLAPS',
      details: { entity: 'Mentorship', field },
    });
    expect(await refused('beginMentorship', beginning(mentee, freshLeader()))).toMatchObject(
      overlap('menteeId'),
    );
    expect(
      await refused('beginMentorship', beginning(await person(), { ...leader, startedOn: '2023-01-01' })),
    ).toMatchObject(overlap('mentorName'));
    expect(
      await refused('beginMentorship', beginning(await person(), { mentorWorkerId: senior })),
    ).toMatchObject(overlap('mentorWorkerId'));
    // Somebody may be mentored and mentor another one; and another county has another leader of that name.
    await done('beginMentorship', beginning(senior, freshLeader()), selection);
    const elsewhere = beginning(await person({ regionCode: '990102001' }), leader);
    await done('beginMentorship', elsewhere, selection);
    await done(
      'completeMentorship',
      { id, expectedVersion: 1, endedOn: '2024-06-30', result: '出师' },
      selection,
    );
    const again = beginning(mentee, leader);
    expect(await refused('beginMentorship', { ...again, startedOn: '2024-06-30' })).toMatchObject({
      code: 'PERIOD_OVERLAPS',
    });
    await done('beginMentorship', { ...again, startedOn: '2024-07-01' }, selection);
  });

  it('stays one to one whatever is asked for at once', async () => {
    const county = ['990103001', '990103002'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            fc.record({
              mentee: fc.nat(4),
              mentor: fc.nat(6),
              month: fc.integer({ min: 1, max: 6 }),
            }),
            { minLength: 2, maxLength: 8 },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        async (rounds) => {
          const people = await Promise.all(
            [0, 1, 2, 3, 4].map((index) => person({ regionCode: county[index % 2] })),
          );
          const named = [freshLeader(), freshLeader()];
          for (const round of rounds) {
            const answers = await Promise.all(
              round.map(({ mentee, mentor, month }) =>
                subgraph.query(
                  `mutation ($input: BeginMentorshipInput!) { beginMentorship(input: $input) { mentorship { id } } }`,
                  {
                    input: beginning(people[mentee]!, {
                      ...(mentor < 5 ? { mentorWorkerId: people[mentor] } : named[mentor - 5]),
                      startedOn: `2024-0${month}-01`,
                    }),
                  },
                  { viewer: officer },
                ),
              ),
            );
            for (const { errors } of answers) {
              for (const { extensions } of errors) {
                expect(['PERIOD_OVERLAPS', 'SAME_PERSON']).toContain(extensions!['code']);
              }
            }
            const begun = answers.filter(({ errors }) => errors.length === 0);
            for (const [index, { data }] of begun.entries()) {
              if (index % 2 === 0) {
                const input = {
                  id: data.beginMentorship.mentorship.id,
                  expectedVersion: 1,
                  endedOn: '2024-06-15',
                  reason: '调离',
                };
                await done('endMentorship', input, selection);
              }
            }
          }
          const { rows } = await subgraph.pool.query<Record<string, string | null>>(
            `SELECT mentee_id, mentor_worker_id, mentor_name, started_on, coalesce(ended_on, 'infinity') AS ended_on
             FROM mentorship WHERE mentee_id = ANY($1)`,
            [people],
          );
          for (const [index, one] of rows.entries()) {
            for (const other of rows.slice(index + 1)) {
              const apart =
                one['started_on']! > other['ended_on']! || other['started_on']! > one['ended_on']!;
              const strangers =
                one['mentee_id'] !== other['mentee_id'] &&
                (one['mentor_worker_id'] ?? one['mentor_name']) !==
                  (other['mentor_worker_id'] ?? other['mentor_name']);
              expect(apart || strangers).toBe(true);
            }
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('completeMentorship and endMentorship', () => {
  const states: readonly MentorshipState[] = ['ACTIVE', 'COMPLETED', 'ENDED'];
  const ways = [
    ['completeMentorship', 'COMPLETED', { result: '考取助理社会工作师' }],
    ['endMentorship', 'ENDED', { reason: '导师调离' }],
  ] as const;

  async function mentorshipIn(state: MentorshipState): Promise<string> {
    const row = makeMentorship({
      menteeId: await person(),
      state,
      endedOn: state === 'ACTIVE' ? null : '2024-05-31',
      result: state === 'COMPLETED' ? '成效' : null,
      reason: state === 'ENDED' ? '原因' : null,
    });
    await subgraph.insert(mentorship, [row]);
    return row.id;
  }

  describe.each(ways)('%s', (name, to, given) => {
    it.each(states)('from %s', async (from) => {
      const id = await mentorshipIn(from);
      const input = { id, expectedVersion: 1, endedOn: '2024-06-30', ...given };
      if (from === 'ACTIVE') {
        expect(await done(name, input, selection)).toMatchObject({
          state: to,
          endedOn: '2024-06-30',
          allowedTransitions: [],
          result: null,
          reason: null,
          ...given,
          version: 2,
        });
      } else {
        expect(await refused(name, input)).toMatchObject({
          code: 'TRANSITION_REFUSED',
          details: { entity: 'Mentorship', key: id, from, to, allowed: '—' },
        });
      }
    });

    it('refuses what is wrong with one clear error, and writes nothing', async () => {
      const id = await mentorshipIn('ACTIVE');
      const input = (other: object) => ({
        id,
        expectedVersion: 1,
        endedOn: '2024-06-30',
        ...given,
        ...other,
      });
      for (const [wrong, code] of [
        [{ endedOn: '2024-02-29' }, 'DATE_TOO_EARLY'],
        [{ endedOn: tomorrow }, 'DATE_IN_FUTURE'],
        [to === 'COMPLETED' ? { result: ' ' } : { reason: ' ' }, 'TEXT_INVALID'],
        [{ expectedVersion: 2 }, 'CONFLICT'],
        [{ id: newId() }, 'NOT_FOUND'],
      ] as const) {
        expect(await refused(name, input(wrong))).toMatchObject({ code });
      }
    });
  });

  it('an early end may tell what was reached', async () => {
    const id = await mentorshipIn('ACTIVE');
    const input = { id, expectedVersion: 1, endedOn: '2024-06-30', reason: '调离', result: '掌握走访' };
    expect(await done('endMentorship', input, selection)).toMatchObject({
      state: 'ENDED',
      reason: '调离',
      result: '掌握走访',
    });
  });
});

it('menteeLaterCertificates are those issued after the first day, the latest first', async () => {
  const row = makeMentorship({ menteeId: await person(), startedOn: '2024-03-01' });
  await subgraph.insert(mentorship, [row]);
  const another = makeMentorship({ menteeId: await person(), startedOn: '2024-03-01' });
  await subgraph.insert(mentorship, [another]);
  const issued = [
    makeCertificate({ workerId: row.menteeId, level: 'ASSISTANT', issuedOn: '2024-03-01' }),
    makeCertificate({ workerId: row.menteeId, level: 'INTERMEDIATE', issuedOn: '2024-03-02' }),
    makeCertificate({ workerId: row.menteeId, level: 'SENIOR', issuedOn: '2025-09-01' }),
    makeCertificate({ workerId: another.menteeId, level: 'ASSISTANT', issuedOn: '2024-09-01' }),
  ];
  await subgraph.insert(certificate, issued);
  const { data, errors } = await subgraph.query(
    `{ mentorship(id: "${row.id}") { menteeLaterCertificates { issuedOn } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.mentorship.menteeLaterCertificates).toEqual([
    { issuedOn: '2025-09-01' },
    { issuedOn: '2024-03-02' },
  ]);
});

it('mentorships are filtered', async () => {
  const place = { regionCode: '9901' };
  const [one, other, senior] = [await person(place), await person(place), await person(place)];
  await subgraph.insert(mentorship, [
    makeMentorship({ ...place, menteeId: one, goal: '甲', domain: 'JUSTICE' }),
    makeMentorship({
      ...place,
      menteeId: other,
      goal: '乙',
      domain: 'SOCIAL_WORK',
      mentorWorkerId: senior,
      state: 'COMPLETED',
      result: '成效',
      startedOn: '2024-05-01',
      endedOn: '2024-06-30',
    }),
  ]);
  const found = async (filter: object) => {
    const { data, errors } = await subgraph.query(
      `query ($filter: MentorshipFilter) { mentorships(filter: $filter, orderBy: STARTED_ON_ASC) { edges { node { goal } } } }`,
      { filter: { menteeIdIn: [one, other], ...filter } },
    );
    expect(errors).toEqual([]);
    return data.mentorships.edges.map(({ node }: { node: { goal: string } }) => node.goal).join('');
  };
  expect(await found({})).toBe('甲乙');
  expect(await found({ menteeIdIn: [one, 'nobody'] })).toBe('甲');
  expect(await found({ mentorWorkerIdIn: [senior] })).toBe('乙');
  expect(await found({ domainIn: ['JUSTICE', 'DISCIPLINE'] })).toBe('甲');
  expect(await found({ stateIn: ['COMPLETED'] })).toBe('乙');
  expect(await found({ asOf: '2024-04-30' })).toBe('甲');
  expect(await found({ asOf: '2024-06-30' })).toBe('甲乙');
  expect(await found({ asOf: '2024-07-01' })).toBe('甲');
});

it('the database itself keeps mentorships one to one today', async () => {
  const mentee = await person();
  const twice = [makeMentorship({ menteeId: mentee }), makeMentorship({ menteeId: mentee })];
  await expect(subgraph.insert(mentorship, twice)).rejects.toThrow('mentorship_active_mentee');
  const senior = await person();
  const both = [await person(), await person()].map((menteeId) =>
    makeMentorship({ menteeId, mentorWorkerId: senior }),
  );
  await expect(subgraph.insert(mentorship, both)).rejects.toThrow('mentorship_active_mentor');
});
