import { isJsonObject, type JsonObject } from '../../core/record/schema.js';
import { cutIntoDeltas } from '../model/deltas.js';
import { withText } from '../model/draft.js';
import {
  isTerminal,
  isTextDelta,
  type Reply,
  type ResponseEvent,
  type TimedEvent,
  type Write,
  withEvents,
  withWire,
} from '../model/reply.js';
import { errorEvent, opening } from './ending.js';
import type { FaultContext, FaultTable } from './fault.js';

const DECLINED = 'I can’t help with that one.';
const INVISIBLE = ['\u200b', '\u2060', '\ufeff'];
const LIMITED = { code: 'rate_limit_exceeded', message: 'Rate limit reached upstream.' };
const USED_UP = { code: 'insufficient_quota', message: 'You exceeded your current quota.' };
const encoder = new TextEncoder();

/** What gateways and other servers make of a stream: sound or not, it has another shape. */
export const SHAPE_FAULTS = {
  one_delta: {
    description: 'The whole text comes in one delta.',
    draft: (draft) => ({
      ...draft,
      messages: draft.messages.map((message) => ({ ...message, deltas: [message.deltas.join('')] })),
    }),
  },
  no_deltas: {
    description: 'No delta comes, only the final text.',
    reply: (reply) => renumbered(withEvents(reply, (events) => events.filter(({ event }) => !isTextDelta(event)))),
  },
  buffered: {
    description: 'Every byte of the stream is held back until its end, as by a proxy that buffers.',
    reply: (reply) => ({
      ...withEvents(reply, (events) => events.map(({ event }) => ({ at: events.at(-1)?.at ?? 0, event }))),
      wire: [],
    }),
  },
  held_open: {
    description: 'The body stays open after the terminal event.',
    reply: (reply) => ({ ...reply, ending: 'hang' }),
  },
  interim_100: {
    description: 'An HTTP 100 Continue that nobody asked for comes before the answer.',
    reply: (reply) => ({ ...reply, interim: true }),
  },
  numbered_from_one: {
    description: 'Sequence numbers start at 1.',
    reply: (reply) => renumbered(reply, 1),
  },
  unindexed: {
    description: 'No event has an output_index or a content_index.',
    reply: (reply) => withEvents(reply, (events) => events.map(withoutIndices)),
  },
  two_endings: {
    description: 'A second terminal event follows, which bills one token each way.',
    reply: (reply) => withEvents(reply, (events) => [...events, ...events.slice(-1).map(withLittleUsage)]),
  },
  zero_width: {
    description: 'The text is made of characters that nobody sees.',
    draft: (draft, { meter }) => withText(draft, INVISIBLE, meter),
  },
  refusal: {
    description: 'The model declines, in refusal deltas and a refusal part.',
    draft: (draft, { meter }) => withText(draft, cutIntoDeltas(DECLINED), meter),
    reply: (reply) =>
      withEvents(reply, (events) => events.map(({ at, event }) => ({ at, event: declined(event) as ResponseEvent }))),
  },
  error_untyped: {
    description: 'HTTP 200, then an error object in a frame without a type (rate_limit_exceeded), then [DONE].',
    reply: (reply, context) =>
      endingIn(reply, context, `data: ${JSON.stringify({ error: LIMITED })}\n\ndata: [DONE]\n\n`),
  },
  error_named: {
    description: 'HTTP 200, then an error that only its event line calls so (insufficient_quota).',
    reply: (reply, context) => endingIn(reply, context, `event: error\ndata: ${JSON.stringify(USED_UP)}\n\n`),
  },
} as const satisfies FaultTable;

function renumbered(reply: Reply, first = 0): Reply {
  return withEvents(reply, (events) =>
    events.map(({ at, event }, position) => ({ at, event: { ...event, sequence_number: first + position } })),
  );
}

function withoutIndices({ at, event }: TimedEvent): TimedEvent {
  const kept = Object.entries(event).filter(([key]) => key !== 'output_index' && key !== 'content_index');
  return { at, event: Object.fromEntries(kept) as ResponseEvent };
}

function withLittleUsage({ at, event }: TimedEvent): TimedEvent {
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  const sequence = Number(event['sequence_number']) + 1;
  return { at, event: { ...event, sequence_number: sequence, response: { ...fieldsOf(event['response']), usage } } };
}

function fieldsOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

const DECLINED_TYPES: Readonly<Record<string, string>> = {
  'response.output_text.delta': 'response.refusal.delta',
  'response.output_text.done': 'response.refusal.done',
};

/** The same event with its text as a refusal, however deep it stands. */
function declined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(declined);
  if (!isJsonObject(value)) return value;
  const { type, text, ...rest } = value;
  if (type === 'output_text') return { type: 'refusal', refusal: text };
  const other = typeof type === 'string' ? DECLINED_TYPES[type] : undefined;
  if (other !== undefined) return { ...rest, type: other, ...(text === undefined ? {} : { refusal: text }) };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'text' ? inner : declined(inner)]),
  );
}

/** The opening, then an error written in words of its own. */
function endingIn(reply: Reply, context: FaultContext, words: string): Reply {
  const short = withEvents(reply, (events) => [...opening(events), errorEvent(events, context, LIMITED)]);
  const inWords = (write: Write): Write =>
    write.event !== undefined && isTerminal(write.event) ? { ...write, bytes: encoder.encode(words) } : write;
  return withWire(short, function* (writes) {
    for (const write of writes) yield inWords(write);
  });
}
