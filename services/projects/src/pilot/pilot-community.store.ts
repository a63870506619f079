import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { PilotCommunityFilter } from '../generated/types';
import { pilotCommunity, type PilotCommunityRow } from './pilot-community.entity';
import { pilotTask, type PilotTaskRow } from './pilot-task.entity';

const pilots = sourceOf(pilotCommunity, 'pilot');
const { columns, from } = pilots;
const tasks = sourceOf(pilotTask, 'task');

export const pilotCommunityOrders = keysetOrders(
  pilotCommunity,
  'pilot',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/** Pilot communities that satisfy a filter. */
export function pilotCommunityList(filter: PilotCommunityFilter): ListSource<PilotCommunityRow> {
  return {
    ...pilots,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('pilot.region_code', code)),
      when(filter.stateIn, (states) => sql`pilot.state = ANY(${states})`),
      when(filter.levelIn, (levels) => sql`pilot.level = ANY(${levels})`),
      when(filter.programmeId, (id) => (isUuid(id) ? sql`pilot.programme_id = ${id}` : sql`false`)),
    ]),
  };
}

export const pilotCommunitiesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, pilots, ids);

/** A community's records as a pilot, in order of selection. */
export function pilotsOfCommunities(
  statements: Statements,
  communityIds: readonly string[],
): Promise<PilotCommunityRow[]> {
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE pilot.community_id = ANY(${communityIds}::uuid[]) AND ${readable(pilots, statements.viewer)} ORDER BY pilot.selected_on NULLS LAST, pilot.id`,
  );
}

/** Pages of the pilot communities of each of several programmes. */
export function pilotsOfProgrammes(
  statements: Statements,
  programmeIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<PilotCommunityRow>[]> {
  const ofProgramme = { type: 'uuid', condition: sql`pilot.programme_id = parent.key` } as const;
  return readNestedLists(
    statements,
    { ...pilots, where: [] },
    order,
    page,
    wanted,
    ofProgramme,
    programmeIds,
  );
}

/** The tasks of pilot communities, in the order of the plan. */
export function tasksOfPilots(statements: Statements, pilotIds: readonly string[]): Promise<PilotTaskRow[]> {
  return statements.rows(
    sql`SELECT ${tasks.columns} FROM ${tasks.from} WHERE task.pilot_community_id = ANY(${pilotIds}::uuid[]) ORDER BY array_position(ARRAY['SOCIAL_WORKER_ROLE', 'JOINT_TEAM', 'PROJECT', 'PRACTICE_CASE'], task.kind)`,
  );
}

export const pilotTasksById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, tasks, ids);
