import { type Dialect, type Ids, ordered } from '../dialects/dialect.js';
import type { SimulatedRequest } from '../server/request.js';
import { cutIntoDeltas } from './deltas.js';
import type { Draft, MessageDraft } from './draft.js';
import type { ResponseEvent, TimedEvent } from './reply.js';

/** The last text comes this far into the time between first text and end. */
const LAST_TEXT = 0.97;
/** Where a provider announces reasoning at its start, and just before the text, as parts of the wait after the first byte. */
const REASONING_STARTS = 0.02;
const REASONING_ENDS = 0.995;

type Fields = Readonly<Record<string, unknown>>;

/** Puts an answer into a provider's events, in time and in order, numbered from 0. */
export function scriptEvents(
  draft: Draft,
  request: SimulatedRequest,
  dialect: Dialect,
  key: string,
  createdAt: number,
): TimedEvent[] {
  return new Script(draft, request, dialect, key, createdAt).events();
}

class Script {
  private readonly ids: Ids;
  private readonly out: TimedEvent[] = [];
  private readonly output: Fields[] = [];
  private sequence = 0;
  private mentions = 0;

  constructor(
    private readonly draft: Draft,
    private readonly request: SimulatedRequest,
    private readonly dialect: Dialect,
    private readonly key: string,
    private readonly createdAt: number,
  ) {
    this.ids = dialect.ids(key);
  }

  events(): TimedEvent[] {
    const { ttfbMs, totalMs } = this.draft.timing;
    this.emit(ttfbMs, 'response.created', { response: this.response('in_progress') });
    this.emit(ttfbMs, 'response.in_progress', { response: this.response('in_progress') });
    if (this.draft.reasoned) this.reasoning();
    this.draft.messages.forEach((message, index) => this.message(message, index));
    const { type, status } = this.draft.close;
    this.emit(totalMs, type, { response: this.response(status) });
    return this.out;
  }

  private emit(at: number, type: string, fields: Fields): void {
    const event = ordered({ ...fields, type, sequence_number: this.sequence++ }, this.dialect.keys);
    this.out.push({ at, event: event as ResponseEvent });
  }

  private reasoning(): void {
    const { ttfbMs, ttftMs } = this.draft.timing;
    const ends = ttfbMs + (ttftMs - ttfbMs) * REASONING_ENDS;
    const starts = this.dialect.reasoningAnnounced === 'at-end' ? ends : ttfbMs + (ttftMs - ttfbMs) * REASONING_STARTS;
    const output_index = this.output.length;
    this.emit(starts, 'response.output_item.added', { output_index, item: this.reasoningItem([]) });
    const summary = this.draft.summaries.map((text, index) => this.summaryPart(text, index, starts, ends));
    const item = this.reasoningItem(summary);
    this.emit(ends, 'response.output_item.done', { output_index, item });
    this.output.push(item);
  }

  private reasoningItem(summary: readonly Fields[]): Fields {
    const { encryptedReasoning } = this.ids;
    const encrypted = encryptedReasoning === null ? {} : { encrypted_content: encryptedReasoning };
    return ordered({ ...encrypted, id: this.ids.reasoning, summary, type: 'reasoning' }, this.dialect.keys);
  }

  private summaryPart(text: string, index: number, starts: number, ends: number): Fields {
    const place = { item_id: this.ids.reasoning, output_index: this.output.length, summary_index: index };
    const part = (content: string): Fields => ordered({ type: 'summary_text', text: content }, this.dialect.keys);
    const count = this.draft.summaries.length;
    const [from, to] = [starts + ((ends - starts) * index) / count, starts + ((ends - starts) * (index + 1)) / count];
    this.emit(from, 'response.reasoning_summary_part.added', { ...place, part: part('') });
    const deltas = cutIntoDeltas(text);
    deltas.forEach((delta, position) => {
      const at = from + ((to - from) * position) / deltas.length;
      this.emit(at, 'response.reasoning_summary_text.delta', { ...place, delta, ...this.padding(delta) });
    });
    this.emit(to, 'response.reasoning_summary_text.done', { ...place, text });
    this.emit(to, 'response.reasoning_summary_part.done', { ...place, part: part(text) });
    return part(text);
  }

  private message(message: MessageDraft, index: number): void {
    const output_index = this.output.length;
    const times = this.deltaTimes(index, message.deltas.length);
    const [starts, ends] = [times[0] ?? this.draft.timing.ttftMs, times.at(-1) ?? this.draft.timing.ttftMs];
    const place = (): Fields => ({ item_id: this.messageId(index), output_index, content_index: 0 });
    this.emit(starts, 'response.output_item.added', { output_index, item: this.messageItem(index, 'in_progress', []) });
    this.emit(starts, 'response.content_part.added', { ...place(), part: this.textPart('') });
    message.deltas.forEach((delta, position) => {
      const at = times[position] as number;
      this.emit(at, 'response.output_text.delta', { ...place(), delta, logprobs: [], ...this.padding(delta) });
    });
    this.emit(ends, 'response.output_text.done', { ...place(), text: message.finalText, logprobs: [] });
    this.emit(ends, 'response.content_part.done', { ...place(), part: this.textPart(message.finalText) });
    const status = this.draft.close.status === 'completed' ? 'completed' : 'incomplete';
    const item = this.messageItem(index, status, [this.textPart(message.finalText)]);
    this.emit(ends, 'response.output_item.done', { output_index, item });
    this.output.push(item);
  }

  private messageItem(index: number, status: string, content: readonly Fields[]): Fields {
    const id = this.messageId(index);
    return ordered(
      { id, type: 'message', status, content, phase: 'final_answer', role: 'assistant' },
      this.dialect.keys,
    );
  }

  private textPart(text: string): Fields {
    return ordered({ type: 'output_text', annotations: [], logprobs: [], text }, this.dialect.keys);
  }

  private messageId(index: number): string {
    return this.ids.message(this.draft.rotatingIds ? 1000 * index + this.mentions++ : index);
  }

  private padding(delta: string): Fields {
    const obfuscation = this.dialect.obfuscation(delta, `${this.key} ${this.sequence}`, this.request);
    return obfuscation === null ? {} : { obfuscation };
  }

  /** When the deltas of one message leave: its share of the time from first to last text. */
  private deltaTimes(index: number, count: number): number[] {
    const { ttftMs, totalMs } = this.draft.timing;
    const lengths = this.draft.messages.map((message) => message.deltas.length);
    const all = Math.max(
      1,
      lengths.reduce((sum, length) => sum + length, 0),
    );
    const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
    const window = (totalMs - ttftMs) * LAST_TEXT;
    return Array.from({ length: count }, (_, position) => ttftMs + window * this.progress(before + position, all));
  }

  /** How far into the text's time a delta comes, 0 to 1. */
  private progress(position: number, count: number): number {
    if (this.dialect.cadence.kind === 'steady') return count === 1 ? 0 : position / (count - 1);
    const bursts = Math.ceil(count / this.dialect.cadence.deltasPerBurst);
    return bursts === 1 ? 0 : Math.floor((position * bursts) / count) / (bursts - 1);
  }

  /** The response object, which opens and closes the stream. */
  private response(status: string): Fields {
    const { close, echo, usage } = this.draft;
    const terminal = status !== 'in_progress';
    return ordered(
      {
        ...ENVELOPE,
        ...this.dialect.envelope(this.request, echo.effort),
        id: this.ids.response,
        object: 'response',
        created_at: this.createdAt,
        completed_at: status === 'completed' ? this.createdAt + Math.round(this.draft.timing.totalMs / 1000) : null,
        status,
        error: terminal ? close.error : null,
        incomplete_details: terminal && close.incompleteReason !== null ? { reason: close.incompleteReason } : null,
        instructions: this.request.instructions,
        max_output_tokens: echo.maxOutputTokens,
        metadata: this.request.metadata,
        model: echo.model,
        output: terminal ? [...this.output] : [],
        service_tier: terminal && status !== 'failed' ? echo.serviceTier : this.request.serviceTier,
        store: this.request.store,
        usage: terminal && usage !== null ? usageFields(usage) : null,
      },
      this.dialect.keys,
    );
  }
}

/** What the same request always says, at both providers. */
const ENVELOPE: Fields = {
  background: false,
  frequency_penalty: 0,
  max_tool_calls: null,
  moderation: null,
  parallel_tool_calls: true,
  presence_penalty: 0,
  previous_response_id: null,
  prompt_cache_key: null,
  safety_identifier: null,
  temperature: 1,
  text: { format: { type: 'text' }, verbosity: 'medium' },
  tool_choice: 'auto',
  tools: [],
  top_logprobs: 0,
  top_p: 0.98,
  truncation: 'disabled',
  user: null,
};

function usageFields(usage: NonNullable<Draft['usage']>): Fields {
  return {
    input_tokens: usage.inputTokens,
    input_tokens_details: { cache_write_tokens: 0, cached_tokens: usage.cachedTokens },
    output_tokens: usage.outputTokens,
    output_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    total_tokens: usage.inputTokens + usage.outputTokens,
  };
}
