import type { GraphQLError } from 'graphql';
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { localizeError, logUnexpected, maskError } from './localized-errors';
import type { Log } from './log';
import type { Protection } from './protection';
import { redacted } from './redaction';
import {
  contextOf,
  schemaOf,
  type Service,
  type ServiceContext,
  type ServiceHost,
  type ServiceRequest,
} from './service';

interface InProcessOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

export type InProcessExecutor = (
  operation: InProcessOperation,
  request: ServiceRequest,
) => Promise<FormattedExecutionResult>;

const documentCacheSize = 1_000;

/**
 * Runs a service's operations in this process: the same schema, context and errors as over HTTP, without the hop.
 * @param protection as for `schemaOf`: `off` for the benchmark, and for nothing else
 */
export function executeInProcess<Context extends ServiceContext>(
  service: Service<Context>,
  host: ServiceHost,
  log: Log,
  protection: Protection = 'on',
): InProcessExecutor {
  const schema = schemaOf(service, protection);
  // Parsing and validating cost more than executing a small operation; plans repeat the same texts.
  const documents = new LRUCache<string, DocumentNode | readonly GraphQLError[]>({ max: documentCacheSize });

  function documentOf(query: string): DocumentNode | readonly GraphQLError[] {
    const known = documents.get(query);
    if (known !== undefined) {
      return known;
    }
    const document = parse(query);
    const problems = validate(schema, document);
    const checked = problems.length > 0 ? problems : document;
    documents.set(query, checked);
    return checked;
  }

  return async ({ query, variables, operationName }, request) => {
    const document = documentOf(query);
    if ('length' in document) {
      return {
        errors: document.map((error) => withCode(redacted(error.toJSON()), 'GRAPHQL_VALIDATION_FAILED')),
      };
    }
    const result = await execute({
      schema,
      document,
      contextValue: contextOf(service, host, request),
      variableValues: variables,
      operationName,
    });
    if (result.errors === undefined) {
      return result as FormattedExecutionResult;
    }
    const inputRejected = !('data' in result);
    const errors = result.errors.map((error) => {
      logUnexpected(error, request, log);
      const formatted = localizeError(maskError(error, error.toJSON()), request);
      return inputRejected ? withCode(formatted, 'BAD_USER_INPUT') : formatted;
    });
    return { ...result, errors };
  };
}

function withCode(error: GraphQLFormattedError, code: string): GraphQLFormattedError {
  return { ...error, extensions: { code, ...error.extensions } };
}
