import sql, { type Sql } from 'sql-template-tag';
import { codeUnder, conditions, containing, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf } from '../../../shared/src/entity';
import { Fault } from '../../../shared/src/errors';
import type { ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { RegionFilter } from '../generated/types';
import { region, regionEdition, type RegionEditionRow, type RegionRow } from './region.entity';

const regions = sourceOf(region);
const { columns } = regions;

/** The edition meant when a request names none. */
const latestEdition = sql`(SELECT max(edition) FROM region_edition)`;

export const regionOrders = keysetOrders(region, 'region', { CODE_ASC: [], CODE_DESC: [] }, 'code');

/** Regions that satisfy a filter. */
export function regionList(filter: RegionFilter): ListSource<RegionRow> {
  return {
    ...regions,
    where: conditions([
      editionIs(filter.edition),
      when(filter.regionUnder, (code) => codeUnder('region.code', code)),
      when(filter.parentCode, (code) => sql`region.parent_code = ${code}`),
      when(filter.levelIn, (levels) => sql`region.level = ANY(${levels})`),
      when(filter.nameContains, (text) => sql`region.name LIKE ${containing(text)}`),
    ]),
  };
}

/** Regions by code, in one edition (the latest when null). */
export function regionsByCode(
  statements: Statements,
  codes: readonly string[],
  edition: string | null = null,
): Promise<RegionRow[]> {
  return statements.rows(
    sql`SELECT ${columns} FROM region WHERE ${editionIs(edition)} AND region.code = ANY(${codes})`,
  );
}

/** Direct children of regions given as `edition/code`, in order of their codes. */
export function childrenOf(statements: Statements, parents: readonly string[]): Promise<RegionRow[]> {
  const editions = parents.map((parent) => parent.split('/')[0]);
  const codes = parents.map((parent) => parent.split('/')[1]);
  return statements.rows(
    sql`SELECT ${columns} FROM unnest(${editions}::text[], ${codes}::text[]) AS parent(edition, code) JOIN region ON region.edition = parent.edition AND region.parent_code = parent.code ORDER BY region.code`,
  );
}

/** All loaded editions, the latest first. */
export function editions(statements: Statements): Promise<RegionEditionRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(regionEdition, 'region_edition')} FROM region_edition ORDER BY edition DESC`,
  );
}

/** @throws Fault REGION_EDITION_NOT_FOUND when an edition is named that is not loaded */
export async function requireEdition(
  statements: Statements,
  edition: string | null | undefined,
): Promise<void> {
  if (edition != null) {
    const loaded = (await editions(statements)).map((row) => row.edition);
    if (!loaded.includes(edition)) {
      throw new Fault('REGION_EDITION_NOT_FOUND', { edition, loaded: loaded.join(', ') });
    }
  }
}

/** @throws Fault REGION_NOT_FOUND when a code is given that no region of the edition has */
export async function requireRegion(
  statements: Statements,
  code: string | null | undefined,
  edition: string | null = null,
): Promise<void> {
  if (code != null && (await regionsByCode(statements, [code], edition)).length === 0) {
    throw new Fault('REGION_NOT_FOUND', { code });
  }
}

function editionIs(edition: string | null | undefined): Sql {
  return edition == null ? sql`region.edition = ${latestEdition}` : sql`region.edition = ${edition}`;
}
