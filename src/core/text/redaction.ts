import { MASK, maskLookalikes } from './lookalikes.js';
import { mapStrings, stringsOf } from './map-strings.js';
import { charactersOf, foldedText, type Reading, readingsOf } from './readings.js';

/**
 * A known secret is masked where this many of its characters appear in a
 * row: the whole key, the prefix that an error body echoes, the half that a cut
 * body left over.
 */
const WINDOW = 8;

/** The same for a key made of words (`my-local-test-key`), whose words alone give nothing away and are wanted elsewhere. */
const WORDY_WINDOW = 16;

/** The same for a secret in hexadecimal, where two characters are one byte. */
const HEX_WINDOW = 16;

/** Beginnings that everybody's keys share; on their own they give nothing away. */
const PUBLIC_PREFIXES = ['bedrock-api-key-', 'sk-svcacct-', 'sk-admin-', 'sk-proj-'];

/** A secret that can be told from ordinary text has at least this many characters. */
export const SHORTEST_SECRET = WINDOW;

const WORD = '(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)';
const WORDS = new RegExp(`^${WORD}(?:[-_.]${WORD})?$`);
const LONGEST_WORDS = 24;
/** The account ids of AWS have twelve digits. */
const NUMBER = /^[\d.,_-]{1,11}$/;

/**
 * True for a text that is no key: a few characters, one or two words, a number.
 * To remove it would remove ordinary text from answers.
 */
export function isGuessable(secret: string): boolean {
  const text = secret.trim();
  return text.length < SHORTEST_SECRET || NUMBER.test(text) || (text.length <= LONGEST_WORDS && WORDS.test(text));
}

/**
 * The secrets of a process: learns each as soon as it is known, and removes
 * them from text. Work is linear in the text's length however many there are;
 * removing twice gives what removing once gives; nothing is thrown.
 *
 * Known secrets are found in any letter case, across white space, in plain,
 * percent-encoded, escaped (`\u00xx`, `\xxx`), entity, hexadecimal and base64
 * form, the latter two also inside a longer text that was encoded as a whole.
 */
export class Secrets {
  readonly #stretches = new Stretches();
  #mask: (secret: string) => void;

  /** @param mask as for `tell` */
  constructor(known: Iterable<string> = [], mask: (secret: string) => void = () => {}) {
    this.#mask = mask;
    for (const secret of known) this.learn(secret);
  }

  /** @param mask told each secret that is learned from here on, so that a log outside this process can remove it too */
  tell(mask: (secret: string) => void): void {
    this.#mask = mask;
  }

  learn(secret: string): void {
    const trimmed = secret.trim();
    if (trimmed.length < SHORTEST_SECRET) return;
    this.#mask(trimmed);
    this.#stretches.addSecret(trimmed);
  }

  /** Removes every known secret and everything that looks like one. */
  redact(text: string): string {
    return maskLookalikes(this.redactKnown(text));
  }

  /** Removes known secrets only: for text whose other words must stay as they are, such as a model's answer. */
  redactKnown(text: string): string {
    return this.#stretches.isEmpty ? text : masked(text, this.#stretches.found(text));
  }

  /** A copy of plain data without known secrets in any of its strings. */
  redactKnownWithin<T>(value: T): T {
    // Nearly no record holds a secret, and one look at all its texts is cheaper than one at each.
    if (this.#stretches.isEmpty || !this.#stretches.mayBeIn(stringsOf(value).join(SEPARATOR))) return value;
    return mapStrings(value, (text) => this.redactKnown(text));
  }
}

/** Stands in no secret's stretch and is part of no encoded character, so that it keeps joined texts apart. */
const SEPARATOR = '*';

/** A part of a text, from its first character up to and without its last. */
type Range = readonly [number, number];

function masked(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  let shown = '';
  // The end of the latest mask in `text`; below 0 before the first.
  let to = -1;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start > to) shown += text.slice(Math.max(0, to), start) + MASK;
    to = Math.max(to, end);
  }
  return shown + text.slice(Math.max(0, to));
}

/** Stretches of secrets that must not be shown, folded as readings are. */
class Stretches {
  /** By length; true for those of a wordy key, which count only where nothing stands between their characters. */
  readonly #bySize = new Map<number, Map<string, boolean>>();
  /** The first characters of all stretches, hashed: most places of a text begin none, and that is seen at once. */
  readonly #beginnings = new Uint8Array(0x10000);
  readonly #windows = new WindowHashes();

  get isEmpty(): boolean {
    return this.#bySize.size === 0;
  }

  addSecret(secret: string): void {
    const folded = foldedText(secret);
    const prefix = PUBLIC_PREFIXES.find((candidate) => folded.startsWith(candidate)) ?? '';
    const wordy = isWordy(secret);
    const size = wordy ? WORDY_WINDOW : /^\d{12}$/.test(secret) ? secret.length : WINDOW;
    this.#add(folded, Math.min(size, folded.length), prefix.length, wordy);
    if (/^\d{12}$/.test(secret)) this.#add(secret.replace(/^(....)(....)/, '$1-$2-'), 14, 0, false);
    const bytes = new TextEncoder().encode(secret);
    this.#add(hexOf(bytes), HEX_WINDOW, 2 * prefix.length, false);
    for (const form of base64Forms(bytes)) this.#add(form.toLowerCase(), Math.min(size, form.length), 0, false);
  }

  /** Where stretches stand in a text, in any of its readings. */
  found(text: string): Range[] {
    return this.mayBeIn(text) ? readingsOf(text).flatMap((reading) => this.#foundIn(reading, text)) : [];
  }

  /** Whether a stretch may stand in a text, in any of its readings; false only where none does. */
  mayBeIn(text: string): boolean {
    return charactersOf(text).some((characters) =>
      this.#windows.areIn(characters, (at) => this.#longestAt(characters, at, () => '') > 0),
    );
  }

  #foundIn({ characters, starts, ends }: Reading, text: string): Range[] {
    const ranges: [number, number][] = [];
    for (let at = 0; at + WINDOW <= characters.length; at += 1) {
      if (this.#beginnings[beginningAt(characters, at)] === 0) continue;
      const start = starts[at] as number;
      const size = this.#longestAt(characters, at, (length) => text.slice(start, ends[at + length - 1]));
      if (size === 0) continue;
      const end = ends[at + size - 1] as number;
      const latest = ranges.at(-1);
      if (latest !== undefined && start <= latest[1]) latest[1] = Math.max(latest[1], end);
      else ranges.push([start, end]);
    }
    return ranges;
  }

  /** The length of the longest stretch that begins here, 0 where none does. */
  #longestAt(characters: string, at: number, written: (length: number) => string): number {
    let longest = 0;
    for (const [size, stretches] of this.#bySize) {
      if (size <= longest || at + size > characters.length) continue;
      const wordy = stretches.get(characters.slice(at, at + size));
      if (wordy === false || (wordy === true && !/\s/.test(written(size)))) longest = size;
    }
    return longest;
  }

  #add(form: string, size: number, prefixLength: number, wordy: boolean): void {
    const stretches = this.#bySize.get(size) ?? new Map<string, boolean>();
    for (let at = Math.max(0, prefixLength - size + 1); at + size <= form.length; at += 1) {
      const stretch = form.slice(at, at + size);
      // A mask must never become part of a match, or masking twice would differ from masking once.
      if (stretch.includes('*')) continue;
      stretches.set(stretch, wordy && stretches.get(stretch) !== false);
      this.#beginnings[beginningAt(stretch, 0)] = 1;
      this.#windows.add(stretch);
    }
    if (stretches.size > 0) this.#bySize.set(size, stretches);
  }
}

/** An odd number whose multiples spread well over 32 bits, and its power by which the oldest of a window leaves the hash. */
const BASE = 0x9e3779b1;
const { imul } = Math;
const TOP_BITS = 12;
const TOP_SHIFT = 32 - TOP_BITS;
const OLDEST = Array.from({ length: WINDOW - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * The first `WINDOW` characters of all stretches as rolling hashes (Karp & Rabin
 * 1987). Nearly every text holds none of them, and that is known after one pass
 * that keeps nothing.
 */
class WindowHashes {
  readonly #hashes = new Set<number>();
  /** Which of their upper bits occur: nearly every other hash is told by them. */
  readonly #tops = new Uint8Array(2 ** TOP_BITS);
  /** A secret with white space in it may be shorter once that is left out. */
  #hasShorter = false;

  /** @param stretch folded */
  add(stretch: string): void {
    if (stretch.length < WINDOW) this.#hasShorter = true;
    let hash = 0;
    for (let at = 0; at < WINDOW; at += 1) hash = (imul(hash, BASE) + stretch.charCodeAt(at)) | 0;
    this.#hashes.add(hash);
    this.#tops[hash >>> TOP_SHIFT] = 1;
  }

  /**
   * Whether a stretch may stand in a reading's characters; false only where none does.
   *
   * @param begins whether one begins at a place whose first characters are those of one
   */
  areIn(characters: string, begins: (at: number) => boolean): boolean {
    if (this.#hasShorter) return true;
    let hash = 0;
    for (let at = 0; at < characters.length; at += 1) {
      const left = at < WINDOW ? 0 : characters.charCodeAt(at - WINDOW);
      hash = (imul(hash - imul(left, OLDEST), BASE) + characters.charCodeAt(at)) | 0;
      if (this.#tops[hash >>> TOP_SHIFT] !== 1 || at + 1 < WINDOW || !this.#hashes.has(hash)) continue;
      if (begins(at + 1 - WINDOW)) return true;
    }
    return false;
  }
}

function beginningAt(characters: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + 4; index += 1) hash = (hash * 37 + characters.charCodeAt(index)) & 0xffff;
  return hash;
}

/** Fewer than one character in ten is a digit or a capital: no generated key looks like that. */
function isWordy(secret: string): boolean {
  return secret.replace(/[^0-9A-Z]/g, '').length * 10 < secret.length;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** At each place that a secret can have in a longer text that is encoded as a whole, in both alphabets. */
function base64Forms(bytes: Uint8Array): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = base64Within(bytes, offset);
    return [encoded, encoded.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/**
 * The base64 characters that depend on these bytes alone where they start
 * `offset` bytes (modulo 3) into an encoded text: the ones shared with a
 * neighbour, and the padding, are left out.
 */
function base64Within(bytes: Uint8Array, offset: number): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const encoded = btoa('\0'.repeat(offset) + binary).replaceAll('=', '');
  const shared = (offset + bytes.length) % 3 === 0 ? 0 : 1;
  return encoded.slice(offset === 0 ? 0 : offset + 1, encoded.length - shared);
}
