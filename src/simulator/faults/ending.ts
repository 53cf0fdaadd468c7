import { ordered } from '../dialects/dialect.js';
import { type Close, COMPLETED, type Draft, incomplete, type Usage, withText } from '../model/draft.js';
import {
  type Ending,
  isTerminal,
  isTextDelta,
  type Reply,
  type ResponseEvent,
  type TimedEvent,
  withEvents,
} from '../model/reply.js';
import { FINAL_TOKENS } from '../model/tokens.js';
import type { FaultContext, FaultTable } from './fault.js';

/** What an incomplete answer has spent where the request set no cap. */
const USUAL_CAP = 4096;

const SERVER_ERROR = { code: 'server_error', message: 'The model failed to generate a response.' };
const QUOTA_ERROR = {
  code: 'insufficient_quota',
  message: 'You exceeded your current quota, please check your plan and billing details.',
};

/** How a stream ends that does not end well. */
export const ENDING_FAULTS = {
  no_terminal: {
    description: 'The stream ends cleanly after the whole text, without its terminal event.',
    reply: (reply) => withEvents(reply, (events) => events.filter(({ event }) => !isTerminal(event))),
  },
  cut_clean: {
    description: 'The stream ends cleanly in the middle of the text.',
    reply: (reply) => cutInText(reply, 'end'),
  },
  silent_end: {
    description: 'The stream ends cleanly before any text, without usage or terminal event.',
    reply: (reply) => withEvents(reply, opening),
  },
  reset: {
    description: 'The connection is reset in the middle of the text.',
    reply: (reply) => cutInText(reply, 'reset'),
  },
  close: {
    description: 'The connection is closed in the middle of the text, the HTTP message unfinished.',
    reply: (reply) => cutInText(reply, 'close'),
  },
  close_after_headers: {
    description: 'The connection is closed after the headers.',
    reply: (reply) => ({ ...withEvents(reply, () => []), ending: 'close' }),
  },
  reset_before_headers: {
    description: 'The connection is reset after the request, before any header.',
    reply: (reply) => ({ ...withEvents(reply, () => []), headersAt: null, ending: 'reset' }),
  },
  silence: {
    description: 'Nothing comes after half the text; the connection stays open.',
    reply: (reply) => cutInText(reply, 'hang'),
  },
  hang: {
    description: 'The server takes the request and never answers.',
    reply: (reply) => ({ ...withEvents(reply, () => []), headersAt: null, ending: 'hang' }),
  },
  incomplete_no_text: {
    description: 'response.incomplete (max_output_tokens): reasoning spent the whole cap, no text.',
    draft: (draft, { request }) => {
      const cap = request.maxOutputTokens ?? USUAL_CAP;
      return {
        ...withoutText(draft, incomplete('max_output_tokens'), { outputTokens: cap, reasoningTokens: cap }),
        reasoned: true,
      };
    },
  },
  incomplete_text: {
    description: 'response.incomplete (max_output_tokens) after half the text; the cap is spent.',
    draft: (draft, context) => atCap(draft, context, incomplete('max_output_tokens')),
  },
  completed_incomplete: {
    description: 'As incomplete_text, but the event is response.completed with status "incomplete".',
    draft: (draft, context) =>
      atCap(draft, context, { ...incomplete('max_output_tokens'), type: 'response.completed' }),
  },
  content_filter: {
    description: 'response.incomplete (content_filter) after half the text.',
    draft: (draft, context) => ({ ...halved(draft, context), close: incomplete('content_filter') }),
  },
  empty: {
    description: 'response.completed without text, zero output tokens.',
    draft: (draft) => ({ ...withoutText(draft, COMPLETED, { outputTokens: 0, reasoningTokens: 0 }), reasoned: false }),
  },
  empty_billed: {
    description: 'response.completed without text, its reasoning billed.',
    draft: (draft) => withoutText(draft, COMPLETED, { outputTokens: draft.usage?.reasoningTokens ?? 0 }),
  },
  failed: {
    description: 'response.failed before any text, usage null.',
    draft: (draft) => ({ ...withoutText(draft, failed(SERVER_ERROR), {}), usage: null }),
  },
  failed_after_text: {
    description: 'response.failed after half the text, usage null.',
    draft: (draft, context) => ({ ...halved(draft, context), close: failed(SERVER_ERROR), usage: null }),
  },
  error_flat: {
    description: 'A flat error event {type, code, message, param} inside HTTP 200 ends the stream before any text.',
    reply: (reply, context) =>
      withEvents(reply, (events) => [...opening(events), errorEvent(events, context, SERVER_ERROR)]),
  },
  quota_in_stream: {
    description: 'HTTP 200, then a nested error event insufficient_quota, then response.failed.',
    draft: (draft) => ({ ...withoutText(draft, failed(QUOTA_ERROR), {}), usage: null, reasoned: false }),
    reply: (reply, context) => withEvents(reply, (events) => withNestedError(events, context)),
  },
} as const satisfies FaultTable;

function failed(error: { code: string; message: string }): Close {
  return { status: 'failed', type: 'response.failed', incompleteReason: null, error };
}

function withoutText(draft: Draft, close: Close, usage: Partial<Usage>): Draft {
  return { ...draft, text: '', messages: [], close, usage: draft.usage && { ...draft.usage, ...usage } };
}

/** Half of the text was written, delivered and billed. */
function halved(draft: Draft, { meter }: FaultContext): Draft {
  const deltas = draft.messages[0]?.deltas ?? [];
  return withText(draft, deltas.slice(0, deltas.length >> 1), meter);
}

/** The text is cut because reasoning and text together reached the cap. */
function atCap(draft: Draft, context: FaultContext, close: Close): Draft {
  const half = halved(draft, context);
  const cap = context.request.maxOutputTokens ?? USUAL_CAP;
  const reasoningTokens = cap - context.meter.text(half.text) - FINAL_TOKENS;
  return { ...half, close, usage: half.usage && { ...half.usage, outputTokens: cap, reasoningTokens } };
}

/** The events before any content. */
export function opening(events: readonly TimedEvent[]): TimedEvent[] {
  return events.filter(({ event }) => event.type === 'response.created' || event.type === 'response.in_progress');
}

function cutInText(reply: Reply, ending: Ending): Reply {
  const cut = withEvents(reply, (events) => {
    const deltas = events.filter(({ event }) => isTextDelta(event));
    const last = deltas[deltas.length >> 1];
    return events.slice(0, last === undefined ? 2 : events.indexOf(last));
  });
  return { ...cut, ending };
}

type StreamError = { readonly code: string; readonly message: string };

/** In place of the event that would have come after the opening. */
export function errorEvent(events: readonly TimedEvent[], { dialect }: FaultContext, error: StreamError): TimedEvent {
  const after = opening(events);
  const fields = { type: 'error', ...error, param: null, sequence_number: after.length };
  return { at: after.at(-1)?.at ?? 0, event: ordered(fields, dialect.keys) as ResponseEvent };
}

function withNestedError(events: readonly TimedEvent[], { dialect }: FaultContext): TimedEvent[] {
  const start = opening(events);
  const at = start.at(-1)?.at ?? 0;
  const error = { type: QUOTA_ERROR.code, ...QUOTA_ERROR, param: null };
  const nested = ordered({ type: 'error', error, sequence_number: start.length }, dialect.keys) as ResponseEvent;
  const rest = events.slice(start.length).map(({ event }, position) => ({
    at,
    event: { ...event, sequence_number: start.length + 1 + position },
  }));
  return [...start, { at, event: nested }, ...rest];
}
