/**
 * Begins with the suites that take longest: those that start processes, end to end
 * and proofs, before the unit tests. At the end the workers then have short ones
 * left, and none waits long for another. Without a cache, as in a fresh clone,
 * jest itself would only go by the size of the files.
 */
import Sequencer from '@jest/test-sequencer';

const FIRST = ['end-to-end', 'proofs', 'unit'];
/** Counts operations for a minute, and would be the last one left. */
const LONG_UNIT = '/core/linear.test.ts';

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ context, path }) =>
      path.endsWith(LONG_UNIT) ? -1 : FIRST.indexOf(context.config.displayName?.name);
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
