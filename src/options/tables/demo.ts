import type { OptionTable } from '../option.js';

export const DEMO_OPTIONS = {
  'output-dir': { kind: 'text', help: "Where to write. Default: a new directory under the system's temporary one." },
  limit: { kind: 'integer', min: 1, max: 10_000, default: 100, help: 'How many prompts of the sample set to use.' },
} as const satisfies OptionTable;
