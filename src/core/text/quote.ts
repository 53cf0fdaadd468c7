/** A value as a message may show it: short, on one line. */
export function quote(text: string): string {
  const folded = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return JSON.stringify(folded.length > 60 ? `${folded.slice(0, 57)}...` : folded);
}

/** Several values as one phrase: `a, b or c`. */
export function inWords(values: readonly string[]): string {
  return phraseOf(values, 'or');
}

/** Several values as one phrase: `a, b and c`. */
export function allInWords(values: readonly string[]): string {
  return phraseOf(values, 'and');
}

function phraseOf(values: readonly string[], conjunction: 'or' | 'and'): string {
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} ${conjunction} ${values.at(-1) ?? ''}`;
}
