import { describe, expect, it } from '@jest/globals';
import { audit, RULES } from '../../../src/core/audit/audit.js';
import { concerns, type Finding } from '../../../src/core/audit/finding.js';
import type { Arm, SetAside } from '../../../src/core/record/arms.js';
import { type AttemptRecord } from '../../../src/core/record/record.js';
import { answer, answers, arm, CONSTANT, count, settings, walkthroughAnswer } from '../../../testkit/audit-records.js';

type Two = readonly [a: Arm, b: Arm];

interface Case {
  readonly rule: string;
  readonly fact: string;
  readonly arms: () => Two;
  readonly found: Partial<Finding>;
  /** A part of the sentence that a reader gets. */
  readonly says: string;
}

const b = (n = 20, fields: Partial<AttemptRecord> = {}): Arm =>
  arm(
    'b',
    answers(n).map((record) => ({ ...record, ...fields })),
  );
const a = (altered: Readonly<Record<number, Partial<AttemptRecord>>>, n = 20): Arm => arm('a', answers(n, altered));
const later = (records: readonly AttemptRecord[], ms: number): AttemptRecord[] =>
  records.map((record) => ({ ...record, started_at: new Date(Date.parse(record.started_at) + ms).toISOString() }));
const all = (n: number, fields: Partial<AttemptRecord>): AttemptRecord[] =>
  answers(n).map((record) => ({ ...record, ...fields }));
const text = (index: number): string => answer(index).output_text ?? '';

/** Answers whose tokens are no count of their texts: too many here, too few there. */
const scattered = (model: string): AttemptRecord[] =>
  answers(20).map((record, index) => ({
    ...record,
    model,
    output_tokens: (index % 2 === 0 ? 10 : 50) + ((index * 37) % 11),
  }));

/** Answers of which some were lost on the network at first and asked again. */
function lossy(n: number, isLost: (index: number) => boolean): AttemptRecord[] {
  return answers(n).flatMap((record, index) => {
    if (!isLost(index)) return [record];
    const lost = { ...record, ...noAnswer, outcome: 'network_error', fault: 'network', superseded: true } as const;
    return [lost, { ...record, attempt: 2 }];
  });
}

/** An arm of shards of a plan over twenty prompts. */
function sharded(name: string, shards: readonly string[], setAside: readonly SetAside[] = []): Arm {
  const parts = shards.map((shard) => settings({ plan_id: 'plan', plan_prompts: 20, shard }));
  return { ...arm(name, answers(20)), parts: { settings: parts, setAside } };
}

/** An arm that jobs of a matrix of three measured. */
function inMatrix(name: string, efforts: readonly string[]): Arm {
  const parts = efforts.map((effort) =>
    settings({ workflow_job: { name: 'bench', matrix: JSON.stringify({ effort }), jobs: 3, attempt: 1 } }),
  );
  return { ...arm(name, answers(20)), parts: { settings: parts, setAside: [] } };
}

const OVERLAP: SetAside = { label: 'half', shard: '1/2', reason: 'overlap', complete: true, prompts: 5 };

const PAIR = ['a', 'b'] as const;
const HIGH = { effort: 'high', echoed_effort: 'high' } as const;
const HOUR = 3_600_000;
/** Fails in the walkthrough’s way: no answer, an error text. */
const walkthroughFailure = (error: string): Partial<AttemptRecord> => ({
  ok: false,
  error,
  output_text: null,
  output_tokens: null,
  input_tokens: null,
});
const noAnswer = { ok: false, output_text: null, output_tokens: null, input_tokens: null, final_text_matches: null };

const CASES: readonly Case[] = [
  {
    rule: 'settings_differ',
    fact: 'two machines qualify',
    arms: () => [
      arm('a', answers(20), [settings({ machine: 'a' })]),
      arm('b', answers(20), [settings({ machine: 'b' })]),
    ],
    found: { pair: PAIR, severity: 'warning', effect: 'qualifies' },
    says: 'machine (a against b)',
  },
  {
    rule: 'effort_not_honoured',
    fact: 'a provider whose higher effort takes no more reasoning is found',
    arms: () => [arm('a', all(20, { reasoning_tokens: 50 })), arm('b', all(20, { ...HIGH, reasoning_tokens: 51 }))],
    found: { arm: 'b', severity: 'warning', effect: 'qualifies', count: 20, of: 20 },
    says: 'it took 1.020 times the reasoning tokens',
  },
  {
    rule: 'effort_not_honoured',
    fact: 'a provider that takes no reasoning at either effort is found',
    arms: () => [arm('a', answers(20)), arm('b', all(20, HIGH))],
    found: { arm: 'b', count: 20 },
    says: 'openai was asked at medium and at high: it reported no reasoning tokens at either',
  },
  {
    rule: 'effort_not_honoured',
    fact: 'answers that name one effort for both are found, however much they reason',
    arms: () => [
      arm('a', all(20, { reasoning_tokens: 50 })),
      arm('b', all(20, { ...HIGH, echoed_effort: 'medium', reasoning_tokens: 150 })),
    ],
    found: { arm: 'b', severity: 'warning' },
    says: 'its answers name effort medium for both',
  },
  {
    rule: 'jobs_missing',
    fact: 'one job of a matrix of three that left no records is told',
    arms: () => [inMatrix('a', ['low', 'high']), inMatrix('b', ['low'])],
    found: { arm: null, severity: 'warning', effect: 'qualifies', count: 1, of: 3 },
    says: '1 of the 3 jobs of "bench" left no records.',
  },
  {
    rule: 'shards_missing',
    fact: 'two shards of three are no whole plan',
    arms: () => [sharded('a', ['1/3', '3/3']), sharded('b', ['1/3', '3/3'])],
    found: { arm: null, severity: 'critical', effect: 'qualifies', count: 7, of: 20 },
    says: 'The plan lacks shard 2/3: 13 of 20 prompts are there.',
  },
  {
    rule: 'shards_overlap',
    fact: 'a shard that shares prompts with another is told',
    arms: () => [sharded('a', ['1/1'], [OVERLAP]), sharded('b', ['1/1'], [OVERLAP])],
    found: { arm: null, severity: 'warning', effect: 'qualifies', count: 5, of: 5 },
    says: 'Shard 1/2 overlaps with other shards: 5 prompts of half do not count.',
  },
  {
    rule: 'stopped_early',
    fact: 'a run of fewer pairs than were planned is told',
    arms: () => [arm('a', answers(12)), arm('b', answers(12))],
    found: { pair: PAIR, severity: 'info', effect: 'qualifies', count: 12, of: 20 },
    says: '12 of 20 planned pairs were asked, under a fixed design',
  },
  {
    rule: 'settings_differ',
    fact: 'other output caps make a pair not comparable',
    arms: () => [arm('a', answers(20), [settings()]), arm('b', answers(20), [settings({ max_output_tokens: 2048 })])],
    found: { pair: PAIR, severity: 'critical', effect: 'not_comparable', count: 20, of: 20 },
    says: 'max_output_tokens (4096 against 2048)',
  },
  {
    rule: 'settings_differ',
    fact: 'another effort makes a pair not comparable',
    arms: () => [arm('a', answers(20)), arm('b', all(20, { effort: 'high', echoed_effort: 'high' }))],
    found: { pair: PAIR, effect: 'not_comparable' },
    says: 'effort (medium against high)',
  },
  {
    rule: 'settings_differ',
    fact: 'another model makes a pair not comparable',
    arms: () => [arm('a', answers(20)), arm('b', all(20, { model: 'gpt-5.4', echoed_model: 'gpt-5.4' }))],
    found: { effect: 'not_comparable' },
    says: 'model (gpt-5.5 against gpt-5.4)',
  },
  {
    rule: 'settings_differ',
    fact: 'another order only qualifies',
    arms: () => [arm('a', answers(20), [settings()]), arm('b', answers(20), [settings({ order: 'sequential' })])],
    found: { severity: 'warning', effect: 'qualifies' },
    says: 'order (interleaved against sequential)',
  },
  {
    rule: 'settings_unrecorded',
    fact: 'a file without settings can’t be checked',
    arms: () => [arm('a', answers(20), []), b()],
    found: { pair: PAIR, severity: 'info', effect: 'qualifies', count: 1, of: 2 },
    says: 'The settings of a are not recorded',
  },
  {
    rule: 'client_versions_differ',
    fact: 'two versions of the client qualify',
    arms: () => [
      arm('a', answers(20), [settings({ client_version: '0.1.0' })]),
      arm('b', answers(20), [settings({ client_version: '0.2.0' })]),
    ],
    found: { pair: PAIR, severity: 'warning', effect: 'qualifies' },
    says: 'client_version (0.1.0 against 0.2.0)',
  },
  {
    rule: 'echo_differs',
    fact: 'answers that name another effort than was asked for are not comparable',
    arms: () => [arm('a', all(20, { echoed_effort: 'low' })), b()],
    found: { arm: 'a', severity: 'critical', effect: 'not_comparable', count: 20, of: 20 },
    says: 'named effort low where medium was asked for',
  },
  {
    rule: 'echo_differs',
    fact: 'a deployment by another name than its model’s only qualifies',
    arms: () => [arm('a', all(20, { model: 'my-deployment' })), b()],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 20 },
    says: 'named model gpt-5.5-2026-04-23 where my-deployment was asked for',
  },
  {
    rule: 'echo_differs',
    fact: 'one answer at another effort than was asked for only qualifies',
    arms: () => [
      arm(
        'a',
        all(200, {}).map((record, index) => (index === 7 ? { ...record, echoed_effort: 'low' } : record)),
      ),
      b(200),
    ],
    found: { arm: 'a', count: 1, effect: 'qualifies' },
    says: 'low',
  },
  {
    rule: 'settings_differ',
    fact: 'arms that asked for one model and were served two are not comparable',
    arms: () => [arm('a', all(20, { echoed_model: 'gpt-5.4' })), b()],
    found: { pair: PAIR, effect: 'not_comparable' },
    says: 'model (gpt-5.4 against gpt-5.5)',
  },
  {
    rule: 'echo_differs',
    fact: 'an answer that names another cap than was asked for is found',
    arms: () => [a({ 3: { echoed_max_output_tokens: 1024 } }), b()],
    found: { arm: 'a', count: 1, examples: ['p-3'] },
    says: 'max_output_tokens 1024 where 4096 was asked for',
  },
  {
    rule: 'echo_differs',
    fact: 'two dated snapshots are two models',
    arms: () => [arm('a', answers(20)), b(20, { echoed_model: 'gpt-5.5-2026-09-01' })],
    found: { pair: PAIR, effect: 'not_comparable' },
    says: 'a was served by gpt-5.5-2026-04-23 and b by gpt-5.5-2026-09-01',
  },
  {
    rule: 'echo_differs',
    fact: 'a special service tier qualifies',
    arms: () => [a({ 0: { service_tier: 'priority' } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1 },
    says: 'got service tier priority',
  },
  {
    rule: 'prompt_mismatch',
    fact: 'other texts under one id make a pair not comparable',
    arms: () => [a({ 4: { prompt_text: 'Another question?' } }), b()],
    found: { pair: PAIR, severity: 'critical', effect: 'not_comparable', count: 1, of: 20, examples: ['p-4'] },
    says: '1 of 20 prompts had other texts in a than in b',
  },
  {
    rule: 'prompt_mismatch',
    fact: 'one altered prompt in two hundred only qualifies',
    arms: () => [a({ 4: { prompt_text: 'Another question?' } }, 200), b(200)],
    found: { severity: 'critical', effect: 'qualifies', count: 1, of: 200 },
    says: '1 of 200 prompts',
  },
  {
    rule: 'prompt_sets_differ',
    fact: 'prompts of one arm only are left out, and said to be',
    arms: () => [arm('a', answers(20)), b(18)],
    found: { pair: PAIR, severity: 'warning', effect: 'qualifies', count: 2, of: 20, examples: ['p-18', 'p-19'] },
    says: '2 only in a were asked; the comparison rests on the 18 shared ones',
  },
  {
    rule: 'prompt_sets_differ',
    fact: 'arms without a shared prompt are not comparable',
    arms: () => [arm('a', answers(40).slice(20)), b()],
    found: { severity: 'critical', effect: 'not_comparable', count: 40 },
    says: 'none is shared',
  },
  {
    rule: 'input_tokens_mismatch',
    fact: 'a prompt billed for other input tokens than its twin was another prompt',
    arms: () => [a({ 7: { input_tokens: 356 } }), b()],
    found: { pair: PAIR, severity: 'critical', effect: 'not_comparable', count: 1, of: 20, examples: ['p-7'] },
    says: '(first: 356 against 25)',
  },
  {
    rule: 'input_tokens_mismatch',
    fact: 'a surplus in all of an arm is a developer message that the other had not',
    arms: () => [
      arm(
        'a',
        answers(20).map((record) => ({ ...record, input_tokens: (record.input_tokens ?? 0) + 23 })),
      ),
      b(),
    ],
    found: { pair: PAIR, severity: 'warning', effect: 'qualifies', count: 20 },
    says: '23 input tokens more in a than in b',
  },
  {
    rule: 'input_tokens_mismatch',
    fact: 'a record without a twin is held against its arm’s own overhead',
    arms: () => [a({ 19: { input_tokens: 356 } }), b(19)],
    found: { arm: 'a', count: 1, of: 1, examples: ['p-19'] },
    says: 'the arm’s overhead of 10',
  },
  {
    rule: 'confounded_by_time',
    fact: 'arms a day apart are confounded by time',
    arms: () => [arm('a', all(20, { provider: 'bedrock' })), arm('b', later(answers(20), 27.1 * HOUR))],
    found: { pair: PAIR, severity: 'critical', effect: 'qualifies', count: 20, of: 20 },
    says: '27.1 h apart',
  },
  {
    rule: 'confounded_by_time',
    fact: 'arms some minutes apart are qualified',
    arms: () => [arm('a', all(20, { provider: 'bedrock' })), arm('b', later(answers(20), 20 * 60_000))],
    found: { pair: PAIR, severity: 'warning', effect: 'qualifies', count: 20, of: 20 },
    says: '20.0 min apart',
  },
  {
    rule: 'confounded_by_time',
    fact: 'one arm at two times is compared as "since then"',
    arms: () => [arm('a', answers(20)), arm('b', later(answers(20), 27.1 * HOUR))],
    found: { pair: PAIR, severity: 'info', effect: 'none', count: 20, of: 20 },
    says: 'what changed since then',
  },
  {
    rule: 'confounded_by_time',
    fact: 'arms that ran one directly after the other are told to have',
    arms: () => [arm('a', answers(10)), arm('b', later(answers(10), 299_000))],
    found: { pair: PAIR, severity: 'info', effect: 'qualifies' },
    says: 'ran one after the other, 5.0 min between',
  },
  {
    rule: 'retried_records',
    fact: 'a repetition in the measurement qualifies',
    arms: () => [a({ 3: { attempt: 2 } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1, examples: ['p-3'] },
    says: '1 asked again',
  },
  {
    rule: 'retried_records',
    fact: 'a repetition whose first attempt is in the file does nothing to the verdict',
    arms: () => [
      arm('a', [
        ...answers(20, { 3: { attempt: 2 } }),
        answer(3, { superseded: true, outcome: 'network_error', ...noAnswer }),
      ]),
      b(),
    ],
    found: { arm: 'a', severity: 'info', effect: 'none', count: 1 },
    says: 'the earlier attempts are in the file',
  },
  {
    rule: 'retried_records',
    fact: 'a prompt that a walkthrough file holds twice was merged',
    arms: () => [
      arm(
        'a',
        [
          ...Array.from({ length: 20 }, (_, i) => walkthroughAnswer(i)),
          walkthroughAnswer(5, { run_index: 21, started_at: '2026-11-01T10:10:00Z' }),
        ],
        [],
      ),
      b(),
    ],
    found: { arm: 'a', count: 1, examples: ['p-5'] },
    says: '1 a second record of its prompt',
  },
  {
    rule: 'retried_records',
    fact: 'a record from another day in the middle of a walkthrough file was merged',
    arms: () => [
      arm(
        'a',
        Array.from({ length: 20 }, (_, i) =>
          walkthroughAnswer(i, i === 9 ? { started_at: '2026-11-03T08:00:00Z' } : {}),
        ),
        [],
      ),
      b(),
    ],
    found: { arm: 'a', count: 1, examples: ['p-9'] },
    says: '1 out of the order of time',
  },
  {
    rule: 'gaps_in_run',
    fact: 'a missing number in the sequence is a gap',
    arms: () => [
      arm(
        'a',
        answers(20).filter((_, index) => index !== 6),
      ),
      b(),
    ],
    found: { arm: 'a', severity: 'info', effect: 'qualifies', count: 1 },
    says: '1 number is missing',
  },
  {
    rule: 'gaps_in_run',
    fact: 'a run that stood still for two hours is said to have',
    arms: () => [arm('a', [...answers(10), ...later(answers(20).slice(10), 2 * HOUR)]), b()],
    found: { arm: 'a', count: 1, examples: ['p-10'] },
    says: 'paused 1 time, up to 2.0 h',
  },
  {
    rule: 'replayed_text',
    fact: 'a stretch that was sent again is located and shown',
    arms: () => [
      a({ 2: { output_text: `The answer is answer is 2.\n#### 2`, output_tokens: count(text(2)) + CONSTANT } }),
      b(),
    ],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 1, of: 20, examples: ['p-2'] },
    says: 'in p-2: “…The answer is⟦again: answer is⟧ 2. #### 2…”',
  },
  {
    rule: 'cumulative_snapshots',
    fact: 'a text that starts again and goes on further is found by the text alone',
    arms: () => [
      a({ 2: { output_text: `The answerThe answer is 2The answer is 2.\n#### 2`, output_tokens: null } }),
      b(),
    ],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 1, of: 20, examples: ['p-2'] },
    says: 'as 3 snapshots of one text run together, of which the last is the answer. In p-2: “…The answerThe answer is 2⟦from the beginning: The answer is 2. #### 2⟧”',
  },
  {
    rule: 'cumulative_snapshots',
    fact: 'what the wire saw is told even where the text was billed as often as it came',
    arms: () => [a({ 2: { snapshots: 2, output_text: '#### 2#### 2', answer_text: '#### 2' } }), b()],
    found: { arm: 'a', severity: 'critical', count: 1, of: 20, examples: ['p-2'] },
    says: 'as 2 snapshots of one text run together, of which the last is the answer; the last one alone fits the tokens billed in 0',
  },
  {
    rule: 'cumulative_snapshots',
    fact: 'a first snapshot too short to show is found by the bill',
    arms: () => [a({ 2: { output_text: `T${text(2)}`, output_tokens: count(text(2)) + CONSTANT } }), b()],
    found: { arm: 'a', severity: 'critical', count: 1, examples: ['p-2'] },
    says: 'fits the tokens billed in 1',
  },
  {
    rule: 'output_overhead_differs',
    fact: 'an arm that bills each answer alike for fewer tokens bills otherwise, and sends the text that it bills',
    arms: () => [
      arm(
        'a',
        answers(20).map((record) => ({ ...record, output_tokens: (record.output_tokens ?? 0) - CONSTANT })),
      ),
      b(),
    ],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 20, of: 20 },
    says: 'are billed for 6 fewer output tokens than sound answers of the model elsewhere (0 beyond their text, not 6)',
  },
  {
    rule: 'output_beyond_limit',
    fact: 'more output billed than the run allowed is critical',
    arms: () => [a({ 4: { output_tokens: 100_000 }, 9: { output_tokens: 4097 }, 10: { output_tokens: 4096 } }), b()],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 2, of: 20, examples: ['p-4', 'p-9'] },
    says: 'up to 100,000 where the limit was 4,096',
  },
  {
    rule: 'output_beyond_limit',
    fact: 'a file without settings is held to the limit that the answers name',
    arms: () => [arm('a', answers(20, { 4: { output_tokens: 9000 } }), []), b()],
    found: { arm: 'a', count: 1, examples: ['p-4'] },
    says: 'up to 9,000 where the limit was 4,096',
  },
  {
    rule: 'reasoning_beyond_output',
    fact: 'a part that is larger than its whole is critical',
    arms: () => [a({ 4: { reasoning_tokens: 1_000_000 } }), b()],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 1, of: 20, examples: ['p-4'] },
    says: 'more reasoning tokens than output tokens',
  },
  {
    rule: 'cached_beyond_input',
    fact: 'more input from a cache than there was input is critical',
    arms: () => [a({ 4: { cached_input_tokens: 26 } }), b()],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 1, of: 20, examples: ['p-4'] },
    says: 'more cached input tokens than input tokens',
  },
  {
    rule: 'network_losses_differ',
    fact: 'losses that concern one of two arms asked in turn may be its provider’s',
    arms: () => [
      arm(
        'a',
        lossy(20, (index) => index % 3 === 1),
      ),
      b(),
    ],
    found: {
      pair: PAIR,
      severity: 'warning',
      effect: 'qualifies',
      count: 7,
      of: 47,
      examples: ['p-1', 'p-4', 'p-7', 'p-10', 'p-13'],
    },
    says: 'a lost 7 of 27 attempts on the network, b 0 of 20 in the same time (p = 0.04',
  },
  {
    rule: 'not_streamed',
    fact: 'answers that came in one piece have no time to first token',
    arms: () => [a({ 4: { streamed: false }, 5: { streamed: true } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1, of: 2, examples: ['p-4'] },
    says: 'no time to first token',
  },
  {
    rule: 'not_streamed',
    fact: 'one of two hundred does nothing to the verdict',
    arms: () => [
      arm(
        'a',
        all(200, {}).map((record, index) => ({ ...record, streamed: index !== 7 })),
      ),
      b(200),
    ],
    found: { arm: 'a', severity: 'info', effect: 'none', count: 1, of: 200 },
    says: '1 of 200',
  },
  {
    rule: 'delivered_in_bursts',
    fact: 'an arm of which most answers came in one read is flagged',
    arms: () => [
      arm(
        'a',
        all(20, {}).map((record, index) => ({ ...record, text_deltas: 30, burst_share: index < 12 ? 1 : 0.2 })),
      ),
      b(),
    ],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 12, of: 20 },
    says: 'arrived in one burst',
  },
  {
    rule: 'unreconciled_output',
    fact: 'an answer with more text than was billed does not reconcile',
    arms: () => [
      a({
        2: {
          output_text: `${text(2)} and 40 more characters than were billed`,
          output_tokens: count(text(2)) + CONSTANT,
        },
      }),
      b(),
    ],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 1, of: 20, examples: ['p-2'] },
    says: '1 with more text than was billed; output − reasoning − tokens of the text is 6 elsewhere',
  },
  {
    rule: 'unreconciled_output',
    fact: 'one such answer in two hundred is a warning',
    arms: () => [a({ 2: { output_tokens: 3 } }, 200), b(200)],
    found: { severity: 'warning', effect: 'qualifies', count: 1, of: 200 },
    says: '1 of 200 answers',
  },
  {
    rule: 'delta_mismatch',
    fact: 'pieces that do not add up to the final text are found',
    arms: () => [a({ 8: { final_text_matches: false } }), b()],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 1, of: 20, examples: ['p-8'] },
    says: 'do not add up to the final text',
  },
  {
    rule: 'billed_undelivered',
    fact: 'tokens billed beyond the text were paid for and not delivered',
    arms: () => [a({ 8: { output_tokens: 500 } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1, examples: ['p-8'] },
    says: 'paid for visible output that did not arrive',
  },
  {
    rule: 'sequence_gap',
    fact: 'a stream with missing event numbers is found',
    arms: () => [a({ 1: { sequence_gaps: 2 } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1 },
    says: 'had gaps in their event numbers',
  },
  {
    rule: 'zero_usage',
    fact: 'an answer without usage hides its cost',
    arms: () => [a({ 1: { output_tokens: null, input_tokens: null }, 2: { output_tokens: 0 } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 2, of: 20 },
    says: 'without token usage',
  },
  {
    rule: 'cached_input',
    fact: 'cached input makes a request cheaper and sooner than a first one',
    arms: () => [a({ 1: { cached_input_tokens: 1024 } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1 },
    says: '1,024 input tokens from a prompt cache',
  },
  {
    rule: 'not_reconcilable',
    fact: 'arms of an unknown model whose bills have nothing to do with their texts can’t be checked',
    arms: () => [arm('a', scattered('unheard-of')), arm('b', scattered('unheard-of').slice(0, 4))],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 20 },
    says: 'have no constant relation to their text; repeated',
  },
  {
    rule: 'not_reconcilable',
    fact: 'that is critical where the model is known to be billed by its text',
    arms: () => [arm('a', scattered('gpt-5.5')), b()],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 20 },
    says: 'where sound answers of the model have 6 tokens beyond their text',
  },
  {
    rule: 'not_reconcilable',
    fact: 'and where another arm of the model is',
    arms: () => [arm('a', scattered('unheard-of')), b(20, { model: 'unheard-of' })],
    found: { arm: 'a', severity: 'critical', effect: 'qualifies', count: 20 },
    says: 'where sound answers of the model have 6 tokens beyond their text',
  },
  {
    rule: 'ok_without_answer',
    fact: 'a walkthrough record that is ok without usage and text is no answer',
    arms: () => [
      arm(
        'a',
        Array.from({ length: 20 }, (_, i) =>
          walkthroughAnswer(i, i === 4 ? { output_text: null, output_tokens: null } : {}),
        ),
        [],
      ),
      b(),
    ],
    found: { arm: 'a', severity: 'warning', effect: 'none', count: 1, of: 20, examples: ['p-4'] },
    says: '1 of them without usage, too',
  },
  {
    rule: 'truncated',
    fact: 'a stream without its terminal event is truncated',
    arms: () => [a({ 4: { ...noAnswer, outcome: 'truncated', fault: 'provider', output_text: 'The ans' } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'none', count: 1 },
    says: 'without a terminal event',
  },
  {
    rule: 'empty_answer',
    fact: 'a completion without text is empty',
    arms: () => [a({ 4: { ...noAnswer, outcome: 'empty', fault: 'provider', output_tokens: 0 } }), b()],
    found: { arm: 'a', severity: 'warning', count: 1 },
    says: 'completed without any text',
  },
  {
    rule: 'capped',
    fact: 'an answer that the output cap cut is the cap’s',
    arms: () => [
      a({
        4: {
          ...noAnswer,
          outcome: 'incomplete',
          fault: 'cap',
          incomplete_reason: 'max_output_tokens',
          output_tokens: 4096,
          reasoning_tokens: 4096,
        },
      }),
      b(),
    ],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1, examples: ['p-4'] },
    says: 'hit the output cap',
  },
  {
    rule: 'capped',
    fact: 'a walkthrough record that is ok with 2,048 tokens and no text was capped',
    arms: () => [
      arm(
        'a',
        Array.from({ length: 20 }, (_, i) =>
          walkthroughAnswer(i, i === 4 ? { output_text: '', output_tokens: 2048, reasoning_tokens: 2048 } : {}),
        ),
        [],
      ),
      b(),
    ],
    found: { arm: 'a', count: 1, examples: ['p-4'] },
    says: 'hit the output cap',
  },
  {
    rule: 'client_faults',
    fact: 'requests lost to the client’s own network are laid to no provider',
    arms: () => [
      arm(
        'a',
        Array.from({ length: 20 }, (_, i) =>
          walkthroughAnswer(i, i < 2 ? walkthroughFailure('[Errno 8] nodename nor servname provided') : {}),
        ),
        [],
      ),
      b(),
    ],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 2 },
    says: '2 × client network',
  },
  {
    rule: 'timed_out',
    fact: 'requests that our own deadline ended have no known duration',
    arms: () => [a({ 1: { ...noAnswer, outcome: 'timeout', fault: 'timeout' } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1 },
    says: 'ran into our own deadline',
  },
  {
    rule: 'provider_faults',
    fact: 'a 503 and a failed stream are the provider’s',
    arms: () => [
      a({
        1: { ...noAnswer, outcome: 'http_error', fault: 'provider', http_status: 503 },
        2: { ...noAnswer, outcome: 'failed', fault: 'provider', http_status: 200 },
      }),
      b(),
    ],
    found: { arm: 'a', severity: 'info', effect: 'none', count: 2 },
    says: '1 × HTTP 503, 1 × failed',
  },
  {
    rule: 'late_client',
    fact: 'a client that was held up qualifies the latencies it took',
    arms: () => [a({ 1: { loop_delay_ms: 48.2 } }), b()],
    found: { arm: 'a', severity: 'warning', effect: 'qualifies', count: 1 },
    says: 'up to 48 ms',
  },
  {
    rule: 'late_client',
    fact: 'one late attempt in two hundred does nothing to the verdict',
    arms: () => [a({ 1: { loop_delay_ms: 48.2 } }, 200), b(200)],
    found: { severity: 'info', effect: 'none', count: 1 },
    says: '1 of 200',
  },
  {
    rule: 'simulated',
    fact: 'figures of the embedded endpoint are called that',
    arms: () => [
      arm('a', answers(20), [settings({ simulated: true })]),
      arm('b', answers(20), [settings({ simulated: true })]),
    ],
    found: { arm: null, pair: null, severity: 'info', effect: 'qualifies', count: 2, of: 2 },
    says: 'All figures are those of the embedded endpoint',
  },
];

function found(rule: string, arms: readonly Arm[]): Finding[] {
  return audit(arms, { count }).filter((finding) => finding.rule === rule);
}

describe.each(CASES)('$rule: $fact', ({ rule, arms, found: expected, says }) => {
  it('is found, once, and said in one sentence', () => {
    const findings = found(rule, arms());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject(expected);
    expect(findings[0]?.message).toContain(says);
    expect(findings[0]?.message).not.toMatch(/\n/);
    expect(findings[0]?.message).toMatch(/[.”]\.?$/);
  });
});

describe('a sound pair', () => {
  it('does not take the words of a refusal for output that was paid for and not delivered', () => {
    const refused = { ok: false, outcome: 'refused', output_text: null, refusal_text: 'No.' } as const;
    const findings = audit([a({ 3: { ...refused, output_tokens: 50, reasoning_tokens: 0 } }), b()], { count });
    expect(findings.map(({ rule }) => rule)).not.toContain('billed_undelivered');
  });

  it('has no finding at all', () => {
    expect(audit([arm('a', answers(20)), b()], { count })).toEqual([]);
  });

  it('has none either where models are spelt and dated as each provider does', () => {
    const bedrock = all(20, {
      provider: 'bedrock',
      model: 'openai.gpt-5.5',
      echoed_model: 'openai.gpt-5.5-2026-04-23',
    });
    expect(audit([arm('a', bedrock), b()], { count })).toEqual([]);
  });

  it('has only unrecorded settings where both files are the walkthrough’s', () => {
    const published = Array.from({ length: 20 }, (_, index) => walkthroughAnswer(index));
    const findings = audit([arm('a', published, []), arm('b', published, [])], { count });
    expect(findings.map(({ rule }) => rule)).toEqual(['settings_unrecorded']);
  });

  it('has none where requests ran side by side and started out of their order', () => {
    const concurrent = [settings({ concurrency: 4 })];
    const swapped = answers(20).map((record, index) => ({ ...record, started_at: answer(index ^ 1).started_at }));
    expect(audit([arm('a', swapped, concurrent), arm('b', answers(20), concurrent)], { count })).toEqual([]);
  });
});

/** Records as they would be stamped by a clock that is set back before one of them. */
const setBack = (records: readonly AttemptRecord[], from: number, ms: number): AttemptRecord[] => [
  ...records.slice(0, from),
  ...later(records.slice(from), -ms),
];

describe('what is odd and sound has no finding', () => {
  const published = Array.from({ length: 20 }, (_, index) => walkthroughAnswer(index));
  const silent = (arms: Two): void => {
    const found = audit(arms, { count }).map(({ rule }) => rule);
    expect(found.filter((rule) => rule !== 'settings_unrecorded')).toEqual([]);
  };

  it.each([
    [7, 40_000],
    [2, HOUR],
    [12, 7 * HOUR],
    [18, 26 * HOUR],
  ])('a wall clock set back before request %d by %d ms, in our files and in the walkthrough’s', (from, ms) => {
    const ours = setBack(answers(20), from, ms);
    silent([arm('a', ours), arm('b', ours)]);
    silent([arm('a', setBack(published, from, ms), []), arm('b', setBack(published, from, ms), [])]);
  });

  it('a run of requests whose numbers begin anywhere', () => {
    const from = (n: number) => answers(20).map((record) => ({ ...record, run_index: record.run_index + n }));
    silent([arm('a', from(317)), arm('b', from(0))]);
  });

  it('a walkthrough arm that the client’s own network failed all day, while the other was not asked', () => {
    const failing = published.map((record, index) =>
      index < 15 ? { ...record, ...walkthroughFailure('[Errno 8] nodename nor servname provided') } : record,
    );
    const found = audit([arm('a', failing, []), arm('b', later(published, 27 * HOUR), [])], { count });
    expect(found.map(({ rule }) => rule)).not.toContain('network_losses_differ');
  });

  it('an outage of our own network, however often one request tried to get through it', () => {
    const lost = { ...answer(3), ...noAnswer, outcome: 'network_error', fault: 'network', superseded: true } as const;
    const outage = [...answers(20), ...Array.from({ length: 12 }, () => lost)];
    const found = audit([arm('a', outage), b()], { count });
    expect(found.map(({ rule }) => rule)).not.toContain('network_losses_differ');
  });

  it('answers so short that one read may bring them', () => {
    const short = all(20, { text_deltas: 3, burst_share: 1 });
    const soon = all(20, { text_deltas: 40, burst_share: 1, total_ms: 9 });
    silent([arm('a', short), arm('b', soon)]);
  });

  it('one slow answer in a burst among many that were too fast to show any', () => {
    const fast = all(20, { text_deltas: 40, burst_share: 1, total_ms: 9 });
    const mixed = fast.map((record, index) => (index === 4 ? { ...record, total_ms: 800 } : record));
    silent([arm('a', mixed), arm('b', fast)]);
  });

  it('bursts in half of the answers or fewer', () => {
    const half = answers(20).map((record, index) => ({ ...record, text_deltas: 30, burst_share: index % 2 }));
    silent([arm('a', half), arm('b', half)]);
  });
});

describe('a safeguard does not fall silent as things get worse', () => {
  it.each([2, 9, 10, 11, 15, 19, 20])('with %d of 20 prompts billed for other input tokens than their twins', (n) => {
    const altered = answers(20).map((record, index) =>
      index < n ? { ...record, input_tokens: 100 + 7 * index } : record,
    );
    const [finding] = found('input_tokens_mismatch', [arm('a', altered), b()]);
    expect(finding).toMatchObject({ severity: 'critical', effect: 'not_comparable', count: n, of: 20 });
  });

  it.each([1, 5, 10, 20])('with %d of 20 prompts that have no twin billed for other tokens than their text', (n) => {
    const altered = answers(40)
      .slice(20)
      .map((record, index) => (index < n ? { ...record, input_tokens: 100 + 7 * index } : record));
    // Each short prompt of these has 16 tokens: a message of 6, the text, and no developer message.
    const plain = (records: readonly AttemptRecord[]) =>
      records.map((record) => ({ ...record, input_tokens: (record.input_tokens ?? 0) - 4 }));
    const findings = found('input_tokens_mismatch', [arm('a', plain(altered)), arm('b', plain(answers(20)))]);
    expect(findings.filter(({ arm: name }) => name === 'a')).toMatchObject([
      { severity: 'critical', count: n, of: 20 },
    ]);
  });
});

describe('an answer that the cap cut is the cap’s everywhere', () => {
  it('in the walkthrough’s files, too: no finding lays it to the provider or calls it empty', () => {
    const records = Array.from({ length: 20 }, (_, i) =>
      walkthroughAnswer(i, i < 3 ? { output_text: '', output_tokens: 2048, reasoning_tokens: 2048 } : {}),
    );
    const rules = audit([arm('a', records, []), b()], { count }).map(({ rule }) => rule);
    expect(rules).toContain('capped');
    expect(rules).not.toContain('provider_faults');
    expect(rules).not.toContain('empty_answer');
  });
});

describe('the list of rules', () => {
  it('has a case for each', () => {
    const tested = new Set(CASES.map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('names each rule once, and says of each what it means, what it does and what to do', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, meaning, consequence, remedy } of RULES) {
      expect(id).toMatch(/^[a-z_]+$/);
      for (const sentence of [meaning, consequence, remedy]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('tells the most severe findings first', () => {
    const arms = [
      a({
        1: { loop_delay_ms: 48 },
        2: { final_text_matches: false },
        3: { ...noAnswer, outcome: 'failed', fault: 'provider' },
      }),
      b(),
    ];
    expect(audit(arms, { count }).map(({ severity }) => severity)).toEqual(['critical', 'warning', 'info']);
  });
});

describe('what is no finding', () => {
  const rules = (arms: readonly Arm[]): string[] => audit(arms, { count }).map(({ rule }) => rule);

  it('is a run that stopped early because its design allows it, or one whose plan had several epochs', () => {
    const certain = [settings({ stop_when: 'certain' })];
    expect(rules([arm('a', answers(12), certain), arm('b', answers(12), certain)])).not.toContain('stopped_early');
    const epochs = [settings({ prompts: 6, epochs: 2 })];
    expect(rules([arm('a', answers(12), epochs), arm('b', answers(12), epochs)])).toEqual([]);
  });

  it('is an effort that takes more reasoning, or one that too few prompts tell of', () => {
    const noisy = (fields: Partial<AttemptRecord>, scale: number, n: number): AttemptRecord[] =>
      answers(n).map((record, index) => ({
        ...record,
        ...fields,
        reasoning_tokens: scale * (20 + ((index * 37) % 60)),
      }));
    expect(rules([arm('a', noisy({}, 1, 20)), arm('b', noisy(HIGH, 2, 20))])).not.toContain('effort_not_honoured');
    const few = [
      arm('a', noisy({}, 1, 3)),
      arm(
        'b',
        noisy(HIGH, 1, 3)
          .reverse()
          .map((record, index) => ({ ...record, prompt_id: `p-${index}`, pair_id: `p-${index}` })),
      ),
    ];
    expect(rules(few)).not.toContain('effort_not_honoured');
  });
});

describe('several arms', () => {
  it('are held against each other only at one model and effort', () => {
    const high = answers(20).map((record) => ({
      ...record,
      ...HIGH,
      reasoning_tokens: 80,
      output_tokens: (record.output_tokens ?? 0) + 80,
    }));
    const four = [
      arm('a medium', answers(20)),
      arm('b medium', answers(20)),
      arm('a high', high),
      arm('b high', high.slice(0, 19), [settings({ prompts: 19 })]),
    ];
    const findings = audit(four, { count });
    expect(findings.map(({ rule, pair }) => [rule, pair])).toEqual([['prompt_sets_differ', ['a high', 'b high']]]);
    expect(concerns(findings[0] as Finding, 'a high', 'b high')).toBe(true);
    expect(concerns(findings[0] as Finding, 'a medium', 'b medium')).toBe(false);
  });

  it('with none to compare is audited all the same', () => {
    expect(audit([a({ 2: { final_text_matches: false } })], { count }).map(({ rule }) => rule)).toEqual([
      'delta_mismatch',
    ]);
    expect(audit([arm('a', [])], { count })).toEqual([]);
    expect(audit([], { count })).toEqual([]);
  });
});
