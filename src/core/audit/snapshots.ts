/**
 * A text that is cumulative snapshots of one answer run together: s1 s2 … sk,
 * each snapshot a prefix of the next. The last one is the answer.
 */
export interface Snapshots {
  /** Where each snapshot begins, rising from 0, in UTF-16 units of the text as it arrived; at least two. */
  readonly starts: readonly number[];
  /** The last snapshot. */
  readonly answer: string;
}

/**
 * A shorter first snapshot is no evidence by itself: texts begin with `55` and
 * `haha`. Of the 313 published ones of medium effort one is shorter.
 */
const SHORTEST = 5;
/** Where the text started again behind a space, a line's end or a sign, a sound text may repeat itself: `1,500 + 1,500 + 20`. */
const SHORTEST_SEPARATED = 24;
/** A text that repeats its own beginning more often is repetitive, whatever it is. */
const MOST_STARTS = 64;
/** First snapshots that are tried, the shortest first. */
const MOST_FIRST = 4;

/**
 * The snapshots that a text shows by itself, without a bill or a tokenizer. Of
 * several readings the one with the shortest answer: on all 313 published ones of
 * medium effort that is the one that fits the bill. Linear in the text's length.
 */
export function apparentSnapshots(text: string): Snapshots | null {
  if (!text.includes(text.slice(0, SHORTEST), SHORTEST)) return null;
  for (const found of readings(text, (length) => length >= shortestFirst(text, length))) return found;
  return null;
}

/**
 * The snapshots of a text of which the bill says that it holds too much, however
 * short the first one is: the first reading whose answer fits the bill.
 *
 * @param fits whether an answer has exactly the tokens that were billed
 */
export function billedSnapshots(text: string, fits: (answer: string) => boolean): Snapshots | null {
  for (const found of readings(text, () => true)) if (fits(found.answer)) return found;
  return null;
}

/** The published snapshots all break off behind a letter, a digit or a bracket. */
const INSIDE_SENTENCE = /^[\p{L}\p{N})\]}%]\S$/u;

function shortestFirst(text: string, length: number): number {
  return INSIDE_SENTENCE.test(text.slice(length - 1, length + 1)) ? SHORTEST : SHORTEST_SEPARATED;
}

/** All ways in which a text can be read as snapshots, those with the shortest answer first. */
function* readings(text: string, isEvidence: (firstLength: number) => boolean): Generator<Snapshots> {
  const agreeing = agreementWithBeginning(text);
  for (const length of firstLengths(agreeing, isEvidence)) {
    const starts = [0];
    for (let at = length; at < text.length && starts.length <= MOST_STARTS; at++)
      if ((agreeing[at] as number) >= length) starts.push(at);
    if (starts.length > MOST_STARTS) continue;
    for (let last = starts.length - 1; last > 0; last--) {
      const chain = chainTo(text, starts.slice(0, last + 1));
      if (chain !== null) yield { starts: chain, answer: text.slice(chain.at(-1)) };
    }
    // Every start after a longer first snapshot is one of these.
    return;
  }
}

/** Lengths after which a text starts again, and which are no repetition themselves. */
function firstLengths(agreeing: Int32Array, isEvidence: (length: number) => boolean): number[] {
  const found: number[] = [];
  const periods: number[] = [];
  for (let length = 1; 2 * length <= agreeing.length && found.length < MOST_FIRST; length++) {
    if ((agreeing[length] as number) < length) continue;
    const isRepetition = periods.some(
      (period) => length % period === 0 && (agreeing[period] as number) >= length - period,
    );
    if (isRepetition) continue;
    periods.push(length);
    if (isEvidence(length)) found.push(length);
  }
  return found;
}

/**
 * The most snapshots that end in an answer beginning at the last of the given
 * starts; null where there are none.
 *
 * @param starts where a snapshot may begin, rising from 0
 */
function chainTo(text: string, starts: readonly number[]): number[] | null {
  const last = starts.at(-1) as number;
  const agreeing = agreementWithBeginning(text.slice(last) + text.slice(0, last));
  const offset = text.length - last;
  const fits = (from: number, to: number): boolean => to - from <= Math.min(offset, agreeing[offset + from] as number);
  // The longest snapshot with which a chain can begin at each start; 0 where none can.
  const longest = starts.map(() => 0);
  longest[starts.length - 1] = Infinity;
  for (let from = starts.length - 2; from >= 0; from--) {
    for (let to = from + 1; to < starts.length; to++) {
      const [begin, end] = [starts[from] as number, starts[to] as number];
      if (fits(begin, end) && (longest[to] as number) >= end - begin) longest[from] = end - begin;
    }
  }
  return longest[0] === 0 ? null : shortestSteps(starts, fits, longest);
}

function shortestSteps(
  starts: readonly number[],
  fits: (from: number, to: number) => boolean,
  longest: readonly number[],
): number[] {
  const chain = [0];
  let [at, before] = [0, 0];
  while (at < starts.length - 1) {
    const begin = starts[at] as number;
    const next = starts.findIndex((end, to) => {
      const length = end - begin;
      return to > at && length >= before && fits(begin, end) && (longest[to] as number) >= length;
    });
    before = (starts[next] as number) - begin;
    chain.push(starts[next] as number);
    at = next;
  }
  return chain;
}

/**
 * For each place in a text, how many characters from there on agree with its
 * beginning: the Z-function (Gusfield 1997, section 1.4), linear.
 */
function agreementWithBeginning(text: string): Int32Array {
  const agreeing = new Int32Array(text.length);
  let [from, to] = [0, 0];
  for (let at = 1; at < text.length; at++) {
    let length = at < to ? Math.min(to - at, agreeing[at - from] as number) : 0;
    while (at + length < text.length && text.charCodeAt(length) === text.charCodeAt(at + length)) length += 1;
    agreeing[at] = length;
    if (at + length > to) [from, to] = [at, at + length];
  }
  return agreeing;
}
