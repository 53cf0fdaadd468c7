import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const PUBLISHED = '../shared/data/published-runs';

/** The published records of both providers at medium effort; null where they are not beside the checkout. */
export function mediumRecords(root: string): readonly string[] | null {
  const directory = path.join(root, PUBLISHED);
  if (!existsSync(directory)) return null;
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /medium.*\.jsonl$/.test(name),
  );
  return names.length === 2 ? names.map((name) => path.join(directory, name)) : null;
}
