import type { Phases } from '../../src/core/attempt/exchange.js';
import type { AttemptRecord } from '../../src/core/record/record.js';
import type { RunReport } from '../../src/run/run.js';
import type { Truth } from '../../src/simulator/server/truth.js';
import { type SimulatedRunOptions, simulatedRun } from './simulated.js';

/** One attempt as it was recorded, and as the endpoint saw it. */
export interface Observed {
  readonly record: AttemptRecord;
  readonly truth: Truth;
  /** As the transport gave them, before any rounding. */
  readonly phases: Phases;
  /** The stamp of the last bytes, which hold the terminal event. */
  readonly lastReadAt: number;
}

export interface ObservedRun {
  readonly report: RunReport;
  readonly truths: readonly Truth[];
  /** The measurement, in the order in which the endpoint was asked. */
  readonly measured: readonly Observed[];
  readonly warmups: readonly Observed[];
}

/** A run each of whose records is matched with the endpoint's own log by the id that was sent. */
export async function observedRun(given: SimulatedRunOptions): Promise<ObservedRun> {
  const seen = new Map<string, Pick<Observed, 'phases' | 'lastReadAt'>>();
  const { report, simulator } = await simulatedRun({
    ...given,
    ports: ({ transport }) => ({
      transport: {
        ...transport,
        exchange: async (request, limits) => {
          const exchange = await transport.exchange(request, limits);
          const { phases, chunks } = exchange;
          seen.set(request.headers['x-client-request-id'] ?? '', { phases, lastReadAt: chunks.at(-1)?.at ?? NaN });
          return exchange;
        },
      },
    }),
  });
  const truths = new Map(simulator.truths.map((truth) => [truth.clientRequestId, truth]));
  const observed = (records: readonly AttemptRecord[]): Observed[] =>
    records
      .map((record) => ({
        record,
        truth: truths.get(record.request_id) as Truth,
        ...(seen.get(record.request_id ?? '') as Pick<Observed, 'phases' | 'lastReadAt'>),
      }))
      .sort((a, b) => a.truth.index - b.truth.index);
  return { report, truths: simulator.truths, measured: observed(report.records), warmups: observed(report.warmups) };
}

/**
 * What to add to an instant of the client's clock to have it on the endpoint's:
 * one machine, two origins of counting. A reading falls short by the time between
 * its two looks, never the other way, so the largest is the best.
 */
export function clockOffsetMs(): number {
  const readings = Array.from({ length: 200 }, () => Number(process.hrtime.bigint()) / 1e6 - performance.now());
  return Math.max(...readings);
}
