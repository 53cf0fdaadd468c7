import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { failureOf } from './failure.js';

/** How an endpoint was reached, or why it was not. */
export type Reach =
  | { readonly kind: 'reached'; readonly ms: number; readonly handshake: 'TCP' | 'TCP and TLS' }
  | { readonly kind: 'unreached'; readonly code: string };

/**
 * Opens a connection to the origin of a URL and closes it: name, TCP and, for
 * https, TLS with its certificate. No request is sent.
 *
 * @returns the time in ms, or the system's code of the failure (`ENOTFOUND`,
 *   `ECONNREFUSED`, `CERT_HAS_EXPIRED`, …; `ETIMEDOUT` after `timeoutMs`)
 */
export function reach(url: string, timeoutMs: number): Promise<Reach> {
  const { hostname, port, protocol } = new URL(url);
  const isTls = protocol === 'https:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const target = { host, port: Number(port || (isTls ? 443 : 80)) };
  const began = performance.now();
  return new Promise((resolve) => {
    const socket: Socket = isTls ? connectTls({ ...target, servername: serverName(hostname) }) : connectTcp(target);
    const settle = (result: Reach): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => settle({ kind: 'unreached', code: 'ETIMEDOUT' }), timeoutMs);
    socket.once(isTls ? 'secureConnect' : 'connect', () =>
      settle({ kind: 'reached', ms: performance.now() - began, handshake: isTls ? 'TCP and TLS' : 'TCP' }),
    );
    // Stays: a destroyed socket may still report its failure.
    socket.on('error', (error) => settle({ kind: 'unreached', code: failureOf(error).code }));
    socket.once('end', () => settle({ kind: 'unreached', code: 'CLOSED' }));
  });
}

/** Addresses have no server name in TLS. */
function serverName(hostname: string): string {
  return /^[\d.]+$|^\[/.test(hostname) ? '' : hostname;
}
