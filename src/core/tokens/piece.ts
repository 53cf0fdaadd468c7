/**
 * How o200k_base splits a text before it merges, as OpenAI publishes it
 * (openai_public.py in https://github.com/openai/tiktoken): words with what ends
 * an English contraction, up to three digits, punctuation, line ends, spaces.
 */
const CONTRACTION = "(?:'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD]))?";
// Linear all the same: whatever a character is, a match begins with it, so none is looked at from many starts.
/* eslint-disable regexp/no-super-linear-move */
export const PIECE = new RegExp(
  [
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+${CONTRACTION}`,
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*${CONTRACTION}`,
    '\\p{N}{1,3}',
    ' ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*',
    '\\s*[\\r\\n]+',
    '\\s+(?!\\S)',
    '\\s+',
  ].join('|'),
  'uy',
);
/* eslint-enable regexp/no-super-linear-move */

/**
 * Where the piece that begins at `start` ends: what {@link PIECE} matches there.
 * Nearly all pieces are ASCII, and the few rules that concern those take half the
 * time of the pattern; what touches any other character is left to the pattern.
 */
export function pieceEnd(text: string, start: number): number {
  const end = asciiEnd(text, start);
  if (end !== UNKNOWN) return end;
  PIECE.lastIndex = start;
  PIECE.test(text);
  return PIECE.lastIndex;
}

const UNKNOWN = -1;

const [SPACE, SLASH, APOSTROPHE] = [...` /'`].map((sign) => sign.charCodeAt(0));
const LOWER_CASE = 0x20;
const [D, E, L, M, R, S, T, V] = [...'delmrstv'].map((letter) => letter.charCodeAt(0));

/** Kinds of characters, so far as the pattern tells them apart. */
const [END, UPPER, LOWER, DIGIT, LINE_END, BLANK, SIGN, FOREIGN] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const KINDS = Uint8Array.from({ length: 0x80 }, (_, unit) => kindOf(String.fromCharCode(unit)));

function kindOf(character: string): number {
  if (/[A-Z]/.test(character)) return UPPER;
  if (/[a-z]/.test(character)) return LOWER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[\r\n]/.test(character)) return LINE_END;
  return /\s/.test(character) ? BLANK : SIGN;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return END;
  const unit = text.charCodeAt(at);
  return unit < KINDS.length ? KINDS[unit]! : FOREIGN;
}

function asciiEnd(text: string, start: number): number {
  const first = kindAt(text, start);
  if (first === FOREIGN) return UNKNOWN;
  if (first === UPPER || first === LOWER) return wordEnd(text, start);
  if (first === DIGIT) return digitsEnd(text, start);
  const second = kindAt(text, start + 1);
  if (second === FOREIGN) return UNKNOWN;
  // A word takes the character before it along, be it a space or a sign.
  if (first !== LINE_END && (second === UPPER || second === LOWER)) return wordEnd(text, start + 1);
  if (first === SIGN) return signsEnd(text, start);
  return second === SIGN && text.charCodeAt(start) === SPACE ? signsEnd(text, start + 1) : spaceEnd(text, start);
}

/** Capitals, then small letters, then what ends a contraction. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === UPPER) at += 1;
  while (kindAt(text, at) === LOWER) at += 1;
  const next = kindAt(text, at);
  if (next === FOREIGN) return UNKNOWN;
  return text.charCodeAt(at) === APOSTROPHE ? contractionEnd(text, at) : at;
}

/** @param at where the apostrophe stands */
function contractionEnd(text: string, at: number): number {
  const first = text.charCodeAt(at + 1) | LOWER_CASE;
  if (first === S || first === T || first === M || first === D) return at + 2;
  const second = text.charCodeAt(at + 2) | LOWER_CASE;
  const isLong = second === E ? first === R || first === V : second === L && first === L;
  return isLong ? at + 3 : at;
}

function digitsEnd(text: string, start: number): number {
  for (let at = start + 1; at < start + 3; at++) {
    const kind = kindAt(text, at);
    if (kind !== DIGIT) return kind === FOREIGN ? UNKNOWN : at;
  }
  return start + 3;
}

/** Signs, then line ends and slashes. */
function signsEnd(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === SIGN) at += 1;
  while (kindAt(text, at) === LINE_END || text.charCodeAt(at) === SLASH) at += 1;
  return kindAt(text, at) === FOREIGN ? UNKNOWN : at;
}

/** Up to the last line end; without one all but the last space, which goes with what follows. */
function spaceEnd(text: string, start: number): number {
  let at = start;
  let afterLine = start;
  for (let kind = kindAt(text, at); kind === BLANK || kind === LINE_END; kind = kindAt(text, at)) {
    at += 1;
    if (kind === LINE_END) afterLine = at;
  }
  const next = kindAt(text, at);
  if (next === FOREIGN) return UNKNOWN;
  if (afterLine > start) return afterLine;
  return next === END || at === start + 1 ? at : at - 1;
}
