import { describe, expect, it } from '@jest/globals';
import { summarizeArm } from '../../../src/core/compare/arm-summary.js';
import { correctness } from '../../../src/core/compare/correctness.js';
import { type RunAccuracy, scoreRun } from '../../../src/core/walkthrough/accuracy.js';
import {
  accuracyMarkdown,
  accuracySummaries,
  mainRunsJson,
  mainRunsMarkdown,
} from '../../../src/core/walkthrough/accuracy-report.js';
import { attempt, recordsIn } from '../../../testkit/records.js';
import { describeWithShared, sharedData } from '../../../testkit/shared-data.js';

const source = { label: 'run', benchmarkJsonl: 'result/run.jsonl', scorer: 'gsm8k' as const };
const right = (fields = {}) => attempt({ expected_answer: '#### 18', output_text: '#### 18', ...fields });
const NOW = '2026-11-22T15:00:00.000Z';

describe('the accuracy of a run', () => {
  it('counts a failure as wrong overall, leaves it out among the successful, and judges nothing without a reference', () => {
    const { summary } = scoreRun(source, [
      right(),
      right({ output_text: '#### 19' }),
      right({ output_text: 'eighteen' }),
      right({ ok: false }),
      right({ expected_answer: null }),
    ]);
    expect(summary).toMatchObject({
      total_records: 5,
      successful_records: 4,
      failed_records: 1,
      scored_records: 3,
      correct_records: 1,
      incorrect_records: 2,
      missing_model_answer_records: 1,
      missing_reference_answer_records: 1,
      judged_records: 4,
      accuracy_overall: 0.25,
      accuracy_success_only: 0.3333,
    });
  });

  it.each(['network', 'aborted', 'quota', 'auth', 'config'] as const)(
    'leaves out what the client’s own side ended: %s',
    (fault) => {
      const failed = right({ ok: false, outcome: fault === 'network' ? 'network_error' : 'http_error', fault });
      expect(scoreRun(source, [right(), failed]).summary).toMatchObject({
        total_records: 2,
        failed_records: 1,
        judged_records: 1,
        accuracy_overall: 1,
      });
    },
  );

  it('has the denominator of the report, whatever ended the requests and whether they have a reference', () => {
    const records = ([null, 'network', 'provider', 'quota', 'aborted', 'timeout', 'cap'] as const).flatMap((fault) =>
      ['#### 18', 'no number', null].map((expected_answer, index) =>
        right({
          ...{ expected_answer, fault, prompt_id: `p-${fault}-${index}` },
          ...(fault === null ? { outcome: 'completed' } : { ok: false, outcome: 'http_error' }),
        }),
      ),
    );
    const arm = {
      ...{ arm: 'a', provider: 'openai', model: 'm', effort: null, labels: [], settings: [] },
      ...{ records, all: records },
    };
    const { accuracy } = summarizeArm(arm, correctness('gsm8k'));
    expect([accuracy.correct, accuracy.total]).toEqual([1, 4]);
    expect(scoreRun(source, records).summary).toMatchObject({
      correct_records: accuracy.correct,
      judged_records: accuracy.total,
      accuracy_overall: accuracy.rate,
    });
    expect(accuracyMarkdown(scoreRun(source, records), NOW)).toContain('1 of 4 answers right');
  });

  it('is unknown where nothing has a reference, and of no record', () => {
    expect(scoreRun({ ...source, scorer: 'none' }, [right()]).summary).toMatchObject({
      accuracy_overall: null,
      accuracy_success_only: null,
    });
    expect(scoreRun(source, []).summary).toBeNull();
    expect(accuracyMarkdown(scoreRun(source, []), NOW)).toContain('No records to score');
  });

  it('passes over warm-ups, superseded attempts and retries', () => {
    expect(
      scoreRun(source, [right({ warmup: true }), right({ superseded: true }), right({ retry: true }), right()]).summary
        ?.total_records,
    ).toBe(1);
  });

  it('is given for each arm of a file that holds several', () => {
    const run = scoreRun(source, [
      right({ arm: 'bedrock openai.gpt-5.5 medium', provider: 'bedrock', model: 'openai.gpt-5.5', effort: 'medium' }),
      right({ arm: 'openai gpt-5.5 medium', effort: 'medium', output_text: '#### 1' }),
    ]);
    expect(
      run.arms.map(({ label, provider, effort, accuracy_overall: rate }) => [label, provider, effort, rate]),
    ).toEqual([
      ['run bedrock openai.gpt-5.5 medium', 'bedrock', 'medium', 1],
      ['run openai gpt-5.5 medium', 'openai', 'medium', 0],
    ]);
    expect(accuracySummaries(run)).toMatchObject({ summary: { total_records: 2 }, summaries: [{}, {}] });
    expect(accuracySummaries(scoreRun(source, [right()]))).not.toHaveProperty('summaries');
  });

  it.each([
    ['bedrock-medium', 'x.jsonl', 'medium'],
    ['openai-gsm8k-gpt55-xhigh-merged-clean', 'x.jsonl', 'xhigh'],
    [
      'openai_responses_latency_20260610T095751Z',
      'result/gsm8k-gpt55-high/openai_responses_latency_20260610T095751Z.jsonl',
      'high',
    ],
    ['highway', 'x.jsonl', null],
  ])('knows the effort of %s (%s) as %s', (label, benchmarkJsonl, effort) => {
    expect(scoreRun({ ...source, label, benchmarkJsonl }, [right()]).summary?.effort).toBe(effort);
  });
});

describe('the Markdown of an accuracy', () => {
  const hostile = '| <!-- x --> @someone `code` ](http://evil) </td>';

  it('lists what was not right, and nothing that a model wrote can break it', () => {
    const run = scoreRun({ ...source, label: hostile }, [
      right({ provider: hostile, model: hostile, output_text: `#### ${hostile}` }),
    ]);
    const markdown = accuracyMarkdown(run, NOW);
    for (const bare of ['<!--', '@someone', '</td>', '](http']) expect(markdown).not.toContain(bare);
    const cells = markdown
      .split('\n')
      .find((line) => line.includes('answer mismatch'))
      ?.match(/(?<!\\)\|/g);
    expect(cells).toHaveLength(6);
  });

  it('shows the first 20 wrong answers and how many there are', () => {
    const run = scoreRun(
      source,
      Array.from({ length: 25 }, (_, index) =>
        right({ prompt_id: `p-${index}`, output_text: `#### ${'9'.repeat(200)}` }),
      ),
    );
    const lines = accuracyMarkdown(run, NOW).split('\n');
    expect(lines.filter((line) => line.startsWith('| p-'))).toHaveLength(20);
    expect(lines).toContain('## Not right (the first 20 of 25)');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(300);
  });
});

describe('runs side by side', () => {
  const run = (fields: Partial<RunAccuracy>) => ({
    ...(scoreRun(source, [right()]).summary as RunAccuracy),
    ...fields,
  });

  it('have a mean, and a delta for each effort that both providers ran', () => {
    const runs = [
      run({ label: 'bedrock-medium', provider: 'bedrock', effort: 'medium', accuracy_overall: 0.9757 }),
      run({ label: 'openai-medium', provider: 'openai', effort: 'medium', accuracy_overall: 0.9742 }),
      run({ label: 'bedrock-high', provider: 'bedrock', effort: 'high', accuracy_overall: 0.9757 }),
    ];
    expect(mainRunsJson(runs, NOW)).toMatchObject({
      generated_at: NOW,
      mean_accuracy_overall: 0.9752,
      summaries: runs,
    });
    const markdown = mainRunsMarkdown(runs, NOW);
    expect(markdown).toContain('- medium: OpenAI 97.42 %, Bedrock 97.57 %: -0.15 percentage points for OpenAI.');
    expect(markdown).toContain('- high: only one of the two providers was run.');
  });

  it('have no delta where a provider ran twice: which one to take would be a choice', () => {
    const twice = [
      run({ provider: 'bedrock', effort: 'low' }),
      run({ provider: 'openai', effort: 'low' }),
      run({ provider: 'openai', effort: 'low' }),
    ];
    expect(mainRunsMarkdown(twice, NOW)).toContain('- low: a provider was run more than once');
  });

  it('of none have no mean', () => {
    expect(mainRunsJson([], NOW)).toMatchObject({ mean_accuracy_overall: null });
    expect(mainRunsMarkdown([], NOW)).toContain('No runs to compare.');
  });
});

describeWithShared('published-runs/bedrock-medium.jsonl', 'the published medium runs', (bedrock) => {
  it('have the published accuracies: 97.57 % and 97.42 %', () => {
    const summaries = [bedrock, sharedData('published-runs/openai-medium.jsonl') as string].map((file, index) => {
      const label = ['bedrock-medium', 'openai-medium'][index] as string;
      return scoreRun({ label, benchmarkJsonl: `${label}.jsonl`, scorer: 'gsm8k' }, recordsIn(file))
        .summary as RunAccuracy;
    });
    expect(summaries).toMatchObject([
      {
        total_records: 1319,
        successful_records: 1319,
        scored_records: 1319,
        correct_records: 1287,
        incorrect_records: 32,
        missing_model_answer_records: 0,
        accuracy_overall: 0.9757,
        accuracy_success_only: 0.9757,
      },
      {
        total_records: 1319,
        successful_records: 1317,
        scored_records: 1317,
        correct_records: 1285,
        incorrect_records: 32,
        missing_model_answer_records: 1,
        accuracy_overall: 0.9742,
        accuracy_success_only: 0.9757,
      },
    ]);
    expect(mainRunsMarkdown(summaries, NOW)).toContain(
      '- medium: OpenAI 97.42 %, Bedrock 97.57 %: -0.15 percentage points for OpenAI.',
    );
  });
});
