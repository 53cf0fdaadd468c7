import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../src/core/statistics/random.js';
import { continued, foundBy, type History, parseHistory } from '../../../src/core/trend/history.js';
import type { Point } from '../../../src/core/trend/point.js';

const PLAN = '0123456789abcdef';

interface Night {
  /** Geometric mean of total latency in ms. */
  readonly ms: number;
  readonly sound?: number;
  readonly complete?: boolean;
}

function point(night: number, { ms, sound = 100, complete = true }: Night): Point {
  const origin = {
    measured_at: new Date(Date.UTC(2026, 10, night, 3)).toISOString(),
    commit: 'a'.repeat(40),
    run_id: 100 + night,
    url: null,
  };
  const arm = {
    arm: 'bedrock openai.gpt-5.5 medium',
    log_total_ms: { n: 100, mean: Math.log(ms), sd: 0.4 },
    answers: { k: 97, n: 100 },
    sound: { k: sound, n: 100 },
    usd: 0.01,
  };
  return { key: String(100 + night), origin, complete, arms: [arm], pairs: [] };
}

/** Nights one after the other, as each run hands its history to the next. */
function after(nights: readonly Night[], from: History | null = null): History {
  return nights.reduce<History | null>(
    (history, night, index) => continued(history, PLAN, point((from?.points.length ?? 0) + index + 1, night)),
    from,
  ) as History;
}

/** About 800 ms, three per cent to and fro. */
function steady(nights: number, seed = 1, factor = 1): Night[] {
  const random = new Random(seed, 'nights');
  return Array.from({ length: nights }, () => ({ ms: 800 * factor * Math.exp(0.03 * random.normal()) }));
}

describe('a history of runs', () => {
  it('names the change of the ninth night, and names it once', () => {
    const history = after([...steady(8), ...steady(6, 2, 1.4)]);
    expect(history.points).toHaveLength(14);
    expect(history.drifts).toHaveLength(1);
    const [drift] = history.drifts;
    expect(drift).toMatchObject({
      of: 'bedrock openai.gpt-5.5 medium',
      dimension: 'latency',
      direction: 'worse',
      since: '2026-11-09T03:00:00.000Z',
      runs_before: 8,
    });
    const [low, high] = drift?.ci95 as [number, number];
    expect(low).toBeLessThan(1.4);
    expect(high).toBeGreaterThan(1.4);
    expect(low).toBeGreaterThan(1.2);
    const found = Number(drift?.found_key) - 100;
    expect(found).toBeGreaterThanOrEqual(10);
    expect(found).toBeLessThanOrEqual(12);
    expect(foundBy(history, String(100 + found))).toHaveLength(1);
    expect(foundBy(history, '114')).toEqual([]);
  });

  it('starts over after a change, and names the way back', () => {
    const history = after([...steady(8), ...steady(8, 2, 1.4), ...steady(8, 3)]);
    expect(history.drifts.map(({ direction }) => direction)).toEqual(['worse', 'better']);
    expect(history.drifts[1]?.since).toBe('2026-11-17T03:00:00.000Z');
  });

  it('names failures that begin', () => {
    const history = after([...steady(6), ...steady(3, 2).map((night) => ({ ...night, sound: 90 }))]);
    expect(history.drifts).toMatchObject([
      { dimension: 'reliability', direction: 'worse', since: '2026-11-07T03:00:00.000Z', before: 1 },
    ]);
  });

  it('shows a run that was cut short, and does not test it', () => {
    const odd = steady(8).concat(steady(6, 2, 1.4).map((night) => ({ ...night, complete: false })));
    const history = after(odd);
    expect(history.points).toHaveLength(14);
    expect(history.drifts).toEqual([]);
  });

  it('lets a later attempt of a run take the place of the earlier one', () => {
    const history = after([...steady(8), ...steady(4, 2, 1.4)]);
    const again = continued(history, PLAN, point(12, { ms: 1120 }));
    expect(again.points).toHaveLength(12);
    expect(again.drifts).toHaveLength(1);
    expect(again.points.at(-1)?.arms[0]?.log_total_ms?.mean).toBe(Math.log(1120));
  });

  it('keeps 60 runs, and starts over with another plan', () => {
    const history = after(steady(70));
    expect(history.points).toHaveLength(60);
    expect(history.points[0]?.key).toBe('111');
    expect(JSON.stringify(history).length).toBeLessThan(60_000);
    expect(continued(history, 'another', point(71, { ms: 800 })).points).toHaveLength(1);
  });

  it('is parsed as it was written, and refused otherwise', () => {
    const history = after([...steady(8), ...steady(4, 2, 1.4)]);
    expect(parseHistory(JSON.parse(JSON.stringify(history)), 'history.json')).toEqual(history);
    expect(() => parseHistory({ ...history, points: [{}] }, 'history.json')).toThrow(
      'history.json has no "points.0.key"',
    );
  });
});
