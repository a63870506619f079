import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkerRow, WorkerConnectionRow, CommunityRow, EmploymentRow, EmploymentConnectionRow, AgencyRow, PostRow, PostConnectionRow, PostAdjustmentRow, RecruitmentRow, RecruitmentConnectionRow, RecruitmentRoundRow, SecondmentRow, SecondmentConnectionRow, CertificateRow, PracticeBaseRow, PracticeBaseConnectionRow, RegionRow } from '../rows';
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

/** 撤岗：其后不得再有人在岗 / Abolish a post that nobody holds from then on */
export type AbolishPostInput = {
  /** 撤岗日期（当日起不再设） / First day without the post */
  readonly abolishedOn: Scalars['Date']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of abolishPost */
export type AbolishPostPayload = {
  readonly __typename?: 'AbolishPostPayload';
  /** 岗位 / The post */
  readonly post: Post;
};

/** 调整岗位员额（需求、效能双导向） / Adjust the quota of a post, by demand or by performance */
export type AdjustPostInput = {
  /** 依据 / Basis */
  readonly basis: AdjustmentBasis;
  /** 生效日期（当日起） / First day of the new quota */
  readonly effectiveOn: Scalars['Date']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 调整后的员额，0–1000；不得低于任何一日的在岗人数 / Quota from then on: 0–1000, never below the holders of any day */
  readonly quota: Scalars['Int']['input'];
  /** 理由 / Reason */
  readonly reason: Scalars['String']['input'];
};

/** 结果 / Payload of adjustPost */
export type AdjustPostPayload = {
  readonly __typename?: 'AdjustPostPayload';
  /** 岗位 / The post */
  readonly post: Post;
};

/** 调整依据：双导向 / Basis of an adjustment */
export type AdjustmentBasis =
  /** 需求 / Demand */
  | 'DEMAND'
  /** 效能 / Performance */
  | 'PERFORMANCE';

/** 推进公开选聘到下一阶段；取消另行办理 / Bring a recruitment to its next stage; cancelling is a mutation of its own */
export type AdvanceRecruitmentInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 转为 / State to go to */
  readonly to: RecruitmentState;
};

/** 结果 / Payload of advanceRecruitment */
export type AdvanceRecruitmentPayload = {
  readonly __typename?: 'AdvanceRecruitmentPayload';
  /** 公开选聘 / The recruitment */
  readonly recruitment: Recruitment;
};

/** 社会工作机构（由项目子图登记） / Agency, owned by projects */
export type Agency = {
  readonly __typename?: 'Agency';
  /** 平台编号 / Platform-issued id */
  readonly id: Scalars['ID']['output'];
  /** 驻站社工：该日在该机构任职的人员 / Stationed workers: employed with the agency on that day */
  readonly stationedWorkers: Maybe<WorkerConnection>;
};


/** 社会工作机构（由项目子图登记） / Agency, owned by projects */
export type AgencyStationedWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 发布公开选聘公告 / Announce an open recruitment */
export type AnnounceRecruitmentInput = {
  /** 公告日期 / Day of the announcement */
  readonly announcedOn: Scalars['Date']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 拟聘人数，1–1000 / How many are to be hired: 1–1000 */
  readonly places: Scalars['Int']['input'];
  /** 选聘地区的区划代码 / Code of the region that recruits */
  readonly regionCode: Scalars['ID']['input'];
  /** 名称 / Title */
  readonly title: Scalars['String']['input'];
};

/** 结果 / Payload of announceRecruitment */
export type AnnounceRecruitmentPayload = {
  readonly __typename?: 'AnnounceRecruitmentPayload';
  /** 公开选聘 / The recruitment */
  readonly recruitment: Recruitment;
};

/** 任用：起一段任职，可同时进入岗位 / Begin an employment, in a post or without */
export type AppointWorkerInput = {
  /** 机构编号；机构人员须填，其他不填 / Id of the agency, given exactly for staff of an agency */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 社区编号；两委专职成员、专职工作人员须填；所在区划由社区而定 / Id of the community, which tells the region; posts in communities must have one */
  readonly communityId?: InputMaybe<Scalars['ID']['input']>;
  /** 用人单位 / Employer */
  readonly employer: Scalars['String']['input'];
  /** 截止日期（当日仍在岗）；未定不填 / Last day in post, if it is set */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 学校、医院、养老机构等；机构内岗位须填，其他不填 / Facility, given exactly for a post in an institution */
  readonly facility?: InputMaybe<Scalars['String']['input']>;
  /** 工作领域；入岗时须与岗位一致 / Field; in a post, the field of the post */
  readonly field: PracticeField;
  /** 是否全职；一人一日至多一个全职任职 / Full-time or not: one full-time employment on a day at most */
  readonly fullTime?: Scalars['Boolean']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 岗位性质；入岗时须与岗位一致 / Kind; in a post, the kind of the post */
  readonly kind: EmploymentKind;
  /** 岗位编号；不入岗则不填 / Id of the post on the establishment, if any */
  readonly postId?: InputMaybe<Scalars['ID']['input']>;
  /** 所在区划代码；无社区时须填，有社区时不填 / Code of the region, given exactly when there is no community */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** 起始日期（当日即在岗）；其时须年满 16 周岁 / First day in post; the worker is 16 by then */
  readonly startedOn: Scalars['Date']['input'];
  /** 社会工作人员编号 / Id of the worker */
  readonly workerId: Scalars['ID']['input'];
};

/** 结果 / Payload of appointWorker */
export type AppointWorkerPayload = {
  readonly __typename?: 'AppointWorkerPayload';
  /** 任职 / The employment */
  readonly employment: Employment;
};

/** 批准借调：须由辖区覆盖全县的干部批准，且不得为申请人 / Approve a secondment: an officer of the whole county, who is not the requester */
export type ApproveSecondmentInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of approveSecondment */
export type ApproveSecondmentPayload = {
  readonly __typename?: 'ApproveSecondmentPayload';
  /** 借调 / The secondment */
  readonly secondment: Secondment;
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

/** 取消公开选聘 / Cancel a recruitment */
export type CancelRecruitmentInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 取消原因 / Reason */
  readonly reason: Scalars['String']['input'];
};

/** 结果 / Payload of cancelRecruitment */
export type CancelRecruitmentPayload = {
  readonly __typename?: 'CancelRecruitmentPayload';
  /** 公开选聘 / The recruitment */
  readonly recruitment: Recruitment;
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

/** 任职：带起止日期 / Employment: a dated post */
export type Employment = {
  readonly __typename?: 'Employment';
  /** 所属社会工作机构；非机构人员为 null / Agency, null for others than its staff */
  readonly agency: Maybe<Agency>;
  /** 所在社区；非社区岗位为 null / Community, null outside communities */
  readonly community: Maybe<Community>;
  /** 用人单位 / Employer */
  readonly employer: Scalars['String']['output'];
  /** 截止日期（当日仍在岗）；未定为 null / Last day in post, null while none is set */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** 所在的学校、医院、养老机构等；其他为 null / Facility, null outside institutions */
  readonly facility: Maybe<Scalars['String']['output']>;
  /** 工作领域 / Field */
  readonly field: PracticeField;
  /** 是否全职 / Full-time or not */
  readonly fullTime: Scalars['Boolean']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 岗位性质 / Kind */
  readonly kind: EmploymentKind;
  /** 所任岗位；未入岗为 null / Post on the establishment, null without one */
  readonly post: Maybe<Post>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划；有社区的，即社区所在 / Region; with a community, the community's */
  readonly region: Region;
  /** 起始日期（当日即在岗） / First day in post */
  readonly startedOn: Scalars['Date']['output'];
  /** 版本，修改时据此 / Version, for changes */
  readonly version: Scalars['Int']['output'];
  /** 社会工作人员 / Worker */
  readonly worker: Worker;
};

/** 任职分页 / A page of employments */
export type EmploymentConnection = {
  readonly __typename?: 'EmploymentConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<EmploymentEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 任职分页条目 / An edge of employments */
export type EmploymentEdge = {
  readonly __typename?: 'EmploymentEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 任职 / The node */
  readonly node: Employment;
};

/** 任职筛选 / Conditions on employments */
export type EmploymentFilter = {
  /** 机构 / With this agency */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 该日在岗（含首末两日）；不给则不论何时 / Held on this day, first and last included; without it, of any time */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 社区 / In this community */
  readonly communityId?: InputMaybe<Scalars['ID']['input']>;
  /** 工作领域属于其一 / In one of these fields */
  readonly fieldIn?: InputMaybe<ReadonlyArray<PracticeField>>;
  /** 是否全职 / Full-time or not */
  readonly fullTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** 岗位性质属于其一 / Of one of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<EmploymentKind>>;
  /** 位于此区划之下（岗位所在） / Under this region: where the work is */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 社会工作人员 / Of this worker */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
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

/** 任职排序 / Order of employments */
export type EmploymentOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC'
  /** 起始日期，新者在前 / By first day, the latest first */
  | 'STARTED_ON_DESC';

/** 离岗：定任职的最后一日；已定的只能提前 / Set the last day of an employment; one that is set can only come earlier */
export type EndEmploymentInput = {
  /** 截止日期（当日仍在岗） / Last day in post */
  readonly endedOn: Scalars['Date']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of endEmployment */
export type EndEmploymentPayload = {
  readonly __typename?: 'EndEmploymentPayload';
  /** 任职 / The employment */
  readonly employment: Employment;
};

/** 结束借调：登记实际的最后一日 / End a secondment on its real last day */
export type EndSecondmentInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 实际的最后一日，不晚于原定，且已到来 / The real last day: not after the one agreed, and come */
  readonly lastDay: Scalars['Date']['input'];
};

/** 结果 / Payload of endSecondment */
export type EndSecondmentPayload = {
  readonly __typename?: 'EndSecondmentPayload';
  /** 借调 / The secondment */
  readonly secondment: Secondment;
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

/** 设岗：连同首个员额 / Establish a post with its first quota */
export type EstablishPostInput = {
  /** 机构编号；机构人员须填，其他不填 / Id of the agency, given exactly for staff of an agency */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 社区编号；两委专职成员、专职工作人员须填；所在区划由社区而定 / Id of the community, which tells the region; posts in communities must have one */
  readonly communityId?: InputMaybe<Scalars['ID']['input']>;
  /** 设岗日期（当日起） / First day of the post */
  readonly establishedOn: Scalars['Date']['input'];
  /** 学校、医院、养老机构等；机构内岗位须填，其他不填 / Facility, given exactly for a post in an institution */
  readonly facility?: InputMaybe<Scalars['String']['input']>;
  /** 工作领域 / Field */
  readonly field: PracticeField;
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 岗位性质 / Kind */
  readonly kind: EmploymentKind;
  /** 员额：可同时在岗的人数，0–1000 / How many may hold it at once: 0–1000 */
  readonly quota: Scalars['Int']['input'];
  /** 设岗理由 / Reason */
  readonly reason: Scalars['String']['input'];
  /** 所在区划代码；无社区时须填，有社区时不填 / Code of the region, given exactly when there is no community */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** 岗位名称 / Title */
  readonly title: Scalars['String']['input'];
};

/** 结果 / Payload of establishPost */
export type EstablishPostPayload = {
  readonly __typename?: 'EstablishPostPayload';
  /** 岗位 / The post */
  readonly post: Post;
};

/** 变更 / Mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 撤岗：其后不得再有人在岗 / Abolish a post that nobody holds from then on */
  readonly abolishPost: AbolishPostPayload;
  /** 调整岗位员额（需求、效能双导向） / Adjust the quota of a post, by demand or by performance */
  readonly adjustPost: AdjustPostPayload;
  /** 推进公开选聘到下一阶段；取消另行办理 / Bring a recruitment to its next stage; cancelling is a mutation of its own */
  readonly advanceRecruitment: AdvanceRecruitmentPayload;
  /** 发布公开选聘公告 / Announce an open recruitment */
  readonly announceRecruitment: AnnounceRecruitmentPayload;
  /** 任用：起一段任职，可同时进入岗位 / Begin an employment, in a post or without */
  readonly appointWorker: AppointWorkerPayload;
  /** 批准借调：须由辖区覆盖全县的干部批准，且不得为申请人 / Approve a secondment: an officer of the whole county, who is not the requester */
  readonly approveSecondment: ApproveSecondmentPayload;
  /** 取消公开选聘 / Cancel a recruitment */
  readonly cancelRecruitment: CancelRecruitmentPayload;
  /** 离岗：定任职的最后一日；已定的只能提前 / Set the last day of an employment; one that is set can only come earlier */
  readonly endEmployment: EndEmploymentPayload;
  /** 结束借调：登记实际的最后一日 / End a secondment on its real last day */
  readonly endSecondment: EndSecondmentPayload;
  /** 注销：删除个人信息，保留计数所需的事实 / Erase a person, keeping what is counted */
  readonly eraseWorker: EraseWorkerPayload;
  /** 设岗：连同首个员额 / Establish a post with its first quota */
  readonly establishPost: EstablishPostPayload;
  /** 知悉社区：平台新登记的社区，任职与岗位据此定其区划 / Make a community known that the platform registered */
  readonly recordCommunity: RecordCommunityPayload;
  /** 登记聘用：选聘所产生的任职 / Record an employment that a recruitment led to */
  readonly recordHire: RecordHirePayload;
  /** 登记一轮考核的结果 / Record the result of a round of assessment */
  readonly recordRecruitmentRound: RecordRecruitmentRoundPayload;
  /** 不予批准借调：条件同批准 / Refuse a secondment, under the conditions of an approval */
  readonly refuseSecondment: RefuseSecondmentPayload;
  /** 登记社会工作人员 / Register a worker */
  readonly registerWorker: RegisterWorkerPayload;
  /** 申请借调 / Request a secondment */
  readonly requestSecondment: RequestSecondmentPayload;
  /** 更新社会工作人员的联系方式 / Change how a worker is reached */
  readonly updateWorkerContact: UpdateWorkerContactPayload;
  /** 撤回借调申请 / Withdraw a request */
  readonly withdrawSecondment: WithdrawSecondmentPayload;
};


/** 变更 / Mutations */
export type MutationAbolishPostArgs = {
  input: AbolishPostInput;
};


/** 变更 / Mutations */
export type MutationAdjustPostArgs = {
  input: AdjustPostInput;
};


/** 变更 / Mutations */
export type MutationAdvanceRecruitmentArgs = {
  input: AdvanceRecruitmentInput;
};


/** 变更 / Mutations */
export type MutationAnnounceRecruitmentArgs = {
  input: AnnounceRecruitmentInput;
};


/** 变更 / Mutations */
export type MutationAppointWorkerArgs = {
  input: AppointWorkerInput;
};


/** 变更 / Mutations */
export type MutationApproveSecondmentArgs = {
  input: ApproveSecondmentInput;
};


/** 变更 / Mutations */
export type MutationCancelRecruitmentArgs = {
  input: CancelRecruitmentInput;
};


/** 变更 / Mutations */
export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
};


/** 变更 / Mutations */
export type MutationEndSecondmentArgs = {
  input: EndSecondmentInput;
};


/** 变更 / Mutations */
export type MutationEraseWorkerArgs = {
  input: EraseWorkerInput;
};


/** 变更 / Mutations */
export type MutationEstablishPostArgs = {
  input: EstablishPostInput;
};


/** 变更 / Mutations */
export type MutationRecordCommunityArgs = {
  input: RecordCommunityInput;
};


/** 变更 / Mutations */
export type MutationRecordHireArgs = {
  input: RecordHireInput;
};


/** 变更 / Mutations */
export type MutationRecordRecruitmentRoundArgs = {
  input: RecordRecruitmentRoundInput;
};


/** 变更 / Mutations */
export type MutationRefuseSecondmentArgs = {
  input: RefuseSecondmentInput;
};


/** 变更 / Mutations */
export type MutationRegisterWorkerArgs = {
  input: RegisterWorkerInput;
};


/** 变更 / Mutations */
export type MutationRequestSecondmentArgs = {
  input: RequestSecondmentInput;
};


/** 变更 / Mutations */
export type MutationUpdateWorkerContactArgs = {
  input: UpdateWorkerContactInput;
};


/** 变更 / Mutations */
export type MutationWithdrawSecondmentArgs = {
  input: WithdrawSecondmentInput;
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

/** 岗位：员额随日期而定 / Post: how many may hold it depends on the day */
export type Post = {
  readonly __typename?: 'Post';
  /** 撤岗日期（当日起不再设）；未撤为 null / First day without the post, null while it stands */
  readonly abolishedOn: Maybe<Scalars['Date']['output']>;
  /** 员额调整，旧者在前；首条为设岗 / Adjustments of the quota, the earliest first, which is the establishment */
  readonly adjustments: ReadonlyArray<PostAdjustment>;
  /** 社会工作机构；非机构岗位为 null / Agency, null outside agencies */
  readonly agency: Maybe<Agency>;
  /** 所在社区；非社区岗位为 null / Community, null outside communities */
  readonly community: Maybe<Community>;
  /** 设岗日期（当日起） / First day of the post */
  readonly establishedOn: Scalars['Date']['output'];
  /** 学校、医院、养老机构等；其他为 null / Facility, null outside institutions */
  readonly facility: Maybe<Scalars['String']['output']>;
  /** 工作领域 / Field */
  readonly field: PracticeField;
  /** 该日在岗的任职 / Employments that hold the post on a day */
  readonly holders: Maybe<EmploymentConnection>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 岗位性质 / Kind */
  readonly kind: EmploymentKind;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 该日员额；未设、已撤为 0 / Quota of a day: 0 before the post is established and once it is abolished */
  readonly quota: Scalars['Int']['output'];
  /** 所在区划 / Region */
  readonly region: Region;
  /** 来源条款（原文） / Clause of the source, as written */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 岗位名称 / Title */
  readonly title: Scalars['String']['output'];
  /** 该日空额：员额减在岗人数 / Vacancies of a day: the quota less the holders */
  readonly vacancies: Maybe<Scalars['Int']['output']>;
  /** 版本，修改时据此 / Version, for changes */
  readonly version: Scalars['Int']['output'];
};


/** 岗位：员额随日期而定 / Post: how many may hold it depends on the day */
export type PostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 岗位：员额随日期而定 / Post: how many may hold it depends on the day */
export type PostQuotaArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 岗位：员额随日期而定 / Post: how many may hold it depends on the day */
export type PostVacanciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** 员额调整 / Adjustment of a quota */
export type PostAdjustment = {
  readonly __typename?: 'PostAdjustment';
  /** 依据 / Basis */
  readonly basis: AdjustmentBasis;
  /** 生效日期（当日起） / First day of the quota */
  readonly effectiveOn: Scalars['Date']['output'];
  /** 调整后的员额 / Quota from then on */
  readonly quota: Scalars['Int']['output'];
  /** 理由 / Reason */
  readonly reason: Scalars['String']['output'];
};

/** 岗位分页 / A page of posts */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<PostEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 岗位分页条目 / An edge of posts */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 岗位 / The node */
  readonly node: Post;
};

/** 岗位筛选 / Conditions on posts */
export type PostFilter = {
  /** 该日已设而未撤；不给则不论何时 / Standing on this day; without it, of any time */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 社区 / In this community */
  readonly communityId?: InputMaybe<Scalars['ID']['input']>;
  /** 工作领域属于其一 / In one of these fields */
  readonly fieldIn?: InputMaybe<ReadonlyArray<PracticeField>>;
  /** 岗位性质属于其一 / Of one of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<EmploymentKind>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 该日有无空额；该日默认今日 / With a vacancy on the day, or without; the day is asOf, by default today */
  readonly vacant?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 岗位排序 / Order of posts */
export type PostOrder =
  /** 设岗日期，新者在前 / By first day, the latest first */
  | 'ESTABLISHED_ON_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

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
  /** 任职：按编号查询 / One employment by id */
  readonly employment: Maybe<Employment>;
  /** 任职列表 / Employments */
  readonly employments: EmploymentConnection;
  /** 岗位：按编号查询 / One post by id */
  readonly post: Maybe<Post>;
  /** 岗位列表 / Posts */
  readonly posts: PostConnection;
  /** 实践基地：按编号查询 / One practice base by id */
  readonly practiceBase: Maybe<PracticeBase>;
  /** 实践基地列表 / Practice bases */
  readonly practiceBases: PracticeBaseConnection;
  /** 公开选聘：按编号查询 / One open recruitment by id */
  readonly recruitment: Maybe<Recruitment>;
  /** 公开选聘列表 / Open recruitments */
  readonly recruitments: RecruitmentConnection;
  /** 借调：按编号查询 / One secondment by id */
  readonly secondment: Maybe<Secondment>;
  /** 借调列表 / Secondments */
  readonly secondments: SecondmentConnection;
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
export type QueryEmploymentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryEmploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmploymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EmploymentOrder;
};


/** 查询 / Queries */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PostOrder;
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
export type QueryRecruitmentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryRecruitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecruitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RecruitmentOrder;
};


/** 查询 / Queries */
export type QuerySecondmentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySecondmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecondmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SecondmentOrder;
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

/** 知悉社区：平台新登记的社区，任职与岗位据此定其区划 / Make a community known that the platform registered */
export type RecordCommunityInput = {
  /** 社区的平台编号 / Platform-issued id of the community */
  readonly communityId: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
};

/** 结果 / Payload of recordCommunity */
export type RecordCommunityPayload = {
  readonly __typename?: 'RecordCommunityPayload';
  /** 社区 / The community */
  readonly community: Community;
};

/** 登记聘用：选聘所产生的任职 / Record an employment that a recruitment led to */
export type RecordHireInput = {
  /** 任职编号 / Id of the employment */
  readonly employmentId: Scalars['ID']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of recordHire */
export type RecordHirePayload = {
  readonly __typename?: 'RecordHirePayload';
  /** 公开选聘 / The recruitment */
  readonly recruitment: Recruitment;
};

/** 登记一轮考核的结果 / Record the result of a round of assessment */
export type RecordRecruitmentRoundInput = {
  /** 参加人数；不超过上一轮通过人数 / How many took part: not more than passed the round before */
  readonly candidates: Scalars['Int']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 举行日期，不早于上一轮 / Day, not before the round before */
  readonly heldOn: Scalars['Date']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 考核方式 / Kind of round */
  readonly kind: RecruitmentRoundKind;
  /** 通过人数 / How many passed */
  readonly passed: Scalars['Int']['input'];
};

/** 结果 / Payload of recordRecruitmentRound */
export type RecordRecruitmentRoundPayload = {
  readonly __typename?: 'RecordRecruitmentRoundPayload';
  /** 公开选聘 / The recruitment */
  readonly recruitment: Recruitment;
};

/** 公开选聘 / Open recruitment */
export type Recruitment = {
  readonly __typename?: 'Recruitment';
  /** 可转为的状态 / States it may go to */
  readonly allowedTransitions: ReadonlyArray<RecruitmentState>;
  /** 公告日期 / Day of the announcement */
  readonly announcedOn: Scalars['Date']['output'];
  /** 取消原因；未取消为 null / Reason of the cancellation, null while there is none */
  readonly cancelledReason: Maybe<Scalars['String']['output']>;
  /** 所聘人数：按任职清点；对外 1 至 4 人不公布 / Persons hired, counted by their employments; 1 to 4 are not told outside */
  readonly hiredCount: Maybe<Scalars['Int']['output']>;
  /** 所聘人员的任职 / Employments of who was hired */
  readonly hires: Maybe<EmploymentConnection>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 拟聘人数 / How many are to be hired */
  readonly places: Scalars['Int']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 选聘地区 / Region that recruits */
  readonly region: Region;
  /** 各轮考核，先后为序 / Rounds of assessment, in their order */
  readonly rounds: ReadonlyArray<RecruitmentRound>;
  /** 来源条款（原文） / Clause of the source, as written */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: RecruitmentState;
  /** 名称 / Title */
  readonly title: Scalars['String']['output'];
  /** 版本，修改时据此 / Version, for changes */
  readonly version: Scalars['Int']['output'];
};


/** 公开选聘 / Open recruitment */
export type RecruitmentHiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 公开选聘分页 / A page of recruitments */
export type RecruitmentConnection = {
  readonly __typename?: 'RecruitmentConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<RecruitmentEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 公开选聘分页条目 / An edge of recruitments */
export type RecruitmentEdge = {
  readonly __typename?: 'RecruitmentEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 公开选聘 / The node */
  readonly node: Recruitment;
};

/** 公开选聘筛选 / Conditions on recruitments */
export type RecruitmentFilter = {
  /** 该日（含）之后公告 / Announced on this day or later */
  readonly announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 截至该日（含）已公告 / Announced by the end of this day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态属于其一 / In one of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<RecruitmentState>>;
};

/** 公开选聘排序 / Order of recruitments */
export type RecruitmentOrder =
  /** 公告日期，旧者在前 / By the announcement, the earliest first */
  | 'ANNOUNCED_ON_ASC'
  /** 公告日期，新者在前 / By the announcement, the latest first */
  | 'ANNOUNCED_ON_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC';

/** 一轮考核 / Round of assessment */
export type RecruitmentRound = {
  readonly __typename?: 'RecruitmentRound';
  /** 参加人数；对外 1 至 4 人不公布 / How many took part; 1 to 4 are not told outside */
  readonly candidates: Maybe<Scalars['Int']['output']>;
  /** 举行日期 / Day */
  readonly heldOn: Scalars['Date']['output'];
  /** 考核方式 / Kind */
  readonly kind: RecruitmentRoundKind;
  /** 第几轮 / Number, from 1 */
  readonly number: Scalars['Int']['output'];
  /** 通过人数；对外 1 至 4 人不公布 / How many passed; 1 to 4 are not told outside */
  readonly passed: Maybe<Scalars['Int']['output']>;
};

/** 考核方式 / Kind of round */
export type RecruitmentRoundKind =
  /** 考察 / Inspection */
  | 'INSPECTION'
  /** 面试 / Interview */
  | 'INTERVIEW'
  /** 体检 / Physical exam */
  | 'PHYSICAL_EXAM'
  /** 资格审查 / Qualification review */
  | 'QUALIFICATION_REVIEW'
  /** 笔试 / Written exam */
  | 'WRITTEN_EXAM';

/** 公开选聘状态 / State of a recruitment */
export type RecruitmentState =
  /** 已公告 / Announced */
  | 'ANNOUNCED'
  /** 报名 / Application */
  | 'APPLICATION'
  /** 已聘用 / Appointed */
  | 'APPOINTED'
  /** 考核 / Assessment */
  | 'ASSESSMENT'
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 公示 / Publicity */
  | 'PUBLICITY';

/** 不予批准借调：条件同批准 / Refuse a secondment, under the conditions of an approval */
export type RefuseSecondmentInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 不予批准的理由 / Reason */
  readonly reason: Scalars['String']['input'];
};

/** 结果 / Payload of refuseSecondment */
export type RefuseSecondmentPayload = {
  readonly __typename?: 'RefuseSecondmentPayload';
  /** 借调 / The secondment */
  readonly secondment: Secondment;
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

/** 申请借调 / Request a secondment */
export type RequestSecondmentInput = {
  /** 被借调者的任职编号 / Id of the employment that is lent */
  readonly employmentId: Scalars['ID']['input'];
  /** 截止日期（含当日） / Last day away */
  readonly endsOn: Scalars['Date']['input'];
  /** 借用单位 / Who borrows */
  readonly host: Scalars['String']['input'];
  /** 借用单位所在区划代码：须为岗位所在县（市、区）或其乡镇、街道 / Code of the region of who borrows: the county of the post, or a township of it */
  readonly hostRegionCode: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 借调事由 / Reason */
  readonly reason: Scalars['String']['input'];
  /** 起始日期 / First day away */
  readonly startsOn: Scalars['Date']['input'];
};

/** 结果 / Payload of requestSecondment */
export type RequestSecondmentPayload = {
  readonly __typename?: 'RequestSecondmentPayload';
  /** 借调 / The secondment */
  readonly secondment: Secondment;
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

/** 借调：在编于本岗，在位于他处 / Secondment: on paper in the post, on site elsewhere */
export type Secondment = {
  readonly __typename?: 'Secondment';
  /** 可转为的状态 / States it may go to */
  readonly allowedTransitions: ReadonlyArray<SecondmentState>;
  /** 批准、不予批准或撤回的日期；未定为 null / Day of the decision or withdrawal, null before it */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** 不予批准的理由；其他为 null / Reason of a refusal, null otherwise */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
  /** 被借调者的任职 / Employment that is lent */
  readonly employment: Employment;
  /** 截止日期（含当日）；提前结束的为实际的最后一日 / Last day away; ended early, the real one */
  readonly endsOn: Scalars['Date']['output'];
  /** 借用单位 / Who borrows */
  readonly host: Scalars['String']['output'];
  /** 借用单位所在区划 / Region of who borrows */
  readonly hostRegion: Region;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 借调事由 / Reason */
  readonly reason: Scalars['String']['output'];
  /** 岗位所在区划 / Region of the post */
  readonly region: Region;
  /** 申请日期 / Day of the request */
  readonly requestedOn: Scalars['Date']['output'];
  /** 起始日期 / First day away */
  readonly startsOn: Scalars['Date']['output'];
  /** 状态 / State */
  readonly state: SecondmentState;
  /** 版本，修改时据此 / Version, for changes */
  readonly version: Scalars['Int']['output'];
  /** 社会工作人员 / Worker */
  readonly worker: Worker;
};

/** 借调分页 / A page of secondments */
export type SecondmentConnection = {
  readonly __typename?: 'SecondmentConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<SecondmentEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 借调分页条目 / An edge of secondments */
export type SecondmentEdge = {
  readonly __typename?: 'SecondmentEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 借调 / The node */
  readonly node: Secondment;
};

/** 借调筛选 / Conditions on secondments */
export type SecondmentFilter = {
  /** 该日借出在外（已批准，含首末两日） / Granted and away on this day, first and last included */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 任职 / Of this employment */
  readonly employmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 借用单位位于此区划之下 / Who borrows is under this region */
  readonly hostRegionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 岗位位于此区划之下 / The post is under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态属于其一 / In one of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<SecondmentState>>;
  /** 社会工作人员 / Of this worker */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
};

/** 借调排序 / Order of secondments */
export type SecondmentOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 起始日期，新者在前 / By first day, the latest first */
  | 'STARTS_ON_DESC';

/** 借调状态 / State of a secondment */
export type SecondmentState =
  /** 已批准 / Approved */
  | 'APPROVED'
  /** 已结束 / Ended */
  | 'ENDED'
  /** 未批准 / Refused */
  | 'REFUSED'
  /** 已申请 / Requested */
  | 'REQUESTED'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

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

/** 撤回借调申请 / Withdraw a request */
export type WithdrawSecondmentInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 结果 / Payload of withdrawSecondment */
export type WithdrawSecondmentPayload = {
  readonly __typename?: 'WithdrawSecondmentPayload';
  /** 借调 / The secondment */
  readonly secondment: Secondment;
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
  /** 借调，新者在前 / Secondments, the latest first */
  readonly secondments: Maybe<ReadonlyArray<Secondment>>;
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
  Agency: Agency;
  Certificate: Certificate;
  Community: Community;
  Employment: Employment;
  Post: Post;
  PracticeBase: PracticeBase;
  Recruitment: Recruitment;
  Secondment: Secondment;
  Worker: Worker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Employment:
    ( { __typename: 'Employment' }
    & GraphQLRecursivePick<FederationTypes['Employment'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  PracticeBase:
    ( { __typename: 'PracticeBase' }
    & GraphQLRecursivePick<FederationTypes['PracticeBase'], {"id":true}> );
  Recruitment:
    ( { __typename: 'Recruitment' }
    & GraphQLRecursivePick<FederationTypes['Recruitment'], {"id":true}> );
  Secondment:
    ( { __typename: 'Secondment' }
    & GraphQLRecursivePick<FederationTypes['Secondment'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbolishPostInput: AbolishPostInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AbolishPostPayload: ResolverTypeWrapper<Omit<AbolishPostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  AdjustPostInput: AdjustPostInput;
  AdjustPostPayload: ResolverTypeWrapper<Omit<AdjustPostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  AdjustmentBasis: AdjustmentBasis;
  AdvanceRecruitmentInput: AdvanceRecruitmentInput;
  AdvanceRecruitmentPayload: ResolverTypeWrapper<Omit<AdvanceRecruitmentPayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AnnounceRecruitmentInput: AnnounceRecruitmentInput;
  AnnounceRecruitmentPayload: ResolverTypeWrapper<Omit<AnnounceRecruitmentPayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  AppointWorkerInput: AppointWorkerInput;
  AppointWorkerPayload: ResolverTypeWrapper<Omit<AppointWorkerPayload, 'employment'> & { employment: ResolversTypes['Employment'] }>;
  ApproveSecondmentInput: ApproveSecondmentInput;
  ApproveSecondmentPayload: ResolverTypeWrapper<Omit<ApproveSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditOrder: AuditOrder;
  AuditOutcome: AuditOutcome;
  CancelRecruitmentInput: CancelRecruitmentInput;
  CancelRecruitmentPayload: ResolverTypeWrapper<Omit<CancelRecruitmentPayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateLevel: CertificateLevel;
  CertificationBasis: CertificationBasis;
  Community: ResolverTypeWrapper<CommunityRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EmploymentConnection: ResolverTypeWrapper<EmploymentConnectionRow>;
  EmploymentEdge: ResolverTypeWrapper<Omit<EmploymentEdge, 'node'> & { node: ResolversTypes['Employment'] }>;
  EmploymentFilter: EmploymentFilter;
  EmploymentKind: EmploymentKind;
  EmploymentOrder: EmploymentOrder;
  EndEmploymentInput: EndEmploymentInput;
  EndEmploymentPayload: ResolverTypeWrapper<Omit<EndEmploymentPayload, 'employment'> & { employment: ResolversTypes['Employment'] }>;
  EndSecondmentInput: EndSecondmentInput;
  EndSecondmentPayload: ResolverTypeWrapper<Omit<EndSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: ResolverTypeWrapper<Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  EstablishPostInput: EstablishPostInput;
  EstablishPostPayload: ResolverTypeWrapper<Omit<EstablishPostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalDatum: PersonalDatum;
  Post: ResolverTypeWrapper<PostRow>;
  PostAdjustment: ResolverTypeWrapper<PostAdjustmentRow>;
  PostConnection: ResolverTypeWrapper<PostConnectionRow>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  PostOrder: PostOrder;
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
  RecordCommunityInput: RecordCommunityInput;
  RecordCommunityPayload: ResolverTypeWrapper<Omit<RecordCommunityPayload, 'community'> & { community: ResolversTypes['Community'] }>;
  RecordHireInput: RecordHireInput;
  RecordHirePayload: ResolverTypeWrapper<Omit<RecordHirePayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  RecordRecruitmentRoundInput: RecordRecruitmentRoundInput;
  RecordRecruitmentRoundPayload: ResolverTypeWrapper<Omit<RecordRecruitmentRoundPayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  Recruitment: ResolverTypeWrapper<RecruitmentRow>;
  RecruitmentConnection: ResolverTypeWrapper<RecruitmentConnectionRow>;
  RecruitmentEdge: ResolverTypeWrapper<Omit<RecruitmentEdge, 'node'> & { node: ResolversTypes['Recruitment'] }>;
  RecruitmentFilter: RecruitmentFilter;
  RecruitmentOrder: RecruitmentOrder;
  RecruitmentRound: ResolverTypeWrapper<RecruitmentRoundRow>;
  RecruitmentRoundKind: RecruitmentRoundKind;
  RecruitmentState: RecruitmentState;
  RefuseSecondmentInput: RefuseSecondmentInput;
  RefuseSecondmentPayload: ResolverTypeWrapper<Omit<RefuseSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: ResolverTypeWrapper<Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  RequestSecondmentInput: RequestSecondmentInput;
  RequestSecondmentPayload: ResolverTypeWrapper<Omit<RequestSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
  Role: Role;
  Secondment: ResolverTypeWrapper<SecondmentRow>;
  SecondmentConnection: ResolverTypeWrapper<SecondmentConnectionRow>;
  SecondmentEdge: ResolverTypeWrapper<Omit<SecondmentEdge, 'node'> & { node: ResolversTypes['Secondment'] }>;
  SecondmentFilter: SecondmentFilter;
  SecondmentOrder: SecondmentOrder;
  SecondmentState: SecondmentState;
  StipendKind: StipendKind;
  TalentStage: TalentStage;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: ResolverTypeWrapper<Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Viewer: ResolverTypeWrapper<Viewer>;
  WithdrawSecondmentInput: WithdrawSecondmentInput;
  WithdrawSecondmentPayload: ResolverTypeWrapper<Omit<WithdrawSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
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
  AbolishPostInput: AbolishPostInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AbolishPostPayload: Omit<AbolishPostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  AdjustPostInput: AdjustPostInput;
  AdjustPostPayload: Omit<AdjustPostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  AdvanceRecruitmentInput: AdvanceRecruitmentInput;
  AdvanceRecruitmentPayload: Omit<AdvanceRecruitmentPayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  Agency: AgencyRow;
  AnnounceRecruitmentInput: AnnounceRecruitmentInput;
  AnnounceRecruitmentPayload: Omit<AnnounceRecruitmentPayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  AppointWorkerInput: AppointWorkerInput;
  AppointWorkerPayload: Omit<AppointWorkerPayload, 'employment'> & { employment: ResolversParentTypes['Employment'] };
  ApproveSecondmentInput: ApproveSecondmentInput;
  ApproveSecondmentPayload: Omit<ApproveSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  CancelRecruitmentInput: CancelRecruitmentInput;
  CancelRecruitmentPayload: Omit<CancelRecruitmentPayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  Certificate: CertificateRow;
  Community: CommunityRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Employment: EmploymentRow;
  EmploymentConnection: EmploymentConnectionRow;
  EmploymentEdge: Omit<EmploymentEdge, 'node'> & { node: ResolversParentTypes['Employment'] };
  EmploymentFilter: EmploymentFilter;
  EndEmploymentInput: EndEmploymentInput;
  EndEmploymentPayload: Omit<EndEmploymentPayload, 'employment'> & { employment: ResolversParentTypes['Employment'] };
  EndSecondmentInput: EndSecondmentInput;
  EndSecondmentPayload: Omit<EndSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  EstablishPostInput: EstablishPostInput;
  EstablishPostPayload: Omit<EstablishPostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Post: PostRow;
  PostAdjustment: PostAdjustmentRow;
  PostConnection: PostConnectionRow;
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  PracticeBase: PracticeBaseRow;
  PracticeBaseConnection: PracticeBaseConnectionRow;
  PracticeBaseCoverage: Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversParentTypes['Region']> };
  PracticeBaseEdge: Omit<PracticeBaseEdge, 'node'> & { node: ResolversParentTypes['PracticeBase'] };
  PracticeBaseFilter: PracticeBaseFilter;
  Query: Record<PropertyKey, never>;
  RecordCommunityInput: RecordCommunityInput;
  RecordCommunityPayload: Omit<RecordCommunityPayload, 'community'> & { community: ResolversParentTypes['Community'] };
  RecordHireInput: RecordHireInput;
  RecordHirePayload: Omit<RecordHirePayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  RecordRecruitmentRoundInput: RecordRecruitmentRoundInput;
  RecordRecruitmentRoundPayload: Omit<RecordRecruitmentRoundPayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  Recruitment: RecruitmentRow;
  RecruitmentConnection: RecruitmentConnectionRow;
  RecruitmentEdge: Omit<RecruitmentEdge, 'node'> & { node: ResolversParentTypes['Recruitment'] };
  RecruitmentFilter: RecruitmentFilter;
  RecruitmentRound: RecruitmentRoundRow;
  RefuseSecondmentInput: RefuseSecondmentInput;
  RefuseSecondmentPayload: Omit<RefuseSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
  Region: RegionRow;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  RequestSecondmentInput: RequestSecondmentInput;
  RequestSecondmentPayload: Omit<RequestSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
  Secondment: SecondmentRow;
  SecondmentConnection: SecondmentConnectionRow;
  SecondmentEdge: Omit<SecondmentEdge, 'node'> & { node: ResolversParentTypes['Secondment'] };
  SecondmentFilter: SecondmentFilter;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  Viewer: Viewer;
  WithdrawSecondmentInput: WithdrawSecondmentInput;
  WithdrawSecondmentPayload: Omit<WithdrawSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
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

export type AbolishPostPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AbolishPostPayload'] = ResolversParentTypes['AbolishPostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type AdjustPostPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AdjustPostPayload'] = ResolversParentTypes['AdjustPostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type AdvanceRecruitmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AdvanceRecruitmentPayload'] = ResolversParentTypes['AdvanceRecruitmentPayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stationedWorkers?: Resolver<Maybe<ResolversTypes['WorkerConnection']>, ParentType, ContextType, Partial<AgencyStationedWorkersArgs>>;
};

export type AnnounceRecruitmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AnnounceRecruitmentPayload'] = ResolversParentTypes['AnnounceRecruitmentPayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type AppointWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AppointWorkerPayload'] = ResolversParentTypes['AppointWorkerPayload']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
};

export type ApproveSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ApproveSecondmentPayload'] = ResolversParentTypes['ApproveSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
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

export type CancelRecruitmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CancelRecruitmentPayload'] = ResolversParentTypes['CancelRecruitmentPayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
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
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PracticeField'], ParentType, ContextType>;
  fullTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmploymentKind'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type EmploymentConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EmploymentConnection'] = ResolversParentTypes['EmploymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmploymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmploymentEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EmploymentEdge'] = ResolversParentTypes['EmploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
};

export type EndEmploymentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndEmploymentPayload'] = ResolversParentTypes['EndEmploymentPayload']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
};

export type EndSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndSecondmentPayload'] = ResolversParentTypes['EndSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
};

export type EraseWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EraseWorkerPayload'] = ResolversParentTypes['EraseWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type EstablishPostPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EstablishPostPayload'] = ResolversParentTypes['EstablishPostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abolishPost?: Resolver<ResolversTypes['AbolishPostPayload'], ParentType, ContextType, RequireFields<MutationAbolishPostArgs, 'input'>>;
  adjustPost?: Resolver<ResolversTypes['AdjustPostPayload'], ParentType, ContextType, RequireFields<MutationAdjustPostArgs, 'input'>>;
  advanceRecruitment?: Resolver<ResolversTypes['AdvanceRecruitmentPayload'], ParentType, ContextType, RequireFields<MutationAdvanceRecruitmentArgs, 'input'>>;
  announceRecruitment?: Resolver<ResolversTypes['AnnounceRecruitmentPayload'], ParentType, ContextType, RequireFields<MutationAnnounceRecruitmentArgs, 'input'>>;
  appointWorker?: Resolver<ResolversTypes['AppointWorkerPayload'], ParentType, ContextType, RequireFields<MutationAppointWorkerArgs, 'input'>>;
  approveSecondment?: Resolver<ResolversTypes['ApproveSecondmentPayload'], ParentType, ContextType, RequireFields<MutationApproveSecondmentArgs, 'input'>>;
  cancelRecruitment?: Resolver<ResolversTypes['CancelRecruitmentPayload'], ParentType, ContextType, RequireFields<MutationCancelRecruitmentArgs, 'input'>>;
  endEmployment?: Resolver<ResolversTypes['EndEmploymentPayload'], ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  endSecondment?: Resolver<ResolversTypes['EndSecondmentPayload'], ParentType, ContextType, RequireFields<MutationEndSecondmentArgs, 'input'>>;
  eraseWorker?: Resolver<ResolversTypes['EraseWorkerPayload'], ParentType, ContextType, RequireFields<MutationEraseWorkerArgs, 'input'>>;
  establishPost?: Resolver<ResolversTypes['EstablishPostPayload'], ParentType, ContextType, RequireFields<MutationEstablishPostArgs, 'input'>>;
  recordCommunity?: Resolver<ResolversTypes['RecordCommunityPayload'], ParentType, ContextType, RequireFields<MutationRecordCommunityArgs, 'input'>>;
  recordHire?: Resolver<ResolversTypes['RecordHirePayload'], ParentType, ContextType, RequireFields<MutationRecordHireArgs, 'input'>>;
  recordRecruitmentRound?: Resolver<ResolversTypes['RecordRecruitmentRoundPayload'], ParentType, ContextType, RequireFields<MutationRecordRecruitmentRoundArgs, 'input'>>;
  refuseSecondment?: Resolver<ResolversTypes['RefuseSecondmentPayload'], ParentType, ContextType, RequireFields<MutationRefuseSecondmentArgs, 'input'>>;
  registerWorker?: Resolver<ResolversTypes['RegisterWorkerPayload'], ParentType, ContextType, RequireFields<MutationRegisterWorkerArgs, 'input'>>;
  requestSecondment?: Resolver<ResolversTypes['RequestSecondmentPayload'], ParentType, ContextType, RequireFields<MutationRequestSecondmentArgs, 'input'>>;
  updateWorkerContact?: Resolver<ResolversTypes['UpdateWorkerContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkerContactArgs, 'input'>>;
  withdrawSecondment?: Resolver<ResolversTypes['WithdrawSecondmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSecondmentArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abolishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  adjustments?: Resolver<ReadonlyArray<ResolversTypes['PostAdjustment']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PracticeField'], ParentType, ContextType>;
  holders?: Resolver<Maybe<ResolversTypes['EmploymentConnection']>, ParentType, ContextType, Partial<PostHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmploymentKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PostQuotaArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vacancies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PostVacanciesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostAdjustmentResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PostAdjustment'] = ResolversParentTypes['PostAdjustment']> = {
  basis?: Resolver<ResolversTypes['AdjustmentBasis'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
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
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<QueryEmploymentArgs, 'id'>>;
  employments?: Resolver<ResolversTypes['EmploymentConnection'], ParentType, ContextType, RequireFields<QueryEmploymentsArgs, 'orderBy'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryPostsArgs, 'orderBy'>>;
  practiceBase?: Resolver<Maybe<ResolversTypes['PracticeBase']>, ParentType, ContextType, RequireFields<QueryPracticeBaseArgs, 'id'>>;
  practiceBases?: Resolver<ResolversTypes['PracticeBaseConnection'], ParentType, ContextType, RequireFields<QueryPracticeBasesArgs, 'orderBy'>>;
  recruitment?: Resolver<Maybe<ResolversTypes['Recruitment']>, ParentType, ContextType, RequireFields<QueryRecruitmentArgs, 'id'>>;
  recruitments?: Resolver<ResolversTypes['RecruitmentConnection'], ParentType, ContextType, RequireFields<QueryRecruitmentsArgs, 'orderBy'>>;
  secondment?: Resolver<Maybe<ResolversTypes['Secondment']>, ParentType, ContextType, RequireFields<QuerySecondmentArgs, 'id'>>;
  secondments?: Resolver<ResolversTypes['SecondmentConnection'], ParentType, ContextType, RequireFields<QuerySecondmentsArgs, 'orderBy'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerArgs, 'id'>>;
  workers?: Resolver<ResolversTypes['WorkerConnection'], ParentType, ContextType, RequireFields<QueryWorkersArgs, 'orderBy'>>;
  workforceAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryWorkforceAuditArgs, 'orderBy'>>;
};

export type RecordCommunityPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordCommunityPayload'] = ResolversParentTypes['RecordCommunityPayload']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type RecordHirePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordHirePayload'] = ResolversParentTypes['RecordHirePayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type RecordRecruitmentRoundPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordRecruitmentRoundPayload'] = ResolversParentTypes['RecordRecruitmentRoundPayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type RecruitmentResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Recruitment'] = ResolversParentTypes['Recruitment'], FederationReferenceType extends FederationReferenceTypes['Recruitment'] = FederationReferenceTypes['Recruitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recruitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['RecruitmentState']>, ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cancelledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hires?: Resolver<Maybe<ResolversTypes['EmploymentConnection']>, ParentType, ContextType, Partial<RecruitmentHiresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['RecruitmentRound']>, ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecruitmentState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruitmentConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecruitmentConnection'] = ResolversParentTypes['RecruitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecruitmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruitmentEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecruitmentEdge'] = ResolversParentTypes['RecruitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type RecruitmentRoundResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecruitmentRound'] = ResolversParentTypes['RecruitmentRound']> = {
  candidates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecruitmentRoundKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RefuseSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RefuseSecondmentPayload'] = ResolversParentTypes['RefuseSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegisterWorkerPayload'] = ResolversParentTypes['RegisterWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type RequestSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RequestSecondmentPayload'] = ResolversParentTypes['RequestSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
};

export type SecondmentResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Secondment'] = ResolversParentTypes['Secondment'], FederationReferenceType extends FederationReferenceTypes['Secondment'] = FederationReferenceTypes['Secondment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Secondment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['SecondmentState']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostRegion?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SecondmentState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type SecondmentConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SecondmentConnection'] = ResolversParentTypes['SecondmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecondmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecondmentEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SecondmentEdge'] = ResolversParentTypes['SecondmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
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

export type WithdrawSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WithdrawSecondmentPayload'] = ResolversParentTypes['WithdrawSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
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
  secondments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Secondment']>>, ParentType, ContextType>;
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
  AbolishPostPayload?: AbolishPostPayloadResolvers<ContextType>;
  AdjustPostPayload?: AdjustPostPayloadResolvers<ContextType>;
  AdvanceRecruitmentPayload?: AdvanceRecruitmentPayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AnnounceRecruitmentPayload?: AnnounceRecruitmentPayloadResolvers<ContextType>;
  AppointWorkerPayload?: AppointWorkerPayloadResolvers<ContextType>;
  ApproveSecondmentPayload?: ApproveSecondmentPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CancelRecruitmentPayload?: CancelRecruitmentPayloadResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Employment?: EmploymentResolvers<ContextType>;
  EmploymentConnection?: EmploymentConnectionResolvers<ContextType>;
  EmploymentEdge?: EmploymentEdgeResolvers<ContextType>;
  EndEmploymentPayload?: EndEmploymentPayloadResolvers<ContextType>;
  EndSecondmentPayload?: EndSecondmentPayloadResolvers<ContextType>;
  EraseWorkerPayload?: EraseWorkerPayloadResolvers<ContextType>;
  EstablishPostPayload?: EstablishPostPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostAdjustment?: PostAdjustmentResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PracticeBase?: PracticeBaseResolvers<ContextType>;
  PracticeBaseConnection?: PracticeBaseConnectionResolvers<ContextType>;
  PracticeBaseCoverage?: PracticeBaseCoverageResolvers<ContextType>;
  PracticeBaseEdge?: PracticeBaseEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCommunityPayload?: RecordCommunityPayloadResolvers<ContextType>;
  RecordHirePayload?: RecordHirePayloadResolvers<ContextType>;
  RecordRecruitmentRoundPayload?: RecordRecruitmentRoundPayloadResolvers<ContextType>;
  Recruitment?: RecruitmentResolvers<ContextType>;
  RecruitmentConnection?: RecruitmentConnectionResolvers<ContextType>;
  RecruitmentEdge?: RecruitmentEdgeResolvers<ContextType>;
  RecruitmentRound?: RecruitmentRoundResolvers<ContextType>;
  RefuseSecondmentPayload?: RefuseSecondmentPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterWorkerPayload?: RegisterWorkerPayloadResolvers<ContextType>;
  RequestSecondmentPayload?: RequestSecondmentPayloadResolvers<ContextType>;
  Secondment?: SecondmentResolvers<ContextType>;
  SecondmentConnection?: SecondmentConnectionResolvers<ContextType>;
  SecondmentEdge?: SecondmentEdgeResolvers<ContextType>;
  UpdateWorkerContactPayload?: UpdateWorkerContactPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawSecondmentPayload?: WithdrawSecondmentPayloadResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkerConnection?: WorkerConnectionResolvers<ContextType>;
  WorkerEdge?: WorkerEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WorkforceContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
