import { describe, expect, it } from '@jest/globals';
import type { PlannedComparison } from '../../src/core/compare/drawn-runs.js';
import { parseOptions } from '../../src/options/parse.js';
import { RUN_OPTIONS } from '../../src/options/tables/run.js';
import { comparisonLines } from '../../src/prepare/comparison-lines.js';

function linesOf(given: Readonly<Record<string, string>>, n: number): string[] {
  const raw = new Map(Object.entries({ provider: 'bedrock,openai', ...given }).map(([name, value]) => [name, [value]]));
  const planned: PlannedComparison = { n, comparedArms: 1, scored: true, marginPp: 1, latencyMargin: 0.1 };
  return comparisonLines(parseOptions(RUN_OPTIONS, raw), planned);
}

describe('the plan of a run that stops when it is certain', () => {
  it('says where it will probably stop: the sooner, the larger the difference', () => {
    const lines = linesOf({ 'stop-when': 'certain', 'certain-about': 'latency' }, 1319);
    expect(lines[0]).toContain('common verdict on latency is certain, for 1,319 pairs at the most');
    const tenth = /^one that takes 11 % less: better after about ([\d,]+) pairs\.$/m.exec(lines.join('\n'));
    const fifth = /^one that takes 20 % less: better after about ([\d,]+) pairs\.$/m.exec(lines.join('\n'));
    expect(Number(fifth?.[1])).toBeLessThan(Number(tenth?.[1]));
    expect(Number(tenth?.[1])).toBeLessThan(400);
  });

  it('says that a plan which is too short will not stop by itself', () => {
    const lines = linesOf({ 'stop-when': 'certain' }, 100);
    expect(lines.slice(1)).toHaveLength(4);
    for (const line of lines.slice(1)) expect(line).toMatch(/: not within the plan\.$/);
  });

  it('is not that of a run to its end, which says what its size can show', () => {
    expect(linesOf({}, 200).join('\n')).not.toContain('probably stop');
  });
});
