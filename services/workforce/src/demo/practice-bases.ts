import { readFileSync } from 'node:fs';
import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import { dataFile } from '../../../shared/src/reference-list';
import {
  practiceBase,
  practiceBaseRegion,
  type PracticeBaseRow,
} from '../practice-base/practice-base.entity';
import { communityIdOf } from './community-list';

interface PracticeBaseFact extends Omit<PracticeBaseRow, 'id' | 'communityId' | 'coverageName' | 'version'> {
  readonly key: string;
  readonly communityStatCode: string | null;
  readonly coverage: { readonly name: string; readonly regions: readonly string[] };
}

/**
 * Loads the practice bases that the reports name, and one made up for each county of Jiuquan (the plan asks
 * for one each: the clause it quotes). Facts the reports leave open stay open: 西四县 are the four counties
 * commonly meant; their base serves several counties under the city's guidance, so its level is CITY; of
 * Guiding's training base only the year is known, so it has no date.
 */
export async function loadPracticeBases(client: PoolClient): Promise<number> {
  const facts = JSON.parse(
    readFileSync(dataFile('demo', 'workforce-practice-bases.json'), 'utf8'),
  ) as PracticeBaseFact[];
  const bases = facts.map(
    ({ key, communityStatCode, coverage, ...fact }): Omit<PracticeBaseRow, 'version'> => ({
      ...fact,
      id: demoId(key),
      communityId: communityStatCode === null ? null : communityIdOf(communityStatCode),
      coverageName: coverage.name,
    }),
  );
  const regions = facts.flatMap(({ key, coverage }) =>
    coverage.regions.map((regionCode) => ({ baseId: demoId(key), regionCode })),
  );
  const loaded = await copyRows(
    client,
    practiceBase,
    [
      ...(['id', 'name', 'level', 'status', 'host', 'regionCode', 'communityId', 'coverageName'] as const),
      ...(['establishedOn', 'provenance', 'sourceClause'] as const),
    ],
    bases,
  );
  return loaded + (await copyRows(client, practiceBaseRegion, ['baseId', 'regionCode'], regions));
}
