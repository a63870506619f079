import { readFileSync, writeFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { services } from '../services/gateway/src/all-in-one';
import { AccessRules } from '../services/shared/src/access/rule';
import { schemaProblems } from '../services/shared/src/access/schema-problems';
import { entitiesOf, fullSdl, schemaOf } from '../services/shared/src/service';
import { accessDocument } from './access-table/document';

const file = 'docs/access.md';

const schemaFrom = (sdl: string) => buildSubgraphSchema([{ typeDefs: parse(fullSdl({ sdl })) }]);

/** One line each. */
const problems = services.flatMap((service) => {
  const found = schemaProblems(schemaFrom(service.sdl));
  if (found.length === 0) {
    try {
      schemaOf(service);
    } catch (error) {
      found.push((error as Error).message);
    }
  }
  return found.map((problem) => `${service.name}: ${problem}`);
});
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const common = new Set(
  new AccessRules(schemaFrom('type Query'))
    .objectTypes()
    .map(({ name }) => name)
    .filter((name) => name !== 'Query'),
);
const text = accessDocument(
  services.map((service) => ({
    name: service.name,
    rules: new AccessRules(schemaFrom(service.sdl)),
    entities: entitiesOf(service),
  })),
  common,
);

if (process.argv.includes('--check')) {
  const fresh = readFileSync(file, 'utf8') === text;
  console.log(
    fresh ? `${file} is fresh` : `${file} does not say what the schemas say: run npm run access-document`,
  );
  process.exit(fresh ? 0 : 1);
}
writeFileSync(file, text);
console.log(`${file} written`);
