import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkerRow, WorkerConnectionRow, CommunityRow, EmploymentRow, EmploymentConnectionRow, AgencyRow, PostRow, PostConnectionRow, PostAdjustmentRow, RecruitmentRow, RecruitmentConnectionRow, RecruitmentRoundRow, SecondmentRow, SecondmentConnectionRow, CertificateRow, CertificateConnectionRow, RegistrationRow, RegistrationConnectionRow, RegistrationEventRow, RegistrationRuleRow, RegistrationRuleConnectionRow, ContinuingEducationRow, ContinuingEducationConnectionRow, ExamRegistrationRow, ExamRegistrationConnectionRow, ExamReimbursementRow, ExamReimbursementConnectionRow, ExamReimbursementRuleRow, ExamReimbursementRuleConnectionRow, EducationEnrolmentRow, EducationEnrolmentConnectionRow, PracticeBaseRow, PracticeBaseConnectionRow, TrainingPlanRow, TrainingPlanConnectionRow, TrainingCoverageRow, TrainingSessionRow, TrainingSessionConnectionRow, AttendanceRow, AttendanceConnectionRow, CompletionCertificateRow, CoursePackageRow, CoursePackageConnectionRow, TrainerRow, TrainerConnectionRow, TrainingResourceRow, TrainingResourceConnectionRow, TalentStageEntryRow, TalentStageEntryConnectionRow, TalentLiaisonRow, TalentLiaisonConnectionRow, TalentLiaisonContactRow, TalentServiceOfficerRow, TalentServiceOfficerConnectionRow, TalentProgrammeApplicationRow, TalentProgrammeApplicationConnectionRow, TalentProgrammeStepRow, MentorshipRow, MentorshipConnectionRow, PostRotationRow, PostRotationConnectionRow, SecretaryStudioRow, SecretaryStudioConnectionRow, SecretaryStudioStatusEntryRow, CompetitionRow, CompetitionConnectionRow, CompetitionEntryRow, CompetitionEntryConnectionRow, StipendPolicyRow, StipendPolicyConnectionRow, StipendRateRow, StipendRateConnectionRow, StipendCycleRow, StipendCycleConnectionRow, StipendCycleEventRow, StipendEntitlementRow, StipendEntitlementConnectionRow, RegionRow, RegionStaffingRow, RegionWorkforceRow, StaffingStandardRow, StaffingStandardConnectionRow, WorkforceFactRow } from '../rows';
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

/** 增补考试费用报销规则：自某日起施行 / Add a rule of exam reimbursement that is in force from a day on */
export type AddExamReimbursementRuleInput = {
  /** 依据 / What it rests on */
  readonly basis: Scalars['String']['input'];
  /** 自此日起施行 / In force from this day on */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 每次上限（分） / Ceiling of one reimbursement in fen */
  readonly maximumAmountFen: Scalars['Fen']['input'];
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
  /** 该日在岗的社区工作者（两委专职成员、专职工作人员） / Community workers in post on a day */
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
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** 截至该日终了（UTC+8）已登记或已参赛；成绩与奖项自举办之日起；默认今日。未记登记日期的旧记录自举办之日起 / On record, or having taken part, by the end of this day, UTC+8; score and award from the day of the competition on; by default today. An older entry whose day of recording is not known counts from the day of the competition */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** 截至该日终了（UTC+8）已发布或已举办，人数与参赛记录按该日计；默认今日。未记发布日期的旧项自举办之日起 / Announced or held by the end of this day, UTC+8, for which participants are counted and entries listed; by default today. An older one whose day of announcement is not known counts from the day it was held */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** 截至该日终了（UTC+8）已完成，状态按该日判断：作废自作废之日起；默认今日 / Completed by the end of this day, UTC+8, on which the state is judged: annulled from the day of the annulment; by default today */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** 截至该日终了（UTC+8）已报名，状态与日期按该日判断；默认今日 / Registered by the end of this day, UTC+8, on which state and days are judged; by default today */
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
  readonly amountFen: Scalars['Fen']['output'];
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
  /** 截至该日终了（UTC+8）已申请，各项均按该日判断；默认今日。未留变动记录的旧件：自最近一次申请起算，退回、不予报销自申请之日起 / Submitted by the end of this day, UTC+8, on which everything is judged; by default today. An older claim whose changes were not kept counts from its latest submission, returned or refused from that day on */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
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
  readonly maximumAmountFen: Scalars['Fen']['output'];
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
  /** 状态之一；该日的，默认现在的 / One of these states, on the day of asOf, by default as it is now */
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
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
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
  /** 撤岗：其后不得再有人在岗 / Abolish a post that nobody holds from then on */
  readonly abolishPost: AbolishPostPayload;
  /** 增补考试费用报销规则：自某日起施行 / Add a rule of exam reimbursement that is in force from a day on */
  readonly addExamReimbursementRule: AddExamReimbursementRulePayload;
  /** 增补登记规则：自某日起施行 / Add a registration rule that is in force from a day on */
  readonly addRegistrationRule: AddRegistrationRulePayload;
  /** 资源入库 / Adds a training resource */
  readonly addTrainingResource: AddTrainingResourcePayload;
  /** 调整岗位员额（需求、效能双导向） / Adjust the quota of a post, by demand or by performance */
  readonly adjustPost: AdjustPostPayload;
  /** 采用津贴政策 / Adopt a stipend policy */
  readonly adoptStipendPolicy: StipendPolicyPayload;
  /** 推进公开选聘到下一阶段；取消另行办理 / Bring a recruitment to its next stage; cancelling is a mutation of its own */
  readonly advanceRecruitment: AdvanceRecruitmentPayload;
  /** 推进人才链条：进入下一环节，或因故回到培育 / Advance a worker in the talent chain: one stage on, or back to developing for a reason */
  readonly advanceTalentStage: AdvanceTalentStagePayload;
  /** 发布练兵比武 / Announce a competition */
  readonly announceCompetition: AnnounceCompetitionPayload;
  /** 发布公开选聘公告 / Announce an open recruitment */
  readonly announceRecruitment: AnnounceRecruitmentPayload;
  /** 作废参训记录：此后不计入任何数字 / Annuls an attendance, which then counts nowhere */
  readonly annulAttendance: AnnulAttendancePayload;
  /** 作废继续教育记录（保留记录，不计学时） / Annul a record of continuing education: it stays on record and no longer counts */
  readonly annulContinuingEducation: AnnulContinuingEducationPayload;
  /** 申请证书登记（首次或续期） / Apply for the registration of a certificate */
  readonly applyForRegistration: ApplyForRegistrationPayload;
  /** 聘任师资 / Appoints a trainer */
  readonly appointTrainer: AppointTrainerPayload;
  /** 任用：起一段任职，可同时进入岗位 / Begin an employment, in a post or without */
  readonly appointWorker: AppointWorkerPayload;
  /** 批准报销（与申请人非同一人） / Approve a reimbursement, by somebody else than who submitted it */
  readonly approveExamReimbursement: ApproveExamReimbursementPayload;
  /** 批准借调：须由辖区覆盖全县的干部批准，且不得为申请人 / Approve a secondment: an officer of the whole county, who is not the requester */
  readonly approveSecondment: ApproveSecondmentPayload;
  /** 财务批准整个周期；公示期满后，批准人不得为经办人 / Finance approves the whole cycle, after the publicity, not by who prepared it */
  readonly approveStipendCycle: StipendCyclePayload;
  /** 安排岗位交流 / Arrange a post rotation */
  readonly arrangePostRotation: ArrangePostRotationPayload;
  /** 确定领导联系的专家 / Assign an expert to a leader */
  readonly assignTalentLiaison: AssignTalentLiaisonPayload;
  /** 设人才服务专员 / Assign a talent service officer */
  readonly assignTalentServiceOfficer: AssignTalentServiceOfficerPayload;
  /** 开始 1 对 1 帮带 / Begin a one-to-one mentorship */
  readonly beginMentorship: BeginMentorshipPayload;
  /** 核算本月应发与以往各月差额；重复核算不改变结果 / Calculate the month and the differences of earlier months; twice changes nothing */
  readonly calculateStipends: StipendCyclePayload;
  /** 取消公开选聘 / Cancel a recruitment */
  readonly cancelRecruitment: CancelRecruitmentPayload;
  /** 取消一期培训 / Cancels a session */
  readonly cancelTrainingSession: CancelTrainingSessionPayload;
  /** 变更实践基地状态 / Changes the status of a practice base */
  readonly changePracticeBaseStatus: ChangePracticeBaseStatusPayload;
  /** 变更书记工作室状态 / Change the status of a secretary studio */
  readonly changeSecretaryStudioStatus: ChangeSecretaryStudioStatusPayload;
  /** 帮带完成 / Complete a mentorship */
  readonly completeMentorship: CompleteMentorshipPayload;
  /** 更正参赛成绩与奖项 / Correct the score and the award of an entry */
  readonly correctCompetitionEntry: CorrectCompetitionEntryPayload;
  /** 起草人才项目申报 / Draft an application to a talent programme */
  readonly draftTalentProgrammeApplication: DraftTalentProgrammeApplicationPayload;
  /** 离岗：定任职的最后一日；已定的只能提前 / Set the last day of an employment; one that is set can only come earlier */
  readonly endEmployment: EndEmploymentPayload;
  /** 提前结束帮带 / End a mentorship before its goal is reached */
  readonly endMentorship: EndMentorshipPayload;
  /** 确定岗位交流的截止日 / Set the last day of a post rotation */
  readonly endPostRotation: EndPostRotationPayload;
  /** 结束借调：登记实际的最后一日 / End a secondment on its real last day */
  readonly endSecondment: EndSecondmentPayload;
  /** 结束联系 / End a liaison */
  readonly endTalentLiaison: EndTalentLiaisonPayload;
  /** 人才服务专员卸任 / End the term of a talent service officer */
  readonly endTalentServiceOfficer: EndTalentServiceOfficerPayload;
  /** 解聘师资 / Ends a trainer’s appointment */
  readonly endTrainerAppointment: EndTrainerAppointmentPayload;
  /** 登记参加学历教育 / Enrol a worker in study for a degree */
  readonly enrolInEducation: EnrolInEducationPayload;
  /** 注销：删除个人信息，保留计数所需的事实 / Erase a person, keeping what is counted */
  readonly eraseWorker: EraseWorkerPayload;
  /** 设岗：连同首个员额 / Establish a post with its first quota */
  readonly establishPost: EstablishPostPayload;
  /** 设立实践基地 / Founds a practice base */
  readonly foundPracticeBase: FoundPracticeBasePayload;
  /** 登记毕业 / Record that the degree was conferred */
  readonly graduateFromEducation: GraduateFromEducationPayload;
  /** 暂缓发放一笔津贴 / Put an entitlement on hold */
  readonly holdEntitlement: StipendEntitlementPayload;
  /** 登记一期培训已举办 / Notes that a session was held */
  readonly holdTrainingSession: HoldTrainingSessionPayload;
  /** 发结业证书并编号 / Issues the certificate of completion with its number */
  readonly issueCompletionCertificate: IssueCompletionCertificatePayload;
  /** 发放登记证书 / Issue the certificate of registration */
  readonly issueRegistration: IssueRegistrationPayload;
  /** 办理申报的下一步；审核人不得为提交人 / Take the next step with an application; who submitted it does not review it */
  readonly moveTalentProgrammeApplication: MoveTalentProgrammeApplicationPayload;
  /** 设立书记工作室 / Open a secretary studio */
  readonly openSecretaryStudio: OpenSecretaryStudioPayload;
  /** 开立发放周期：该月最后一日起 / Open the cycle of a month, from the month's last day on */
  readonly openStipendCycle: StipendCyclePayload;
  /** 登记考核合格 / Notes that the session was passed */
  readonly passAttendance: PassAttendancePayload;
  /** 登记复审通过（与初审非同一人） / Pass the final review, by somebody else than the first */
  readonly passFinalReview: PassFinalReviewPayload;
  /** 登记初审通过 / Pass the first review of an application */
  readonly passFirstReview: PassFirstReviewPayload;
  /** 登记报销款已支付 / Record that a reimbursement was paid */
  readonly payExamReimbursement: PayExamReimbursementPayload;
  /** 发放：本周期应发的一并发放，暂缓的不发 / Pay all that is due with the cycle; what is on hold is not paid */
  readonly payStipendCycle: StipendCyclePayload;
  /** 制定培训计划 / Makes a training plan */
  readonly planTraining: PlanTrainingPayload;
  /** 安排一期培训 / Plans a session of training */
  readonly planTrainingSession: PlanTrainingSessionPayload;
  /** 公示；须先审核通过 / Publicize, once reviewed */
  readonly publicizeStipendCycle: StipendCyclePayload;
  /** 上线课程包 / Publishes a course package */
  readonly publishCoursePackage: PublishCoursePackagePayload;
  /** 对账：实发合计与银行回盘合计须分毫不差 / Reconcile: what was paid must match the bank's sum to the fen */
  readonly reconcileStipendCycle: StipendCyclePayload;
  /** 登记参训（1 人次） / Records an attendance: one person-time */
  readonly recordAttendance: RecordAttendancePayload;
  /** 登记职业资格证书 / Record a professional certificate */
  readonly recordCertificate: RecordCertificatePayload;
  /** 知悉社区：平台新登记的社区，任职与岗位据此定其区划 / Make a community known that the platform registered */
  readonly recordCommunity: RecordCommunityPayload;
  /** 登记参赛 / Record an entry to a competition */
  readonly recordCompetitionEntry: RecordCompetitionEntryPayload;
  /** 登记继续教育 / Record continuing education */
  readonly recordContinuingEducation: RecordContinuingEducationPayload;
  /** 登记缺考 / Record that the candidate did not come */
  readonly recordExamAbsence: RecordExamAbsencePayload;
  /** 登记考试成绩（是否合格） / Record the result of an examination */
  readonly recordExamResult: RecordExamResultPayload;
  /** 登记参加考试 / Record that the examination was sat */
  readonly recordExamSitting: RecordExamSittingPayload;
  /** 登记聘用：选聘所产生的任职 / Record an employment that a recruitment led to */
  readonly recordHire: RecordHirePayload;
  /** 登记一轮考核的结果 / Record the result of a round of assessment */
  readonly recordRecruitmentRound: RecordRecruitmentRoundPayload;
  /** 登记一次联系 / Record a contact of a liaison */
  readonly recordTalentLiaisonContact: RecordTalentLiaisonContactPayload;
  /** 登记追回：已发的，或应扣未扣的负差额 / Record a recovery: of what was paid, or of a negative difference not deducted */
  readonly recoverEntitlement: StipendEntitlementPayload;
  /** 不予报销（须说明理由） / Refuse a reimbursement, with the reason */
  readonly refuseExamReimbursement: RefuseExamReimbursementPayload;
  /** 不予登记（须说明理由） / Refuse an application, with the reason */
  readonly refuseRegistration: RefuseRegistrationPayload;
  /** 不予批准借调：条件同批准 / Refuse a secondment, under the conditions of an approval */
  readonly refuseSecondment: RefuseSecondmentPayload;
  /** 准予登记：有效期自此起算；续期须学时达标 / Register: the term begins, and a renewal takes the hours of the ending term */
  readonly registerCertificate: RegisterCertificatePayload;
  /** 登记报考职业水平考试 / Register a worker for the professional examination */
  readonly registerForExam: RegisterForExamPayload;
  /** 登记社会工作人员 / Register a worker */
  readonly registerWorker: RegisterWorkerPayload;
  /** 解除暂缓，或重发银行退回的；原周期已发放的随下一次核算的周期发放 / Release what is on hold or was returned; when its cycle has been paid, the next one calculated pays it */
  readonly releaseEntitlement: StipendEntitlementPayload;
  /** 申请借调 / Request a secondment */
  readonly requestSecondment: RequestSecondmentPayload;
  /** 退回后重新申请报销 / Submit a returned reimbursement again */
  readonly resubmitExamReimbursement: ResubmitExamReimbursementPayload;
  /** 资源出库 / Retires a training resource */
  readonly retireTrainingResource: RetireTrainingResourcePayload;
  /** 登记银行退回 / Record that the bank returned the payment */
  readonly returnEntitlement: StipendEntitlementPayload;
  /** 退回报销申请（须说明理由） / Return a reimbursement, with the reason */
  readonly returnExamReimbursement: ReturnExamReimbursementPayload;
  /** 退回待核算或已核算；发放后不能退回 / Return to OPEN or CALCULATED; not after payment */
  readonly returnStipendCycle: StipendCyclePayload;
  /** 审核通过；审核人不得为经办人 / Find it right; not by who prepared it */
  readonly reviewStipendCycle: StipendCyclePayload;
  /** 修改草稿或退回的申报 / Revise an application that is a draft or was returned */
  readonly reviseTalentProgrammeApplication: ReviseTalentProgrammeApplicationPayload;
  /** 调整培训计划 / Revises a training plan */
  readonly reviseTrainingPlan: ReviseTrainingPlanPayload;
  /** 调整尚未举办的一期培训 / Revises a session that has not been held */
  readonly reviseTrainingSession: ReviseTrainingSessionPayload;
  /** 规定某区划自某日起的社区工作者配备标准；同一区划、同一日再次规定即为更正，原标准保留 / Set the staffing standard of a region from a day on; set again for the same day it is corrected, and what it was is kept */
  readonly setStaffingStandard: SetStaffingStandardPayload;
  /** 定津贴标准；同一事项的原标准止于前一日 / Set a rate; the former one for the same thing ends the day before */
  readonly setStipendRate: StipendRatePayload;
  /** 申请报销考试费用（须已参考并附凭证） / Ask for the reimbursement of an exam fee, with proof that the exam was sat */
  readonly submitExamReimbursement: SubmitExamReimbursementPayload;
  /** 送县级审核 / Submit to the county's review */
  readonly submitStipendCycle: StipendCyclePayload;
  /** 更新社会工作人员的联系方式 / Change how a worker is reached */
  readonly updateWorkerContact: UpdateWorkerContactPayload;
  /** 下线课程包 / Withdraws a course package */
  readonly withdrawCoursePackage: WithdrawCoursePackagePayload;
  /** 撤销报考 / Withdraw from an examination */
  readonly withdrawExamRegistration: WithdrawExamRegistrationPayload;
  /** 登记中止学业 / Record that the study was broken off */
  readonly withdrawFromEducation: WithdrawFromEducationPayload;
  /** 撤回借调申请 / Withdraw a request */
  readonly withdrawSecondment: WithdrawSecondmentPayload;
};


/** 变更 / Mutations */
export type MutationAbolishPostArgs = {
  input: AbolishPostInput;
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
export type MutationAddTrainingResourceArgs = {
  input: AddTrainingResourceInput;
};


/** 变更 / Mutations */
export type MutationAdjustPostArgs = {
  input: AdjustPostInput;
};


/** 变更 / Mutations */
export type MutationAdoptStipendPolicyArgs = {
  input: AdoptStipendPolicyInput;
};


/** 变更 / Mutations */
export type MutationAdvanceRecruitmentArgs = {
  input: AdvanceRecruitmentInput;
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
export type MutationAnnounceRecruitmentArgs = {
  input: AnnounceRecruitmentInput;
};


/** 变更 / Mutations */
export type MutationAnnulAttendanceArgs = {
  input: AnnulAttendanceInput;
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
export type MutationAppointTrainerArgs = {
  input: AppointTrainerInput;
};


/** 变更 / Mutations */
export type MutationAppointWorkerArgs = {
  input: AppointWorkerInput;
};


/** 变更 / Mutations */
export type MutationApproveExamReimbursementArgs = {
  input: ApproveExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationApproveSecondmentArgs = {
  input: ApproveSecondmentInput;
};


/** 变更 / Mutations */
export type MutationApproveStipendCycleArgs = {
  input: StipendCycleStepInput;
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
export type MutationCalculateStipendsArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationCancelRecruitmentArgs = {
  input: CancelRecruitmentInput;
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
export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
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
export type MutationEndSecondmentArgs = {
  input: EndSecondmentInput;
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
export type MutationEndTrainerAppointmentArgs = {
  input: EndTrainerAppointmentInput;
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
export type MutationEstablishPostArgs = {
  input: EstablishPostInput;
};


/** 变更 / Mutations */
export type MutationFoundPracticeBaseArgs = {
  input: FoundPracticeBaseInput;
};


/** 变更 / Mutations */
export type MutationGraduateFromEducationArgs = {
  input: GraduateFromEducationInput;
};


/** 变更 / Mutations */
export type MutationHoldEntitlementArgs = {
  input: HoldEntitlementInput;
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
export type MutationIssueRegistrationArgs = {
  input: IssueRegistrationInput;
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
export type MutationOpenStipendCycleArgs = {
  input: OpenStipendCycleInput;
};


/** 变更 / Mutations */
export type MutationPassAttendanceArgs = {
  input: PassAttendanceInput;
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
export type MutationPayStipendCycleArgs = {
  input: StipendCycleStepInput;
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
export type MutationPublicizeStipendCycleArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationPublishCoursePackageArgs = {
  input: PublishCoursePackageInput;
};


/** 变更 / Mutations */
export type MutationReconcileStipendCycleArgs = {
  input: ReconcileStipendCycleInput;
};


/** 变更 / Mutations */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** 变更 / Mutations */
export type MutationRecordCertificateArgs = {
  input: RecordCertificateInput;
};


/** 变更 / Mutations */
export type MutationRecordCommunityArgs = {
  input: RecordCommunityInput;
};


/** 变更 / Mutations */
export type MutationRecordCompetitionEntryArgs = {
  input: RecordCompetitionEntryInput;
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
export type MutationRecordHireArgs = {
  input: RecordHireInput;
};


/** 变更 / Mutations */
export type MutationRecordRecruitmentRoundArgs = {
  input: RecordRecruitmentRoundInput;
};


/** 变更 / Mutations */
export type MutationRecordTalentLiaisonContactArgs = {
  input: RecordTalentLiaisonContactInput;
};


/** 变更 / Mutations */
export type MutationRecoverEntitlementArgs = {
  input: SettleEntitlementInput;
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
export type MutationRefuseSecondmentArgs = {
  input: RefuseSecondmentInput;
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
export type MutationReleaseEntitlementArgs = {
  input: SettleEntitlementInput;
};


/** 变更 / Mutations */
export type MutationRequestSecondmentArgs = {
  input: RequestSecondmentInput;
};


/** 变更 / Mutations */
export type MutationResubmitExamReimbursementArgs = {
  input: ResubmitExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationRetireTrainingResourceArgs = {
  input: RetireTrainingResourceInput;
};


/** 变更 / Mutations */
export type MutationReturnEntitlementArgs = {
  input: SettleEntitlementInput;
};


/** 变更 / Mutations */
export type MutationReturnExamReimbursementArgs = {
  input: ReturnExamReimbursementInput;
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
export type MutationReviseTalentProgrammeApplicationArgs = {
  input: ReviseTalentProgrammeApplicationInput;
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
export type MutationSetStaffingStandardArgs = {
  input: SetStaffingStandardInput;
};


/** 变更 / Mutations */
export type MutationSetStipendRateArgs = {
  input: SetStipendRateInput;
};


/** 变更 / Mutations */
export type MutationSubmitExamReimbursementArgs = {
  input: SubmitExamReimbursementInput;
};


/** 变更 / Mutations */
export type MutationSubmitStipendCycleArgs = {
  input: StipendCycleStepInput;
};


/** 变更 / Mutations */
export type MutationUpdateWorkerContactArgs = {
  input: UpdateWorkerContactInput;
};


/** 变更 / Mutations */
export type MutationWithdrawCoursePackageArgs = {
  input: WithdrawCoursePackageInput;
};


/** 变更 / Mutations */
export type MutationWithdrawExamRegistrationArgs = {
  input: WithdrawExamRegistrationInput;
};


/** 变更 / Mutations */
export type MutationWithdrawFromEducationArgs = {
  input: WithdrawFromEducationInput;
};


/** 变更 / Mutations */
export type MutationWithdrawSecondmentArgs = {
  input: WithdrawSecondmentInput;
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
  /** 职业资格证书：按编号查询 / One certificate by id */
  readonly certificate: Maybe<Certificate>;
  /** 职业资格证书列表 / Certificates with their holders */
  readonly certificates: CertificateConnection;
  /** 练兵比武：按编号查询 / One competition by id */
  readonly competition: Maybe<Competition>;
  /** 参赛记录列表 / Entries to competitions */
  readonly competitionEntries: CompetitionEntryConnection;
  /** 参赛记录：按编号查询 / One entry to a competition by id */
  readonly competitionEntry: Maybe<CompetitionEntry>;
  /** 练兵比武列表 / Competitions */
  readonly competitions: CompetitionConnection;
  /** 核验结业证书：凭编号，不含姓名 / Verifies a certificate of completion by its number; it names nobody */
  readonly completionCertificate: Maybe<CompletionCertificate>;
  /** 继续教育记录：按编号查询 / One record of continuing education by id */
  readonly continuingEducation: Maybe<ContinuingEducation>;
  /** 继续教育记录列表 / Records of continuing education */
  readonly continuingEducations: ContinuingEducationConnection;
  /** 课程包：按编号查询 / One course package by id */
  readonly coursePackage: Maybe<CoursePackage>;
  /** 课程包列表 / Course packages */
  readonly coursePackages: CoursePackageConnection;
  /** 学历教育：按编号查询 / One enrolment by id */
  readonly educationEnrolment: Maybe<EducationEnrolment>;
  /** 学历教育列表 / Enrolments in study for a degree */
  readonly educationEnrolments: EducationEnrolmentConnection;
  /** 任职：按编号查询 / One employment by id */
  readonly employment: Maybe<Employment>;
  /** 任职列表 / Employments */
  readonly employments: EmploymentConnection;
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
  /** 帮带：按编号查询 / One mentorship by id */
  readonly mentorship: Maybe<Mentorship>;
  /** 帮带列表 / Mentorships */
  readonly mentorships: MentorshipConnection;
  /** 岗位：按编号查询 / One post by id */
  readonly post: Maybe<Post>;
  /** 岗位交流：按编号查询 / One post rotation by id */
  readonly postRotation: Maybe<PostRotation>;
  /** 岗位交流列表 / Post rotations */
  readonly postRotations: PostRotationConnection;
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
  /** 证书登记：按编号查询 / One registration by id */
  readonly registration: Maybe<Registration>;
  /** 登记规则：按编号查询 / One registration rule by id */
  readonly registrationRule: Maybe<RegistrationRule>;
  /** 登记规则列表 / Registration rules */
  readonly registrationRules: RegistrationRuleConnection;
  /** 证书登记列表 / Registrations */
  readonly registrations: RegistrationConnection;
  /** 借调：按编号查询 / One secondment by id */
  readonly secondment: Maybe<Secondment>;
  /** 借调列表 / Secondments */
  readonly secondments: SecondmentConnection;
  /** 书记工作室：按编号查询 / One secretary studio by id */
  readonly secretaryStudio: Maybe<SecretaryStudio>;
  /** 书记工作室列表 / Secretary studios */
  readonly secretaryStudios: SecretaryStudioConnection;
  /** 配备标准：按编号查询 / One staffing standard by id */
  readonly staffingStandard: Maybe<StaffingStandard>;
  /** 社区工作者配备标准列表 / Staffing standards */
  readonly staffingStandards: StaffingStandardConnection;
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
export type QueryCompletionCertificateArgs = {
  number: Scalars['ID']['input'];
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
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
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

/** 没有持证率的原因 / Why there is no certification rate */
export type RateReason =
  /** 该日没有社区工作者 / There are no community workers on that day */
  | 'NO_COMMUNITY_WORKERS'
  /** 人数过少，对外不予公布 / Withheld to protect a small number of persons */
  | 'WITHHELD';

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

/** 退回后重新申请报销 / Submit a returned reimbursement again */
export type ResubmitExamReimbursementInput = {
  /** 金额（分）；不超过规定上限 / Amount in fen, at most the ceiling of the rule */
  readonly amountFen: Scalars['Fen']['input'];
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
  /** 截至该日终了（UTC+8）已开立，状态、日期与各项合计均按该日判断；默认今日。未留变动记录的旧津贴：暂缓、退回、追回与结转按现在的情况 / Opened by the end of this day, UTC+8, on which state, days and sums are judged; by default today. Older entitlements whose changes were not kept: on hold, returned, recovered and carried over as they are now */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** 依据的学历或学籍 / Study or degree it comes from */
  readonly enrolment: Maybe<EducationEnrolment>;
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
  /** 截至该日终了（UTC+8）已核算，状态按该日判断；默认为列表的 asOf，否则今日。未留变动记录的旧津贴：暂缓一直如此，退回、追回自发放之日起 / Calculated by the end of this day, UTC+8, on which the state is judged; by default the asOf of the list, else today. Older ones whose changes were not kept: on hold all along, returned or recovered from the day of payment on */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** 申请报销考试费用（须已参考并附凭证） / Ask for the reimbursement of an exam fee, with proof that the exam was sat */
export type SubmitExamReimbursementInput = {
  /** 金额（分）；不超过规定上限 / Amount in fen, at most the ceiling of the rule */
  readonly amountFen: Scalars['Fen']['input'];
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
  readonly amountFen: Maybe<Scalars['Fen']['output']>;
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
  /** 截至该日终了（UTC+8）已安排或已开班，状态与人数按该日判断：自截止日期起为已举办，自取消之日起为已取消；默认今日。未记安排日期的旧期次自起始日期起，未记取消日期的一直为已取消 / Planned or begun by the end of this day, UTC+8, on which state and turnout are judged: held from the last day on, cancelled from the day of the cancellation; by default today. An older session counts from its first day where the day of planning is not known, and as cancelled on every day where that of the cancellation is not */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** 参训记录，按登记先后；对外为 null / Attendances in the order of recording, null to the public */
  readonly attendances: Maybe<AttendanceConnection>;
  /** 出生日期：说明用途后可见全文，否则只见年份 / Date of birth: in full for a stated purpose, else the year */
  readonly birthDate: Maybe<Scalars['String']['output']>;
  /** 证书，新者在前 / Certificates, the latest first */
  readonly certificates: ReadonlyArray<Certificate>;
  /** 参赛记录，新者在前 / Entries to competitions, the latest first */
  readonly competitionEntries: Maybe<ReadonlyArray<CompetitionEntry>>;
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
  /** 证书登记：该日有效者（有多本证书的取级别最高者）；无有效者取最近申请者；从未申请为 null / Registration: the one valid on the day, of several that of the highest level; when none is valid the one applied for last; null when none was applied for */
  readonly registration: Maybe<Registration>;
  /** 历次证书登记，新近申请者在前 / Registrations, the latest applied for first */
  readonly registrations: Maybe<RegistrationConnection>;
  /** 借调，新者在前 / Secondments, the latest first */
  readonly secondments: Maybe<ReadonlyArray<Secondment>>;
  /** 津贴，新者在前；对外为 null / Stipends, the latest month first; null to the public */
  readonly stipends: Maybe<StipendEntitlementConnection>;
  /** 该日终了时所处的人才链条环节；尚未进入为 null / Where the worker stands in the talent chain at the end of a day, null before the first entry */
  readonly talentStage: Maybe<TalentStageEntry>;
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


/** 社会工作人员：登记在册的人；一人可先后任多个岗位 / Worker: a person in the workforce register */
export type WorkerStipendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StipendEntitlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StipendEntitlementOrder;
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
  /** 截至该日从未有一期培训合格；false 为至少有一期 / Has passed no session of training by that day; false: one at least */
  readonly neverTrained?: InputMaybe<Scalars['Boolean']['input']>;
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
  Agency: Agency;
  Attendance: Attendance;
  Certificate: Certificate;
  Community: Community;
  Competition: Competition;
  CompetitionEntry: CompetitionEntry;
  CompletionCertificate: CompletionCertificate;
  ContinuingEducation: ContinuingEducation;
  CoursePackage: CoursePackage;
  EducationEnrolment: EducationEnrolment;
  Employment: Employment;
  ExamRegistration: ExamRegistration;
  ExamReimbursement: ExamReimbursement;
  ExamReimbursementRule: ExamReimbursementRule;
  Mentorship: Mentorship;
  Post: Post;
  PostRotation: PostRotation;
  PracticeBase: PracticeBase;
  Recruitment: Recruitment;
  Region: Region;
  Registration: Registration;
  RegistrationRule: RegistrationRule;
  Secondment: Secondment;
  SecretaryStudio: SecretaryStudio;
  StaffingStandard: StaffingStandard;
  StipendCycle: StipendCycle;
  StipendEntitlement: StipendEntitlement;
  StipendPolicy: StipendPolicy;
  StipendRate: StipendRate;
  TalentLiaison: TalentLiaison;
  TalentLiaisonContact: TalentLiaisonContact;
  TalentProgrammeApplication: TalentProgrammeApplication;
  TalentServiceOfficer: TalentServiceOfficer;
  TalentStageEntry: TalentStageEntry;
  Trainer: Trainer;
  TrainingPlan: TrainingPlan;
  TrainingResource: TrainingResource;
  TrainingSession: TrainingSession;
  Worker: Worker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Attendance:
    ( { __typename: 'Attendance' }
    & GraphQLRecursivePick<FederationTypes['Attendance'], {"id":true}> );
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
  CompletionCertificate:
    ( { __typename: 'CompletionCertificate' }
    & GraphQLRecursivePick<FederationTypes['CompletionCertificate'], {"number":true}> );
  ContinuingEducation:
    ( { __typename: 'ContinuingEducation' }
    & GraphQLRecursivePick<FederationTypes['ContinuingEducation'], {"id":true}> );
  CoursePackage:
    ( { __typename: 'CoursePackage' }
    & GraphQLRecursivePick<FederationTypes['CoursePackage'], {"id":true}> );
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
  Mentorship:
    ( { __typename: 'Mentorship' }
    & GraphQLRecursivePick<FederationTypes['Mentorship'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  PostRotation:
    ( { __typename: 'PostRotation' }
    & GraphQLRecursivePick<FederationTypes['PostRotation'], {"id":true}> );
  PracticeBase:
    ( { __typename: 'PracticeBase' }
    & GraphQLRecursivePick<FederationTypes['PracticeBase'], {"id":true}> );
  Recruitment:
    ( { __typename: 'Recruitment' }
    & GraphQLRecursivePick<FederationTypes['Recruitment'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Region'], {"urbanResidentsByDate":{"asOf":true,"value":true}}> ) );
  Registration:
    ( { __typename: 'Registration' }
    & GraphQLRecursivePick<FederationTypes['Registration'], {"id":true}> );
  RegistrationRule:
    ( { __typename: 'RegistrationRule' }
    & GraphQLRecursivePick<FederationTypes['RegistrationRule'], {"id":true}> );
  Secondment:
    ( { __typename: 'Secondment' }
    & GraphQLRecursivePick<FederationTypes['Secondment'], {"id":true}> );
  SecretaryStudio:
    ( { __typename: 'SecretaryStudio' }
    & GraphQLRecursivePick<FederationTypes['SecretaryStudio'], {"id":true}> );
  StaffingStandard:
    ( { __typename: 'StaffingStandard' }
    & GraphQLRecursivePick<FederationTypes['StaffingStandard'], {"id":true}> );
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
  AbolishPostInput: AbolishPostInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AbolishPostPayload: ResolverTypeWrapper<Omit<AbolishPostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  AddExamReimbursementRuleInput: AddExamReimbursementRuleInput;
  AddExamReimbursementRulePayload: ResolverTypeWrapper<Omit<AddExamReimbursementRulePayload, 'examReimbursementRule'> & { examReimbursementRule: ResolversTypes['ExamReimbursementRule'] }>;
  AddRegistrationRuleInput: AddRegistrationRuleInput;
  AddRegistrationRulePayload: ResolverTypeWrapper<Omit<AddRegistrationRulePayload, 'registrationRule'> & { registrationRule: ResolversTypes['RegistrationRule'] }>;
  AddTrainingResourceInput: AddTrainingResourceInput;
  AddTrainingResourcePayload: ResolverTypeWrapper<Omit<AddTrainingResourcePayload, 'resource'> & { resource: ResolversTypes['TrainingResource'] }>;
  AdjustPostInput: AdjustPostInput;
  AdjustPostPayload: ResolverTypeWrapper<Omit<AdjustPostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  AdjustmentBasis: AdjustmentBasis;
  AdoptStipendPolicyInput: AdoptStipendPolicyInput;
  AdvanceRecruitmentInput: AdvanceRecruitmentInput;
  AdvanceRecruitmentPayload: ResolverTypeWrapper<Omit<AdvanceRecruitmentPayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  AdvanceTalentStageInput: AdvanceTalentStageInput;
  AdvanceTalentStagePayload: ResolverTypeWrapper<Omit<AdvanceTalentStagePayload, 'talentStageEntry'> & { talentStageEntry: ResolversTypes['TalentStageEntry'] }>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AnnounceCompetitionInput: AnnounceCompetitionInput;
  AnnounceCompetitionPayload: ResolverTypeWrapper<Omit<AnnounceCompetitionPayload, 'competition'> & { competition: ResolversTypes['Competition'] }>;
  AnnounceRecruitmentInput: AnnounceRecruitmentInput;
  AnnounceRecruitmentPayload: ResolverTypeWrapper<Omit<AnnounceRecruitmentPayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  AnnulAttendanceInput: AnnulAttendanceInput;
  AnnulAttendancePayload: ResolverTypeWrapper<Omit<AnnulAttendancePayload, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  AnnulContinuingEducationInput: AnnulContinuingEducationInput;
  AnnulContinuingEducationPayload: ResolverTypeWrapper<Omit<AnnulContinuingEducationPayload, 'continuingEducation'> & { continuingEducation: ResolversTypes['ContinuingEducation'] }>;
  ApplyForRegistrationInput: ApplyForRegistrationInput;
  ApplyForRegistrationPayload: ResolverTypeWrapper<Omit<ApplyForRegistrationPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  AppointTrainerInput: AppointTrainerInput;
  AppointTrainerPayload: ResolverTypeWrapper<Omit<AppointTrainerPayload, 'trainer'> & { trainer: ResolversTypes['Trainer'] }>;
  AppointWorkerInput: AppointWorkerInput;
  AppointWorkerPayload: ResolverTypeWrapper<Omit<AppointWorkerPayload, 'employment'> & { employment: ResolversTypes['Employment'] }>;
  ApproveExamReimbursementInput: ApproveExamReimbursementInput;
  ApproveExamReimbursementPayload: ResolverTypeWrapper<Omit<ApproveExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  ApproveSecondmentInput: ApproveSecondmentInput;
  ApproveSecondmentPayload: ResolverTypeWrapper<Omit<ApproveSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
  ArrangePostRotationInput: ArrangePostRotationInput;
  ArrangePostRotationPayload: ResolverTypeWrapper<Omit<ArrangePostRotationPayload, 'postRotation'> & { postRotation: ResolversTypes['PostRotation'] }>;
  AssignTalentLiaisonInput: AssignTalentLiaisonInput;
  AssignTalentLiaisonPayload: ResolverTypeWrapper<Omit<AssignTalentLiaisonPayload, 'talentLiaison'> & { talentLiaison: ResolversTypes['TalentLiaison'] }>;
  AssignTalentServiceOfficerInput: AssignTalentServiceOfficerInput;
  AssignTalentServiceOfficerPayload: ResolverTypeWrapper<Omit<AssignTalentServiceOfficerPayload, 'talentServiceOfficer'> & { talentServiceOfficer: ResolversTypes['TalentServiceOfficer'] }>;
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
  BeginMentorshipInput: BeginMentorshipInput;
  BeginMentorshipPayload: ResolverTypeWrapper<Omit<BeginMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }>;
  CancelRecruitmentInput: CancelRecruitmentInput;
  CancelRecruitmentPayload: ResolverTypeWrapper<Omit<CancelRecruitmentPayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  CancelTrainingSessionPayload: ResolverTypeWrapper<Omit<CancelTrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateConnection: ResolverTypeWrapper<CertificateConnectionRow>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  CertificateFilter: CertificateFilter;
  CertificateLevel: CertificateLevel;
  CertificateOrder: CertificateOrder;
  CertificationBasis: CertificationBasis;
  ChangePracticeBaseStatusInput: ChangePracticeBaseStatusInput;
  ChangePracticeBaseStatusPayload: ResolverTypeWrapper<Omit<ChangePracticeBaseStatusPayload, 'practiceBase'> & { practiceBase: ResolversTypes['PracticeBase'] }>;
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
  CompletionCertificate: ResolverTypeWrapper<CompletionCertificateRow>;
  ContinuingEducation: ResolverTypeWrapper<ContinuingEducationRow>;
  ContinuingEducationConnection: ResolverTypeWrapper<ContinuingEducationConnectionRow>;
  ContinuingEducationEdge: ResolverTypeWrapper<Omit<ContinuingEducationEdge, 'node'> & { node: ResolversTypes['ContinuingEducation'] }>;
  ContinuingEducationFilter: ContinuingEducationFilter;
  ContinuingEducationKind: ContinuingEducationKind;
  ContinuingEducationOrder: ContinuingEducationOrder;
  ContinuingEducationProgress: ResolverTypeWrapper<ContinuingEducationProgress>;
  ContinuingEducationState: ContinuingEducationState;
  CorrectCompetitionEntryInput: CorrectCompetitionEntryInput;
  CorrectCompetitionEntryPayload: ResolverTypeWrapper<Omit<CorrectCompetitionEntryPayload, 'competitionEntry'> & { competitionEntry: ResolversTypes['CompetitionEntry'] }>;
  CountUnit: CountUnit;
  CoursePackage: ResolverTypeWrapper<CoursePackageRow>;
  CoursePackageConnection: ResolverTypeWrapper<CoursePackageConnectionRow>;
  CoursePackageEdge: ResolverTypeWrapper<Omit<CoursePackageEdge, 'node'> & { node: ResolversTypes['CoursePackage'] }>;
  CoursePackageFilter: CoursePackageFilter;
  CoursePackageOrder: CoursePackageOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Degree: Degree;
  DraftTalentProgrammeApplicationInput: DraftTalentProgrammeApplicationInput;
  DraftTalentProgrammeApplicationPayload: ResolverTypeWrapper<Omit<DraftTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversTypes['TalentProgrammeApplication'] }>;
  EducationEnrolment: ResolverTypeWrapper<EducationEnrolmentRow>;
  EducationEnrolmentConnection: ResolverTypeWrapper<EducationEnrolmentConnectionRow>;
  EducationEnrolmentEdge: ResolverTypeWrapper<Omit<EducationEnrolmentEdge, 'node'> & { node: ResolversTypes['EducationEnrolment'] }>;
  EducationEnrolmentFilter: EducationEnrolmentFilter;
  EducationEnrolmentOrder: EducationEnrolmentOrder;
  EducationEnrolmentState: EducationEnrolmentState;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EmploymentConnection: ResolverTypeWrapper<EmploymentConnectionRow>;
  EmploymentEdge: ResolverTypeWrapper<Omit<EmploymentEdge, 'node'> & { node: ResolversTypes['Employment'] }>;
  EmploymentFilter: EmploymentFilter;
  EmploymentKind: EmploymentKind;
  EmploymentOrder: EmploymentOrder;
  EndEmploymentInput: EndEmploymentInput;
  EndEmploymentPayload: ResolverTypeWrapper<Omit<EndEmploymentPayload, 'employment'> & { employment: ResolversTypes['Employment'] }>;
  EndMentorshipInput: EndMentorshipInput;
  EndMentorshipPayload: ResolverTypeWrapper<Omit<EndMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }>;
  EndPostRotationInput: EndPostRotationInput;
  EndPostRotationPayload: ResolverTypeWrapper<Omit<EndPostRotationPayload, 'postRotation'> & { postRotation: ResolversTypes['PostRotation'] }>;
  EndSecondmentInput: EndSecondmentInput;
  EndSecondmentPayload: ResolverTypeWrapper<Omit<EndSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
  EndTalentLiaisonInput: EndTalentLiaisonInput;
  EndTalentLiaisonPayload: ResolverTypeWrapper<Omit<EndTalentLiaisonPayload, 'talentLiaison'> & { talentLiaison: ResolversTypes['TalentLiaison'] }>;
  EndTalentServiceOfficerInput: EndTalentServiceOfficerInput;
  EndTalentServiceOfficerPayload: ResolverTypeWrapper<Omit<EndTalentServiceOfficerPayload, 'talentServiceOfficer'> & { talentServiceOfficer: ResolversTypes['TalentServiceOfficer'] }>;
  EndTrainerAppointmentInput: EndTrainerAppointmentInput;
  EndTrainerAppointmentPayload: ResolverTypeWrapper<Omit<EndTrainerAppointmentPayload, 'trainer'> & { trainer: ResolversTypes['Trainer'] }>;
  EnrolInEducationInput: EnrolInEducationInput;
  EnrolInEducationPayload: ResolverTypeWrapper<Omit<EnrolInEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversTypes['EducationEnrolment'] }>;
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: ResolverTypeWrapper<Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  EstablishPostInput: EstablishPostInput;
  EstablishPostPayload: ResolverTypeWrapper<Omit<EstablishPostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
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
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FoundPracticeBaseInput: FoundPracticeBaseInput;
  FoundPracticeBasePayload: ResolverTypeWrapper<Omit<FoundPracticeBasePayload, 'practiceBase'> & { practiceBase: ResolversTypes['PracticeBase'] }>;
  GraduateFromEducationInput: GraduateFromEducationInput;
  GraduateFromEducationPayload: ResolverTypeWrapper<Omit<GraduateFromEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversTypes['EducationEnrolment'] }>;
  HoldEntitlementInput: HoldEntitlementInput;
  HoldTrainingSessionInput: HoldTrainingSessionInput;
  HoldTrainingSessionPayload: ResolverTypeWrapper<Omit<HoldTrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  IssueCompletionCertificateInput: IssueCompletionCertificateInput;
  IssueCompletionCertificatePayload: ResolverTypeWrapper<Omit<IssueCompletionCertificatePayload, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  IssueRegistrationInput: IssueRegistrationInput;
  IssueRegistrationPayload: ResolverTypeWrapper<Omit<IssueRegistrationPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
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
  OpenStipendCycleInput: OpenStipendCycleInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassAttendanceInput: PassAttendanceInput;
  PassAttendancePayload: ResolverTypeWrapper<Omit<PassAttendancePayload, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  PassFinalReviewInput: PassFinalReviewInput;
  PassFinalReviewPayload: ResolverTypeWrapper<Omit<PassFinalReviewPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  PassFirstReviewInput: PassFirstReviewInput;
  PassFirstReviewPayload: ResolverTypeWrapper<Omit<PassFirstReviewPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  PayExamReimbursementInput: PayExamReimbursementInput;
  PayExamReimbursementPayload: ResolverTypeWrapper<Omit<PayExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  PersonalDatum: PersonalDatum;
  PlanTrainingInput: PlanTrainingInput;
  PlanTrainingPayload: ResolverTypeWrapper<Omit<PlanTrainingPayload, 'plan'> & { plan: ResolversTypes['TrainingPlan'] }>;
  PlanTrainingSessionInput: PlanTrainingSessionInput;
  PlanTrainingSessionPayload: ResolverTypeWrapper<Omit<PlanTrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  Post: ResolverTypeWrapper<PostRow>;
  PostAdjustment: ResolverTypeWrapper<PostAdjustmentRow>;
  PostConnection: ResolverTypeWrapper<PostConnectionRow>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  PostOrder: PostOrder;
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
  PracticeBaseStatusChange: ResolverTypeWrapper<PracticeBaseStatusChange>;
  PracticeField: PracticeField;
  Provenance: Provenance;
  PublishCoursePackageInput: PublishCoursePackageInput;
  PublishCoursePackagePayload: ResolverTypeWrapper<Omit<PublishCoursePackagePayload, 'coursePackage'> & { coursePackage: ResolversTypes['CoursePackage'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateReason: RateReason;
  ReconcileStipendCycleInput: ReconcileStipendCycleInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  RecordCertificateInput: RecordCertificateInput;
  RecordCertificatePayload: ResolverTypeWrapper<Omit<RecordCertificatePayload, 'certificate'> & { certificate: ResolversTypes['Certificate'] }>;
  RecordCommunityInput: RecordCommunityInput;
  RecordCommunityPayload: ResolverTypeWrapper<Omit<RecordCommunityPayload, 'community'> & { community: ResolversTypes['Community'] }>;
  RecordCompetitionEntryInput: RecordCompetitionEntryInput;
  RecordCompetitionEntryPayload: ResolverTypeWrapper<Omit<RecordCompetitionEntryPayload, 'competitionEntry'> & { competitionEntry: ResolversTypes['CompetitionEntry'] }>;
  RecordContinuingEducationInput: RecordContinuingEducationInput;
  RecordContinuingEducationPayload: ResolverTypeWrapper<Omit<RecordContinuingEducationPayload, 'continuingEducation'> & { continuingEducation: ResolversTypes['ContinuingEducation'] }>;
  RecordExamAbsenceInput: RecordExamAbsenceInput;
  RecordExamAbsencePayload: ResolverTypeWrapper<Omit<RecordExamAbsencePayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  RecordExamResultInput: RecordExamResultInput;
  RecordExamResultPayload: ResolverTypeWrapper<Omit<RecordExamResultPayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  RecordExamSittingInput: RecordExamSittingInput;
  RecordExamSittingPayload: ResolverTypeWrapper<Omit<RecordExamSittingPayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  RecordHireInput: RecordHireInput;
  RecordHirePayload: ResolverTypeWrapper<Omit<RecordHirePayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  RecordRecruitmentRoundInput: RecordRecruitmentRoundInput;
  RecordRecruitmentRoundPayload: ResolverTypeWrapper<Omit<RecordRecruitmentRoundPayload, 'recruitment'> & { recruitment: ResolversTypes['Recruitment'] }>;
  RecordTalentLiaisonContactInput: RecordTalentLiaisonContactInput;
  RecordTalentLiaisonContactPayload: ResolverTypeWrapper<Omit<RecordTalentLiaisonContactPayload, 'talentLiaisonContact'> & { talentLiaisonContact: ResolversTypes['TalentLiaisonContact'] }>;
  Recruitment: ResolverTypeWrapper<RecruitmentRow>;
  RecruitmentConnection: ResolverTypeWrapper<RecruitmentConnectionRow>;
  RecruitmentEdge: ResolverTypeWrapper<Omit<RecruitmentEdge, 'node'> & { node: ResolversTypes['Recruitment'] }>;
  RecruitmentFilter: RecruitmentFilter;
  RecruitmentOrder: RecruitmentOrder;
  RecruitmentRound: ResolverTypeWrapper<RecruitmentRoundRow>;
  RecruitmentRoundKind: RecruitmentRoundKind;
  RecruitmentState: RecruitmentState;
  RefuseExamReimbursementInput: RefuseExamReimbursementInput;
  RefuseExamReimbursementPayload: ResolverTypeWrapper<Omit<RefuseExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  RefuseRegistrationInput: RefuseRegistrationInput;
  RefuseRegistrationPayload: ResolverTypeWrapper<Omit<RefuseRegistrationPayload, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  RefuseSecondmentInput: RefuseSecondmentInput;
  RefuseSecondmentPayload: ResolverTypeWrapper<Omit<RefuseSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionStaffing: ResolverTypeWrapper<RegionStaffingRow>;
  RegionWorkforce: ResolverTypeWrapper<RegionWorkforceRow>;
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
  RequestSecondmentInput: RequestSecondmentInput;
  RequestSecondmentPayload: ResolverTypeWrapper<Omit<RequestSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
  ResubmitExamReimbursementInput: ResubmitExamReimbursementInput;
  ResubmitExamReimbursementPayload: ResolverTypeWrapper<Omit<ResubmitExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  RetireTrainingResourceInput: RetireTrainingResourceInput;
  RetireTrainingResourcePayload: ResolverTypeWrapper<Omit<RetireTrainingResourcePayload, 'resource'> & { resource: ResolversTypes['TrainingResource'] }>;
  ReturnExamReimbursementInput: ReturnExamReimbursementInput;
  ReturnExamReimbursementPayload: ResolverTypeWrapper<Omit<ReturnExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
  ReturnStipendCycleInput: ReturnStipendCycleInput;
  ReviseTalentProgrammeApplicationInput: ReviseTalentProgrammeApplicationInput;
  ReviseTalentProgrammeApplicationPayload: ResolverTypeWrapper<Omit<ReviseTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversTypes['TalentProgrammeApplication'] }>;
  ReviseTrainingPlanInput: ReviseTrainingPlanInput;
  ReviseTrainingPlanPayload: ResolverTypeWrapper<Omit<ReviseTrainingPlanPayload, 'plan'> & { plan: ResolversTypes['TrainingPlan'] }>;
  ReviseTrainingSessionInput: ReviseTrainingSessionInput;
  ReviseTrainingSessionPayload: ResolverTypeWrapper<Omit<ReviseTrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  Role: Role;
  Secondment: ResolverTypeWrapper<SecondmentRow>;
  SecondmentConnection: ResolverTypeWrapper<SecondmentConnectionRow>;
  SecondmentEdge: ResolverTypeWrapper<Omit<SecondmentEdge, 'node'> & { node: ResolversTypes['Secondment'] }>;
  SecondmentFilter: SecondmentFilter;
  SecondmentOrder: SecondmentOrder;
  SecondmentState: SecondmentState;
  SecretaryStudio: ResolverTypeWrapper<SecretaryStudioRow>;
  SecretaryStudioConnection: ResolverTypeWrapper<SecretaryStudioConnectionRow>;
  SecretaryStudioEdge: ResolverTypeWrapper<Omit<SecretaryStudioEdge, 'node'> & { node: ResolversTypes['SecretaryStudio'] }>;
  SecretaryStudioFilter: SecretaryStudioFilter;
  SecretaryStudioOrder: SecretaryStudioOrder;
  SecretaryStudioStatus: SecretaryStudioStatus;
  SecretaryStudioStatusEntry: ResolverTypeWrapper<SecretaryStudioStatusEntryRow>;
  SetStaffingStandardInput: SetStaffingStandardInput;
  SetStaffingStandardPayload: ResolverTypeWrapper<Omit<SetStaffingStandardPayload, 'staffingStandard'> & { staffingStandard: ResolversTypes['StaffingStandard'] }>;
  SetStipendRateInput: SetStipendRateInput;
  SettleEntitlementInput: SettleEntitlementInput;
  StaffingReason: StaffingReason;
  StaffingStandard: ResolverTypeWrapper<StaffingStandardRow>;
  StaffingStandardConnection: ResolverTypeWrapper<StaffingStandardConnectionRow>;
  StaffingStandardEdge: ResolverTypeWrapper<Omit<StaffingStandardEdge, 'node'> & { node: ResolversTypes['StaffingStandard'] }>;
  StaffingStandardFilter: StaffingStandardFilter;
  StaffingStandardOrder: StaffingStandardOrder;
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
  SubmitExamReimbursementInput: SubmitExamReimbursementInput;
  SubmitExamReimbursementPayload: ResolverTypeWrapper<Omit<SubmitExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversTypes['ExamReimbursement'] }>;
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
  Trainer: ResolverTypeWrapper<TrainerRow>;
  TrainerConnection: ResolverTypeWrapper<TrainerConnectionRow>;
  TrainerDomain: TrainerDomain;
  TrainerEdge: ResolverTypeWrapper<Omit<TrainerEdge, 'node'> & { node: ResolversTypes['Trainer'] }>;
  TrainerFilter: TrainerFilter;
  TrainerLevel: TrainerLevel;
  TrainerOrder: TrainerOrder;
  TrainingCoverage: ResolverTypeWrapper<TrainingCoverageRow>;
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
  UrbanResidents: ResolverTypeWrapper<UrbanResidents>;
  Viewer: ResolverTypeWrapper<Viewer>;
  WithdrawCoursePackageInput: WithdrawCoursePackageInput;
  WithdrawCoursePackagePayload: ResolverTypeWrapper<Omit<WithdrawCoursePackagePayload, 'coursePackage'> & { coursePackage: ResolversTypes['CoursePackage'] }>;
  WithdrawExamRegistrationInput: WithdrawExamRegistrationInput;
  WithdrawExamRegistrationPayload: ResolverTypeWrapper<Omit<WithdrawExamRegistrationPayload, 'examRegistration'> & { examRegistration: ResolversTypes['ExamRegistration'] }>;
  WithdrawFromEducationInput: WithdrawFromEducationInput;
  WithdrawFromEducationPayload: ResolverTypeWrapper<Omit<WithdrawFromEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversTypes['EducationEnrolment'] }>;
  WithdrawSecondmentInput: WithdrawSecondmentInput;
  WithdrawSecondmentPayload: ResolverTypeWrapper<Omit<WithdrawSecondmentPayload, 'secondment'> & { secondment: ResolversTypes['Secondment'] }>;
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
  AbolishPostInput: AbolishPostInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AbolishPostPayload: Omit<AbolishPostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  AddExamReimbursementRuleInput: AddExamReimbursementRuleInput;
  AddExamReimbursementRulePayload: Omit<AddExamReimbursementRulePayload, 'examReimbursementRule'> & { examReimbursementRule: ResolversParentTypes['ExamReimbursementRule'] };
  AddRegistrationRuleInput: AddRegistrationRuleInput;
  AddRegistrationRulePayload: Omit<AddRegistrationRulePayload, 'registrationRule'> & { registrationRule: ResolversParentTypes['RegistrationRule'] };
  AddTrainingResourceInput: AddTrainingResourceInput;
  AddTrainingResourcePayload: Omit<AddTrainingResourcePayload, 'resource'> & { resource: ResolversParentTypes['TrainingResource'] };
  AdjustPostInput: AdjustPostInput;
  AdjustPostPayload: Omit<AdjustPostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  AdoptStipendPolicyInput: AdoptStipendPolicyInput;
  AdvanceRecruitmentInput: AdvanceRecruitmentInput;
  AdvanceRecruitmentPayload: Omit<AdvanceRecruitmentPayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  AdvanceTalentStageInput: AdvanceTalentStageInput;
  AdvanceTalentStagePayload: Omit<AdvanceTalentStagePayload, 'talentStageEntry'> & { talentStageEntry: ResolversParentTypes['TalentStageEntry'] };
  Agency: AgencyRow;
  AnnounceCompetitionInput: AnnounceCompetitionInput;
  AnnounceCompetitionPayload: Omit<AnnounceCompetitionPayload, 'competition'> & { competition: ResolversParentTypes['Competition'] };
  AnnounceRecruitmentInput: AnnounceRecruitmentInput;
  AnnounceRecruitmentPayload: Omit<AnnounceRecruitmentPayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  AnnulAttendanceInput: AnnulAttendanceInput;
  AnnulAttendancePayload: Omit<AnnulAttendancePayload, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  AnnulContinuingEducationInput: AnnulContinuingEducationInput;
  AnnulContinuingEducationPayload: Omit<AnnulContinuingEducationPayload, 'continuingEducation'> & { continuingEducation: ResolversParentTypes['ContinuingEducation'] };
  ApplyForRegistrationInput: ApplyForRegistrationInput;
  ApplyForRegistrationPayload: Omit<ApplyForRegistrationPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  AppointTrainerInput: AppointTrainerInput;
  AppointTrainerPayload: Omit<AppointTrainerPayload, 'trainer'> & { trainer: ResolversParentTypes['Trainer'] };
  AppointWorkerInput: AppointWorkerInput;
  AppointWorkerPayload: Omit<AppointWorkerPayload, 'employment'> & { employment: ResolversParentTypes['Employment'] };
  ApproveExamReimbursementInput: ApproveExamReimbursementInput;
  ApproveExamReimbursementPayload: Omit<ApproveExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  ApproveSecondmentInput: ApproveSecondmentInput;
  ApproveSecondmentPayload: Omit<ApproveSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
  ArrangePostRotationInput: ArrangePostRotationInput;
  ArrangePostRotationPayload: Omit<ArrangePostRotationPayload, 'postRotation'> & { postRotation: ResolversParentTypes['PostRotation'] };
  AssignTalentLiaisonInput: AssignTalentLiaisonInput;
  AssignTalentLiaisonPayload: Omit<AssignTalentLiaisonPayload, 'talentLiaison'> & { talentLiaison: ResolversParentTypes['TalentLiaison'] };
  AssignTalentServiceOfficerInput: AssignTalentServiceOfficerInput;
  AssignTalentServiceOfficerPayload: Omit<AssignTalentServiceOfficerPayload, 'talentServiceOfficer'> & { talentServiceOfficer: ResolversParentTypes['TalentServiceOfficer'] };
  Attendance: AttendanceRow;
  AttendanceConnection: AttendanceConnectionRow;
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  BeginMentorshipInput: BeginMentorshipInput;
  BeginMentorshipPayload: Omit<BeginMentorshipPayload, 'mentorship'> & { mentorship: ResolversParentTypes['Mentorship'] };
  CancelRecruitmentInput: CancelRecruitmentInput;
  CancelRecruitmentPayload: Omit<CancelRecruitmentPayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  CancelTrainingSessionPayload: Omit<CancelTrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  Certificate: CertificateRow;
  CertificateConnection: CertificateConnectionRow;
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  CertificateFilter: CertificateFilter;
  ChangePracticeBaseStatusInput: ChangePracticeBaseStatusInput;
  ChangePracticeBaseStatusPayload: Omit<ChangePracticeBaseStatusPayload, 'practiceBase'> & { practiceBase: ResolversParentTypes['PracticeBase'] };
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
  CompletionCertificate: CompletionCertificateRow;
  ContinuingEducation: ContinuingEducationRow;
  ContinuingEducationConnection: ContinuingEducationConnectionRow;
  ContinuingEducationEdge: Omit<ContinuingEducationEdge, 'node'> & { node: ResolversParentTypes['ContinuingEducation'] };
  ContinuingEducationFilter: ContinuingEducationFilter;
  ContinuingEducationProgress: ContinuingEducationProgress;
  CorrectCompetitionEntryInput: CorrectCompetitionEntryInput;
  CorrectCompetitionEntryPayload: Omit<CorrectCompetitionEntryPayload, 'competitionEntry'> & { competitionEntry: ResolversParentTypes['CompetitionEntry'] };
  CoursePackage: CoursePackageRow;
  CoursePackageConnection: CoursePackageConnectionRow;
  CoursePackageEdge: Omit<CoursePackageEdge, 'node'> & { node: ResolversParentTypes['CoursePackage'] };
  CoursePackageFilter: CoursePackageFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DraftTalentProgrammeApplicationInput: DraftTalentProgrammeApplicationInput;
  DraftTalentProgrammeApplicationPayload: Omit<DraftTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversParentTypes['TalentProgrammeApplication'] };
  EducationEnrolment: EducationEnrolmentRow;
  EducationEnrolmentConnection: EducationEnrolmentConnectionRow;
  EducationEnrolmentEdge: Omit<EducationEnrolmentEdge, 'node'> & { node: ResolversParentTypes['EducationEnrolment'] };
  EducationEnrolmentFilter: EducationEnrolmentFilter;
  Employment: EmploymentRow;
  EmploymentConnection: EmploymentConnectionRow;
  EmploymentEdge: Omit<EmploymentEdge, 'node'> & { node: ResolversParentTypes['Employment'] };
  EmploymentFilter: EmploymentFilter;
  EndEmploymentInput: EndEmploymentInput;
  EndEmploymentPayload: Omit<EndEmploymentPayload, 'employment'> & { employment: ResolversParentTypes['Employment'] };
  EndMentorshipInput: EndMentorshipInput;
  EndMentorshipPayload: Omit<EndMentorshipPayload, 'mentorship'> & { mentorship: ResolversParentTypes['Mentorship'] };
  EndPostRotationInput: EndPostRotationInput;
  EndPostRotationPayload: Omit<EndPostRotationPayload, 'postRotation'> & { postRotation: ResolversParentTypes['PostRotation'] };
  EndSecondmentInput: EndSecondmentInput;
  EndSecondmentPayload: Omit<EndSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
  EndTalentLiaisonInput: EndTalentLiaisonInput;
  EndTalentLiaisonPayload: Omit<EndTalentLiaisonPayload, 'talentLiaison'> & { talentLiaison: ResolversParentTypes['TalentLiaison'] };
  EndTalentServiceOfficerInput: EndTalentServiceOfficerInput;
  EndTalentServiceOfficerPayload: Omit<EndTalentServiceOfficerPayload, 'talentServiceOfficer'> & { talentServiceOfficer: ResolversParentTypes['TalentServiceOfficer'] };
  EndTrainerAppointmentInput: EndTrainerAppointmentInput;
  EndTrainerAppointmentPayload: Omit<EndTrainerAppointmentPayload, 'trainer'> & { trainer: ResolversParentTypes['Trainer'] };
  EnrolInEducationInput: EnrolInEducationInput;
  EnrolInEducationPayload: Omit<EnrolInEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversParentTypes['EducationEnrolment'] };
  EraseWorkerInput: EraseWorkerInput;
  EraseWorkerPayload: Omit<EraseWorkerPayload, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  EstablishPostInput: EstablishPostInput;
  EstablishPostPayload: Omit<EstablishPostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
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
  Fen: Scalars['Fen']['output'];
  FoundPracticeBaseInput: FoundPracticeBaseInput;
  FoundPracticeBasePayload: Omit<FoundPracticeBasePayload, 'practiceBase'> & { practiceBase: ResolversParentTypes['PracticeBase'] };
  GraduateFromEducationInput: GraduateFromEducationInput;
  GraduateFromEducationPayload: Omit<GraduateFromEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversParentTypes['EducationEnrolment'] };
  HoldEntitlementInput: HoldEntitlementInput;
  HoldTrainingSessionInput: HoldTrainingSessionInput;
  HoldTrainingSessionPayload: Omit<HoldTrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  IssueCompletionCertificateInput: IssueCompletionCertificateInput;
  IssueCompletionCertificatePayload: Omit<IssueCompletionCertificatePayload, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  IssueRegistrationInput: IssueRegistrationInput;
  IssueRegistrationPayload: Omit<IssueRegistrationPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  Mentorship: MentorshipRow;
  MentorshipConnection: MentorshipConnectionRow;
  MentorshipEdge: Omit<MentorshipEdge, 'node'> & { node: ResolversParentTypes['Mentorship'] };
  MentorshipFilter: MentorshipFilter;
  MoveTalentProgrammeApplicationInput: MoveTalentProgrammeApplicationInput;
  MoveTalentProgrammeApplicationPayload: Omit<MoveTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversParentTypes['TalentProgrammeApplication'] };
  Mutation: Record<PropertyKey, never>;
  OpenSecretaryStudioInput: OpenSecretaryStudioInput;
  OpenSecretaryStudioPayload: Omit<OpenSecretaryStudioPayload, 'secretaryStudio'> & { secretaryStudio: ResolversParentTypes['SecretaryStudio'] };
  OpenStipendCycleInput: OpenStipendCycleInput;
  PageInfo: PageInfo;
  PassAttendanceInput: PassAttendanceInput;
  PassAttendancePayload: Omit<PassAttendancePayload, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  PassFinalReviewInput: PassFinalReviewInput;
  PassFinalReviewPayload: Omit<PassFinalReviewPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  PassFirstReviewInput: PassFirstReviewInput;
  PassFirstReviewPayload: Omit<PassFirstReviewPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  PayExamReimbursementInput: PayExamReimbursementInput;
  PayExamReimbursementPayload: Omit<PayExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  PlanTrainingInput: PlanTrainingInput;
  PlanTrainingPayload: Omit<PlanTrainingPayload, 'plan'> & { plan: ResolversParentTypes['TrainingPlan'] };
  PlanTrainingSessionInput: PlanTrainingSessionInput;
  PlanTrainingSessionPayload: Omit<PlanTrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  Post: PostRow;
  PostAdjustment: PostAdjustmentRow;
  PostConnection: PostConnectionRow;
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  PostRotation: PostRotationRow;
  PostRotationConnection: PostRotationConnectionRow;
  PostRotationEdge: Omit<PostRotationEdge, 'node'> & { node: ResolversParentTypes['PostRotation'] };
  PostRotationFilter: PostRotationFilter;
  PracticeBase: PracticeBaseRow;
  PracticeBaseConnection: PracticeBaseConnectionRow;
  PracticeBaseCoverage: Omit<PracticeBaseCoverage, 'regions'> & { regions: ReadonlyArray<ResolversParentTypes['Region']> };
  PracticeBaseEdge: Omit<PracticeBaseEdge, 'node'> & { node: ResolversParentTypes['PracticeBase'] };
  PracticeBaseFilter: PracticeBaseFilter;
  PracticeBaseStatusChange: PracticeBaseStatusChange;
  PublishCoursePackageInput: PublishCoursePackageInput;
  PublishCoursePackagePayload: Omit<PublishCoursePackagePayload, 'coursePackage'> & { coursePackage: ResolversParentTypes['CoursePackage'] };
  Query: Record<PropertyKey, never>;
  ReconcileStipendCycleInput: ReconcileStipendCycleInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  RecordCertificateInput: RecordCertificateInput;
  RecordCertificatePayload: Omit<RecordCertificatePayload, 'certificate'> & { certificate: ResolversParentTypes['Certificate'] };
  RecordCommunityInput: RecordCommunityInput;
  RecordCommunityPayload: Omit<RecordCommunityPayload, 'community'> & { community: ResolversParentTypes['Community'] };
  RecordCompetitionEntryInput: RecordCompetitionEntryInput;
  RecordCompetitionEntryPayload: Omit<RecordCompetitionEntryPayload, 'competitionEntry'> & { competitionEntry: ResolversParentTypes['CompetitionEntry'] };
  RecordContinuingEducationInput: RecordContinuingEducationInput;
  RecordContinuingEducationPayload: Omit<RecordContinuingEducationPayload, 'continuingEducation'> & { continuingEducation: ResolversParentTypes['ContinuingEducation'] };
  RecordExamAbsenceInput: RecordExamAbsenceInput;
  RecordExamAbsencePayload: Omit<RecordExamAbsencePayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  RecordExamResultInput: RecordExamResultInput;
  RecordExamResultPayload: Omit<RecordExamResultPayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  RecordExamSittingInput: RecordExamSittingInput;
  RecordExamSittingPayload: Omit<RecordExamSittingPayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  RecordHireInput: RecordHireInput;
  RecordHirePayload: Omit<RecordHirePayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  RecordRecruitmentRoundInput: RecordRecruitmentRoundInput;
  RecordRecruitmentRoundPayload: Omit<RecordRecruitmentRoundPayload, 'recruitment'> & { recruitment: ResolversParentTypes['Recruitment'] };
  RecordTalentLiaisonContactInput: RecordTalentLiaisonContactInput;
  RecordTalentLiaisonContactPayload: Omit<RecordTalentLiaisonContactPayload, 'talentLiaisonContact'> & { talentLiaisonContact: ResolversParentTypes['TalentLiaisonContact'] };
  Recruitment: RecruitmentRow;
  RecruitmentConnection: RecruitmentConnectionRow;
  RecruitmentEdge: Omit<RecruitmentEdge, 'node'> & { node: ResolversParentTypes['Recruitment'] };
  RecruitmentFilter: RecruitmentFilter;
  RecruitmentRound: RecruitmentRoundRow;
  RefuseExamReimbursementInput: RefuseExamReimbursementInput;
  RefuseExamReimbursementPayload: Omit<RefuseExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  RefuseRegistrationInput: RefuseRegistrationInput;
  RefuseRegistrationPayload: Omit<RefuseRegistrationPayload, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  RefuseSecondmentInput: RefuseSecondmentInput;
  RefuseSecondmentPayload: Omit<RefuseSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
  Region: RegionRow;
  RegionStaffing: RegionStaffingRow;
  RegionWorkforce: RegionWorkforceRow;
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
  RequestSecondmentInput: RequestSecondmentInput;
  RequestSecondmentPayload: Omit<RequestSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
  ResubmitExamReimbursementInput: ResubmitExamReimbursementInput;
  ResubmitExamReimbursementPayload: Omit<ResubmitExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  RetireTrainingResourceInput: RetireTrainingResourceInput;
  RetireTrainingResourcePayload: Omit<RetireTrainingResourcePayload, 'resource'> & { resource: ResolversParentTypes['TrainingResource'] };
  ReturnExamReimbursementInput: ReturnExamReimbursementInput;
  ReturnExamReimbursementPayload: Omit<ReturnExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
  ReturnStipendCycleInput: ReturnStipendCycleInput;
  ReviseTalentProgrammeApplicationInput: ReviseTalentProgrammeApplicationInput;
  ReviseTalentProgrammeApplicationPayload: Omit<ReviseTalentProgrammeApplicationPayload, 'talentProgrammeApplication'> & { talentProgrammeApplication: ResolversParentTypes['TalentProgrammeApplication'] };
  ReviseTrainingPlanInput: ReviseTrainingPlanInput;
  ReviseTrainingPlanPayload: Omit<ReviseTrainingPlanPayload, 'plan'> & { plan: ResolversParentTypes['TrainingPlan'] };
  ReviseTrainingSessionInput: ReviseTrainingSessionInput;
  ReviseTrainingSessionPayload: Omit<ReviseTrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  Secondment: SecondmentRow;
  SecondmentConnection: SecondmentConnectionRow;
  SecondmentEdge: Omit<SecondmentEdge, 'node'> & { node: ResolversParentTypes['Secondment'] };
  SecondmentFilter: SecondmentFilter;
  SecretaryStudio: SecretaryStudioRow;
  SecretaryStudioConnection: SecretaryStudioConnectionRow;
  SecretaryStudioEdge: Omit<SecretaryStudioEdge, 'node'> & { node: ResolversParentTypes['SecretaryStudio'] };
  SecretaryStudioFilter: SecretaryStudioFilter;
  SecretaryStudioStatusEntry: SecretaryStudioStatusEntryRow;
  SetStaffingStandardInput: SetStaffingStandardInput;
  SetStaffingStandardPayload: Omit<SetStaffingStandardPayload, 'staffingStandard'> & { staffingStandard: ResolversParentTypes['StaffingStandard'] };
  SetStipendRateInput: SetStipendRateInput;
  SettleEntitlementInput: SettleEntitlementInput;
  StaffingStandard: StaffingStandardRow;
  StaffingStandardConnection: StaffingStandardConnectionRow;
  StaffingStandardEdge: Omit<StaffingStandardEdge, 'node'> & { node: ResolversParentTypes['StaffingStandard'] };
  StaffingStandardFilter: StaffingStandardFilter;
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
  SubmitExamReimbursementInput: SubmitExamReimbursementInput;
  SubmitExamReimbursementPayload: Omit<SubmitExamReimbursementPayload, 'examReimbursement'> & { examReimbursement: ResolversParentTypes['ExamReimbursement'] };
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
  Trainer: TrainerRow;
  TrainerConnection: TrainerConnectionRow;
  TrainerEdge: Omit<TrainerEdge, 'node'> & { node: ResolversParentTypes['Trainer'] };
  TrainerFilter: TrainerFilter;
  TrainingCoverage: TrainingCoverageRow;
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
  UrbanResidents: UrbanResidents;
  Viewer: Viewer;
  WithdrawCoursePackageInput: WithdrawCoursePackageInput;
  WithdrawCoursePackagePayload: Omit<WithdrawCoursePackagePayload, 'coursePackage'> & { coursePackage: ResolversParentTypes['CoursePackage'] };
  WithdrawExamRegistrationInput: WithdrawExamRegistrationInput;
  WithdrawExamRegistrationPayload: Omit<WithdrawExamRegistrationPayload, 'examRegistration'> & { examRegistration: ResolversParentTypes['ExamRegistration'] };
  WithdrawFromEducationInput: WithdrawFromEducationInput;
  WithdrawFromEducationPayload: Omit<WithdrawFromEducationPayload, 'educationEnrolment'> & { educationEnrolment: ResolversParentTypes['EducationEnrolment'] };
  WithdrawSecondmentInput: WithdrawSecondmentInput;
  WithdrawSecondmentPayload: Omit<WithdrawSecondmentPayload, 'secondment'> & { secondment: ResolversParentTypes['Secondment'] };
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

export type AbolishPostPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AbolishPostPayload'] = ResolversParentTypes['AbolishPostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type AddExamReimbursementRulePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AddExamReimbursementRulePayload'] = ResolversParentTypes['AddExamReimbursementRulePayload']> = {
  examReimbursementRule?: Resolver<ResolversTypes['ExamReimbursementRule'], ParentType, ContextType>;
};

export type AddRegistrationRulePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AddRegistrationRulePayload'] = ResolversParentTypes['AddRegistrationRulePayload']> = {
  registrationRule?: Resolver<ResolversTypes['RegistrationRule'], ParentType, ContextType>;
};

export type AddTrainingResourcePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AddTrainingResourcePayload'] = ResolversParentTypes['AddTrainingResourcePayload']> = {
  resource?: Resolver<ResolversTypes['TrainingResource'], ParentType, ContextType>;
};

export type AdjustPostPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AdjustPostPayload'] = ResolversParentTypes['AdjustPostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type AdvanceRecruitmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AdvanceRecruitmentPayload'] = ResolversParentTypes['AdvanceRecruitmentPayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type AdvanceTalentStagePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AdvanceTalentStagePayload'] = ResolversParentTypes['AdvanceTalentStagePayload']> = {
  talentStageEntry?: Resolver<ResolversTypes['TalentStageEntry'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stationedWorkers?: Resolver<Maybe<ResolversTypes['WorkerConnection']>, ParentType, ContextType, Partial<AgencyStationedWorkersArgs>>;
};

export type AnnounceCompetitionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AnnounceCompetitionPayload'] = ResolversParentTypes['AnnounceCompetitionPayload']> = {
  competition?: Resolver<ResolversTypes['Competition'], ParentType, ContextType>;
};

export type AnnounceRecruitmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AnnounceRecruitmentPayload'] = ResolversParentTypes['AnnounceRecruitmentPayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type AnnulAttendancePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AnnulAttendancePayload'] = ResolversParentTypes['AnnulAttendancePayload']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type AnnulContinuingEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AnnulContinuingEducationPayload'] = ResolversParentTypes['AnnulContinuingEducationPayload']> = {
  continuingEducation?: Resolver<ResolversTypes['ContinuingEducation'], ParentType, ContextType>;
};

export type ApplyForRegistrationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ApplyForRegistrationPayload'] = ResolversParentTypes['ApplyForRegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type AppointTrainerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AppointTrainerPayload'] = ResolversParentTypes['AppointTrainerPayload']> = {
  trainer?: Resolver<ResolversTypes['Trainer'], ParentType, ContextType>;
};

export type AppointWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['AppointWorkerPayload'] = ResolversParentTypes['AppointWorkerPayload']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
};

export type ApproveExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ApproveExamReimbursementPayload'] = ResolversParentTypes['ApproveExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
};

export type ApproveSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ApproveSecondmentPayload'] = ResolversParentTypes['ApproveSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
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

export type BeginMentorshipPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['BeginMentorshipPayload'] = ResolversParentTypes['BeginMentorshipPayload']> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type CancelRecruitmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CancelRecruitmentPayload'] = ResolversParentTypes['CancelRecruitmentPayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
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

export type ChangePracticeBaseStatusPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ChangePracticeBaseStatusPayload'] = ResolversParentTypes['ChangePracticeBaseStatusPayload']> = {
  practiceBase?: Resolver<ResolversTypes['PracticeBase'], ParentType, ContextType>;
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

export type CorrectCompetitionEntryPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['CorrectCompetitionEntryPayload'] = ResolversParentTypes['CorrectCompetitionEntryPayload']> = {
  competitionEntry?: Resolver<ResolversTypes['CompetitionEntry'], ParentType, ContextType>;
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

export type DraftTalentProgrammeApplicationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['DraftTalentProgrammeApplicationPayload'] = ResolversParentTypes['DraftTalentProgrammeApplicationPayload']> = {
  talentProgrammeApplication?: Resolver<ResolversTypes['TalentProgrammeApplication'], ParentType, ContextType>;
};

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

export type EndMentorshipPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndMentorshipPayload'] = ResolversParentTypes['EndMentorshipPayload']> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type EndPostRotationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndPostRotationPayload'] = ResolversParentTypes['EndPostRotationPayload']> = {
  postRotation?: Resolver<ResolversTypes['PostRotation'], ParentType, ContextType>;
};

export type EndSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndSecondmentPayload'] = ResolversParentTypes['EndSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
};

export type EndTalentLiaisonPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndTalentLiaisonPayload'] = ResolversParentTypes['EndTalentLiaisonPayload']> = {
  talentLiaison?: Resolver<ResolversTypes['TalentLiaison'], ParentType, ContextType>;
};

export type EndTalentServiceOfficerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndTalentServiceOfficerPayload'] = ResolversParentTypes['EndTalentServiceOfficerPayload']> = {
  talentServiceOfficer?: Resolver<ResolversTypes['TalentServiceOfficer'], ParentType, ContextType>;
};

export type EndTrainerAppointmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EndTrainerAppointmentPayload'] = ResolversParentTypes['EndTrainerAppointmentPayload']> = {
  trainer?: Resolver<ResolversTypes['Trainer'], ParentType, ContextType>;
};

export type EnrolInEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EnrolInEducationPayload'] = ResolversParentTypes['EnrolInEducationPayload']> = {
  educationEnrolment?: Resolver<ResolversTypes['EducationEnrolment'], ParentType, ContextType>;
};

export type EraseWorkerPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EraseWorkerPayload'] = ResolversParentTypes['EraseWorkerPayload']> = {
  worker?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type EstablishPostPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['EstablishPostPayload'] = ResolversParentTypes['EstablishPostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
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
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
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
  maximumAmountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
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

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FoundPracticeBasePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['FoundPracticeBasePayload'] = ResolversParentTypes['FoundPracticeBasePayload']> = {
  practiceBase?: Resolver<ResolversTypes['PracticeBase'], ParentType, ContextType>;
};

export type GraduateFromEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['GraduateFromEducationPayload'] = ResolversParentTypes['GraduateFromEducationPayload']> = {
  educationEnrolment?: Resolver<ResolversTypes['EducationEnrolment'], ParentType, ContextType>;
};

export type HoldTrainingSessionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['HoldTrainingSessionPayload'] = ResolversParentTypes['HoldTrainingSessionPayload']> = {
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type IssueCompletionCertificatePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['IssueCompletionCertificatePayload'] = ResolversParentTypes['IssueCompletionCertificatePayload']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type IssueRegistrationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['IssueRegistrationPayload'] = ResolversParentTypes['IssueRegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
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
  abolishPost?: Resolver<ResolversTypes['AbolishPostPayload'], ParentType, ContextType, RequireFields<MutationAbolishPostArgs, 'input'>>;
  addExamReimbursementRule?: Resolver<ResolversTypes['AddExamReimbursementRulePayload'], ParentType, ContextType, RequireFields<MutationAddExamReimbursementRuleArgs, 'input'>>;
  addRegistrationRule?: Resolver<ResolversTypes['AddRegistrationRulePayload'], ParentType, ContextType, RequireFields<MutationAddRegistrationRuleArgs, 'input'>>;
  addTrainingResource?: Resolver<ResolversTypes['AddTrainingResourcePayload'], ParentType, ContextType, RequireFields<MutationAddTrainingResourceArgs, 'input'>>;
  adjustPost?: Resolver<ResolversTypes['AdjustPostPayload'], ParentType, ContextType, RequireFields<MutationAdjustPostArgs, 'input'>>;
  adoptStipendPolicy?: Resolver<ResolversTypes['StipendPolicyPayload'], ParentType, ContextType, RequireFields<MutationAdoptStipendPolicyArgs, 'input'>>;
  advanceRecruitment?: Resolver<ResolversTypes['AdvanceRecruitmentPayload'], ParentType, ContextType, RequireFields<MutationAdvanceRecruitmentArgs, 'input'>>;
  advanceTalentStage?: Resolver<ResolversTypes['AdvanceTalentStagePayload'], ParentType, ContextType, RequireFields<MutationAdvanceTalentStageArgs, 'input'>>;
  announceCompetition?: Resolver<ResolversTypes['AnnounceCompetitionPayload'], ParentType, ContextType, RequireFields<MutationAnnounceCompetitionArgs, 'input'>>;
  announceRecruitment?: Resolver<ResolversTypes['AnnounceRecruitmentPayload'], ParentType, ContextType, RequireFields<MutationAnnounceRecruitmentArgs, 'input'>>;
  annulAttendance?: Resolver<ResolversTypes['AnnulAttendancePayload'], ParentType, ContextType, RequireFields<MutationAnnulAttendanceArgs, 'input'>>;
  annulContinuingEducation?: Resolver<ResolversTypes['AnnulContinuingEducationPayload'], ParentType, ContextType, RequireFields<MutationAnnulContinuingEducationArgs, 'input'>>;
  applyForRegistration?: Resolver<ResolversTypes['ApplyForRegistrationPayload'], ParentType, ContextType, RequireFields<MutationApplyForRegistrationArgs, 'input'>>;
  appointTrainer?: Resolver<ResolversTypes['AppointTrainerPayload'], ParentType, ContextType, RequireFields<MutationAppointTrainerArgs, 'input'>>;
  appointWorker?: Resolver<ResolversTypes['AppointWorkerPayload'], ParentType, ContextType, RequireFields<MutationAppointWorkerArgs, 'input'>>;
  approveExamReimbursement?: Resolver<ResolversTypes['ApproveExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationApproveExamReimbursementArgs, 'input'>>;
  approveSecondment?: Resolver<ResolversTypes['ApproveSecondmentPayload'], ParentType, ContextType, RequireFields<MutationApproveSecondmentArgs, 'input'>>;
  approveStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationApproveStipendCycleArgs, 'input'>>;
  arrangePostRotation?: Resolver<ResolversTypes['ArrangePostRotationPayload'], ParentType, ContextType, RequireFields<MutationArrangePostRotationArgs, 'input'>>;
  assignTalentLiaison?: Resolver<ResolversTypes['AssignTalentLiaisonPayload'], ParentType, ContextType, RequireFields<MutationAssignTalentLiaisonArgs, 'input'>>;
  assignTalentServiceOfficer?: Resolver<ResolversTypes['AssignTalentServiceOfficerPayload'], ParentType, ContextType, RequireFields<MutationAssignTalentServiceOfficerArgs, 'input'>>;
  beginMentorship?: Resolver<ResolversTypes['BeginMentorshipPayload'], ParentType, ContextType, RequireFields<MutationBeginMentorshipArgs, 'input'>>;
  calculateStipends?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationCalculateStipendsArgs, 'input'>>;
  cancelRecruitment?: Resolver<ResolversTypes['CancelRecruitmentPayload'], ParentType, ContextType, RequireFields<MutationCancelRecruitmentArgs, 'input'>>;
  cancelTrainingSession?: Resolver<ResolversTypes['CancelTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelTrainingSessionArgs, 'input'>>;
  changePracticeBaseStatus?: Resolver<ResolversTypes['ChangePracticeBaseStatusPayload'], ParentType, ContextType, RequireFields<MutationChangePracticeBaseStatusArgs, 'input'>>;
  changeSecretaryStudioStatus?: Resolver<ResolversTypes['ChangeSecretaryStudioStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeSecretaryStudioStatusArgs, 'input'>>;
  completeMentorship?: Resolver<ResolversTypes['CompleteMentorshipPayload'], ParentType, ContextType, RequireFields<MutationCompleteMentorshipArgs, 'input'>>;
  correctCompetitionEntry?: Resolver<ResolversTypes['CorrectCompetitionEntryPayload'], ParentType, ContextType, RequireFields<MutationCorrectCompetitionEntryArgs, 'input'>>;
  draftTalentProgrammeApplication?: Resolver<ResolversTypes['DraftTalentProgrammeApplicationPayload'], ParentType, ContextType, RequireFields<MutationDraftTalentProgrammeApplicationArgs, 'input'>>;
  endEmployment?: Resolver<ResolversTypes['EndEmploymentPayload'], ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  endMentorship?: Resolver<ResolversTypes['EndMentorshipPayload'], ParentType, ContextType, RequireFields<MutationEndMentorshipArgs, 'input'>>;
  endPostRotation?: Resolver<ResolversTypes['EndPostRotationPayload'], ParentType, ContextType, RequireFields<MutationEndPostRotationArgs, 'input'>>;
  endSecondment?: Resolver<ResolversTypes['EndSecondmentPayload'], ParentType, ContextType, RequireFields<MutationEndSecondmentArgs, 'input'>>;
  endTalentLiaison?: Resolver<ResolversTypes['EndTalentLiaisonPayload'], ParentType, ContextType, RequireFields<MutationEndTalentLiaisonArgs, 'input'>>;
  endTalentServiceOfficer?: Resolver<ResolversTypes['EndTalentServiceOfficerPayload'], ParentType, ContextType, RequireFields<MutationEndTalentServiceOfficerArgs, 'input'>>;
  endTrainerAppointment?: Resolver<ResolversTypes['EndTrainerAppointmentPayload'], ParentType, ContextType, RequireFields<MutationEndTrainerAppointmentArgs, 'input'>>;
  enrolInEducation?: Resolver<ResolversTypes['EnrolInEducationPayload'], ParentType, ContextType, RequireFields<MutationEnrolInEducationArgs, 'input'>>;
  eraseWorker?: Resolver<ResolversTypes['EraseWorkerPayload'], ParentType, ContextType, RequireFields<MutationEraseWorkerArgs, 'input'>>;
  establishPost?: Resolver<ResolversTypes['EstablishPostPayload'], ParentType, ContextType, RequireFields<MutationEstablishPostArgs, 'input'>>;
  foundPracticeBase?: Resolver<ResolversTypes['FoundPracticeBasePayload'], ParentType, ContextType, RequireFields<MutationFoundPracticeBaseArgs, 'input'>>;
  graduateFromEducation?: Resolver<ResolversTypes['GraduateFromEducationPayload'], ParentType, ContextType, RequireFields<MutationGraduateFromEducationArgs, 'input'>>;
  holdEntitlement?: Resolver<ResolversTypes['StipendEntitlementPayload'], ParentType, ContextType, RequireFields<MutationHoldEntitlementArgs, 'input'>>;
  holdTrainingSession?: Resolver<ResolversTypes['HoldTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationHoldTrainingSessionArgs, 'input'>>;
  issueCompletionCertificate?: Resolver<ResolversTypes['IssueCompletionCertificatePayload'], ParentType, ContextType, RequireFields<MutationIssueCompletionCertificateArgs, 'input'>>;
  issueRegistration?: Resolver<ResolversTypes['IssueRegistrationPayload'], ParentType, ContextType, RequireFields<MutationIssueRegistrationArgs, 'input'>>;
  moveTalentProgrammeApplication?: Resolver<ResolversTypes['MoveTalentProgrammeApplicationPayload'], ParentType, ContextType, RequireFields<MutationMoveTalentProgrammeApplicationArgs, 'input'>>;
  openSecretaryStudio?: Resolver<ResolversTypes['OpenSecretaryStudioPayload'], ParentType, ContextType, RequireFields<MutationOpenSecretaryStudioArgs, 'input'>>;
  openStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationOpenStipendCycleArgs, 'input'>>;
  passAttendance?: Resolver<ResolversTypes['PassAttendancePayload'], ParentType, ContextType, RequireFields<MutationPassAttendanceArgs, 'input'>>;
  passFinalReview?: Resolver<ResolversTypes['PassFinalReviewPayload'], ParentType, ContextType, RequireFields<MutationPassFinalReviewArgs, 'input'>>;
  passFirstReview?: Resolver<ResolversTypes['PassFirstReviewPayload'], ParentType, ContextType, RequireFields<MutationPassFirstReviewArgs, 'input'>>;
  payExamReimbursement?: Resolver<ResolversTypes['PayExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationPayExamReimbursementArgs, 'input'>>;
  payStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationPayStipendCycleArgs, 'input'>>;
  planTraining?: Resolver<ResolversTypes['PlanTrainingPayload'], ParentType, ContextType, RequireFields<MutationPlanTrainingArgs, 'input'>>;
  planTrainingSession?: Resolver<ResolversTypes['PlanTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationPlanTrainingSessionArgs, 'input'>>;
  publicizeStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationPublicizeStipendCycleArgs, 'input'>>;
  publishCoursePackage?: Resolver<ResolversTypes['PublishCoursePackagePayload'], ParentType, ContextType, RequireFields<MutationPublishCoursePackageArgs, 'input'>>;
  reconcileStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationReconcileStipendCycleArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordCertificate?: Resolver<ResolversTypes['RecordCertificatePayload'], ParentType, ContextType, RequireFields<MutationRecordCertificateArgs, 'input'>>;
  recordCommunity?: Resolver<ResolversTypes['RecordCommunityPayload'], ParentType, ContextType, RequireFields<MutationRecordCommunityArgs, 'input'>>;
  recordCompetitionEntry?: Resolver<ResolversTypes['RecordCompetitionEntryPayload'], ParentType, ContextType, RequireFields<MutationRecordCompetitionEntryArgs, 'input'>>;
  recordContinuingEducation?: Resolver<ResolversTypes['RecordContinuingEducationPayload'], ParentType, ContextType, RequireFields<MutationRecordContinuingEducationArgs, 'input'>>;
  recordExamAbsence?: Resolver<ResolversTypes['RecordExamAbsencePayload'], ParentType, ContextType, RequireFields<MutationRecordExamAbsenceArgs, 'input'>>;
  recordExamResult?: Resolver<ResolversTypes['RecordExamResultPayload'], ParentType, ContextType, RequireFields<MutationRecordExamResultArgs, 'input'>>;
  recordExamSitting?: Resolver<ResolversTypes['RecordExamSittingPayload'], ParentType, ContextType, RequireFields<MutationRecordExamSittingArgs, 'input'>>;
  recordHire?: Resolver<ResolversTypes['RecordHirePayload'], ParentType, ContextType, RequireFields<MutationRecordHireArgs, 'input'>>;
  recordRecruitmentRound?: Resolver<ResolversTypes['RecordRecruitmentRoundPayload'], ParentType, ContextType, RequireFields<MutationRecordRecruitmentRoundArgs, 'input'>>;
  recordTalentLiaisonContact?: Resolver<ResolversTypes['RecordTalentLiaisonContactPayload'], ParentType, ContextType, RequireFields<MutationRecordTalentLiaisonContactArgs, 'input'>>;
  recoverEntitlement?: Resolver<ResolversTypes['StipendEntitlementPayload'], ParentType, ContextType, RequireFields<MutationRecoverEntitlementArgs, 'input'>>;
  refuseExamReimbursement?: Resolver<ResolversTypes['RefuseExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationRefuseExamReimbursementArgs, 'input'>>;
  refuseRegistration?: Resolver<ResolversTypes['RefuseRegistrationPayload'], ParentType, ContextType, RequireFields<MutationRefuseRegistrationArgs, 'input'>>;
  refuseSecondment?: Resolver<ResolversTypes['RefuseSecondmentPayload'], ParentType, ContextType, RequireFields<MutationRefuseSecondmentArgs, 'input'>>;
  registerCertificate?: Resolver<ResolversTypes['RegisterCertificatePayload'], ParentType, ContextType, RequireFields<MutationRegisterCertificateArgs, 'input'>>;
  registerForExam?: Resolver<ResolversTypes['RegisterForExamPayload'], ParentType, ContextType, RequireFields<MutationRegisterForExamArgs, 'input'>>;
  registerWorker?: Resolver<ResolversTypes['RegisterWorkerPayload'], ParentType, ContextType, RequireFields<MutationRegisterWorkerArgs, 'input'>>;
  releaseEntitlement?: Resolver<ResolversTypes['StipendEntitlementPayload'], ParentType, ContextType, RequireFields<MutationReleaseEntitlementArgs, 'input'>>;
  requestSecondment?: Resolver<ResolversTypes['RequestSecondmentPayload'], ParentType, ContextType, RequireFields<MutationRequestSecondmentArgs, 'input'>>;
  resubmitExamReimbursement?: Resolver<ResolversTypes['ResubmitExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationResubmitExamReimbursementArgs, 'input'>>;
  retireTrainingResource?: Resolver<ResolversTypes['RetireTrainingResourcePayload'], ParentType, ContextType, RequireFields<MutationRetireTrainingResourceArgs, 'input'>>;
  returnEntitlement?: Resolver<ResolversTypes['StipendEntitlementPayload'], ParentType, ContextType, RequireFields<MutationReturnEntitlementArgs, 'input'>>;
  returnExamReimbursement?: Resolver<ResolversTypes['ReturnExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationReturnExamReimbursementArgs, 'input'>>;
  returnStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationReturnStipendCycleArgs, 'input'>>;
  reviewStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationReviewStipendCycleArgs, 'input'>>;
  reviseTalentProgrammeApplication?: Resolver<ResolversTypes['ReviseTalentProgrammeApplicationPayload'], ParentType, ContextType, RequireFields<MutationReviseTalentProgrammeApplicationArgs, 'input'>>;
  reviseTrainingPlan?: Resolver<ResolversTypes['ReviseTrainingPlanPayload'], ParentType, ContextType, RequireFields<MutationReviseTrainingPlanArgs, 'input'>>;
  reviseTrainingSession?: Resolver<ResolversTypes['ReviseTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationReviseTrainingSessionArgs, 'input'>>;
  setStaffingStandard?: Resolver<ResolversTypes['SetStaffingStandardPayload'], ParentType, ContextType, RequireFields<MutationSetStaffingStandardArgs, 'input'>>;
  setStipendRate?: Resolver<ResolversTypes['StipendRatePayload'], ParentType, ContextType, RequireFields<MutationSetStipendRateArgs, 'input'>>;
  submitExamReimbursement?: Resolver<ResolversTypes['SubmitExamReimbursementPayload'], ParentType, ContextType, RequireFields<MutationSubmitExamReimbursementArgs, 'input'>>;
  submitStipendCycle?: Resolver<ResolversTypes['StipendCyclePayload'], ParentType, ContextType, RequireFields<MutationSubmitStipendCycleArgs, 'input'>>;
  updateWorkerContact?: Resolver<ResolversTypes['UpdateWorkerContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkerContactArgs, 'input'>>;
  withdrawCoursePackage?: Resolver<ResolversTypes['WithdrawCoursePackagePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCoursePackageArgs, 'input'>>;
  withdrawExamRegistration?: Resolver<ResolversTypes['WithdrawExamRegistrationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawExamRegistrationArgs, 'input'>>;
  withdrawFromEducation?: Resolver<ResolversTypes['WithdrawFromEducationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFromEducationArgs, 'input'>>;
  withdrawSecondment?: Resolver<ResolversTypes['WithdrawSecondmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSecondmentArgs, 'input'>>;
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

export type PassAttendancePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PassAttendancePayload'] = ResolversParentTypes['PassAttendancePayload']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
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

export type PlanTrainingPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PlanTrainingPayload'] = ResolversParentTypes['PlanTrainingPayload']> = {
  plan?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
};

export type PlanTrainingSessionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['PlanTrainingSessionPayload'] = ResolversParentTypes['PlanTrainingSessionPayload']> = {
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
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
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'orderBy'>>;
  competition?: Resolver<Maybe<ResolversTypes['Competition']>, ParentType, ContextType, RequireFields<QueryCompetitionArgs, 'id'>>;
  competitionEntries?: Resolver<ResolversTypes['CompetitionEntryConnection'], ParentType, ContextType, RequireFields<QueryCompetitionEntriesArgs, 'orderBy'>>;
  competitionEntry?: Resolver<Maybe<ResolversTypes['CompetitionEntry']>, ParentType, ContextType, RequireFields<QueryCompetitionEntryArgs, 'id'>>;
  competitions?: Resolver<ResolversTypes['CompetitionConnection'], ParentType, ContextType, RequireFields<QueryCompetitionsArgs, 'orderBy'>>;
  completionCertificate?: Resolver<Maybe<ResolversTypes['CompletionCertificate']>, ParentType, ContextType, RequireFields<QueryCompletionCertificateArgs, 'number'>>;
  continuingEducation?: Resolver<Maybe<ResolversTypes['ContinuingEducation']>, ParentType, ContextType, RequireFields<QueryContinuingEducationArgs, 'id'>>;
  continuingEducations?: Resolver<ResolversTypes['ContinuingEducationConnection'], ParentType, ContextType, RequireFields<QueryContinuingEducationsArgs, 'orderBy'>>;
  coursePackage?: Resolver<Maybe<ResolversTypes['CoursePackage']>, ParentType, ContextType, RequireFields<QueryCoursePackageArgs, 'id'>>;
  coursePackages?: Resolver<ResolversTypes['CoursePackageConnection'], ParentType, ContextType, RequireFields<QueryCoursePackagesArgs, 'orderBy'>>;
  educationEnrolment?: Resolver<Maybe<ResolversTypes['EducationEnrolment']>, ParentType, ContextType, RequireFields<QueryEducationEnrolmentArgs, 'id'>>;
  educationEnrolments?: Resolver<ResolversTypes['EducationEnrolmentConnection'], ParentType, ContextType, RequireFields<QueryEducationEnrolmentsArgs, 'orderBy'>>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<QueryEmploymentArgs, 'id'>>;
  employments?: Resolver<ResolversTypes['EmploymentConnection'], ParentType, ContextType, RequireFields<QueryEmploymentsArgs, 'orderBy'>>;
  examRegistration?: Resolver<Maybe<ResolversTypes['ExamRegistration']>, ParentType, ContextType, RequireFields<QueryExamRegistrationArgs, 'id'>>;
  examRegistrations?: Resolver<ResolversTypes['ExamRegistrationConnection'], ParentType, ContextType, RequireFields<QueryExamRegistrationsArgs, 'orderBy'>>;
  examReimbursement?: Resolver<Maybe<ResolversTypes['ExamReimbursement']>, ParentType, ContextType, RequireFields<QueryExamReimbursementArgs, 'id'>>;
  examReimbursementRule?: Resolver<Maybe<ResolversTypes['ExamReimbursementRule']>, ParentType, ContextType, RequireFields<QueryExamReimbursementRuleArgs, 'id'>>;
  examReimbursementRules?: Resolver<ResolversTypes['ExamReimbursementRuleConnection'], ParentType, ContextType, RequireFields<QueryExamReimbursementRulesArgs, 'orderBy'>>;
  examReimbursements?: Resolver<ResolversTypes['ExamReimbursementConnection'], ParentType, ContextType, RequireFields<QueryExamReimbursementsArgs, 'orderBy'>>;
  mentorship?: Resolver<Maybe<ResolversTypes['Mentorship']>, ParentType, ContextType, RequireFields<QueryMentorshipArgs, 'id'>>;
  mentorships?: Resolver<ResolversTypes['MentorshipConnection'], ParentType, ContextType, RequireFields<QueryMentorshipsArgs, 'orderBy'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  postRotation?: Resolver<Maybe<ResolversTypes['PostRotation']>, ParentType, ContextType, RequireFields<QueryPostRotationArgs, 'id'>>;
  postRotations?: Resolver<ResolversTypes['PostRotationConnection'], ParentType, ContextType, RequireFields<QueryPostRotationsArgs, 'orderBy'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryPostsArgs, 'orderBy'>>;
  practiceBase?: Resolver<Maybe<ResolversTypes['PracticeBase']>, ParentType, ContextType, RequireFields<QueryPracticeBaseArgs, 'id'>>;
  practiceBases?: Resolver<ResolversTypes['PracticeBaseConnection'], ParentType, ContextType, RequireFields<QueryPracticeBasesArgs, 'orderBy'>>;
  recruitment?: Resolver<Maybe<ResolversTypes['Recruitment']>, ParentType, ContextType, RequireFields<QueryRecruitmentArgs, 'id'>>;
  recruitments?: Resolver<ResolversTypes['RecruitmentConnection'], ParentType, ContextType, RequireFields<QueryRecruitmentsArgs, 'orderBy'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  registrationRule?: Resolver<Maybe<ResolversTypes['RegistrationRule']>, ParentType, ContextType, RequireFields<QueryRegistrationRuleArgs, 'id'>>;
  registrationRules?: Resolver<ResolversTypes['RegistrationRuleConnection'], ParentType, ContextType, RequireFields<QueryRegistrationRulesArgs, 'orderBy'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'orderBy'>>;
  secondment?: Resolver<Maybe<ResolversTypes['Secondment']>, ParentType, ContextType, RequireFields<QuerySecondmentArgs, 'id'>>;
  secondments?: Resolver<ResolversTypes['SecondmentConnection'], ParentType, ContextType, RequireFields<QuerySecondmentsArgs, 'orderBy'>>;
  secretaryStudio?: Resolver<Maybe<ResolversTypes['SecretaryStudio']>, ParentType, ContextType, RequireFields<QuerySecretaryStudioArgs, 'id'>>;
  secretaryStudios?: Resolver<ResolversTypes['SecretaryStudioConnection'], ParentType, ContextType, RequireFields<QuerySecretaryStudiosArgs, 'orderBy'>>;
  staffingStandard?: Resolver<Maybe<ResolversTypes['StaffingStandard']>, ParentType, ContextType, RequireFields<QueryStaffingStandardArgs, 'id'>>;
  staffingStandards?: Resolver<ResolversTypes['StaffingStandardConnection'], ParentType, ContextType, RequireFields<QueryStaffingStandardsArgs, 'orderBy'>>;
  stipendCycle?: Resolver<Maybe<ResolversTypes['StipendCycle']>, ParentType, ContextType, RequireFields<QueryStipendCycleArgs, 'id'>>;
  stipendCycles?: Resolver<ResolversTypes['StipendCycleConnection'], ParentType, ContextType, RequireFields<QueryStipendCyclesArgs, 'orderBy'>>;
  stipendEntitlement?: Resolver<Maybe<ResolversTypes['StipendEntitlement']>, ParentType, ContextType, RequireFields<QueryStipendEntitlementArgs, 'id'>>;
  stipendPolicies?: Resolver<ResolversTypes['StipendPolicyConnection'], ParentType, ContextType, RequireFields<QueryStipendPoliciesArgs, 'orderBy'>>;
  stipendPolicy?: Resolver<Maybe<ResolversTypes['StipendPolicy']>, ParentType, ContextType, RequireFields<QueryStipendPolicyArgs, 'id'>>;
  stipendRate?: Resolver<Maybe<ResolversTypes['StipendRate']>, ParentType, ContextType, RequireFields<QueryStipendRateArgs, 'id'>>;
  stipendRates?: Resolver<ResolversTypes['StipendRateConnection'], ParentType, ContextType, RequireFields<QueryStipendRatesArgs, 'orderBy'>>;
  talentLiaison?: Resolver<Maybe<ResolversTypes['TalentLiaison']>, ParentType, ContextType, RequireFields<QueryTalentLiaisonArgs, 'id'>>;
  talentLiaisonContact?: Resolver<Maybe<ResolversTypes['TalentLiaisonContact']>, ParentType, ContextType, RequireFields<QueryTalentLiaisonContactArgs, 'id'>>;
  talentLiaisons?: Resolver<ResolversTypes['TalentLiaisonConnection'], ParentType, ContextType, RequireFields<QueryTalentLiaisonsArgs, 'orderBy'>>;
  talentProgrammeApplication?: Resolver<Maybe<ResolversTypes['TalentProgrammeApplication']>, ParentType, ContextType, RequireFields<QueryTalentProgrammeApplicationArgs, 'id'>>;
  talentProgrammeApplications?: Resolver<ResolversTypes['TalentProgrammeApplicationConnection'], ParentType, ContextType, RequireFields<QueryTalentProgrammeApplicationsArgs, 'orderBy'>>;
  talentServiceOfficer?: Resolver<Maybe<ResolversTypes['TalentServiceOfficer']>, ParentType, ContextType, RequireFields<QueryTalentServiceOfficerArgs, 'id'>>;
  talentServiceOfficers?: Resolver<ResolversTypes['TalentServiceOfficerConnection'], ParentType, ContextType, RequireFields<QueryTalentServiceOfficersArgs, 'orderBy'>>;
  talentStageEntries?: Resolver<ResolversTypes['TalentStageEntryConnection'], ParentType, ContextType, RequireFields<QueryTalentStageEntriesArgs, 'orderBy'>>;
  talentStageEntry?: Resolver<Maybe<ResolversTypes['TalentStageEntry']>, ParentType, ContextType, RequireFields<QueryTalentStageEntryArgs, 'id'>>;
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

export type RecordCertificatePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordCertificatePayload'] = ResolversParentTypes['RecordCertificatePayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type RecordCommunityPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordCommunityPayload'] = ResolversParentTypes['RecordCommunityPayload']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type RecordCompetitionEntryPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordCompetitionEntryPayload'] = ResolversParentTypes['RecordCompetitionEntryPayload']> = {
  competitionEntry?: Resolver<ResolversTypes['CompetitionEntry'], ParentType, ContextType>;
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

export type RecordHirePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordHirePayload'] = ResolversParentTypes['RecordHirePayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type RecordRecruitmentRoundPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordRecruitmentRoundPayload'] = ResolversParentTypes['RecordRecruitmentRoundPayload']> = {
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
};

export type RecordTalentLiaisonContactPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RecordTalentLiaisonContactPayload'] = ResolversParentTypes['RecordTalentLiaisonContactPayload']> = {
  talentLiaisonContact?: Resolver<ResolversTypes['TalentLiaisonContact'], ParentType, ContextType>;
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

export type RefuseExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RefuseExamReimbursementPayload'] = ResolversParentTypes['RefuseExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
};

export type RefuseRegistrationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RefuseRegistrationPayload'] = ResolversParentTypes['RefuseRegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RefuseSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RefuseSecondmentPayload'] = ResolversParentTypes['RefuseSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
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

export type RequestSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RequestSecondmentPayload'] = ResolversParentTypes['RequestSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
};

export type ResubmitExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ResubmitExamReimbursementPayload'] = ResolversParentTypes['ResubmitExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
};

export type RetireTrainingResourcePayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['RetireTrainingResourcePayload'] = ResolversParentTypes['RetireTrainingResourcePayload']> = {
  resource?: Resolver<ResolversTypes['TrainingResource'], ParentType, ContextType>;
};

export type ReturnExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ReturnExamReimbursementPayload'] = ResolversParentTypes['ReturnExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
};

export type ReviseTalentProgrammeApplicationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ReviseTalentProgrammeApplicationPayload'] = ResolversParentTypes['ReviseTalentProgrammeApplicationPayload']> = {
  talentProgrammeApplication?: Resolver<ResolversTypes['TalentProgrammeApplication'], ParentType, ContextType>;
};

export type ReviseTrainingPlanPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ReviseTrainingPlanPayload'] = ResolversParentTypes['ReviseTrainingPlanPayload']> = {
  plan?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
};

export type ReviseTrainingSessionPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['ReviseTrainingSessionPayload'] = ResolversParentTypes['ReviseTrainingSessionPayload']> = {
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
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
  enrolment?: Resolver<Maybe<ResolversTypes['EducationEnrolment']>, ParentType, ContextType>;
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

export type SubmitExamReimbursementPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['SubmitExamReimbursementPayload'] = ResolversParentTypes['SubmitExamReimbursementPayload']> = {
  examReimbursement?: Resolver<ResolversTypes['ExamReimbursement'], ParentType, ContextType>;
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
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
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

export type WithdrawExamRegistrationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WithdrawExamRegistrationPayload'] = ResolversParentTypes['WithdrawExamRegistrationPayload']> = {
  examRegistration?: Resolver<ResolversTypes['ExamRegistration'], ParentType, ContextType>;
};

export type WithdrawFromEducationPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WithdrawFromEducationPayload'] = ResolversParentTypes['WithdrawFromEducationPayload']> = {
  educationEnrolment?: Resolver<ResolversTypes['EducationEnrolment'], ParentType, ContextType>;
};

export type WithdrawSecondmentPayloadResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['WithdrawSecondmentPayload'] = ResolversParentTypes['WithdrawSecondmentPayload']> = {
  secondment?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = WorkforceContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['AttendanceConnection']>, ParentType, ContextType, Partial<WorkerAttendancesArgs>>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  competitionEntries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompetitionEntry']>>, ParentType, ContextType>;
  continuingEducations?: Resolver<Maybe<ResolversTypes['ContinuingEducationConnection']>, ParentType, ContextType, Partial<WorkerContinuingEducationsArgs>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  educationEnrolments?: Resolver<Maybe<ResolversTypes['EducationEnrolmentConnection']>, ParentType, ContextType, Partial<WorkerEducationEnrolmentsArgs>>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  erasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  examRegistrations?: Resolver<Maybe<ResolversTypes['ExamRegistrationConnection']>, ParentType, ContextType, Partial<WorkerExamRegistrationsArgs>>;
  highestCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liaisons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TalentLiaison']>>, ParentType, ContextType>;
  mentorships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Mentorship']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postRotations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PostRotation']>>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, Partial<WorkerRegistrationArgs>>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, Partial<WorkerRegistrationsArgs>>;
  secondments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Secondment']>>, ParentType, ContextType>;
  stipends?: Resolver<Maybe<ResolversTypes['StipendEntitlementConnection']>, ParentType, ContextType, RequireFields<WorkerStipendsArgs, 'orderBy'>>;
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
  AbolishPostPayload?: AbolishPostPayloadResolvers<ContextType>;
  AddExamReimbursementRulePayload?: AddExamReimbursementRulePayloadResolvers<ContextType>;
  AddRegistrationRulePayload?: AddRegistrationRulePayloadResolvers<ContextType>;
  AddTrainingResourcePayload?: AddTrainingResourcePayloadResolvers<ContextType>;
  AdjustPostPayload?: AdjustPostPayloadResolvers<ContextType>;
  AdvanceRecruitmentPayload?: AdvanceRecruitmentPayloadResolvers<ContextType>;
  AdvanceTalentStagePayload?: AdvanceTalentStagePayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AnnounceCompetitionPayload?: AnnounceCompetitionPayloadResolvers<ContextType>;
  AnnounceRecruitmentPayload?: AnnounceRecruitmentPayloadResolvers<ContextType>;
  AnnulAttendancePayload?: AnnulAttendancePayloadResolvers<ContextType>;
  AnnulContinuingEducationPayload?: AnnulContinuingEducationPayloadResolvers<ContextType>;
  ApplyForRegistrationPayload?: ApplyForRegistrationPayloadResolvers<ContextType>;
  AppointTrainerPayload?: AppointTrainerPayloadResolvers<ContextType>;
  AppointWorkerPayload?: AppointWorkerPayloadResolvers<ContextType>;
  ApproveExamReimbursementPayload?: ApproveExamReimbursementPayloadResolvers<ContextType>;
  ApproveSecondmentPayload?: ApproveSecondmentPayloadResolvers<ContextType>;
  ArrangePostRotationPayload?: ArrangePostRotationPayloadResolvers<ContextType>;
  AssignTalentLiaisonPayload?: AssignTalentLiaisonPayloadResolvers<ContextType>;
  AssignTalentServiceOfficerPayload?: AssignTalentServiceOfficerPayloadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BeginMentorshipPayload?: BeginMentorshipPayloadResolvers<ContextType>;
  CancelRecruitmentPayload?: CancelRecruitmentPayloadResolvers<ContextType>;
  CancelTrainingSessionPayload?: CancelTrainingSessionPayloadResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  ChangePracticeBaseStatusPayload?: ChangePracticeBaseStatusPayloadResolvers<ContextType>;
  ChangeSecretaryStudioStatusPayload?: ChangeSecretaryStudioStatusPayloadResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Competition?: CompetitionResolvers<ContextType>;
  CompetitionConnection?: CompetitionConnectionResolvers<ContextType>;
  CompetitionEdge?: CompetitionEdgeResolvers<ContextType>;
  CompetitionEntry?: CompetitionEntryResolvers<ContextType>;
  CompetitionEntryConnection?: CompetitionEntryConnectionResolvers<ContextType>;
  CompetitionEntryEdge?: CompetitionEntryEdgeResolvers<ContextType>;
  CompleteMentorshipPayload?: CompleteMentorshipPayloadResolvers<ContextType>;
  CompletionCertificate?: CompletionCertificateResolvers<ContextType>;
  ContinuingEducation?: ContinuingEducationResolvers<ContextType>;
  ContinuingEducationConnection?: ContinuingEducationConnectionResolvers<ContextType>;
  ContinuingEducationEdge?: ContinuingEducationEdgeResolvers<ContextType>;
  ContinuingEducationProgress?: ContinuingEducationProgressResolvers<ContextType>;
  CorrectCompetitionEntryPayload?: CorrectCompetitionEntryPayloadResolvers<ContextType>;
  CoursePackage?: CoursePackageResolvers<ContextType>;
  CoursePackageConnection?: CoursePackageConnectionResolvers<ContextType>;
  CoursePackageEdge?: CoursePackageEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DraftTalentProgrammeApplicationPayload?: DraftTalentProgrammeApplicationPayloadResolvers<ContextType>;
  EducationEnrolment?: EducationEnrolmentResolvers<ContextType>;
  EducationEnrolmentConnection?: EducationEnrolmentConnectionResolvers<ContextType>;
  EducationEnrolmentEdge?: EducationEnrolmentEdgeResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EmploymentConnection?: EmploymentConnectionResolvers<ContextType>;
  EmploymentEdge?: EmploymentEdgeResolvers<ContextType>;
  EndEmploymentPayload?: EndEmploymentPayloadResolvers<ContextType>;
  EndMentorshipPayload?: EndMentorshipPayloadResolvers<ContextType>;
  EndPostRotationPayload?: EndPostRotationPayloadResolvers<ContextType>;
  EndSecondmentPayload?: EndSecondmentPayloadResolvers<ContextType>;
  EndTalentLiaisonPayload?: EndTalentLiaisonPayloadResolvers<ContextType>;
  EndTalentServiceOfficerPayload?: EndTalentServiceOfficerPayloadResolvers<ContextType>;
  EndTrainerAppointmentPayload?: EndTrainerAppointmentPayloadResolvers<ContextType>;
  EnrolInEducationPayload?: EnrolInEducationPayloadResolvers<ContextType>;
  EraseWorkerPayload?: EraseWorkerPayloadResolvers<ContextType>;
  EstablishPostPayload?: EstablishPostPayloadResolvers<ContextType>;
  ExamRegistration?: ExamRegistrationResolvers<ContextType>;
  ExamRegistrationConnection?: ExamRegistrationConnectionResolvers<ContextType>;
  ExamRegistrationEdge?: ExamRegistrationEdgeResolvers<ContextType>;
  ExamReimbursement?: ExamReimbursementResolvers<ContextType>;
  ExamReimbursementConnection?: ExamReimbursementConnectionResolvers<ContextType>;
  ExamReimbursementEdge?: ExamReimbursementEdgeResolvers<ContextType>;
  ExamReimbursementRule?: ExamReimbursementRuleResolvers<ContextType>;
  ExamReimbursementRuleConnection?: ExamReimbursementRuleConnectionResolvers<ContextType>;
  ExamReimbursementRuleEdge?: ExamReimbursementRuleEdgeResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FoundPracticeBasePayload?: FoundPracticeBasePayloadResolvers<ContextType>;
  GraduateFromEducationPayload?: GraduateFromEducationPayloadResolvers<ContextType>;
  HoldTrainingSessionPayload?: HoldTrainingSessionPayloadResolvers<ContextType>;
  IssueCompletionCertificatePayload?: IssueCompletionCertificatePayloadResolvers<ContextType>;
  IssueRegistrationPayload?: IssueRegistrationPayloadResolvers<ContextType>;
  Mentorship?: MentorshipResolvers<ContextType>;
  MentorshipConnection?: MentorshipConnectionResolvers<ContextType>;
  MentorshipEdge?: MentorshipEdgeResolvers<ContextType>;
  MoveTalentProgrammeApplicationPayload?: MoveTalentProgrammeApplicationPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenSecretaryStudioPayload?: OpenSecretaryStudioPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassAttendancePayload?: PassAttendancePayloadResolvers<ContextType>;
  PassFinalReviewPayload?: PassFinalReviewPayloadResolvers<ContextType>;
  PassFirstReviewPayload?: PassFirstReviewPayloadResolvers<ContextType>;
  PayExamReimbursementPayload?: PayExamReimbursementPayloadResolvers<ContextType>;
  PlanTrainingPayload?: PlanTrainingPayloadResolvers<ContextType>;
  PlanTrainingSessionPayload?: PlanTrainingSessionPayloadResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostAdjustment?: PostAdjustmentResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostRotation?: PostRotationResolvers<ContextType>;
  PostRotationConnection?: PostRotationConnectionResolvers<ContextType>;
  PostRotationEdge?: PostRotationEdgeResolvers<ContextType>;
  PracticeBase?: PracticeBaseResolvers<ContextType>;
  PracticeBaseConnection?: PracticeBaseConnectionResolvers<ContextType>;
  PracticeBaseCoverage?: PracticeBaseCoverageResolvers<ContextType>;
  PracticeBaseEdge?: PracticeBaseEdgeResolvers<ContextType>;
  PracticeBaseStatusChange?: PracticeBaseStatusChangeResolvers<ContextType>;
  PublishCoursePackagePayload?: PublishCoursePackagePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  RecordCertificatePayload?: RecordCertificatePayloadResolvers<ContextType>;
  RecordCommunityPayload?: RecordCommunityPayloadResolvers<ContextType>;
  RecordCompetitionEntryPayload?: RecordCompetitionEntryPayloadResolvers<ContextType>;
  RecordContinuingEducationPayload?: RecordContinuingEducationPayloadResolvers<ContextType>;
  RecordExamAbsencePayload?: RecordExamAbsencePayloadResolvers<ContextType>;
  RecordExamResultPayload?: RecordExamResultPayloadResolvers<ContextType>;
  RecordExamSittingPayload?: RecordExamSittingPayloadResolvers<ContextType>;
  RecordHirePayload?: RecordHirePayloadResolvers<ContextType>;
  RecordRecruitmentRoundPayload?: RecordRecruitmentRoundPayloadResolvers<ContextType>;
  RecordTalentLiaisonContactPayload?: RecordTalentLiaisonContactPayloadResolvers<ContextType>;
  Recruitment?: RecruitmentResolvers<ContextType>;
  RecruitmentConnection?: RecruitmentConnectionResolvers<ContextType>;
  RecruitmentEdge?: RecruitmentEdgeResolvers<ContextType>;
  RecruitmentRound?: RecruitmentRoundResolvers<ContextType>;
  RefuseExamReimbursementPayload?: RefuseExamReimbursementPayloadResolvers<ContextType>;
  RefuseRegistrationPayload?: RefuseRegistrationPayloadResolvers<ContextType>;
  RefuseSecondmentPayload?: RefuseSecondmentPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionStaffing?: RegionStaffingResolvers<ContextType>;
  RegionWorkforce?: RegionWorkforceResolvers<ContextType>;
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
  RequestSecondmentPayload?: RequestSecondmentPayloadResolvers<ContextType>;
  ResubmitExamReimbursementPayload?: ResubmitExamReimbursementPayloadResolvers<ContextType>;
  RetireTrainingResourcePayload?: RetireTrainingResourcePayloadResolvers<ContextType>;
  ReturnExamReimbursementPayload?: ReturnExamReimbursementPayloadResolvers<ContextType>;
  ReviseTalentProgrammeApplicationPayload?: ReviseTalentProgrammeApplicationPayloadResolvers<ContextType>;
  ReviseTrainingPlanPayload?: ReviseTrainingPlanPayloadResolvers<ContextType>;
  ReviseTrainingSessionPayload?: ReviseTrainingSessionPayloadResolvers<ContextType>;
  Secondment?: SecondmentResolvers<ContextType>;
  SecondmentConnection?: SecondmentConnectionResolvers<ContextType>;
  SecondmentEdge?: SecondmentEdgeResolvers<ContextType>;
  SecretaryStudio?: SecretaryStudioResolvers<ContextType>;
  SecretaryStudioConnection?: SecretaryStudioConnectionResolvers<ContextType>;
  SecretaryStudioEdge?: SecretaryStudioEdgeResolvers<ContextType>;
  SecretaryStudioStatusEntry?: SecretaryStudioStatusEntryResolvers<ContextType>;
  SetStaffingStandardPayload?: SetStaffingStandardPayloadResolvers<ContextType>;
  StaffingStandard?: StaffingStandardResolvers<ContextType>;
  StaffingStandardConnection?: StaffingStandardConnectionResolvers<ContextType>;
  StaffingStandardEdge?: StaffingStandardEdgeResolvers<ContextType>;
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
  SubmitExamReimbursementPayload?: SubmitExamReimbursementPayloadResolvers<ContextType>;
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
  WithdrawExamRegistrationPayload?: WithdrawExamRegistrationPayloadResolvers<ContextType>;
  WithdrawFromEducationPayload?: WithdrawFromEducationPayloadResolvers<ContextType>;
  WithdrawSecondmentPayload?: WithdrawSecondmentPayloadResolvers<ContextType>;
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
