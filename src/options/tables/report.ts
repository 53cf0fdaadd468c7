import type { OptionValues, RunOptionTable } from '../option.js';
import { COMPARE_OPTIONS } from './compare.js';

export const REPORT_OPTIONS = {
  ...COMPARE_OPTIONS,
  // Not where the run lies: its own files stay as its manifest has them.
  'output-dir': {
    kind: 'text',
    shapes: null,
    default: 'report',
    help: 'Directory for the report; made if it is not there.',
  },
} as const satisfies RunOptionTable;

export type ReportOptions = OptionValues<typeof REPORT_OPTIONS>;
