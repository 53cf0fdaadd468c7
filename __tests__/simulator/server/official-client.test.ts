import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Hash } from '@smithy/core/serde';
import OpenAI from 'openai';
import { SIMULATED_CREDENTIALS } from '../../../src/simulator/server/credentials.js';
import type { Simulator } from '../../../src/simulator/server/simulator.js';
import { startSimulator } from '../../../src/simulator/server/simulator.js';
import { count, PROMPT } from '../../../testkit/wire/simulator.js';

// The official client wants the Hash of a package that has since moved into another: the same class.
jest.unstable_mockModule('@smithy/hash-node', () => ({ Hash }), { virtual: true });

const { bedrock } = await import('openai/providers/bedrock/aws');
const answers = new Map([[PROMPT, '7 + 3 = <<7+3=10>>10 pears.\n#### 10']]);

describe('the official client', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ count, answers, timeScale: 0, accuracy: { bedrock: 1, openai: 1 } });
  });
  afterAll(() => simulator.close());

  async function streamed(client: OpenAI, model: string): Promise<{ text: string; final: string; types: Set<string> }> {
    const stream = client.responses.stream({
      model,
      input: PROMPT,
      reasoning: { effort: 'medium' },
      max_output_tokens: 4096,
      store: false,
    });
    let text = '';
    const types = new Set<string>();
    for await (const event of stream) {
      types.add(event.type);
      if (event.type === 'response.output_text.delta') text += event.delta;
    }
    return { text, types, final: (await stream.finalResponse()).output_text };
  }

  it('streams from the OpenAI manner with a key', async () => {
    const client = new OpenAI({
      apiKey: SIMULATED_CREDENTIALS.openaiApiKey,
      baseURL: simulator.openaiBaseUrl,
      maxRetries: 0,
    });
    const { text, final, types } = await streamed(client, 'gpt-5.5');
    expect(final).toBe(text);
    expect(text).toMatch(/#### 10$/);
    expect(types).toContain('response.completed');
    expect(simulator.truths.at(-1)).toMatchObject({ provider: 'openai', text, authMode: 'bearer', ending: 'end' });
  });

  it('streams from the Mantle manner with a Bedrock key', async () => {
    const provider = bedrock({
      apiKey: SIMULATED_CREDENTIALS.bedrockApiKey,
      baseURL: simulator.bedrockBaseUrl,
      region: 'us-east-2',
      endpoint: 'mantle',
    });
    const { text, final } = await streamed(new OpenAI({ provider, maxRetries: 0 }), 'openai.gpt-5.5');
    expect(final).toBe(text);
    expect(text).toMatch(/#### 10$/);
  });

  it('streams from the Mantle manner with its own SigV4 signature', async () => {
    const provider = bedrock({
      ...SIMULATED_CREDENTIALS.aws,
      baseURL: simulator.bedrockBaseUrl,
      region: 'us-east-2',
      endpoint: 'mantle',
    });
    const { text } = await streamed(new OpenAI({ provider, maxRetries: 0 }), 'openai.gpt-5.5');
    expect(text).toMatch(/#### 10$/);
    expect(simulator.truths.at(-1)).toMatchObject({
      authMode: 'sigv4',
      accessKeyId: SIMULATED_CREDENTIALS.aws.accessKeyId,
    });
  });

  it('understands the refusal of a signature made with another secret', async () => {
    const wrong = { ...SIMULATED_CREDENTIALS.aws, secretAccessKey: 'another' };
    const provider = bedrock({ ...wrong, baseURL: simulator.bedrockBaseUrl, region: 'us-east-2', endpoint: 'mantle' });
    const asking = streamed(new OpenAI({ provider, maxRetries: 0 }), 'openai.gpt-5.5');
    await expect(asking).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('signature we calculated does not match'),
    });
  });

  it('understands an answer that was not asked to be a stream', async () => {
    const client = new OpenAI({
      apiKey: SIMULATED_CREDENTIALS.openaiApiKey,
      baseURL: simulator.openaiBaseUrl,
      maxRetries: 0,
    });
    const response = await client.responses.create({ model: 'gpt-5.5', input: PROMPT });
    expect(response.output_text).toMatch(/#### 10$/);
    expect(response.model).toBe('gpt-5.5-2026-04-23');
  });

  it('understands insufficient_quota inside HTTP 200', async () => {
    const client = new OpenAI({
      apiKey: SIMULATED_CREDENTIALS.openaiApiKey,
      baseURL: simulator.openaiBaseUrl,
      maxRetries: 0,
      defaultHeaders: { 'x-simulate-fault': 'quota_in_stream' },
    });
    await expect(streamed(client, 'gpt-5.5')).rejects.toThrow(/quota/);
  });
});
