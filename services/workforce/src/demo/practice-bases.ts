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

/**
 * Loads the present status of each base of the demo, from its day where there is one. Of Guiding's base the report
 * names the year: it has stood at the end of it. Where bases were on record before statuses were, they have one.
 * @returns the number of rows
 */
export async function loadPracticeBaseStatuses(client: PoolClient): Promise<number> {
  const { rowCount } = await client.query(`
    INSERT INTO practice_base_status (base_id, number, status, started_on)
    SELECT base.id, 1, base.status, CASE WHEN base.status = 'ACTIVE' THEN base.established_on END
    FROM practice_base base
    WHERE NOT EXISTS (SELECT FROM practice_base_status period WHERE period.base_id = base.id)`);
  await client.query(
    `UPDATE practice_base_status SET started_on = '2024-12-31', reason = '来源只载 2024 年，以年末计'
     WHERE base_id = $1 AND number = 1 AND started_on IS NULL`,
    [demoId('practice-base:522723')],
  );
  return rowCount ?? 0;
}
