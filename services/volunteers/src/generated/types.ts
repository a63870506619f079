import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VolunteerRow, VolunteerConnectionRow, VolunteerTeamRow, VolunteerTeamConnectionRow, RegionRow, CommunityRow, WorkerRow, ProjectRow } from '../rows';
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
  _FieldSet: { input: unknown; output: unknown; }
};

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
  /** 志愿者：按编号查询 / One volunteer by id */
  readonly volunteer: Maybe<Volunteer>;
  /** 志愿服务队：按编号查询 / One volunteer team by id */
  readonly volunteerTeam: Maybe<VolunteerTeam>;
  /** 志愿服务队列表 / Volunteer teams */
  readonly volunteerTeams: VolunteerTeamConnection;
  /** 志愿者列表 / Volunteers */
  readonly volunteers: VolunteerConnection;
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

/** 行政区划（由项目子图登记） / Region, owned by projects */
export type Region = {
  readonly __typename?: 'Region';
  /** 区划代码 / Division code */
  readonly code: Scalars['ID']['output'];
};

/** 服务时长汇总：逐条记录相加，单位分钟 / Service hours, summed from single entries, in minutes */
export type ServiceHours = {
  readonly __typename?: 'ServiceHours';
  /** 申报时长（未被更正、未撤销的全部记录，含有争议的），分钟 / Claimed: all entries, disputed ones included, that were neither corrected by another entry nor revoked, minutes */
  readonly claimedMinutes: Scalars['Int']['output'];
  /** 已确认时长（经负责人或服务对象确认，含已核实），分钟 / Confirmed by the leader or the beneficiary, verified ones included, minutes */
  readonly confirmedMinutes: Scalars['Int']['output'];
  /** 已核实时长（已核实或可出证明），分钟 / Verified: entries that are verified or provable, minutes */
  readonly verifiedMinutes: Scalars['Int']['output'];
  /** 有已核实时长的志愿者，人 / Volunteers with verified minutes, persons */
  readonly volunteerCount: Scalars['Int']['output'];
};

/** 志愿者：显示名只含姓氏，其余隐去 / Volunteer; the display name shows the family name only */
export type Volunteer = {
  readonly __typename?: 'Volunteer';
  /** 显示名（隐名），例如 王* / Masked display name */
  readonly displayName: Scalars['String']['output'];
  /** 编号 / Id */
  readonly id: Scalars['ID']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 登记日期 / Date of registration */
  readonly registeredOn: Scalars['Date']['output'];
  /** 现加入的服务队 / Teams the volunteer belongs to now */
  readonly teams: ReadonlyArray<VolunteerTeam>;
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
  /** 现有队员 / Volunteers in the team now */
  readonly members: VolunteerConnection;
  /** 名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 来源 / Provenance */
  readonly provenance: Provenance;
  /** 所在区划 / Region */
  readonly region: Region;
  /** 现有队员人数（人） / Volunteers in the team now, persons */
  readonly volunteerCount: Scalars['Int']['output'];
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
  Community: ResolverTypeWrapper<CommunityRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Provenance: Provenance;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  ServiceHours: ResolverTypeWrapper<ServiceHours>;
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
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Community: CommunityRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Project: ProjectRow;
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  ServiceHours: ServiceHours;
  Volunteer: VolunteerRow;
  VolunteerConnection: VolunteerConnectionRow;
  VolunteerEdge: Omit<VolunteerEdge, 'node'> & { node: ResolversParentTypes['Volunteer'] };
  VolunteerFilter: VolunteerFilter;
  VolunteerTeam: VolunteerTeamRow;
  VolunteerTeamConnection: VolunteerTeamConnectionRow;
  VolunteerTeamEdge: Omit<VolunteerTeamEdge, 'node'> & { node: ResolversParentTypes['VolunteerTeam'] };
  VolunteerTeamFilter: VolunteerTeamFilter;
  Worker: WorkerRow;
};

export type CommunityResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, Partial<CommunityTeamsArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

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
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteerTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType, RequireFields<QueryVolunteerTeamArgs, 'id'>>;
  volunteerTeams?: Resolver<ResolversTypes['VolunteerTeamConnection'], ParentType, ContextType, RequireFields<QueryVolunteerTeamsArgs, 'orderBy'>>;
  volunteers?: Resolver<ResolversTypes['VolunteerConnection'], ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'orderBy'>>;
};

export type RegionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceHoursResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ServiceHours'] = ResolversParentTypes['ServiceHours']> = {
  claimedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
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
  members?: Resolver<ResolversTypes['VolunteerConnection'], ParentType, ContextType, Partial<VolunteerTeamMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  volunteerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  Community?: CommunityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ServiceHours?: ServiceHoursResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge?: VolunteerEdgeResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  VolunteerTeamEdge?: VolunteerTeamEdgeResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
};

