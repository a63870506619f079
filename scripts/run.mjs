/**
 * Runs a task of the project on a fresh clone: `node scripts/run.mjs start|test|check|… [arguments]`.
 * Installs when `node_modules` is missing or older than the lock file, builds when a source is newer than the
 * build, then runs the task in this very process, so that signals reach it directly. Without a task it only
 * installs and builds.
 * Plain JavaScript on Node's own modules: it must say its say on a Node that runs nothing else of ours.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ['services', 'scripts', 'package-lock.json', 'tsconfig.json'];
const installedFrom = join(root, 'node_modules', '.installed-from');
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

/**
 * Runs a command to its end; a signal to stop ends the command too. What it says goes to standard error, as our
 * own words do: standard output is the task's alone.
 */
async function runOrStop(what, command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['inherit', process.stderr, 'inherit'] });
  const pass = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  signals.forEach((signal) => process.on(signal, pass));
  const outcome = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(code === 0 ? null : signal || `exit code ${code}`));
  });
  signals.forEach((signal) => process.off(signal, pass));
  if (outcome !== null) {
    stop(`${what} failed (${outcome}); what it said is above.`);
  }
}

function lockFileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installed from this very lock file, by us (a note in node_modules) or by a later `npm ci` (by time). */
function isInstalled() {
  const note = existsSync(installedFrom) ? readFileSync(installedFrom, 'utf8') : '';
  const installedAt = modified(join(root, 'node_modules', '.package-lock.json'));
  return note === lockFileHash() || installedAt >= modified(join(root, 'package-lock.json'));
}

async function install() {
  if (isInstalled()) {
    return;
  }
  console.error('正在安装依赖 / Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  if (npm) {
    await runOrStop('npm ci', process.execPath, [npm, ...args]);
  } else {
    await runOrStop('npm ci', 'npm', args);
  }
  writeFileSync(installedFrom, lockFileHash());
}

async function build() {
  const newest = Math.max(...sources.map((path) => newestSource(join(root, path))));
  if (modified(stamp) >= newest) {
    return;
  }
  console.error('正在构建 / Building …');
  const { build: bundle, stop: endBundler } = await import('esbuild');
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
  // Its child process would live as long as the task does.
  await endBundler();
  await runOrStop('the build', process.execPath, [builder]);
}

requireNode();
process.chdir(root);
const [task, ...args] = process.argv.slice(2);
await install();
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
