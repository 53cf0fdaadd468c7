import { ParityError } from '../errors.js';
import type { Environment } from '../ports.js';
import { isLoopback } from './host.js';

/**
 * The variable of the environment by which requests to an address are meant to go
 * through a proxy; null where they go straight there. As curl and Node.js read it:
 * `https_proxy` for https and `http_proxy` for http, in lower case first, and
 * `no_proxy` as a list of hosts (`example.com` and all below it, `.example.com`,
 * `*`, each with or without a port). This machine needs no proxy.
 */
export function proxyVariable(address: string, env: Environment): string | null {
  const url = new URL(address);
  if (isLoopback(url.hostname)) return null;
  const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const variable = [scheme, scheme.toUpperCase()].find((name) => (env[name] ?? '').trim() !== '');
  return variable === undefined || isExcepted(url, env['no_proxy'] || env['NO_PROXY'] || '') ? null : variable;
}

/**
 * Refuses an address that can be reached through a proxy only, since this
 * program measures the way to the provider and goes through none: what would
 * happen is waiting for a connection that never comes.
 *
 * @throws ParityError `INVALID_OPTION` naming the variable and what to do
 */
export function refuseProxy(address: string, env: Environment): void {
  const variable = proxyVariable(address, env);
  if (variable === null) return;
  const { host } = new URL(address);
  throw new ParityError(
    'INVALID_OPTION',
    `${variable} is set, and requests to ${host} go through no proxy; set NO_PROXY=${host} if they can go there directly, or run where they can.`,
  );
}

function isExcepted({ hostname, port, protocol }: URL, exceptions: string): boolean {
  const portOf = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return exceptions
    .toLowerCase()
    .split(/[,\s]+/)
    .some((exception) => {
      if (exception === '*') return true;
      const [, host = '', wantedPort] = /^([^[\]]*|\[.*\]):(\d+)$/.exec(exception) ?? [null, exception];
      if (host === '' || (wantedPort !== undefined && wantedPort !== portOf)) return false;
      const bare = host.replace(/^\*?\./, '');
      return hostname === bare || hostname.endsWith(`.${bare}`);
    });
}
