import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkerRow, WorkerConnectionRow, CommunityRow, EmploymentRow, CertificateRow, PracticeBaseRow, PracticeBaseConnectionRow, TrainingPlanRow, TrainingPlanConnectionRow, TrainingCoverageRow, TrainingSessionRow, TrainingSessionConnectionRow, AttendanceRow, AttendanceConnectionRow, CompletionCertificateRow, CoursePackageRow, CoursePackageConnectionRow, TrainerRow, TrainerConnectionRow, TrainingResourceRow, TrainingResourceConnectionRow, RegionRow } from '../rows';
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

/** 资源入库 / Adds a training resource */
export type AddTrainingResourceInput = {
  /** 可用起始日期 / First day of use */
  readonly availableFrom: Scalars['Date']['input'];
  /** 所在实践基地 / Practice base in which it is */
  readonly baseId?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 管理单位，1–100 字 / Keeper, 1 to 100 characters */
  readonly keeper: Scalars['String']['input'];
  /** 种类 / Kind */
  readonly kind: TrainingResourceKind;
  /** 资源库级别 / Level of the pool */
  readonly level: TrainingResourceLevel;
  /** 名称，1–100 字 / Name, 1 to 100 characters */
  readonly name: Scalars['String']['input'];
  /** 数量：1–1000000 / Quantity: 1 to 1000000 */
  readonly quantity: Scalars['Int']['input'];
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
};

/** 资源入库结果 / Payload of addTrainingResource */
export type AddTrainingResourcePayload = {
  readonly __typename?: 'AddTrainingResourcePayload';
  /** 培训资源 / What was changed */
  readonly resource: TrainingResource;
};

/** 作废参训记录：此后不计入任何数字 / Annuls an attendance, which then counts nowhere */
export type AnnulAttendanceInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因，1–200 字 / Reason, 1 to 200 characters */
  readonly reason: Scalars['String']['input'];
};

/** 作废参训记录：此后不计入任何数字结果 / Payload of annulAttendance */
export type AnnulAttendancePayload = {
  readonly __typename?: 'AnnulAttendancePayload';
  /** 参训记录 / What was changed */
  readonly attendance: Attendance;
};

/** 聘任师资 / Appoints a trainer */
export type AppointTrainerInput = {
  /** 单位，1–100 字 / Affiliation, 1 to 100 characters */
  readonly affiliation: Scalars['String']['input'];
  /** 聘任日期 / First day of the appointment */
  readonly appointedOn: Scalars['Date']['input'];
  /** 来自的领域 / Domain */
  readonly domain: TrainerDomain;
  /** 聘期最后一日 / Last day of the appointment */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 授课领域，至少一个 / Fields taught, at least one */
  readonly fields: ReadonlyArray<PracticeField>;
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 师资库级别 / Level of the pool */
  readonly level: TrainerLevel;
  /** 职业显示名，1–50 字 / Professional display name, 1 to 50 characters */
  readonly name: Scalars['String']['input'];
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
};

/** 聘任师资结果 / Payload of appointTrainer */
export type AppointTrainerPayload = {
  readonly __typename?: 'AppointTrainerPayload';
  /** 师资 / What was changed */
  readonly trainer: Trainer;
};

/** 参训记录：一名社会工作人员参加一期培训，即 1 人次 / Attendance of a worker at a session: one person-time */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** 可转为的状态 / States it may go to */
  readonly allowedTransitions: ReadonlyArray<AttendanceState>;
  /** 作废原因 / Reason of the annulment */
  readonly annulReason: Maybe<Scalars['String']['output']>;
  /** 作废日期；未作废为 null / Day of annulment, null when it stands */
  readonly annulledOn: Maybe<Scalars['Date']['output']>;
  /** 结业证书编号；未发为 null / Number of the certificate of completion, null until one is issued */
  readonly completionNumber: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 参训时长，分钟 / Time attended, minutes */
  readonly minutes: Scalars['Int']['output'];
  /** 合格日期；未合格为 null；已作废的为作废前所载，不再计数 / Day of passing, null when not passed; of an annulled attendance as it was before, and no longer counted */
  readonly passedOn: Maybe<Scalars['Date']['output']>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 培训期次 / Session */
  readonly session: TrainingSession;
  /** 状态 / State */
  readonly state: AttendanceState;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
  /** 社会工作人员 / Worker */
  readonly worker: Worker;
};

/** 参训记录分页 / A page of attendances */
export type AttendanceConnection = {
  readonly __typename?: 'AttendanceConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<AttendanceEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 参训记录分页条目 / An edge of a page of attendances */
export type AttendanceEdge = {
  readonly __typename?: 'AttendanceEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 参训记录 / The node */
  readonly node: Attendance;
};

/** 参训记录状态 / State of an attendance */
export type AttendanceState =
  /** 已作废 / Annulled */
  | 'ANNULLED'
  /** 已参训 / Attended */
  | 'ATTENDED'
  /** 已发结业证书 / Certified as completed */
  | 'CERTIFIED'
  /** 考核合格 / Passed */
  | 'PASSED';

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

/** 取消一期培训 / Cancels a session */
export type CancelTrainingSessionInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因，1–200 字 / Reason, 1 to 200 characters */
  readonly reason: Scalars['String']['input'];
};

/** 取消一期培训结果 / Payload of cancelTrainingSession */
export type CancelTrainingSessionPayload = {
  readonly __typename?: 'CancelTrainingSessionPayload';
  /** 培训期次 / What was changed */
  readonly session: TrainingSession;
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

/** 变更实践基地状态 / Changes the status of a practice base */
export type ChangePracticeBaseStatusInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期；不早于上一状态的起始日期，不晚于今日 / First day: not before that of the status before, not after today */
  readonly on: Scalars['Date']['input'];
  /** 原因，1–200 字；关闭时必填 / Reason, 1 to 200 characters; closing takes one */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 新状态 / New status */
  readonly status: PracticeBaseStatus;
};

/** 变更实践基地状态结果 / Payload of changePracticeBaseStatus */
export type ChangePracticeBaseStatusPayload = {
  readonly __typename?: 'ChangePracticeBaseStatusPayload';
  /** 实践基地 / What was changed */
  readonly practiceBase: PracticeBase;
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
};


/** 社区（由项目子图登记） / Community, owned by projects */
export type CommunityCommunityWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 结业证书核验结果：不含姓名 / What a certificate of completion is verified by: it names nobody */
export type CompletionCertificate = {
  readonly __typename?: 'CompletionCertificate';
  /** 作废日期；有效为 null / Day of annulment, null when valid */
  readonly annulledOn: Maybe<Scalars['Date']['output']>;
  /** 发证区划 / Region that issued it */
  readonly issuingRegion: Region;
  /** 参训时长，分钟 / Time attended, minutes */
  readonly minutes: Scalars['Int']['output'];
  /** 证书编号 / Number */
  readonly number: Scalars['ID']['output'];
  /** 合格日期 / Day of passing */
  readonly passedOn: Scalars['Date']['output'];
  /** 培训主题 / Topic of the training */
  readonly topic: Scalars['String']['output'];
  /** 是否有效；记录作废即无效 / Whether it is valid: an annulled attendance has none */
  readonly valid: Scalars['Boolean']['output'];
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

/** 线上职业培训课包 / Online course package */
export type CoursePackage = {
  readonly __typename?: 'CoursePackage';
  /** 目录号 / Catalogue number */
  readonly catalogueNumber: Scalars['String']['output'];
  /** 主题领域 / Field of the topic */
  readonly field: PracticeField;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 时长，分钟 / Length, minutes */
  readonly minutes: Scalars['Int']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 上线日期 / Day of publication */
  readonly publishedOn: Scalars['Date']['output'];
  /** 推送区划 / Region */
  readonly region: Region;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
  /** 下线原因 / Reason of the withdrawal */
  readonly withdrawReason: Maybe<Scalars['String']['output']>;
  /** 下线日期（当日起不再推送）；在线为 null / Day from which it is no longer on offer, null while it is */
  readonly withdrawnOn: Maybe<Scalars['Date']['output']>;
};

/** 课程包分页 / A page of course packages */
export type CoursePackageConnection = {
  readonly __typename?: 'CoursePackageConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<CoursePackageEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 课程包分页条目 / An edge of a page of course packages */
export type CoursePackageEdge = {
  readonly __typename?: 'CoursePackageEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 课程包 / The node */
  readonly node: CoursePackage;
};

/** 课程包筛选 / Conditions on course packages */
export type CoursePackageFilter = {
  /** 截至该日终了（UTC+8），其他条件均按该日判断；默认今日 / As of the end of this day, UTC+8: what was on offer then; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 主题领域之一 / In one of these fields */
  readonly fieldIn?: InputMaybe<ReadonlyArray<PracticeField>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 课程包排序 / Order of course packages */
export type CoursePackageOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 所在区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

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

/** 解聘师资 / Ends a trainer’s appointment */
export type EndTrainerAppointmentInput = {
  /** 聘期最后一日；不早于聘任，不晚于原定 / Last day: not before the first one, nor after the one set before */
  readonly endsOn: Scalars['Date']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因，1–200 字 / Reason, 1 to 200 characters */
  readonly reason: Scalars['String']['input'];
};

/** 解聘师资结果 / Payload of endTrainerAppointment */
export type EndTrainerAppointmentPayload = {
  readonly __typename?: 'EndTrainerAppointmentPayload';
  /** 师资 / What was changed */
  readonly trainer: Trainer;
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

/** 设立实践基地 / Founds a practice base */
export type FoundPracticeBaseInput = {
  /** 所在社区编号；社区级基地必填 / Id of the community; a base of the level COMMUNITY is in one */
  readonly communityId?: InputMaybe<Scalars['ID']['input']>;
  /** 覆盖范围名称，1–50 字 / Name of the area covered, 1 to 50 characters */
  readonly coverageName: Scalars['String']['input'];
  /** 覆盖的区划代码，至少一个 / Codes of the regions covered, at least one */
  readonly coverageRegionCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** 依托单位，1–100 字 / Host, 1 to 100 characters */
  readonly host: Scalars['String']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 级别 / Level */
  readonly level: PracticeBaseLevel;
  /** 名称，1–100 字 / Name, 1 to 100 characters */
  readonly name: Scalars['String']['input'];
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
  /** 该状态的起始日期；不晚于今日 / First day of that status, not after today */
  readonly since: Scalars['Date']['input'];
  /** 初始状态；不能为已关闭 / Status to begin with, any but CLOSED */
  readonly status: PracticeBaseStatus;
};

/** 设立实践基地结果 / Payload of foundPracticeBase */
export type FoundPracticeBasePayload = {
  readonly __typename?: 'FoundPracticeBasePayload';
  /** 实践基地 / What was changed */
  readonly practiceBase: PracticeBase;
};

/** 登记一期培训已举办 / Notes that a session was held */
export type HoldTrainingSessionInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 登记一期培训已举办结果 / Payload of holdTrainingSession */
export type HoldTrainingSessionPayload = {
  readonly __typename?: 'HoldTrainingSessionPayload';
  /** 培训期次 / What was changed */
  readonly session: TrainingSession;
};

/** 发结业证书并编号 / Issues the certificate of completion with its number */
export type IssueCompletionCertificateInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 发结业证书并编号结果 / Payload of issueCompletionCertificate */
export type IssueCompletionCertificatePayload = {
  readonly __typename?: 'IssueCompletionCertificatePayload';
  /** 参训记录 / What was changed */
  readonly attendance: Attendance;
};

/** 变更 / Mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 资源入库 / Adds a training resource */
  readonly addTrainingResource: AddTrainingResourcePayload;
  /** 作废参训记录：此后不计入任何数字 / Annuls an attendance, which then counts nowhere */
  readonly annulAttendance: AnnulAttendancePayload;
  /** 聘任师资 / Appoints a trainer */
  readonly appointTrainer: AppointTrainerPayload;
  /** 取消一期培训 / Cancels a session */
  readonly cancelTrainingSession: CancelTrainingSessionPayload;
  /** 变更实践基地状态 / Changes the status of a practice base */
  readonly changePracticeBaseStatus: ChangePracticeBaseStatusPayload;
  /** 解聘师资 / Ends a trainer’s appointment */
  readonly endTrainerAppointment: EndTrainerAppointmentPayload;
  /** 注销：删除个人信息，保留计数所需的事实 / Erase a person, keeping what is counted */
  readonly eraseWorker: EraseWorkerPayload;
  /** 设立实践基地 / Founds a practice base */
  readonly foundPracticeBase: FoundPracticeBasePayload;
  /** 登记一期培训已举办 / Notes that a session was held */
  readonly holdTrainingSession: HoldTrainingSessionPayload;
  /** 发结业证书并编号 / Issues the certificate of completion with its number */
  readonly issueCompletionCertificate: IssueCompletionCertificatePayload;
  /** 登记考核合格 / Notes that the session was passed */
  readonly passAttendance: PassAttendancePayload;
  /** 制定培训计划 / Makes a training plan */
  readonly planTraining: PlanTrainingPayload;
  /** 安排一期培训 / Plans a session of training */
  readonly planTrainingSession: PlanTrainingSessionPayload;
  /** 上线课程包 / Publishes a course package */
  readonly publishCoursePackage: PublishCoursePackagePayload;
  /** 登记参训（1 人次） / Records an attendance: one person-time */
  readonly recordAttendance: RecordAttendancePayload;
  /** 登记社会工作人员 / Register a worker */
  readonly registerWorker: RegisterWorkerPayload;
  /** 资源出库 / Retires a training resource */
  readonly retireTrainingResource: RetireTrainingResourcePayload;
  /** 调整培训计划 / Revises a training plan */
  readonly reviseTrainingPlan: ReviseTrainingPlanPayload;
  /** 调整尚未举办的一期培训 / Revises a session that has not been held */
  readonly reviseTrainingSession: ReviseTrainingSessionPayload;
  /** 更新社会工作人员的联系方式 / Change how a worker is reached */
  readonly updateWorkerContact: UpdateWorkerContactPayload;
  /** 下线课程包 / Withdraws a course package */
  readonly withdrawCoursePackage: WithdrawCoursePackagePayload;
};


/** 变更 / Mutations */
export type MutationAddTrainingResourceArgs = {
  input: AddTrainingResourceInput;
};


/** 变更 / Mutations */
export type MutationAnnulAttendanceArgs = {
  input: AnnulAttendanceInput;
};


/** 变更 / Mutations */
export type MutationAppointTrainerArgs = {
  input: AppointTrainerInput;
};


/** 变更 / Mutations */
export type MutationCancelTrainingSessionArgs = {
  input: CancelTrainingSessionInput;
};


/** 变更 / Mutations */
export type MutationChangePracticeBaseStatusArgs = {
  input: ChangePracticeBaseStatusInput;
};


/** 变更 / Mutations */
export type MutationEndTrainerAppointmentArgs = {
  input: EndTrainerAppointmentInput;
};


/** 变更 / Mutations */
export type MutationEraseWorkerArgs = {
  input: EraseWorkerInput;
};


/** 变更 / Mutations */
export type MutationFoundPracticeBaseArgs = {
  input: FoundPracticeBaseInput;
};


/** 变更 / Mutations */
export type MutationHoldTrainingSessionArgs = {
  input: HoldTrainingSessionInput;
};


/** 变更 / Mutations */
export type MutationIssueCompletionCertificateArgs = {
  input: IssueCompletionCertificateInput;
};


/** 变更 / Mutations */
export type MutationPassAttendanceArgs = {
  input: PassAttendanceInput;
};


/** 变更 / Mutations */
export type MutationPlanTrainingArgs = {
  input: PlanTrainingInput;
};


/** 变更 / Mutations */
export type MutationPlanTrainingSessionArgs = {
  input: PlanTrainingSessionInput;
};


/** 变更 / Mutations */
export type MutationPublishCoursePackageArgs = {
  input: PublishCoursePackageInput;
};


/** 变更 / Mutations */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** 变更 / Mutations */
export type MutationRegisterWorkerArgs = {
  input: RegisterWorkerInput;
};


/** 变更 / Mutations */
export type MutationRetireTrainingResourceArgs = {
  input: RetireTrainingResourceInput;
};


/** 变更 / Mutations */
export type MutationReviseTrainingPlanArgs = {
  input: ReviseTrainingPlanInput;
};


/** 变更 / Mutations */
export type MutationReviseTrainingSessionArgs = {
  input: ReviseTrainingSessionInput;
};


/** 变更 / Mutations */
export type MutationUpdateWorkerContactArgs = {
  input: UpdateWorkerContactInput;
};


/** 变更 / Mutations */
export type MutationWithdrawCoursePackageArgs = {
  input: WithdrawCoursePackageInput;
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

/** 登记考核合格 / Notes that the session was passed */
export type PassAttendanceInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 合格日期；不早于开班，不晚于今日 / Day of passing, from the session’s first day to today */
  readonly passedOn: Scalars['Date']['input'];
};

/** 登记考核合格结果 / Payload of passAttendance */
export type PassAttendancePayload = {
  readonly __typename?: 'PassAttendancePayload';
  /** 参训记录 / What was changed */
  readonly attendance: Attendance;
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

/** 制定培训计划 / Makes a training plan */
export type PlanTrainingInput = {
  /** 截止日期 / Last day */
  readonly endsOn: Scalars['Date']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 名称，1–100 字 / Name, 1 to 100 characters */
  readonly name: Scalars['String']['input'];
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
  /** 起始日期 / First day */
  readonly startsOn: Scalars['Date']['input'];
  /** 层级 / Tier */
  readonly tier: TrainingTier;
  /** 轨道 / Track */
  readonly track: TrainingTrack;
};

/** 制定培训计划结果 / Payload of planTraining */
export type PlanTrainingPayload = {
  readonly __typename?: 'PlanTrainingPayload';
  /** 培训计划 / What was changed */
  readonly plan: TrainingPlan;
};

/** 安排一期培训 / Plans a session of training */
export type PlanTrainingSessionInput = {
  /** 实践基地；须在运行中 / Practice base, which has to be active */
  readonly baseId?: InputMaybe<Scalars['ID']['input']>;
  /** 线上或线下 / Online or in person */
  readonly delivery: TrainingDelivery;
  /** 截止日期；在计划期内 / Last day, within the plan */
  readonly endsOn: Scalars['Date']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 课时，分钟；不超过 1440 × 天数 / Length of what is taught in minutes, at most 1440 a day */
  readonly minutes: Scalars['Int']['input'];
  /** 所属计划 / Plan */
  readonly planId: Scalars['ID']['input'];
  /** 所在区划代码；在计划的区划之下 / Code of the region, under the plan’s */
  readonly regionCode: Scalars['ID']['input'];
  /** 系列名称，1–50 字，例如 社工开课了 / Series, 1 to 50 characters */
  readonly series?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期；在计划期内 / First day, within the plan */
  readonly startsOn: Scalars['Date']['input'];
  /** 主题，1–100 字 / Topic, 1 to 100 characters */
  readonly topic: Scalars['String']['input'];
  /** 师资；开班当日须在聘 / Trainers, appointed on the first day */
  readonly trainerIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** 安排一期培训结果 / Payload of planTrainingSession */
export type PlanTrainingSessionPayload = {
  readonly __typename?: 'PlanTrainingSessionPayload';
  /** 培训期次 / What was changed */
  readonly session: TrainingSession;
};

/** 社会工作专业人员实践基地 / Practice base for social work professionals */
export type PracticeBase = {
  readonly __typename?: 'PracticeBase';
  /** 可转为的状态 / Statuses it may go to */
  readonly allowedTransitions: ReadonlyArray<PracticeBaseStatus>;
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
  /** 在本基地举办的培训 / Sessions of training at the base */
  readonly sessions: TrainingSessionConnection;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 当前状态 / Status at present */
  readonly status: PracticeBaseStatus;
  /** 历次状态，旧者在前 / Statuses one after the other, the earliest first */
  readonly statusHistory: ReadonlyArray<PracticeBaseStatusChange>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};


/** 社会工作专业人员实践基地 / Practice base for social work professionals */
export type PracticeBaseSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TrainingSessionOrder;
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
  /** 截至该日终了（UTC+8）已有的基地，statusIn 按该日判断；默认今日 / Bases there were at the end of this day, UTC+8, statusIn judged on it; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
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
  | 'REGION_CODE_ASC'
  /** 所在区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

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

/** 实践基地状态的一次变更 / A status of a practice base from a day on */
export type PracticeBaseStatusChange = {
  readonly __typename?: 'PracticeBaseStatusChange';
  /** 原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 起始日期；来源未载为 null（登记之前即如此） / First day, null when the source does not say: it was so before it was recorded */
  readonly startedOn: Maybe<Scalars['Date']['output']>;
  /** 状态 / Status */
  readonly status: PracticeBaseStatus;
};

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

/** 上线课程包 / Publishes a course package */
export type PublishCoursePackageInput = {
  /** 目录号，唯一，1–40 字 / Catalogue number, unique, 1 to 40 characters */
  readonly catalogueNumber: Scalars['String']['input'];
  /** 主题领域 / Field of the topic */
  readonly field: PracticeField;
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 时长，分钟：1–6000 / Length in minutes: 1 to 6000 */
  readonly minutes: Scalars['Int']['input'];
  /** 上线日期；不晚于今日 / Day of publication, not after today */
  readonly publishedOn: Scalars['Date']['input'];
  /** 推送区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
  /** 标题，1–100 字 / Title, 1 to 100 characters */
  readonly title: Scalars['String']['input'];
};

/** 上线课程包结果 / Payload of publishCoursePackage */
export type PublishCoursePackagePayload = {
  readonly __typename?: 'PublishCoursePackagePayload';
  /** 课程包 / What was changed */
  readonly coursePackage: CoursePackage;
};

/** 查询 / Queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 核验结业证书：凭编号，不含姓名 / Verifies a certificate of completion by its number; it names nobody */
  readonly completionCertificate: Maybe<CompletionCertificate>;
  /** 课程包：按编号查询 / One course package by id */
  readonly coursePackage: Maybe<CoursePackage>;
  /** 课程包列表 / Course packages */
  readonly coursePackages: CoursePackageConnection;
  /** 实践基地：按编号查询 / One practice base by id */
  readonly practiceBase: Maybe<PracticeBase>;
  /** 实践基地列表 / Practice bases */
  readonly practiceBases: PracticeBaseConnection;
  /** 师资：按编号查询 / One trainer by id */
  readonly trainer: Maybe<Trainer>;
  /** 师资库列表 / Trainer pool */
  readonly trainers: TrainerConnection;
  /** 培训计划：按编号查询 / One training plan by id */
  readonly trainingPlan: Maybe<TrainingPlan>;
  /** 培训计划列表 / Training plans */
  readonly trainingPlans: TrainingPlanConnection;
  /** 培训资源：按编号查询 / One training resource by id */
  readonly trainingResource: Maybe<TrainingResource>;
  /** 资源库列表 / Resource pool */
  readonly trainingResources: TrainingResourceConnection;
  /** 培训期次：按编号查询 / One session of training by id */
  readonly trainingSession: Maybe<TrainingSession>;
  /** 培训期次列表 / Sessions of training */
  readonly trainingSessions: TrainingSessionConnection;
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
export type QueryCompletionCertificateArgs = {
  number: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCoursePackageArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCoursePackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoursePackageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CoursePackageOrder;
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
export type QueryTrainerArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryTrainersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TrainerOrder;
};


/** 查询 / Queries */
export type QueryTrainingPlanArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryTrainingPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TrainingPlanOrder;
};


/** 查询 / Queries */
export type QueryTrainingResourceArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryTrainingResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingResourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TrainingResourceOrder;
};


/** 查询 / Queries */
export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryTrainingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TrainingSessionOrder;
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

/** 登记参训（1 人次） / Records an attendance: one person-time */
export type RecordAttendanceInput = {
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 参训时长，分钟；不超过本期课时 / Minutes attended, at most those of the session */
  readonly minutes: Scalars['Int']['input'];
  /** 培训期次；须已举办 / Session, which must have been held */
  readonly sessionId: Scalars['ID']['input'];
  /** 参训的社会工作人员 / Worker who attended */
  readonly workerId: Scalars['ID']['input'];
};

/** 登记参训（1 人次）结果 / Payload of recordAttendance */
export type RecordAttendancePayload = {
  readonly __typename?: 'RecordAttendancePayload';
  /** 参训记录 / What was changed */
  readonly attendance: Attendance;
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

/** 资源出库 / Retires a training resource */
export type RetireTrainingResourceInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因，1–200 字 / Reason, 1 to 200 characters */
  readonly reason: Scalars['String']['input'];
  /** 停用日期（当日起不可用）；不早于可用起始日期，不晚于今日 / Day from which it is out of use: from its first day to today */
  readonly retiredOn: Scalars['Date']['input'];
};

/** 资源出库结果 / Payload of retireTrainingResource */
export type RetireTrainingResourcePayload = {
  readonly __typename?: 'RetireTrainingResourcePayload';
  /** 培训资源 / What was changed */
  readonly resource: TrainingResource;
};

/** 调整培训计划 / Revises a training plan */
export type ReviseTrainingPlanInput = {
  /** 截止日期；不早于已排的任何一期 / Last day, not before the end of any session that is planned */
  readonly endsOn: Scalars['Date']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 名称，1–100 字 / Name, 1 to 100 characters */
  readonly name: Scalars['String']['input'];
  /** 起始日期；不晚于已排的任何一期 / First day, not after any session that is planned */
  readonly startsOn: Scalars['Date']['input'];
};

/** 调整培训计划结果 / Payload of reviseTrainingPlan */
export type ReviseTrainingPlanPayload = {
  readonly __typename?: 'ReviseTrainingPlanPayload';
  /** 培训计划 / What was changed */
  readonly plan: TrainingPlan;
};

/** 调整尚未举办的一期培训 / Revises a session that has not been held */
export type ReviseTrainingSessionInput = {
  /** 实践基地；须在运行中 / Practice base, which has to be active */
  readonly baseId?: InputMaybe<Scalars['ID']['input']>;
  /** 线上或线下 / Online or in person */
  readonly delivery: TrainingDelivery;
  /** 截止日期；在计划期内 / Last day, within the plan */
  readonly endsOn: Scalars['Date']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 课时，分钟；不超过 1440 × 天数 / Length of what is taught in minutes, at most 1440 a day */
  readonly minutes: Scalars['Int']['input'];
  /** 系列名称，1–50 字，例如 社工开课了 / Series, 1 to 50 characters */
  readonly series?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期；在计划期内 / First day, within the plan */
  readonly startsOn: Scalars['Date']['input'];
  /** 主题，1–100 字 / Topic, 1 to 100 characters */
  readonly topic: Scalars['String']['input'];
  /** 师资；开班当日须在聘 / Trainers, appointed on the first day */
  readonly trainerIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** 调整尚未举办的一期培训结果 / Payload of reviseTrainingSession */
export type ReviseTrainingSessionPayload = {
  readonly __typename?: 'ReviseTrainingSessionPayload';
  /** 培训期次 / What was changed */
  readonly session: TrainingSession;
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

/** 师资：姓名为职业显示名，公开 / Trainer; the name is a professional one, and public */
export type Trainer = {
  readonly __typename?: 'Trainer';
  /** 单位 / Affiliation */
  readonly affiliation: Scalars['String']['output'];
  /** 聘任日期 / First day of the appointment */
  readonly appointedOn: Scalars['Date']['output'];
  /** 来自的领域 / Domain */
  readonly domain: TrainerDomain;
  /** 解聘原因；不对外 / Why the appointment was ended, which is not for the public */
  readonly endReason: Maybe<Scalars['String']['output']>;
  /** 聘期最后一日；未定为 null / Last day of the appointment, null while none is set */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 授课领域 / Fields taught */
  readonly fields: ReadonlyArray<PracticeField>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 师资库级别 / Level of the pool */
  readonly level: TrainerLevel;
  /** 职业显示名 / Professional display name */
  readonly name: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};

/** 师资分页 / A page of trainers */
export type TrainerConnection = {
  readonly __typename?: 'TrainerConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<TrainerEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 师资来自的领域 / Domain that a trainer comes from */
export type TrainerDomain =
  /** 民政 / Civil affairs */
  | 'CIVIL_AFFAIRS'
  /** 纪检 / Discipline inspection */
  | 'DISCIPLINE'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 卫健 / Health */
  | 'HEALTH'
  /** 司法 / Justice */
  | 'JUSTICE'
  /** 组织 / Party organisation */
  | 'ORGANIZATION'
  /** 心理 / Psychology */
  | 'PSYCHOLOGY'
  /** 公安 / Public security */
  | 'PUBLIC_SECURITY'
  /** 社会工作 / Social work */
  | 'SOCIAL_WORK';

/** 师资分页条目 / An edge of a page of trainers */
export type TrainerEdge = {
  readonly __typename?: 'TrainerEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 师资 / The node */
  readonly node: Trainer;
};

/** 师资筛选 / Conditions on trainers */
export type TrainerFilter = {
  /** 截至该日终了（UTC+8）在聘；默认今日 / Appointed on this day, UTC+8; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 领域之一 / From one of these domains */
  readonly domainIn?: InputMaybe<ReadonlyArray<TrainerDomain>>;
  /** 授课领域含其一 / Teaching one of these fields */
  readonly fieldIn?: InputMaybe<ReadonlyArray<PracticeField>>;
  /** 级别之一 / Of one of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<TrainerLevel>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 师资库级别 / Level of the trainer pool */
export type TrainerLevel =
  /** 市级 / City */
  | 'CITY'
  /** 县级 / County */
  | 'COUNTY';

/** 师资排序 / Order of trainers */
export type TrainerOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 所在区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 培训覆盖率 / Coverage of a training plan */
export type TrainingCoverage = {
  readonly __typename?: 'TrainingCoverage';
  /** 截至该日终了（UTC+8） / As of the end of this day, UTC+8 */
  readonly asOf: Scalars['Date']['output'];
  /** 分母：计划区划之下该日在岗的社区工作者；人数过少不对外公布 / Denominator: community workers in post under the plan’s region; too small to be published, null */
  readonly denominator: Maybe<Scalars['Int']['output']>;
  /** 分母的单位 / Unit of the denominator */
  readonly denominatorUnit: CountUnit;
  /** 没有数值的原因 / Why there is no value */
  readonly nullReason: Maybe<TrainingCoverageGap>;
  /** 分子：该日在岗的社区工作者中已合格者；人数过少不对外公布 / Numerator: community workers in post who have passed a session; too small to be published, null */
  readonly numerator: Maybe<Scalars['Int']['output']>;
  /** 分子的单位 / Unit of the numerator */
  readonly numeratorUnit: CountUnit;
  /** 覆盖率，0 至 1；无法得出为 null，原因见 nullReason / Coverage from 0 to 1, null when there is none: nullReason says why */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** 覆盖率的单位 / Unit of the coverage */
  readonly valueUnit: CountUnit;
};

/** 覆盖率没有数值的原因 / Why there is no coverage */
export type TrainingCoverageGap =
  /** 该日没有在岗的社区工作者 / No community worker was in post on the day */
  | 'NO_COMMUNITY_WORKERS'
  /** 人数过少，不对外公布 / Too few persons to be published */
  | 'SMALL_CELL';

/** 授课方式 / How a session is delivered */
export type TrainingDelivery =
  /** 线下 / In person */
  | 'OFFLINE'
  /** 线上 / Online */
  | 'ONLINE';

/** 培训计划 / Training plan */
export type TrainingPlan = {
  readonly __typename?: 'TrainingPlan';
  /** 覆盖率：该日在岗社区工作者中，已有本计划至少一期合格者所占比例 / Coverage: of the community workers in post on the day, those who have passed a session of the plan */
  readonly coverage: TrainingCoverage;
  /** 截止日期 / Last day */
  readonly endsOn: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 各期培训 / Sessions of the plan */
  readonly sessions: TrainingSessionConnection;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 起始日期 / First day */
  readonly startsOn: Scalars['Date']['output'];
  /** 层级 / Tier */
  readonly tier: TrainingTier;
  /** 轨道 / Track */
  readonly track: TrainingTrack;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};


/** 培训计划 / Training plan */
export type TrainingPlanCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 培训计划 / Training plan */
export type TrainingPlanSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TrainingSessionOrder;
};

/** 培训计划分页 / A page of training plans */
export type TrainingPlanConnection = {
  readonly __typename?: 'TrainingPlanConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<TrainingPlanEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 培训计划分页条目 / An edge of a page of training plans */
export type TrainingPlanEdge = {
  readonly __typename?: 'TrainingPlanEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 培训计划 / The node */
  readonly node: TrainingPlan;
};

/** 培训计划筛选 / Conditions on training plans */
export type TrainingPlanFilter = {
  /** 该日在计划期内 / Running on this day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 层级之一 / One of these tiers */
  readonly tierIn?: InputMaybe<ReadonlyArray<TrainingTier>>;
  /** 轨道之一 / One of these tracks */
  readonly trackIn?: InputMaybe<ReadonlyArray<TrainingTrack>>;
};

/** 培训计划排序 / Order of training plans */
export type TrainingPlanOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 所在区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 培训资源 / Training resource */
export type TrainingResource = {
  readonly __typename?: 'TrainingResource';
  /** 可用起始日期 / First day of use */
  readonly availableFrom: Scalars['Date']['output'];
  /** 所在实践基地；不在基地为 null / Practice base in which it is, null when in none */
  readonly base: Maybe<PracticeBase>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 管理单位 / Keeper */
  readonly keeper: Scalars['String']['output'];
  /** 种类 / Kind */
  readonly kind: TrainingResourceKind;
  /** 资源库级别 / Level of the pool */
  readonly level: TrainingResourceLevel;
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 数量 / Quantity */
  readonly quantity: Scalars['Int']['output'];
  /** 所在区划 / Region */
  readonly region: Region;
  /** 停用原因 / Why it was retired */
  readonly retireReason: Maybe<Scalars['String']['output']>;
  /** 停用日期（当日起不可用）；在用为 null / Day from which it is out of use, null while it is in use */
  readonly retiredOn: Maybe<Scalars['Date']['output']>;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};

/** 培训资源分页 / A page of training resources */
export type TrainingResourceConnection = {
  readonly __typename?: 'TrainingResourceConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<TrainingResourceEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 培训资源分页条目 / An edge of a page of training resources */
export type TrainingResourceEdge = {
  readonly __typename?: 'TrainingResourceEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 培训资源 / The node */
  readonly node: TrainingResource;
};

/** 培训资源筛选 / Conditions on training resources */
export type TrainingResourceFilter = {
  /** 截至该日终了（UTC+8）可用；默认今日 / In use on this day, UTC+8; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 种类之一 / Of one of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<TrainingResourceKind>>;
  /** 级别之一 / Of one of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<TrainingResourceLevel>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 培训资源种类 / Kind of a training resource */
export type TrainingResourceKind =
  /** 案例库 / Case library */
  | 'CASE_LIBRARY'
  /** 课件 / Courseware */
  | 'COURSEWARE'
  /** 设备 / Equipment */
  | 'EQUIPMENT'
  /** 教材 / Textbook */
  | 'TEXTBOOK'
  /** 场地 / Venue */
  | 'VENUE';

/** 资源库级别 / Level of the resource pool */
export type TrainingResourceLevel =
  /** 市级 / City */
  | 'CITY'
  /** 县级 / County */
  | 'COUNTY';

/** 培训资源排序 / Order of training resources */
export type TrainingResourceOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 所在区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC';

/** 培训期次：计划中的一期培训 / Session: one event of a training plan */
export type TrainingSession = {
  readonly __typename?: 'TrainingSession';
  /** 可转为的状态 / States it may go to */
  readonly allowedTransitions: ReadonlyArray<TrainingSessionState>;
  /** 参训人次（作废的不计）；1 至 4 对外为 null / Person-times that attended, annulled ones left out; 1 to 4 are null to the public */
  readonly attendanceCount: Maybe<Scalars['Int']['output']>;
  /** 参训记录，按登记先后；对外为 null / Attendances in the order of recording, null to the public */
  readonly attendances: Maybe<AttendanceConnection>;
  /** 实践基地；不在基地为 null / Practice base, null when it is at none */
  readonly base: Maybe<PracticeBase>;
  /** 取消原因；未取消为 null / Reason of the cancellation, null when it is not cancelled */
  readonly cancelReason: Maybe<Scalars['String']['output']>;
  /** 线上或线下 / Online or in person */
  readonly delivery: TrainingDelivery;
  /** 截止日期 / Last day */
  readonly endsOn: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 课时，分钟 / Length of what is taught, minutes */
  readonly minutes: Scalars['Int']['output'];
  /** 参训人数（作废的不计）；1 至 4 对外为 null / Persons who attended, annulled attendances left out; 1 to 4 are null to the public */
  readonly personCount: Maybe<Scalars['Int']['output']>;
  /** 所属计划 / Plan */
  readonly plan: TrainingPlan;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 系列，例如 社工开课了；不成系列为 null / Series, null when it belongs to none */
  readonly series: Maybe<Scalars['String']['output']>;
  /** 来源原文；合成数据为其所依据的条款 / Quoted source clause; of synthetic data the clause it was made after */
  readonly sourceClause: Maybe<Scalars['String']['output']>;
  /** 起始日期 / First day */
  readonly startsOn: Scalars['Date']['output'];
  /** 状态 / State */
  readonly state: TrainingSessionState;
  /** 主题 / Topic */
  readonly topic: Scalars['String']['output'];
  /** 师资，按姓名 / Trainers in the order of their names */
  readonly trainers: ReadonlyArray<Trainer>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};


/** 培训期次：计划中的一期培训 / Session: one event of a training plan */
export type TrainingSessionAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 培训期次分页 / A page of sessions */
export type TrainingSessionConnection = {
  readonly __typename?: 'TrainingSessionConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<TrainingSessionEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 培训期次分页条目 / An edge of a page of sessions */
export type TrainingSessionEdge = {
  readonly __typename?: 'TrainingSessionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 培训期次 / The node */
  readonly node: TrainingSession;
};

/** 培训期次筛选 / Conditions on sessions */
export type TrainingSessionFilter = {
  /** 在此实践基地 / At this practice base */
  readonly baseId?: InputMaybe<Scalars['ID']['input']>;
  /** 线上或线下 / Online or in person */
  readonly deliveryIn?: InputMaybe<ReadonlyArray<TrainingDelivery>>;
  /** 自此日起开班（含当日） / Beginning on this day or later */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 属于此计划 / Of this plan */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 系列名称等于 / Of the series with this name */
  readonly series?: InputMaybe<Scalars['String']['input']>;
  /** 状态之一 / In one of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<TrainingSessionState>>;
  /** 至此日止开班（含当日） / Beginning on this day or earlier */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** 培训期次排序 / Order of sessions */
export type TrainingSessionOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 所在区划代码降序 / By region code, descending */
  | 'REGION_CODE_DESC'
  /** 开班日期升序 / By the first day, ascending */
  | 'STARTS_ON_ASC'
  /** 开班日期降序 / By the first day, descending */
  | 'STARTS_ON_DESC';

/** 培训期次状态 / State of a session */
export type TrainingSessionState =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已举办 / Held */
  | 'HELD'
  /** 已安排 / Planned */
  | 'PLANNED';

/** 培训层级 / Tier of training */
export type TrainingTier =
  /** 市级示范 / City, by example */
  | 'CITY_DEMONSTRATION'
  /** 县级骨干 / County, for the backbone */
  | 'COUNTY_BACKBONE'
  /** 街道乡镇全员 / Township, for everybody */
  | 'TOWNSHIP_UNIVERSAL';

/** 培训轨道 / Track of training */
export type TrainingTrack =
  /** 基础能力 / Basic skills */
  | 'BASIC_SKILLS'
  /** 学历提升 / Towards a degree */
  | 'DEGREE';

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

/** 下线课程包 / Withdraws a course package */
export type WithdrawCoursePackageInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 原因，1–200 字 / Reason, 1 to 200 characters */
  readonly reason: Scalars['String']['input'];
  /** 下线日期（当日起不再推送）；不早于上线，不晚于今日 / Day from which it is no longer on offer: from the publication to today */
  readonly withdrawnOn: Scalars['Date']['input'];
};

/** 下线课程包结果 / Payload of withdrawCoursePackage */
export type WithdrawCoursePackagePayload = {
  readonly __typename?: 'WithdrawCoursePackagePayload';
  /** 课程包 / What was changed */
  readonly coursePackage: CoursePackage;
};

/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type Worker = {
  readonly __typename?: 'Worker';
  /** 参训记录，按登记先后；对外为 null / Attendances in the order of recording, null to the public */
  readonly attendances: Maybe<AttendanceConnection>;
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


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /** 截至该日从未有一期培训合格；false 为至少有一期 / Has passed no session of training by that day; false: one at least */
  readonly neverTrained?: InputMaybe<Scalars['Boolean']['input']>;
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
  Attendance: Attendance;
  Certificate: Certificate;
  Community: Community;
  CompletionCertificate: CompletionCertificate;
  CoursePackage: CoursePackage;
  Employment: Employment;
  PracticeBase: PracticeBase;
  Trainer: Trainer;
  TrainingPlan: TrainingPlan;
  TrainingResource: TrainingResource;
  TrainingSession: TrainingSession;
  Worker: Worker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Attendance:
    ( { __typename: 'Attendance' }
    & GraphQLRecursivePick<FederationTypes['Attendance'], {"id":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  CompletionCertificate:
    ( { __typename: 'CompletionCertificate' }
    & GraphQLRecursivePick<FederationTypes['CompletionCertificate'], {"number":true}> );
  CoursePackage:
    ( { __typename: 'CoursePackage' }
    & GraphQLRecursivePick<FederationTypes['CoursePackage'], {"id":true}> );
  Employment:
    ( { __typename: 'Employment' }
    & GraphQLRecursivePick<FederationTypes['Employment'], {"id":true}> );
  PracticeBase:
    ( { __typename: 'PracticeBase' }
    & GraphQLRecursivePick<FederationTypes['PracticeBase'], {"id":true}> );
  Trainer:
    ( { __typename: 'Trainer' }
    & GraphQLRecursivePick<FederationTypes['Trainer'], {"id":true}> );
  TrainingPlan:
    ( { __typename: 'TrainingPlan' }
    & GraphQLRecursivePick<FederationTypes['TrainingPlan'], {"id":true}> );
  TrainingResource:
    ( { __typename: 'TrainingResource' }
    & GraphQLRecursivePick<FederationTypes['TrainingResource'], {"id":true}> );
  TrainingSession:
    ( { __typename: 'TrainingSession' }
    & GraphQLRecursivePick<FederationTypes['TrainingSession'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddTrainingResourceInput: AddTrainingResourceInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddTrainingResourcePayload: ResolverTypeWrapper<Omit<AddTrainingResourcePayload, 'resource'> & { resource: ResolversTypes['TrainingResource'] }>;
  AnnulAttendanceInput: AnnulAttendanceInput;
  AnnulAttendancePayload: ResolverTypeWrapper<Omit<AnnulAttendancePayload, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  AppointTrainerInput: AppointTrainerInput;
  AppointTrainerPayload: ResolverTypeWrapper<Omit<AppointTrainerPayload, 'trainer'> & { trainer: ResolversTypes['Trainer'] }>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AttendanceConnection: ResolverTypeWrapper<AttendanceConnectionRow>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  AttendanceState: AttendanceState;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditOrder: AuditOrder;
  AuditOutcome: AuditOutcome;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  CancelTrainingSessionPayload: ResolverTypeWrapper<Omit<CancelTrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateLevel: CertificateLevel;
  CertificationBasis: CertificationBasis;
  ChangePracticeBaseStatusInput: ChangePracticeBaseStatusInput;
  ChangePracticeBaseStatusPayload: ResolverTypeWrapper<Omit<ChangePracticeBaseStatusPayload, 'practiceBase'> & { practiceBase: ResolversTypes['PracticeBase'] }>;
  Community: ResolverTypeWrapper<CommunityRow>;
  CompletionCertificate: ResolverTypeWrapper<CompletionCertificateRow>;
  CountUnit: CountUnit;
  CoursePackage: ResolverTypeWrapper<CoursePackageRow>;
  CoursePackageConnection: ResolverTypeWrapper<CoursePackageConnectionRow>;
  CoursePackageEdge: ResolverTypeWrapper<Omit<CoursePackageEdge, 'node'> & { node: ResolversTypes['CoursePackage'] }>;
  CoursePackageFilter: CoursePackageFilter;
  CoursePackageOrder: CoursePackageOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EmploymentKind: EmploymentKind;
  EndTrainerAppointmentInput: EndTrainerAppointmentInput;
  EndTrainerAppointmentPayload: ResolverTypeWrapper<Omit<EndTrainerAppointmentPayload, 'trainer'> & { trainer: ResolversTypes['Trainer'] }>;
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: ResolverTypeWrapper<Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  FoundPracticeBaseInput: FoundPracticeBaseInput;
  FoundPracticeBasePayload: ResolverTypeWrapper<Omit<FoundPracticeBasePayload, 'practiceBase'> & { practiceBase: ResolversTypes['PracticeBase'] }>;
  HoldTrainingSessionInput: HoldTrainingSessionInput;
  HoldTrainingSessionPayload: ResolverTypeWrapper<Omit<HoldTrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  IssueCompletionCertificateInput: IssueCompletionCertificateInput;
  IssueCompletionCertificatePayload: ResolverTypeWrapper<Omit<IssueCompletionCertificatePayload, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassAttendanceInput: PassAttendanceInput;
  PassAttendancePayload: ResolverTypeWrapper<Omit<PassAttendancePayload, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  PersonalDatum: PersonalDatum;
  PlanTrainingInput: PlanTrainingInput;
  PlanTrainingPayload: ResolverTypeWrapper<Omit<PlanTrainingPayload, 'plan'> & { plan: ResolversTypes['TrainingPlan'] }>;
  PlanTrainingSessionInput: PlanTrainingSessionInput;
  PlanTrainingSessionPayload: ResolverTypeWrapper<Omit<PlanTrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  PracticeBase: ResolverTypeWrapper<PracticeBaseRow>;
  PracticeBaseConnection: ResolverTypeWrapper<PracticeBaseConnectionRow>;
  PracticeBaseCoverage: ResolverTypeWrapper<Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversTypes['Region']> }>;
  PracticeBaseEdge: ResolverTypeWrapper<Omit<PracticeBaseEdge, 'node'> & { node: ResolversTypes['PracticeBase'] }>;
  PracticeBaseFilter: PracticeBaseFilter;
  PracticeBaseLevel: PracticeBaseLevel;
  PracticeBaseOrder: PracticeBaseOrder;
  PracticeBaseStatus: PracticeBaseStatus;
  PracticeBaseStatusChange: ResolverTypeWrapper<PracticeBaseStatusChange>;
  PracticeField: PracticeField;
  Provenance: Provenance;
  PublishCoursePackageInput: PublishCoursePackageInput;
  PublishCoursePackagePayload: ResolverTypeWrapper<Omit<PublishCoursePackagePayload, 'coursePackage'> & { coursePackage: ResolversTypes['CoursePackage'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: ResolverTypeWrapper<Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  RetireTrainingResourceInput: RetireTrainingResourceInput;
  RetireTrainingResourcePayload: ResolverTypeWrapper<Omit<RetireTrainingResourcePayload, 'resource'> & { resource: ResolversTypes['TrainingResource'] }>;
  ReviseTrainingPlanInput: ReviseTrainingPlanInput;
  ReviseTrainingPlanPayload: ResolverTypeWrapper<Omit<ReviseTrainingPlanPayload, 'plan'> & { plan: ResolversTypes['TrainingPlan'] }>;
  ReviseTrainingSessionInput: ReviseTrainingSessionInput;
  ReviseTrainingSessionPayload: ResolverTypeWrapper<Omit<ReviseTrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  Role: Role;
  StipendKind: StipendKind;
  TalentStage: TalentStage;
  Trainer: ResolverTypeWrapper<TrainerRow>;
  TrainerConnection: ResolverTypeWrapper<TrainerConnectionRow>;
  TrainerDomain: TrainerDomain;
  TrainerEdge: ResolverTypeWrapper<Omit<TrainerEdge, 'node'> & { node: ResolversTypes['Trainer'] }>;
  TrainerFilter: TrainerFilter;
  TrainerLevel: TrainerLevel;
  TrainerOrder: TrainerOrder;
  TrainingCoverage: ResolverTypeWrapper<TrainingCoverageRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TrainingCoverageGap: TrainingCoverageGap;
  TrainingDelivery: TrainingDelivery;
  TrainingPlan: ResolverTypeWrapper<TrainingPlanRow>;
  TrainingPlanConnection: ResolverTypeWrapper<TrainingPlanConnectionRow>;
  TrainingPlanEdge: ResolverTypeWrapper<Omit<TrainingPlanEdge, 'node'> & { node: ResolversTypes['TrainingPlan'] }>;
  TrainingPlanFilter: TrainingPlanFilter;
  TrainingPlanOrder: TrainingPlanOrder;
  TrainingResource: ResolverTypeWrapper<TrainingResourceRow>;
  TrainingResourceConnection: ResolverTypeWrapper<TrainingResourceConnectionRow>;
  TrainingResourceEdge: ResolverTypeWrapper<Omit<TrainingResourceEdge, 'node'> & { node: ResolversTypes['TrainingResource'] }>;
  TrainingResourceFilter: TrainingResourceFilter;
  TrainingResourceKind: TrainingResourceKind;
  TrainingResourceLevel: TrainingResourceLevel;
  TrainingResourceOrder: TrainingResourceOrder;
  TrainingSession: ResolverTypeWrapper<TrainingSessionRow>;
  TrainingSessionConnection: ResolverTypeWrapper<TrainingSessionConnectionRow>;
  TrainingSessionEdge: ResolverTypeWrapper<Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }>;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionOrder: TrainingSessionOrder;
  TrainingSessionState: TrainingSessionState;
  TrainingTier: TrainingTier;
  TrainingTrack: TrainingTrack;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: ResolverTypeWrapper<Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Viewer: ResolverTypeWrapper<Viewer>;
  WithdrawCoursePackageInput: WithdrawCoursePackageInput;
  WithdrawCoursePackagePayload: ResolverTypeWrapper<Omit<WithdrawCoursePackagePayload, 'coursePackage'> & { coursePackage: ResolversTypes['CoursePackage'] }>;
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
  AddTrainingResourceInput: AddTrainingResourceInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AddTrainingResourcePayload: Omit<AddTrainingResourcePayload, 'resource'> & { resource: ResolversParentTypes['TrainingResource'] };
  AnnulAttendanceInput: AnnulAttendanceInput;
  AnnulAttendancePayload: Omit<AnnulAttendancePayload, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  AppointTrainerInput: AppointTrainerInput;
  AppointTrainerPayload: Omit<AppointTrainerPayload, 'trainer'> & { trainer: ResolversParentTypes['Trainer'] };
  Attendance: AttendanceRow;
  AttendanceConnection: AttendanceConnectionRow;
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  CancelTrainingSessionPayload: Omit<CancelTrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  Certificate: CertificateRow;
  ChangePracticeBaseStatusInput: ChangePracticeBaseStatusInput;
  ChangePracticeBaseStatusPayload: Omit<ChangePracticeBaseStatusPayload, 'practiceBase'> & { practiceBase: ResolversParentTypes['PracticeBase'] };
  Community: CommunityRow;
  CompletionCertificate: CompletionCertificateRow;
  CoursePackage: CoursePackageRow;
  CoursePackageConnection: CoursePackageConnectionRow;
  CoursePackageEdge: Omit<CoursePackageEdge, 'node'> & { node: ResolversParentTypes['CoursePackage'] };
  CoursePackageFilter: CoursePackageFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Employment: EmploymentRow;
  EndTrainerAppointmentInput: EndTrainerAppointmentInput;
  EndTrainerAppointmentPayload: Omit<EndTrainerAppointmentPayload, 'trainer'> & { trainer: ResolversParentTypes['Trainer'] };
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  FoundPracticeBaseInput: FoundPracticeBaseInput;
  FoundPracticeBasePayload: Omit<FoundPracticeBasePayload, 'practiceBase'> & { practiceBase: ResolversParentTypes['PracticeBase'] };
  HoldTrainingSessionInput: HoldTrainingSessionInput;
  HoldTrainingSessionPayload: Omit<HoldTrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  IssueCompletionCertificateInput: IssueCompletionCertificateInput;
  IssueCompletionCertificatePayload: Omit<IssueCompletionCertificatePayload, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PassAttendanceInput: PassAttendanceInput;
  PassAttendancePayload: Omit<PassAttendancePayload, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  PlanTrainingInput: PlanTrainingInput;
  PlanTrainingPayload: Omit<PlanTrainingPayload, 'plan'> & { plan: ResolversParentTypes['TrainingPlan'] };
  PlanTrainingSessionInput: PlanTrainingSessionInput;
  PlanTrainingSessionPayload: Omit<PlanTrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  PracticeBase: PracticeBaseRow;
  PracticeBaseConnection: PracticeBaseConnectionRow;
  PracticeBaseCoverage: Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversParentTypes['Region']> };
  PracticeBaseEdge: Omit<PracticeBaseEdge, 'node'> & { node: ResolversParentTypes['PracticeBase'] };
  PracticeBaseFilter: PracticeBaseFilter;
  PracticeBaseStatusChange: PracticeBaseStatusChange;
  PublishCoursePackageInput: PublishCoursePackageInput;
  PublishCoursePackagePayload: Omit<PublishCoursePackagePayload, 'coursePackage'> & { coursePackage: ResolversParentTypes['CoursePackage'] };
  Query: Record<PropertyKey, never>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  Region: RegionRow;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  RetireTrainingResourceInput: RetireTrainingResourceInput;
  RetireTrainingResourcePayload: Omit<RetireTrainingResourcePayload, 'resource'> & { resource: ResolversParentTypes['TrainingResource'] };
  ReviseTrainingPlanInput: ReviseTrainingPlanInput;
  ReviseTrainingPlanPayload: Omit<ReviseTrainingPlanPayload, 'plan'> & { plan: ResolversParentTypes['TrainingPlan'] };
  ReviseTrainingSessionInput: ReviseTrainingSessionInput;
  ReviseTrainingSessionPayload: Omit<ReviseTrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  Trainer: TrainerRow;
  TrainerConnection: TrainerConnectionRow;
  TrainerEdge: Omit<TrainerEdge, 'node'> & { node: ResolversParentTypes['Trainer'] };
  TrainerFilter: TrainerFilter;
  TrainingCoverage: TrainingCoverageRow;
  Float: Scalars['Float']['output'];
  TrainingPlan: TrainingPlanRow;
  TrainingPlanConnection: TrainingPlanConnectionRow;
  TrainingPlanEdge: Omit<TrainingPlanEdge, 'node'> & { node: ResolversParentTypes['TrainingPlan'] };
  TrainingPlanFilter: TrainingPlanFilter;
  TrainingResource: TrainingResourceRow;
  TrainingResourceConnection: TrainingResourceConnectionRow;
  TrainingResourceEdge: Omit<TrainingResourceEdge, 'node'> & { node: ResolversParentTypes['TrainingResource'] };
  TrainingResourceFilter: TrainingResourceFilter;
  TrainingSession: TrainingSessionRow;
  TrainingSessionConnection: TrainingSessionConnectionRow;
  TrainingSessionEdge: Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] };
  TrainingSessionFilter: TrainingSessionFilter;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  Viewer: Viewer;
  WithdrawCoursePackageInput: WithdrawCoursePackageInput;
  WithdrawCoursePackagePayload: Omit<WithdrawCoursePackagePayload, 'coursePackage'> & { coursePackage: ResolversParentTypes['CoursePackage'] };
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

export type AddTrainingResourcePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AddTrainingResourcePayload'] = ResolversParentTypes['AddTrainingResourcePayload']> = {
  resource?: Resolver<ResolversTypes['TrainingResource'], ParentType, ContextType>;
};

export type AnnulAttendancePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AnnulAttendancePayload'] = ResolversParentTypes['AnnulAttendancePayload']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type AppointTrainerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AppointTrainerPayload'] = ResolversParentTypes['AppointTrainerPayload']> = {
  trainer?: Resolver<ResolversTypes['Trainer'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'], FederationReferenceType extends FederationReferenceTypes['Attendance'] = FederationReferenceTypes['Attendance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attendance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AttendanceState']>, ParentType, ContextType>;
  annulReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  annulledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttendanceState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
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

export type CancelTrainingSessionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CancelTrainingSessionPayload'] = ResolversParentTypes['CancelTrainingSessionPayload']> = {
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CertificateLevel'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ChangePracticeBaseStatusPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ChangePracticeBaseStatusPayload'] = ResolversParentTypes['ChangePracticeBaseStatusPayload']> = {
  practiceBase?: Resolver<ResolversTypes['PracticeBase'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communityWorkers?: Resolver<Maybe<ResolversTypes['WorkerConnection']>, ParentType, ContextType, Partial<CommunityCommunityWorkersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practiceBases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PracticeBase']>>, ParentType, ContextType>;
};

export type CompletionCertificateResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CompletionCertificate'] = ResolversParentTypes['CompletionCertificate'], FederationReferenceType extends FederationReferenceTypes['CompletionCertificate'] = FederationReferenceTypes['CompletionCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompletionCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  annulledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuingRegion?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoursePackageResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CoursePackage'] = ResolversParentTypes['CoursePackage'], FederationReferenceType extends FederationReferenceTypes['CoursePackage'] = FederationReferenceTypes['CoursePackage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoursePackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  catalogueNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PracticeField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CoursePackageConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CoursePackageConnection'] = ResolversParentTypes['CoursePackageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoursePackageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoursePackageEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CoursePackageEdge'] = ResolversParentTypes['CoursePackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoursePackage'], ParentType, ContextType>;
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

export type EndTrainerAppointmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndTrainerAppointmentPayload'] = ResolversParentTypes['EndTrainerAppointmentPayload']> = {
  trainer?: Resolver<ResolversTypes['Trainer'], ParentType, ContextType>;
};

export type EraseWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EraseWorkerPayload'] = ResolversParentTypes['EraseWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type FoundPracticeBasePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['FoundPracticeBasePayload'] = ResolversParentTypes['FoundPracticeBasePayload']> = {
  practiceBase?: Resolver<ResolversTypes['PracticeBase'], ParentType, ContextType>;
};

export type HoldTrainingSessionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['HoldTrainingSessionPayload'] = ResolversParentTypes['HoldTrainingSessionPayload']> = {
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type IssueCompletionCertificatePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['IssueCompletionCertificatePayload'] = ResolversParentTypes['IssueCompletionCertificatePayload']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addTrainingResource?: Resolver<ResolversTypes['AddTrainingResourcePayload'], ParentType, ContextType, RequireFields<MutationAddTrainingResourceArgs, 'input'>>;
  annulAttendance?: Resolver<ResolversTypes['AnnulAttendancePayload'], ParentType, ContextType, RequireFields<MutationAnnulAttendanceArgs, 'input'>>;
  appointTrainer?: Resolver<ResolversTypes['AppointTrainerPayload'], ParentType, ContextType, RequireFields<MutationAppointTrainerArgs, 'input'>>;
  cancelTrainingSession?: Resolver<ResolversTypes['CancelTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelTrainingSessionArgs, 'input'>>;
  changePracticeBaseStatus?: Resolver<ResolversTypes['ChangePracticeBaseStatusPayload'], ParentType, ContextType, RequireFields<MutationChangePracticeBaseStatusArgs, 'input'>>;
  endTrainerAppointment?: Resolver<ResolversTypes['EndTrainerAppointmentPayload'], ParentType, ContextType, RequireFields<MutationEndTrainerAppointmentArgs, 'input'>>;
  eraseWorker?: Resolver<ResolversTypes['EraseWorkerPayload'], ParentType, ContextType, RequireFields<MutationEraseWorkerArgs, 'input'>>;
  foundPracticeBase?: Resolver<ResolversTypes['FoundPracticeBasePayload'], ParentType, ContextType, RequireFields<MutationFoundPracticeBaseArgs, 'input'>>;
  holdTrainingSession?: Resolver<ResolversTypes['HoldTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationHoldTrainingSessionArgs, 'input'>>;
  issueCompletionCertificate?: Resolver<ResolversTypes['IssueCompletionCertificatePayload'], ParentType, ContextType, RequireFields<MutationIssueCompletionCertificateArgs, 'input'>>;
  passAttendance?: Resolver<ResolversTypes['PassAttendancePayload'], ParentType, ContextType, RequireFields<MutationPassAttendanceArgs, 'input'>>;
  planTraining?: Resolver<ResolversTypes['PlanTrainingPayload'], ParentType, ContextType, RequireFields<MutationPlanTrainingArgs, 'input'>>;
  planTrainingSession?: Resolver<ResolversTypes['PlanTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationPlanTrainingSessionArgs, 'input'>>;
  publishCoursePackage?: Resolver<ResolversTypes['PublishCoursePackagePayload'], ParentType, ContextType, RequireFields<MutationPublishCoursePackageArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  registerWorker?: Resolver<ResolversTypes['RegisterWorkerPayload'], ParentType, ContextType, RequireFields<MutationRegisterWorkerArgs, 'input'>>;
  retireTrainingResource?: Resolver<ResolversTypes['RetireTrainingResourcePayload'], ParentType, ContextType, RequireFields<MutationRetireTrainingResourceArgs, 'input'>>;
  reviseTrainingPlan?: Resolver<ResolversTypes['ReviseTrainingPlanPayload'], ParentType, ContextType, RequireFields<MutationReviseTrainingPlanArgs, 'input'>>;
  reviseTrainingSession?: Resolver<ResolversTypes['ReviseTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationReviseTrainingSessionArgs, 'input'>>;
  updateWorkerContact?: Resolver<ResolversTypes['UpdateWorkerContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkerContactArgs, 'input'>>;
  withdrawCoursePackage?: Resolver<ResolversTypes['WithdrawCoursePackagePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCoursePackageArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassAttendancePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PassAttendancePayload'] = ResolversParentTypes['PassAttendancePayload']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type PlanTrainingPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PlanTrainingPayload'] = ResolversParentTypes['PlanTrainingPayload']> = {
  plan?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
};

export type PlanTrainingSessionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PlanTrainingSessionPayload'] = ResolversParentTypes['PlanTrainingSessionPayload']> = {
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type PracticeBaseResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PracticeBase'] = ResolversParentTypes['PracticeBase'], FederationReferenceType extends FederationReferenceTypes['PracticeBase'] = FederationReferenceTypes['PracticeBase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticeBase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['PracticeBaseStatus']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['PracticeBaseCoverage'], ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PracticeBaseLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<PracticeBaseSessionsArgs, 'orderBy'>>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PracticeBaseStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['PracticeBaseStatusChange']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PracticeBaseStatusChangeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PracticeBaseStatusChange'] = ResolversParentTypes['PracticeBaseStatusChange']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PracticeBaseStatus'], ParentType, ContextType>;
};

export type PublishCoursePackagePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PublishCoursePackagePayload'] = ResolversParentTypes['PublishCoursePackagePayload']> = {
  coursePackage?: Resolver<ResolversTypes['CoursePackage'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  completionCertificate?: Resolver<Maybe<ResolversTypes['CompletionCertificate']>, ParentType, ContextType, RequireFields<QueryCompletionCertificateArgs, 'number'>>;
  coursePackage?: Resolver<Maybe<ResolversTypes['CoursePackage']>, ParentType, ContextType, RequireFields<QueryCoursePackageArgs, 'id'>>;
  coursePackages?: Resolver<ResolversTypes['CoursePackageConnection'], ParentType, ContextType, RequireFields<QueryCoursePackagesArgs, 'orderBy'>>;
  practiceBase?: Resolver<Maybe<ResolversTypes['PracticeBase']>, ParentType, ContextType, RequireFields<QueryPracticeBaseArgs, 'id'>>;
  practiceBases?: Resolver<ResolversTypes['PracticeBaseConnection'], ParentType, ContextType, RequireFields<QueryPracticeBasesArgs, 'orderBy'>>;
  trainer?: Resolver<Maybe<ResolversTypes['Trainer']>, ParentType, ContextType, RequireFields<QueryTrainerArgs, 'id'>>;
  trainers?: Resolver<ResolversTypes['TrainerConnection'], ParentType, ContextType, RequireFields<QueryTrainersArgs, 'orderBy'>>;
  trainingPlan?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType, RequireFields<QueryTrainingPlanArgs, 'id'>>;
  trainingPlans?: Resolver<ResolversTypes['TrainingPlanConnection'], ParentType, ContextType, RequireFields<QueryTrainingPlansArgs, 'orderBy'>>;
  trainingResource?: Resolver<Maybe<ResolversTypes['TrainingResource']>, ParentType, ContextType, RequireFields<QueryTrainingResourceArgs, 'id'>>;
  trainingResources?: Resolver<ResolversTypes['TrainingResourceConnection'], ParentType, ContextType, RequireFields<QueryTrainingResourcesArgs, 'orderBy'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingSessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<QueryTrainingSessionsArgs, 'orderBy'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerArgs, 'id'>>;
  workers?: Resolver<ResolversTypes['WorkerConnection'], ParentType, ContextType, RequireFields<QueryWorkersArgs, 'orderBy'>>;
  workforceAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryWorkforceAuditArgs, 'orderBy'>>;
};

export type RecordAttendancePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegisterWorkerPayload'] = ResolversParentTypes['RegisterWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type RetireTrainingResourcePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RetireTrainingResourcePayload'] = ResolversParentTypes['RetireTrainingResourcePayload']> = {
  resource?: Resolver<ResolversTypes['TrainingResource'], ParentType, ContextType>;
};

export type ReviseTrainingPlanPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ReviseTrainingPlanPayload'] = ResolversParentTypes['ReviseTrainingPlanPayload']> = {
  plan?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
};

export type ReviseTrainingSessionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ReviseTrainingSessionPayload'] = ResolversParentTypes['ReviseTrainingSessionPayload']> = {
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type TrainerResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Trainer'] = ResolversParentTypes['Trainer'], FederationReferenceType extends FederationReferenceTypes['Trainer'] = FederationReferenceTypes['Trainer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trainer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affiliation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appointedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['TrainerDomain'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PracticeField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TrainerLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainerConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainerConnection'] = ResolversParentTypes['TrainerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainerEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainerEdge'] = ResolversParentTypes['TrainerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trainer'], ParentType, ContextType>;
};

export type TrainingCoverageResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingCoverage'] = ResolversParentTypes['TrainingCoverage']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominatorUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  nullReason?: Resolver<Maybe<ResolversTypes['TrainingCoverageGap']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numeratorUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
};

export type TrainingPlanResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingPlan'] = ResolversParentTypes['TrainingPlan'], FederationReferenceType extends FederationReferenceTypes['TrainingPlan'] = FederationReferenceTypes['TrainingPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coverage?: Resolver<ResolversTypes['TrainingCoverage'], ParentType, ContextType, Partial<TrainingPlanCoverageArgs>>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<TrainingPlanSessionsArgs, 'orderBy'>>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['TrainingTier'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['TrainingTrack'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingPlanConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingPlanConnection'] = ResolversParentTypes['TrainingPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingPlanEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingPlanEdge'] = ResolversParentTypes['TrainingPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
};

export type TrainingResourceResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingResource'] = ResolversParentTypes['TrainingResource'], FederationReferenceType extends FederationReferenceTypes['TrainingResource'] = FederationReferenceTypes['TrainingResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['PracticeBase']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingResourceKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TrainingResourceLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  retireReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingResourceConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingResourceConnection'] = ResolversParentTypes['TrainingResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingResourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingResourceEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingResourceEdge'] = ResolversParentTypes['TrainingResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingResource'], ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'], FederationReferenceType extends FederationReferenceTypes['TrainingSession'] = FederationReferenceTypes['TrainingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['TrainingSessionState']>, ParentType, ContextType>;
  attendanceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['AttendanceConnection']>, ParentType, ContextType, Partial<TrainingSessionAttendancesArgs>>;
  base?: Resolver<Maybe<ResolversTypes['PracticeBase']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['TrainingDelivery'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingSessionState'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainers?: Resolver<ReadonlyArray<ResolversTypes['Trainer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
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

export type WithdrawCoursePackagePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WithdrawCoursePackagePayload'] = ResolversParentTypes['WithdrawCoursePackagePayload']> = {
  coursePackage?: Resolver<ResolversTypes['CoursePackage'], ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['AttendanceConnection']>, ParentType, ContextType, Partial<WorkerAttendancesArgs>>;
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

export type Resolvers<ContextType = WorkforceContext> = {
  AddTrainingResourcePayload?: AddTrainingResourcePayloadResolvers<ContextType>;
  AnnulAttendancePayload?: AnnulAttendancePayloadResolvers<ContextType>;
  AppointTrainerPayload?: AppointTrainerPayloadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CancelTrainingSessionPayload?: CancelTrainingSessionPayloadResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ChangePracticeBaseStatusPayload?: ChangePracticeBaseStatusPayloadResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CompletionCertificate?: CompletionCertificateResolvers<ContextType>;
  CoursePackage?: CoursePackageResolvers<ContextType>;
  CoursePackageConnection?: CoursePackageConnectionResolvers<ContextType>;
  CoursePackageEdge?: CoursePackageEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Employment?: EmploymentResolvers<ContextType>;
  EndTrainerAppointmentPayload?: EndTrainerAppointmentPayloadResolvers<ContextType>;
  EraseWorkerPayload?: EraseWorkerPayloadResolvers<ContextType>;
  FoundPracticeBasePayload?: FoundPracticeBasePayloadResolvers<ContextType>;
  HoldTrainingSessionPayload?: HoldTrainingSessionPayloadResolvers<ContextType>;
  IssueCompletionCertificatePayload?: IssueCompletionCertificatePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassAttendancePayload?: PassAttendancePayloadResolvers<ContextType>;
  PlanTrainingPayload?: PlanTrainingPayloadResolvers<ContextType>;
  PlanTrainingSessionPayload?: PlanTrainingSessionPayloadResolvers<ContextType>;
  PracticeBase?: PracticeBaseResolvers<ContextType>;
  PracticeBaseConnection?: PracticeBaseConnectionResolvers<ContextType>;
  PracticeBaseCoverage?: PracticeBaseCoverageResolvers<ContextType>;
  PracticeBaseEdge?: PracticeBaseEdgeResolvers<ContextType>;
  PracticeBaseStatusChange?: PracticeBaseStatusChangeResolvers<ContextType>;
  PublishCoursePackagePayload?: PublishCoursePackagePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterWorkerPayload?: RegisterWorkerPayloadResolvers<ContextType>;
  RetireTrainingResourcePayload?: RetireTrainingResourcePayloadResolvers<ContextType>;
  ReviseTrainingPlanPayload?: ReviseTrainingPlanPayloadResolvers<ContextType>;
  ReviseTrainingSessionPayload?: ReviseTrainingSessionPayloadResolvers<ContextType>;
  Trainer?: TrainerResolvers<ContextType>;
  TrainerConnection?: TrainerConnectionResolvers<ContextType>;
  TrainerEdge?: TrainerEdgeResolvers<ContextType>;
  TrainingCoverage?: TrainingCoverageResolvers<ContextType>;
  TrainingPlan?: TrainingPlanResolvers<ContextType>;
  TrainingPlanConnection?: TrainingPlanConnectionResolvers<ContextType>;
  TrainingPlanEdge?: TrainingPlanEdgeResolvers<ContextType>;
  TrainingResource?: TrainingResourceResolvers<ContextType>;
  TrainingResourceConnection?: TrainingResourceConnectionResolvers<ContextType>;
  TrainingResourceEdge?: TrainingResourceEdgeResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  UpdateWorkerContactPayload?: UpdateWorkerContactPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawCoursePackagePayload?: WithdrawCoursePackagePayloadResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkerConnection?: WorkerConnectionResolvers<ContextType>;
  WorkerEdge?: WorkerEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WorkforceContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
