import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { TalentStageEntryFilter } from '../generated/types';
import { asDay, heldAtEndOf, idIn } from '../talent/dated.store';
import { talentStageEntry, type TalentStageEntryRow } from './talent-stage.entity';

export const talentStageSource = sourceOf(talentStageEntry, 'entry');

export const talentStageEntryOrders = keysetOrders(
  talentStageEntry,
  'entry',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    ENTERED_ON_ASC: ['enteredOn'],
    ENTERED_ON_DESC: ['enteredOn'],
  },
  'id',
);

/** Entries that satisfy a filter, among those entrusted to the viewer. */
export function talentStageEntryList(filter: TalentStageEntryFilter): ListSource<TalentStageEntryRow> {
  return {
    ...talentStageSource,
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('entry.region_code', code)),
      when(filter.workerIdIn, (ids) => idIn('entry.worker_id', ids)),
      when(filter.stageIn, (stages) => sql`entry.stage = ANY(${stages})`),
      when(filter.asOf, (day) => heldAtEndOf('entry', asDay(day))),
    ]),
  };
}

/** Entries with these ids, in no particular order. */
export const talentStageEntriesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, talentStageSource, ids);

/** Entries of workers, the earliest first. */
export function talentStageEntriesOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<TalentStageEntryRow[]> {
  const { columns, from } = talentStageSource;
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE ${idIn('entry.worker_id', workerIds)} AND ${readable(talentStageSource, statements.viewer)} ORDER BY entry.worker_id, entry.number`,
  );
}

/** Where a worker stands, whoever recorded it; null before the first entry. */
export async function latestTalentStage(
  statements: Statements,
  workerId: string,
): Promise<TalentStageEntryRow | null> {
  const { columns, from } = talentStageSource;
  const [latest] = await statements.rows<TalentStageEntryRow>(
    sql`SELECT ${columns} FROM ${from} WHERE entry.worker_id = ${workerId}::uuid AND entry.left_on IS NULL`,
  );
  return latest ?? null;
}

/** Closes an entry on the day on which the next one begins. */
export async function leaveTalentStage(statements: Statements, id: string, day: string): Promise<void> {
  await statements.rows(
    sql`UPDATE talent_stage_entry SET left_on = ${day}::date WHERE talent_stage_entry.id = ${id}::uuid`,
  );
}
