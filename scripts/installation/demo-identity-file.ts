import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDemoIdentity } from '../../services/gateway/src/demo-identity';
import { giveToFolderOwner, openFolder } from '../embedded-postgres/project-folder';

/**
 * The file with the demo's secrets in a data folder, made when it is not there yet. It appears whole or not at
 * all, and once: of two processes that make it at the same time, one wins and both use its file.
 * @returns its path
 */
export function demoIdentityFile(dataFolder: string): string {
  const folder = openFolder(dataFolder);
  const file = join(folder.path, 'demo-identity.json');
  if (existsSync(file)) {
    return file;
  }
  const unfinished = `${file}.${process.pid}`;
  rmSync(unfinished, { force: true });
  try {
    const handle = openSync(unfinished, 'wx', 0o600);
    try {
      writeFileSync(handle, `${JSON.stringify(makeDemoIdentity(), null, 2)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    giveToFolderOwner(unfinished, folder);
    linkUnlessThere(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return file;
}

function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
  }
}
