import type { Size } from './line.js';

/** Ways in which a server could write a secret that it sends back. Window: so many characters of the form are ten of the secret. */
export const ENCODINGS: readonly { readonly write: (text: string) => string; readonly window: number }[] = [
  { write: (text) => text, window: 10 },
  { write: (text) => text.toUpperCase(), window: 10 },
  { write: (text) => text.toLowerCase(), window: 10 },
  { write: encodeURIComponent, window: 10 },
  { write: (text) => JSON.stringify(text).slice(1, -1), window: 10 },
  { write: (text) => each(text, (code) => `%${hex(code, 2).toUpperCase()}`), window: 30 },
  { write: (text) => each(text, (code) => `\\u${hex(code, 4)}`), window: 60 },
  { write: (text) => each(text, (code) => `&#${code};`), window: 55 },
  { write: (text) => each(text, (code) => `&#x${hex(code, 2)};`), window: 60 },
  { write: (text) => Buffer.from(text).toString('hex'), window: 24 },
];

/** All of them, or the plain one where little is tried: the tests of redaction have each. */
export function encodingsOf(size: Size): typeof ENCODINGS {
  return size === 'full' ? ENCODINGS : ENCODINGS.slice(0, 1);
}

function each(text: string, write: (code: number) => string): string {
  return Array.from(text, (character) => write(character.charCodeAt(0))).join('');
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
