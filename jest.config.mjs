/** All tests. Jest runs ESM (see `test:file` in package.json); SWC only strips types. */
const common = {
  testEnvironment: '<rootDir>/tests/support/jest/environment.mjs',
  runtime: '<rootDir>/tests/support/jest/runtime.mjs',
  // What a publication and a build write is no module.
  modulePathIgnorePatterns: ['<rootDir>/\\.data/', '<rootDir>/\\.next/'],
  watchPathIgnorePatterns: ['<rootDir>/\\.data/', '<rootDir>/\\.next/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          // Else Jest warns of every import of JSON.
          experimental: { keepImportAttributes: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/tests/support/jest/empty-module.ts',
    '^server-only$': '<rootDir>/tests/support/jest/empty-module.ts',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@collections/(.*)$': '<rootDir>/collections/$1',
    '^@support/(.*)$': '<rootDir>/tests/support/$1',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFilesAfterEnv: [
    '<rootDir>/tests/support/jest/fail-on-console-error.ts',
    '<rootDir>/tests/support/jest/close-workers.ts',
  ],
};

/** Those that need a database. */
const onPostgres = { ...common, globalSetup: '<rootDir>/tests/support/jest/postgres.mjs' };

const config = {
  testTimeout: 300_000, // Jest takes it for all projects alike; databases and browsers are slow to start
  // A process that has run many files gives its memory back by making room for another one.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'] },
    {
      ...onPostgres,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
    },
    {
      // Tests that hold a process to a time run by themselves, after the others.
      ...onPostgres,
      displayName: 'timing',
      setupFiles: ['<rootDir>/tests/support/jest/as-in-production.ts'],
      testMatch: ['<rootDir>/tests/timing/**/*.test.ts'],
    },
    {
      // What programs that are not ours say of our files; they need Java, LibreOffice and the like.
      ...onPostgres,
      displayName: 'judges',
      testMatch: ['<rootDir>/tests/judges/**/*.test.ts'],
    },
    {
      ...onPostgres,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};

export default config;
