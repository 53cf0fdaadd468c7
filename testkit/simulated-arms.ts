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
  /** True for a prompt that this arm always gets wrong; none where left out. */
  readonly stumbles?: (prompt: number) => boolean;
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
export function simulateArms(pairs: number, seed: number, ...arms: readonly SimulatedArm[]): Arm[] {
  return simulateEpochs({ pairs, prompts: pairs }, seed, arms);
}

/** The same with fewer prompts than pairs: all prompts in turn, again and again. */
export function simulateEpochs(
  { pairs, prompts }: { readonly pairs: number; readonly prompts: number },
  seed: number,
  arms: readonly SimulatedArm[],
): Arm[] {
  const order = orderOf(pairs, arms.length, seed);
  const records: AttemptRecord[] = [];
  arms.forEach((arm, index) => {
    for (let pair = 0; pair < pairs; pair++) {
      const place = { pair, prompt: pair % prompts, occurrence: Math.floor(pair / prompts) };
      records.push(answer(arm, index, place, seed, (order[pair] as number[]).indexOf(index)));
    }
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

/** Which pair of the run, of which prompt, for the how-manieth time. */
interface Place {
  readonly pair: number;
  readonly prompt: number;
  readonly occurrence: number;
}

function answer(
  arm: SimulatedArm,
  index: number,
  { pair, prompt: number, occurrence }: Place,
  seed: number,
  orderInPair: number,
): AttemptRecord {
  const prompt = `simulated-${number}`;
  const name = `${arm.provider} gpt-5.5 medium${index === 0 ? '' : ` #${index + 1}`}`;
  // Arms of one provider must not draw the same noise: the name stands in for the model.
  const key = { seed, provider: arm.provider, model: name, effort: 'medium', prompt, occurrence } as const;
  const draw = drawRequest(key, arm.accuracy, arm.slowdown(pair));
  const fails = arm.failing > 0 && new Random(seed, `failure ${name} ${pair}`).uniform() < arm.failing;
  const correct = draw.correct && arm.stumbles?.(number) !== true;
  return {
    ...BLANK,
    ...(fails ? FAILED : { output_text: correct ? REFERENCE : 'It may be so.\n#### 17' }),
    provider: arm.provider,
    arm: name,
    run_index: pair + 1,
    prompt_index: pair,
    prompt_id: prompt,
    pair_id: occurrence === 0 ? prompt : `${prompt}#${occurrence}`,
    order_in_pair: orderInPair,
    started_at: new Date(EPOCH + 1000 * (pair * PAIR_SECONDS + orderInPair)).toISOString(),
    expected_answer: REFERENCE,
    ttfb_ms: draw.ttfbMs,
    ttft_ms: draw.ttftMs,
    total_ms: draw.totalMs,
    input_tokens: 100,
    output_tokens: draw.reasoningTokens + draw.visibleTokens + 6,
    reasoning_tokens: draw.reasoningTokens,
  };
}
