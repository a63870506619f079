import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import { localizedErrors, maskError } from '../../shared/src/localized-errors';
import type { Log } from '../../shared/src/log';
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
    logger: quiet(log),
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: quiet(log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      isFromSubgraph(formatted) ? withoutInternals(formatted) : maskError(error, formatted),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      localizedErrors<GatewayContext>(log),
    ],
  });
}

/** A subgraph has masked its own errors; the gateway passes them on with the subgraph's name. */
function isFromSubgraph({ extensions }: GraphQLFormattedError): boolean {
  return typeof extensions?.['serviceName'] === 'string';
}

function withoutInternals(error: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stack, exception: _exception, ...extensions } = error.extensions!;
  return { ...error, extensions };
}

/** Apollo's own notices are of use when debugging only; its warnings and errors always. */
function quiet(log: Log) {
  return {
    debug: (message: string) => log.trace(message),
    info: (message: string) => log.debug(message),
    warn: (message: string) => log.warn(message),
    error: (message: string) => log.error(message),
  };
}
