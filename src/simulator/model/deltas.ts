/**
 * Cuts a text about where a tokenizer would: a word with the blank before it,
 * up to three digits, a run of signs, a run of white space.
 */
const PIECE = /\s?\p{L}+['’]?\p{L}*|\s?\p{N}{1,3}|\s?[^\s\p{L}\p{N}]+|\s+/gu;

export function cutIntoDeltas(text: string): string[] {
  return text.match(PIECE) ?? [];
}
