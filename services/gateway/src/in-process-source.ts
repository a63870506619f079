import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { InProcessExecutor } from '../../shared/src/in-process';
import type { GatewayContext } from './context';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** A subgraph in this process: its operations run without an HTTP hop. */
export function inProcessSource(execute: InProcessExecutor): GraphQLDataSource<GatewayContext> {
  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Response> {
      const { query, operationName, variables } = request;
      return await execute({ query: query!, operationName, variables }, (context as GatewayContext).request);
    },
  };
}
