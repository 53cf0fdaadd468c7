import type { Arm } from '../record/arms.js';
import { canonicalModel } from '../record/model.js';
import type { RunSettings } from '../record/settings.js';
import type { PairEvidence } from './evidence.js';
import type { Detection, Rule } from './rule.js';

/** One thing that two arms should share. */
interface Setting {
  readonly name: string;
  /** What an arm ran with, each value once, in words; none where it is unknown. */
  readonly values: (arm: Arm) => string[];
}

/** Where these differ, the two arms were asked different things. */
const GRAVE: readonly Setting[] = [
  {
    name: 'model',
    values: ({ records }) =>
      served(
        records.map(({ echoed_model: model }) => model),
        records.map(({ model }) => model),
      ).map(canonicalModel),
  },
  {
    name: 'effort',
    values: ({ records, effort }) =>
      served(
        records.map(({ echoed_effort: echoed }) => echoed),
        records.map((record) => record.effort ?? effort),
      ),
  },
  recorded('max_output_tokens'),
  recorded('instructions'),
  recorded('simulated'),
];

/** Where these differ, answers compare but latencies were had under different conditions. */
const LIGHT: readonly Setting[] = [
  recorded('dataset'),
  recorded('order'),
  recorded('concurrency'),
  recorded('warmups'),
  recorded('timeout_seconds'),
  recorded('idle_timeout_seconds'),
  recorded('fresh_connection'),
];

export const settingsDiffer: Rule = {
  id: 'settings_differ',
  family: 'comparability',
  severity: 'critical',
  effect: 'not_comparable',
  meaning:
    'The arms ran with different settings: another model, effort, output cap or developer message, or one of them on the embedded endpoint.',
  consequence:
    'Not comparable. A difference in dataset name, order, concurrency, warm-ups, time-outs or connections only qualifies it.',
  remedy: 'Run both arms in one run, or repeat one with the settings of the other.',
  check: ({ pairs }) =>
    pairs.flatMap((pair) => [
      ...inPair(pair, GRAVE, {}),
      ...inPair(pair, LIGHT, { severity: 'warning', effect: 'qualifies' }),
    ]),
};

export const settingsUnrecorded: Rule = {
  id: 'settings_unrecorded',
  family: 'comparability',
  severity: 'info',
  effect: 'qualifies',
  meaning: 'An arm’s file says nothing of the settings it was made with (files of the seed never do).',
  consequence:
    'Qualifies the verdict: that both arms had the same output cap, effort and developer message can’t be checked.',
  remedy: 'Keep the summary beside the records; parity-bench writes the settings into it.',
  check: ({ pairs }) =>
    pairs.flatMap(({ names, a, b }): Detection[] => {
      const silent = [a, b].filter((arm) => arm.settings.length === 0);
      if (silent.length === 0) return [];
      const whose =
        silent.length === 2
          ? 'Neither arm’s settings are recorded'
          : `The settings of ${silent[0]?.arm} are not recorded`;
      const message = `${whose}: that both had the same output cap, effort and developer message can’t be checked.`;
      return [{ arm: null, pair: names, count: silent.length, of: 2, examples: [], message }];
    }),
};

export const clientVersionsDiffer: Rule = {
  id: 'client_versions_differ',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'The arms were measured by different versions of parity-bench or of Node.js.',
  consequence: 'Qualifies the verdict on latency: a difference may be the client’s.',
  remedy: 'Measure both arms with one version, best in one run.',
  check: ({ pairs }) =>
    pairs.flatMap((pair) => inPair(pair, [recorded('client_version'), recorded('node_version')], {})),
};

function inPair(
  { names, a, b, joined }: PairEvidence,
  settings: readonly Setting[],
  grade: Partial<Detection>,
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

function recorded(field: keyof RunSettings): Setting {
  return { name: field, values: (arm) => each(arm.settings.map((settings) => inWords(settings[field]))) };
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
function served(echoed: readonly (string | null)[], asked: readonly (string | null)[]): string[] {
  const times = new Map<string, number>();
  for (const value of echoed) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most === undefined ? each(asked) : [most[0]];
}

/** Each known value once, in an order of its own. */
function each(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}
