import type { Comparison } from '../compare/comparison.js';
import type { Charged } from '../plan/budget.js';
import type { AttemptRecord } from '../record/record.js';
import type { RunSettings } from '../record/settings.js';
import type { Stop, StopCode } from '../record/stop.js';
import { round } from '../text/rounding.js';
import { type RunAccuracy, scoreRun } from './accuracy.js';
import { elapsed } from './elapsed.js';
import { type WalkthroughSummary, walkthroughSummary } from './summary.js';

/** What a run has to say beyond its records. */
export interface RunFacts {
  readonly settings: RunSettings;
  readonly records: readonly AttemptRecord[];
  readonly warmups: readonly AttemptRecord[];
  readonly comparison: Comparison;
  readonly stop: Stop | null;
  readonly resumed: boolean;
  readonly plannedAttempts: number;
  readonly leftToAsk: number;
  readonly charged: Charged;
  readonly roundTripMs: Readonly<Record<string, number | null>>;
}

/** `<run>_summary.json`: the walkthrough's three keys as the walkthrough writes them, and ours beside them. */
export interface RunSummary extends WalkthroughSummary {
  readonly dataset: string;
  readonly settings: RunSettings;
  readonly run: {
    readonly planned_attempts: number;
    readonly attempts: number;
    readonly warmups: number;
    readonly superseded: number;
    readonly retried: number;
    /** Planned requests that no attempt has measured: not asked yet, or lost to a fault of the client's side. */
    readonly left_to_ask: number;
    /** Null where the plan was done. */
    readonly stopped_code: StopCode | null;
    readonly stopped_reason: string | null;
    /** Against the caps, over all sessions: what was billed, and what was reserved for requests that never reported their usage. */
    readonly charged: Charged;
    readonly resumed: boolean;
    /** From the first start to the last end, without the gaps of a resumed run. */
    readonly elapsed_seconds: number | null;
    readonly interrupted_seconds: number;
    /** Estimated by TCP connect time before the first request, by arm: network latency, not service time. */
    readonly round_trip_ms: Readonly<Record<string, number | null>>;
  };
  readonly accuracy: readonly RunAccuracy[];
  readonly comparison: Omit<Comparison, 'audit'>;
  readonly audit: Comparison['audit'];
}

/** @param recordsFile as the scorer's files would name it */
export function runSummary(
  { settings, records, warmups, comparison, ...run }: RunFacts,
  recordsFile: string,
): RunSummary {
  const { audit, ...compared } = comparison;
  const took = elapsed(records, settings.resumed_at);
  return {
    ...walkthroughSummary(records),
    dataset: settings.dataset,
    settings,
    run: {
      planned_attempts: run.plannedAttempts,
      attempts: records.length,
      warmups: warmups.length,
      superseded: records.filter(({ superseded }) => superseded).length,
      retried: records.filter(({ retry }) => retry).length,
      left_to_ask: run.leftToAsk,
      stopped_code: run.stop?.code ?? null,
      stopped_reason: run.stop?.message ?? null,
      charged: run.charged,
      resumed: run.resumed,
      elapsed_seconds: took?.seconds ?? null,
      interrupted_seconds: took?.interruptedSeconds ?? 0,
      round_trip_ms: rounded(run.roundTripMs),
    },
    accuracy: scoreRun({ label: settings.run_id, benchmarkJsonl: recordsFile, scorer: settings.scorer }, records).arms,
    comparison: compared,
    audit,
  };
}

function rounded(byArm: Readonly<Record<string, number | null>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(byArm).map(([arm, ms]) => [arm, ms === null ? null : round(ms, 2)]));
}
