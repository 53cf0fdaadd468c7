import type { Arm } from '../record/arms.js';
import type { RunSettings, SettingName } from '../record/settings.js';
import type { PairEvidence } from './evidence.js';
import { type Detection, type Grade } from './rule.js';

/** One thing that two arms should share. */
export interface Setting {
  readonly name: string;
  /** What an arm ran with, each value once, in words; none where it is unknown. */
  readonly values: (arm: Arm) => string[];
}

/** The one finding about the settings in which a pair of arms differs; none where it does not. */
export function settingsDifference(
  { names, a, b, joined }: PairEvidence,
  settings: readonly Setting[],
  grade: Grade = {},
): Detection[] {
  const differing = settings.flatMap(({ name, values }) => {
    const [inA, inB] = [values(a), values(b)];
    const differ = inA.length > 0 && inB.length > 0 && inA.join('\n') !== inB.join('\n');
    return differ ? [`${name} (${inA.join(', ')} against ${inB.join(', ')})`] : [];
  });
  if (differing.length === 0) return [];
  const message = `${names[0]} and ${names[1]} ran with different settings: ${differing.join('; ')}.`;
  return [{ arm: null, pair: names, count: joined.length, of: joined.length, examples: [], message, ...grade }];
}

/** A setting as the run recorded it. */
export function recorded(field: SettingName): Setting {
  return { name: field, values: (arm) => each(arm.settings.map((settings) => inWords(settings[field]))) };
}

/** A setting that runs of earlier versions did not record: it is unknown where it is not there. */
export function recordedSince(field: SettingName): Setting {
  const { name, values } = recorded(field);
  const isKnown = (run: RunSettings): boolean => (run[field] ?? null) !== null;
  return { name, values: (arm) => values({ ...arm, settings: arm.settings.filter(isKnown) }) };
}

const MAX_WORDS = 60;

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  const text = String(value);
  return text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}… (${text.length} characters)` : text;
}

/**
 * What most answers say they were served with; what was asked for where none
 * says. Answers that say otherwise are for `echo_differs` to count.
 */
export function served(echoed: readonly (string | null)[], asked: readonly (string | null)[]): string[] {
  const times = new Map<string, number>();
  for (const value of echoed) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most === undefined ? each(asked) : [most[0]];
}

/** Each known value once, in an order of its own. */
function each(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}
