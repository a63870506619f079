import { readFileSync, writeFileSync } from 'node:fs';
import { errorDefinitions } from '../services/shared/src/errors';

const file = 'docs/errors.md';

const kinds = {
  input: '输入 / input',
  absent: '不存在 / absent',
  forbidden: '不允许 / forbidden',
  conflict: '冲突 / conflict',
  unavailable: '暂不可用 / unavailable',
  defect: '缺陷 / defect',
} as const;

const rows = Object.entries(errorDefinitions).map(
  ([code, { kind, zh, en }]) => `| \`${code}\` | ${kinds[kind]} | ${zh} | ${en} |`,
);

const text = `# 错误代码 / Error codes

<!-- Generated from services/shared/src/errors.ts by npm run errors-document: do not edit. -->

Every error has \`extensions.code\`; its message comes in Chinese or English by \`Accept-Language\` (Chinese when
the header is absent), its values in \`extensions.details\`. An error of a subgraph also has \`extensions.serviceName\`.

| code | kind | 中文 | English |
| --- | --- | --- | --- |
${rows.join('\n')}

GraphQL's own errors come with Apollo Server's codes: \`GRAPHQL_PARSE_FAILED\` (not GraphQL), \`GRAPHQL_VALIDATION_FAILED\`
(does not fit the schema: an unknown field, an argument of a wrong type), \`BAD_USER_INPUT\` (a variable of a wrong type),
\`OPERATION_RESOLUTION_FAILURE\` (several operations and none named), \`BAD_REQUEST\` (not a GraphQL request).
`;

if (process.argv.includes('--check')) {
  const fresh = readFileSync(file, 'utf8') === text;
  console.log(
    fresh
      ? `${file} is fresh`
      : `${file} does not say what services/shared/src/errors.ts says: run npm run errors-document`,
  );
  process.exit(fresh ? 0 : 1);
}
writeFileSync(file, text);
console.log(`${file} written`);
