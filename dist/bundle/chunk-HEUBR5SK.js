import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  billed,
  boundsFor,
  errorInText,
  isKnownProvider,
  providerOf
} from "./chunk-ALMOIJY7.js";
import {
  openReservations,
  readReservations
} from "./chunk-5TCTRHB3.js";
import {
  Budget,
  add,
  authorizersOf,
  chargeOf,
  costCapOf,
  createTransport,
  interruptible,
  leastUnit,
  plan,
  refuseSmallCaps,
  settingsOf,
  unpricedArms,
  worstCase
} from "./chunk-4RKYKJK2.js";
import {
  BUILT_IN_LABEL,
  loadDataset,
  refuseProxy
} from "./chunk-KD5Q27Z6.js";
import {
  jsonOf,
  readSettings,
  recordsOf,
  writeJson
} from "./chunk-FRYBP67J.js";
import {
  settingsDifferences
} from "./chunk-L5V3LYPZ.js";
import {
  BLANK_RECORD,
  SCHEMA_VERSION,
  isAnswered,
  toLine
} from "./chunk-TZ4YHGB7.js";
import {
  parse
} from "./chunk-X5GNT3W2.js";
import {
  array,
  excerpt,
  nullish,
  number,
  object,
  record,
  safeParse,
  string
} from "./chunk-3TQE47KB.js";
import {
  MOST_JSON_BYTES,
  NO_FOLLOW,
  ParityError,
  RUN_OPTIONS,
  SERVER_DEFAULT,
  SIMULATE_OPTIONS,
  Secrets,
  asCount,
  asParityError,
  asText,
  baselineFiles,
  blameOfConnection,
  blameOfHttpError,
  blameOfStreamError,
  blameOfUnanswered,
  canonicalModel,
  commandLine,
  costUsd,
  counted,
  didYouMean,
  duration,
  endpointOf,
  errnoOf,
  exhaustedCode,
  foldLines,
  grouped,
  isClientSide,
  isClockSkew,
  isContentFilter,
  isGuessable,
  isUsedUp,
  loadTokenizer,
  lostReservations,
  maskLookalikes,
  maskLookalikesWithin,
  openLineLog,
  openOwn,
  openRegular,
  openTemporary,
  option,
  outgoingData,
  parseObject,
  perProvider,
  phrase,
  prepareDirectory,
  present,
  priceOf,
  priceOverrides,
  publishedUsage,
  reachOfRefusal,
  readRegular,
  readWhole,
  refuseUnknownReference,
  round,
  runPaths,
  sessionsMs,
  sortedJson,
  stampOf,
  stampsAmong,
  startEndpoint,
  systemClock,
  timespan,
  tokenResidual,
  unmetNeed,
  usd,
  wantedBaseline,
  withCosts
} from "./chunk-P5ZF7QHL.js";

// src/providers/named-values.ts
function onlyProvider(providers) {
  const all = [...new Set(providers)];
  if (all.length === 1) return all[0] ?? null;
  const own = all.filter((name) => !isKnownProvider(name));
  return own.length === 1 ? own[0] ?? null : null;
}
function refuseStranger(name, optionName, providers) {
  if (providers.includes(name)) return;
  const all = [...new Set(providers)];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(optionName)} names "${name}", which is no provider of this run (${all.join(", ")}); add it to ${option("provider")}.${didYouMean(name, all)}`
  );
}
function baseUrlsOf(entries, providers) {
  const urls = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [name, url] = addressed(entry, providers);
    if (urls.has(name))
      throw new ParityError("INVALID_OPTION", phrase`${option("base-url")} is given twice for ${name}; give it once.`);
    urls.set(name, url);
  }
  return urls;
}
function addressed(entry, providers) {
  const [, name, url] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry.trim()) ?? [];
  if (name !== void 0 && url !== void 0) {
    refuseStranger(name, "base-url", providers);
    return [name, url];
  }
  const only = onlyProvider(providers);
  if (only !== null) return [only, entry.trim()];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("base-url")} needs the name of its provider here: write "name=https://…/v1".`
  );
}
function modelsOf(entries, providers) {
  const shared = [];
  const own = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [, name, model] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry) ?? [];
    if (name === void 0 || model === void 0) {
      shared.push(entry);
      continue;
    }
    refuseStranger(name, "model", providers);
    own.set(name, [...own.get(name) ?? [], model]);
  }
  const others = shared.length > 0 ? shared : [null];
  return new Map(providers.map((name) => [name, own.get(name) ?? others]));
}

// src/providers/additions.ts
var TAKEN_HEADERS = /^(?:authorization|api-key|host|connection|content-(?:length|type|encoding)|accept|accept-encoding|transfer-encoding|te|trailer|upgrade|keep-alive|expect|user-agent|x-client-request-id|x-amz-(?:date|security-token|content-sha256)|proxy-.*)$/;
var SECRET_NAME = /key|token|secret|signature|passw|credential|auth|cookie/;
var ENTRY = /^(?:([a-z][a-z0-9-]*):)?([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(.*)$/s;
function additionsOf(kind, entries, providers, environment) {
  const byProvider = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { provider, addition } = parsed(kind, entry, providers, environment);
    const others = byProvider.get(provider) ?? [];
    if (kind === "header" && others.some(({ name }) => name === addition.name))
      throw new ParityError(
        "INVALID_OPTION",
        phrase`${option(kind)} gives ${addition.name} twice for ${provider}; give it once.`
      );
    byProvider.set(provider, [...others, addition]);
  }
  return byProvider;
}
function parsed(kind, entry, providers, environment) {
  const [, named, given, text] = ENTRY.exec(entry.trim()) ?? [];
  if (given === void 0 || text === void 0)
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option(kind)} can't be read; write [provider:]name=value, or [provider:]name=env:VARIABLE for a secret.`
    );
  if (named !== void 0) refuseStranger(named, kind, providers);
  const provider = named ?? onlyProvider(providers);
  if (provider === null)
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option(kind)} "${given}" needs the name of its provider here: write "provider:${given}=…".`
    );
  const name = kind === "header" ? given.toLowerCase() : given;
  refuseTaken(kind, name);
  return { provider, addition: valued(kind, name, text, environment) };
}
function refuseTaken(kind, name) {
  if (kind === "query" || !TAKEN_HEADERS.test(name)) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("header")} can't be ${name}, which this program sets itself; a key belongs in its own environment variable.`
  );
}
function valued(kind, name, text, environment) {
  const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1];
  if (variable === void 0 && SECRET_NAME.test(name.toLowerCase()))
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option(kind)} ${name} looks like a secret; put its value into the environment and write "${name}=env:VARIABLE".`
    );
  const value = variable === void 0 ? text : present(environment, variable);
  if (value === null)
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option(kind)} ${name} takes its value from ${variable ?? ""}, which is not set; set it, or leave the ${kind} out.`
    );
  if (kind === "header" && !/^[\x20-\x7e]+$/.test(value))
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("header")} ${name} is empty or holds a line break or a character that no header can carry; correct it.`
    );
  return { name, value, secret: variable !== void 0 };
}

// src/prepare/execute.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// src/effects/files/journal.ts
async function openJournal(path, assertHeld = () => {
}) {
  const log = await openLineLog(path, assertHeld);
  return { path, append: (record2) => log.append(toLine(outgoingData(record2))), close: () => log.close() };
}

// src/effects/files/resume.ts
import { constants, existsSync as existsSync2 } from "node:fs";
import { access } from "node:fs/promises";

// src/effects/files/claims.ts
import { existsSync } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
async function claimRun(directory, at, settings) {
  const settingsJson = sortedJson(outgoingData(settings));
  for (let second = 0; second < 60; second += 1) {
    const paths = runPaths(directory, stampOf(new Date(at.getTime() + second * 1e3)));
    if (await isTaken(paths.journal)) continue;
    try {
      const file = await open(paths.settings, "wx");
      await file.writeFile(settingsJson);
      await file.datasync();
      await file.close();
      return paths;
    } catch (cause) {
      if (errnoOf(cause) !== "EEXIST") {
        throw new ParityError(
          "UNWRITABLE_OUTPUT",
          phrase`${option("output-dir")}: ${paths.settings} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
          cause
        );
      }
    }
  }
  throw new ParityError(
    "UNWRITABLE_OUTPUT",
    phrase`${option("output-dir")}: ${directory} holds runs for every second of the coming minute; choose another directory.`
  );
}
async function isTaken(file) {
  return lstat(file).then(
    () => true,
    () => false
  );
}
async function newestUnfinished(directory) {
  const names = await readdir(directory).catch(() => []);
  for (const stamp of stampsAmong(names).reverse()) {
    const paths = runPaths(directory, stamp);
    if (await isUnfinished(paths)) return paths;
  }
  return null;
}
var ENDING = object({
  run: object({ stopped_reason: nullish(string(), null), left_to_ask: nullish(number(), 0) })
});
async function isUnfinished(paths) {
  if (!existsSync(paths.journal) && !await isWhole(paths.settings)) return false;
  const summary = await textOf(paths.summary);
  if (summary === null) return true;
  const ending = safeParse(ENDING, parseObject(summary));
  return !ending.success || ending.output.run.stopped_reason !== null || ending.output.run.left_to_ask > 0;
}
async function isWhole(json) {
  return (await textOf(json))?.endsWith("}\n") === true;
}
async function textOf(json) {
  return readRegular(json, MOST_JSON_BYTES).then(
    (bytes) => bytes.toString("utf8"),
    () => null
  );
}

// src/effects/files/resume.ts
async function findUnfinished(directory) {
  const paths = await newestUnfinished(directory);
  if (paths !== null) return paths;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("resume")} found no unfinished run in ${directory}; leave it out to begin one.`
  );
}
async function reopenRun(paths) {
  if (existsSync2(paths.records) && !existsSync2(paths.journal)) {
    throw new ParityError(
      "INVALID_RECORDS",
      phrase`${option("resume")}: ${paths.journal} is missing, though ${paths.records} is there; put it back, or begin a new run in another directory.`
    );
  }
  const settings = await readSettings(paths.settings);
  const { records, torn } = await readJournal(paths.journal);
  const journalBytes = await repairJournal(paths.journal, torn);
  return { paths, settings, records, journalBytes, torn: torn !== null };
}
async function readJournal(journal, from = 0) {
  const records = [];
  let torn = null;
  if (await isThere(journal)) {
    for await (const record2 of recordsOf(journal, ({ offset }) => torn = offset, from)) records.push(record2);
  }
  return { records, torn };
}
async function isThere(file) {
  return access(file).then(
    () => true,
    (cause) => errnoOf(cause) !== "ENOENT"
  );
}
async function repairJournal(journal, tornAt) {
  if (!await isThere(journal)) return 0;
  const file = await openOwn(journal, constants.O_RDWR).catch((cause) => {
    throw new ParityError(
      "INVALID_RECORDS",
      phrase`${option("resume")}: ${journal} can't be written (${errnoOf(cause)}); put a copy in its place.`,
      cause
    );
  });
  try {
    if (tornAt !== null) await file.truncate(tornAt);
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    if (size > 0 && last[0] !== 10) await file.write("\n", size);
    await file.datasync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

// src/effects/process/garbage.ts
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
var LEAST_FREE = 0.5;
var MOST_GROWN_BYTES = 8 * 1024 * 1024;
function garbageCollector() {
  setFlagsFromString("--expose-gc");
  setFlagsFromString("--semi-space-growth-factor=1");
  const collect = runInNewContext("gc");
  let least = heldBytes();
  return () => {
    const held2 = heldBytes();
    least = Math.min(least, held2);
    if (held2 - least > MOST_GROWN_BYTES) {
      collect();
      least = heldBytes();
    } else if (youngFree() < LEAST_FREE) collect({ type: "minor" });
  };
}
function heldBytes() {
  const { used_heap_size: inside, external_memory: outside } = getHeapStatistics();
  return inside + outside;
}
function youngFree() {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
  const [filled, free] = [young?.space_used_size ?? 0, young?.space_available_size ?? 0];
  return free / (filled + free || 1);
}

// src/core/plan/ledger.ts
var Ledger = class {
  arms = /* @__PURE__ */ new Map();
  /** @param earlier what earlier sessions recorded */
  constructor(earlier) {
    for (const record2 of earlier) this.add(record2);
  }
  add(record2) {
    if (record2.pair_id === null) return;
    const arm = this.arms.get(record2.arm ?? "") ?? /* @__PURE__ */ new Map();
    this.arms.set(record2.arm ?? "", arm);
    const before = arm.get(record2.pair_id) ?? 0;
    const attempts = Math.max(attemptsOf(before), record2.attempt ?? attemptsOf(before) + 1);
    const finished = finishedOf(before) || record2.retry !== true && !isClientSide(record2.fault);
    const failed2 = !record2.ok && attempts === record2.attempt;
    arm.set(record2.pair_id, attempts * 4 + (finished ? 2 : 0) + (failed2 ? 1 : 0));
  }
  /** How often this has been asked. */
  attempts(planned) {
    return attemptsOf(this.of(planned));
  }
  /** True where an attempt measured the provider: it answered, failed, or passed a deadline. */
  isFinished(planned) {
    return finishedOf(this.of(planned));
  }
  /** True where the last attempt brought no answer. */
  isFailed(planned) {
    return this.of(planned) % 2 === 1;
  }
  of(planned) {
    return this.arms.get(planned.arm.arm)?.get(planned.pairId ?? "") ?? 0;
  }
};
function attemptsOf(state) {
  return Math.floor(state / 4);
}
function finishedOf(state) {
  return state % 4 >= 2;
}

// src/run/judged.ts
function nothingJudged({ arms, pairs }) {
  const answered = arms.some(({ ok }) => ok > 0);
  const judged = pairs.length === 0 || pairs.some(({ verdict }) => verdict !== "not comparable");
  if (answered && judged) return null;
  const what = answered ? "no two arms can be compared" : "no request brought an answer";
  return new ParityError(
    "NOTHING_MEASURED",
    `${what}, so that there is nothing to judge; the report names the cause. Correct it, then continue with resume or begin a new run.`
  );
}

// src/core/text/blank.ts
var VISIBLE = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
function isBlank(text) {
  return !VISIBLE.test(text);
}

// src/core/attempt/body-text.ts
var MAX_TEXT_BYTES = 64 * 1024;
function bodyText({ chunks, headers }) {
  const encoding = headers["content-encoding"];
  if (encoding !== void 0 && !isIdentity(encoding)) return `(${bytesIn(chunks)} bytes, ${encoding})`;
  const decoder = new TextDecoder();
  let text = "";
  let left = MAX_TEXT_BYTES;
  for (const { bytes } of chunks) {
    if (left <= 0) break;
    text += decoder.decode(bytes.subarray(0, left), { stream: true });
    left -= bytes.length;
  }
  return text;
}
function bytesIn(chunks) {
  return chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
function notAStream({ headers }) {
  const encoding = headers["content-encoding"];
  if (encoding !== void 0 && !isIdentity(encoding))
    return `a body in ${encoding} encoding though identity was asked for`;
  const type = headers["content-type"];
  if (type !== void 0 && !/^\s*text\/event-stream\s*(?:;|$)/i.test(type))
    return `${type} instead of text/event-stream`;
  return null;
}
function isIdentity(encoding) {
  return ["", "identity"].includes(encoding.trim().toLowerCase());
}

// src/core/attempt/outcome.ts
var COMPLETED = { outcome: "completed", fault: null, error: null };
var MAX_ERROR_CHARS = 1500;
function judge(exchange, reading) {
  const settled2 = isAnswerOver(exchange, reading) ? WELL_ENDED : {};
  const judged = { ...exchange, ...settled2 };
  return judgeConnection(judged) ?? judgeStatus(judged) ?? judgeToldFailure(judged, reading) ?? judgeOwnStop(judged) ?? judgeContent(judged, reading) ?? judgeEnding(judged, reading);
}
var WELL_ENDED = { end: "end", failure: null };
function isAnswerOver(exchange, { endedAt }) {
  return isStream(exchange) && endedAt !== null;
}
function isStream(exchange) {
  const { status } = exchange;
  return status !== null && status >= 200 && status < 300 && notAStream(exchange) === null;
}
function judgeConnection(exchange) {
  const { end, failure, status } = exchange;
  if (end === "aborted") return failed("aborted", "aborted", "stopped by this program before the stream ended");
  if (end === "connect_failed") {
    return failed("network_error", blameOfConnection(failure?.code ?? null), failureText(exchange));
  }
  if (end !== "cut" || status !== null) return null;
  if (failure?.code === "NOT_HTTP") return failed("failed", "provider", failureText(exchange));
  return judgeUnanswered(exchange);
}
function judgeUnanswered(exchange) {
  const { connectionReused, failure, phases, bytesReceived } = exchange;
  const silentMs = phases.end - (phases.requestWritten ?? phases.start);
  const fault = blameOfUnanswered({ code: failure?.code ?? null, bytesReceived, connectionReused, silentMs });
  const when = bytesReceived > 0 ? "in the middle of the response header" : "before a byte was answered";
  const text = `${failureText(exchange)}, ${when}`;
  return failed(fault === "provider" ? "truncated" : "network_error", fault, text);
}
function judgeStatus(exchange) {
  const { status, headers } = exchange;
  if (status === null || status >= 200 && status < 300) return null;
  if (status < 400) {
    const target = hostOf(headers["location"]);
    return failed(
      "http_error",
      "config",
      `HTTP ${status}: redirect to ${target}, not followed; set the base URL to where the API really is`
    );
  }
  const body = bodyText(exchange);
  const error = errorInText(body);
  if (error !== null && isContentFilter(error)) return failed("refused", null, `HTTP ${status}: ${body}`);
  return failed("http_error", blameOfHttpError(status, error, body), `HTTP ${status}: ${body}`);
}
function hostOf(location) {
  if (location === void 0) return "nowhere";
  try {
    return new URL(location).host;
  } catch {
    return "another path of the same host";
  }
}
function judgeToldFailure(exchange, { error, ending, terminalEvent, status }) {
  if (ending !== "failed" || notAStream(exchange) !== null) return null;
  if (error !== null) return toldError(error);
  const account = status === null ? "without a reason" : `with status "${status}" and no reason`;
  return failed("failed", "provider", `the stream ended in ${terminalEvent ?? "nothing"} ${account}`);
}
function toldError(error) {
  if (isContentFilter(error)) return failed("refused", null, describe(error));
  return failed("failed", blameOfStreamError(error), describe(error));
}
function judgeOwnStop({ end, phases, chunks, status, failure }) {
  const seconds = ((phases.end - phases.start) / 1e3).toFixed(1);
  const brought = `${status === null ? "no answer" : `${bytesIn(chunks)} bytes`} by then`;
  if (end === "total_deadline")
    return failed("timeout", "timeout", `timeout: not ended after ${seconds} s, ${brought}`);
  if (end === "idle_deadline")
    return failed("timeout", "timeout", `idle timeout: silence until ${seconds} s, ${brought}`);
  if (end !== "too_large") return null;
  return failed(
    "failed",
    "provider",
    `too large: ${failure?.message ?? "more bytes came than an answer can have"}, ${brought}`
  );
}
function judgeContent(exchange, reading) {
  const problem = notAStream(exchange);
  if (problem !== null) return judgeOtherContent(exchange, problem);
  if (reading.stopped === "text_too_long")
    return failed("failed", "provider", "too large: more text than max_output_tokens can hold");
  if (reading.stopped === "message_too_long")
    return failed("failed", "provider", "an event that never ends: reading was stopped");
  if (reading.stopped === "too_much_rubbish")
    return failed("failed", "provider", `no Responses stream: ${bodyText(exchange)}`);
  const undeclared = exchange.headers["content-type"] === void 0 && reading.firstByteAt !== null;
  if (!undeclared || reading.events > 0) return null;
  const text = `HTTP ${exchange.status} without a content type and without an event: ${bodyText(exchange)}`;
  return judgeBareError(exchange, reading) ?? failed("failed", "provider", text);
}
function judgeOtherContent(exchange, problem) {
  const body = bodyText(exchange);
  const error = errorInText(body);
  const fault = error === null ? "provider" : blameOfStreamError(error);
  return failed("failed", fault, `HTTP ${exchange.status} with ${problem}: ${body}`);
}
function judgeEnding(exchange, reading) {
  if (reading.ending === null) return judgeBareError(exchange, reading) ?? truncated(exchange, reading);
  const refusal2 = judgeRefusal(reading);
  if (refusal2 !== null) return refusal2;
  if (reading.ending === "incomplete") return incomplete(reading);
  return isBlank(reading.text) ? failed("empty", "provider", "completed without text") : COMPLETED;
}
function judgeBareError(exchange, { bareError, events }) {
  const error = bareError ?? (events === 0 ? errorInText(bodyText(exchange)) : null);
  return error === null ? null : toldError(error);
}
function judgeRefusal({ refusal: refusal2, incompleteReason }) {
  if (!isBlank(refusal2)) return failed("refused", null, `refused: ${refusal2}`);
  if (incompleteReason !== "content_filter") return null;
  return failed("refused", null, "refused: content_filter ended the answer");
}
function truncated(exchange, { events }) {
  const { failure, chunks } = exchange;
  const how = failure === null ? "the stream ended" : failureText(exchange);
  return failed(
    "truncated",
    "provider",
    `${how} after ${events} events and ${bytesIn(chunks)} bytes, without a terminal event`
  );
}
function incomplete({ incompleteReason }) {
  const fault = incompleteReason === "max_output_tokens" ? "cap" : "provider";
  return failed("incomplete", fault, `incomplete: ${incompleteReason ?? "no reason given"}`);
}
function failureText({ failure }) {
  return failure === null ? "the connection was lost" : describe(failure);
}
function describe({ code, message }) {
  if (message === null || message === "") return code ?? "an error without code or message";
  return code === null || message.startsWith(code) ? message : `${code}: ${message}`;
}
function failed(outcome, fault, text) {
  const line = foldLines(text.slice(0, 4 * MAX_ERROR_CHARS));
  const cut = line.length > MAX_ERROR_CHARS ? `${line.slice(0, MAX_ERROR_CHARS - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : line;
  return { outcome, fault, error: cut };
}

// src/core/attempt/streaming.ts
var SHORT_TEXT_CHARS = 16;
var MOST_OF_TEXT = 0.5;
var AT_ONCE_MS = 10;
var AT_ONCE_DELTAS = 16;
var GATHERED_DELTAS = 32;
var LATE_CLIENT_MS = 50;
function isStreamed(reading, { loopDelayMs }) {
  const { text, textDeltas, longestDeltaShare } = reading;
  if (text === "") return null;
  if (textDeltas === 0) return false;
  if (text.length > SHORT_TEXT_CHARS && (longestDeltaShare ?? 0) > MOST_OF_TEXT) return false;
  if (!cameAtOnce(reading)) return true;
  return (loopDelayMs ?? 0) >= LATE_CLIENT_MS ? null : false;
}
function cameAtOnce({ firstByteAt, lastTextAt, textReads, textDeltas }) {
  if (firstByteAt === null || lastTextAt === null || textDeltas < AT_ONCE_DELTAS) return false;
  return lastTextAt - firstByteAt < AT_ONCE_MS || textReads === 1 && textDeltas >= GATHERED_DELTAS;
}

// src/core/attempt/timing.ts
var MIN_DECODE_WINDOW_MS = 200;
var MIN_DECODE_DELTAS = 16;
function timing(exchange, reading, outputChars) {
  const { phases } = exchange;
  const since = (instant) => between(phases.start, instant);
  const isSuccess = exchange.status !== null && exchange.status >= 200 && exchange.status < 300;
  const endedAt = isAnswerOver(exchange, reading) ? reading.endedAt : null;
  const totalMs = (endedAt ?? phases.end) - phases.start;
  const streamed = isStreamed(reading, exchange);
  return {
    // The body of an error answer is no stream: its first byte is no TTFB.
    ttfb_ms: isSuccess ? since(reading.firstByteAt) : null,
    ttft_ms: streamed === false ? null : since(reading.firstTextAt),
    total_ms: round(totalMs, 2),
    ...connecting(exchange),
    request_written_ms: since(phases.requestWritten),
    headers_ms: since(phases.headers),
    created_ms: since(reading.createdAt),
    first_reasoning_ms: since(reading.firstReasoningAt),
    last_text_ms: since(reading.lastTextAt),
    terminal_ms: since(reading.terminalAt),
    held_ms: between(endedAt, phases.end),
    streamed,
    output_tokens_per_second: rate(billed(reading.usage)?.output ?? null, totalMs),
    output_chars_per_second: rate(outputChars === 0 ? null : outputChars, totalMs),
    decode_tokens_per_second: streamed === true ? decodeRate(reading) : null
  };
}
function connecting({ phases }) {
  const { start, dnsStart, dnsEnd, connectEnd, tlsEnd } = phases;
  return {
    dns_ms: between(dnsStart, dnsEnd),
    connect_ms: between(dnsEnd ?? start, connectEnd),
    tls_ms: between(connectEnd, tlsEnd)
  };
}
function between(from, to) {
  return from === null || to === null ? null : round(to - from, 2);
}
function rate(amount2, ms) {
  return amount2 === null || ms <= 0 ? null : round(amount2 / (ms / 1e3), 2);
}
function decodeRate({ firstTextAt, lastTextAt, textDeltas, firstReadShare, usage }) {
  if (firstTextAt === null || lastTextAt === null || usage === null || usage.output === null) return null;
  const windowMs = lastTextAt - firstTextAt;
  if (windowMs < MIN_DECODE_WINDOW_MS || textDeltas < MIN_DECODE_DELTAS) return null;
  const visible = Math.max(0, usage.output - (usage.reasoning ?? 0));
  return rate(visible * (1 - (firstReadShare ?? 0)), windowMs);
}

// src/core/attempt/measurement.ts
var MAX_ID_CHARS = 200;
function measure(planned, identity2, exchange, reading) {
  const judgement = judge(exchange, reading);
  return {
    ...BLANK_RECORD,
    ...planFields(planned, identity2),
    ...outcomeFields(exchange, reading, judgement),
    ...timing(exchange, reading, codePoints(reading.text)),
    ...textFields(reading, judgement),
    ...usageFields(reading),
    ...echoFields(reading),
    started_at: exchange.startedAt,
    connection_reused: exchange.connectionReused,
    loop_delay_ms: exchange.loopDelayMs,
    estimated_openai_cost_usd: null,
    estimated_cost_usd: null,
    token_residual: null,
    replayed_chars: null,
    as_billed: null
  };
}
function planFields({ arm, prompt, promptIndex, runIndex, pairId, orderInPair, warmup }, identity2) {
  return {
    provider: arm.provider,
    model: arm.model,
    run_index: runIndex,
    prompt_index: promptIndex,
    prompt_id: prompt.id,
    prompt_text: prompt.text,
    expected_answer: prompt.expected,
    schema_version: SCHEMA_VERSION,
    run_id: identity2.runId,
    request_id: identity2.requestId,
    attempt: identity2.attempt,
    arm: arm.arm,
    effort: arm.effort,
    pair_id: pairId,
    order_in_pair: orderInPair,
    warmup,
    superseded: false,
    retry: false
  };
}
function outcomeFields({ status, headers }, reading, judgement) {
  const providerId = headers["x-request-id"] ?? headers["x-amzn-requestid"];
  return {
    ok: judgement.outcome === "completed",
    outcome: judgement.outcome,
    fault: judgement.fault,
    error: judgement.error,
    http_status: status,
    provider_request_id: providerId === void 0 ? null : foldLines(providerId.slice(0, MAX_ID_CHARS)),
    terminal_event: reading.terminalEvent,
    incomplete_reason: reading.incompleteReason
  };
}
function textFields(reading, judgement) {
  return {
    output_text: reading.text === "" ? null : reading.text,
    output_chars: codePoints(reading.text),
    text_deltas: reading.textDeltas,
    text_reads: reading.textReads,
    burst_share: reading.burstShare === null ? null : round(reading.burstShare, 4),
    final_text_matches: reading.finalTextMatches,
    snapshots: reading.snapshots,
    answer_text: reading.answerText === reading.text ? null : reading.answerText,
    refusal_text: refusalText(reading, judgement),
    sequence_gaps: reading.sequenceGaps
  };
}
function refusalText({ refusal: refusal2 }, { outcome, error }) {
  if (refusal2 !== "") return refusal2;
  return outcome === "refused" ? error : null;
}
function usageFields(reading) {
  const usage = billed(reading.usage);
  return {
    input_tokens: usage?.input ?? null,
    cached_input_tokens: usage?.cached ?? null,
    cache_write_tokens: usage?.cacheWrite ?? null,
    output_tokens: usage?.output ?? null,
    reasoning_tokens: usage?.reasoning ?? null
  };
}
function echoFields({ echo }) {
  return {
    echoed_model: echo.model,
    echoed_effort: echo.effort,
    echoed_max_output_tokens: echo.maxOutputTokens,
    service_tier: echo.serviceTier
  };
}
function codePoints(text) {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

// src/run/attempt.ts
var BYTES_A_TOKEN = 512;
var BYTES_BESIDE = 16 * 1024 * 1024;
var HOLD_MS = 2e3;
async function ask(planned, { attempt, worst }, settings, ports, signal) {
  const requestId = ports.newId();
  const target = ports.targets.get(planned.arm.arm);
  const { protocol } = target;
  const request = await signedRequest(planned, requestId, target, settings, ports, signal);
  await ports.reservations.append(requestId, worst);
  const exchange = await sent(request, requestId, protocol.watchEnd(), settings, ports, signal);
  const reading = protocol.read(exchange.chunks, boundsFor(settings.max_output_tokens));
  const record2 = measure(planned, { runId: settings.run_id, requestId, attempt }, exchange, reading);
  const priced = withCosts(record2, ports.prices.get(planned.arm.arm) ?? null);
  const unsigned = withoutSignature(priced, request);
  return { record: withoutLookalikes(ports.secrets.redactKnownWithin(unsigned)), exchange };
}
async function sent(request, requestId, isOver, settings, { transport, reservations }, signal) {
  try {
    if (signal.aborted) throw new ParityError("INTERRUPTED", "stopped before a request was sent.");
    return await transport.exchange(request, {
      totalMs: settings.timeout_seconds * 1e3,
      idleMs: settings.idle_timeout_seconds * 1e3,
      maxBytes: BYTES_BESIDE + BYTES_A_TOKEN * settings.max_output_tokens,
      holdMs: HOLD_MS,
      isOver,
      fresh: settings.fresh_connection,
      signal
    });
  } catch (cause) {
    await reservations.append(requestId, { tokens: 0, usd: 0 });
    throw cause;
  }
}
async function signedRequest(planned, requestId, { protocol, url, headers }, settings, ports, signal) {
  const authorizer = ports.authorizers.get(planned.arm.arm);
  await interruptible(authorizer.prepare(), signal);
  const request = {
    method: "POST",
    url,
    headers: {
      ...headers,
      "content-type": "application/json",
      accept: "text/event-stream",
      "user-agent": `parity-bench/${settings.client_version}`,
      "x-client-request-id": requestId
    },
    body: protocol.body({
      model: planned.arm.model,
      prompt: planned.prompt.text,
      instructions: settings.instructions,
      effort: planned.arm.effort === SERVER_DEFAULT ? null : planned.arm.effort,
      maxOutputTokens: settings.max_output_tokens
    })
  };
  return { ...request, headers: await authorizer.sign(request, ports.clock.now()) };
}
function withoutSignature(record2, { headers }) {
  const signature = /Signature=([0-9a-f]+)/.exec(headers["authorization"] ?? "")?.[1];
  return signature === void 0 ? record2 : new Secrets([signature]).redactKnownWithin(record2);
}
var WORDS_STAY = ["prompt_text", "output_text", "answer_text"];
function withoutLookalikes(record2) {
  const said = Object.entries(record2).filter(([name]) => !WORDS_STAY.includes(name));
  const masked = maskLookalikesWithin(said);
  return masked === said ? record2 : { ...record2, ...Object.fromEntries(masked) };
}

// src/core/report/terminal/progress.ts
function progressLine(record2, total, tokens, openaiListUsd) {
  const usage = record2.input_tokens === null || record2.output_tokens === null ? "tokens unavailable" : `in=${grouped(record2.input_tokens)} out=${grouped(record2.output_tokens)} reasoning=${record2.reasoning_tokens === null ? "n/a" : grouped(record2.reasoning_tokens)}`;
  const cost = record2.estimated_openai_cost_usd === null ? "n/a" : usd2(record2.estimated_openai_cost_usd);
  return `${record2.provider} ${record2.model} run ${record2.run_index}/${total}: ${statusOf(record2)}; ${usage}; cost=${cost}; cumulative_tokens=${grouped(tokens)}; cumulative_est_openai_cost=${usd2(openaiListUsd)}`;
}
function statusOf(record2) {
  if (record2.ok) return "ok";
  const blame = record2.fault === null ? "" : `, ${record2.fault}`;
  return `failed (${record2.outcome ?? "unknown"}${blame})`;
}
var LEAST_BAR = 8;
var MOST_BAR = 30;
function progressBar(state, width) {
  const { done, total } = state;
  const text = ` ${done}/${total} ${percentDone(state)} \xB7 ${timeLeft(state)} \xB7 ${spending(state)}${failures(state)}`;
  const room = Math.min(MOST_BAR, width - [...text].length - 3);
  if (room < LEAST_BAR) return text.trimStart();
  const filled = total === 0 ? room : Math.round(Math.min(1, done / total) * room);
  return `[${"\u2588".repeat(filled)}${"\u2591".repeat(room - filled)}]${text}`;
}
function progressNote(state) {
  const { done, total, elapsedMs } = state;
  return `${percentDone(state)} done: ${done} of ${total} requests, ${duration(elapsedMs)} gone, ${timeLeft(state)}, ${spending(state)}${failures(state)}`;
}
function tenthOf({ done, total }) {
  return total === 0 ? 10 : Math.min(10, Math.floor(done / total * 10));
}
function failureLine(record2) {
  const { arm, provider, model, prompt_id, outcome, http_status, fault, error } = record2;
  const isTold = http_status === null || http_status === 200 || error?.startsWith(`HTTP ${http_status}`) === true;
  const status = isTold ? "" : `, HTTP ${http_status}`;
  const cause = fault === null ? "" : `, ${fault}`;
  const said = error === null ? "" : `: ${excerpt(error, LONGEST_ERROR)}`;
  return `failed: ${arm ?? `${provider} ${model}`}, ${excerpt(prompt_id, LONGEST_ID)}: ${(outcome ?? "unknown").replace("_", " ")}${status}${cause}${said}`;
}
var LONGEST_ERROR = 200;
var LONGEST_ID = 60;
function percentDone({ done, total }) {
  return `${total === 0 ? 100 : Math.floor(Math.min(1, done / total) * 100)} %`;
}
function timeLeft(state) {
  const left = leftMs(state);
  return left === null ? "ETA \u2013" : `ETA ${duration(left)}`;
}
function leftMs({ done, total, doneHere, elapsedMs }) {
  return doneHere === 0 ? null : elapsedMs / doneHere * Math.max(0, total - done);
}
function spending({ spent, caps, priced }) {
  if (!priced) {
    const cap = caps.maxBillableTokens === null ? "" : ` of ${grouped(caps.maxBillableTokens)}`;
    return `${grouped(spent.tokens)}${cap} tokens`;
  }
  return `$${spent.usd.toFixed(2)}${caps.maxCostUsd === null ? "" : ` of $${caps.maxCostUsd.toFixed(2)}`}`;
}
function failures({ failed: failed2 }) {
  return failed2 === 0 ? "" : ` \xB7 ${grouped(failed2)} failed`;
}
function usd2(amount2) {
  return `$${amount2.toFixed(6)}`;
}

// src/run/progress.ts
var Progress = class {
  #input;
  #tokens = 0;
  #openaiListUsd = 0;
  #doneHere = 0;
  #failed = 0;
  #tenth = null;
  constructor(input) {
    this.#input = input;
    for (const record2 of input.earlier) this.#add(record2);
  }
  /**
   * @param total the plan's requests of this record's arm, as the walkthrough counts them
   * @param again true where the request is repeated: it is not done yet
   */
  show(record2, total, again, reached) {
    this.#add(record2);
    if (!again) this.#doneHere += 1;
    if (!record2.ok) this.#failed += 1;
    const { log, verbose, caps, priced } = this.#input;
    const state = { ...reached, doneHere: this.#doneHere, failed: this.#failed, caps, priced };
    if (verbose) log.info(progressLine(record2, total, this.#tokens, this.#openaiListUsd));
    else if (!record2.ok && record2.fault !== "aborted") log.info(failureLine(record2));
    const columns = log.columns?.() ?? null;
    if (columns !== null) log.status(progressBar(state, columns - 1));
    else if (!verbose) this.#noteTenth(state);
    this.#input.watch?.({ ...state, leftMs: leftMs(state) });
  }
  #add({ input_tokens, output_tokens, estimated_openai_cost_usd }) {
    this.#tokens += (input_tokens ?? 0) + (output_tokens ?? 0);
    this.#openaiListUsd += estimated_openai_cost_usd ?? 0;
  }
  /** The first record shows at which tenth of the plan a resumed run continues. */
  #noteTenth(state) {
    const tenth = tenthOf(state);
    this.#tenth ??= tenthOf({ done: state.done - 1, total: state.total });
    if (tenth <= this.#tenth) return;
    this.#tenth = tenth;
    this.#input.log.info(progressNote(state));
  }
};

// src/run/stop/ending.ts
var CODES = {
  INVALID_OPTION: "bad-input",
  MISSING_CREDENTIALS: "auth-refused",
  INVALID_DATASET: "bad-input",
  INVALID_RECORDS: "bad-input",
  UNWRITABLE_OUTPUT: "disk-failed",
  SETTINGS_DIFFER: "bad-input",
  GATE_FAILED: "internal-error",
  NOT_VERIFIED: "internal-error",
  NOTHING_MEASURED: "internal-error",
  AUTH_REFUSED: "auth-refused",
  QUOTA_EXHAUSTED: "quota-exhausted",
  REQUEST_REFUSED: "request-refused",
  NETWORK_DOWN: "network-down",
  CLIENT_EXHAUSTED: "client-exhausted",
  DISK_FAILED: "disk-failed",
  SERVICE_FAILED: "service-failed",
  INTERRUPTED: "interrupted",
  INTERNAL: "internal-error"
};
function endingBy(error) {
  return { code: CODES[error.code], message: error.message, error };
}
function limitReached(code, message) {
  return { code, message: `${code}: ${message}`, error: null };
}

// src/run/stop/consecutive-failures.ts
var ConsecutiveFailures = class {
  /** @param most null for no limit */
  constructor(most) {
    this.most = most;
  }
  most;
  byArm = /* @__PURE__ */ new Map();
  afterAttempt({ record: { arm, ok, outcome, fault, error } }) {
    if (fault === "aborted") return null;
    const failures2 = ok || outcome === "refused" ? 0 : (this.byArm.get(arm ?? "") ?? 0) + 1;
    this.byArm.set(arm ?? "", failures2);
    if (this.most === null || failures2 < this.most) return null;
    const last = `the last with "${error ?? "no message"}"`;
    return limitReached("max-consecutive-failures", `${failures2} attempts of ${arm} in a row failed, ${last}`);
  }
};

// src/run/stop/duration-limit.ts
var DurationLimit = class {
  /**
   * @param minutes of the whole run; null for no limit
   * @param earlierMs that earlier sessions took
   */
  constructor(minutes, earlierMs, clock) {
    this.minutes = minutes;
    this.earlierMs = earlierMs;
    this.clock = clock;
  }
  minutes;
  earlierMs;
  clock;
  watch(stop, signal) {
    const { minutes } = this;
    if (minutes === null) return;
    const leftMs2 = minutes * 6e4 - this.earlierMs;
    const ending = limitReached("max-duration-minutes", `the run's ${minutes} minutes are over`);
    if (leftMs2 <= 0) return stop(ending);
    void this.clock.sleep(leftMs2, signal).then(() => {
      if (!signal.aborted) stop(ending);
    });
  }
};

// src/run/stop/missing-usage.ts
var MissingUsage = class {
  /** @param most null for no limit */
  constructor(most) {
    this.most = most;
  }
  most;
  byArm = /* @__PURE__ */ new Map();
  afterAttempt({ record: { arm, ok, fault, output_tokens: tokens } }) {
    if (fault === "aborted") return null;
    const answers = ok && tokens === null ? (this.byArm.get(arm ?? "") ?? 0) + 1 : 0;
    this.byArm.set(arm ?? "", answers);
    if (this.most === null || answers < this.most) return null;
    return limitReached(
      "max-consecutive-missing-usage",
      `${answers} answers of ${arm} in a row came without token usage`
    );
  }
};

// src/auth/remedy.ts
function authRemedy(provider, status, bodyText2) {
  const said = `${provider.name} refused the credentials (HTTP ${status})`;
  return phrase`${said}: ${provider.kind === "bedrock" ? bedrockRemedy(provider, bodyText2) : keyRemedy(provider, status, bodyText2)}`;
}
var MANTLE_RESOURCE = "arn:aws:bedrock-mantle:REGION:ACCOUNT:project/*";
var RUNTIME_RESOURCES = "the inference profile and its foundation models";
function bedrockRemedy({ sigv4Service }, body) {
  if (/signature (?:has )?expired|not yet current|RequestTimeTooSkewed|RequestExpired|clock/i.test(body)) {
    return "the signature's time is off by more than 5 minutes; synchronise this machine's clock (NTP).";
  }
  if (/(?:security )?token.{0,40}(?:is|has) expired|ExpiredToken/i.test(body)) {
    return "the session has expired; sign in again, make a new API key, or use aws-role-arn, which is renewed in mid-run.";
  }
  if (/marketplace|subscri/i.test(body)) {
    return "the account is not subscribed to the model; call it once as an administrator who may subscribe through AWS Marketplace.";
  }
  const action = /\b(bedrock(?:-mantle)?:[A-Za-z]{1,64})/.exec(body)?.[1];
  if (action !== void 0)
    return `allow ${action} on ${action.startsWith("bedrock-mantle") ? MANTLE_RESOURCE : RUNTIME_RESOURCES} to this role or user.`;
  const isMantle = sigv4Service === "bedrock-mantle";
  const [call, byKey] = isMantle ? ["bedrock-mantle:CreateInference", "bedrock-mantle:CallWithBearerToken"] : ["bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream", "bedrock:CallWithBearerToken"];
  return `check that region and endpoint agree (service ${sigv4Service ?? ""}), that the identity may ${call ?? ""} (with an API key also ${byKey ?? ""}), that the account has subscribed to the model through AWS Marketplace, and this machine's clock.`;
}
function keyRemedy(provider, status, body) {
  const variable = provider.keyVariables[0] ?? "its key";
  if (/scope|permission/i.test(body))
    return `the key in ${variable} lacks a permission; it needs to write responses (scope api.responses.write).`;
  if (/unsupported_country|country, region/i.test(body))
    return "the API is not offered where this machine is; run elsewhere.";
  return status === 403 ? `the project of the key in ${variable} may not use this model; ask its administrator.` : `check ${variable}: it is wrong, revoked or of another endpoint.`;
}
function quotaRemedy(provider, bodyText2) {
  if (/insufficient_quota|credit_balance_exhausted|billing/i.test(bodyText2)) {
    return phrase`${provider.name} has no credit left for this account (insufficient quota): add credit or raise the budget, then continue with ${option("resume")}.`;
  }
  if (provider.kind === "bedrock") {
    return phrase`${provider.name} is out of token quota: raise the tokens-per-minute quota of the model in Service Quotas, or lower ${option("max-output-tokens")}, which each request reserves in full.`;
  }
  return phrase`${provider.name} limits the rate: raise the account's limits, lower ${option("concurrency")}, or continue later with ${option("resume")}.`;
}

// src/run/stop/request-remedy.ts
var LONGEST_SAID = 240;
function requestRemedy(record2) {
  const said = excerpt(record2.error ?? "no reason given", LONGEST_SAID);
  return phrase`${record2.provider} refuses every request of this run: ${remedy(record2)} It said: ${said}`;
}
function remedy({ provider, model, effort, http_status: status, error }) {
  const said = error ?? "";
  if (status !== null && status >= 300 && status < 400)
    return phrase`its address redirects; set ${option("base-url")} for ${provider} to where the API really is.`;
  if (/UnknownOperationException/i.test(said) || status === 405)
    return phrase`its address is no Responses API; check ${option("base-url")} for ${provider} (it should end in /v1).`;
  if (/reasoning|effort/i.test(said))
    return phrase`"${model}" does not take effort "${effort ?? "none"}"; give ${option("effort")} the value default, which sends none, or an effort that it knows.`;
  if (/max_(?:output_)?tokens/i.test(said))
    return phrase`"${model}" does not take this ${option("max-output-tokens")}; change it.`;
  if (/instructions|developer|system/i.test(said))
    return phrase`"${model}" takes no developer message; leave ${option("instructions")} out.`;
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/.test(said) && status === null)
    return phrase`its certificate or TLS version is not accepted; check ${option("base-url")} for ${provider}, or set NODE_EXTRA_CA_CERTS.`;
  if (/model|deployment/i.test(said) || status === 404)
    return phrase`check that ${option("model")} "${model}" exists there under this name (region or deployment included) and that ${option("base-url")} for ${provider} is right.`;
  return phrase`check ${option("model")} "${model}", ${option("effort")} "${effort ?? "none"}" and ${option("base-url")} for ${provider}.`;
}

// src/run/stop/refusal.ts
var REFUSALS_OF_ALL = 3;
var Refusal = class {
  arms = /* @__PURE__ */ new Map();
  afterAttempt({ record: record2 }) {
    const error = ownLimit(record2) ?? credentials(record2) ?? quota(record2) ?? this.request(record2);
    return error === null ? null : endingBy(error);
  }
  request(record2) {
    const arm = this.arms.get(record2.arm ?? "") ?? { answered: false, refusedInRow: 0 };
    this.arms.set(record2.arm ?? "", arm);
    arm.answered ||= record2.ok;
    arm.refusedInRow = record2.fault === "config" ? arm.refusedInRow + 1 : 0;
    if (record2.fault !== "config") return null;
    const reach = reachOfRefusal(record2.http_status, record2.error ?? "");
    const isOfEvery = reach === "every request" || reach === "this address" && !arm.answered;
    if (!isOfEvery && arm.refusedInRow < REFUSALS_OF_ALL) return null;
    return new ParityError("REQUEST_REFUSED", requestRemedy(record2));
  }
};
function ownLimit({ fault, error }) {
  const code = fault === "config" ? exhaustedCode(error ?? "") : null;
  if (code === null) return null;
  return new ParityError(
    "CLIENT_EXHAUSTED",
    `this machine has run out of ${EXHAUSTED_WORDS[code] ?? "memory"} (${code}): free some, or lower concurrency, then continue with resume.`
  );
}
var EXHAUSTED_WORDS = {
  EMFILE: "file descriptors for this process (ulimit -n)",
  ENFILE: "file descriptors",
  ENOBUFS: "network buffers",
  EADDRNOTAVAIL: "local ports"
};
function credentials({ fault, provider, http_status: status, error }) {
  const said = error ?? "";
  if (fault !== "auth" && !(fault === "config" && isClockSkew(said))) return null;
  return new ParityError("AUTH_REFUSED", authRemedy(providerOf(provider), status ?? 401, said));
}
function quota({ fault, provider, error }) {
  const said = error ?? "";
  if (fault !== "quota" || !isUsedUp(said)) return null;
  return new ParityError("QUOTA_EXHAUSTED", quotaRemedy(providerOf(provider), said));
}

// src/run/stop/spending-cap.ts
var SpendingCap = class {
  constructor(budget) {
    this.budget = budget;
  }
  budget;
  beforeRequest() {
    const refusal2 = this.budget.refusalOf({ tokens: 0, usd: 0 });
    return refusal2 === null ? null : capReached(refusal2);
  }
};
function capReached({ cap, message }) {
  return limitReached(cap, message);
}

// src/run/stop/rules.ts
function stopRules({ settings, budget, earlierMs }, clock) {
  return [
    new DurationLimit(settings.max_duration_minutes, earlierMs, clock),
    new SpendingCap(budget),
    new Refusal(),
    new ConsecutiveFailures(settings.max_consecutive_failures),
    new MissingUsage(settings.max_consecutive_missing_usage)
  ];
}

// src/run/wait/network.ts
var PAUSES_MS = [1e3, 2e3, 5e3, 1e4, 15e3, 3e4];
var PROBE_TIMEOUT_MS = 5e3;
var MAX_NETWORK_REPEATS = 5;
var NetworkWait = class {
  constructor(waitMinutes, ports) {
    this.ports = ports;
    this.leftMs = waitMinutes * 6e4;
  }
  ports;
  leftMs;
  /**
   * Pauses, with a countdown, and probes the endpoint until it can be reached.
   *
   * @throws ParityError `NETWORK_DOWN` when the limit is reached
   */
  async wait(url, signal) {
    const host = new URL(url).host;
    for (let probe = 0; !signal.aborted; probe += 1) {
      const pause = Math.min(PAUSES_MS[Math.min(probe, PAUSES_MS.length - 1)], this.leftMs);
      if (pause <= 0) throw this.givenUp(host);
      await this.countDown(pause, host, signal);
      if (signal.aborted) return;
      if (await this.ports.transport.probe(url, PROBE_TIMEOUT_MS) !== null) {
        this.ports.log.info(`network: ${host} can be reached again; the attempt is repeated as a new record.`);
        return;
      }
    }
  }
  async countDown(pauseMs, host, signal) {
    this.ports.log.warn(
      `network: ${host} can't be reached from here; trying again in ${duration(pauseMs)} (${duration(this.leftMs)} of waiting left).`
    );
    const began = this.ports.clock.monotonic();
    for (let gone = 0; gone < pauseMs && !signal.aborted; gone = this.ports.clock.monotonic() - began) {
      this.ports.log.status(`network: probing ${host} in ${duration(pauseMs - gone)}`);
      await this.ports.clock.sleep(Math.min(1e3, pauseMs - gone), signal);
    }
    this.leftMs -= pauseMs;
  }
  givenUp(host) {
    return new ParityError(
      "NETWORK_DOWN",
      `${host} could not be reached from this machine; what was measured is saved. Check DNS and the connection, then continue with resume (network-wait-minutes sets how long to wait).`
    );
  }
};

// src/core/attempt/retry-after.ts
function retryAfterMs({ headers }, now) {
  const fine = decimal(headers["retry-after-ms"]);
  if (fine !== null) return fine;
  const value = headers["retry-after"];
  const seconds = decimal(value);
  if (seconds !== null) return seconds * 1e3;
  const date = value !== void 0 && /\bGMT\s*$/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
function decimal(value) {
  return value !== void 0 && /^\s*\d{1,12}(\.\d{1,9})?\s*$/.test(value) ? Number(value) : null;
}

// src/run/wait/rate-limit.ts
var LONGEST_WAIT_MS = 15 * 6e4;
var FIRST_BACKOFF_MS = 1e3;
var LONGEST_BACKOFF_MS = 6e4;
var RateLimits = class {
  constructor(ports) {
    this.ports = ports;
  }
  ports;
  byProvider = /* @__PURE__ */ new Map();
  /**
   * Notes how long a provider that refused for its rate limit is not to be asked.
   * One that names no time is asked at growing intervals: from 1 s on, twice as
   * long with each refusal.
   *
   * @returns the run's ending where the wait is too long, else null
   */
  afterAttempt({ record: { provider, ok, fault }, exchange }) {
    if (ok) this.byProvider.delete(provider);
    if (fault !== "quota") return null;
    const refusals = (this.byProvider.get(provider)?.refusals ?? 0) + 1;
    const asked = retryAfterMs(exchange, this.ports.clock.now()) ?? 0;
    const pauseMs = asked > 0 ? asked : Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (refusals - 1));
    if (pauseMs > LONGEST_WAIT_MS) {
      return endingBy(
        new ParityError(
          "QUOTA_EXHAUSTED",
          `rate limit: ${provider} asks to wait ${duration(pauseMs)}; continue with resume when that is over.`
        )
      );
    }
    this.ports.log.warn(
      `rate limit: ${provider} asks to wait; its next request follows in ${duration(pauseMs)}, the refused one stays in the records.`
    );
    this.byProvider.set(provider, { refusals, notBefore: this.ports.clock.monotonic() + pauseMs });
    return null;
  }
  /** Waits until a provider may be asked, or the signal is aborted. */
  async wait(provider, signal) {
    const pauseMs = (this.byProvider.get(provider)?.notBefore ?? 0) - this.ports.clock.monotonic();
    if (pauseMs > 0) await this.ports.clock.sleep(pauseMs, signal);
  }
};

// src/run/loop.ts
async function executePlan(input, ports) {
  const loop = new Loop(input, ports);
  await loop.until(() => loop.warmUp());
  await loop.until(() => loop.measure());
  if (input.retryFailed) await loop.until(() => loop.retryFailed());
  return loop.result();
}
var Loop = class {
  constructor(input, ports) {
    this.input = input;
    this.ports = ports;
    this.signal = AbortSignal.any([ports.signal, this.stop.signal]);
    this.ledger = new Ledger(input.earlier);
    this.network = new NetworkWait(input.networkWaitMinutes, ports);
    this.rateLimits = new RateLimits(ports);
    this.rules = [...stopRules(input, ports.clock), ...input.rules ?? [], this.rateLimits];
    this.startedAt = ports.clock.monotonic();
    const { max_cost_usd: maxCostUsd, max_billable_tokens: maxBillableTokens } = input.settings;
    this.progress = new Progress({
      log: ports.log,
      verbose: input.verbose,
      caps: { maxCostUsd, maxBillableTokens },
      priced: [...ports.prices.values()].some((price) => price !== null),
      earlier: input.earlier,
      ...ports.watch === void 0 ? {} : { watch: ports.watch }
    });
    this.total = input.plan.warmups.length + input.plan.units.reduce((sum, unit) => sum + unit.length, 0);
    for (const rule of this.rules) rule.watch?.((ending) => this.end(ending), this.signal);
  }
  input;
  ports;
  ledger;
  stop = new AbortController();
  signal;
  network;
  rateLimits;
  rules;
  startedAt;
  total;
  ending = null;
  inFlight = 0;
  waiting = [];
  progress;
  done = 0;
  /** Units that are measured whole. */
  units = 0;
  result() {
    this.stop.abort();
    if (this.ports.signal.aborted) this.ending ??= { code: "interrupted", message: "interrupted", error: null };
    const planned = this.input.plan.units.flat();
    return {
      ending: this.ending,
      leftToAsk: planned.filter((each) => !this.ledger.isFinished(each)).length,
      charged: this.input.budget.charged
    };
  }
  /** Runs a stage unless something has ended the run; what a stage throws ends it. */
  async until(stage) {
    if (this.signal.aborted) return;
    try {
      await stage();
    } catch (cause) {
      const error = asParityError(cause);
      if (error.code !== "INTERRUPTED") this.end(endingBy(error));
    }
  }
  /** Nothing is warmed up where nothing is left to measure, or where no pair could be paid for afterwards. */
  async warmUp() {
    const { warmups, units } = this.input.plan;
    const left = units.filter((unit) => this.nextAttempt(unit) !== null);
    if (left.length === 0) return;
    const least = leastUnit({ warmups, units: left }).map((planned) => this.worst(planned));
    const refusal2 = this.input.budget.refusalOf(least.reduce(add));
    if (refusal2 !== null) return this.end(capReached(refusal2));
    for (const unit of warmups) await this.runUnit(unit, 1);
  }
  /**
   * `concurrency` workers take units from one queue; with one it is a plain
   * sequence. While no bill has been seen the first of them is alone, so that a
   * provider which bills more than a request allows does it once and not
   * `concurrency` times.
   */
  async measure() {
    const queue = this.input.plan.units.map((unit) => ({ unit, attempt: this.nextAttempt(unit) }));
    const next = queue.values();
    const worker = async (isOver) => {
      for (const { unit, attempt } of next) {
        if (attempt === null) {
          this.done += unit.length;
          this.units += 1;
        } else await this.observeUnit(await this.runUnit(unit, attempt), unit);
        if (this.signal.aborted || attempt !== null && isOver()) return;
      }
    };
    const { concurrency } = this.input.settings;
    if (concurrency > 1 && this.input.budget.isUntried) await this.until(() => worker(() => true));
    await Promise.all(Array.from({ length: concurrency }, () => this.until(() => worker(() => false))));
  }
  /** Failed prompts once more, marked: they count for accuracy beside the measurement, never in it. */
  async retryFailed() {
    for (const unit of this.input.plan.units) {
      for (const planned of unit) {
        if (this.signal.aborted) return;
        if (!this.ledger.isFailed(planned)) continue;
        this.total += 1;
        await this.runUnit([planned], this.ledger.attempts(planned) + 1, true);
      }
    }
  }
  /** One unit: reserved whole, or not begun. @returns the last attempt of each of its requests */
  async runUnit(unit, attempt, retry = false) {
    const records = [];
    const worst = unit.map((planned) => this.worst(planned));
    if (!await this.reserve(worst.reduce(add))) return records;
    try {
      for (const [index, planned] of unit.entries()) {
        const record2 = await this.runAttempt(planned, worst[index], attempt, retry);
        if (record2 === null) return records;
        records.push(record2);
      }
      return records;
    } finally {
      this.inFlight -= 1;
      for (const wake of this.waiting.splice(0)) wake();
    }
  }
  /**
   * Reserves a unit, which is then in flight. Others in flight may give back much
   * of what they reserved: a refusal is final only where there are none.
   *
   * @returns false where the run has ended
   */
  async reserve(worst) {
    while (!this.signal.aborted) {
      const refusal2 = this.input.budget.reserve(worst);
      if (refusal2 === null) {
        this.inFlight += 1;
        return true;
      }
      if (this.inFlight === 0) this.end(capReached(refusal2));
      else await new Promise((resolve) => this.waiting.push(resolve));
    }
    return false;
  }
  /** One request, repeated where the client's own network lost it. @returns null where the run has ended before */
  async runAttempt(planned, worst, firstAttempt, retry) {
    for (let repeat = 0; ; repeat += 1) {
      if (!await this.mayAsk(planned)) return null;
      const options = { attempt: firstAttempt + repeat, worst };
      const asked = await ask(planned, options, this.input.settings, this.ports, this.signal);
      const record2 = retry ? { ...asked.record, retry: true } : asked.record;
      const again = record2.fault === "network" && repeat < MAX_NETWORK_REPEATS && !this.signal.aborted;
      await this.keep(record2, worst, again);
      if (!again) {
        this.consult((rule) => rule.afterAttempt?.({ ...asked, record: record2 }) ?? null);
        return record2;
      }
      await this.network.wait(planned.arm.base_url, this.signal);
      if (this.signal.aborted) return null;
      const refusal2 = this.input.budget.reserve(worst);
      if (refusal2 !== null) {
        this.end(capReached(refusal2));
        return null;
      }
    }
  }
  /** Waits for the provider's rate limit, then lets every rule look at the run. @returns false where the run has ended */
  async mayAsk(planned) {
    await this.rateLimits.wait(planned.arm.provider, this.signal);
    if (!this.signal.aborted) this.consult((rule) => rule.beforeRequest?.() ?? null);
    if (this.signal.aborted) return false;
    if (this.input.settings.concurrency === 1) this.ports.collectGarbage?.();
    return true;
  }
  /** On disk first, then counted and shown. */
  async keep(record2, worst, again) {
    await this.ports.journal.append(record2);
    this.ledger.add(record2);
    this.input.budget.settle(worst, chargeOf(record2, worst));
    if (!again) this.done += 1;
    this.progress.show(record2, this.totalOf(record2), again, {
      done: this.done,
      total: this.total,
      prompts: this.units,
      plannedPrompts: this.input.plan.units.length,
      elapsedMs: this.ports.clock.monotonic() - this.startedAt,
      spent: this.input.budget.charged.billed
    });
  }
  observeUnit(records, unit) {
    if (records.length < unit.length) return;
    this.units += 1;
    this.consult((rule) => rule.afterUnit?.(records) ?? null);
  }
  /** Ends the run at the first rule that says so. */
  consult(question) {
    for (const rule of this.rules) {
      const ending = question(rule);
      if (ending !== null) return this.end(ending);
    }
  }
  end(ending) {
    if (this.ending !== null) return;
    this.ending = ending;
    if (ending.error === null)
      this.ports.log.warn(`stopping: ${ending.message}. What was measured is kept and reported.`);
    this.stop.abort();
  }
  /** 1 for a unit never asked, one more than before for a broken one, null for a whole one. */
  nextAttempt(unit) {
    if (unit.every((planned) => this.ledger.isFinished(planned))) return null;
    return Math.max(...unit.map((planned) => this.ledger.attempts(planned))) + 1;
  }
  worst(planned) {
    const { instructions, max_output_tokens: maxOutputTokens } = this.input.settings;
    return worstCase(
      planned.prompt.text,
      instructions,
      maxOutputTokens,
      this.ports.prices.get(planned.arm.arm) ?? null
    );
  }
  /** The walkthrough counts each arm's own sequence. */
  totalOf(record2) {
    const arms = this.input.settings.arms.length;
    return arms === 0 ? this.total : Math.max(record2.run_index, Math.round(this.total / arms));
  }
};

// src/run/residuals.ts
var SLICE = 50;
async function withResiduals(records, count) {
  const filled = [];
  for (const record2 of records) {
    filled.push(isAnswered(record2) ? { ...record2, token_residual: tokenResidual(record2, count) } : record2);
    if (filled.length % SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return filled;
}

// src/run/round-trip.ts
var CONNECTS = 5;
var TIMEOUT_MS = 2e3;
async function roundTrips(arms, { probe }, signal) {
  const byOrigin = /* @__PURE__ */ new Map();
  for (const { base_url: url } of arms) {
    const { origin } = new URL(url);
    if (!byOrigin.has(origin)) byOrigin.set(origin, await leastConnect(url, probe, signal));
  }
  return Object.fromEntries(arms.map(({ arm, base_url: url }) => [arm, byOrigin.get(new URL(url).origin) ?? null]));
}
async function leastConnect(url, probe, signal) {
  let least = null;
  for (let connect = 0; connect < CONNECTS && !signal.aborted; connect += 1) {
    const ms = await probe(url, TIMEOUT_MS);
    if (ms === null) break;
    least = Math.min(least ?? ms, ms);
  }
  return least;
}

// src/run/stop/certain-verdict.ts
var LOOKS_APART = 1 / 50;
var Certain = class {
  constructor(watched) {
    this.watched = watched;
    this.records = [...watched.earlier];
    this.units = watched.finishedUnits;
    this.nextLook = this.units + 1;
  }
  watched;
  records;
  units;
  /** The number of units at which the next look is due. */
  nextLook;
  hasBegun = false;
  /** A run that is resumed may be certain already. */
  beforeRequest() {
    if (this.hasBegun) return null;
    this.hasBegun = true;
    return this.units === 0 ? null : this.look();
  }
  afterUnit(records) {
    this.records.push(...records);
    this.units += 1;
    if (this.units < this.nextLook) return null;
    this.nextLook = this.units + Math.max(1, Math.floor(this.units * LOOKS_APART));
    return this.look();
  }
  look() {
    const verdicts = this.watched.look(this.records);
    if (verdicts === null) return null;
    const found = verdicts.map(({ a, b, verdict }) => `${a} against ${b}: ${verdict}`).join("; ");
    const of = `${grouped(this.units)} of ${counted(this.watched.plannedUnits, "pair")}`;
    return limitReached("certain", `the verdict is certain after ${of} (${found})${this.saved()}`);
  }
  /** What the pairs that are left would have cost, at the cost of those that were asked. */
  saved() {
    const usd3 = this.records.reduce((sum, { estimated_cost_usd: cost }) => sum + (cost ?? 0), 0);
    const left = this.watched.plannedUnits - this.units;
    if (left <= 0 || this.units === 0) return "";
    return `; about USD ${(usd3 / this.units * left).toFixed(2)} was saved`;
  }
};

// src/run/run.ts
var HURRIED_DRAWS = 1999;
async function run(input, ports) {
  const { settings } = input;
  const layout = plan({ ...settings, prompts: input.prompts });
  const budget = budgetOf(input, ports);
  const roundTripMs = await roundTrips(settings.arms, ports.transport, ports.signal);
  const rules = settings.stop_when === "certain" ? [await certainRule(input, layout, ports)] : [];
  const earlierMs = sessionsMs(input.reserved);
  const measured = await executePlan({ ...input, plan: layout, budget, earlierMs, rules }, ports);
  await ports.journal.close();
  const unwritable2 = await ports.reservations.close().then(() => null, asParityError);
  const { count } = await ports.tokenizer();
  const { analysed, settled: settled2 } = await import("./report-E4WY3YKH.js");
  const journalled = [...input.earlier, ...await ports.readJournal()];
  const { records, warmups } = settled2(await withResiduals(journalled, count), settings, count);
  const analysis = analysed(records, settings, count, ports.signal.aborted ? HURRIED_DRAWS : null);
  const { ending } = measured;
  return {
    settings,
    records,
    warmups,
    ...analysis,
    stop: ending === null ? null : { code: ending.code, message: ending.message },
    error: ending?.error ?? unwritable2 ?? (ending?.code === "interrupted" ? null : nothingJudged(analysis.comparison)),
    resumed: input.earlier.length > 0,
    plannedAttempts: layout.units.reduce((sum, unit) => sum + unit.length, 0),
    leftToAsk: measured.leftToAsk,
    roundTripMs,
    charged: measured.charged
  };
}
function budgetOf({ settings, earlier, reserved }, { prices }) {
  const budget = new Budget({ maxBillableTokens: settings.max_billable_tokens, maxCostUsd: settings.max_cost_usd });
  const worstOf = (record2) => worstCase(
    record2.prompt_text ?? "",
    settings.instructions,
    settings.max_output_tokens,
    prices.get(record2.arm ?? "") ?? null
  );
  for (const record2 of earlier) budget.charge(chargeOf(record2, worstOf(record2)), worstOf(record2));
  for (const { tokens, usd: usd3 } of lostReservations(reserved, earlier)) {
    budget.charge({ tokens, usd: usd3, reported: false }, null);
  }
  return budget;
}
async function certainRule({ settings, earlier }, layout, { tokenizer }) {
  const { count } = await tokenizer();
  const { verdictsOf } = await import("./report-E4WY3YKH.js");
  const ledger = new Ledger(earlier);
  return new Certain({
    earlier,
    plannedUnits: layout.units.length,
    finishedUnits: layout.units.filter((unit) => unit.every((planned) => ledger.isFinished(planned))).length,
    look: (records) => verdictsOf(records, settings, count)
  });
}

// src/prepare/arms.ts
function armsOf(options, env) {
  const endpoints = endpointsOf(options, env);
  const overrides = priceOverrides(options, options.provider);
  const seen = /* @__PURE__ */ new Map();
  return options.effort.flatMap(
    (effort) => endpoints.map((endpoint) => {
      const { provider, model } = endpoint;
      const price = priceOf(provider.name, model, overrides(provider.name));
      return { endpoint, price, settings: armSettings(endpoint, effort, price, seen) };
    })
  );
}
function endpointsOf(options, env) {
  const { provider: names, region, allowHttp } = options;
  const urls = baseUrlsOf(options.baseUrl, names);
  const models = modelsOf(options.model, names);
  const headers = additionsOf("header", options.header, names, env);
  const query = additionsOf("query", options.query, names, env);
  const most = Math.max(...[...models.values()].map(({ length }) => length));
  return Array.from({ length: most }).flatMap(
    (_, turn) => names.flatMap((name) => {
      const model = models.get(name)?.[turn];
      if (model === void 0) return [];
      const additions = { headers: headers.get(name) ?? [], query: query.get(name) ?? [] };
      const asked = { model, region, baseUrl: urls.get(name) ?? null, allowHttp, ...additions };
      return [endpointOf(providerOf(name), asked, env)];
    })
  );
}
function armSettings(endpoint, effort, price, seen) {
  const { provider, model, region, baseUrl, headers, query } = endpoint;
  const name = `${provider.name} ${model} ${effort}`;
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return {
    arm: count === 1 ? name : `${name} #${count}`,
    provider: provider.name,
    model,
    effort,
    base_url: baseUrl,
    region,
    ...headers.length === 0 ? {} : { header_names: headers.map((header) => header.name) },
    ...query.length === 0 ? {} : { query_names: query.map((parameter) => parameter.name) },
    input_usd_per_mtok: price?.inputUsdPerMtok ?? null,
    cached_input_usd_per_mtok: price?.cachedInputUsdPerMtok ?? null,
    cache_write_usd_per_mtok: price?.cacheWriteUsdPerMtok ?? null,
    output_usd_per_mtok: price?.outputUsdPerMtok ?? null,
    price_as_of: price?.asOf ?? null
  };
}

// src/effects/files/given-options.ts
var SCHEMA = record(string(), array(string()));
var REMEDY = "Remove it and give all options again.";
async function writeGivenOptions(file, given) {
  await writeJson(file, Object.fromEntries(given));
}
async function readGivenOptions(file) {
  const given = await jsonOf(file);
  return new Map(given === void 0 ? [] : Object.entries(parse(SCHEMA, given, file, REMEDY)));
}

// src/effects/files/lock.ts
import { constants as constants2, statSync } from "node:fs";
import { link, lstat as lstat2, rename, rm } from "node:fs/promises";

// src/effects/files/kernel-lock.ts
import { spawnSync } from "node:child_process";
var LONGEST_MS = 5e3;
function lockInKernel(file) {
  const { status, stderr } = spawnSync("flock", ["-n", "3"], {
    stdio: ["ignore", "ignore", "pipe", file.fd],
    timeout: LONGEST_MS
  });
  if (status === 0) return "taken";
  return status === 1 && stderr.length === 0 ? "held" : "unavailable";
}

// src/effects/files/owner.ts
import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
function thisOwner(kernelLock, at) {
  return {
    host: hostname(),
    pid: process.pid,
    since: at.toISOString(),
    boot: bootId(),
    pidNamespace: pidNamespace(),
    startTicks: startTicks(process.pid),
    kernelLock,
    token: randomUUID()
  };
}
function ownerOf(text) {
  const given = parseObject(text);
  const [host, since, token] = [asText(given?.["host"]), asText(given?.["since"]), asText(given?.["token"])];
  const pid = asCount(given?.["pid"]);
  if (given === null || host === null || since === null || token === null || pid === null) return null;
  return {
    host: host.slice(0, 100),
    pid,
    since: since.slice(0, 30),
    boot: asText(given["boot"]),
    pidNamespace: asText(given["pidNamespace"]),
    startTicks: asText(given["startTicks"]),
    kernelLock: given["kernelLock"] === true,
    token
  };
}
function isOfThisBoot({ boot }) {
  return boot !== null && boot === bootId();
}
function isRunning(owner) {
  if (!isOfThisBoot(owner) || owner.pidNamespace === null || owner.pidNamespace !== pidNamespace()) return null;
  return owner.startTicks !== null && startTicks(owner.pid) === owner.startTicks;
}
function bootId() {
  return textOf2("/proc/sys/kernel/random/boot_id");
}
function pidNamespace() {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return null;
  }
}
function startTicks(pid) {
  const stat = textOf2(`/proc/${pid}/stat`);
  const [state, ...later] = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  return state === "Z" || state === "X" ? null : later[18] ?? null;
}
function textOf2(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}

// src/effects/files/lock.ts
var BEAT_MS = 5e3;
var SILENCE_MS = 3e4;
var SETTLE_MS = 250;
var MOST_TRIES = 10;
var MOST_OWNER_BYTES = 4096;
async function lockRun(file, journal, parts) {
  const { name, handle } = await openTemporary(file).catch((cause) => {
    throw unwritable(file, cause);
  });
  try {
    const owner = thisOwner(lockInKernel(handle) === "taken", parts.clock.now());
    await handle.writeFile(`${JSON.stringify(owner)}
`);
    await acquire(name, file, journal, parts);
    const lock = held(handle, file, await handle.stat(), parts.beatMs ?? BEAT_MS);
    if (!owner.kernelLock) await settled(lock, journal, parts.clock);
    return lock;
  } catch (cause) {
    await handle.close();
    throw cause instanceof ParityError ? cause : unwritable(file, cause);
  } finally {
    await rm(name, { force: true }).catch(() => void 0);
  }
}
async function acquire(name, file, journal, parts) {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await published(name, file)) return;
    if (await takenOver(name, file, journal, parts)) return;
  }
  throw refusal(journal, null);
}
async function published(name, file) {
  try {
    await link(name, file);
    return true;
  } catch (cause) {
    if (errnoOf(cause) === "EEXIST") return false;
    if (await identityOf(file) !== null) return false;
    await rename(name, file);
    return true;
  }
}
async function takenOver(name, file, journal, parts) {
  const theirs = await existing(file, journal);
  if (theirs === null) return false;
  try {
    const text = await readWhole(theirs, MOST_OWNER_BYTES).catch(() => null);
    const owner = text === null ? null : ownerOf(text.toString("utf8"));
    const kernel = lockInKernel(theirs);
    if (kernel === "held") throw refusal(journal, owner);
    const isDead = kernel === "taken" && isFreedByDeath(owner) || await isGone(owner, file, parts);
    if (!isDead) throw refusal(journal, owner);
    if (await identityOf(file) !== identity(await theirs.stat())) return false;
    await rename(name, file);
    return true;
  } finally {
    await theirs.close();
  }
}
async function existing(file, journal) {
  try {
    return await openRegular(file, constants2.O_RDWR | NO_FOLLOW);
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return null;
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("resume")}: ${file}, the lock of ${journal}, can't be read (${errnoOf(cause)}); remove it if no session is writing this run.`,
      cause
    );
  }
}
function isFreedByDeath(owner) {
  return owner?.kernelLock === true && isOfThisBoot(owner);
}
async function isGone(owner, file, parts) {
  const running = owner === null ? null : isRunning(owner);
  return running === null ? isSilent(owner, file, parts) : !running;
}
async function isSilent(owner, file, parts) {
  const { clock, beatMs = BEAT_MS, silenceMs = SILENCE_MS } = parts;
  const who = owner === null ? "an unknown session" : `process ${owner.pid} on ${owner.host}`;
  parts.log.info(`${who} holds this run; waiting ${silenceMs / 1e3} s to see whether it is still alive.`);
  const before = await timeOf(file);
  for (const started = clock.monotonic(); clock.monotonic() - started < silenceMs; ) {
    await clock.sleep(beatMs);
    if (await timeOf(file) !== before) return false;
  }
  return true;
}
async function timeOf(file) {
  const handle = await openRegular(file, constants2.O_RDONLY | NO_FOLLOW).catch(() => null);
  if (handle === null) return null;
  const stats = await handle.stat().finally(() => handle.close());
  return `${identity(stats)}:${stats.mtimeMs}`;
}
function held(handle, file, mine, beatMs) {
  const isMine = () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats !== void 0 && identity(stats) === identity(mine);
  };
  const beat = setInterval(() => void handle.utimes(/* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => void 0), beatMs);
  beat.unref();
  return {
    assertHeld() {
      if (!isMine()) throw lost(file);
    },
    async release() {
      clearInterval(beat);
      if (isMine()) await rm(file, { force: true }).catch(() => void 0);
      await handle.close();
    }
  };
}
async function settled(lock, journal, clock) {
  await clock.sleep(SETTLE_MS);
  try {
    lock.assertHeld();
  } catch {
    throw refusal(journal, null);
  }
}
function identity({ dev, ino }) {
  return `${dev}:${ino}`;
}
async function identityOf(file) {
  return lstat2(file).then(identity, () => null);
}
function refusal(journal, owner) {
  const who = owner === null ? "" : ` (process ${owner.pid} on ${owner.host}, since ${owner.since})`;
  return new ParityError(
    "INVALID_OPTION",
    phrase`${option("resume")}: the run of ${journal} is still running in another process${who}; wait until it ends, or stop it.`
  );
}
function lost(file) {
  return new ParityError(
    "DISK_FAILED",
    `${file}, the lock of this session, was removed or taken over by another session; the attempts until then are in the journal. Continue with resume when no other session is running.`
  );
}
function unwritable(file, cause) {
  return new ParityError(
    "UNWRITABLE_OUTPUT",
    phrase`${option("output-dir")}: ${file} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
    cause
  );
}

// src/prepare/begin.ts
async function beginRun(directory, beginning, settings, log, given = /* @__PURE__ */ new Map()) {
  if (beginning === "new") {
    await prepareDirectory(directory);
    const paths2 = await claimRun(directory, new Date(settings.created_at), settings);
    if (given.size > 0) await writeGivenOptions(paths2.options, given);
    return { paths: paths2, settings, earlier: [], journalBytes: 0, reserved: [], lock: await locked(paths2, log) };
  }
  if (beginning === "newest") return takeUp(await findUnfinished(directory), directory, settings, log);
  const { paths, attempt } = beginning;
  return takeUp(paths, directory, { ...settings, taken_from_attempt: attempt }, log);
}
async function takeUp(paths, directory, settings, log) {
  const lock = await locked(paths, log);
  try {
    return { ...await continued(paths, directory, settings, log), paths, lock };
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}
function locked({ lock, journal }, log) {
  return lockRun(lock, journal, { clock: systemClock, log });
}
async function continued(paths, directory, settings, log) {
  const before = await reopenRun(paths);
  const reserved = await readReservations(paths.reservations, { isEmpty: before.records.length === 0 });
  await prepareDirectory(directory);
  const differences = settingsDifferences(before.settings, settings);
  if (differences.length > 0) {
    throw new ParityError(
      "SETTINGS_DIFFER",
      phrase`${option("resume")}: the unfinished run was started with other settings (${differences.join("; ")}); use those, or leave it out.`
    );
  }
  if (before.torn)
    log.warn(
      "resume: the last line of the journal is incomplete, as after a crash; it is dropped and its request is sent again."
    );
  log.info(`resume: ${before.records.length} finished attempts are taken over from ${paths.journal}.`);
  const { run_id, created_at, resumed_at = [] } = before.settings;
  const now = { ...settings, run_id, created_at, resumed_at: [...resumed_at, settings.created_at] };
  await writeJson(paths.settings, now);
  return { settings: now, earlier: before.records, journalBytes: before.journalBytes, reserved };
}

// src/prepare/cleanup.ts
var Cleanup = class {
  #steps = [];
  later(step) {
    this.#steps.push(step);
  }
  async done() {
    for (const step of this.#steps.reverse()) await step();
  }
};

// src/prepare/gates.ts
async function gatesOf({ failOn, reference }, parts) {
  if (failOn.length === 0) return [];
  const { comparedArms } = await import("./pairing-KT2PL2AZ.js");
  const { parseConditions } = await import("./report-E4WY3YKH.js");
  const { refuseUnknownSubjects } = await import("./report-E4WY3YKH.js");
  const conditions = parseConditions(failOn);
  const arms = parts.map(({ settings }) => settings);
  const pairs = comparedArms(arms, reference).map(([a, b]) => ({ a: a.arm, b: b.arm }));
  refuseUnknownSubjects(conditions, { arms, pairs });
  return conditions;
}

// src/core/plan/expected.ts
var BYTES_A_TOKEN2 = 4.4;
var LAYOUT_TOKENS = 10;
function expectedRequest(arm, meanBytes) {
  const published2 = publishedUsage(arm.provider, arm.effort);
  const input = meanBytes / BYTES_A_TOKEN2 + LAYOUT_TOKENS;
  const output = arm.outputTokens ?? published2.tokens;
  const usage = { input_tokens: input, output_tokens: output, cached_input_tokens: null };
  return {
    tokens: input + output,
    usd: arm.price === null ? 0 : costUsd(usage, arm.price),
    seconds: arm.seconds ?? published2.seconds
  };
}

// src/core/plan/forecast.ts
function forecast(input) {
  const { arms, rounds, warmups, concurrency, worstRound: worstRound2 } = input;
  const sum = (read) => arms.reduce((total, arm) => total + read(arm), 0);
  const [usd3, tokens, seconds] = [sum(({ usd: usd4 }) => usd4), sum(({ tokens: tokens2 }) => tokens2), sum((arm) => arm.seconds)];
  const warmUpMinutes = seconds * warmups / 60;
  const roundMinutes = seconds / concurrency / 60;
  const whole = (each) => each * (rounds + warmups);
  const reached = [
    limitOf("max-cost-usd", input.maxCostUsd, { each: usd3, before: warmups * usd3, reserved: worstRound2.usd }, rounds),
    limitOf(
      "max-billable-tokens",
      input.maxBillableTokens,
      { each: tokens, before: warmups * tokens, reserved: worstRound2.tokens },
      rounds
    ),
    limitOf(
      "max-duration-minutes",
      input.maxDurationMinutes,
      { each: roundMinutes, before: warmUpMinutes, reserved: roundMinutes },
      rounds
    )
  ].filter(({ rounds: done }) => done < rounds);
  const first = reached.sort((one, other) => one.rounds - other.rounds)[0] ?? null;
  return { usd: whole(usd3), tokens: whole(tokens), minutes: warmUpMinutes + roundMinutes * rounds, limit: first };
}
function limitOf(name, limit, { each, before, reserved }, rounds) {
  const done = each > 0 ? Math.max(0, Math.floor((limit - before - reserved) / each) + 1) : Infinity;
  return { name, rounds: done, needed: before + each * (rounds - 1) + reserved };
}

// src/prepare/plan-text.ts
async function planText(options, dataset, arms) {
  const rounds = dataset.prompts.length * options.epochs;
  const requests = (rounds + options.warmups) * arms.length;
  const epochs = options.epochs > 1 ? ` \xD7 ${options.epochs} epochs` : "";
  const planned = plannedComparison(options, dataset, arms);
  return [
    `plan: ${promptsOf(dataset)}${epochs} \xD7 ${counted(arms.length, "arm")} + warm-ups = ${grouped(requests)} requests, ${options.order}, seed ${options.seed}`,
    ...arms.map(
      ({ settings, endpoint }) => `  arm ${settings.arm} at ${options.simulate ? "the embedded endpoint" : endpoint.baseUrl}`
    ),
    ...costLines(options, dataset, arms).map((line) => `  ${line}`),
    ...priceLines(arms),
    ...planned === null ? [] : [PRIMARY, ...await prospectLines(options, planned)]
  ].join("\n");
}
async function prospectLines(options, planned) {
  const { comparisonLines } = await import("./comparison-lines-YSDCPRAU.js");
  return comparisonLines(options, planned).map((line) => `  ${line}`);
}
function promptsOf({ prompts, label }) {
  const of = label === BUILT_IN_LABEL ? "the built-in list" : label;
  return `${counted(prompts.length, "prompt")} of ${of}`;
}
var PRIMARY = "  primary: the typical paired ratio of total latency; answers, latency, reliability and cost of all arms are one family (Holm, 5 % run-wide); quantile ratios are descriptive";
function plannedComparison(options, { prompts, scorer }, arms) {
  const groups = new Set(arms.map(({ settings }) => `${canonicalModel(settings.model)} ${settings.effort ?? ""}`));
  const comparedArms = arms.length - groups.size;
  if (comparedArms < 1) return null;
  return {
    n: new Set(prompts.map(({ id }) => id)).size,
    comparedArms,
    scored: scorer !== "none",
    marginPp: options.accuracyMarginPp,
    latencyMargin: options.latencyMargin
  };
}
function costLines(options, dataset, arms) {
  const rounds = dataset.prompts.length * options.epochs;
  const round2 = worstRound(options, dataset, arms);
  const worst = { tokens: round2.tokens * rounds, usd: round2.usd * rounds };
  const settings = arms.map((arm) => arm.settings);
  const costCap = costCapOf(options.maxCostUsd, settings);
  const expected = expectedRun(options, dataset, arms);
  const isPriced = unpricedArms(settings).length < arms.length;
  const [likely, most] = isPriced ? [`USD ${expected.usd.toFixed(2)}`, `USD ${usd(worst.usd)}`] : ["cost unknown", "cost unknown"];
  return [
    `expected: ${likely} and ${timespan(expected.minutes * 6e4)}, by the usage of the published runs where no other is given; worst case, every answer at its token limit: ${grouped(Math.ceil(worst.tokens))} tokens, ${most}`,
    `caps: ${costCap === null ? "no cost" : `USD ${usd(costCap)}`}, ${grouped(options.maxBillableTokens)} tokens, ${options.maxDurationMinutes} min: ${limitWords(expected, rounds)}`
  ];
}
function expectedRun(options, dataset, arms) {
  const settings = arms.map((arm) => arm.settings);
  return forecast({
    arms: expectedRequests(options, dataset, arms),
    rounds: dataset.prompts.length * options.epochs,
    warmups: options.warmups,
    concurrency: options.concurrency,
    worstRound: worstRound(options, dataset, arms),
    maxCostUsd: costCapOf(options.maxCostUsd, settings) ?? Infinity,
    maxBillableTokens: options.maxBillableTokens,
    maxDurationMinutes: options.maxDurationMinutes
  });
}
function limitWords({ limit }, rounds) {
  if (limit === null) return "none will probably end the run early";
  const needed = limit.name === "max-cost-usd" ? limit.needed.toFixed(2) : grouped(Math.ceil(limit.needed));
  return `${limit.name} will probably end the run after ${grouped(limit.rounds)} of ${counted(rounds, "round")}; with ${needed.replaceAll(",", "")} it would reach its end`;
}
function worstRound(options, { prompts }, arms) {
  const whole = arms.flatMap(
    ({ price }) => prompts.map(({ text }) => worstCase(text, options.instructions, options.maxOutputTokens, price))
  ).reduce(add, { tokens: 0, usd: 0 });
  return { tokens: whole.tokens / prompts.length, usd: whole.usd / prompts.length };
}
function expectedRequests(options, { prompts }, arms) {
  const encoder = new TextEncoder();
  const bytes = prompts.reduce((sum, { text }) => sum + encoder.encode(text).length, 0) / prompts.length;
  const instructions = encoder.encode(options.instructions ?? "").length;
  const tokensOf = perProvider(options.expectedOutputTokens, "expected-output-tokens", options.provider);
  const secondsOf = perProvider(options.expectedSeconds, "expected-seconds", options.provider);
  return arms.map(({ settings: { provider, effort }, price }) => {
    const outputTokens = amount(tokensOf(provider), "expected-output-tokens");
    const seconds = amount(secondsOf(provider), "expected-seconds");
    return expectedRequest({ provider, effort, price, outputTokens, seconds }, bytes + instructions);
  });
}
function amount(text, name) {
  if (text === null) return null;
  const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(name)} can't be ${JSON.stringify(text.slice(0, 60))}; use a number, 0 or more.`
  );
}
function priceLines(arms) {
  const days = [...new Set(arms.flatMap(({ price }) => price?.asOf == null ? [] : [price.asOf]))].sort();
  const unpriced = unpricedArms(arms.map(({ settings }) => settings));
  return [
    ...days.length === 0 ? [] : [`  list prices as of ${days.join(", ")}`],
    ...unpriced.length === 0 ? [] : [`  cost unknown, in no cost cap, only in the token cap: ${unpriced.join(", ")} (no price is known)`]
  ];
}

// src/prepare/simulation.ts
function refuseHalfSimulation(options) {
  if (options.simulate && options.baseUrl.length > 0) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("base-url")} names a real endpoint; leave it out, or leave ${option("simulate")} out.`
    );
  }
  if (options.simulate) refuseUnsimulated(options);
}
function refuseUnsimulated({ simulateSlowdown, simulateAccuracy, provider: simulated }) {
  perProvider(simulateSlowdown, "simulate-slowdown", simulated);
  perProvider(simulateAccuracy, "simulate-accuracy", simulated);
}
function endpointWords(options) {
  const given = [
    ["provider", [...new Set(options.provider)].join(",")],
    ["port", 0],
    ["seed", options.seed],
    ["dataset", options.dataset],
    ["split", options.split],
    ["dataset-path", options.datasetPath],
    ["question-key", options.questionKey],
    ["answer-key", options.answerKey],
    ["prompt-template", options.promptTemplate],
    ["simulate-time-scale", options.simulateTimeScale],
    ["simulate-fault", options.simulateFault.join(",")],
    ["simulate-slowdown", options.simulateSlowdown.join(",")],
    ["simulate-accuracy", options.simulateAccuracy.join(",")]
  ];
  const table = SIMULATE_OPTIONS;
  return given.flatMap(([name, value]) => {
    const isWithout = value === null || value === "" || unmetNeed(table[name]?.needs, { ...options }) !== null;
    return isWithout ? [] : [`--${name}=${value}`];
  });
}
async function callerOf(options, surroundings, cleanup) {
  if (!options.simulate) return surroundings;
  if (options.dryRun) return { ...surroundings, env: addressesInDryRun(options.provider) };
  const endpoint = await startEndpoint(surroundings.cliPath, endpointWords(options));
  cleanup.later(endpoint.close);
  return { ...surroundings, env: endpoint.env, workload: null };
}
function addressesInDryRun(names) {
  const without = names.map(providerOf).filter((provider) => provider.defaultBaseUrl("", "") === null);
  return Object.fromEntries(without.map(({ baseUrlVariable }) => [baseUrlVariable, "http://127.0.0.1:1/v1"]));
}

// src/prepare/stopping.ts
function refuseUncertain(options, prompts, arms) {
  const reason = options.stopWhen === "certain" ? obstacle(options, prompts, arms) : withoutEffect(options);
  if (reason !== null) throw new ParityError("INVALID_OPTION", reason);
}
function obstacle(options, prompts, arms) {
  const certain = phrase`${option("stop-when")} certain`;
  if (options.order === "sequential")
    return phrase`${certain} compares pairs as they arrive, and with ${option("order")} sequential there are none before the second arm; use interleaved.`;
  if (options.concurrency > 1)
    return phrase`${certain} looks at the figures between two pairs, which would delay other open streams; set ${option("concurrency")} to 1.`;
  if (options.epochs > 1 || new Set(prompts.map(({ id }) => id)).size < prompts.length)
    return phrase`${certain} needs pairs that are independent of one another, and here prompts repeat; set ${option("epochs")} to 1 and give a dataset.`;
  if (!hasCounterparts(arms))
    return phrase`${certain} needs two arms of one model at one effort; name a second ${option("provider")}.`;
  return null;
}
function hasCounterparts(arms) {
  const groups = arms.map(({ settings }) => `${canonicalModel(settings.model)} ${settings.effort ?? ""}`);
  return new Set(groups).size < groups.length;
}
function withoutEffect({ certainAbout }) {
  const isDefault = certainAbout.join() === RUN_OPTIONS["certain-about"].default.join();
  return isDefault ? null : phrase`${option("certain-about")} only has an effect together with ${option("stop-when")} certain; give both, or leave it out.`;
}

// src/prepare/targets.ts
function targetsOf(arms, secrets) {
  for (const { endpoint } of arms) {
    for (const { value, secret } of [...endpoint.headers, ...endpoint.query])
      if (secret && !isGuessable(value)) secrets.learn(value);
  }
  return new Map(
    arms.map(({ settings, endpoint: { provider, postUrl, headers } }) => [
      settings.arm,
      {
        protocol: provider.protocol,
        url: postUrl,
        headers: Object.fromEntries(headers.map(({ name, value }) => [name, value]))
      }
    ])
  );
}

// src/prepare/watch/run-watch.ts
async function watchOfRun(given, settings, runs) {
  const wanted = wantedBaseline(given);
  if (wanted === null) return null;
  const plan2 = planOfRun(settings);
  const { earlierOf } = await import("./earlier-H3EQEKM5.js");
  return { plan: plan2, earlier: await earlierOf(wanted, plan2, runs) };
}
function planOfRun({ plan_id, arms }) {
  return {
    ids: new Set(plan_id === null ? [] : [plan_id]),
    arms: arms.map(({ arm, provider, model, effort }) => ({ arm, provider, model, effort, recordedName: arm }))
  };
}

// src/prepare/execute.ts
function runsFor(settings, { earlierRuns }) {
  return earlierRuns === void 0 ? null : earlierRuns(settings);
}
async function execute(options, surroundings) {
  refuseHalfSimulation(options);
  const { log, signal, provenance } = surroundings;
  const cleanup = new Cleanup();
  try {
    const dataset = await interruptible(loadDataset(options, surroundings), signal);
    const caller = await callerOf(options, surroundings, cleanup);
    const arms = armsOf(options, caller.env);
    const gates = await gatesOf(options, arms);
    refuseUnfit(options, dataset.prompts, arms, caller.env);
    const plan2 = await planText(options, dataset, arms);
    if (options.dryRun) return await dryRun(plan2, options, dataset, arms, surroundings);
    for (const line of plan2.split("\n")) log.info(line);
    const authorizers = await authorizersOf(arms, caller);
    const settings = settingsOf(options, armSettings2(arms, authorizers), dataset, sessionOf(surroundings));
    const beginning = await beginningOf(options, settings, surroundings);
    const watch = await interruptible(watchOfRun(options.baseline, settings, runsFor(settings, surroundings)), signal);
    if (beginning === "new") refuseSmallCaps(settings, dataset.prompts, pricesOf(arms));
    const begun = await beginRun(options.outputDir, beginning, settings, log, surroundings.given);
    cleanup.later(() => begun.lock.release());
    surroundings.begun?.(begun);
    const transport = createTransport();
    cleanup.later(() => transport.close());
    const { networkWaitMinutes, retryFailed, verbose } = options;
    const measured = await run(
      { ...begun, prompts: dataset.prompts, networkWaitMinutes, retryFailed, verbose },
      {
        transport,
        authorizers,
        targets: targetsOf(arms, surroundings.secrets),
        prices: pricesOf(arms),
        secrets: surroundings.secrets,
        log,
        signal,
        clock: systemClock,
        newId: randomUUID2,
        collectGarbage: garbageCollector(),
        tokenizer: loadTokenizer,
        ...surroundings.watch === void 0 ? {} : { watch: surroundings.watch },
        ...await runFiles(begun)
      }
    );
    return await reported(measured, gates, begun, { options, provenance, watch });
  } finally {
    await cleanup.done();
  }
}
function sessionOf({ provenance, workflowJob }) {
  return {
    runId: randomUUID2(),
    now: systemClock.now(),
    workflowRun: provenance.url,
    workflowJob: workflowJob ?? null
  };
}
async function beginningOf({ resume, outputDir }, settings, { fetchAttempts, log, signal }) {
  if (resume) return "newest";
  if (fetchAttempts === void 0) return "new";
  const folders = await interruptible(fetchAttempts(settings), signal);
  const { takeOver } = await import("./takeover-LCTEJESG.js");
  return await takeOver(folders, settings, outputDir, log) ?? "new";
}
async function reported(measured, gates, { paths, lock }, { options, provenance, watch }) {
  const { failOn, baseline } = options;
  const command = commandLine("run", RUN_OPTIONS, { ...options, baseline: baselineFiles(baseline) });
  const { publish } = await import("./report-E4WY3YKH.js");
  const { withGates } = await import("./gate-PGCPU4GS.js");
  const report = withoutLookalikes2({ ...measured, comparison: withGates(measured.comparison, gates) });
  const { assertHeld } = lock;
  const published2 = await publish(report, { paths, assertHeld, provenance, command, failOn, watch });
  return { kind: "run", report, published: published2 };
}
async function runFiles({
  paths,
  journalBytes,
  reserved,
  lock: { assertHeld }
}) {
  return {
    journal: await openJournal(paths.journal, assertHeld),
    reservations: await openReservations(paths.reservations, reserved, systemClock, assertHeld),
    readJournal: async () => (await readJournal(paths.journal, journalBytes)).records
  };
}
async function dryRun(plan2, options, dataset, arms, surroundings) {
  const { preflight } = await import("./preflight-Q4VQGJW3.js");
  const { lines, error } = await preflight(options, dataset, arms, surroundings);
  return { kind: "dry", plan: [plan2, ...lines].join("\n"), error };
}
function refuseUnfit(options, prompts, arms, env) {
  const settings = arms.map((arm) => arm.settings);
  refuseUnknownReference(settings, options.reference);
  if (!options.simulate) for (const { endpoint } of arms) refuseProxy(endpoint.baseUrl, env);
  refuseUncertain(options, prompts, arms);
}
function armSettings2(arms, authorizers) {
  return arms.map(({ settings }) => ({
    ...settings,
    auth_mode: authorizers.get(settings.arm).mode
  }));
}
function withoutLookalikes2(report) {
  return {
    ...report,
    comparison: maskLookalikesWithin(report.comparison),
    stop: maskLookalikesWithin(report.stop),
    error: report.error?.restated(maskLookalikes) ?? null
  };
}
function pricesOf(arms) {
  return new Map(arms.map(({ settings, price }) => [settings.arm, price]));
}

export {
  findUnfinished,
  baseUrlsOf,
  additionsOf,
  readGivenOptions,
  execute
};
