import type { AttemptRecord } from '../record/record.js';
import type { Evidence } from './evidence.js';
import type { Finding, Severity } from './finding.js';

/**
 * One thing that the audit looks for. The declaration carries its own
 * documentation: `docs/audit.md` is written from it.
 */
export interface Rule {
  /** Stable: users filter by it. */
  readonly id: string;
  readonly family: 'comparability' | 'integrity' | 'truth of "ok"' | 'measurement';
  /** What a detection is unless it says otherwise. */
  readonly severity: Severity;
  readonly effect: Finding['effect'];
  /** What has happened where this fires, and how it is told. */
  readonly meaning: string;
  /** What it does to the verdict, and when it does less or more. */
  readonly consequence: string;
  /** What a reader can do about it. */
  readonly remedy: string;
  readonly check: (evidence: Evidence) => Detection[];
}

/** What a rule found; severity and effect only where they differ from the rule's own. */
export type Detection = Omit<Finding, 'rule' | 'severity' | 'effect'> & Partial<Pick<Finding, 'severity' | 'effect'>>;

const MAX_EXAMPLES = 5;

/** Up to five prompts by their ids. */
export function examplesOf(records: Iterable<AttemptRecord>): string[] {
  const ids = new Set<string>();
  for (const record of records) {
    ids.add(record.prompt_id);
    if (ids.size === MAX_EXAMPLES) break;
  }
  return [...ids];
}

/** A finding about some of an arm's records. */
export function inArm(
  arm: string,
  found: readonly AttemptRecord[],
  of: number,
  message: string,
  grade: Partial<Pick<Finding, 'severity' | 'effect'>> = {},
): Detection {
  return { arm, pair: null, count: found.length, of, examples: examplesOf(found), message, ...grade };
}

/**
 * A share of spoilt pairs above which a comparison as a whole is spoilt; below
 * it they could move an accuracy by less than the margin of one point.
 */
const SPOILT_SHARE = 0.01;

export function spoilsComparison(count: number, of: number): Finding['effect'] {
  return count > of * SPOILT_SHARE ? 'not_comparable' : 'qualifies';
}
