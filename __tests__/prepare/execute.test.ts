import { describe, expect, it } from '@jest/globals';
import { parseOptions, RUN_OPTIONS } from '../../src/options/tables.js';
import { execute } from '../../src/prepare/execute.js';

const spell = (name: string): string => `--${name}`;
const surroundings = {
  env: {},
  log: { info: () => {}, warn: () => {}, status: () => {} },
  signal: new AbortController().signal,
  spell,
  cliPath: '',
  url: null,
  learnSecret: () => {},
  role: null,
};

describe('execute', () => {
  it.each(['simulate-fault', 'simulate-slowdown', 'simulate-accuracy', 'simulate-time-scale'])(
    '%s without simulate is refused before a run that costs money begins',
    async (name) => {
      const options = parseOptions(
        RUN_OPTIONS,
        new Map([
          [name, ['0.5']],
          ['dataset', ['sample']],
        ]),
        spell,
      );
      await expect(execute(options, surroundings)).rejects.toMatchObject({
        code: 'INVALID_OPTION',
        message: `--${name} shapes the embedded endpoint only; give --simulate with it, or leave it out.`,
      });
    },
  );
});
