import type { RunOptionTable } from '../option.js';

/** What a result is compared with beside itself. */
export const BASELINE_OPTIONS = {
  baseline: {
    kind: 'list',
    shapes: null,
    help: 'An earlier run in which each arm is compared with itself: records files or directories that hold them; in a workflow also `latest`, the newest successful run of this workflow with the same plan on the default branch, or the id of a run. Needs `permissions: actions: read` there.',
  },
} as const satisfies RunOptionTable;
