import { ParityError } from '../../errors.js';

/** One `NAME=value` of a file. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** 1-based, of its first line. */
  readonly line: number;
  /** True where a shell would replace a part of it, such as `${NAME}`; here it is left as it stands. */
  readonly expands: boolean;
}

/**
 * The text of a file as editors and shells save it: UTF-8 or UTF-16, with or
 * without a byte order mark.
 *
 * @throws ParityError `INVALID_OPTION` naming the file and the line
 */
export function envText(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refused(file, lineOfFault(bytes), 'is not UTF-8; save the file as UTF-8', cause);
  }
}

/** The first line that is no UTF-8; a file in UTF-16 is cut off in its last. */
function lineOfFault(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const found = lines.findIndex((line) => line.includes('\ufffd'));
  return found === -1 ? lines.length : found + 1;
}

/** `export` is passed over, as a shell does; spaces may stand around the sign. */
const START = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/;
const BLANK = /^[ \t]*(?:#.*)?$/;
const SHELL_EXPANSION = /\$[{(]/;

/**
 * Reads `NAME=value` lines: blank lines and comments (`#` first, or after a
 * space) are passed over, a value may stand in single, double or back quotes and
 * then hold several lines; in double quotes `\n`, `\r`, `\t`, `\"`, `\\` and `\$`
 * stand for what they do in a shell. Whatever is none of this is refused, so
 * that no line is lost without a word. Values are not repeated in messages.
 *
 * @throws ParityError `INVALID_OPTION` naming the file and the line
 */
export function parseEnvFile(text: string, file: string): Assignment[] {
  const lines = text.split(/\r\n|\n|\r/);
  const found: Assignment[] = [];
  for (let index = 0; index < lines.length; ) {
    const [assignment, next] = assignmentAt(lines, index, file);
    if (assignment !== null) found.push(assignment);
    index = next;
  }
  return found;
}

/** What begins at a line, null for a blank one, and the index of the line after it. */
function assignmentAt(lines: readonly string[], index: number, file: string): [Assignment | null, number] {
  const text = lines[index] as string;
  const line = index + 1;
  if (/(?!\t)\p{Cc}/u.test(text)) throw refused(file, line, 'holds a control character; save it as plain UTF-8');
  if (BLANK.test(text)) return [null, index + 1];
  const [start, name] = START.exec(text) ?? [];
  if (start === undefined || name === undefined) throw refused(file, line, 'is no NAME=value');
  const rest = text.slice(start.length);
  const quote = /^["'`]/.exec(rest)?.[0];
  if (quote === undefined) {
    const value = rest.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
    return [{ name, value, line, expands: SHELL_EXPANSION.test(value) }, index + 1];
  }
  const [value, next] = quoted(lines, index, start.length + 1, quote, file);
  return [{ name, value: quote === '"' ? unescaped(value) : value, line, expands: expands(value, quote) }, next];
}

/** The text up to the closing quote, and the index of the line after it. */
function quoted(lines: readonly string[], index: number, from: number, quote: string, file: string): [string, number] {
  const parts: string[] = [];
  for (let at = index; at < lines.length; at += 1) {
    const text = (lines[at] as string).slice(at === index ? from : 0);
    const end = endOf(text, quote);
    if (end === -1) {
      parts.push(text);
      continue;
    }
    if (!/^[ \t]*(?:$|#)/.test(text.slice(end + 1)))
      throw refused(file, at + 1, 'has more text after its closing quote');
    return [[...parts, text.slice(0, end)].join('\n'), at + 1];
  }
  throw refused(file, index + 1, `opens a quote (${quote}) that is never closed`);
}

/** Where the closing quote stands, one behind a backslash in double quotes not counted; -1 where it does not. */
function endOf(text: string, quote: string): number {
  if (quote !== '"') return text.indexOf(quote);
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$' };

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (whole, character: string) => ESCAPES[character] ?? whole);
}

/** Single and back quotes keep everything as it is; a dollar sign behind a backslash is one. */
function expands(value: string, quote: string): boolean {
  return quote === '"' && SHELL_EXPANSION.test(value.replace(/\\./g, ''));
}

/** @param what goes on from "line 3" */
function refused(file: string, line: number, what: string, cause?: unknown): ParityError {
  return new ParityError(
    'INVALID_OPTION',
    `${file} line ${line} ${what}. Use NAME=value lines; correct or remove it.`,
    cause,
  );
}
