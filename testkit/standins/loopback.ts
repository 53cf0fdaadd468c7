import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that a stand-in received, whole. */
export interface Received {
  readonly method: string;
  /** Path and query, as they came. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON; undefined sends no body. */
  readonly body?: unknown;
}

export type Handler = (request: Received, url: URL) => Answer | Promise<Answer>;

/** A stand-in for a service, on loopback at a free port. */
export interface StandIn {
  readonly url: string;
  /** Everything it was asked, in order. */
  readonly log: readonly Received[];
  close(): Promise<void>;
}

/** Serves one handler over real HTTP. A handler that throws is a 500 with its message, so that a test sees it. */
export async function startLoopback(handler: Handler): Promise<StandIn> {
  const log: Received[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, handler, log);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, log, close: () => closeServer(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handler: Handler,
  log: Received[],
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const received: Received = {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
  log.push(received);
  const url = new URL(received.path, `http://${request.headers.host ?? 'localhost'}`);
  const {
    status = 200,
    headers = {},
    body,
  } = await Promise.resolve()
    .then(() => handler(received, url))
    .catch((error: unknown): Answer => ({ status: 500, body: { message: String(error) } }));
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(text);
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
