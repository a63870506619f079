import { readFileSync } from 'node:fs';
import { copyRows } from '../../shared/src/copy';
import { demoId, referenceId } from '../../shared/src/identifier';
import { dataFile, readReferenceList, type ReferenceEntry } from '../../shared/src/reference-list';
import type { Progress, SeedStep } from '../../shared/src/seed';
import type { PoolClient } from 'pg';
import { community, communityStatCode, type CommunityRow } from './community/community.entity';
import { placeOfCommittee } from './community/community.rules';
import type {
  PilotTaskState,
  ProjectState,
  ServiceGroup,
  Provenance,
  PilotLevel,
  PilotCommunityState,
} from './generated/types';
import { pilotCommunity } from './pilot/pilot-community.entity';
import { pilotTask, type PilotTaskRow } from './pilot/pilot-task.entity';
import { pilotProgramme } from './programme/pilot-programme.entity';
import { project, projectLead, projectTeam } from './project/project.entity';
import { loadRegionStatistics } from './region-statistic/demo-figures';
import { region, type RegionRow } from './region/region.entity';
import { levelOfCode, nearestAncestor } from './region/region.rules';

const edition = '2023';
const regionFile = 'regions-2023.csv.gz';
const communityFile = 'communities-2023.csv.gz';

/** Provinces whose communities every installation has; the reports speak of places in these three. */
const provincesOfTheReports = ['15', '62', '52'];

const provinces = [
  ...['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41'],
  ...['42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'],
];

interface PilotFact {
  readonly statCode: string;
  readonly name: string;
  readonly regionCode: string;
  readonly programme: string;
  readonly level: PilotLevel;
  readonly state: PilotCommunityState;
  readonly selectedOn: string;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly projects: readonly {
    readonly key: string;
    readonly name: string;
    readonly state: ProjectState;
    readonly serviceGroups: readonly ServiceGroup[];
    readonly startedOn: string;
    readonly leads: readonly {
      readonly worker: string;
      readonly startedOn: string;
      readonly endedOn: string | null;
    }[];
    readonly teams: readonly string[];
  }[];
}

export const seedSteps: readonly SeedStep[] = [
  {
    name: `regions-${edition}`,
    label: '行政区划（2023 版） / Regions, edition 2023',
    dataset: 'reference',
    run: loadRegions,
  },
  ...[...provincesOfTheReports, ...provinces.filter((code) => !provincesOfTheReports.includes(code))].map(
    (province): SeedStep => ({
      name: `communities-${edition}/${province}`,
      label: `社区（村），${province} / Communities of ${province}`,
      dataset: provincesOfTheReports.includes(province) ? 'reference' : 'extended',
      run: (client, progress) => loadCommunities(client, province, progress),
    }),
  ),
  {
    name: 'demo/pilots',
    label: '试点社区与项目（演示） / Pilot communities and projects (demo)',
    dataset: 'demo',
    run: loadPilots,
  },
  {
    name: 'demo/region-statistics',
    label: '城镇常住人口（演示） / Urban residents (demo)',
    dataset: 'demo',
    run: loadRegionStatistics,
  },
];

async function loadRegions(client: PoolClient, progress: Progress): Promise<number> {
  await client.query(
    'INSERT INTO region_edition (edition, cut_off_on, published_on, source) VALUES ($1, $2, $3, $4)',
    [
      edition,
      '2023-06-30',
      '2023-09-11',
      '国家统计局 统计用区划代码 / National Bureau of Statistics of China, statistical division codes',
    ],
  );
  const entries = await listed(regionFile);
  const codes = new Set(entries.map(({ code }) => code));
  const rows = entries.map(({ code, name }): RegionRow => ({
    edition,
    code,
    name,
    level: levelOfCode(code),
    parentCode: nearestAncestor(code, (ancestor) => codes.has(ancestor)),
    provenance: 'OFFICIAL_STATISTIC',
  }));
  return copyRows(
    client,
    region,
    ['edition', 'code', 'name', 'level', 'parentCode', 'provenance'],
    rows,
    progress,
  );
}

async function loadCommunities(client: PoolClient, province: string, progress: Progress): Promise<number> {
  const codes = new Set((await listed(regionFile)).map(({ code }) => code));
  const entries = (await listed(communityFile)).filter(({ code }) => code.startsWith(province));
  const rows = entries.map(({ code, name }): Omit<CommunityRow, 'version'> => ({
    id: referenceId(edition, code),
    ...placeOfCommittee(name),
    regionCode: nearestAncestor(code, (ancestor) => codes.has(ancestor))!,
    provenance: 'OFFICIAL_STATISTIC',
  }));
  const count = await copyRows(
    client,
    community,
    ['id', 'name', 'kind', 'regionCode', 'provenance'],
    rows,
    progress,
  );
  const statCodes = entries.map(({ code, name }) => ({
    edition,
    code,
    communityId: referenceId(edition, code),
    name,
  }));
  await copyRows(client, communityStatCode, ['edition', 'code', 'communityId', 'name'], statCodes);
  return count;
}

const lists = new Map<string, WeakRef<ReferenceEntry[]>>();

/**
 * A reference list, read once for all the steps that take their part of it, and held no longer than that: the
 * process that loads goes on to serve.
 */
async function listed(file: string): Promise<ReferenceEntry[]> {
  const list = lists.get(file)?.deref() ?? (await collect(readReferenceList(file)));
  lists.set(file, new WeakRef(list));
  return list;
}

async function collect(entries: AsyncIterable<ReferenceEntry>): Promise<ReferenceEntry[]> {
  const all: ReferenceEntry[] = [];
  for await (const entry of entries) {
    all.push(entry);
  }
  return all;
}

async function loadPilots(client: PoolClient): Promise<number> {
  const programmes = JSON.parse(readFileSync(dataFile('demo', 'programmes.json'), 'utf8')) as (Record<
    string,
    never
  > & { key: string })[];
  const pilots = JSON.parse(readFileSync(dataFile('demo', 'pilots.json'), 'utf8')) as PilotFact[];
  const counts = [
    await copyRows(
      client,
      pilotProgramme,
      [
        'id',
        'name',
        'regionCode',
        'planTitle',
        'objective',
        'quota',
        'fusionAspects',
        'provenance',
        'sourceClause',
      ],
      programmes.map(({ key, ...programme }) => ({ ...programme, id: demoId(key) }) as never),
    ),
    await copyRows(
      client,
      pilotCommunity,
      [
        'id',
        'programmeId',
        'communityId',
        'regionCode',
        'level',
        'state',
        'selectedOn',
        'provenance',
        'sourceClause',
      ],
      pilots.map((pilot) => ({
        ...pilot,
        id: pilotId(pilot),
        programmeId: demoId(pilot.programme),
        communityId: referenceId(edition, pilot.statCode),
      })),
    ),
    await copyRows(
      client,
      pilotTask,
      ['id', 'pilotCommunityId', 'kind', 'state', 'provenance'],
      pilots.flatMap(tasksOf),
    ),
    await copyRows(
      client,
      project,
      [
        'id',
        'name',
        'state',
        'serviceGroups',
        'startedOn',
        'communityId',
        'regionCode',
        'pilotCommunityId',
        'provenance',
      ],
      pilots.flatMap((pilot) =>
        pilot.projects.map((of) => ({
          ...of,
          id: demoId(of.key),
          communityId: referenceId(edition, pilot.statCode),
          regionCode: pilot.regionCode,
          pilotCommunityId: pilotId(pilot),
          provenance: 'SYNTHETIC' as const,
        })),
      ),
    ),
    await copyRows(
      client,
      projectLead,
      ['id', 'projectId', 'workerId', 'startedOn', 'endedOn', 'provenance'],
      pilots.flatMap((pilot) =>
        pilot.projects.flatMap(({ key, leads }) =>
          leads.map(({ worker, startedOn, endedOn }) => ({
            id: demoId(`${key}/lead/${startedOn}`),
            projectId: demoId(key),
            workerId: demoId(worker),
            startedOn,
            endedOn,
            provenance: 'SYNTHETIC' as const,
          })),
        ),
      ),
    ),
    await copyRows(
      client,
      projectTeam,
      ['projectId', 'teamId'],
      pilots.flatMap((pilot) =>
        pilot.projects.flatMap(({ key, teams }) =>
          teams.map((team) => ({ projectId: demoId(key), teamId: demoId(team) })),
        ),
      ),
    ),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

function pilotId({ statCode }: PilotFact): string {
  return demoId(`pilot:${statCode}`);
}

/**
 * Task states that the demo's own rows bear out: a certified lead in post and an active team with a lead
 * exist everywhere; the project task stands where its project does; there are no practice cases yet.
 */
function tasksOf(pilot: PilotFact, index: number): PilotTaskRow[] {
  const states: readonly (readonly [PilotTaskRow['kind'], PilotTaskState])[] = [
    ['SOCIAL_WORKER_ROLE', 'ACCEPTED'],
    ['JOINT_TEAM', 'ACCEPTED'],
    ['PROJECT', (['IN_PROGRESS', 'SUBMITTED', 'IN_PROGRESS'] as const)[index % 3]!],
    ['PRACTICE_CASE', (['NOT_STARTED', 'IN_PROGRESS'] as const)[index % 2]!],
  ];
  return states.map(([kind, state]) => ({
    id: demoId(`pilot:${pilot.statCode}/task/${kind}`),
    pilotCommunityId: pilotId(pilot),
    kind,
    state,
    provenance: 'SYNTHETIC',
  }));
}
