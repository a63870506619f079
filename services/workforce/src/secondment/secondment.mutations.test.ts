import fc from 'fast-check';
import { todayInChina } from '../../../shared/src/calendar';
import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeEmployment, makeWorker, newId } from '../../test/make';
import { makeSecondment } from '../../test/make/people';
import { employment, type EmploymentRow } from '../employment/employment.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { secondment, type SecondmentRow } from './secondment.entity';
import type { SecondmentState } from './secondment.rules';

const township = viewerOf({ subject: 'township-1', roles: ['OFFICER'], regionScope: '990101001' });
const county = viewerOf({ subject: 'county-1', roles: ['OFFICER'], regionScope: '990101' });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '990101001', '990101002', '990102', '990102001'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

function run(name: string, input: object, viewer = county): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { secondment {
      id state startsOn endsOn requestedOn decidedOn decisionReason host version worker { id } employment { id }
      region { code } hostRegion { code }
    } } }`,
    { input },
    { viewer },
  );
}

async function employed(given: Partial<EmploymentRow> = {}): Promise<EmploymentRow> {
  const person = makeWorker();
  const row = makeEmployment({ workerId: person.id, ...given });
  await subgraph.insert(worker, [person]);
  await subgraph.insert(employment, [row]);
  return row;
}

async function seconded(given: Partial<SecondmentRow> = {}): Promise<SecondmentRow> {
  const { id: employmentId, workerId } = await employed();
  const row = makeSecondment({ workerId, employmentId, ...given });
  await subgraph.insert(secondment, [row]);
  return row;
}

async function written(): Promise<string> {
  const { rows } = await subgraph.pool.query<{ all: string }>(
    `SELECT string_agg(s::text, ';' ORDER BY id) AS all FROM secondment s`,
  );
  return rows[0]!.all;
}

async function refusal(name: string, input: object, viewer = county) {
  const before = await written();
  const { data, errors } = await run(name, input, viewer);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(await written()).toBe(before);
  return errors[0]!.extensions!;
}

const request = {
  host: '甲镇人民政府',
  hostRegionCode: '990101002',
  startsOn: '2024-02-01',
  endsOn: '2024-04-30',
  reason: '专项工作',
};

describe('requestSecondment', () => {
  it.each(['990101', '990101001', '990101002'])('asks to lend to %s', async (hostRegionCode) => {
    const { id, workerId } = await employed();
    const { data, errors } = await run(
      'requestSecondment',
      { employmentId: id, ...request, hostRegionCode },
      township,
    );
    expect(errors).toEqual([]);
    expect(data.requestSecondment.secondment).toMatchObject({
      state: 'REQUESTED',
      requestedOn: todayInChina(),
      decidedOn: null,
      worker: { id: workerId },
      employment: { id },
      region: { code: '990101001' },
      hostRegion: { code: hostRegionCode },
      version: 1,
    });
  });

  it.each<[string, object, string, Partial<EmploymentRow>?]>([
    ['a host of the prefecture', { hostRegionCode: '9901' }, 'SECONDMENT_OUTSIDE_COUNTY'],
    ['a host of the province', { hostRegionCode: '99' }, 'SECONDMENT_OUTSIDE_COUNTY'],
    ['a host in another county', { hostRegionCode: '990102001' }, 'SECONDMENT_OUTSIDE_COUNTY'],
    ['a host nowhere', { hostRegionCode: '990101009' }, 'REGION_NOT_FOUND'],
    ['a host that is no region', { hostRegionCode: 'x' }, 'REGION_NOT_FOUND'],
    ['an end before the beginning', { endsOn: '2024-01-31' }, 'DATE_RANGE_INVALID'],
    ['a first day before the employment', { startsOn: '2020-12-31' }, 'SECONDMENT_OUTSIDE_EMPLOYMENT'],
    ['a last day behind it', {}, 'SECONDMENT_OUTSIDE_EMPLOYMENT', { endedOn: '2024-04-29' }],
    ['no host', { host: '' }, 'TEXT_INVALID'],
    ['no reason', { reason: ' ' }, 'TEXT_INVALID'],
    ['an employment of elsewhere', {}, 'NOT_FOUND', { regionCode: '990102001' }],
    ['an employment that there is not', { employmentId: newId() }, 'NOT_FOUND'],
  ])('refuses %s, and nothing is written', async (_, given, code, of = {}) => {
    const { id } = await employed(of);
    expect((await refusal('requestSecondment', { employmentId: id, ...request, ...given }))['code']).toBe(
      code,
    );
  });

  const live: readonly SecondmentState[] = ['REQUESTED', 'APPROVED', 'ENDED'];
  it.each([...live, 'REFUSED', 'WITHDRAWN'] as const)(
    'takes account of a secondment that is %s',
    async (state) => {
      const { employmentId } = await seconded({ state, startsOn: '2024-01-01', endsOn: '2024-02-01' });
      if (live.includes(state)) {
        expect(await refusal('requestSecondment', { employmentId, ...request })).toMatchObject({
          code: 'OVERLAPPING_SECONDMENT',
          details: { from: '2024-01-01', to: '2024-02-01' },
        });
      }
      const startsOn = live.includes(state) ? '2024-02-02' : request.startsOn;
      expect((await run('requestSecondment', { employmentId, ...request, startsOn })).errors).toEqual([]);
    },
  );

  it('lends an employment once on a day, as the table does, however many ask at once', async () => {
    const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
    const period = fc
      .record({ start: fc.integer({ min: 0, max: 12 }), length: fc.integer({ min: 0, max: 5 }) })
      .map(({ start, length }) => ({ startsOn: day(start), endsOn: day(start + length) }));
    await fc.assert(
      fc.asyncProperty(fc.array(period, { minLength: 2, maxLength: 5 }), async (periods) => {
        const { id } = await employed();
        const answers = await Promise.all(
          periods.map((of) => run('requestSecondment', { employmentId: id, ...request, ...of })),
        );
        const codes = answers.flatMap(({ errors }) => errors.map((of) => of.extensions!['code']));
        expect(codes).toEqual(codes.map(() => 'OVERLAPPING_SECONDMENT'));
        const made = periods.filter((_, index) => answers[index]!.errors.length === 0);
        const meets = (one: (typeof periods)[0], other: (typeof periods)[0]) =>
          one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
        made.forEach((one, index) => {
          expect(made.slice(index + 1).some((other) => meets(one, other))).toBe(false);
        });
        periods
          .filter((of) => !made.includes(of))
          .forEach((of) => expect(made.some((other) => meets(of, other))).toBe(true));
      }),
      { numRuns: 10 },
    );
  });
});

const states = ['REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'ENDED'] as const;
const steps = [
  ['approveSecondment', 'REQUESTED', 'APPROVED', {}],
  ['refuseSecondment', 'REQUESTED', 'REFUSED', { reason: '人手不足' }],
  ['withdrawSecondment', 'REQUESTED', 'WITHDRAWN', {}],
  ['endSecondment', 'APPROVED', 'ENDED', { lastDay: '2024-02-10' }],
] as const;

describe.each(steps)('%s', (name, needed, to, given) => {
  it.each(states)('of one that is %s is as the procedure says', async (state) => {
    const { id } = await seconded({ state });
    const input = { id, expectedVersion: 1, ...given };
    if (state === needed) {
      const { data, errors } = await run(name, input);
      expect(errors).toEqual([]);
      expect(data[name].secondment).toMatchObject({
        state: to,
        version: 2,
        decidedOn: to === 'ENDED' ? null : todayInChina(),
        decisionReason: to === 'REFUSED' ? '人手不足' : null,
        endsOn: to === 'ENDED' ? '2024-02-10' : '2024-02-29',
      });
    } else {
      expect(await refusal(name, input)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: { entity: 'Secondment', key: id, from: state, to },
      });
    }
  });

  it('refuses a stale version and a secondment of elsewhere', async () => {
    const { id } = await seconded({ state: needed });
    expect((await refusal(name, { id, expectedVersion: 5, ...given }))['code']).toBe('CONFLICT');
    const elsewhere = await seconded({ state: needed, regionCode: '990102001' });
    expect((await refusal(name, { id: elsewhere.id, expectedVersion: 1, ...given }))['code']).toBe(
      'NOT_FOUND',
    );
  });
});

describe('a decision', () => {
  it.each([
    ['approveSecondment', {}],
    ['refuseSecondment', { reason: '人手不足' }],
  ])('%s takes an officer of the whole county, who is not the requester', async (name, given) => {
    const { id } = await seconded({ requestedBy: 'county-1' });
    const input = { id, expectedVersion: 1, ...given };
    for (const [viewer, why] of [
      [township, /whole county/],
      [county, /own request/],
      [viewerOf({ ...county, regionScope: '*' }), /own request/],
    ] as const) {
      expect(await refusal(name, input, viewer)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: { allowed: 'APPROVED, REFUSED, WITHDRAWN', whyEn: expect.stringMatching(why) },
      });
    }
    expect((await run(name, input, viewerOf({ ...county, subject: 'county-2' }))).errors).toEqual([]);
  });

  it('is made after a request of one’s own township by the county', async () => {
    const { id: employmentId } = await employed();
    const asked = await run('requestSecondment', { employmentId, ...request }, township);
    const { id } = asked.data.requestSecondment.secondment;
    expect((await run('approveSecondment', { id, expectedVersion: 1 })).errors).toEqual([]);
  });

  it('to refuse takes a reason', async () => {
    const { id } = await seconded();
    expect((await refusal('refuseSecondment', { id, expectedVersion: 1, reason: '' }))['code']).toBe(
      'TEXT_INVALID',
    );
  });
});

describe('the real last day', () => {
  it.each([
    ['before the first', '2024-01-31', 'DATE_RANGE_INVALID'],
    ['behind the one agreed', '2024-03-01', 'DATE_TOO_LATE'],
  ])('%s is refused', async (_, lastDay, code) => {
    const { id } = await seconded({ state: 'APPROVED' });
    expect((await refusal('endSecondment', { id, expectedVersion: 1, lastDay }))['code']).toBe(code);
  });

  it('has come', async () => {
    const { id } = await seconded({ state: 'APPROVED', endsOn: daysFromToday(30) });
    const input = { id, expectedVersion: 1, lastDay: daysFromToday(1) };
    expect((await refusal('endSecondment', input))['code']).toBe('DATE_IN_FUTURE');
  });
});
