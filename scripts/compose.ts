import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { services } from '../services/gateway/src/all-in-one';
import { fullSdl } from '../services/shared/src/service';

const file = 'services/gateway/supergraph.graphql';

/** Ports that the services' `main.ts` listen on by default. */
const ports: Readonly<Record<string, number>> = { projects: 4001, workforce: 4002, volunteers: 4003 };

const { errors, supergraphSdl } = composeServices(
  services.map((service) => ({
    name: service.name,
    url: `http://127.0.0.1:${ports[service.name]}/graphql`,
    typeDefs: parse(fullSdl(service)),
  })),
);
if (errors !== undefined) {
  console.error(errors.map((error) => error.message).join('\n'));
  process.exit(1);
}
if (process.argv.includes('--check')) {
  const fresh = readFileSync(file, 'utf8') === supergraphSdl;
  console.log(
    fresh ? `${file} is fresh` : `${file} is not what the services' schemas compose to: run npm run compose`,
  );
  process.exit(fresh ? 0 : 1);
}
writeFileSync(file, supergraphSdl);
console.log(`${file} written from ${services.length} schemas`);
