import type { GraphQLFieldResolver } from 'graphql';
import type { Disclosures } from '../personal-data/disclosures';
import type { ServiceRequest } from '../service';
import type { Statements } from '../statements';

/** What enforcing the rules needs of the context of a request. */
export interface GuardedContext {
  readonly request: ServiceRequest;
  readonly statements: Statements;
  readonly disclosures: Disclosures;
}

/** A resolver with or without a guard before it. */
export type Resolver = GraphQLFieldResolver<unknown, GuardedContext>;

/** The row that a field is resolved on. */
export type GuardedRow = Readonly<Record<string, unknown>>;
