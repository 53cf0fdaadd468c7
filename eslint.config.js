import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';
import { importDirections, suitesApart } from './scripts/import-rules.mjs';

const PURE_GLOBALS = {
  'no-restricted-globals': [
    'error',
    { name: 'process', message: 'The core is pure: pass it in.' },
    { name: 'Buffer', message: 'The core is pure: use Uint8Array and TextDecoder.' },
    { name: 'fetch', message: 'The core is pure: transports are ports.' },
    { name: 'setTimeout', message: 'The core is pure: time is an argument.' },
    { name: 'setInterval', message: 'The core is pure: time is an argument.' },
    { name: 'crypto', message: 'The core is pure: randomness is seeded and passed in.' },
    { name: 'console', message: 'The core is pure: a log is a port.' },
    { name: 'globalThis', message: 'The core is pure: whatever it is, pass it in.' },
    { name: 'performance', message: 'The core is pure: time is an argument.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The core is pure: time is an argument.' },
    { object: 'Math', property: 'random', message: 'The core is pure: randomness is seeded and passed in.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'The core is pure: time is an argument.',
    },
  ],
};

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'result/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-duplicate-imports': 'error',
      'max-lines-per-function': ['warn', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', fetch: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { module: 'writable', process: 'readonly', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // Ambient modules each import for themselves.
  { files: ['**/*.d.ts'], rules: { 'no-duplicate-imports': 'off' } },
  // A `describe` holds many tests, so the limit of these is of another size.
  {
    files: ['__tests__/**', 'testkit/**', 'bench/**', 'proof/**'],
    plugins: { suites: { rules: { apart: suitesApart } } },
    rules: {
      'max-lines-per-function': ['warn', { max: 220, skipBlankLines: true, skipComments: true }],
      'suites/apart': 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: { parity: { rules: { 'import-directions': importDirections } } },
    rules: { 'parity/import-directions': 'error' },
  },
  // Texts of models, servers and files meet these patterns: each must take time linear in the text.
  {
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: false }],
    },
  },
  { files: ['src/core/**', 'src/protocol/**'], rules: PURE_GLOBALS },
);
