import type { Pool } from 'pg';
import type { ObservedStatement } from './headline';

/** By which each statement of the headline request is known among those that the graph was seen to run. */
const marks = {
  pilots: ['projects', /FROM pilot_community pilot\b/],
  tasks: ['projects', /FROM pilot_task task\b/],
  communities: ['projects', /FROM community WHERE\b/],
  statCodes: ['projects', /FROM community_stat_code listed\b/],
  projects: ['projects', /FROM project WHERE\b/],
  regions: ['projects', /FROM region WHERE\b/],
  leads: ['projects', /FROM project_lead lead\b/],
  teamsOfProjects: ['projects', /FROM project_team team\b/],
  workers: ['workforce', /FROM worker WHERE\b/],
  certificates: ['workforce', /FROM certificate WHERE\b/],
  teams: ['volunteers', /FROM volunteer_team team\b/],
  memberCounts: ['volunteers', /FROM membership WHERE\b/],
  hours: ['volunteers', /FROM hour_entry entry\b/],
} as const satisfies Record<string, readonly [service: string, mark: RegExp]>;

type StatementName = keyof typeof marks;

/** Runs one of the headline request's statements, prepared once on each connection. */
export type RunStatement = <Row>(name: StatementName, values: unknown[]) => Promise<Row[]>;

/**
 * The statements of the headline request, word for word as the graph runs them.
 * @throws Error when the graph runs others than this program knows: it would then be no limit of the graph
 */
export function bareStatements(
  observed: readonly ObservedStatement[],
  poolOf: (service: string) => Pool,
): RunStatement {
  const names = Object.keys(marks) as StatementName[];
  const named = names.map((name) => {
    const [service, mark] = marks[name];
    return [
      name,
      observed.filter((statement) => statement.service === service && mark.test(statement.text)),
    ] as const;
  });
  const astray = named.filter(([, found]) => found.length !== 1).map(([name]) => name);
  if (astray.length > 0 || observed.length !== names.length) {
    throw new Error(
      `The graph's statements for the headline request have changed (${observed.length} statements, ${names.length} known; ` +
        `not found exactly once: ${astray.join(', ') || 'none'}). Bring scripts/benchmark/bare-*.ts in line with them:\n` +
        observed.map(({ service, text }) => `${service}: ${text}`).join('\n'),
    );
  }
  const statements = new Map(
    named.map(([name, [statement]]) => [name, { pool: poolOf(statement!.service), text: statement!.text }]),
  );
  return async (name, values) => {
    const { pool, text } = statements.get(name)!;
    return (await pool.query({ name, text, values })).rows as never[];
  };
}
