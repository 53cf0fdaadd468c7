import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  parseObject
} from "./chunk-ZVPZUGK3.js";
import {
  readLines
} from "./chunk-LPRLDBLW.js";
import {
  errnoOf
} from "./chunk-EFVDLU5O.js";
import {
  openOwn
} from "./chunk-E3CIWWDT.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";
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
} from "./chunk-ZKNGCMRH.js";

// src/effects/files/reservations.ts
import { existsSync } from "node:fs";
import { open } from "node:fs/promises";

// src/core/plan/reservation.ts
function lostReservations(lines, records) {
  const recorded = new Set(records.map(({ request_id: id }) => id));
  const last = /* @__PURE__ */ new Map();
  for (const line of lines) if ("request_id" in line) last.set(line.request_id, line);
  return [...last.values()].filter(({ request_id: id, tokens }) => tokens > 0 && !recorded.has(id));
}
function sessionsMs(lines) {
  const bySession = /* @__PURE__ */ new Map();
  for (const { session, elapsed_ms: ms } of lines) bySession.set(session, Math.max(ms, bySession.get(session) ?? 0));
  return [...bySession.values()].reduce((sum, ms) => sum + ms, 0);
}
function nextSession(lines) {
  return lines.reduce((most, { session }) => Math.max(most, session), 0) + 1;
}

// src/effects/files/line-log.ts
import { constants, fstatSync, statSync } from "node:fs";
var FLUSH_ON_WRITE = process.platform === "linux" ? constants.O_DSYNC : 0;
async function openLineLog(path, assertHeld) {
  const file = await openForAppending(path);
  let last = Promise.resolve();
  return {
    append(line) {
      last = last.then(() => {
        assertHeld();
        return appendLine(file, path, line);
      });
      return last;
    },
    async close() {
      await last.catch(() => void 0);
      await file.close();
    }
  };
}
async function openForAppending(path) {
  try {
    return await openOwn(path, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | FLUSH_ON_WRITE);
  } catch (cause) {
    throw new ParityError(
      "UNWRITABLE_OUTPUT",
      phrase`${option("output-dir")}: ${path} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
      cause
    );
  }
}
async function appendLine(file, path, line) {
  try {
    await writeWhole(file, Buffer.from(`${line}
`));
    if (statSync(path, { throwIfNoEntry: false })?.ino !== fstatSync(file.fd).ino) throw gone(path);
    if (FLUSH_ON_WRITE === 0) await file.datasync();
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    throw new ParityError(
      "DISK_FAILED",
      `${path} can't be written any more (${errnoOf(cause)}); the lines before are safe. Free some space, then continue with resume.`,
      cause
    );
  }
}
function gone(path) {
  return new ParityError(
    "DISK_FAILED",
    `${path} is gone: it was removed or moved while the run was writing to it. Begin a new run in a directory that nobody cleans up.`
  );
}
async function writeWhole(file, bytes) {
  for (let offset = 0; offset < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, offset);
    offset += bytesWritten;
  }
}

// src/effects/files/reservations.ts
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
  openLineLog,
  lostReservations,
  sessionsMs,
  openReservations,
  readReservations
};
