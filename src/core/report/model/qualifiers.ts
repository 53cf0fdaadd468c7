import { RULES } from '../../audit/audit.js';
import type { Finding, Severity } from '../../audit/finding.js';
import type { Rule } from '../../audit/rule.js';
import type { PairComparison } from '../../compare/comparison.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped } from '../../text/numbers.js';
import { countWords, withinWords } from '../../text/words.js';
import type { ArmNames } from './names.js';

/** What a reader must know of the answers, in one line. */
export interface Qualifier {
  /** Null for a remark that is no finding of the audit. */
  readonly severity: Severity | null;
  readonly text: string;
}

/** A message up to this long says it all; of a longer one its rule has a brief. */
const WORDS_A_LINE = 14;
/** Foreign text may be one long word. */
const LONGEST_LINE = 160;

/** What qualifies the answers, the worst first: findings of the audit, then what else the comparison remarks. */
export function qualifiersOf(
  findings: readonly Finding[],
  pairs: readonly PairComparison[],
  names: ArmNames,
): Qualifier[] {
  const told = new Set(findings.map(({ message }) => message));
  const remarks = pairs.flatMap(({ qualifications }) => qualifications).filter((sentence) => !told.has(sentence));
  return [
    ...gravestFirst(findings.filter(touchesVerdict)).map((finding) => ({
      severity: finding.severity,
      text: brief(finding, names, pairs.length > 1),
    })),
    ...[...new Set(remarks)].map((sentence) => ({
      severity: null,
      text: inOneLine(names.within(sentence)),
    })),
  ];
}

/** The embedded endpoint is told of before everything else. */
function touchesVerdict({ rule, effect, severity }: Finding): boolean {
  return rule !== 'simulated' && (effect !== 'none' || severity === 'critical');
}

/** Critical ones and those that forbid a verdict first; among those alike the integrity of the answers first. */
function gravestFirst(findings: readonly Finding[]): Finding[] {
  const gravity = ({ rule, severity, effect }: Finding): number => {
    const tier = severity === 'critical' || effect === 'not_comparable' ? 0 : severity === 'warning' ? 10 : 20;
    return tier + (FAMILIES.get(rule) === 'integrity' ? 0 : effect === 'not_comparable' ? 1 : 2);
  };
  return [...findings].sort((a, b) => gravity(a) - gravity(b));
}

const FAMILIES: ReadonlyMap<string, Rule['family']> = new Map(RULES.map(({ id, family }) => [id, family]));
const BRIEFS: ReadonlyMap<string, Rule['brief']> = new Map(RULES.map(({ id, brief }) => [id, brief]));

/** `bedrock: 24 of 100 answers repeat text already sent`. */
function brief(finding: Finding, names: ArmNames, severalPairs: boolean): string {
  const message = names.within(finding.message);
  const shorter = BRIEFS.get(finding.rule)?.(`${grouped(finding.count)} of ${grouped(finding.of)}`);
  if (shorter === undefined || countWords(message) <= WORDS_A_LINE) return inOneLine(message);
  const pair = severalPairs ? (finding.pair ?? []) : [];
  const arms = finding.arm === null ? pair : [finding.arm];
  const whose = arms.length === 0 ? '' : `${arms.map((arm) => names.of(arm)).join(' and ')}: `;
  return inOneLine(whose === '' ? `${shorter.charAt(0).toUpperCase()}${shorter.slice(1)}.` : `${whose}${shorter}.`);
}

function inOneLine(sentence: string): string {
  return excerpt(withinWords(sentence, WORDS_A_LINE), LONGEST_LINE);
}
