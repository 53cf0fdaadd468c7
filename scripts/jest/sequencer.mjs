/**
 * The order of the suites. Long ones come first, so that the workers have short ones left at the end and none waits
 * long for another; those that mostly wait are spread among them, so that others always use the cores meanwhile.
 * Without a cache, as in a fresh clone, jest itself would only go by the size of the files.
 */
import Sequencer from '@jest/test-sequencer';

/** Those that start processes, end to end and proofs, come before the unit tests. */
const FIRST = ['end-to-end', 'proofs', 'unit'];
/** Counts the operations of sources that it must load itself, so it is the first of its worker; it would be the last one left, too. */
const LONG_UNIT = '/core/linear.test.ts';
/** Wait for deadlines, for retries and for a run at its own pace, for more than half of their time. */
const WAITING = [
  ...['action/progress', 'action/every-call', 'action/keyless', 'report-page', 'continued', 'stopwatch', 'audit'],
  ...['reduced/interruptions', 'auth/role', 'auth/token-exchange', 'files/lock'],
].map((name) => `/${name}.test.ts`);

const isWaiting = ({ path }) => WAITING.some((end) => path.endsWith(end));

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b));
    const busy = sorted.filter((test) => !isWaiting(test));
    const long = busy.filter((test) => placeOf(test) < FIRST.indexOf('unit')).length;
    return spread(sorted.filter(isWaiting), busy, long);
  }
}

function placeOf({ context, path }) {
  return path.endsWith(LONG_UNIT) ? -1 : FIRST.indexOf(context.config.displayName?.name);
}

/** Puts `some` among the first so many of the others, at even distances. */
function spread(some, others, among) {
  const apart = Math.max(1, among / Math.max(1, some.length));
  const placed = [...others.map((test, at) => [at, test]), ...some.map((test, at) => [at * apart - 0.5, test])];
  return placed.sort(([a], [b]) => a - b).map(([, test]) => test);
}
