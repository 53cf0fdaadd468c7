import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { sortedJson } from '../../../src/core/text/sorted-json.js';
import { walkthroughSummary } from '../../../src/core/walkthrough/summary.js';
import { readRecordFile } from '../../../src/effects/files/records.js';
import { attempt } from '../../../testkit/records.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

describe.each([['bedrock'], ['openai']])('the published medium run of %s', (provider) => {
  describeWithShared(`published-runs/${provider}-medium.jsonl`, 'its summary', (file) => {
    it('reproduces in every cell, to the digit', async () => {
      const published: unknown = JSON.parse(readFileSync(file.replace('.jsonl', '_summary.json'), 'utf8'));
      const { records } = await readRecordFile(file, provider);
      expect({ ...walkthroughSummary(records), dataset: 'gsm8k/test' }).toEqual(published);
    });

    it("reproduces as text, but for the .0 of Python's floats", async () => {
      const published = readFileSync(file.replace('.jsonl', '_summary.json'), 'utf8');
      const { records } = await readRecordFile(file, provider);
      const ours = sortedJson({ ...walkthroughSummary(records), dataset: 'gsm8k/test' });
      expect(ours.trimEnd()).toBe(published.replace(/(\d)\.0(?=,?$)/gm, '$1').trimEnd());
    });
  });
});

describe('the summary', () => {
  it('has a row for each arm where one provider runs in two, sorted by provider, model and arm', () => {
    const records = [
      attempt({ provider: 'openai', arm: 'openai gpt-5.5 medium #2', total_ms: 3 }),
      attempt({ provider: 'openai', arm: 'openai gpt-5.5 medium', total_ms: 2 }),
      attempt({ provider: 'bedrock', arm: 'bedrock', total_ms: 1 }),
    ];
    expect(
      walkthroughSummary(records).aggregates.map((row) => [row.arm, row.metrics.end_to_end_latency_ms.p50]),
    ).toEqual([
      ['bedrock', 1],
      ['openai gpt-5.5 medium', 2],
      ['openai gpt-5.5 medium #2', 3],
    ]);
  });

  it('counts a failure and leaves its latency out', () => {
    const records = [attempt({ total_ms: 100 }), attempt({ ok: false, total_ms: 9999 })];
    const [aggregate] = walkthroughSummary(records).aggregates;
    expect(aggregate).toMatchObject({ number_completed_requests: 1, number_errored_requests: 1 });
    expect(aggregate?.metrics.end_to_end_latency_ms).toMatchObject({ count: 1, max: 100, stddev: null });
  });

  it('leaves warm-ups and superseded attempts out', () => {
    const records = [attempt({ warmup: true }), attempt({ superseded: true }), attempt({})];
    expect(walkthroughSummary(records).aggregates[0]?.number_completed_requests).toBe(1);
  });

  it('knows no rate of a single request and no cost where none is known', () => {
    const [aggregate] = walkthroughSummary([attempt({ estimated_openai_cost_usd: null })]).aggregates;
    expect(aggregate).toMatchObject({ completed_requests_per_minute: null, estimated_openai_cost_usd_total: null });
  });
});
