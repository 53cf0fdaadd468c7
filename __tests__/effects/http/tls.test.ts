import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/core/attempt/outcome.js';
import { createTransport } from '../../../src/effects/http/transport.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { limits, post, serveHttp } from '../../../testkit/wire/transport.js';

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for this test only, made by openssl; null where there is no openssl. */
function selfSigned(subjectAltName: string): Certificate | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'parity-bench-tls-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  try {
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    execFileSync(
      'openssl',
      [
        ...request,
        '-subj',
        '/CN=parity-bench test',
        '-addext',
        `subjectAltName=${subjectAltName}`,
        '-keyout',
        key,
        '-out',
        cert,
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const certificate = selfSigned('IP:127.0.0.1,DNS:localhost');
if (certificate === null)
  console.warn('SKIPPED: the TLS tests need openssl to make a certificate, and it is not here.');
const describeTls = certificate === null ? describe.skip : describe;

describeTls('over TLS', () => {
  const { key, cert } = certificate ?? { key: '', cert: '' };
  const open: { close(): Promise<void> }[] = [];
  afterAll(async () => {
    for (const part of open.reverse()) await part.close();
  });

  async function served(by: Certificate = { key, cert }) {
    const seen: { resumed: boolean; protocol: string | false | null }[] = [];
    const server = createServer(by);
    server.on('secureConnection', (socket: TLSSocket) =>
      seen.push({ resumed: socket.isSessionReused(), protocol: socket.alpnProtocol }),
    );
    const wire = await serveHttp(
      (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: 1\n\n'),
      server,
    );
    open.push(wire);
    return { url: wire.url, seen };
  }

  function transportTrusting(ca?: string) {
    const transport = createTransport(ca === undefined ? {} : { ca });
    open.push(transport);
    return transport;
  }

  it('DNS, connect, TLS and write follow each other, and are gone on the reused connection', async () => {
    const { url } = await served();
    const transport = transportTrusting(cert);
    const byName = url.replace('127.0.0.1', 'localhost');
    const first = await transport.exchange(post(byName), limits());
    const { start, dnsStart, dnsEnd, connectEnd, tlsEnd, requestWritten } = first.phases;
    const instants = [start, dnsEnd, connectEnd, tlsEnd, requestWritten];
    expect(dnsStart).toBe(start);
    expect(instants).not.toContain(null);
    expect(instants).toEqual([...instants].sort((a, b) => (a as number) - (b as number)));
    expect((tlsEnd as number) - (connectEnd as number)).toBeGreaterThan(0.1);
    const second = await transport.exchange(post(byName), limits());
    expect(second).toMatchObject({
      connectionReused: true,
      end: 'end',
      phases: { dnsEnd: null, connectEnd: null, tlsEnd: null },
    });
  });

  it('a fresh connection does a full handshake: no session is resumed, and HTTP/1.1 is spoken', async () => {
    const { url, seen } = await served();
    const transport = transportTrusting(cert);
    for (let request = 0; request < 3; request += 1) await transport.exchange(post(url), limits({ fresh: true }));
    expect(seen).toEqual(Array.from({ length: 3 }, () => ({ resumed: false, protocol: 'http/1.1' })));
  });

  it('a certificate of nobody we trust is a matter of configuration; nothing was sent', async () => {
    const { url } = await served();
    const exchange = await transportTrusting().exchange(post(url), limits());
    expect(exchange).toMatchObject({ end: 'connect_failed', requestSent: false });
    expect(judge(exchange, read([]))).toMatchObject({ outcome: 'network_error', fault: 'config' });
  });

  it('a certificate for another name is a matter of configuration', async () => {
    const other = selfSigned('DNS:elsewhere.invalid') as Certificate;
    const { url } = await served(other);
    const exchange = await transportTrusting(other.cert).exchange(post(url), limits());
    expect(exchange.failure?.code).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(judge(exchange, read([]))).toMatchObject({ outcome: 'network_error', fault: 'config' });
  });
});
