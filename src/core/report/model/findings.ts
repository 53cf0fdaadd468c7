import type { Finding } from '../../audit/finding.js';
import type { Comparison } from '../../compare/comparison.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped } from '../../text/numbers.js';
import type { ArmNames } from './names.js';
import { type Section, text } from './parts.js';

const LONGEST_MESSAGE = 700;
const LONGEST_EXAMPLE = 60;

const NOTHING_FOUND = 'Nothing was found that affects these figures.';
const NOTHING_TO_CHECK = 'No request brought an answer, so there is nothing that could be checked.';

/** Everything that the audit found, the most severe first; of a run without an answer, that there was little to look at. */
export function findingsSection({ arms, audit: findings }: Comparison, names: ArmNames): Section {
  const isAnswered = arms.some(({ ok }) => ok > 0);
  const shown = findings.map((finding) => ({
    ...finding,
    message: names.within(excerpt(finding.message, LONGEST_MESSAGE)),
    examples: finding.examples.map((id) => excerpt(id, LONGEST_EXAMPLE)),
  }));
  return {
    id: 'findings',
    title: findings.length > 0 || isAnswered ? `Audit: ${findingCounts(findings)}` : 'Audit: no answer to check',
    parts:
      shown.length === 0
        ? [text(isAnswered ? NOTHING_FOUND : NOTHING_TO_CHECK)]
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
