import { readFile } from 'node:fs/promises';
import { Encoding } from '../../core/tokens/encoding.js';
import type { Tokenizer } from '../../ports.js';

/** Beside this module in the sources, beside its chunk in the bundle. */
const TABLE = new URL('./o200k_base.bin', import.meta.url);

let loading: Promise<Tokenizer> | null = null;

/** The o200k_base tokenizer, loaded when first asked for and only once. */
export function loadTokenizer(): Promise<Tokenizer> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Tokenizer> {
  const encoding = new Encoding(await readFile(TABLE));
  // A function on its own, since callers pass it on.
  return { count: (text) => encoding.count(text) };
}
