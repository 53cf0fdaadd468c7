import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../shared/data');

/** The path of a file of the shared data beside the checkout, null where there is none. */
export function sharedData(relative: string): string | null {
  const file = path.join(ROOT, relative);
  return existsSync(file) ? file : null;
}

/** A `describe` that says loudly that it was skipped where the shared data is absent. */
export function describeWithShared(relative: string, title: string, body: (file: string) => void): void {
  const file = sharedData(relative);
  if (file !== null) {
    describe(title, () => body(file));
    return;
  }
  console.warn(`SKIPPED: "${title}" needs ../shared/data/${relative}, which is not beside this checkout.`);
  describe.skip(`${title} [needs ../shared/data/${relative}]`, () => body(path.join(ROOT, relative)));
}
