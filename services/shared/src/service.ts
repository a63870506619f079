import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap';
import { parse, type GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import type { MigrationInterface } from 'typeorm';
import commonSdl from '../schema.graphql';
import { enforceAccess } from './access/enforce';
import { auditChain, auditEntry } from './audit/audit.entity';
import { Protection1764100000000 } from './audit/migration';
import type { AnyEntity } from './entity';
import type { Language } from './language';
import { idempotencyRecord } from './mutation/idempotency';
import { isMutation } from './mutation/mutation';
import { disclosureApproval } from './personal-data/disclosure-approval.entity';
import { Disclosures } from './personal-data/disclosures';
import type { KeyRing } from './personal-data/key-ring';
import type { Protection } from './protection';
import { scalarResolvers } from './resolvers';
import type { SeedStep } from './seed';
import { Statements, type StatementObserver } from './statements';
import type { Viewer } from './viewer';

/** What a request brings to a subgraph, whichever way it comes. */
export interface ServiceRequest {
  readonly id: string;
  readonly language: Language;
  readonly viewer: Viewer;
}

/** What a running service works with, however it is run. */
export interface ServiceHost {
  readonly pool: Pool;
  /** Keys of personal data; null where none are configured, and then personal data stays closed. */
  readonly keys: KeyRing | null;
  readonly observer?: StatementObserver | undefined;
}

/** Context of every resolver: the request, its way to the database and to personal data. Services add their loaders. */
export interface ServiceContext {
  readonly request: ServiceRequest;
  readonly statements: Statements;
  readonly disclosures: Disclosures;
}

/**
 * A subgraph as a value: serving it over HTTP, running it in the gateway's process, migrating, seeding
 * and testing it are functions over this object.
 */
export interface Service<Context extends ServiceContext = ServiceContext> {
  /** Also the name of its database schema and of its database role. */
  readonly name: string;
  /** The service's own SDL; `services/shared/schema.graphql` is put before it. */
  readonly sdl: string;
  readonly resolvers: GraphQLResolverMap<Context>;
  readonly entities: readonly AnyEntity[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly seed: readonly SeedStep[];
  createContext(base: ServiceContext): Context;
}

/** What every service has: the audit trail, idempotency keys, approvals. */
const commonEntities: readonly AnyEntity[] = [auditEntry, auditChain, idempotencyRecord, disclosureApproval];

/** All tables of a service, the common ones included. */
export function entitiesOf(service: Pick<Service, 'entities'>): readonly AnyEntity[] {
  return [...commonEntities, ...service.entities];
}

/** All migrations of a service, the common ones included. */
export function migrationsOf(
  service: Pick<Service, 'migrations'>,
): readonly (new () => MigrationInterface)[] {
  return [Protection1764100000000, ...service.migrations];
}

/** The whole SDL of a service, as composed and as served. */
export function fullSdl(service: Pick<Service, 'sdl'>): string {
  return `${commonSdl}\n${service.sdl}`;
}

/**
 * The executable subgraph schema, `_entities` and `_service` included, with the access rules of its SDL in force.
 * @param protection `off` leaves the rules out: for the benchmark, which measures what they cost, and for nothing else
 * @throws Error when a field has no rule, or a mutation was not made by `mutation`
 */
export function schemaOf<Context extends ServiceContext>(
  service: Service<Context>,
  protection: Protection = 'on',
): GraphQLSchema {
  const { Query, Mutation } = service.resolvers as Record<string, Record<string, unknown> | undefined>;
  const resolvers = { ...scalarResolvers, ...service.resolvers, Query: { ...commonQueries, ...Query } };
  const unguarded = Object.entries(Mutation ?? {}).filter(([, of]) => !isMutation(of));
  if (unguarded.length > 0) {
    throw new Error(`mutations that leave no trace: ${unguarded.map(([name]) => name).join(', ')}`);
  }
  const schema = buildSubgraphSchema([
    { typeDefs: parse(fullSdl(service)), resolvers: resolvers as unknown as GraphQLResolverMap<unknown> },
  ]);
  if (protection === 'on') {
    enforceAccess(schema, entitiesOf(service));
  }
  return schema;
}

const commonQueries = {
  viewer: (_: unknown, __: unknown, { request: { viewer } }: ServiceContext) => ({
    ...viewer,
    roles: ['PUBLIC', ...viewer.roles],
  }),
};

/** The context of one request to a service. */
export function contextOf<Context extends ServiceContext>(
  service: Service<Context>,
  { pool, keys, observer }: ServiceHost,
  request: ServiceRequest,
): Context {
  const origin = { service: service.name, requestId: request.id, viewer: request.viewer, observer };
  const statements = new Statements(origin, pool);
  const disclosures = new Disclosures(service.name, keys, statements, request.id);
  return service.createContext({ request, statements, disclosures });
}
