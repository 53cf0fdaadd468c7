import { RE2JS, RE2JSException } from 're2js';

/**
 * The patterns of the `regex` scorer. The pattern is the dataset's, the text is
 * the model's, and neither may hang a scorer: they run on RE2, whose time is
 * linear in the text, so look-around and back references are not supported.
 *
 * A pattern may match anywhere unless it is anchored; `/…/ims` sets flags.
 */
export interface Pattern {
  test(text: string): boolean;
}

/** Of a longer text only the end is searched: that is where an answer stands. */
const MOST_CHARACTERS = 100_000;

/** RE2 takes a step for each character and instruction at the most; some 20 ns each, so that a search ends in 0.1 s. */
const MOST_STEPS = 5_000_000;

/** A longer pattern is no pattern of an answer; to compile it alone takes seconds. */
const LONGEST_SOURCE = 10_000;
const MOST_INSTRUCTIONS = 2_500;

const FLAGS: Readonly<Record<string, number>> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };

const TOO_LARGE = `is too large a pattern (more than ${LONGEST_SOURCE} characters or ${MOST_INSTRUCTIONS} steps)`;

/** @returns null where the pattern can't be used; {@link patternFault} says why */
export function compilePattern(source: string): Pattern | null {
  const compiled = compile(source);
  if (typeof compiled === 'string') return null;
  const searched = Math.min(MOST_CHARACTERS, Math.floor(MOST_STEPS / compiled.programSize()));
  return { test: (text) => compiled.matcher(text.slice(-searched)).find() };
}

/** What is wrong with a pattern, as the end of a sentence; null where it can be used. */
export function patternFault(source: string): string | null {
  const compiled = compile(source);
  return typeof compiled === 'string' ? compiled : null;
}

function compile(source: string): RE2JS | string {
  if (source.length > LONGEST_SOURCE) return TOO_LARGE;
  const [, delimited, letters] = /^\/([^]+)\/([ims]*)$/u.exec(source) ?? [];
  const flags = [...(letters ?? '')].reduce((bits, letter) => bits | (FLAGS[letter] ?? 0), 0);
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(delimited ?? source), flags);
    return compiled.programSize() > MOST_INSTRUCTIONS ? TOO_LARGE : compiled;
  } catch (error) {
    if (error instanceof RE2JSException) return `is no pattern that RE2 can run (${error.message})`;
    throw error;
  }
}
