/**
 * Packs the ranks of o200k_base, which js-tiktoken publishes in base64, into the
 * table that the tokenizer reads. `--check` writes nothing and fails where the
 * table holds anything else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ranks from 'js-tiktoken/ranks/o200k_base';
import { packRanks } from '../src/core/tokens/rank-table.js';

const TABLE = 'src/effects/tokens/o200k_base.bin';

/** In the order of their ranks: a line is `! first-rank token token …`. */
function tokensOf(lines: string): Uint8Array[] {
  const tokens: Uint8Array[] = [];
  for (const line of lines.split('\n')) {
    const [, first, ...encoded] = line.split(' ');
    if (Number(first) !== tokens.length) throw new Error(`the ranks have a gap before ${first}`);
    for (const token of encoded) tokens.push(Buffer.from(token, 'base64'));
  }
  return tokens;
}

const packed = packRanks(tokensOf(ranks.bpe_ranks));
if (!process.argv.includes('--check')) {
  writeFileSync(TABLE, packed);
} else if (!readFileSync(TABLE).equals(packed)) {
  console.error(`${TABLE} is not what js-tiktoken's ranks give; run npm run generate.`);
  process.exitCode = 1;
}
