import { belongingTo, belowParent, having, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import { publishedProjectStates } from './project.rules';
import type { ProjectState, Provenance, ServiceGroup } from '../generated/types';

export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly state: ProjectState;
  readonly serviceGroups: readonly ServiceGroup[];
  readonly startedOn: string;
  readonly communityId: string;
  /** The community's region: lists under a region are a range on this column. */
  readonly regionCode: string;
  readonly pilotCommunityId: string | null;
  readonly provenance: Provenance;
}

export interface ProjectLeadRow {
  readonly id: string;
  readonly projectId: string;
  readonly workerId: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly provenance: Provenance;
}

export interface ProjectTeamRow {
  readonly projectId: string;
  readonly teamId: string;
}

const ofProject = { target: 'Project', columnNames: ['projectId'], referencedColumnNames: ['id'] };

export const project = defineEntity<ProjectRow>({
  name: 'Project',
  table: 'project',
  reach: {
    PUBLIC: having('state', publishedProjectStates),
    COMMUNITY_WORKER: belongingTo('community', 'communityId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    state: { type: 'text' },
    serviceGroups: { type: 'text', array: true },
    startedOn: { type: 'date' },
    communityId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    pilotCommunityId: { type: 'uuid', nullable: true },
    provenance: { type: 'text' },
  },
  indices: [
    { name: 'project_region', columns: ['regionCode', 'id'] },
    { name: 'project_started', columns: ['startedOn', 'id'] },
    { name: 'project_pilot', columns: ['pilotCommunityId', 'startedOn', 'id'] },
    { name: 'project_community', columns: ['communityId'] },
  ],
  foreignKeys: [
    {
      name: 'project_community_fk',
      target: 'Community',
      columnNames: ['communityId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'project_pilot_fk',
      target: 'PilotCommunity',
      columnNames: ['pilotCommunityId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const projectLead = defineEntity<ProjectLeadRow>({
  name: 'ProjectLead',
  table: 'project_lead',
  reach: belowParent,
  columns: {
    id: { type: 'uuid', primary: true },
    projectId: { type: 'uuid' },
    workerId: { type: 'uuid' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
  },
  indices: [
    { name: 'project_lead_project', columns: ['projectId', 'startedOn'] },
    { name: 'project_lead_worker', columns: ['workerId'] },
    { name: 'project_lead_in_office', columns: ['projectId'], unique: true, where: 'ended_on IS NULL' },
  ],
  checks: [{ name: 'project_lead_dates', expression: 'ended_on >= started_on' }],
  foreignKeys: [{ name: 'project_lead_project_fk', ...ofProject }],
});

export const projectTeam = defineEntity<ProjectTeamRow>({
  name: 'ProjectTeam',
  table: 'project_team',
  reach: belowParent,
  columns: {
    projectId: { type: 'uuid', primary: true },
    teamId: { type: 'uuid', primary: true },
  },
  indices: [{ name: 'project_team_team', columns: ['teamId'] }],
  foreignKeys: [{ name: 'project_team_project_fk', ...ofProject }],
});
