import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkerRow, WorkerConnectionRow, CommunityRow, EmploymentRow, CertificateRow, PracticeBaseRow, PracticeBaseConnectionRow, TalentStageEntryRow, TalentStageEntryConnectionRow, TalentLiaisonRow, TalentLiaisonConnectionRow, TalentLiaisonContactRow, TalentServiceOfficerRow, TalentServiceOfficerConnectionRow, TalentProgrammeApplicationRow, TalentProgrammeApplicationConnectionRow, TalentProgrammeStepRow, MentorshipRow, MentorshipConnectionRow, PostRotationRow, PostRotationConnectionRow, SecretaryStudioRow, SecretaryStudioConnectionRow, SecretaryStudioStatusEntryRow, CompetitionRow, CompetitionConnectionRow, CompetitionEntryRow, CompetitionEntryConnectionRow, RegionRow } from '../rows';
import type { WorkforceContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日历日期（不含时间），ISO 8601，例如 2025-12-31；“截至某日”指该日终了（UTC+8） / A calendar date, ISO 8601; as-of dates mean the end of that day, UTC+8 */
  Date: { input: string; output: string; }
  /** 时刻，ISO 8601，带时区，例如 2025-12-31T15:04:05.000Z / An instant, ISO 8601 with offset */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 推进人才链条 / Advance in the talent chain */
export type AdvanceTalentStageInput = {
  /** 依据，例如公开选聘公告、任职文件 / Basis, such as the notice of an open selection */
  readonly basis: Scalars['String']['input'];
  /** 进入日期，不晚于今日，不早于上一环节的进入日期 / Day of entering: not after today, not before the last entry's */
  readonly enteredOn: Scalars['Date']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因；由使用、留任回到培育时必填 / Reason, needed to go back to developing */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 进入的环节；首次可从任一环节进入 / Stage to enter; the first entry may be any */
  readonly stage: TalentStage;
  /** 社会工作人员编号 / Id of the worker */
  readonly workerId: Scalars['ID']['input'];
};

/** 结果 / Payload of advanceTalentStage */
export type AdvanceTalentStagePayload = {
  readonly __typename?: 'AdvanceTalentStagePayload';
  /** 新的记录 / The new entry */
  readonly talentStageEntry: TalentStageEntry;
};

/** 发布练兵比武 / Announcement of a competition */
export type AnnounceCompetitionInput = {
  /** 举办日期 / Day it is held */
  readonly heldOn: Scalars['Date']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 类别 / Kind */
  readonly kind: CompetitionKind;
  /** 层次 / Level */
  readonly level: CompetitionLevel;
  /** 名称 / Name */
  readonly name: Scalars['String']['input'];
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
};

/** 结果 / Payload of announceCompetition */
export type AnnounceCompetitionPayload = {
  readonly __typename?: 'AnnounceCompetitionPayload';
  /** 练兵比武 / The competition */
  readonly competition: Competition;
};

/** 安排岗位交流 / Arrangement of a post rotation */
export type ArrangePostRotationInput = {
  /** 带教的老社工编号 / Id of the senior worker who goes along */
  readonly accompaniedById?: InputMaybe<Scalars['ID']['input']>;
  /** 原任职编号；起始日须在该岗 / Id of the employment that is left for the time; held on the first day */
  readonly employmentId: Scalars['ID']['input'];
  /** 截止日期 / Last day */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 目的 / Purpose */
  readonly purpose: Scalars['String']['input'];
  /** 起始日期 / First day */
  readonly startsOn: Scalars['Date']['input'];
  /** 交流到的社区编号；不到社区的不填 / Id of the community that is gone to, absent when it is none */
  readonly toCommunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 交流到的岗位；不填 toCommunityId 时必填 / Post that is gone to, needed without toCommunityId */
  readonly toPost?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of arrangePostRotation */
export type ArrangePostRotationPayload = {
  readonly __typename?: 'ArrangePostRotationPayload';
  /** 岗位交流 / The rotation */
  readonly postRotation: PostRotation;
};

/** 确定联系的专家 / Assignment of an expert to a leader */
export type AssignTalentLiaisonInput = {
  /** 专家：社会工作人员编号 / The expert: id of a worker */
  readonly expertId: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 领导的职业显示名 / Professional display name of the leader */
  readonly leaderName: Scalars['String']['input'];
  /** 领导的职务 / Office of the leader */
  readonly leaderOffice: Scalars['String']['input'];
  /** 起始日期，不晚于今日 / First day, not after today */
  readonly startedOn: Scalars['Date']['input'];
};

/** 结果 / Payload of assignTalentLiaison */
export type AssignTalentLiaisonPayload = {
  readonly __typename?: 'AssignTalentLiaisonPayload';
  /** 联系 / The liaison */
  readonly talentLiaison: TalentLiaison;
};

/** 设人才服务专员 / Assignment of a talent service officer */
export type AssignTalentServiceOfficerInput = {
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 职业显示名 / Professional display name */
  readonly name: Scalars['String']['input'];
  /** 职务 / Office */
  readonly office: Scalars['String']['input'];
  /** 服务的区划代码 / Code of the region that is served */
  readonly regionCode: Scalars['ID']['input'];
  /** 服务事项，1–20 项 / Services, 1 to 20 */
  readonly services: ReadonlyArray<Scalars['String']['input']>;
  /** 起始日期，不晚于今日 / First day, not after today */
  readonly startedOn: Scalars['Date']['input'];
  /** 专人服务的对象，须登记在该区划之内，至多 100 人 / Workers served in person, registered in that region, at most 100 */
  readonly workerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 结果 / Payload of assignTalentServiceOfficer */
export type AssignTalentServiceOfficerPayload = {
  readonly __typename?: 'AssignTalentServiceOfficerPayload';
  /** 专员 / The officer */
  readonly talentServiceOfficer: TalentServiceOfficer;
};

/** 审计记录：只增不改，逐条以散列相连 / Entry of a service's audit trail: never changed, each chained to the one before by hash */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** 变更后摘要（加密散列，不含内容） / Keyed hash of the row after */
  readonly afterDigest: Maybe<Scalars['String']['output']>;
  /** 变更前摘要（加密散列，不含内容） / Keyed hash of the row before */
  readonly beforeDigest: Maybe<Scalars['String']['output']>;
  /** 实体 / Entity */
  readonly entity: Maybe<Scalars['String']['output']>;
  /** 实体编号 / Id of the entity */
  readonly entityId: Maybe<Scalars['ID']['output']>;
  /** 涉及的字段 / Fields that were used */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 本条的散列 / Hash of this entry */
  readonly hash: Scalars['String']['output'];
  /** 事项 / What it is about */
  readonly kind: AuditKind;
  /** 序号，自 1 起连续 / Number, from 1 without gaps */
  readonly number: Scalars['Int']['output'];
  /** 操作 / The mutation, or the root of what was read */
  readonly operation: Scalars['String']['output'];
  /** 结果 / Outcome */
  readonly outcome: AuditOutcome;
  /** 前一条的散列 / Hash of the entry before */
  readonly previousHash: Scalars['String']['output'];
  /** 用途 / Stated purpose */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** 拒绝原因（错误代码） / Error code of a refusal */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 时间 / Time */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 区划代码 / Region code */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** 请求编号 / Request id */
  readonly requestId: Scalars['String']['output'];
  /** 角色 / Roles */
  readonly roles: ReadonlyArray<Role>;
  /** 账号 / Subject */
  readonly subject: Maybe<Scalars['String']['output']>;
};

/** 审计记录分页 / A page of audit entries */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 审计记录分页条目 / An edge to an audit entry */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 审计记录 / The audit entry */
  readonly node: AuditEntry;
};

/** 审计记录筛选 / Conditions on audit entries */
export type AuditFilter = {
  /** 实体 / Entity */
  readonly entity?: InputMaybe<Scalars['String']['input']>;
  /** 实体编号 / Id of the entity */
  readonly entityId?: InputMaybe<Scalars['ID']['input']>;
  /** 自此日起（UTC+8） / From this day on, UTC+8 */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 事项之一 / About one of these */
  readonly kindIn?: InputMaybe<ReadonlyArray<AuditKind>>;
  /** 操作 / Operation */
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  /** 结果之一 / With one of these outcomes */
  readonly outcomeIn?: InputMaybe<ReadonlyArray<AuditOutcome>>;
  /** 请求编号 / Request id */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** 账号 / Subject */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** 至此日止（UTC+8，含当日） / To the end of this day, UTC+8 */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** 审计事项 / What an audit entry is about */
export type AuditKind =
  /** 读取未成年人记录 / A minor's record read */
  | 'MINOR_READ'
  /** 变更 / A mutation */
  | 'MUTATION'
  /** 以个人信息检索 / A search by personal data */
  | 'PERSONAL_LOOKUP'
  /** 读取个人信息全文 / Personal data read in full */
  | 'PERSONAL_READ';

/** 审计记录排序 / Order of audit entries */
export type AuditOrder =
  /** 旧者在前 / The earliest first */
  | 'NUMBER_ASC'
  /** 新者在前 / The latest first */
  | 'NUMBER_DESC';

/** 结果 / Outcome */
export type AuditOutcome =
  /** 已执行 / Done */
  | 'DONE'
  /** 已拒绝 / Refused */
  | 'REFUSED';

/** 开始帮带 / Beginning of a mentorship */
export type BeginMentorshipInput = {
  /** 导师领域 / Domain of the mentor */
  readonly domain: MentorDomain;
  /** 帮带目标 / Goal */
  readonly goal: Scalars['String']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 帮带对象编号 / Id of the mentee */
  readonly menteeId: Scalars['ID']['input'];
  /** 导师为领导的，其职业显示名；与 mentorWorkerId 二者取一 / Professional display name of the mentor when a leader; either this or mentorWorkerId */
  readonly mentorName?: InputMaybe<Scalars['String']['input']>;
  /** 导师的职务；导师为领导的必填：同一县内姓名与职务相同的视为同一人 / Office of the mentor, needed of a leader: within a county, name and office tell who it is */
  readonly mentorOffice?: InputMaybe<Scalars['String']['input']>;
  /** 导师为社会工作人员的，其编号；与 mentorName 二者取一 / Id of the mentor when a worker; either this or mentorName */
  readonly mentorWorkerId?: InputMaybe<Scalars['ID']['input']>;
  /** 起始日期，不晚于今日 / First day, not after today */
  readonly startedOn: Scalars['Date']['input'];
};

/** 结果 / Payload of beginMentorship */
export type BeginMentorshipPayload = {
  readonly __typename?: 'BeginMentorshipPayload';
  /** 帮带 / The mentorship */
  readonly mentorship: Mentorship;
};

/** 职业资格证书 / Professional certificate */
export type Certificate = {
  readonly __typename?: 'Certificate';
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 发证日期 / Date of issue */
  readonly issuedOn: Scalars['Date']['output'];
  /** 级别 / Level */
  readonly level: CertificateLevel;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
};

/** 职业资格级别 / Level of the professional certificate */
export type CertificateLevel =
  /** 助理社会工作师 / Assistant social worker */
  | 'ASSISTANT'
  /** 社会工作师 / Social worker */
  | 'INTERMEDIATE'
  /** 高级社会工作师 / Senior social worker */
  | 'SENIOR';

/** 持证口径 / Basis on which a person counts as certified */
export type CertificationBasis =
  /** 取得证书 / A certificate was issued */
  | 'HELD'
  /** 登记有效（有效期止日当日仍有效） / Its registration is valid on the day, the last day included */
  | 'REGISTERED';

/** 变更书记工作室状态 / Change of a studio's status */
export type ChangeSecretaryStudioStatusInput = {
  /** 生效日期，不早于上一次变更，不晚于今日 / Day it comes into force: not before the last change, not after today */
  readonly enteredOn: Scalars['Date']['input'];
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因（对外公布） / Reason, to be published */
  readonly reason: Scalars['String']['input'];
  /** 转入的状态 / Status to turn into */
  readonly status: SecretaryStudioStatus;
};

/** 结果 / Payload of changeSecretaryStudioStatus */
export type ChangeSecretaryStudioStatusPayload = {
  readonly __typename?: 'ChangeSecretaryStudioStatusPayload';
  /** 工作室 / The studio */
  readonly secretaryStudio: SecretaryStudio;
};

/** 社区（由项目子图登记） / Community, owned by projects */
export type Community = {
  readonly __typename?: 'Community';
  /** 在岗社区工作者（两委专职成员、专职工作人员） / Community workers in post */
  readonly communityWorkers: Maybe<WorkerConnection>;
  /** 平台编号 / Platform-issued id */
  readonly id: Scalars['ID']['output'];
  /** 本社区的实践基地 / Practice bases in the community */
  readonly practiceBases: Maybe<ReadonlyArray<PracticeBase>>;
  /** 设在本社区的书记工作室 / Secretary studios hosted by the community */
  readonly secretaryStudios: Maybe<ReadonlyArray<SecretaryStudio>>;
};


/** 社区（由项目子图登记） / Community, owned by projects */
export type CommunityCommunityWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 岗位大练兵、业务大比武 / Drills and contests */
export type Competition = {
  readonly __typename?: 'Competition';
  /** 参赛记录；仅及于辖区之内的人员 / Entries, as far as the workers are of one's region */
  readonly entries: Maybe<CompetitionEntryConnection>;
  /** 举办日期 / Day it is held */
  readonly heldOn: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 类别 / Kind */
  readonly kind: CompetitionKind;
  /** 层次 / Level */
  readonly level: CompetitionLevel;
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 参赛人数；1 至 4 人对外为 null / Number of persons who take part, null to the public from 1 to 4 */
  readonly participantCount: Maybe<Scalars['Int']['output']>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
};


/** 岗位大练兵、业务大比武 / Drills and contests */
export type CompetitionEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 奖项 / Award */
export type CompetitionAward =
  /** 优秀奖 / Award of excellence */
  | 'EXCELLENT'
  /** 一等奖 / First prize */
  | 'FIRST'
  /** 二等奖 / Second prize */
  | 'SECOND'
  /** 三等奖 / Third prize */
  | 'THIRD';

/** 练兵比武分页 / A page of competitions */
export type CompetitionConnection = {
  readonly __typename?: 'CompetitionConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<CompetitionEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 练兵比武分页条目 / An edge to one competition */
export type CompetitionEdge = {
  readonly __typename?: 'CompetitionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 练兵比武 / The competition */
  readonly node: Competition;
};

/** 参赛记录：一人参加一次练兵比武 / Entry: one worker in one competition */
export type CompetitionEntry = {
  readonly __typename?: 'CompetitionEntry';
  /** 奖项；未获奖为 null / Award, null for none */
  readonly award: Maybe<CompetitionAward>;
  /** 练兵比武 / The competition */
  readonly competition: Maybe<Competition>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 登记时参赛人所在区划 / Region of the worker when it was recorded */
  readonly region: Region;
  /** 成绩，0–100 分；未评分为 null / Score from 0 to 100, null until it is given */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
  /** 参赛人 / The worker */
  readonly worker: Maybe<Worker>;
};

/** 参赛记录分页 / A page of entries to competitions */
export type CompetitionEntryConnection = {
  readonly __typename?: 'CompetitionEntryConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<CompetitionEntryEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 参赛记录分页条目 / An edge to one entry to a competition */
export type CompetitionEntryEdge = {
  readonly __typename?: 'CompetitionEntryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 参赛记录 / The entry to a competition */
  readonly node: CompetitionEntry;
};

/** 参赛记录筛选 / Conditions on entries */
export type CompetitionEntryFilter = {
  /** 奖项之一 / With one of these awards */
  readonly awardIn?: InputMaybe<ReadonlyArray<CompetitionAward>>;
  /** 练兵比武属于其一 / To one of these competitions */
  readonly competitionIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 位于此区划之下（参赛人的区划） / Under this region: the worker's */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 参赛人属于其一 / Of one of these workers */
  readonly workerIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 参赛记录排序 / Order of entries to competitions */
export type CompetitionEntryOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 练兵比武筛选 / Conditions on competitions */
export type CompetitionFilter = {
  /** 自此日起举办 / Held on this day or later */
  readonly heldFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 至此日止举办（含当日） / Held on this day or earlier */
  readonly heldTo?: InputMaybe<Scalars['Date']['input']>;
  /** 类别之一 / One of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<CompetitionKind>>;
  /** 层次之一 / One of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<CompetitionLevel>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 练兵比武类别 / Kind of competition */
export type CompetitionKind =
  /** 业务大比武 / Contest */
  | 'CONTEST'
  /** 岗位大练兵 / Drill */
  | 'DRILL';

/** 练兵比武层次 / Level of a competition */
export type CompetitionLevel =
  /** 市级 / City */
  | 'CITY'
  /** 县级 / County */
  | 'COUNTY'
  /** 省级 / Province */
  | 'PROVINCE'
  /** 街道乡镇级 / Township */
  | 'TOWNSHIP';

/** 练兵比武排序 / Order of competitions */
export type CompetitionOrder =
  /** 举办日期升序 / By the day it is held, the earliest first */
  | 'HELD_ON_ASC'
  /** 举办日期降序 / By the day it is held, the latest first */
  | 'HELD_ON_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 帮带完成 / Completion of a mentorship */
export type CompleteMentorshipInput = {
  /** 截止日期，不早于起始日期，不晚于今日 / Last day: not before the first, not after today */
  readonly endedOn: Scalars['Date']['input'];
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 成效 / Result */
  readonly result: Scalars['String']['input'];
};

/** 结果 / Payload of completeMentorship */
export type CompleteMentorshipPayload = {
  readonly __typename?: 'CompleteMentorshipPayload';
  /** 帮带 / The mentorship */
  readonly mentorship: Mentorship;
};

/** 更正成绩与奖项 / Correction of an entry */
export type CorrectCompetitionEntryInput = {
  /** 奖项；null 为未获奖 / Award, null for none */
  readonly award?: InputMaybe<CompetitionAward>;
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 成绩，0–100 分；null 为未评分 / Score from 0 to 100, null for none */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
};

/** 结果 / Payload of correctCompetitionEntry */
export type CorrectCompetitionEntryPayload = {
  readonly __typename?: 'CorrectCompetitionEntryPayload';
  /** 参赛记录 / The entry */
  readonly competitionEntry: CompetitionEntry;
};

/** 起草申报 / Draft of an application */
export type DraftTalentProgrammeApplicationInput = {
  /** 申报人编号；以单位申报的不填 / Id of the worker who applies, absent when an organisation does */
  readonly applicantId?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 级别 / Level */
  readonly level: TalentProgrammeLevel;
  /** 申报单位；不填 applicantId 时必填 / Organisation that applies, needed without applicantId */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** 所属方面 / Pillar */
  readonly pillar: WorkforcePillar;
  /** 人才项目名称 / Name of the programme */
  readonly programme: Scalars['String']['input'];
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
  /** 申报内容 / What it is applied for */
  readonly subject: Scalars['String']['input'];
};

/** 结果 / Payload of draftTalentProgrammeApplication */
export type DraftTalentProgrammeApplicationPayload = {
  readonly __typename?: 'DraftTalentProgrammeApplicationPayload';
  /** 申报 / The application */
  readonly talentProgrammeApplication: TalentProgrammeApplication;
};

/** 任职：带起止日期 / Employment: a dated post */
export type Employment = {
  readonly __typename?: 'Employment';
  /** 所在社区；非社区岗位为 null / Community, null outside communities */
  readonly community: Maybe<Community>;
  /** 用人单位 / Employer */
  readonly employer: Scalars['String']['output'];
  /** 截止日期（当日仍在岗）；未定为 null / Last day in post, null while none is set */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** 工作领域 / Field */
  readonly field: PracticeField;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 岗位性质 / Kind */
  readonly kind: EmploymentKind;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 起始日期（当日即在岗） / First day in post */
  readonly startedOn: Scalars['Date']['output'];
};

/** 岗位性质 / Kind of employment */
export type EmploymentKind =
  /** 社会工作机构人员 / Staff of a social work agency */
  | 'AGENCY'
  /** 两委专职成员 / Full-time member of the community's two committees */
  | 'COMMITTEE_FULLTIME'
  /** 社区专职工作人员 / Dedicated community staff */
  | 'DEDICATED'
  /** 机构内社会工作岗位（学校、医院、养老机构等） / Social work post in an institution */
  | 'INSTITUTION';

/** 提前结束帮带 / Early end of a mentorship */
export type EndMentorshipInput = {
  /** 截止日期，不早于起始日期，不晚于今日 / Last day: not before the first, not after today */
  readonly endedOn: Scalars['Date']['input'];
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因 / Reason */
  readonly reason: Scalars['String']['input'];
  /** 已有的成效 / Result so far */
  readonly result?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of endMentorship */
export type EndMentorshipPayload = {
  readonly __typename?: 'EndMentorshipPayload';
  /** 帮带 / The mentorship */
  readonly mentorship: Mentorship;
};

/** 确定截止日 / Last day of a post rotation */
export type EndPostRotationInput = {
  /** 截止日期，不早于起始日期 / Last day, not before the first */
  readonly endsOn: Scalars['Date']['input'];
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of endPostRotation */
export type EndPostRotationPayload = {
  readonly __typename?: 'EndPostRotationPayload';
  /** 岗位交流 / The rotation */
  readonly postRotation: PostRotation;
};

/** 结束联系 / End of a liaison */
export type EndTalentLiaisonInput = {
  /** 截止日期，不早于起始日期与最近一次联系，不晚于今日 / Last day: not before the first day or the latest contact, not after today */
  readonly endedOn: Scalars['Date']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of endTalentLiaison */
export type EndTalentLiaisonPayload = {
  readonly __typename?: 'EndTalentLiaisonPayload';
  /** 联系 / The liaison */
  readonly talentLiaison: TalentLiaison;
};

/** 人才服务专员卸任 / End of a term */
export type EndTalentServiceOfficerInput = {
  /** 截止日期，不早于起始日期，不晚于今日 / Last day: not before the first, not after today */
  readonly endedOn: Scalars['Date']['input'];
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of endTalentServiceOfficer */
export type EndTalentServiceOfficerPayload = {
  readonly __typename?: 'EndTalentServiceOfficerPayload';
  /** 专员 / The officer */
  readonly talentServiceOfficer: TalentServiceOfficer;
};

/** 注销社会工作人员 / Erasure of a worker */
export type EraseWorkerInput = {
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 注销结果 / Payload of eraseWorker */
export type EraseWorkerPayload = {
  readonly __typename?: 'EraseWorkerPayload';
  /** 社会工作人员 / The worker */
  readonly worker: Worker;
};

/** 导师领域 / Domain of a mentor */
export type MentorDomain =
  /** 民政 / Civil affairs */
  | 'CIVIL_AFFAIRS'
  /** 纪检 / Discipline inspection */
  | 'DISCIPLINE'
  /** 司法 / Justice */
  | 'JUSTICE'
  /** 其他 / Other */
  | 'OTHER'
  /** 社会工作 / Social work */
  | 'SOCIAL_WORK'
  /** 街道乡镇领导 / Leadership of a sub-district or township */
  | 'TOWNSHIP_LEADERSHIP';

/** 1 对 1 帮带：任一日，一名导师只带一人，一人只有一名导师 / One-to-one mentorship: on any day a mentor has one mentee and a mentee one mentor */
export type Mentorship = {
  readonly __typename?: 'Mentorship';
  /** 可转入的状态 / States it may turn into */
  readonly allowedTransitions: ReadonlyArray<MentorshipState>;
  /** 导师领域 / Domain of the mentor */
  readonly domain: MentorDomain;
  /** 截止日期（当日仍在帮带）；未结束为 null / Last day, null while it goes on */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** 帮带目标 / Goal */
  readonly goal: Scalars['String']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 帮带对象 / The mentee */
  readonly mentee: Maybe<Worker>;
  /** 帮带对象在帮带开始之后取得的证书，新者在前 / Certificates issued to the mentee after the first day, the latest first */
  readonly menteeLaterCertificates: ReadonlyArray<Certificate>;
  /** 导师的职业显示名 / Professional display name of the mentor */
  readonly mentorName: Maybe<Scalars['String']['output']>;
  /** 导师的职务；导师为领导的必有 / Office of the mentor, always there of a leader */
  readonly mentorOffice: Maybe<Scalars['String']['output']>;
  /** 导师为社会工作人员的；导师为领导的为 null / The mentor when a worker, null when a leader */
  readonly mentorWorker: Maybe<Worker>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 提前结束的原因；其他为 null / Why it was ended early, else null */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 登记时帮带对象所在区划 / Region of the mentee when it was recorded */
  readonly region: Region;
  /** 成效；完成的必有，提前结束的可有 / Result, always there of a completed one, perhaps of one ended early */
  readonly result: Maybe<Scalars['String']['output']>;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 起始日期 / First day */
  readonly startedOn: Scalars['Date']['output'];
  /** 状态 / State */
  readonly state: MentorshipState;
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
};

/** 帮带分页 / A page of mentorships */
export type MentorshipConnection = {
  readonly __typename?: 'MentorshipConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<MentorshipEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 帮带分页条目 / An edge to one mentorship */
export type MentorshipEdge = {
  readonly __typename?: 'MentorshipEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 帮带 / The mentorship */
  readonly node: Mentorship;
};

/** 帮带筛选 / Conditions on mentorships */
export type MentorshipFilter = {
  /** 该日（UTC+8）在帮带中；不填则为全部 / Going on on this day, UTC+8; all when absent */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 导师领域之一 / One of these domains */
  readonly domainIn?: InputMaybe<ReadonlyArray<MentorDomain>>;
  /** 帮带对象属于其一 / The mentee is one of these */
  readonly menteeIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 导师是这些社会工作人员之一 / The mentor is one of these workers */
  readonly mentorWorkerIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 现在的状态之一 / One of these states, as it is now */
  readonly stateIn?: InputMaybe<ReadonlyArray<MentorshipState>>;
};

/** 帮带排序 / Order of mentorships */
export type MentorshipOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC'
  /** 开始日期升序 / By the first day, the earliest first */
  | 'STARTED_ON_ASC'
  /** 开始日期降序 / By the first day, the latest first */
  | 'STARTED_ON_DESC';

/** 帮带状态 / State of a mentorship */
export type MentorshipState =
  /** 帮带中 / Active */
  | 'ACTIVE'
  /** 已完成 / Completed */
  | 'COMPLETED'
  /** 提前结束 / Ended early */
  | 'ENDED';

/** 办理下一步 / The next step */
export type MoveTalentProgrammeApplicationInput = {
  /** 拨付金额（分）；转入已拨付时必填，其他不填 / Amount in fen: needed when it is funded, and only then */
  readonly amountFen?: InputMaybe<Scalars['Int']['input']>;
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因；退回、不通过、撤回时必填 / Reason, needed to return, reject or withdraw */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 转入的状态 / State to turn into */
  readonly state: TalentProgrammeState;
};

/** 结果 / Payload of moveTalentProgrammeApplication */
export type MoveTalentProgrammeApplicationPayload = {
  readonly __typename?: 'MoveTalentProgrammeApplicationPayload';
  /** 申报 / The application */
  readonly talentProgrammeApplication: TalentProgrammeApplication;
};

/** 变更 / Mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 推进人才链条：进入下一环节，或因故回到培育 / Advance a worker in the talent chain: one stage on, or back to developing for a reason */
  readonly advanceTalentStage: AdvanceTalentStagePayload;
  /** 发布练兵比武 / Announce a competition */
  readonly announceCompetition: AnnounceCompetitionPayload;
  /** 安排岗位交流 / Arrange a post rotation */
  readonly arrangePostRotation: ArrangePostRotationPayload;
  /** 确定领导联系的专家 / Assign an expert to a leader */
  readonly assignTalentLiaison: AssignTalentLiaisonPayload;
  /** 设人才服务专员 / Assign a talent service officer */
  readonly assignTalentServiceOfficer: AssignTalentServiceOfficerPayload;
  /** 开始 1 对 1 帮带 / Begin a one-to-one mentorship */
  readonly beginMentorship: BeginMentorshipPayload;
  /** 变更书记工作室状态 / Change the status of a secretary studio */
  readonly changeSecretaryStudioStatus: ChangeSecretaryStudioStatusPayload;
  /** 帮带完成 / Complete a mentorship */
  readonly completeMentorship: CompleteMentorshipPayload;
  /** 更正参赛成绩与奖项 / Correct the score and the award of an entry */
  readonly correctCompetitionEntry: CorrectCompetitionEntryPayload;
  /** 起草人才项目申报 / Draft an application to a talent programme */
  readonly draftTalentProgrammeApplication: DraftTalentProgrammeApplicationPayload;
  /** 提前结束帮带 / End a mentorship before its goal is reached */
  readonly endMentorship: EndMentorshipPayload;
  /** 确定岗位交流的截止日 / Set the last day of a post rotation */
  readonly endPostRotation: EndPostRotationPayload;
  /** 结束联系 / End a liaison */
  readonly endTalentLiaison: EndTalentLiaisonPayload;
  /** 人才服务专员卸任 / End the term of a talent service officer */
  readonly endTalentServiceOfficer: EndTalentServiceOfficerPayload;
  /** 注销：删除个人信息，保留计数所需的事实 / Erase a person, keeping what is counted */
  readonly eraseWorker: EraseWorkerPayload;
  /** 办理申报的下一步；审核人不得为提交人 / Take the next step with an application; who submitted it does not review it */
  readonly moveTalentProgrammeApplication: MoveTalentProgrammeApplicationPayload;
  /** 设立书记工作室 / Open a secretary studio */
  readonly openSecretaryStudio: OpenSecretaryStudioPayload;
  /** 登记参赛 / Record an entry to a competition */
  readonly recordCompetitionEntry: RecordCompetitionEntryPayload;
  /** 登记一次联系 / Record a contact of a liaison */
  readonly recordTalentLiaisonContact: RecordTalentLiaisonContactPayload;
  /** 登记社会工作人员 / Register a worker */
  readonly registerWorker: RegisterWorkerPayload;
  /** 修改草稿或退回的申报 / Revise an application that is a draft or was returned */
  readonly reviseTalentProgrammeApplication: ReviseTalentProgrammeApplicationPayload;
  /** 更新社会工作人员的联系方式 / Change how a worker is reached */
  readonly updateWorkerContact: UpdateWorkerContactPayload;
};


/** 变更 / Mutations */
export type MutationAdvanceTalentStageArgs = {
  input: AdvanceTalentStageInput;
};


/** 变更 / Mutations */
export type MutationAnnounceCompetitionArgs = {
  input: AnnounceCompetitionInput;
};


/** 变更 / Mutations */
export type MutationArrangePostRotationArgs = {
  input: ArrangePostRotationInput;
};


/** 变更 / Mutations */
export type MutationAssignTalentLiaisonArgs = {
  input: AssignTalentLiaisonInput;
};


/** 变更 / Mutations */
export type MutationAssignTalentServiceOfficerArgs = {
  input: AssignTalentServiceOfficerInput;
};


/** 变更 / Mutations */
export type MutationBeginMentorshipArgs = {
  input: BeginMentorshipInput;
};


/** 变更 / Mutations */
export type MutationChangeSecretaryStudioStatusArgs = {
  input: ChangeSecretaryStudioStatusInput;
};


/** 变更 / Mutations */
export type MutationCompleteMentorshipArgs = {
  input: CompleteMentorshipInput;
};


/** 变更 / Mutations */
export type MutationCorrectCompetitionEntryArgs = {
  input: CorrectCompetitionEntryInput;
};


/** 变更 / Mutations */
export type MutationDraftTalentProgrammeApplicationArgs = {
  input: DraftTalentProgrammeApplicationInput;
};


/** 变更 / Mutations */
export type MutationEndMentorshipArgs = {
  input: EndMentorshipInput;
};


/** 变更 / Mutations */
export type MutationEndPostRotationArgs = {
  input: EndPostRotationInput;
};


/** 变更 / Mutations */
export type MutationEndTalentLiaisonArgs = {
  input: EndTalentLiaisonInput;
};


/** 变更 / Mutations */
export type MutationEndTalentServiceOfficerArgs = {
  input: EndTalentServiceOfficerInput;
};


/** 变更 / Mutations */
export type MutationEraseWorkerArgs = {
  input: EraseWorkerInput;
};


/** 变更 / Mutations */
export type MutationMoveTalentProgrammeApplicationArgs = {
  input: MoveTalentProgrammeApplicationInput;
};


/** 变更 / Mutations */
export type MutationOpenSecretaryStudioArgs = {
  input: OpenSecretaryStudioInput;
};


/** 变更 / Mutations */
export type MutationRecordCompetitionEntryArgs = {
  input: RecordCompetitionEntryInput;
};


/** 变更 / Mutations */
export type MutationRecordTalentLiaisonContactArgs = {
  input: RecordTalentLiaisonContactInput;
};


/** 变更 / Mutations */
export type MutationRegisterWorkerArgs = {
  input: RegisterWorkerInput;
};


/** 变更 / Mutations */
export type MutationReviseTalentProgrammeApplicationArgs = {
  input: ReviseTalentProgrammeApplicationInput;
};


/** 变更 / Mutations */
export type MutationUpdateWorkerContactArgs = {
  input: UpdateWorkerContactInput;
};

/** 设立书记工作室 / Opening of a secretary studio */
export type OpenSecretaryStudioInput = {
  /** 所在社区编号 / Id of the host community */
  readonly communityId: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  readonly name: Scalars['String']['input'];
  /** 设立日期，不晚于今日 / Day of opening, not after today */
  readonly openedOn: Scalars['Date']['input'];
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
  /** 领衔书记编号；与 secretaryName 二者取一 / Id of the secretary when a worker; either this or secretaryName */
  readonly secretaryId?: InputMaybe<Scalars['ID']['input']>;
  /** 领衔书记的职业显示名；与 secretaryId 二者取一 / Professional display name of the secretary; either this or secretaryId */
  readonly secretaryName?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of openSecretaryStudio */
export type OpenSecretaryStudioPayload = {
  readonly __typename?: 'OpenSecretaryStudioPayload';
  /** 工作室 / The studio */
  readonly secretaryStudio: SecretaryStudio;
};

/** 分页信息（Relay 游标分页） / Page information of a Relay connection */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 本页最后一条的游标；空页为 null / Cursor of the last edge, null for an empty page */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** 后面还有数据 / More rows follow this page */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 前面还有数据 / Rows precede this page */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页第一条的游标；空页为 null / Cursor of the first edge, null for an empty page */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** 个人信息类别 / Kind of personal datum */
export type PersonalDatum =
  /** 住址 / Address */
  | 'ADDRESS'
  /** 出生日期：1990-**-** / Date of birth */
  | 'BIRTH_DATE'
  /** 证件号码：1501**********1234 / Number of the identity document */
  | 'ID_NUMBER'
  /** 姓名：王* / Name */
  | 'NAME'
  /** 电话：138****0000 / Telephone number */
  | 'PHONE';

/** 岗位交流：在另一社区或岗位工作一段时间 / Post rotation: a time in another community or post */
export type PostRotation = {
  readonly __typename?: 'PostRotation';
  /** 带教的老社工；“老带新”以外为 null / Senior worker who goes along, null where none does */
  readonly accompaniedBy: Maybe<Worker>;
  /** 截止日期（含当日）；未定为 null / Last day, null while none is set */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 原任职 / Employment that is left for the time */
  readonly fromEmployment: Maybe<Employment>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 目的 / Purpose */
  readonly purpose: Scalars['String']['output'];
  /** 所在区划（原岗位） / Region of the post that is left for the time */
  readonly region: Region;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 起始日期 / First day */
  readonly startsOn: Scalars['Date']['output'];
  /** 交流到的社区；不在社区内为 null / Community that is gone to, null when it is none */
  readonly toCommunity: Maybe<Community>;
  /** 交流到的岗位；只定社区的为 null / Post that is gone to, null when only the community was set */
  readonly toPost: Maybe<Scalars['String']['output']>;
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
  /** 社会工作人员 / The worker */
  readonly worker: Maybe<Worker>;
};

/** 岗位交流分页 / A page of post rotations */
export type PostRotationConnection = {
  readonly __typename?: 'PostRotationConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<PostRotationEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 岗位交流分页条目 / An edge to one post rotation */
export type PostRotationEdge = {
  readonly __typename?: 'PostRotationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 岗位交流 / The post rotation */
  readonly node: PostRotation;
};

/** 岗位交流筛选 / Conditions on post rotations */
export type PostRotationFilter = {
  /** 带教的老社工属于其一 / The senior worker is one of these */
  readonly accompaniedByIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 该日（UTC+8）在交流中；不填则为全部 / Going on on this day, UTC+8; all when absent */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 人员属于其一 / The worker is one of these */
  readonly workerIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 岗位交流排序 / Order of post rotations */
export type PostRotationOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC'
  /** 开始日期升序 / By the first day, the earliest first */
  | 'STARTS_ON_ASC'
  /** 开始日期降序 / By the first day, the latest first */
  | 'STARTS_ON_DESC';

/** 社会工作专业人员实践基地 / Practice base for social work professionals */
export type PracticeBase = {
  readonly __typename?: 'PracticeBase';
  /** 所在社区；不在社区内为 null / Community, null when it is in none */
  readonly community: Maybe<Community>;
  /** 覆盖范围 / Area covered */
  readonly coverage: PracticeBaseCoverage;
  /** 设立日期；未载为 null / Date of establishment, null when the source does not say */
  readonly establishedOn: Maybe<Scalars['Date']['output']>;
  /** 依托单位 / Host */
  readonly host: Scalars['String']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 级别 / Level */
  readonly level: PracticeBaseLevel;
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 状态 / Status */
  readonly status: PracticeBaseStatus;
};

/** 实践基地分页 / A page of practice bases */
export type PracticeBaseConnection = {
  readonly __typename?: 'PracticeBaseConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<PracticeBaseEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 实践基地覆盖范围 / Area covered by a practice base */
export type PracticeBaseCoverage = {
  readonly __typename?: 'PracticeBaseCoverage';
  /** 名称，例如 西四县 / Name */
  readonly name: Scalars['String']['output'];
  /** 覆盖的区划 / Regions covered */
  readonly regions: ReadonlyArray<Region>;
};

/** 实践基地分页条目 / An edge to a practice base */
export type PracticeBaseEdge = {
  readonly __typename?: 'PracticeBaseEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 实践基地 / The practice base */
  readonly node: PracticeBase;
};

/** 实践基地筛选 / Conditions on practice bases */
export type PracticeBaseFilter = {
  /** 级别之一 / One of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<PracticeBaseLevel>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 / One of these statuses */
  readonly statusIn?: InputMaybe<ReadonlyArray<PracticeBaseStatus>>;
};

/** 实践基地级别 / Level of a practice base */
export type PracticeBaseLevel =
  /** 市级 / City */
  | 'CITY'
  /** 社区级 / Community */
  | 'COMMUNITY'
  /** 县级 / County */
  | 'COUNTY'
  /** 省级 / Province */
  | 'PROVINCE';

/** 实践基地排序 / Order of practice bases */
export type PracticeBaseOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC';

/** 实践基地状态 / Status of a practice base */
export type PracticeBaseStatus =
  /** 运行中 / Active */
  | 'ACTIVE'
  /** 已关闭 / Closed */
  | 'CLOSED'
  /** 探索设立 / Being explored */
  | 'EXPLORING'
  /** 建设中 / Being built */
  | 'PREPARING';

/** 工作领域 / Field of practice */
export type PracticeField =
  /** 儿童 / Child welfare */
  | 'CHILD_WELFARE'
  /** 社区 / Community */
  | 'COMMUNITY'
  /** 社区矫正 / Community correction */
  | 'CORRECTION'
  /** 助残 / Disability */
  | 'DISABILITY'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 养老 / Elderly care */
  | 'ELDERLY_CARE'
  /** 医疗 / Health */
  | 'HEALTH'
  /** 信访 / Petition */
  | 'PETITION';

/** 数据来源：每个数字、每条演示数据都注明 / Provenance: where a figure or a row comes from */
export type Provenance =
  /** 官方统计 / An official statistic */
  | 'OFFICIAL_STATISTIC'
  /** 平台登记 / Registered through the platform */
  | 'REGISTERED'
  /** 来源文件（引有原文条款） / Quoted from a source document */
  | 'SOURCE_DOCUMENT'
  /** 演示合成数据，不对应真实个人 / Synthetic demo data, no real person */
  | 'SYNTHETIC';

/** 查询 / Queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 练兵比武：按编号查询 / One competition by id */
  readonly competition: Maybe<Competition>;
  /** 参赛记录列表 / Entries to competitions */
  readonly competitionEntries: CompetitionEntryConnection;
  /** 参赛记录：按编号查询 / One entry to a competition by id */
  readonly competitionEntry: Maybe<CompetitionEntry>;
  /** 练兵比武列表 / Competitions */
  readonly competitions: CompetitionConnection;
  /** 帮带：按编号查询 / One mentorship by id */
  readonly mentorship: Maybe<Mentorship>;
  /** 帮带列表 / Mentorships */
  readonly mentorships: MentorshipConnection;
  /** 岗位交流：按编号查询 / One post rotation by id */
  readonly postRotation: Maybe<PostRotation>;
  /** 岗位交流列表 / Post rotations */
  readonly postRotations: PostRotationConnection;
  /** 实践基地：按编号查询 / One practice base by id */
  readonly practiceBase: Maybe<PracticeBase>;
  /** 实践基地列表 / Practice bases */
  readonly practiceBases: PracticeBaseConnection;
  /** 书记工作室：按编号查询 / One secretary studio by id */
  readonly secretaryStudio: Maybe<SecretaryStudio>;
  /** 书记工作室列表 / Secretary studios */
  readonly secretaryStudios: SecretaryStudioConnection;
  /** 领导联系专家：按编号查询 / One liaison of a leader with an expert by id */
  readonly talentLiaison: Maybe<TalentLiaison>;
  /** 联系记录：按编号查询 / One contact of a liaison by id */
  readonly talentLiaisonContact: Maybe<TalentLiaisonContact>;
  /** 领导联系专家列表 / Liaisons of leaders with experts */
  readonly talentLiaisons: TalentLiaisonConnection;
  /** 人才项目申报：按编号查询 / One application to a talent programme by id */
  readonly talentProgrammeApplication: Maybe<TalentProgrammeApplication>;
  /** 人才项目申报列表 / Applications to talent programmes */
  readonly talentProgrammeApplications: TalentProgrammeApplicationConnection;
  /** 人才服务专员：按编号查询 / One talent service officer by id */
  readonly talentServiceOfficer: Maybe<TalentServiceOfficer>;
  /** 人才服务专员列表 / Talent service officers */
  readonly talentServiceOfficers: TalentServiceOfficerConnection;
  /** 人才链条记录列表 / Entries of the talent chain */
  readonly talentStageEntries: TalentStageEntryConnection;
  /** 人才链条记录：按编号查询 / One entry of the talent chain by id */
  readonly talentStageEntry: Maybe<TalentStageEntry>;
  /** 当前身份 / Who the request is made for */
  readonly viewer: Viewer;
  /** 社会工作人员：按编号查询 / One worker by id */
  readonly worker: Maybe<Worker>;
  /** 社会工作人员列表 / Workers */
  readonly workers: WorkerConnection;
  /** 人才子图的审计记录 / Audit trail of the workforce subgraph */
  readonly workforceAudit: AuditEntryConnection;
};


/** 查询 / Queries */
export type QueryCompetitionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCompetitionEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompetitionEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CompetitionEntryOrder;
};


/** 查询 / Queries */
export type QueryCompetitionEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCompetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompetitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CompetitionOrder;
};


/** 查询 / Queries */
export type QueryMentorshipArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryMentorshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MentorshipOrder;
};


/** 查询 / Queries */
export type QueryPostRotationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPostRotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostRotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PostRotationOrder;
};


/** 查询 / Queries */
export type QueryPracticeBaseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPracticeBasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PracticeBaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PracticeBaseOrder;
};


/** 查询 / Queries */
export type QuerySecretaryStudioArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySecretaryStudiosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryStudioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SecretaryStudioOrder;
};


/** 查询 / Queries */
export type QueryTalentLiaisonArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryTalentLiaisonContactArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryTalentLiaisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TalentLiaisonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TalentLiaisonOrder;
};


/** 查询 / Queries */
export type QueryTalentProgrammeApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryTalentProgrammeApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TalentProgrammeApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TalentProgrammeApplicationOrder;
};


/** 查询 / Queries */
export type QueryTalentServiceOfficerArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryTalentServiceOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TalentServiceOfficerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TalentServiceOfficerOrder;
};


/** 查询 / Queries */
export type QueryTalentStageEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TalentStageEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TalentStageEntryOrder;
};


/** 查询 / Queries */
export type QueryTalentStageEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryWorkerArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: WorkerOrder;
};


/** 查询 / Queries */
export type QueryWorkforceAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AuditOrder;
};

/** 登记参赛 / Record of an entry */
export type RecordCompetitionEntryInput = {
  /** 奖项；举办之日起可填 / Award, from the day it is held on */
  readonly award?: InputMaybe<CompetitionAward>;
  /** 练兵比武编号 / Id of the competition */
  readonly competitionId: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 成绩，0–100 分；举办之日起可填 / Score from 0 to 100, from the day it is held on */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
  /** 参赛人编号 / Id of the worker */
  readonly workerId: Scalars['ID']['input'];
};

/** 结果 / Payload of recordCompetitionEntry */
export type RecordCompetitionEntryPayload = {
  readonly __typename?: 'RecordCompetitionEntryPayload';
  /** 参赛记录 / The entry */
  readonly competitionEntry: CompetitionEntry;
};

/** 登记一次联系 / Record of a contact */
export type RecordTalentLiaisonContactInput = {
  /** 联系日期，在联系的起止日期之内，不晚于今日 / Day of the contact, within the liaison and not after today */
  readonly contactedOn: Scalars['Date']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 联系的编号 / Id of the liaison */
  readonly liaisonId: Scalars['ID']['input'];
  /** 内容 / What was spoken of */
  readonly note: Scalars['String']['input'];
};

/** 结果 / Payload of recordTalentLiaisonContact */
export type RecordTalentLiaisonContactPayload = {
  readonly __typename?: 'RecordTalentLiaisonContactPayload';
  /** 联系记录 / The contact */
  readonly talentLiaisonContact: TalentLiaisonContact;
};

/** 行政区划（由项目子图登记） / Region, owned by projects */
export type Region = {
  readonly __typename?: 'Region';
  /** 区划代码 / Division code */
  readonly code: Scalars['ID']['output'];
};

/** 登记社会工作人员 / Registration of a worker */
export type RegisterWorkerInput = {
  /** 出生日期；年满 16 周岁 / Date of birth, 16 or older */
  readonly birthDate: Scalars['Date']['input'];
  /** 职业显示名 / Professional display name */
  readonly displayName: Scalars['String']['input'];
  /** 公民身份号码（GB 11643） / Number of the identity document */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 电话 / Telephone number */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
};

/** 登记结果 / Payload of registerWorker */
export type RegisterWorkerPayload = {
  readonly __typename?: 'RegisterWorkerPayload';
  /** 社会工作人员 / The worker */
  readonly worker: Worker;
};

/** 修改申报 / Revision of an application */
export type ReviseTalentProgrammeApplicationInput = {
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 所属方面 / Pillar */
  readonly pillar: WorkforcePillar;
  /** 人才项目名称 / Name of the programme */
  readonly programme: Scalars['String']['input'];
  /** 申报内容 / What it is applied for */
  readonly subject: Scalars['String']['input'];
};

/** 结果 / Payload of reviseTalentProgrammeApplication */
export type ReviseTalentProgrammeApplicationPayload = {
  readonly __typename?: 'ReviseTalentProgrammeApplicationPayload';
  /** 申报 / The application */
  readonly talentProgrammeApplication: TalentProgrammeApplication;
};

/** 角色 / Role */
export type Role =
  /** 系统管理员：配置，不含个人信息 / An administrator, for configuration, without personal data */
  | 'ADMIN'
  /** 社会工作机构：本机构 / An agency, for its own */
  | 'AGENCY'
  /** 分析人员：辖区之内，不含个人信息 / An analyst, within the region, without personal data */
  | 'ANALYST'
  /** 审计人员：仅审计记录 / An auditor, for the audit trail only */
  | 'AUDITOR'
  /** 协作部门：协议所列字段与辖区，须说明用途 / A partner bureau, for the fields and regions of its agreement and a stated purpose */
  | 'BUREAU'
  /** 社区工作者：本社区 / A community worker, for their community */
  | 'COMMUNITY_WORKER'
  /** 党委社会工作部干部：辖区之内 / An officer of the department, within the region */
  | 'OFFICER'
  /** 所有人（含未登录） / Everybody, signed in or not */
  | 'PUBLIC'
  /** 志愿者本人 / A volunteer, for their own record */
  | 'VOLUNTEER';

/** 优秀社区党组织书记工作室 / Studio of an outstanding community Party secretary */
export type SecretaryStudio = {
  readonly __typename?: 'SecretaryStudio';
  /** 现在可转入的状态 / Statuses it may turn into now */
  readonly allowedTransitions: ReadonlyArray<SecretaryStudioStatus>;
  /** 所在社区 / Host community */
  readonly community: Maybe<Community>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 设立日期 / Day of opening */
  readonly openedOn: Scalars['Date']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 领衔书记；不在登记册的为 null / The secretary when a worker on record, else null */
  readonly secretary: Maybe<Worker>;
  /** 领衔书记的职业显示名 / Professional display name of the secretary */
  readonly secretaryName: Maybe<Scalars['String']['output']>;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 该日终了时的状态；设立之前为 null / Status at the end of a day, null before it was opened */
  readonly status: Maybe<SecretaryStudioStatus>;
  /** 状态的历次变更，先者在前 / Changes of its status, the earliest first */
  readonly statusHistory: ReadonlyArray<SecretaryStudioStatusEntry>;
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
};


/** 优秀社区党组织书记工作室 / Studio of an outstanding community Party secretary */
export type SecretaryStudioStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** 书记工作室分页 / A page of secretary studios */
export type SecretaryStudioConnection = {
  readonly __typename?: 'SecretaryStudioConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<SecretaryStudioEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 书记工作室分页条目 / An edge to one secretary studio */
export type SecretaryStudioEdge = {
  readonly __typename?: 'SecretaryStudioEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 书记工作室 / The secretary studio */
  readonly node: SecretaryStudio;
};

/** 书记工作室筛选 / Conditions on secretary studios */
export type SecretaryStudioFilter = {
  /** 截至该日终了（UTC+8）已设立，statusIn 按该日判断；默认今日 / As of the end of this day, UTC+8: opened by then, with statusIn judged on it; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 所在社区属于其一 / In one of these communities */
  readonly communityIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 / One of these statuses */
  readonly statusIn?: InputMaybe<ReadonlyArray<SecretaryStudioStatus>>;
};

/** 书记工作室排序 / Order of secretary studios */
export type SecretaryStudioOrder =
  /** 设立日期升序 / By the day of opening, the earliest first */
  | 'OPENED_ON_ASC'
  /** 设立日期降序 / By the day of opening, the latest first */
  | 'OPENED_ON_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 书记工作室状态 / Status of a secretary studio */
export type SecretaryStudioStatus =
  /** 运行中 / Active */
  | 'ACTIVE'
  /** 已关闭 / Closed */
  | 'CLOSED'
  /** 已暂停 / Suspended */
  | 'SUSPENDED';

/** 书记工作室的一次状态变更 / A change of a studio's status */
export type SecretaryStudioStatusEntry = {
  readonly __typename?: 'SecretaryStudioStatusEntry';
  /** 起始日期（当日终了时已生效） / Day it came into force */
  readonly enteredOn: Scalars['Date']['output'];
  /** 转入下一状态的日期；仍有效为 null / Day of the next change, null for the latest */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
  /** 第几次，自 1 起 / Number, from 1 */
  readonly number: Scalars['Int']['output'];
  /** 原因（对外公布）；设立时为 null / Reason, published; null of the opening */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 状态 / Status */
  readonly status: SecretaryStudioStatus;
};

/** 津贴种类 / Kind of stipend */
export type StipendKind =
  /** 学历津贴：按已取得的学历 / Degree allowance, by the degree held */
  | 'DEGREE'
  /** 学历提升津贴：在读期间按月 / Allowance for degree study, monthly while enrolled */
  | 'DEGREE_STUDY'
  /** 职业资格津贴：按证书级别 / Qualification allowance, by the level of the certificate */
  | 'QUALIFICATION';

/** 领导干部直接联系专家 / A leader keeps in direct contact with an expert */
export type TalentLiaison = {
  readonly __typename?: 'TalentLiaison';
  /** 联系记录，新者在前 / Contacts, the latest first */
  readonly contacts: ReadonlyArray<TalentLiaisonContact>;
  /** 截止日期（当日仍有效）；未结束为 null / Last day, null while it goes on */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** 专家 / The expert */
  readonly expert: Maybe<Worker>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 领导的职业显示名 / Professional display name of the leader */
  readonly leaderName: Scalars['String']['output'];
  /** 领导的职务 / Office of the leader */
  readonly leaderOffice: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 登记时专家所在区划 / Region of the expert when it was recorded */
  readonly region: Region;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 起始日期 / First day */
  readonly startedOn: Scalars['Date']['output'];
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};

/** 领导联系专家分页 / A page of liaisons of leaders with experts */
export type TalentLiaisonConnection = {
  readonly __typename?: 'TalentLiaisonConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<TalentLiaisonEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 联系记录：领导与专家的一次联系 / A contact of a leader with an expert */
export type TalentLiaisonContact = {
  readonly __typename?: 'TalentLiaisonContact';
  /** 联系日期 / Day of the contact */
  readonly contactedOn: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 所属联系 / The liaison */
  readonly liaison: Maybe<TalentLiaison>;
  /** 内容 / What was spoken of */
  readonly note: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
};

/** 领导联系专家分页条目 / An edge to one liaison of a leader with an expert */
export type TalentLiaisonEdge = {
  readonly __typename?: 'TalentLiaisonEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 领导联系专家 / The liaison of a leader with an expert */
  readonly node: TalentLiaison;
};

/** 领导联系专家筛选 / Conditions on liaisons */
export type TalentLiaisonFilter = {
  /** 该日（UTC+8）在联系中；不填则为全部 / In force on this day, UTC+8; all when absent */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 专家属于其一 / The expert is one of these */
  readonly expertIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 领导联系专家排序 / Order of liaisons of leaders with experts */
export type TalentLiaisonOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC'
  /** 开始日期升序 / By the first day, the earliest first */
  | 'STARTED_ON_ASC'
  /** 开始日期降序 / By the first day, the latest first */
  | 'STARTED_ON_DESC';

/** 人才项目申报 / Application to a talent programme */
export type TalentProgrammeApplication = {
  readonly __typename?: 'TalentProgrammeApplication';
  /** 可转入的状态 / States it may turn into */
  readonly allowedTransitions: ReadonlyArray<TalentProgrammeState>;
  /** 拨付金额（分）；未拨付为 null / Amount paid in fen, null until it is funded */
  readonly amountFen: Maybe<Scalars['Int']['output']>;
  /** 申报人；以单位申报的为 null / Worker who applies, null when an organisation does */
  readonly applicant: Maybe<Worker>;
  /** 建立日期 / Day it was made */
  readonly createdOn: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 级别 / Level */
  readonly level: TalentProgrammeLevel;
  /** 申报单位；以个人申报的为其所在单位，未填为 null / Organisation that applies, or the applicant's own, null when none was given */
  readonly organisation: Maybe<Scalars['String']['output']>;
  /** 所属方面 / Pillar */
  readonly pillar: WorkforcePillar;
  /** 人才项目名称 / Name of the programme */
  readonly programme: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 退回、未通过、撤回的原因；其他为 null / Why it was returned, rejected or withdrawn, else null */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: TalentProgrammeState;
  /** 办理经过，先者在前 / Steps that were taken, the earliest first */
  readonly steps: ReadonlyArray<TalentProgrammeStep>;
  /** 申报内容 / What it is applied for */
  readonly subject: Scalars['String']['output'];
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
};

/** 人才项目申报分页 / A page of applications to talent programmes */
export type TalentProgrammeApplicationConnection = {
  readonly __typename?: 'TalentProgrammeApplicationConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<TalentProgrammeApplicationEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 人才项目申报分页条目 / An edge to one application to a talent programme */
export type TalentProgrammeApplicationEdge = {
  readonly __typename?: 'TalentProgrammeApplicationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 人才项目申报 / The application to a talent programme */
  readonly node: TalentProgrammeApplication;
};

/** 人才项目申报筛选 / Conditions on applications */
export type TalentProgrammeApplicationFilter = {
  /** 申报人属于其一 / The applicant is one of these workers */
  readonly applicantIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 截至该日终了（UTC+8），stateIn 按该日判断；默认今日 / As of the end of this day, UTC+8: stateIn is judged on it; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 级别之一 / One of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<TalentProgrammeLevel>>;
  /** 方面之一 / One of these pillars */
  readonly pillarIn?: InputMaybe<ReadonlyArray<WorkforcePillar>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 / One of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<TalentProgrammeState>>;
};

/** 人才项目申报排序 / Order of applications to talent programmes */
export type TalentProgrammeApplicationOrder =
  /** 建立日期升序 / By the day of making, the earliest first */
  | 'CREATED_ON_ASC'
  /** 建立日期降序 / By the day of making, the latest first */
  | 'CREATED_ON_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 人才项目级别 / Level of a talent programme */
export type TalentProgrammeLevel =
  /** 市级 / City */
  | 'CITY'
  /** 县级 / County */
  | 'COUNTY'
  /** 省级 / Province */
  | 'PROVINCE';

/** 人才项目申报状态 / State of an application to a talent programme */
export type TalentProgrammeState =
  /** 已批准 / Approved */
  | 'APPROVED'
  /** 已完成 / Completed */
  | 'COMPLETED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已拨付 / Funded */
  | 'FUNDED'
  /** 未通过 / Rejected */
  | 'REJECTED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 审核中 / Under review */
  | 'REVIEW'
  /** 已提交 / Submitted */
  | 'SUBMITTED'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

/** 办理经过：自某日起处于某状态 / A step: in a state from a day on */
export type TalentProgrammeStep = {
  readonly __typename?: 'TalentProgrammeStep';
  /** 日期 / Day */
  readonly enteredOn: Scalars['Date']['output'];
  /** 转入下一状态的日期；仍在此状态为 null / Day of the next step, null for the latest */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
  /** 第几步，自 1 起 / Number of the step, from 1 */
  readonly number: Scalars['Int']['output'];
  /** 原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: TalentProgrammeState;
};

/** 人才服务专员 / Talent service officer */
export type TalentServiceOfficer = {
  readonly __typename?: 'TalentServiceOfficer';
  /** 截止日期（当日仍有效）；未结束为 null / Last day, null while it goes on */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 职业显示名 / Professional display name */
  readonly name: Scalars['String']['output'];
  /** 职务 / Office */
  readonly office: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 服务的区划 / Region that is served */
  readonly region: Region;
  /** 服务事项 / Services */
  readonly services: ReadonlyArray<Scalars['String']['output']>;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 起始日期 / First day */
  readonly startedOn: Scalars['Date']['output'];
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
  /** 专人服务的对象；面向全区划为空 / Workers served in person, empty when it is the region's at large */
  readonly workers: ReadonlyArray<Worker>;
};

/** 人才服务专员分页 / A page of talent service officers */
export type TalentServiceOfficerConnection = {
  readonly __typename?: 'TalentServiceOfficerConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<TalentServiceOfficerEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 人才服务专员分页条目 / An edge to one talent service officer */
export type TalentServiceOfficerEdge = {
  readonly __typename?: 'TalentServiceOfficerEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 人才服务专员 / The talent service officer */
  readonly node: TalentServiceOfficer;
};

/** 人才服务专员筛选 / Conditions on talent service officers */
export type TalentServiceOfficerFilter = {
  /** 该日（UTC+8）在任；不填则为全部 / In office on this day, UTC+8; all when absent */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 专人服务其一 / Serves one of these workers in person */
  readonly workerIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 人才服务专员排序 / Order of talent service officers */
export type TalentServiceOfficerOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC'
  /** 开始日期升序 / By the first day, the earliest first */
  | 'STARTED_ON_ASC'
  /** 开始日期降序 / By the first day, the latest first */
  | 'STARTED_ON_DESC';

/** 人才链条环节 / Stage of the talent chain */
export type TalentStage =
  /** 使用 / Deploy */
  | 'DEPLOY'
  /** 培育 / Develop */
  | 'DEVELOP'
  /** 引进 / Recruit */
  | 'RECRUIT'
  /** 留任 / Retain */
  | 'RETAIN';

/** 人才链条记录：自某日起处于某环节；离岗由任职记载，链条不另设环节 / Entry of the talent chain: in a stage from a day on; leaving is the end of an employment, not a stage */
export type TalentStageEntry = {
  readonly __typename?: 'TalentStageEntry';
  /** 现在可转入的环节；已转出的为空 / Stages it may turn into now, none once it was left */
  readonly allowedTransitions: ReadonlyArray<TalentStage>;
  /** 依据 / Basis */
  readonly basis: Scalars['String']['output'];
  /** 进入日期（当日终了时已在此环节） / Day of entering: at its end the worker is in the stage */
  readonly enteredOn: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 转入下一环节的日期；仍在此环节为 null / Day of entering the next stage, null while in this one */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
  /** 第几条记录，自 1 起 / Number of the entry among the worker's, from 1 */
  readonly number: Scalars['Int']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 原因；由使用、留任回到培育的必有 / Reason, always given of going back to developing */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 登记时所在区划 / Region of the worker when it was recorded */
  readonly region: Region;
  /** 环节 / Stage */
  readonly stage: TalentStage;
  /** 社会工作人员 / The worker */
  readonly worker: Maybe<Worker>;
};

/** 人才链条记录分页 / A page of entries of the talent chain */
export type TalentStageEntryConnection = {
  readonly __typename?: 'TalentStageEntryConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<TalentStageEntryEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 人才链条记录分页条目 / An edge to one entry of the talent chain */
export type TalentStageEntryEdge = {
  readonly __typename?: 'TalentStageEntryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 人才链条记录 / The entry of the talent chain */
  readonly node: TalentStageEntry;
};

/** 人才链条记录筛选 / Conditions on entries of the talent chain */
export type TalentStageEntryFilter = {
  /** 该日终了（UTC+8）所处的环节；不填则为全部记录 / Those in force at the end of this day, UTC+8; all entries when absent */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 环节之一 / One of these stages */
  readonly stageIn?: InputMaybe<ReadonlyArray<TalentStage>>;
  /** 属于这些人员之一 / Of one of these workers */
  readonly workerIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 人才链条记录排序 / Order of entries of the talent chain */
export type TalentStageEntryOrder =
  /** 进入日期升序 / By the day of entering, the earliest first */
  | 'ENTERED_ON_ASC'
  /** 进入日期降序 / By the day of entering, the latest first */
  | 'ENTERED_ON_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 更新联系方式 / Change of how a worker is reached */
export type UpdateWorkerContactInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 电话；null 为删除 / Telephone number, null to remove it */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** 更新结果 / Payload of updateWorkerContact */
export type UpdateWorkerContactPayload = {
  readonly __typename?: 'UpdateWorkerContactPayload';
  /** 社会工作人员 / The worker */
  readonly worker: Worker;
};

/** 当前身份：由令牌而来 / Viewer: whom the token speaks of */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** 已说明的用途 / Stated purpose */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** 辖区代码；* 为全国，null 为无 / Region scope: a division code, * for the whole country, null for none */
  readonly regionScope: Maybe<Scalars['String']['output']>;
  /** 角色 / Roles */
  readonly roles: ReadonlyArray<Role>;
  /** 账号；未登录为 null / Subject, null for the public */
  readonly subject: Maybe<Scalars['String']['output']>;
};

/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type Worker = {
  readonly __typename?: 'Worker';
  /** 出生日期：说明用途后可见全文，否则只见年份 / Date of birth: in full for a stated purpose, else the year */
  readonly birthDate: Maybe<Scalars['String']['output']>;
  /** 证书，新者在前 / Certificates, the latest first */
  readonly certificates: ReadonlyArray<Certificate>;
  /** 参赛记录，新者在前 / Entries to competitions, the latest first */
  readonly competitionEntries: Maybe<ReadonlyArray<CompetitionEntry>>;
  /** 职业显示名 / Professional display name */
  readonly displayName: Scalars['String']['output'];
  /** 任职经历，新者在前；对外为 null / Employments, the latest first, null to the public */
  readonly employments: Maybe<ReadonlyArray<Employment>>;
  /** 注销日期：个人信息已删除，只留计数所需 / Day of erasure: the person is gone, what is counted remains */
  readonly erasedOn: Maybe<Scalars['Date']['output']>;
  /** 最高级别证书；未持证为 null / The certificate of the highest level, null when none is held */
  readonly highestCertificate: Maybe<Certificate>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 证件号码：说明用途后可见全文，否则遮盖 / Number of the identity document: in full for a stated purpose, else masked */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** 联系本人的领导，新者在前 / Leaders who keep in contact with the worker as an expert, the latest first */
  readonly liaisons: Maybe<ReadonlyArray<TalentLiaison>>;
  /** 受帮带与帮带他人的经历，新者在前 / Mentorships on either side, the latest first */
  readonly mentorships: Maybe<ReadonlyArray<Mentorship>>;
  /** 电话：说明用途后可见全文，否则遮盖 / Telephone number: in full for a stated purpose, else masked */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** 岗位交流，新者在前 / Post rotations, the latest first */
  readonly postRotations: Maybe<ReadonlyArray<PostRotation>>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划；对外为 null / Region, null to the public */
  readonly region: Maybe<Region>;
  /** 该日终了时所处的人才链条环节；尚未进入为 null / Where the worker stands in the talent chain at the end of a day, null before the first entry */
  readonly talentStage: Maybe<TalentStageEntry>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerTalentStageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** 社会工作人员分页 / A page of workers */
export type WorkerConnection = {
  readonly __typename?: 'WorkerConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<WorkerEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 社会工作人员分页条目 / An edge to a worker */
export type WorkerEdge = {
  readonly __typename?: 'WorkerEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 社会工作人员 / The worker */
  readonly node: Worker;
};

/** 社会工作人员筛选 / Conditions on workers */
export type WorkerFilter = {
  /** 截至该日终了（UTC+8），其他条件均按该日判断；默认今日 / As of the end of this day, UTC+8: every other condition is judged on it; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 持证口径，与 certified 同用，默认取得证书 / Basis of certified, by default HELD; without certified it changes nothing */
  readonly basis?: InputMaybe<CertificationBasis>;
  /** 是否持证 / Certified or not */
  readonly certified?: InputMaybe<Scalars['Boolean']['input']>;
  /** 该日在岗岗位的工作领域属于其一 / The field of a post held on that day is one of these */
  readonly fieldIn?: InputMaybe<ReadonlyArray<PracticeField>>;
  /** 证件号码等于 / With this number of the identity document */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 该日是否在岗 / In post on that day or not */
  readonly inPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最高级别证书属于其一；不看登记 / The highest certificate by that day is of one of these levels, registered or not */
  readonly levelIn?: InputMaybe<ReadonlyArray<CertificateLevel>>;
  /** 电话等于 / With this telephone number */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 位于此区划之下（本人登记的区划） / Under this region: the worker's own, not a post's */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 社会工作人员排序 / Order of workers */
export type WorkerOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 人才制度措施的方面 / Pillar of the workforce system */
export type WorkforcePillar =
  /** 培养 / Cultivate */
  | 'CULTIVATE'
  /** 使用 / Employ */
  | 'EMPLOY'
  /** 评价 / Evaluate */
  | 'EVALUATE'
  /** 激励 / Incentivise */
  | 'INCENTIVISE';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Certificate: Certificate;
  Community: Community;
  Competition: Competition;
  CompetitionEntry: CompetitionEntry;
  Employment: Employment;
  Mentorship: Mentorship;
  PostRotation: PostRotation;
  PracticeBase: PracticeBase;
  SecretaryStudio: SecretaryStudio;
  TalentLiaison: TalentLiaison;
  TalentLiaisonContact: TalentLiaisonContact;
  TalentProgrammeApplication: TalentProgrammeApplication;
  TalentServiceOfficer: TalentServiceOfficer;
  TalentStageEntry: TalentStageEntry;
  Worker: Worker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Competition:
    ( { __typename: 'Competition' }
    & GraphQLRecursivePick<FederationTypes['Competition'], {"id":true}> );
  CompetitionEntry:
    ( { __typename: 'CompetitionEntry' }
    & GraphQLRecursivePick<FederationTypes['CompetitionEntry'], {"id":true}> );
  Employment:
    ( { __typename: 'Employment' }
    & GraphQLRecursivePick<FederationTypes['Employment'], {"id":true}> );
  Mentorship:
    ( { __typename: 'Mentorship' }
    & GraphQLRecursivePick<FederationTypes['Mentorship'], {"id":true}> );
  PostRotation:
    ( { __typename: 'PostRotation' }
    & GraphQLRecursivePick<FederationTypes['PostRotation'], {"id":true}> );
  PracticeBase:
    ( { __typename: 'PracticeBase' }
    & GraphQLRecursivePick<FederationTypes['PracticeBase'], {"id":true}> );
  SecretaryStudio:
    ( { __typename: 'SecretaryStudio' }
    & GraphQLRecursivePick<FederationTypes['SecretaryStudio'], {"id":true}> );
  TalentLiaison:
    ( { __typename: 'TalentLiaison' }
    & GraphQLRecursivePick<FederationTypes['TalentLiaison'], {"id":true}> );
  TalentLiaisonContact:
    ( { __typename: 'TalentLiaisonContact' }
    & GraphQLRecursivePick<FederationTypes['TalentLiaisonContact'], {"id":true}> );
  TalentProgrammeApplication:
    ( { __typename: 'TalentProgrammeApplication' }
    & GraphQLRecursivePick<FederationTypes['TalentProgrammeApplication'], {"id":true}> );
  TalentServiceOfficer:
    ( { __typename: 'TalentServiceOfficer' }
    & GraphQLRecursivePick<FederationTypes['TalentServiceOfficer'], {"id":true}> );
  TalentStageEntry:
    ( { __typename: 'TalentStageEntry' }
    & GraphQLRecursivePick<FederationTypes['TalentStageEntry'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdvanceTalentStageInput: AdvanceTalentStageInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdvanceTalentStagePayload: ResolverTypeWrapper<Omit<AdvanceTalentStagePayload, 'talentStageEntry'> & { talentStageEntry: ResolversTypes['TalentStageEntry'] }>;
  AnnounceCompetitionInput: AnnounceCompetitionInput;
  AnnounceCompetitionPayload: ResolverTypeWrapper<Omit<AnnounceCompetitionPayload, 'competition'> & { competition: ResolversTypes['Competition'] }>;
  ArrangePostRotationInput: ArrangePostRotationInput;
  ArrangePostRotationPayload: ResolverTypeWrapper<Omit<ArrangePostRotationPayload, 'postRotation'> & { postRotation: ResolversTypes['PostRotation'] }>;
  AssignTalentLiaisonInput: AssignTalentLiaisonInput;
  AssignTalentLiaisonPayload: ResolverTypeWrapper<Omit<AssignTalentLiaisonPayload, 'talentLiaison'> & { talentLiaison: ResolversTypes['TalentLiaison'] }>;
  AssignTalentServiceOfficerInput: AssignTalentServiceOfficerInput;
  AssignTalentServiceOfficerPayload: ResolverTypeWrapper<Omit<AssignTalentServiceOfficerPayload, 'talentServiceOfficer'> & { talentServiceOfficer: ResolversTypes['TalentServiceOfficer'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditOrder: AuditOrder;
  AuditOutcome: AuditOutcome;
  BeginMentorshipInput: BeginMentorshipInput;
  BeginMentorshipPayload: ResolverTypeWrapper<Omit<BeginMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }>;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateLevel: CertificateLevel;
  CertificationBasis: CertificationBasis;
  ChangeSecretaryStudioStatusInput: ChangeSecretaryStudioStatusInput;
  ChangeSecretaryStudioStatusPayload: ResolverTypeWrapper<Omit<ChangeSecretaryStudioStatusPayload, 'secretaryStudio'> & { secretaryStudio: ResolversTypes['SecretaryStudio'] }>;
  Community: ResolverTypeWrapper<CommunityRow>;
  Competition: ResolverTypeWrapper<CompetitionRow>;
  CompetitionAward: CompetitionAward;
  CompetitionConnection: ResolverTypeWrapper<CompetitionConnectionRow>;
  CompetitionEdge: ResolverTypeWrapper<Omit<CompetitionEdge, 'node'> & { node: ResolversTypes['Competition'] }>;
  CompetitionEntry: ResolverTypeWrapper<CompetitionEntryRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompetitionEntryConnection: ResolverTypeWrapper<CompetitionEntryConnectionRow>;
  CompetitionEntryEdge: ResolverTypeWrapper<Omit<CompetitionEntryEdge, 'node'> & { node: ResolversTypes['CompetitionEntry'] }>;
  CompetitionEntryFilter: CompetitionEntryFilter;
  CompetitionEntryOrder: CompetitionEntryOrder;
  CompetitionFilter: CompetitionFilter;
  CompetitionKind: CompetitionKind;
  CompetitionLevel: CompetitionLevel;
  CompetitionOrder: CompetitionOrder;
  CompleteMentorshipInput: CompleteMentorshipInput;
  CompleteMentorshipPayload: ResolverTypeWrapper<Omit<CompleteMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }>;
  CorrectCompetitionEntryInput: CorrectCompetitionEntryInput;
  CorrectCompetitionEntryPayload: ResolverTypeWrapper<Omit<CorrectCompetitionEntryPayload, 'competitionEntry'> & { competitionEntry: ResolversTypes['CompetitionEntry'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DraftTalentProgrammeApplicationInput: DraftTalentProgrammeApplicationInput;
  DraftTalentProgrammeApplicationPayload: ResolverTypeWrapper<Omit<DraftTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversTypes['TalentProgrammeApplication'] }>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EmploymentKind: EmploymentKind;
  EndMentorshipInput: EndMentorshipInput;
  EndMentorshipPayload: ResolverTypeWrapper<Omit<EndMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }>;
  EndPostRotationInput: EndPostRotationInput;
  EndPostRotationPayload: ResolverTypeWrapper<Omit<EndPostRotationPayload, 'postRotation'> & { postRotation: ResolversTypes['PostRotation'] }>;
  EndTalentLiaisonInput: EndTalentLiaisonInput;
  EndTalentLiaisonPayload: ResolverTypeWrapper<Omit<EndTalentLiaisonPayload, 'talentLiaison'> & { talentLiaison: ResolversTypes['TalentLiaison'] }>;
  EndTalentServiceOfficerInput: EndTalentServiceOfficerInput;
  EndTalentServiceOfficerPayload: ResolverTypeWrapper<Omit<EndTalentServiceOfficerPayload, 'talentServiceOfficer'> & { talentServiceOfficer: ResolversTypes['TalentServiceOfficer'] }>;
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: ResolverTypeWrapper<Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  MentorDomain: MentorDomain;
  Mentorship: ResolverTypeWrapper<MentorshipRow>;
  MentorshipConnection: ResolverTypeWrapper<MentorshipConnectionRow>;
  MentorshipEdge: ResolverTypeWrapper<Omit<MentorshipEdge, 'node'> & { node: ResolversTypes['Mentorship'] }>;
  MentorshipFilter: MentorshipFilter;
  MentorshipOrder: MentorshipOrder;
  MentorshipState: MentorshipState;
  MoveTalentProgrammeApplicationInput: MoveTalentProgrammeApplicationInput;
  MoveTalentProgrammeApplicationPayload: ResolverTypeWrapper<Omit<MoveTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversTypes['TalentProgrammeApplication'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenSecretaryStudioInput: OpenSecretaryStudioInput;
  OpenSecretaryStudioPayload: ResolverTypeWrapper<Omit<OpenSecretaryStudioPayload, 'secretaryStudio'> & { secretaryStudio: ResolversTypes['SecretaryStudio'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalDatum: PersonalDatum;
  PostRotation: ResolverTypeWrapper<PostRotationRow>;
  PostRotationConnection: ResolverTypeWrapper<PostRotationConnectionRow>;
  PostRotationEdge: ResolverTypeWrapper<Omit<PostRotationEdge, 'node'> & { node: ResolversTypes['PostRotation'] }>;
  PostRotationFilter: PostRotationFilter;
  PostRotationOrder: PostRotationOrder;
  PracticeBase: ResolverTypeWrapper<PracticeBaseRow>;
  PracticeBaseConnection: ResolverTypeWrapper<PracticeBaseConnectionRow>;
  PracticeBaseCoverage: ResolverTypeWrapper<Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversTypes['Region']> }>;
  PracticeBaseEdge: ResolverTypeWrapper<Omit<PracticeBaseEdge, 'node'> & { node: ResolversTypes['PracticeBase'] }>;
  PracticeBaseFilter: PracticeBaseFilter;
  PracticeBaseLevel: PracticeBaseLevel;
  PracticeBaseOrder: PracticeBaseOrder;
  PracticeBaseStatus: PracticeBaseStatus;
  PracticeField: PracticeField;
  Provenance: Provenance;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCompetitionEntryInput: RecordCompetitionEntryInput;
  RecordCompetitionEntryPayload: ResolverTypeWrapper<Omit<RecordCompetitionEntryPayload, 'competitionEntry'> & { competitionEntry: ResolversTypes['CompetitionEntry'] }>;
  RecordTalentLiaisonContactInput: RecordTalentLiaisonContactInput;
  RecordTalentLiaisonContactPayload: ResolverTypeWrapper<Omit<RecordTalentLiaisonContactPayload, 'talentLiaisonContact'> & { talentLiaisonContact: ResolversTypes['TalentLiaisonContact'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: ResolverTypeWrapper<Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  ReviseTalentProgrammeApplicationInput: ReviseTalentProgrammeApplicationInput;
  ReviseTalentProgrammeApplicationPayload: ResolverTypeWrapper<Omit<ReviseTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversTypes['TalentProgrammeApplication'] }>;
  Role: Role;
  SecretaryStudio: ResolverTypeWrapper<SecretaryStudioRow>;
  SecretaryStudioConnection: ResolverTypeWrapper<SecretaryStudioConnectionRow>;
  SecretaryStudioEdge: ResolverTypeWrapper<Omit<SecretaryStudioEdge, 'node'> & { node: ResolversTypes['SecretaryStudio'] }>;
  SecretaryStudioFilter: SecretaryStudioFilter;
  SecretaryStudioOrder: SecretaryStudioOrder;
  SecretaryStudioStatus: SecretaryStudioStatus;
  SecretaryStudioStatusEntry: ResolverTypeWrapper<SecretaryStudioStatusEntryRow>;
  StipendKind: StipendKind;
  TalentLiaison: ResolverTypeWrapper<TalentLiaisonRow>;
  TalentLiaisonConnection: ResolverTypeWrapper<TalentLiaisonConnectionRow>;
  TalentLiaisonContact: ResolverTypeWrapper<TalentLiaisonContactRow>;
  TalentLiaisonEdge: ResolverTypeWrapper<Omit<TalentLiaisonEdge, 'node'> & { node: ResolversTypes['TalentLiaison'] }>;
  TalentLiaisonFilter: TalentLiaisonFilter;
  TalentLiaisonOrder: TalentLiaisonOrder;
  TalentProgrammeApplication: ResolverTypeWrapper<TalentProgrammeApplicationRow>;
  TalentProgrammeApplicationConnection: ResolverTypeWrapper<TalentProgrammeApplicationConnectionRow>;
  TalentProgrammeApplicationEdge: ResolverTypeWrapper<Omit<TalentProgrammeApplicationEdge, 'node'> & { node: ResolversTypes['TalentProgrammeApplication'] }>;
  TalentProgrammeApplicationFilter: TalentProgrammeApplicationFilter;
  TalentProgrammeApplicationOrder: TalentProgrammeApplicationOrder;
  TalentProgrammeLevel: TalentProgrammeLevel;
  TalentProgrammeState: TalentProgrammeState;
  TalentProgrammeStep: ResolverTypeWrapper<TalentProgrammeStepRow>;
  TalentServiceOfficer: ResolverTypeWrapper<TalentServiceOfficerRow>;
  TalentServiceOfficerConnection: ResolverTypeWrapper<TalentServiceOfficerConnectionRow>;
  TalentServiceOfficerEdge: ResolverTypeWrapper<Omit<TalentServiceOfficerEdge, 'node'> & { node: ResolversTypes['TalentServiceOfficer'] }>;
  TalentServiceOfficerFilter: TalentServiceOfficerFilter;
  TalentServiceOfficerOrder: TalentServiceOfficerOrder;
  TalentStage: TalentStage;
  TalentStageEntry: ResolverTypeWrapper<TalentStageEntryRow>;
  TalentStageEntryConnection: ResolverTypeWrapper<TalentStageEntryConnectionRow>;
  TalentStageEntryEdge: ResolverTypeWrapper<Omit<TalentStageEntryEdge, 'node'> & { node: ResolversTypes['TalentStageEntry'] }>;
  TalentStageEntryFilter: TalentStageEntryFilter;
  TalentStageEntryOrder: TalentStageEntryOrder;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: ResolverTypeWrapper<Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Worker: ResolverTypeWrapper<WorkerRow>;
  WorkerConnection: ResolverTypeWrapper<WorkerConnectionRow>;
  WorkerEdge: ResolverTypeWrapper<Omit<WorkerEdge, 'node'> & { node: ResolversTypes['Worker'] }>;
  WorkerFilter: WorkerFilter;
  WorkerOrder: WorkerOrder;
  WorkforcePillar: WorkforcePillar;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdvanceTalentStageInput: AdvanceTalentStageInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AdvanceTalentStagePayload: Omit<AdvanceTalentStagePayload, 'talentStageEntry'> & { talentStageEntry: ResolversParentTypes['TalentStageEntry'] };
  AnnounceCompetitionInput: AnnounceCompetitionInput;
  AnnounceCompetitionPayload: Omit<AnnounceCompetitionPayload, 'competition'> & { competition: ResolversParentTypes['Competition'] };
  ArrangePostRotationInput: ArrangePostRotationInput;
  ArrangePostRotationPayload: Omit<ArrangePostRotationPayload, 'postRotation'> & { postRotation: ResolversParentTypes['PostRotation'] };
  AssignTalentLiaisonInput: AssignTalentLiaisonInput;
  AssignTalentLiaisonPayload: Omit<AssignTalentLiaisonPayload, 'talentLiaison'> & { talentLiaison: ResolversParentTypes['TalentLiaison'] };
  AssignTalentServiceOfficerInput: AssignTalentServiceOfficerInput;
  AssignTalentServiceOfficerPayload: Omit<AssignTalentServiceOfficerPayload, 'talentServiceOfficer'> & { talentServiceOfficer: ResolversParentTypes['TalentServiceOfficer'] };
  AuditEntry: AuditEntry;
  Int: Scalars['Int']['output'];
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  BeginMentorshipInput: BeginMentorshipInput;
  BeginMentorshipPayload: Omit<BeginMentorshipPayload, 'mentorship'> & { mentorship: ResolversParentTypes['Mentorship'] };
  Certificate: CertificateRow;
  ChangeSecretaryStudioStatusInput: ChangeSecretaryStudioStatusInput;
  ChangeSecretaryStudioStatusPayload: Omit<ChangeSecretaryStudioStatusPayload, 'secretaryStudio'> & { secretaryStudio: ResolversParentTypes['SecretaryStudio'] };
  Community: CommunityRow;
  Competition: CompetitionRow;
  CompetitionConnection: CompetitionConnectionRow;
  CompetitionEdge: Omit<CompetitionEdge, 'node'> & { node: ResolversParentTypes['Competition'] };
  CompetitionEntry: CompetitionEntryRow;
  Float: Scalars['Float']['output'];
  CompetitionEntryConnection: CompetitionEntryConnectionRow;
  CompetitionEntryEdge: Omit<CompetitionEntryEdge, 'node'> & { node: ResolversParentTypes['CompetitionEntry'] };
  CompetitionEntryFilter: CompetitionEntryFilter;
  CompetitionFilter: CompetitionFilter;
  CompleteMentorshipInput: CompleteMentorshipInput;
  CompleteMentorshipPayload: Omit<CompleteMentorshipPayload, 'mentorship'> & { mentorship: ResolversParentTypes['Mentorship'] };
  CorrectCompetitionEntryInput: CorrectCompetitionEntryInput;
  CorrectCompetitionEntryPayload: Omit<CorrectCompetitionEntryPayload, 'competitionEntry'> & { competitionEntry: ResolversParentTypes['CompetitionEntry'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DraftTalentProgrammeApplicationInput: DraftTalentProgrammeApplicationInput;
  DraftTalentProgrammeApplicationPayload: Omit<DraftTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversParentTypes['TalentProgrammeApplication'] };
  Employment: EmploymentRow;
  EndMentorshipInput: EndMentorshipInput;
  EndMentorshipPayload: Omit<EndMentorshipPayload, 'mentorship'> & { mentorship: ResolversParentTypes['Mentorship'] };
  EndPostRotationInput: EndPostRotationInput;
  EndPostRotationPayload: Omit<EndPostRotationPayload, 'postRotation'> & { postRotation: ResolversParentTypes['PostRotation'] };
  EndTalentLiaisonInput: EndTalentLiaisonInput;
  EndTalentLiaisonPayload: Omit<EndTalentLiaisonPayload, 'talentLiaison'> & { talentLiaison: ResolversParentTypes['TalentLiaison'] };
  EndTalentServiceOfficerInput: EndTalentServiceOfficerInput;
  EndTalentServiceOfficerPayload: Omit<EndTalentServiceOfficerPayload, 'talentServiceOfficer'> & { talentServiceOfficer: ResolversParentTypes['TalentServiceOfficer'] };
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  Mentorship: MentorshipRow;
  MentorshipConnection: MentorshipConnectionRow;
  MentorshipEdge: Omit<MentorshipEdge, 'node'> & { node: ResolversParentTypes['Mentorship'] };
  MentorshipFilter: MentorshipFilter;
  MoveTalentProgrammeApplicationInput: MoveTalentProgrammeApplicationInput;
  MoveTalentProgrammeApplicationPayload: Omit<MoveTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversParentTypes['TalentProgrammeApplication'] };
  Mutation: Record<PropertyKey, never>;
  OpenSecretaryStudioInput: OpenSecretaryStudioInput;
  OpenSecretaryStudioPayload: Omit<OpenSecretaryStudioPayload, 'secretaryStudio'> & { secretaryStudio: ResolversParentTypes['SecretaryStudio'] };
  PageInfo: PageInfo;
  PostRotation: PostRotationRow;
  PostRotationConnection: PostRotationConnectionRow;
  PostRotationEdge: Omit<PostRotationEdge, 'node'> & { node: ResolversParentTypes['PostRotation'] };
  PostRotationFilter: PostRotationFilter;
  PracticeBase: PracticeBaseRow;
  PracticeBaseConnection: PracticeBaseConnectionRow;
  PracticeBaseCoverage: Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversParentTypes['Region']> };
  PracticeBaseEdge: Omit<PracticeBaseEdge, 'node'> & { node: ResolversParentTypes['PracticeBase'] };
  PracticeBaseFilter: PracticeBaseFilter;
  Query: Record<PropertyKey, never>;
  RecordCompetitionEntryInput: RecordCompetitionEntryInput;
  RecordCompetitionEntryPayload: Omit<RecordCompetitionEntryPayload, 'competitionEntry'> & { competitionEntry: ResolversParentTypes['CompetitionEntry'] };
  RecordTalentLiaisonContactInput: RecordTalentLiaisonContactInput;
  RecordTalentLiaisonContactPayload: Omit<RecordTalentLiaisonContactPayload, 'talentLiaisonContact'> & { talentLiaisonContact: ResolversParentTypes['TalentLiaisonContact'] };
  Region: RegionRow;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  ReviseTalentProgrammeApplicationInput: ReviseTalentProgrammeApplicationInput;
  ReviseTalentProgrammeApplicationPayload: Omit<ReviseTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversParentTypes['TalentProgrammeApplication'] };
  SecretaryStudio: SecretaryStudioRow;
  SecretaryStudioConnection: SecretaryStudioConnectionRow;
  SecretaryStudioEdge: Omit<SecretaryStudioEdge, 'node'> & { node: ResolversParentTypes['SecretaryStudio'] };
  SecretaryStudioFilter: SecretaryStudioFilter;
  SecretaryStudioStatusEntry: SecretaryStudioStatusEntryRow;
  TalentLiaison: TalentLiaisonRow;
  TalentLiaisonConnection: TalentLiaisonConnectionRow;
  TalentLiaisonContact: TalentLiaisonContactRow;
  TalentLiaisonEdge: Omit<TalentLiaisonEdge, 'node'> & { node: ResolversParentTypes['TalentLiaison'] };
  TalentLiaisonFilter: TalentLiaisonFilter;
  TalentProgrammeApplication: TalentProgrammeApplicationRow;
  TalentProgrammeApplicationConnection: TalentProgrammeApplicationConnectionRow;
  TalentProgrammeApplicationEdge: Omit<TalentProgrammeApplicationEdge, 'node'> & { node: ResolversParentTypes['TalentProgrammeApplication'] };
  TalentProgrammeApplicationFilter: TalentProgrammeApplicationFilter;
  TalentProgrammeStep: TalentProgrammeStepRow;
  TalentServiceOfficer: TalentServiceOfficerRow;
  TalentServiceOfficerConnection: TalentServiceOfficerConnectionRow;
  TalentServiceOfficerEdge: Omit<TalentServiceOfficerEdge, 'node'> & { node: ResolversParentTypes['TalentServiceOfficer'] };
  TalentServiceOfficerFilter: TalentServiceOfficerFilter;
  TalentStageEntry: TalentStageEntryRow;
  TalentStageEntryConnection: TalentStageEntryConnectionRow;
  TalentStageEntryEdge: Omit<TalentStageEntryEdge, 'node'> & { node: ResolversParentTypes['TalentStageEntry'] };
  TalentStageEntryFilter: TalentStageEntryFilter;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  Viewer: Viewer;
  Worker: WorkerRow;
  WorkerConnection: WorkerConnectionRow;
  WorkerEdge: Omit<WorkerEdge, 'node'> & { node: ResolversParentTypes['Worker'] };
  WorkerFilter: WorkerFilter;
  Boolean: Scalars['Boolean']['output'];
};

export type AccessDirectiveArgs = {
  personal?: Maybe<PersonalDatum>;
  roles: ReadonlyArray<Role>;
  smallCells?: Maybe<Scalars['Boolean']['input']>;
  unmasked?: Maybe<ReadonlyArray<Role>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = WorkforceContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdvanceTalentStagePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AdvanceTalentStagePayload'] = ResolversParentTypes['AdvanceTalentStagePayload']> = {
  talentStageEntry?: Resolver<ResolversTypes['TalentStageEntry'], ParentType, ContextType>;
};

export type AnnounceCompetitionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AnnounceCompetitionPayload'] = ResolversParentTypes['AnnounceCompetitionPayload']> = {
  competition?: Resolver<ResolversTypes['Competition'], ParentType, ContextType>;
};

export type ArrangePostRotationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ArrangePostRotationPayload'] = ResolversParentTypes['ArrangePostRotationPayload']> = {
  postRotation?: Resolver<ResolversTypes['PostRotation'], ParentType, ContextType>;
};

export type AssignTalentLiaisonPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AssignTalentLiaisonPayload'] = ResolversParentTypes['AssignTalentLiaisonPayload']> = {
  talentLiaison?: Resolver<ResolversTypes['TalentLiaison'], ParentType, ContextType>;
};

export type AssignTalentServiceOfficerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AssignTalentServiceOfficerPayload'] = ResolversParentTypes['AssignTalentServiceOfficerPayload']> = {
  talentServiceOfficer?: Resolver<ResolversTypes['TalentServiceOfficer'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  afterDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beforeDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BeginMentorshipPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['BeginMentorshipPayload'] = ResolversParentTypes['BeginMentorshipPayload']> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CertificateLevel'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ChangeSecretaryStudioStatusPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ChangeSecretaryStudioStatusPayload'] = ResolversParentTypes['ChangeSecretaryStudioStatusPayload']> = {
  secretaryStudio?: Resolver<ResolversTypes['SecretaryStudio'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communityWorkers?: Resolver<Maybe<ResolversTypes['WorkerConnection']>, ParentType, ContextType, Partial<CommunityCommunityWorkersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practiceBases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PracticeBase']>>, ParentType, ContextType>;
  secretaryStudios?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SecretaryStudio']>>, ParentType, ContextType>;
};

export type CompetitionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Competition'] = ResolversParentTypes['Competition'], FederationReferenceType extends FederationReferenceTypes['Competition'] = FederationReferenceTypes['Competition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Competition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['CompetitionEntryConnection']>, ParentType, ContextType, Partial<CompetitionEntriesArgs>>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompetitionKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CompetitionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompetitionConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CompetitionConnection'] = ResolversParentTypes['CompetitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompetitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetitionEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CompetitionEdge'] = ResolversParentTypes['CompetitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Competition'], ParentType, ContextType>;
};

export type CompetitionEntryResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CompetitionEntry'] = ResolversParentTypes['CompetitionEntry'], FederationReferenceType extends FederationReferenceTypes['CompetitionEntry'] = FederationReferenceTypes['CompetitionEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompetitionEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['CompetitionAward']>, ParentType, ContextType>;
  competition?: Resolver<Maybe<ResolversTypes['Competition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type CompetitionEntryConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CompetitionEntryConnection'] = ResolversParentTypes['CompetitionEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompetitionEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetitionEntryEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CompetitionEntryEdge'] = ResolversParentTypes['CompetitionEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompetitionEntry'], ParentType, ContextType>;
};

export type CompleteMentorshipPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CompleteMentorshipPayload'] = ResolversParentTypes['CompleteMentorshipPayload']> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type CorrectCompetitionEntryPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CorrectCompetitionEntryPayload'] = ResolversParentTypes['CorrectCompetitionEntryPayload']> = {
  competitionEntry?: Resolver<ResolversTypes['CompetitionEntry'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DraftTalentProgrammeApplicationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['DraftTalentProgrammeApplicationPayload'] = ResolversParentTypes['DraftTalentProgrammeApplicationPayload']> = {
  talentProgrammeApplication?: Resolver<ResolversTypes['TalentProgrammeApplication'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment'], FederationReferenceType extends FederationReferenceTypes['Employment'] = FederationReferenceTypes['Employment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PracticeField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmploymentKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EndMentorshipPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndMentorshipPayload'] = ResolversParentTypes['EndMentorshipPayload']> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type EndPostRotationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndPostRotationPayload'] = ResolversParentTypes['EndPostRotationPayload']> = {
  postRotation?: Resolver<ResolversTypes['PostRotation'], ParentType, ContextType>;
};

export type EndTalentLiaisonPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndTalentLiaisonPayload'] = ResolversParentTypes['EndTalentLiaisonPayload']> = {
  talentLiaison?: Resolver<ResolversTypes['TalentLiaison'], ParentType, ContextType>;
};

export type EndTalentServiceOfficerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndTalentServiceOfficerPayload'] = ResolversParentTypes['EndTalentServiceOfficerPayload']> = {
  talentServiceOfficer?: Resolver<ResolversTypes['TalentServiceOfficer'], ParentType, ContextType>;
};

export type EraseWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EraseWorkerPayload'] = ResolversParentTypes['EraseWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type MentorshipResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Mentorship'] = ResolversParentTypes['Mentorship'], FederationReferenceType extends FederationReferenceTypes['Mentorship'] = FederationReferenceTypes['Mentorship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mentorship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['MentorshipState']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['MentorDomain'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentee?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  menteeLaterCertificates?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  mentorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentorOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentorWorker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MentorshipState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentorshipConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['MentorshipConnection'] = ResolversParentTypes['MentorshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentorshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentorshipEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['MentorshipEdge'] = ResolversParentTypes['MentorshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type MoveTalentProgrammeApplicationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['MoveTalentProgrammeApplicationPayload'] = ResolversParentTypes['MoveTalentProgrammeApplicationPayload']> = {
  talentProgrammeApplication?: Resolver<ResolversTypes['TalentProgrammeApplication'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  advanceTalentStage?: Resolver<ResolversTypes['AdvanceTalentStagePayload'], ParentType, ContextType, RequireFields<MutationAdvanceTalentStageArgs, 'input'>>;
  announceCompetition?: Resolver<ResolversTypes['AnnounceCompetitionPayload'], ParentType, ContextType, RequireFields<MutationAnnounceCompetitionArgs, 'input'>>;
  arrangePostRotation?: Resolver<ResolversTypes['ArrangePostRotationPayload'], ParentType, ContextType, RequireFields<MutationArrangePostRotationArgs, 'input'>>;
  assignTalentLiaison?: Resolver<ResolversTypes['AssignTalentLiaisonPayload'], ParentType, ContextType, RequireFields<MutationAssignTalentLiaisonArgs, 'input'>>;
  assignTalentServiceOfficer?: Resolver<ResolversTypes['AssignTalentServiceOfficerPayload'], ParentType, ContextType, RequireFields<MutationAssignTalentServiceOfficerArgs, 'input'>>;
  beginMentorship?: Resolver<ResolversTypes['BeginMentorshipPayload'], ParentType, ContextType, RequireFields<MutationBeginMentorshipArgs, 'input'>>;
  changeSecretaryStudioStatus?: Resolver<ResolversTypes['ChangeSecretaryStudioStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeSecretaryStudioStatusArgs, 'input'>>;
  completeMentorship?: Resolver<ResolversTypes['CompleteMentorshipPayload'], ParentType, ContextType, RequireFields<MutationCompleteMentorshipArgs, 'input'>>;
  correctCompetitionEntry?: Resolver<ResolversTypes['CorrectCompetitionEntryPayload'], ParentType, ContextType, RequireFields<MutationCorrectCompetitionEntryArgs, 'input'>>;
  draftTalentProgrammeApplication?: Resolver<ResolversTypes['DraftTalentProgrammeApplicationPayload'], ParentType, ContextType, RequireFields<MutationDraftTalentProgrammeApplicationArgs, 'input'>>;
  endMentorship?: Resolver<ResolversTypes['EndMentorshipPayload'], ParentType, ContextType, RequireFields<MutationEndMentorshipArgs, 'input'>>;
  endPostRotation?: Resolver<ResolversTypes['EndPostRotationPayload'], ParentType, ContextType, RequireFields<MutationEndPostRotationArgs, 'input'>>;
  endTalentLiaison?: Resolver<ResolversTypes['EndTalentLiaisonPayload'], ParentType, ContextType, RequireFields<MutationEndTalentLiaisonArgs, 'input'>>;
  endTalentServiceOfficer?: Resolver<ResolversTypes['EndTalentServiceOfficerPayload'], ParentType, ContextType, RequireFields<MutationEndTalentServiceOfficerArgs, 'input'>>;
  eraseWorker?: Resolver<ResolversTypes['EraseWorkerPayload'], ParentType, ContextType, RequireFields<MutationEraseWorkerArgs, 'input'>>;
  moveTalentProgrammeApplication?: Resolver<ResolversTypes['MoveTalentProgrammeApplicationPayload'], ParentType, ContextType, RequireFields<MutationMoveTalentProgrammeApplicationArgs, 'input'>>;
  openSecretaryStudio?: Resolver<ResolversTypes['OpenSecretaryStudioPayload'], ParentType, ContextType, RequireFields<MutationOpenSecretaryStudioArgs, 'input'>>;
  recordCompetitionEntry?: Resolver<ResolversTypes['RecordCompetitionEntryPayload'], ParentType, ContextType, RequireFields<MutationRecordCompetitionEntryArgs, 'input'>>;
  recordTalentLiaisonContact?: Resolver<ResolversTypes['RecordTalentLiaisonContactPayload'], ParentType, ContextType, RequireFields<MutationRecordTalentLiaisonContactArgs, 'input'>>;
  registerWorker?: Resolver<ResolversTypes['RegisterWorkerPayload'], ParentType, ContextType, RequireFields<MutationRegisterWorkerArgs, 'input'>>;
  reviseTalentProgrammeApplication?: Resolver<ResolversTypes['ReviseTalentProgrammeApplicationPayload'], ParentType, ContextType, RequireFields<MutationReviseTalentProgrammeApplicationArgs, 'input'>>;
  updateWorkerContact?: Resolver<ResolversTypes['UpdateWorkerContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkerContactArgs, 'input'>>;
};

export type OpenSecretaryStudioPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['OpenSecretaryStudioPayload'] = ResolversParentTypes['OpenSecretaryStudioPayload']> = {
  secretaryStudio?: Resolver<ResolversTypes['SecretaryStudio'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostRotationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PostRotation'] = ResolversParentTypes['PostRotation'], FederationReferenceType extends FederationReferenceTypes['PostRotation'] = FederationReferenceTypes['PostRotation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PostRotation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accompaniedBy?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromEmployment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toCommunity?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  toPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type PostRotationConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PostRotationConnection'] = ResolversParentTypes['PostRotationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostRotationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostRotationEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PostRotationEdge'] = ResolversParentTypes['PostRotationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostRotation'], ParentType, ContextType>;
};

export type PracticeBaseResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PracticeBase'] = ResolversParentTypes['PracticeBase'], FederationReferenceType extends FederationReferenceTypes['PracticeBase'] = FederationReferenceTypes['PracticeBase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticeBase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['PracticeBaseCoverage'], ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PracticeBaseLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PracticeBaseStatus'], ParentType, ContextType>;
};

export type PracticeBaseConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PracticeBaseConnection'] = ResolversParentTypes['PracticeBaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeBaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeBaseCoverageResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PracticeBaseCoverage'] = ResolversParentTypes['PracticeBaseCoverage']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type PracticeBaseEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PracticeBaseEdge'] = ResolversParentTypes['PracticeBaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeBase'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  competition?: Resolver<Maybe<ResolversTypes['Competition']>, ParentType, ContextType, RequireFields<QueryCompetitionArgs, 'id'>>;
  competitionEntries?: Resolver<ResolversTypes['CompetitionEntryConnection'], ParentType, ContextType, RequireFields<QueryCompetitionEntriesArgs, 'orderBy'>>;
  competitionEntry?: Resolver<Maybe<ResolversTypes['CompetitionEntry']>, ParentType, ContextType, RequireFields<QueryCompetitionEntryArgs, 'id'>>;
  competitions?: Resolver<ResolversTypes['CompetitionConnection'], ParentType, ContextType, RequireFields<QueryCompetitionsArgs, 'orderBy'>>;
  mentorship?: Resolver<Maybe<ResolversTypes['Mentorship']>, ParentType, ContextType, RequireFields<QueryMentorshipArgs, 'id'>>;
  mentorships?: Resolver<ResolversTypes['MentorshipConnection'], ParentType, ContextType, RequireFields<QueryMentorshipsArgs, 'orderBy'>>;
  postRotation?: Resolver<Maybe<ResolversTypes['PostRotation']>, ParentType, ContextType, RequireFields<QueryPostRotationArgs, 'id'>>;
  postRotations?: Resolver<ResolversTypes['PostRotationConnection'], ParentType, ContextType, RequireFields<QueryPostRotationsArgs, 'orderBy'>>;
  practiceBase?: Resolver<Maybe<ResolversTypes['PracticeBase']>, ParentType, ContextType, RequireFields<QueryPracticeBaseArgs, 'id'>>;
  practiceBases?: Resolver<ResolversTypes['PracticeBaseConnection'], ParentType, ContextType, RequireFields<QueryPracticeBasesArgs, 'orderBy'>>;
  secretaryStudio?: Resolver<Maybe<ResolversTypes['SecretaryStudio']>, ParentType, ContextType, RequireFields<QuerySecretaryStudioArgs, 'id'>>;
  secretaryStudios?: Resolver<ResolversTypes['SecretaryStudioConnection'], ParentType, ContextType, RequireFields<QuerySecretaryStudiosArgs, 'orderBy'>>;
  talentLiaison?: Resolver<Maybe<ResolversTypes['TalentLiaison']>, ParentType, ContextType, RequireFields<QueryTalentLiaisonArgs, 'id'>>;
  talentLiaisonContact?: Resolver<Maybe<ResolversTypes['TalentLiaisonContact']>, ParentType, ContextType, RequireFields<QueryTalentLiaisonContactArgs, 'id'>>;
  talentLiaisons?: Resolver<ResolversTypes['TalentLiaisonConnection'], ParentType, ContextType, RequireFields<QueryTalentLiaisonsArgs, 'orderBy'>>;
  talentProgrammeApplication?: Resolver<Maybe<ResolversTypes['TalentProgrammeApplication']>, ParentType, ContextType, RequireFields<QueryTalentProgrammeApplicationArgs, 'id'>>;
  talentProgrammeApplications?: Resolver<ResolversTypes['TalentProgrammeApplicationConnection'], ParentType, ContextType, RequireFields<QueryTalentProgrammeApplicationsArgs, 'orderBy'>>;
  talentServiceOfficer?: Resolver<Maybe<ResolversTypes['TalentServiceOfficer']>, ParentType, ContextType, RequireFields<QueryTalentServiceOfficerArgs, 'id'>>;
  talentServiceOfficers?: Resolver<ResolversTypes['TalentServiceOfficerConnection'], ParentType, ContextType, RequireFields<QueryTalentServiceOfficersArgs, 'orderBy'>>;
  talentStageEntries?: Resolver<ResolversTypes['TalentStageEntryConnection'], ParentType, ContextType, RequireFields<QueryTalentStageEntriesArgs, 'orderBy'>>;
  talentStageEntry?: Resolver<Maybe<ResolversTypes['TalentStageEntry']>, ParentType, ContextType, RequireFields<QueryTalentStageEntryArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerArgs, 'id'>>;
  workers?: Resolver<ResolversTypes['WorkerConnection'], ParentType, ContextType, RequireFields<QueryWorkersArgs, 'orderBy'>>;
  workforceAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryWorkforceAuditArgs, 'orderBy'>>;
};

export type RecordCompetitionEntryPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordCompetitionEntryPayload'] = ResolversParentTypes['RecordCompetitionEntryPayload']> = {
  competitionEntry?: Resolver<ResolversTypes['CompetitionEntry'], ParentType, ContextType>;
};

export type RecordTalentLiaisonContactPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordTalentLiaisonContactPayload'] = ResolversParentTypes['RecordTalentLiaisonContactPayload']> = {
  talentLiaisonContact?: Resolver<ResolversTypes['TalentLiaisonContact'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegisterWorkerPayload'] = ResolversParentTypes['RegisterWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type ReviseTalentProgrammeApplicationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ReviseTalentProgrammeApplicationPayload'] = ResolversParentTypes['ReviseTalentProgrammeApplicationPayload']> = {
  talentProgrammeApplication?: Resolver<ResolversTypes['TalentProgrammeApplication'], ParentType, ContextType>;
};

export type SecretaryStudioResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SecretaryStudio'] = ResolversParentTypes['SecretaryStudio'], FederationReferenceType extends FederationReferenceTypes['SecretaryStudio'] = FederationReferenceTypes['SecretaryStudio']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecretaryStudio']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['SecretaryStudioStatus']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  secretaryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SecretaryStudioStatus']>, ParentType, ContextType, Partial<SecretaryStudioStatusArgs>>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['SecretaryStudioStatusEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryStudioConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SecretaryStudioConnection'] = ResolversParentTypes['SecretaryStudioConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecretaryStudioEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryStudioEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SecretaryStudioEdge'] = ResolversParentTypes['SecretaryStudioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecretaryStudio'], ParentType, ContextType>;
};

export type SecretaryStudioStatusEntryResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SecretaryStudioStatusEntry'] = ResolversParentTypes['SecretaryStudioStatusEntry']> = {
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SecretaryStudioStatus'], ParentType, ContextType>;
};

export type TalentLiaisonResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentLiaison'] = ResolversParentTypes['TalentLiaison'], FederationReferenceType extends FederationReferenceTypes['TalentLiaison'] = FederationReferenceTypes['TalentLiaison']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentLiaison']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['TalentLiaisonContact']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaderOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentLiaisonConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentLiaisonConnection'] = ResolversParentTypes['TalentLiaisonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalentLiaisonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentLiaisonContactResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentLiaisonContact'] = ResolversParentTypes['TalentLiaisonContact'], FederationReferenceType extends FederationReferenceTypes['TalentLiaisonContact'] = FederationReferenceTypes['TalentLiaisonContact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentLiaisonContact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['TalentLiaison']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type TalentLiaisonEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentLiaisonEdge'] = ResolversParentTypes['TalentLiaisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TalentLiaison'], ParentType, ContextType>;
};

export type TalentProgrammeApplicationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentProgrammeApplication'] = ResolversParentTypes['TalentProgrammeApplication'], FederationReferenceType extends FederationReferenceTypes['TalentProgrammeApplication'] = FederationReferenceTypes['TalentProgrammeApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentProgrammeApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['TalentProgrammeState']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TalentProgrammeLevel'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pillar?: Resolver<ResolversTypes['WorkforcePillar'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TalentProgrammeState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TalentProgrammeStep']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentProgrammeApplicationConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentProgrammeApplicationConnection'] = ResolversParentTypes['TalentProgrammeApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalentProgrammeApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentProgrammeApplicationEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentProgrammeApplicationEdge'] = ResolversParentTypes['TalentProgrammeApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TalentProgrammeApplication'], ParentType, ContextType>;
};

export type TalentProgrammeStepResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentProgrammeStep'] = ResolversParentTypes['TalentProgrammeStep']> = {
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TalentProgrammeState'], ParentType, ContextType>;
};

export type TalentServiceOfficerResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentServiceOfficer'] = ResolversParentTypes['TalentServiceOfficer'], FederationReferenceType extends FederationReferenceTypes['TalentServiceOfficer'] = FederationReferenceTypes['TalentServiceOfficer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentServiceOfficer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workers?: Resolver<ReadonlyArray<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type TalentServiceOfficerConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentServiceOfficerConnection'] = ResolversParentTypes['TalentServiceOfficerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalentServiceOfficerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentServiceOfficerEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentServiceOfficerEdge'] = ResolversParentTypes['TalentServiceOfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TalentServiceOfficer'], ParentType, ContextType>;
};

export type TalentStageEntryResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentStageEntry'] = ResolversParentTypes['TalentStageEntry'], FederationReferenceType extends FederationReferenceTypes['TalentStageEntry'] = FederationReferenceTypes['TalentStageEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentStageEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['TalentStage']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TalentStage'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type TalentStageEntryConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentStageEntryConnection'] = ResolversParentTypes['TalentStageEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalentStageEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentStageEntryEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TalentStageEntryEdge'] = ResolversParentTypes['TalentStageEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TalentStageEntry'], ParentType, ContextType>;
};

export type UpdateWorkerContactPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['UpdateWorkerContactPayload'] = ResolversParentTypes['UpdateWorkerContactPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  competitionEntries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompetitionEntry']>>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  erasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  highestCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liaisons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TalentLiaison']>>, ParentType, ContextType>;
  mentorships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Mentorship']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postRotations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PostRotation']>>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  talentStage?: Resolver<Maybe<ResolversTypes['TalentStageEntry']>, ParentType, ContextType, Partial<WorkerTalentStageArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkerConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WorkerConnection'] = ResolversParentTypes['WorkerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkerEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WorkerEdge'] = ResolversParentTypes['WorkerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type Resolvers<ContextType = WorkforceContext> = {
  AdvanceTalentStagePayload?: AdvanceTalentStagePayloadResolvers<ContextType>;
  AnnounceCompetitionPayload?: AnnounceCompetitionPayloadResolvers<ContextType>;
  ArrangePostRotationPayload?: ArrangePostRotationPayloadResolvers<ContextType>;
  AssignTalentLiaisonPayload?: AssignTalentLiaisonPayloadResolvers<ContextType>;
  AssignTalentServiceOfficerPayload?: AssignTalentServiceOfficerPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BeginMentorshipPayload?: BeginMentorshipPayloadResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ChangeSecretaryStudioStatusPayload?: ChangeSecretaryStudioStatusPayloadResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Competition?: CompetitionResolvers<ContextType>;
  CompetitionConnection?: CompetitionConnectionResolvers<ContextType>;
  CompetitionEdge?: CompetitionEdgeResolvers<ContextType>;
  CompetitionEntry?: CompetitionEntryResolvers<ContextType>;
  CompetitionEntryConnection?: CompetitionEntryConnectionResolvers<ContextType>;
  CompetitionEntryEdge?: CompetitionEntryEdgeResolvers<ContextType>;
  CompleteMentorshipPayload?: CompleteMentorshipPayloadResolvers<ContextType>;
  CorrectCompetitionEntryPayload?: CorrectCompetitionEntryPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DraftTalentProgrammeApplicationPayload?: DraftTalentProgrammeApplicationPayloadResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EndMentorshipPayload?: EndMentorshipPayloadResolvers<ContextType>;
  EndPostRotationPayload?: EndPostRotationPayloadResolvers<ContextType>;
  EndTalentLiaisonPayload?: EndTalentLiaisonPayloadResolvers<ContextType>;
  EndTalentServiceOfficerPayload?: EndTalentServiceOfficerPayloadResolvers<ContextType>;
  EraseWorkerPayload?: EraseWorkerPayloadResolvers<ContextType>;
  Mentorship?: MentorshipResolvers<ContextType>;
  MentorshipConnection?: MentorshipConnectionResolvers<ContextType>;
  MentorshipEdge?: MentorshipEdgeResolvers<ContextType>;
  MoveTalentProgrammeApplicationPayload?: MoveTalentProgrammeApplicationPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenSecretaryStudioPayload?: OpenSecretaryStudioPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PostRotation?: PostRotationResolvers<ContextType>;
  PostRotationConnection?: PostRotationConnectionResolvers<ContextType>;
  PostRotationEdge?: PostRotationEdgeResolvers<ContextType>;
  PracticeBase?: PracticeBaseResolvers<ContextType>;
  PracticeBaseConnection?: PracticeBaseConnectionResolvers<ContextType>;
  PracticeBaseCoverage?: PracticeBaseCoverageResolvers<ContextType>;
  PracticeBaseEdge?: PracticeBaseEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCompetitionEntryPayload?: RecordCompetitionEntryPayloadResolvers<ContextType>;
  RecordTalentLiaisonContactPayload?: RecordTalentLiaisonContactPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterWorkerPayload?: RegisterWorkerPayloadResolvers<ContextType>;
  ReviseTalentProgrammeApplicationPayload?: ReviseTalentProgrammeApplicationPayloadResolvers<ContextType>;
  SecretaryStudio?: SecretaryStudioResolvers<ContextType>;
  SecretaryStudioConnection?: SecretaryStudioConnectionResolvers<ContextType>;
  SecretaryStudioEdge?: SecretaryStudioEdgeResolvers<ContextType>;
  SecretaryStudioStatusEntry?: SecretaryStudioStatusEntryResolvers<ContextType>;
  TalentLiaison?: TalentLiaisonResolvers<ContextType>;
  TalentLiaisonConnection?: TalentLiaisonConnectionResolvers<ContextType>;
  TalentLiaisonContact?: TalentLiaisonContactResolvers<ContextType>;
  TalentLiaisonEdge?: TalentLiaisonEdgeResolvers<ContextType>;
  TalentProgrammeApplication?: TalentProgrammeApplicationResolvers<ContextType>;
  TalentProgrammeApplicationConnection?: TalentProgrammeApplicationConnectionResolvers<ContextType>;
  TalentProgrammeApplicationEdge?: TalentProgrammeApplicationEdgeResolvers<ContextType>;
  TalentProgrammeStep?: TalentProgrammeStepResolvers<ContextType>;
  TalentServiceOfficer?: TalentServiceOfficerResolvers<ContextType>;
  TalentServiceOfficerConnection?: TalentServiceOfficerConnectionResolvers<ContextType>;
  TalentServiceOfficerEdge?: TalentServiceOfficerEdgeResolvers<ContextType>;
  TalentStageEntry?: TalentStageEntryResolvers<ContextType>;
  TalentStageEntryConnection?: TalentStageEntryConnectionResolvers<ContextType>;
  TalentStageEntryEdge?: TalentStageEntryEdgeResolvers<ContextType>;
  UpdateWorkerContactPayload?: UpdateWorkerContactPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkerConnection?: WorkerConnectionResolvers<ContextType>;
  WorkerEdge?: WorkerEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WorkforceContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
