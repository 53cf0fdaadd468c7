import { COVERAGE_SIZES, coverageRows, type ProofRow } from './coverage.js';
import { GRID_PLACES, type GridRow, gridRow } from './false-alarm-grid.js';
import { PROMISE_SIZES, type PromiseRow, promiseRow } from './promises.js';
import { SEQUENTIAL_ROWS, type SequentialRow, sequentialRow } from './sequential-alarms.js';

/** The rows of every table. */
export interface AlarmRows {
  readonly grid: readonly GridRow[];
  readonly sequential: readonly SequentialRow[];
  readonly promises: readonly PromiseRow[];
  readonly coverage: readonly ProofRow[];
}

/** A part of the proof that is carried out in one piece: one row, or the figures of one scenario. All of it is plain data. */
export interface AlarmJob {
  readonly table: keyof AlarmRows;
  /** Which of the table's disturbances, streams, promises or scenarios. */
  readonly place: number;
  /** Pairs of each simulated run. */
  readonly n: number;
  readonly runs: number;
  readonly seed: number;
  /** Resamples behind each quantile ratio; fewer than in earnest, for time. */
  readonly draws: number;
}

/** How many simulated runs each row is of; 0 leaves it out. */
export interface JobSizes {
  /** By how many pairs a run has. */
  readonly grid: (n: number) => number;
  readonly sequential: number;
  readonly promises: number;
  readonly coverage: (n: number) => number;
  readonly draws: number;
}

/** Pairs at which a run that stops by itself has to end. */
const LONGEST = 1319;

export function alarmJobs({ draws, ...sizes }: JobSizes, seed: number): AlarmJob[] {
  const job = (table: AlarmJob['table'], place: number, n: number, runs: number) => ({
    table,
    place,
    n,
    runs,
    seed,
    draws,
  });
  return [
    ...GRID_PLACES.map(({ place, n }) => job('grid', place, n, sizes.grid(n))),
    ...Array.from({ length: SEQUENTIAL_ROWS }, (_, place) => job('sequential', place, LONGEST, sizes.sequential)),
    ...PROMISE_SIZES.map((n, place) => job('promises', place, n, sizes.promises)),
    ...COVERAGE_SIZES.map((n, place) => job('coverage', place, n, sizes.coverage(n))),
  ].filter(({ runs }) => runs > 0);
}

/** The same rows from the same job, in whatever process and after whatever other job. */
export function carryOut({ table, place, n, runs, seed, draws }: AlarmJob): Partial<AlarmRows> {
  switch (table) {
    case 'grid':
      return { grid: [gridRow(place, n, runs, seed)] };
    case 'sequential':
      return { sequential: [sequentialRow(place, runs, seed)] };
    case 'promises':
      return { promises: [promiseRow(place, runs, seed)] };
    case 'coverage':
      return { coverage: coverageRows(place, { runs, draws, seed }) };
  }
}
