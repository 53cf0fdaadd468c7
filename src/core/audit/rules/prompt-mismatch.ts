import { textsDiffer } from '../evidence.js';
import { type Detection, examplesOf, type Rule, shareOf, spoilsComparison } from '../rule.js';

export const promptMismatch: Rule = {
  id: 'prompt_mismatch',
  family: 'comparability',
  severity: 'critical',
  effect: 'not_comparable',
  meaning: 'For one prompt id the two arms were sent different texts.',
  brief: (share) => `${share} prompts had different texts`,
  consequence: 'Not comparable where it touches more than 1 % of the pairs; fewer qualify the verdict.',
  remedy:
    'Run both arms on one dataset and template; where a retry was merged by hand, ask that prompt again in both arms.',
  check: ({ pairs }) =>
    pairs.flatMap(({ names, joined }): Detection[] => {
      const differing = joined.filter(({ a, b }) => textsDiffer(a, b)).map(({ a }) => a);
      if (differing.length === 0) return [];
      const message = `${shareOf(differing.length, joined.length)} prompts had other texts in ${names[0]} than in ${names[1]}.`;
      const effect = spoilsComparison(differing.length, joined.length);
      const common = { arm: null, pair: names, count: differing.length, of: joined.length };
      return [{ ...common, examples: examplesOf(differing), message, effect }];
    }),
};
