import { describe, expect, it } from '@jest/globals';
import { inserted } from '../docs.js';
import { atMost, figuresTable, unmeasured } from '../line.js';
import { median, spreadOf } from '../spread.js';
import { type ClientName, cpuLine, errorLine, type Round, type RoundOfClient } from '../stopwatch.js';

function client(errorsMs: readonly number[], cpuMs: number): RoundOfClient {
  return { errors: { ttfbMs: errorsMs, ttftMs: errorsMs, totalMs: errorsMs }, cpuMs, keepingMs: 0 };
}

/** A round in which the floor is off by 1 … 100 × `unit`, and the others by a multiple of it. */
function round(unit: number, times: Record<ClientName, number>): Round {
  const hundred = (factor: number): number[] =>
    Array.from({ length: 100 }, (_, index) => (100 - index) * unit * factor);
  return {
    parity: client(hundred(times.parity), 2),
    official: client(hundred(times.official), 5),
    floor: client(hundred(times.floor), 1),
  };
}

describe('figures of the bench', () => {
  it('a ratio is taken within each round, so that a slow round does not count more', () => {
    const rounds = [
      round(0.01, { parity: 1.1, official: 4, floor: 1 }),
      round(1, { parity: 1.2, official: 6, floor: 1 }),
      round(0.1, { parity: 1.3, official: 5, floor: 1 }),
    ];
    const { ms, toFloor, toOfficial } = errorLine(rounds, 'ttftMs', 99);
    expect(toFloor.median).toBeCloseTo(1.2, 10);
    expect([toFloor.least, toFloor.most].map((ratio) => ratio.toFixed(6))).toEqual(['1.100000', '1.300000']);
    expect(toOfficial.median).toBeCloseTo(0.26, 10);
    expect(ms.floor).toBeCloseTo(9.9, 10);
  });

  it('percentiles are nearest-rank', () => {
    const { ms } = errorLine([round(1, { parity: 1, official: 1, floor: 1 })], 'totalMs', 50);
    expect(ms).toEqual({ parity: 50, official: 50, floor: 50 });
  });

  it('CPU time is that of parity-bench in relation to the official client', () => {
    expect(cpuLine([round(1, { parity: 1, official: 1, floor: 1 })]).toOfficial).toEqual({
      median: 0.4,
      least: 0.4,
      most: 0.4,
    });
  });

  it('the median of an even number of rounds lies between the two in the middle', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, most: 4 });
    expect(() => median([])).toThrow(RangeError);
  });

  it('a target is met up to its bound, and beyond twice the bound no noise is to blame', () => {
    expect(
      [1.25, 1.26, 2.5, 2.51]
        .map((value) => atMost('f', '', value, 1.25))
        .map(({ met, beyondNoise }) => [met, beyondNoise]),
    ).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it('what could not be measured is neither met nor missed, and says why', () => {
    const line = unmeasured('cold start', 'no Node 24', '≤ 300 ms');
    expect(line).toMatchObject({ value: null, met: null, beyondNoise: false });
    expect(figuresTable([line])).toBe(
      [
        '| figure     | measured                 | target   | met |',
        '| ---------- | ------------------------ | -------- | --- |',
        '| cold start | not measured: no Node 24 | ≤ 300 ms | –   |',
      ].join('\n'),
    );
  });

  it('a table goes between the markers of a document and nowhere else', () => {
    const document =
      'before\n<!-- bench: begin, written by npm run bench -- --write-docs -->\nold\n<!-- bench: end -->\nafter\n';
    const once = inserted(document, 'bench', 'new');
    expect(once).toBe(document.replace('old', 'new'));
    expect(inserted(once, 'bench', 'new')).toBe(once);
    expect(() => inserted('no markers', 'bench', 'new')).toThrow('needs the lines');
  });
});
