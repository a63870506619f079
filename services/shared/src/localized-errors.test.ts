import { GraphQLError } from 'graphql';
import { Fault } from './errors';
import { logUnexpected } from './localized-errors';
import { openLog } from './log';
import { publicViewer } from './viewer';

/** Lines that the log gets of an error. */
function linesOf(error: GraphQLError): string[] {
  const lines: string[] = [];
  const log = openLog('test', 'trace', { write: (line) => void lines.push(line) });
  logUnexpected(error, { id: 'request-1', language: 'en', viewer: publicViewer }, log);
  return lines;
}

describe('the log of errors that no client is shown', () => {
  it('has what nobody expected, with the request it belongs to', () => {
    const lines = linesOf(
      new GraphQLError('wrapped', { originalError: new TypeError('x is not a function') }),
    );
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 50, requestId: 'request-1' });
  });

  it.each([
    ['a fault', new Fault('REGION_NOT_FOUND', { code: '99' })],
    ['what GraphQL itself found', new GraphQLError('Cannot query field "x" on type "Query".')],
    [
      'what a subgraph has answered, and has logged itself where it must',
      new GraphQLError('refused', {
        originalError: { message: 'refused' } as Error,
        extensions: { code: 'FORBIDDEN', serviceName: 'workforce' },
      }),
    ],
  ])('has nothing of %s', (_, error) => {
    expect(linesOf(error)).toEqual([]);
  });
});
