import fc from 'fast-check';
import type { Exchange } from '../src/core/attempt/exchange.js';

/**
 * Streams as providers send them, and what may happen to one on its way: an
 * arbitrary of byte streams that are mostly right and wrong in one place or in
 * several.
 */

type Event = Record<string, unknown>;

export interface Case {
  readonly bytes: Uint8Array;
  /** Ascending offsets at which the bytes are cut into chunks. */
  readonly cuts: readonly number[];
  readonly exchange: Partial<Exchange>;
  /** True where nothing was done to the stream of a completed answer. */
  readonly sound: boolean;
}

const HOSTILE_VALUES = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'completed',
  'incomplete',
  'failed',
  'in_progress',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  true,
  false,
  [],
  {},
  [[]],
  { status: 'completed' },
  { type: 'output_text', text: 'x' },
  'x'.repeat(3000),
);

const TYPES = fc.constantFrom(
  'response.completed',
  'response.incomplete',
  'response.failed',
  'error',
  'response.created',
  'response.output_text.delta',
  'response.output_text.done',
  'response.refusal.delta',
  'response.done',
  'response.cancelled',
  'keepalive',
  'constructor',
);

const USAGE = {
  input_tokens: 119,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 80,
  output_tokens_details: { reasoning_tokens: 20 },
};

/** The events of one answer, by how it ends. */
function eventsOf(
  pieces: readonly string[],
  ending: 'completed' | 'incomplete' | 'failed',
  nestedError: boolean,
): Event[] {
  const text = pieces.join('');
  const error = { code: 'server_error', message: 'The server had an error.' };
  const response = {
    id: 'resp_1',
    status: ending,
    model: 'gpt-5.5',
    usage: ending === 'failed' ? null : USAGE,
    error: ending === 'failed' ? error : null,
    incomplete_details: ending === 'incomplete' ? { reason: 'max_output_tokens' } : null,
    output: text === '' ? [] : [{ type: 'message', content: [{ type: 'output_text', text }] }],
  };
  const indices = { output_index: 1, content_index: 0 };
  const events: Event[] = [
    { type: 'response.created', response: { id: 'resp_1', status: 'in_progress', model: 'gpt-5.5' } },
    { type: 'response.output_item.added', output_index: 0, item: { type: 'reasoning' } },
    ...pieces.map((delta) => ({ type: 'response.output_text.delta', ...indices, delta, obfuscation: 'abc' })),
    ...(text === '' ? [] : [{ type: 'response.output_text.done', ...indices, text }]),
    ...(ending === 'failed' ? [nestedError ? { type: 'error', error } : { type: 'error', ...error }] : []),
    { type: `response.${ending}`, response },
  ];
  return events.map((event, sequence_number) => ({ ...event, sequence_number }));
}

const ENDINGS = fc.oneof(
  { weight: 4, arbitrary: fc.constant('completed' as const) },
  fc.constantFrom('incomplete' as const, 'failed' as const),
);
const PIECES = fc.array(fc.constantFrom('84', ' ÷', ' 12', '\n#### 7', '🦆', '“', ' ', 'data: x\n\n', '"}', ''), {
  maxLength: 8,
});
const EVENTS = fc.tuple(PIECES, ENDINGS, fc.boolean()).map((parts) => eventsOf(...parts));

/** Errors as gateways write them, without the type of this API's own. */
const ERROR_FRAMES = fc.constantFrom<Event>(
  { error: { code: 'rate_limit_exceeded', message: 'Slow down.' } },
  { error: 'upstream connect error' },
  { message: 'Internal server error' },
  { code: 'insufficient_quota' },
  { __type: 'com.amazon#ThrottlingException' },
  { throttlingException: { message: 'Slow down.' } },
  { type: 'upstream', error: { message: 'Bad gateway.' } },
);

/** What happens to events before they are written. */
type Mutation = (events: readonly Event[]) => Event[];

const index = (at: number, events: readonly Event[]): number => at % Math.max(1, events.length);

const MUTATIONS: fc.Arbitrary<Mutation> = fc.oneof(
  fc.nat(50).map(
    (at): Mutation =>
      (events) =>
        events.toSpliced(index(at, events), 1),
  ),
  fc.nat(50).map(
    (at): Mutation =>
      (events) =>
        events.flatMap((event, i) => (i === index(at, events) ? [event, event] : [event])),
  ),
  fc.tuple(fc.nat(50), fc.nat(50)).map(
    ([from, to]): Mutation =>
      (events) => {
        const moved = events[index(from, events)];
        return moved === undefined
          ? [...events]
          : events.toSpliced(index(from, events), 1).toSpliced(index(to, events), 0, moved);
      },
  ),
  fc.nat(50).map(
    (keep): Mutation =>
      (events) =>
        events.slice(0, index(keep, events)),
  ),
  fc.tuple(fc.nat(50), fc.nat(20), HOSTILE_VALUES).map(
    ([at, key, value]): Mutation =>
      (events) =>
        events.map((event, i) => (i === index(at, events) ? withValue(event, key, value) : event)),
  ),
  fc.tuple(fc.nat(50), fc.nat(20), HOSTILE_VALUES).map(
    ([at, key, value]): Mutation =>
      (events) =>
        events.map((event, i) =>
          i === index(at, events) && isObject(event['response'])
            ? { ...event, response: withValue(event['response'], key, value) }
            : event,
        ),
  ),
  fc.tuple(fc.nat(50), TYPES).map(
    ([at, type]): Mutation =>
      (events) =>
        events.map((event, i) => (i === index(at, events) ? { ...event, type } : event)),
  ),
  fc.tuple(fc.nat(50), TYPES).map(
    ([at, type]): Mutation =>
      (events) =>
        events.toSpliced(index(at, events), 0, { type }),
  ),
  fc.tuple(fc.nat(50), ERROR_FRAMES).map(
    ([at, frame]): Mutation =>
      (events) =>
        events.toSpliced(index(at, events), 0, frame),
  ),
  fc.constant<Mutation>((events) => events.map(declined)),
  fc.constant<Mutation>((events) => events.map(({ output_index: _, content_index: __, ...event }) => event)),
);

/** The same answer as the words of a refusal. */
function declined({ type, ...event }: Event): Event {
  if (type === 'response.output_text.delta') return { ...event, type: 'response.refusal.delta' };
  if (type === 'response.output_text.done') return { type: 'response.refusal.done', refusal: event['text'] };
  const response = event['response'];
  return { ...event, type, ...(isObject(response) ? { response: { ...response, output: [] } } : {}) };
}

function withValue(event: Event, key: number, value: unknown): Event {
  const keys = Object.keys(event);
  return { ...event, [keys[key % Math.max(1, keys.length)] ?? 'type']: value };
}

function isObject(value: unknown): value is Event {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a server writes its events; all of these are right. */
const STYLES = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  layout: fc.constantFrom('data', 'event first', 'data first'),
  space: fc.boolean(),
  comments: fc.boolean(),
  keepalives: fc.boolean(),
  byteOrderMark: fc.boolean(),
  doneAtEnd: fc.boolean(),
  lastBlankLine: fc.boolean(),
});
type Style = typeof STYLES extends fc.Arbitrary<infer S> ? S : never;

function written(events: readonly Event[], style: Style): string {
  const { lineEnd } = style;
  const blocks = events.flatMap((event) => {
    const data = `data:${style.space ? ' ' : ''}${JSON.stringify(event)}`;
    const name = `event: ${String(event['type'] ?? 'message')}`.replace(/[\r\n]/g, ' ');
    const lines = style.layout === 'data' ? [data] : style.layout === 'event first' ? [name, data] : [data, name];
    return [
      ...(style.comments ? [': ping'] : []),
      ...(style.keepalives ? ['data: {"type":"keepalive"}'] : []),
      lines.join(lineEnd),
    ];
  });
  const text = [...blocks, ...(style.doneAtEnd ? ['data: [DONE]'] : [])].join(lineEnd + lineEnd);
  return `${style.byteOrderMark ? '\uFEFF' : ''}${text}${style.lastBlankLine ? lineEnd + lineEnd : ''}`;
}

/** What happens to bytes on their way. */
type Damage = (bytes: Uint8Array) => Uint8Array;

const DAMAGES: fc.Arbitrary<Damage> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (keep): Damage =>
      (bytes) =>
        bytes.subarray(0, Math.floor(keep * bytes.length)),
  ),
  fc.nat(40).map(
    (lost): Damage =>
      (bytes) =>
        bytes.subarray(0, Math.max(0, bytes.length - lost)),
  ),
  fc.tuple(fc.nat(1_000_000), fc.nat(255)).map(
    ([at, byte]): Damage =>
      (bytes) =>
        bytes.map((old, i) => (i === at % Math.max(1, bytes.length) ? byte : old)),
  ),
  fc.tuple(fc.nat(1_000_000), fc.uint8Array({ maxLength: 40 })).map(
    ([at, noise]): Damage =>
      (bytes) => {
        const place = at % (bytes.length + 1);
        return Uint8Array.from([...bytes.subarray(0, place), ...noise, ...bytes.subarray(place)]);
      },
  ),
  fc.constantFrom('\n', '\r', '\n\n', 'data: ', '}', ': ').chain((text) =>
    fc.nat(1_000_000).map(
      (at): Damage =>
        (bytes) => {
          const place = at % (bytes.length + 1);
          return Uint8Array.from([
            ...bytes.subarray(0, place),
            ...new TextEncoder().encode(text),
            ...bytes.subarray(place),
          ]);
        },
    ),
  ),
  fc.uint8Array({ maxLength: 200 }).map(
    (noise): Damage =>
      () =>
        noise,
  ),
);

const RESET = { code: 'ECONNRESET', message: 'read ECONNRESET' };
const STREAM_TYPE = { 'content-type': 'text/event-stream' };

/** What else may be wrong with an exchange. */
const EXCHANGES: fc.Arbitrary<Partial<Exchange>> = fc.oneof(
  fc
    .constantFrom('cut', 'held', 'total_deadline', 'idle_deadline', 'too_large', 'aborted')
    .map((end): Partial<Exchange> => ({ end: end as Exchange['end'], failure: end === 'cut' ? RESET : null })),
  fc.constant<Partial<Exchange>>({ status: null, end: 'connect_failed', failure: RESET, requestSent: false }),
  fc.constantFrom(204, 302, 400, 401, 429, 500, 520).map((status) => ({ status })),
  fc.constant<Partial<Exchange>>({ status: null, end: 'cut', failure: RESET }),
  fc
    .constantFrom<Record<string, string>>(
      {},
      { 'content-type': 'text/html' },
      { 'content-type': 'application/json' },
      { ...STREAM_TYPE, 'content-encoding': 'gzip' },
    )
    .map((headers) => ({ headers })),
);

/** Mostly none, sometimes one, now and then several. */
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 3, arbitrary: arbitrary.map((one) => [one]) },
    { weight: 1, arbitrary: fc.array(arbitrary, { maxLength: 4 }) },
  );

export const CASES: fc.Arbitrary<Case> = fc
  .record({
    events: EVENTS,
    mutations: few(MUTATIONS),
    style: STYLES,
    damages: few(DAMAGES),
    exchange: fc.oneof({ weight: 4, arbitrary: fc.constant<Partial<Exchange>>({}) }, EXCHANGES),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
  })
  .map(({ events, mutations, style, damages, exchange, cuts }) => {
    const mutated = mutations.reduce<readonly Event[]>((before, mutate) => mutate(before), events);
    const bytes = damages.reduce<Uint8Array>(
      (before, damage) => damage(before),
      new TextEncoder().encode(written(mutated, style)),
    );
    const places = cuts.map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b);
    const untouched = mutations.length + damages.length + Object.keys(exchange).length === 0;
    const answers =
      events.at(-1)?.['type'] === 'response.completed' &&
      events.some(({ delta }) => typeof delta === 'string' && delta.trim() !== '');
    return { bytes, cuts: places, exchange, sound: untouched && answers };
  });
