import type { OptionTable } from '../options/option.js';
import { COMPARE_OPTIONS } from '../options/tables/compare.js';
import { DEMO_OPTIONS } from '../options/tables/demo.js';
import { ESTIMATE_OPTIONS } from '../options/tables/estimate.js';
import { AUTH_OPTIONS } from '../options/tables/provider.js';
import { REPORT_OPTIONS } from '../options/tables/report.js';
import { RUN_OPTIONS } from '../options/tables/run.js';
import { SCORE_OPTIONS } from '../options/tables/score.js';
import { SIMULATE_OPTIONS } from '../options/tables/simulation.js';
import type { CommandContext } from '../prepare/context.js';

export interface Command {
  readonly summary: string;
  readonly options: OptionTable;
  /** How positional arguments are called in the usage line; null where there are none. */
  readonly operands: string | null;
  readonly example: string;
  /** Loads the command's module; nothing that another command needs is loaded with it. */
  readonly load: () => Promise<(context: CommandContext) => Promise<number>>;
}

/** Every command of the command line, once. */
export const COMMANDS = {
  run: {
    summary: 'Measure: the same prompts through every arm, then score, audit and compare.',
    options: RUN_OPTIONS,
    operands: null,
    example: 'parity-bench run --provider bedrock --provider openai --dataset gsm8k --limit 20',
    load: async () => (await import('../commands/run.js')).runCommand,
  },
  score: {
    summary: 'Score saved records again, offline.',
    options: SCORE_OPTIONS,
    operands: 'FILE|DIR …',
    example: 'parity-bench score result/openai_responses_latency_20260610T083101Z.jsonl',
    load: async () => (await import('../commands/score.js')).scoreCommand,
  },
  compare: {
    summary: 'Audit saved runs and compare them pair by pair, offline.',
    options: COMPARE_OPTIONS,
    operands: 'FILE|DIR …',
    example: 'parity-bench compare bedrock.jsonl openai.jsonl --output-dir comparison',
    load: async () => (await import('../commands/compare.js')).compareCommand,
  },
  report: {
    summary: 'Make the report of saved records again: comment, summary and page.',
    options: REPORT_OPTIONS,
    operands: 'FILE|DIR …',
    example: 'parity-bench report result --output-dir report',
    load: async () => (await import('../commands/report.js')).reportCommand,
  },
  verify: {
    summary: 'Check a saved result: its files are unchanged and its figures are what its records yield.',
    options: {},
    operands: 'DIR [FILE|DIR …]',
    example: 'parity-bench verify result',
    load: async () => (await import('../commands/verify.js')).verifyCommand,
  },
  estimate: {
    summary: 'Say what a run would cost, before anything is spent.',
    options: ESTIMATE_OPTIONS,
    operands: null,
    example: 'parity-bench estimate --dataset gsm8k --split test --model gpt-5.5',
    load: async () => (await import('../commands/estimate.js')).estimateCommand,
  },
  auth: {
    summary: 'Show how a provider would be authenticated; calls no model.',
    options: AUTH_OPTIONS,
    operands: null,
    example: 'parity-bench auth --provider bedrock',
    load: async () => (await import('../commands/auth.js')).authCommand,
  },
  simulate: {
    summary: 'Serve the embedded endpoint alone, for other clients.',
    options: SIMULATE_OPTIONS,
    operands: null,
    example: 'parity-bench simulate --port 8089',
    load: async () => (await import('../commands/simulate.js')).simulateCommand,
  },
  demo: {
    summary: 'A whole run on the embedded endpoint: no key, no cost, under a minute.',
    options: DEMO_OPTIONS,
    operands: null,
    example: 'parity-bench demo',
    load: async () => (await import('../commands/demo.js')).demoCommand,
  },
} as const satisfies Record<string, Command>;
