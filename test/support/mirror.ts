import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { serveService } from '../../services/shared/src/serve-service';
import { fullSdl, type Service } from '../../services/shared/src/service';
import { openLog } from '../../services/shared/src/log';
import type { GraphServer } from '../../services/shared/src/server';

/** A subgraph that shows who it works for, and needs no database to do so. */
export const mirror: Service = {
  name: 'mirror',
  sdl: `extend type Query {
    "视者 / The viewer, as JSON"
    mirror(ignored: String): String! @access(roles: [PUBLIC])
  }`,
  resolvers: {
    Query: { mirror: (_parent, _arguments, { request }) => JSON.stringify(request.viewer) },
  },
  entities: [],
  migrations: [],
  seed: [],
  createContext: (base) => base,
};

/** The mirror alone as a supergraph. */
export function mirrorSupergraph(url: string): string {
  const { errors, supergraphSdl } = composeServices([
    { name: mirror.name, url, typeDefs: parse(fullSdl(mirror)) },
  ]);
  if (errors !== undefined) {
    throw new Error(errors.map(({ message }) => message).join('\n'));
  }
  return supergraphSdl;
}

/** Serves the mirror over HTTP, as the distributed form serves a service. */
export function serveMirror(viewerKey: Buffer | null): Promise<GraphServer> {
  return serveService(mirror, {
    database: { url: 'postgresql://nobody@127.0.0.1:9/none', assumeRole: false, poolSize: 1 },
    viewerKey,
    keys: null,
    host: '127.0.0.1',
    port: 0,
    log: openLog('mirror', 'silent'),
  });
}
