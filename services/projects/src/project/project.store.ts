import sql from 'sql-template-tag';
import { today } from '../../../shared/src/calendar';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf } from '../../../shared/src/entity';
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
import type { ProjectFilter } from '../generated/types';
import {
  project,
  projectLead,
  type ProjectLeadRow,
  type ProjectRow,
  type ProjectTeamRow,
} from './project.entity';

const projects = sourceOf(project);

export const projectOrders = keysetOrders(
  project,
  'project',
  { REGION_CODE_ASC: ['regionCode'], STARTED_ON_DESC: ['startedOn'] },
  'id',
);

/** Projects that satisfy a filter. */
export function projectList(filter: ProjectFilter): ListSource<ProjectRow> {
  return {
    ...projects,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('project.region_code', code)),
      when(filter.stateIn, (states) => sql`project.state = ANY(${states})`),
      when(filter.serviceGroupIn, (groups) => sql`project.service_groups && ${groups}::text[]`),
      when(filter.inPilotCommunity, (inPilot) =>
        inPilot ? sql`project.pilot_community_id IS NOT NULL` : sql`project.pilot_community_id IS NULL`,
      ),
    ]),
  };
}

export const projectsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, projects, ids);

/** Reader of pages of the projects below parents of one kind. */
function projectsBelow(below: BelowParent) {
  return (
    statements: Statements,
    parents: readonly string[],
    { order, page, wanted }: Omit<NestedList, 'parent'>,
  ): Promise<RowPage<ProjectRow>[]> =>
    readNestedLists(statements, { ...projects, where: [] }, order, page, wanted, below, parents);
}

export const projectsOfPilots = projectsBelow({
  type: 'uuid',
  condition: sql`project.pilot_community_id = parent.key`,
});

/** Pages of the projects that workers lead on a day. @param asOf null is today */
export function projectsLedBy(
  statements: Statements,
  asOf: string | null,
  workers: readonly string[],
  list: Omit<NestedList, 'parent'>,
): Promise<RowPage<ProjectRow>[]> {
  const day = asOf === null ? today : sql`${asOf}::date`;
  const below = projectsBelow({
    type: 'uuid',
    condition: sql`EXISTS (SELECT FROM project_lead lead WHERE lead.project_id = project.id AND lead.worker_id = parent.key AND lead.started_on <= ${day} AND (lead.ended_on IS NULL OR lead.ended_on >= ${day}))`,
  });
  return below(statements, workers, list);
}

export const projectsOfTeams = projectsBelow({
  type: 'uuid',
  condition: sql`EXISTS (SELECT FROM project_team team WHERE team.project_id = project.id AND team.team_id = parent.key)`,
});

/** Leads of projects over time, the latest first. */
export function leadsOfProjects(
  statements: Statements,
  projectIds: readonly string[],
): Promise<ProjectLeadRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(projectLead, 'lead')} FROM project_lead lead WHERE lead.project_id = ANY(${projectIds}::uuid[]) ORDER BY lead.started_on DESC, lead.id`,
  );
}

/** The teams that carry out projects. */
export function teamsOfProjects(
  statements: Statements,
  projectIds: readonly string[],
): Promise<ProjectTeamRow[]> {
  return statements.rows(
    sql`SELECT team.project_id AS "projectId", team.team_id AS "teamId" FROM project_team team WHERE team.project_id = ANY(${projectIds}::uuid[]) ORDER BY team.team_id`,
  );
}
