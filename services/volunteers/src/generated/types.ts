import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VolunteerRow, VolunteerConnectionRow, VolunteerTeamRow, VolunteerTeamConnectionRow, CommunityRow, WorkerRow, ProjectRow, RegionRow } from '../rows';
import type { VolunteersContext } from '../context';
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

/** 批准读取未成年人信息 / Leave to see a minor's data */
export type ApproveMinorDisclosureInput = {
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 用途 / Purpose */
  readonly purpose: Scalars['String']['input'];
  /** 获准读取者的账号 / Subject of the reader */
  readonly reader: Scalars['String']['input'];
  /** 有效期止日（当日仍有效），至多一年 / Last day of the leave, a year at most */
  readonly validUntil: Scalars['Date']['input'];
  /** 志愿者编号 / Id of the volunteer */
  readonly volunteerId: Scalars['ID']['input'];
};

/** 批准结果 / Payload of approveMinorDisclosure */
export type ApproveMinorDisclosurePayload = {
  readonly __typename?: 'ApproveMinorDisclosurePayload';
  /** 志愿者 / The volunteer */
  readonly volunteer: Volunteer;
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

/** 社区（由项目子图登记） / Community, owned by projects */
export type Community = {
  readonly __typename?: 'Community';
  /** 平台编号 / Platform-issued id */
  readonly id: Scalars['ID']['output'];
  /** 本社区的志愿服务队 / Volunteer teams in the community */
  readonly teams: Maybe<VolunteerTeamConnection>;
};


/** 社区（由项目子图登记） / Community, owned by projects */
export type CommunityTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** 注销志愿者 / Erasure of a volunteer */
export type EraseVolunteerInput = {
  /** 所依据的版本 / Version that was read */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 注销结果 / Payload of eraseVolunteer */
export type EraseVolunteerPayload = {
  readonly __typename?: 'EraseVolunteerPayload';
  /** 志愿者 / The volunteer */
  readonly volunteer: Volunteer;
};

/** 变更 / Mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 批准他人读取未成年人的个人信息全文；不得批准本人 / Allow somebody else to see a minor's personal data in full; not oneself */
  readonly approveMinorDisclosure: ApproveMinorDisclosurePayload;
  /** 注销：删除个人信息，保留服务时长等计数所需的事实 / Erase a person, keeping hours and whatever is counted */
  readonly eraseVolunteer: EraseVolunteerPayload;
  /** 登记志愿者 / Register a volunteer */
  readonly registerVolunteer: RegisterVolunteerPayload;
  /** 更新志愿者的联系方式 / Change how a volunteer is reached */
  readonly updateVolunteerContact: UpdateVolunteerContactPayload;
};


/** 变更 / Mutations */
export type MutationApproveMinorDisclosureArgs = {
  input: ApproveMinorDisclosureInput;
};


/** 变更 / Mutations */
export type MutationEraseVolunteerArgs = {
  input: EraseVolunteerInput;
};


/** 变更 / Mutations */
export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};


/** 变更 / Mutations */
export type MutationUpdateVolunteerContactArgs = {
  input: UpdateVolunteerContactInput;
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

/** 服务项目（由项目子图登记） / Project, owned by projects */
export type Project = {
  readonly __typename?: 'Project';
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 服务时长 / Service hours of the project */
  readonly serviceHours: Maybe<ServiceHours>;
};

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
  /** 当前身份 / Who the request is made for */
  readonly viewer: Viewer;
  /** 志愿者：按编号查询 / One volunteer by id */
  readonly volunteer: Maybe<Volunteer>;
  /** 志愿服务队：按编号查询 / One volunteer team by id */
  readonly volunteerTeam: Maybe<VolunteerTeam>;
  /** 志愿服务队列表 / Volunteer teams */
  readonly volunteerTeams: VolunteerTeamConnection;
  /** 志愿者列表 / Volunteers */
  readonly volunteers: VolunteerConnection;
  /** 志愿服务子图的审计记录 / Audit trail of the volunteers subgraph */
  readonly volunteersAudit: AuditEntryConnection;
};


/** 查询 / Queries */
export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryVolunteerTeamArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryVolunteerTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VolunteerTeamOrder;
};


/** 查询 / Queries */
export type QueryVolunteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VolunteerOrder;
};


/** 查询 / Queries */
export type QueryVolunteersAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AuditOrder;
};

/** 行政区划（由项目子图登记） / Region, owned by projects */
export type Region = {
  readonly __typename?: 'Region';
  /** 区划代码 / Division code */
  readonly code: Scalars['ID']['output'];
  /** 志愿服务概况，截至某日终了（UTC+8） / Volunteering as of the end of a day, UTC+8 */
  readonly volunteering: Maybe<RegionVolunteering>;
};


/** 行政区划（由项目子图登记） / Region, owned by projects */
export type RegionVolunteeringArgs = {
  asOf: Scalars['Date']['input'];
};

/** 区划的志愿服务概况：逐条登记相加；对外不公布 1 至 4 人的数字，也不公布可据以推算的数字 / Volunteering of a region, counted from the register; outside the department neither 1 to 4 persons are told, nor what would give them away */
export type RegionVolunteering = {
  readonly __typename?: 'RegionVolunteering';
  /** 截至此日 / As of this day */
  readonly asOf: Scalars['Date']['output'];
  /** 登记的志愿者，人；不予公布时为 null / Registered volunteers, persons; null when withheld */
  readonly registered: Maybe<Scalars['Int']['output']>;
  /** 志愿服务队，支 / Volunteer teams */
  readonly teams: Scalars['Int']['output'];
  /** 是否因人数过少不予公布 / Withheld to protect a small number of persons */
  readonly withheld: Scalars['Boolean']['output'];
};

/** 登记志愿者（《志愿服务记录与证明出具办法》） / Registration of a volunteer (MCA Order 67) */
export type RegisterVolunteerInput = {
  /** 出生日期 / Date of birth */
  readonly birthDate: Scalars['Date']['input'];
  /** 登记所在社区；社区工作者须为本社区 / Community of registration; a community worker's own */
  readonly communityId?: InputMaybe<Scalars['ID']['input']>;
  /** 姓名 / Full name */
  readonly fullName: Scalars['String']['input'];
  /** 公民身份号码（GB 11643）；已登记过的报 ALREADY_REGISTERED / Number of the identity document; ALREADY_REGISTERED when it is on record */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键：8–64 个字母、数字、点、横线、下划线；重复提交只办一次 / Idempotency key: repeated, it is done once */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 电话 / Telephone number */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划代码 / Code of the region */
  readonly regionCode: Scalars['ID']['input'];
};

/** 登记结果 / Payload of registerVolunteer */
export type RegisterVolunteerPayload = {
  readonly __typename?: 'RegisterVolunteerPayload';
  /** 志愿者 / The volunteer */
  readonly volunteer: Volunteer;
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

/** 服务时长汇总：逐条记录相加，单位分钟 / Service hours, summed from single entries, in minutes */
export type ServiceHours = {
  readonly __typename?: 'ServiceHours';
  /** 申报时长（未被更正、未撤销的全部记录，含有争议的），分钟 / Claimed: all entries, disputed ones included, that were neither corrected by another entry nor revoked, minutes */
  readonly claimedMinutes: Scalars['Int']['output'];
  /** 已确认时长（经负责人或服务对象确认，含已核实），分钟 / Confirmed by the leader or the beneficiary, verified ones included, minutes */
  readonly confirmedMinutes: Scalars['Int']['output'];
  /** 已核实时长（已核实或可出证明），分钟 / Verified: entries that are verified or provable, minutes */
  readonly verifiedMinutes: Scalars['Int']['output'];
  /** 有已核实时长的志愿者，人；1 至 4 人对外为 null / Volunteers with verified minutes, persons; 1 to 4 are null outside the department */
  readonly volunteerCount: Maybe<Scalars['Int']['output']>;
};

/** 更新联系方式 / Change of how a volunteer is reached */
export type UpdateVolunteerContactInput = {
  /** 所依据的版本；已被他人修改则报 CONFLICT / Version that was read; CONFLICT when it has changed */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 / Idempotency key */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 电话；null 为删除 / Telephone number, null to remove it */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** 更新结果 / Payload of updateVolunteerContact */
export type UpdateVolunteerContactPayload = {
  readonly __typename?: 'UpdateVolunteerContactPayload';
  /** 志愿者 / The volunteer */
  readonly volunteer: Volunteer;
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

/** 志愿者：对外不公开；显示名只含姓氏 / Volunteer, not public; the display name shows the family name only */
export type Volunteer = {
  readonly __typename?: 'Volunteer';
  /** 出生日期：说明用途后可见全文，否则只见年份 / Date of birth: in full for a stated purpose, else the year */
  readonly birthDate: Maybe<Scalars['String']['output']>;
  /** 登记所在社区 / Community of registration */
  readonly community: Maybe<Community>;
  /** 显示名（隐名），例如 王* / Masked display name */
  readonly displayName: Scalars['String']['output'];
  /** 注销日期：个人信息已删除，只留计数所需 / Day of erasure: the person is gone, what is counted remains */
  readonly erasedOn: Maybe<Scalars['Date']['output']>;
  /** 姓名：说明用途后可见全名，否则隐名 / Full name: for a stated purpose, else masked */
  readonly fullName: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 证件号码：说明用途后可见全文，否则遮盖 / Number of the identity document: in full for a stated purpose, else masked */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** 是否未成年（不满 18 周岁）；出生日期未登记为 null / Under 18; null when the date of birth is not on record */
  readonly minor: Maybe<Scalars['Boolean']['output']>;
  /** 电话：说明用途后可见全文，否则遮盖 / Telephone number: in full for a stated purpose, else masked */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 登记日期 / Date of registration */
  readonly registeredOn: Scalars['Date']['output'];
  /** 现加入的服务队 / Teams the volunteer belongs to now */
  readonly teams: ReadonlyArray<VolunteerTeam>;
  /** 版本：修改时作 expectedVersion / Version, to be given as expectedVersion when changing */
  readonly version: Scalars['Int']['output'];
};

/** 志愿者分页 / A page of volunteers */
export type VolunteerConnection = {
  readonly __typename?: 'VolunteerConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<VolunteerEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 志愿者分页条目 / An edge to a volunteer */
export type VolunteerEdge = {
  readonly __typename?: 'VolunteerEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 志愿者 / The volunteer */
  readonly node: Volunteer;
};

/** 志愿者筛选 / Conditions on volunteers */
export type VolunteerFilter = {
  /** 证件号码等于 / With this number of the identity document */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 电话等于 / With this telephone number */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
  /** 登记于此日或以后 / Registered on this day or later */
  readonly registeredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 登记于此日或以前 / Registered on this day or earlier */
  readonly registeredTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 志愿者排序 / Order of volunteers */
export type VolunteerOrder =
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC'
  /** 登记日期降序 / By registration, latest first */
  | 'REGISTERED_ON_DESC';

/** 志愿服务队：由社工带领、志愿者参加 / Volunteer team: led by a social worker, joined by volunteers */
export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  /** 所在社区；跨社区队伍为 null / Community, null for a team across communities */
  readonly community: Maybe<Community>;
  /** 重点领域 / Field */
  readonly field: VolunteerTeamField;
  /** 成立日期 / Founded */
  readonly foundedOn: Scalars['Date']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 带队社工 / The social worker who leads it now */
  readonly leader: Maybe<Worker>;
  /** 现有队员；对外为 null / Volunteers in the team now, null to the public */
  readonly members: Maybe<VolunteerConnection>;
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 现有队员人数（人）；1 至 4 人对外为 null / Volunteers in the team now, persons; 1 to 4 are null outside the department */
  readonly volunteerCount: Maybe<Scalars['Int']['output']>;
};


/** 志愿服务队：由社工带领、志愿者参加 / Volunteer team: led by a social worker, joined by volunteers */
export type VolunteerTeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 志愿服务队分页 / A page of volunteer teams */
export type VolunteerTeamConnection = {
  readonly __typename?: 'VolunteerTeamConnection';
  /** 各条 / Edges */
  readonly edges: ReadonlyArray<VolunteerTeamEdge>;
  /** 分页信息 / Page information */
  readonly pageInfo: PageInfo;
  /** 总数（仅在请求时计算） / Total, counted only when asked for */
  readonly totalCount: Scalars['Int']['output'];
};

/** 志愿服务队分页条目 / An edge to a volunteer team */
export type VolunteerTeamEdge = {
  readonly __typename?: 'VolunteerTeamEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 志愿服务队 / The volunteer team */
  readonly node: VolunteerTeam;
};

/** 志愿服务重点领域 / Field of a volunteer team */
export type VolunteerTeamField =
  /** 护童助学 / Care and tutoring for children */
  | 'CHILD_CARE'
  /** 助残扶弱 / Support for people with disabilities */
  | 'DISABILITY_SUPPORT'
  /** 为老服务 / Service for the elderly */
  | 'ELDERLY_CARE'
  /** 环境与秩序 / Environment and public order */
  | 'ENVIRONMENT'
  /** 济困帮扶 / Relief of hardship */
  | 'HARDSHIP_RELIEF'
  /** 健康服务 / Health */
  | 'HEALTH'
  /** 矛盾调解 / Mediation */
  | 'MEDIATION'
  /** 新就业群体关爱 / Care for people in new forms of employment */
  | 'NEW_EMPLOYMENT';

/** 志愿服务队筛选 / Conditions on volunteer teams */
export type VolunteerTeamFilter = {
  /** 重点领域之一 / One of these fields */
  readonly fieldIn?: InputMaybe<ReadonlyArray<VolunteerTeamField>>;
  /** 位于此区划之下 / Under this region */
  readonly regionUnder?: InputMaybe<Scalars['ID']['input']>;
};

/** 志愿服务队排序 / Order of volunteer teams */
export type VolunteerTeamOrder =
  /** 成立日期降序 / By founding, latest first */
  | 'FOUNDED_ON_DESC'
  /** 所在区划代码升序 / By region code, ascending */
  | 'REGION_CODE_ASC';

/** 社会工作人员（由人才子图登记） / Worker, owned by workforce */
export type Worker = {
  readonly __typename?: 'Worker';
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 现带领的志愿服务队 / Volunteer teams led now */
  readonly teamsLed: Maybe<VolunteerTeamConnection>;
};


/** 社会工作人员（由人才子图登记） / Worker, owned by workforce */
export type WorkerTeamsLedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
  Project: Project;
  Region: Region;
  Volunteer: Volunteer;
  VolunteerTeam: VolunteerTeam;
  Worker: Worker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
  VolunteerTeam:
    ( { __typename: 'VolunteerTeam' }
    & GraphQLRecursivePick<FederationTypes['VolunteerTeam'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApproveMinorDisclosureInput: ApproveMinorDisclosureInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApproveMinorDisclosurePayload: ResolverTypeWrapper<Omit<ApproveMinorDisclosurePayload, 'volunteer'> & { volunteer: ResolversTypes['Volunteer'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditOrder: AuditOrder;
  AuditOutcome: AuditOutcome;
  Community: ResolverTypeWrapper<CommunityRow>;
  CountUnit: CountUnit;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EraseVolunteerInput: EraseVolunteerInput;
  EraseVolunteerPayload: ResolverTypeWrapper<Omit<EraseVolunteerPayload, 'volunteer'> & { volunteer: ResolversTypes['Volunteer'] }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalDatum: PersonalDatum;
  Project: ResolverTypeWrapper<ProjectRow>;
  Provenance: Provenance;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionVolunteering: ResolverTypeWrapper<RegionVolunteering>;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerPayload: ResolverTypeWrapper<Omit<RegisterVolunteerPayload, 'volunteer'> & { volunteer: ResolversTypes['Volunteer'] }>;
  Role: Role;
  ServiceHours: ResolverTypeWrapper<ServiceHours>;
  UpdateVolunteerContactInput: UpdateVolunteerContactInput;
  UpdateVolunteerContactPayload: ResolverTypeWrapper<Omit<UpdateVolunteerContactPayload, 'volunteer'> & { volunteer: ResolversTypes['Volunteer'] }>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Volunteer: ResolverTypeWrapper<VolunteerRow>;
  VolunteerConnection: ResolverTypeWrapper<VolunteerConnectionRow>;
  VolunteerEdge: ResolverTypeWrapper<Omit<VolunteerEdge, 'node'> & { node: ResolversTypes['Volunteer'] }>;
  VolunteerFilter: VolunteerFilter;
  VolunteerOrder: VolunteerOrder;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeamRow>;
  VolunteerTeamConnection: ResolverTypeWrapper<VolunteerTeamConnectionRow>;
  VolunteerTeamEdge: ResolverTypeWrapper<Omit<VolunteerTeamEdge, 'node'> & { node: ResolversTypes['VolunteerTeam'] }>;
  VolunteerTeamField: VolunteerTeamField;
  VolunteerTeamFilter: VolunteerTeamFilter;
  VolunteerTeamOrder: VolunteerTeamOrder;
  Worker: ResolverTypeWrapper<WorkerRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApproveMinorDisclosureInput: ApproveMinorDisclosureInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ApproveMinorDisclosurePayload: Omit<ApproveMinorDisclosurePayload, 'volunteer'> & { volunteer: ResolversParentTypes['Volunteer'] };
  AuditEntry: AuditEntry;
  Int: Scalars['Int']['output'];
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  Community: CommunityRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EraseVolunteerInput: EraseVolunteerInput;
  EraseVolunteerPayload: Omit<EraseVolunteerPayload, 'volunteer'> & { volunteer: ResolversParentTypes['Volunteer'] };
  Fen: Scalars['Fen']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Project: ProjectRow;
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  RegionVolunteering: RegionVolunteering;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerPayload: Omit<RegisterVolunteerPayload, 'volunteer'> & { volunteer: ResolversParentTypes['Volunteer'] };
  ServiceHours: ServiceHours;
  UpdateVolunteerContactInput: UpdateVolunteerContactInput;
  UpdateVolunteerContactPayload: Omit<UpdateVolunteerContactPayload, 'volunteer'> & { volunteer: ResolversParentTypes['Volunteer'] };
  Viewer: Viewer;
  Volunteer: VolunteerRow;
  VolunteerConnection: VolunteerConnectionRow;
  VolunteerEdge: Omit<VolunteerEdge, 'node'> & { node: ResolversParentTypes['Volunteer'] };
  VolunteerFilter: VolunteerFilter;
  VolunteerTeam: VolunteerTeamRow;
  VolunteerTeamConnection: VolunteerTeamConnectionRow;
  VolunteerTeamEdge: Omit<VolunteerTeamEdge, 'node'> & { node: ResolversParentTypes['VolunteerTeam'] };
  VolunteerTeamFilter: VolunteerTeamFilter;
  Worker: WorkerRow;
  Boolean: Scalars['Boolean']['output'];
};

export type AccessDirectiveArgs = {
  personal?: Maybe<PersonalDatum>;
  roles: ReadonlyArray<Role>;
  smallCells?: Maybe<Scalars['Boolean']['input']>;
  unmasked?: Maybe<ReadonlyArray<Role>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = VolunteersContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApproveMinorDisclosurePayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ApproveMinorDisclosurePayload'] = ResolversParentTypes['ApproveMinorDisclosurePayload']> = {
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
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

export type AuditEntryConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, Partial<CommunityTeamsArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EraseVolunteerPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['EraseVolunteerPayload'] = ResolversParentTypes['EraseVolunteerPayload']> = {
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type MutationResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveMinorDisclosure?: Resolver<ResolversTypes['ApproveMinorDisclosurePayload'], ParentType, ContextType, RequireFields<MutationApproveMinorDisclosureArgs, 'input'>>;
  eraseVolunteer?: Resolver<ResolversTypes['EraseVolunteerPayload'], ParentType, ContextType, RequireFields<MutationEraseVolunteerArgs, 'input'>>;
  registerVolunteer?: Resolver<ResolversTypes['RegisterVolunteerPayload'], ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input'>>;
  updateVolunteerContact?: Resolver<ResolversTypes['UpdateVolunteerContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateVolunteerContactArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceHours?: Resolver<Maybe<ResolversTypes['ServiceHours']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteerTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType, RequireFields<QueryVolunteerTeamArgs, 'id'>>;
  volunteerTeams?: Resolver<ResolversTypes['VolunteerTeamConnection'], ParentType, ContextType, RequireFields<QueryVolunteerTeamsArgs, 'orderBy'>>;
  volunteers?: Resolver<ResolversTypes['VolunteerConnection'], ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'orderBy'>>;
  volunteersAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryVolunteersAuditArgs, 'orderBy'>>;
};

export type RegionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteering?: Resolver<Maybe<ResolversTypes['RegionVolunteering']>, ParentType, ContextType, RequireFields<RegionVolunteeringArgs, 'asOf'>>;
};

export type RegionVolunteeringResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RegionVolunteering'] = ResolversParentTypes['RegionVolunteering']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterVolunteerPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RegisterVolunteerPayload'] = ResolversParentTypes['RegisterVolunteerPayload']> = {
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type ServiceHoursResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ServiceHours'] = ResolversParentTypes['ServiceHours']> = {
  claimedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UpdateVolunteerContactPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['UpdateVolunteerContactPayload'] = ResolversParentTypes['UpdateVolunteerContactPayload']> = {
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  erasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerEdgeResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerEdge'] = ResolversParentTypes['VolunteerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam'], FederationReferenceType extends FederationReferenceTypes['VolunteerTeam'] = FederationReferenceTypes['VolunteerTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['VolunteerTeamField'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, Partial<VolunteerTeamMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  volunteerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerTeamConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerTeamConnection'] = ResolversParentTypes['VolunteerTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerTeamEdgeResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerTeamEdge'] = ResolversParentTypes['VolunteerTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teamsLed?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, Partial<WorkerTeamsLedArgs>>;
};

export type Resolvers<ContextType = VolunteersContext> = {
  ApproveMinorDisclosurePayload?: ApproveMinorDisclosurePayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EraseVolunteerPayload?: EraseVolunteerPayloadResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionVolunteering?: RegionVolunteeringResolvers<ContextType>;
  RegisterVolunteerPayload?: RegisterVolunteerPayloadResolvers<ContextType>;
  ServiceHours?: ServiceHoursResolvers<ContextType>;
  UpdateVolunteerContactPayload?: UpdateVolunteerContactPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge?: VolunteerEdgeResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  VolunteerTeamEdge?: VolunteerTeamEdgeResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = VolunteersContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
