import type { Finding } from '../../audit/finding.js';
import { workflowSafe } from '../../text/escaping.js';
import { grouped } from '../../text/numbers.js';
import type { Opening } from '../model/opening.js';
import type { Part, Section, SectionId } from '../model/parts.js';
import type { Report } from '../model/report.js';
import { tableLines } from './table.js';
import { bullet, wrapped } from './wrap.js';

const LEAST_WIDTH = 40;
/** Longer lines are hard to read. */
const MOST_WIDTH = 120;
/** The sections that are read at a terminal; the files hold the others. */
const SHOWN: ReadonlySet<SectionId> = new Set([
  'gates',
  'since',
  'comparison',
  'arms',
  'open',
  'failures_by_cause',
  'findings',
]);
const MOST_PAIRS = 20;

/** Columns where nobody says how many there are. */
const USUAL_WIDTH = 100;

/**
 * The report for somebody at a terminal: plain text, no Markdown, no control
 * characters, no line that a runner reads as a command.
 *
 * @param columns of the terminal; between 40 and 120 are used
 */
export function renderTerminal(report: Report, columns = USUAL_WIDTH): string {
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
  const shown = report.sections.filter(({ id }) => SHOWN.has(id));
  const ofPairs = shown.filter(({ id }) => id === 'comparison' || id === 'open');
  const left = report.pairs.length - MOST_PAIRS;
  const parts = [
    openingLines(report.opening, width),
    ...(left > 0 ? ofPairs.slice(0, MOST_PAIRS) : ofPairs).map((section) => sectionLines(section, width)),
    ...(left > 0 ? [[`and ${grouped(left)} more comparisons in the report`]] : []),
    ...shown.filter((section) => !ofPairs.includes(section)).map((section) => sectionLines(section, width)),
  ];
  return parts.map((lines) => safe(lines).join('\n')).join('\n\n');
}

function safe(lines: readonly string[]): string[] {
  return lines.map((line) => workflowSafe(line).trimEnd());
}

function openingLines(opening: Opening, width: number): string[] {
  const { title, notices, verdict, gates, answers, qualifiers, more } = opening;
  return apart([
    wrapped(title, width),
    notices.flatMap(({ text }) => wrapped(text, width)),
    [verdict, gates].flatMap((line) => (line === null ? [] : wrapped(line, width))),
    answers === null ? [] : tableLines(answers, width),
    [
      ...qualifiers.flatMap(({ severity, text }) => bullet(severity === null ? text : `${severity}: ${text}`, width)),
      ...(more === 0 ? [] : [`  - and ${grouped(more)} more below`]),
    ],
  ]);
}

function sectionLines({ title, parts }: Section, width: number): string[] {
  return [...wrapped(title, width), ...apart(parts.map((part) => partLines(part, width)))];
}

/** With an empty line between blocks. */
function apart(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
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
