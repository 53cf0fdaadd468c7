import type { Finding } from '../../audit/finding.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped } from '../../text/numbers.js';
import type { ArmNames } from './names.js';
import { type Section, text } from './parts.js';

const LONGEST_MESSAGE = 700;
const LONGEST_EXAMPLE = 60;

/** Everything that the audit found, the most severe first. */
export function findingsSection(findings: readonly Finding[], names: ArmNames): Section {
  const shown = findings.map((finding) => ({
    ...finding,
    message: names.within(excerpt(finding.message, LONGEST_MESSAGE)),
    examples: finding.examples.map((id) => excerpt(id, LONGEST_EXAMPLE)),
  }));
  return {
    id: 'findings',
    title: `Audit: ${findingCounts(findings)}`,
    parts:
      shown.length === 0
        ? [text('Nothing was found that would touch these figures.')]
        : [{ kind: 'findings', findings: shown }],
    importance: 90,
  };
}

/** `2 critical, 1 warning`. */
export function findingCounts(findings: readonly Finding[]): string {
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

/** What a finding does to the verdict, to be said behind its severity. */
export const EFFECT_WORDS: Readonly<Record<Finding['effect'], string>> = {
  not_comparable: ', no verdict',
  qualifies: ', qualifies the verdict',
  none: '',
};
