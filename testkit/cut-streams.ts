import { judge } from '../src/core/attempt/outcome.js';
import type { Reading } from '../src/protocol/reading.js';
import { read } from '../src/protocol/responses/reading.js';
import { cutAt, streamed, whole } from './exchanges.js';
import type { Recorded } from './recorded.js';

export interface CutResult {
  readonly file: string;
  readonly cuts: number;
  /** Cuts after which the two halves, fed one after the other, read differently from the whole. */
  readonly differing: number[];
  /** Places at which a stream that stopped there was judged something it can't have been. */
  readonly misjudged: number[];
}

/** Cuts one recorded stream at the given places, each in two ways: fed in two chunks, and broken off. */
export function cutStream({ file, bytes }: Recorded, places: Iterable<number>): CutResult {
  const expected = timeless(read(whole(bytes)));
  const ending = judge(streamed(whole(bytes)), read(whole(bytes))).outcome;
  const complete = terminalEnd(bytes);
  const differing: number[] = [];
  const misjudged: number[] = [];
  let cuts = 0;
  for (const place of places) {
    cuts += 1;
    if (timeless(read(cutAt(bytes, [place]))) !== expected) differing.push(place);
    const outcome = outcomeOfPrefix(bytes.subarray(0, place));
    const right =
      place >= complete ? outcome === ending : outcome === 'truncated' || (outcome === 'failed' && ending === 'failed');
    if (!right) misjudged.push(place);
  }
  return { file, cuts, differing, misjudged };
}

/** 0 to the stream's length, both included. */
export function* everyByte({ bytes }: Recorded): Generator<number> {
  for (let place = 0; place <= bytes.length; place += 1) yield place;
}

/** A reading without its instants and what follows from the chunking, as one comparable text. */
export function timeless(reading: Reading): string {
  return JSON.stringify(reading, (key, value: unknown) =>
    /At$|^textReads$|^burstShare$|^firstReadShare$/.test(key) ? undefined : value,
  );
}

function outcomeOfPrefix(prefix: Uint8Array): string {
  const chunks = whole(prefix);
  return judge(streamed(chunks), read(chunks)).outcome;
}

/** The offset just after the last closing brace: in every recorded stream, the end of the terminal event's JSON. */
function terminalEnd(bytes: Uint8Array): number {
  return bytes.lastIndexOf('}'.charCodeAt(0)) + 1;
}
