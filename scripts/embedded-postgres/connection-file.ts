import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { giveToFolderOwner, type ProjectFolder } from './project-folder';

const connection = z.object({
  port: z.number().int().min(1).max(65535).nullable(),
  user: z.string().min(1),
  password: z.string().min(1),
  /** The pid of the server, null while it is stopped. */
  pid: z.number().int().nullable(),
  majorVersion: z.string(),
});

/** How to reach the embedded server of a folder. */
export type Connection = z.infer<typeof connection>;

/** The file that tells other processes how to reach the embedded server: its path, and a reader. */
export function connectionFile(folder: string): { path: string; read(): Connection | undefined } {
  const path = join(resolve(folder), 'postgres.json');
  return { path, read: () => readConnection(path) };
}

/** The address of the server's own administrator. */
export function adminUrlOf({ user, password, port }: Pick<Connection, 'user' | 'password' | 'port'>): string {
  return `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** Writes the file so that a crash leaves either the old one or the new one: it holds the only copy of the password. */
export function writeConnection(folder: ProjectFolder, content: Connection): void {
  const { path } = connectionFile(folder.path);
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  const file = openSync(unfinished, 'wx', 0o600);
  try {
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  giveToFolderOwner(unfinished, folder);
  renameSync(unfinished, path);
}

function readConnection(path: string): Connection | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return connection.parse(JSON.parse(text));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'CONNECTION_FILE_INVALID',
      `The file ${path} is damaged.`,
      'Delete it: the next start writes it anew, with a new password.',
      { cause },
    );
  }
}
