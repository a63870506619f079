import sql from 'sql-template-tag';
import { todayInChina } from '../../../shared/src/calendar';
import type { Source } from '../../../shared/src/entity';

/** A row of a list that was asked as of a day. */
export interface Dated {
  /** The day; absent when the list was not asked as of one. */
  readonly asOf?: string;
}

/** A source whose rows carry the day that their list was asked as of. */
export function dated<Row>(source: Source<Row>, asOf: string | null | undefined): Source<Row> {
  return asOf == null ? source : { ...source, columns: sql`${source.columns}, ${asOf}::date AS "asOf"` };
}

/** The day on which a field of a row is judged: the one asked for, else that of the row's list, else today. */
export function dayAsked(asked: string | null | undefined, row: object): string {
  return asked ?? (row as Dated).asOf ?? todayInChina();
}
