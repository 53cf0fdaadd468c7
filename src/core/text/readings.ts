/**
 * A text as a decoder would read it: folded to lower case, without white space
 * and invisible characters, and with the place in the text that each character
 * comes from.
 */
export interface Reading {
  readonly characters: string;
  /** Where each character begins in the text, and where it ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Encodings within encodings that are looked through: `%2526#45;` is a hyphen in three. */
const DEPTH = 3;

/**
 * The readings of a text: as it stands, and decoded once, twice and three times
 * where there is something to decode. Work and memory are linear in its length.
 */
export function readingsOf(text: string): Reading[] {
  const asItStands = plainReading(text);
  const readings = [asItStands];
  for (let depth = 0, last = asItStands; depth < DEPTH && isDecodable(last.characters); depth += 1) {
    const decoded = decodedReading(last);
    if (decoded.characters.length === last.characters.length) break;
    readings.push(decoded);
    last = decoded;
  }
  return readings;
}

/** The characters of each of {@link readingsOf}, without their places: enough to see that nothing stands in them. */
export function charactersOf(text: string): string[] {
  let last = foldedText(text);
  const readings = [last];
  for (let depth = 0; depth < DEPTH && isDecodable(last); depth += 1) {
    const decoded = decodedCharacters(last);
    if (decoded.length === last.length) break;
    readings.push(decoded);
    last = decoded;
  }
  return readings;
}

function decodedCharacters(characters: string): string {
  const parts: string[] = [];
  let from = 0;
  // From one that may begin an encoded character to the next.
  for (const { index } of characters.matchAll(/[%&\\=]/g)) {
    if (index < from) continue;
    const decoded = decodedAt(characters, index);
    if (decoded === null) continue;
    const visible = visibleCode(decoded.code);
    parts.push(characters.slice(from, index), visible === null ? '' : String.fromCharCode(visible));
    from = index + decoded.length;
  }
  return parts.join('') + characters.slice(from);
}

/** Whether a text may hold an encoded character. */
function isDecodable(text: string): boolean {
  return /[%&\\=]/.test(text);
}

/** A text as `readingsOf` compares it. */
export function foldedText(text: string): string {
  return text.replace(UNSEEN, '').replace(CAPITALS, (capitals) => capitals.toLowerCase());
}

const CAPITALS = /[A-Z]+/g;
/** What {@link isUnseen} is true of. */
const UNSEEN = /[\0-\x20\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/g;

/** Collects characters; what can't be seen is left out. */
class ReadingBuilder {
  readonly #codes: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;

  constructor(most: number) {
    this.#codes = new Uint16Array(most);
    this.#starts = new Uint32Array(most);
    this.#ends = new Uint32Array(most);
  }

  add(code: number, start: number, end: number): void {
    const visible = visibleCode(code);
    if (visible === null) return;
    this.#codes[this.#length] = visible;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  reading(): Reading {
    const [starts, ends] = [this.#starts.subarray(0, this.#length), this.#ends.subarray(0, this.#length)];
    return { characters: stringOf(this.#codes.subarray(0, this.#length)), starts, ends };
  }
}

function plainReading(text: string): Reading {
  const builder = new ReadingBuilder(text.length);
  for (let at = 0; at < text.length; at += 1) builder.add(text.charCodeAt(at), at, at + 1);
  return builder.reading();
}

function decodedReading({ characters, starts, ends }: Reading): Reading {
  const builder = new ReadingBuilder(characters.length);
  for (let at = 0; at < characters.length; ) {
    const { code, length } = decodedAt(characters, at) ?? { code: characters.charCodeAt(at), length: 1 };
    builder.add(code, starts[at] as number, ends[at + length - 1] as number);
    at += length;
  }
  return builder.reading();
}

interface Decoded {
  readonly code: number;
  /** How many characters it was written with. */
  readonly length: number;
}

/** Longest encoded form of one character: `&#x0000002d;` is no longer. */
const LONGEST = 14;

/** The character that an encoding which begins here stands for; null where none does. */
function decodedAt(characters: string, at: number): Decoded | null {
  const forms = FORMS[characters[at] as string];
  if (forms === undefined) return null;
  // The most common of these signs stands in most texts for itself.
  if (characters[at] === '=' && !isHexadecimal(characters.charCodeAt(at + 1))) return null;
  const rest = characters.slice(at, at + LONGEST);
  for (const { pattern, read } of forms) {
    const [written, group] = pattern.exec(rest) ?? [];
    if (written === undefined || group === undefined) continue;
    const code = read(group);
    if (code !== undefined) return { code, length: written.length };
  }
  return null;
}

/** Of a folded text, whose letters are small. */
function isHexadecimal(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102);
}

interface Form {
  /** Its group holds what stands for the character. */
  readonly pattern: RegExp;
  readonly read: (group: string) => number | undefined;
}

const hexadecimal = (group: string): number => parseInt(group, 16);
const octal = (group: string): number => parseInt(group, 8);
const decimal = (group: string): number => Number(group);
const literal = (group: string): number => group.charCodeAt(0);

/** Encodings by their first character: of URLs, quoted printable, JSON and C, HTML. */
const FORMS: Readonly<Record<string, readonly Form[]>> = {
  '%': [{ pattern: /^%([\da-f]{2})/, read: hexadecimal }],
  '=': [{ pattern: /^=([\da-f]{2})/, read: hexadecimal }],
  '\\': [
    { pattern: /^\\u([\da-f]{4})/, read: hexadecimal },
    { pattern: /^\\u\{0{0,4}([\da-f]{1,4})\}/, read: hexadecimal },
    { pattern: /^\\x([\da-f]{2})/, read: hexadecimal },
    { pattern: /^\\([0-3][0-7]{2})/, read: octal },
    { pattern: /^\\([nrtbf])/, read: () => 0x20 },
    { pattern: /^\\([^\da-z])/, read: literal },
  ],
  '&': [
    { pattern: /^&#x0{0,6}([\da-f]{1,4});?/, read: hexadecimal },
    { pattern: /^&#0{0,6}(\d{1,5});?/, read: decimal },
    { pattern: /^&([a-z]{2,8});/, read: (name) => ENTITIES[name]?.charCodeAt(0) },
  ],
};

/** The named entities of ASCII characters that keys are made of, or that stand between their parts. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  sol: '/',
  bsol: '\\',
  plus: '+',
  equals: '=',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  period: '.',
  comma: ',',
  colon: ':',
  semi: ';',
  num: '#',
  ast: '*',
  percnt: '%',
  dollar: '$',
  commat: '@',
  excl: '!',
  quest: '?',
  tilde: '~',
  verbar: '|',
  lpar: '(',
  rpar: ')',
};

/** A character as readings have it: a capital of ASCII in lower case; null where nothing is to be seen. */
export function visibleCode(code: number): number | null {
  if (isUnseen(code)) return null;
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** White space, control and format characters: a line wrap or an invisible break hides nothing. */
function isUnseen(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x1680 ||
    code === 0x180e ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const CHUNK = 8_192;

function stringOf(codes: Uint16Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK) chunks.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  return chunks.join('');
}
