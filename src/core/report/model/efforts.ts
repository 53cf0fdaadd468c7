import type { Comparison } from '../../compare/comparison.js';
import { grouped, interval, probability, ratio } from '../../text/numbers.js';
import type { ArmNames } from './names.js';
import { type Part, table } from './parts.js';

/**
 * Whether the efforts took effect: reasoning tokens from each effort to the next
 * within a provider, and between providers at each effort; null where arms ran at
 * one effort only.
 */
export function effortTable({ efforts, pairs }: Comparison, names: ArmNames): Part | null {
  if (efforts.length === 0) return null;
  const within = efforts.map(({ provider, lower, higher, n, ratio: of, ci95, p, rise }) => [
    `${provider}: ${higher.effort} / ${lower.effort}`,
    `${ratio(of)} ${interval(ci95, ratio)}`,
    probability(p),
    grouped(n),
    RISES[rise],
  ]);
  const between = pairs.map(({ a, b, tokens: { reasoning } }) => [
    `${names.of(a)} / ${names.of(b)}`,
    `${ratio(reasoning.ratio)} ${interval(reasoning.ci95, ratio)}`,
    probability(reasoning.p),
    grouped(reasoning.n),
    '',
  ]);
  const head = ['reasoning tokens', 'ratio of means, 95 % interval', 'p', 'prompts or pairs', 'rise with the effort'];
  return table(head, [...within, ...between], [0, 4]);
}

const RISES = { shown: 'shown', absent: 'less than a tenth', open: 'left open' } as const;
