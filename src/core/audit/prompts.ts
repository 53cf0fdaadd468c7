import type { AttemptRecord } from '../record/record.js';
import { grouped } from '../text/numbers.js';
import type { PairEvidence } from './evidence.js';
import { type Detection, examplesOf, type Rule, spoilsComparison } from './rule.js';

export const promptMismatch: Rule = {
  id: 'prompt_mismatch',
  family: 'comparability',
  severity: 'critical',
  effect: 'not_comparable',
  meaning: 'For one prompt id the two arms were sent different texts.',
  consequence: 'Not comparable where it touches more than 1 % of the pairs; fewer qualify the verdict.',
  remedy:
    'Run both arms on one dataset and template; where a retry was merged by hand, ask that prompt again in both arms.',
  check: ({ pairs }) =>
    pairs.flatMap(({ names, joined }): Detection[] => {
      const differing = joined.filter(({ a, b }) => textsDiffer(a, b)).map(({ a }) => a);
      if (differing.length === 0) return [];
      const message = `${grouped(differing.length)} of ${grouped(joined.length)} prompts had other texts in ${names[0]} than in ${names[1]}.`;
      const effect = spoilsComparison(differing.length, joined.length);
      return [
        {
          arm: null,
          pair: names,
          count: differing.length,
          of: joined.length,
          examples: examplesOf(differing),
          message,
          effect,
        },
      ];
    }),
};

export const promptSetsDiffer: Rule = {
  id: 'prompt_sets_differ',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'Some prompts were asked in one arm only.',
  consequence: 'Qualifies the verdict, which rests on the shared prompts; not comparable where there is none.',
  remedy: 'Give both arms the same dataset, limit, offset and shard; resume a run that stopped.',
  check: ({ pairs }) => pairs.flatMap(setsDiffer),
};

function setsDiffer({ names, joined, onlyA, onlyB }: PairEvidence): Detection[] {
  const alone = [...onlyA, ...onlyB];
  if (alone.length === 0) return [];
  const of = joined.length + alone.length;
  const parts = [onlyA, onlyB].flatMap((only, index) =>
    only.length === 0 ? [] : [`${grouped(only.length)} only in ${names[index]}`],
  );
  const shared =
    joined.length === 0 ? 'none is shared' : `the comparison rests on the ${grouped(joined.length)} shared ones`;
  const message = `Of ${grouped(of)} prompts ${parts.join(' and ')} were asked; ${shared}.`;
  const grade = joined.length === 0 ? ({ severity: 'critical', effect: 'not_comparable' } as const) : {};
  return [{ arm: null, pair: names, count: alone.length, of, examples: examplesOf(alone), message, ...grade }];
}

/** True where both texts are known and differ. */
export function textsDiffer(a: AttemptRecord, b: AttemptRecord): boolean {
  return a.prompt_text !== null && b.prompt_text !== null && a.prompt_text !== b.prompt_text;
}
