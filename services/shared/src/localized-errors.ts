import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorMessage, Fault, isErrorCode, type ErrorDetails } from './errors';
import type { Log } from './log';
import { redacted } from './redaction';
import type { ServiceRequest } from './service';
import { shownDetails } from './shown-text';

const maskedCode = 'INTERNAL_SERVER_ERROR';

/**
 * Whether a client may see an error as it is: faults, and what graphql-js itself found (syntax, validation,
 * coercion, a null where none may be). Everything else is a defect whose text may give things away.
 */
function isExpected(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  if (cause instanceof Fault) {
    return true;
  }
  // Apollo Server wraps graphql-js's own errors to give them codes.
  return cause instanceof GraphQLError && (cause.originalError == null || isExpected(cause.originalError));
}

/** What a client may see of an error: expected ones without the values they quote, anything else masked. */
export function maskError(error: unknown, formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (isExpected(error)) {
    return redacted(formatted);
  }
  const { message: _message, extensions: _extensions, ...place } = formatted;
  return { ...place, message: errorMessage(maskedCode, {}, 'en'), extensions: { code: maskedCode } };
}

/** The error with its message in the language of the request, when its code is one of this graph's own. */
export function localizeError(error: GraphQLFormattedError, request: ServiceRequest): GraphQLFormattedError {
  const code = error.extensions?.['code'];
  if (!isErrorCode(code)) {
    return error;
  }
  const given = shownDetails((error.extensions!['details'] ?? {}) as ErrorDetails);
  const details = code === maskedCode ? { requestId: request.id, ...given } : given;
  return {
    ...error,
    message: errorMessage(code, details, request.language),
    extensions: { ...error.extensions, details },
  };
}

/** Whether an error is a subgraph's own, which the subgraph has masked and logged; the gateway passes it on. */
export function isFromSubgraph({ extensions }: Pick<GraphQLFormattedError, 'extensions'>): boolean {
  return typeof extensions?.['serviceName'] === 'string';
}

/** Writes an error that no client is shown to the log, with the id the client can quote. */
export function logUnexpected(error: GraphQLError, request: ServiceRequest, log: Log): void {
  if (!isExpected(error) && !isFromSubgraph(error)) {
    log.error({ requestId: request.id, err: unwrapResolverError(error) }, 'unexpected error while resolving');
  }
}

/** Apollo Server plugin: unexpected errors go to the log, messages come in the language of the request. */
export function localizedErrors<Context extends { readonly request: ServiceRequest }>(
  log: Log,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async didEncounterErrors({ errors }) {
          errors.forEach((error) => logUnexpected(error, contextValue.request, log));
        },
        async willSendResponse({ response }) {
          if (response.body.kind === 'single' && response.body.singleResult.errors) {
            const { singleResult } = response.body;
            singleResult.errors = singleResult.errors!.map((error) =>
              localizeError(error, contextValue.request),
            );
          }
        },
      };
    },
  };
}
