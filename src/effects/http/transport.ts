import type { Transport } from '../../ports.js';
import { HttpAttempt } from './attempt.js';
import { Lane, type LaneOptions } from './lane.js';
import { probe } from './probe.js';

export type TransportOptions = LaneOptions;

/**
 * A transport over undici's dispatcher: HTTP/1.1, no redirects, no retries, no
 * decompression, time stamps at the socket.
 *
 * Each origin has one connection kept alive; requests made at the same time get
 * one each. A connection that the server closed meanwhile is noticed before the
 * next request is written, and a new one is opened.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const idle = new Map<string, Lane[]>();
  let closed = false;

  return {
    exchange: async (request, limits) => {
      const { origin } = new URL(request.url);
      const free = idle.get(origin) ?? [];
      idle.set(origin, free);
      const lane = (limits.fresh ? undefined : free.pop()) ?? new Lane(origin, options);
      try {
        const exchange = await new HttpAttempt(lane, request, limits).run();
        if (closed || limits.fresh || exchange.end !== 'end') await lane.destroy();
        else free.push(lane);
        return exchange;
      } catch (error) {
        await lane.destroy();
        throw error;
      }
    },
    probe,
    close: async () => {
      closed = true;
      await Promise.all([...idle.values()].flat().map((lane) => lane.destroy()));
      idle.clear();
    },
  };
}
