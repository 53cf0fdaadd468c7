/**
 * Anything that shows: neither white space, nor a control or format character,
 * nor one that Unicode lets a renderer ignore (`Default_Ignorable_Code_Point`:
 * zero-width joiners, Hangul fillers, variation selectors), nor the blank Braille
 * pattern.
 */
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** True for a text that shows nothing: it answers nothing. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}
