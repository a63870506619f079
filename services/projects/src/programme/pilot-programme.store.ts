import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns } from '../../../shared/src/entity';
import type { ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { PilotProgrammeFilter } from '../generated/types';
import { pilotProgramme, type PilotProgrammeRow } from './pilot-programme.entity';

const columns = selectColumns(pilotProgramme, 'programme');

export const pilotProgrammeOrders = keysetOrders(
  pilotProgramme,
  'programme',
  { REGION_CODE_ASC: ['regionCode'] },
  'id',
);

/** Pilot programmes that satisfy a filter. */
export function pilotProgrammeList(filter: PilotProgrammeFilter): ListSource {
  return {
    columns,
    from: sql`pilot_programme programme`,
    where: conditions([when(filter.regionUnder, (code) => codeUnder('programme.region_code', code))]),
  };
}

export function pilotProgrammesById(
  statements: Statements,
  ids: readonly string[],
): Promise<PilotProgrammeRow[]> {
  return statements.rows(
    sql`SELECT ${columns} FROM pilot_programme programme WHERE programme.id = ANY(${ids}::uuid[])`,
  );
}
