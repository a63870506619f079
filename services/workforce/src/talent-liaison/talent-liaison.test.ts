import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { regionCode } from '../../../shared/src/region-codes';
import { daysFromToday, makeWorker, newId } from '../../test/make';
import { mutating } from '../../test/mutate';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const selection =
  'talentLiaison { id leaderName leaderOffice startedOn endedOn version expert { id } region { code } contacts { contactedOn note } provenance sourceClause }';
const contactSelection = 'talentLiaisonContact { id contactedOn note liaison { id } provenance }';
const [today, tomorrow] = [daysFromToday(0), daysFromToday(1)];
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

async function person(given = {}): Promise<string> {
  const row = makeWorker(given);
  await subgraph.insert(worker, [row]);
  return row.id;
}

const assignment = (expertId: string, given: object = {}) => ({
  expertId,
  leaderName: '领导甲',
  leaderOffice: '县委常委、组织部部长',
  startedOn: '2024-03-01',
  ...given,
});

describe('assignTalentLiaison', () => {
  it('puts an expert in contact with a leader, and with another one too', async () => {
    const expertId = await person();
    expect(await done('assignTalentLiaison', assignment(expertId), selection)).toMatchObject({
      leaderName: '领导甲',
      leaderOffice: '县委常委、组织部部长',
      startedOn: '2024-03-01',
      endedOn: null,
      version: 1,
      expert: { id: expertId },
      region: { code: '990101001' },
      contacts: [],
      provenance: 'REGISTERED',
      sourceClause: null,
    });
    const more = assignment(expertId, { leaderName: '领导乙', startedOn: today });
    expect(await done('assignTalentLiaison', more, selection)).toMatchObject({ leaderName: '领导乙' });
    const { data } = await subgraph.query(`{ worker(id: "${expertId}") { liaisons { leaderName } } }`);
    expect(data.worker.liaisons).toEqual([{ leaderName: '领导乙' }, { leaderName: '领导甲' }]);
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const expertId = await person();
    await done('assignTalentLiaison', assignment(expertId), selection);
    for (const [input, code] of [
      [assignment(expertId, { startedOn: '2024-05-01' }), 'PERIOD_OVERLAPS'],
      [assignment(expertId, { startedOn: '2023-05-01' }), 'PERIOD_OVERLAPS'],
      [assignment(expertId, { startedOn: tomorrow }), 'DATE_IN_FUTURE'],
      [assignment(expertId, { leaderName: ' ' }), 'TEXT_INVALID'],
      [assignment(expertId, { leaderOffice: '长'.repeat(101) }), 'TEXT_INVALID'],
      [assignment(newId()), 'NOT_FOUND'],
      [assignment(await person({ regionCode: '9902' })), 'NOT_FOUND'],
      [assignment(await person({ erasedOn: '2024-01-01' })), 'ERASED'],
    ] as const) {
      expect(await refused('assignTalentLiaison', input)).toMatchObject({ code });
    }
  });
});

describe('recordTalentLiaisonContact', () => {
  it('keeps dated notes, the latest first, within the days of the liaison', async () => {
    const { id } = await done('assignTalentLiaison', assignment(await person()), selection);
    for (const [contactedOn, note] of [
      ['2024-03-01', '第一次走访'],
      [today, '座谈'],
    ]) {
      expect(
        await done('recordTalentLiaisonContact', { liaisonId: id, contactedOn, note }, contactSelection),
      ).toMatchObject({ contactedOn, note, liaison: { id }, provenance: 'REGISTERED' });
    }
    const { data } = await subgraph.query(`{ talentLiaison(id: "${id}") { contacts { contactedOn note } } }`);
    expect(data.talentLiaison.contacts).toEqual([
      { contactedOn: today, note: '座谈' },
      { contactedOn: '2024-03-01', note: '第一次走访' },
    ]);
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const { id } = await done('assignTalentLiaison', assignment(await person()), selection);
    await done('endTalentLiaison', { id, expectedVersion: 1, endedOn: '2024-06-30' }, selection);
    const contact = (given: object) => ({ liaisonId: id, contactedOn: '2024-06-30', note: '走访', ...given });
    for (const [input, code] of [
      [contact({ contactedOn: '2024-02-29' }), 'DATE_TOO_EARLY'],
      [contact({ contactedOn: '2024-07-01' }), 'ALREADY_ENDED'],
      [contact({ contactedOn: tomorrow }), 'DATE_IN_FUTURE'],
      [contact({ note: '' }), 'TEXT_INVALID'],
      [contact({ liaisonId: newId() }), 'NOT_FOUND'],
    ] as const) {
      expect(await refused('recordTalentLiaisonContact', input)).toMatchObject({ code });
    }
    const elsewhere = viewerOf({ roles: ['OFFICER'], regionScope: '9902' });
    expect(await refused('recordTalentLiaisonContact', contact({}), elsewhere)).toMatchObject({
      code: 'NOT_FOUND',
    });
    await done('recordTalentLiaisonContact', contact({}), contactSelection);
  });
});

describe('endTalentLiaison', () => {
  it('ends it once; afterwards another one may begin', async () => {
    const expertId = await person();
    const { id } = await done('assignTalentLiaison', assignment(expertId), selection);
    const end = { id, expectedVersion: 1, endedOn: '2024-06-30' };
    expect(await done('endTalentLiaison', end, selection)).toMatchObject({
      endedOn: '2024-06-30',
      version: 2,
    });
    expect(await refused('endTalentLiaison', { ...end, expectedVersion: 2 })).toMatchObject({
      code: 'ALREADY_ENDED',
      details: { day: '2024-06-30' },
    });
    expect(
      await refused('assignTalentLiaison', assignment(expertId, { startedOn: '2024-06-30' })),
    ).toMatchObject({ code: 'PERIOD_OVERLAPS', details: { field: 'expertId', from: '2024-06-30' } });
    await done('assignTalentLiaison', assignment(expertId, { startedOn: '2024-07-01' }), selection);
    for (const [asOf, count] of [
      ['2024-02-29', 0],
      ['2024-03-01', 1],
      ['2024-06-30', 1],
      ['2024-07-01', 1],
      [null, 2],
    ] as const) {
      const { data } = await subgraph.query(
        `query ($filter: TalentLiaisonFilter) { talentLiaisons(filter: $filter) { totalCount } }`,
        { filter: { expertIdIn: [expertId], asOf } },
      );
      expect(data.talentLiaisons.totalCount).toBe(count);
    }
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const { id } = await done('assignTalentLiaison', assignment(await person()), selection);
    await done(
      'recordTalentLiaisonContact',
      { liaisonId: id, contactedOn: '2024-05-01', note: '走访' },
      contactSelection,
    );
    const end = (given: object) => ({ id, expectedVersion: 1, endedOn: '2024-06-30', ...given });
    for (const [input, code] of [
      [end({ endedOn: '2024-02-29' }), 'DATE_TOO_EARLY'],
      [end({ endedOn: '2024-04-30' }), 'DATE_TOO_EARLY'],
      [end({ endedOn: tomorrow }), 'DATE_IN_FUTURE'],
      [end({ expectedVersion: 3 }), 'CONFLICT'],
      [end({ id: newId() }), 'NOT_FOUND'],
    ] as const) {
      expect(await refused('endTalentLiaison', input)).toMatchObject({ code });
    }
  });
});
