import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import buildSocketConnector from 'undici/lib/core/connect.js';
import Client from 'undici/lib/dispatcher/client.js';
import { InterimResponses } from './interim.js';

/** Instants of a connection being opened, ms on the monotonic clock. */
export interface Opening {
  readonly start: number;
  dnsEnd: number | null;
  connectEnd: number | null;
  tlsEnd: number | null;
}

export interface LaneOptions {
  /** PEM certificates to trust in place of the built-in authorities. */
  readonly ca?: string;
}

/** Ten minutes between two requests; a server that wants less says so, or closes. */
const KEEP_ALIVE_MS = 600_000;
/** How much before a server's own announced time-out the connection is given up. */
const KEEP_ALIVE_MARGIN_MS = 1_000;

/**
 * One connection to one origin, kept alive from request to request, and the
 * stamps of its socket.
 *
 * `eventAt` is set by listeners that come before undici's own, so that it holds
 * the instant of the socket event itself whatever is then parsed: all bytes of
 * one read share it.
 */
export class Lane {
  /** The instant of the latest event of the socket. */
  eventAt = 0;
  /** The opening of the present connection; set again whenever one is opened. */
  opening: Opening | null = null;
  /** Called after each read with the bytes this connection has brought so far. */
  onRead: ((bytesRead: number) => void) | null = null;
  readonly client: InstanceType<typeof Client>;
  private socket: Socket | null = null;
  private interim = new InterimResponses();

  constructor(origin: string, options: LaneOptions) {
    // No session is kept: TLS times are always those of a full handshake. Our own deadlines stand in for undici's.
    const connect = buildSocketConnector({ ...options, allowH2: false, maxCachedSessions: 0, timeout: 0 });
    this.client = new Client(origin, {
      allowH2: false,
      connect: (target, callback) => this.open(connect, target, callback),
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      keepAliveTimeoutThreshold: KEEP_ALIVE_MARGIN_MS,
      headersTimeout: 0,
      bodyTimeout: 0,
      pipelining: 1,
    });
    // A failed connection is told to its request; the event would be a second telling.
    this.client.on('connectionError', () => {});
  }

  /** Bytes that the present connection has brought since it was opened. */
  get bytesRead(): number {
    return this.socket?.bytesRead ?? 0;
  }

  /** A request is about to be written. */
  expectResponse(): void {
    this.interim.expect();
  }

  /** Ends the connection at once, also one that is being opened. */
  async destroy(): Promise<void> {
    this.onRead = null;
    const closed = this.client.destroy();
    this.socket?.destroy();
    await closed;
  }

  private open(
    connect: buildConnector.connector,
    target: buildConnector.Options,
    callback: buildConnector.Callback,
  ): void {
    const opening: Opening = { start: performance.now(), dnsEnd: null, connectEnd: null, tlsEnd: null };
    this.opening = opening;
    // undici declares no result, but documents and returns the socket, synchronously.
    const socket = connect(target, (...result) => {
      callback(...result);
      if (result[0] === null) this.watch(result[1]);
    }) as unknown as Socket;
    this.socket = socket;
    this.interim = new InterimResponses();
    // A host with several addresses is announced once for each.
    socket.prependListener('lookup', () => (opening.dnsEnd ??= performance.now()));
    socket.prependOnceListener('connect', () => (opening.connectEnd = performance.now()));
    socket.prependOnceListener('secureConnect', () => (opening.tlsEnd = performance.now()));
  }

  private watch(socket: Socket): void {
    this.interim.watch(socket);
    const stamp = (): void => {
      this.eventAt = performance.now();
    };
    for (const event of ['end', 'close', 'error']) socket.prependListener(event, stamp);
    socket.prependListener('readable', () => {
      this.eventAt = performance.now();
      this.onRead?.(socket.bytesRead);
    });
  }
}
