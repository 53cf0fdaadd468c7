import type { RunSettings } from './settings.js';

/** The part of a selection that a shard takes: the rows whose index leaves `index` when divided by `of`. */
export interface Shard {
  /** 0-based. */
  readonly index: number;
  readonly of: number;
}

const WHOLE: Shard = { index: 0, of: 1 };

/** Reads `k/n`, k from 1 to n; null for any other text. */
export function readShard(text: string): Shard | null {
  const [, k, n] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text) ?? [];
  const [part, of] = [Number(k), Number(n)];
  return part >= 1 && part <= of ? { index: part - 1, of } : null;
}

/** The shard that a run measured; the whole where it has none, or one that can't be read. */
export function shardOf({ shard }: RunSettings): Shard {
  return (shard === null ? WHOLE : readShard(shard)) ?? WHOLE;
}

/** How many of the first `rows` rows belong to a shard. */
function rowsBelow(rows: number, { index, of }: Shard): number {
  return Math.max(0, Math.ceil((rows - index) / of));
}

/** How many prompts of a plan a shard takes. */
export function promptsOfShard(shard: Shard, offset: number, planPrompts: number): number {
  return rowsBelow(offset + planPrompts, shard) - rowsBelow(offset, shard);
}

/**
 * Where a request stands in its whole plan, 0-based, epoch by epoch, by where it
 * stands in the shard: `prompt_index` of the same request in a run without shards.
 */
export function placeInPlan(settings: RunSettings, promptIndex: number): number {
  const { offset, prompts } = settings;
  const { index, of } = shardOf(settings);
  const [epoch, inEpoch] = [Math.floor(promptIndex / prompts), promptIndex % prompts];
  const row = (rowsBelow(offset, { index, of }) + inEpoch) * of + index;
  return epoch * (settings.plan_prompts ?? prompts) + row - offset;
}
