import type { GateResult } from '../../compare/comparison.js';
import { shownIn } from '../../gate/limit.js';
import { intervalIn } from '../../gate/message.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped, UNKNOWN } from '../../text/numbers.js';
import { nameOf } from './context.js';

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
  const words = { fail: 'failed', undecided: 'undecided', pass: 'passed' } as const;
  return (['fail', 'undecided', 'pass'] as const)
    .map((decision) => [words[decision], gates.filter(({ result }) => result === decision).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${grouped(count)} ${word}`)
    .join(', ');
}
