import type { PageInput } from '../src/core/report/html/material.js';
import { reportOf } from '../src/core/report/model/report.js';

/** Fields whose values this program chooses among its own words, or that are parsed as such. */
const OWN_WORDS = new Set([
  ...['verdict', 'outcome', 'fault', 'severity', 'effect', 'primary', 'rule', 'order', 'auth_mode', 'scorer'],
  ...['name', 'kind', 'adjusted', 'started_at', 'ended_at', 'created_at', 'condition', 'result', 'code'],
]);

/**
 * The same page with hostile text wherever foreign text can stand. What joins
 * records to their pairs and arms to their figures is replaced alike everywhere.
 */
export function hostilePage(input: PageInput, texts: readonly string[]): PageInput {
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
  const hostile = visit({ ...input, report: null }, '') as PageInput;
  return { ...hostile, report: reportOf(hostile.context) };
}
