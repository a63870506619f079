import { closeSync, existsSync, fchownSync, openSync, readSync, fstatSync, rmSync } from 'node:fs';
import { currentUser, type ProjectFolder } from './project-folder';

const tailBytes = 8192;
const tailLines = 15;

/** Begins a new log, so that it stays small; returns its descriptor, for the server to inherit. */
export function openServerLog({ logFile, owner }: ProjectFolder): number {
  rmSync(logFile, { force: true });
  const log = openSync(logFile, 'ax', 0o600);
  if (currentUser().uid === 0 && owner.uid !== 0) fchownSync(log, owner.uid, owner.gid);
  return log;
}

/** The last lines of the log, for an error message. */
export function readLogTail({ logFile }: ProjectFolder): string {
  // Somebody may have removed the whole folder while the server ran.
  if (!existsSync(logFile)) return '';
  const log = openSync(logFile, 'r');
  try {
    const { size } = fstatSync(log);
    const buffer = Buffer.alloc(Math.min(size, tailBytes));
    readSync(log, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8').trimEnd().split('\n').slice(-tailLines).join('\n');
  } finally {
    closeSync(log);
  }
}
