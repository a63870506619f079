import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkerRow, WorkerConnectionRow, CommunityRow, EmploymentRow, CertificateRow, PracticeBaseRow, PracticeBaseConnectionRow, StipendPolicyRow, StipendPolicyConnectionRow, StipendRateRow, StipendRateConnectionRow, StipendCycleRow, StipendCycleConnectionRow, StipendCycleEventRow, StipendEntitlementRow, StipendEntitlementConnectionRow, RegionRow } from '../rows';
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
  /** 金额：分，整数，不超过 2^53−1 / Amount of money: whole fen, at most 2^53−1 */
  Fen: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 采用津贴政策 / Adoption of a stipend policy */
export type AdoptStipendPolicyInput = {
  /** 持证口径 / Basis on which a certificate counts */
  readonly certificationBasis: CertificationBasis;
  /** 原文条款 / Clause */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** 文件标题 / Title of the document */
  readonly documentTitle: Scalars['String']['input'];
  /** 施行日期 / First day in force */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** 失效日期；未定为 null / Last day in force, null while none is set */
  readonly effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  readonly name: Scalars['String']['input'];
  /** 公示至少几日：1–90 / Days of publicity, 1–90 */
  readonly publicityDays: Scalars['Int']['input'];
  /** 适用区划代码（县级） / Code of the region, a county */
  readonly regionCode: Scalars['ID']['input'];
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
  /** 在岗社区工作者（两委专职成员、专职工作人员） / Community workers in post */
  readonly communityWorkers: Maybe<WorkerConnection>;
  /** 平台编号 / Platform-issued id */
  readonly id: Scalars['ID']['output'];
  /** 本社区的实践基地 / Practice bases in the community */
  readonly practiceBases: Maybe<ReadonlyArray<PracticeBase>>;
};


/** 社区（由项目子图登记） / Community, owned by projects */
export type CommunityCommunityWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 学历层次 / Degree */
export type Degree =
  /** 本科 / Bachelor */
  | 'BACHELOR'
  /** 博士 / Doctor */
  | 'DOCTOR'
  /** 大专 / Junior college */
  | 'JUNIOR_COLLEGE'
  /** 硕士 / Master */
  | 'MASTER'
  /** 中专（高中） / Secondary */
  | 'SECONDARY';

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

/** 暂缓发放 / Hold of an entitlement */
export type HoldEntitlementInput = {
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 说明；原因为其他时必填 / What there is to say; required for OTHER */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 原因 / Reason */
  readonly reason: StipendHoldReason;
};

/** 变更 / Mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 采用津贴政策 / Adopt a stipend policy */
  readonly adoptStipendPolicy: StipendPolicyPayload;
  /** 财务批准整个周期；公示期满后，批准人不得为经办人 / Finance approves the whole cycle, after the publicity, not by who prepared it */
  readonly approveStipendCycle: StipendCyclePayload;
  /** 核算本月应发与以往各月差额；重复核算不改变结果 / Calculate the month and the differences of earlier months; twice changes nothing */
  readonly calculateStipends: StipendCyclePayload;
  /** 注销：删除个人信息，保留计数所需的事实 / Erase a person, keeping what is counted */
  readonly eraseWorker: EraseWorkerPayload;
  /** 暂缓发放一笔津贴 / Put an entitlement on hold */
  readonly holdEntitlement: StipendEntitlementPayload;
  /** 开立发放周期：该月最后一日起 / Open the cycle of a month, from the month's last day on */
  readonly openStipendCycle: StipendCyclePayload;
  /** 发放：本周期应发的一并发放，暂缓的不发 / Pay all that is due with the cycle; what is on hold is not paid */
  readonly payStipendCycle: StipendCyclePayload;
  /** 公示；须先审核通过 / Publicize, once reviewed */
  readonly publicizeStipendCycle: StipendCyclePayload;
  /** 对账：实发合计与银行回盘合计须分毫不差 / Reconcile: what was paid must match the bank's sum to the fen */
  readonly reconcileStipendCycle: StipendCyclePayload;
  /** 登记追回：已发的，或应扣未扣的负差额 / Record a recovery: of what was paid, or of a negative difference not deducted */
  readonly recoverEntitlement: StipendEntitlementPayload;
  /** 登记社会工作人员 / Register a worker */
  readonly registerWorker: RegisterWorkerPayload;
  /** 解除暂缓，或重发银行退回的；原周期已发放的随下一次核算的周期发放 / Release what is on hold or was returned; when its cycle has been paid, the next one calculated pays it */
  readonly releaseEntitlement: StipendEntitlementPayload;
  /** 登记银行退回 / Record that the bank returned the payment */
  readonly returnEntitlement: StipendEntitlementPayload;
  /** 退回待核算或已核算；发放后不能退回 / Return to OPEN or CALCULATED; not after payment */
  readonly returnStipendCycle: StipendCyclePayload;
  /** 审核通过；审核人不得为经办人 / Find it right; not by who prepared it */
  readonly reviewStipendCycle: StipendCyclePayload;
  /** 定津贴标准；同一事项的原标准止于前一日 / Set a rate; the former one for the same thing ends the day before */
  readonly setStipendRate: StipendRatePayload;
  /** 送县级审核 / Submit to the county's review */
  readonly submitStipendCycle: StipendCyclePayload;
  /** 更新社会工作人员的联系方式 / Change how a worker is reached */
  readonly updateWorkerContact: UpdateWorkerContactPayload;
};


/** 变更 / Mutations */
export type MutationAdoptStipendPolicyArgs = {
  input: AdoptStipendPolicyInput;
};


/** 变更 / Mutations */
export type MutationApproveStipendCycleArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationCalculateStipendsArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationEraseWorkerArgs = {
  input: EraseWorkerInput;
};


/** 变更 / Mutations */
export type MutationHoldEntitlementArgs = {
  input: HoldEntitlementInput;
};


/** 变更 / Mutations */
export type MutationOpenStipendCycleArgs = {
  input: OpenStipendCycleInput;
};


/** 变更 / Mutations */
export type MutationPayStipendCycleArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationPublicizeStipendCycleArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationReconcileStipendCycleArgs = {
  input: ReconcileStipendCycleInput;
};


/** 变更 / Mutations */
export type MutationRecoverEntitlementArgs = {
  input: SettleEntitlementInput;
};


/** 变更 / Mutations */
export type MutationRegisterWorkerArgs = {
  input: RegisterWorkerInput;
};


/** 变更 / Mutations */
export type MutationReleaseEntitlementArgs = {
  input: SettleEntitlementInput;
};


/** 变更 / Mutations */
export type MutationReturnEntitlementArgs = {
  input: SettleEntitlementInput;
};


/** 变更 / Mutations */
export type MutationReturnStipendCycleArgs = {
  input: ReturnStipendCycleInput;
};


/** 变更 / Mutations */
export type MutationReviewStipendCycleArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationSetStipendRateArgs = {
  input: SetStipendRateInput;
};


/** 变更 / Mutations */
export type MutationSubmitStipendCycleArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationUpdateWorkerContactArgs = {
  input: UpdateWorkerContactInput;
};

/** 开立发放周期 / Opening of a stipend cycle */
export type OpenStipendCycleInput = {
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 月份，YYYY-MM；最后一日须已到 / Month, YYYY-MM, whose last day has come */
  readonly month: Scalars['String']['input'];
  /** 政策编号 / Id of the policy */
  readonly policyId: Scalars['ID']['input'];
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
  /** 津贴发放周期：按编号查询 / One stipend cycle by id */
  readonly stipendCycle: Maybe<StipendCycle>;
  /** 津贴发放周期列表，默认月份新者在前 / Stipend cycles, by default the newest month first */
  readonly stipendCycles: StipendCycleConnection;
  /** 应发津贴：按编号查询 / One entitlement by id */
  readonly stipendEntitlement: Maybe<StipendEntitlement>;
  /** 津贴政策列表 / Stipend policies */
  readonly stipendPolicies: StipendPolicyConnection;
  /** 津贴政策：按编号查询 / One stipend policy by id */
  readonly stipendPolicy: Maybe<StipendPolicy>;
  /** 津贴标准：按编号查询 / One stipend rate by id */
  readonly stipendRate: Maybe<StipendRate>;
  /** 津贴标准列表 / Stipend rates */
  readonly stipendRates: StipendRateConnection;
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
export type QueryStipendCycleArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryStipendCyclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StipendCycleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StipendCycleOrder;
};


/** 查询 / Queries */
export type QueryStipendEntitlementArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryStipendPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StipendPolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StipendPolicyOrder;
};


/** 查询 / Queries */
export type QueryStipendPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryStipendRateArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryStipendRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StipendRateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StipendRateOrder;
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

/** 对账 / Reconciliation */
export type ReconcileStipendCycleInput = {
  /** 银行回盘文件合计（分） / Sum of the bank's file, in fen */
  readonly bankFen: Scalars['Fen']['input'];
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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

/** 退回周期 / Return of a cycle */
export type ReturnStipendCycleInput = {
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因 / Reason */
  readonly reason: Scalars['String']['input'];
  /** 退到：OPEN 或 CALCULATED / To OPEN or to CALCULATED */
  readonly to: StipendCycleState;
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

/** 定津贴标准 / Setting of a stipend rate */
export type SetStipendRateInput = {
  /** 每月金额（分），至少 1 / Amount a month in fen, at least 1 */
  readonly amountFen: Scalars['Fen']['input'];
  /** 证书级别：仅职业资格津贴，必填 / Level of the certificate: for the qualification allowance, and it alone */
  readonly certificateLevel?: InputMaybe<CertificateLevel>;
  /** 学历层次：另两种津贴，必填 / Degree: for the other two kinds */
  readonly degree?: InputMaybe<Degree>;
  /** 施行日期：晚于同一事项现有标准的施行日期 / First day in force, after that of every rate there is for the same thing */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 种类 / Kind */
  readonly kind: StipendKind;
  /** 政策编号 / Id of the policy */
  readonly policyId: Scalars['ID']['input'];
};

/** 解除暂缓、银行退回或追回 / Release, return or recovery of an entitlement */
export type SettleEntitlementInput = {
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因 / Reason */
  readonly reason: Scalars['String']['input'];
};

/** 津贴发放周期：一项政策每月一个 / Stipend cycle: one for each policy and month */
export type StipendCycle = {
  readonly __typename?: 'StipendCycle';
  /** 可转入的状态（回到前面状态须以退回办理） / States it may go to; back only by being returned */
  readonly allowedTransitions: ReadonlyArray<StipendCycleState>;
  /** 核算日：当月最后一日终了（UTC+8） / The day that is calculated on: the end of the month's last day, UTC+8 */
  readonly asOf: Scalars['Date']['output'];
  /** 对账一致的银行合计（分） / The bank's sum that it was reconciled with, in fen */
  readonly bankFen: Maybe<Scalars['Fen']['output']>;
  /** 本周期列支的以往各月差额 / Differences of earlier months, entered with this cycle */
  readonly differences: StipendEntitlementConnection;
  /** 本月应发各笔 / Entitlements of the month */
  readonly entitlements: StipendEntitlementConnection;
  /** 办理记录 / Steps taken, the first one first */
  readonly events: ReadonlyArray<StipendCycleEvent>;
  /** 本月暂缓，按原因 / What of the month is on hold, by reason */
  readonly held: ReadonlyArray<StipendHeld>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 月份，YYYY-MM / Month, YYYY-MM */
  readonly month: Scalars['String']['output'];
  /** 随本周期已发合计（分）：银行退回的除外 / What was paid with the cycle, in fen, without what the bank returned */
  readonly paidFen: Scalars['Fen']['output'];
  /** 发放日期 / Day of payment */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** 随本周期待发合计（分）：应发、结转与差额，某人合计为负时其负差额不扣 / What is due with the cycle, in fen: its own, what was carried to it, and differences; who would be below zero is not deducted */
  readonly payableFen: Scalars['Fen']['output'];
  /** 政策 / Policy */
  readonly policy: StipendPolicy;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 公示首日 / First day of publicity */
  readonly publicizedOn: Maybe<Scalars['Date']['output']>;
  /** 区划 / Region */
  readonly region: Region;
  /** 审核通过日期；此后历史的更正只计差额 / Day on which it was found right; later corrections of history make differences */
  readonly reviewedOn: Maybe<Scalars['Date']['output']>;
  /** 状态 / State */
  readonly state: StipendCycleState;
  /** 本月应发（含暂缓，不含差额），由各笔计得 / What the month entitles to, on hold included and differences not, counted from the rows */
  readonly totals: ReadonlyArray<StipendTotal>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};


/** 津贴发放周期：一项政策每月一个 / Stipend cycle: one for each policy and month */
export type StipendCycleDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StipendEntitlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StipendEntitlementOrder;
};


/** 津贴发放周期：一项政策每月一个 / Stipend cycle: one for each policy and month */
export type StipendCycleEntitlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StipendEntitlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StipendEntitlementOrder;
};

/** 发放周期分页 / A page of stipend cycles */
export type StipendCycleConnection = {
  readonly __typename?: 'StipendCycleConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<StipendCycleEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 发放周期分页条目 / An edge to a stipend cycle */
export type StipendCycleEdge = {
  readonly __typename?: 'StipendCycleEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 发放周期 / The stipend cycle */
  readonly node: StipendCycle;
};

/** 周期的一步：谁、何日、为何 / A step of a cycle: who, when and why */
export type StipendCycleEvent = {
  readonly __typename?: 'StipendCycleEvent';
  /** 序号，自 1 起 / Number, from 1 */
  readonly number: Scalars['Int']['output'];
  /** 原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 步骤 / Step */
  readonly step: StipendCycleStep;
  /** 办理人账号；演示数据为 null / Account of who took it, null in the demo */
  readonly takenBy: Maybe<Scalars['String']['output']>;
  /** 日期 / Day */
  readonly takenOn: Scalars['Date']['output'];
};

/** 发放周期筛选 / Conditions on stipend cycles */
export type StipendCycleFilter = {
  /** 月份不早于，YYYY-MM / From this month on, YYYY-MM */
  readonly monthFrom?: InputMaybe<Scalars['String']['input']>;
  /** 月份不晚于，YYYY-MM / To this month, YYYY-MM */
  readonly monthTo?: InputMaybe<Scalars['String']['input']>;
  /** 属于这些政策 / Of these policies */
  readonly policyIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 区划位于此区划之下 / Whose region lies under this one */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态属于其一 / In one of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<StipendCycleState>>;
};

/** 发放周期排序 / Order of stipend cycles */
export type StipendCycleOrder =
  /** 月份升序 / By month, ascending */
  | 'MONTH_ASC'
  /** 月份降序 / By month, descending */
  | 'MONTH_DESC';

/** 发放周期结果 / Payload with a cycle */
export type StipendCyclePayload = {
  readonly __typename?: 'StipendCyclePayload';
  /** 发放周期 / The cycle */
  readonly stipendCycle: StipendCycle;
};

/** 津贴发放周期状态 / State of a stipend cycle */
export type StipendCycleState =
  /** 已核算 / Calculated */
  | 'CALCULATED'
  /** 县级审核 / Under review by the county */
  | 'COUNTY_REVIEW'
  /** 财务已批准 / Approved by finance */
  | 'FINANCE_APPROVED'
  /** 待核算 / Open: to be calculated */
  | 'OPEN'
  /** 已发放 / Paid */
  | 'PAID'
  /** 公示中 / Publicized */
  | 'PUBLICIZED'
  /** 已对账 / Reconciled with the bank */
  | 'RECONCILED';

/** 津贴发放周期的步骤 / Step of a stipend cycle */
export type StipendCycleStep =
  /** 核算 / Calculated */
  | 'CALCULATED'
  /** 财务批准 / Approved by finance */
  | 'FINANCE_APPROVED'
  /** 开立 / Opened */
  | 'OPENED'
  /** 发放 / Paid */
  | 'PAID'
  /** 公示 / Publicized */
  | 'PUBLICIZED'
  /** 对账 / Reconciled */
  | 'RECONCILED'
  /** 退回 / Returned, for a reason */
  | 'RETURNED'
  /** 审核通过 / Reviewed and found right */
  | 'REVIEWED'
  /** 送审 / Submitted to the county's review */
  | 'SUBMITTED';

/** 周期的一步 / One step of a cycle */
export type StipendCycleStepInput = {
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 应发津贴：月末在岗即计全月，月末前离岗不计；某级别无标准即不计 / Entitlement: in post on the month's last day counts for the whole month, who left before has none; nor has a level without a rate */
export type StipendEntitlement = {
  readonly __typename?: 'StipendEntitlement';
  /** 可转入的状态 / States it may go to */
  readonly allowedTransitions: ReadonlyArray<StipendEntitlementState>;
  /** 金额（分）；差额可为负 / Amount in fen; of a difference it may be negative */
  readonly amountFen: Scalars['Fen']['output'];
  /** 依据的证书 / Certificate it comes from */
  readonly certificate: Maybe<Certificate>;
  /** 证书级别；非职业资格津贴为 null / Level of the certificate, null for the other kinds */
  readonly certificateLevel: Maybe<CertificateLevel>;
  /** 列入的周期；辖区小于周期的为 null / The cycle it was entered with, null where the scope is smaller than the cycle's region */
  readonly cycle: Maybe<StipendCycle>;
  /** 学历层次；职业资格津贴为 null / Degree, null for the qualification allowance */
  readonly degree: Maybe<Degree>;
  /** 依据的任职 / Employment it comes from */
  readonly employment: Maybe<Employment>;
  /** 依据的学历或学籍编号 / Id of the study or degree it comes from */
  readonly enrolmentId: Maybe<Scalars['ID']['output']>;
  /** 暂缓原因 / Why it is on hold, null when it is not */
  readonly holdReason: Maybe<StipendHoldReason>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 是否差额：更正已审核月份 / Whether it is a difference, which corrects a month already reviewed */
  readonly isDifference: Scalars['Boolean']['output'];
  /** 种类 / Kind */
  readonly kind: StipendKind;
  /** 所属月份；差额为被更正的月份 / The month it is for; of a difference, the month that is corrected */
  readonly month: Scalars['String']['output'];
  /** 最近一次暂缓、解除、退回或追回的说明 / What was said of it when it was last held, released, returned or recovered */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 发放日期 / Day of payment */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** 发放它的周期；待结转为 null / The cycle that pays it, null while it waits for one, and as for cycle */
  readonly payingCycle: Maybe<StipendCycle>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 岗位所在区划 / Region of the post */
  readonly region: Region;
  /** 状态 / State */
  readonly state: StipendEntitlementState;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
  /** 人员 / Worker */
  readonly worker: Worker;
};

/** 应发津贴分页 / A page of stipend entitlements */
export type StipendEntitlementConnection = {
  readonly __typename?: 'StipendEntitlementConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<StipendEntitlementEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 应发津贴分页条目 / An edge to a stipend entitlement */
export type StipendEntitlementEdge = {
  readonly __typename?: 'StipendEntitlementEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 应发津贴 / The stipend entitlement */
  readonly node: StipendEntitlement;
};

/** 应发津贴筛选 / Conditions on entitlements */
export type StipendEntitlementFilter = {
  /** 种类属于其一 / Of one of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<StipendKind>>;
  /** 岗位位于此区划之下 / Whose post lies under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态属于其一 / In one of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<StipendEntitlementState>>;
  /** 此人的 / Of this worker */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
};

/** 应发津贴排序 / Order of entitlements */
export type StipendEntitlementOrder =
  /** 所属月份升序 / By month, ascending */
  | 'MONTH_ASC'
  /** 所属月份降序 / By month, descending */
  | 'MONTH_DESC'
  /** 岗位区划升序 / By the region of the post, ascending */
  | 'REGION_CODE_ASC'
  /** 岗位区划降序 / By the region of the post, descending */
  | 'REGION_CODE_DESC';

/** 应发津贴结果 / Payload with an entitlement */
export type StipendEntitlementPayload = {
  readonly __typename?: 'StipendEntitlementPayload';
  /** 应发津贴 / The entitlement */
  readonly stipendEntitlement: StipendEntitlement;
};

/** 应发津贴状态；不超前于发放它的周期 / State of an entitlement; never ahead of the cycle that pays it */
export type StipendEntitlementState =
  /** 应发 / Due */
  | 'DUE'
  /** 暂缓发放 / On hold: not paid until released */
  | 'HELD'
  /** 已发放（负差额为已扣减） / Paid; of a negative difference: deducted */
  | 'PAID'
  /** 已追回（负差额为已另行收回） / Recovered; of a negative difference: collected otherwise */
  | 'RECOVERED'
  /** 银行退回 / Returned by the bank */
  | 'RETURNED';

/** 暂缓合计 / What is on hold for one reason */
export type StipendHeld = {
  readonly __typename?: 'StipendHeld';
  /** 金额（分） / Amount in fen */
  readonly amountFen: Scalars['Fen']['output'];
  /** 笔数 / Number of entitlements */
  readonly count: Scalars['Int']['output'];
  /** 原因 / Reason */
  readonly reason: StipendHoldReason;
};

/** 暂缓原因 / Why an entitlement is on hold */
export type StipendHoldReason =
  /** 收款账户有误 / The account is wrong or missing */
  | 'ACCOUNT_INVALID'
  /** 证书或登记待核 / The certificate or its registration is being checked */
  | 'CERTIFICATE_UNDER_CHECK'
  /** 学历或学籍待核 / The degree or the enrolment is being checked */
  | 'DEGREE_UNDER_CHECK'
  /** 公示期有异议 / There was an objection while publicized */
  | 'OBJECTION'
  /** 其他 / Another reason, said in the note */
  | 'OTHER'
  /** 任职待核 / The post is being checked */
  | 'POST_UNDER_CHECK';

/** 津贴种类 / Kind of stipend */
export type StipendKind =
  /** 学历津贴：按已取得的学历 / Degree allowance, by the degree held */
  | 'DEGREE'
  /** 学历提升津贴：在读期间按月 / Allowance for degree study, monthly while enrolled */
  | 'DEGREE_STUDY'
  /** 职业资格津贴：按证书级别 / Qualification allowance, by the level of the certificate */
  | 'QUALIFICATION';

/** 津贴政策：把学历、职业资格津贴纳入社区工作者薪酬 / Stipend policy of a county */
export type StipendPolicy = {
  readonly __typename?: 'StipendPolicy';
  /** 持证口径：按取得证书或按登记有效 / Whether a certificate counts when held or while registered */
  readonly certificationBasis: CertificationBasis;
  /** 原文条款 / Clause, as the source has it */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** 文件标题 / Title of the document */
  readonly documentTitle: Scalars['String']['output'];
  /** 施行日期 / First day in force */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** 失效日期（当日仍有效）；未定为 null / Last day in force, null while none is set */
  readonly effectiveTo: Maybe<Scalars['Date']['output']>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 公示至少几日，期满方可财务批准 / Days of publicity before finance may approve */
  readonly publicityDays: Scalars['Int']['output'];
  /** 各项标准，新者在前 / Rates, the latest first */
  readonly rates: ReadonlyArray<StipendRate>;
  /** 适用区划（县级）：在此区划内任社区岗位者适用 / Region (a county): it is for those in a community post there */
  readonly region: Region;
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
};

/** 津贴政策分页 / A page of stipend policies */
export type StipendPolicyConnection = {
  readonly __typename?: 'StipendPolicyConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<StipendPolicyEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 津贴政策分页条目 / An edge to a stipend policy */
export type StipendPolicyEdge = {
  readonly __typename?: 'StipendPolicyEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 津贴政策 / The stipend policy */
  readonly node: StipendPolicy;
};

/** 津贴政策筛选 / Conditions on stipend policies */
export type StipendPolicyFilter = {
  /** 该日有效 / In force on this day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 适用区划位于此区划之下 / Whose region lies under this one */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 津贴政策排序 / Order of stipend policies */
export type StipendPolicyOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 津贴政策结果 / Payload with a policy */
export type StipendPolicyPayload = {
  readonly __typename?: 'StipendPolicyPayload';
  /** 津贴政策 / The policy */
  readonly stipendPolicy: StipendPolicy;
};

/** 津贴标准：同一政策同一事项每日至多一个 / Stipend rate: at most one a day for one thing of a policy */
export type StipendRate = {
  readonly __typename?: 'StipendRate';
  /** 每月金额（分） / Amount a month, in fen */
  readonly amountFen: Scalars['Fen']['output'];
  /** 证书级别；非职业资格津贴为 null / Level of the certificate, null for the other kinds */
  readonly certificateLevel: Maybe<CertificateLevel>;
  /** 学历层次；职业资格津贴为 null / Degree held or studied for, null for the qualification allowance */
  readonly degree: Maybe<Degree>;
  /** 施行日期；按当月最后一日适用的标准计全月 / First day in force; the rate of a month's last day counts for the whole month */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** 失效日期（当日仍有效）；未定为 null / Last day in force, null while none is set */
  readonly effectiveTo: Maybe<Scalars['Date']['output']>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 种类 / Kind */
  readonly kind: StipendKind;
  /** 政策 / Policy */
  readonly policy: StipendPolicy;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
};

/** 津贴标准分页 / A page of stipend rates */
export type StipendRateConnection = {
  readonly __typename?: 'StipendRateConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<StipendRateEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 津贴标准分页条目 / An edge to a stipend rate */
export type StipendRateEdge = {
  readonly __typename?: 'StipendRateEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 津贴标准 / The stipend rate */
  readonly node: StipendRate;
};

/** 津贴标准筛选 / Conditions on stipend rates */
export type StipendRateFilter = {
  /** 该日有效 / In force on this day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 种类属于其一 / Of one of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<StipendKind>>;
  /** 属于这些政策 / Of these policies */
  readonly policyIdIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 政策的适用区划位于此区划之下 / Whose policy's region lies under this one */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 津贴标准排序 / Order of stipend rates */
export type StipendRateOrder =
  /** 施行日期升序 / By the first day in force, ascending */
  | 'EFFECTIVE_FROM_ASC'
  /** 施行日期降序 / By the first day in force, descending */
  | 'EFFECTIVE_FROM_DESC';

/** 津贴标准结果 / Payload with a rate */
export type StipendRatePayload = {
  readonly __typename?: 'StipendRatePayload';
  /** 津贴标准 / The rate */
  readonly stipendRate: StipendRate;
};

/** 应发合计，按种类与级别（或学历） / Sum of entitlements by kind and level or degree */
export type StipendTotal = {
  readonly __typename?: 'StipendTotal';
  /** 金额（分） / Amount in fen */
  readonly amountFen: Scalars['Fen']['output'];
  /** 证书级别；非职业资格津贴为 null / Level of the certificate, null for the other kinds */
  readonly certificateLevel: Maybe<CertificateLevel>;
  /** 人数 / Number of persons */
  readonly count: Scalars['Int']['output'];
  /** 学历层次；职业资格津贴为 null / Degree, null for the qualification allowance */
  readonly degree: Maybe<Degree>;
  /** 种类 / Kind */
  readonly kind: StipendKind;
};

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
  /** 津贴，新者在前；对外为 null / Stipends, the latest month first; null to the public */
  readonly stipends: Maybe<StipendEntitlementConnection>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerStipendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StipendEntitlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StipendEntitlementOrder;
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
  Employment: Employment;
  PracticeBase: PracticeBase;
  StipendCycle: StipendCycle;
  StipendEntitlement: StipendEntitlement;
  StipendPolicy: StipendPolicy;
  StipendRate: StipendRate;
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
  StipendCycle:
    ( { __typename: 'StipendCycle' }
    & GraphQLRecursivePick<FederationTypes['StipendCycle'], {"id":true}> );
  StipendEntitlement:
    ( { __typename: 'StipendEntitlement' }
    & GraphQLRecursivePick<FederationTypes['StipendEntitlement'], {"id":true}> );
  StipendPolicy:
    ( { __typename: 'StipendPolicy' }
    & GraphQLRecursivePick<FederationTypes['StipendPolicy'], {"id":true}> );
  StipendRate:
    ( { __typename: 'StipendRate' }
    & GraphQLRecursivePick<FederationTypes['StipendRate'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdoptStipendPolicyInput: AdoptStipendPolicyInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
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
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Degree: Degree;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EmploymentKind: EmploymentKind;
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: ResolverTypeWrapper<Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  HoldEntitlementInput: HoldEntitlementInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenStipendCycleInput: OpenStipendCycleInput;
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
  ReconcileStipendCycleInput: ReconcileStipendCycleInput;
  Region: ResolverTypeWrapper<RegionRow>;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: ResolverTypeWrapper<Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  ReturnStipendCycleInput: ReturnStipendCycleInput;
  Role: Role;
  SetStipendRateInput: SetStipendRateInput;
  SettleEntitlementInput: SettleEntitlementInput;
  StipendCycle: ResolverTypeWrapper<StipendCycleRow>;
  StipendCycleConnection: ResolverTypeWrapper<StipendCycleConnectionRow>;
  StipendCycleEdge: ResolverTypeWrapper<Omit<StipendCycleEdge, 'node'> & { node: ResolversTypes['StipendCycle'] }>;
  StipendCycleEvent: ResolverTypeWrapper<StipendCycleEventRow>;
  StipendCycleFilter: StipendCycleFilter;
  StipendCycleOrder: StipendCycleOrder;
  StipendCyclePayload: ResolverTypeWrapper<Omit<StipendCyclePayload, 'stipendCycle'> & { stipendCycle: ResolversTypes['StipendCycle'] }>;
  StipendCycleState: StipendCycleState;
  StipendCycleStep: StipendCycleStep;
  StipendCycleStepInput: StipendCycleStepInput;
  StipendEntitlement: ResolverTypeWrapper<StipendEntitlementRow>;
  StipendEntitlementConnection: ResolverTypeWrapper<StipendEntitlementConnectionRow>;
  StipendEntitlementEdge: ResolverTypeWrapper<Omit<StipendEntitlementEdge, 'node'> & { node: ResolversTypes['StipendEntitlement'] }>;
  StipendEntitlementFilter: StipendEntitlementFilter;
  StipendEntitlementOrder: StipendEntitlementOrder;
  StipendEntitlementPayload: ResolverTypeWrapper<Omit<StipendEntitlementPayload, 'stipendEntitlement'> & { stipendEntitlement: ResolversTypes['StipendEntitlement'] }>;
  StipendEntitlementState: StipendEntitlementState;
  StipendHeld: ResolverTypeWrapper<StipendHeld>;
  StipendHoldReason: StipendHoldReason;
  StipendKind: StipendKind;
  StipendPolicy: ResolverTypeWrapper<StipendPolicyRow>;
  StipendPolicyConnection: ResolverTypeWrapper<StipendPolicyConnectionRow>;
  StipendPolicyEdge: ResolverTypeWrapper<Omit<StipendPolicyEdge, 'node'> & { node: ResolversTypes['StipendPolicy'] }>;
  StipendPolicyFilter: StipendPolicyFilter;
  StipendPolicyOrder: StipendPolicyOrder;
  StipendPolicyPayload: ResolverTypeWrapper<Omit<StipendPolicyPayload, 'stipendPolicy'> & { stipendPolicy: ResolversTypes['StipendPolicy'] }>;
  StipendRate: ResolverTypeWrapper<StipendRateRow>;
  StipendRateConnection: ResolverTypeWrapper<StipendRateConnectionRow>;
  StipendRateEdge: ResolverTypeWrapper<Omit<StipendRateEdge, 'node'> & { node: ResolversTypes['StipendRate'] }>;
  StipendRateFilter: StipendRateFilter;
  StipendRateOrder: StipendRateOrder;
  StipendRatePayload: ResolverTypeWrapper<Omit<StipendRatePayload, 'stipendRate'> & { stipendRate: ResolversTypes['StipendRate'] }>;
  StipendTotal: ResolverTypeWrapper<StipendTotal>;
  TalentStage: TalentStage;
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
  AdoptStipendPolicyInput: AdoptStipendPolicyInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AuditEntry: AuditEntry;
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
  Fen: Scalars['Fen']['output'];
  HoldEntitlementInput: HoldEntitlementInput;
  Mutation: Record<PropertyKey, never>;
  OpenStipendCycleInput: OpenStipendCycleInput;
  PageInfo: PageInfo;
  PracticeBase: PracticeBaseRow;
  PracticeBaseConnection: PracticeBaseConnectionRow;
  PracticeBaseCoverage: Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversParentTypes['Region']> };
  PracticeBaseEdge: Omit<PracticeBaseEdge, 'node'> & { node: ResolversParentTypes['PracticeBase'] };
  PracticeBaseFilter: PracticeBaseFilter;
  Query: Record<PropertyKey, never>;
  ReconcileStipendCycleInput: ReconcileStipendCycleInput;
  Region: RegionRow;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  ReturnStipendCycleInput: ReturnStipendCycleInput;
  SetStipendRateInput: SetStipendRateInput;
  SettleEntitlementInput: SettleEntitlementInput;
  StipendCycle: StipendCycleRow;
  StipendCycleConnection: StipendCycleConnectionRow;
  StipendCycleEdge: Omit<StipendCycleEdge, 'node'> & { node: ResolversParentTypes['StipendCycle'] };
  StipendCycleEvent: StipendCycleEventRow;
  StipendCycleFilter: StipendCycleFilter;
  StipendCyclePayload: Omit<StipendCyclePayload, 'stipendCycle'> & { stipendCycle: ResolversParentTypes['StipendCycle'] };
  StipendCycleStepInput: StipendCycleStepInput;
  StipendEntitlement: StipendEntitlementRow;
  StipendEntitlementConnection: StipendEntitlementConnectionRow;
  StipendEntitlementEdge: Omit<StipendEntitlementEdge, 'node'> & { node: ResolversParentTypes['StipendEntitlement'] };
  StipendEntitlementFilter: StipendEntitlementFilter;
  StipendEntitlementPayload: Omit<StipendEntitlementPayload, 'stipendEntitlement'> & { stipendEntitlement: ResolversParentTypes['StipendEntitlement'] };
  StipendHeld: StipendHeld;
  StipendPolicy: StipendPolicyRow;
  StipendPolicyConnection: StipendPolicyConnectionRow;
  StipendPolicyEdge: Omit<StipendPolicyEdge, 'node'> & { node: ResolversParentTypes['StipendPolicy'] };
  StipendPolicyFilter: StipendPolicyFilter;
  StipendPolicyPayload: Omit<StipendPolicyPayload, 'stipendPolicy'> & { stipendPolicy: ResolversParentTypes['StipendPolicy'] };
  StipendRate: StipendRateRow;
  StipendRateConnection: StipendRateConnectionRow;
  StipendRateEdge: Omit<StipendRateEdge, 'node'> & { node: ResolversParentTypes['StipendRate'] };
  StipendRateFilter: StipendRateFilter;
  StipendRatePayload: Omit<StipendRatePayload, 'stipendRate'> & { stipendRate: ResolversParentTypes['StipendRate'] };
  StipendTotal: StipendTotal;
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

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type MutationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptStipendPolicy?: Resolver<ResolversTypes['StipendPolicyPayload'], ParentType, ContextType, RequireFields<MutationAdoptStipendPolicyArgs, 'input'>>;
  approveStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationApproveStipendCycleArgs, 'input'>>;
  calculateStipends?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationCalculateStipendsArgs, 'input'>>;
  eraseWorker?: Resolver<ResolversTypes['EraseWorkerPayload'], ParentType, ContextType, RequireFields<MutationEraseWorkerArgs, 'input'>>;
  holdEntitlement?: Resolver<ResolversTypes['StipendEntitlementPayload'], ParentType, ContextType, RequireFields<MutationHoldEntitlementArgs, 'input'>>;
  openStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationOpenStipendCycleArgs, 'input'>>;
  payStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationPayStipendCycleArgs, 'input'>>;
  publicizeStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationPublicizeStipendCycleArgs, 'input'>>;
  reconcileStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationReconcileStipendCycleArgs, 'input'>>;
  recoverEntitlement?: Resolver<ResolversTypes['StipendEntitlementPayload'], ParentType, ContextType, RequireFields<MutationRecoverEntitlementArgs, 'input'>>;
  registerWorker?: Resolver<ResolversTypes['RegisterWorkerPayload'], ParentType, ContextType, RequireFields<MutationRegisterWorkerArgs, 'input'>>;
  releaseEntitlement?: Resolver<ResolversTypes['StipendEntitlementPayload'], ParentType, ContextType, RequireFields<MutationReleaseEntitlementArgs, 'input'>>;
  returnEntitlement?: Resolver<ResolversTypes['StipendEntitlementPayload'], ParentType, ContextType, RequireFields<MutationReturnEntitlementArgs, 'input'>>;
  returnStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationReturnStipendCycleArgs, 'input'>>;
  reviewStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationReviewStipendCycleArgs, 'input'>>;
  setStipendRate?: Resolver<ResolversTypes['StipendRatePayload'], ParentType, ContextType, RequireFields<MutationSetStipendRateArgs, 'input'>>;
  submitStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationSubmitStipendCycleArgs, 'input'>>;
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
  stipendCycle?: Resolver<Maybe<ResolversTypes['StipendCycle']>, ParentType, ContextType, RequireFields<QueryStipendCycleArgs, 'id'>>;
  stipendCycles?: Resolver<ResolversTypes['StipendCycleConnection'], ParentType, ContextType, RequireFields<QueryStipendCyclesArgs, 'orderBy'>>;
  stipendEntitlement?: Resolver<Maybe<ResolversTypes['StipendEntitlement']>, ParentType, ContextType, RequireFields<QueryStipendEntitlementArgs, 'id'>>;
  stipendPolicies?: Resolver<ResolversTypes['StipendPolicyConnection'], ParentType, ContextType, RequireFields<QueryStipendPoliciesArgs, 'orderBy'>>;
  stipendPolicy?: Resolver<Maybe<ResolversTypes['StipendPolicy']>, ParentType, ContextType, RequireFields<QueryStipendPolicyArgs, 'id'>>;
  stipendRate?: Resolver<Maybe<ResolversTypes['StipendRate']>, ParentType, ContextType, RequireFields<QueryStipendRateArgs, 'id'>>;
  stipendRates?: Resolver<ResolversTypes['StipendRateConnection'], ParentType, ContextType, RequireFields<QueryStipendRatesArgs, 'orderBy'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerArgs, 'id'>>;
  workers?: Resolver<ResolversTypes['WorkerConnection'], ParentType, ContextType, RequireFields<QueryWorkersArgs, 'orderBy'>>;
  workforceAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryWorkforceAuditArgs, 'orderBy'>>;
};

export type RegionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegisterWorkerPayload'] = ResolversParentTypes['RegisterWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type StipendCycleResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendCycle'] = ResolversParentTypes['StipendCycle'], FederationReferenceType extends FederationReferenceTypes['StipendCycle'] = FederationReferenceTypes['StipendCycle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StipendCycle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['StipendCycleState']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bankFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['StipendEntitlementConnection'], ParentType, ContextType, RequireFields<StipendCycleDifferencesArgs, 'orderBy'>>;
  entitlements?: Resolver<ResolversTypes['StipendEntitlementConnection'], ParentType, ContextType, RequireFields<StipendCycleEntitlementsArgs, 'orderBy'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['StipendCycleEvent']>, ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['StipendHeld']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payableFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['StipendPolicy'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publicizedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StipendCycleState'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['StipendTotal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StipendCycleConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendCycleConnection'] = ResolversParentTypes['StipendCycleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StipendCycleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StipendCycleEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendCycleEdge'] = ResolversParentTypes['StipendCycleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StipendCycle'], ParentType, ContextType>;
};

export type StipendCycleEventResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendCycleEvent'] = ResolversParentTypes['StipendCycleEvent']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['StipendCycleStep'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StipendCyclePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendCyclePayload'] = ResolversParentTypes['StipendCyclePayload']> = {
  stipendCycle?: Resolver<ResolversTypes['StipendCycle'], ParentType, ContextType>;
};

export type StipendEntitlementResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendEntitlement'] = ResolversParentTypes['StipendEntitlement'], FederationReferenceType extends FederationReferenceTypes['StipendEntitlement'] = FederationReferenceTypes['StipendEntitlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StipendEntitlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['StipendEntitlementState']>, ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  certificateLevel?: Resolver<Maybe<ResolversTypes['CertificateLevel']>, ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['StipendCycle']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Degree']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  enrolmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holdReason?: Resolver<Maybe<ResolversTypes['StipendHoldReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDifference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StipendKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payingCycle?: Resolver<Maybe<ResolversTypes['StipendCycle']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StipendEntitlementState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type StipendEntitlementConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendEntitlementConnection'] = ResolversParentTypes['StipendEntitlementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StipendEntitlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StipendEntitlementEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendEntitlementEdge'] = ResolversParentTypes['StipendEntitlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StipendEntitlement'], ParentType, ContextType>;
};

export type StipendEntitlementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendEntitlementPayload'] = ResolversParentTypes['StipendEntitlementPayload']> = {
  stipendEntitlement?: Resolver<ResolversTypes['StipendEntitlement'], ParentType, ContextType>;
};

export type StipendHeldResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendHeld'] = ResolversParentTypes['StipendHeld']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StipendHoldReason'], ParentType, ContextType>;
};

export type StipendPolicyResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendPolicy'] = ResolversParentTypes['StipendPolicy'], FederationReferenceType extends FederationReferenceTypes['StipendPolicy'] = FederationReferenceTypes['StipendPolicy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StipendPolicy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificationBasis?: Resolver<ResolversTypes['CertificationBasis'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publicityDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['StipendRate']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StipendPolicyConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendPolicyConnection'] = ResolversParentTypes['StipendPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StipendPolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StipendPolicyEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendPolicyEdge'] = ResolversParentTypes['StipendPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StipendPolicy'], ParentType, ContextType>;
};

export type StipendPolicyPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendPolicyPayload'] = ResolversParentTypes['StipendPolicyPayload']> = {
  stipendPolicy?: Resolver<ResolversTypes['StipendPolicy'], ParentType, ContextType>;
};

export type StipendRateResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendRate'] = ResolversParentTypes['StipendRate'], FederationReferenceType extends FederationReferenceTypes['StipendRate'] = FederationReferenceTypes['StipendRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StipendRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  certificateLevel?: Resolver<Maybe<ResolversTypes['CertificateLevel']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Degree']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StipendKind'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['StipendPolicy'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StipendRateConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendRateConnection'] = ResolversParentTypes['StipendRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StipendRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StipendRateEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendRateEdge'] = ResolversParentTypes['StipendRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StipendRate'], ParentType, ContextType>;
};

export type StipendRatePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendRatePayload'] = ResolversParentTypes['StipendRatePayload']> = {
  stipendRate?: Resolver<ResolversTypes['StipendRate'], ParentType, ContextType>;
};

export type StipendTotalResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['StipendTotal'] = ResolversParentTypes['StipendTotal']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  certificateLevel?: Resolver<Maybe<ResolversTypes['CertificateLevel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Degree']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StipendKind'], ParentType, ContextType>;
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
  stipends?: Resolver<Maybe<ResolversTypes['StipendEntitlementConnection']>, ParentType, ContextType, RequireFields<WorkerStipendsArgs, 'orderBy'>>;
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
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Employment?: EmploymentResolvers<ContextType>;
  EraseWorkerPayload?: EraseWorkerPayloadResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PracticeBase?: PracticeBaseResolvers<ContextType>;
  PracticeBaseConnection?: PracticeBaseConnectionResolvers<ContextType>;
  PracticeBaseCoverage?: PracticeBaseCoverageResolvers<ContextType>;
  PracticeBaseEdge?: PracticeBaseEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterWorkerPayload?: RegisterWorkerPayloadResolvers<ContextType>;
  StipendCycle?: StipendCycleResolvers<ContextType>;
  StipendCycleConnection?: StipendCycleConnectionResolvers<ContextType>;
  StipendCycleEdge?: StipendCycleEdgeResolvers<ContextType>;
  StipendCycleEvent?: StipendCycleEventResolvers<ContextType>;
  StipendCyclePayload?: StipendCyclePayloadResolvers<ContextType>;
  StipendEntitlement?: StipendEntitlementResolvers<ContextType>;
  StipendEntitlementConnection?: StipendEntitlementConnectionResolvers<ContextType>;
  StipendEntitlementEdge?: StipendEntitlementEdgeResolvers<ContextType>;
  StipendEntitlementPayload?: StipendEntitlementPayloadResolvers<ContextType>;
  StipendHeld?: StipendHeldResolvers<ContextType>;
  StipendPolicy?: StipendPolicyResolvers<ContextType>;
  StipendPolicyConnection?: StipendPolicyConnectionResolvers<ContextType>;
  StipendPolicyEdge?: StipendPolicyEdgeResolvers<ContextType>;
  StipendPolicyPayload?: StipendPolicyPayloadResolvers<ContextType>;
  StipendRate?: StipendRateResolvers<ContextType>;
  StipendRateConnection?: StipendRateConnectionResolvers<ContextType>;
  StipendRateEdge?: StipendRateEdgeResolvers<ContextType>;
  StipendRatePayload?: StipendRatePayloadResolvers<ContextType>;
  StipendTotal?: StipendTotalResolvers<ContextType>;
  UpdateWorkerContactPayload?: UpdateWorkerContactPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkerConnection?: WorkerConnectionResolvers<ContextType>;
  WorkerEdge?: WorkerEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WorkforceContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
