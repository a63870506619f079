import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { PilotProgrammeFilter } from '../generated/types';
import { pilotProgramme, type PilotProgrammeRow } from './pilot-programme.entity';

const programmes = sourceOf(pilotProgramme, 'programme');

export const pilotProgrammeOrders = keysetOrders(
  pilotProgramme,
  'programme',
  { REGION_CODE_ASC: ['regionCode'] },
  'id',
);

/** Pilot programmes that satisfy a filter. */
export function pilotProgrammeList(filter: PilotProgrammeFilter): ListSource<PilotProgrammeRow> {
  return {
    ...programmes,
    where: conditions([when(filter.regionUnder, (code) => codeUnder('programme.region_code', code))]),
  };
}

export const pilotProgrammesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, programmes, ids);
