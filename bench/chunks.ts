import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How the bundler begins a module in a chunk: `/***\/ 38116:`. */
const MODULE = /\n\/\*\*\*\/ (?=\d+:)/;

/**
 * Bytes of modules that a bundle holds more than once. Chunks that are loaded one
 * without the other each hold what both need, and the bundler has no option for
 * putting that in a chunk of its own.
 */
export function repeatedBytes(bundle: string): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (const name of readdirSync(bundle).filter((file) => file.endsWith('.js'))) {
    for (const module of readFileSync(path.join(bundle, name), 'utf8').split(MODULE).slice(1)) {
      const id = module.slice(0, module.indexOf(':'));
      repeated += seen.has(id) ? Buffer.byteLength(module) : 0;
      seen.add(id);
    }
  }
  return repeated;
}
