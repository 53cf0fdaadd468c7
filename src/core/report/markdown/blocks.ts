import type { Finding } from '../../audit/finding.js';
import { escapeMarkdown, inlineCode } from '../../text/escaping.js';
import { grouped } from '../../text/numbers.js';
import { EFFECT_WORDS } from '../model/findings.js';
import type { Opening } from '../model/opening.js';
import type { Part, Section } from '../model/parts.js';
import type { Report } from '../model/report.js';
import type { Block } from './fit.js';
import { bullets, folded, table } from './table.js';

/** What is shown of lists without end. */
export interface Lengths {
  readonly failures: number;
}

const MOST_FINDINGS = 40;

/** The report as blocks of Markdown: the opening in sight, each section folded. */
export function blocksOf(report: Report, lengths: Lengths): Block[] {
  return [
    { name: 'the answers', markdown: openingMarkdown(report.opening, report.url) },
    ...report.sections.map((section) => block(section, lengths)),
  ];
}

function openingMarkdown(
  { title, notices, verdict, gates, answers, qualifiers, more }: Opening,
  url: string | null,
): string {
  const notes = notices.map(({ kind, text }) => `> ${kind === 'simulated' ? strongLead(text) : escapeMarkdown(text)}`);
  const lines = qualifiers.map(({ severity, text }) =>
    severity === null ? escapeMarkdown(text) : `**${severity}** ${escapeMarkdown(text)}`,
  );
  const rest = more === 0 ? [] : [`and ${grouped(more)} more below`];
  const parts = [
    `## ${escapeMarkdown(title)}`,
    ...notes,
    verdict === null ? '' : `**${escapeMarkdown(verdict)}**`,
    gates === null ? '' : `**${escapeMarkdown(gates)}**`,
    answers === null ? '' : table(answers.head, answers.rows, answers.wordColumns),
    bullets(lines.length === 0 ? [] : [...lines, ...rest]),
    url === null ? '' : `[All of it](${url})`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** `**Simulated:** …` */
function strongLead(text: string): string {
  const [lead = '', ...rest] = text.split(':');
  return `**${escapeMarkdown(lead)}:**${escapeMarkdown(rest.join(':')).replace(/^\s*/, ' ')}`;
}

function block({ id, title, parts, importance }: Section, { failures }: Lengths): Block {
  const written = (most: number): string =>
    folded(escapeMarkdown(title), parts.map((part) => partMarkdown(part, most)).join('\n\n'));
  const shorter =
    id === 'failures'
      ? written(Math.ceil(failures / 10))
      : id === 'findings'
        ? `**${escapeMarkdown(title)}**`
        : undefined;
  const block = {
    name: escapeMarkdown(title),
    markdown: written(id === 'failures' ? failures : Infinity),
    rank: importance,
  };
  return shorter === undefined ? block : { ...block, shorter };
}

/** @param mostRows of a table; the others are in the records */
function partMarkdown(part: Part, mostRows: number): string {
  if (part.kind === 'text') return escapeMarkdown(part.text);
  if (part.kind === 'list') return bullets(part.items.map(escapeMarkdown));
  if (part.kind === 'findings') return findingsMarkdown(part.findings);
  const { head, rows, wordColumns } = part.table;
  const rest = rows.length > mostRows ? `\n\n${grouped(rows.length - mostRows)} more are in the records.` : '';
  return table(head, rows.slice(0, mostRows), wordColumns) + rest;
}

function findingsMarkdown(findings: readonly Finding[]): string {
  const lines = findings.slice(0, MOST_FINDINGS).map(findingLine);
  const rest = findings.length - lines.length;
  return bullets(rest === 0 ? lines : [...lines, `and ${grouped(rest)} more`]);
}

function findingLine({ rule, severity, effect, message, examples }: Finding): string {
  const where = examples.length === 0 ? '' : ` *${examples.map(escapeMarkdown).join(', ')}*`;
  return `**${severity}**${EFFECT_WORDS[effect]}, ${inlineCode(rule)}: ${escapeMarkdown(message)}${where}`;
}
