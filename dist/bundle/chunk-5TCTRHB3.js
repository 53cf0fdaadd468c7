import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  finite,
  integer,
  minValue,
  number,
  object,
  pipe,
  safeParse,
  strictObject,
  string,
  union
} from "./chunk-3TQE47KB.js";
import {
  ParityError,
  nextSession,
  openLineLog,
  option,
  parseObject,
  phrase,
  readLines
} from "./chunk-P5ZF7QHL.js";

// src/effects/files/reservations.ts
import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
async function openReservations(path, earlier, clock, assertHeld = () => {
}) {
  const log = await openLineLog(path, assertHeld);
  const session = nextSession(earlier);
  const began = clock.monotonic();
  const now = () => ({ session, elapsed_ms: Math.round((clock.monotonic() - began) * 10) / 10 });
  return {
    append: (requestId, { tokens, usd }) => log.append(JSON.stringify({ ...now(), request_id: requestId, tokens, usd })),
    async close() {
      await log.append(JSON.stringify(now())).finally(() => log.close());
    }
  };
}
async function readReservations(path, journal) {
  if (!existsSync(path)) {
    if (journal.isEmpty) return [];
    throw new ParityError(
      "INVALID_RECORDS",
      phrase`${option("resume")}: ${path} is missing, so the caps could not be enforced; put it back, or begin a new run in another directory.`
    );
  }
  const lines = [];
  let tornAt = null;
  for await (const { number: number2, offset, bytes, ended } of readLines(path)) {
    if (ended) lines.push(parsed(Buffer.from(bytes).toString("utf8"), `${path} line ${number2}`));
    else tornAt = offset;
  }
  if (tornAt !== null) await cutAt(path, tornAt);
  return lines;
}
async function cutAt(path, offset) {
  const file = await open(path, "r+");
  try {
    await file.truncate(offset);
    await file.datasync();
  } finally {
    await file.close();
  }
}
var FIGURE = pipe(number(), finite(), minValue(0));
var SESSION_END = object({ session: pipe(number(), integer(), minValue(1)), elapsed_ms: FIGURE });
var LINE = union([
  object({ ...SESSION_END.entries, request_id: string(), tokens: FIGURE, usd: FIGURE }),
  strictObject(SESSION_END.entries)
]);
function parsed(text, where) {
  const line = safeParse(LINE, parseObject(text));
  if (line.success) return line.output;
  throw new ParityError(
    "INVALID_RECORDS",
    phrase`${option("resume")}: ${where} is not a reservation, so the caps could not be enforced; restore the file, or begin a new run in another directory.`
  );
}

export {
  openReservations,
  readReservations
};
