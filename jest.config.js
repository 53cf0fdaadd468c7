// ESM throughout: the three @actions packages ship nothing else.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__', '<rootDir>/proof', '<rootDir>/bench'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Types are checked by `npm run types`; here each file is only transpiled.
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  testTimeout: 60_000,
  maxWorkers: 2,
};
