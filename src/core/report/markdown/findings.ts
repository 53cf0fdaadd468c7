import type { Finding } from '../../audit/finding.js';
import { escapeMarkdown, inlineCode } from '../../text/escaping.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped } from '../../text/numbers.js';
import { bullets, folded } from './table.js';

const EFFECTS: Readonly<Record<Finding['effect'], string>> = {
  not_comparable: ', no verdict',
  qualifies: ', qualifies the verdict',
  none: '',
};
const LONGEST_MESSAGE = 700;
const LONGEST_EXAMPLE = 60;
const MOST_LISTED = 40;

/** What the audit found: warnings and worse in the open, the rest folded. */
export function findingsSection(findings: readonly Finding[]): string {
  if (findings.length === 0) return '### Audit\n\nNothing was found that would touch these figures.';
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const slight = findings.filter(({ severity }) => severity === 'info');
  const parts = [`### Audit: ${counts(findings)}`];
  if (grave.length > 0) parts.push(listed(grave));
  if (slight.length > 0)
    parts.push(grave.length === 0 ? listed(slight) : folded(`${slight.length} for information`, listed(slight)));
  return parts.join('\n\n');
}

/** The same in one line, for where there is no room. */
export function findingsLine(findings: readonly Finding[]): string {
  return `### Audit: ${counts(findings)}`;
}

/** `2 critical, 1 warning`. */
export function counts(findings: readonly Finding[]): string {
  const named = [
    ['critical', 'critical', 'critical'],
    ['warning', 'warning', 'warnings'],
    ['info', 'for information', 'for information'],
  ] as const;
  const parts = named.flatMap(([severity, one, many]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${grouped(count)} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? 'nothing found' : parts.join(', ');
}

function listed(findings: readonly Finding[]): string {
  const lines = findings.slice(0, MOST_LISTED).map(findingLine);
  const rest = findings.length - lines.length;
  return bullets(rest === 0 ? lines : [...lines, `and ${grouped(rest)} more`]);
}

function findingLine({ rule, severity, effect, message, examples }: Finding): string {
  const text = escapeMarkdown(excerpt(message, LONGEST_MESSAGE));
  const ids = examples.map((id) => escapeMarkdown(excerpt(id, LONGEST_EXAMPLE)));
  const where = ids.length === 0 ? '' : ` *${ids.join(', ')}*`;
  return `**${severity}**${EFFECTS[effect]}, ${inlineCode(rule)}: ${text}${where}`;
}
