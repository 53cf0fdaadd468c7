import { pairedArms } from '../src/core/attempt/pairing.js';
import type { PageInput } from '../src/core/report/html/material.js';
import { reportOf } from '../src/core/report/model/report.js';

/** Fields whose values this program chooses among its own words, or that are parsed as such. */
const OWN_WORDS = new Set([
  ...['verdict', 'outcome', 'fault', 'severity', 'effect', 'primary', 'rule', 'order', 'auth_mode', 'scorer'],
  ...['name', 'kind', 'adjusted', 'started_at', 'ended_at', 'created_at', 'condition', 'result', 'code'],
]);

/**
 * The same data with hostile text wherever foreign text can stand. What joins
 * records to their pairs and arms to their figures is replaced alike everywhere.
 */
export function hostileVersion<T>(data: T, texts: readonly string[]): T {
  const known = new Map<string, string>();
  const taken = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const hostile = `${texts[known.size % texts.length] ?? ''}${known.size}`;
    known.set(text, hostile);
    return hostile;
  };
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OWN_WORDS.has(key) ? value : taken(value);
    if (Array.isArray(value)) return value.map((item) => visit(item, key));
    if (typeof value !== 'object' || value === null) return value;
    const nameOf = (name: string): string => (key === 'roundTripMs' ? taken(name) : name);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [nameOf(name), visit(item, name)]));
  };
  return visit(data, '') as T;
}

/** The page of a run whose every text is hostile. */
export function hostilePage(input: PageInput, texts: readonly string[]): PageInput {
  const { context, arms, command } = hostileVersion({ ...input, report: null }, texts);
  return { context, arms, paired: pairedArms(arms), command, report: reportOf(context) };
}
