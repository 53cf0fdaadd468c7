import { describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../../src/core/attempt/exchange.js';
import { ParityError } from '../../../src/errors.js';
import { wireInEachTest } from '../../../testkit/wire/each-test.js';
import {
  chunk,
  limits,
  post,
  STREAM_HEAD,
  serveHttp,
  serveTcp,
  sleep,
  type WireServer,
} from '../../../testkit/wire/transport.js';

const { servers, transport } = wireInEachTest();

async function http(...args: Parameters<typeof serveHttp>): Promise<WireServer> {
  const server = await serveHttp(...args);
  servers.push(server);
  return server;
}

async function tcp(...args: Parameters<typeof serveTcp>): Promise<WireServer> {
  const server = await serveTcp(...args);
  servers.push(server);
  return server;
}

const bodyOf = (exchange: Exchange): string => Buffer.concat(exchange.chunks.map(({ bytes }) => bytes)).toString();

/** Five events, 20 ms apart. */
const steadyStream = () =>
  http(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' });
    for (let event = 0; event < 5; event += 1) {
      if (event > 0) await sleep(20);
      response.write(`data: ${event}\n\n`);
    }
    response.end();
  });

describe('an exchange', () => {
  it('stamps each read after the server’s write and before whoever reads it acts on it', async () => {
    const wrote: number[] = [];
    const seen: number[] = [];
    let read = (): void => {};
    // The server writes the next event only once the last was read, so that no read can hold two.
    const server = await http(async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let event = 0; event < 5; event += 1) {
        const isRead = new Promise<void>((resolve) => (read = resolve));
        wrote.push(performance.now());
        response.write(`data: ${event}\n\n`);
        await isRead;
      }
      response.end();
    });
    const isOver = (): boolean => {
      seen.push(performance.now());
      read();
      return false;
    };
    const exchange = await transport.exchange(post(server.url), limits({ isOver }));
    expect(exchange.chunks.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(
      [0, 1, 2, 3, 4].map((n) => `data: ${n}\n\n`),
    );
    const instants = exchange.chunks.flatMap(({ at }, index) => [wrote[index], at, seen[index]]);
    expect(instants).toEqual([...instants].sort((a, b) => (a as number) - (b as number)));
  });

  it('tells its instants in the order in which they happened', async () => {
    const server = await steadyStream();
    const { phases, chunks } = await transport.exchange(post(server.url), limits());
    const instants = [
      phases.start,
      phases.connectEnd,
      phases.requestWritten,
      phases.headers,
      ...chunks.map(({ at }) => at),
      phases.end,
    ];
    expect(instants).toEqual([...instants].sort((a, b) => (a as number) - (b as number)));
    expect(instants).not.toContain(null);
    expect(phases.end - phases.start).toBeGreaterThan(75);
  });

  it('keeps status and headers, names in lower case', async () => {
    const server = await http((_, response) =>
      response.writeHead(503, { 'X-Request-Id': 'abc', 'Retry-After': '7' }).end('upstream connect error'),
    );
    const exchange = await transport.exchange(post(server.url), limits());
    expect(exchange).toMatchObject({ status: 503, end: 'end', failure: null, requestSent: true });
    expect(exchange.headers).toMatchObject({ 'x-request-id': 'abc', 'retry-after': '7' });
    expect(bodyOf(exchange)).toBe('upstream connect error');
  });

  it('says when it began, by the wall clock', async () => {
    const server = await steadyStream();
    const before = Date.now();
    const { startedAt } = await transport.exchange(post(server.url), limits());
    expect(Date.parse(startedAt)).toBeGreaterThanOrEqual(before - 1);
    expect(Date.parse(startedAt)).toBeLessThanOrEqual(Date.now());
  });

  it('sends the method, path, query, headers and body it was given, and asks for no encoding', async () => {
    let seen: unknown;
    let body = '';
    const server = await http((request, response) => {
      seen = { method: request.method, url: request.url, headers: request.headers };
      response.end();
    });
    const watched = await tcp((socket) =>
      socket.on(
        'data',
        (bytes) => ((body += bytes.toString()), socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')),
      ),
    );
    await transport.exchange(
      { ...post(server.url, { authorization: 'Bearer k' }), url: `${server.url}?api-version=1` },
      limits(),
    );
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/v1/responses?api-version=1',
      headers: {
        authorization: 'Bearer k',
        'content-type': 'application/json',
        'accept-encoding': 'identity',
        accept: 'text/event-stream',
      },
    });
    await transport.exchange(post(watched.url), limits());
    expect(body.endsWith('\r\n\r\n{"stream":true}')).toBe(true);
  });

  it('gives all HTTP chunks of one read one stamp, and chunks of two reads two', async () => {
    const server = await tcp((socket) =>
      socket.once('data', async () => {
        socket.write(`${STREAM_HEAD}${chunk('data: 1\n\n')}${chunk('data: 2\n\n')}`);
        await sleep(30);
        socket.write(`${chunk('data: 3\n\n')}0\r\n\r\n`);
      }),
    );
    const { chunks } = await transport.exchange(post(server.url), limits());
    const stamps = chunks.map(({ at }) => at);
    expect(stamps).toHaveLength(3);
    expect(stamps[1]).toBe(stamps[0]);
    expect(stamps[2]).toBeGreaterThan((stamps[1] as number) + 20);
  });

  it('keeps bytes that stay what they were, however much is read afterwards', async () => {
    const sizes = Array.from({ length: 400 }, (_, index) => 1 + ((index * 7919) % 9000));
    const server = await http((_, response) => {
      for (const [index, size] of sizes.entries()) response.write(Buffer.alloc(size, index % 251));
      response.end();
    });
    const exchange = await transport.exchange(post(server.url), limits());
    const expected = Buffer.concat(sizes.map((size, index) => Buffer.alloc(size, index % 251)));
    expect(Buffer.concat(exchange.chunks.map(({ bytes }) => bytes)).equals(expected)).toBe(true);
  });

  it('passes over informational responses', async () => {
    const server = await tcp((socket) =>
      socket.once('data', async () => {
        socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n');
        await sleep(30);
        socket.write('HTTP/1.1 200 OK\r\nx-late: 1\r\ncontent-length: 2\r\n\r\nok');
      }),
    );
    const exchange = await transport.exchange(post(server.url), limits());
    expect(exchange).toMatchObject({ status: 200, end: 'end', headers: { 'x-late': '1' } });
    expect((exchange.phases.headers as number) - exchange.phases.start).toBeGreaterThan(25);
  });

  it('reports the delay of its own event loop', async () => {
    const server = await steadyStream();
    const running = transport.exchange(post(server.url), limits());
    await sleep(30);
    const until = performance.now() + 150;
    while (performance.now() < until);
    const late = await running;
    const before = performance.now();
    const next = await transport.exchange(post(server.url), limits());
    const tookMs = performance.now() - before;
    expect(late.loopDelayMs).toBeGreaterThan(120);
    // The delay of the exchange before it is no delay of this one: that was longer than all of it, or as long at the most.
    expect(next.loopDelayMs).toBeLessThanOrEqual(tookMs);
  });

  it('refuses what HTTP can’t carry, naming the host and no header’s value', async () => {
    const server = await steadyStream();
    const broken = transport.exchange(post(server.url, { authorization: 'Bearer abc\ndef' }), limits());
    await expect(broken).rejects.toThrow(ParityError);
    await expect(broken).rejects.toThrow(/127\.0\.0\.1.*authorization/);
    await expect(broken).rejects.not.toThrow(/abc/);
    expect(server.connections()).toBe(0);
  });
});

describe('a connection', () => {
  it('is kept alive from request to request, and then has no DNS, connect or TLS phase', async () => {
    const server = await steadyStream();
    const first = await transport.exchange(post(server.url), limits());
    const second = await transport.exchange(post(server.url), limits());
    expect(first.connectionReused).toBe(false);
    expect(first.phases.connectEnd).not.toBeNull();
    expect(second.connectionReused).toBe(true);
    expect(second.phases).toMatchObject({ dnsStart: null, dnsEnd: null, connectEnd: null, tlsEnd: null });
    expect(server.connections()).toBe(1);
  });

  it('looks names up where the host is a name, and not where it is an address', async () => {
    const server = await steadyStream();
    const byAddress = await transport.exchange(post(server.url), limits());
    const byName = await transport.exchange(post(server.url.replace('127.0.0.1', 'localhost')), limits());
    expect(byAddress.phases.dnsEnd).toBeNull();
    expect(byName.phases.dnsStart).toBe(byName.phases.start);
    expect(byName.phases.dnsEnd).toBeGreaterThan(byName.phases.start);
    expect(byName.phases.connectEnd).toBeGreaterThan(byName.phases.dnsEnd as number);
  });

  it('is new for each request where that is asked for, and closed afterwards', async () => {
    const closed: number[] = [];
    const server = await tcp((socket, connection) => {
      socket.on('close', () => closed.push(connection));
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'));
    });
    const fresh = limits({ fresh: true });
    const exchanges = [
      await transport.exchange(post(server.url), fresh),
      await transport.exchange(post(server.url), fresh),
    ];
    expect(exchanges.map(({ connectionReused }) => connectionReused)).toEqual([false, false]);
    await sleep(20);
    expect(closed).toEqual([0, 1]);
  });

  it('is one for each of the requests that are made at the same time, and no more', async () => {
    const server = await steadyStream();
    const together = () => Promise.all([1, 2, 3].map(() => transport.exchange(post(server.url), limits())));
    await together();
    const again = await together();
    expect(again.every(({ connectionReused }) => connectionReused === true)).toBe(true);
    expect(server.connections()).toBe(3);
  });

  it('that the server closed between two requests is noticed before the next is written', async () => {
    const server = await tcp((socket) => {
      socket.on('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
        setTimeout(() => socket.end(), 10);
      });
    });
    await transport.exchange(post(server.url), limits());
    // Busy all the while, as scoring would be: the close is there, but nobody has looked.
    const until = performance.now() + 60;
    await sleep(15);
    while (performance.now() < until);
    const second = await transport.exchange(post(server.url), limits());
    expect(second).toMatchObject({ status: 200, end: 'end', connectionReused: false });
  });

  it('that a server closes while the request is on its way ends as a cut without an answer', async () => {
    let requests = 0;
    const server = await tcp((socket) =>
      socket.on('data', () => {
        requests += 1;
        if (requests === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
        else socket.end();
      }),
    );
    await transport.exchange(post(server.url), limits());
    const second = await transport.exchange(post(server.url), limits());
    expect(second).toMatchObject({
      status: null,
      end: 'cut',
      connectionReused: true,
      requestSent: true,
      failure: { code: 'CLOSED' },
    });
    expect(requests).toBe(2);
  });

  it('is opened again after an exchange that went wrong', async () => {
    let requests = 0;
    const server = await http((_, response) => {
      requests += 1;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
      if (requests === 1) response.destroy();
      else response.end();
    });
    expect((await transport.exchange(post(server.url), limits())).end).toBe('cut');
    expect(await transport.exchange(post(server.url), limits())).toMatchObject({ end: 'end', connectionReused: false });
  });
});

describe('a probe', () => {
  it('tells the time of a TCP connect, and opens nothing else', async () => {
    const received: number[] = [];
    const server = await tcp((socket) => socket.on('data', (bytes) => received.push(bytes.length)));
    const before = performance.now();
    const ms = await transport.probe(server.url, 30_000);
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThanOrEqual(performance.now() - before);
    expect(received).toEqual([]);
  });

  it('is null where nobody listens', async () => {
    const server = await serveTcp(() => {});
    await server.close();
    expect(await transport.probe(server.url, 1000)).toBeNull();
  });

  it('is null where the name does not resolve', async () => {
    expect(await transport.probe('https://nonexistent.invalid/v1', 5000)).toBeNull();
  });
});
