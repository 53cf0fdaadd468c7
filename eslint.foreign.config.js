// Foreign input is parsed, never cast: `npm run lint:foreign`. Apart from the other
// rules, since these need the types of the whole program.
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';
import { foreignCasts } from './scripts/foreign-casts.mjs';

/** Where a value of unknown type is taken for what it is, and why that is safe. */
const TRUSTED = {
  'src/core/record/record.ts': 'parses JSON that the same statement wrote',
  'src/core/text/map-strings.ts': 'returns a copy of its own argument, of the same shape',
  'src/effects/dataset/gsm8k.ts': 'fetch declares the chunks of a body as any; the platform gives bytes',
  'src/effects/http/lane.ts': 'undici documents that a connector returns the socket, and declares nothing',
  'src/effects/process/garbage.ts': 'takes the collector of the engine out of a context of node:vm',
  'src/progress.ts': 'takes over what the thread that starts it gave it, in this process',
  'src/simulator/faults/shape.ts': 'rewrites an event that the simulator made itself',
};

const RULES = [
  'foreign/casts',
  ...['assignment', 'argument', 'return', 'member-access', 'call'].map((use) => `@typescript-eslint/no-unsafe-${use}`),
];

const all = (severity) => Object.fromEntries(RULES.map((rule) => [rule, severity]));

export default [
  {
    files: ['src/**/*.ts'],
    languageOptions: {
      parser: ts.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    // Comments in the sources name rules of the other configuration.
    plugins: { '@typescript-eslint': ts.plugin, foreign: { rules: { casts: foreignCasts } }, regexp },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: all('error'),
  },
  { files: Object.keys(TRUSTED), rules: all('off') },
];
