import { continued, type History } from '../src/core/trend/history.js';
import type { ArmPoint, Point } from '../src/core/trend/point.js';
import type { SinceThen } from '../src/core/trend/since.js';
import type { Watch } from '../src/core/trend/watch.js';
import { WHOLE } from './comparisons.js';

const ARMS = WHOLE.comparison.arms.map(({ arm }) => arm);
const NIGHTS = 14;

/** Fourteen nights; from the ninth on the first arm is slower. */
function nights(): History {
  const points = Array.from({ length: NIGHTS }, (_, night): Point => {
    const arms = ARMS.map((arm, place): ArmPoint => {
      const wave = 0.03 * Math.sin(3 * night + place);
      return {
        arm,
        log_total_ms: { n: 100, mean: Math.log(2000) + wave + (place === 0 && night >= 8 ? 0.4 : 0), sd: 0.4 },
        answers: { k: 96 + ((night + place) % 3), n: 100 },
        sound: { k: 100, n: 100 },
        usd: 0.01 * Math.exp(wave / 3),
      };
    });
    const measured_at = new Date(Date.UTC(2026, 10, night + 1, 3)).toISOString();
    const origin = { measured_at, commit: 'abcdef0'.repeat(5), run_id: 201 + night, url: null };
    return { key: String(201 + night), origin, complete: night !== 4, arms, pairs: [] };
  });
  const [first, ...others] = points as [Point, ...Point[]];
  return others.reduce((history, point) => continued(history, 'plan', point), continued(null, 'plan', first));
}

const OPEN = { verdict: 'inconclusive', estimate: 0.004, ci95: [-0.01, 0.018] } as const;

const SINCE: SinceThen = {
  origin: { measured_at: '2026-11-13T03:00:00.000Z', commit: 'abcdef0'.repeat(5), run_id: 213, url: null },
  sources: ['openai_responses_latency_20261113T030000Z'],
  arms: ARMS.map((arm, place) => ({
    arm,
    pairs: 100,
    hours_apart: 24,
    verdict: place === 0 ? 'worse' : 'inconclusive',
    answers: { ...OPEN, ci95: [...OPEN.ci95] },
    latency:
      place === 0
        ? { verdict: 'worse', estimate: 1.12, ci95: [1.05, 1.2] }
        : { verdict: 'equivalent', estimate: 1.01, ci95: [0.98, 1.04] },
    reliability: { verdict: 'equivalent', estimate: 0, ci95: [-0.004, 0.004] },
    cost: { verdict: 'not comparable', estimate: null, ci95: null },
  })),
  not_in_baseline: ['openai gpt-5.5 high'],
};

/** What a nightly watch shows beside its comparison. */
export const WATCH: Watch = { since: SINCE, note: null, history: nights(), key: '211' };
