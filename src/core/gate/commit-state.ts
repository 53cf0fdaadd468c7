import type { Comparison } from '../compare/comparison.js';
import { counted } from '../text/numbers.js';
import { gateFailure } from './decision.js';

/** What a commit status says. GitHub has no neutral state, and holds `failure` and `error` against a commit alike. */
export interface CommitState {
  readonly state: 'success' | 'failure' | 'error';
  /** One line, as GitHub shows it beside the state. */
  readonly description: string;
}

/** GitHub refuses a longer description. */
const LONGEST = 140;

/**
 * The state of a commit after a run or a comparison.
 *
 * | what came of it | state |
 * |---|---|
 * | it was refused, failed or was cancelled, or no pair was measured | error |
 * | a gate failed, or could not be decided | failure |
 * | anything else, whatever the verdict | success |
 *
 * @param failure what ended the step; null where nothing did
 */
export function commitStateOf(comparison: Comparison | null, failure: string | null): CommitState {
  const gate = comparison === null ? null : gateFailure(comparison.gates);
  if (comparison !== null && gate !== null && isMeasured(comparison))
    return { state: 'failure', description: shortened(gate.message) };
  if (failure !== null) return { state: 'error', description: shortened(failure) };
  if (comparison === null || !isMeasured(comparison))
    return { state: 'error', description: 'nothing was measured that can be judged' };
  return { state: 'success', description: shortened(verdictsOf(comparison)) };
}

/** A single arm has no pair but is still measured. */
function isMeasured({ arms, pairs }: Comparison): boolean {
  return pairs.length > 0 ? pairs.some(({ n }) => n > 0) : arms.some(({ ok }) => ok > 0);
}

function verdictsOf({ arms, pairs }: Comparison): string {
  const [first] = pairs;
  if (first === undefined) return `${counted(arms.length, 'arm')} measured, nothing to compare`;
  if (pairs.length === 1) return `${first.verdict} (${counted(first.n, 'pair')}): ${first.a} against ${first.b}`;
  const counts = new Map<string, number>();
  for (const { verdict } of pairs) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${verdict}: ${count}`).join(', ');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
