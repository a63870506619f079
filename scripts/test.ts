import { buildArgv, runCLI } from 'jest';

/** `npm test [-- jest arguments]`: every test, over a real PostgreSQL that the run starts and ends. */
const argv = await buildArgv(process.argv.slice(2));
const { results } = await runCLI(argv, [process.cwd()]);
console.log(`Tests: ${results.numPassedTests} passed, ${results.numFailedTests} failed`);
process.exitCode = results.success ? 0 : 1;
