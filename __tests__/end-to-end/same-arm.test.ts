import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RunSummary } from '../../src/core/walkthrough/run-summary.js';
import { readRecords } from '../../src/effects/files/records.js';
import { inDirectory, save } from '../../testkit/runs/saved.js';
import { type SimulatedRun, simulatedRun } from '../../testkit/runs/simulated.js';
import { withoutHaste } from '../../testkit/runs/without-haste.js';

const A = 'openai gpt-5.5 medium';
const B = 'openai gpt-5.5 medium #2';

describe('one provider compared with itself', () => {
  let run: SimulatedRun;
  beforeAll(async () => {
    run = await simulatedRun({ options: { provider: 'openai,openai', limit: '60' } });
  });

  it('is asked each prompt twice, as two arms with a name each', () => {
    const { records, warmups } = run.report;
    expect(records).toHaveLength(120);
    expect(new Set(run.simulator.truths.map(({ provider }) => provider))).toEqual(new Set(['openai']));
    for (const arm of [A, B]) {
      const own = records.filter((record) => record.arm === arm);
      expect(own.map(({ pair_id: pair }) => pair)).toEqual(Array.from({ length: 60 }, (_, index) => `sample-${index}`));
      expect(warmups.filter((record) => record.arm === arm)).toHaveLength(1);
    }
    expect(records.filter(({ arm, order_in_pair: order }) => arm === A && order === 0).length).toBeGreaterThanOrEqual(
      27,
    );
  });

  it('is neither better nor worse than itself', () => {
    const [pair] = run.report.comparison.pairs;
    expect(pair).toMatchObject({ a: A, b: B, n: 60, excluded: { network: 0, half_pairs: 0, aborted: 0 } });
    expect(['better', 'worse']).not.toContain(pair?.verdict);
    expect(withoutHaste(run.report.comparison.audit)).toEqual([]);
  });

  it('bears both names in the summary, in the records and in the comment', async () => {
    await inDirectory(async (directory) => {
      const file = await save(run.report, directory);
      const summary = JSON.parse(readFileSync(file.replace('.jsonl', '_summary.json'), 'utf8')) as RunSummary;
      expect(summary.summary.map(({ arm }) => arm)).toEqual([A, B]);
      expect(summary.aggregates.map(({ arm, number_completed_requests: completed }) => [arm, completed])).toEqual([
        [A, 60],
        [B, 60],
      ]);
      expect(summary.settings.arms.map(({ arm }) => arm)).toEqual([A, B]);
      expect(summary.comparison.arms.map(({ arm }) => arm)).toEqual([A, B]);
      expect(summary.accuracy).toHaveLength(2);
      const [{ records } = { records: [] }] = await readRecords([file]);
      expect(new Set(records.map(({ arm }) => arm))).toEqual(new Set([A, B]));
      const comment = readFileSync(path.join(directory, 'comment.md'), 'utf8');
      const rows = comment.split('\n').filter((line) => line.startsWith('|'));
      expect(rows[0]).toMatch(/openai vs openai &#35;&#8203;2, 95 % interval \|/);
    });
  });
});
