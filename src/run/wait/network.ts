import { duration } from '../../core/text/durations.js';
import { ParityError } from '../../errors.js';
import type { Clock, Log, Transport } from '../../ports.js';

/** Pauses between probes, ms: soon at first, then every half minute. */
const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 15_000, 30_000];
const PROBE_TIMEOUT_MS = 5_000;

/** A fault of the client's own network that comes back this often for one attempt is left as it is. */
export const MAX_NETWORK_REPEATS = 5;

export interface NetworkPorts {
  readonly clock: Clock;
  readonly transport: Pick<Transport, 'probe'>;
  readonly log: Log;
}

/**
 * Waits for the client's own network to come back: the run's only repetition,
 * and one that counts against no provider.
 *
 * The limit is of the whole session: what earlier waits took is not had again.
 */
export class NetworkWait {
  private leftMs: number;

  constructor(
    waitMinutes: number,
    private readonly ports: NetworkPorts,
  ) {
    this.leftMs = waitMinutes * 60_000;
  }

  /**
   * Pauses, with a countdown, and probes the endpoint until it can be reached.
   *
   * @throws ParityError `NETWORK_DOWN` when the limit is reached
   */
  async wait(url: string, signal: AbortSignal): Promise<void> {
    const host = new URL(url).host;
    for (let probe = 0; !signal.aborted; probe += 1) {
      const pause = Math.min(PAUSES_MS[Math.min(probe, PAUSES_MS.length - 1)] as number, this.leftMs);
      if (pause <= 0) throw this.givenUp(host);
      await this.countDown(pause, host, signal);
      if (signal.aborted) return;
      if ((await this.ports.transport.probe(url, PROBE_TIMEOUT_MS)) !== null) {
        this.ports.log.info(`network: ${host} can be reached again; the attempt is repeated as a new record.`);
        return;
      }
    }
  }

  private async countDown(pauseMs: number, host: string, signal: AbortSignal): Promise<void> {
    this.ports.log.warn(
      `network: ${host} can't be reached from here; trying again in ${duration(pauseMs)} (${duration(this.leftMs)} of waiting left).`,
    );
    const began = this.ports.clock.monotonic();
    for (let gone = 0; gone < pauseMs && !signal.aborted; gone = this.ports.clock.monotonic() - began) {
      this.ports.log.status(`network: probing ${host} in ${duration(pauseMs - gone)}`);
      await this.ports.clock.sleep(Math.min(1_000, pauseMs - gone), signal);
    }
    this.leftMs -= pauseMs;
  }

  private givenUp(host: string): ParityError {
    return new ParityError(
      'NETWORK_DOWN',
      `${host} could not be reached from this machine; what was measured is saved. Check DNS and the connection, then continue with resume (network-wait-minutes sets how long to wait).`,
    );
  }
}
