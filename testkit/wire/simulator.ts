import { Agent, type IncomingMessage, request as send } from 'node:http';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { createParser } from 'eventsource-parser';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { Provider } from '../../src/simulator/model/draw.js';
import { SIMULATED_CREDENTIALS } from '../../src/simulator/server/credentials.js';
import type { Simulator } from '../../src/simulator/server/simulator.js';

/** An oracle for token counts that is not the tokenizer the program uses. */
export function count(text: string): number {
  return countTokens(text, { disallowedSpecial: new Set() });
}

export interface Signing {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly region: string;
  readonly service: string;
  readonly at: Date;
}

/** All headers of a POST, signed by the library of the AWS SDK. */
export async function signedHeaders(url: URL, body: string, signing: Signing): Promise<Record<string, string>> {
  const { region, service, at, ...credentials } = signing;
  const signer = new SignatureV4({ service, region, credentials, sha256: Hash.bind(null, 'sha256') as never });
  const query = Object.fromEntries(url.searchParams);
  const headers = { host: url.host, 'content-type': 'application/json' };
  const request = {
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query,
    body,
    headers,
  };
  return (await signer.sign(request, { signingDate: at })).headers;
}

/** One event of a stream as it lay on the wire; `event` is the `event:` line. */
export interface WireEvent {
  readonly event: string | undefined;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into events of all types
  readonly data: any;
}

/** What came back, byte for byte. */
export interface Heard {
  readonly status: number | null;
  readonly headers: IncomingMessage['headers'];
  readonly raw: Buffer;
  /** What each read of the socket brought. */
  readonly reads: readonly Buffer[];
  /** The statuses of informational responses that came first. */
  readonly interims: readonly number[];
  /** `end` for a complete message, else the socket's error code. */
  readonly end: string;
}

export interface Ask {
  readonly provider?: Provider;
  readonly fault?: string;
  readonly body?: Record<string, unknown> | string;
  readonly headers?: Record<string, string>;
  readonly path?: string;
  readonly method?: string;
  readonly agent?: Agent;
  /** Stop listening once the body matches, and some milliseconds later; or after so many bytes. */
  readonly leaveAfter?: { readonly body: RegExp; readonly ms: number };
  readonly leaveAfterBytes?: number;
}

export const PROMPT = 'How many pears are 7 and 3 pears? End with a line prefixed with ####.';

/** A plain HTTP client: no SSE, no retries, no decompression. */
export function ask(simulator: Simulator, asked: Ask = {}): Promise<Heard> {
  const { provider = 'openai', body = {} } = asked;
  const text = typeof body === 'string' ? body : JSON.stringify({ ...sound(provider), ...body });
  const key = provider === 'openai' ? SIMULATED_CREDENTIALS.openaiApiKey : SIMULATED_CREDENTIALS.bedrockApiKey;
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
    ...(asked.fault === undefined ? {} : { 'x-simulate-fault': asked.fault }),
    ...asked.headers,
  };
  const path = asked.path ?? (provider === 'openai' ? '/v1/responses' : '/openai/v1/responses');
  return new Promise((resolve) => {
    const reads: Buffer[] = [];
    const interims: number[] = [];
    let length = 0;
    let answer: IncomingMessage | null = null;
    const agent = asked.agent ?? new Agent({ keepAlive: false });
    const done = (end: string): void =>
      resolve({
        status: answer?.statusCode ?? null,
        headers: answer?.headers ?? {},
        raw: Buffer.concat(reads),
        reads,
        interims,
        end,
      });
    const request = send(
      { host: '127.0.0.1', port: simulator.port, path, method: asked.method ?? 'POST', headers, agent },
      (response) => {
        answer = response;
        response.on('data', (bytes: Buffer) => {
          reads.push(bytes);
          length += bytes.length;
          if (length >= (asked.leaveAfterBytes ?? Infinity)) leave();
          else leaveInTime();
        });
        response.on('end', () => done('end'));
        response.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
      },
    );
    request.on('information', ({ statusCode }) => interims.push(statusCode));
    const leave = (): void => {
      done('left');
      request.destroy();
    };
    let isLeaving = false;
    const leaveInTime = (): void => {
      const { leaveAfter } = asked;
      if (leaveAfter === undefined || isLeaving || !leaveAfter.body.test(Buffer.concat(reads).toString())) return;
      isLeaving = true;
      setTimeout(leave, leaveAfter.ms);
    };
    leaveInTime();
    request.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    request.end(asked.method === 'GET' ? undefined : text);
  });
}

export function sound(provider: Provider): Record<string, unknown> {
  return {
    model: provider === 'openai' ? 'gpt-5.5' : 'openai.gpt-5.5',
    input: [{ role: 'user', content: PROMPT }],
    reasoning: { effort: 'medium' },
    max_output_tokens: 4096,
    stream: true,
    store: false,
  };
}

export function eventsOf(raw: Uint8Array): WireEvent[] {
  const events: WireEvent[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => {
      events.push({ event, data: data === '[DONE]' ? data : JSON.parse(data) });
    },
  });
  parser.feed(new TextDecoder().decode(raw));
  return events;
}

export function deltasOf(events: readonly WireEvent[]): string[] {
  return events
    .filter(({ data }) => data.type === 'response.output_text.delta')
    .map(({ data }) => data.delta as string);
}

export function typesOf(events: readonly WireEvent[]): string[] {
  return events.map(({ data }) => data.type as string);
}

/** The response object of the last event that has one. */
export function lastResponse(events: readonly WireEvent[]): WireEvent['data'] {
  return events.findLast(({ data }) => data.response)?.data.response;
}
