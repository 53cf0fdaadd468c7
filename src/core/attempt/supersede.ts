import { type AttemptRecord, promptKey } from '../record/record.js';

/**
 * Marks every attempt that a later one stands in for: a pair that was redone
 * after a crash, a request that our own network had lost. Retries for accuracy replace
 * nothing.
 */
export function markSuperseded(records: readonly AttemptRecord[]): AttemptRecord[] {
  const last = new Map<string, AttemptRecord>();
  for (const record of records) {
    if (record.warmup === true || record.retry === true) continue;
    const known = last.get(keyOf(record));
    if (known === undefined || (record.attempt ?? 0) >= (known.attempt ?? 0)) last.set(keyOf(record), record);
  }
  return records.map((record) => {
    const counts = record.warmup !== true && record.retry !== true;
    return { ...record, superseded: counts && last.get(keyOf(record)) !== record };
  });
}

function keyOf(record: AttemptRecord): string {
  return `${record.arm ?? ''}\n${promptKey(record)}`;
}

/** The records as they are written: arm by arm in the order of the plan, each in its own sequence, as the walkthrough writes them. */
export function inFileOrder(records: readonly AttemptRecord[], arms: readonly string[]): AttemptRecord[] {
  const rank = new Map(arms.map((arm, index) => [arm, index]));
  const armOf = (record: AttemptRecord): number => rank.get(record.arm ?? '') ?? arms.length;
  return [...records].sort(
    (a, b) =>
      armOf(a) - armOf(b) ||
      a.run_index - b.run_index ||
      (a.attempt ?? 0) - (b.attempt ?? 0) ||
      Number(a.retry) - Number(b.retry),
  );
}
