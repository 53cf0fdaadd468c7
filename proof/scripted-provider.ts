import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { completedBody, type Usage } from './answers.js';

/** Answers one request, which was read whole; the socket is there for what no server should do. */
export type Answers = (response: ServerResponse, socket: Socket, number: number) => void;

/** Providers whose every answer is written out, one a path, on loopback. */
export interface ScriptedProviders {
  /** `--base-url` words, and the keys that they need. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly port: number;
  /** Requests received. */
  requests(): number;
  close(): Promise<void>;
}

/** @param providers by name */
export async function startProviders(providers: Readonly<Record<string, Answers>>): Promise<ScriptedProviders> {
  let requests = 0;
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      requests += 1;
      const name = request.url?.split('/')[1] ?? '';
      const number = (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      providers[name]?.(response, request.socket, number);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const names = Object.keys(providers);
  return {
    port,
    words: [
      `--provider=${names.join(',')}`,
      ...names.map((name) => `--base-url=${name}=http://127.0.0.1:${port}/${name}/v1`),
      ...['--model=m', '--warmups=0', '--input-price-per-mtok=5', '--output-price-per-mtok=30', '--output-dir=out'],
    ],
    env: Object.fromEntries(names.map((name) => [`${name.toUpperCase()}_API_KEY`, `k-${name}-Canary-0001XYZab`])),
    requests: () => requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers with one text. */
export function answering(text: string, usage: Usage = { input_tokens: 50, output_tokens: 20 }, afterMs = 0): Answers {
  return (response) => void setTimeout(() => stream(response, completedBody(text, usage)), afterMs);
}

export function stream(response: ServerResponse, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(body);
}
