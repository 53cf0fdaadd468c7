import type { RunOptionTable } from '../option.js';

export const DATASET_OPTIONS = {
  dataset: {
    kind: 'choice',
    shapes: 'dataset',
    values: ['gsm8k', 'sample'],
    help: 'Built-in dataset: `gsm8k` is downloaded and verified, `sample` comes with the program. Without it the built-in prompts are cycled `runs` times.',
  },
  split: {
    needs: ['gsm8k'],
    kind: 'choice',
    shapes: 'dataset',
    values: ['test', 'train'],
    default: 'test',
    help: 'Split of gsm8k.',
  },
  'dataset-path': {
    kind: 'text',
    shapes: 'dataset',
    help: 'A JSONL file of your own, one question a line. With `dataset: gsm8k` it is taken as the local copy and nothing is downloaded.',
  },
  'question-key': {
    needs: ['rows'],
    kind: 'text',
    shapes: 'prompts_sha256',
    default: 'question',
    help: 'Field of a dataset row that holds the question.',
  },
  'answer-key': {
    needs: ['rows'],
    kind: 'text',
    shapes: 'prompts_sha256',
    default: 'answer',
    help: 'Field of a dataset row that holds the reference answer.',
  },
  'prompt-template': {
    kind: 'text',
    shapes: 'prompts_sha256',
    help: 'What is sent, with `{question}` where the question goes. Default: the GSM8K prompt for gsm8k and sample, else the question alone.',
  },
  limit: { kind: 'integer', setting: 'limit', min: 1, help: 'Use at most this many prompts. Default: all.' },
  offset: { kind: 'integer', setting: 'offset', min: 0, default: 0, help: 'Skip this many prompts first.' },
  shard: { kind: 'text', setting: 'shard', help: 'Take one part of the prompts, e.g. `2/4`: the second of four.' },
} as const satisfies RunOptionTable;
