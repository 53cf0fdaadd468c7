import type { PairComparison } from '../../compare/comparison.js';
import { CONTESTED, RELABELLED, REMOVED } from '../../dataset/platinum.js';
import { grouped, percent } from '../../text/numbers.js';
import type { ArmNames } from './names.js';
import { type Part, table, text } from './parts.js';

/** The same answers under other labels and other readings; null where there are none. */
export function readingsOf({ a, b, labels, sensitivity }: PairComparison, names: ArmNames): Part[] | null {
  const rows = [
    ...sensitivity.map(({ scorer, a_correct, b_correct, n, a_only, b_only }) =>
      readingRow(`scorer ${scorer}`, a_correct, b_correct, n, `${a_only} / ${b_only}`),
    ),
    ...labels.map(({ name, a_correct, b_correct, n }) => readingRow(`${name} labels`, a_correct, b_correct, n, '')),
  ];
  if (rows.length === 0) return null;
  const [first, second] = [names.of(a), names.of(b)];
  const shown = table(['', `${first} right`, `${second} right`, 'of', `${first} only / ${second} only`], rows);
  return labels.some(({ name }) => name === 'platinum') ? [shown, text(PLATINUM)] : [shown];
}

const PLATINUM = `GSM8K-Platinum drops ${REMOVED.size} of the test split’s questions and relabels ${RELABELLED.size}, of which ${CONTESTED.size} are themselves contested (rows ${[...CONTESTED].join(', ')}).`;

function readingRow(label: string, a: number, b: number, n: number, discordant: string): string[] {
  const right = (count: number): string => `${grouped(count)} (${percent(n === 0 ? null : count / n)})`;
  return [label, right(a), right(b), grouped(n), discordant];
}
