import { RE2JS, RE2JSException } from 're2js';

/**
 * The patterns of the `regex` scorer. The pattern is the dataset's, the text is
 * the model's, and neither may hang a scorer: they run on RE2, whose time is
 * linear in the text, so look-around and back references are not to be had.
 *
 * A pattern may match anywhere unless it is anchored; `/…/ims` sets flags.
 */
export interface Pattern {
  test(text: string): boolean;
}

/** Of a longer text only the end is searched: that is where an answer stands. */
const MOST_CHARACTERS = 100_000;

const FLAGS: Readonly<Record<string, number>> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };

/** @returns null where the pattern can't be used; {@link patternFault} says why */
export function compilePattern(source: string): Pattern | null {
  const compiled = compile(source);
  return typeof compiled === 'string'
    ? null
    : { test: (text) => compiled.matcher(text.slice(-MOST_CHARACTERS)).find() };
}

/** What is wrong with a pattern, as the end of a sentence; null where it can be used. */
export function patternFault(source: string): string | null {
  const compiled = compile(source);
  return typeof compiled === 'string' ? compiled : null;
}

function compile(source: string): RE2JS | string {
  const [, delimited, letters] = /^\/([^]+)\/([ims]*)$/u.exec(source) ?? [];
  const flags = [...(letters ?? '')].reduce((bits, letter) => bits | (FLAGS[letter] ?? 0), 0);
  try {
    return RE2JS.compile(RE2JS.translateRegExp(delimited ?? source), flags);
  } catch (error) {
    if (error instanceof RE2JSException) return `is no pattern that RE2 can run (${error.message})`;
    throw error;
  }
}
