import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap';
import { parse, type GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import commonSdl from '../schema.graphql';
import type { Language } from './language';
import type { SeedStep } from './seed';
import { Statements, type StatementObserver } from './statements';

/** What a request brings to a subgraph, whichever way it comes. */
export interface ServiceRequest {
  readonly id: string;
  readonly language: Language;
}

/** Context of every resolver: the request and its way to the database. Services add their loaders. */
export interface ServiceContext {
  readonly request: ServiceRequest;
  readonly statements: Statements;
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
  readonly entities: readonly { readonly schema: EntitySchema<never> | EntitySchema }[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly seed: readonly SeedStep[];
  createContext(base: ServiceContext): Context;
}

/** The whole SDL of a service, as composed and as served. */
export function fullSdl(service: Pick<Service, 'sdl'>): string {
  return `${commonSdl}\n${service.sdl}`;
}

/** The executable subgraph schema, `_entities` and `_service` included. */
export function schemaOf<Context extends ServiceContext>(service: Service<Context>): GraphQLSchema {
  return buildSubgraphSchema([
    { typeDefs: parse(fullSdl(service)), resolvers: service.resolvers as GraphQLResolverMap<unknown> },
  ]);
}

/** The context of one request to a service. */
export function contextOf<Context extends ServiceContext>(
  service: Service<Context>,
  pool: Pool,
  request: ServiceRequest,
  observer?: StatementObserver,
): Context {
  return service.createContext({
    request,
    statements: new Statements(service.name, pool, request.id, observer),
  });
}
