import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import { referenceId } from '../../../shared/src/identifier';
import { readReferenceList } from '../../../shared/src/reference-list';
import type { Progress, SeedStep } from '../../../shared/src/seed';
import { knownCommunity, type KnownCommunityRow } from './known-community.entity';

const edition = '2023';

/** Provinces whose communities every installation has, as projects has them; the others come on request. */
const provincesOfTheReports = ['15', '52', '62'];

/** Loads the communities of the national list, those of the provinces that the projects service loads too. */
export const knownCommunitySteps: readonly SeedStep[] = [
  {
    name: `known-communities-${edition}`,
    label: '社区（村）编号，15、52、62 / Ids of the communities of 15, 52, 62',
    dataset: 'reference',
    run: (client, progress) =>
      loadKnownCommunities(client, (province) => provincesOfTheReports.includes(province), progress),
  },
  {
    name: `known-communities-${edition}/others`,
    label: '社区（村）编号，其余省份 / Ids of the communities of the other provinces',
    dataset: 'extended',
    run: (client, progress) =>
      loadKnownCommunities(client, (province) => !provincesOfTheReports.includes(province), progress),
  },
];

async function loadKnownCommunities(
  client: PoolClient,
  isWanted: (province: string) => boolean,
  progress: Progress,
): Promise<number> {
  const { rows } = await client.query<{ code: string }>('SELECT code FROM region_code');
  const codes = new Set(rows.map(({ code }) => code));
  async function* communities(): AsyncGenerator<KnownCommunityRow> {
    for await (const { code } of readReferenceList(`communities-${edition}.csv.gz`)) {
      if (isWanted(code.slice(0, 2))) {
        yield { id: referenceId(edition, code), regionCode: regionOf(code, codes) };
      }
    }
  }
  return copyRows(client, knownCommunity, ['id', 'regionCode'], communities(), progress);
}

/** The nearest region above a community that exists: some townships are not in the list of regions. */
function regionOf(statCode: string, codes: ReadonlySet<string>): string {
  const region = [9, 6, 4, 2].map((length) => statCode.slice(0, length)).find((code) => codes.has(code));
  if (region === undefined) {
    throw new Error(`community ${statCode} lies in no region`);
  }
  return region;
}
