import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkerRow, WorkerConnectionRow, CommunityRow, EmploymentRow, CertificateRow, PracticeBaseRow, PracticeBaseConnectionRow, RegionRow, RegionStaffingRow, RegionWorkforceRow, StaffingStandardRow, StaffingStandardConnectionRow, WorkforceFactRow } from '../rows';
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

/** 社区（由项目子图登记） / Community, owned by projects */
export type Community = {
  readonly __typename?: 'Community';
  /** 该日在岗的社区工作者（两委专职成员、专职工作人员） / Community workers in post on a day */
  readonly communityWorkers: Maybe<WorkerConnection>;
  /** 平台编号 / Platform-issued id */
  readonly id: Scalars['ID']['output'];
  /** 本社区的实践基地 / Practice bases in the community */
  readonly practiceBases: Maybe<ReadonlyArray<PracticeBase>>;
};


/** 社区（由项目子图登记） / Community, owned by projects */
export type CommunityCommunityWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 计数单位 / Unit of a count */
export type CountUnit =
  /** 件、个 / Items */
  | 'ITEM'
  /** 家 / Organisations */
  | 'ORGANIZATION'
  /** 人 / Persons */
  | 'PERSON'
  /** 人次 / Person-times */
  | 'PERSON_TIME'
  /** 比率 / A ratio */
  | 'RATIO'
  /** 期、次 / Sessions */
  | 'SESSION';

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

/** 变更 / Mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 注销：删除个人信息，保留计数所需的事实 / Erase a person, keeping what is counted */
  readonly eraseWorker: EraseWorkerPayload;
  /** 登记社会工作人员 / Register a worker */
  readonly registerWorker: RegisterWorkerPayload;
  /** 规定某区划自某日起的社区工作者配备标准；同一区划、同一日再次规定即为更正，原标准保留 / Set the staffing standard of a region from a day on; set again for the same day it is corrected, and what it was is kept */
  readonly setStaffingStandard: SetStaffingStandardPayload;
  /** 更新社会工作人员的联系方式 / Change how a worker is reached */
  readonly updateWorkerContact: UpdateWorkerContactPayload;
};


/** 变更 / Mutations */
export type MutationEraseWorkerArgs = {
  input: EraseWorkerInput;
};


/** 变更 / Mutations */
export type MutationRegisterWorkerArgs = {
  input: RegisterWorkerInput;
};


/** 变更 / Mutations */
export type MutationSetStaffingStandardArgs = {
  input: SetStaffingStandardInput;
};


/** 变更 / Mutations */
export type MutationUpdateWorkerContactArgs = {
  input: UpdateWorkerContactInput;
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
  /** 实践基地：按编号查询 / One practice base by id */
  readonly practiceBase: Maybe<PracticeBase>;
  /** 实践基地列表 / Practice bases */
  readonly practiceBases: PracticeBaseConnection;
  /** 配备标准：按编号查询 / One staffing standard by id */
  readonly staffingStandard: Maybe<StaffingStandard>;
  /** 社区工作者配备标准列表 / Staffing standards */
  readonly staffingStandards: StaffingStandardConnection;
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
export type QueryStaffingStandardArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryStaffingStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffingStandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StaffingStandardOrder;
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

/** 没有持证率的原因 / Why there is no certification rate */
export type RateReason =
  /** 该日没有社区工作者 / There are no community workers on that day */
  | 'NO_COMMUNITY_WORKERS'
  /** 人数过少，对外不予公布 / Withheld to protect a small number of persons */
  | 'WITHHELD';

/** 行政区划（由项目子图登记） / Region, owned by projects */
export type Region = {
  readonly __typename?: 'Region';
  /** 区划代码 / Division code */
  readonly code: Scalars['ID']['output'];
  /** 社区工作者配备，截至某日终了（UTC+8）：对照标准 / Staffing with community workers as of the end of a day, UTC+8, against the standard */
  readonly staffing: Maybe<RegionStaffing>;
  /** 城镇常住人口历次数字（由项目子图登记） / Urban residents by day, owned by projects */
  readonly urbanResidentsByDate: ReadonlyArray<UrbanResidents>;
  /** 队伍概况，截至某日终了（UTC+8） / The workforce as of the end of a day, UTC+8 */
  readonly workforce: Maybe<RegionWorkforce>;
  /** 指标所据的事实，截至某日终了（UTC+8），按名称排列；不给名称则全部给出 / Facts that indicators are computed from, as of the end of a day, UTC+8, in the order of their names; all of them unless some are named */
  readonly workforceFacts: Maybe<ReadonlyArray<WorkforceFact>>;
};


/** 行政区划（由项目子图登记） / Region, owned by projects */
export type RegionStaffingArgs = {
  asOf: Scalars['Date']['input'];
};


/** 行政区划（由项目子图登记） / Region, owned by projects */
export type RegionWorkforceArgs = {
  asOf: Scalars['Date']['input'];
};


/** 行政区划（由项目子图登记） / Region, owned by projects */
export type RegionWorkforceFactsArgs = {
  asOf: Scalars['Date']['input'];
  names?: InputMaybe<ReadonlyArray<WorkforceFactName>>;
};

/** 社区工作者配备：应配 = 城镇常住人口 × 标准 ÷ 10000，向上取整；缺口 = 应配 − 在岗实有 / Staffing: required = urban residents × standard ÷ 10,000, rounded up; gap = required − on site */
export type RegionStaffing = {
  readonly __typename?: 'RegionStaffing';
  /** 截至此日 / As of this day */
  readonly asOf: Scalars['Date']['output'];
  /** 缺口：应配 − 在岗实有，超配为负；不能得出时为 null / Gap: required − on site, negative above the standard; null when it cannot be told */
  readonly gap: Maybe<Scalars['Int']['output']>;
  /** 在册：岗位在本区划内的在岗社区工作者，每人计一次；不予公布时为 null / On paper: community workers whose post is in the region, each once; null when withheld */
  readonly onPaper: Maybe<Scalars['Int']['output']>;
  /** 在岗实有：在册者减去当日借往区划外的，加上区划外借入的；不予公布时为 null / On site: those on paper less those lent out of the region that day, and those lent into it; null when withheld */
  readonly onSite: Maybe<Scalars['Int']['output']>;
  /** 没有缺口数字的原因；有数字则为 null / Why there is no gap, null when there is one */
  readonly reason: Maybe<StaffingReason>;
  /** 应配，人；缺人口数字或标准则为 null / Required, persons, null without residents or without a standard */
  readonly required: Maybe<Scalars['Int']['output']>;
  /** 所用的城镇常住人口，人；无则为 null / Urban residents that it was applied to, persons, null when not known */
  readonly residents: Maybe<Scalars['Int']['output']>;
  /** 该人口数字的时点 / Day of that figure */
  readonly residentsAsOf: Maybe<Scalars['Date']['output']>;
  /** 所用的标准；无则为 null / The standard that was applied, null when there is none */
  readonly standard: Maybe<StaffingStandard>;
  /** 每万名城镇常住人口应配人数；无标准为 null / Community workers per 10,000 urban residents, null without a standard */
  readonly standardPer10k: Maybe<Scalars['Int']['output']>;
};

/** 区划的队伍概况：逐条登记相加，单位均为人，每人计一次。持证按本人登记的区划计，任职按岗位所在区划计。对外不公布 1 至 4 人的数字，也不公布可据以推算的数字，此时为 null / Workforce of a region, counted from the register in persons, each once: certificates by where the worker is registered, posts by where the post is. Outside the department neither 1 to 4 persons are told, nor what would give them away: null */
export type RegionWorkforce = {
  readonly __typename?: 'RegionWorkforce';
  /** 截至此日 / As of this day */
  readonly asOf: Scalars['Date']['output'];
  /** 在岗人员按工作领域；兼任两个领域的在两处各计一次 / Persons in post by field; who works in two is counted in both */
  readonly byField: ReadonlyArray<WorkforceByField>;
  /** 最高级别为此级的持证人员（取得证书） / Persons whose highest certificate is of each level, on the basis HELD */
  readonly byLevel: ReadonlyArray<WorkforceByLevel>;
  /** 社区工作者持证率，0 至 1；不能得出时为 null / Share of community workers who are certified, 0 to 1; null when it cannot be told */
  readonly certificationRate: Maybe<Scalars['Float']['output']>;
  /** 没有持证率的原因；有持证率则为 null / Why there is no certification rate, null when there is one */
  readonly certificationRateReason: Maybe<RateReason>;
  /** 持证人员 / Certified persons */
  readonly certified: Maybe<Scalars['Int']['output']>;
  /** 在岗社区工作者（两委专职成员、专职工作人员） / Community workers in post */
  readonly communityWorkers: Maybe<Scalars['Int']['output']>;
  /** 其中持证的社区工作者 / Community workers who are certified */
  readonly communityWorkersCertified: Maybe<Scalars['Int']['output']>;
  /** 在岗人员 / Persons in post */
  readonly inPost: Maybe<Scalars['Int']['output']>;
  /** 参训合格的社区工作者：至少一期合格 / Community workers who have passed a training session */
  readonly trained: Maybe<Scalars['Int']['output']>;
};


/** 区划的队伍概况：逐条登记相加，单位均为人，每人计一次。持证按本人登记的区划计，任职按岗位所在区划计。对外不公布 1 至 4 人的数字，也不公布可据以推算的数字，此时为 null / Workforce of a region, counted from the register in persons, each once: certificates by where the worker is registered, posts by where the post is. Outside the department neither 1 to 4 persons are told, nor what would give them away: null */
export type RegionWorkforceCertificationRateArgs = {
  basis?: CertificationBasis;
};


/** 区划的队伍概况：逐条登记相加，单位均为人，每人计一次。持证按本人登记的区划计，任职按岗位所在区划计。对外不公布 1 至 4 人的数字，也不公布可据以推算的数字，此时为 null / Workforce of a region, counted from the register in persons, each once: certificates by where the worker is registered, posts by where the post is. Outside the department neither 1 to 4 persons are told, nor what would give them away: null */
export type RegionWorkforceCertificationRateReasonArgs = {
  basis?: CertificationBasis;
};


/** 区划的队伍概况：逐条登记相加，单位均为人，每人计一次。持证按本人登记的区划计，任职按岗位所在区划计。对外不公布 1 至 4 人的数字，也不公布可据以推算的数字，此时为 null / Workforce of a region, counted from the register in persons, each once: certificates by where the worker is registered, posts by where the post is. Outside the department neither 1 to 4 persons are told, nor what would give them away: null */
export type RegionWorkforceCertifiedArgs = {
  basis?: CertificationBasis;
};


/** 区划的队伍概况：逐条登记相加，单位均为人，每人计一次。持证按本人登记的区划计，任职按岗位所在区划计。对外不公布 1 至 4 人的数字，也不公布可据以推算的数字，此时为 null / Workforce of a region, counted from the register in persons, each once: certificates by where the worker is registered, posts by where the post is. Outside the department neither 1 to 4 persons are told, nor what would give them away: null */
export type RegionWorkforceCommunityWorkersCertifiedArgs = {
  basis?: CertificationBasis;
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

/** 规定配备标准 / A staffing standard to set */
export type SetStaffingStandardInput = {
  /** 依据条款（原文） / Clause, quoted */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** 依据文件 / Document that sets it */
  readonly document: Scalars['String']['input'];
  /** 自此日起适用 / In force from this day on */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 每万名城镇常住人口配备人数：1–1000 / Community workers per 10,000 urban residents, 1 to 1000 */
  readonly per10k: Scalars['Int']['input'];
  /** 区划代码；不给则适用于全国 / Code of the region; without it, the whole country */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** 规定结果 / Payload of setStaffingStandard */
export type SetStaffingStandardPayload = {
  readonly __typename?: 'SetStaffingStandardPayload';
  /** 配备标准 / The staffing standard */
  readonly staffingStandard: StaffingStandard;
};

/** 没有缺口数字的原因 / Why there is no gap */
export type StaffingReason =
  /** 该日尚无城镇常住人口数字 / No figure of urban residents is known by that day */
  | 'NO_RESIDENTS_FIGURE'
  /** 该日本区划及上级均无配备标准 / No staffing standard of the region or of any above it is in force on that day */
  | 'NO_STANDARD'
  /** 人数过少，对外不予公布 / Withheld to protect a small number of persons */
  | 'WITHHELD';

/** 社区工作者配备标准：自某日起适用，下级未另行规定的从上级；更正时另记一条 / Staffing standard, in force from a day on; a region without its own has that of the nearest one above. A correction is another entry */
export type StaffingStandard = {
  readonly __typename?: 'StaffingStandard';
  /** 依据条款（原文）；未载则为 null / Clause, quoted; null when not on record */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** 依据文件 / Document that sets it */
  readonly document: Scalars['String']['output'];
  /** 自此日起适用 / In force from this day on */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 每万名城镇常住人口配备人数 / Community workers per 10,000 urban residents */
  readonly per10k: Scalars['Int']['output'];
  /** 数据来源类别 / Provenance */
  readonly provenance: Provenance;
  /** 适用的区划；全国为 null / Region, null for the whole country */
  readonly region: Maybe<Region>;
  /** 第几次登记：1 为首次，此后为更正；以最后一次为准 / 1 when first set, one more with each correction; the last one counts */
  readonly version: Scalars['Int']['output'];
};

/** 配备标准分页 / A page of staffing standards */
export type StaffingStandardConnection = {
  readonly __typename?: 'StaffingStandardConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<StaffingStandardEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 配备标准分页条目 / An edge to a staffing standard */
export type StaffingStandardEdge = {
  readonly __typename?: 'StaffingStandardEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 配备标准 / The staffing standard */
  readonly node: StaffingStandard;
};

/** 配备标准筛选 / Conditions on staffing standards */
export type StaffingStandardFilter = {
  /** 截至该日终了（UTC+8）：各区划只取当日适用的一条；不给则列出历次 / As of the end of this day, UTC+8: of each region the one in force only; by default all */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 是否包括已被更正的，默认不包括 / Whether what was corrected is listed too, by default not */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** 位于此区划之下（含本级）；适用于全国的不在其内 / Under this region, itself included; those of the whole country are not */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 配备标准排序 / Order of staffing standards */
export type StaffingStandardOrder =
  /** 适用日期降序 / By the day from which it is in force, the latest first */
  | 'EFFECTIVE_FROM_DESC'
  /** 区划代码升序，全国在前 / By region code, ascending, the whole country first */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 津贴种类 / Kind of stipend */
export type StipendKind =
  /** 学历津贴：按已取得的学历 / Degree allowance, by the degree held */
  | 'DEGREE'
  /** 学历提升津贴：在读期间按月 / Allowance for degree study, monthly while enrolled */
  | 'DEGREE_STUDY'
  /** 职业资格津贴：按证书级别 / Qualification allowance, by the level of the certificate */
  | 'QUALIFICATION';

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

/** 城镇常住人口：某日的数字（由项目子图登记） / Urban residents on one day, owned by projects */
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

/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type Worker = {
  readonly __typename?: 'Worker';
  /** 出生日期：说明用途后可见全文，否则只见年份 / Date of birth: in full for a stated purpose, else the year */
  readonly birthDate: Maybe<Scalars['String']['output']>;
  /** 证书，新者在前 / Certificates, the latest first */
  readonly certificates: ReadonlyArray<Certificate>;
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
  /** 电话：说明用途后可见全文，否则遮盖 / Telephone number: in full for a stated purpose, else masked */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划；对外为 null / Region, null to the public */
  readonly region: Maybe<Region>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
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

/** 某一工作领域的在岗人员 / Persons in post in a field */
export type WorkforceByField = {
  readonly __typename?: 'WorkforceByField';
  /** 工作领域 / Field */
  readonly field: PracticeField;
  /** 人数；不予公布时为 null / Persons, null when withheld */
  readonly persons: Maybe<Scalars['Int']['output']>;
};

/** 某一级别的持证人员 / Certified persons of a level */
export type WorkforceByLevel = {
  readonly __typename?: 'WorkforceByLevel';
  /** 级别 / Level */
  readonly level: CertificateLevel;
  /** 人数；不予公布时为 null / Persons, null when withheld */
  readonly persons: Maybe<Scalars['Int']['output']>;
};

/** 未计入的数量 / What was left out for one reason */
export type WorkforceExclusion = {
  readonly __typename?: 'WorkforceExclusion';
  /** 数量，单位同该事实；不予公布时为 null / How many, in the unit of the fact; null when withheld */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** 原因 / Reason */
  readonly reason: WorkforceExclusionReason;
};

/** 未计入的原因 / Why something was left out */
export type WorkforceExclusionReason =
  /** 基地已关闭 / The base is closed */
  | 'CLOSED'
  /** 在本区划之外在岗 / In post outside of the region */
  | 'IN_POST_ELSEWHERE'
  /** 从未登记 / Never registered */
  | 'NEVER_REGISTERED'
  /** 未取得证书 / No certificate */
  | 'NOT_CERTIFIED'
  /** 尚无一期培训合格 / No training session passed */
  | 'NOT_TRAINED'
  /** 基地尚未运行 / The base is not active yet */
  | 'NOT_YET_ACTIVE'
  /** 尚未到岗 / Not in post yet */
  | 'NOT_YET_IN_POST'
  /** 已不在岗 / No longer in post */
  | 'NO_LONGER_IN_POST'
  /** 登记已失效 / The registration has lapsed */
  | 'REGISTRATION_LAPSED';

/** 队伍事实：数值、单位，以及未计入的有多少、为何 / Fact of the workforce: its value, its unit, and what was left out and why */
export type WorkforceFact = {
  readonly __typename?: 'WorkforceFact';
  /** 截至此日 / As of this day */
  readonly asOf: Scalars['Date']['output'];
  /** 未计入的，按原因分列；姓名已注销不影响计数 / What was left out, by reason; that a name was erased leaves nobody out */
  readonly excluded: ReadonlyArray<WorkforceExclusion>;
  /** 工作领域；不分领域的为 null / Field, null where the fact is of none */
  readonly field: Maybe<PracticeField>;
  /** 名称 / Name */
  readonly name: WorkforceFactName;
  /** 单位 / Unit */
  readonly unit: CountUnit;
  /** 数值；不予公布时为 null / Value, null when withheld */
  readonly value: Maybe<Scalars['Int']['output']>;
  /** 是否因人数过少不予公布 / Withheld to protect a small number of persons */
  readonly withheld: Scalars['Boolean']['output'];
};

/** 队伍事实的名称；持证按本人登记的区划计，任职按岗位所在区划计 / Names of the facts: certificates count where the worker is registered, posts where the post is */
export type WorkforceFactName =
  /** 运行中的县级实践基地；设立日期未载的按现状计 / Active practice bases of the county level; one without a date of establishment counts by its present status */
  | 'ACTIVE_COUNTY_BASES'
  /** 社会工作机构的在岗（驻站）人员 / Persons in post with a social work agency */
  | 'AGENCY_STATIONED'
  /** 持证（取得证书）且在岗的人员，岗位在何处不论 / Persons with a certificate who are in post, wherever the post is */
  | 'CERTIFIED_AND_IN_POST'
  /** 取得证书的人员 / Persons with a certificate */
  | 'CERTIFIED_HELD'
  /** 登记有效的人员 / Persons with a valid registration */
  | 'CERTIFIED_REGISTERED'
  /** 社区工作者 / Community workers */
  | 'COMMUNITY_WORKERS'
  /** 取得证书的社区工作者 / Community workers with a certificate */
  | 'COMMUNITY_WORKERS_CERTIFIED_HELD'
  /** 登记有效的社区工作者 / Community workers with a valid registration */
  | 'COMMUNITY_WORKERS_CERTIFIED_REGISTERED'
  /** 有运行中县级实践基地的县（市、区、旗） / Counties with at least one active county base */
  | 'COUNTIES_WITH_ACTIVE_BASE'
  /** 当年（该日所在年度）首次取得证书且在岗的人员 / Persons whose first certificate was issued in the year of that day and who are in post */
  | 'FIRST_CERTIFIED_IN_YEAR_AND_IN_POST'
  /** 机构内社会工作岗位的在岗人员 / Persons in a social work post in an institution */
  | 'INSTITUTION_WORKERS'
  /** 养老领域机构内社会工作岗位的在岗人员 / Persons in a social work post in an institution of elderly care */
  | 'INSTITUTION_WORKERS_ELDERLY_CARE'
  /** 在岗人员 / Persons in post */
  | 'IN_POST'
  /** 十二个月前在岗的人员：留任率的期初人数 / Persons in post twelve months before: the opening cohort of retention */
  | 'IN_POST_12_MONTHS_BEFORE'
  /** 十二个月前在岗、该日仍在本区划在岗的人员 / Of the opening cohort, those still in post in the region */
  | 'STILL_IN_POST_AFTER_12_MONTHS'
  /** 参训合格（至少一期）的社区工作者 / Community workers who have passed at least one training session */
  | 'TRAINED_COMMUNITY_WORKERS'
  /** 某领域的在岗人员，每个领域一条 / Persons in post in a field, one fact for each field */
  | 'WORKERS_IN_FIELD';

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
  Employment: Employment;
  PracticeBase: PracticeBase;
  Region: Region;
  StaffingStandard: StaffingStandard;
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
  Employment:
    ( { __typename: 'Employment' }
    & GraphQLRecursivePick<FederationTypes['Employment'], {"id":true}> );
  PracticeBase:
    ( { __typename: 'PracticeBase' }
    & GraphQLRecursivePick<FederationTypes['PracticeBase'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Region'], {"urbanResidentsByDate":{"asOf":true,"value":true}}> ) );
  StaffingStandard:
    ( { __typename: 'StaffingStandard' }
    & GraphQLRecursivePick<FederationTypes['StaffingStandard'], {"id":true}> );
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
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateLevel: CertificateLevel;
  CertificationBasis: CertificationBasis;
  Community: ResolverTypeWrapper<CommunityRow>;
  CountUnit: CountUnit;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EmploymentKind: EmploymentKind;
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: ResolverTypeWrapper<Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalDatum: PersonalDatum;
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
  RateReason: RateReason;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionStaffing: ResolverTypeWrapper<RegionStaffingRow>;
  RegionWorkforce: ResolverTypeWrapper<RegionWorkforceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: ResolverTypeWrapper<Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Role: Role;
  SetStaffingStandardInput: SetStaffingStandardInput;
  SetStaffingStandardPayload: ResolverTypeWrapper<Omit<SetStaffingStandardPayload, 'staffingStandard'> & { staffingStandard: ResolversTypes['StaffingStandard'] }>;
  StaffingReason: StaffingReason;
  StaffingStandard: ResolverTypeWrapper<StaffingStandardRow>;
  StaffingStandardConnection: ResolverTypeWrapper<StaffingStandardConnectionRow>;
  StaffingStandardEdge: ResolverTypeWrapper<Omit<StaffingStandardEdge, 'node'> & { node: ResolversTypes['StaffingStandard'] }>;
  StaffingStandardFilter: StaffingStandardFilter;
  StaffingStandardOrder: StaffingStandardOrder;
  StipendKind: StipendKind;
  TalentStage: TalentStage;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: ResolverTypeWrapper<Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  UrbanResidents: ResolverTypeWrapper<UrbanResidents>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Worker: ResolverTypeWrapper<WorkerRow>;
  WorkerConnection: ResolverTypeWrapper<WorkerConnectionRow>;
  WorkerEdge: ResolverTypeWrapper<Omit<WorkerEdge, 'node'> & { node: ResolversTypes['Worker'] }>;
  WorkerFilter: WorkerFilter;
  WorkerOrder: WorkerOrder;
  WorkforceByField: ResolverTypeWrapper<WorkforceByField>;
  WorkforceByLevel: ResolverTypeWrapper<WorkforceByLevel>;
  WorkforceExclusion: ResolverTypeWrapper<WorkforceExclusion>;
  WorkforceExclusionReason: WorkforceExclusionReason;
  WorkforceFact: ResolverTypeWrapper<WorkforceFactRow>;
  WorkforceFactName: WorkforceFactName;
  WorkforcePillar: WorkforcePillar;
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
  Certificate: CertificateRow;
  Community: CommunityRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Employment: EmploymentRow;
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PracticeBase: PracticeBaseRow;
  PracticeBaseConnection: PracticeBaseConnectionRow;
  PracticeBaseCoverage: Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversParentTypes['Region']> };
  PracticeBaseEdge: Omit<PracticeBaseEdge, 'node'> & { node: ResolversParentTypes['PracticeBase'] };
  PracticeBaseFilter: PracticeBaseFilter;
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  RegionStaffing: RegionStaffingRow;
  RegionWorkforce: RegionWorkforceRow;
  Float: Scalars['Float']['output'];
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  SetStaffingStandardInput: SetStaffingStandardInput;
  SetStaffingStandardPayload: Omit<SetStaffingStandardPayload, 'staffingStandard'> & { staffingStandard: ResolversParentTypes['StaffingStandard'] };
  StaffingStandard: StaffingStandardRow;
  StaffingStandardConnection: StaffingStandardConnectionRow;
  StaffingStandardEdge: Omit<StaffingStandardEdge, 'node'> & { node: ResolversParentTypes['StaffingStandard'] };
  StaffingStandardFilter: StaffingStandardFilter;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  UrbanResidents: UrbanResidents;
  Viewer: Viewer;
  Worker: WorkerRow;
  WorkerConnection: WorkerConnectionRow;
  WorkerEdge: Omit<WorkerEdge, 'node'> & { node: ResolversParentTypes['Worker'] };
  WorkerFilter: WorkerFilter;
  WorkforceByField: WorkforceByField;
  WorkforceByLevel: WorkforceByLevel;
  WorkforceExclusion: WorkforceExclusion;
  WorkforceFact: WorkforceFactRow;
  Boolean: Scalars['Boolean']['output'];
};

export type AccessDirectiveArgs = {
  personal?: Maybe<PersonalDatum>;
  roles: ReadonlyArray<Role>;
  smallCells?: Maybe<Scalars['Boolean']['input']>;
  unmasked?: Maybe<ReadonlyArray<Role>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = WorkforceContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type CertificateResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CertificateLevel'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communityWorkers?: Resolver<Maybe<ResolversTypes['WorkerConnection']>, ParentType, ContextType, Partial<CommunityCommunityWorkersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practiceBases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PracticeBase']>>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type EraseWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EraseWorkerPayload'] = ResolversParentTypes['EraseWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  eraseWorker?: Resolver<ResolversTypes['EraseWorkerPayload'], ParentType, ContextType, RequireFields<MutationEraseWorkerArgs, 'input'>>;
  registerWorker?: Resolver<ResolversTypes['RegisterWorkerPayload'], ParentType, ContextType, RequireFields<MutationRegisterWorkerArgs, 'input'>>;
  setStaffingStandard?: Resolver<ResolversTypes['SetStaffingStandardPayload'], ParentType, ContextType, RequireFields<MutationSetStaffingStandardArgs, 'input'>>;
  updateWorkerContact?: Resolver<ResolversTypes['UpdateWorkerContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkerContactArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  practiceBase?: Resolver<Maybe<ResolversTypes['PracticeBase']>, ParentType, ContextType, RequireFields<QueryPracticeBaseArgs, 'id'>>;
  practiceBases?: Resolver<ResolversTypes['PracticeBaseConnection'], ParentType, ContextType, RequireFields<QueryPracticeBasesArgs, 'orderBy'>>;
  staffingStandard?: Resolver<Maybe<ResolversTypes['StaffingStandard']>, ParentType, ContextType, RequireFields<QueryStaffingStandardArgs, 'id'>>;
  staffingStandards?: Resolver<ResolversTypes['StaffingStandardConnection'], ParentType, ContextType, RequireFields<QueryStaffingStandardsArgs, 'orderBy'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerArgs, 'id'>>;
  workers?: Resolver<ResolversTypes['WorkerConnection'], ParentType, ContextType, RequireFields<QueryWorkersArgs, 'orderBy'>>;
  workforceAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryWorkforceAuditArgs, 'orderBy'>>;
};

export type RegionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staffing?: Resolver<Maybe<ResolversTypes['RegionStaffing']>, ParentType, ContextType, RequireFields<RegionStaffingArgs, 'asOf'>>;
  workforce?: Resolver<Maybe<ResolversTypes['RegionWorkforce']>, ParentType, ContextType, RequireFields<RegionWorkforceArgs, 'asOf'>>;
  workforceFacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkforceFact']>>, ParentType, ContextType, RequireFields<RegionWorkforceFactsArgs, 'asOf'>>;
};

export type RegionStaffingResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegionStaffing'] = ResolversParentTypes['RegionStaffing']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onPaper?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onSite?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StaffingReason']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residentsAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['StaffingStandard']>, ParentType, ContextType>;
  standardPer10k?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegionWorkforceResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegionWorkforce'] = ResolversParentTypes['RegionWorkforce']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byField?: Resolver<ReadonlyArray<ResolversTypes['WorkforceByField']>, ParentType, ContextType>;
  byLevel?: Resolver<ReadonlyArray<ResolversTypes['WorkforceByLevel']>, ParentType, ContextType>;
  certificationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<RegionWorkforceCertificationRateArgs, 'basis'>>;
  certificationRateReason?: Resolver<Maybe<ResolversTypes['RateReason']>, ParentType, ContextType, RequireFields<RegionWorkforceCertificationRateReasonArgs, 'basis'>>;
  certified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<RegionWorkforceCertifiedArgs, 'basis'>>;
  communityWorkers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  communityWorkersCertified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<RegionWorkforceCommunityWorkersCertifiedArgs, 'basis'>>;
  inPost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegisterWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegisterWorkerPayload'] = ResolversParentTypes['RegisterWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type SetStaffingStandardPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SetStaffingStandardPayload'] = ResolversParentTypes['SetStaffingStandardPayload']> = {
  staffingStandard?: Resolver<ResolversTypes['StaffingStandard'], ParentType, ContextType>;
};

export type StaffingStandardResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StaffingStandard'] = ResolversParentTypes['StaffingStandard'], FederationReferenceType extends FederationReferenceTypes['StaffingStandard'] = FederationReferenceTypes['StaffingStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffingStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  per10k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingStandardConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StaffingStandardConnection'] = ResolversParentTypes['StaffingStandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StaffingStandardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingStandardEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StaffingStandardEdge'] = ResolversParentTypes['StaffingStandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffingStandard'], ParentType, ContextType>;
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
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  erasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  highestCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
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

export type WorkforceByFieldResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WorkforceByField'] = ResolversParentTypes['WorkforceByField']> = {
  field?: Resolver<ResolversTypes['PracticeField'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkforceByLevelResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WorkforceByLevel'] = ResolversParentTypes['WorkforceByLevel']> = {
  level?: Resolver<ResolversTypes['CertificateLevel'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkforceExclusionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WorkforceExclusion'] = ResolversParentTypes['WorkforceExclusion']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WorkforceExclusionReason'], ParentType, ContextType>;
};

export type WorkforceFactResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WorkforceFact'] = ResolversParentTypes['WorkforceFact']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['WorkforceExclusion']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PracticeField']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['WorkforceFactName'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = WorkforceContext> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Employment?: EmploymentResolvers<ContextType>;
  EraseWorkerPayload?: EraseWorkerPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PracticeBase?: PracticeBaseResolvers<ContextType>;
  PracticeBaseConnection?: PracticeBaseConnectionResolvers<ContextType>;
  PracticeBaseCoverage?: PracticeBaseCoverageResolvers<ContextType>;
  PracticeBaseEdge?: PracticeBaseEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionStaffing?: RegionStaffingResolvers<ContextType>;
  RegionWorkforce?: RegionWorkforceResolvers<ContextType>;
  RegisterWorkerPayload?: RegisterWorkerPayloadResolvers<ContextType>;
  SetStaffingStandardPayload?: SetStaffingStandardPayloadResolvers<ContextType>;
  StaffingStandard?: StaffingStandardResolvers<ContextType>;
  StaffingStandardConnection?: StaffingStandardConnectionResolvers<ContextType>;
  StaffingStandardEdge?: StaffingStandardEdgeResolvers<ContextType>;
  UpdateWorkerContactPayload?: UpdateWorkerContactPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkerConnection?: WorkerConnectionResolvers<ContextType>;
  WorkerEdge?: WorkerEdgeResolvers<ContextType>;
  WorkforceByField?: WorkforceByFieldResolvers<ContextType>;
  WorkforceByLevel?: WorkforceByLevelResolvers<ContextType>;
  WorkforceExclusion?: WorkforceExclusionResolvers<ContextType>;
  WorkforceFact?: WorkforceFactResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WorkforceContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
