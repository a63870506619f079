import fc from 'fast-check';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { regionCode } from '../../../shared/src/region-codes';
import { daysFromToday, makeWorker, newId } from '../../test/make';
import { makeTalentStageEntry } from '../../test/make/talent';
import { mutating } from '../../test/mutate';
import type { TalentStage } from '../generated/types';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { talentStageEntry } from './talent-stage.entity';

const stages: readonly TalentStage[] = ['RECRUIT', 'DEVELOP', 'DEPLOY', 'RETAIN'];
const steps: Readonly<Record<TalentStage, readonly TalentStage[]>> = {
  RECRUIT: ['DEVELOP'],
  DEVELOP: ['DEPLOY'],
  DEPLOY: ['RETAIN', 'DEVELOP'],
  RETAIN: ['DEVELOP'],
};
const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
let subgraph: TestSubgraph;
const { done, refused } = mutating(() => subgraph, officer);

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '9902'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

const selection =
  'talentStageEntry { id stage number enteredOn leftOn basis reason allowedTransitions provenance worker { id } region { code } }';

async function person(given = {}): Promise<string> {
  const row = makeWorker(given);
  await subgraph.insert(worker, [row]);
  return row.id;
}

const advance = (workerId: string, stage: TalentStage, given: object = {}) => ({
  workerId,
  stage,
  enteredOn: '2024-03-01',
  basis: '公开选聘公告',
  ...given,
});

async function stageOn(id: string, asOf: string | null): Promise<string | null> {
  const { data, errors } = await subgraph.query(
    `query ($id: ID!, $asOf: Date) { worker(id: $id) { talentStage(asOf: $asOf) { stage } } }`,
    { id, asOf },
  );
  expect(errors).toEqual([]);
  return data.worker.talentStage?.stage ?? null;
}

describe('advanceTalentStage', () => {
  it('leads one stage on at a time, each entry closing the one before', async () => {
    const id = await person();
    const first = await done('advanceTalentStage', advance(id, 'RECRUIT', { basis: ' 公告 ' }), selection);
    expect(first).toMatchObject({
      stage: 'RECRUIT',
      number: 1,
      leftOn: null,
      basis: '公告',
      reason: null,
      allowedTransitions: ['DEVELOP'],
      provenance: 'REGISTERED',
      worker: { id },
      region: { code: '990101001' },
    });
    for (const [index, [stage, enteredOn]] of (
      [
        ['DEVELOP', '2024-04-01'],
        ['DEPLOY', '2024-05-01'],
        ['RETAIN', '2024-06-01'],
      ] as const
    ).entries()) {
      expect(await done('advanceTalentStage', advance(id, stage, { enteredOn }), selection)).toMatchObject({
        stage,
        number: index + 2,
        allowedTransitions: steps[stage],
      });
    }
    const { data } = await subgraph.query(
      `query ($id: ID!) { talentStageEntries(filter: { workerIdIn: [$id] }, orderBy: ENTERED_ON_ASC) { edges { node { stage leftOn allowedTransitions } } } }`,
      { id },
    );
    expect(data.talentStageEntries.edges.map(({ node }: { node: object }) => node)).toEqual([
      { stage: 'RECRUIT', leftOn: '2024-04-01', allowedTransitions: [] },
      { stage: 'DEVELOP', leftOn: '2024-05-01', allowedTransitions: [] },
      { stage: 'DEPLOY', leftOn: '2024-06-01', allowedTransitions: [] },
      { stage: 'RETAIN', leftOn: null, allowedTransitions: ['DEVELOP'] },
    ]);
  });

  it.each(stages)('takes in at %s who was in post before the chain was kept', async (stage) => {
    expect((await done('advanceTalentStage', advance(await person(), stage), selection)).number).toBe(1);
  });

  describe.each(stages)('from %s', (from) => {
    it.each(stages)('to %s', async (stage) => {
      const id = await person();
      const { id: key } = await done('advanceTalentStage', advance(id, from), selection);
      const input = advance(id, stage, { reason: '需要补课' });
      if (steps[from].includes(stage)) {
        expect(await done('advanceTalentStage', input, selection)).toMatchObject({ stage, number: 2 });
      } else {
        expect(await refused('advanceTalentStage', input)).toMatchObject({
          code: 'TRANSITION_REFUSED',
          details: { entity: 'TalentStageEntry', key, from, to: stage, allowed: steps[from].join(', ') },
        });
      }
    });
  });

  it.each(['DEPLOY', 'RETAIN'] as const)('goes back from %s for a reason only', async (from) => {
    const id = await person();
    await done('advanceTalentStage', advance(id, from), selection);
    for (const reason of [undefined, null, ' ']) {
      expect(await refused('advanceTalentStage', advance(id, 'DEVELOP', { reason }))).toMatchObject({
        code: 'TEXT_INVALID',
      });
    }
    const back = await done('advanceTalentStage', advance(id, 'DEVELOP', { reason: '转岗' }), selection);
    expect(back).toMatchObject({ stage: 'DEVELOP', reason: '转岗', allowedTransitions: ['DEPLOY'] });
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const id = await person();
    await done('advanceTalentStage', advance(id, 'RECRUIT'), selection);
    const tomorrow = daysFromToday(1);
    for (const [input, code] of [
      [advance(id, 'DEVELOP', { enteredOn: tomorrow }), 'DATE_IN_FUTURE'],
      [advance(id, 'DEVELOP', { enteredOn: '2024-02-29' }), 'DATE_TOO_EARLY'],
      [advance(id, 'DEVELOP', { basis: '' }), 'TEXT_INVALID'],
      [advance(newId(), 'DEVELOP'), 'NOT_FOUND'],
      [advance('nobody', 'DEVELOP'), 'NOT_FOUND'],
      [advance(await person({ regionCode: '9902' }), 'RECRUIT'), 'NOT_FOUND'],
      [advance(await person({ erasedOn: '2024-01-01' }), 'RECRUIT'), 'ERASED'],
    ] as const) {
      expect(await refused('advanceTalentStage', input)).toMatchObject({ code });
    }
  });

  it('lets one of several at once take a step, the others are told that it was taken', async () => {
    const id = await person();
    await done('advanceTalentStage', advance(id, 'RECRUIT'), selection);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        subgraph.query(
          `mutation ($input: AdvanceTalentStageInput!) { advanceTalentStage(input: $input) { talentStageEntry { id } } }`,
          { input: advance(id, 'DEVELOP') },
          { viewer: officer },
        ),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(
      answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions!['code'] as string)),
    ).toEqual(Array.from({ length: 5 }, () => 'TRANSITION_REFUSED'));
  });

  it('is done once under an idempotency key', async () => {
    const id = await person();
    const input = advance(id, 'RECRUIT', { idempotencyKey: 'talent-stage-1' });
    const one = await done('advanceTalentStage', input, selection);
    expect(await done('advanceTalentStage', input, selection)).toEqual(one);
  });
});

describe('the stage of a day', () => {
  it('follows from the entries, the last one of a day holding at its end', async () => {
    const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ wait: fc.integer({ min: 0, max: 3 }), choice: fc.nat(1) }), {
          minLength: 1,
          maxLength: 6,
        }),
        async (walk) => {
          const id = await person();
          const entered: { stage: TalentStage; on: number }[] = [];
          let at = 1;
          for (const { wait, choice } of walk) {
            const latest = entered.at(-1)?.stage;
            const choices = latest === undefined ? stages : steps[latest];
            const stage = choices[choice % choices.length]!;
            at += wait;
            await done(
              'advanceTalentStage',
              advance(id, stage, { enteredOn: day(at), reason: '因' }),
              selection,
            );
            entered.push({ stage, on: at });
          }
          for (let asOf = 0; asOf <= at + 1; asOf += 1) {
            const expected = entered.filter(({ on }) => on <= asOf).at(-1)?.stage ?? null;
            expect(await stageOn(id, day(asOf))).toBe(expected);
            const { data } = await subgraph.query(
              `query ($id: ID!, $asOf: Date) { talentStageEntries(filter: { workerIdIn: [$id], asOf: $asOf }) { edges { node { stage } } } }`,
              { id, asOf: day(asOf) },
            );
            expect(
              data.talentStageEntries.edges.map(({ node }: { node: { stage: string } }) => node.stage),
            ).toEqual(expected === null ? [] : [expected]);
          }
          expect(await stageOn(id, null)).toBe(entered.at(-1)!.stage);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('is filtered by, together with the stage', async () => {
    const [one, other] = [await person({ regionCode: '9901' }), await person({ regionCode: '9901' })];
    await subgraph.insert(talentStageEntry, [
      makeTalentStageEntry({ workerId: one, regionCode: '9901', leftOn: '2024-06-01' }),
      makeTalentStageEntry({
        workerId: one,
        regionCode: '9901',
        number: 2,
        stage: 'DEVELOP',
        enteredOn: '2024-06-01',
      }),
      makeTalentStageEntry({ workerId: other, regionCode: '9901', enteredOn: '2024-07-01' }),
    ]);
    const found = async (filter: object) => {
      const { data, errors } = await subgraph.query(
        `query ($filter: TalentStageEntryFilter) { talentStageEntries(filter: $filter, orderBy: ENTERED_ON_ASC) { totalCount edges { node { stage worker { id } } } } }`,
        { filter: { workerIdIn: [one, other, 'nobody'], ...filter } },
      );
      expect(errors).toEqual([]);
      return data.talentStageEntries.edges.map(
        ({ node }: { node: { stage: string; worker: { id: string } } }) =>
          `${node.stage} ${node.worker.id === one ? 1 : 2}`,
      );
    };
    expect(await found({})).toEqual(['RECRUIT 1', 'DEVELOP 1', 'RECRUIT 2']);
    expect(await found({ stageIn: ['RECRUIT'] })).toEqual(['RECRUIT 1', 'RECRUIT 2']);
    expect(await found({ stageIn: [] })).toEqual([]);
    expect(await found({ asOf: '2024-05-31' })).toEqual(['RECRUIT 1']);
    expect(await found({ asOf: '2024-06-01' })).toEqual(['DEVELOP 1']);
    expect(await found({ asOf: '2024-07-01', stageIn: ['RECRUIT'] })).toEqual(['RECRUIT 2']);
  });
});
