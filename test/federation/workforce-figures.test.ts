import { readFileSync } from 'node:fs';
import { startHouse, type House } from '../support/house';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */

let house: House;
/** Headers of an officer in charge of a region. */
const officerOf = (regionScope: string) => house.as({ subject: 'officer', roles: ['OFFICER'], regionScope });

beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.stop());

const guiding = { code: '522723', asOf: '2025-12-31' };

/** The requests of analysts, kept word for word. */
const scorecard = `query RegionScorecard($code: ID!, $asOf: Date!) {
  region(code: $code) {
    code
    name
    level
    ancestors { code name }
    workforce(asOf: $asOf) {
      certified(basis: HELD)
      communityWorkers
      communityWorkersCertified(basis: HELD)
      certificationRate(basis: HELD)
    }
    volunteering(asOf: $asOf) { registered teams }
    children { code name volunteering(asOf: $asOf) { registered } }
  }
}`;
const staffingRequest = readFileSync('test/federation/requests/03-staffing-standard.graphql', 'utf8');

describe('02 region scorecard', () => {
  it('counts the workforce of Guiding by its rows, with its townships as children', async () => {
    const { body } = await house.query(scorecard, guiding, await officerOf('522723'));
    expect(body.errors).toBeUndefined();
    const { workforce, volunteering, children } = body.data.region;
    expect(workforce.certified).toBe(57);
    expect(workforce.communityWorkersCertified).toBeLessThanOrEqual(workforce.communityWorkers);
    expect(workforce.certificationRate).toBe(
      workforce.communityWorkersCertified / workforce.communityWorkers,
    );
    expect(volunteering.registered).toBe(47_000);
    expect(children.length).toBeGreaterThan(5);
  });

  it('tells the public the same counts of the county', async () => {
    const [open, closed] = [
      await house.query(scorecard, guiding),
      await house.query(scorecard, guiding, await officerOf('522723')),
    ];
    expect(open.body.errors).toBeUndefined();
    expect(open.body.data.region.workforce).toEqual(closed.body.data.region.workforce);
  });

  it('agrees with the list of workers', async () => {
    const { body } = await house.query(
      `{ region(code: "6209") { workforce(asOf: "2025-12-31") { certified registered: certified(basis: REGISTERED) }
           workforceFacts(asOf: "2025-12-31", names: [CERTIFIED_AND_IN_POST]) { value } }
         held: workers(filter: { regionUnder: "6209", certified: true, asOf: "2025-12-31" }) { totalCount }
         registered: workers(filter: { regionUnder: "6209", certified: true, basis: REGISTERED, asOf: "2025-12-31" }) { totalCount }
         inPost: workers(filter: { regionUnder: "6209", certified: true, inPost: true, asOf: "2025-12-31" }) { totalCount } }`,
      {},
      await officerOf('6209'),
    );
    expect(body.errors).toBeUndefined();
    const { region, held, registered, inPost } = body.data;
    expect(region.workforce).toEqual({ certified: held.totalCount, registered: registered.totalCount });
    expect(region.workforceFacts).toEqual([{ value: inPost.totalCount }]);
  });

  it('reads the workforce of all counties of a province in as many statements as of one', async () => {
    const ask = async (code: string) => {
      const { body } = await house.query(
        `query ($code: ID!) { region(code: $code) { children { code children { code workforce(asOf: "2025-12-31") { certified communityWorkers certificationRate r: certificationRate(basis: REGISTERED) } staffing(asOf: "2025-12-31") { gap reason } } } } }`,
        { code },
        await officerOf(code),
      );
      expect(body.errors).toBeUndefined();
      return house.statements.length;
    };
    expect(await ask('52')).toBe(await ask('62'));
  });
});

describe('03 staffing standard', () => {
  const ask = async (variables: object, headers: Record<string, string> = {}): Promise<any> => {
    const { body } = await house.query(staffingRequest, variables as Record<string, unknown>, headers);
    expect(body.errors).toBeUndefined();
    return body.data.region;
  };

  it('requires ceil(urban residents × 18 ÷ 10,000) of Guiding, short of who is on site', async () => {
    const { statistic, staffing: found } = await ask(guiding, await officerOf('522723'));
    expect(statistic).toMatchObject({ asOf: '2024-12-31', provenance: 'SYNTHETIC' });
    expect(found.standardPer10k).toBe(18);
    expect(found.required).toBe(Math.ceil((statistic.value * 18) / 10_000));
    expect(found.gap).toBe(found.required - found.onSite);
    expect(found.reason).toBeNull();
  });

  it('answers the public', async () => {
    const { staffing: found } = await ask(guiding);
    expect(found).toMatchObject({
      standardPer10k: 18,
      required: expect.any(Number),
      onPaper: expect.any(Number),
    });
    expect(found.gap === null).toBe(found.reason === 'WITHHELD');
  });

  it('is null with a reason where the population is unknown', async () => {
    expect(await ask({ code: '522701', asOf: '2025-12-31' }, await officerOf('52'))).toEqual({
      statistic: null,
      staffing: {
        standardPer10k: 18,
        required: null,
        onPaper: expect.any(Number),
        onSite: expect.any(Number),
        gap: null,
        reason: 'NO_RESIDENTS_FIGURE',
      },
    });
    // Before the first figure it is not known either.
    expect((await ask({ ...guiding, asOf: '2023-12-30' }, await officerOf('522723'))).staffing).toMatchObject(
      { required: null, gap: null, reason: 'NO_RESIDENTS_FIGURE' },
    );
  });

  it('is the same whatever figure is asked for beside it', async () => {
    const { body } = await house.query(
      `{ region(code: "522723") { early: statistic(kind: URBAN_RESIDENTS, asOf: "2023-12-31") { value } schools: statistic(kind: SCHOOLS, asOf: "2025-12-31") { value }
           urbanResidentsByDate { asOf } late: staffing(asOf: "2025-12-31") { residents required } then: staffing(asOf: "2024-06-30") { residents required } } }`,
      {},
      await officerOf('522723'),
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.region).toMatchObject({
      early: { value: 117_400 },
      schools: null,
      urbanResidentsByDate: [{ asOf: '2023-12-31' }, { asOf: '2024-12-31' }],
      late: { residents: 118_600, required: 214 },
      then: { residents: 117_400, required: 212 },
    });
  });
});
