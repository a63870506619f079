/** The rules of the house that are about who may import whom (docs/architecture.md). */
module.exports = {
  forbidden: [
    {
      name: 'no-service-imports-another',
      comment: 'A service knows the others by the graph only.',
      severity: 'error',
      from: { path: '^services/(workforce|volunteers|projects)/' },
      to: { path: '^services/(?!shared/)', pathNot: '^services/$1/' },
    },
    {
      name: 'gateway-knows-services-in-one-file',
      severity: 'error',
      from: { path: '^services/gateway/', pathNot: '^services/gateway/src/all-in-one[.]ts$' },
      to: { path: '^services/(workforce|volunteers|projects)/' },
    },
    {
      name: 'services-are-taken-as-values',
      comment:
        'Only the all-in-one form, scripts and test support may take a service, and only its service.ts; a test beside the code may take what it tests.',
      severity: 'error',
      from: { path: '^(services/gateway|scripts|test)/' },
      to: {
        path: '^services/(workforce|volunteers|projects)/src/(?!service[.]ts$)',
        pathNot: '[.]entity[.]ts$',
      },
    },
    {
      name: 'shared-imports-no-service',
      severity: 'error',
      from: { path: '^services/shared/' },
      to: { path: '^services/(?!shared/)' },
    },
    {
      name: 'stores-rules-entities-know-no-graphql',
      severity: 'error',
      from: { path: '[.](store|rules|entity)[.]ts$' },
      to: {
        path: '(^node_modules/(graphql|@apollo)/|[.]resolvers[.]ts$|/shared/src/(connection|service|server)[.]ts$)',
      },
    },
    {
      name: 'resolvers-hold-no-sql',
      severity: 'error',
      from: { path: '[.]resolvers[.]ts$' },
      to: { path: '^node_modules/(pg|typeorm|sql-template-tag)/' },
    },
    {
      name: 'code-imports-no-test-support',
      severity: 'error',
      from: { path: '^(services|scripts)/', pathNot: '([.]test[.]tsx?$|^services/[^/]+/test/)' },
      to: { path: '^test/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
