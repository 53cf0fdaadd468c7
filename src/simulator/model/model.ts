import { Random } from '../../core/statistics/random.js';
import type { Dialect } from '../dialects/dialect.js';
import { applyToDraw, type FaultName } from '../faults/faults.js';
import type { Settings, StreamShape } from '../server/options.js';
import type { SimulatedRequest } from '../server/request.js';
import { composeAnswer } from './answer.js';
import { COMPLETED, type Draft, soundDraft, withText } from './draft.js';
import { type Draw, type DrawKey, drawRequest } from './draw.js';
import type { TokenMeter } from './tokens.js';

/** Keys of the prompts asked so far are kept up to this many; then counting starts again. */
const MOST_PROMPTS = 200_000;

/** Stands in for the model: decides how long each request takes and what it answers. */
export class SimulatedModel {
  private readonly asked = new Map<string, number>();

  constructor(
    private readonly settings: Settings,
    private readonly meter: TokenMeter,
  ) {}

  /** Draws one request; the same prompt asked again gets a new draw. */
  draw(request: SimulatedRequest, dialect: Dialect, faults: readonly FaultName[]): { key: DrawKey; draw: Draw } {
    const { seed, accuracyOf, slowdownOf, shape, faultSettings } = this.settings;
    const { provider } = dialect;
    const { model, effort, prompt } = request;
    const key = {
      seed,
      provider,
      model,
      effort,
      prompt,
      occurrence: this.occurrence(`${provider} ${model} ${effort} ${prompt}`),
    };
    const drawn = shaped(drawRequest(key, accuracyOf(provider), slowdownOf(provider)), shape);
    return { key, draw: applyToDraw(faults, drawn, faultSettings) };
  }

  /** The sound answer to a request. */
  answer(request: SimulatedRequest, key: DrawKey, draw: Draw): Draft {
    const { deltas } = this.settings.shape;
    // A prompt without a reference answer is as good as unknown.
    const reference = this.settings.answer(request.prompt) || undefined;
    const random = new Random(
      key.seed,
      `text ${key.provider} ${key.model} ${key.effort} ${key.occurrence} ${key.prompt}`,
    );
    const plan = { prompt: request.prompt, reference, correct: draw.correct, tokens: draw.visibleTokens };
    const text = composeAnswer(plan, this.meter, random);
    const draft = soundDraft(request, draw, text, this.meter);
    return deltas === undefined ? draft : inShape(draft, deltas, this.settings.shape.deltaBytes ?? 4, this.meter);
  }

  private occurrence(key: string): number {
    if (this.asked.size > MOST_PROMPTS) this.asked.clear();
    const before = this.asked.get(key) ?? 0;
    this.asked.set(key, before + 1);
    return before;
  }
}

/** Fixed instants in place of those drawn, still in order. */
function shaped(draw: Draw, shape: StreamShape): Draw {
  const totalMs = shape.totalMs ?? Math.max(draw.totalMs, shape.ttftMs ?? 0, shape.ttfbMs ?? 0);
  const ttftMs = Math.min(shape.ttftMs ?? draw.ttftMs, totalMs);
  return { ...draw, totalMs, ttftMs, ttfbMs: Math.min(shape.ttfbMs ?? draw.ttfbMs, ttftMs) };
}

/** So many deltas of so many bytes, the answer's own last line at the end. */
function inShape(draft: Draft, count: number, bytes: number, meter: TokenMeter): Draft {
  const word = 'word '.repeat(Math.ceil(bytes / 5)).slice(0, bytes);
  const last = `\n\n${draft.text.split('\n').at(-1) ?? ''}`;
  return { ...withText(draft, [...Array.from({ length: count - 1 }, () => word), last], meter), close: COMPLETED };
}
