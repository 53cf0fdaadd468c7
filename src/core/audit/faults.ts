import { faultOf } from '../attempt/fault.js';
import { type AttemptRecord, type Fault, outcomeOf } from '../record/record.js';
import { grouped } from '../text/numbers.js';
import type { ArmEvidence } from './evidence.js';
import { type Detection, inArm, type Rule } from './rule.js';

export const providerFaults: Rule = {
  id: 'provider_faults',
  family: 'truth of "ok"',
  severity: 'info',
  effect: 'none',
  meaning: 'Requests failed by the provider’s doing: 5xx, an error in the stream, a cut stream, an empty completion.',
  consequence:
    'None: that is what the completion test compares; for accuracy they are wrong, for latency slower than everything.',
  remedy: 'Look at the kinds; a retry policy hides them from users, not from the bill.',
  check: ({ arms }) => arms.flatMap((arm) => failed(arm, ['provider'], 'failed by the provider’s doing')),
};

export const clientFaults: Rule = {
  id: 'client_faults',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'Requests failed by the doing of the client’s side: its network, its credentials, its quota, its configuration.',
  consequence:
    'Qualifies the verdict: these say nothing of the provider. Pairs lost to the client’s own network are left out of both arms.',
  remedy: 'Mend the cause named, and resume the run.',
  check: ({ arms }) =>
    arms.flatMap((arm) => failed(arm, ['network', 'auth', 'quota', 'config'], 'failed by no doing of the provider')),
};

export const timedOut: Rule = {
  id: 'timed_out',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'Our own deadline ended requests that were still under way.',
  consequence:
    'Qualifies the verdict: how long these would have taken is unknown; they count as failed and as slower than everything.',
  remedy: 'Raise `timeout-seconds`, alike in both arms.',
  check: ({ arms }) => arms.flatMap((arm) => failed(arm, ['timeout'], 'ran into our own deadline')),
};

function failed({ name, records }: ArmEvidence, faults: readonly Fault[], words: string): Detection[] {
  const found = records.filter((record) => faults.includes(faultOf(record) as Fault));
  if (found.length === 0) return [];
  const message = `${name}: ${grouped(found.length)} of ${grouped(records.length)} requests ${words} (${kinds(found)}).`;
  return [inArm(name, found, records.length, message)];
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
