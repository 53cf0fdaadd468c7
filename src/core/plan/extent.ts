import { isClientSide } from '../attempt/blame.js';
import { isMeasured } from '../record/arms.js';
import { type AttemptRecord, promptKey } from '../record/record.js';
import type { RunSettings } from '../record/settings.js';

/** How much of its plan the records of a run hold. */
export interface Extent {
  /** Requests that were measured: answered, failed at the provider, or past a deadline. */
  readonly requests: number;
  readonly plannedRequests: number;
  /** Prompts that every arm was asked; each epoch of a prompt counts. */
  readonly prompts: number;
  readonly plannedPrompts: number;
}

/** @param records of one run, in any order; warm-ups and what failed on the client's side do not count */
export function extentOf(
  { arms, prompts, epochs }: Pick<RunSettings, 'arms' | 'prompts' | 'epochs'>,
  records: readonly AttemptRecord[],
): Extent {
  const askedBy = new Map<string, Set<string | null>>();
  for (const record of records) {
    if (!isMeasured(record) || isClientSide(record.fault)) continue;
    const key = promptKey(record);
    askedBy.set(key, (askedBy.get(key) ?? new Set()).add(record.arm));
  }
  const asked = [...askedBy.values()].map(({ size }) => size);
  const plannedPrompts = prompts * (epochs ?? 1);
  return {
    requests: asked.reduce((sum, each) => sum + each, 0),
    plannedRequests: arms.length * plannedPrompts,
    prompts: asked.filter((each) => each >= arms.length).length,
    plannedPrompts,
  };
}
