import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { findBinaries, type PostgresBinaries } from './binaries';
import { adminUrlOf, connectionFile, writeConnection, type Connection } from './connection-file';
import {
  adoptCluster,
  createCluster,
  giveClusterTo,
  inspectCluster,
  removeUnfinishedCluster,
  resetPassword,
  type Administrator,
} from './data-folder';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { chooseOperatingUser, type OperatingUser } from './operating-user';
import { takeOwnership, type Ownership } from './owner-lock';
import { findFreePort, isPortFree } from './port';
import { openFolder, type ProjectFolder } from './project-folder';
import { endLeftoverServer, launchServer, PortTakenError, type Server, type ServerExit } from './server';

export { connectionFile } from './connection-file';
export { EmbeddedPostgresError } from './embedded-postgres-error';

export interface EmbeddedPostgresOptions {
  /** The folder that holds the cluster and the small files around it; made when it is missing. */
  folder: string;
  /** Exactly this port. Without it: the port of the last time, else any free one. */
  port?: number;
  /** False gives up safety against a power cut for speed: for tests. */
  durable?: boolean;
  /** Gets the progress in short lines. */
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  port: number;
  pid: number;
  /** The address of the server's administrator: `postgresql://postgres:password@127.0.0.1:port/postgres`. */
  adminUrl: string;
  /** Settles when the server has ended, asked to or not. Never rejects. */
  exited: Promise<ServerExit>;
  /** Ends the server, giving up open sessions, and gives back the folder. Can be called any number of times. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm installed on a data folder, which it makes at need. The folder belongs to this
 * process until `stop()`; what earlier processes left there by being killed is cleared up.
 *
 * @throws EmbeddedPostgresError with a stable code and a remedy.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const folder = openFolder(options.folder);
  const ownership = takeOwnership(folder);
  try {
    return await startOwned({ ...options, binaries, folder, ownership });
  } catch (error) {
    ownership.release();
    throw error;
  }
}

interface Start extends Omit<EmbeddedPostgresOptions, 'folder'> {
  binaries: PostgresBinaries;
  folder: ProjectFolder;
  ownership: Ownership;
}

async function startOwned(start: Start): Promise<EmbeddedPostgres> {
  const { binaries, folder, ownership, durable = true, log = () => undefined } = start;
  const clusterOwner = inspectCluster(folder, binaries);
  await removeUnfinishedCluster(folder);
  await endLeftoverServer(folder, ownership.deadOwner, log);
  // Before a cluster is made, which takes longer than all the rest.
  if (start.port !== undefined && !(await isPortFree(start.port))) throw portTaken(start.port);
  const operator = await chooseOperatingUser({ binaries, folder, clusterOwner });
  const known = connectionFile(folder.path).read();
  const administrator = known ?? { user: 'postgres', password: randomBytes(24).toString('base64url') };
  const remember = (state: Pick<Connection, 'port' | 'pid'>) => {
    const { user, password } = administrator;
    writeConnection(folder, { ...state, user, password, majorVersion: binaries.majorVersion });
  };
  if (clusterOwner === undefined) {
    log(`making a new database cluster (PostgreSQL ${binaries.version}) in ${folder.cluster}`);
    await createCluster(folder, { binaries, operator, administrator, durable });
    // Before the cluster is in place: a cluster whose password nobody knows would be of no use.
    remember({ port: known?.port ?? null, pid: null });
    adoptCluster(folder);
  } else {
    giveClusterTo(operator, folder);
    if (known === undefined) {
      log('postgres.json is missing: setting a new password for the administrator');
      await resetPassword(folder, { binaries, operator, administrator });
    }
  }
  const { server, port } = await launchOnPort({
    ...start,
    operator,
    administrator,
    durable,
    remembered: known?.port ?? undefined,
  });
  const exited = server.exited.then((exit) => {
    try {
      // Somebody may have removed the whole folder while the server ran.
      if (existsSync(folder.path)) remember({ port, pid: null });
    } catch {
      // All that is lost is that the file still names a dead pid: no reason to keep the folder locked.
    }
    ownership.release();
    return exit;
  });
  try {
    remember({ port, pid: server.pid });
  } catch (error) {
    await server.stop();
    throw error;
  }
  log(`PostgreSQL ${binaries.version} is ready on 127.0.0.1:${port}`);
  return {
    port,
    pid: server.pid,
    adminUrl: adminUrlOf({ ...administrator, port }),
    exited,
    async stop() {
      await server.stop();
      await exited;
    },
  };
}

interface LaunchOnPort extends Start {
  operator: OperatingUser;
  administrator: Administrator;
  durable: boolean;
  remembered: number | undefined;
}

async function launchOnPort(launch: LaunchOnPort): Promise<{ server: Server; port: number }> {
  const { folder, binaries, operator, administrator, durable, remembered } = launch;
  for (let attempt = 1; ; attempt++) {
    const port = launch.port ?? (await choosePort(attempt === 1 ? remembered : undefined));
    const adminUrl = adminUrlOf({ ...administrator, port });
    try {
      return { server: await launchServer(folder, { binaries, operator, port, durable, adminUrl }), port };
    } catch (error) {
      if (!(error instanceof PortTakenError)) throw error;
      if (launch.port !== undefined || attempt === 5) throw portTaken(port);
    }
  }
}

async function choosePort(remembered: number | undefined): Promise<number> {
  return remembered !== undefined && (await isPortFree(remembered)) ? remembered : findFreePort();
}

function portTaken(port: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATABASE_PORT_TAKEN',
    `Port ${port} of 127.0.0.1, wanted for the database, is taken by another program.`,
    'Stop that program, or choose another port, or leave the choice to the server.',
  );
}
