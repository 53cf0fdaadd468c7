import type { OptionTable, OptionValues } from '../option.js';
import { DATASET_OPTIONS } from './dataset.js';
import { PRICE_OPTIONS } from './price.js';
import { RUN_OPTIONS } from './run.js';

export const ESTIMATE_OPTIONS = {
  ...DATASET_OPTIONS,
  model: { kind: 'list', default: ['gpt-5.5'], help: 'Model to price.' },
  instructions: { kind: 'text', help: 'A developer message sent before each prompt.' },
  runs: RUN_OPTIONS.runs,
  'visible-output-tokens': { kind: 'integer', min: 0, default: 256, help: 'Guess of visible output tokens a request.' },
  'reasoning-output-tokens': { kind: 'integer', min: 0, default: 256, help: 'Guess of reasoning tokens a request.' },
  ...PRICE_OPTIONS,
} as const satisfies OptionTable;

export type EstimateOptions = OptionValues<typeof ESTIMATE_OPTIONS>;
