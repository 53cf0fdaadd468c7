import type { ArmSummary, Comparison } from '../../compare/comparison.js';
import { timespan } from '../../text/durations.js';
import { counted } from '../../text/numbers.js';
import { comparedPairs, loneArms } from './context.js';
import type { Notice } from './notice.js';

/** That each arm is compared with itself, how long before, and which of them can't be. */
export function baselineNotice(comparison: Comparison): Notice[] {
  if (!comparison.arms.some(({ baseline }) => baseline)) return [];
  const lone = loneArms(comparison);
  const [added, gone] = [lone.filter(({ baseline }) => !baseline), lone.filter(({ baseline }) => baseline)];
  const sentences = [
    `Each arm is compared with itself in the baseline${ageOf(comparison)}.`,
    ...(added.length === 0 ? [] : [`${counted(added.length, 'arm')} not in the baseline.`]),
    ...(gone.length === 0 ? [] : [`${counted(gone.length, 'arm')} in the baseline only.`]),
  ];
  return [{ kind: 'baseline', text: sentences.join(' ') }];
}

/** `, measured 14 days before it`: that of the arm whose baseline is oldest; empty where no stamp tells. */
function ageOf(comparison: Comparison): string {
  const ages = comparedPairs(comparison)
    .map(({ a, b }) => startOf(a) - startOf(b))
    .filter(Number.isFinite);
  if (ages.length === 0) return '';
  const oldest = ages.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one));
  return `, measured ${timespan(Math.abs(oldest))} ${oldest < 0 ? 'after' : 'before'} it`;
}

function startOf({ started_at }: ArmSummary): number {
  return Date.parse(started_at ?? '');
}
