import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { regionCode } from '../../../shared/src/region-codes';
import { daysFromToday, makeWorker, newId } from '../../test/make';
import { mutating } from '../../test/mutate';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const selection =
  'talentServiceOfficer { id name office region { code } services workers { id } startedOn endedOn version }';
const inside = [makeWorker({ regionCode: '990101001' }), makeWorker({ regionCode: '990101002' })];
const besides = makeWorker({ regionCode: '990102001' });
const erased = makeWorker({ regionCode: '990101001', erasedOn: '2024-01-01' });
let subgraph: TestSubgraph;
const { done, refused } = mutating(() => subgraph, officer);

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '9902'].map((code) => ({ code })),
  );
  await subgraph.insert(worker, [...inside, besides, erased]);
});
afterAll(() => subgraph.stop());

const assignment = (given: object = {}) => ({
  name: '专员甲',
  office: '县委组织部人才办干部',
  regionCode: '990101',
  services: ['政策咨询', ' 子女入学 '],
  startedOn: '2024-03-01',
  ...given,
});

describe('assignTalentServiceOfficer', () => {
  it('serves a region at large, or workers in it by name', async () => {
    expect(await done('assignTalentServiceOfficer', assignment(), selection)).toMatchObject({
      name: '专员甲',
      office: '县委组织部人才办干部',
      region: { code: '990101' },
      services: ['政策咨询', '子女入学'],
      workers: [],
      startedOn: '2024-03-01',
      endedOn: null,
      version: 1,
    });
    const [one, other] = inside.map(({ id }) => id);
    const input = assignment({ workerIds: [other, one!.toUpperCase(), one] });
    expect((await done('assignTalentServiceOfficer', input, selection)).workers).toEqual([
      { id: one },
      { id: other },
    ]);
    const { data } = await subgraph.query(
      `{ talentServiceOfficers(filter: { workerIdIn: ["${one}", "nobody"] }) { totalCount } }`,
    );
    expect(data.talentServiceOfficers.totalCount).toBe(1);
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    for (const [given, code] of [
      [{ regionCode: '9902' }, 'REGION_NOT_FOUND'],
      [{ regionCode: '990199' }, 'REGION_NOT_FOUND'],
      [{ name: '' }, 'TEXT_INVALID'],
      [{ office: '' }, 'TEXT_INVALID'],
      [{ services: [] }, 'NUMBER_OUT_OF_RANGE'],
      [{ services: Array.from({ length: 21 }, () => '咨询') }, 'NUMBER_OUT_OF_RANGE'],
      [{ services: ['咨询', ' '] }, 'TEXT_INVALID'],
      [{ startedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
      [{ workerIds: Array.from({ length: 101 }, () => newId()) }, 'NUMBER_OUT_OF_RANGE'],
      [{ workerIds: [inside[0]!.id, newId()] }, 'NOT_FOUND'],
      [{ workerIds: ['nobody'] }, 'NOT_FOUND'],
      [{ workerIds: [besides.id] }, 'NOT_FOUND'],
      [{ workerIds: [erased.id] }, 'NOT_FOUND'],
    ] as const) {
      expect(await refused('assignTalentServiceOfficer', assignment(given))).toMatchObject({ code });
    }
  });
});

describe('endTalentServiceOfficer', () => {
  it('ends a term once, its last day included', async () => {
    const { id } = await done('assignTalentServiceOfficer', assignment({ name: '专员乙' }), selection);
    const end = (given: object) => ({ id, expectedVersion: 1, endedOn: '2024-06-30', ...given });
    for (const [given, code] of [
      [{ endedOn: '2024-02-29' }, 'DATE_TOO_EARLY'],
      [{ endedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
      [{ expectedVersion: 2 }, 'CONFLICT'],
      [{ id: newId() }, 'NOT_FOUND'],
    ] as const) {
      expect(await refused('endTalentServiceOfficer', end(given))).toMatchObject({ code });
    }
    expect(await done('endTalentServiceOfficer', end({}), selection)).toMatchObject({
      endedOn: '2024-06-30',
      version: 2,
    });
    expect(await refused('endTalentServiceOfficer', end({ expectedVersion: 2 }))).toMatchObject({
      code: 'ALREADY_ENDED',
    });
    const inOffice = async (asOf: string) => {
      const { data } = await subgraph.query(
        `query ($asOf: Date) { talentServiceOfficers(filter: { asOf: $asOf }) { edges { node { name } } } }`,
        { asOf },
      );
      return data.talentServiceOfficers.edges.map(({ node }: { node: { name: string } }) => node.name);
    };
    expect(await inOffice('2024-06-30')).toContain('专员乙');
    expect(await inOffice('2024-07-01')).not.toContain('专员乙');
    expect(await inOffice('2024-02-29')).toEqual([]);
  });
});
