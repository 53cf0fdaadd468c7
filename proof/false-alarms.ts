import { writeFile } from 'node:fs/promises';
import { type AlarmJob, type AlarmRows, alarmJobs, type JobSizes } from './alarm-job.js';
import { AlarmPool } from './alarm-pool.js';
import { coverageHolds, coverageTable } from './coverage.js';
import { gridHolds, gridTable } from './false-alarm-grid.js';
import { keptRows } from './kept-rows.js';
import { counted, type ProofLine, type ProofParts, type Size } from './line.js';
import { promiseHolds, promiseTable } from './promises.js';
import { sequentialHolds, sequentialTable } from './sequential-alarms.js';

/**
 * Does the evidence keep its word? Thousands of runs are simulated of which the
 * truth is known, each goes through the whole comparison, and what it said is
 * counted: how often it called a difference where there was none, how often its
 * 95 % intervals held the truth, how often it found a difference that was there.
 */

/** In earnest it takes a quarter of an hour on one processor; reduced, it only catches what no luck explains. */
export const SIZES: Readonly<Record<Size, JobSizes>> = {
  full: {
    grid: (n) => (n > 1000 ? 200 : 600),
    sequential: 400,
    promises: 600,
    coverage: (n) => (n > 1000 ? 300 : 1000),
    draws: 999,
  },
  reduced: {
    grid: (n) => (n > 100 ? 0 : 6),
    sequential: 2,
    promises: 6,
    coverage: () => 12,
    draws: 99,
  },
};
/** Standard errors of the simulation that a share may lie outside its band. */
export const ALLOWED_ERRORS: Readonly<Record<Size, number>> = { full: 2, reduced: 3 };

/** The line of `npm run proof`; a full one writes every figure into `docs/false-alarms.md`. */
export async function falseAlarms({ size, seed, workers }: Omit<ProofParts, 'built'>): Promise<ProofLine> {
  const errors = ALLOWED_ERRORS[size];
  const jobs = alarmJobs(SIZES[size], seed);
  const found = await everyRow(jobs, workers);
  const details = detailsOf(found, errors);
  if (size === 'full')
    await writeFile('docs/false-alarms.md', `${introduction(SIZES[size], seed)}\n${details.join('\n')}\n`);
  const { coverage, grid, sequential, promises } = found;
  const runs = jobs.reduce((sum, job) => sum + job.runs, 0);
  return {
    claim:
      'no false verdict in more than 5 % (± 2) of runs wherever a method can hold that, run-wide and also where a run is looked at after every pair; 95 % intervals cover in 93 to 97 %; a 15 % slowdown and a 3 pp loss are found; the plan’s promises are kept within 3 points',
    tried: `${counted(coverage.length + grid.length + sequential.length + promises.length, 'row')} over ${counted(runs, 'simulated run')} of known truth; every figure is in [false-alarms.md](false-alarms.md)`,
    failures: [
      ...coverage
        .filter((row) => !coverageHolds(row, errors))
        .map(
          (row) => `${row.scenario}, ${row.n} pairs: ${row.figure} in ${row.share}, not in ${row.from} to ${row.to}`,
        ),
      ...grid
        .filter((row) => !gridHolds(row, errors))
        .map(({ disturbance, n, any }) => `${disturbance}, ${n} pairs: a false verdict in ${any}`),
      ...sequential
        .filter((row) => !sequentialHolds(row, errors))
        .map(({ stream, called }) => `${stream}, looked at after every pair: a false verdict in ${called}`),
      ...promises
        .filter((row) => !promiseHolds(row, errors))
        .map(({ promise, printed, share }) => `${promise}: in ${share}, where the plan prints ${printed.join(' to ')}`),
    ],
    details,
  };
}

/** Every row, from the file of a proof that was stopped or by one of the processes; each is told as it comes. */
async function everyRow(jobs: readonly AlarmJob[], workers: number): Promise<AlarmRows> {
  const kept = await keptRows('false-alarms');
  const pool = new AlarmPool(workers);
  let done = 0;
  try {
    const found = await Promise.all(
      jobs.map(async (job) => {
        const rows = (await kept.of(job)) ?? (await kept.keep(job, await pool.carryOut(job)));
        console.error(`false-alarms: ${++done} of ${jobs.length} rows; ${JSON.stringify(rows)}`);
        return rows;
      }),
    );
    return merged(found);
  } finally {
    pool.end();
  }
}

/** In the order of the jobs, whichever ended first. */
function merged(found: readonly Partial<AlarmRows>[]): AlarmRows {
  return {
    grid: found.flatMap(({ grid = [] }) => grid),
    sequential: found.flatMap(({ sequential = [] }) => sequential),
    promises: found.flatMap(({ promises = [] }) => promises),
    coverage: found.flatMap(({ coverage = [] }) => coverage),
  };
}

function introduction({ grid, sequential, promises, coverage, draws }: JobSizes, seed: number): string {
  return `# False alarms, coverage and power

Simulated runs of which the truth is known, counted by \`npm run proof -- --only false-alarms --seed ${seed}\`, which writes this file.
The rules that are tried here are in [verdicts.md](verdicts.md).

Each row of equal arms is of ${grid(200)} simulated runs, of ${grid(1319)} where a run has 1,319 pairs; ${sequential} runs that stop, ${promises} a promise, ${coverage(200)} for
each interval (${coverage(1319)} of 1,319 pairs; ${draws} resamples). By their luck alone a share of 5 % strays by ${spread(grid(200))} points (one standard
error; ${spread(grid(1319))} at 1,319 pairs). Seeds belong to rows, so that the figures are the same however many processes share the work.
`;
}

/** One standard error of a share of 5 %, in points. */
function spread(runs: number): string {
  return (100 * Math.sqrt((0.05 * 0.95) / runs)).toFixed(1);
}

/** The tables, as lines of Markdown. */
function detailsOf({ coverage, grid, sequential, promises }: AlarmRows, errors: number): string[] {
  return [
    '## Equal arms told apart',
    '',
    'Shares of runs in which equal arms were called better or worse: by dimension, in any dimension (what the family promises), and by the overall verdict. At most 5 % (± 2) is allowed. A drift with correlation ρ between neighbouring pairs is forgotten after about 1/(1 − ρ) pairs: a run of fewer than ten such spans can’t tell it from a difference, and no method can hold 5 % there. Such a run is to be repeated at another time.',
    '',
    ...gridTable(grid, errors),
    '',
    '## Runs that stop when they are certain',
    '',
    ...sequentialTable(sequential, errors),
    '',
    '## What the plan promises',
    '',
    'The share of runs with this verdict, as `--dry-run` prints it and as simulated runs have it; 3 points apart at the most, give or take two standard errors. The plan assumes noise of .48/√n for the log of the typical ratio, which these runs, drawn from the published quantiles, have; the published interval itself gives .45.',
    '',
    ...promiseTable(promises, errors),
    '',
    '## Coverage and power',
    '',
    'How often 95 % intervals held the truth, and differences were found. Counts are whole numbers: where few pairs differ, no interval covers 95 % exactly, only more. Intervals that decide are widened for drift whether or not there is any, and cover more too. What is not bounded describes and decides nothing. The quantiles of one arm are widened for drift likewise and so cover more than 97 % where there is none; the plain Hodges–Lehmann interval is not made for drift and covers far less where there is some. Neither is bounded from that side.',
    '',
    ...coverageTable(coverage),
  ];
}
