import { describe, expect, it } from '@jest/globals';
import { parseConditions } from '../../src/core/gate/condition.js';
import type { RecordFile } from '../../src/core/record/arms.js';
import type { AttemptRecord } from '../../src/core/record/record.js';
import { comparisonDocuments } from '../../src/prepare/documents/comparison.js';
import { type SimulatedArm, simulateArms } from '../../testkit/simulated-arms.js';

const OPTIONS = { seed: 1, accuracyMarginPp: 1, latencyMargin: 0.1, costMargin: 0.02, reference: null, scorer: null };
const DAY_MS = 86_400_000;
const STEADY: SimulatedArm = { provider: 'openai', accuracy: 0.9, slowdown: () => 1, failing: 0 };

/** The records of a run, made some days earlier than all others of the simulation. */
function run(seed: number, daysAgo: number, ...arms: readonly Partial<SimulatedArm>[]): AttemptRecord[] {
  const simulated = simulateArms(200, seed, ...arms.map((arm) => ({ ...STEADY, ...arm })));
  return simulated.flatMap(({ all }) =>
    all.map((record) => ({
      ...record,
      started_at: new Date(Date.parse(record.started_at) - daysAgo * DAY_MS).toISOString(),
    })),
  );
}

const file = (label: string, records: readonly AttemptRecord[], baseline = false): RecordFile => ({
  label,
  records,
  settings: null,
  baseline,
});
const compared = (files: readonly RecordFile[], conditions: readonly string[] = []) =>
  comparisonDocuments(files, OPTIONS, parseConditions(conditions), { url: null, command: null });

const OLD = run(1, 14, { provider: 'bedrock' }, { provider: 'openai' });
const NEW = run(2, 0, { provider: 'bedrock', slowdown: () => 1.4 }, { provider: 'openai' });

describe('a run with a baseline', () => {
  it('compares each arm with itself, and with nothing else', async () => {
    const { comparison } = (await compared([file('new', NEW), file('old', OLD, true)])).context;
    expect(comparison.pairs).toMatchObject([
      { a: 'bedrock gpt-5.5 medium (now)', b: 'bedrock gpt-5.5 medium (baseline)', n: 200, same_arm: true },
      { a: 'openai gpt-5.5 medium #2 (now)', b: 'openai gpt-5.5 medium #2 (baseline)', n: 200, same_arm: true },
    ]);
    expect(comparison.pairs.map(({ latency }) => latency.verdict)).toEqual([
      'worse',
      expect.not.stringMatching(/^(worse|not comparable)$/),
    ]);
    expect(comparison.reference).toBeNull();
    const apart = comparison.audit.filter(({ rule }) => rule === 'confounded_by_time');
    expect(apart.filter(({ severity, effect }) => severity !== 'info' || effect !== 'none')).toEqual([]);
  });

  it('says how old the baseline is, and that every verdict is about the time since', async () => {
    const { reportModel, context } = await compared([file('new', NEW), file('old', OLD, true)]);
    expect(reportModel.opening.title).toMatch(
      /^bedrock gpt-5\.5 medium since then, 14 days: .* openai gpt-5\.5 medium #2 since then, 14 days: /,
    );
    expect(reportModel.opening.notices).toContainEqual({
      kind: 'baseline',
      text: 'Each arm is compared with itself in the baseline, measured 14 days before it.',
    });
    const [first] = context.comparison.pairs;
    expect(first?.headline).toMatch(/^bedrock gpt-5\.5 medium since then, 14 days: \d/);
    expect(first?.qualifications.join(' ')).toContain('The same arm at two times, 14 days apart');
    const alone = await compared([file('new', run(2, 0, {})), file('old', run(1, 14, {}), true)]);
    expect(alone.reportModel.opening.verdict).toMatch(/^Verdict since then: /);
    expect(alone.reportModel.opening.title).toMatch(/^openai gpt-5\.5 medium since then, 14 days: /);
  });

  it('pools the shards of a baseline, and never with those of the run', async () => {
    const half = (records: readonly AttemptRecord[], rest: number) =>
      records.filter(({ prompt_index: index }) => index % 2 === rest);
    const { comparison } = (
      await compared([
        file('n0', half(NEW, 0)),
        file('n1', half(NEW, 1)),
        file('o0', half(OLD, 0), true),
        file('o1', half(OLD, 1), true),
      ])
    ).context;
    const whole = (await compared([file('new', NEW), file('old', OLD, true)])).context.comparison;
    expect(comparison).toEqual(whole);
    const apart = (await compared([file('n0', half(NEW, 0)), file('o', OLD, true)])).context.comparison;
    expect(apart.pairs.map(({ n, excluded }) => [n, excluded.half_pairs])).toEqual([
      [100, 100],
      [100, 100],
    ]);
    expect(apart.audit.filter(({ rule }) => rule === 'prompt_sets_differ')).toHaveLength(2);
  });

  it('names the arms that only one of the two has', async () => {
    const old = run(1, 14, { provider: 'bedrock' });
    const { context, reportModel } = await compared([file('new', NEW), file('old', old, true)]);
    expect(context.comparison.pairs.map(({ a }) => a)).toEqual(['bedrock gpt-5.5 medium (now)']);
    expect(reportModel.alone.map(({ arm }) => arm.arm)).toEqual(['openai gpt-5.5 medium #2 (now)']);
    expect(reportModel.opening.notices.map(({ text }) => text).join(' ')).toContain('1 arm not in the baseline.');
  });

  it('holds gates against the run alone, and verdicts against the time since', async () => {
    const bad = run(1, 14, { provider: 'bedrock', accuracy: 0.3 });
    const files = [file('new', run(2, 0, { provider: 'bedrock' })), file('old', bad, true)];
    const { comparison } = (await compared(files, ['bedrock.accuracy < 60%', 'answers = worse'])).context;
    expect(comparison.gates).toMatchObject([
      { of: 'bedrock gpt-5.5 medium (now)', result: 'pass' },
      { of: 'bedrock gpt-5.5 medium (now) / bedrock gpt-5.5 medium (baseline)', result: 'pass', value: 'better' },
    ]);
    const gone = [file('new', run(2, 0, {})), file('old', [...run(1, 14, {}), ...bad], true)];
    await expect(compared(gone, ['bedrock.accuracy < 60%'])).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });

  it('tells two arms of one provider apart by their names', async () => {
    const [one, other] = [run(1, 14, {}, {}), run(2, 0, {}, { slowdown: () => 2 })];
    const { comparison } = (await compared([file('new', [...other].reverse()), file('old', one, true)])).context;
    const pairs = comparison.pairs.map(({ a, b }) => [a, b].map((name) => name.replace(/ \(\w+\)$/, '')));
    expect(pairs).toHaveLength(2);
    for (const [a, b] of pairs) expect(a).toBe(b);
  });
});

describe('a baseline that can’t be one', () => {
  it.each([
    [
      'another model',
      run(1, 14, {}).map((record) => ({ ...record, model: 'gpt-5.4', arm: 'openai gpt-5.4 medium' })),
      'the baseline is of another plan: it holds openai gpt-5.4 medium, and the run openai gpt-5.5 medium;',
    ],
    [
      'another effort',
      run(1, 14, {}).map((record) => ({ ...record, effort: 'high', arm: 'openai gpt-5.5 high' })),
      'the baseline is of another plan: it holds openai gpt-5.5 high',
    ],
    [
      'other prompts',
      run(1, 14, {}).map((record) => ({
        ...record,
        prompt_id: `x${record.prompt_id}`,
        pair_id: `x${record.prompt_id}`,
      })),
      'no prompt went through two of the arms',
    ],
  ])('%s: is refused with what it holds', async (_, old, message) => {
    await expect(compared([file('new', run(2, 0, {})), file('old', old, true)])).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });

  it('two runs of one arm: are refused, since either could be meant', async () => {
    const files = [file('new', run(2, 0, {})), file('o1', run(1, 14, {}), true), file('o2', run(3, 7, {}), true)];
    await expect(compared(files)).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      message: expect.stringContaining('the baseline holds more than one run of openai gpt-5.5 medium'),
    });
  });
});
