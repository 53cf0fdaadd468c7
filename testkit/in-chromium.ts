import { describe, it } from '@jest/globals';
import { CHROMIUM, chromiumPath } from './browser.js';

/** A `describe` that says loudly that it was skipped where there is no Chromium. */
export function describeInChromium(title: string, body: () => void): void {
  if (chromiumPath() !== null) {
    describe(title, body);
    return;
  }
  const reason = `needs ${CHROMIUM}: install Debian's chromium, or name another in CHROMIUM_PATH`;
  console.warn(`SKIPPED: "${title}" ${reason}.`);
  describe(title, () => it.skip(reason, () => {}));
}
