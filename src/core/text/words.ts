import { trimEnd } from './trimming.js';

/** Words as a reader counts them: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** The first `most` words of a text, an ellipsis for the rest. */
export function withinWords(text: string, most: number): string {
  const kept: string[] = [];
  let words = 0;
  for (const part of text.split(/\s+/)) {
    words += countWords(part);
    if (words > most) return `${trimEnd(kept.join(' '), ',;:.')} …`;
    kept.push(part);
  }
  return text;
}
