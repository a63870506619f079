import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { host, httpUrl, logLevel, port, readSettings, readTogether } from '../../shared/src/settings';
import { readIdentitySettings } from './identity-settings';
import type { SubgraphAddress } from './supergraph';

/** Settings of the gateway when it runs as a process of its own. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const { server, identity } = readTogether({
    server: () =>
      readSettings(
        z.object({
          HOST: host,
          PORT: port(4000),
          LOG_LEVEL: logLevel,
          SUPERGRAPH: z.string().default(besideProgram('supergraph.graphql')),
          WEB_FOLDER: z.string().default(besideProgram('web')),
          SUBGRAPH_TIMEOUT_MS: z.coerce
            .number('must be a number of milliseconds')
            .int()
            .min(1)
            .default(10_000),
          SUBGRAPH_CONNECTIONS: z.coerce.number('must be a whole number').int().min(1).default(64),
        }),
        environment,
      ),
    identity: () => readIdentitySettings(environment, { overHttp: true }),
  });
  return { ...server, identity };
}

/**
 * Where the subgraphs of a supergraph are: as the file says, unless `SUBGRAPH_URL_<NAME>` says otherwise
 * (the name in capitals, every other character an underscore).
 * @throws SettingsError
 */
export function subgraphAddresses(
  subgraphs: readonly SubgraphAddress[],
  environment: NodeJS.ProcessEnv = process.env,
): readonly SubgraphAddress[] {
  const variables = new Map(
    subgraphs.map(({ name }) => [name, `SUBGRAPH_URL_${name.toUpperCase().replace(/\W/g, '_')}`]),
  );
  const given = readSettings(
    z.object(Object.fromEntries([...variables.values()].map((variable) => [variable, httpUrl.optional()]))),
    environment,
  ) as Record<string, string | undefined>;
  const addresses = subgraphs.map(({ name, url }) => ({ name, url: given[variables.get(name)!] ?? url }));
  const missing = addresses.find(({ url }) => !httpUrl.safeParse(url).success);
  if (missing !== undefined) {
    readSettings(z.object({ [variables.get(missing.name)!]: httpUrl }), environment);
  }
  return addresses;
}

/** A file that the build puts beside the program, wherever it is started from. */
function besideProgram(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
