import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Everything about the sources that a tool can judge, in one command; CI runs the same. */
const bin = (name: string) => join('node_modules', '.bin', name);
const built = (script: string, ...args: string[]) => [
  process.execPath,
  join('dist', 'scripts', `${script}.js`),
  ...args,
];

const checks: readonly (readonly [what: string, command: readonly string[]])[] = [
  // First of all: a field without a rule is named here, in one line, before anything trips over it.
  ['access rules, docs/access.md', built('access-document', '--check')],
  ['format (prettier)', [bin('prettier'), '--check', '--log-level', 'warn', '.']],
  ['types (tsc)', [bin('tsc'), '-p', '.']],
  ['lint (eslint)', [bin('eslint'), '.', '--max-warnings', '0']],
  [
    'dependency rules (dependency-cruiser)',
    [
      bin('depcruise'),
      'services',
      'scripts',
      'test',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ],
  ],
  ['unused code (knip)', [bin('knip')]],
  ['generated resolver types', [bin('graphql-codegen'), '--config', 'codegen.ts', '--check']],
  ['supergraph', built('compose', '--check')],
  ['docs/errors.md', built('errors-document', '--check')],
  ['data/demo/pilots.json', built('demo-pilots', '--check')],
  ['migrations against entities', built('migration-drift')],
];

const failed = checks.filter(([what, [command, ...args]]) => {
  console.log(`— ${what}`);
  return spawnSync(command!, args, { stdio: 'inherit' }).status !== 0;
});
console.log(
  failed.length === 0
    ? `\nall ${checks.length} checks hold`
    : `\nfailed: ${failed.map(([what]) => what).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
