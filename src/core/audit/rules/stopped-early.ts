import type { Arm } from '../../record/arms.js';
import { promptKey } from '../../record/record.js';
import { grouped } from '../../text/numbers.js';
import type { PairEvidence } from '../evidence.js';
import type { Detection, Rule } from '../rule.js';

export const stoppedEarly: Rule = {
  id: 'stopped_early',
  family: 'comparability',
  severity: 'info',
  effect: 'qualifies',
  meaning: 'A run with a fixed design has fewer pairs than its plan: it was stopped by a person, a cap or a failure.',
  brief: (share) => `only ${share} planned pairs were asked`,
  consequence:
    'Qualifies the verdict: the intervals of a fixed design hold for a number of pairs that was set beforehand. A stop by a cap does no harm; one made after a look at the figures raises the share of false verdicts above 5 %.',
  remedy: 'Let the run end with `resume`, or use `stop-when: certain`, whose intervals allow a stop at any time.',
  check: ({ pairs }) => pairs.flatMap(unfinished),
};

function unfinished({ names, a, b }: PairEvidence): Detection[] {
  const [ofA, ofB] = [progressOf(a), progressOf(b)];
  if (ofA === null || ofB === null) return [];
  const least = ofA.asked / ofA.planned <= ofB.asked / ofB.planned ? ofA : ofB;
  if (least.asked === 0 || least.asked >= least.planned) return [];
  const message = `${names[0]} and ${names[1]}: ${grouped(least.asked)} of ${grouped(least.planned)} planned pairs were asked, under a fixed design. If the run was stopped after a look at its figures, a false verdict is more probable than 5 %.`;
  return [{ arm: null, pair: names, count: least.asked, of: least.planned, examples: [], message }];
}

/** Pairs asked and planned; null where the plan is unknown or allowed a stop at any time. */
function progressOf({ records, settings }: Arm): { asked: number; planned: number } | null {
  if (settings.length === 0 || settings.some(({ stop_when }) => stop_when === 'certain')) return null;
  const planned = settings.reduce((sum, { prompts, epochs }) => sum + prompts * (epochs ?? 1), 0);
  return { asked: new Set(records.map(promptKey)).size, planned };
}
