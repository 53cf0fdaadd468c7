import { reconcileCompared } from '../src/core/audit/reconciliation.js';
import { analyse } from '../src/core/compare/analyse.js';
import { parseConditions } from '../src/core/gate/condition.js';
import { withGates } from '../src/core/gate/gate.js';
import { type Arm, groupArms } from '../src/core/record/arms.js';
import type { AttemptRecord } from '../src/core/record/record.js';
import type { ScorerName } from '../src/core/record/scorer-name.js';
import type { PageInput } from '../src/core/report/html/material.js';
import type { RunContext } from '../src/core/report/model/context.js';
import { reportOf } from '../src/core/report/model/report.js';
import { continued, type History } from '../src/core/trend/history.js';
import { type Point, pointOf } from '../src/core/trend/point.js';
import { sinceThen } from '../src/core/trend/since.js';
import { CONSTANT, count, settings } from './audit-records.js';
import { runContext } from './comparisons.js';
import { type SimulatedArm, simulateArms } from './simulated-arms.js';

/** Runs that never were, of every kind that a report has to show: records drawn as the embedded endpoint draws them, analysed by the real analysis. */

const BEDROCK: SimulatedArm = { provider: 'bedrock', accuracy: 0.95, slowdown: () => 1, failing: 0 };
const OPENAI: SimulatedArm = { provider: 'openai', accuracy: 0.9, slowdown: () => 1, failing: 0 };

const QUESTION = 'A farm sells 12 eggs a day and keeps 6. How many eggs does it lay in a day?';

/** What a simulated record lacks: texts that fit the tokens billed for them, and the instants within the request. */
function completed(record: AttemptRecord, index: number): AttemptRecord {
  const base = {
    ...record,
    prompt_text: `${QUESTION} (${record.prompt_id})`,
    input_tokens: count(QUESTION) + 10,
    request_written_ms: 0.4,
    headers_ms: (record.ttfb_ms ?? 0) * 0.9,
    last_text_ms: (record.total_ms ?? 0) * 0.98,
  };
  const { output_text: text } = base;
  if (text === null)
    return { ...base, output_tokens: null, ttfb_ms: null, ttft_ms: null, error: 'HTTP 503: upstream connect error' };
  const answer = `12 eggs are sold and 6 are kept, so it is number ${index}. ${text}`;
  return { ...base, output_text: answer, output_tokens: (base.reasoning_tokens ?? 0) + count(answer) + CONSTANT };
}

/** Every `each`-th answer delivered as two snapshots of itself, billed once. */
function withSnapshots(records: readonly AttemptRecord[], each: number): AttemptRecord[] {
  return records.map((record, index) => {
    const { output_text: text } = record;
    return text === null || index % each !== 0 ? record : { ...record, output_text: text.slice(0, 24) + text };
  });
}

interface StateOptions {
  readonly scorer?: ScorerName;
  readonly run?: Partial<RunContext> | null;
}

function input(arms: readonly Arm[], { scorer = 'gsm8k', run = {} }: StateOptions = {}): PageInput {
  const reconciled = reconcileCompared(arms, count);
  const { comparison, paired } = analyse(reconciled, count, {
    seed: 1,
    marginPp: 1,
    latencyMargin: 0.1,
    scorer,
    draws: 199,
  });
  const context = {
    comparison,
    records: reconciled.flatMap(({ all }) => all),
    run: run === null ? null : runContext(run),
    sources: run === null ? ['before', 'after'] : [],
    url: null,
  };
  return {
    report: reportOf(context),
    context,
    arms: reconciled,
    paired,
    command: 'parity-bench run --dataset=gsm8k --limit=60',
  };
}

function pair(a: SimulatedArm, b: SimulatedArm, pairs = 60, seed = 7): Arm[] {
  const arms = simulateArms(pairs, seed, a, b).map((arm) => regrouped(arm, arm.records.map(completed)));
  return a.provider === b.provider ? arms : arms.map(withoutNumber);
}

/** The simulation numbers its second arm, whoever it is. */
function withoutNumber(arm: Arm): Arm {
  const name = arm.arm.replace(/ #2$/, '');
  return {
    ...regrouped(
      arm,
      arm.records.map((record) => ({ ...record, arm: name })),
    ),
    arm: name,
  };
}

function regrouped(arm: Arm, records: readonly AttemptRecord[]): Arm {
  return { ...arm, records, all: records };
}

function threeArms(): Arm[] {
  const [bedrock, openai] = pair(BEDROCK, OPENAI) as [Arm, Arm];
  const [gateway] = pair({ ...BEDROCK, accuracy: 0.7, slowdown: () => 1.4 }, OPENAI) as [Arm, Arm];
  const records = gateway.records.map((record) => ({ ...record, provider: 'gateway', arm: 'gateway gpt-5.5 medium' }));
  return [bedrock, ...groupArms([{ label: 'gateway', records, settings: null }]), openai];
}

/** The second half some hours after the first, one arm slowed down in it. */
function interrupted(): Arm[] {
  return pair(BEDROCK, { ...OPENAI, slowdown: (place) => (place < 30 ? 1 : 1.5), failing: 0.08 }).map((arm) =>
    regrouped(
      arm,
      arm.records.map((record, index) =>
        index < 30
          ? record
          : { ...record, started_at: new Date(Date.parse(record.started_at) + 9_000_000).toISOString() },
      ),
    ),
  );
}

/** The day before, and both arms as they were then. */
function dayBefore(arms: readonly Arm[]): AttemptRecord[] {
  return arms.flatMap(({ records }) => records.map((record) => ({ ...record, started_at: earlier(record, 1) })));
}

function earlier({ started_at }: AttemptRecord, days: number): string {
  return new Date(Date.parse(started_at) - days * 86_400_000).toISOString();
}

/** Arms beside themselves in a baseline, as `compare NEW --baseline OLD` groups them. */
function withBaseline(now: readonly Arm[]): Arm[] {
  const records = now.flatMap((arm) => arm.records);
  return groupArms([
    { label: 'now', records, settings: null },
    { label: 'before', records: dayBefore(pair(BEDROCK, OPENAI, 60, 8)), settings: null, baseline: true },
  ]);
}

/** The last of ten nights, and what it shows since the night before; one arm is slower from the seventh on. */
function watch(): PageInput {
  const slower = { ...BEDROCK, slowdown: () => 1.4 };
  const nights = Array.from({ length: 10 }, (_, night) => pair(night < 6 ? BEDROCK : slower, OPENAI, 60, night + 1));
  const last = nights.at(-1) as Arm[];
  const options = { seed: 1, marginPp: 1, latencyMargin: 0.1, scorer: 'gsm8k', draws: 199 } as const;
  const points = nights.map((arms, night) => {
    const measured_at = new Date(Date.UTC(2026, 10, night + 1, 3)).toISOString();
    const origin = { measured_at, commit: 'abcdef0'.repeat(5), run_id: 201 + night, url: null };
    return pointOf(analyse(arms, count, options).comparison, arms, {
      key: String(201 + night),
      origin,
      complete: true,
    });
  });
  const history = points.reduce<History | null>((before, point) => continued(before, 'plan', point), null);
  const since = sinceThen(analyse(withBaseline(last), count, options).comparison, (points[8] as Point).origin, [
    'before',
  ]);
  const whole = input(last);
  const context = { ...whole.context, watch: { since, note: null, history, key: '210' } };
  return { ...whole, context, report: reportOf(context) };
}

function nothingAnswered(): Arm[] {
  return pair({ ...BEDROCK, failing: 1 }, { ...OPENAI, failing: 1 }, 12);
}

/** Two arms of many prompts, with failures and snapshots, for the size of a page and the time that it takes. */
export function largeState(pairs: number): PageInput {
  const [a, b] = pair(BEDROCK, { ...OPENAI, failing: 0.01 }, pairs) as [Arm, Arm];
  return input([regrouped(a, withSnapshots(a.records, 4)), b]);
}

/** Every state that a report must look intended in, by name. */
export const REPORT_STATES: Readonly<Record<string, () => PageInput>> = {
  'two arms': () => input(pair(BEDROCK, OPENAI)),
  'snapshots and failures': () => {
    const [a, b] = pair(BEDROCK, { ...OPENAI, failing: 0.1 }) as [Arm, Arm];
    return input([regrouped(a, withSnapshots(a.records, 4)), b]);
  },
  'one arm': () => input(pair(BEDROCK, OPENAI).slice(0, 1)),
  'A/A': () => input(pair(BEDROCK, BEDROCK)),
  'three arms': () => input(threeArms()),
  capped: () =>
    input(pair(BEDROCK, OPENAI, 9), {
      run: { stop: { code: 'max-cost-usd', message: 'The cap of USD 0.05 was reached.' }, plannedAttempts: 120 },
    }),
  interrupted: () =>
    input(interrupted(), {
      run: { stop: { code: 'interrupted', message: 'Interrupted.' }, resumed: true, plannedAttempts: 400 },
    }),
  'nothing answered': () =>
    input(nothingAnswered(), { run: { error: { message: 'No request brought an answer: HTTP 503.' } } }),
  unscored: () => input(pair(BEDROCK, OPENAI), { scorer: 'none' }),
  sequential: () =>
    input(pair(BEDROCK, OPENAI).map((arm) => ({ ...arm, settings: [settings({ stop_when: 'certain' })] }))),
  baseline: () => input(withBaseline(pair({ ...BEDROCK, slowdown: () => 1.3 }, OPENAI)), { run: null }),
  watch,
  'gates failed': () => {
    const whole = input(pair(BEDROCK, { ...OPENAI, accuracy: 0.5 }));
    const conditions = parseConditions([
      'openai.accuracy < 95%',
      'bedrock.accuracy < 10%',
      'bedrock/openai.total_p50 > 1.001',
    ]);
    const context = { ...whole.context, comparison: withGates(whole.context.comparison, conditions) };
    return { ...whole, context, report: reportOf(context) };
  },
  'no record': () => input([], { run: null }),
};
