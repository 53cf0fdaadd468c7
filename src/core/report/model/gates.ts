import type { GateResult } from '../../compare/comparison.js';
import { shownIn } from '../../gate/limit.js';
import { intervalIn } from '../../gate/message.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped, UNKNOWN } from '../../text/numbers.js';
import { nameOf } from './names.js';
import { list, type Part, type Section, table, text } from './parts.js';

/** One gate as a report shows it; not escaped. */
export interface GateRow {
  /** What fails the gate. */
  readonly condition: string;
  /** The arm, or the two arms; '' where it is about the run. */
  readonly of: string;
  readonly figure: string;
  readonly interval: string;
  readonly decision: GateResult['result'];
  readonly why: string;
}

const LONGEST_CONDITION = 120;
const LONGEST_REASON = 400;

/** Every gate with its figure, its interval and its decision; what did not pass with the reason. */
export function gatesSection(gates: readonly GateResult[]): Section[] {
  if (gates.length === 0) return [];
  const shown = gateRows(gates).slice(0, MOST_LISTED);
  const rows = shown.map(({ condition, of, figure, interval, decision }) => [
    `${SYMBOLS[decision]} ${WORDS[decision]}`,
    condition,
    of,
    figure,
    interval,
  ]);
  const reasons = shown.filter(({ decision }) => decision !== 'pass').map(({ why }) => why);
  const parts: Part[] = [
    table(['decision', 'fails on', 'of', 'figure', '95 % interval'], rows, [0, 1, 2]),
    ...(gates.length > shown.length ? [text(`and ${grouped(gates.length - shown.length)} more gates`)] : []),
    ...(reasons.length === 0 ? [] : [list(reasons)]),
  ];
  return [{ id: 'gates', title: `Gates: ${gatesInWords(gates)}`, parts, importance: 97 }];
}

const SYMBOLS: Readonly<Record<GateResult['result'], string>> = { pass: '✔', fail: '✘', undecided: '?' };
const WORDS: Readonly<Record<GateResult['result'], string>> = {
  pass: 'passed',
  fail: 'failed',
  undecided: 'undecided',
};
const MOST_LISTED = 60;

/** `Gates: 1 failed, 2 passed. ✘ failed: bedrock.accuracy < 95%`; null without gates. */
export function gatesLine(gates: readonly GateResult[]): string | null {
  if (gates.length === 0) return null;
  const [worst] = [...gates].sort((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
  const named =
    worst === undefined || worst.result === 'pass'
      ? ''
      : ` ${SYMBOLS[worst.result]} ${WORDS[worst.result]}: ${excerpt(worst.condition, LONGEST_CONDITION)}`;
  return `Gates: ${gatesInWords(gates)}.${named}`;
}

const ORDER: readonly GateResult['result'][] = ['fail', 'undecided', 'pass'];

export function gateRows(gates: readonly GateResult[]): GateRow[] {
  return gates.map(({ condition, of, unit, value, interval, result, message }) => ({
    condition: excerpt(condition, LONGEST_CONDITION),
    of: of === null ? '' : nameOf(of),
    figure: shownIn(unit, value),
    interval: interval === null ? UNKNOWN : intervalIn(unit, interval),
    decision: result,
    why: excerpt(message, LONGEST_REASON),
  }));
}

/** `1 failed, 1 undecided, 2 passed`. */
export function gatesInWords(gates: readonly GateResult[]): string {
  return ORDER.map((decision) => [WORDS[decision], gates.filter(({ result }) => result === decision).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${grouped(count)} ${word}`)
    .join(', ');
}
