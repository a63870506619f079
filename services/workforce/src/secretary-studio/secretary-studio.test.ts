import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { regionCode } from '../../../shared/src/region-codes';
import { publicViewer } from '../../../shared/src/viewer';
import { daysFromToday, makeWorker, newId } from '../../test/make';
import { makeSecretaryStudio, makeSecretaryStudioStatus } from '../../test/make/talent';
import { mutating } from '../../test/mutate';
import type { SecretaryStudioStatus } from '../generated/types';
import { knownCommunity } from '../known-community/known-community.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { secretaryStudio, secretaryStudioStatusEntry } from './secretary-studio.entity';

const allowed: Readonly<Record<SecretaryStudioStatus, readonly SecretaryStudioStatus[]>> = {
  ACTIVE: ['SUSPENDED', 'CLOSED'],
  SUSPENDED: ['ACTIVE', 'CLOSED'],
  CLOSED: [],
};
const statuses = Object.keys(allowed) as SecretaryStudioStatus[];
const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const selection =
  'secretaryStudio { id name community { id } secretaryName secretary { id } region { code } openedOn status statusHistory { number status enteredOn leftOn reason } allowedTransitions version }';
const tomorrow = daysFromToday(1);
const communityId = newId();
let subgraph: TestSubgraph;
const { done, refused } = mutating(() => subgraph, officer);

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '9902'].map((code) => ({ code })),
  );
  await subgraph.insert(knownCommunity, [{ id: communityId, regionCode: '9901' }]);
});
afterAll(() => subgraph.stop());

const opening = (given: object = {}) => ({
  name: '甲书记工作室',
  communityId,
  secretaryName: '书记甲',
  regionCode: '9901',
  openedOn: '2024-03-01',
  ...given,
});

/** A studio in a status since 2024-03-01. */
async function studioIn(status: SecretaryStudioStatus): Promise<string> {
  const row = makeSecretaryStudio();
  await subgraph.insert(secretaryStudio, [row]);
  await subgraph.insert(secretaryStudioStatusEntry, [
    makeSecretaryStudioStatus({ studioId: row.id, status }),
  ]);
  return row.id;
}

describe('openSecretaryStudio', () => {
  it('opens one under the name of a secretary, or of a worker on record', async () => {
    const input = opening();
    expect(await done('openSecretaryStudio', input, selection)).toMatchObject({
      name: '甲书记工作室',
      community: { id: input.communityId },
      secretaryName: '书记甲',
      secretary: null,
      region: { code: '9901' },
      openedOn: '2024-03-01',
      status: 'ACTIVE',
      statusHistory: [{ number: 1, status: 'ACTIVE', enteredOn: '2024-03-01', leftOn: null, reason: null }],
      allowedTransitions: allowed.ACTIVE,
      version: 1,
    });
    const secretary = makeWorker({ displayName: '书记乙' });
    await subgraph.insert(worker, [secretary]);
    const other = opening({ secretaryName: null, secretaryId: secretary.id });
    expect(await done('openSecretaryStudio', other, selection)).toMatchObject({
      secretaryName: '书记乙',
      secretary: { id: secretary.id },
    });
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const outside = makeWorker({ regionCode: '9902' });
    await subgraph.insert(worker, [outside]);
    for (const [given, code] of [
      [{ secretaryName: null }, 'ARGUMENTS_EXACTLY_ONE'],
      [{ secretaryId: outside.id }, 'ARGUMENTS_EXACTLY_ONE'],
      [{ secretaryName: null, secretaryId: outside.id }, 'NOT_FOUND'],
      [{ secretaryName: '' }, 'TEXT_INVALID'],
      [{ name: '' }, 'TEXT_INVALID'],
      [{ communityId: '某社区' }, 'COMMUNITY_NOT_FOUND'],
      [{ communityId: newId() }, 'COMMUNITY_NOT_FOUND'],
      [{ openedOn: tomorrow }, 'DATE_IN_FUTURE'],
      [{ regionCode: '9902' }, 'REGION_NOT_FOUND'],
      [{ regionCode: '990177' }, 'REGION_NOT_FOUND'],
    ] as const) {
      expect(await refused('openSecretaryStudio', opening(given))).toMatchObject({ code });
    }
  });
});

describe('changeSecretaryStudioStatus', () => {
  describe.each(statuses)('from %s', (from) => {
    it.each(statuses)('to %s', async (status) => {
      const id = await studioIn(from);
      const input = { id, expectedVersion: 1, status, enteredOn: '2024-06-01', reason: '装修' };
      if (allowed[from].includes(status)) {
        expect(await done('changeSecretaryStudioStatus', input, selection)).toMatchObject({
          status,
          statusHistory: [
            { number: 1, status: from, enteredOn: '2024-03-01', leftOn: '2024-06-01', reason: null },
            { number: 2, status, enteredOn: '2024-06-01', leftOn: null, reason: '装修' },
          ],
          allowedTransitions: allowed[status],
          version: 2,
        });
      } else {
        expect(await refused('changeSecretaryStudioStatus', input)).toMatchObject({
          code: 'TRANSITION_REFUSED',
          details: {
            entity: 'SecretaryStudio',
            key: id,
            from,
            to: status,
            allowed: allowed[from].join(', ') || '—',
          },
        });
      }
    });
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const id = await studioIn('ACTIVE');
    const input = { id, expectedVersion: 1, status: 'SUSPENDED', enteredOn: '2024-06-01', reason: '装修' };
    for (const [given, code] of [
      [{ enteredOn: '2024-02-29' }, 'DATE_TOO_EARLY'],
      [{ enteredOn: tomorrow }, 'DATE_IN_FUTURE'],
      [{ reason: ' ' }, 'TEXT_INVALID'],
      [{ expectedVersion: 2 }, 'CONFLICT'],
      [{ id: newId() }, 'NOT_FOUND'],
    ] as const) {
      expect(await refused('changeSecretaryStudioStatus', { ...input, ...given })).toMatchObject({ code });
    }
    const elsewhere = viewerOf({ roles: ['OFFICER'], regionScope: '9902' });
    expect(await refused('changeSecretaryStudioStatus', input, elsewhere)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('secretaryStudios', () => {
  it('are the public’s, by community and by the status of a day', async () => {
    const place = { regionCode: '990201001' };
    const communityId = newId();
    const [one, other, future] = [
      makeSecretaryStudio({ ...place, name: '甲', communityId }),
      makeSecretaryStudio({ ...place, name: '乙', communityId, openedOn: '2024-05-01' }),
      makeSecretaryStudio({ ...place, name: '丙', openedOn: tomorrow }),
    ];
    await subgraph.insert(secretaryStudio, [one, other, future]);
    await subgraph.insert(secretaryStudioStatusEntry, [
      makeSecretaryStudioStatus({ studioId: one.id, leftOn: '2024-06-01' }),
      makeSecretaryStudioStatus({
        studioId: one.id,
        number: 2,
        status: 'CLOSED',
        enteredOn: '2024-06-01',
        reason: '撤并',
      }),
      makeSecretaryStudioStatus({ studioId: other.id, enteredOn: '2024-05-01' }),
      makeSecretaryStudioStatus({ studioId: future.id, enteredOn: tomorrow }),
    ]);
    const found = async (filter: object) => {
      const { data, errors } = await subgraph.query(
        `query ($filter: SecretaryStudioFilter) { secretaryStudios(filter: $filter, orderBy: OPENED_ON_ASC) { edges { node { name } } } }`,
        { filter: { regionUnder: '9902', ...filter } },
        { viewer: publicViewer },
      );
      expect(errors).toEqual([]);
      return data.secretaryStudios.edges.map(({ node }: { node: { name: string } }) => node.name).join('');
    };
    expect(await found({})).toBe('甲乙');
    expect(await found({ communityIdIn: [communityId] })).toBe('甲乙');
    expect(await found({ statusIn: ['ACTIVE'] })).toBe('乙');
    expect(await found({ statusIn: ['ACTIVE'], asOf: '2024-05-31' })).toBe('甲乙');
    expect(await found({ statusIn: ['CLOSED'], asOf: '2024-06-01' })).toBe('甲');
    expect(await found({ asOf: '2024-04-30' })).toBe('甲');
    expect(await found({ asOf: tomorrow })).toBe('甲乙丙');
    const { data } = await subgraph.query(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Community { secretaryStudios {
        name status before: status(asOf: "2024-05-31") never: status(asOf: "2024-02-29")
      } } } }`,
      { of: [communityId, newId()].map((id) => ({ __typename: 'Community', id })) },
      { viewer: publicViewer },
    );
    expect(data._entities).toEqual([
      {
        secretaryStudios: [
          { name: '乙', status: 'ACTIVE', before: 'ACTIVE', never: null },
          { name: '甲', status: 'CLOSED', before: 'ACTIVE', never: null },
        ],
      },
      { secretaryStudios: [] },
    ]);
    expect(subgraph.statements).toHaveLength(2);
  });
});
