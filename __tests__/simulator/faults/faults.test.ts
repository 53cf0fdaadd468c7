import { Agent } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FAULTS, type FaultName } from '../../../src/simulator/faults/faults.js';
import type { Provider } from '../../../src/simulator/model/draw.js';
import { type Simulator, startSimulator } from '../../../src/simulator/server/simulator.js';
import type { Truth } from '../../../src/simulator/server/truth.js';
import {
  type Ask,
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

const answers = new Map([
  [
    PROMPT,
    'First there are 7 ÷ 1 = <<7/1=7>>7 pears, as 7 × 1 = <<7*1=7>>7, and 7 + 3 = <<7+3=10>>10 pears are there in the end.\n#### 10',
  ],
]);
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({
    count,
    answers,
    timeScale: 0,
    accuracy: { bedrock: 1, openai: 1 },
    faultSettings: { hugeMegabytes: 2, dribbleMs: 5, refuseMs: 150, retryAfterSeconds: 3 },
  });
});
afterAll(() => simulator.close());

/** A faulty answer, decoded where it can be, and the truth about it. */
interface Proof {
  readonly heard: Heard;
  readonly text: string;
  readonly events: WireEvent[];
  readonly types: string[];
  readonly delivered: string;
  readonly response: WireEvent['data'];
  readonly truth: () => Promise<Truth>;
}

type Prover = (proof: Proof) => void | Promise<void>;

const FIELD = (proof: Proof) => proof.response.usage;
const residual = (proof: Proof): number =>
  FIELD(proof).output_tokens - FIELD(proof).output_tokens_details.reasoning_tokens - count(proof.delivered);
const ends =
  (type: string, status: string): Prover =>
  ({ types, response }) => {
    expect(types.at(-1)).toBe(type);
    expect(response.status).toBe(status);
  };
const soundText: Prover = (proof) => {
  expect(proof.types.at(-1)).toBe('response.completed');
  expect(proof.delivered).toMatch(/#### 10$/);
  expect(residual(proof)).toBe(6);
};
const http =
  (status: number, type: RegExp, body: RegExp): Prover =>
  ({ heard, text }) => {
    expect(heard.status).toBe(status);
    expect(heard.headers['content-type']).toMatch(type);
    expect(text).toMatch(body);
    expect(heard.end).toBe('end');
  };
const JSON_TYPE = /^application\/json/;

/** What each fault does, seen from the other end of the wire. */
const PROOFS: Readonly<Record<FaultName, Prover>> = {
  slow: async (proof) => {
    soundText(proof);
    const usual = await startSimulator({ count, timeScale: 0 });
    const slow = await startSimulator({ count, timeScale: 0 });
    await ask(usual);
    await ask(slow, { fault: 'slow' });
    await Promise.all([usual.close(), slow.close()]);
    expect(slow.truths[0]!.draw!.totalMs).toBeCloseTo(1.15 * usual.truths[0]!.draw!.totalMs, 6);
  },
  wrong_answer: (proof) => {
    expect(proof.delivered).toMatch(/#### (?!10$)\d+$/);
    expect(residual(proof)).toBe(6);
  },
  replay: async (proof) => {
    const { text } = await proof.truth();
    expect(proof.delivered).toBe(proof.response.output.at(-1).content[0].text);
    expect(proof.delivered.length).toBeGreaterThan(text!.length);
    const start = [...text!].findIndex((character, index) => character !== [...proof.delivered][index]);
    const extra = proof.delivered.length - text!.length;
    expect(proof.delivered.slice(0, start - extra) + proof.delivered.slice(start)).toContain(
      text!.slice(start - extra, start),
    );
    expect(residual(proof)).toBeLessThan(6);
    expect(FIELD(proof).output_tokens - FIELD(proof).output_tokens_details.reasoning_tokens - count(text!)).toBe(6);
  },
  replay_deltas: async (proof) => {
    const final = proof.response.output.at(-1).content[0].text as string;
    expect(final).toBe((await proof.truth()).text);
    expect(proof.delivered.length).toBeGreaterThan(final.length);
  },
  snapshots: async (proof) => {
    const items = proof.response.output.filter(({ type }: { type: string }) => type === 'message');
    const texts = items.map(({ content }: { content: { text: string }[] }) => content[0]?.text ?? '') as string[];
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(texts.length).toBeLessThanOrEqual(5);
    texts.slice(1).forEach((later, index) => expect(later.startsWith(texts[index] as string)).toBe(true));
    expect(proof.delivered).toBe(texts.join(''));
    expect(texts.at(-1)).toBe((await proof.truth()).text);
    expect(
      FIELD(proof).output_tokens - FIELD(proof).output_tokens_details.reasoning_tokens - count(texts.at(-1) as string),
    ).toBe(6);
  },
  dropped_delta: ({ delivered, response, events }) => {
    const final = response.output.at(-1).content[0].text as string;
    expect(delivered.length).toBeLessThan(final.length);
    const numbers = events.map(({ data }) => data.sequence_number as number);
    expect(numbers.filter((number, index) => index > 0 && number !== numbers[index - 1]! + 1)).toHaveLength(1);
  },
  undelivered: (proof) => {
    expect(proof.delivered).toBe(proof.response.output.at(-1).content[0].text);
    expect(residual(proof)).toBeGreaterThan(6);
  },
  hostile_output: (proof) => {
    soundText(proof);
    for (const trap of ['::set-output', '<script>', '<!-- parity-bench -->', '@octocat', '```'])
      expect(proof.delivered).toContain(trap);
  },
  reasoning_summaries: (proof) => {
    soundText(proof);
    const first = proof.types.indexOf('response.output_text.delta');
    expect(
      proof.types.slice(0, first).filter((type) => type === 'response.reasoning_summary_text.delta').length,
    ).toBeGreaterThan(300);
  },
  rotating_items: (proof) => {
    soundText(proof);
    const messages = proof.response.output.filter((item: { type: string }) => item.type === 'message');
    expect(messages).toHaveLength(3);
    const ids = proof.events.flatMap(({ data }) => (data.item_id ? [data.item_id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(messages.map((item: { content: { text: string }[] }) => item.content[0]!.text).join('')).toBe(
      proof.delivered,
    );
  },
  cached_tokens: (proof) =>
    expect(FIELD(proof).input_tokens_details.cached_tokens).toBe(FIELD(proof).input_tokens >> 1),
  zero_usage: (proof) => {
    expect(proof.delivered).not.toBe('');
    expect(FIELD(proof)).toMatchObject({ input_tokens: 0, output_tokens: 0, total_tokens: 0 });
  },
  missing_usage: (proof) => {
    expect(proof.types.at(-1)).toBe('response.completed');
    expect(FIELD(proof)).toBeNull();
  },
  altered_input: (proof) => expect(FIELD(proof).input_tokens).toBe(count(PROMPT) + 6 + 237),
  output_beyond_limit: (proof) => {
    expect(FIELD(proof).output_tokens).toBeGreaterThan(proof.response.max_output_tokens);
    expect(residual(proof)).toBe(6);
  },
  reasoning_beyond_output: (proof) => {
    const { output_tokens, output_tokens_details } = FIELD(proof);
    expect(output_tokens_details.reasoning_tokens).toBe(output_tokens + 1000);
  },
  cached_beyond_input: (proof) => {
    const { input_tokens, input_tokens_details } = FIELD(proof);
    expect(input_tokens_details.cached_tokens).toBe(input_tokens + 1000);
  },
  other_overhead: (proof) => {
    expect(proof.delivered).toMatch(/#### 10$/);
    expect(residual(proof)).toBe(0);
  },
  echo_model: ({ response }) => expect(response.model).toMatch(/gpt-5\.5.*-other$/),
  echo_effort: ({ response }) => expect(response.reasoning.effort).toBe('low'),
  echo_max_output_tokens: ({ response }) => expect(response.max_output_tokens).toBe(1024),
  echo_tier: ({ response }) => expect(response.service_tier).toBe('priority'),
  sequence_gap: (proof) => {
    soundText(proof);
    expect(proof.events.at(-1)!.data.sequence_number).toBe(proof.events.length - 1 + 3);
  },
  no_terminal: ({ types, heard, delivered }) => {
    expect(types.at(-1)).toBe('response.output_item.done');
    expect(delivered).toMatch(/#### 10$/);
    expect(heard.end).toBe('end');
  },
  cut_clean: async ({ types, heard, truth }) => {
    expect(types.at(-1)).toBe('response.output_text.delta');
    expect(heard.end).toBe('end');
    const { text, deliveredText, usageSent, ending } = await truth();
    expect(text!.startsWith(deliveredText)).toBe(true);
    expect(text).not.toBe(deliveredText);
    expect({ usageSent, ending }).toEqual({ usageSent: false, ending: 'end' });
  },
  silent_end: ({ types, heard }) => {
    expect(types).toEqual(['response.created', 'response.in_progress']);
    expect(heard.end).toBe('end');
  },
  reset: async ({ types, heard, truth }) => {
    expect(types.at(-1)).toBe('response.output_text.delta');
    expect(heard.end).toBe('ECONNRESET');
    expect((await truth()).ending).toBe('reset');
  },
  close: async ({ types, heard, truth }) => {
    expect(types.at(-1)).toBe('response.output_text.delta');
    expect(heard.end).toBe('ECONNRESET');
    expect((await truth()).ending).toBe('close');
  },
  close_after_headers: ({ heard }) =>
    expect([heard.status, heard.raw.length, heard.end]).toEqual([200, 0, 'ECONNRESET']),
  reset_before_headers: async ({ heard, truth }) => {
    expect([heard.status, heard.end]).toEqual([null, 'ECONNRESET']);
    expect((await truth()).status).toBeNull();
  },
  silence: async ({ heard, types, truth }) => {
    expect([heard.end, types.at(-1)]).toEqual(['left', 'response.output_text.delta']);
    expect((await truth()).ending).toBe('client_closed');
  },
  hang: async ({ heard, truth }) => {
    expect([heard.status, heard.end]).toEqual([null, 'left']);
    expect((await truth()).ending).toBe('client_closed');
  },
  incomplete_no_text: (proof) => {
    void ends('response.incomplete', 'incomplete')(proof);
    expect(proof.delivered).toBe('');
    expect(proof.response.incomplete_details).toEqual({ reason: 'max_output_tokens' });
    expect(FIELD(proof)).toMatchObject({ output_tokens: 4096, output_tokens_details: { reasoning_tokens: 4096 } });
  },
  incomplete_text: (proof) => {
    void ends('response.incomplete', 'incomplete')(proof);
    expect(proof.delivered).not.toBe('');
    expect(FIELD(proof).output_tokens).toBe(4096);
    expect(residual(proof)).toBe(6);
  },
  completed_incomplete: (proof) => {
    void ends('response.completed', 'incomplete')(proof);
    expect(proof.response.incomplete_details).toEqual({ reason: 'max_output_tokens' });
  },
  content_filter: (proof) => {
    void ends('response.incomplete', 'incomplete')(proof);
    expect(proof.response.incomplete_details).toEqual({ reason: 'content_filter' });
    expect(residual(proof)).toBe(6);
  },
  empty: (proof) => {
    void ends('response.completed', 'completed')(proof);
    expect(proof.delivered).toBe('');
    expect(FIELD(proof).output_tokens).toBe(0);
  },
  empty_billed: (proof) => {
    void ends('response.completed', 'completed')(proof);
    expect(proof.delivered).toBe('');
    expect(FIELD(proof).output_tokens).toBeGreaterThan(0);
  },
  failed: (proof) => {
    void ends('response.failed', 'failed')(proof);
    expect(proof.delivered).toBe('');
    expect(proof.response).toMatchObject({ usage: null, error: { code: 'server_error' } });
  },
  failed_after_text: (proof) => {
    void ends('response.failed', 'failed')(proof);
    expect(proof.delivered).not.toBe('');
    expect(FIELD(proof)).toBeNull();
  },
  error_flat: ({ heard, types, events }) => {
    expect(heard.status).toBe(200);
    expect(types).toEqual(['response.created', 'response.in_progress', 'error']);
    expect(events[2]!.data).toMatchObject({
      code: 'server_error',
      message: expect.any(String),
      param: null,
      sequence_number: 2,
    });
  },
  quota_in_stream: ({ heard, types, events, response }) => {
    expect(heard.status).toBe(200);
    expect(types).toEqual(['response.created', 'response.in_progress', 'error', 'response.failed']);
    expect(events[2]!.data.error).toMatchObject({ type: 'insufficient_quota', code: 'insufficient_quota' });
    expect(response).toMatchObject({ status: 'failed', usage: null, error: { code: 'insufficient_quota' } });
    expect(events.map(({ data }) => data.sequence_number)).toEqual([0, 1, 2, 3]);
  },
  http_400_internal: http(400, JSON_TYPE, /"Internal server error"/),
  http_401: http(401, JSON_TYPE, /Incorrect API key|security token included in the request is invalid/),
  expired_token: http(401, JSON_TYPE, /security token included in the request is expired/),
  http_403: http(403, JSON_TYPE, /not authorized to perform: bedrock-mantle:CreateInference/),
  http_404_model: http(404, JSON_TYPE, /"model_not_found"/),
  http_429: (proof) => {
    void http(429, JSON_TYPE, /"rate_limit_exceeded"/)(proof);
    expect(proof.heard.headers['retry-after']).toBe('3');
  },
  http_429_quota: (proof) => {
    void http(429, JSON_TYPE, /"insufficient_quota"/)(proof);
    expect(proof.heard.headers['retry-after']).toBeUndefined();
  },
  http_500: http(500, JSON_TYPE, /"server_error"/),
  http_503_text: http(503, /^text\/plain/, /^upstream connect error/),
  http_520_html: http(520, /^text\/html/, /^<!DOCTYPE html>/),
  html_200: http(200, /^text\/html/, /^<!DOCTYPE html>/),
  redirect: (proof) => {
    void http(307, /^text\/plain/, /./)(proof);
    const location = new URL(proof.heard.headers.location!);
    expect(location.host).toBe(`localhost:${simulator.port}`);
  },
  echo_authorization: http(401, JSON_TYPE, /simulated-not-a-real-key/),
  wrong_content_type: (proof) => {
    expect(proof.heard.headers['content-type']).toBe('application/json');
    return soundText(proof);
  },
  keepalive: (proof) => {
    expect(proof.types[0]).toBe('keepalive');
    expect(proof.types.filter((type) => type === 'keepalive')).toHaveLength(2);
    return soundText(proof);
  },
  unknown_events: (proof) => {
    expect(proof.types.filter((type) => type === 'response.unheard_of').length).toBeGreaterThan(5);
    expect(proof.delivered).toMatch(/#### 10$/);
  },
  comments: (proof) => {
    expect(proof.text.match(/^: ping$/gm)).toHaveLength(proof.events.length);
    expect(proof.text).toMatch(/^flavour: plain$/m);
    return soundText(proof);
  },
  done_marker: ({ text, events }) => {
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true);
    expect(events.at(-2)?.data.type).toBe('response.completed');
  },
  cr_lines: (proof) => {
    expect(proof.text).not.toContain('\n');
    // A last CR might be half of a CRLF: to whoever reads a stream, the event is not over yet.
    const events = eventsOf(Buffer.from(`${proof.text}\n`));
    expect(typesOf(events).at(-1)).toBe('response.completed');
    expect(deltasOf(events).join('')).toMatch(/#### 10$/);
  },
  crlf_lines: (proof) => {
    expect(proof.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    return soundText(proof);
  },
  no_space: (proof) => {
    expect(proof.text).toMatch(/^data:\{/m);
    expect(proof.text).not.toMatch(/^(data|event): /m);
    return soundText(proof);
  },
  several_data_lines: (proof) => {
    expect(proof.text).toMatch(/^data: \{\ndata: {2}"/m);
    return soundText(proof);
  },
  bom: (proof) => {
    expect([...proof.heard.raw.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    return soundText(proof);
  },
  no_last_blank_line: ({ text }) => {
    expect(text).toMatch(/[^\n]\n$/);
    expect(typesOf(eventsOf(Buffer.from(text))).at(-1)).not.toBe('response.completed');
    expect(typesOf(eventsOf(Buffer.from(`${text}\n`))).at(-1)).toBe('response.completed');
  },
  byte_by_byte: async (proof) => {
    await soundText(proof);
    const { writes } = await proof.truth();
    expect(writes.every(([, bytes]) => bytes === 1)).toBe(true);
    expect(writes).toHaveLength(proof.heard.raw.length);
  },
  gzip: ({ heard }) => {
    expect(heard.headers['content-encoding']).toBe('gzip');
    const events = eventsOf(gunzipSync(heard.raw));
    expect(typesOf(events).at(-1)).toBe('response.completed');
    expect(deltasOf(events).join('')).toMatch(/#### 10$/);
  },
  dribble: ({ heard, events }) => {
    expect(heard.end).toBe('left');
    expect(deltasOf(events).length).toBeGreaterThan(3);
    expect(new Set(deltasOf(events))).toEqual(new Set(['a']));
  },
  endless_line: ({ heard, text }) => {
    expect(heard.end).toBe('left');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeGreaterThan(1_000_000);
  },
  huge_body: (proof) => {
    expect(proof.heard.raw.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(proof.types.at(-1)).toBe('response.completed');
  },
  one_delta: (proof) => {
    soundText(proof);
    expect(deltasOf(proof.events)).toHaveLength(1);
  },
  no_deltas: ({ delivered, events, types, response }) => {
    expect(delivered).toBe('');
    expect(types).toContain('response.output_text.done');
    expect(response.output.at(-1).content[0].text).toMatch(/#### 10$/);
    expect(numbersOf(events)).toEqual(events.map((_, index) => index));
  },
  buffered: async (proof) => {
    soundText(proof);
    const { stamps } = await proof.truth();
    expect(stamps.terminal).toBe(stamps.firstByte);
  },
  held_open: (proof) => {
    soundText(proof);
    expect(proof.heard.end).toBe('left');
  },
  interim_100: (proof) => {
    soundText(proof);
    expect(proof.heard.interims).toEqual([100]);
  },
  numbered_from_one: (proof) => {
    soundText(proof);
    expect(numbersOf(proof.events)).toEqual(proof.events.map((_, index) => index + 1));
  },
  unindexed: (proof) => {
    soundText(proof);
    expect(proof.text).not.toMatch(/"(?:output|content)_index"/);
  },
  two_endings: ({ types, events }) => {
    expect(types.slice(-2)).toEqual(['response.completed', 'response.completed']);
    const usages = events.slice(-2).map(({ data }) => data.response.usage.output_tokens as number);
    expect(usages[1]).toBe(1);
    expect(usages[0]).toBeGreaterThan(1);
  },
  zero_width: (proof) => {
    ends('response.completed', 'completed')(proof);
    expect(proof.delivered).toBe('\u200b\u2060\ufeff');
  },
  refusal: ({ delivered, types, response, text }) => {
    expect(delivered).toBe('');
    expect(types).toContain('response.refusal.delta');
    expect(response.output.at(-1).content).toEqual([{ type: 'refusal', refusal: 'I can’t help with that one.' }]);
    expect(text).not.toContain('output_text');
  },
  error_untyped: ({ text, types }) => {
    expect(types.slice(0, 2)).toEqual(['response.created', 'response.in_progress']);
    expect(text).toMatch(/\n\ndata: \{"error":\{"code":"rate_limit_exceeded",[^\n]+\}\}\n\ndata: \[DONE\]\n\n$/);
  },
  error_named: ({ text }) => {
    expect(text).toMatch(/\n\nevent: error\ndata: \{"code":"insufficient_quota","message":"[^"]+"\}\n\n$/);
  },
  http_400_filter: http(400, JSON_TYPE, /"code":"content_filter"/),
  refused: async ({ heard }) => {
    expect([heard.status, heard.end]).toEqual([null, 'ECONNRESET']);
    expect(await knock(simulator.port)).toBe('ECONNREFUSED');
    while ((await knock(simulator.port)) !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await ask(simulator)).status).toBe(200);
  },
};

function numbersOf(events: readonly WireEvent[]): number[] {
  return events.map(({ data }) => data.sequence_number as number);
}

function knock(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve('open');
    });
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
  });
}

/** Faults that never end must be left. */
const LEAVE: Partial<Record<FaultName, Ask>> = {
  silence: { leaveAfter: { body: /output_text\.delta/, ms: 150 } },
  held_open: { leaveAfter: { body: /response\.completed/, ms: 150 } },
  hang: { leaveAfter: { body: /^/, ms: 150 } },
  dribble: { leaveAfter: { body: /(?:output_text\.delta[^]*){10}/, ms: 0 } },
  endless_line: { leaveAfterBytes: 2_000_000 },
};
const UNDECODED: readonly FaultName[] = ['gzip', 'endless_line', 'http_500'];

async function prove(fault: FaultName, provider: Provider): Promise<Proof> {
  const id = `${fault} ${provider}`;
  const heard = await ask(simulator, { provider, fault, headers: { 'x-client-request-id': id }, ...LEAVE[fault] });
  const text = heard.raw.toString('utf8');
  const stream = /^text\/event-stream/.test(heard.headers['content-type'] ?? '') || fault === 'wrong_content_type';
  const events = stream && !UNDECODED.includes(fault) ? eventsOf(heard.raw) : [];
  return {
    heard,
    text,
    events,
    types: typesOf(events),
    delivered: deltasOf(events).join(''),
    response: lastResponse(events),
    truth: () => truthOf(id),
  };
}

/** The truth is known once the server has seen the end, which may be after the client has. */
async function truthOf(id: string): Promise<Truth> {
  for (;;) {
    const truth = simulator.truths.find(({ clientRequestId }) => clientRequestId === id);
    if (truth !== undefined) return truth;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe.each(['bedrock', 'openai'] as const)('on demand, in the dialect of %s', (provider) => {
  it.each(FAULTS)('$name: $description', async ({ name }) => {
    const proof = await prove(name, provider);
    await PROOFS[name](proof);
    expect((await proof.truth()).faults).toEqual([name]);
  });

  it('without a fault none of this shows', async () => {
    const heard = await ask(simulator, { provider });
    const events = eventsOf(heard.raw);
    const proof = {
      heard,
      events,
      types: typesOf(events),
      delivered: deltasOf(events).join(''),
      response: lastResponse(events),
    } as Proof;
    await soundText(proof);
    expect(heard.end).toBe('end');
  });
});

describe('faults', () => {
  it('compose: a replay in CR lines, byte by byte', async () => {
    const heard = await ask(simulator, { provider: 'bedrock', fault: 'replay,cr_lines' });
    expect(heard.raw.toString('utf8')).not.toContain('\n');
    const events = eventsOf(Buffer.from(`${heard.raw.toString('utf8')}\n`));
    const usage = lastResponse(events).usage;
    expect(
      usage.output_tokens - usage.output_tokens_details.reasoning_tokens - count(deltasOf(events).join('')),
    ).toBeLessThan(6);
  });

  it('of a name that is none are refused, so that a slip of the pen is no sound request', async () => {
    const heard = await ask(simulator, { fault: 'reply' });
    expect(heard.status).toBe(400);
    expect(heard.raw.toString('utf8')).toMatch(/Did you mean replay\?/);
  });

  it('leave a connection that was kept alive usable where the message was complete', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const fault of ['http_503_text', 'cut_clean', 'gzip', 'bom']) {
      expect((await ask(simulator, { fault, agent })).end).toBe('end');
    }
    expect((await ask(simulator, { agent })).status).toBe(200);
    agent.destroy();
  });
});
