import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../../src/simulator/server/simulator.js';
import { describeWithShared } from '../../../testkit/shared-data.js';
import {
  ask,
  count,
  deltasOf,
  eventsOf,
  type Heard,
  lastResponse,
  PROMPT,
  typesOf,
  type WireEvent,
} from '../../../testkit/wire/simulator.js';

const answers = new Map([[PROMPT, '7 + 3 = <<7+3=10>>10 pears.\n#### 10']]);
let simulator: Simulator;
let mantle: Heard;
let openai: Heard;

beforeAll(async () => {
  simulator = await startSimulator({ count, answers, timeScale: 0 });
  mantle = await ask(simulator, { provider: 'bedrock' });
  openai = await ask(simulator, { provider: 'openai' });
});
afterAll(() => simulator.close());

const lines = (heard: Heard): string[] =>
  heard.raw
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

/** The keys of an event, of its item, part, response, usage, in order, by event type. */
function shapes(events: readonly WireEvent[]): Map<string, string> {
  const found = new Map<string, string>();
  const note = (name: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !found.has(name))
      found.set(name, Object.keys(value).join(' '));
  };
  for (const { data } of events) {
    note(data.type, data);
    note(`${data.type} item ${data.item?.type}`, data.item);
    note(`${data.type} content ${data.item?.type}`, data.item?.content?.[0]);
    note(`${data.type} part`, data.part);
    note(`${data.type} response`, data.response);
    for (const name of ['usage', 'reasoning', 'text', 'tool_usage'])
      note(`${data.type} response ${name}`, data.response?.[name]);
    note(`${data.type} cached`, data.response?.usage?.input_tokens_details);
  }
  return found;
}

describe('the Mantle dialect', () => {
  it('writes data: before event:, one blank line after each event', () => {
    const all = lines(mantle);
    expect(all.filter((_, index) => index % 2 === 0).every((line) => line.startsWith('data: {'))).toBe(true);
    expect(all.filter((_, index) => index % 2 === 1).every((line) => line.startsWith('event: response.'))).toBe(true);
  });

  it('sends obfuscation empty, echoes the model as it was sent, and has both request ids', () => {
    const events = eventsOf(mantle.raw);
    const deltas = events.filter(({ data }) => data.type === 'response.output_text.delta');
    expect(new Set(deltas.map(({ data }) => data.obfuscation))).toEqual(new Set(['']));
    expect(lastResponse(events).model).toBe('openai.gpt-5.5');
    expect(mantle.headers['x-amzn-requestid']).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(mantle.headers['x-request-id']).toMatch(/^req_/);
  });

  it('echoes the dated model under its date', async () => {
    const heard = await ask(simulator, { provider: 'bedrock', body: { model: 'openai.gpt-5.5-2026-04-23' } });
    expect(lastResponse(eventsOf(heard.raw)).model).toBe('openai.gpt-5.5-2026-04-23');
  });
});

describe('the OpenAI dialect', () => {
  it('writes event: before data:', () => {
    const all = lines(openai);
    expect(all.filter((_, index) => index % 2 === 0).every((line) => line.startsWith('event: response.'))).toBe(true);
    expect(all.filter((_, index) => index % 2 === 1).every((line) => line.startsWith('data: {"type":"response.'))).toBe(
      true,
    );
  });

  it('pads each delta to a multiple of 16 characters', () => {
    const deltas = eventsOf(openai.raw).filter(({ data }) => data.type === 'response.output_text.delta');
    expect(deltas.every(({ data }) => (data.delta.length + data.obfuscation.length) % 16 === 0)).toBe(true);
    expect(new Set(deltas.map(({ data }) => data.obfuscation)).size).toBeGreaterThan(deltas.length / 2);
  });

  it('leaves the padding out when asked to', async () => {
    const heard = await ask(simulator, { body: { stream_options: { include_obfuscation: false } } });
    expect(eventsOf(heard.raw).some(({ data }) => 'obfuscation' in data)).toBe(false);
  });

  it('echoes the snapshot, and has its own headers', () => {
    expect(lastResponse(eventsOf(openai.raw)).model).toBe('gpt-5.5-2026-04-23');
    for (const name of ['x-request-id', 'openai-processing-ms', 'x-ratelimit-remaining-tokens', 'cf-ray'])
      expect(openai.headers[name]).toBeTruthy();
  });
});

describe.each([
  ['Mantle', () => mantle],
  ['OpenAI', () => openai],
] as const)('either dialect: %s', (_name, heardOf) => {
  it('sends the events in their order, numbered from 0, chunked, on a connection that stays', () => {
    const heard = heardOf();
    const events = eventsOf(heard.raw);
    const types = typesOf(events);
    expect(types.filter((type, index) => type !== types[index - 1])).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.output_item.done',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ]);
    expect(events.map(({ data }) => data.sequence_number)).toEqual(events.map((_, index) => index));
    expect(events.every(({ event, data }) => event === data.type)).toBe(true);
    expect(heard.headers).toMatchObject({
      'transfer-encoding': 'chunked',
      connection: 'keep-alive',
      'content-type': 'text/event-stream; charset=utf-8',
    });
  });

  it('repeats the text of the deltas at the end, and tells usage and tier only there', () => {
    const events = eventsOf(heardOf().raw);
    const text = deltasOf(events).join('');
    const first = events[0]?.data.response;
    const last = lastResponse(events);
    expect(text).toMatch(/#### \d+$/);
    expect(events.find(({ data }) => data.type === 'response.output_text.done')?.data.text).toBe(text);
    expect(last.output.at(-1).content[0].text).toBe(text);
    expect(first).toMatchObject({ usage: null, service_tier: 'auto', status: 'in_progress', output: [] });
    expect(last).toMatchObject({
      service_tier: 'default',
      status: 'completed',
      reasoning: { effort: 'medium' },
      max_output_tokens: 4096,
      store: false,
    });
  });

  it('bills 6 tokens of input for one message and reasoning + text + 6 of output', () => {
    const events = eventsOf(heardOf().raw);
    const { usage } = lastResponse(events);
    expect(usage.input_tokens).toBe(count(PROMPT) + 6);
    expect(usage.output_tokens - usage.output_tokens_details.reasoning_tokens - count(deltasOf(events).join(''))).toBe(
      6,
    );
    expect(usage.total_tokens).toBe(usage.input_tokens + usage.output_tokens);
  });
});

describe('token bills', () => {
  it.each(['instructions', 'a developer message'])('have 10 tokens of overhead for two messages: %s', async (way) => {
    const developer = 'Answer concisely.';
    const user = { role: 'user', content: [{ type: 'input_text', text: PROMPT }] };
    const body =
      way === 'instructions'
        ? { instructions: developer, input: PROMPT }
        : { input: [{ role: 'developer', content: developer }, user] };
    const heard = await ask(simulator, { body });
    expect(lastResponse(eventsOf(heard.raw)).usage.input_tokens).toBe(count(developer) + count(PROMPT) + 10);
  });
});

describeWithShared('sse/bedrock-mantle-gpt56-reasoning-text.sse', 'beside the recorded Mantle stream', (file) => {
  it('each event, item, part and response has the same keys in the same order', () => {
    const recorded = shapes(eventsOf(readFileSync(file)));
    expect(Object.fromEntries(shapes(eventsOf(mantle.raw)))).toEqual(Object.fromEntries(recorded));
  });

  it('the frames begin alike', () => {
    const first = readFileSync(file, 'utf8').split('\n').slice(1, 3);
    expect(mantle.raw.toString('utf8').split('\n').slice(1, 3)).toEqual(first);
  });
});

describeWithShared('sse/openai-gpt55-text.sse', 'beside the recorded OpenAI stream', (file) => {
  it('each event, item, part and response of an answer without reasoning has the same keys in the same order', async () => {
    const recorded = shapes(eventsOf(readFileSync(file)));
    const heard = await ask(simulator, { body: { reasoning: { effort: 'none' } } });
    expect(Object.fromEntries(shapes(eventsOf(heard.raw)))).toEqual(Object.fromEntries(recorded));
  });
});

describeWithShared('sse/openai-o3mini-reasoning-summary.sse', 'beside the recorded reasoning summaries', (file) => {
  it('each summary event has the same keys', async () => {
    const summaries = (events: readonly WireEvent[]): Record<string, string[]> =>
      Object.fromEntries(
        [...shapes(events)]
          .filter(([name]) => name.startsWith('response.reasoning_summary'))
          .map(([name, keys]) => [name, keys.split(' ').sort()]),
      );
    const heard = await ask(simulator, { fault: 'reasoning_summaries' });
    const recorded = summaries(eventsOf(readFileSync(file)));
    expect(Object.keys(recorded).length).toBeGreaterThan(3);
    expect(summaries(eventsOf(heard.raw))).toEqual(recorded);
  });
});
