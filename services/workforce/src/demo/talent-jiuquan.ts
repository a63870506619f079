import type { PoolClient } from 'pg';
import { demoId } from '../../../shared/src/identifier';
import {
  competition,
  competitionEntry,
  type CompetitionEntryRow,
  type CompetitionRow,
} from '../competition/competition.entity';
import type { CompetitionAward, CompetitionKind, TalentProgrammeState } from '../generated/types';
import {
  secretaryStudio,
  secretaryStudioStatusEntry,
  type SecretaryStudioRow,
  type SecretaryStudioStatusEntryRow,
} from '../secretary-studio/secretary-studio.entity';
import {
  talentProgrammeApplication,
  talentProgrammeStep,
  type TalentProgrammeApplicationRow,
  type TalentProgrammeStepRow,
} from '../talent-programme/talent-programme.entity';
import { drawn, drawnDay } from './chance';
import { listedCommunity } from './community-list';
import { jiuquanWorkforce } from './jiuquan';
import { jiuquanCounties } from './jiuquan-counties';
import { syntheticName } from './names';
import { displayedName } from './talent-days';
import { copyWholeRows } from './whole-rows';

/** 酒泉市 */
const jiuquan = '6209';

const provenance = 'SYNTHETIC' as const;

/** The one application of the city: it has been submitted, and nobody has decided on it. */
export async function loadJiuquanApplication(client: PoolClient): Promise<number> {
  const id = demoId(`talent-programme-application:${jiuquan}/2025`);
  const steps: readonly (readonly [TalentProgrammeState, string])[] = [
    ['DRAFT', '2025-04-10'],
    ['SUBMITTED', '2025-05-20'],
  ];
  const row: TalentProgrammeApplicationRow = {
    id,
    programme: '酒泉市市级重点人才项目（演示）',
    level: 'CITY',
    applicantId: null,
    organisation: '酒泉市委社会工作部',
    pillar: 'CULTIVATE',
    subject: '社会工作专业人员实践基地建设与培训',
    regionCode: jiuquan,
    state: steps.at(-1)![0],
    submittedBy: null,
    reason: null,
    amountFen: null,
    createdOn: steps[0]![1],
    provenance,
    sourceClause: '积极推动市级重点人才项目申报落地',
    version: 1,
  };
  const taken = steps.map(([state, enteredOn], index): TalentProgrammeStepRow => ({
    applicationId: id,
    number: index + 1,
    state,
    enteredOn,
    leftOn: steps[index + 1]?.[1] ?? null,
    reason: null,
    takenBy: null,
  }));
  return (
    (await copyWholeRows(client, talentProgrammeApplication, [row])) +
    (await copyWholeRows(client, talentProgrammeStep, taken))
  );
}

/** Communities of the national list that host a studio in the demo. */
const hosts = [
  ['620902002010', '金泉路社区'],
  ['620902003005', '南苑社区'],
  ['620902004004', '阳关路社区'],
  ['620921102031', '东南街社区'],
  ['620922100003', '渊泉社区'],
  ['620923100001', '紫亭社区'],
  ['620924100001', '团结社区'],
  ['620981002006', '迎宾路社区'],
  ['620982101004', '梨园社区'],
] as const;

/** Studios of secretaries in each county; one of them was suspended for a while. */
export async function loadJiuquanStudios(client: PoolClient): Promise<number> {
  const studios = hosts.map(([statCode, place]): SecretaryStudioRow => {
    const key = `secretary-studio:${statCode}`;
    const community = listedCommunity(statCode, place);
    return {
      id: demoId(key),
      name: `${place}党组织书记工作室（演示）`,
      communityId: community.id,
      secretaryName: displayedName(syntheticName(key)),
      secretaryId: null,
      regionCode: community.regionCode,
      openedOn: drawnDay(`${key}/opened`, '2025-03-01', '2025-06-30'),
      provenance,
      sourceClause: '打造一批“优秀社区党组织书记工作室”',
      version: 1,
    };
  });
  const statuses = studios.flatMap(({ id, openedOn }, index): SecretaryStudioStatusEntryRow[] => {
    const opened = { studioId: id, number: 1, status: 'ACTIVE' as const, enteredOn: openedOn, reason: null };
    return index !== 4
      ? [{ ...opened, leftOn: null }]
      : [
          { ...opened, leftOn: '2025-08-01' },
          {
            studioId: id,
            number: 2,
            status: 'SUSPENDED',
            enteredOn: '2025-08-01',
            leftOn: '2025-10-08',
            reason: '场地改造',
          },
          {
            studioId: id,
            number: 3,
            status: 'ACTIVE',
            enteredOn: '2025-10-08',
            leftOn: null,
            reason: '改造完成',
          },
        ];
  });
  return (
    (await copyWholeRows(client, secretaryStudio, studios)) +
    (await copyWholeRows(client, secretaryStudioStatusEntry, statuses))
  );
}

const kinds: readonly { readonly kind: CompetitionKind; readonly name: string; readonly month: string }[] = [
  { kind: 'DRILL', name: '岗位大练兵', month: '05' },
  { kind: 'CONTEST', name: '业务大比武', month: '09' },
];

const clause = '分层次组织开展“岗位大练兵、业务大比武”活动，提升专职社区工作者能力素质';

/** A drill and a contest of the city and of each county in 2025; who takes part is a community worker in post there. */
export async function loadJiuquanCompetitions(client: PoolClient): Promise<number> {
  const staff = jiuquanWorkforce().filter(({ employments: [post] }) => post!.communityId !== null);
  const competitions: CompetitionRow[] = [];
  const entries: CompetitionEntryRow[] = [];
  for (const { code, name } of [{ code: jiuquan, name: '酒泉市' }, ...jiuquanCounties]) {
    const ofCity = code === jiuquan;
    for (const { kind, name: what, month } of kinds) {
      const key = `competition:${code}/${kind}/2025`;
      // The city's follows those of its counties.
      const monthHeld = ofCity ? String(Number(month) + 1).padStart(2, '0') : month;
      const heldOn = drawnDay(key, `2025-${monthHeld}-01`, `2025-${monthHeld}-28`);
      competitions.push({
        id: demoId(key),
        name: `${name}社区工作者${what}（演示）`,
        kind,
        level: ofCity ? 'CITY' : 'COUNTY',
        regionCode: code,
        heldOn,
        announcedOn: null,
        provenance,
        sourceClause: clause,
      });
      const present = staff.filter(
        ({ regionCode, employments: [post] }) =>
          regionCode.startsWith(code) && (post!.endedOn === null || post!.endedOn >= heldOn),
      );
      entries.push(...entriesTo(key, present));
    }
  }
  return (
    (await copyWholeRows(client, competition, competitions)) +
    (await copyWholeRows(client, competitionEntry, entries))
  );
}

/** Entries with scores by lot, the best ones with an award. */
function entriesTo(
  competitionKey: string,
  people: readonly { readonly key: string; readonly regionCode: string }[],
): CompetitionEntryRow[] {
  const ranked = people
    .map(({ key, regionCode }) => ({
      key,
      regionCode,
      score: 60 + drawn(`${competitionKey}/${key}`, 71) / 2,
    }))
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
  return ranked.map(({ key, regionCode, score }, rank) => ({
    id: demoId(`${competitionKey}/${key}`),
    competitionId: demoId(competitionKey),
    workerId: demoId(key),
    regionCode,
    score,
    award: awardOf(rank, ranked.length),
    recordedOn: null,
    provenance,
    version: 1,
  }));
}

/** At most four awards, and none for the lower half. */
function awardOf(rank: number, participants: number): CompetitionAward | null {
  const awards = ['FIRST', 'SECOND', 'THIRD', 'EXCELLENT'] as const;
  return rank < participants / 2 ? (awards[rank] ?? null) : null;
}
