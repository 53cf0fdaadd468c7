/** What tells two arms apart: `bedrock` and `openai` of two that agree in model and effort; the whole names where nothing does. */
export function shortNames(a: string, b: string): readonly [a: string, b: string] {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  if (wordsA.length !== wordsB.length) return [a, b];
  const differing = wordsA.flatMap((word, place) => (plain(word) === plain(wordsB[place] as string) ? [] : [place]));
  if (differing.length === 0) return [a, b];
  const kept = (words: readonly string[]): string => differing.map((place) => words[place]).join(' ');
  return [kept(wordsA), kept(wordsB)];
}

/** A model under any provider's name for it. */
function plain(word: string): string {
  return word.replace(/^openai[./]/, '');
}
