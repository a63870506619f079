import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf, type Source } from '../../../shared/src/entity';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { CompetitionEntryFilter, CompetitionFilter } from '../generated/types';
import { asItWas } from '../../../shared/src/dated';
import { asDay, idIn } from '../talent/dated.store';
import {
  competition,
  competitionEntry,
  type CompetitionEntryRow,
  type CompetitionRow,
} from './competition.entity';

/** How many persons take part in a competition. */
export interface ParticipantCount {
  readonly competitionId: string;
  readonly count: number;
}

export const competitionSource = sourceOf(competition);
export const competitionEntrySource = sourceOf(competitionEntry, 'entry');

export const competitionOrders = keysetOrders(
  competition,
  'competition',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    HELD_ON_ASC: ['heldOn'],
    HELD_ON_DESC: ['heldOn'],
  },
  'id',
);

export const competitionEntryOrders = keysetOrders(
  competitionEntry,
  'entry',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/**
 * Competitions as they were at the end of a day: those announced by then. What was entered late had been held all the
 * same, and where the day of the announcement is not known, that on which it was held tells.
 */
function competitionsOn(asOf: string | null | undefined): Source<CompetitionRow> {
  return asOf == null
    ? competitionSource
    : asItWas(
        competitionSource,
        asOf,
        {},
        sql`WHERE least(competition.announced_on, competition.held_on) <= ${asDay(asOf)}`,
      );
}

/**
 * Entries as they were at the end of a day: recorded by then, or to a competition held by then. Nothing comes of an
 * entry before that.
 */
function entriesOn(asOf: string | null | undefined): Source<CompetitionEntryRow> {
  if (asOf == null) {
    return competitionEntrySource;
  }
  const day = asDay(asOf);
  return asItWas(
    competitionEntrySource,
    asOf,
    {
      score: sql`CASE WHEN entered.held_on <= ${day} THEN entry.score END`,
      award: sql`CASE WHEN entered.held_on <= ${day} THEN entry.award END`,
    },
    sql`JOIN competition entered ON entered.id = entry.competition_id WHERE least(entry.recorded_on, entered.held_on) <= ${day}`,
  );
}

/** Competitions that satisfy a filter. */
export function competitionList(filter: CompetitionFilter): ListSource<CompetitionRow> {
  return {
    ...competitionsOn(filter.asOf),
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('competition.region_code', code)),
      when(filter.kindIn, (kinds) => sql`competition.kind = ANY(${kinds})`),
      when(filter.levelIn, (levels) => sql`competition.level = ANY(${levels})`),
      when(filter.heldFrom, (day) => sql`competition.held_on >= ${asDay(day)}`),
      when(filter.heldTo, (day) => sql`competition.held_on <= ${asDay(day)}`),
    ]),
  };
}

/** Entries that satisfy a filter, among those entrusted to the viewer. */
export function competitionEntryList(filter: CompetitionEntryFilter): ListSource<CompetitionEntryRow> {
  return {
    ...entriesOn(filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('entry.region_code', code)),
      when(filter.competitionIdIn, (ids) => idIn('entry.competition_id', ids)),
      when(filter.workerIdIn, (ids) => idIn('entry.worker_id', ids)),
      when(filter.awardIn, (awards) => sql`entry.award = ANY(${awards})`),
    ]),
  };
}

/** Competitions with these ids, in no particular order, as they were on a day; null for as they are. */
export const competitionsById = (
  statements: Statements,
  ids: readonly string[],
  asOf: string | null = null,
) => rowsById(statements, competitionsOn(asOf), ids);

/** Entries with these ids, in no particular order. */
export const competitionEntriesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, competitionEntrySource, ids);

/** Pages of the entries to each of several competitions, as they were on a day; null for as they are. */
export function entriesOfCompetitions(
  statements: Statements,
  asOf: string | null,
  competitionIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<CompetitionEntryRow>[]> {
  const below = { type: 'uuid', condition: sql`entry.competition_id = parent.key` } as const;
  return readNestedLists(
    statements,
    { ...entriesOn(asOf), where: [] },
    order,
    page,
    wanted,
    below,
    competitionIds,
  );
}

/** How many persons take part in competitions by a day (null for now), whoever may read who; none are left out. */
export function participantCounts(
  statements: Statements,
  asOf: string | null,
  competitionIds: readonly string[],
): Promise<ParticipantCount[]> {
  return statements.rows(
    sql`SELECT entry.competition_id AS "competitionId", count(*) AS count FROM ${entriesOn(asOf).from} WHERE ${idIn('entry.competition_id', competitionIds)} GROUP BY entry.competition_id`,
  );
}

/** Entries of workers by a day (null for now), the latest competition first. */
export function competitionEntriesOfWorkers(
  statements: Statements,
  asOf: string | null,
  workerIds: readonly string[],
): Promise<CompetitionEntryRow[]> {
  const { columns, from } = entriesOn(asOf);
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} JOIN competition ON competition.id = entry.competition_id WHERE ${idIn('entry.worker_id', workerIds)} AND ${readable(competitionEntrySource, statements.viewer)} ORDER BY competition.held_on DESC, entry.id`,
  );
}

/** Whether a worker takes part in a competition, whoever may read it. */
export async function takesPart(
  statements: Statements,
  competitionId: string,
  workerId: string,
): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM competition_entry entry WHERE entry.competition_id = ${competitionId}::uuid AND entry.worker_id = ${workerId}::uuid`,
  );
  return found.length > 0;
}
