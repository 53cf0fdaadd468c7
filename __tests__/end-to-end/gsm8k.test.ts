import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { RECORD_FIELDS } from '../../src/core/record/record.js';
import { certainFields, type Known, LOOSE_FIELDS, looseFieldFaults, tooEarly } from '../../testkit/runs/fields.js';
import { clockOffsetMs, type Observed, type ObservedRun, observedRun } from '../../testkit/runs/observed.js';
import { withoutHaste } from '../../testkit/runs/without-haste.js';
import { describeWithShared } from '../../testkit/shared-data.js';

/** Written out again: the words that the published runs sent. */
const ASKED =
  'Solve this grade-school math problem. Show concise reasoning, then put the final numeric answer on a separate line prefixed with ####.\n\nProblem:\n';

describeWithShared(
  'gsm8k/test.jsonl',
  'all questions of the GSM8K test set through both simulated providers in one run',
  (file) => {
    const rows = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { question: string; answer: string });
    let run: ObservedRun;
    let offsetMs: number;

    beforeAll(async () => {
      run = await observedRun({
        options: { dataset: 'gsm8k', 'dataset-path': file, limit: String(rows.length), simulate: 'true' },
      });
      offsetMs = clockOffsetMs();
    }, 300_000);

    function knownOf({ record, truth }: Observed): Known {
      const row = rows[record.prompt_index] as (typeof rows)[number];
      return {
        runId: run.report.settings.run_id,
        promptIndex: record.prompt_index,
        promptId: `gsm8k-test-${record.prompt_index}`,
        prompt: `${ASKED}${row.question}`,
        answer: row.answer,
        // Two warm-ups came first.
        orderInPair: truth.index % 2,
      };
    }

    it('leaves 2,638 records of what the endpoint was asked, and two warm-ups apart', () => {
      expect(run.report.stop).toBeNull();
      expect(run.truths).toHaveLength(2640);
      expect(run.measured).toHaveLength(2638);
      expect(new Set(run.measured.map(({ truth }) => truth)).size).toBe(2638);
      expect(run.warmups.map(({ truth }) => truth.index)).toEqual([0, 1]);
    });

    it('asks each question of both providers, one directly after the other, each first in half of the pairs', () => {
      const pairs = rows.map((_, index) => run.measured.slice(2 * index, 2 * index + 2));
      expect(pairs.every((pair, index) => pair.every(({ record }) => record.prompt_index === index))).toBe(true);
      expect(
        pairs.every(([first, second]) => new Set([first?.truth.provider, second?.truth.provider]).size === 2),
      ).toBe(true);
      const bedrockFirst = pairs.filter(([first]) => first?.truth.provider === 'bedrock').length;
      expect(Math.abs(bedrockFirst - rows.length / 2)).toBeLessThanOrEqual(3);
    });

    it('sends both providers the same bytes but for the name of the model, signed for one and with a key for the other', () => {
      for (const { record, truth } of run.measured) {
        const { model, ...body } = JSON.parse(truth.body) as Record<string, unknown>;
        expect(model).toBe(truth.provider === 'bedrock' ? 'openai.gpt-5.5' : 'gpt-5.5');
        expect(body).toEqual({
          input: [{ role: 'user', content: `${ASKED}${rows[record.prompt_index]?.question}` }],
          reasoning: { effort: 'medium' },
          max_output_tokens: 4096,
          store: false,
          stream: true,
        });
        expect(truth.authMode).toBe(truth.provider === 'bedrock' ? 'sigv4' : 'bearer');
      }
    });

    it('records every certain field as the endpoint and the dataset have it', () => {
      for (const observed of run.measured)
        expect(observed.record).toMatchObject(certainFields(observed, knownOf(observed)));
    });

    it('is billed for the tokens that another tokenizer counts, and the endpoint agrees', () => {
      for (const { record, truth } of run.measured) {
        expect([record.input_tokens, record.output_tokens, record.reasoning_tokens]).toEqual([
          truth.usage?.inputTokens,
          truth.usage?.outputTokens,
          truth.usage?.reasoningTokens,
        ]);
        expect(truth.deliveredText).toBe(truth.text);
      }
    });

    it('prices, rates and orders the rest as these follow from each other', () => {
      expect(run.measured.flatMap(looseFieldFaults)).toEqual([]);
    });

    it('leaves no field of a record unchecked', () => {
      const first = run.measured[0] as Observed;
      expect([...Object.keys(certainFields(first, knownOf(first))), ...LOOSE_FIELDS].sort()).toEqual(
        [...RECORD_FIELDS].sort(),
      );
    });

    it('stamps nothing before the endpoint did it, and ends each request before the next one arrives', () => {
      expect(run.measured.flatMap((observed) => tooEarly(observed, offsetMs))).toEqual([]);
      const overlapping = run.measured.slice(1).filter(({ truth }, index) => {
        const before = run.measured[index] as Observed;
        return before.phases.end + offsetMs > truth.stamps.received;
      });
      expect(overlapping).toEqual([]);
      const starts = run.measured.map(({ record }) => Date.parse(record.started_at));
      expect(starts.every((start, index) => start >= (starts[index - 1] ?? 0))).toBe(true);
    });

    it('opens one connection to the endpoint and keeps it for the whole run', () => {
      const opened = [...run.warmups, ...run.measured].filter(({ record }) => record.connection_reused === false);
      expect(opened.map(({ truth }) => truth.index)).toEqual([0]);
      expect(opened[0]?.record.connect_ms).toBeGreaterThanOrEqual(0);
    });

    it('compares 1,319 pairs and finds nothing but that the endpoint is the embedded one', () => {
      const { arms, pairs, audit } = run.report.comparison;
      expect(withoutHaste(audit)).toEqual(['simulated']);
      expect(pairs).toHaveLength(1);
      expect(pairs[0]).toMatchObject({
        a: 'bedrock openai.gpt-5.5 medium',
        b: 'openai gpt-5.5 medium',
        n: 1319,
        excluded: { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 },
      });
      expect(arms.map(({ records, ok, failed }) => [records, ok, failed])).toEqual([
        [1319, 1319, 0],
        [1319, 1319, 0],
      ]);
    });

    it('scores every answer as the endpoint meant it', () => {
      const meant = (['bedrock', 'openai'] as const).map(
        (provider) => run.measured.filter(({ truth }) => truth.provider === provider && truth.draw?.correct).length,
      );
      expect(run.report.comparison.arms.map(({ accuracy }) => [accuracy.correct, accuracy.total])).toEqual(
        meant.map((correct) => [correct, 1319]),
      );
      const both = rows.filter((_, index) =>
        run.measured.slice(2 * index, 2 * index + 2).every(({ truth }) => truth.draw?.correct),
      ).length;
      const [bedrock, openai] = meant as [number, number];
      expect(run.report.comparison.pairs[0]?.accuracy).toMatchObject({
        both,
        a_only: bedrock - both,
        b_only: openai - both,
      });
    });
  },
);
