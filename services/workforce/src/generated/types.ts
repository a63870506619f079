import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkerRow, WorkerConnectionRow, CommunityRow, EmploymentRow, CertificateRow, CertificateConnectionRow, RegistrationRow, RegistrationConnectionRow, RegistrationEventRow, RegistrationRuleRow, RegistrationRuleConnectionRow, ContinuingEducationRow, ContinuingEducationConnectionRow, ExamRegistrationRow, ExamRegistrationConnectionRow, ExamReimbursementRow, ExamReimbursementConnectionRow, ExamReimbursementRuleRow, ExamReimbursementRuleConnectionRow, EducationEnrolmentRow, EducationEnrolmentConnectionRow, PracticeBaseRow, PracticeBaseConnectionRow, RegionRow } from '../rows';
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

/** 增补考试费用报销规则：自某日起施行 / Add a rule of exam reimbursement that is in force from a day on */
export type AddExamReimbursementRuleInput = {
  /** 依据 / What it rests on */
  readonly basis: Scalars['String']['input'];
  /** 自此日起施行 / In force from this day on */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 每次上限（分） / Ceiling of one reimbursement in fen */
  readonly maximumAmountFen: Scalars['Int']['input'];
  /** 适用区划代码；* 为全国 / Region it is for; * is the whole country */
  readonly regionCode: Scalars['ID']['input'];
};

/** 增补考试费用报销规则：自某日起施行的结果 / Payload of addExamReimbursementRule */
export type AddExamReimbursementRulePayload = {
  readonly __typename?: 'AddExamReimbursementRulePayload';
  /** 考试费用报销规则 / The rule of exam reimbursement */
  readonly examReimbursementRule: ExamReimbursementRule;
};

/** 增补登记规则：自某日起施行 / Add a registration rule that is in force from a day on */
export type AddRegistrationRuleInput = {
  /** 助理社会工作师每期继续教育分钟数 / Minutes of continuing education per term, assistant */
  readonly assistantMinutes: Scalars['Int']['input'];
  /** 依据 / What it rests on */
  readonly basis: Scalars['String']['input'];
  /** 审批期限（工作日，1–250） / Working days to decide, 1–250 */
  readonly decisionWorkingDays: Scalars['Int']['input'];
  /** 自此日起施行；同一区划同日只有一条 / In force from this day on, one rule for a region and day */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 社会工作师每期继续教育分钟数 / Minutes of continuing education per term, intermediate */
  readonly intermediateMinutes: Scalars['Int']['input'];
  /** 适用区划代码；* 为全国 / Region it is for; * is the whole country */
  readonly regionCode: Scalars['ID']['input'];
  /** 续期窗口：有效期的最后几个月 / Last months of a term in which it is renewed */
  readonly renewalWindowMonths: Scalars['Int']['input'];
  /** 高级社会工作师每期继续教育分钟数 / Minutes of continuing education per term, senior */
  readonly seniorMinutes: Scalars['Int']['input'];
  /** 有效期（月，1–120） / Months of a term, 1–120 */
  readonly termMonths: Scalars['Int']['input'];
};

/** 增补登记规则：自某日起施行的结果 / Payload of addRegistrationRule */
export type AddRegistrationRulePayload = {
  readonly __typename?: 'AddRegistrationRulePayload';
  /** 登记规则 / The registration rule */
  readonly registrationRule: RegistrationRule;
};

/** 作废继续教育记录（保留记录，不计学时） / Annul a record of continuing education: it stays on record and no longer counts */
export type AnnulContinuingEducationInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由 / Reason */
  readonly reason: Scalars['String']['input'];
};

/** 作废继续教育记录（保留记录，不计学时）的结果 / Payload of annulContinuingEducation */
export type AnnulContinuingEducationPayload = {
  readonly __typename?: 'AnnulContinuingEducationPayload';
  /** 继续教育记录 / The record of continuing education */
  readonly continuingEducation: ContinuingEducation;
};

/** 申请证书登记（首次或续期） / Apply for the registration of a certificate */
export type ApplyForRegistrationInput = {
  /** 申请日期；默认今日，不晚于今日 / Day of the application: today when not given, never a day to come */
  readonly appliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 证书编号 / Id of the certificate */
  readonly certificateId: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 首次登记，或续期（仅限续期窗口内） / First, or a renewal, which the renewal window alone allows */
  readonly kind: RegistrationKind;
};

/** 申请证书登记（首次或续期）的结果 / Payload of applyForRegistration */
export type ApplyForRegistrationPayload = {
  readonly __typename?: 'ApplyForRegistrationPayload';
  /** 登记 / The registration */
  readonly registration: Registration;
};

/** 批准报销（与申请人非同一人） / Approve a reimbursement, by somebody else than who submitted it */
export type ApproveExamReimbursementInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 批准报销（与申请人非同一人）的结果 / Payload of approveExamReimbursement */
export type ApproveExamReimbursementPayload = {
  readonly __typename?: 'ApproveExamReimbursementPayload';
  /** 考试费用报销 / The exam reimbursement */
  readonly examReimbursement: ExamReimbursement;
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
  /** 该日的登记状态；从未申请为 NOT_APPLIED / State of its registration on the day, NOT_APPLIED when none was applied for */
  readonly registrationState: Maybe<RegistrationState>;
  /** 历次登记，新近申请者在前；对外为 null / Registrations, the latest applied for first, null to the public */
  readonly registrations: Maybe<ReadonlyArray<Registration>>;
  /** 持证人；对外为 null / Holder, null to the public */
  readonly worker: Maybe<Worker>;
};


/** 职业资格证书 / Professional certificate */
export type CertificateRegistrationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** 职业资格证书分页 / A page of certificates */
export type CertificateConnection = {
  readonly __typename?: 'CertificateConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<CertificateEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 职业资格证书分页条目 / An edge to a certificate */
export type CertificateEdge = {
  readonly __typename?: 'CertificateEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 职业资格证书 / The certificate */
  readonly node: Certificate;
};

/** 职业资格证书筛选 / Conditions on certificates */
export type CertificateFilter = {
  /** 截至该日已发证 / Issued by the end of this day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 自此日起发证 / Issued on this day or later */
  readonly issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 至此日止发证 / Issued on this day or earlier */
  readonly issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** 级别之一 / Of one of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<CertificateLevel>>;
  /** 位于此区划之下（登记证书时持有人的区划） / Under this region: the holder’s when the certificate was recorded */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 持有人 / Of this holder */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
};

/** 职业资格级别 / Level of the professional certificate */
export type CertificateLevel =
  /** 助理社会工作师 / Assistant social worker */
  | 'ASSISTANT'
  /** 社会工作师 / Social worker */
  | 'INTERMEDIATE'
  /** 高级社会工作师 / Senior social worker */
  | 'SENIOR';

/** 职业资格证书排序 / Order of certificates */
export type CertificateOrder =
  /** 发证日期降序 / By date of issue, the latest first */
  | 'ISSUED_ON_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC';

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

/** 继续教育记录 / A record of continuing education */
export type ContinuingEducation = {
  readonly __typename?: 'ContinuingEducation';
  /** 可转为 / States that the present one may turn into */
  readonly allowedTransitions: ReadonlyArray<ContinuingEducationState>;
  /** 作废日期 / Day on which it was annulled */
  readonly annulledOn: Maybe<Scalars['Date']['output']>;
  /** 作废理由 / Why it was annulled */
  readonly annulledReason: Maybe<Scalars['String']['output']>;
  /** 完成日期 / Day of completion */
  readonly completedOn: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 形式 / Kind */
  readonly kind: ContinuingEducationKind;
  /** 分钟数 / Minutes */
  readonly minutes: Scalars['Int']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 举办单位 / Provider */
  readonly provider: Scalars['String']['output'];
  /** 区划（登记时） / Region when it was recorded */
  readonly region: Region;
  /** 状态 / State */
  readonly state: ContinuingEducationState;
  /** 内容 / Topic */
  readonly topic: Scalars['String']['output'];
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
  /** 学员 / Worker */
  readonly worker: Maybe<Worker>;
};

/** 继续教育记录分页 / A page of records of continuing education */
export type ContinuingEducationConnection = {
  readonly __typename?: 'ContinuingEducationConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<ContinuingEducationEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 继续教育记录分页条目 / An edge to a record */
export type ContinuingEducationEdge = {
  readonly __typename?: 'ContinuingEducationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 继续教育记录 / The record */
  readonly node: ContinuingEducation;
};

/** 继续教育筛选 / Conditions on records of continuing education */
export type ContinuingEducationFilter = {
  /** 自此日起完成 / Completed on this day or later */
  readonly completedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 至此日止完成 / Completed on this day or earlier */
  readonly completedTo?: InputMaybe<Scalars['Date']['input']>;
  /** 形式之一 / Of one of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<ContinuingEducationKind>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 / In one of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<ContinuingEducationState>>;
};

/** 继续教育形式 / Kind of continuing education */
export type ContinuingEducationKind =
  /** 网络课程 / Online course */
  | 'ONLINE'
  /** 论文著作 / Publication */
  | 'PUBLICATION'
  /** 研讨交流 / Seminar */
  | 'SEMINAR'
  /** 督导 / Supervision */
  | 'SUPERVISION'
  /** 授课 / Teaching */
  | 'TEACHING'
  /** 培训 / Training */
  | 'TRAINING';

/** 继续教育排序 / Order of records of continuing education */
export type ContinuingEducationOrder =
  /** 完成日期升序 / By day of completion */
  | 'COMPLETED_ON_ASC'
  /** 完成日期降序 / By day of completion, the latest first */
  | 'COMPLETED_ON_DESC'
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC';

/** 一期登记的继续教育 / Continuing education of a term */
export type ContinuingEducationProgress = {
  readonly __typename?: 'ContinuingEducationProgress';
  /** 截至该日已完成分钟数（含通过的培训） / Minutes completed by the day, passed training sessions included */
  readonly completedMinutes: Scalars['Int']['output'];
  /** 应完成分钟数 / Minutes that the term asks for */
  readonly requiredMinutes: Scalars['Int']['output'];
  /** 尚缺分钟数；已达标为 0 / Minutes that are missing, 0 when it is enough */
  readonly shortByMinutes: Scalars['Int']['output'];
};

/** 继续教育记录状态 / State of a record of continuing education */
export type ContinuingEducationState =
  /** 作废 / Annulled */
  | 'ANNULLED'
  /** 有效 / On record */
  | 'RECORDED';

/** 学历 / Degree */
export type Degree =
  /** 本科 / Bachelor */
  | 'BACHELOR'
  /** 博士研究生 / Doctor */
  | 'DOCTOR'
  /** 大专 / Junior college */
  | 'JUNIOR_COLLEGE'
  /** 硕士研究生 / Master */
  | 'MASTER'
  /** 高中、中专 / Secondary */
  | 'SECONDARY';

/** 学历教育：在读、毕业或中止 / Study for a degree: under way, finished or broken off */
export type EducationEnrolment = {
  readonly __typename?: 'EducationEnrolment';
  /** 可转为 / States that the present one may turn into */
  readonly allowedTransitions: ReadonlyArray<EducationEnrolmentState>;
  /** 攻读学历 / Degree studied for */
  readonly degree: Degree;
  /** 毕业或中止日期；在读为 null / Day of the degree, or on which the study was broken off; null while it is under way */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 院校 / Institution */
  readonly institution: Scalars['String']['output'];
  /** 专业 / Major */
  readonly major: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 区划（登记时） / Region when it was recorded */
  readonly region: Region;
  /** 入学日期 / First day of study */
  readonly startedOn: Scalars['Date']['output'];
  /** 该日的状态 / State on the day */
  readonly state: EducationEnrolmentState;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
  /** 学员 / Worker */
  readonly worker: Maybe<Worker>;
};


/** 学历教育：在读、毕业或中止 / Study for a degree: under way, finished or broken off */
export type EducationEnrolmentStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** 学历教育分页 / A page of enrolments */
export type EducationEnrolmentConnection = {
  readonly __typename?: 'EducationEnrolmentConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<EducationEnrolmentEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 学历教育分页条目 / An edge to an enrolment */
export type EducationEnrolmentEdge = {
  readonly __typename?: 'EducationEnrolmentEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 学历教育 / The enrolment */
  readonly node: EducationEnrolment;
};

/** 学历教育筛选 / Conditions on enrolments */
export type EducationEnrolmentFilter = {
  /** 截至该日已入学，状态按该日判断；默认今日 / Begun by the end of this day, on which the state is judged; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 学历之一 / For one of these degrees */
  readonly degreeIn?: InputMaybe<ReadonlyArray<Degree>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 入学年份之一 / Begun in one of these years */
  readonly startedYearIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** 该日状态之一 / In one of these states on the day */
  readonly stateIn?: InputMaybe<ReadonlyArray<EducationEnrolmentState>>;
};

/** 学历教育排序 / Order of enrolments */
export type EducationEnrolmentOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 入学日期降序 / By first day, the latest first */
  | 'STARTED_ON_DESC';

/** 学历教育状态 / State of an enrolment */
export type EducationEnrolmentState =
  /** 在读 / Enrolled */
  | 'ENROLLED'
  /** 已毕业 / Graduated */
  | 'GRADUATED'
  /** 已中止 / Broken off */
  | 'WITHDRAWN';

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

/** 登记参加学历教育 / Enrol a worker in study for a degree */
export type EnrolInEducationInput = {
  /** 攻读学历 / Degree studied for */
  readonly degree: Degree;
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 院校 / Institution */
  readonly institution: Scalars['String']['input'];
  /** 专业 / Major */
  readonly major: Scalars['String']['input'];
  /** 入学日期；不晚于今日 / First day of study, not after today */
  readonly startedOn: Scalars['Date']['input'];
  /** 学员编号 / Id of the worker */
  readonly workerId: Scalars['ID']['input'];
};

/** 登记参加学历教育的结果 / Payload of enrolInEducation */
export type EnrolInEducationPayload = {
  readonly __typename?: 'EnrolInEducationPayload';
  /** 学历教育 / The enrolment */
  readonly educationEnrolment: EducationEnrolment;
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

/** 职业水平考试报考 / Registration for the professional examination */
export type ExamRegistration = {
  readonly __typename?: 'ExamRegistration';
  /** 可转为 / States that the present one may turn into */
  readonly allowedTransitions: ReadonlyArray<ExamState>;
  /** 成绩公布、缺考登记或撤销日期 / Day of the result, the absence or the withdrawal */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** 考试年度 / Year of the examination */
  readonly examYear: Scalars['Int']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 报考级别 / Level */
  readonly level: CertificateLevel;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 区划（报名时） / Region when registering */
  readonly region: Region;
  /** 报名日期 / Day of registration */
  readonly registeredOn: Scalars['Date']['output'];
  /** 费用报销；未申请为 null / Reimbursement of its fee, null when none was asked for */
  readonly reimbursement: Maybe<ExamReimbursement>;
  /** 考试日期；未参考为 null / Day on which it was sat */
  readonly satOn: Maybe<Scalars['Date']['output']>;
  /** 状态 / State */
  readonly state: ExamState;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
  /** 考生 / Worker */
  readonly worker: Maybe<Worker>;
};

/** 报考分页 / A page of exam registrations */
export type ExamRegistrationConnection = {
  readonly __typename?: 'ExamRegistrationConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<ExamRegistrationEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 报考分页条目 / An edge to an exam registration */
export type ExamRegistrationEdge = {
  readonly __typename?: 'ExamRegistrationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 报考 / The exam registration */
  readonly node: ExamRegistration;
};

/** 报考筛选 / Conditions on exam registrations */
export type ExamRegistrationFilter = {
  /** 截至该日已报名 / Registered by the end of this day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 考试年度之一 / Of one of these years */
  readonly examYearIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** 级别之一 / Of one of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<CertificateLevel>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 / In one of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<ExamState>>;
};

/** 报考排序 / Order of exam registrations */
export type ExamRegistrationOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 报名日期降序 / By day of registration, the latest first */
  | 'REGISTERED_ON_DESC';

/** 考试费用报销 / Reimbursement of an exam fee */
export type ExamReimbursement = {
  readonly __typename?: 'ExamReimbursement';
  /** 可转为 / States that the present one may turn into */
  readonly allowedTransitions: ReadonlyArray<ExamReimbursementState>;
  /** 金额（分） / Amount in fen */
  readonly amountFen: Scalars['Int']['output'];
  /** 批准日期 / Day of the approval */
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  /** 报考 / Exam registration */
  readonly examRegistration: Maybe<ExamRegistration>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 支付日期 / Day of the payment */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** 参考凭证编号 / Number of the proof of sitting */
  readonly proof: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 退回或不予报销的理由 / Why it was returned or refused */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 区划 / Region */
  readonly region: Region;
  /** 状态 / State */
  readonly state: ExamReimbursementState;
  /** 申请日期 / Day of the latest submission */
  readonly submittedOn: Scalars['Date']['output'];
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
  /** 考生 / Worker */
  readonly worker: Maybe<Worker>;
};

/** 考试费用报销分页 / A page of exam reimbursements */
export type ExamReimbursementConnection = {
  readonly __typename?: 'ExamReimbursementConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<ExamReimbursementEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 考试费用报销分页条目 / An edge to an exam reimbursement */
export type ExamReimbursementEdge = {
  readonly __typename?: 'ExamReimbursementEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 考试费用报销 / The exam reimbursement */
  readonly node: ExamReimbursement;
};

/** 考试费用报销筛选 / Conditions on exam reimbursements */
export type ExamReimbursementFilter = {
  /** 考试年度之一 / Of one of these years */
  readonly examYearIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 / In one of these states */
  readonly stateIn?: InputMaybe<ReadonlyArray<ExamReimbursementState>>;
  /** 自此日起申请 / Submitted on this day or later */
  readonly submittedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 至此日止申请 / Submitted on this day or earlier */
  readonly submittedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 考试费用报销排序 / Order of exam reimbursements */
export type ExamReimbursementOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 申请日期降序 / By day of submission, the latest first */
  | 'SUBMITTED_ON_DESC';

/** 考试费用报销规则：自某日起在某区划施行，就近者优先 / Rule of exam reimbursement, in force in a region from a day on: the nearest region goes first */
export type ExamReimbursementRule = {
  readonly __typename?: 'ExamReimbursementRule';
  /** 依据 / What it rests on */
  readonly basis: Scalars['String']['output'];
  /** 自此日起施行 / In force from this day on */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 每次上限（分） / Ceiling of one reimbursement in fen */
  readonly maximumAmountFen: Scalars['Int']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 适用区划；全国为 null / Region it is for, null for the whole country */
  readonly region: Maybe<Region>;
};

/** 考试费用报销规则分页 / A page of rules of exam reimbursement */
export type ExamReimbursementRuleConnection = {
  readonly __typename?: 'ExamReimbursementRuleConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<ExamReimbursementRuleEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 考试费用报销规则分页条目 / An edge to a rule */
export type ExamReimbursementRuleEdge = {
  readonly __typename?: 'ExamReimbursementRuleEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 考试费用报销规则 / The rule */
  readonly node: ExamReimbursementRule;
};

/** 考试费用报销规则筛选 / Conditions on rules of exam reimbursement */
export type ExamReimbursementRuleFilter = {
  /** 该日前（含）已施行 / In force by this day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 适用于此区划或其下 / For this region or one below it */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 考试费用报销规则排序 / Order of rules of exam reimbursement */
export type ExamReimbursementRuleOrder =
  /** 施行日期降序 / By first day in force, the latest first */
  | 'EFFECTIVE_FROM_DESC';

/** 考试费用报销状态 / State of an exam reimbursement */
export type ExamReimbursementState =
  /** 已批准 / Approved */
  | 'APPROVED'
  /** 已支付 / Paid */
  | 'PAID'
  /** 不予报销 / Refused */
  | 'REFUSED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已申请 / Submitted */
  | 'SUBMITTED';

/** 报考状态 / State of an exam registration */
export type ExamState =
  /** 缺考 / Absent */
  | 'ABSENT'
  /** 不合格 / Failed */
  | 'FAILED'
  /** 合格 / Passed */
  | 'PASSED'
  /** 已报名 / Registered */
  | 'REGISTERED'
  /** 已参考 / Sat */
  | 'SAT'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 登记毕业 / Record that the degree was conferred */
export type GraduateFromEducationInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 毕业日期；晚于入学，不晚于今日 / Day of the degree, after the first day, not after today */
  readonly graduatedOn: Scalars['Date']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 登记毕业的结果 / Payload of graduateFromEducation */
export type GraduateFromEducationPayload = {
  readonly __typename?: 'GraduateFromEducationPayload';
  /** 学历教育 / The enrolment */
  readonly educationEnrolment: EducationEnrolment;
};

/** 发放登记证书 / Issue the certificate of registration */
export type IssueRegistrationInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 办理日期，不早于上一步；默认今日，不晚于今日 / Day of the step, not before the one before it: today when not given, never a day to come */
  readonly takenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 发放登记证书的结果 / Payload of issueRegistration */
export type IssueRegistrationPayload = {
  readonly __typename?: 'IssueRegistrationPayload';
  /** 登记 / The registration */
  readonly registration: Registration;
};

/** 变更 / Mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 增补考试费用报销规则：自某日起施行 / Add a rule of exam reimbursement that is in force from a day on */
  readonly addExamReimbursementRule: AddExamReimbursementRulePayload;
  /** 增补登记规则：自某日起施行 / Add a registration rule that is in force from a day on */
  readonly addRegistrationRule: AddRegistrationRulePayload;
  /** 作废继续教育记录（保留记录，不计学时） / Annul a record of continuing education: it stays on record and no longer counts */
  readonly annulContinuingEducation: AnnulContinuingEducationPayload;
  /** 申请证书登记（首次或续期） / Apply for the registration of a certificate */
  readonly applyForRegistration: ApplyForRegistrationPayload;
  /** 批准报销（与申请人非同一人） / Approve a reimbursement, by somebody else than who submitted it */
  readonly approveExamReimbursement: ApproveExamReimbursementPayload;
  /** 登记参加学历教育 / Enrol a worker in study for a degree */
  readonly enrolInEducation: EnrolInEducationPayload;
  /** 注销：删除个人信息，保留计数所需的事实 / Erase a person, keeping what is counted */
  readonly eraseWorker: EraseWorkerPayload;
  /** 登记毕业 / Record that the degree was conferred */
  readonly graduateFromEducation: GraduateFromEducationPayload;
  /** 发放登记证书 / Issue the certificate of registration */
  readonly issueRegistration: IssueRegistrationPayload;
  /** 登记复审通过（与初审非同一人） / Pass the final review, by somebody else than the first */
  readonly passFinalReview: PassFinalReviewPayload;
  /** 登记初审通过 / Pass the first review of an application */
  readonly passFirstReview: PassFirstReviewPayload;
  /** 登记报销款已支付 / Record that a reimbursement was paid */
  readonly payExamReimbursement: PayExamReimbursementPayload;
  /** 登记职业资格证书 / Record a professional certificate */
  readonly recordCertificate: RecordCertificatePayload;
  /** 登记继续教育 / Record continuing education */
  readonly recordContinuingEducation: RecordContinuingEducationPayload;
  /** 登记缺考 / Record that the candidate did not come */
  readonly recordExamAbsence: RecordExamAbsencePayload;
  /** 登记考试成绩（是否合格） / Record the result of an examination */
  readonly recordExamResult: RecordExamResultPayload;
  /** 登记参加考试 / Record that the examination was sat */
  readonly recordExamSitting: RecordExamSittingPayload;
  /** 不予报销（须说明理由） / Refuse a reimbursement, with the reason */
  readonly refuseExamReimbursement: RefuseExamReimbursementPayload;
  /** 不予登记（须说明理由） / Refuse an application, with the reason */
  readonly refuseRegistration: RefuseRegistrationPayload;
  /** 准予登记：有效期自此起算；续期须学时达标 / Register: the term begins, and a renewal takes the hours of the ending term */
  readonly registerCertificate: RegisterCertificatePayload;
  /** 登记报考职业水平考试 / Register a worker for the professional examination */
  readonly registerForExam: RegisterForExamPayload;
  /** 登记社会工作人员 / Register a worker */
  readonly registerWorker: RegisterWorkerPayload;
  /** 退回后重新申请报销 / Submit a returned reimbursement again */
  readonly resubmitExamReimbursement: ResubmitExamReimbursementPayload;
  /** 退回报销申请（须说明理由） / Return a reimbursement, with the reason */
  readonly returnExamReimbursement: ReturnExamReimbursementPayload;
  /** 申请报销考试费用（须已参考并附凭证） / Ask for the reimbursement of an exam fee, with proof that the exam was sat */
  readonly submitExamReimbursement: SubmitExamReimbursementPayload;
  /** 更新社会工作人员的联系方式 / Change how a worker is reached */
  readonly updateWorkerContact: UpdateWorkerContactPayload;
  /** 撤销报考 / Withdraw from an examination */
  readonly withdrawExamRegistration: WithdrawExamRegistrationPayload;
  /** 登记中止学业 / Record that the study was broken off */
  readonly withdrawFromEducation: WithdrawFromEducationPayload;
};


/** 变更 / Mutations */
export type MutationAddExamReimbursementRuleArgs = {
  input: AddExamReimbursementRuleInput;
};


/** 变更 / Mutations */
export type MutationAddRegistrationRuleArgs = {
  input: AddRegistrationRuleInput;
};


/** 变更 / Mutations */
export type MutationAnnulContinuingEducationArgs = {
  input: AnnulContinuingEducationInput;
};


/** 变更 / Mutations */
export type MutationApplyForRegistrationArgs = {
  input: ApplyForRegistrationInput;
};


/** 变更 / Mutations */
export type MutationApproveExamReimbursementArgs = {
  input: ApproveExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationEnrolInEducationArgs = {
  input: EnrolInEducationInput;
};


/** 变更 / Mutations */
export type MutationEraseWorkerArgs = {
  input: EraseWorkerInput;
};


/** 变更 / Mutations */
export type MutationGraduateFromEducationArgs = {
  input: GraduateFromEducationInput;
};


/** 变更 / Mutations */
export type MutationIssueRegistrationArgs = {
  input: IssueRegistrationInput;
};


/** 变更 / Mutations */
export type MutationPassFinalReviewArgs = {
  input: PassFinalReviewInput;
};


/** 变更 / Mutations */
export type MutationPassFirstReviewArgs = {
  input: PassFirstReviewInput;
};


/** 变更 / Mutations */
export type MutationPayExamReimbursementArgs = {
  input: PayExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationRecordCertificateArgs = {
  input: RecordCertificateInput;
};


/** 变更 / Mutations */
export type MutationRecordContinuingEducationArgs = {
  input: RecordContinuingEducationInput;
};


/** 变更 / Mutations */
export type MutationRecordExamAbsenceArgs = {
  input: RecordExamAbsenceInput;
};


/** 变更 / Mutations */
export type MutationRecordExamResultArgs = {
  input: RecordExamResultInput;
};


/** 变更 / Mutations */
export type MutationRecordExamSittingArgs = {
  input: RecordExamSittingInput;
};


/** 变更 / Mutations */
export type MutationRefuseExamReimbursementArgs = {
  input: RefuseExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationRefuseRegistrationArgs = {
  input: RefuseRegistrationInput;
};


/** 变更 / Mutations */
export type MutationRegisterCertificateArgs = {
  input: RegisterCertificateInput;
};


/** 变更 / Mutations */
export type MutationRegisterForExamArgs = {
  input: RegisterForExamInput;
};


/** 变更 / Mutations */
export type MutationRegisterWorkerArgs = {
  input: RegisterWorkerInput;
};


/** 变更 / Mutations */
export type MutationResubmitExamReimbursementArgs = {
  input: ResubmitExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationReturnExamReimbursementArgs = {
  input: ReturnExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationSubmitExamReimbursementArgs = {
  input: SubmitExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationUpdateWorkerContactArgs = {
  input: UpdateWorkerContactInput;
};


/** 变更 / Mutations */
export type MutationWithdrawExamRegistrationArgs = {
  input: WithdrawExamRegistrationInput;
};


/** 变更 / Mutations */
export type MutationWithdrawFromEducationArgs = {
  input: WithdrawFromEducationInput;
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

/** 登记复审通过（与初审非同一人） / Pass the final review, by somebody else than the first */
export type PassFinalReviewInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 办理日期，不早于上一步；默认今日，不晚于今日 / Day of the step, not before the one before it: today when not given, never a day to come */
  readonly takenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 登记复审通过（与初审非同一人）的结果 / Payload of passFinalReview */
export type PassFinalReviewPayload = {
  readonly __typename?: 'PassFinalReviewPayload';
  /** 登记 / The registration */
  readonly registration: Registration;
};

/** 登记初审通过 / Pass the first review of an application */
export type PassFirstReviewInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 办理日期，不早于上一步；默认今日，不晚于今日 / Day of the step, not before the one before it: today when not given, never a day to come */
  readonly takenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 登记初审通过的结果 / Payload of passFirstReview */
export type PassFirstReviewPayload = {
  readonly __typename?: 'PassFirstReviewPayload';
  /** 登记 / The registration */
  readonly registration: Registration;
};

/** 登记报销款已支付 / Record that a reimbursement was paid */
export type PayExamReimbursementInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 登记报销款已支付的结果 / Payload of payExamReimbursement */
export type PayExamReimbursementPayload = {
  readonly __typename?: 'PayExamReimbursementPayload';
  /** 考试费用报销 / The exam reimbursement */
  readonly examReimbursement: ExamReimbursement;
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
  /** 职业资格证书：按编号查询 / One certificate by id */
  readonly certificate: Maybe<Certificate>;
  /** 职业资格证书列表 / Certificates with their holders */
  readonly certificates: CertificateConnection;
  /** 继续教育记录：按编号查询 / One record of continuing education by id */
  readonly continuingEducation: Maybe<ContinuingEducation>;
  /** 继续教育记录列表 / Records of continuing education */
  readonly continuingEducations: ContinuingEducationConnection;
  /** 学历教育：按编号查询 / One enrolment by id */
  readonly educationEnrolment: Maybe<EducationEnrolment>;
  /** 学历教育列表 / Enrolments in study for a degree */
  readonly educationEnrolments: EducationEnrolmentConnection;
  /** 报考：按编号查询 / One exam registration by id */
  readonly examRegistration: Maybe<ExamRegistration>;
  /** 报考列表 / Exam registrations */
  readonly examRegistrations: ExamRegistrationConnection;
  /** 考试费用报销：按编号查询 / One exam reimbursement by id */
  readonly examReimbursement: Maybe<ExamReimbursement>;
  /** 考试费用报销规则：按编号查询 / One rule of exam reimbursement by id */
  readonly examReimbursementRule: Maybe<ExamReimbursementRule>;
  /** 考试费用报销规则列表 / Rules of exam reimbursement */
  readonly examReimbursementRules: ExamReimbursementRuleConnection;
  /** 考试费用报销列表 / Exam reimbursements */
  readonly examReimbursements: ExamReimbursementConnection;
  /** 实践基地：按编号查询 / One practice base by id */
  readonly practiceBase: Maybe<PracticeBase>;
  /** 实践基地列表 / Practice bases */
  readonly practiceBases: PracticeBaseConnection;
  /** 证书登记：按编号查询 / One registration by id */
  readonly registration: Maybe<Registration>;
  /** 登记规则：按编号查询 / One registration rule by id */
  readonly registrationRule: Maybe<RegistrationRule>;
  /** 登记规则列表 / Registration rules */
  readonly registrationRules: RegistrationRuleConnection;
  /** 证书登记列表 / Registrations */
  readonly registrations: RegistrationConnection;
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
export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CertificateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CertificateOrder;
};


/** 查询 / Queries */
export type QueryContinuingEducationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryContinuingEducationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContinuingEducationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ContinuingEducationOrder;
};


/** 查询 / Queries */
export type QueryEducationEnrolmentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryEducationEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EducationEnrolmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EducationEnrolmentOrder;
};


/** 查询 / Queries */
export type QueryExamRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryExamRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExamRegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ExamRegistrationOrder;
};


/** 查询 / Queries */
export type QueryExamReimbursementArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryExamReimbursementRuleArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryExamReimbursementRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExamReimbursementRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ExamReimbursementRuleOrder;
};


/** 查询 / Queries */
export type QueryExamReimbursementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExamReimbursementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ExamReimbursementOrder;
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
export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryRegistrationRuleArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryRegistrationRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegistrationRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RegistrationRuleOrder;
};


/** 查询 / Queries */
export type QueryRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RegistrationOrder;
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

/** 登记职业资格证书 / Record a professional certificate */
export type RecordCertificateInput = {
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 发证日期；不晚于今日 / Date of issue, not after today */
  readonly issuedOn: Scalars['Date']['input'];
  /** 级别；每人每级一本 / Level, one certificate of each for a person */
  readonly level: CertificateLevel;
  /** 持证人编号 / Id of the holder */
  readonly workerId: Scalars['ID']['input'];
};

/** 登记职业资格证书的结果 / Payload of recordCertificate */
export type RecordCertificatePayload = {
  readonly __typename?: 'RecordCertificatePayload';
  /** 证书 / The certificate */
  readonly certificate: Certificate;
};

/** 登记继续教育 / Record continuing education */
export type RecordContinuingEducationInput = {
  /** 完成日期；不晚于今日 / Day of completion, not after today */
  readonly completedOn: Scalars['Date']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 形式 / Kind */
  readonly kind: ContinuingEducationKind;
  /** 分钟数；每人每日合计不超过 1440 / Minutes, at most 1440 for a person and day in all */
  readonly minutes: Scalars['Int']['input'];
  /** 举办单位 / Provider */
  readonly provider: Scalars['String']['input'];
  /** 内容 / Topic */
  readonly topic: Scalars['String']['input'];
  /** 学员编号 / Id of the worker */
  readonly workerId: Scalars['ID']['input'];
};

/** 登记继续教育的结果 / Payload of recordContinuingEducation */
export type RecordContinuingEducationPayload = {
  readonly __typename?: 'RecordContinuingEducationPayload';
  /** 继续教育记录 / The record of continuing education */
  readonly continuingEducation: ContinuingEducation;
};

/** 登记缺考 / Record that the candidate did not come */
export type RecordExamAbsenceInput = {
  /** 登记日期；默认今日，不晚于今日 / Day of the finding: today when not given, never a day to come */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 登记缺考的结果 / Payload of recordExamAbsence */
export type RecordExamAbsencePayload = {
  readonly __typename?: 'RecordExamAbsencePayload';
  /** 报考 / The exam registration */
  readonly examRegistration: ExamRegistration;
};

/** 登记考试成绩（是否合格） / Record the result of an examination */
export type RecordExamResultInput = {
  /** 成绩公布日期；默认今日，不晚于今日 / Day of the result: today when not given, never a day to come */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 是否合格 / Passed or not */
  readonly passed: Scalars['Boolean']['input'];
};

/** 登记考试成绩（是否合格）的结果 / Payload of recordExamResult */
export type RecordExamResultPayload = {
  readonly __typename?: 'RecordExamResultPayload';
  /** 报考 / The exam registration */
  readonly examRegistration: ExamRegistration;
};

/** 登记参加考试 / Record that the examination was sat */
export type RecordExamSittingInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 考试日期；默认今日，不晚于今日 / Day of the examination: today when not given, never a day to come */
  readonly satOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 登记参加考试的结果 / Payload of recordExamSitting */
export type RecordExamSittingPayload = {
  readonly __typename?: 'RecordExamSittingPayload';
  /** 报考 / The exam registration */
  readonly examRegistration: ExamRegistration;
};

/** 不予报销（须说明理由） / Refuse a reimbursement, with the reason */
export type RefuseExamReimbursementInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由 / Reason */
  readonly reason: Scalars['String']['input'];
};

/** 不予报销（须说明理由）的结果 / Payload of refuseExamReimbursement */
export type RefuseExamReimbursementPayload = {
  readonly __typename?: 'RefuseExamReimbursementPayload';
  /** 考试费用报销 / The exam reimbursement */
  readonly examReimbursement: ExamReimbursement;
};

/** 不予登记（须说明理由） / Refuse an application, with the reason */
export type RefuseRegistrationInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由 / Reason */
  readonly reason: Scalars['String']['input'];
  /** 办理日期，不早于上一步；默认今日，不晚于今日 / Day of the step, not before the one before it: today when not given, never a day to come */
  readonly takenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 不予登记（须说明理由）的结果 / Payload of refuseRegistration */
export type RefuseRegistrationPayload = {
  readonly __typename?: 'RefuseRegistrationPayload';
  /** 登记 / The registration */
  readonly registration: Registration;
};

/** 行政区划（由项目子图登记） / Region, owned by projects */
export type Region = {
  readonly __typename?: 'Region';
  /** 区划代码 / Division code */
  readonly code: Scalars['ID']['output'];
};

/** 准予登记：有效期自此起算；续期须学时达标 / Register: the term begins, and a renewal takes the hours of the ending term */
export type RegisterCertificateInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 办理日期，不早于上一步；默认今日，不晚于今日 / Day of the step, not before the one before it: today when not given, never a day to come */
  readonly takenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 准予登记：有效期自此起算；续期须学时达标的结果 / Payload of registerCertificate */
export type RegisterCertificatePayload = {
  readonly __typename?: 'RegisterCertificatePayload';
  /** 登记 / The registration */
  readonly registration: Registration;
};

/** 登记报考职业水平考试 / Register a worker for the professional examination */
export type RegisterForExamInput = {
  /** 考试年度 / Year of the examination */
  readonly examYear: Scalars['Int']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 报考级别；同一年度同一级别一次 / Level, once in a year */
  readonly level: CertificateLevel;
  /** 报名日期；默认今日，不晚于今日 / Day of registration: today when not given, never a day to come */
  readonly registeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** 考生编号 / Id of the worker */
  readonly workerId: Scalars['ID']['input'];
};

/** 登记报考职业水平考试的结果 / Payload of registerForExam */
export type RegisterForExamPayload = {
  readonly __typename?: 'RegisterForExamPayload';
  /** 报考 / The exam registration */
  readonly examRegistration: ExamRegistration;
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

/** 证书登记：一期，自申请至期满 / Registration: one term, from the application to its end */
export type Registration = {
  readonly __typename?: 'Registration';
  /** 当前状态可转为 / States that the present one may turn into */
  readonly allowedTransitions: ReadonlyArray<RegistrationState>;
  /** 申请日期 / Day of the application */
  readonly appliedOn: Scalars['Date']['output'];
  /** 证书 / Certificate */
  readonly certificate: Maybe<Certificate>;
  /** 本期继续教育；未登记为 null / Continuing education of the term, null until registered */
  readonly continuingEducation: Maybe<ContinuingEducationProgress>;
  /** 审批期限止日：申请后第 30 个工作日（以登记规则为准） / Last day to decide: the thirtieth working day after the application, or what the rule says */
  readonly decideBy: Scalars['Date']['output'];
  /** 办理经过 / Steps that were taken */
  readonly events: ReadonlyArray<RegistrationEvent>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 种类 / Kind */
  readonly kind: RegistrationKind;
  /** 证书级别 / Level of the certificate */
  readonly level: CertificateLevel;
  /** 该日是否逾期未决 / Whether it was undecided after that last day */
  readonly overdue: Scalars['Boolean']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 区划（申请时） / Region when applying */
  readonly region: Region;
  /** 准予登记日期 / Day of registration */
  readonly registeredOn: Maybe<Scalars['Date']['output']>;
  /** 续期窗口起日 / First day on which it may be renewed */
  readonly renewalOpensOn: Maybe<Scalars['Date']['output']>;
  /** 所续的上一期；首次为 null / The term that it renews, null for a first one */
  readonly renews: Maybe<Registration>;
  /** 该日的状态；该日尚未申请为 NOT_APPLIED / State on the day, NOT_APPLIED before the application */
  readonly state: RegistrationState;
  /** 有效期起日；未登记为 null / First day of validity, null until registered */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** 有效期止日（当日仍有效） / Last day of validity */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
  /** 持证人 / Holder */
  readonly worker: Maybe<Worker>;
};


/** 证书登记：一期，自申请至期满 / Registration: one term, from the application to its end */
export type RegistrationContinuingEducationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 证书登记：一期，自申请至期满 / Registration: one term, from the application to its end */
export type RegistrationOverdueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 证书登记：一期，自申请至期满 / Registration: one term, from the application to its end */
export type RegistrationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** 证书登记分页 / A page of registrations */
export type RegistrationConnection = {
  readonly __typename?: 'RegistrationConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<RegistrationEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 证书登记分页条目 / An edge to a registration */
export type RegistrationEdge = {
  readonly __typename?: 'RegistrationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 证书登记 / The registration */
  readonly node: Registration;
};

/** 登记办理步骤 / A step of a registration */
export type RegistrationEvent = {
  readonly __typename?: 'RegistrationEvent';
  /** 序号，自 1 起 / Number, from 1 */
  readonly number: Scalars['Int']['output'];
  /** 理由 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 办理后的状态 / State after the step */
  readonly step: RegistrationState;
  /** 办理日期 / Day */
  readonly takenOn: Scalars['Date']['output'];
};

/** 证书登记筛选 / Conditions on registrations */
export type RegistrationFilter = {
  /** 截至该日终了（UTC+8），其他条件均按该日判断；默认今日 / As of the end of this day, UTC+8: every other condition is judged on it; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 该日有效、未续期，且在其后多少日内（0–3660）期满 / Valid on the day, not renewed, and over within so many days, 0–3660 */
  readonly expiringWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** 种类之一 / Of one of these kinds */
  readonly kindIn?: InputMaybe<ReadonlyArray<RegistrationKind>>;
  /** 证书级别之一 / Of one of these levels */
  readonly levelIn?: InputMaybe<ReadonlyArray<CertificateLevel>>;
  /** 该日逾期未决与否 / Undecided after the last day to decide, or not */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 位于此区划之下（申请时） / Under this region, when applying */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 该日继续教育尚缺（或已达标）；未登记者不计 / Short of continuing education on the day, or not; of registered terms only */
  readonly shortOfHours?: InputMaybe<Scalars['Boolean']['input']>;
  /** 该日状态之一 / In one of these states on the day */
  readonly stateIn?: InputMaybe<ReadonlyArray<RegistrationState>>;
};

/** 登记种类 / Kind of registration */
export type RegistrationKind =
  /** 首次登记（失效后重新登记亦同） / First registration, also anew after a lapse */
  | 'FIRST'
  /** 续期登记 / Renewal */
  | 'RENEWAL';

/** 证书登记排序 / Order of registrations */
export type RegistrationOrder =
  /** 区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 有效期止日升序（仅列已登记者） / By last day of validity, of registered terms only */
  | 'VALID_TO_ASC';

/** 登记规则：自某日起在某区划施行；就近者优先，准予登记之日的规则定一期 / Registration rule, in force in a region from a day on: the nearest region goes first, and a term keeps the rule of the day it was registered */
export type RegistrationRule = {
  readonly __typename?: 'RegistrationRule';
  /** 助理社会工作师每期继续教育分钟数 / Minutes of continuing education per term, assistant */
  readonly assistantMinutes: Scalars['Int']['output'];
  /** 依据 / What it rests on */
  readonly basis: Scalars['String']['output'];
  /** 审批期限（工作日） / Working days to decide */
  readonly decisionWorkingDays: Scalars['Int']['output'];
  /** 自此日起施行 / In force from this day on */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 社会工作师每期继续教育分钟数 / Minutes of continuing education per term, intermediate */
  readonly intermediateMinutes: Scalars['Int']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 适用区划；全国为 null / Region it is for, null for the whole country */
  readonly region: Maybe<Region>;
  /** 续期窗口（有效期最后几个月） / Last months of a term in which it is renewed */
  readonly renewalWindowMonths: Scalars['Int']['output'];
  /** 高级社会工作师每期继续教育分钟数 / Minutes of continuing education per term, senior */
  readonly seniorMinutes: Scalars['Int']['output'];
  /** 有效期（月） / Months of a term */
  readonly termMonths: Scalars['Int']['output'];
};

/** 登记规则分页 / A page of registration rules */
export type RegistrationRuleConnection = {
  readonly __typename?: 'RegistrationRuleConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<RegistrationRuleEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 登记规则分页条目 / An edge to a registration rule */
export type RegistrationRuleEdge = {
  readonly __typename?: 'RegistrationRuleEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 登记规则 / The registration rule */
  readonly node: RegistrationRule;
};

/** 登记规则筛选 / Conditions on registration rules */
export type RegistrationRuleFilter = {
  /** 该日前（含）已施行 / In force by this day */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 适用于此区划或其下 / For this region or one below it */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 登记规则排序 / Order of registration rules */
export type RegistrationRuleOrder =
  /** 施行日期降序 / By first day in force, the latest first */
  | 'EFFECTIVE_FROM_DESC';

/** 登记状态；续期窗口与失效由日历而定 / State of a registration; the calendar makes RENEWAL_OPEN and LAPSED */
export type RegistrationState =
  /** 复审通过 / Passed the final review */
  | 'FINAL_PASS'
  /** 初审通过 / Passed the first review */
  | 'FIRST_PASS'
  /** 已发证 / Issued */
  | 'ISSUED'
  /** 已失效（有效期已过，未续期） / Lapsed: its term is over and was not renewed */
  | 'LAPSED'
  /** 未申请 / Not applied for */
  | 'NOT_APPLIED'
  /** 待审 / Applied for */
  | 'PENDING'
  /** 不予登记 / Refused */
  | 'REFUSED'
  /** 已登记 / Registered */
  | 'REGISTERED'
  /** 可续期（有效期最后阶段） / Open for renewal: the last months of the term */
  | 'RENEWAL_OPEN'
  /** 已续期 / Renewed */
  | 'RENEWED';

/** 退回后重新申请报销 / Submit a returned reimbursement again */
export type ResubmitExamReimbursementInput = {
  /** 金额（分）；不超过规定上限 / Amount in fen, at most the ceiling of the rule */
  readonly amountFen: Scalars['Int']['input'];
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 参考凭证的编号 / Number of the proof of sitting */
  readonly proof: Scalars['String']['input'];
};

/** 退回后重新申请报销的结果 / Payload of resubmitExamReimbursement */
export type ResubmitExamReimbursementPayload = {
  readonly __typename?: 'ResubmitExamReimbursementPayload';
  /** 考试费用报销 / The exam reimbursement */
  readonly examReimbursement: ExamReimbursement;
};

/** 退回报销申请（须说明理由） / Return a reimbursement, with the reason */
export type ReturnExamReimbursementInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由 / Reason */
  readonly reason: Scalars['String']['input'];
};

/** 退回报销申请（须说明理由）的结果 / Payload of returnExamReimbursement */
export type ReturnExamReimbursementPayload = {
  readonly __typename?: 'ReturnExamReimbursementPayload';
  /** 考试费用报销 / The exam reimbursement */
  readonly examReimbursement: ExamReimbursement;
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

/** 申请报销考试费用（须已参考并附凭证） / Ask for the reimbursement of an exam fee, with proof that the exam was sat */
export type SubmitExamReimbursementInput = {
  /** 金额（分）；不超过规定上限 / Amount in fen, at most the ceiling of the rule */
  readonly amountFen: Scalars['Int']['input'];
  /** 报考编号；每次报考报销一次 / Id of the exam registration, one reimbursement for each */
  readonly examRegistrationId: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 参考凭证（准考证、成绩单等）的编号 / Number of the proof of sitting */
  readonly proof: Scalars['String']['input'];
};

/** 申请报销考试费用（须已参考并附凭证）的结果 / Payload of submitExamReimbursement */
export type SubmitExamReimbursementPayload = {
  readonly __typename?: 'SubmitExamReimbursementPayload';
  /** 考试费用报销 / The exam reimbursement */
  readonly examReimbursement: ExamReimbursement;
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

/** 撤销报考 / Withdraw from an examination */
export type WithdrawExamRegistrationInput = {
  /** 撤销日期；默认今日，不晚于今日 / Day of the withdrawal: today when not given, never a day to come */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 撤销报考的结果 / Payload of withdrawExamRegistration */
export type WithdrawExamRegistrationPayload = {
  readonly __typename?: 'WithdrawExamRegistrationPayload';
  /** 报考 / The exam registration */
  readonly examRegistration: ExamRegistration;
};

/** 登记中止学业 / Record that the study was broken off */
export type WithdrawFromEducationInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 中止日期；不早于入学，不晚于今日 / Day on which it was broken off, not before the first day, not after today */
  readonly withdrawnOn: Scalars['Date']['input'];
};

/** 登记中止学业的结果 / Payload of withdrawFromEducation */
export type WithdrawFromEducationPayload = {
  readonly __typename?: 'WithdrawFromEducationPayload';
  /** 学历教育 / The enrolment */
  readonly educationEnrolment: EducationEnrolment;
};

/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type Worker = {
  readonly __typename?: 'Worker';
  /** 出生日期：说明用途后可见全文，否则只见年份 / Date of birth: in full for a stated purpose, else the year */
  readonly birthDate: Maybe<Scalars['String']['output']>;
  /** 证书，新者在前 / Certificates, the latest first */
  readonly certificates: ReadonlyArray<Certificate>;
  /** 继续教育记录，新者在前 / Continuing education, the latest first */
  readonly continuingEducations: Maybe<ContinuingEducationConnection>;
  /** 职业显示名 / Professional display name */
  readonly displayName: Scalars['String']['output'];
  /** 学历教育，新近入学者在前 / Study for degrees, the latest first */
  readonly educationEnrolments: Maybe<EducationEnrolmentConnection>;
  /** 任职经历，新者在前；对外为 null / Employments, the latest first, null to the public */
  readonly employments: Maybe<ReadonlyArray<Employment>>;
  /** 注销日期：个人信息已删除，只留计数所需 / Day of erasure: the person is gone, what is counted remains */
  readonly erasedOn: Maybe<Scalars['Date']['output']>;
  /** 历次报考，新近报名者在前 / Exam registrations, the latest first */
  readonly examRegistrations: Maybe<ExamRegistrationConnection>;
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
  /** 证书登记：该日有效者（有多本证书的取级别最高者）；无有效者取最近申请者；从未申请为 null / Registration: the one valid on the day, of several that of the highest level; when none is valid the one applied for last; null when none was applied for */
  readonly registration: Maybe<Registration>;
  /** 历次证书登记，新近申请者在前 / Registrations, the latest applied for first */
  readonly registrations: Maybe<RegistrationConnection>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerContinuingEducationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerEducationEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerExamRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerRegistrationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerRegistrationsArgs = {
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
  /** 电话等于 / With this telephone number */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 位于此区划之下（本人登记的区划） / Under this region: the worker's own, not a post's */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 该日的登记状态（见 Worker.registration）；NOT_APPLIED 为持证而从未申请 / State of the worker's registration on the day; NOT_APPLIED holds a certificate and never applied */
  readonly registration?: InputMaybe<RegistrationState>;
  /** 该日登记有效、未续期，且在其后多少日内（0–3660）期满 / Registration valid on the day, not renewed, and over within so many days, 0–3660 */
  readonly registrationExpiringWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** 该日本期继续教育尚缺（或已达标）；未登记者不计 / Short of the term's continuing education on the day, or not; of those registered only */
  readonly shortOfHours?: InputMaybe<Scalars['Boolean']['input']>;
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
  ContinuingEducation: ContinuingEducation;
  EducationEnrolment: EducationEnrolment;
  Employment: Employment;
  ExamRegistration: ExamRegistration;
  ExamReimbursement: ExamReimbursement;
  ExamReimbursementRule: ExamReimbursementRule;
  PracticeBase: PracticeBase;
  Registration: Registration;
  RegistrationRule: RegistrationRule;
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
  ContinuingEducation:
    ( { __typename: 'ContinuingEducation' }
    & GraphQLRecursivePick<FederationTypes['ContinuingEducation'], {"id":true}> );
  EducationEnrolment:
    ( { __typename: 'EducationEnrolment' }
    & GraphQLRecursivePick<FederationTypes['EducationEnrolment'], {"id":true}> );
  Employment:
    ( { __typename: 'Employment' }
    & GraphQLRecursivePick<FederationTypes['Employment'], {"id":true}> );
  ExamRegistration:
    ( { __typename: 'ExamRegistration' }
    & GraphQLRecursivePick<FederationTypes['ExamRegistration'], {"id":true}> );
  ExamReimbursement:
    ( { __typename: 'ExamReimbursement' }
    & GraphQLRecursivePick<FederationTypes['ExamReimbursement'], {"id":true}> );
  ExamReimbursementRule:
    ( { __typename: 'ExamReimbursementRule' }
    & GraphQLRecursivePick<FederationTypes['ExamReimbursementRule'], {"id":true}> );
  PracticeBase:
    ( { __typename: 'PracticeBase' }
    & GraphQLRecursivePick<FederationTypes['PracticeBase'], {"id":true}> );
  Registration:
    ( { __typename: 'Registration' }
    & GraphQLRecursivePick<FederationTypes['Registration'], {"id":true}> );
  RegistrationRule:
    ( { __typename: 'RegistrationRule' }
    & GraphQLRecursivePick<FederationTypes['RegistrationRule'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddExamReimbursementRuleInput: AddExamReimbursementRuleInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddExamReimbursementRulePayload: ResolverTypeWrapper<Omit<AddExamReimbursementRulePayload, 'examReimbursementRule'> & { examReimbursementRule: ResolversTypes['ExamReimbursementRule'] }>;
  AddRegistrationRuleInput: AddRegistrationRuleInput;
  AddRegistrationRulePayload: ResolverTypeWrapper<Omit<AddRegistrationRulePayload, 'registrationRule'> & { registrationRule: ResolversTypes['RegistrationRule'] }>;
  AnnulContinuingEducationInput: AnnulContinuingEducationInput;
  AnnulContinuingEducationPayload: ResolverTypeWrapper<Omit<AnnulContinuingEducationPayload, 'continuingEducation'> & { continuingEducation: ResolversTypes['ContinuingEducation'] }>;
  ApplyForRegistrationInput: ApplyForRegistrationInput;
  ApplyForRegistrationPayload: ResolverTypeWrapper<Omit<ApplyForRegistrationPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  ApproveExamReimbursementInput: ApproveExamReimbursementInput;
  ApproveExamReimbursementPayload: ResolverTypeWrapper<Omit<ApproveExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditOrder: AuditOrder;
  AuditOutcome: AuditOutcome;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateConnection: ResolverTypeWrapper<CertificateConnectionRow>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  CertificateFilter: CertificateFilter;
  CertificateLevel: CertificateLevel;
  CertificateOrder: CertificateOrder;
  CertificationBasis: CertificationBasis;
  Community: ResolverTypeWrapper<CommunityRow>;
  ContinuingEducation: ResolverTypeWrapper<ContinuingEducationRow>;
  ContinuingEducationConnection: ResolverTypeWrapper<ContinuingEducationConnectionRow>;
  ContinuingEducationEdge: ResolverTypeWrapper<Omit<ContinuingEducationEdge, 'node'> & { node: ResolversTypes['ContinuingEducation'] }>;
  ContinuingEducationFilter: ContinuingEducationFilter;
  ContinuingEducationKind: ContinuingEducationKind;
  ContinuingEducationOrder: ContinuingEducationOrder;
  ContinuingEducationProgress: ResolverTypeWrapper<ContinuingEducationProgress>;
  ContinuingEducationState: ContinuingEducationState;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Degree: Degree;
  EducationEnrolment: ResolverTypeWrapper<EducationEnrolmentRow>;
  EducationEnrolmentConnection: ResolverTypeWrapper<EducationEnrolmentConnectionRow>;
  EducationEnrolmentEdge: ResolverTypeWrapper<Omit<EducationEnrolmentEdge, 'node'> & { node: ResolversTypes['EducationEnrolment'] }>;
  EducationEnrolmentFilter: EducationEnrolmentFilter;
  EducationEnrolmentOrder: EducationEnrolmentOrder;
  EducationEnrolmentState: EducationEnrolmentState;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EmploymentKind: EmploymentKind;
  EnrolInEducationInput: EnrolInEducationInput;
  EnrolInEducationPayload: ResolverTypeWrapper<Omit<EnrolInEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversTypes['EducationEnrolment'] }>;
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: ResolverTypeWrapper<Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  ExamRegistration: ResolverTypeWrapper<ExamRegistrationRow>;
  ExamRegistrationConnection: ResolverTypeWrapper<ExamRegistrationConnectionRow>;
  ExamRegistrationEdge: ResolverTypeWrapper<Omit<ExamRegistrationEdge, 'node'> & { node: ResolversTypes['ExamRegistration'] }>;
  ExamRegistrationFilter: ExamRegistrationFilter;
  ExamRegistrationOrder: ExamRegistrationOrder;
  ExamReimbursement: ResolverTypeWrapper<ExamReimbursementRow>;
  ExamReimbursementConnection: ResolverTypeWrapper<ExamReimbursementConnectionRow>;
  ExamReimbursementEdge: ResolverTypeWrapper<Omit<ExamReimbursementEdge, 'node'> & { node: ResolversTypes['ExamReimbursement'] }>;
  ExamReimbursementFilter: ExamReimbursementFilter;
  ExamReimbursementOrder: ExamReimbursementOrder;
  ExamReimbursementRule: ResolverTypeWrapper<ExamReimbursementRuleRow>;
  ExamReimbursementRuleConnection: ResolverTypeWrapper<ExamReimbursementRuleConnectionRow>;
  ExamReimbursementRuleEdge: ResolverTypeWrapper<Omit<ExamReimbursementRuleEdge, 'node'> & { node: ResolversTypes['ExamReimbursementRule'] }>;
  ExamReimbursementRuleFilter: ExamReimbursementRuleFilter;
  ExamReimbursementRuleOrder: ExamReimbursementRuleOrder;
  ExamReimbursementState: ExamReimbursementState;
  ExamState: ExamState;
  GraduateFromEducationInput: GraduateFromEducationInput;
  GraduateFromEducationPayload: ResolverTypeWrapper<Omit<GraduateFromEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversTypes['EducationEnrolment'] }>;
  IssueRegistrationInput: IssueRegistrationInput;
  IssueRegistrationPayload: ResolverTypeWrapper<Omit<IssueRegistrationPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassFinalReviewInput: PassFinalReviewInput;
  PassFinalReviewPayload: ResolverTypeWrapper<Omit<PassFinalReviewPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  PassFirstReviewInput: PassFirstReviewInput;
  PassFirstReviewPayload: ResolverTypeWrapper<Omit<PassFirstReviewPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  PayExamReimbursementInput: PayExamReimbursementInput;
  PayExamReimbursementPayload: ResolverTypeWrapper<Omit<PayExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
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
  RecordCertificateInput: RecordCertificateInput;
  RecordCertificatePayload: ResolverTypeWrapper<Omit<RecordCertificatePayload, 'certificate'> & { certificate: ResolversTypes['Certificate'] }>;
  RecordContinuingEducationInput: RecordContinuingEducationInput;
  RecordContinuingEducationPayload: ResolverTypeWrapper<Omit<RecordContinuingEducationPayload, 'continuingEducation'> & { continuingEducation: ResolversTypes['ContinuingEducation'] }>;
  RecordExamAbsenceInput: RecordExamAbsenceInput;
  RecordExamAbsencePayload: ResolverTypeWrapper<Omit<RecordExamAbsencePayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  RecordExamResultInput: RecordExamResultInput;
  RecordExamResultPayload: ResolverTypeWrapper<Omit<RecordExamResultPayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  RecordExamSittingInput: RecordExamSittingInput;
  RecordExamSittingPayload: ResolverTypeWrapper<Omit<RecordExamSittingPayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  RefuseExamReimbursementInput: RefuseExamReimbursementInput;
  RefuseExamReimbursementPayload: ResolverTypeWrapper<Omit<RefuseExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  RefuseRegistrationInput: RefuseRegistrationInput;
  RefuseRegistrationPayload: ResolverTypeWrapper<Omit<RefuseRegistrationPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegisterCertificateInput: RegisterCertificateInput;
  RegisterCertificatePayload: ResolverTypeWrapper<Omit<RegisterCertificatePayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  RegisterForExamInput: RegisterForExamInput;
  RegisterForExamPayload: ResolverTypeWrapper<Omit<RegisterForExamPayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: ResolverTypeWrapper<Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationConnection: ResolverTypeWrapper<RegistrationConnectionRow>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  RegistrationEvent: ResolverTypeWrapper<RegistrationEventRow>;
  RegistrationFilter: RegistrationFilter;
  RegistrationKind: RegistrationKind;
  RegistrationOrder: RegistrationOrder;
  RegistrationRule: ResolverTypeWrapper<RegistrationRuleRow>;
  RegistrationRuleConnection: ResolverTypeWrapper<RegistrationRuleConnectionRow>;
  RegistrationRuleEdge: ResolverTypeWrapper<Omit<RegistrationRuleEdge, 'node'> & { node: ResolversTypes['RegistrationRule'] }>;
  RegistrationRuleFilter: RegistrationRuleFilter;
  RegistrationRuleOrder: RegistrationRuleOrder;
  RegistrationState: RegistrationState;
  ResubmitExamReimbursementInput: ResubmitExamReimbursementInput;
  ResubmitExamReimbursementPayload: ResolverTypeWrapper<Omit<ResubmitExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  ReturnExamReimbursementInput: ReturnExamReimbursementInput;
  ReturnExamReimbursementPayload: ResolverTypeWrapper<Omit<ReturnExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  Role: Role;
  StipendKind: StipendKind;
  SubmitExamReimbursementInput: SubmitExamReimbursementInput;
  SubmitExamReimbursementPayload: ResolverTypeWrapper<Omit<SubmitExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  TalentStage: TalentStage;
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: ResolverTypeWrapper<Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Viewer: ResolverTypeWrapper<Viewer>;
  WithdrawExamRegistrationInput: WithdrawExamRegistrationInput;
  WithdrawExamRegistrationPayload: ResolverTypeWrapper<Omit<WithdrawExamRegistrationPayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  WithdrawFromEducationInput: WithdrawFromEducationInput;
  WithdrawFromEducationPayload: ResolverTypeWrapper<Omit<WithdrawFromEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversTypes['EducationEnrolment'] }>;
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
  AddExamReimbursementRuleInput: AddExamReimbursementRuleInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AddExamReimbursementRulePayload: Omit<AddExamReimbursementRulePayload, 'examReimbursementRule'> & { examReimbursementRule: ResolversParentTypes['ExamReimbursementRule'] };
  AddRegistrationRuleInput: AddRegistrationRuleInput;
  AddRegistrationRulePayload: Omit<AddRegistrationRulePayload, 'registrationRule'> & { registrationRule: ResolversParentTypes['RegistrationRule'] };
  AnnulContinuingEducationInput: AnnulContinuingEducationInput;
  AnnulContinuingEducationPayload: Omit<AnnulContinuingEducationPayload, 'continuingEducation'> & { continuingEducation: ResolversParentTypes['ContinuingEducation'] };
  ApplyForRegistrationInput: ApplyForRegistrationInput;
  ApplyForRegistrationPayload: Omit<ApplyForRegistrationPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  ApproveExamReimbursementInput: ApproveExamReimbursementInput;
  ApproveExamReimbursementPayload: Omit<ApproveExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  Certificate: CertificateRow;
  CertificateConnection: CertificateConnectionRow;
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  CertificateFilter: CertificateFilter;
  Community: CommunityRow;
  ContinuingEducation: ContinuingEducationRow;
  ContinuingEducationConnection: ContinuingEducationConnectionRow;
  ContinuingEducationEdge: Omit<ContinuingEducationEdge, 'node'> & { node: ResolversParentTypes['ContinuingEducation'] };
  ContinuingEducationFilter: ContinuingEducationFilter;
  ContinuingEducationProgress: ContinuingEducationProgress;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EducationEnrolment: EducationEnrolmentRow;
  EducationEnrolmentConnection: EducationEnrolmentConnectionRow;
  EducationEnrolmentEdge: Omit<EducationEnrolmentEdge, 'node'> & { node: ResolversParentTypes['EducationEnrolment'] };
  EducationEnrolmentFilter: EducationEnrolmentFilter;
  Employment: EmploymentRow;
  EnrolInEducationInput: EnrolInEducationInput;
  EnrolInEducationPayload: Omit<EnrolInEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversParentTypes['EducationEnrolment'] };
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  ExamRegistration: ExamRegistrationRow;
  ExamRegistrationConnection: ExamRegistrationConnectionRow;
  ExamRegistrationEdge: Omit<ExamRegistrationEdge, 'node'> & { node: ResolversParentTypes['ExamRegistration'] };
  ExamRegistrationFilter: ExamRegistrationFilter;
  ExamReimbursement: ExamReimbursementRow;
  ExamReimbursementConnection: ExamReimbursementConnectionRow;
  ExamReimbursementEdge: Omit<ExamReimbursementEdge, 'node'> & { node: ResolversParentTypes['ExamReimbursement'] };
  ExamReimbursementFilter: ExamReimbursementFilter;
  ExamReimbursementRule: ExamReimbursementRuleRow;
  ExamReimbursementRuleConnection: ExamReimbursementRuleConnectionRow;
  ExamReimbursementRuleEdge: Omit<ExamReimbursementRuleEdge, 'node'> & { node: ResolversParentTypes['ExamReimbursementRule'] };
  ExamReimbursementRuleFilter: ExamReimbursementRuleFilter;
  GraduateFromEducationInput: GraduateFromEducationInput;
  GraduateFromEducationPayload: Omit<GraduateFromEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversParentTypes['EducationEnrolment'] };
  IssueRegistrationInput: IssueRegistrationInput;
  IssueRegistrationPayload: Omit<IssueRegistrationPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PassFinalReviewInput: PassFinalReviewInput;
  PassFinalReviewPayload: Omit<PassFinalReviewPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  PassFirstReviewInput: PassFirstReviewInput;
  PassFirstReviewPayload: Omit<PassFirstReviewPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  PayExamReimbursementInput: PayExamReimbursementInput;
  PayExamReimbursementPayload: Omit<PayExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  PracticeBase: PracticeBaseRow;
  PracticeBaseConnection: PracticeBaseConnectionRow;
  PracticeBaseCoverage: Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversParentTypes['Region']> };
  PracticeBaseEdge: Omit<PracticeBaseEdge, 'node'> & { node: ResolversParentTypes['PracticeBase'] };
  PracticeBaseFilter: PracticeBaseFilter;
  Query: Record<PropertyKey, never>;
  RecordCertificateInput: RecordCertificateInput;
  RecordCertificatePayload: Omit<RecordCertificatePayload, 'certificate'> & { certificate: ResolversParentTypes['Certificate'] };
  RecordContinuingEducationInput: RecordContinuingEducationInput;
  RecordContinuingEducationPayload: Omit<RecordContinuingEducationPayload, 'continuingEducation'> & { continuingEducation: ResolversParentTypes['ContinuingEducation'] };
  RecordExamAbsenceInput: RecordExamAbsenceInput;
  RecordExamAbsencePayload: Omit<RecordExamAbsencePayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  RecordExamResultInput: RecordExamResultInput;
  RecordExamResultPayload: Omit<RecordExamResultPayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  RecordExamSittingInput: RecordExamSittingInput;
  RecordExamSittingPayload: Omit<RecordExamSittingPayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  RefuseExamReimbursementInput: RefuseExamReimbursementInput;
  RefuseExamReimbursementPayload: Omit<RefuseExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  RefuseRegistrationInput: RefuseRegistrationInput;
  RefuseRegistrationPayload: Omit<RefuseRegistrationPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  Region: RegionRow;
  RegisterCertificateInput: RegisterCertificateInput;
  RegisterCertificatePayload: Omit<RegisterCertificatePayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  RegisterForExamInput: RegisterForExamInput;
  RegisterForExamPayload: Omit<RegisterForExamPayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  RegisterWorkerInput: RegisterWorkerInput;
  RegisterWorkerPayload: Omit<RegisterWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  Registration: RegistrationRow;
  RegistrationConnection: RegistrationConnectionRow;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RegistrationEvent: RegistrationEventRow;
  RegistrationFilter: RegistrationFilter;
  RegistrationRule: RegistrationRuleRow;
  RegistrationRuleConnection: RegistrationRuleConnectionRow;
  RegistrationRuleEdge: Omit<RegistrationRuleEdge, 'node'> & { node: ResolversParentTypes['RegistrationRule'] };
  RegistrationRuleFilter: RegistrationRuleFilter;
  ResubmitExamReimbursementInput: ResubmitExamReimbursementInput;
  ResubmitExamReimbursementPayload: Omit<ResubmitExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  ReturnExamReimbursementInput: ReturnExamReimbursementInput;
  ReturnExamReimbursementPayload: Omit<ReturnExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  SubmitExamReimbursementInput: SubmitExamReimbursementInput;
  SubmitExamReimbursementPayload: Omit<SubmitExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  UpdateWorkerContactInput: UpdateWorkerContactInput;
  UpdateWorkerContactPayload: Omit<UpdateWorkerContactPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  Viewer: Viewer;
  WithdrawExamRegistrationInput: WithdrawExamRegistrationInput;
  WithdrawExamRegistrationPayload: Omit<WithdrawExamRegistrationPayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  WithdrawFromEducationInput: WithdrawFromEducationInput;
  WithdrawFromEducationPayload: Omit<WithdrawFromEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversParentTypes['EducationEnrolment'] };
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

export type AddExamReimbursementRulePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AddExamReimbursementRulePayload'] = ResolversParentTypes['AddExamReimbursementRulePayload']> = {
  examReimbursementRule?: Resolver<ResolversTypes['ExamReimbursementRule'], ParentType, ContextType>;
};

export type AddRegistrationRulePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AddRegistrationRulePayload'] = ResolversParentTypes['AddRegistrationRulePayload']> = {
  registrationRule?: Resolver<ResolversTypes['RegistrationRule'], ParentType, ContextType>;
};

export type AnnulContinuingEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AnnulContinuingEducationPayload'] = ResolversParentTypes['AnnulContinuingEducationPayload']> = {
  continuingEducation?: Resolver<ResolversTypes['ContinuingEducation'], ParentType, ContextType>;
};

export type ApplyForRegistrationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ApplyForRegistrationPayload'] = ResolversParentTypes['ApplyForRegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type ApproveExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ApproveExamReimbursementPayload'] = ResolversParentTypes['ApproveExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
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

export type CertificateResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CertificateLevel'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  registrationState?: Resolver<Maybe<ResolversTypes['RegistrationState']>, ParentType, ContextType, Partial<CertificateRegistrationStateArgs>>;
  registrations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Registration']>>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communityWorkers?: Resolver<Maybe<ResolversTypes['WorkerConnection']>, ParentType, ContextType, Partial<CommunityCommunityWorkersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practiceBases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PracticeBase']>>, ParentType, ContextType>;
};

export type ContinuingEducationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ContinuingEducation'] = ResolversParentTypes['ContinuingEducation'], FederationReferenceType extends FederationReferenceTypes['ContinuingEducation'] = FederationReferenceTypes['ContinuingEducation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinuingEducation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['ContinuingEducationState']>, ParentType, ContextType>;
  annulledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  annulledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContinuingEducationKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContinuingEducationState'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type ContinuingEducationConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ContinuingEducationConnection'] = ResolversParentTypes['ContinuingEducationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContinuingEducationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContinuingEducationEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ContinuingEducationEdge'] = ResolversParentTypes['ContinuingEducationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContinuingEducation'], ParentType, ContextType>;
};

export type ContinuingEducationProgressResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ContinuingEducationProgress'] = ResolversParentTypes['ContinuingEducationProgress']> = {
  completedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortByMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EducationEnrolmentResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EducationEnrolment'] = ResolversParentTypes['EducationEnrolment'], FederationReferenceType extends FederationReferenceTypes['EducationEnrolment'] = FederationReferenceTypes['EducationEnrolment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EducationEnrolment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['EducationEnrolmentState']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  major?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EducationEnrolmentState'], ParentType, ContextType, Partial<EducationEnrolmentStateArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type EducationEnrolmentConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EducationEnrolmentConnection'] = ResolversParentTypes['EducationEnrolmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EducationEnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EducationEnrolmentEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EducationEnrolmentEdge'] = ResolversParentTypes['EducationEnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EducationEnrolment'], ParentType, ContextType>;
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

export type EnrolInEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EnrolInEducationPayload'] = ResolversParentTypes['EnrolInEducationPayload']> = {
  educationEnrolment?: Resolver<ResolversTypes['EducationEnrolment'], ParentType, ContextType>;
};

export type EraseWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EraseWorkerPayload'] = ResolversParentTypes['EraseWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type ExamRegistrationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamRegistration'] = ResolversParentTypes['ExamRegistration'], FederationReferenceType extends FederationReferenceTypes['ExamRegistration'] = FederationReferenceTypes['ExamRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExamRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['ExamState']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  examYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CertificateLevel'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reimbursement?: Resolver<Maybe<ResolversTypes['ExamReimbursement']>, ParentType, ContextType>;
  satOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExamState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type ExamRegistrationConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamRegistrationConnection'] = ResolversParentTypes['ExamRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExamRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExamRegistrationEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamRegistrationEdge'] = ResolversParentTypes['ExamRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExamRegistration'], ParentType, ContextType>;
};

export type ExamReimbursementResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamReimbursement'] = ResolversParentTypes['ExamReimbursement'], FederationReferenceType extends FederationReferenceTypes['ExamReimbursement'] = FederationReferenceTypes['ExamReimbursement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExamReimbursement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['ExamReimbursementState']>, ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  examRegistration?: Resolver<Maybe<ResolversTypes['ExamRegistration']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExamReimbursementState'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type ExamReimbursementConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamReimbursementConnection'] = ResolversParentTypes['ExamReimbursementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExamReimbursementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExamReimbursementEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamReimbursementEdge'] = ResolversParentTypes['ExamReimbursementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
};

export type ExamReimbursementRuleResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamReimbursementRule'] = ResolversParentTypes['ExamReimbursementRule'], FederationReferenceType extends FederationReferenceTypes['ExamReimbursementRule'] = FederationReferenceTypes['ExamReimbursementRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExamReimbursementRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAmountFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type ExamReimbursementRuleConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamReimbursementRuleConnection'] = ResolversParentTypes['ExamReimbursementRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExamReimbursementRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExamReimbursementRuleEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ExamReimbursementRuleEdge'] = ResolversParentTypes['ExamReimbursementRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExamReimbursementRule'], ParentType, ContextType>;
};

export type GraduateFromEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['GraduateFromEducationPayload'] = ResolversParentTypes['GraduateFromEducationPayload']> = {
  educationEnrolment?: Resolver<ResolversTypes['EducationEnrolment'], ParentType, ContextType>;
};

export type IssueRegistrationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['IssueRegistrationPayload'] = ResolversParentTypes['IssueRegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addExamReimbursementRule?: Resolver<ResolversTypes['AddExamReimbursementRulePayload'], ParentType, ContextType, RequireFields<MutationAddExamReimbursementRuleArgs, 'input'>>;
  addRegistrationRule?: Resolver<ResolversTypes['AddRegistrationRulePayload'], ParentType, ContextType, RequireFields<MutationAddRegistrationRuleArgs, 'input'>>;
  annulContinuingEducation?: Resolver<ResolversTypes['AnnulContinuingEducationPayload'], ParentType, ContextType, RequireFields<MutationAnnulContinuingEducationArgs, 'input'>>;
  applyForRegistration?: Resolver<ResolversTypes['ApplyForRegistrationPayload'], ParentType, ContextType, RequireFields<MutationApplyForRegistrationArgs, 'input'>>;
  approveExamReimbursement?: Resolver<ResolversTypes['ApproveExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationApproveExamReimbursementArgs, 'input'>>;
  enrolInEducation?: Resolver<ResolversTypes['EnrolInEducationPayload'], ParentType, ContextType, RequireFields<MutationEnrolInEducationArgs, 'input'>>;
  eraseWorker?: Resolver<ResolversTypes['EraseWorkerPayload'], ParentType, ContextType, RequireFields<MutationEraseWorkerArgs, 'input'>>;
  graduateFromEducation?: Resolver<ResolversTypes['GraduateFromEducationPayload'], ParentType, ContextType, RequireFields<MutationGraduateFromEducationArgs, 'input'>>;
  issueRegistration?: Resolver<ResolversTypes['IssueRegistrationPayload'], ParentType, ContextType, RequireFields<MutationIssueRegistrationArgs, 'input'>>;
  passFinalReview?: Resolver<ResolversTypes['PassFinalReviewPayload'], ParentType, ContextType, RequireFields<MutationPassFinalReviewArgs, 'input'>>;
  passFirstReview?: Resolver<ResolversTypes['PassFirstReviewPayload'], ParentType, ContextType, RequireFields<MutationPassFirstReviewArgs, 'input'>>;
  payExamReimbursement?: Resolver<ResolversTypes['PayExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationPayExamReimbursementArgs, 'input'>>;
  recordCertificate?: Resolver<ResolversTypes['RecordCertificatePayload'], ParentType, ContextType, RequireFields<MutationRecordCertificateArgs, 'input'>>;
  recordContinuingEducation?: Resolver<ResolversTypes['RecordContinuingEducationPayload'], ParentType, ContextType, RequireFields<MutationRecordContinuingEducationArgs, 'input'>>;
  recordExamAbsence?: Resolver<ResolversTypes['RecordExamAbsencePayload'], ParentType, ContextType, RequireFields<MutationRecordExamAbsenceArgs, 'input'>>;
  recordExamResult?: Resolver<ResolversTypes['RecordExamResultPayload'], ParentType, ContextType, RequireFields<MutationRecordExamResultArgs, 'input'>>;
  recordExamSitting?: Resolver<ResolversTypes['RecordExamSittingPayload'], ParentType, ContextType, RequireFields<MutationRecordExamSittingArgs, 'input'>>;
  refuseExamReimbursement?: Resolver<ResolversTypes['RefuseExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationRefuseExamReimbursementArgs, 'input'>>;
  refuseRegistration?: Resolver<ResolversTypes['RefuseRegistrationPayload'], ParentType, ContextType, RequireFields<MutationRefuseRegistrationArgs, 'input'>>;
  registerCertificate?: Resolver<ResolversTypes['RegisterCertificatePayload'], ParentType, ContextType, RequireFields<MutationRegisterCertificateArgs, 'input'>>;
  registerForExam?: Resolver<ResolversTypes['RegisterForExamPayload'], ParentType, ContextType, RequireFields<MutationRegisterForExamArgs, 'input'>>;
  registerWorker?: Resolver<ResolversTypes['RegisterWorkerPayload'], ParentType, ContextType, RequireFields<MutationRegisterWorkerArgs, 'input'>>;
  resubmitExamReimbursement?: Resolver<ResolversTypes['ResubmitExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationResubmitExamReimbursementArgs, 'input'>>;
  returnExamReimbursement?: Resolver<ResolversTypes['ReturnExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationReturnExamReimbursementArgs, 'input'>>;
  submitExamReimbursement?: Resolver<ResolversTypes['SubmitExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationSubmitExamReimbursementArgs, 'input'>>;
  updateWorkerContact?: Resolver<ResolversTypes['UpdateWorkerContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkerContactArgs, 'input'>>;
  withdrawExamRegistration?: Resolver<ResolversTypes['WithdrawExamRegistrationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawExamRegistrationArgs, 'input'>>;
  withdrawFromEducation?: Resolver<ResolversTypes['WithdrawFromEducationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFromEducationArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassFinalReviewPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PassFinalReviewPayload'] = ResolversParentTypes['PassFinalReviewPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type PassFirstReviewPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PassFirstReviewPayload'] = ResolversParentTypes['PassFirstReviewPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type PayExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PayExamReimbursementPayload'] = ResolversParentTypes['PayExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
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
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'orderBy'>>;
  continuingEducation?: Resolver<Maybe<ResolversTypes['ContinuingEducation']>, ParentType, ContextType, RequireFields<QueryContinuingEducationArgs, 'id'>>;
  continuingEducations?: Resolver<ResolversTypes['ContinuingEducationConnection'], ParentType, ContextType, RequireFields<QueryContinuingEducationsArgs, 'orderBy'>>;
  educationEnrolment?: Resolver<Maybe<ResolversTypes['EducationEnrolment']>, ParentType, ContextType, RequireFields<QueryEducationEnrolmentArgs, 'id'>>;
  educationEnrolments?: Resolver<ResolversTypes['EducationEnrolmentConnection'], ParentType, ContextType, RequireFields<QueryEducationEnrolmentsArgs, 'orderBy'>>;
  examRegistration?: Resolver<Maybe<ResolversTypes['ExamRegistration']>, ParentType, ContextType, RequireFields<QueryExamRegistrationArgs, 'id'>>;
  examRegistrations?: Resolver<ResolversTypes['ExamRegistrationConnection'], ParentType, ContextType, RequireFields<QueryExamRegistrationsArgs, 'orderBy'>>;
  examReimbursement?: Resolver<Maybe<ResolversTypes['ExamReimbursement']>, ParentType, ContextType, RequireFields<QueryExamReimbursementArgs, 'id'>>;
  examReimbursementRule?: Resolver<Maybe<ResolversTypes['ExamReimbursementRule']>, ParentType, ContextType, RequireFields<QueryExamReimbursementRuleArgs, 'id'>>;
  examReimbursementRules?: Resolver<ResolversTypes['ExamReimbursementRuleConnection'], ParentType, ContextType, RequireFields<QueryExamReimbursementRulesArgs, 'orderBy'>>;
  examReimbursements?: Resolver<ResolversTypes['ExamReimbursementConnection'], ParentType, ContextType, RequireFields<QueryExamReimbursementsArgs, 'orderBy'>>;
  practiceBase?: Resolver<Maybe<ResolversTypes['PracticeBase']>, ParentType, ContextType, RequireFields<QueryPracticeBaseArgs, 'id'>>;
  practiceBases?: Resolver<ResolversTypes['PracticeBaseConnection'], ParentType, ContextType, RequireFields<QueryPracticeBasesArgs, 'orderBy'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  registrationRule?: Resolver<Maybe<ResolversTypes['RegistrationRule']>, ParentType, ContextType, RequireFields<QueryRegistrationRuleArgs, 'id'>>;
  registrationRules?: Resolver<ResolversTypes['RegistrationRuleConnection'], ParentType, ContextType, RequireFields<QueryRegistrationRulesArgs, 'orderBy'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'orderBy'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerArgs, 'id'>>;
  workers?: Resolver<ResolversTypes['WorkerConnection'], ParentType, ContextType, RequireFields<QueryWorkersArgs, 'orderBy'>>;
  workforceAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryWorkforceAuditArgs, 'orderBy'>>;
};

export type RecordCertificatePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordCertificatePayload'] = ResolversParentTypes['RecordCertificatePayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type RecordContinuingEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordContinuingEducationPayload'] = ResolversParentTypes['RecordContinuingEducationPayload']> = {
  continuingEducation?: Resolver<ResolversTypes['ContinuingEducation'], ParentType, ContextType>;
};

export type RecordExamAbsencePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordExamAbsencePayload'] = ResolversParentTypes['RecordExamAbsencePayload']> = {
  examRegistration?: Resolver<ResolversTypes['ExamRegistration'], ParentType, ContextType>;
};

export type RecordExamResultPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordExamResultPayload'] = ResolversParentTypes['RecordExamResultPayload']> = {
  examRegistration?: Resolver<ResolversTypes['ExamRegistration'], ParentType, ContextType>;
};

export type RecordExamSittingPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordExamSittingPayload'] = ResolversParentTypes['RecordExamSittingPayload']> = {
  examRegistration?: Resolver<ResolversTypes['ExamRegistration'], ParentType, ContextType>;
};

export type RefuseExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RefuseExamReimbursementPayload'] = ResolversParentTypes['RefuseExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
};

export type RefuseRegistrationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RefuseRegistrationPayload'] = ResolversParentTypes['RefuseRegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterCertificatePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegisterCertificatePayload'] = ResolversParentTypes['RegisterCertificatePayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RegisterForExamPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegisterForExamPayload'] = ResolversParentTypes['RegisterForExamPayload']> = {
  examRegistration?: Resolver<ResolversTypes['ExamRegistration'], ParentType, ContextType>;
};

export type RegisterWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegisterWorkerPayload'] = ResolversParentTypes['RegisterWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration'], FederationReferenceType extends FederationReferenceTypes['Registration'] = FederationReferenceTypes['Registration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Registration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['RegistrationState']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  continuingEducation?: Resolver<Maybe<ResolversTypes['ContinuingEducationProgress']>, ParentType, ContextType, Partial<RegistrationContinuingEducationArgs>>;
  decideBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['RegistrationEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistrationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CertificateLevel'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<RegistrationOverdueArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewalOpensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType, Partial<RegistrationStateArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RegistrationEventResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegistrationEvent'] = ResolversParentTypes['RegistrationEvent']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RegistrationRuleResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegistrationRule'] = ResolversParentTypes['RegistrationRule'], FederationReferenceType extends FederationReferenceTypes['RegistrationRule'] = FederationReferenceTypes['RegistrationRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegistrationRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assistantMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intermediateMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  renewalWindowMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seniorMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationRuleConnectionResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegistrationRuleConnection'] = ResolversParentTypes['RegistrationRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistrationRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationRuleEdgeResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RegistrationRuleEdge'] = ResolversParentTypes['RegistrationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistrationRule'], ParentType, ContextType>;
};

export type ResubmitExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ResubmitExamReimbursementPayload'] = ResolversParentTypes['ResubmitExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
};

export type ReturnExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ReturnExamReimbursementPayload'] = ResolversParentTypes['ReturnExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
};

export type SubmitExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SubmitExamReimbursementPayload'] = ResolversParentTypes['SubmitExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
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

export type WithdrawExamRegistrationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WithdrawExamRegistrationPayload'] = ResolversParentTypes['WithdrawExamRegistrationPayload']> = {
  examRegistration?: Resolver<ResolversTypes['ExamRegistration'], ParentType, ContextType>;
};

export type WithdrawFromEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WithdrawFromEducationPayload'] = ResolversParentTypes['WithdrawFromEducationPayload']> = {
  educationEnrolment?: Resolver<ResolversTypes['EducationEnrolment'], ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  continuingEducations?: Resolver<Maybe<ResolversTypes['ContinuingEducationConnection']>, ParentType, ContextType, Partial<WorkerContinuingEducationsArgs>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  educationEnrolments?: Resolver<Maybe<ResolversTypes['EducationEnrolmentConnection']>, ParentType, ContextType, Partial<WorkerEducationEnrolmentsArgs>>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  erasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  examRegistrations?: Resolver<Maybe<ResolversTypes['ExamRegistrationConnection']>, ParentType, ContextType, Partial<WorkerExamRegistrationsArgs>>;
  highestCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, Partial<WorkerRegistrationArgs>>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, Partial<WorkerRegistrationsArgs>>;
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
  AddExamReimbursementRulePayload?: AddExamReimbursementRulePayloadResolvers<ContextType>;
  AddRegistrationRulePayload?: AddRegistrationRulePayloadResolvers<ContextType>;
  AnnulContinuingEducationPayload?: AnnulContinuingEducationPayloadResolvers<ContextType>;
  ApplyForRegistrationPayload?: ApplyForRegistrationPayloadResolvers<ContextType>;
  ApproveExamReimbursementPayload?: ApproveExamReimbursementPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  ContinuingEducation?: ContinuingEducationResolvers<ContextType>;
  ContinuingEducationConnection?: ContinuingEducationConnectionResolvers<ContextType>;
  ContinuingEducationEdge?: ContinuingEducationEdgeResolvers<ContextType>;
  ContinuingEducationProgress?: ContinuingEducationProgressResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EducationEnrolment?: EducationEnrolmentResolvers<ContextType>;
  EducationEnrolmentConnection?: EducationEnrolmentConnectionResolvers<ContextType>;
  EducationEnrolmentEdge?: EducationEnrolmentEdgeResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EnrolInEducationPayload?: EnrolInEducationPayloadResolvers<ContextType>;
  EraseWorkerPayload?: EraseWorkerPayloadResolvers<ContextType>;
  ExamRegistration?: ExamRegistrationResolvers<ContextType>;
  ExamRegistrationConnection?: ExamRegistrationConnectionResolvers<ContextType>;
  ExamRegistrationEdge?: ExamRegistrationEdgeResolvers<ContextType>;
  ExamReimbursement?: ExamReimbursementResolvers<ContextType>;
  ExamReimbursementConnection?: ExamReimbursementConnectionResolvers<ContextType>;
  ExamReimbursementEdge?: ExamReimbursementEdgeResolvers<ContextType>;
  ExamReimbursementRule?: ExamReimbursementRuleResolvers<ContextType>;
  ExamReimbursementRuleConnection?: ExamReimbursementRuleConnectionResolvers<ContextType>;
  ExamReimbursementRuleEdge?: ExamReimbursementRuleEdgeResolvers<ContextType>;
  GraduateFromEducationPayload?: GraduateFromEducationPayloadResolvers<ContextType>;
  IssueRegistrationPayload?: IssueRegistrationPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassFinalReviewPayload?: PassFinalReviewPayloadResolvers<ContextType>;
  PassFirstReviewPayload?: PassFirstReviewPayloadResolvers<ContextType>;
  PayExamReimbursementPayload?: PayExamReimbursementPayloadResolvers<ContextType>;
  PracticeBase?: PracticeBaseResolvers<ContextType>;
  PracticeBaseConnection?: PracticeBaseConnectionResolvers<ContextType>;
  PracticeBaseCoverage?: PracticeBaseCoverageResolvers<ContextType>;
  PracticeBaseEdge?: PracticeBaseEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCertificatePayload?: RecordCertificatePayloadResolvers<ContextType>;
  RecordContinuingEducationPayload?: RecordContinuingEducationPayloadResolvers<ContextType>;
  RecordExamAbsencePayload?: RecordExamAbsencePayloadResolvers<ContextType>;
  RecordExamResultPayload?: RecordExamResultPayloadResolvers<ContextType>;
  RecordExamSittingPayload?: RecordExamSittingPayloadResolvers<ContextType>;
  RefuseExamReimbursementPayload?: RefuseExamReimbursementPayloadResolvers<ContextType>;
  RefuseRegistrationPayload?: RefuseRegistrationPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterCertificatePayload?: RegisterCertificatePayloadResolvers<ContextType>;
  RegisterForExamPayload?: RegisterForExamPayloadResolvers<ContextType>;
  RegisterWorkerPayload?: RegisterWorkerPayloadResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationEvent?: RegistrationEventResolvers<ContextType>;
  RegistrationRule?: RegistrationRuleResolvers<ContextType>;
  RegistrationRuleConnection?: RegistrationRuleConnectionResolvers<ContextType>;
  RegistrationRuleEdge?: RegistrationRuleEdgeResolvers<ContextType>;
  ResubmitExamReimbursementPayload?: ResubmitExamReimbursementPayloadResolvers<ContextType>;
  ReturnExamReimbursementPayload?: ReturnExamReimbursementPayloadResolvers<ContextType>;
  SubmitExamReimbursementPayload?: SubmitExamReimbursementPayloadResolvers<ContextType>;
  UpdateWorkerContactPayload?: UpdateWorkerContactPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawExamRegistrationPayload?: WithdrawExamRegistrationPayloadResolvers<ContextType>;
  WithdrawFromEducationPayload?: WithdrawFromEducationPayloadResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkerConnection?: WorkerConnectionResolvers<ContextType>;
  WorkerEdge?: WorkerEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WorkforceContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
