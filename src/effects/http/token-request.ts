import type { ExchangeLimits, PostText, Transport } from '../../ports.js';

const LIMITS = {
  totalMs: 15_000,
  idleMs: 15_000,
  maxBytes: 1024 * 1024,
  holdMs: 0,
  fresh: true,
} as const satisfies Omit<ExchangeLimits, 'signal'>;

/** Posts to token endpoints over a transport: the same proxies, certificates and deadlines, no redirects, no retries. */
export function postOver(transport: Transport, signal: AbortSignal): PostText {
  return async (url, contentType, body) => {
    const headers = { 'content-type': contentType, accept: 'application/json' };
    const exchange = await transport.exchange({ method: 'POST', url, headers, body }, { ...LIMITS, signal });
    const { status, end, chunks } = exchange;
    if (status === null || end !== 'end')
      return { status: null, text: '', failure: exchange.failure?.message ?? END_WORDS[end] ?? end };
    return { status, text: Buffer.concat(chunks.map(({ bytes }) => bytes)).toString('utf8') };
  };
}

const END_WORDS: Readonly<Record<string, string>> = {
  total_deadline: `no complete answer within ${LIMITS.totalMs / 1000} s`,
  idle_deadline: `nothing received for ${LIMITS.idleMs / 1000} s`,
  aborted: 'stopped',
};
