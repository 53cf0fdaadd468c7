/**
 * TypeScript to JavaScript for jest. Each file is only translated; `npm run types`
 * checks the types. The map makes a stack trace name the lines of the source.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync, version } from 'esbuild';

/**
 * Globals that each file gets as constants of its own. Jest runs a file in a context of
 * node:vm, where every look-up of a global leaves the compiled code: arithmetic with `Math`
 * takes up to ten times as long as in plain Node. No test replaces any of these.
 */
const CONSTANT_GLOBALS = [
  ...['Array', 'BigInt', 'Infinity', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Set', 'String', 'Uint8Array'],
  ...['Float64Array', 'Int32Array', 'Uint16Array', 'Uint32Array'],
];

const OWN_SOURCE = readFileSync(new URL(import.meta.url));

export default {
  process(source, file) {
    const { code, map } = transformSync(source, {
      banner: constantsOf(source),
      format: 'esm',
      loader: 'ts',
      sourcefile: file,
      sourcemap: 'external',
      target: 'node20',
    });
    return { code, map };
  },
  getCacheKey(source, file) {
    const parts = [OWN_SOURCE, version, file, source];
    return parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');
  },
};

function constantsOf(source) {
  const used = CONSTANT_GLOBALS.filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  return used.length === 0 ? '' : `const { ${used.join(', ')} } = globalThis;`;
}
