import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import {
  readNestedLists,
  rowsById,
  type BelowParent,
  type ListSource,
  type RowPage,
} from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { VolunteerTeamFilter } from '../generated/types';
import { volunteerTeam, type VolunteerTeamRow } from './volunteer-team.entity';

export const teamSource = sourceOf(volunteerTeam, 'team');

export const teamOrders = keysetOrders(
  volunteerTeam,
  'team',
  { REGION_CODE_ASC: ['regionCode'], FOUNDED_ON_DESC: ['foundedOn'] },
  'id',
);

/**
 * Teams that satisfy a filter.
 * @throws Fault REGION_NOT_FOUND
 */
export function teamList(filter: VolunteerTeamFilter): ListSource<VolunteerTeamRow> {
  return {
    ...teamSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('team.region_code', code)),
      when(filter.fieldIn, (fields) => sql`team.field = ANY(${fields})`),
    ]),
  };
}

/** Teams by id, in no particular order. */
export const teamsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, teamSource, ids);

/** Reader of pages of the teams below parents of one kind. */
function teamsBelow(below: BelowParent) {
  return (
    statements: Statements,
    parents: readonly string[],
    { order, page, wanted }: Omit<NestedList, 'parent'>,
  ): Promise<RowPage<VolunteerTeamRow>[]> =>
    readNestedLists(statements, { ...teamSource, where: [] }, order, page, wanted, below, parents);
}

/** Pages of the teams that workers lead now. */
export const teamsLedBy = teamsBelow({ type: 'uuid', condition: sql`team.leader_worker_id = parent.key` });

/** Pages of the teams in communities. */
export const teamsInCommunities = teamsBelow({
  type: 'uuid',
  condition: sql`team.community_id = parent.key`,
});
