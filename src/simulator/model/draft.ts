import type { SimulatedRequest } from '../server/request.js';
import { cutIntoDeltas } from './deltas.js';
import type { Draw } from './draw.js';
import { FINAL_TOKENS, type TokenMeter } from './tokens.js';

/** One message item of an answer, as it is streamed and as it is repeated at the end. */
export interface MessageDraft {
  readonly deltas: readonly string[];
  readonly finalText: string;
}

/** As the terminal event reports it. */
export interface Usage {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
}

/** What the response objects say about the request they answer. */
export interface Echo {
  readonly model: string;
  readonly effort: string;
  readonly maxOutputTokens: number | null;
  readonly serviceTier: string;
}

/** How the response ends: its status, and the event that brings it. */
export interface Close {
  readonly status: 'completed' | 'incomplete' | 'failed';
  readonly type: 'response.completed' | 'response.incomplete' | 'response.failed';
  readonly incompleteReason: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** An answer before it is put into events. */
export interface Draft {
  /** What the model wrote, whatever of it is delivered. */
  readonly text: string;
  readonly timing: Pick<Draw, 'ttfbMs' | 'ttftMs' | 'totalMs'>;
  readonly messages: readonly MessageDraft[];
  /** Text of the reasoning summary, one part each. */
  readonly summaries: readonly string[];
  readonly reasoned: boolean;
  /** Each event of a message names another item id. */
  readonly rotatingIds: boolean;
  readonly echo: Echo;
  readonly usage: Usage | null;
  readonly close: Close;
}

export const COMPLETED: Close = {
  status: 'completed',
  type: 'response.completed',
  incompleteReason: null,
  error: null,
};

export function incomplete(reason: string): Close {
  return { status: 'incomplete', type: 'response.incomplete', incompleteReason: reason, error: null };
}

/** The cap that holds where a request names none; large enough never to matter. */
export const DEFAULT_CAP = 128_000;

/** A sound answer: what was written is what is delivered is what is billed, within the cap. */
export function soundDraft(request: SimulatedRequest, draw: Draw, text: string, meter: TokenMeter): Draft {
  const cap = request.maxOutputTokens ?? DEFAULT_CAP;
  const allowed = cap - draw.reasoningTokens - FINAL_TOKENS;
  const deltas = fitting(cutIntoDeltas(text), allowed, meter);
  const written = deltas.join('');
  const whole = written === text;
  const silent = deltas.length === 0 && text !== '';
  // An answer that never came to text has spent the whole cap on reasoning.
  const reasoningTokens = silent ? cap : draw.reasoningTokens;
  return {
    text: written,
    timing: draw,
    messages: silent ? [] : [{ deltas, finalText: written }],
    summaries: request.summary === null ? [] : ['**Reading the question**\n\nThe amounts and what is asked for.'],
    reasoned: reasoningTokens > 0,
    rotatingIds: false,
    echo: echoOf(request),
    usage: {
      inputTokens: meter.input(request.messages),
      cachedTokens: 0,
      outputTokens: silent ? cap : reasoningTokens + meter.text(written) + FINAL_TOKENS,
      reasoningTokens,
    },
    close: whole ? COMPLETED : incomplete('max_output_tokens'),
  };
}

/** The same answer with another text: one message, delivered whole, its tokens counted again. */
export function withText(draft: Draft, deltas: readonly string[], meter: TokenMeter): Draft {
  const text = deltas.join('');
  const reasoningTokens = draft.usage?.reasoningTokens ?? 0;
  const usage = draft.usage && { ...draft.usage, outputTokens: reasoningTokens + meter.text(text) + FINAL_TOKENS };
  return { ...draft, text, messages: [{ deltas, finalText: text }], usage };
}

/** As many deltas as `allowed` tokens hold. */
function fitting(deltas: readonly string[], allowed: number, meter: TokenMeter): readonly string[] {
  if (allowed <= 0) return [];
  if (meter.text(deltas.join('')) <= allowed) return deltas;
  let [fits, tooMany] = [0, deltas.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (meter.text(deltas.slice(0, middle).join('')) <= allowed) fits = middle;
    else tooMany = middle;
  }
  return deltas.slice(0, fits);
}

function echoOf(request: SimulatedRequest): Echo {
  return {
    model: request.echoedModel,
    effort: request.effort,
    maxOutputTokens: request.maxOutputTokens,
    serviceTier: request.serviceTier === 'auto' ? 'default' : request.serviceTier,
  };
}
