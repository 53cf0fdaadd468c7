import * as v from 'valibot';
import { ParityError } from '../../errors.js';
import { excerpt } from '../text/excerpts.js';

/**
 * The kinds of value that a foreign file may hold, and how a file is parsed.
 * Everything that this program reads from another job, another program or
 * another version of itself passes a schema made of these; types are inferred.
 */

/** A kind is a test and what it expects, worded so that it ends "it must be …". */
type Kind<T> = v.CustomSchema<T, string>;

function kind<T>(expected: string, test: (value: unknown) => boolean): Kind<T> {
  return v.custom<T, string>(test, expected);
}

/** Times and amounts end where a double no longer holds every whole number: sums of them stay finite. */
const MOST = Number.MAX_SAFE_INTEGER;

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MOST;
}

/** RFC 3339's date and time with its zone, as Python's `isoformat` and JavaScript's `toISOString` write them. */
const INSTANT_PATTERN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && INSTANT_PATTERN.test(value) && !Number.isNaN(Date.parse(value));
}

export const TEXT = kind<string>('a text', (value) => typeof value === 'string');
/** A text that says something: a name, an id. */
export const NAME = kind<string>('a text that is not empty', (value) => typeof value === 'string' && value !== '');
export const FLAG = kind<boolean>('true or false', (value) => typeof value === 'boolean');
export const COUNT = kind<number>(
  'a whole number, 0 or more',
  (value) => Number.isSafeInteger(value) && isAmount(value),
);
/** A whole number of either sign. */
export const WHOLE = kind<number>('a whole number', (value) => Number.isSafeInteger(value));
/** A number of either sign. */
export const NUMBER = kind<number>('a finite number', (value) => Number.isFinite(value));
/** Milliseconds. */
export const MS = kind<number>('a finite number of milliseconds, 0 or more', isAmount);
/** Money, rates, seconds: what can be a fraction and can't be negative. */
export const AMOUNT = kind<number>('a finite number, 0 or more', isAmount);
export const SHARE = kind<number>('a number from 0 to 1', (value) => isAmount(value) && Number(value) <= 1);
export const HTTP_STATUS = kind<number>(
  'an HTTP status from 100 to 599',
  (value) => Number.isSafeInteger(value) && Number(value) >= 100 && Number(value) <= 599,
);
/** ISO 8601 with its zone. */
export const INSTANT = kind<string>('an instant such as 2026-06-10T07:00:00Z', isInstant);

/** A closed set. */
export function oneOf<const T extends string>(values: readonly T[]): Kind<T> {
  const set: ReadonlySet<unknown> = new Set(values);
  return kind<T>(`one of ${values.join(', ')}`, (value) => set.has(value));
}

/** A value that may be unknown: null, or absent in a file of an older version. */
export function known<T>(wrapped: Kind<T>): v.NullishSchema<Kind<T>, null> {
  return v.nullish(wrapped, null);
}

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The library's own objects would take a list. */
const OBJECT = kind<JsonObject>('a JSON object', isJsonObject);

/** A JSON object with these fields; others are dropped. */
export function objectOf<const E extends v.ObjectEntries>(entries: E) {
  return v.pipe(OBJECT, v.object(entries, 'a JSON object'));
}

/** A list of one kind of value. */
export function listOf<const S extends v.GenericSchema>(item: S) {
  return v.array(item, 'a list');
}

/**
 * A foreign value as its schema has it.
 *
 * @param where what holds the value, e.g. `run_settings.json` or `run.jsonl line 7`
 * @param remedy what the reader can do, as a sentence
 * @throws ParityError `INVALID_RECORDS` naming the place, the field, its value and the remedy
 */
export function parse<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  where: string,
  remedy: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new ParityError('INVALID_RECORDS', `${where}${problem(result.issues[0])}. ${remedy}`);
}

/** The longest part of a foreign value that a message repeats, in characters. */
const SHOWN_CHARS = 40;

function problem(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return ` is ${shown(issue.input)}; it must be ${issue.message}`;
  const name = JSON.stringify(excerpt(field, SHOWN_CHARS));
  if (issue.input === undefined || issue.received === 'undefined') return ` has no ${name}`;
  return `: ${name} is ${shown(issue.input)}; it must be ${issue.message}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 2 * SHOWN_CHARS)) : String(value);
  return excerpt(text, SHOWN_CHARS);
}

/** The fields of a flat object: each of one kind, or of one that may be unknown. */
type FlatEntries = Readonly<Record<string, Kind<unknown> | v.NullishSchema<Kind<unknown>, null>>>;

type Flat<E extends FlatEntries> = v.InferOutput<v.ObjectSchema<E, undefined>>;

/**
 * Tests a flat object that has all its fields, null where unknown. Derived from
 * the schema's own fields, it says what the library says at a twentieth of the
 * cost: files of a million lines pass through here.
 */
export function flatGuard<const E extends FlatEntries>(
  entries: E,
): (row: Readonly<Record<string, unknown>>) => row is Flat<E> {
  const tests = Object.entries(entries).map(([name, schema]) =>
    schema.type === 'nullish'
      ? { name, mayBeNull: true, holds: schema.wrapped.check }
      : { name, mayBeNull: false, holds: schema.check },
  );
  return (row): row is Flat<E> => {
    for (const { name, mayBeNull, holds } of tests) {
      const value = row[name];
      if (value === null ? !mayBeNull : !holds(value)) return false;
    }
    return true;
  };
}
