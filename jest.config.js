const common = {
  runtime: '<rootDir>/scripts/jest/runtime.cjs',
  testEnvironment: '<rootDir>/scripts/jest/environment.mjs',
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/scripts/jest/setup.mjs',
  globalTeardown: '<rootDir>/scripts/jest/teardown.mjs',
};

export default {
  testTimeout: 60_000,
  // Most suites wait for processes of their own: two more than the cores of a small machine keep them busy.
  maxWorkers: 4,
  // A worker keeps what its suites loaded: a large one collects its garbage and starts processes slowly.
  workerIdleMemoryLimit: '500MB',
  testSequencer: './scripts/jest/sequencer.mjs',
  projects: [
    { ...common, displayName: 'unit', roots: ['<rootDir>/__tests__'], testPathIgnorePatterns: ['/end-to-end/'] },
    { ...common, displayName: 'end-to-end', roots: ['<rootDir>/__tests__/end-to-end'] },
    { ...common, displayName: 'proofs', roots: ['<rootDir>/proof', '<rootDir>/bench'] },
  ],
};
