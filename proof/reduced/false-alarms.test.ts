import { beforeAll, describe, expect, it } from '@jest/globals';
import { falseAlarmGrid, gridHolds } from '../false-alarm-grid.js';
import { ALLOWED_ERRORS, holds, type ProofRow, proveFalseAlarms, SIZES, tableOf } from '../false-alarms.js';
import { keptPromises, promiseHolds } from '../promises.js';
import { sequentialAlarms, sequentialHolds } from '../sequential-alarms.js';

/** The luck of twenty runs is larger than that of thousands: the bands are widened by three of their own standard errors. */
const ERRORS = ALLOWED_ERRORS.reduced;

describe('a few simulated runs of every disturbance', () => {
  it('tell equal arms apart no more often than they may', () => {
    const rows = falseAlarmGrid({ seed: 1, runs: SIZES.reduced.grid });
    expect(rows.length).toBeGreaterThanOrEqual(24);
    expect(rows.filter((row) => !gridHolds(row, ERRORS))).toEqual([]);
    // Where the drift is slower than the run, the table says so in place of a promise.
    expect(rows.filter(({ beyondAnyMethod }) => beyondAnyMethod).map(({ n }) => n)).toEqual([20, 50, 20, 50, 20, 50]);
  }, 240_000);

  it('that are looked at after every pair hold the level too, and end early where arms differ by a fifth', () => {
    const rows = sequentialAlarms(SIZES.reduced.sequential, 1);
    expect(rows.filter((row) => !sequentialHolds(row, ERRORS))).toEqual([]);
    expect(rows.find(({ ratio }) => ratio === 0.8)?.medianStop).toBeLessThan(120);
  }, 240_000);
});

describe('the promises of the plan', () => {
  it('are kept by a few simulated runs, give or take their luck', () => {
    const rows = keptPromises(SIZES.reduced.promises, 1);
    expect(rows.filter((row) => !promiseHolds(row, ERRORS))).toEqual([]);
  }, 240_000);
});

describe('twenty simulated runs of each kind (`npm run proof` makes thousands)', () => {
  let rows: ProofRow[];

  beforeAll(async () => {
    rows = await proveFalseAlarms({ ...SIZES.reduced, seed: 1 });
  }, 240_000);

  it('call a difference where there is none no more often than they may', () => {
    const alarms = rows.filter(({ figure }) => figure.endsWith('called better or worse'));
    expect(alarms.length).toBeGreaterThanOrEqual(6);
    expect(alarms.filter((row) => !holds(row, ERRORS))).toEqual([]);
  });

  it('cover the truth with their 95 % intervals as often as they should', () => {
    const coverages = rows.filter(({ figure }) => figure.endsWith('covers'));
    expect(coverages.length).toBeGreaterThanOrEqual(20);
    expect(coverages.filter((row) => !holds(row, ERRORS))).toEqual([]);
  });

  it('find a slowdown of 15 % in 200 pairs and a loss of 3 pp in 1,319', () => {
    const found = rows.filter(({ figure }) => figure.endsWith('called worse'));
    expect(found.map(({ n }) => n)).toEqual([200, 1319]);
    expect(found.filter(({ share }) => share < 0.9)).toEqual([]);
  });

  it('make a table that says which figures fail', () => {
    const failing = { ...(rows[0] as ProofRow), share: 0.5, from: 0.9, to: 1 };
    expect(tableOf([failing])[2]).toContain('| FAILS |');
    expect(tableOf(rows)).toHaveLength(rows.length + 2);
  });
});
