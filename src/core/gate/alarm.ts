import type { Comparison } from '../compare/comparison.js';
import { decisionOf } from './decision.js';

/**
 * Why somebody should look at a comparison now, as the end of a sentence; null
 * where nobody need: a gate did not pass, a pair can't be compared or is worse
 * in answers, latency or reliability, or the audit has a critical finding.
 */
export function alarmOf({ pairs, audit, gates }: Comparison): string | null {
  const decision = decisionOf(gates);
  if (decision === 'fail') return 'a gate failed';
  if (decision === 'undecided') return 'a gate could not be decided';
  const worse = pairs.find(
    ({ verdict, accuracy, latency, reliability }) =>
      verdict === 'not comparable' ||
      [verdict, accuracy.verdict, latency.verdict, reliability.verdict].includes('worse'),
  );
  if (worse !== undefined) {
    const what = worse.verdict === 'not comparable' ? 'not comparable' : 'worse';
    return `${worse.a} against ${worse.b} is ${what}`;
  }
  const critical = audit.find(({ severity }) => severity === 'critical');
  return critical === undefined ? null : `the audit has a critical finding (${critical.rule})`;
}
