import type { Finding } from '../../audit/finding.js';
import type { ArmSummary, Comparison } from '../../compare/comparison.js';
import { workflowSafe } from '../../text/escaping.js';
import { excerpt } from '../../text/excerpts.js';
import { counted, grouped } from '../../text/numbers.js';
import { counts } from '../markdown/findings.js';
import { endingNotes } from '../markdown/headline.js';
import { type Compared, comparedPairs, isSimulated, loneArms, nameOf, type ReportContext } from '../model/context.js';
import { figureRows } from '../model/figures.js';
import { gateRows, gatesInWords } from '../model/gates.js';
import { openQuestions, quotable, shortVerdict, verdictClause } from '../model/verdict-text.js';

const WIDTH = 100;
const LABEL_WIDTH = 28;
const CELL_WIDTH = 24;
/** So many arms fit beside their labels. */
const ARMS_A_TABLE = 3;
const MOST_PAIRS = 20;

/**
 * The comparison for somebody at a terminal: plain text of 100 columns, no
 * Markdown, no control characters, no line that a runner reads as a command.
 */
export function renderTerminal(context: ReportContext): string {
  const pairs = comparedPairs(context.comparison);
  const alone = loneArms(context.comparison);
  const parts = [
    opening(context),
    ...pairs.slice(0, MOST_PAIRS).map((compared) => pairPart(compared, context.comparison.audit)),
    ...(pairs.length > MOST_PAIRS
      ? [[`and ${grouped(pairs.length - MOST_PAIRS)} more comparisons in the report`]]
      : []),
    ...chunks(alone, ARMS_A_TABLE).map(lonePart),
    gatePart(context.comparison.gates),
    faultPart(context.comparison.arms),
    auditPart(context.comparison.audit),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  return lines.map((line) => workflowSafe(line).trimEnd()).join('\n');
}

function opening(context: ReportContext): string[] {
  const { arms } = context.comparison;
  const nothing = arms.every(({ ok }) => ok === 0) ? ['No request brought an answer.'] : [];
  const simulated = isSimulated(context)
    ? ['SIMULATED: every figure is of the embedded endpoint and says nothing of any provider.']
    : [];
  return [...simulated, ...nothing, ...endingNotes(context)].flatMap((line) => wrapped(line));
}

function pairPart({ pair, a, b }: Compared, findings: readonly Finding[]): string[] {
  const said = new Set(findings.map(({ message }) => message));
  const own = pair.qualifications.filter((text) => !said.has(text));
  return [
    ...legend([a, b]),
    '',
    `Verdict: ${shortVerdict(pair, findings)}`,
    ...wrapped(`${verdictClause(pair)}. ${quotable(pair)}`),
    '',
    line('', pair.verdict === 'not comparable' ? ['a', 'b'] : ['a', 'b', 'a / b, or a − b, 95 %']),
    ...figureRows([a, b], pair.verdict === 'not comparable' ? null : pair).map(({ label, cells, difference }) =>
      line(label, [...cells, difference]),
    ),
    ...listed('To be read with it:', own),
    ...listed('Left open:', openQuestions(pair)),
  ];
}

function lonePart(arms: readonly ArmSummary[]): string[] {
  return [
    ...legend(arms),
    '',
    ...(arms.length > 1
      ? [
          line(
            '',
            arms.map((_, index) => letter(index)),
          ),
        ]
      : []),
    ...figureRows(arms, null).map(({ label, cells }) => line(label, cells)),
  ];
}

function legend(arms: readonly ArmSummary[]): string[] {
  return arms.map(({ arm }, index) => `${letter(index)}  ${nameOf(arm)}`);
}

function letter(index: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'[index] ?? String(index);
}

/** Each gate with its decision and why. */
function gatePart(gates: Comparison['gates']): string[] {
  if (gates.length === 0) return [];
  return [
    `Gates: ${gatesInWords(gates)}`,
    ...gateRows(gates).flatMap(({ condition, decision, why }) => bullet(`${decision}, ${condition}: ${why}`)),
  ];
}

/** Failures by cause, and attempts lost on the network: one line an arm that had any. */
function faultPart(arms: readonly ArmSummary[]): string[] {
  const failing = arms.filter(({ failed, network_losses }) => failed + network_losses > 0);
  if (failing.length === 0) return [];
  const lines = failing.map(({ arm, failed, faults, network_losses }) => {
    const owners = Object.entries(faults).map(([fault, count]) => `${fault} ${grouped(count)}`);
    const causes = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
    const losses = network_losses === 0 ? '' : `; ${counted(network_losses, 'attempt')} lost on the network`;
    return `${nameOf(arm)}: ${grouped(failed)}${causes}${losses}`;
  });
  return ['Whose doing the failures were:', ...lines.flatMap((text) => bullet(text))];
}

const LONGEST_MESSAGE = 500;

function auditPart(findings: readonly Finding[]): string[] {
  const lines = findings.map(
    ({ severity, rule, message }) => `${severity}, ${rule}: ${excerpt(message, LONGEST_MESSAGE)}`,
  );
  return [`Audit: ${counts(findings)}`, ...lines.flatMap((text) => bullet(text))];
}

function listed(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : ['', title, ...texts.flatMap((text) => bullet(excerpt(text, LONGEST_MESSAGE)))];
}

function bullet(text: string): string[] {
  return wrapped(text, WIDTH - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`);
}

/** A cell that fills its column still ends in a space. */
function line(label: string, cells: readonly string[]): string {
  return `${label} `.padEnd(LABEL_WIDTH) + cells.map((cell) => `${cell} `.padEnd(CELL_WIDTH)).join('');
}

/** Breaks at spaces; a word longer than a line is broken where the line ends. */
function wrapped(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/).flatMap((part) => chunks([...part], width).map((chars) => chars.join('')))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return current === '' ? lines : [...lines, current];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
