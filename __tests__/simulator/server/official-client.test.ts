import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import OpenAI, { AzureOpenAI } from 'openai';
import { SIMULATED_CREDENTIALS } from '../../../src/simulator/server/credentials.js';
import { type Simulator, startSimulator } from '../../../src/simulator/server/simulator.js';
import { independentlySigned, type SignerKeys } from '../../../testkit/independent-signer.js';
import { count, PROMPT } from '../../../testkit/wire/simulator.js';

/** A fetch whose requests are signed for Bedrock by a signer that is not ours. */
function signedFetch(keys: SignerKeys, service = 'bedrock-mantle'): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input));
    const body = String(init?.body);
    return await fetch(url, {
      method: 'POST',
      body,
      headers: independentlySigned(url, body, keys, { region: 'us-east-2', service }),
    });
  };
}

/** The text of the response that the terminal event repeats. */
function textOf({ output }: OpenAI.Responses.Response): string {
  const parts = output.flatMap((item) => (item.type === 'message' ? item.content : []));
  return parts.map((part) => (part.type === 'output_text' ? part.text : '')).join('');
}

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
    return { text, types, final: textOf(await stream.finalResponse()) };
  }

  function onBedrock(keys: SignerKeys): OpenAI {
    return new OpenAI({
      apiKey: 'unused',
      baseURL: simulator.bedrockBaseUrl,
      fetch: signedFetch(keys),
      maxRetries: 0,
    });
  }

  it('streams from OpenAI with a key', async () => {
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

  it('streams from Bedrock with a Bedrock key', async () => {
    const client = new OpenAI({
      apiKey: SIMULATED_CREDENTIALS.bedrockApiKey,
      baseURL: simulator.bedrockBaseUrl,
      maxRetries: 0,
    });
    const { text, final } = await streamed(client, 'openai.gpt-5.5');
    expect(final).toBe(text);
    expect(text).toMatch(/#### 10$/);
  });

  it('streams from Bedrock with a SigV4 signature of an independent signer', async () => {
    const { text } = await streamed(onBedrock(SIMULATED_CREDENTIALS.aws), 'openai.gpt-5.5');
    expect(text).toMatch(/#### 10$/);
    expect(simulator.truths.at(-1)).toMatchObject({
      authMode: 'sigv4',
      accessKeyId: SIMULATED_CREDENTIALS.aws.accessKeyId,
    });
  });

  it("streams from Azure in the client's own form: key in its header, version in the query", async () => {
    const azure = (apiKey: string): AzureOpenAI =>
      new AzureOpenAI({ apiKey, baseURL: simulator.baseUrlOf('azure'), apiVersion: 'preview', maxRetries: 0 });
    const { text, final } = await streamed(azure(SIMULATED_CREDENTIALS.azureApiKey), 'my-deployment');
    expect(final).toBe(text);
    expect(text).toMatch(/#### \d+$/);
    expect(simulator.truths.at(-1)).toMatchObject({ provider: 'azure', authMode: 'api-key', status: 200 });
    await expect(streamed(azure('another'), 'my-deployment')).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('invalid subscription key'),
    });
  });

  it("streams from Bedrock's runtime with a signature for its own service, and from no other", async () => {
    const runtime = (service: string): OpenAI =>
      new OpenAI({
        apiKey: 'unused',
        baseURL: simulator.baseUrlOf('bedrock-runtime'),
        fetch: signedFetch(SIMULATED_CREDENTIALS.aws, service),
        maxRetries: 0,
      });
    const { text } = await streamed(runtime('bedrock'), 'us.openai.gpt-6-sol');
    expect(text).toMatch(/#### \d+$/);
    expect(simulator.truths.at(-1)).toMatchObject({ provider: 'bedrock-runtime', authMode: 'sigv4' });
    await expect(streamed(runtime('bedrock-mantle'), 'us.openai.gpt-6-sol')).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining("scoped to correct service: 'bedrock'"),
    });
  });

  it('streams from an endpoint under any other name, with any key', async () => {
    const client = new OpenAI({ apiKey: 'whatever', baseURL: simulator.baseUrlOf('my-gateway'), maxRetries: 0 });
    expect((await streamed(client, 'some-model')).text).toMatch(/#### \d+$/);
    expect(simulator.truths.at(-1)).toMatchObject({ provider: 'my-gateway' });
  });

  it('is answered HTTP 200 with an unknown operation on a wrong path of AWS', async () => {
    const answer = await fetch(`${simulator.origin}/bedrock-runtime/v1/nothing`, { method: 'POST', body: '{}' });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('UnknownOperationException')]);
  });

  it('understands the refusal of a signature made with another secret', async () => {
    const asking = streamed(onBedrock({ ...SIMULATED_CREDENTIALS.aws, secretAccessKey: 'another' }), 'openai.gpt-5.5');
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

  function meeting(fault: string): OpenAI {
    return new OpenAI({
      apiKey: SIMULATED_CREDENTIALS.openaiApiKey,
      baseURL: simulator.openaiBaseUrl,
      maxRetries: 0,
      defaultHeaders: { 'x-simulate-fault': fault },
    });
  }

  it.each([
    ['quota_in_stream', /quota/],
    ['error_untyped', /Rate limit reached upstream/],
  ])('throws at an error inside HTTP 200: %s', async (fault, words) => {
    await expect(streamed(meeting(fault), 'gpt-5.5')).rejects.toThrow(words);
  });

  it('doubles a text that comes as snapshots', async () => {
    const { text } = await streamed(meeting('snapshots'), 'gpt-5.5');
    const truth = simulator.truths.at(-1);
    expect(text).toBe(truth?.deliveredText);
    expect(text.length).toBeGreaterThan(truth?.text?.length ?? Infinity);
    expect(text.endsWith(truth?.text ?? 'none')).toBe(true);
  });

  it('is told a refusal', async () => {
    const { text, types } = await streamed(meeting('refusal'), 'gpt-5.5');
    expect(text).toBe('');
    expect(types).toContain('response.refusal.done');
  });

  it.each(['one_delta', 'numbered_from_one', 'buffered'])('sees nothing wrong in %s', async (fault) => {
    const { text, final } = await streamed(meeting(fault), 'gpt-5.5');
    expect(final).toBe(text);
    expect(text).toMatch(/#### 10$/);
  });
});
