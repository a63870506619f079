import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { apolloLog } from '../../shared/src/apollo-log';
import { isFromSubgraph, localizedErrors, maskError } from '../../shared/src/localized-errors';
import type { Log } from '../../shared/src/log';
import { redacted } from '../../shared/src/redaction';
import type { GatewayContext } from './context';

interface GatewayOptions {
  readonly supergraphSdl: string;
  /** The source of a subgraph, by its name in the supergraph. */
  readonly sourceFor: (name: string) => GraphQLDataSource<GatewayContext>;
  readonly log: Log;
}

/** The server in front of a supergraph; the two ways of running differ in `sourceFor` only. */
export function createGateway({
  supergraphSdl,
  sourceFor,
  log,
}: GatewayOptions): ApolloServer<GatewayContext> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceFor(name) as GraphQLDataSource,
    logger: apolloLog(log),
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: apolloLog(log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      isFromSubgraph(formatted) ? redacted(formatted) : maskError(error, formatted),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      localizedErrors<GatewayContext>(log),
    ],
  });
}
