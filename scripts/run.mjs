/**
 * Runs a task of the project on a fresh clone: `node scripts/run.mjs start|test|check|… [arguments]`.
 * Installs when `node_modules` is missing or older than the lock file, builds when a source is newer than the
 * build, then runs the task in this very process, so that signals reach it directly. Without a task it only
 * installs and builds.
 * Plain JavaScript on Node's own modules: it must say its say on a Node that runs nothing else of ours.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ['services', 'scripts', 'package-lock.json', 'tsconfig.json'];
const stamp = join(root, 'dist', 'built');

function stop(message) {
  console.error(message);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || (major > 20 && major < 27);
  if (!supported) {
    stop(
      `NODE_UNSUPPORTED: this project runs on Node 20.19 to 26; this is Node ${process.versions.node}.\n` +
        'Install a supported version (.nvmrc names one, e.g. `nvm install`), then run the same command again.',
    );
  }
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newestSource(path) {
  const own = statSync(path);
  if (!own.isDirectory()) {
    return own.mtimeMs;
  }
  return readdirSync(path).reduce(
    (newest, entry) => Math.max(newest, newestSource(join(path, entry))),
    own.mtimeMs,
  );
}

function runOrStop(what, command, args) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    stop(
      `${what} failed (${error ? error.message : signal || `exit code ${status}`}); what it said is above.`,
    );
  }
}

function install() {
  if (
    modified(join(root, 'node_modules', '.package-lock.json')) >= modified(join(root, 'package-lock.json'))
  ) {
    return;
  }
  console.log('正在安装依赖 / Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  if (npm) {
    runOrStop('npm ci', process.execPath, [npm, ...args]);
  } else {
    runOrStop('npm ci', 'npm', args);
  }
}

async function build() {
  const newest = Math.max(...sources.map((path) => newestSource(join(root, path))));
  if (modified(stamp) >= newest) {
    return;
  }
  console.log('正在构建 / Building …');
  const { build: bundle } = await import('esbuild');
  const builder = join(root, 'dist', 'scripts', 'build.js');
  await bundle({
    absWorkingDir: root,
    entryPoints: ['scripts/build.ts'],
    outfile: builder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  runOrStop('the build', process.execPath, [builder]);
}

requireNode();
process.chdir(root);
const [task, ...args] = process.argv.slice(2);
install();
await build();
if (task === undefined) {
  process.exit(0);
}
const program = join(root, 'dist', 'scripts', `${task}.js`);
if (!existsSync(program)) {
  const known = readdirSync(join(root, 'dist', 'scripts')).map((file) => file.replace(/\.js$/, ''));
  stop(`There is no task "${task}"; there are: ${known.join(', ')}.`);
}
process.argv = [process.argv[0], program, ...args];
await import(pathToFileURL(program).href);
