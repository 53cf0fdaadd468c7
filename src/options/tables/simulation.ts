import type { OptionTable, OptionValues, RunOptionTable } from '../option.js';
import { DATASET_OPTIONS } from './dataset.js';
import { EVIDENCE_OPTIONS } from './evidence.js';

/** Options that the embedded endpoint takes where a run uses it. */
export const SIMULATION_OPTIONS = {
  'simulate-time-scale': {
    needs: ['simulate'],
    kind: 'number',
    shapes: 'simulated',
    min: 0,
    max: 100,
    default: 1,
    help: 'Multiplies the latencies of the embedded endpoint: 1 is as published, 0 as fast as possible.',
  },
  'simulate-fault': {
    needs: ['simulate'],
    kind: 'list',
    shapes: 'simulated',
    help: 'Faults of the embedded endpoint, `provider:fault=rate`, e.g. `bedrock:replay=0.24`.',
  },
  'simulate-slowdown': {
    needs: ['simulate'],
    kind: 'list',
    shapes: 'simulated',
    help: "Multiplies one provider's latencies at the embedded endpoint, e.g. `bedrock=1.15`.",
  },
  'simulate-accuracy': {
    needs: ['simulate'],
    kind: 'list',
    shapes: 'simulated',
    help: 'Share of right answers of one provider at the embedded endpoint, e.g. `bedrock=0.945`.',
  },
} as const satisfies RunOptionTable;

export const SIMULATE_OPTIONS = {
  provider: {
    kind: 'list',
    default: ['bedrock', 'bedrock-runtime', 'openai', 'azure'],
    help: 'Providers to announce; any further name is an endpoint of its own at `/NAME/v1`.',
  },
  port: { kind: 'integer', min: 0, max: 65_535, default: 8089, help: 'Port on 127.0.0.1; 0 takes a free one.' },
  seed: EVIDENCE_OPTIONS.seed,
  ...DATASET_OPTIONS,
  ...SIMULATION_OPTIONS,
  'truth-path': { kind: 'text', help: 'Write what really happened, and when, to this JSONL file.' },
} as const satisfies OptionTable;

export type SimulateOptions = OptionValues<typeof SIMULATE_OPTIONS>;
