/**
 * A second reading of event streams, as plain as can be and sharing no line with
 * the one under test: whole text, split, parsed. It only answers whether a stream
 * proves an answer.
 */
export function provesAnAnswer(bytes: Uint8Array): boolean {
  const events = eventsIn(new TextDecoder().decode(bytes));
  const terminals = events.filter(
    ({ type }) => type === 'response.completed' || type === 'response.incomplete' || type === 'response.failed',
  );
  const allCompleted = terminals.length > 0 && terminals.every(isCompleted);
  const noError = events.every(({ type }) => type !== 'error');
  return allCompleted && noError && (hasText(events) || saysText(events, terminals));
}

interface PlainEvent {
  readonly type: string;
  readonly [key: string]: unknown;
}

function eventsIn(text: string): PlainEvent[] {
  return text
    .split(/\r\n|\r|\n/)
    .reduce<string[][]>(
      (blocks, line) => (line === '' ? [...blocks, []] : [...blocks.slice(0, -1), [...(blocks.at(-1) ?? []), line]]),
      [[]],
    )
    .map((lines) =>
      lines
        .filter((line) => /^data(:|$)/.test(line))
        .map((line) => line.replace(/^data:? ?/, ''))
        .join('\n'),
    )
    .flatMap((data) => {
      try {
        const value = JSON.parse(data) as unknown;
        return isRecord(value) && typeof value['type'] === 'string' ? [value as PlainEvent] : [];
      } catch {
        return [];
      }
    });
}

function isCompleted({ type, response }: PlainEvent): boolean {
  if (type !== 'response.completed' || !isRecord(response)) return false;
  const { status = null, error = null, incomplete_details: details = null } = response;
  const reason = isRecord(details) ? details['reason'] : null;
  const unfinished = (typeof reason === 'string' && reason !== '') || typeof reason === 'number';
  return (status === null || status === 'completed') && !isRecord(error) && typeof error !== 'string' && !unfinished;
}

function hasText(events: readonly PlainEvent[]): boolean {
  const deltas = events.filter(({ type, delta }) => type === 'response.output_text.delta' && typeof delta === 'string');
  return deltas.some(({ delta }) => (delta as string).trim() !== '');
}

/** An answer may also come without deltas, in the final texts only. */
function saysText(events: readonly PlainEvent[], terminals: readonly PlainEvent[]): boolean {
  const finals = events.filter(
    ({ type, text }) => type === 'response.output_text.done' && typeof text === 'string' && text.trim() !== '',
  );
  return finals.length > 0 || terminals.some(({ response }) => /"text":"(?!")/.test(JSON.stringify(response)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
