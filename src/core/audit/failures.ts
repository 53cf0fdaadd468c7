import { faultOf } from '../attempt/fault.js';
import { type AttemptRecord, type Fault, outcomeOf } from '../record/record.js';
import { grouped } from '../text/numbers.js';
import { countRule, type Declaration, type Rule } from './rule.js';

/** A rule that counts the requests whose failure has one of the given causes, and tells how they ended. */
export function failureRule(faults: readonly Fault[], words: string, declaration: Declaration): Rule {
  const causes = new Set<Fault | null>(faults);
  return countRule({
    ...declaration,
    holds: (record) => causes.has(faultOf(record)),
    says: ({ found, share }) => `${share} requests ${words} (${kinds(found)}).`,
  });
}

/** `2 × HTTP 503, 1 × truncated`, the most frequent first. */
function kinds(records: readonly AttemptRecord[]): string {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(kindOf(record), (counts.get(kindOf(record)) ?? 0) + 1);
  const ordered = [...counts].sort(([, a], [, b]) => b - a);
  return ordered.map(([kind, count]) => `${grouped(count)} × ${kind}`).join(', ');
}

function kindOf(record: AttemptRecord): string {
  const status = record.http_status ?? /^HTTP (\d{3})\b/.exec(record.error ?? '')?.[1] ?? null;
  const outcome = outcomeOf(record);
  if (outcome === 'http_error' && status !== null) return `HTTP ${status}`;
  return outcome === 'network_error' ? 'client network' : outcome;
}
