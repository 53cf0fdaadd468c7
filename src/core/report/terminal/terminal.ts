import type { Finding } from '../../audit/finding.js';
import { workflowSafe } from '../../text/escaping.js';
import { grouped } from '../../text/numbers.js';
import type { Opening } from '../model/opening.js';
import type { Part, Section, SectionId } from '../model/parts.js';
import type { Report } from '../model/report.js';
import { coloured, markColoured, PLAIN, type TerminalStyle } from './colour.js';
import { tableLines } from './table.js';
import { bullet, wrapped } from './wrap.js';

const LEAST_WIDTH = 40;
/** Longer lines are hard to read. */
const MOST_WIDTH = 120;
/** The sections that are read at a terminal; the files hold the others. */
const SHOWN: ReadonlySet<SectionId> = new Set(['gates', 'comparison', 'arms', 'open', 'failures_by_cause', 'findings']);
const MOST_PAIRS = 20;

/**
 * The report for somebody at a terminal: plain text, no Markdown, no control
 * characters but our own colours, no line that a runner reads as a command.
 */
export function renderTerminal(report: Report, { width, colour }: TerminalStyle = PLAIN): string {
  const style = { width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)), colour };
  const shown = report.sections.filter(({ id }) => SHOWN.has(id));
  const ofPairs = shown.filter(({ id }) => id === 'comparison' || id === 'open');
  const left = report.pairs.length - MOST_PAIRS;
  const parts = [
    openingLines(report.opening, style),
    ...(left > 0 ? ofPairs.slice(0, MOST_PAIRS) : ofPairs).map((section) => sectionLines(section, style)),
    ...(left > 0 ? [[`and ${grouped(left)} more comparisons in the report`]] : []),
    ...shown.filter((section) => !ofPairs.includes(section)).map((section) => sectionLines(section, style)),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** Foreign text is made safe line by line, before our own colours are put on it. */
function safe(lines: readonly string[]): string[] {
  return lines.map((line) => workflowSafe(line).trimEnd());
}

function openingLines(
  { title, notices, verdict, gates, answers, qualifiers, more }: Opening,
  style: TerminalStyle,
): string[] {
  const { width } = style;
  const blocks = [
    safe(wrapped(title, width)).map((line) => coloured(line, 'bold', style)),
    safe(notices.flatMap(({ text }) => wrapped(text, width))).map((line) => coloured(line, 'yellow', style)),
    safe(verdict === null ? [] : wrapped(verdict, width)),
    safe(gates === null ? [] : wrapped(gates, width)),
    answers === null ? [] : safe(tableLines(answers, width)).map((line) => markColoured(line, style)),
    safe([
      ...qualifiers.flatMap(({ severity, text }) => bullet(severity === null ? text : `${severity}: ${text}`, width)),
      ...(more === 0 ? [] : [`  - and ${grouped(more)} more below`]),
    ]),
  ];
  return blocks.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function sectionLines({ title, parts }: Section, style: TerminalStyle): string[] {
  const heading = safe(wrapped(title, style.width)).map((line) => coloured(line, 'bold', style));
  const lines = parts.map((part) => partLines(part, style.width));
  return [...heading, ...safe(lines.flatMap((each, index) => (index === 0 ? each : ['', ...each])))];
}

function partLines(part: Part, width: number): string[] {
  if (part.kind === 'text') return wrapped(part.text, width);
  if (part.kind === 'list') return part.items.flatMap((item) => bullet(item, width));
  if (part.kind === 'findings') return part.findings.flatMap((finding) => bullet(findingText(finding), width));
  return tableLines(part.table, width);
}

function findingText({ severity, rule, message }: Finding): string {
  return `${severity}, ${rule}: ${message}`;
}
