import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AlarmRows, alarmJobs, carryOut } from '../alarm-job.js';
import { AlarmPool } from '../alarm-pool.js';
import { coverageHolds, coverageTable, type ProofRow } from '../coverage.js';
import { gridHolds } from '../false-alarm-grid.js';
import { ALLOWED_ERRORS, SIZES } from '../false-alarms.js';
import { promiseHolds } from '../promises.js';
import { sequentialHolds } from '../sequential-alarms.js';

const JOBS = alarmJobs(SIZES.reduced, 1);

function rowsOf<T extends keyof AlarmRows>(table: T): AlarmRows[T][number][] {
  const jobs = JOBS.filter((job) => job.table === table);
  return jobs.flatMap((job) => carryOut(job)[table] as AlarmRows[T][number][]);
}

/** The luck of twenty runs is larger than that of thousands: the bands are widened by three of their own standard errors. */
const ERRORS = ALLOWED_ERRORS.reduced;

describe('a few simulated runs of every disturbance', () => {
  it('tell equal arms apart no more often than they may', () => {
    const rows = rowsOf('grid');
    expect(rows.length).toBeGreaterThanOrEqual(24);
    expect(rows.filter((row) => !gridHolds(row, ERRORS))).toEqual([]);
    // Where the drift is slower than the run, the table says so in place of a promise.
    expect(rows.filter(({ beyondAnyMethod }) => beyondAnyMethod).map(({ n }) => n)).toEqual([20, 50, 20, 50, 20, 50]);
  }, 240_000);

  it('that are looked at after every pair hold the level too, and end early where arms differ by a fifth', () => {
    const rows = rowsOf('sequential');
    expect(rows.filter((row) => !sequentialHolds(row, ERRORS))).toEqual([]);
    expect(rows.find(({ ratio }) => ratio === 0.8)?.medianStop).toBeLessThan(120);
  }, 240_000);
});

describe('the promises of the plan', () => {
  it('are kept by a few simulated runs, give or take their luck', () => {
    const rows = rowsOf('promises');
    expect(rows.filter((row) => !promiseHolds(row, ERRORS))).toEqual([]);
  }, 240_000);
});

describe('twenty simulated runs of each kind (`npm run proof` makes thousands)', () => {
  let rows: ProofRow[];

  beforeAll(() => {
    rows = rowsOf('coverage');
  }, 240_000);

  it('call a difference where there is none no more often than they may', () => {
    const alarms = rows.filter(({ figure }) => figure.endsWith('called better or worse'));
    expect(alarms.length).toBeGreaterThanOrEqual(6);
    expect(alarms.filter((row) => !coverageHolds(row, ERRORS))).toEqual([]);
  });

  it('cover the truth with their 95 % intervals as often as they should', () => {
    const coverages = rows.filter(({ figure }) => figure.endsWith('covers'));
    expect(coverages.length).toBeGreaterThanOrEqual(20);
    expect(coverages.filter((row) => !coverageHolds(row, ERRORS))).toEqual([]);
  });

  it('find a slowdown of 15 % in 200 pairs and a loss of 3 pp in 1,319', () => {
    const found = rows.filter(({ figure }) => figure.endsWith('called worse'));
    expect(found.map(({ n }) => n)).toEqual([200, 1319]);
    expect(found.filter(({ share }) => share < 0.9)).toEqual([]);
  });

  it('make a table that says which figures fail', () => {
    const failing = { ...(rows[0] as ProofRow), share: 0.5, from: 0.9, to: 1 };
    expect(coverageTable([failing])[2]).toContain('| FAILS |');
    expect(coverageTable(rows)).toHaveLength(rows.length + 2);
  });
});

describe('the processes that share the rows', () => {
  it('give the very rows that one process gives, each to the job that asked', async () => {
    const jobs = JOBS.filter(({ table, n }) => table === 'grid' && n === 20).slice(0, 5);
    const pool = new AlarmPool(2);
    try {
      const shared = await Promise.all(jobs.map((job) => pool.carryOut(job)));
      expect(shared).toEqual(jobs.map(carryOut));
    } finally {
      pool.end();
    }
  }, 60_000);
});
