import { createHash } from 'node:crypto';
import { isClientSide } from '../../core/attempt/blame.js';
import type { Comparison } from '../../core/compare/comparison.js';
import type { ReportContext } from '../../core/report/model/context.js';
import type { Result } from './comment/marker.js';

/** How much a run or a comparison measured, and whether that is all of its plan. */
export type Measured = Pick<Result, 'measured' | 'planned' | 'complete' | 'reason' | 'verdicts'>;

/** Of a report: each planned request counts once, and those that failed on the client's side not at all. */
export function measuredIn({ records, run, comparison }: ReportContext): Measured {
  const counted = records.filter(
    ({ superseded, retry, fault }) => superseded !== true && retry !== true && !isClientSide(fault),
  );
  const reason = run === null ? null : (run.stop?.message ?? run.error?.message ?? null);
  return {
    measured: counted.length,
    planned: run?.plannedAttempts ?? null,
    complete: run === null ? comparison.pairs.length > 0 : reason === null,
    reason: reason === null ? null : shortened(reason),
    ...(comparison.pairs.length === 0 ? {} : { verdicts: verdictsHash(comparison) }),
  };
}

/** 16 hex digits that differ where a verdict does: that of a pair, or of one of its dimensions. */
function verdictsHash({ pairs }: Comparison): string {
  const verdicts = pairs.map(({ a, b, verdict, accuracy, latency, reliability, cost }) => [
    ...[a, b, verdict],
    ...[accuracy, latency, reliability, cost].map((dimension) => dimension.verdict),
  ]);
  return createHash('sha256').update(JSON.stringify(verdicts)).digest('hex').slice(0, 16);
}

/** Of a run that ended before its first request. */
export function nothingMeasured(reason: string): Measured {
  return { measured: 0, planned: null, complete: false, reason: shortened(reason) };
}

/** On one line, within what a comment's marker holds. */
function shortened(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

const LONGEST = 160;
