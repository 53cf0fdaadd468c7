import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Free share of the young space below which it is emptied before the next stream; a stream of some hundred deltas fills a tenth. */
const LEAST_FREE = 0.5;
/** Every so often all garbage is collected, the old too: with it goes what it holds outside the heap, which the engine does not see. */
const OLD_EVERY = 50;

/**
 * Keeps collections out of the streams to come: called between two requests, it
 * collects there what the engine would soon have collected anywhere. A young
 * collection takes a fraction of a millisecond, since nearly all is dead by
 * then, an old one some milliseconds; memory stays flat however long the run.
 *
 * A launcher can't pass flags to Node, hence the flags at run time: one exposes
 * the collector, the other keeps the young space as large as it is, since the
 * engine would have it grow where collections are rare.
 */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  setFlagsFromString('--semi-space-growth-factor=1');
  const collect = runInNewContext('gc') as (only?: { type: 'minor' }) => void;
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % OLD_EVERY === 0) collect();
    else if (youngFree() < LEAST_FREE) collect({ type: 'minor' });
  };
}

/** Free share of the young space, 0 to 1. */
function youngFree(): number {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  const [filled, free] = [young?.space_used_size ?? 0, young?.space_available_size ?? 0];
  return free / (filled + free || 1);
}
