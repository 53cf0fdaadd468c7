import type { ArmSettings } from '../core/record/settings.js';
import type { Transport } from '../ports.js';

const CONNECTS = 5;
const TIMEOUT_MS = 2_000;

/**
 * Estimates a round trip to each arm's endpoint, before the first request: the
 * least TCP connect time of a few, since whatever comes on top of the least is
 * not network latency. With it a reader can tell network latency from service time.
 *
 * @returns ms by arm; null where the endpoint could not be reached in time
 */
export async function roundTrips(
  arms: readonly ArmSettings[],
  { probe }: Pick<Transport, 'probe'>,
  signal: AbortSignal,
): Promise<Record<string, number | null>> {
  const byOrigin = new Map<string, number | null>();
  for (const { base_url: url } of arms) {
    const { origin } = new URL(url);
    if (!byOrigin.has(origin)) byOrigin.set(origin, await leastConnect(url, probe, signal));
  }
  return Object.fromEntries(arms.map(({ arm, base_url: url }) => [arm, byOrigin.get(new URL(url).origin) ?? null]));
}

async function leastConnect(url: string, probe: Transport['probe'], signal: AbortSignal): Promise<number | null> {
  let least: number | null = null;
  for (let connect = 0; connect < CONNECTS && !signal.aborted; connect += 1) {
    const ms = await probe(url, TIMEOUT_MS);
    // If there is no answer, another try would only delay the run.
    if (ms === null) break;
    least = Math.min(least ?? ms, ms);
  }
  return least;
}
