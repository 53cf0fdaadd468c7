import { type Marker, MOST_OTHERS, type Result } from './marker.js';

/** What becomes of our result where a comment shows one already. */
export type Choice =
  /** Ours takes its place. */
  | 'replace'
  /** The one that is shown stays; ours becomes a line beside it. */
  | 'beside'
  /** Ours is for an older commit; nothing is written. */
  | 'leave';

/**
 * Chooses between our result and the one that is shown.
 *
 * Of one commit, the later run's stands; but one that measured nothing never
 * replaces one that did, one that was stopped never replaces a complete one, and
 * one that measured less of the same plan never replaces one that measured more.
 * Of two commits, the pull request's head stands, or where neither is the head
 * the later run's (GitHub numbers runs upwards); an empty result only marks the
 * other as older.
 *
 * @param head the pull request's head now; asked only where the commits differ
 */
export async function choose(ours: Result, shown: Result, head: () => Promise<string>): Promise<Choice> {
  if (ours.sha === shown.sha) return chooseOfOneCommit(ours, shown);
  const headSha = await head();
  const isNewer = ours.sha === headSha || (shown.sha !== headSha && ours.run >= shown.run);
  if (!isNewer) return 'leave';
  return ours.measured === 0 && shown.measured > 0 ? 'beside' : 'replace';
}

function chooseOfOneCommit(ours: Result, shown: Result): Choice {
  if (ours.measured === 0) return shown.measured > 0 || isLater(shown, ours) ? 'beside' : 'replace';
  if (shown.measured === 0) return 'replace';
  if (isLater(shown, ours)) return 'beside';
  if (shown.complete && !ours.complete) return 'beside';
  if (ours.inputs === shown.inputs && ours.measured < shown.measured) return 'beside';
  return 'replace';
}

function isLater(a: Result, b: Result): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}

/**
 * True for a result that another job of a matrix or another step of the same run
 * wrote: both are wanted, so neither replaces the other. When one job is run
 * again, its own inputs tell it from the others.
 */
export function isAnotherLeg(theirs: Result, ours: Result): boolean {
  if (theirs.run !== ours.run || theirs.writer === ours.writer) return false;
  return theirs.attempt === ours.attempt || theirs.inputs !== ours.inputs;
}

/** The marker after our result took the place of the one shown. What came later stays listed. */
export function replaced({ key, shown, others }: Marker, ours: Result): Marker {
  if (shown.writer === ours.writer) return { key, version: 1, shown: ours, others };
  const later = [...others, shown].filter((other) => other.sha === ours.sha && isLater(other, ours));
  return { key, version: 1, shown: ours, others: later.slice(-MOST_OTHERS) };
}

/** The marker with our result listed beside the one shown. */
export function listed(marker: Marker, ours: Result): Marker {
  if (isSame(marker.shown, ours)) return marker;
  const isListed = marker.others.some((other) => isSame(other, ours));
  const others = isListed
    ? marker.others.map((other) => (isSame(other, ours) ? ours : other))
    : [...marker.others, ours].slice(-MOST_OTHERS);
  return { ...marker, others };
}

function isSame(a: Result, b: Result): boolean {
  return a.writer === b.writer && a.run === b.run && a.attempt === b.attempt;
}
