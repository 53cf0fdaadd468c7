import { existsSync } from 'node:fs';
import { Random } from '../src/core/statistics/random.js';
import { read } from '../src/protocol/responses/reading.js';
import { cutStream, everyByte, timeless } from '../testkit/cut-streams.js';
import { cutAt, whole } from '../testkit/exchanges.js';
import { type Recorded, recordedStreams } from '../testkit/recorded.js';
import { fuzzStreams } from './fuzz-streams.js';
import { counted, type Proof } from './line.js';

const MANIFEST = '../shared/data/sse/MANIFEST.json';

/** Every recorded stream, cut at every byte and fed in random chunks, reads the same. */
export const proveCuts: Proof = async ({ size, seed }) => {
  if (!existsSync(MANIFEST))
    return {
      claim: CUTS,
      tried: '',
      failures: [],
      skipped: `the recorded streams (${MANIFEST}) are not beside this checkout`,
    };
  const streams = recordedStreams(MANIFEST);
  const random = new Random(seed, 'chunkings');
  const chunkings = size === 'full' ? 200 : 10;
  const failures: string[] = [];
  let cuts = 0;
  for (const stream of streams) {
    const result = cutStream(stream, size === 'full' ? everyByte(stream) : someBytes(stream, random));
    cuts += result.cuts;
    failures.push(
      ...result.differing.map((at) => `${stream.file} cut at ${at} reads differently`),
      ...result.misjudged.map((at) => `${stream.file} broken off at ${at} is misjudged`),
    );
    failures.push(...chunked(stream, chunkings, random));
  }
  return {
    claim: CUTS,
    tried: `${counted(streams.length, 'recorded stream')}, ${counted(cuts, 'cut')}, ${counted(chunkings * streams.length, 'random chunking')}`,
    failures,
  };
};

const CUTS = 'a recorded stream reads the same however it is cut, and broken off it is never an answer';

function someBytes({ bytes }: Recorded, random: Random): number[] {
  return Array.from({ length: 60 }, () => random.below(bytes.length + 1));
}

function chunked({ file, bytes }: Recorded, times: number, random: Random): string[] {
  const expected = timeless(read(whole(bytes)));
  const failures: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const places = Array.from({ length: 1 + random.below(40) }, () => random.below(bytes.length + 1)).sort(
      (a, b) => a - b,
    );
    if (timeless(read(cutAt(bytes, places))) !== expected)
      failures.push(`${file} in chunks at ${places.join(', ')} reads differently`);
  }
  return failures;
}

/** Streams meant to hurt, by the hundred thousand. */
export const proveFuzz: Proof = async ({ size, seed }) => {
  const { cases, crashes, hangs, wrongOk, missedOk, slowestMs, example } = fuzzStreams({
    count: size === 'full' ? 200_000 : 2_000,
    seed,
  });
  const wrong = { crashes, hangs, 'wrong ok': wrongOk, 'sound streams called anything else': missedOk };
  const failures = Object.entries(wrong).flatMap(([name, count]) =>
    Array.from({ length: count }, () => `${name}: ${example?.slice(0, 300) ?? ''}`),
  );
  return {
    claim: 'no stream, however broken, crashes or hangs the program or passes for an answer that it is not',
    tried: `${counted(cases, 'fuzzed stream')}: ${crashes} crashes, ${hangs} hangs, ${wrongOk} wrong ok, ${missedOk} missed; the slowest took ${slowestMs} ms`,
    failures,
  };
};
