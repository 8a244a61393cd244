export default {
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testTimeout: 60_000,
  // One more than there are cores: many tests wait, for a lease, a restart, a page.
  maxWorkers: 3,
  // Modules of a file stay with its worker (nodejs/node#35889): past this a new one is cheaper than its collector.
  workerIdleMemoryLimit: '1GB',
}
