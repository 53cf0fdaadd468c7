import { SCORERS } from '../../core/record/scorer-name.js';
import type { OptionValues, RunOptionTable } from '../option.js';
import { EVIDENCE_OPTIONS } from './evidence.js';
import { GATE_OPTIONS } from './gate.js';
import { PUBLISH_OPTIONS } from './publish.js';

export const COMPARE_OPTIONS = {
  ...EVIDENCE_OPTIONS,
  ...GATE_OPTIONS,
  // Not where runs are written: a summary of the same name lies there.
  'output-dir': {
    kind: 'text',
    shapes: null,
    default: 'comparison',
    help: 'Directory for the comparison; made if it is not there.',
  },
  scorer: {
    kind: 'choice',
    shapes: 'scorer',
    values: SCORERS,
    help: 'How answers are judged. Default: what the run used; gsm8k for files that do not say.',
  },
} as const satisfies RunOptionTable;

export const COMPARE_ACTION_OPTIONS = {
  paths: {
    kind: 'list',
    shapes: null,
    actionOnly: true,
    help: 'Records files, or directories that hold them, in the order in which arms are named.',
  },
  ...COMPARE_OPTIONS,
  ...PUBLISH_OPTIONS,
} as const satisfies RunOptionTable;

export type CompareOptions = OptionValues<typeof COMPARE_OPTIONS>;
