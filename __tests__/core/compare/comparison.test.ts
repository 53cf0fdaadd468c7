import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../src/core/compare/analyse.js';
import { type Comparison, parseComparison } from '../../../src/core/compare/comparison.js';
import { sortedJson } from '../../../src/core/text/sorted-json.js';
import { REPORT_CONTEXTS } from '../../../testkit/report-contexts.js';
import { type SimulatedArm, simulateArms } from '../../../testkit/simulated-arms.js';

const failing: SimulatedArm = { provider: 'openai', accuracy: 0.9, slowdown: () => 1, failing: 0.2 };

function compared(): Comparison {
  const arms = simulateArms(40, 1, failing, { ...failing, provider: 'bedrock' });
  return compare({ arms, findings: [], seed: 1, marginPp: 1, latencyMargin: 0.1, scorer: 'gsm8k', draws: 99 });
}

/** As its file holds it. */
function written(comparison: Comparison): unknown {
  return JSON.parse(sortedJson(comparison));
}

/** The same with one value replaced, which stands behind a path such as `pairs.0.n`. */
function altered(at: string, value: unknown): unknown {
  const copy: unknown = written(compared());
  const names = at.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<unknown>((inner, name) => Reflect.get(Object(inner), name), copy);
  Reflect.set(Object(holder), last, value);
  return copy;
}

describe('a saved comparison', () => {
  it.each([
    ['simulated arms', compared()],
    ...Object.entries(REPORT_CONTEXTS).map(([name, { comparison }]) => [name, comparison] as const),
  ] as const)('is read as it was written, with no field left out: %s', (_, comparison) => {
    expect(parseComparison(written(comparison), 'comparison.json')).toEqual(written(comparison));
  });

  it('holds the states that a file may be in', () => {
    const all = Object.values(REPORT_CONTEXTS).map(({ comparison }) => comparison);
    expect(all.some(({ pairs }) => pairs.length === 0)).toBe(true);
    expect(all.some(({ audit }) => audit.length > 0)).toBe(true);
    expect(compared().arms[0]?.faults).toEqual({ provider: expect.any(Number) });
  });

  it.each([
    ['schema_version', 1, '"schema_version" is 1; it must be 2, the version that this program writes and reads'],
    ['pairs.0.verdict', 'best', '"pairs.0.verdict" is "best"; it must be one of better, worse, equivalent, '],
    ['pairs.0.n', -1, '"pairs.0.n" is -1; it must be a whole number, 0 or more'],
    ['pairs.0.accuracy.ci95', [0], '"pairs.0.accuracy.ci95" is a list; it must be a list of two numbers'],
    ['pairs.0.latency.total_ms.margin', '0.1', 'it must be a finite number'],
    ['pairs.0.cost', null, '"pairs.0.cost" is null; it must be a JSON object'],
    ['arms.0.outcomes', { banana: 1 }, 'it must be one of completed, '],
    ['arms.0.metrics.total_ms', 5, '"arms.0.metrics.total_ms" is 5; it must be a JSON object'],
    ['arms', null, '"arms" is null; it must be a list'],
    ['audit', [null], '"audit.0" is null; it must be a JSON object'],
  ])('is refused with its file, the field and the remedy where %s is %j', (at, value, said) => {
    const refused = () => parseComparison(altered(at, value), 'since/comparison.json');
    expect(refused).toThrow(
      expect.objectContaining({ code: 'INVALID_RECORDS', message: expect.stringContaining(said) }),
    );
    expect(refused).toThrow(
      /^since\/comparison\.json: .*\. Take the file as it was written, or compare the records again\.$/s,
    );
  });

  it.each([[null], [[]], ['text'], [3]])('is refused where the whole is %j', (value) => {
    expect(() => parseComparison(value, 'comparison.json')).toThrow('it must be a JSON object');
  });
});
