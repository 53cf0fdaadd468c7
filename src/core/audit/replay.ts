import type { Count } from '../price/tokens.js';

/** A stretch of an answer that had been delivered before. */
export interface Replay {
  /** Index in the delivered text (UTF-16 units) of the first character that is there again. */
  readonly at: number;
  readonly length: number;
  /** The stretch that came twice. */
  readonly stretch: string;
}

/** Characters compared in the search for one answer's replays: some 50 ms, enough for answers of 5,000 characters. */
const MAX_COMPARISONS = 20_000_000;
/** Texts counted in the search for one answer's replays. */
const MAX_COUNTS = 200;
/** Repetitions tried at each step, longest first. */
const MAX_REPETITIONS = 48;
const MAX_REPLAYS = 12;
/** A single doubled character is ordinary spelling. */
const SHORTEST_ADJACENT = 2;
/** Apart from its first delivery a stretch must be long, or it is ordinary wording. */
const SHORTEST_APART = 24;

/**
 * Locates what was delivered twice in an answer that holds more tokens than were
 * billed: stretches such that, with the later copies cut out, the tokens fit
 * exactly. On the published endpoint the whole text so far is sent again from
 * its beginning, up to three times in an answer ("…84 eggs4 weeks is 28 days…
 * 84 eggs ÷ 12"), so each replay stands right behind what it repeats; only where
 * no such stretch explains the excess, copies further apart are looked for.
 *
 * @param excess tokens in the text beyond those billed, > 0
 * @returns the replays in the order in which they were found; null where nothing
 *   explains the excess within the bounds of the search
 */
export function findReplay(text: string, excess: number, count: Count): readonly Replay[] | null {
  const search: Search = { count, countsLeft: MAX_COUNTS, comparisonsLeft: MAX_COMPARISONS };
  const tokens = counted(text, search);
  if (tokens === null) return null;
  const whole = { text, tokens, excess };
  const cuts = explain(whole, search, MAX_REPLAYS, adjacentRepetitions) ?? explain(whole, search, 1, repetitionsApart);
  return cuts === null ? null : inDeliveredText(text, cuts);
}

/** The characters that were delivered twice. */
export function replayedChars(replays: readonly Replay[]): number {
  return replays.reduce((sum, { length }) => sum + length, 0);
}

interface Search {
  readonly count: Count;
  countsLeft: number;
  comparisonsLeft: number;
}

/** A stretch to be cut out: the later of two equal ones. */
interface Cut {
  readonly at: number;
  readonly length: number;
}

type Repetitions = (text: string, search: Search) => Cut[];

/** A text with its tokens, and how many of them are still to be explained. */
interface Unexplained {
  readonly text: string;
  readonly tokens: number;
  readonly excess: number;
}

/** One cut that explains the whole excess; failing that, one that explains a part and more for the rest. */
function explain(
  { text, tokens, excess }: Unexplained,
  search: Search,
  depth: number,
  repetitions: Repetitions,
): Cut[] | null {
  const parts: { cut: Cut; left: Unexplained }[] = [];
  for (const cut of repetitions(text, search)) {
    const without = text.slice(0, cut.at) + text.slice(cut.at + cut.length);
    const tokensLeft = counted(without, search);
    if (tokensLeft === null) break;
    const rest = excess - (tokens - tokensLeft);
    if (rest === 0) return [cut];
    if (rest > 0 && rest < excess) parts.push({ cut, left: { text: without, tokens: tokensLeft, excess: rest } });
  }
  if (depth === 1) return null;
  for (const { cut, left } of parts) {
    const more = explain(left, search, depth - 1, repetitions);
    if (more !== null) return [cut, ...more];
  }
  return null;
}

function counted(text: string, search: Search): number | null {
  if (search.countsLeft === 0) return null;
  search.countsLeft -= 1;
  return search.count(text);
}

/** Stretches that stand right behind an equal one, longest first. */
function adjacentRepetitions(text: string, search: Search): Cut[] {
  return longest(adjacentMatches(text, search), (match) => ({
    at: alignment(text, match) + match.distance,
    length: match.distance,
  }));
}

/** Long stretches that stand anywhere behind an equal one, longest first. */
function repetitionsApart(text: string, search: Search): Cut[] {
  return longest(matches(text, text.length - SHORTEST_APART, search), ({ start, run, distance }) =>
    run >= distance || run < SHORTEST_APART ? null : { at: start + distance, length: run },
  );
}

/** text[i] === text[i + distance] for every i from `start` on, `run` times. */
interface Match {
  readonly start: number;
  readonly run: number;
  readonly distance: number;
}

/**
 * The maximal matches at least as long as their distance, distances rising as
 * far as the comparisons last. Each holds a multiple of its distance, so that
 * only those places are looked at, and grown from where they match.
 */
function* adjacentMatches(text: string, search: Search): Generator<Match> {
  for (let distance = SHORTEST_ADJACENT; distance <= text.length / 2; distance++) {
    const last = text.length - distance;
    let from = 0;
    for (let place = 0; place < last; place += distance) {
      search.comparisonsLeft -= 1;
      if (search.comparisonsLeft < 0) return;
      if (place < from || !isRepeated(text, place, distance)) continue;
      let start = place;
      while (start > from && isRepeated(text, start - 1, distance)) start -= 1;
      let end = place + 1;
      while (end < last && isRepeated(text, end, distance)) end += 1;
      search.comparisonsLeft -= end - start;
      from = end;
      if (end - start >= distance) yield { start, run: end - start, distance };
    }
  }
}

function isRepeated(text: string, at: number, distance: number): boolean {
  return text.charCodeAt(at) === text.charCodeAt(at + distance);
}

/** All maximal matches of a text with itself, distances rising as far as the comparisons last. */
function* matches(text: string, farthest: number, search: Search): Generator<Match> {
  for (let distance = 1; distance <= farthest; distance++) {
    const end = text.length - distance;
    search.comparisonsLeft -= end;
    if (search.comparisonsLeft < 0) return;
    let run = 0;
    for (let i = 0; i < end; i++) {
      if (text.charCodeAt(i) === text.charCodeAt(i + distance)) run += 1;
      else {
        if (run > 1) yield { start: i - run, run, distance };
        run = 0;
      }
    }
    if (run > 1) yield { start: end - run, run, distance };
  }
}

function longest(found: Iterable<Match>, toCut: (match: Match) => Cut | null): Cut[] {
  const cuts: Cut[] = [];
  for (const match of found) {
    const cut = toCut(match);
    if (cut === null) continue;
    cuts.push(cut);
    if (cuts.length > 4 * MAX_REPETITIONS) keepLongest(cuts);
  }
  return keepLongest(cuts);
}

function keepLongest(cuts: Cut[]): Cut[] {
  cuts.sort((a, b) => b.length - a.length || a.at - b.at);
  cuts.length = Math.min(cuts.length, MAX_REPETITIONS);
  return cuts;
}

/**
 * Where a repeated stretch may slide without changing what is left, it is taken
 * to begin as the whole text begins, or else at a line's beginning: replays do.
 */
function alignment(text: string, { start, run, distance }: Match): number {
  const beginning = text.slice(0, Math.min(distance, 16));
  let line: number | null = null;
  for (let at = start; at <= start + run - distance; at++) {
    if (text.startsWith(beginning, at)) return at;
    if (text[at - 1] === '\n') line ??= at;
  }
  return line ?? start;
}

/** Each cut was found in a text from which the earlier ones were gone: their places in the text as it came. */
function inDeliveredText(text: string, cuts: readonly Cut[]): Replay[] {
  let left = text;
  return cuts.map((cut, index) => {
    const stretch = left.slice(cut.at, cut.at + cut.length);
    left = left.slice(0, cut.at) + left.slice(cut.at + cut.length);
    return { at: cuts.slice(0, index).reduceRight(shifted, cut.at), length: cut.length, stretch };
  });
}

function shifted(at: number, earlier: Cut): number {
  return at < earlier.at ? at : at + earlier.length;
}
