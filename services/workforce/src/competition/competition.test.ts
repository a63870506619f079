import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { regionCode } from '../../../shared/src/region-codes';
import { publicViewer } from '../../../shared/src/viewer';
import { daysFromToday, makeWorker, newId } from '../../test/make';
import { makeCompetition, makeCompetitionEntry } from '../../test/make/talent';
import { mutating } from '../../test/mutate';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { competition, competitionEntry } from './competition.entity';

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const selection = 'competition { id name kind level region { code } heldOn participantCount provenance }';
const entrySelection =
  'competitionEntry { id competition { id } worker { id } region { code } score award version }';
const [today, tomorrow] = [daysFromToday(0), daysFromToday(1)];
let subgraph: TestSubgraph;
const { done, refused } = mutating(() => subgraph, officer);

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '9902', '9903'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

async function person(given = {}): Promise<string> {
  const row = makeWorker(given);
  await subgraph.insert(worker, [row]);
  return row.id;
}

async function competitionOn(heldOn: string, given = {}): Promise<string> {
  const row = makeCompetition({ heldOn, ...given });
  await subgraph.insert(competition, [row]);
  return row.id;
}

describe('announceCompetition', () => {
  const announcement = {
    name: '大练兵',
    kind: 'DRILL',
    level: 'COUNTY',
    regionCode: '990101',
    heldOn: tomorrow,
  };

  it('announces one, before it is held too', async () => {
    expect(await done('announceCompetition', announcement, selection)).toMatchObject({
      name: '大练兵',
      kind: 'DRILL',
      level: 'COUNTY',
      region: { code: '990101' },
      heldOn: tomorrow,
      participantCount: 0,
      provenance: 'REGISTERED',
    });
  });

  it.each([
    [{ name: ' ' }, 'TEXT_INVALID'],
    [{ regionCode: '9902' }, 'REGION_NOT_FOUND'],
    [{ regionCode: '990177' }, 'REGION_NOT_FOUND'],
  ])('refuses %j, and writes nothing', async (given, code) => {
    expect(await refused('announceCompetition', { ...announcement, ...given })).toMatchObject({ code });
  });
});

describe('recordCompetitionEntry', () => {
  it('enters workers, their results from the day on which it is held', async () => {
    const [heldToday, heldTomorrow] = [await competitionOn(today), await competitionOn(tomorrow)];
    const workerId = await person();
    const result = { competitionId: heldToday, workerId, score: 92.5, award: 'FIRST' };
    expect(await done('recordCompetitionEntry', result, entrySelection)).toMatchObject({
      competition: { id: heldToday },
      worker: { id: workerId },
      region: { code: '990101001' },
      score: 92.5,
      award: 'FIRST',
      version: 1,
    });
    const early = { competitionId: heldTomorrow, workerId };
    for (const outcome of [{ score: 80 }, { award: 'EXCELLENT' }]) {
      expect(await refused('recordCompetitionEntry', { ...early, ...outcome })).toMatchObject({
        code: 'DATE_IN_FUTURE',
        details: { field: 'heldOn', day: tomorrow },
      });
    }
    expect(await done('recordCompetitionEntry', early, entrySelection)).toMatchObject({
      score: null,
      award: null,
    });
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const competitionId = await competitionOn('2024-09-01');
    const workerId = await person();
    await done('recordCompetitionEntry', { competitionId, workerId }, entrySelection);
    const entry = (given: object) => ({ competitionId, workerId, ...given });
    const other = await person();
    for (const [input, code] of [
      [entry({}), 'ALREADY_ON_RECORD'],
      [entry({ workerId: other, score: -0.5 }), 'NUMBER_OUT_OF_RANGE'],
      [entry({ workerId: other, score: 100.5 }), 'NUMBER_OUT_OF_RANGE'],
      [entry({ workerId: newId() }), 'NOT_FOUND'],
      [entry({ workerId: await person({ regionCode: '9902' }) }), 'NOT_FOUND'],
      [entry({ workerId: other, competitionId: newId() }), 'NOT_FOUND'],
      // Everybody may read of it; who is in charge of it records the entries.
      [
        entry({
          workerId: other,
          competitionId: await competitionOn('2024-09-01', { regionCode: '9902' }),
        }),
        'NOT_FOUND',
      ],
    ] as const) {
      expect(await refused('recordCompetitionEntry', input)).toMatchObject({ code });
    }
  });

  it('enters a worker once, however many do so at once', async () => {
    const input = { competitionId: await competitionOn(today), workerId: await person() };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        subgraph.query(
          `mutation ($input: RecordCompetitionEntryInput!) { recordCompetitionEntry(input: $input) { ${entrySelection} } }`,
          { input },
          { viewer: officer },
        ),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const { errors } of answers.filter((answer) => answer.errors.length > 0)) {
      expect(errors).toMatchObject([{ extensions: { code: 'ALREADY_ON_RECORD' } }]);
    }
  });
});

describe('correctCompetitionEntry', () => {
  it('changes score and award, as they may be', async () => {
    const [held, announced] = [await competitionOn('2024-09-01'), await competitionOn(tomorrow)];
    const record = async (competitionId: string) =>
      done('recordCompetitionEntry', { competitionId, workerId: await person() }, entrySelection);
    const { id } = await record(held);
    const correction = (given: object) => ({ id, expectedVersion: 1, ...given });
    for (const [input, code] of [
      [correction({ score: 101 }), 'NUMBER_OUT_OF_RANGE'],
      [correction({ expectedVersion: 2 }), 'CONFLICT'],
      [correction({ id: newId() }), 'NOT_FOUND'],
      [correction({ id: (await record(announced)).id, award: 'THIRD' }), 'DATE_IN_FUTURE'],
    ] as const) {
      expect(await refused('correctCompetitionEntry', input)).toMatchObject({ code });
    }
    expect(
      await done('correctCompetitionEntry', correction({ score: 88, award: 'SECOND' }), entrySelection),
    ).toMatchObject({ score: 88, award: 'SECOND', version: 2 });
    expect(
      await done('correctCompetitionEntry', correction({ expectedVersion: 2 }), entrySelection),
    ).toMatchObject({ score: null, award: null, version: 3 });
  });
});

describe('participantCount and entries', () => {
  it('count everybody, one to four withheld from the public; who they are is for those in charge', async () => {
    const [small, large] = [
      await competitionOn('2024-09-01', { regionCode: '990101' }),
      await competitionOn('2024-09-02', { regionCode: '990101' }),
    ];
    const people = await Promise.all(
      ['990101001', '990101001', '990101001', '990101001', '990102001'].map((code) =>
        person({ regionCode: code }),
      ),
    );
    const entryOf = (competitionId: string, index: number) =>
      makeCompetitionEntry({
        competitionId,
        workerId: people[index]!,
        regionCode: index === 4 ? '990102001' : '990101001',
        award: index === 0 ? 'FIRST' : null,
      });
    await subgraph.insert(competitionEntry, [
      ...[0, 1, 2, 3].map((index) => entryOf(small, index)),
      ...[0, 1, 2, 3, 4].map((index) => entryOf(large, index)),
    ]);
    const ask = async (viewer: typeof officer, selected: string) => {
      const { data, errors } = await subgraph.query(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Competition { ${selected} } } }`,
        { of: [small, large].map((id) => ({ __typename: 'Competition', id })) },
        { viewer },
      );
      return { rows: data._entities, errors };
    };
    const county = viewerOf({ roles: ['OFFICER'], regionScope: '990101' });
    expect((await ask(publicViewer, 'participantCount')).rows).toEqual([
      { participantCount: null },
      { participantCount: 5 },
    ]);
    expect((await ask(county, 'participantCount entries { totalCount }')).rows).toEqual([
      { participantCount: 4, entries: { totalCount: 4 } },
      // Of another county’s worker the officer knows that there is one.
      { participantCount: 5, entries: { totalCount: 4 } },
    ]);
    expect((await ask(officer, 'entries(first: 2) { totalCount edges { node { award } } }')).rows[1]).toEqual(
      {
        entries: { totalCount: 5, edges: [{ node: { award: 'FIRST' } }, { node: { award: null } }] },
      },
    );
    expect((await ask(publicViewer, 'entries { totalCount }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const found = async (filter: object) => {
      const { data, errors } = await subgraph.query(
        `query ($filter: CompetitionEntryFilter) { competitionEntries(filter: $filter) { totalCount } }`,
        { filter },
      );
      expect(errors).toEqual([]);
      return data.competitionEntries.totalCount;
    };
    expect(await found({ competitionIdIn: [small, 'none'] })).toBe(4);
    expect(await found({ workerIdIn: [people[4]] })).toBe(1);
    expect(await found({ workerIdIn: people, awardIn: ['FIRST', 'SECOND'] })).toBe(2);
    const { data } = await subgraph.query(
      `{ worker(id: "${people[0]}") { competitionEntries { competition { heldOn } } } }`,
    );
    expect(data.worker.competitionEntries).toEqual([
      { competition: { heldOn: '2024-09-02' } },
      { competition: { heldOn: '2024-09-01' } },
    ]);
  });
});

it('competitions are filtered', async () => {
  await competitionOn('2024-03-01', { regionCode: '9903', name: '甲', kind: 'DRILL', level: 'CITY' });
  await competitionOn('2024-09-01', { regionCode: '990301', name: '乙', kind: 'CONTEST', level: 'COUNTY' });
  const found = async (filter: object) => {
    const { data, errors } = await subgraph.query(
      `query ($filter: CompetitionFilter) { competitions(filter: $filter, orderBy: HELD_ON_ASC) { edges { node { name } } } }`,
      { filter: { regionUnder: '9903', ...filter } },
      { viewer: publicViewer },
    );
    expect(errors).toEqual([]);
    return data.competitions.edges.map(({ node }: { node: { name: string } }) => node.name).join('');
  };
  expect(await found({})).toBe('甲乙');
  expect(await found({ kindIn: ['DRILL'] })).toBe('甲');
  expect(await found({ levelIn: ['COUNTY', 'TOWNSHIP'] })).toBe('乙');
  expect(await found({ heldFrom: '2024-03-02' })).toBe('乙');
  expect(await found({ heldFrom: '2024-03-01', heldTo: '2024-09-01' })).toBe('甲乙');
  expect(await found({ heldTo: '2024-08-31' })).toBe('甲');
});
