import { canonicalModel } from '../record/model.js';

/**
 * What tells arms apart: `bedrock` and `openai` of two that agree in model and
 * effort; `bedrock` and `bedrock #2` of an arm and itself. The whole names where
 * they are not built alike, or where nothing differs.
 */
export function shortNames(arms: readonly string[]): string[] {
  return ofTwins(arms) ?? ofDifferences(arms);
}

/** An arm and its repetitions, which are numbered: the provider names them. Null for others. */
function ofTwins(arms: readonly string[]): string[] | null {
  const bare = new Set(arms.map((arm) => arm.replace(TWIN, '')));
  if (arms.length < 2 || bare.size > 1 || new Set(arms).size < arms.length) return null;
  return arms.map((arm) => `${arm.split(' ')[0] ?? ''}${TWIN.exec(arm)?.[0] ?? ''}`);
}

/** What a second identical arm ends in. */
const TWIN = / #\d+$/;

function ofDifferences(arms: readonly string[]): string[] {
  const words = arms.map((arm) => arm.split(' '));
  const [first = []] = words;
  if (arms.length < 2 || words.some(({ length }) => length !== first.length)) return [...arms];
  const differs = first.map((word, place) => words.some((other) => plain(other[place]) !== plain(word)));
  const short = words.map((each) => withoutBrackets(each.filter((_, place) => differs[place]).join(' ')));
  return new Set(short).size === arms.length && !short.includes('') ? short : [...arms];
}

/** A model under any provider's name for it. */
function plain(word: string | undefined): string {
  return canonicalModel(word ?? '');
}

/** Arms of one name are told apart by the labels of their files, which stand in brackets. */
function withoutBrackets(name: string): string {
  return /^\(([^()]+)\)$/.exec(name)?.[1] ?? name;
}

/** What two arms are called that differ only in what stands in brackets, as one arm and its baseline do; null for others. */
export function commonName(a: string, b: string): string | null {
  const bare = (name: string): string => name.replace(/ \([^()]+\)$/, '');
  return bare(a) === bare(b) ? bare(a) : null;
}
