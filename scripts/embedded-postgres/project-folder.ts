import { chmodSync, chownSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Where everything of one embedded server lies. */
export interface ProjectFolder {
  path: string;
  cluster: string;
  /** A cluster in the making; it gets its name only when it is complete. */
  unfinishedCluster: string;
  passwordFile: string;
  logFile: string;
  lockFile: string;
  owner: { uid: number; gid: number };
}

/** Opens the folder, made at need, that holds the cluster and the small files around it. */
export function openFolder(path: string): ProjectFolder {
  const absolute = resolve(path);
  try {
    if (mkdirSync(absolute, { recursive: true }) !== undefined) {
      // A strict umask of root would keep out the user that PostgreSQL has to run as.
      chmodSync(absolute, 0o755);
    }
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'FOLDER_NOT_WRITABLE',
      `The folder ${absolute} cannot be made: ${(cause as Error).message}`,
      'Make the project folder writable for the user who runs this.',
      { cause },
    );
  }
  const real = realpathSync(absolute);
  const { uid, gid } = statSync(real);
  return {
    path: real,
    cluster: join(real, 'postgres'),
    unfinishedCluster: join(real, 'postgres.new'),
    passwordFile: join(real, 'postgres.password'),
    logFile: join(real, 'postgres.log'),
    lockFile: join(real, 'owner.lock'),
    owner: { uid, gid },
  };
}

/** The user this process runs as. */
export function currentUser(): { uid: number; gid: number } {
  return { uid: process.geteuid?.() ?? -1, gid: process.getegid?.() ?? -1 };
}

/**
 * Root may work in a folder of an ordinary user; what it leaves there must stay usable for that user, or the
 * next start of theirs would fail on files of root.
 */
export function giveToFolderOwner(path: string, folder: Pick<ProjectFolder, 'owner'>): void {
  if (currentUser().uid === 0 && folder.owner.uid !== 0) chownSync(path, folder.owner.uid, folder.owner.gid);
}
