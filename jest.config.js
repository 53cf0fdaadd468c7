// ESM throughout: the three @actions packages ship nothing else.
const common = {
  testEnvironment: '<rootDir>/scripts/test-environment.mjs',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Our own files first: each ending that comes before it is looked for on the disk.
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  // Types are checked by `npm run types`; here each file is only transpiled.
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
};

/** For suites that run the built action. */
const services = {
  globalSetup: '<rootDir>/scripts/test-setup.mjs',
  globalTeardown: '<rootDir>/scripts/test-teardown.mjs',
};

export default {
  testTimeout: 60_000,
  // Most suites wait for processes of their own: two more than the cores of a small machine keep them busy.
  maxWorkers: 4,
  // A worker keeps what its suites loaded: a large one collects its garbage and starts processes slowly.
  workerIdleMemoryLimit: '500MB',
  testSequencer: './scripts/test-sequencer.mjs',
  projects: [
    { ...common, displayName: 'unit', roots: ['<rootDir>/__tests__'], testPathIgnorePatterns: ['/end-to-end/'] },
    { ...common, ...services, displayName: 'end-to-end', roots: ['<rootDir>/__tests__/end-to-end'] },
    { ...common, ...services, displayName: 'proofs', roots: ['<rootDir>/proof', '<rootDir>/bench'] },
  ],
};
