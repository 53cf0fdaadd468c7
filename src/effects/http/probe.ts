import { connect } from 'node:net';

/**
 * TCP connect time to the host and port of a URL: one round trip, nothing sent.
 *
 * @returns ms, null where it can't be reached within `timeoutMs`
 */
export function probe(url: string, timeoutMs: number): Promise<number | null> {
  const { hostname, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
    });
    let began = performance.now();
    const settle = (ms: number | null): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(ms);
    };
    const timer = setTimeout(() => settle(null), timeoutMs);
    // Once for each address tried: names are looked up before, dead addresses don't count.
    socket.on('connectionAttempt', () => (began = performance.now()));
    socket.once('connect', () => settle(performance.now() - began));
    socket.once('error', () => settle(null));
  });
}
