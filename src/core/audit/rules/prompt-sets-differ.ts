import { grouped } from '../../text/numbers.js';
import type { PairEvidence } from '../evidence.js';
import { type Detection, examplesOf, type Rule } from '../rule.js';

export const promptSetsDiffer: Rule = {
  id: 'prompt_sets_differ',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'Some prompts were asked in one arm only.',
  brief: (share) => `${share} prompts were asked in one arm only`,
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
