import fc from 'fast-check';
import type { PlannedAttempt } from '../src/core/record/planned.js';
import { type AttemptRecord, toLine, toRecord } from '../src/core/record/record.js';
import { cutAt, recordOf, streamed } from '../testkit/exchanges.js';
import { provesAnAnswer } from './plain-reading.js';
import { CASES, type Case } from './stream-grammar.js';

export interface FuzzResult {
  readonly cases: number;
  /** Exceptions, and records that can't be written and read again. */
  readonly crashes: number;
  /** Cases that took longer than a second. */
  readonly hangs: number;
  /** "completed" where an independent reading of the same bytes proves no answer. */
  readonly wrongOk: number;
  /** Sound streams of a completed answer that were judged anything else. */
  readonly missedOk: number;
  readonly slowestMs: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** The first case that went wrong, and how; null where none did. */
  readonly example: string | null;
}

const HANG_MS = 1_000;
/** So many cases are held at once. */
const BATCH = 1_000;

/** Measures `count` fuzzed streams, the same ones for the same seed. */
export function fuzzStreams({ count, seed }: { readonly count: number; readonly seed: number }): FuzzResult {
  const tally = { crashes: 0, hangs: 0, wrongOk: 0, missedOk: 0 };
  const outcomes: Record<string, number> = {};
  let slowestMs = 0;
  let example: string | null = null;
  for (let done = 0; done < count; done += BATCH) {
    const batch = fc.sample(CASES, { numRuns: Math.min(BATCH, count - done), seed: seed + done });
    for (const fuzzed of batch) {
      const { outcome, wrong, ms } = tried(fuzzed);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      slowestMs = Math.max(slowestMs, ms);
      if (wrong === null) continue;
      tally[wrong] += 1;
      example ??= `${wrong}: ${describe(fuzzed)}`;
    }
  }
  return { cases: count, ...tally, slowestMs: Math.round(slowestMs), outcomes, example };
}

type Wrong = 'crashes' | 'hangs' | 'wrongOk' | 'missedOk';

function tried(fuzzed: Case): { outcome: string; wrong: Wrong | null; ms: number } {
  const before = performance.now();
  try {
    const record = recordOf(PLANNED, IDENTITY, streamed(cutAt(fuzzed.bytes, fuzzed.cuts), fuzzed.exchange));
    const ms = performance.now() - before;
    toRecord(JSON.parse(toLine(record)), 'the record');
    return { outcome: record.outcome ?? 'none', wrong: ms > HANG_MS ? 'hangs' : wrongIn(record, fuzzed), ms };
  } catch {
    return { outcome: 'exception', wrong: 'crashes', ms: performance.now() - before };
  }
}

function wrongIn(record: AttemptRecord, { bytes, exchange, sound }: Case): Wrong | null {
  if (!record.ok) return sound ? 'missedOk' : null;
  const { status = 200, headers } = exchange;
  const contentType = headers === undefined ? 'text/event-stream' : headers['content-type'];
  // However the connection ended: what follows the end of an answer takes nothing away.
  const deliverable =
    (status === 200 || status === 204) &&
    headers?.['content-encoding'] === undefined &&
    (contentType === undefined || contentType === 'text/event-stream');
  const told =
    record.outcome === 'completed' &&
    record.fault === null &&
    record.error === null &&
    (record.output_text ?? '').trim() !== '';
  return deliverable && told && provesAnAnswer(bytes) ? null : 'wrongOk';
}

function describe({ bytes, cuts, exchange }: Case): string {
  return JSON.stringify({ text: new TextDecoder().decode(bytes), cuts, exchange });
}

const PLANNED: PlannedAttempt = {
  arm: {
    arm: 'openai gpt-5.5 medium',
    provider: 'openai',
    model: 'gpt-5.5',
    effort: 'medium',
    base_url: 'http://127.0.0.1/v1',
    auth_mode: 'bearer',
    region: null,
    input_usd_per_mtok: null,
    cached_input_usd_per_mtok: null,
    output_usd_per_mtok: null,
  },
  prompt: { id: 'p', text: 'How many?', expected: null },
  promptIndex: 0,
  runIndex: 1,
  pairId: null,
  orderInPair: null,
  warmup: false,
};
const IDENTITY = { runId: 'fuzz', requestId: 'fuzz', attempt: 1 };
