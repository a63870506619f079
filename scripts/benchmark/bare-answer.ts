import type { RunStatement } from './bare-statements';

/*
 * The headline request as somebody would write it by hand for speed and for nothing else: the graph's own
 * statements, as many at once as their results allow, and the answer built as one object. It is the public's request:
 * what the public may not read is left out by the statements, as the graph's do it.
 */

export interface HeadlineVariables {
  readonly regionUnder: string;
  readonly first: number;
}

interface Pilot {
  readonly id: string;
  readonly level: string;
  readonly state: string;
  readonly communityId: string;
  readonly regionCode: string;
}
interface Total {
  readonly total: number;
  readonly present: true | null;
}
interface Named {
  readonly id: string;
  readonly name: string;
}
interface Project extends Named {
  readonly state: string;
  readonly serviceGroups: readonly string[];
}
interface Certificate {
  readonly workerId: string;
  readonly level: string;
  readonly issuedOn: string;
}
interface Lead {
  readonly projectId: string;
  readonly workerId: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
}
interface Hours {
  readonly id: string;
  readonly verifiedMinutes: number;
  readonly volunteerCount: number;
}

const projectsPerPilot = 5;
const levels = ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'];
const verified = ['VERIFIED', 'PROVABLE'];
const confirmed = ['LEADER_CONFIRMED', 'BENEFICIARY_CONFIRMED', 'SAMPLED', ...verified];
const claimed = ['RECORDED', 'LEADER_CONFIRMED', 'BENEFICIARY_CONFIRMED', 'SAMPLED', ...verified, 'DISPUTED'];
const publishedPilotStates = [
  'PUBLICIZED',
  'SELECTED',
  'ACTIVE',
  'MIDTERM',
  'ACCEPTANCE',
  'ACCEPTED',
  'PROMOTED',
];
const publishedProjectStates = [
  'APPROVED',
  'RECRUITING',
  'IMPLEMENTING',
  'MIDTERM',
  'EVALUATION',
  'CLOSED',
  'BRANDED',
];
const dayInChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The answer to the headline request. */
export async function bareAnswer(
  run: RunStatement,
  { regionUnder, first }: HeadlineVariables,
): Promise<object> {
  const underActive = [regionUnder, `${regionUnder}:`, ['ACTIVE'], publishedPilotStates];
  const read = await run<Pilot & Total>('pilots', [...underActive, ...underActive, first + 1]);
  const pilots = read.filter(({ present }) => present).slice(0, first);
  const pilotIds = pilots.map(({ id }) => id);
  const communityIds = distinct(pilots.map(({ communityId }) => communityId));

  const [tasks, places, projectRows] = await Promise.all([
    run<{ pilotCommunityId: string; kind: string; state: string }>('tasks', [pilotIds]),
    readPlaces(run, communityIds),
    run<Project & Total & { ordinal: number }>('projects', [
      pilotIds,
      publishedProjectStates,
      publishedProjectStates,
      projectsPerPilot + 1,
    ]),
  ]);
  const tasksOf = groupBy(tasks, ({ pilotCommunityId }) => pilotCommunityId);
  const rowsOfPilot = groupBy(projectRows, ({ ordinal }) => ordinal);
  const pageOf = (index: number) =>
    (rowsOfPilot.get(index + 1) ?? []).filter(({ present }) => present).slice(0, projectsPerPilot);
  const nodeOf = await readProjects(
    run,
    pilots.flatMap((_, index) => pageOf(index)),
  );

  const edges = pilots.map((pilot, index) => ({
    cursor: cursorOf(pilot),
    node: {
      id: pilot.id,
      level: pilot.level,
      state: pilot.state,
      tasks: (tasksOf.get(pilot.id) ?? []).map(({ kind, state }) => ({ kind, state })),
      community: places.get(pilot.communityId),
      projects: {
        totalCount: rowsOfPilot.get(index + 1)?.[0]?.total ?? 0,
        edges: pageOf(index).map((project) => ({ node: nodeOf(project) })),
      },
    },
  }));
  return {
    data: {
      pilotCommunities: {
        totalCount: read[0]?.total ?? 0,
        edges,
        pageInfo: { hasNextPage: read.length > first, endCursor: edges.at(-1)?.cursor ?? null },
      },
    },
  };
}

/** The communities of the pilots with their codes and regions. */
async function readPlaces(run: RunStatement, ids: readonly string[]): Promise<Map<string, object>> {
  const [[communities, regions], codes] = await Promise.all([
    readCommunities(run, ids),
    run<{ communityId: string; code: string }>('statCodes', [ids]),
  ]);
  const codesOf = groupBy(codes, ({ communityId }) => communityId);
  const regionOf = new Map(regions.map((region) => [region.code, region]));
  return new Map(
    communities.map(({ id, name, regionCode }) => {
      const { code, name: regionName } = regionOf.get(regionCode)!;
      return [
        id,
        { id, name, statCode: codesOf.get(id)?.[0]?.code ?? null, region: { code, name: regionName } },
      ];
    }),
  );
}

async function readCommunities(run: RunStatement, ids: readonly string[]) {
  const communities = await run<Named & { regionCode: string }>('communities', [ids]);
  const codes = distinct(communities.map(({ regionCode }) => regionCode));
  return [communities, await run<{ code: string; name: string }>('regions', [codes])] as const;
}

/** The projects with their leads, teams and hours, as a way from the row of a project to its node. */
async function readProjects(
  run: RunStatement,
  projects: readonly Project[],
): Promise<(project: Project) => object> {
  const ids = projects.map(({ id }) => id);
  const [leadOf, teamsOf, hours] = await Promise.all([
    readLeads(run, ids),
    readTeams(run, ids),
    run<Hours>('hours', [confirmed, verified, verified, ids, claimed]),
  ]);
  const hoursOf = new Map(hours.map((sums) => [sums.id, sums]));
  return ({ id, name, state, serviceGroups }) => {
    const sums = hoursOf.get(id);
    return {
      id,
      name,
      state,
      serviceGroups,
      leadSocialWorker: leadOf(id),
      teams: teamsOf(id),
      serviceHours: {
        verifiedMinutes: sums?.verifiedMinutes ?? 0,
        volunteerCount: sums?.volunteerCount ?? 0,
      },
    };
  };
}

async function readLeads(
  run: RunStatement,
  projectIds: readonly string[],
): Promise<(projectId: string) => object | null> {
  const leads = groupBy(await run<Lead>('leads', [projectIds]), ({ projectId }) => projectId);
  const today = dayInChina.format(new Date());
  const workerIdOf = (projectId: string) =>
    leads
      .get(projectId)
      ?.find(({ startedOn, endedOn }) => startedOn <= today && (endedOn === null || endedOn >= today))
      ?.workerId;
  const ids = distinct(projectIds.map(workerIdOf).filter((id) => id !== undefined));
  const [workers, certificates] = await Promise.all([
    run<{ id: string; displayName: string }>('workers', [ids]),
    run<Certificate>('certificates', [ids]),
  ]);
  const workerOf = new Map(workers.map((worker) => [worker.id, worker]));
  const certificatesOf = groupBy(certificates, ({ workerId }) => workerId);
  return (projectId) => {
    const worker = workerOf.get(workerIdOf(projectId) ?? '');
    if (worker === undefined) {
      return null;
    }
    const { id, displayName } = worker;
    return { id, displayName, highestCertificate: highest(certificatesOf.get(id) ?? []) };
  };
}

function highest(certificates: readonly Certificate[]): object | null {
  let best: Certificate | null = null;
  for (const certificate of certificates) {
    const rank = best === null ? 1 : levels.indexOf(certificate.level) - levels.indexOf(best.level);
    if (rank > 0 || (rank === 0 && certificate.issuedOn > best!.issuedOn)) {
      best = certificate;
    }
  }
  return best && { level: best.level, issuedOn: best.issuedOn };
}

async function readTeams(
  run: RunStatement,
  projectIds: readonly string[],
): Promise<(projectId: string) => object[]> {
  const links = await run<{ projectId: string; teamId: string }>('teamsOfProjects', [projectIds]);
  const ids = distinct(links.map(({ teamId }) => teamId));
  const [teams, counts] = await Promise.all([
    run<Named>('teams', [ids]),
    run<{ id: string; volunteers: number }>('memberCounts', [ids]),
  ]);
  const countOf = new Map(counts.map(({ id, volunteers }) => [id, volunteers]));
  const teamOf = new Map(
    teams.map(({ id, name }) => [id, { id, name, volunteerCount: countOf.get(id) ?? 0 }]),
  );
  const linksOf = groupBy(links, ({ projectId }) => projectId);
  return (projectId) => (linksOf.get(projectId) ?? []).map(({ teamId }) => teamOf.get(teamId)!);
}

function cursorOf({ regionCode, id }: Pilot): string {
  return Buffer.from(JSON.stringify(['REGION_CODE_ASC', regionCode, id])).toString('base64url');
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [row]);
    } else {
      group.push(row);
    }
  }
  return groups;
}
