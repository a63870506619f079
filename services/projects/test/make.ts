import { community, type CommunityRow } from '../src/community/community.entity';
import { pilotCommunity, type PilotCommunityRow } from '../src/pilot/pilot-community.entity';
import { pilotTask } from '../src/pilot/pilot-task.entity';
import { pilotProgramme, type PilotProgrammeRow } from '../src/programme/pilot-programme.entity';
import { project, projectLead, projectTeam, type ProjectRow } from '../src/project/project.entity';
import { region, regionEdition, type RegionRow } from '../src/region/region.entity';
import { demoId } from '../../shared/src/identifier';
import type { TestSubgraph } from '../../../test/support/subgraph';

/** A small country: one province, two prefectures, two counties, three townships, in one edition. */
const places: readonly (readonly [
  code: string,
  name: string,
  level: RegionRow['level'],
  parentCode: string | null,
])[] = [
  ['15', '内蒙古自治区', 'PROVINCE', null],
  ['1501', '呼和浩特市', 'PREFECTURE', '15'],
  ['150102', '新城区', 'COUNTY', '1501'],
  ['150102001', '海拉尔东路街道', 'TOWNSHIP', '150102'],
  ['150102002', '锡林路街道', 'TOWNSHIP', '150102'],
  ['1502', '包头市', 'PREFECTURE', '15'],
  ['150202', '东河区', 'COUNTY', '1502'],
  ['150202001', '河东街道', 'TOWNSHIP', '150202'],
  ['62', '甘肃省', 'PROVINCE', null],
];

/** Makes the places. */
export async function makePlaces({ insert }: TestSubgraph): Promise<void> {
  await insert(regionEdition, [
    { edition: '2023', cutOffOn: '2023-06-30', publishedOn: '2023-09-11', source: '国家统计局' },
  ]);
  await insert(
    region,
    places.map(([code, name, level, parentCode]) => ({
      edition: '2023',
      code,
      name,
      level,
      parentCode,
      provenance: 'OFFICIAL_STATISTIC',
    })),
  );
}

/** Makes communities, told apart by a name. */
export async function makeCommunities(
  { insert }: TestSubgraph,
  rows: readonly (Partial<CommunityRow> & { readonly name: string })[],
): Promise<string[]> {
  const made = rows.map((row): CommunityRow => ({
    id: demoId(`community:${row.name}`),
    kind: 'RESIDENTS_COMMITTEE',
    regionCode: '150102001',
    provenance: 'SYNTHETIC',
    version: 1,
    ...row,
  }));
  await insert(community, made);
  return made.map(({ id }) => id);
}

/** Makes a programme. */
export async function makeProgramme(
  { insert }: TestSubgraph,
  row: Partial<PilotProgrammeRow> = {},
): Promise<string> {
  const id = row.id ?? demoId('programme:test');
  await insert(pilotProgramme, [
    {
      id,
      name: '试点',
      regionCode: '15',
      planTitle: '方案',
      objective: '目标',
      quota: 100,
      startedOn: null,
      fusionAspects: ['JOINT_TEAM'],
      provenance: 'SYNTHETIC',
      sourceClause: null,
      ...row,
    },
  ]);
  return id;
}

/** Makes pilots, one on each community, with their four tasks. */
export async function makePilots(
  { insert }: TestSubgraph,
  programmeId: string,
  communityIds: readonly string[],
  row: (index: number) => Partial<PilotCommunityRow> = () => ({}),
): Promise<string[]> {
  const pilots = communityIds.map((communityId, index): PilotCommunityRow => ({
    id: demoId(`pilot:${communityId}`),
    programmeId,
    communityId,
    regionCode: '150102001',
    level: 'PROVINCE',
    state: 'ACTIVE',
    selectedOn: '2025-05-12',
    provenance: 'SYNTHETIC',
    sourceClause: null,
    ...row(index),
  }));
  await insert(pilotCommunity, pilots);
  await insert(
    pilotTask,
    pilots.flatMap(({ id }) =>
      (['PRACTICE_CASE', 'PROJECT', 'JOINT_TEAM', 'SOCIAL_WORKER_ROLE'] as const).map((kind) => ({
        id: demoId(`task:${id}/${kind}`),
        pilotCommunityId: id,
        kind,
        state: 'IN_PROGRESS' as const,
        provenance: 'SYNTHETIC' as const,
      })),
    ),
  );
  return pilots.map(({ id }) => id);
}

/** Makes a project with its leads and teams. */
export async function makeProject(
  { insert }: TestSubgraph,
  row: Partial<ProjectRow> & Pick<ProjectRow, 'name' | 'communityId'>,
  {
    leads = [],
    teams = [],
  }: {
    leads?: readonly { workerId: string; startedOn: string; endedOn: string | null }[];
    teams?: readonly string[];
  } = {},
): Promise<string> {
  const id = demoId(`project:${row.name}`);
  await insert(project, [
    {
      id,
      state: 'IMPLEMENTING',
      serviceGroups: ['ELDERLY'],
      startedOn: '2025-06-01',
      regionCode: '150102001',
      pilotCommunityId: null,
      provenance: 'SYNTHETIC',
      ...row,
    },
  ]);
  await insert(
    projectLead,
    leads.map((lead) => ({
      id: demoId(`lead:${id}/${lead.startedOn}`),
      projectId: id,
      provenance: 'SYNTHETIC' as const,
      ...lead,
    })),
  );
  await insert(
    projectTeam,
    teams.map((teamId) => ({ projectId: id, teamId })),
  );
  return id;
}
