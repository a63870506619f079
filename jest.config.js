/** One configuration for all tests; TypeScript is compiled to CommonJS by swc, SDL files are read as text. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/services', '<rootDir>/test', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node', 'graphql'],
  testTimeout: 60_000,
  maxWorkers: 2,
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs', ignoreDynamic: true },
        sourceMaps: 'inline',
      },
    ],
    '\\.graphql$': '<rootDir>/test/support/text-transform.cjs',
  },
  // Packages that ship ES modules only are compiled too; all others are taken as they are.
  transformIgnorePatterns: ['/node_modules/(?!(uuid|sql-template-tag|jose)/)'],
};
