import type { AttemptRecord } from '../record/record.js';
import { grouped } from '../text/numbers.js';
import type { ArmEvidence, Evidence } from './evidence.js';
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
  /**
   * A finding in a few words, for where there is no room for its message.
   *
   * @param share `3 of 1,319`; a rule about the arms as a whole leaves it out
   */
  readonly brief: (share: string) => string;
  /** What it does to the verdict, and when it does less or more. */
  readonly consequence: string;
  /** What a reader can do about it. */
  readonly remedy: string;
  readonly check: (evidence: Evidence) => Detection[];
}

/** What a rule found; severity and effect only where they differ from the rule's own. */
export type Detection = Omit<Finding, 'rule' | 'severity' | 'effect'> & Grade;

/** A rule's own documentation, without what it does. */
export type Declaration = Omit<Rule, 'check'>;

/** What a detection is, where that differs from its rule's own. */
export type Grade = Partial<Pick<Finding, 'severity' | 'effect'>>;

/** What a counting rule has counted in one arm. */
export interface Counted {
  readonly arm: ArmEvidence;
  /** The records with the property; at least one. */
  readonly found: readonly AttemptRecord[];
  /** How many were looked at. */
  readonly of: number;
  /** `3 of 1,319`. */
  readonly share: string;
}

export interface Counting extends Declaration {
  /** The records that are looked at; all of the arm's measurement where left out. */
  readonly among?: (arm: ArmEvidence) => readonly AttemptRecord[];
  readonly holds: (record: AttemptRecord, arm: ArmEvidence) => boolean;
  /** False where so few of so many are no finding; one is enough where left out. */
  readonly suffices?: (found: number, of: number) => boolean;
  /** One sentence for people, behind the arm's name. */
  readonly says: (counted: Counted) => string;
  readonly grade?: (counted: Counted) => Grade;
}

/** A rule that counts, in each arm, the records that have a property. */
export function countRule({ among, holds, suffices, says, grade, ...declaration }: Counting): Rule {
  const count = (arm: ArmEvidence): Detection[] => {
    const looked = among?.(arm) ?? arm.records;
    const found = looked.filter((record) => holds(record, arm));
    if (found.length === 0 || suffices?.(found.length, looked.length) === false) return [];
    const counted = { arm, found, of: looked.length, share: shareOf(found.length, looked.length) };
    return [inArm(arm.name, found, looked.length, `${arm.name}: ${says(counted)}`, grade?.(counted))];
  };
  return { ...declaration, check: ({ arms }) => arms.flatMap(count) };
}

/** `3 of 1,319`. */
export function shareOf(count: number, of: number): string {
  return `${grouped(count)} of ${grouped(of)}`;
}

/** Below this share of an arm's records something is an incident, above it a property of the arm. */
const RARE = 0.01;

export function isRare(count: number, of: number): boolean {
  return count <= of * RARE;
}

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
  grade: Grade = {},
): Detection {
  return { arm, pair: null, count: found.length, of, examples: examplesOf(found), message, ...grade };
}

/**
 * Pairs that were not asked the same thing spoil the comparison as a whole where
 * they are no rarity; rare ones could move an accuracy by less than a point.
 */
export function spoilsComparison(count: number, of: number): Finding['effect'] {
  return isRare(count, of) ? 'qualifies' : 'not_comparable';
}
