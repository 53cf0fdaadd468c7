export type Severity = 'info' | 'warning' | 'critical';

export interface Finding {
  /** Stable id, e.g. `replayed_text`. */
  rule: string;
  severity: Severity;
  /** Null for a finding about the run or a pair of arms. */
  arm: string | null;
  /** The two arms of a finding about their comparability; null for one about an arm or the run. */
  pair: readonly [a: string, b: string] | null;
  count: number;
  of: number;
  examples: string[];
  message: string;
  /** What it does to the verdict. */
  effect: 'none' | 'qualifies' | 'not_comparable';
}

/** True where a finding bears on the comparison of two arms: it is about one of them, about both, or about the run. */
export function concerns(finding: Finding, a: string, b: string): boolean {
  if (finding.pair !== null) return finding.pair[0] === a && finding.pair[1] === b;
  return finding.arm === null || finding.arm === a || finding.arm === b;
}
