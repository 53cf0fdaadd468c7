import { isJsonObject } from '../record/schema.js';
import { excerpt } from '../text/excerpts.js';

/** One place at which a saved document is not what the records yield. */
export interface Difference {
  /** `comparison.pairs[0].verdict`, or `line 12` of a text. */
  readonly place: string;
  /** What the document says, shortened. */
  readonly says: string;
  /** What the records yield, shortened. */
  readonly yields: string;
}

/**
 * Two programs of one version can differ in the last digits of a logarithm
 * where Node does; no figure that anybody reads has so many.
 */
const TOLERANCE = 1e-9;

/** Where a document differs from what it should be, in plain data. */
export function differences(says: unknown, yields: unknown, place = ''): Difference[] {
  if (Array.isArray(says) && Array.isArray(yields)) {
    const length = Math.max(says.length, yields.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differences(says[index], yields[index], `${place}[${index}]`),
    );
  }
  if (isJsonObject(says) && isJsonObject(yields)) {
    const names = [...new Set([...Object.keys(says), ...Object.keys(yields)])].sort();
    return names.flatMap((name) => differences(says[name], yields[name], place === '' ? name : `${place}.${name}`));
  }
  return isSame(says, yields) ? [] : [{ place, says: shown(says), yields: shown(yields) }];
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return one === other || Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

/** The first line at which two texts differ; none where they do not. */
export function textDifferences(says: string, yields: string): Difference[] {
  if (says === yields) return [];
  const [ours, theirs] = [says.split('\n'), yields.split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line < 0 ? ours.length : line;
  return [{ place: `line ${at + 1}`, says: shown(ours[at]), yields: shown(theirs[at]) }];
}

/** Single values in plain data: the figures and words that were compared. */
export function leaves(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + leaves(item), 0);
  return isJsonObject(value) ? Object.values(value).reduce((sum: number, item) => sum + leaves(item), 0) : 1;
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return excerpt(JSON.stringify(value), LONGEST);
}
