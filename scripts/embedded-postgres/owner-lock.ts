import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { identifyProcess, isStillRunning, type ProcessIdentity } from './processes';
import { currentUser, giveToFolderOwner, type ProjectFolder } from './project-folder';

/** The right of one process to start and stop the server of a folder. */
export interface Ownership {
  /** The process that owned the folder and ended without giving it back. */
  deadOwner: { pid: number } | undefined;
  release(): void;
}

const lockContent = z.object({ pid: z.number().int(), startedAt: z.string() });

/** Makes this process the owner of the folder; refuses while the owner is another process that still runs. */
export function takeOwnership(folder: ProjectFolder): Ownership {
  const token = randomUUID();
  const me = { ...(identifyProcess(process.pid) ?? { pid: process.pid, startedAt: '' }), token };
  const candidate = `${folder.lockFile}.${process.pid}`;
  let deadOwner: { pid: number } | undefined;
  try {
    removeCandidatesOfTheDead(folder);
    writeFileSync(candidate, JSON.stringify(me), { mode: 0o644 });
    giveToFolderOwner(candidate, folder);
    // A link appears with its content, or not at all: nobody ever reads a lock that is half written.
    while (!linkUnlessTaken(candidate, folder.lockFile)) {
      const text = readLock(folder.lockFile);
      if (text === undefined) continue;
      const owner = parseLock(text);
      if (owner !== undefined && isStillRunning(owner)) throw inUse(folder, owner.pid);
      if (removeIfUnchanged(folder.lockFile, text, candidate)) deadOwner = { pid: owner?.pid ?? 0 };
    }
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? error : notWritable(folder, error as Error);
  } finally {
    rmSync(candidate, { force: true });
  }
  return {
    deadOwner,
    release() {
      if (readLock(folder.lockFile)?.includes(token) === true) rmSync(folder.lockFile, { force: true });
    },
  };
}

/** The error for a folder whose server somebody else runs. */
export function inUse(folder: ProjectFolder, pid: number): EmbeddedPostgresError {
  const who = pid === process.pid ? `this process itself (pid ${pid})` : `a running process (pid ${pid})`;
  return new EmbeddedPostgresError(
    'DATA_FOLDER_IN_USE',
    `The data folder ${folder.path} is in use by ${who}.`,
    `Stop that process first (kill -INT ${pid}), or use another data folder.`,
  );
}

/** Two starts may find the same dead owner; only the one that moves this very lock away may remove it. */
function removeIfUnchanged(lockFile: string, expected: string, candidate: string): boolean {
  const aside = `${candidate}.stale`;
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const unchanged = readLock(aside) === expected;
  // It was the fresh lock of a faster start: give it back.
  if (!unchanged) linkUnlessTaken(aside, lockFile);
  rmSync(aside, { force: true });
  return unchanged;
}

function removeCandidatesOfTheDead({ path }: ProjectFolder): void {
  for (const entry of readdirSync(path)) {
    const pid = /^owner\.lock\.(\d+)/.exec(entry)?.[1];
    if (pid === undefined) continue;
    const isMine = Number(pid) === process.pid;
    if (isMine || identifyProcess(Number(pid)) === undefined) rmSync(join(path, entry), { force: true });
  }
}

function linkUnlessTaken(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseLock(text: string): ProcessIdentity | undefined {
  try {
    return lockContent.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function notWritable(folder: ProjectFolder, cause: Error): EmbeddedPostgresError {
  if (folder.owner.uid !== currentUser().uid) return ofAnotherUser(folder.path, folder.owner.uid);
  return new EmbeddedPostgresError(
    'FOLDER_NOT_WRITABLE',
    `The folder ${folder.path} cannot be written to: ${cause.message}`,
    'Make it writable for the user who runs this.',
    { cause },
  );
}

/** The error for a folder that this user cannot take over. */
export function ofAnotherUser(path: string, uid: number): EmbeddedPostgresError {
  const mine = currentUser();
  return new EmbeddedPostgresError(
    'FOLDER_OF_ANOTHER_USER',
    `The folder ${path} belongs to another user (uid ${uid}); this process runs as uid ${mine.uid}.`,
    `Run this as the user who made it, or hand it over (sudo chown -R ${mine.uid}:${mine.gid} '${path}'), ` +
      'or move it away to start afresh.',
  );
}
