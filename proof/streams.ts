/**
 * The proof that no stream is misread, in full: every recorded stream cut at
 * every byte, and fuzzed streams by the hundred thousand.
 *
 *     npx tsx proof/streams.ts [--cases 200000] [--seed 1]
 *
 * Recorded streams are read from ../shared/data, and left out loudly where that
 * is absent. Exits 1 where anything was misread.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cutStream, everyByte } from './cut-streams.js';
import { fuzzStreams } from './fuzz-streams.js';
import { recordedStreams } from './recorded.js';

const MANIFEST = '../shared/data/sse/MANIFEST.json';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } } });

function proveCuts(): number {
  if (!existsSync(MANIFEST)) {
    console.warn(`SKIPPED: recorded streams need ${MANIFEST}, which is not beside this checkout.`);
    return 0;
  }
  let wrong = 0;
  for (const stream of recordedStreams(MANIFEST)) {
    const { file, cuts, differing, misjudged } = cutStream(stream, everyByte(stream));
    console.log(`${file}: ${cuts} cuts, ${differing.length} read differently, ${misjudged.length} misjudged`);
    wrong += differing.length + misjudged.length;
  }
  return wrong;
}

function proveFuzzed(): number {
  const result = fuzzStreams({ count: Number(values.cases), seed: Number(values.seed) });
  console.log(JSON.stringify(result));
  return result.crashes + result.hangs + result.wrongOk + result.missedOk;
}

const wrong = proveFuzzed() + proveCuts();
if (wrong > 0) process.exitCode = 1;
