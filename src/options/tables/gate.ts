import type { RunOptionTable } from '../option.js';

/** What fails a run or a comparison although it could be carried out. */
export const GATE_OPTIONS = {
  'fail-on': {
    kind: 'list',
    shapes: null,
    help: 'Conditions that end the job with exit code 1 after everything was reported, one a line: `verdict = worse`, `bedrock.accuracy < 95%`, `bedrock/openai.total_typical > 1.10`. A figure fails only where its whole 95 % interval lies beyond the limit; where part of it does, the gate is undecided and does not pass. `estimate` in front compares the figure alone, without its interval.',
  },
} as const satisfies RunOptionTable;
