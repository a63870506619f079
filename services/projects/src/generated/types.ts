import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRow, RegionConnectionRow, RegionStatisticRow, RegionStatisticConnectionRow, CommunityRow, CommunityConnectionRow, PilotProgrammeRow, PilotProgrammeConnectionRow, PilotCommunityRow, PilotCommunityConnectionRow, PilotTaskRow, ProjectRow, ProjectConnectionRow, ProjectLeadRow, WorkerRow, VolunteerTeamRow } from '../rows';
import type { ProjectsContext } from '../context';
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
  /** 金额：分，整数，不超过 2^53−1 / Amount of money: whole fen, at most 2^53−1 */
  Fen: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
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

/** 社区（村）：编号由平台发放；全国统计代码自 2024 年 10 月起不再公布，故仅作可选的版本化属性 / Community, platform-issued; the statistical code is optional and versioned */
export type Community = {
  readonly __typename?: 'Community';
  /** 平台编号 / Platform-issued id */
  readonly id: Scalars['ID']['output'];
  /** 类别 / Kind */
  readonly kind: CommunityKind;
  /** 名称，例如 金泉路社区 / Name */
  readonly name: Scalars['String']['output'];
  /** 本社区的试点记录 / The community's records as a pilot */
  readonly pilots: ReadonlyArray<PilotCommunity>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划（最近一级，通常为街道乡镇） / The nearest region, usually a township */
  readonly region: Region;
  /** 12 位统计代码（最新版本）；无则为 null / Statistical code in its latest edition, null when there is none */
  readonly statCode: Maybe<Scalars['String']['output']>;
  /** 各版本的统计代码 / Statistical codes in all editions */
  readonly statCodes: ReadonlyArray<CommunityStatCode>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};

/** 社区分页 / A page of communities */
export type CommunityConnection = {
  readonly __typename?: 'CommunityConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<CommunityEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 社区分页条目 / An edge to a community */
export type CommunityEdge = {
  readonly __typename?: 'CommunityEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 社区 / The community */
  readonly node: Community;
};

/** 社区筛选 / Conditions on communities */
export type CommunityFilter = {
  /** 类别之一 / One of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<CommunityKind>>;
  /** 名称包含 / Name contains */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 社区类别 / Kind of a community */
export type CommunityKind =
  /** 其他（虚拟生活区、农林场等类似单位） / Other statistical unit without a committee */
  | 'OTHER'
  /** 社区（居民委员会） / Urban community with a residents' committee */
  | 'RESIDENTS_COMMITTEE'
  /** 村（村民委员会） / Village with a villagers' committee */
  | 'VILLAGERS_COMMITTEE';

/** 社区排序 / Order of communities */
export type CommunityOrder =
  /** 名称升序 / By name, ascending */
  | 'NAME_ASC'
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC';

/** 统计代码（分版本） / Statistical code in an edition */
export type CommunityStatCode = {
  readonly __typename?: 'CommunityStatCode';
  /** 12 位代码 / Code of 12 digits */
  readonly code: Scalars['String']['output'];
  /** 区划版本 / Edition */
  readonly edition: Scalars['String']['output'];
  /** 该版本中的全称 / Full name in that edition */
  readonly name: Scalars['String']['output'];
};

/** 计数单位 / Unit of a count */
export type CountUnit =
  /** 件 / Items */
  | 'ITEM'
  /** 家 / Organisations */
  | 'ORGANIZATION'
  /** 人 / Persons */
  | 'PERSON'
  /** 人次 / Person-times */
  | 'PERSON_TIME'
  /** 比率 / A ratio */
  | 'RATIO'
  /** 期次 / Sessions */
  | 'SESSION';

/** 融合的三个方面 / The three aspects of integration */
export type FusionAspect =
  /** 项目共创 / Joint projects */
  | 'JOINT_PROJECT'
  /** 队伍共建 / Joint teams */
  | 'JOINT_TEAM'
  /** 阵地共享 / Shared venues */
  | 'SHARED_VENUE';

/** 变更 / Mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 登记区划统计数字；同一区划、指标、日期再次登记即为更正，原数字保留 / Record an official figure of a region; recorded again for the same kind and day it is corrected, and what it was is kept */
  readonly recordRegionStatistic: RecordRegionStatisticPayload;
  /** 登记社区：全国统计代码不再公布，新社区由平台发号 / Register a community: the platform issues its id */
  readonly registerCommunity: RegisterCommunityPayload;
  /** 社区更名 / Give a community another name */
  readonly renameCommunity: RenameCommunityPayload;
};


/** 变更 / Mutations */
export type MutationRecordRegionStatisticArgs = {
  input: RecordRegionStatisticInput;
};


/** 变更 / Mutations */
export type MutationRegisterCommunityArgs = {
  input: RegisterCommunityInput;
};


/** 变更 / Mutations */
export type MutationRenameCommunityArgs = {
  input: RenameCommunityInput;
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

/** 试点社区：入选某试点方案的社区 / Pilot community: a community selected into a pilot programme */
export type PilotCommunity = {
  readonly __typename?: 'PilotCommunity';
  /** 社区 / Community */
  readonly community: Community;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 试点级别 / Level */
  readonly level: PilotLevel;
  /** 所属试点方案 / Programme */
  readonly programme: PilotProgramme;
  /** 服务项目 / Projects carried out in the pilot */
  readonly projects: ProjectConnection;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 入选日期；未入选为 null / Date of selection */
  readonly selectedOn: Maybe<Scalars['Date']['output']>;
  /** 来源原文 / Quoted source clause */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: PilotCommunityState;
  /** 四项试点任务 / The four pilot tasks */
  readonly tasks: ReadonlyArray<PilotTask>;
};


/** 试点社区：入选某试点方案的社区 / Pilot community: a community selected into a pilot programme */
export type PilotCommunityProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 试点社区分页 / A page of pilot communities */
export type PilotCommunityConnection = {
  readonly __typename?: 'PilotCommunityConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<PilotCommunityEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 试点社区分页条目 / An edge to a pilot community */
export type PilotCommunityEdge = {
  readonly __typename?: 'PilotCommunityEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 试点社区 / The pilot community */
  readonly node: PilotCommunity;
};

/** 试点社区筛选 / Conditions on pilot communities */
export type PilotCommunityFilter = {
  /** 级别之一 / One of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<PilotLevel>>;
  /** 所属试点方案 / Of this programme */
  readonly programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 / One of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<PilotCommunityState>>;
};

/** 试点社区排序 / Order of pilot communities */
export type PilotCommunityOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 所在区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 试点社区状态 / State of a pilot community */
export type PilotCommunityState =
  /** 验收中 / Under acceptance */
  | 'ACCEPTANCE'
  /** 已验收 / Accepted */
  | 'ACCEPTED'
  /** 试点中 / Active */
  | 'ACTIVE'
  /** 市级审核 / Under city review */
  | 'CITY_REVIEW'
  /** 县级审核 / Under county review */
  | 'COUNTY_REVIEW'
  /** 中期评估 / Midterm review */
  | 'MIDTERM'
  /** 已提名 / Nominated */
  | 'NOMINATED'
  /** 已推广 / Promoted */
  | 'PROMOTED'
  /** 公示 / Publicized */
  | 'PUBLICIZED'
  /** 未入选 / Rejected */
  | 'REJECTED'
  /** 已入选 / Selected */
  | 'SELECTED'
  /** 已退出 / Withdrawn */
  | 'WITHDRAWN';

/** 试点级别 / Level of a pilot */
export type PilotLevel =
  /** 市级（盟市级）试点 / City pilot */
  | 'CITY'
  /** 县级试点 / County pilot */
  | 'COUNTY'
  /** 省级（自治区级）试点 / Provincial pilot */
  | 'PROVINCE';

/** 试点方案：一份文件、一个目标、一个名额 / Pilot programme: a plan, its objective and its quota */
export type PilotProgramme = {
  readonly __typename?: 'PilotProgramme';
  /** 融合的方面 / Aspects of integration */
  readonly fusionAspects: ReadonlyArray<FusionAspect>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 目标（原文） / Objective, quoted */
  readonly objective: Scalars['String']['output'];
  /** 试点社区 / Pilot communities */
  readonly pilotCommunities: PilotCommunityConnection;
  /** 方案文件 / The plan it follows */
  readonly planTitle: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 名额；未定为 null / Quota of pilot communities, null when the plan sets none */
  readonly quota: Maybe<Scalars['Int']['output']>;
  /** 组织实施的区划 / Region that runs it */
  readonly region: Region;
  /** 来源原文 / Quoted source clause */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 启动日期；文件未载则为 null / Start, null when the source does not say */
  readonly startedOn: Maybe<Scalars['Date']['output']>;
};


/** 试点方案：一份文件、一个目标、一个名额 / Pilot programme: a plan, its objective and its quota */
export type PilotProgrammePilotCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 试点方案分页 / A page of pilot programmes */
export type PilotProgrammeConnection = {
  readonly __typename?: 'PilotProgrammeConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<PilotProgrammeEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 试点方案分页条目 / An edge to a pilot programme */
export type PilotProgrammeEdge = {
  readonly __typename?: 'PilotProgrammeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 试点方案 / The pilot programme */
  readonly node: PilotProgramme;
};

/** 试点方案筛选 / Conditions on pilot programmes */
export type PilotProgrammeFilter = {
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 试点方案排序 / Order of pilot programmes */
export type PilotProgrammeOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC';

/** 试点任务 / Pilot task */
export type PilotTask = {
  readonly __typename?: 'PilotTask';
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 类别 / Kind */
  readonly kind: PilotTaskKind;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 状态 / State */
  readonly state: PilotTaskState;
};

/** 试点任务类别 / Kind of pilot task */
export type PilotTaskKind =
  /** 建立“专业社工+志愿服务”队伍 / Build the joint team */
  | 'JOINT_TEAM'
  /** 形成实践案例 / Produce a practice case */
  | 'PRACTICE_CASE'
  /** 设计实施“专业社工+志愿服务”项目 / Design and carry out projects */
  | 'PROJECT'
  /** 发挥专业社会工作者作用 / Bring professional social workers into play */
  | 'SOCIAL_WORKER_ROLE';

/** 试点任务状态 / State of a pilot task */
export type PilotTaskState =
  /** 已通过 / Accepted */
  | 'ACCEPTED'
  /** 进行中 / In progress */
  | 'IN_PROGRESS'
  /** 未开始 / Not started */
  | 'NOT_STARTED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已提交 / Submitted */
  | 'SUBMITTED';

/** 服务项目：由持证社工领衔、志愿服务队参与 / Project: led by a certified social worker, carried out with volunteer teams */
export type Project = {
  readonly __typename?: 'Project';
  /** 所在社区 / Community where it takes place */
  readonly community: Community;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 现任领衔社工（须持证在岗） / The social worker who leads it now, certified and in post */
  readonly leadSocialWorker: Maybe<Worker>;
  /** 历任领衔社工，新者在前 / Leads over time, the latest first */
  readonly leads: ReadonlyArray<ProjectLead>;
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 所属试点社区；非试点项目为 null / Pilot community, null outside pilots */
  readonly pilotCommunity: Maybe<PilotCommunity>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 服务对象群体 / Groups served */
  readonly serviceGroups: ReadonlyArray<ServiceGroup>;
  /** 开始日期 / Start */
  readonly startedOn: Scalars['Date']['output'];
  /** 状态 / State */
  readonly state: ProjectState;
  /** 参与的志愿服务队 / Volunteer teams that carry it out */
  readonly teams: Maybe<ReadonlyArray<VolunteerTeam>>;
};

/** 项目分页 / A page of projects */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 项目分页条目 / An edge to a project */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 项目 / The project */
  readonly node: Project;
};

/** 项目筛选 / Conditions on projects */
export type ProjectFilter = {
  /** 是否属于试点社区 / In a pilot community or not */
  readonly inPilotCommunity?: InputMaybe<Scalars['Boolean']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 服务对象含其一 / Serves one of these groups */
  readonly serviceGroupIn?: InputMaybe<ReadonlyArray<ServiceGroup>>;
  /** 状态之一 / One of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<ProjectState>>;
};

/** 项目领衔（带起止日期） / A dated project lead */
export type ProjectLead = {
  readonly __typename?: 'ProjectLead';
  /** 截止日期；在任为 null / To, null while in office */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 起始日期 / From */
  readonly startedOn: Scalars['Date']['output'];
  /** 领衔社工 / The social worker */
  readonly worker: Maybe<Worker>;
};

/** 项目排序 / Order of projects */
export type ProjectOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 开始日期降序 / By start, latest first */
  | 'STARTED_ON_DESC';

/** 项目状态 / State of a project */
export type ProjectState =
  /** 已立项 / Approved */
  | 'APPROVED'
  /** 已形成品牌 / Branded */
  | 'BRANDED'
  /** 已结项 / Closed */
  | 'CLOSED'
  /** 方案设计 / Design */
  | 'DESIGN'
  /** 评估 / Evaluation */
  | 'EVALUATION'
  /** 实施中 / Implementing */
  | 'IMPLEMENTING'
  /** 中期 / Midterm */
  | 'MIDTERM'
  /** 需求调研 / Needs assessment */
  | 'NEEDS_ASSESSMENT'
  /** 招募 / Recruiting */
  | 'RECRUITING'
  /** 评审 / Review */
  | 'REVIEW'
  /** 已暂停 / Suspended */
  | 'SUSPENDED'
  /** 已终止 / Terminated */
  | 'TERMINATED';

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
  /** 社区（村）列表 / Communities */
  readonly communities: CommunityConnection;
  /** 社区（村）：按平台编号或 12 位统计代码查询，二者给其一；未知报 NOT_FOUND / One community by its id or by its statistical code, exactly one of them */
  readonly community: Maybe<Community>;
  /** 试点社区列表 / Pilot communities */
  readonly pilotCommunities: PilotCommunityConnection;
  /** 试点社区：按编号查询 / One pilot community by its id */
  readonly pilotCommunity: Maybe<PilotCommunity>;
  /** 试点方案（项目群）列表 / Pilot programmes */
  readonly pilotProgrammes: PilotProgrammeConnection;
  /** 服务项目：按编号查询 / One project by its id */
  readonly project: Maybe<Project>;
  /** 服务项目列表 / Projects */
  readonly projects: ProjectConnection;
  /** 项目子图的审计记录 / Audit trail of the projects subgraph */
  readonly projectsAudit: AuditEntryConnection;
  /** 行政区划：按代码查询；未知代码报 REGION_NOT_FOUND / One region by its code */
  readonly region: Maybe<Region>;
  /** 区划统计数字：按编号查询 / One official figure of a region by its id */
  readonly regionStatistic: Maybe<RegionStatistic>;
  /** 区划统计数字列表 / Official figures of regions */
  readonly regionStatistics: RegionStatisticConnection;
  /** 行政区划列表 / Regions */
  readonly regions: RegionConnection;
  /** 当前身份 / Who the request is made for */
  readonly viewer: Viewer;
};


/** 查询 / Queries */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CommunityOrder;
};


/** 查询 / Queries */
export type QueryCommunityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  statCode?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryPilotCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PilotCommunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PilotCommunityOrder;
};


/** 查询 / Queries */
export type QueryPilotCommunityArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPilotProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PilotProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PilotProgrammeOrder;
};


/** 查询 / Queries */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ProjectOrder;
};


/** 查询 / Queries */
export type QueryProjectsAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AuditOrder;
};


/** 查询 / Queries */
export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
  edition?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryRegionStatisticArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryRegionStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionStatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RegionStatisticOrder;
};


/** 查询 / Queries */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RegionOrder;
};

/** 登记区划统计数字 / An official figure to record */
export type RecordRegionStatisticInput = {
  /** 数据时点：该日终了（UTC+8） / Day at the end of which it held, UTC+8 */
  readonly asOf: Scalars['Date']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 统计指标 / Kind of figure */
  readonly kind: RegionStatisticKind;
  /** 区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
  /** 来源，例如 统计公报名称 / Where it was published */
  readonly source: Scalars['String']['input'];
  /** 数值，单位由指标而定；不小于 0 / Value in the unit of the kind, 0 or more */
  readonly value: Scalars['Int']['input'];
};

/** 登记结果 / Payload of recordRegionStatistic */
export type RecordRegionStatisticPayload = {
  readonly __typename?: 'RecordRegionStatisticPayload';
  /** 区划统计数字 / The figure */
  readonly regionStatistic: RegionStatistic;
};

/** 行政区划：下级代码以上级代码开头 / Region: a child's code begins with its parent's */
export type Region = {
  readonly __typename?: 'Region';
  /** 全部上级，由省至近 / Ancestors, from the province down */
  readonly ancestors: ReadonlyArray<Region>;
  /** 直接下级，按代码排序 / Direct children in order of their codes */
  readonly children: ReadonlyArray<Region>;
  /** 区划代码 / Division code */
  readonly code: Scalars['ID']['output'];
  /** 辖区内的社区（村） / Communities under the region */
  readonly communities: CommunityConnection;
  /** 区划版本 / Edition the code and the name are taken from */
  readonly edition: RegionEdition;
  /** 级别 / Level */
  readonly level: RegionLevel;
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 上级区划；省级为 null / Parent, null for a province */
  readonly parent: Maybe<Region>;
  /** 本版本的来源 / Provenance */
  readonly provenance: Provenance;
  /** 统计数字：该日终了（UTC+8）时最近的一个；未登记为 null / The latest official figure of a kind by the end of a day, UTC+8; null when none is known */
  readonly statistic: Maybe<RegionStatistic>;
  /** 城镇常住人口历次数字，按时点先后；配备标准据以计算 / Urban residents at each day for which they are known, in order of the days: what the staffing standard is applied to */
  readonly urbanResidentsByDate: ReadonlyArray<UrbanResidents>;
};


/** 行政区划：下级代码以上级代码开头 / Region: a child's code begins with its parent's */
export type RegionCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政区划：下级代码以上级代码开头 / Region: a child's code begins with its parent's */
export type RegionStatisticArgs = {
  asOf: Scalars['Date']['input'];
  kind: RegionStatisticKind;
};

/** 行政区划分页 / A page of regions */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 行政区划分页条目 / An edge to a region */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 行政区划 / The region */
  readonly node: Region;
};

/** 区划版本：统计用区划代码的一次发布 / Edition: one publication of the statistical division codes */
export type RegionEdition = {
  readonly __typename?: 'RegionEdition';
  /** 截止日期 / Cut-off date */
  readonly cutOffOn: Scalars['Date']['output'];
  /** 版本号，例如 2023 / Edition, such as 2023 */
  readonly edition: Scalars['String']['output'];
  /** 发布日期 / Date of publication */
  readonly publishedOn: Scalars['Date']['output'];
  /** 来源 / Source */
  readonly source: Scalars['String']['output'];
};

/** 行政区划筛选 / Conditions on regions */
export type RegionFilter = {
  /** 区划版本，默认最新 / Edition, by default the latest */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** 级别之一 / One of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<RegionLevel>>;
  /** 名称包含 / Name contains */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** 直接上级 / Direct parent */
  readonly parentCode?: InputMaybe<Scalars['ID']['input']>;
  /** 位于此区划之下（含本级） / Under this region, itself included */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 行政区划级别 / Level of a region */
export type RegionLevel =
  /** 县级（县、区、旗、县级市） / County */
  | 'COUNTY'
  /** 地级（市、盟、州） / Prefecture */
  | 'PREFECTURE'
  /** 省级（省、自治区、直辖市） / Province */
  | 'PROVINCE'
  /** 乡级（街道、乡、镇） / Township */
  | 'TOWNSHIP';

/** 行政区划排序 / Order of regions */
export type RegionOrder =
  /** 代码升序 / By code, ascending */
  | 'CODE_ASC'
  /** 代码降序 / By code, descending */
  | 'CODE_DESC';

/** 区划统计数字：更正时另记一条，不改原数 / Official figure of a region: a correction is another entry, what it corrects stays */
export type RegionStatistic = {
  readonly __typename?: 'RegionStatistic';
  /** 数据时点：该日终了（UTC+8） / Day at the end of which it held, UTC+8 */
  readonly asOf: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 统计指标 / Kind */
  readonly kind: RegionStatisticKind;
  /** 数据来源类别 / Provenance */
  readonly provenance: Provenance;
  /** 区划 / Region */
  readonly region: Region;
  /** 来源 / Where it was published, or how it was made */
  readonly source: Scalars['String']['output'];
  /** 单位 / Unit */
  readonly unit: RegionStatisticUnit;
  /** 数值 / Value */
  readonly value: Scalars['Int']['output'];
  /** 第几次登记：1 为首次，此后为更正；以最后一次为准 / 1 when first recorded, one more with each correction; the last one counts */
  readonly version: Scalars['Int']['output'];
};

/** 区划统计数字分页 / A page of official figures */
export type RegionStatisticConnection = {
  readonly __typename?: 'RegionStatisticConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<RegionStatisticEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 区划统计数字分页条目 / An edge to an official figure */
export type RegionStatisticEdge = {
  readonly __typename?: 'RegionStatisticEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 区划统计数字 / The figure */
  readonly node: RegionStatistic;
};

/** 区划统计数字筛选 / Conditions on official figures */
export type RegionStatisticFilter = {
  /** 截至该日终了（UTC+8）：各区划、各指标只取最近时点的一个；不给则列出各时点 / As of the end of this day, UTC+8: of each region and kind the latest one only; by default those of every day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 是否包括已被更正的数字，默认不包括 / Whether what was corrected is listed too, by default not */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** 统计指标之一 / Of one of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<RegionStatisticKind>>;
  /** 位于此区划之下（含本级） / Under this region, itself included */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 统计指标 / Kind of an official figure of a region */
export type RegionStatisticKind =
  /** 养老床位，张 / Beds in elderly care, beds */
  | 'CARE_BEDS'
  /** 60 周岁及以上老年人，人 / Residents of 60 and older, persons */
  | 'ELDERLY_60_PLUS'
  /** 学校，所 / Schools, schools */
  | 'SCHOOLS'
  /** 社区矫正对象，人 / Persons under community correction, persons */
  | 'SUPERVISED_PERSONS'
  /** 城镇常住人口，人 / Urban residents, persons */
  | 'URBAN_RESIDENTS';

/** 区划统计数字排序 / Order of official figures */
export type RegionStatisticOrder =
  /** 数据时点降序 / By day, the latest first */
  | 'AS_OF_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 统计数字的单位 / Unit of an official figure */
export type RegionStatisticUnit =
  /** 张（床位） / Beds */
  | 'BED'
  /** 人 / Persons */
  | 'PERSON'
  /** 所（学校） / Schools */
  | 'SCHOOL';

/** 登记社区 / Registration of a community */
export type RegisterCommunityInput = {
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 类别 / Kind */
  readonly kind: CommunityKind;
  /** 名称，例如 金泉路社区 / Name */
  readonly name: Scalars['String']['input'];
  /** 所在区划代码 / Code of the region it is in */
  readonly regionCode: Scalars['ID']['input'];
};

/** 登记结果 / Payload of registerCommunity */
export type RegisterCommunityPayload = {
  readonly __typename?: 'RegisterCommunityPayload';
  /** 社区 / The community */
  readonly community: Community;
};

/** 社区更名 / Another name for a community */
export type RenameCommunityInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 平台编号 / Platform-issued id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 新名称 / The new name */
  readonly name: Scalars['String']['input'];
};

/** 更名结果 / Payload of renameCommunity */
export type RenameCommunityPayload = {
  readonly __typename?: 'RenameCommunityPayload';
  /** 社区 / The community */
  readonly community: Community;
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

/** 服务对象群体 / Group served */
export type ServiceGroup =
  /** 一小（儿童） / Children */
  | 'CHILD'
  /** 一残（残疾人） / People with disabilities */
  | 'DISABLED'
  /** 一老（老年人） / The elderly */
  | 'ELDERLY'
  /** 一低（低保对象） / People on minimum living allowance */
  | 'LOW_INCOME'
  /** 新就业群体 / People in new forms of employment */
  | 'NEW_EMPLOYMENT'
  /** 一贫（困难群众） / People in poverty */
  | 'POOR'
  /** 一弱（弱势群体） / Vulnerable people */
  | 'VULNERABLE';

/** 城镇常住人口：某日的数字 / Urban residents on one day */
export type UrbanResidents = {
  readonly __typename?: 'UrbanResidents';
  /** 数据时点 / Day at the end of which it held */
  readonly asOf: Scalars['Date']['output'];
  /** 人数，人 / Persons */
  readonly value: Scalars['Int']['output'];
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

/** 志愿服务队（由志愿服务子图登记） / Volunteer team, owned by volunteers */
export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 参与的项目 / Projects the team carries out */
  readonly projects: Maybe<ProjectConnection>;
};


/** 志愿服务队（由志愿服务子图登记） / Volunteer team, owned by volunteers */
export type VolunteerTeamProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 社会工作人员（由人才子图登记） / Worker, owned by workforce */
export type Worker = {
  readonly __typename?: 'Worker';
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 该日领衔的项目 / Projects led on a day */
  readonly projectsLed: Maybe<ProjectConnection>;
};


/** 社会工作人员（由人才子图登记） / Worker, owned by workforce */
export type WorkerProjectsLedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};



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
  Community: Community;
  PilotCommunity: PilotCommunity;
  PilotProgramme: PilotProgramme;
  PilotTask: PilotTask;
  Project: Project;
  Region: Region;
  RegionStatistic: RegionStatistic;
  VolunteerTeam: VolunteerTeam;
  Worker: Worker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  PilotCommunity:
    ( { __typename: 'PilotCommunity' }
    & GraphQLRecursivePick<FederationTypes['PilotCommunity'], {"id":true}> );
  PilotProgramme:
    ( { __typename: 'PilotProgramme' }
    & GraphQLRecursivePick<FederationTypes['PilotProgramme'], {"id":true}> );
  PilotTask:
    ( { __typename: 'PilotTask' }
    & GraphQLRecursivePick<FederationTypes['PilotTask'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  RegionStatistic:
    ( { __typename: 'RegionStatistic' }
    & GraphQLRecursivePick<FederationTypes['RegionStatistic'], {"id":true}> );
  VolunteerTeam:
    ( { __typename: 'VolunteerTeam' }
    & GraphQLRecursivePick<FederationTypes['VolunteerTeam'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditOrder: AuditOrder;
  AuditOutcome: AuditOutcome;
  Community: ResolverTypeWrapper<CommunityRow>;
  CommunityConnection: ResolverTypeWrapper<CommunityConnectionRow>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityFilter: CommunityFilter;
  CommunityKind: CommunityKind;
  CommunityOrder: CommunityOrder;
  CommunityStatCode: ResolverTypeWrapper<CommunityStatCode>;
  CountUnit: CountUnit;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FusionAspect: FusionAspect;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalDatum: PersonalDatum;
  PilotCommunity: ResolverTypeWrapper<PilotCommunityRow>;
  PilotCommunityConnection: ResolverTypeWrapper<PilotCommunityConnectionRow>;
  PilotCommunityEdge: ResolverTypeWrapper<Omit<PilotCommunityEdge, 'node'> & { node: ResolversTypes['PilotCommunity'] }>;
  PilotCommunityFilter: PilotCommunityFilter;
  PilotCommunityOrder: PilotCommunityOrder;
  PilotCommunityState: PilotCommunityState;
  PilotLevel: PilotLevel;
  PilotProgramme: ResolverTypeWrapper<PilotProgrammeRow>;
  PilotProgrammeConnection: ResolverTypeWrapper<PilotProgrammeConnectionRow>;
  PilotProgrammeEdge: ResolverTypeWrapper<Omit<PilotProgrammeEdge, 'node'> & { node: ResolversTypes['PilotProgramme'] }>;
  PilotProgrammeFilter: PilotProgrammeFilter;
  PilotProgrammeOrder: PilotProgrammeOrder;
  PilotTask: ResolverTypeWrapper<PilotTaskRow>;
  PilotTaskKind: PilotTaskKind;
  PilotTaskState: PilotTaskState;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionRow>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectLead: ResolverTypeWrapper<ProjectLeadRow>;
  ProjectOrder: ProjectOrder;
  ProjectState: ProjectState;
  Provenance: Provenance;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordRegionStatisticInput: RecordRegionStatisticInput;
  RecordRegionStatisticPayload: ResolverTypeWrapper<Omit<RecordRegionStatisticPayload, 'regionStatistic'> & { regionStatistic: ResolversTypes['RegionStatistic'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<RegionConnectionRow>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionEdition: ResolverTypeWrapper<RegionEdition>;
  RegionFilter: RegionFilter;
  RegionLevel: RegionLevel;
  RegionOrder: RegionOrder;
  RegionStatistic: ResolverTypeWrapper<RegionStatisticRow>;
  RegionStatisticConnection: ResolverTypeWrapper<RegionStatisticConnectionRow>;
  RegionStatisticEdge: ResolverTypeWrapper<Omit<RegionStatisticEdge, 'node'> & { node: ResolversTypes['RegionStatistic'] }>;
  RegionStatisticFilter: RegionStatisticFilter;
  RegionStatisticKind: RegionStatisticKind;
  RegionStatisticOrder: RegionStatisticOrder;
  RegionStatisticUnit: RegionStatisticUnit;
  RegisterCommunityInput: RegisterCommunityInput;
  RegisterCommunityPayload: ResolverTypeWrapper<Omit<RegisterCommunityPayload, 'community'> & { community: ResolversTypes['Community'] }>;
  RenameCommunityInput: RenameCommunityInput;
  RenameCommunityPayload: ResolverTypeWrapper<Omit<RenameCommunityPayload, 'community'> & { community: ResolversTypes['Community'] }>;
  Role: Role;
  ServiceGroup: ServiceGroup;
  UrbanResidents: ResolverTypeWrapper<UrbanResidents>;
  Viewer: ResolverTypeWrapper<Viewer>;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeamRow>;
  Worker: ResolverTypeWrapper<WorkerRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: AuditEntry;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  Community: CommunityRow;
  CommunityConnection: CommunityConnectionRow;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CommunityFilter: CommunityFilter;
  CommunityStatCode: CommunityStatCode;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Fen: Scalars['Fen']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PilotCommunity: PilotCommunityRow;
  PilotCommunityConnection: PilotCommunityConnectionRow;
  PilotCommunityEdge: Omit<PilotCommunityEdge, 'node'> & { node: ResolversParentTypes['PilotCommunity'] };
  PilotCommunityFilter: PilotCommunityFilter;
  PilotProgramme: PilotProgrammeRow;
  PilotProgrammeConnection: PilotProgrammeConnectionRow;
  PilotProgrammeEdge: Omit<PilotProgrammeEdge, 'node'> & { node: ResolversParentTypes['PilotProgramme'] };
  PilotProgrammeFilter: PilotProgrammeFilter;
  PilotTask: PilotTaskRow;
  Project: ProjectRow;
  ProjectConnection: ProjectConnectionRow;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectLead: ProjectLeadRow;
  Query: Record<PropertyKey, never>;
  RecordRegionStatisticInput: RecordRegionStatisticInput;
  RecordRegionStatisticPayload: Omit<RecordRegionStatisticPayload, 'regionStatistic'> & { regionStatistic: ResolversParentTypes['RegionStatistic'] };
  Region: RegionRow;
  RegionConnection: RegionConnectionRow;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionEdition: RegionEdition;
  RegionFilter: RegionFilter;
  RegionStatistic: RegionStatisticRow;
  RegionStatisticConnection: RegionStatisticConnectionRow;
  RegionStatisticEdge: Omit<RegionStatisticEdge, 'node'> & { node: ResolversParentTypes['RegionStatistic'] };
  RegionStatisticFilter: RegionStatisticFilter;
  RegisterCommunityInput: RegisterCommunityInput;
  RegisterCommunityPayload: Omit<RegisterCommunityPayload, 'community'> & { community: ResolversParentTypes['Community'] };
  RenameCommunityInput: RenameCommunityInput;
  RenameCommunityPayload: Omit<RenameCommunityPayload, 'community'> & { community: ResolversParentTypes['Community'] };
  UrbanResidents: UrbanResidents;
  Viewer: Viewer;
  VolunteerTeam: VolunteerTeamRow;
  Worker: WorkerRow;
  Boolean: Scalars['Boolean']['output'];
};

export type AccessDirectiveArgs = {
  personal?: Maybe<PersonalDatum>;
  roles: ReadonlyArray<Role>;
  smallCells?: Maybe<Scalars['Boolean']['input']>;
  unmasked?: Maybe<ReadonlyArray<Role>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuditEntryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
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

export type AuditEntryConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pilots?: Resolver<ReadonlyArray<ResolversTypes['PilotCommunity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  statCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statCodes?: Resolver<ReadonlyArray<ResolversTypes['CommunityStatCode']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type CommunityStatCodeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CommunityStatCode'] = ResolversParentTypes['CommunityStatCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type MutationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordRegionStatistic?: Resolver<ResolversTypes['RecordRegionStatisticPayload'], ParentType, ContextType, RequireFields<MutationRecordRegionStatisticArgs, 'input'>>;
  registerCommunity?: Resolver<ResolversTypes['RegisterCommunityPayload'], ParentType, ContextType, RequireFields<MutationRegisterCommunityArgs, 'input'>>;
  renameCommunity?: Resolver<ResolversTypes['RenameCommunityPayload'], ParentType, ContextType, RequireFields<MutationRenameCommunityArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PilotCommunityResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PilotCommunity'] = ResolversParentTypes['PilotCommunity'], FederationReferenceType extends FederationReferenceTypes['PilotCommunity'] = FederationReferenceTypes['PilotCommunity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PilotCommunity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PilotLevel'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['PilotProgramme'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<PilotCommunityProjectsArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  selectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PilotCommunityState'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['PilotTask']>, ParentType, ContextType>;
};

export type PilotCommunityConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PilotCommunityConnection'] = ResolversParentTypes['PilotCommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PilotCommunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotCommunityEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PilotCommunityEdge'] = ResolversParentTypes['PilotCommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotCommunity'], ParentType, ContextType>;
};

export type PilotProgrammeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PilotProgramme'] = ResolversParentTypes['PilotProgramme'], FederationReferenceType extends FederationReferenceTypes['PilotProgramme'] = FederationReferenceTypes['PilotProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PilotProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fusionAspects?: Resolver<ReadonlyArray<ResolversTypes['FusionAspect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pilotCommunities?: Resolver<ResolversTypes['PilotCommunityConnection'], ParentType, ContextType, Partial<PilotProgrammePilotCommunitiesArgs>>;
  planTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PilotProgrammeConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PilotProgrammeConnection'] = ResolversParentTypes['PilotProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PilotProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotProgrammeEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PilotProgrammeEdge'] = ResolversParentTypes['PilotProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotProgramme'], ParentType, ContextType>;
};

export type PilotTaskResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PilotTask'] = ResolversParentTypes['PilotTask'], FederationReferenceType extends FederationReferenceTypes['PilotTask'] = FederationReferenceTypes['PilotTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PilotTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PilotTaskKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PilotTaskState'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadSocialWorker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['ProjectLead']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pilotCommunity?: Resolver<Maybe<ResolversTypes['PilotCommunity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  serviceGroups?: Resolver<ReadonlyArray<ResolversTypes['ServiceGroup']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteerTeam']>>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectLeadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectLead'] = ResolversParentTypes['ProjectLead']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'orderBy'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, Partial<QueryCommunityArgs>>;
  pilotCommunities?: Resolver<ResolversTypes['PilotCommunityConnection'], ParentType, ContextType, RequireFields<QueryPilotCommunitiesArgs, 'orderBy'>>;
  pilotCommunity?: Resolver<Maybe<ResolversTypes['PilotCommunity']>, ParentType, ContextType, RequireFields<QueryPilotCommunityArgs, 'id'>>;
  pilotProgrammes?: Resolver<ResolversTypes['PilotProgrammeConnection'], ParentType, ContextType, RequireFields<QueryPilotProgrammesArgs, 'orderBy'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'orderBy'>>;
  projectsAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryProjectsAuditArgs, 'orderBy'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regionStatistic?: Resolver<Maybe<ResolversTypes['RegionStatistic']>, ParentType, ContextType, RequireFields<QueryRegionStatisticArgs, 'id'>>;
  regionStatistics?: Resolver<ResolversTypes['RegionStatisticConnection'], ParentType, ContextType, RequireFields<QueryRegionStatisticsArgs, 'orderBy'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'orderBy'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RecordRegionStatisticPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RecordRegionStatisticPayload'] = ResolversParentTypes['RecordRegionStatisticPayload']> = {
  regionStatistic?: Resolver<ResolversTypes['RegionStatistic'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, Partial<RegionCommunitiesArgs>>;
  edition?: Resolver<ResolversTypes['RegionEdition'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['RegionStatistic']>, ParentType, ContextType, RequireFields<RegionStatisticArgs, 'asOf' | 'kind'>>;
  urbanResidentsByDate?: Resolver<ReadonlyArray<ResolversTypes['UrbanResidents']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionEditionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RegionEdition'] = ResolversParentTypes['RegionEdition']> = {
  cutOffOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionStatisticResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RegionStatistic'] = ResolversParentTypes['RegionStatistic'], FederationReferenceType extends FederationReferenceTypes['RegionStatistic'] = FederationReferenceTypes['RegionStatistic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionStatistic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionStatisticKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RegionStatisticUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionStatisticConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RegionStatisticConnection'] = ResolversParentTypes['RegionStatisticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionStatisticEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionStatisticEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RegionStatisticEdge'] = ResolversParentTypes['RegionStatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionStatistic'], ParentType, ContextType>;
};

export type RegisterCommunityPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RegisterCommunityPayload'] = ResolversParentTypes['RegisterCommunityPayload']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type RenameCommunityPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RenameCommunityPayload'] = ResolversParentTypes['RenameCommunityPayload']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type UrbanResidentsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['UrbanResidents'] = ResolversParentTypes['UrbanResidents']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam'], FederationReferenceType extends FederationReferenceTypes['VolunteerTeam'] = FederationReferenceTypes['VolunteerTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<VolunteerTeamProjectsArgs>>;
};

export type WorkerResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectsLed?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<WorkerProjectsLedArgs>>;
};

export type Resolvers<ContextType = ProjectsContext> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  CommunityStatCode?: CommunityStatCodeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fen?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PilotCommunity?: PilotCommunityResolvers<ContextType>;
  PilotCommunityConnection?: PilotCommunityConnectionResolvers<ContextType>;
  PilotCommunityEdge?: PilotCommunityEdgeResolvers<ContextType>;
  PilotProgramme?: PilotProgrammeResolvers<ContextType>;
  PilotProgrammeConnection?: PilotProgrammeConnectionResolvers<ContextType>;
  PilotProgrammeEdge?: PilotProgrammeEdgeResolvers<ContextType>;
  PilotTask?: PilotTaskResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectLead?: ProjectLeadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordRegionStatisticPayload?: RecordRegionStatisticPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionEdition?: RegionEditionResolvers<ContextType>;
  RegionStatistic?: RegionStatisticResolvers<ContextType>;
  RegionStatisticConnection?: RegionStatisticConnectionResolvers<ContextType>;
  RegionStatisticEdge?: RegionStatisticEdgeResolvers<ContextType>;
  RegisterCommunityPayload?: RegisterCommunityPayloadResolvers<ContextType>;
  RenameCommunityPayload?: RenameCommunityPayloadResolvers<ContextType>;
  UrbanResidents?: UrbanResidentsResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ProjectsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
