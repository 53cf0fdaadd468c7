/**
 * A second reading of event streams, as plain as can be and sharing no line with
 * the one under test: whole text, split, parsed. It only answers whether a stream
 * proves an answer.
 */
export function provesAnAnswer(bytes: Uint8Array): boolean {
  const frames = framesIn(new TextDecoder().decode(bytes));
  const events = frames.flatMap(eventIn);
  const terminals = events.filter(({ type }) => /^response\.(completed|incomplete|failed|cancelled)$/.test(type));
  const allCompleted = terminals.length > 0 && terminals.every(isCompleted);
  const noError = !frames.some(tellsError);
  const noRefusal = !events.some(declines);
  return allCompleted && noError && noRefusal && (hasText(events) || saysText(events, terminals));
}

interface Frame {
  readonly name: string;
  readonly data: string;
  /** The data as JSON; undefined where they are none. */
  readonly value: unknown;
}

interface PlainEvent {
  readonly type: string;
  readonly [key: string]: unknown;
}

function framesIn(text: string): Frame[] {
  return text
    .split(/\r\n|\r|\n/)
    .reduce<string[][]>(
      (blocks, line) => (line === '' ? [...blocks, []] : [...blocks.slice(0, -1), [...(blocks.at(-1) ?? []), line]]),
      [[]],
    )
    .map((lines) => {
      const valuesOf = (field: string): string[] =>
        lines
          .filter((line) => line === field || line.startsWith(`${field}:`))
          .map((line) => line.slice(field.length).replace(/^: ?/, ''));
      const data = valuesOf('data').join('\n');
      return { name: valuesOf('event').at(-1) ?? '', data, value: parsed(data) };
    });
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}

const isOwn = (type: string): boolean => type === 'error' || type === 'keepalive' || type.startsWith('response.');

/** By the type in the data; where they have none, by the event line. */
function eventIn({ name, value }: Frame): PlainEvent[] {
  if (!isRecord(value)) return [];
  if (typeof value['type'] === 'string') return [value as PlainEvent];
  return isOwn(name) ? [{ ...value, type: name }] : [];
}

/** Typed or named so, an object of its own in any frame, or words of one in a frame that is nothing else. */
function tellsError({ name, data, value }: Frame): boolean {
  const first = Array.isArray(value) ? (value[0] as unknown) : value;
  if (!isRecord(first)) return name === 'error' && data.trim() !== '';
  const type = typeof first['type'] === 'string' ? first['type'] : null;
  if (type === 'error' || (name === 'error' && (type === null || !isOwn(type)))) return true;
  if (first['error']) return true;
  const words = ['message', 'Message', 'detail', 'code', '__type'].some((key) => typeof first[key] === 'string');
  const exception = Object.entries(first).some(([key, inner]) => key.endsWith('Exception') && isRecord(inner));
  return type === null && (Array.isArray(value) || !isOwn(name)) && (words || exception);
}

function isCompleted({ type, response }: PlainEvent): boolean {
  if (type !== 'response.completed' || !isRecord(response)) return false;
  const { status = null, error = null, incomplete_details: details = null } = response;
  const reason = isRecord(details) ? details['reason'] : null;
  const unfinished = (typeof reason === 'string' && reason !== '') || typeof reason === 'number';
  const told =
    isRecord(error) || (typeof error === 'string' && error !== '') || (Array.isArray(error) && isRecord(error[0]));
  return (status === null || status === 'completed') && !told && !unfinished;
}

function isVisible(text: unknown): text is string {
  return typeof text === 'string' && /[^\p{White_Space}\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(text);
}

function declines({ type, delta, refusal }: PlainEvent): boolean {
  return (
    (type === 'response.refusal.delta' && isVisible(delta)) || (type === 'response.refusal.done' && isVisible(refusal))
  );
}

function hasText(events: readonly PlainEvent[]): boolean {
  return events.some(({ type, delta }) => {
    if (type !== 'response.output_text.delta') return false;
    return isVisible(delta) || (isRecord(delta) && isVisible(delta['text']));
  });
}

/** An answer may also come without deltas, in the final texts only. */
function saysText(events: readonly PlainEvent[], terminals: readonly PlainEvent[]): boolean {
  const finals = events.filter(({ type, text }) => type === 'response.output_text.done' && isVisible(text));
  return finals.length > 0 || terminals.some(({ response }) => /"text":"(?!")/.test(JSON.stringify(response)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
