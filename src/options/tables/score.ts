import { SCORERS } from '../../core/record/scorer-name.js';
import type { OptionTable, OptionValues } from '../option.js';

export const SCORE_OPTIONS = {
  'benchmark-jsonl': { kind: 'list', help: 'A records file to score, or a directory that holds some.' },
  'output-dir': { kind: 'text', help: 'Where to write the scores of one file. Default: beside the records.' },
  'main-runs': { kind: 'flag', help: 'Score every run found below `result`, or those given, and compare them.' },
  'aggregate-output-dir': {
    needs: ['main runs'],
    kind: 'text',
    default: 'result',
    help: 'Where to write the comparison across runs.',
  },
  scorer: { kind: 'choice', values: SCORERS, default: 'gsm8k', help: 'How answers are judged.' },
} as const satisfies OptionTable;

export type ScoreOptions = OptionValues<typeof SCORE_OPTIONS>;
