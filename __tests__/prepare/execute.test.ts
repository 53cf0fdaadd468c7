import { describe, expect, it } from '@jest/globals';
import { Secrets } from '../../src/core/text/redaction.js';
import { parseOptions } from '../../src/options/parse.js';
import { RUN_OPTIONS } from '../../src/options/tables/run.js';
import { execute } from '../../src/prepare/execute.js';

const surroundings = {
  env: {},
  log: { info: () => {}, warn: () => {}, status: () => {} },
  signal: new AbortController().signal,
  cliPath: '',
  url: null,
  secrets: new Secrets(),
  role: null,
  withheld: null,
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
      );
      await expect(execute(options, surroundings)).rejects.toMatchObject({
        code: 'INVALID_OPTION',
        option: name,
        message: `${name} shapes the embedded endpoint only; give simulate with it, or leave it out.`,
      });
    },
  );
});
