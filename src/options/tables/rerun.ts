import type { RunOptionTable } from '../option.js';

/** Inputs about a job that is run again; only the run has them. */
export const RERUN_OPTIONS = {
  'on-rerun': {
    needs: ['no resume'],
    kind: 'choice',
    shapes: null,
    values: ['resume', 'restart'],
    default: 'resume',
    actionOnly: true,
    help: 'When a job is run again ("Re-run jobs"): take over what its earlier attempts measured from the artifacts of this workflow run and ask only what is left, or measure everything again. Needs `permissions: actions: read`.',
  },
  matrix: {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    expression: '${{ toJSON(matrix) }}',
    help: 'Which job of its matrix this is, as the runner fills it in; leave it out.',
  },
  'matrix-jobs': {
    kind: 'integer',
    shapes: null,
    min: 1,
    actionOnly: true,
    expression: '${{ strategy.job-total }}',
    help: 'How many jobs the matrix makes, as the runner fills it in; leave it out.',
  },
} as const satisfies RunOptionTable;
