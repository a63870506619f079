import type { PoolClient } from 'pg';
import { demoId } from '../../../shared/src/identifier';
import type { MentorDomain, TalentStage } from '../generated/types';
import { mentorship, type MentorshipRow } from '../mentorship/mentorship.entity';
import { postRotation, type PostRotationRow } from '../post-rotation/post-rotation.entity';
import {
  talentLiaison,
  talentLiaisonContact,
  type TalentLiaisonContactRow,
  type TalentLiaisonRow,
} from '../talent-liaison/talent-liaison.entity';
import {
  talentServiceOfficer,
  talentServiceWorker,
  type TalentServiceOfficerRow,
  type TalentServiceWorkerRow,
} from '../talent-service/talent-service-officer.entity';
import { talentStageEntry, type TalentStageEntryRow } from '../talent-stage/talent-stage.entity';
import { drawn, drawnDay, drawnFrom } from './chance';
import { guidingWorkforce } from './guiding';
import { syntheticName } from './names';
import type { EmploymentFact, Person } from './person';
import { daysLater, displayedName, latestDay } from './talent-days';
import { copyWholeRows } from './whole-rows';

/** 贵定县 */
const guiding = '522723';

/** How many came by open selection since 2023 (「新配备社区工作者49名」): the first so many without a certificate. */
const recruits = 49;

const provenance = 'SYNTHETIC' as const;

/** The people of the report, each with the one post that they hold. */
function people() {
  const all = guidingWorkforce().map((person) => ({ ...person, post: person.employments[0]! }));
  const uncertified = all.filter(({ certificates }) => certificates.length === 0);
  return {
    certified: all.filter(({ certificates }) => certificates.length > 0),
    recruited: uncertified.slice(0, recruits),
    others: uncertified.slice(recruits),
  };
}

type Posted = Person & { readonly post: EmploymentFact };

/** Each worker's way along the chain 引进、培育、使用、留任, as far as it had come by the end of 2025. */
export async function loadGuidingStages(client: PoolClient): Promise<number> {
  const { certified, recruited } = people();
  const rows = [
    ...recruited.flatMap((person) => wayOf(person, stagesOfRecruit(person))),
    ...certified.flatMap((person) =>
      wayOf(person, [['RETAIN', '2024-01-02', '建立全链条机制时已在岗', null]]),
    ),
  ];
  return await copyWholeRows(client, talentStageEntry, rows);
}

type Entered = readonly [stage: TalentStage, enteredOn: string, basis: string, reason: string | null];

function stagesOfRecruit({ key, post: { startedOn } }: Posted): Entered[] {
  const trained = daysLater(startedOn, 14 + drawn(`${key}/develop`, 30));
  const deployed = daysLater(trained, 150 + drawn(`${key}/deploy`, 60));
  const way: Entered[] = [
    ['RECRUIT', startedOn, '公开选聘', null],
    ['DEVELOP', trained, '纳入“基础能力+学历提升”双轨培养', null],
    ['DEPLOY', deployed, '见习期满，独立负责网格', null],
  ];
  // One in twelve goes back for another round.
  if (drawn(`${key}/back`, 12) === 0) {
    const back = daysLater(deployed, 60);
    const again = daysLater(back, 90);
    way.push(
      ['DEVELOP', back, '岗位动态调整', '转任新岗位，重新接受岗前培训'],
      ['DEPLOY', again, '岗前培训合格', null],
      ['RETAIN', daysLater(again, 200), '在岗考核合格', null],
    );
  } else {
    way.push(['RETAIN', daysLater(deployed, 200), '在岗考核合格', null]);
  }
  return way.filter(([, enteredOn]) => enteredOn <= latestDay);
}

function wayOf({ key, regionCode }: Posted, way: readonly Entered[]): TalentStageEntryRow[] {
  return way.map(([stage, enteredOn, basis, reason], index) => ({
    id: demoId(`${key}/talent-stage/${index + 1}`),
    workerId: demoId(key),
    regionCode,
    number: index + 1,
    stage,
    enteredOn,
    leftOn: way[index + 1]?.[1] ?? null,
    basis,
    reason,
    provenance,
  }));
}

const liaisonClause = '出台《领导干部直接联系专家人才工作实施办法》';
const officerClause = '《人才服务专员制度》';

/** Leaders of the county with two experts each: certified workers. */
const countyOffices = [
  '县委常委、组织部部长',
  '县委常委、政法委书记',
  '县委社会工作部部长',
  '县民政局局长',
  '县人力资源和社会保障局局长',
  '县教育局局长',
];

const contactNotes = [
  '走访社区，了解工作与生活情况',
  '座谈听取对社区工作者职业体系建设的意见',
  '协调解决继续教育与考试安排',
  '通报人才政策，征求意见',
];

/** Six leaders who keep in contact with two experts each; one of them has handed an expert over. */
export async function loadGuidingLiaisons(client: PoolClient): Promise<number> {
  const { certified } = people();
  const liaisons = countyOffices.flatMap((leaderOffice, index): TalentLiaisonRow[] =>
    [0, 1].map((second) => {
      const { key, regionCode } = certified[index * 2 + second]!;
      const name = `talent-liaison:${guiding}/${index + 1}/${second + 1}`;
      return {
        id: demoId(name),
        leaderName: displayedName(syntheticName(`leader:${guiding}/${index + 1}`)),
        leaderOffice,
        expertId: demoId(key),
        regionCode,
        startedOn: drawnDay(`${name}/start`, '2024-02-01', '2024-04-30'),
        endedOn: index === 5 && second === 1 ? '2025-03-31' : null,
        provenance,
        sourceClause: liaisonClause,
        version: 1,
      };
    }),
  );
  const contacts = liaisons.flatMap(({ id, expertId, regionCode, startedOn, endedOn }) =>
    ['2024-05', '2024-10', '2025-02', '2025-07', '2025-11'].flatMap(
      (month, index): TalentLiaisonContactRow[] => {
        const contactedOn = drawnDay(`${id}/contact/${month}`, `${month}-01`, `${month}-28`);
        return contactedOn < startedOn || contactedOn > (endedOn ?? latestDay)
          ? []
          : [
              {
                id: demoId(`${id}/contact/${month}`),
                liaisonId: id,
                expertId,
                regionCode,
                contactedOn,
                note: contactNotes[(drawn(id, 4) + index) % contactNotes.length]!,
                provenance,
              },
            ];
      },
    ),
  );
  return (
    (await copyWholeRows(client, talentLiaison, liaisons)) +
    (await copyWholeRows(client, talentLiaisonContact, contacts))
  );
}

/** One service officer of the county, and one of each township with certified workers, who serves them in person. */
export async function loadGuidingServiceOfficers(client: PoolClient): Promise<number> {
  const { certified } = people();
  const townships = [...new Set(certified.map(({ regionCode }) => regionCode))].sort();
  const officers = [guiding, ...townships].map((regionCode): TalentServiceOfficerRow => ({
    id: demoId(`talent-service-officer:${regionCode}`),
    name: displayedName(syntheticName(`talent-service-officer:${regionCode}`)),
    office: regionCode === guiding ? '县委人才工作领导小组办公室干部' : '街道（镇）党建工作办公室干部',
    regionCode,
    services: ['人才政策咨询', '职业资格考试与学历提升', '子女入学与医疗服务协调'],
    startedOn: '2024-03-01',
    endedOn: null,
    provenance,
    sourceClause: officerClause,
    version: 1,
  }));
  const served = certified.map(({ key, regionCode }): TalentServiceWorkerRow => ({
    officerId: demoId(`talent-service-officer:${regionCode}`),
    workerId: demoId(key),
  }));
  return (
    (await copyWholeRows(client, talentServiceOfficer, officers)) +
    (await copyWholeRows(client, talentServiceWorker, served))
  );
}

const oneToOneClause = '建立“街道班子成员+新入职社区工作者”1 对 1 帮带机制';
const domainClause = '聘用司法、纪检、民政等多个领域导师，重点强化理论和实操技能培训';

interface MentorOffice {
  readonly domain: MentorDomain;
  readonly office: string;
}

const domainOffices: readonly MentorOffice[] = [
  { domain: 'JUSTICE', office: '县司法局人民调解业务骨干' },
  { domain: 'DISCIPLINE', office: '县纪委监委基层监督业务骨干' },
  { domain: 'CIVIL_AFFAIRS', office: '县民政局基层政权建设业务骨干' },
];

/**
 * Every recruit had a leader of the township as mentor from the first day on, one recruit at a time; earlier staff had
 * mentors from justice, discipline inspection and civil affairs, and one a senior colleague.
 */
export async function loadGuidingMentorships(client: PoolClient): Promise<number> {
  const { certified, recruited, others } = people();
  const byLeaders = inTurn(recruited).map(({ person, leader, startedOn, until }): MentorshipRow => ({
    ...begun(person, startedOn, oneToOneClause),
    ...outcomeOf(person.key, startedOn, until),
    mentorWorkerId: null,
    mentorName: displayedName(syntheticName(`leader:${person.regionCode}/${leader}`)),
    mentorOffice: `街道（镇）党（工）委班子成员${leader}`,
    domain: 'TOWNSHIP_LEADERSHIP',
    goal: '一年内独立承担网格服务管理',
  }));
  const byDomains = others.slice(0, 9).map((person, index): MentorshipRow => {
    const { domain, office } = domainOffices[index % 3]!;
    const startedOn = `2024-0${4 + (index % 3)}-15`;
    // Each domain has as many mentors as it mentors people, for they all began together.
    const mentor = Math.floor(index / 3) + 1;
    return {
      ...begun(person, startedOn, domainClause),
      ...outcomeOf(person.key, startedOn, daysLater(startedOn, 179)),
      mentorWorkerId: null,
      mentorName: displayedName(syntheticName(`mentor:${guiding}/${domain}/${mentor}`)),
      mentorOffice: `${office}${mentor}`,
      domain,
      goal: '掌握矛盾纠纷调解、基层监督与民政服务的理论和实操技能',
    };
  });
  const [senior, colleague] = [certified[12]!, others[9]!];
  const byColleague: MentorshipRow = {
    ...begun(colleague, '2025-03-03', oneToOneClause),
    ...outcomeOf(colleague.key, '2025-03-03', daysLater('2025-03-03', 364)),
    mentorWorkerId: demoId(senior.key),
    mentorName: null,
    mentorOffice: null,
    domain: 'SOCIAL_WORK',
    goal: '运用个案、小组、社区工作方法',
  };
  const rows = [...byLeaders, ...byDomains, byColleague];
  return await copyWholeRows(client, mentorship, rows);
}

/** What a mentorship of the demo has in common with every other. */
function begun({ key, regionCode }: Posted, startedOn: string, sourceClause: string) {
  return {
    id: demoId(`${key}/mentorship`),
    menteeId: demoId(key),
    regionCode,
    startedOn,
    provenance,
    sourceClause,
    version: 1,
  };
}

function outcomeOf(
  key: string,
  startedOn: string,
  until: string,
): Pick<MentorshipRow, 'state' | 'endedOn' | 'result' | 'reason'> {
  if (until > latestDay) {
    return { state: 'ACTIVE', endedOn: null, result: null, reason: null };
  }
  // One in ten ends before its goal, when the mentor leaves the township.
  if (drawn(`${key}/mentorship/end`, 10) === 0) {
    return { state: 'ENDED', endedOn: daysLater(startedOn, 120), result: null, reason: '导师工作调动' };
  }
  const result = drawnFrom(`${key}/mentorship/result`, ['考核优秀，独立承担网格工作', '考核合格，独立上岗']);
  return { state: 'COMPLETED', endedOn: until, result, reason: null };
}

/** Each recruit's turn with a leader of the township: the first one who is free for the half year. */
function inTurn(recruited: readonly Posted[]) {
  const busyUntil = new Map<string, string>();
  return [...recruited]
    .sort((one, other) => (one.post.startedOn + one.key < other.post.startedOn + other.key ? -1 : 1))
    .map((person) => {
      const { startedOn } = person.post;
      const until = daysLater(startedOn, 214);
      let leader = 1;
      const key = () => `${person.regionCode}/${leader}`;
      while ((busyUntil.get(key()) ?? '') >= startedOn) {
        leader += 1;
      }
      busyUntil.set(key(), until > latestDay ? '9999-12-31' : until);
      return { person, leader, startedOn, until };
    });
}

const rotationClause = '社区“老带新”岗位交流机制，帮助能力提升';

/** Every third recruit spent three months in another community, a certified colleague of that community with them. */
export async function loadGuidingRotations(client: PoolClient): Promise<number> {
  const { certified, recruited } = people();
  const rows = recruited
    .filter((_, index) => index % 3 === 0)
    .flatMap(({ key, post }): PostRotationRow[] => {
      const elsewhere = certified.filter((senior) => senior.post.communityId !== post.communityId);
      const senior = drawnFrom(`${key}/rotation/senior`, elsewhere);
      const startsOn = daysLater(post.startedOn, 90 + drawn(`${key}/rotation`, 60));
      const endsOn = daysLater(startsOn, 89);
      return endsOn > latestDay
        ? []
        : [
            {
              id: demoId(`${key}/rotation`),
              workerId: demoId(key),
              fromEmploymentId: demoId(`${key}/employment/${post.startedOn}`),
              regionCode: post.regionCode,
              toCommunityId: senior.post.communityId,
              toPost: null,
              startsOn,
              endsOn,
              accompaniedById: demoId(senior.key),
              purpose: '“老带新”岗位交流，学习网格服务管理',
              provenance,
              sourceClause: rotationClause,
              version: 1,
            },
          ];
    });
  return await copyWholeRows(client, postRotation, rows);
}
