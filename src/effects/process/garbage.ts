import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Free share of the young space below which it is emptied before the next stream; a stream of some hundred deltas fills a tenth. */
const LEAST_FREE = 0.5;
/**
 * By how much memory may grow, the heap and what it holds outside it together,
 * before all garbage is collected, the old too: a matter of some hundred
 * requests. A whole collection takes CPU time even after it is done, since code
 * and caches that went with it have to be made again.
 */
const MOST_GROWN_BYTES = 8 * 1024 * 1024;

/**
 * Keeps collections out of the streams to come: called between two requests, it
 * collects there what the engine would soon have collected anywhere. A young
 * collection takes a fraction of a millisecond, since nearly all is dead by
 * then, a whole one some milliseconds; memory stays flat however long the run.
 *
 * A launcher can't pass flags to Node, hence the flags at run time: one exposes
 * the collector, the other keeps the young space as large as it is, since the
 * engine would have it grow where collections are rare.
 */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  setFlagsFromString('--semi-space-growth-factor=1');
  const collect = runInNewContext('gc') as (only?: { type: 'minor' }) => void;
  let least = heldBytes();
  return () => {
    const held = heldBytes();
    least = Math.min(least, held);
    if (held - least > MOST_GROWN_BYTES) {
      collect();
      least = heldBytes();
    } else if (youngFree() < LEAST_FREE) collect({ type: 'minor' });
  };
}

/** What the heap holds, and what its objects hold outside it: the bytes of buffers. */
function heldBytes(): number {
  const { used_heap_size: inside, external_memory: outside } = getHeapStatistics();
  return inside + outside;
}

/** Free share of the young space, 0 to 1. */
function youngFree(): number {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  const [filled, free] = [young?.space_used_size ?? 0, young?.space_available_size ?? 0];
  return free / (filled + free || 1);
}
