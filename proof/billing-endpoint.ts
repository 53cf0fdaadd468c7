import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '../src/core/statistics/random.js';
import { completedBody, type Usage } from './answers.js';

/** A provider that bills every request at the moment it has read it, whether or not anybody waits for the answer. */
export interface BillingEndpoint {
  readonly baseUrl: string;
  readonly billedTokens: () => number;
  readonly requests: () => number;
  close(): Promise<void>;
}

export interface BillingOptions {
  readonly random: Random;
  readonly longestAnswerMs: number;
  /** Called with the id of each request as it is received. */
  readonly received: (requestId: string) => void;
}

export async function startBillingEndpoint(options: BillingOptions): Promise<BillingEndpoint> {
  let billed = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const usage = usageOf(body, options.random);
      billed += usage.input_tokens + usage.output_tokens;
      requests += 1;
      options.received(String(request.headers['x-client-request-id']));
      setTimeout(() => answer(response, usage), options.random.uniform() * options.longestAnswerMs);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    billedTokens: () => billed,
    requests: () => requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Anything up to what the request allows. */
function usageOf(body: string, random: Random): Usage {
  const { max_output_tokens: most, input } = JSON.parse(body) as {
    max_output_tokens: number;
    input: { content: string }[];
  };
  const bytes = Buffer.byteLength(input.map(({ content }) => content).join(''));
  return { input_tokens: Math.ceil(bytes / 4) + 10, output_tokens: 1 + random.below(most) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, usage: Usage): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(completedBody('So it is.\n#### 3', usage));
}
