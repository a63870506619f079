import { regionCode } from '../../../shared/src/region-codes';
import type { Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeTeam, makeVolunteer, places } from '../../test/make';
import { volunteers } from '../service';
import { volunteerTeam } from '../team/volunteer-team.entity';
import { volunteer } from '../volunteer/volunteer.entity';

let subgraph: TestSubgraph;

/** Registered on 1 June 2024, so many in each place. */
const registered: Readonly<Record<string, number>> = {
  '990101001': 3,
  '990101002': 6,
  '990102001': 20,
  '9902': 30,
};

beforeAll(async () => {
  subgraph = await startSubgraph(volunteers);
  await subgraph.insert(regionCode, places);
  await subgraph.insert(
    volunteer,
    Object.entries(registered).flatMap(([code, count]) =>
      Array.from({ length: count }, () => makeVolunteer({ regionCode: code, registeredOn: '2024-06-01' })),
    ),
  );
  await subgraph.insert(volunteerTeam, [makeTeam({ regionCode: '990101001', foundedOn: '2024-06-02' })]);
});

afterAll(() => subgraph.stop());

const query = `query ($regions: [_Any!]!, $asOf: Date!) {
  _entities(representations: $regions) { ... on Region { code volunteering(asOf: $asOf) { registered withheld teams } } }
}`;

async function volunteering(viewer: Viewer, codes: readonly string[], asOf = '2025-12-31') {
  const regions = codes.map((code) => ({ __typename: 'Region', code }));
  const { data, errors } = await subgraph.query(query, { regions, asOf }, { viewer });
  expect(errors).toEqual([]);
  return Object.fromEntries(
    data._entities.map((region: { code: string; volunteering: unknown }) => [
      region.code,
      region.volunteering,
    ]),
  );
}

const everyone = viewerOf({ subject: null });
const all = ['99', '9901', '990101', '990101001', '990101002', '990102', '990102001', '9902'];
const countsOf = (found: Record<string, { registered: number | null }>) =>
  Object.fromEntries(Object.entries(found).map(([code, { registered: count }]) => [code, count]));

describe('volunteering of regions', () => {
  it('is counted from the register for the department in charge, whatever the size', async () => {
    const found = await volunteering(viewerOf({ roles: ['OFFICER'], regionScope: '99' }), all);
    expect(countsOf(found)).toEqual({
      '99': 59,
      '9901': 29,
      '990101': 9,
      '990101001': 3,
      '990101002': 6,
      '990102': 20,
      '990102001': 20,
      '9902': 30,
    });
    expect(found['99']).toEqual({ registered: 59, withheld: false, teams: 1 });
    expect(found['9902']).toEqual({ registered: 30, withheld: false, teams: 0 });
  });

  it('tells the public neither three persons nor what they could be worked out from', async () => {
    const found = await volunteering(everyone, all);
    expect(countsOf(found)).toEqual({
      '99': 59,
      '9901': 29,
      // Its parts are 3 and 6: both are withheld, the second because 9 − 6 gives the first away.
      '990101': 9,
      '990101001': null,
      '990101002': null,
      '990102': 20,
      '990102001': 20,
      '9902': 30,
    });
    expect(found['990101001']).toEqual({ registered: null, withheld: true, teams: 1 });
  });

  it('withholds the same of a region asked for alone', async () => {
    expect(countsOf(await volunteering(everyone, ['990101002']))).toEqual({ '990101002': null });
  });

  it('is as withheld to an officer of elsewhere and to a bureau as to the public', async () => {
    for (const viewer of [
      viewerOf({ roles: ['OFFICER'], regionScope: '9902' }),
      viewerOf({ roles: ['BUREAU'], regionScope: '99', purpose: '统计', agreement: ['Region'] }),
    ]) {
      expect(countsOf(await volunteering(viewer, ['990101002']))).toEqual({ '990101002': null });
    }
  });

  it('counts those registered by the end of the day, and nobody before', async () => {
    expect(countsOf(await volunteering(everyone, ['99'], '2024-05-31'))).toEqual({ '99': 0 });
    expect(countsOf(await volunteering(everyone, ['99'], '2024-06-01'))).toEqual({ '99': 59 });
  });

  it('takes two statements for one region and for all', async () => {
    await volunteering(everyone, ['99']);
    expect(subgraph.statements).toHaveLength(2);
    await volunteering(everyone, all);
    expect(subgraph.statements).toHaveLength(2);
  });
});
