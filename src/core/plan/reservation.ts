import type { AttemptRecord } from '../record/record.js';
import type { Spending } from './budget.js';

/** A line written before a request: what it can cost at the most, and when in its session it was sent. */
export interface Reservation extends Spending {
  /** 1 for the session that began the run. */
  readonly session: number;
  /** Since the session's start, on a clock that never goes backwards. */
  readonly elapsed_ms: number;
  readonly request_id: string;
}

/** A line written at the end of a session. */
export type SessionEnd = Pick<Reservation, 'session' | 'elapsed_ms'>;

export type ReservationLine = Reservation | SessionEnd;

/**
 * The reservations whose requests left no record, since their session was
 * killed: they may have been billed. A later line of a request replaces an
 * earlier one, and one of nothing takes it back.
 */
export function lostReservations(
  lines: readonly ReservationLine[],
  records: readonly AttemptRecord[],
): readonly Reservation[] {
  const recorded = new Set(records.map(({ request_id: id }) => id));
  const last = new Map<string, Reservation>();
  for (const line of lines) if ('request_id' in line) last.set(line.request_id, line);
  return [...last.values()].filter(({ request_id: id, tokens }) => tokens > 0 && !recorded.has(id));
}

/** How long all sessions of a run took together, without the pauses between them, ms. */
export function sessionsMs(lines: readonly ReservationLine[]): number {
  const bySession = new Map<number, number>();
  for (const { session, elapsed_ms: ms } of lines) bySession.set(session, Math.max(ms, bySession.get(session) ?? 0));
  return [...bySession.values()].reduce((sum, ms) => sum + ms, 0);
}

/** The number of the session that follows. */
export function nextSession(lines: readonly ReservationLine[]): number {
  return lines.reduce((most, { session }) => Math.max(most, session), 0) + 1;
}
