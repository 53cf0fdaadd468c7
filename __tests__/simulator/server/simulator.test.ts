import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SIMULATED_CREDENTIALS } from '../../../src/simulator/server/credentials.js';
import type { SimulatorOptions } from '../../../src/simulator/server/options.js';
import { type Simulator, startSimulator } from '../../../src/simulator/server/simulator.js';
import type { Truth } from '../../../src/simulator/server/truth.js';
import { monotonicMs } from '../../../src/simulator/server/write-log.js';
import {
  type Ask,
  ask,
  count,
  deltasOf,
  eventsOf,
  lastResponse,
  PROMPT,
  signedHeaders,
  sound,
  typesOf,
} from '../../../testkit/wire/simulator.js';

const answers = new Map([[PROMPT, '7 + 3 = <<7+3=10>>10 pears.\n#### 10']]);

async function withSimulator<T>(
  options: Partial<SimulatorOptions>,
  use: (simulator: Simulator) => Promise<T>,
): Promise<T> {
  const simulator = await startSimulator({ count, answers, timeScale: 0, ...options });
  try {
    return await use(simulator);
  } finally {
    await simulator.close();
  }
}

describe('a request that the API would refuse', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ count, timeScale: 0 });
  });
  afterAll(() => simulator.close());

  const cases: readonly [string, Ask, number, string | null, RegExp][] = [
    ['another method', { method: 'GET' }, 405, 'method_not_supported', /use POST/],
    [
      'another path',
      { path: '/v1/chat/completions' },
      404,
      'unknown_url',
      /Invalid URL \(POST \/v1\/chat\/completions\)/,
    ],
    ['a body that is no JSON', { body: '{"model":' }, 400, null, /could not parse the JSON body/],
    ['a body that is no object', { body: '[]' }, 400, 'invalid_type', /must be a JSON object/],
    ['no model', { body: { model: undefined } }, 400, 'invalid_type', /'model'/],
    ['an empty input', { body: { input: [] } }, 400, 'invalid_type', /'input'/],
    ['a model that is not there', { body: { model: 'gpt-9' } }, 404, 'model_not_found', /`gpt-9` does not exist/],
    ["Mantle's name at OpenAI", { body: { model: 'openai.gpt-5.5' } }, 404, 'model_not_found', /does not exist/],
    [
      'effort minimal',
      { body: { reasoning: { effort: 'minimal' } } },
      400,
      'unsupported_value',
      /'none', 'low', 'medium', 'high', and 'xhigh'/,
    ],
    [
      'max_output_tokens below 16',
      { body: { max_output_tokens: 15 } },
      400,
      'integer_below_min_value',
      />= 16, but got 15/,
    ],
    ['a temperature', { body: { temperature: 0 } }, 400, 'unsupported_parameter', /'temperature'/],
    ['no key', { headers: { authorization: '' } }, 401, null, /didn't provide an API key/],
    [
      'a wrong key',
      { headers: { authorization: 'Bearer sk-wrong-key-of-nobody' } },
      401,
      'invalid_api_key',
      /Incorrect API key provided: sk-w\*+body/,
    ],
  ];

  it.each(cases)('for %s is refused in the shape of the API', async (_name, asked, status, code, message) => {
    const heard = await ask(simulator, asked);
    const { error } = JSON.parse(heard.raw.toString('utf8'));
    expect([heard.status, error.code]).toEqual([status, code]);
    expect(error.message).toMatch(message);
    expect(Object.keys(error)).toEqual(['message', 'type', 'param', 'code']);
    expect(heard.headers['x-request-id']).toMatch(/^req_/);
  });

  it.each([
    ['no credentials', { headers: { authorization: '' } }, /Missing 'authorization' or 'x-api-key' header/],
    [
      'the key of another provider',
      { headers: { authorization: `Bearer ${SIMULATED_CREDENTIALS.openaiApiKey}` } },
      /make sure your API Key is valid/,
    ],
    [
      'a signature that is none',
      { headers: { authorization: 'AWS4-HMAC-SHA256 nonsense' } },
      /Authorization header requires/,
    ],
  ] as const)('for %s is a 401 at Mantle, its keys in order', async (_name, asked, message) => {
    const heard = await ask(simulator, { provider: 'bedrock', ...asked });
    const { error } = JSON.parse(heard.raw.toString('utf8'));
    expect(heard.status).toBe(401);
    expect(error.message).toMatch(message);
    expect(Object.keys(error)).toEqual(['code', 'message', 'param', 'type']);
  });

  it('names the one method it takes', async () => {
    expect((await ask(simulator, { method: 'GET' })).headers.allow).toBe('POST');
  });

  it('never counts as asked, and has its truth all the same', async () => {
    await ask(simulator, { body: { model: 'gpt-9' }, headers: { 'x-client-request-id': 'refused' } });
    const truth = simulator.truths.find(({ clientRequestId }) => clientRequestId === 'refused');
    expect(truth).toMatchObject({
      status: 404,
      draw: null,
      usage: null,
      prompt: null,
      ending: 'end',
      authMode: 'bearer',
    });
  });
});

async function statusOfSigned(
  simulator: Simulator,
  accessKeyId: string,
  secret: { secretAccessKey: string; sessionToken?: string },
): Promise<[number | null, string]> {
  const body = JSON.stringify(sound('bedrock'));
  const url = new URL(`${simulator.bedrockBaseUrl}/responses`);
  const { secretAccessKey, sessionToken } = secret;
  const session = sessionToken === undefined ? {} : { sessionToken };
  const signing = {
    accessKeyId,
    secretAccessKey,
    ...session,
    region: 'us-east-2',
    service: 'bedrock-mantle',
    at: new Date(),
  };
  const heard = await ask(simulator, { provider: 'bedrock', body, headers: await signedHeaders(url, body, signing) });
  return [heard.status, heard.status === 200 ? '' : JSON.parse(heard.raw.toString('utf8')).error.code];
}

describe('credentials at run time', () => {
  it('may be others than the simulated ones', async () => {
    await withSimulator({ openaiApiKeys: ['key-of-a-test'] }, async (simulator) => {
      expect((await ask(simulator)).status).toBe(401);
      expect((await ask(simulator, { headers: { authorization: 'Bearer key-of-a-test' } })).status).toBe(200);
    });
  });

  it('of a role session are good until it expires, and then refused as expired', async () => {
    const session = { secretAccessKey: 'secret-of-a-session', sessionToken: 'token-of-a-session', expiresAt: Infinity };
    const sessions = new Map([['ASIDTEST', session]]);
    await withSimulator({ awsSecrets: (id) => sessions.get(id) }, async (simulator) => {
      expect(await statusOfSigned(simulator, 'ASIDTEST', session)).toEqual([200, '']);
      sessions.set('ASIDTEST', { ...session, expiresAt: Date.now() });
      expect(await statusOfSigned(simulator, 'ASIDTEST', session)).toEqual([401, 'ExpiredToken']);
      expect(simulator.truths.map(({ authMode, accessKeyId }) => [authMode, accessKeyId])).toEqual(
        Array(2).fill(['sigv4', 'ASIDTEST']),
      );
    });
  });

  it('may be scoped to any region, or to the one that is asked for', async () => {
    const { accessKeyId, secretAccessKey } = SIMULATED_CREDENTIALS.aws;
    await withSimulator({}, async (simulator) =>
      expect((await statusOfSigned(simulator, accessKeyId, { secretAccessKey }))[0]).toBe(200),
    );
    await withSimulator({ region: 'us-east-1' }, async (simulator) =>
      expect((await statusOfSigned(simulator, accessKeyId, { secretAccessKey }))[0]).toBe(401),
    );
  });

  it('signed by a clock 6 minutes behind the server are refused', async () => {
    await withSimulator({ clockOffsetMs: 360_000 }, async (simulator) => {
      const { accessKeyId, secretAccessKey } = SIMULATED_CREDENTIALS.aws;
      expect(await statusOfSigned(simulator, accessKeyId, { secretAccessKey })).toEqual([401, 'SignatureDoesNotMatch']);
    });
  });

  it('a model that is not published may be added', async () => {
    await withSimulator({ extraModels: ['house-model'] }, async (simulator) => {
      const heard = await ask(simulator, { body: { model: 'house-model' } });
      expect(lastResponse(eventsOf(heard.raw)).model).toBe('house-model');
    });
  });
});

describe('the truth', () => {
  it('agrees with the wire in every figure', async () => {
    await withSimulator({}, async (simulator) => {
      const heard = await ask(simulator, { provider: 'bedrock', headers: { 'x-client-request-id': 'id-1' } });
      const events = eventsOf(heard.raw);
      const { usage } = lastResponse(events);
      const truth = simulator.truths[0] as Truth;
      expect(truth).toMatchObject({
        index: 0,
        provider: 'bedrock',
        method: 'POST',
        path: '/openai/v1/responses',
        clientRequestId: 'id-1',
        prompt: PROMPT,
        authMode: 'bearer',
        faults: [],
        text: deltasOf(events).join(''),
        deliveredText: deltasOf(events).join(''),
        textDeltas: deltasOf(events).length,
        usageSent: true,
        terminalEvent: 'response.completed',
        status: 200,
        ending: 'end',
        usage: {
          inputTokens: usage.input_tokens,
          cachedTokens: 0,
          outputTokens: usage.output_tokens,
          reasoningTokens: usage.output_tokens_details.reasoning_tokens,
        },
      });
      expect(JSON.parse(truth.body)).toEqual(sound('bedrock'));
      expect(truth.responseHeaders['x-amzn-requestid']).toBe(heard.headers['x-amzn-requestid']);
      expect(truth.writes.reduce((sum, [, bytes]) => sum + bytes, 0)).toBe(heard.raw.length);
    });
  });

  it('has its instants in order, between the client asking and the client knowing', async () => {
    await withSimulator({ timeScale: 0.02 }, async (simulator) => {
      const before = monotonicMs();
      await ask(simulator);
      const after = monotonicMs();
      const { stamps, writes, draw, receivedWallMs } = simulator.truths[0] as Truth;
      const { received, bodyComplete, headers, firstByte, created, ...later } = stamps;
      const { firstReasoning, firstText, lastText, terminal, end } = later;
      const sent = [received, bodyComplete, headers, firstByte, created, firstReasoning, firstText, lastText];
      const instants = [before, ...sent, terminal, end, after];
      expect(instants).not.toContain(null);
      expect(instants).toEqual([...instants].sort((a, b) => a! - b!));
      expect(writes[0]?.[0]).toBe(firstByte);
      expect(Math.abs(receivedWallMs - Date.now())).toBeLessThan(60_000);
      // A time scale of 1/50: nothing is early.
      expect(created! - received).toBeGreaterThanOrEqual(draw!.ttfbMs * 0.02);
      expect(firstText! - received).toBeGreaterThanOrEqual(draw!.ttftMs * 0.02);
      expect(terminal! - received).toBeGreaterThanOrEqual(draw!.totalMs * 0.02);
    });
  });

  it('is also written to a file, complete once the endpoint is closed', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'simulator-'));
    const truthPath = path.join(directory, 'truth.jsonl');
    const seen: Truth[] = [];
    await withSimulator({ truthPath, keepTruths: false, onTruth: (truth) => seen.push(truth) }, async (simulator) => {
      await Promise.all(Array.from({ length: 20 }, () => ask(simulator)));
      expect(simulator.truths).toEqual([]);
    });
    const lines = readFileSync(truthPath, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Truth)).toEqual(seen);
    expect(seen).toHaveLength(20);
    rmSync(directory, { recursive: true });
  });

  it('that can not be written is told before anything is served', async () => {
    await expect(startSimulator({ count, truthPath: '/nowhere/at/all.jsonl' })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('the same seed', () => {
  const texts = (seed: number) =>
    withSimulator({ seed }, async (simulator) => {
      for (let turn = 0; turn < 3; turn++) await ask(simulator, { provider: 'bedrock' });
      return simulator.truths.map(({ text, draw, responseHeaders }) => ({
        text,
        draw,
        id: responseHeaders['x-request-id'],
      }));
    });

  it('gives the same answers, times and ids again, and another seed others', async () => {
    const first = await texts(3);
    expect(await texts(3)).toEqual(first);
    expect((await texts(4))[0]?.draw).not.toEqual(first[0]?.draw);
    expect(new Set(first.map(({ draw }) => draw?.totalMs)).size).toBe(3);
  });
});

describe('a shape', () => {
  it('fixes deltas, their size and all instants', async () => {
    const shape = { deltas: 60, deltaBytes: 1024, ttfbMs: 40, ttftMs: 80, totalMs: 120 };
    await withSimulator({ shape, timeScale: 1 }, async (simulator) => {
      const heard = await ask(simulator);
      const deltas = deltasOf(eventsOf(heard.raw));
      expect(deltas).toHaveLength(60);
      expect(new Set(deltas.slice(0, -1).map((delta) => delta.length))).toEqual(new Set([1024]));
      expect(deltas.at(-1)).toMatch(/#### \d+$/);
      const { stamps, draw } = simulator.truths[0] as Truth;
      expect(draw).toMatchObject({ ttfbMs: 40, ttftMs: 80, totalMs: 120 });
      expect(stamps.created! - stamps.received).toBeGreaterThanOrEqual(40);
      expect(stamps.firstText! - stamps.received).toBeGreaterThanOrEqual(80);
      expect(stamps.terminal! - stamps.received).toBeGreaterThanOrEqual(120);
    });
  });
});

describe('the stream', () => {
  it('sometimes sends a character of several bytes in two writes', async () => {
    await withSimulator({}, async (simulator) => {
      const heard = await Promise.all(Array.from({ length: 20 }, () => ask(simulator)));
      const cut = heard.flatMap(({ reads }) => reads.slice(1)).filter((read) => ((read[0] ?? 0) & 0xc0) === 0x80);
      expect(cut.length).toBeGreaterThan(0);
      for (const { raw } of heard) expect(raw.toString('utf8')).not.toContain('\ufffd');
    });
  });

  it('that is not asked for is one JSON object with the same content', async () => {
    await withSimulator({}, async (simulator) => {
      const heard = await ask(simulator, { body: { stream: false } });
      const response = JSON.parse(heard.raw.toString('utf8'));
      expect(heard.headers['content-type']).toBe('application/json');
      expect(response).toMatchObject({
        object: 'response',
        status: 'completed',
        usage: { input_tokens: count(PROMPT) + 6 },
      });
      expect(response.output.at(-1).content[0].text).toBe(simulator.truths[0]?.text);
    });
  });
});

describe('a prompt without a reference answer', () => {
  it('is answered all the same', async () => {
    await withSimulator({ answers: () => '' }, async (simulator) => {
      expect(typesOf(eventsOf((await ask(simulator)).raw)).at(-1)).toBe('response.completed');
      expect(simulator.truths[0]?.deliveredText).toMatch(/#### \d+$/);
    });
  });
});

describe('planned faults', () => {
  it('meet the requests that the rules name, at the provider they name', async () => {
    const faults = [
      { fault: 'http_429', provider: 'openai', nth: [2] },
      { fault: 'empty', prompt: 'apples' },
    ] as const;
    await withSimulator({ faults }, async (simulator) => {
      const statuses = [];
      for (let turn = 0; turn < 3; turn++)
        statuses.push((await ask(simulator)).status, (await ask(simulator, { provider: 'bedrock' })).status);
      expect(statuses).toEqual([200, 200, 429, 200, 200, 200]);
      await ask(simulator, { body: { input: 'How many apples?' } });
      expect(simulator.truths.at(-1)).toMatchObject({ faults: ['empty'], text: '', usage: { outputTokens: 0 } });
    });
  });
});

describe('the door', () => {
  it('is shut for a while on request, and opens again at the same port', async () => {
    await withSimulator({}, async (simulator) => {
      simulator.refuseConnections(100);
      expect((await ask(simulator)).end).toBe('ECONNREFUSED');
      for (;;) {
        const heard = await ask(simulator);
        if (heard.status === 200) break;
        expect(heard.end).toBe('ECONNREFUSED');
      }
    });
  });

  it('keeps connections open for the next request', async () => {
    await withSimulator({}, async (simulator) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let turn = 0; turn < 3; turn++)
        expect((await ask(simulator, { agent })).headers['keep-alive']).toBeUndefined();
      expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
      agent.destroy();
    });
  });

  it('closes at once, open streams and all', async () => {
    const simulator = await startSimulator({ count, timeScale: 1 });
    const waiting = [ask(simulator), ask(simulator, { fault: 'hang' }), ask(simulator, { fault: 'silence' })];
    await new Promise((resolve) => setTimeout(resolve, 50));
    await simulator.close();
    expect((await Promise.all(waiting)).map(({ end }) => end)).toEqual(['ECONNRESET', 'ECONNRESET', 'ECONNRESET']);
    expect(simulator.truths.map(({ ending }) => ending)).toEqual(['server_closed', 'server_closed', 'server_closed']);
  });

  it('survives a client that leaves in the middle of its own request', async () => {
    await withSimulator({}, async (simulator) => {
      const socket = connect(simulator.port, '127.0.0.1', () => {
        socket.write('POST /v1/responses HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"model"');
        setTimeout(() => socket.destroy(), 20);
      });
      await new Promise((resolve) => socket.on('close', resolve));
      expect((await ask(simulator)).status).toBe(200);
      expect(simulator.truths).toHaveLength(1);
    });
  });
});

describe('a whole data set', () => {
  it('of 100 questions goes through both dialects, every token accounted for', async () => {
    const questions = Array.from({ length: 100 }, (_, index) => ({
      prompt: `What is ${index} + 3? End with ####.`,
      reference: `${index} + 3 = <<${index}+3=${index + 3}>>${index + 3}\n#### ${index + 3}`,
    }));
    const known = new Map(questions.map(({ prompt, reference }) => [prompt, reference]));
    await withSimulator({ answers: known }, async (simulator) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      let right = 0;
      for (const { prompt, reference } of questions) {
        for (const provider of ['bedrock', 'openai'] as const) {
          const heard = await ask(simulator, { provider, agent, body: { input: prompt } });
          const events = eventsOf(heard.raw);
          const text = deltasOf(events).join('');
          const { usage } = lastResponse(events);
          expect(typesOf(events).at(-1)).toBe('response.completed');
          expect(usage.output_tokens - usage.output_tokens_details.reasoning_tokens - count(text)).toBe(6);
          if (text.endsWith(reference.split('\n').at(-1) as string)) right++;
        }
      }
      agent.destroy();
      expect(simulator.truths).toHaveLength(200);
      expect(right / 200).toBeGreaterThan(0.95);
      expect(right / 200).toBeLessThan(1);
    });
  });
});
