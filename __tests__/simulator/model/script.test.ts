import { describe, expect, it } from '@jest/globals';
import type { Dialect } from '../../../src/simulator/dialects/dialect.js';
import { MANTLE } from '../../../src/simulator/dialects/mantle.js';
import { OPENAI } from '../../../src/simulator/dialects/openai.js';
import { soundDraft } from '../../../src/simulator/model/draft.js';
import { likenessOf } from '../../../src/simulator/model/draw.js';
import type { TimedEvent } from '../../../src/simulator/model/reply.js';
import { scriptEvents } from '../../../src/simulator/model/script.js';
import { TokenMeter } from '../../../src/simulator/model/tokens.js';
import { parseRequest } from '../../../src/simulator/server/request.js';
import { count, sound } from '../../../testkit/wire/simulator.js';

const DRAW = { ttfbMs: 200, ttftMs: 2000, totalMs: 2400, reasoningTokens: 50, visibleTokens: 60, correct: true };
const TEXT = Array.from({ length: 80 }, (_, word) => `word${String.fromCharCode(97 + (word % 26))}`).join(' ');

function script(dialect: Dialect, maxOutputTokens = 4096): TimedEvent[] {
  const parsed = parseRequest(
    JSON.stringify({ ...sound(likenessOf(dialect.provider)), max_output_tokens: maxOutputTokens }),
    dialect.echo,
  );
  if (!parsed.ok) throw new Error('the test asked for something that is refused');
  const draft = soundDraft(parsed.request, DRAW, TEXT, new TokenMeter(count));
  return scriptEvents(draft, parsed.request, dialect, 'key', 1_780_000_000);
}

const timesOf = (events: readonly TimedEvent[], type: string): number[] =>
  events.filter(({ event }) => event.type === type).map(({ at }) => at);

describe.each([MANTLE, OPENAI])('a script in the dialect of $provider', (dialect) => {
  const events = script(dialect);
  const deltas = timesOf(events, 'response.output_text.delta');

  it('begins at the first byte, brings text from the first token on, and ends at the total', () => {
    expect(timesOf(events, 'response.created')).toEqual([200]);
    expect(deltas[0]).toBe(2000);
    expect(timesOf(events, 'response.completed')).toEqual([2400]);
    expect(deltas.at(-1)).toBeGreaterThan(2300);
    expect(deltas.at(-1)).toBeLessThan(2400);
  });

  it('never goes back in time', () => {
    const times = events.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('is made of the same events for the same key', () => {
    expect(script(dialect)).toEqual(events);
  });
});

describe('the cadence', () => {
  it('of Mantle is a few bursts with the reasoning item just before the first', () => {
    const events = script(MANTLE);
    expect(new Set(timesOf(events, 'response.output_text.delta')).size).toBe(4);
    const [added] = timesOf(events, 'response.output_item.added');
    const [done] = timesOf(events, 'response.output_item.done');
    expect(added).toBe(done);
    expect(added).toBeGreaterThan(1980);
    expect(added).toBeLessThan(2000);
  });

  it('of OpenAI is one delta after the other, with the reasoning item announced early', () => {
    const events = script(OPENAI);
    expect(new Set(timesOf(events, 'response.output_text.delta')).size).toBe(80);
    expect(timesOf(events, 'response.output_item.added')[0]).toBeLessThan(300);
    expect(timesOf(events, 'response.output_item.done')[0]).toBeGreaterThan(1980);
  });
});

describe('a cap', () => {
  const last = (events: readonly TimedEvent[]) =>
    events.at(-1)?.event as unknown as {
      type: string;
      response: {
        status: string;
        usage: { output_tokens: number; output_tokens_details: { reasoning_tokens: number } };
        output: { content: { text: string }[] }[];
      };
    };

  it('that reasoning alone fills leaves no text and bills the cap', () => {
    const { type, response } = last(script(OPENAI, 48));
    expect(type).toBe('response.incomplete');
    expect(response.usage.output_tokens).toBe(48);
    expect(response.usage.output_tokens_details.reasoning_tokens).toBe(48);
    expect(timesOf(script(OPENAI, 48), 'response.output_text.delta')).toEqual([]);
  });

  it('that the text fills cuts it there, every token accounted for', () => {
    const { response } = last(script(OPENAI, 100));
    const text = response.output.at(-1)?.content[0]?.text ?? '';
    expect(TEXT.startsWith(text)).toBe(true);
    expect(response.status).toBe('incomplete');
    expect(response.usage.output_tokens).toBe(50 + count(text) + 6);
    expect(response.usage.output_tokens).toBeLessThanOrEqual(100);
    expect(response.usage.output_tokens).toBeGreaterThan(90);
  });
});
