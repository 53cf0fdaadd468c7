/**
 * Characters taken off the ends of a text, in time linear in the text. A pattern
 * such as `/ +$/` looks at a run of n spaces n times over where it does not
 * stand at the end.
 */

/** @param characters each of which is taken off, however often it stands there */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}

/** @param characters each of which is taken off, however often it stands there */
export function trimStart(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text[start] as string)) start += 1;
  return text.slice(start);
}
