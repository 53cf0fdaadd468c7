import type { GateResult } from '../../compare/comparison.js';
import { escapeMarkdown } from '../../text/escaping.js';
import { grouped } from '../../text/numbers.js';
import { gateRows, gatesInWords } from '../model/gates.js';
import { bullets, table } from './table.js';

const SYMBOLS: Readonly<Record<GateResult['result'], string>> = { pass: '✅', fail: '❌', undecided: '❔' };
const MOST_LISTED = 60;

/** Every gate with its figure, its interval and its decision; what did not pass with the reason. */
export function gatesSection(gates: readonly GateResult[]): string {
  const shown = gateRows(gates).slice(0, MOST_LISTED);
  const rows = shown.map(({ condition, of, figure, interval, decision }) => [
    `${SYMBOLS[decision]} ${decision}`,
    condition,
    of,
    figure,
    interval,
  ]);
  const reasons = shown.filter(({ decision }) => decision !== 'pass').map(({ why }) => escapeMarkdown(why));
  const parts = [
    gatesLine(gates),
    table(['decision', 'fails on', 'of', 'figure', '95 % interval'], rows, [0, 1, 2]),
    ...(gates.length > shown.length ? [`and ${grouped(gates.length - shown.length)} more gates`] : []),
    ...(reasons.length === 0 ? [] : [bullets(reasons)]),
  ];
  return parts.join('\n\n');
}

/** The same in one line, for where there is no room. */
export function gatesLine(gates: readonly GateResult[]): string {
  return `### Gates: ${gatesInWords(gates)}`;
}
