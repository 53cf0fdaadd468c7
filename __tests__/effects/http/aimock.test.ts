import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../../src/core/attempt/exchange.js';
import { judge } from '../../../src/core/attempt/outcome.js';
import { createTransport } from '../../../src/effects/http/transport.js';
import type { Reading } from '../../../src/protocol/reading.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { requestBody } from '../../../src/protocol/responses/request.js';
import { limits, post } from '../../../testkit/wire/transport.js';

const ANSWER = 'There are 84 eggs, and 84 ÷ 12 = 7 dozen. 🦆\n\n#### 7';

describe('an endpoint of this API that somebody else wrote', () => {
  const mock = new LLMock({ port: 0, latency: 2, chunkSize: 5 });
  const transport = createTransport();

  beforeAll(async () => {
    mock.onMessage('How many dozen?', {
      content: ANSWER,
      reasoning: 'Twelve to the dozen.',
      usage: { input_tokens: 25, output_tokens: 31 },
    });
    await mock.start();
  });

  afterAll(async () => {
    await transport.close();
    await mock.stop();
  });

  async function ask(prompt: string): Promise<{ exchange: Exchange; reading: Reading }> {
    const body = requestBody({
      model: 'gpt-5.5',
      prompt,
      instructions: 'Be brief.',
      effort: 'medium',
      maxOutputTokens: 4096,
    });
    const exchange = await transport.exchange(
      { ...post(`${mock.url}/v1/responses`, { authorization: 'Bearer mock' }), body },
      limits(),
    );
    return { exchange, reading: read(exchange.chunks) };
  }

  it('streams an answer that we read to the letter', async () => {
    const { exchange, reading } = await ask('How many dozen?');
    expect(judge(exchange, reading)).toMatchObject({ outcome: 'completed', fault: null, error: null });
    expect(reading).toMatchObject({
      text: ANSWER,
      terminalEvent: 'response.completed',
      status: 'completed',
      finalTextMatches: true,
      malformed: 0,
      error: null,
    });
    expect(reading.textDeltas).toBeGreaterThan(5);
    expect(reading.usage).toMatchObject({ input: 25, output: 31 });
  });

  it('gives instants in the order of the protocol', async () => {
    const { exchange, reading } = await ask('How many dozen?');
    const instants = [
      exchange.phases.start,
      reading.firstByteAt,
      reading.createdAt,
      reading.firstReasoningAt,
      reading.firstTextAt,
      reading.lastTextAt,
      reading.terminalAt,
      exchange.phases.end,
    ];
    expect(instants).not.toContain(null);
    expect(instants).toEqual([...instants].sort((a, b) => (a as number) - (b as number)));
  });

  it('refuses what it has no answer for, and we say with what', async () => {
    const { exchange, reading } = await ask('What is the weather?');
    expect(judge(exchange, reading)).toMatchObject({
      outcome: 'http_error',
      error: expect.stringMatching(/^HTTP \d{3}: /),
    });
  });
});
