import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../../src/core/attempt/exchange.js';
import { judge } from '../../../src/core/attempt/outcome.js';
import type { ExchangeLimits } from '../../../src/ports.js';
import { EndWatch } from '../../../src/protocol/responses/end.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { wireInEachTest } from '../../../testkit/wire/each-test.js';
import { chunk, limits, post, STREAM_HEAD, serveHttp, serveTcp, sleep } from '../../../testkit/wire/transport.js';

const { servers, transport } = wireInEachTest();

const http = async (...args: Parameters<typeof serveHttp>): Promise<string> => {
  const server = await serveHttp(...args);
  servers.push(server);
  return server.url;
};

const tcp = async (...args: Parameters<typeof serveTcp>): Promise<string> => {
  const server = await serveTcp(...args);
  servers.push(server);
  return server.url;
};

const CREATED = 'data: {"type":"response.created","sequence_number":0,"response":{"status":"in_progress"}}\n\n';

async function ask(
  url: string,
  changed: Partial<ExchangeLimits> = {},
): Promise<Exchange & { judged: ReturnType<typeof judge>; tookMs: number }> {
  const before = performance.now();
  const exchange = await transport.exchange(post(url, { authorization: 'Bearer secret' }), limits(changed));
  const tookMs = performance.now() - before;
  return { ...exchange, judged: judge(exchange, read(exchange.chunks)), tookMs };
}

describe('a server that will not end', () => {
  it('dribbling for ever is stopped by the total deadline', async () => {
    const url = await http((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const dribble = setInterval(() => response.write(': .\n'), 10);
      response.on('close', () => clearInterval(dribble));
    });
    const asked = await ask(url, { totalMs: 300, idleMs: 5000 });
    expect(asked.end).toBe('total_deadline');
    expect(asked.judged).toMatchObject({ outcome: 'timeout', fault: 'timeout' });
    // The server would go on for ever: that this ends at all is the deadline's work.
    expect(asked.tookMs).toBeGreaterThan(295);
  });

  it('silent after its first bytes is stopped by the idle deadline, counted from the last read', async () => {
    const url = await http(async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let event = 0; event < 4; event += 1) {
        response.write(CREATED);
        await sleep(100);
      }
    });
    const asked = await ask(url, { totalMs: 10_000, idleMs: 250 });
    expect(asked.end).toBe('idle_deadline');
    expect(asked.judged).toMatchObject({ outcome: 'timeout', fault: 'timeout' });
    expect(asked.chunks).toHaveLength(4);
    const silence = asked.phases.end - (asked.chunks.at(-1)?.at as number);
    expect(silence).toBeGreaterThanOrEqual(249);
  });

  it('silent from the start is stopped by the idle deadline', async () => {
    const asked = await ask(await tcp(() => {}), { idleMs: 200 });
    expect(asked).toMatchObject({
      end: 'idle_deadline',
      status: null,
      requestSent: true,
      judged: { outcome: 'timeout' },
    });
  });
});

describe('a server that holds the body open after its answer', () => {
  const ANSWER = [
    '{"type":"response.output_text.delta","delta":"4"}',
    '{"type":"response.completed","response":{"status":"completed","output":[]}}',
  ];
  const held = (more: (response: ServerResponse) => void = () => {}): Promise<string> =>
    http((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(ANSWER.map((event) => `data: ${event}\n\n`).join(''));
      more(response);
    });
  const watched = () => ({ isOver: new EndWatch().sees });

  it('is waited for no longer than the limit says, and costs no deadline', async () => {
    const asked = await ask(await held(), { idleMs: 100, totalMs: 150, holdMs: 400, ...watched() });
    expect(asked).toMatchObject({ end: 'held', judged: { outcome: 'completed', fault: null } });
    expect(asked.phases.end - (asked.chunks.at(-1)?.at ?? 0)).toBeGreaterThanOrEqual(399);
  });

  it('is not waited for again with every keepalive', async () => {
    const url = await held((response) => {
      const keepalive = setInterval(() => response.write(': keepalive\n\n'), 20);
      response.on('close', () => clearInterval(keepalive));
    });
    expect(await ask(url, { holdMs: 150, ...watched() })).toMatchObject({
      end: 'held',
      judged: { outcome: 'completed' },
    });
  });

  it('and closes it within the limit has ended by itself', async () => {
    const url = await held((response) => setTimeout(() => response.end(), 50));
    expect(await ask(url, { holdMs: 5_000, ...watched() })).toMatchObject({ end: 'end' });
  });

  it('and breaks it within the limit has answered all the same', async () => {
    const url = await held((response) => setTimeout(() => response.socket?.resetAndDestroy(), 50));
    expect(await ask(url, { holdMs: 5_000, ...watched() })).toMatchObject({
      end: 'cut',
      judged: { outcome: 'completed', fault: null },
    });
  });

  it('and sends without end after its answer is bounded, and has answered all the same', async () => {
    const url = await held((response) => {
      const block = Buffer.alloc(64 * 1024, ':\n');
      const more = (): void => {
        while (!response.destroyed && response.write(block));
        response.once('drain', more);
      };
      more();
    });
    const asked = await ask(url, { maxBytes: 2 * 1024 * 1024, holdMs: 20_000, ...watched() });
    expect(asked).toMatchObject({ end: 'too_large', judged: { outcome: 'completed' } });
  });

  it('is asked over a new connection next time', async () => {
    const server = await serveHttp((_, response, count) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(ANSWER.map((event) => `data: ${event}\n\n`).join(''));
      if (count > 0) response.end();
    });
    servers.push(server);
    expect((await ask(server.url, { holdMs: 50, ...watched() })).end).toBe('held');
    expect((await ask(server.url, { holdMs: 50, ...watched() })).end).toBe('end');
    expect(server.connections()).toBe(2);
  });

  it('stopped by us meanwhile has answered all the same', async () => {
    const controller = new AbortController();
    const url = await held((response) => setTimeout(() => controller.abort(), 50) && response);
    expect(await ask(url, { holdMs: 20_000, signal: controller.signal, ...watched() })).toMatchObject({
      end: 'aborted',
      judged: { outcome: 'completed' },
    });
  });
});

describe('informational responses', () => {
  const BODY = `${STREAM_HEAD}${chunk('data: {"type":"response.output_text.delta","delta":"4"}\n\n')}${chunk(
    'data: {"type":"response.completed","response":{"status":"completed","output":[]}}\n\n',
  )}${chunk('')}`;
  const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
  const HINTS = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n';
  const answering = (...pieces: readonly string[]): Promise<string> =>
    tcp((socket) => {
      socket.setNoDelay(true);
      socket.on('data', () => {
        pieces.forEach((piece, index) => setTimeout(() => socket.write(piece), 15 * index));
      });
    });

  it.each<[string, string[]]>([
    ['one that nobody asked for', [CONTINUE + BODY]],
    ['one in a read of its own', [CONTINUE, BODY]],
    ['several of several kinds', [HINTS + CONTINUE, `${CONTINUE}HTTP/1.1 102 Processing\r\n\r\n${BODY}`]],
    ['one with a header', [`HTTP/1.1 100 Continue\r\nX-Note: a\r\n\r\n${BODY}`]],
    ['one in single bytes', [...CONTINUE].concat(BODY)],
    ['none', [BODY]],
    ['none, the header in pieces', ['HTTP/1.', '1 2', BODY.slice('HTTP/1.1 2'.length)]],
  ])('before an answer are no fault: %s', async (_, pieces) => {
    const url = await answering(...pieces);
    for (const request of [1, 2])
      expect([request, await ask(url)]).toMatchObject([
        request,
        { status: 200, end: 'end', judged: { outcome: 'completed', fault: null } },
      ]);
  });

  it('before nothing are a request that was not answered', async () => {
    const url = await tcp((socket) => socket.on('data', () => socket.end(CONTINUE)));
    expect((await ask(url)).judged).toMatchObject({ outcome: 'truncated', fault: 'provider' });
  });

  it('without end are bounded', async () => {
    const url = await tcp((socket) =>
      socket.on('data', () => {
        const more = (): void => {
          while (!socket.destroyed && socket.write(HINTS.repeat(1000)));
        };
        socket.on('drain', more);
        more();
      }),
    );
    expect(await ask(url, { maxBytes: 1024 * 1024 })).toMatchObject({ end: 'too_large' });
  });

  it('that would change the protocol are bytes that are no answer', async () => {
    const url = await answering(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n${BODY}`);
    expect((await ask(url)).judged).toMatchObject({ outcome: 'failed', fault: 'provider' });
  });
});

describe('a client that was stopped for a while', () => {
  /** Blocks this process's event loop, as a stop does: what arrives lies in the socket. */
  const stopFor = (ms: number): void => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  };
  /** A server in a process of its own, which goes on meanwhile. */
  const elsewhere = async (body: string): Promise<{ url: string; stop: () => void }> => {
    const program = `
      const { createServer } = require('node:http');
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': first\\n\\n');
        setTimeout(() => response.end(${JSON.stringify(body)}), 150);
      });
      server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(child.stdout, 'data')) as [Buffer];
    return { url: `http://127.0.0.1:${String(port).trim()}/v1/responses`, stop: () => child.kill() };
  };
  const ANSWER = `data: {"type":"response.output_text.delta","delta":"${'4'.repeat(60_000)}"}\n\ndata: {"type":"response.completed","response":{"status":"completed","output":[]}}\n\n`;

  it.each([
    ['total', { totalMs: 400, idleMs: 20_000 }],
    ['idle', { totalMs: 20_000, idleMs: 400 }],
  ])('reads what lay whole in its socket before its %s deadline is judged', async (_, deadlines) => {
    const server = await elsewhere(ANSWER);
    try {
      const asking = ask(server.url, deadlines);
      await sleep(60);
      // In this phase of the event loop timers come next, before anything is read.
      setImmediate(() => stopFor(1_000));
      expect((await asking).judged).toMatchObject({ outcome: 'completed', fault: null });
    } finally {
      server.stop();
    }
  });

  it('finds a deadline passed where the answer was not whole', async () => {
    const url = await http((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(CREATED);
    });
    const asking = ask(url, { totalMs: 100, idleMs: 20_000 });
    await sleep(20);
    setImmediate(() => stopFor(200));
    expect(await asking).toMatchObject({ end: 'total_deadline', judged: { outcome: 'timeout', fault: 'timeout' } });
  });
});

describe('a server that sends too much', () => {
  const memory = (): number => process.memoryUsage().rss;

  it('a body of 256 MB ends at the bound, in bounded memory', async () => {
    const block = Buffer.alloc(1024 * 1024, 'x');
    const url = await http((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      let left = 256;
      const more = (): void => {
        while (left > 0 && response.write(block)) left -= 1;
        if (left > 0) response.once('drain', more);
      };
      response.on('close', () => (left = 0));
      more();
    });
    const before = memory();
    const asked = await ask(url, { maxBytes: 4 * 1024 * 1024 });
    expect(asked.end).toBe('too_large');
    expect(asked.judged).toMatchObject({ outcome: 'failed', fault: 'provider' });
    expect(asked.chunks.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(6 * 1024 * 1024);
    expect(memory() - before).toBeLessThan(80 * 1024 * 1024);
  });

  it('an endless line ends at the bound', async () => {
    const url = await tcp((socket) =>
      socket.once('data', () => {
        socket.write(`${STREAM_HEAD}${chunk('data: ')}`);
        const line = chunk('y'.repeat(64 * 1024));
        const more = (): void => {
          while (!socket.destroyed && socket.write(line));
        };
        socket.on('drain', more);
        more();
      }),
    );
    const asked = await ask(url, { maxBytes: 2 * 1024 * 1024 });
    expect(asked).toMatchObject({ end: 'too_large', judged: { outcome: 'failed', fault: 'provider' } });
  });

  it('a body in single bytes counts what holding each of them costs', async () => {
    const url = await tcp((socket) =>
      socket.once('data', () => socket.write(STREAM_HEAD + chunk('x').repeat(100_000))),
    );
    const asked = await ask(url, { maxBytes: 1024 * 1024 });
    expect(asked.end).toBe('too_large');
    expect(asked.chunks.length).toBeLessThan(30_000);
  });

  it('headers without end are bounded', async () => {
    const url = await tcp((socket) =>
      socket.once('data', () =>
        socket.write(
          `HTTP/1.1 200 OK\r\n${Array.from({ length: 5000 }, (_, n) => `x-${n}: ${'z'.repeat(100)}\r\n`).join('')}`,
        ),
      ),
    );
    const asked = await ask(url);
    expect(asked).toMatchObject({ end: 'too_large', status: null, judged: { outcome: 'failed', fault: 'provider' } });
  });
});

describe('a server that answers something else', () => {
  it('an HTML page with status 200 is a failure that shows the page', async () => {
    const url = await http((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome\nto the proxy</h1>'),
    );
    expect((await ask(url)).judged).toMatchObject({
      outcome: 'failed',
      fault: 'provider',
      error: 'HTTP 200 with text/html instead of text/event-stream: <h1>Welcome to the proxy</h1>',
    });
  });

  it('a redirect is not followed, and no credential leaves for another host', async () => {
    const reached: string[] = [];
    const elsewhere = await http(
      (request, response) => (reached.push(request.headers.authorization ?? ''), response.end()),
    );
    const url = await http((_, response) => response.writeHead(307, { location: `${elsewhere}?token=abc` }).end());
    const asked = await ask(url);
    expect(asked).toMatchObject({ status: 307, judged: { outcome: 'http_error', fault: 'config' } });
    expect(asked.judged.error).toContain(new URL(elsewhere).host);
    expect(asked.judged.error).not.toContain('abc');
    expect(reached).toEqual([]);
  });

  it('gzip is not unpacked: a failure that says so', async () => {
    const url = await http((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' })
        .end(gzipSync(CREATED)),
    );
    const { judged } = await ask(url);
    expect(judged).toMatchObject({ outcome: 'failed', fault: 'provider' });
    expect(judged.error).toMatch(/gzip encoding though identity was asked for: \(\d+ bytes, gzip\)/);
  });

  it('what is no HTTP is a failure of the provider', async () => {
    const url = await tcp((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n')));
    expect(await ask(url)).toMatchObject({
      end: 'cut',
      failure: { code: 'NOT_HTTP' },
      judged: { outcome: 'failed', fault: 'provider' },
    });
  });

  it('a switch of protocols is a failure of the provider', async () => {
    const url = await tcp((socket) =>
      socket.once('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'),
      ),
    );
    expect((await ask(url)).judged).toMatchObject({ outcome: 'failed', fault: 'provider' });
  });
});

describe('a connection that ends', () => {
  const reset = (socket: { resetAndDestroy(): unknown }): unknown => socket.resetAndDestroy();

  it('after the headers: truncated, the provider’s', async () => {
    const url = await tcp((socket) => socket.once('data', () => socket.end(STREAM_HEAD)));
    expect(await ask(url)).toMatchObject({
      end: 'cut',
      status: 200,
      judged: { outcome: 'truncated', fault: 'provider' },
    });
  });

  it('by a reset in mid-stream: truncated, the provider’s', async () => {
    const url = await tcp((socket) =>
      socket.once('data', () => (socket.write(STREAM_HEAD + chunk(CREATED)), setTimeout(() => reset(socket), 30))),
    );
    const asked = await ask(url);
    expect(asked).toMatchObject({
      end: 'cut',
      failure: { code: 'ECONNRESET' },
      judged: { outcome: 'truncated', fault: 'provider' },
    });
    expect(asked.chunks).toHaveLength(1);
  });

  it('short of its content-length: truncated, the provider’s', async () => {
    const url = await tcp((socket) =>
      socket.once('data', () =>
        socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 5000\r\n\r\n${CREATED}`),
      ),
    );
    expect(await ask(url)).toMatchObject({
      end: 'cut',
      failure: { code: 'CLOSED' },
      judged: { outcome: 'truncated', fault: 'provider' },
    });
  });

  it('without its last chunk, though it was to be closed anyway: truncated, the provider’s', async () => {
    const head = STREAM_HEAD.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n');
    const url = await tcp((socket) => socket.once('data', () => socket.end(head + chunk(CREATED))));
    expect(await ask(url)).toMatchObject({
      end: 'cut',
      failure: { code: 'CLOSED' },
      judged: { outcome: 'truncated', fault: 'provider' },
    });
  });

  it('as the only end of the body (HTTP/1.0 style): truncated without a terminal event', async () => {
    const url = await tcp((socket) =>
      socket.once('data', () =>
        socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n${CREATED}`),
      ),
    );
    expect(await ask(url)).toMatchObject({ end: 'end', judged: { outcome: 'truncated', fault: 'provider' } });
  });

  it('by a reset before a byte was answered: the network’s', async () => {
    const url = await tcp((socket) => socket.once('data', () => reset(socket)));
    expect(await ask(url)).toMatchObject({
      end: 'cut',
      status: null,
      requestSent: true,
      judged: { outcome: 'network_error', fault: 'network' },
    });
  });

  it('orderly, with the request in hand and no answer: the provider’s', async () => {
    const url = await tcp((socket) => socket.once('data', () => socket.end()));
    expect(await ask(url)).toMatchObject({
      end: 'cut',
      status: null,
      connectionReused: false,
      judged: { outcome: 'truncated', fault: 'provider' },
    });
  });
});

describe('an endpoint that can’t be reached', () => {
  it('refused: the network’s, and nothing was sent', async () => {
    const server = await serveTcp(() => {});
    await server.close();
    expect(await ask(server.url)).toMatchObject({
      end: 'connect_failed',
      requestSent: false,
      connectionReused: null,
      failure: { code: 'ECONNREFUSED' },
      judged: { outcome: 'network_error', fault: 'network' },
    });
  });

  it('refused under every address of its name: the network’s, each address named once', async () => {
    const server = await serveTcp(() => {});
    await server.close();
    const asked = await ask(server.url.replace('127.0.0.1', 'localhost'));
    expect(asked).toMatchObject({
      failure: { code: 'ECONNREFUSED' },
      judged: { outcome: 'network_error', fault: 'network' },
    });
    expect(asked.judged.error).toMatch(/ECONNREFUSED 127\.0\.0\.1/);
  });

  it('a name that does not exist: the network’s', async () => {
    const asked = await ask('http://nonexistent.invalid/v1/responses');
    expect(asked.failure?.code).toMatch(/ENOTFOUND|EAI_AGAIN/);
    expect(asked).toMatchObject({
      end: 'connect_failed',
      requestSent: false,
      judged: { outcome: 'network_error', fault: 'network' },
    });
  });

  it('TLS that never comes about is no connection when the deadline passes: the network’s', async () => {
    const url = (await tcp(() => {})).replace('http:', 'https:');
    const asked = await ask(url, { totalMs: 200 });
    expect(asked).toMatchObject({
      end: 'connect_failed',
      requestSent: false,
      failure: { code: 'ETIMEDOUT' },
      judged: { fault: 'network' },
    });
    expect(asked.phases.connectEnd).not.toBeNull();
    expect(asked.phases.tlsEnd).toBeNull();
  });

  it('https asked of a plain port: a matter of configuration, since no pause would repair it', async () => {
    const url = (
      await tcp((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
    ).replace('http:', 'https:');
    expect((await ask(url)).judged).toMatchObject({ outcome: 'network_error', fault: 'config' });
  });
});

describe('our own stop', () => {
  it('in mid-stream ends the exchange at once and keeps what came', async () => {
    const stop = new AbortController();
    const url = await http((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(CREATED);
      setTimeout(() => stop.abort(), 50);
    });
    const asked = await ask(url, { signal: stop.signal });
    expect(asked).toMatchObject({ end: 'aborted', judged: { outcome: 'aborted', fault: 'aborted' } });
    expect(asked.chunks).toHaveLength(1);
  });

  it('before the start sends nothing', async () => {
    const server = await serveTcp(() => {});
    servers.push(server);
    const asked = await ask(server.url, { signal: AbortSignal.abort() });
    expect(asked).toMatchObject({ end: 'aborted', requestSent: false, status: null });
    await sleep(20);
    expect(server.connections()).toBe(0);
  });

  it('while connecting leaves no connection behind', async () => {
    const stop = new AbortController();
    let open = 0;
    const url = (await tcp((socket) => ((open += 1), socket.resume(), socket.on('close', () => (open -= 1))))).replace(
      'http:',
      'https:',
    );
    setTimeout(() => stop.abort(), 50);
    expect(await ask(url, { signal: stop.signal })).toMatchObject({ end: 'aborted', requestSent: false });
    await sleep(50);
    expect(open).toBe(0);
  });
});
