import js from '@eslint/js';
import ts from 'typescript-eslint';

/**
 * The import directions of the layout. A folder lists what it may not see; the
 * reasons stand beside the rule, so that a violation explains itself.
 */
const forbid = (files, groups, extra = {}) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: groups.map(([group, message]) => ({ group, message })) },
    ],
    ...extra,
  },
});

const FACES = [['**/main.js', '**/cli.js', '**/src/compare.js', '../compare.js', '../../compare.js'], 'Nothing imports a face.'];
const EFFECTS = [['**/effects/**'], 'Effects are injected through ports.ts.'];
const ACTIONS = [['@actions/*'], 'Only faces and effects know the Actions toolkit.'];
const NODE = [['node:*'], 'The core is pure: no Node module.'];
const ROOMS = [
  ['**/providers/**', '**/auth/**', '**/simulator/**', '**/ports.js', '**/options.js', '**/run.js'],
  'core and responses import themselves and errors only.',
];

const PURE_GLOBALS = {
  'no-restricted-globals': [
    'error',
    { name: 'process', message: 'The core is pure: pass it in.' },
    { name: 'Buffer', message: 'The core is pure: use Uint8Array and TextDecoder.' },
    { name: 'fetch', message: 'The core is pure: transports are ports.' },
    { name: 'setTimeout', message: 'The core is pure: time is an argument.' },
    { name: 'performance', message: 'The core is pure: time is an argument.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The core is pure: time is an argument.' },
    { object: 'Math', property: 'random', message: 'The core is pure: randomness is seeded and passed in.' },
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
      'max-lines-per-function': ['warn', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  { files: ['__tests__/**', 'bench/**', 'proof/**'], rules: { 'max-lines-per-function': 'off' } },
  forbid(['src/core/**', 'src/responses/**'], [FACES, EFFECTS, ACTIONS, NODE, ROOMS], PURE_GLOBALS),
  forbid(['src/run.ts', 'src/run/**', 'src/ports.ts', 'src/options.ts', 'src/providers/**', 'src/auth/**', 'src/simulator/**'], [FACES, EFFECTS, ACTIONS]),
  forbid(['src/effects/**'], [FACES]),
);
