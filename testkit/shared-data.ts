import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from '@jest/globals';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../shared/data');

/** The path of a file of the shared data beside the checkout, null where there is none. */
export function sharedData(relative: string): string | null {
  const file = path.join(ROOT, relative);
  return existsSync(file) ? file : null;
}

/**
 * A `describe` that says loudly that it was skipped where the shared data is
 * absent. Its body is then never called: jest collects the body of a skipped
 * `describe` too, and bodies read files.
 */
export function describeWithShared(relative: string, title: string, body: (file: string) => void): void {
  const file = sharedData(relative);
  if (file !== null) {
    describe(title, () => body(file));
    return;
  }
  const reason = `needs ../shared/data/${relative}, which is not beside this checkout`;
  console.warn(`SKIPPED: "${title}" ${reason}.`);
  describe(title, () => it.skip(reason, () => {}));
}
