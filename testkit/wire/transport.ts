import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { Server as TlsServer } from 'node:tls';
import type { ExchangeLimits, HttpRequest } from '../../src/ports.js';
import { closeServer } from '../standins/loopback.js';

/** A loopback server whose answers a test writes byte by byte. */
export interface WireServer {
  readonly url: string;
  /** TCP connections accepted so far. */
  readonly connections: () => number;
  close(): Promise<void>;
}

type Respond = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** Real HTTP; the handler is called once the request has been read to its end, with the number of requests before it. */
export async function serveHttp(respond: Respond, server: Server = createHttpServer()): Promise<WireServer> {
  let connections = 0;
  let requests = 0;
  server.on('connection', () => (connections += 1));
  server.on('request', (request, response) => {
    request.resume();
    request.on('end', () => respond(request, response, requests++));
  });
  const port = await listening(server);
  const scheme = server instanceof TlsServer ? 'https' : 'http';
  return {
    url: `${scheme}://127.0.0.1:${port}/v1/responses`,
    connections: () => connections,
    close: () => closeServer(server),
  };
}

/** Plain TCP: the handler gets each connection, and sees whatever is sent on it. */
export async function serveTcp(accept: (socket: Socket, connection: number) => void): Promise<WireServer> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const server: TcpServer = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    accept(socket, connections++);
  });
  const port = await listening(server);
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}/v1/responses`, connections: () => connections, close };
}

async function listening(server: TcpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** The head of a chunked event stream, for servers that write their own HTTP. */
export const STREAM_HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n';

export const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

export const post = (url: string, headers: Record<string, string> = {}): HttpRequest => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json', ...headers },
  body: '{"stream":true}',
});

export const limits = (changed: Partial<ExchangeLimits> = {}): ExchangeLimits => ({
  totalMs: 20_000,
  idleMs: 10_000,
  holdMs: 300,
  maxBytes: 64 * 1024 * 1024,
  fresh: false,
  signal: new AbortController().signal,
  ...changed,
});

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
