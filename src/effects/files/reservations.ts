import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import * as v from 'valibot';
import { nextSession, type ReservationLine, type SessionEnd } from '../../core/plan/reservation.js';
import { option, ParityError, phrase } from '../../errors.js';
import type { Clock, ReservationLog } from '../../ports.js';
import { parseObject } from '../../protocol/json.js';
import { openLineLog } from './line-log.js';
import { readLines } from './lines.js';

/**
 * Opens the file of a run's reservations for a new session.
 *
 * @param earlier what its file holds already
 * @param assertHeld called before each line; throws where this session may not write any more
 * @throws ParityError as `openLineLog`
 */
export async function openReservations(
  path: string,
  earlier: readonly ReservationLine[],
  clock: Pick<Clock, 'monotonic'>,
  assertHeld: () => void = () => {},
): Promise<ReservationLog> {
  const log = await openLineLog(path, assertHeld);
  const session = nextSession(earlier);
  const began = clock.monotonic();
  const now = (): SessionEnd => ({ session, elapsed_ms: Math.round((clock.monotonic() - began) * 10) / 10 });
  return {
    append: (requestId, { tokens, usd }) =>
      log.append(JSON.stringify({ ...now(), request_id: requestId, tokens, usd })),
    async close() {
      await log.append(JSON.stringify(now())).finally(() => log.close());
    },
  };
}

/**
 * Reads what earlier sessions of a run reserved. A last line that a crash tore is
 * cut off: its request was never sent, since the line was not yet on the disk.
 *
 * @param journal of the same run: where it has lines, there must be reservations
 * @throws ParityError `INVALID_RECORDS` naming file, line and remedy
 */
export async function readReservations(
  path: string,
  journal: { readonly isEmpty: boolean },
): Promise<ReservationLine[]> {
  if (!existsSync(path)) {
    if (journal.isEmpty) return [];
    throw new ParityError(
      'INVALID_RECORDS',
      phrase`${option('resume')}: ${path} is missing, so the caps could not be enforced; put it back, or begin a new run in another directory.`,
    );
  }
  const lines: ReservationLine[] = [];
  let tornAt: number | null = null;
  for await (const { number, offset, bytes, ended } of readLines(path)) {
    if (ended) lines.push(parsed(Buffer.from(bytes).toString('utf8'), `${path} line ${number}`));
    else tornAt = offset;
  }
  if (tornAt !== null) await cutAt(path, tornAt);
  return lines;
}

async function cutAt(path: string, offset: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.truncate(offset);
    await file.datasync();
  } finally {
    await file.close();
  }
}

const FIGURE = v.pipe(v.number(), v.finite(), v.minValue(0));
const SESSION_END = v.object({ session: v.pipe(v.number(), v.integer(), v.minValue(1)), elapsed_ms: FIGURE });
const LINE = v.union([
  v.object({ ...SESSION_END.entries, request_id: v.string(), tokens: FIGURE, usd: FIGURE }),
  v.strictObject(SESSION_END.entries),
]);

function parsed(text: string, where: string): ReservationLine {
  const line = v.safeParse(LINE, parseObject(text));
  if (line.success) return line.output;
  throw new ParityError(
    'INVALID_RECORDS',
    phrase`${option('resume')}: ${where} is not a reservation, so the caps could not be enforced; restore the file, or begin a new run in another directory.`,
  );
}
