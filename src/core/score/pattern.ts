import { compileProgram, PatternError, type Instruction } from './pattern-program.js';

/**
 * The patterns of the `regex` scorer. The pattern is the user's, the text is the
 * model's, and no text may hang a scorer: patterns run on a machine whose time
 * is linear in the text, so look-around and back references are not to be had.
 *
 * Syntax is JavaScript's with the `u` flag; `/…/ims` sets flags. A pattern may
 * match anywhere unless it is anchored.
 */
export interface Pattern {
  test(text: string): boolean;
}

/** Of a longer text only the end is searched: that is where an answer stands. */
const MOST_CHARACTERS = 100_000;

/** @returns null where the pattern can't be used; {@link patternFault} says why */
export function compilePattern(source: string): Pattern | null {
  const compiled = compile(source);
  return typeof compiled === 'string' ? null : compiled;
}

/** What is wrong with a pattern, as the end of a sentence ("uses look-around"); null where it can be used. */
export function patternFault(source: string): string | null {
  const compiled = compile(source);
  return typeof compiled === 'string' ? compiled : null;
}

function compile(source: string): Pattern | string {
  const [, delimited, letters] = /^\/([^]+)\/([ims]*)$/u.exec(source) ?? [];
  const flags = `u${letters ?? ''}`;
  const pattern = delimited ?? source;
  try {
    new RegExp(pattern, flags);
    const program = compileProgram(pattern, flags);
    return { test: (text) => matches(program, text, flags) };
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    if (error instanceof SyntaxError) return 'is no valid regular expression';
    throw error;
  }
}

/** Walks all threads of the program through the text at once, each at most once a character. */
function matches(program: readonly Instruction[], text: string, flags: string): boolean {
  const characters = [...text.slice(-MOST_CHARACTERS)];
  const holds = assertions(characters, flags);
  let threads = new Set<number>();
  for (let position = 0; position <= characters.length; position += 1) {
    follow(program, threads, 0, position, holds);
    if (threads.has(program.length)) return true;
    threads = step(program, threads, characters, position, holds);
    if (threads.has(program.length)) return true;
  }
  return false;
}

type Holds = (kind: 'start' | 'end' | 'boundary' | 'no_boundary', position: number) => boolean;

function step(
  program: readonly Instruction[],
  threads: ReadonlySet<number>,
  characters: readonly string[],
  position: number,
  holds: Holds,
): Set<number> {
  const next = new Set<number>();
  const character = characters[position];
  if (character === undefined) return next;
  for (const thread of threads) {
    const instruction = program[thread];
    if (instruction?.op === 'character' && instruction.matches(character)) {
      follow(program, next, thread + 1, position + 1, holds);
    }
  }
  return next;
}

/** Adds a thread and all that it reaches without reading a character. */
function follow(program: readonly Instruction[], threads: Set<number>, from: number, position: number, holds: Holds): void {
  const pending = [from];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (threads.has(at)) continue;
    threads.add(at);
    const instruction = program[at];
    if (instruction?.op === 'jump') pending.push(instruction.to);
    else if (instruction?.op === 'split') pending.push(instruction.a, instruction.b);
    else if (instruction?.op === 'assert' && holds(instruction.kind, position)) pending.push(at + 1);
  }
}

const LINE_END = /^[\n\r\u2028\u2029]$/u;

function assertions(characters: readonly string[], flags: string): Holds {
  const multiline = flags.includes('m');
  const word = new RegExp('^\\w$', flags.replace('m', ''));
  const isWord = (position: number) => word.test(characters[position] ?? '');
  const breaks = (position: number) => multiline && LINE_END.test(characters[position] ?? '');
  return (kind, position) => {
    if (kind === 'start') return position === 0 || breaks(position - 1);
    if (kind === 'end') return position === characters.length || breaks(position);
    return (isWord(position - 1) !== isWord(position)) === (kind === 'boundary');
  };
}
