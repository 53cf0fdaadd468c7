import { orderOf } from '../src/core/plan/order.js';
import { type Arm, groupArms } from '../src/core/record/arms.js';
import { type AttemptRecord, toRecord } from '../src/core/record/record.js';
import { Random } from '../src/core/statistics/random.js';
import { drawRequest, type Provider } from '../src/simulator/model/draw.js';

/** How one simulated arm behaves. */
export interface SimulatedArm {
  /** Whose published figures its latencies follow. */
  readonly provider: Provider;
  /** Share of questions answered right. */
  readonly accuracy: number;
  /** Multiplies all latencies of the pair at this place of the run. */
  readonly slowdown: (pair: number) => number;
  /** Share of requests that the provider fails. */
  readonly failing: number;
}

const PAIR_SECONDS = 10;
const EPOCH = Date.UTC(2026, 5, 10);
const REFERENCE = 'It is so.\n#### 18';

/**
 * The records of a run that never was: each prompt through two arms, drawn as
 * the embedded endpoint draws them. Marginal quantiles and the correlation of
 * the two arms' latencies within a prompt are those of the published runs, ties
 * and tails included; whether an answer is right hangs on the prompt's difficulty.
 */
export function simulateArms(pairs: number, seed: number, a: SimulatedArm, b: SimulatedArm): Arm[] {
  const order = orderOf(pairs, 2, seed);
  const records: AttemptRecord[] = [];
  [a, b].forEach((arm, index) => {
    for (let pair = 0; pair < pairs; pair++)
      records.push(answer(arm, index, pair, seed, (order[pair] as number[]).indexOf(index)));
  });
  return groupArms([{ label: 'simulated', records, settings: null }]);
}

const BLANK = toRecord(
  {
    provider: 'simulated',
    model: 'gpt-5.5',
    run_index: 0,
    prompt_index: 0,
    prompt_id: 'none',
    started_at: '2026-06-10T07:00:00.000Z',
    ok: true,
    schema_version: 1,
    outcome: 'completed',
    effort: 'medium',
  },
  'the blank of the simulation',
);

const FAILED = { ok: false, outcome: 'failed', fault: 'provider', output_text: null } as const;

function answer(arm: SimulatedArm, index: number, pair: number, seed: number, orderInPair: number): AttemptRecord {
  const prompt = `simulated-${pair}`;
  const name = `${arm.provider} gpt-5.5 medium${index === 0 ? '' : ' #2'}`;
  // Arms of one provider must not draw the same noise: the name stands in for the model.
  const key = { seed, provider: arm.provider, model: name, effort: 'medium', prompt, occurrence: 0 } as const;
  const draw = drawRequest(key, arm.accuracy, arm.slowdown(pair));
  const fails = arm.failing > 0 && new Random(seed, `failure ${name} ${pair}`).uniform() < arm.failing;
  return {
    ...BLANK,
    ...(fails ? FAILED : { output_text: draw.correct ? REFERENCE : 'It may be so.\n#### 17' }),
    provider: arm.provider,
    arm: name,
    run_index: pair + 1,
    prompt_index: pair,
    prompt_id: prompt,
    pair_id: prompt,
    order_in_pair: orderInPair,
    started_at: new Date(EPOCH + 1000 * (pair * PAIR_SECONDS + (orderInPair * PAIR_SECONDS) / 2)).toISOString(),
    expected_answer: REFERENCE,
    ttfb_ms: draw.ttfbMs,
    ttft_ms: draw.ttftMs,
    total_ms: draw.totalMs,
    input_tokens: 100,
    output_tokens: draw.reasoningTokens + draw.visibleTokens + 6,
    reasoning_tokens: draw.reasoningTokens,
  };
}
