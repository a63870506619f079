/** Variables that a program needs to run at all; NODE_ENV is among them because libraries run differently by it. */
const kept = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'NODE_ENV',
];

/**
 * The environment of every program under test: what this process has, less all settings of the project, so
 * that a benchmark measures the same whatever the person who runs it has set, and never reaches their database.
 */
export function neutralEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(
    kept.map((name) => [name, environment[name]] as const).filter(([, value]) => value !== undefined),
  );
}
