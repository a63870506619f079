import sql from 'sql-template-tag';
import { everyRow } from './access/reach';
import { isRegionCode } from './condition';
import { copyRows } from './copy';
import { defineEntity } from './entity';
import { Fault } from './errors';
import { readReferenceList } from './reference-list';
import type { SeedStep } from './seed';
import type { Statements } from './statements';
import { coversRegion, type Viewer } from './viewer';

export interface RegionCodeRow {
  readonly code: string;
}

/**
 * A service's own copy of the division codes that exist (docs/decisions/0005). What a region is called, and
 * the rest of it, its owner knows.
 */
export const regionCode = defineEntity<RegionCodeRow>({
  name: 'RegionCode',
  table: 'region_code',
  reach: { PUBLIC: everyRow },
  columns: { code: { type: 'text', primary: true, collation: 'C' } },
});

/** Loads the codes. */
export const regionCodesStep: SeedStep = {
  name: 'region-codes-2023',
  label: '区划代码（2023 版） / Division codes, edition 2023',
  dataset: 'reference',
  run: (client, progress) =>
    copyRows(client, regionCode, ['code'], readReferenceList('regions-2023.csv.gz'), progress),
};

/**
 * Tells "nothing there" from "no such region", after a list under a region came back empty.
 * @throws Fault REGION_NOT_FOUND when a code is given that no region has
 */
export async function requireRegion(statements: Statements, code: string | null | undefined): Promise<void> {
  if (code == null) {
    return;
  }
  // What has not the form of a code never reaches PostgreSQL, which some characters would be too much for.
  const found = isRegionCode(code)
    ? await statements.rows(sql`SELECT FROM region_code WHERE region_code.code = ${code}`)
    : [];
  if (found.length === 0) {
    throw new Fault('REGION_NOT_FOUND', { code });
  }
}

/**
 * Refuses a region that the viewer has no say in; it reads as one that does not exist.
 * @throws Fault REGION_NOT_FOUND
 */
export function requireRegionInScope(viewer: Viewer, code: string): void {
  if (!coversRegion(viewer, code)) {
    throw new Fault('REGION_NOT_FOUND', { code });
  }
}
