import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  billed,
  boundsFor,
  errorInText,
  providerOf
} from "./chunk-SJZEOHBO.js";
import {
  BOOTSTRAP_DRAWS,
  COST_MARGIN,
  analyse,
  compareAccuracy,
  compareReliability,
  hasTypical,
  latenciesOf,
  logRatiosOf,
  pairsOf,
  proportionMeasure
} from "./chunk-P6OXYJ2Y.js";
import {
  alwaysValidTypical,
  compareCost,
  costMeasure,
  deciding,
  promptClusters,
  ratioMeasure
} from "./chunk-BEJWEYAG.js";
import {
  costUsd,
  withCosts
} from "./chunk-LKTHVRMQ.js";
import {
  DIMENSIONS,
  OVERALL_DIMENSIONS,
  adjustedMeasures,
  faceValue,
  judgedDimensions,
  reconcile
} from "./chunk-VZOP42A2.js";
import {
  tokenResidual
} from "./chunk-O646L7KA.js";
import {
  Random
} from "./chunk-GPG2XM7P.js";
import {
  SERVER_DEFAULT
} from "./chunk-ZBJJSWRE.js";
import {
  comparedArms,
  duration,
  overallVerdict,
  pairRecords
} from "./chunk-7UEFJCG7.js";
import {
  canonicalModel
} from "./chunk-BDC7PM6M.js";
import {
  groupArms
} from "./chunk-5RMSXEZV.js";
import {
  Secrets,
  maskLookalikesWithin
} from "./chunk-FIGDLMOA.js";
import {
  BLANK_RECORD,
  SCHEMA_VERSION,
  blameOfConnection,
  blameOfHttpError,
  blameOfStreamError,
  blameOfUnanswered,
  correctness,
  exhaustedCode,
  isAnswered,
  isClientSide,
  isClockSkew,
  isContentFilter,
  isUsedUp,
  promptKey,
  reachOfRefusal
} from "./chunk-477SQBMC.js";
import {
  counted,
  grouped,
  round
} from "./chunk-LU6X25WC.js";
import {
  excerpt
} from "./chunk-CTC26OTG.js";
import {
  ParityError,
  asParityError,
  foldLines,
  option,
  phrase
} from "./chunk-KL4PBLXA.js";

// src/run/interruptible.ts
async function interruptible(work, signal) {
  let stop;
  const stopped = new Promise((_, reject) => {
    stop = () => reject(new ParityError("INTERRUPTED", "stopped while it waited for a service."));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([work, stopped]).finally(() => signal.removeEventListener("abort", stop));
}

// src/core/attempt/supersede.ts
function markSuperseded(records) {
  const last = /* @__PURE__ */ new Map();
  for (const record of records) {
    if (record.warmup === true || record.retry === true) continue;
    const known = last.get(keyOf(record));
    if (known === void 0 || (record.attempt ?? 0) >= (known.attempt ?? 0)) last.set(keyOf(record), record);
  }
  return records.map((record) => {
    const counts = record.warmup !== true && record.retry !== true;
    return { ...record, superseded: counts && last.get(keyOf(record)) !== record };
  });
}
function keyOf(record) {
  return `${record.arm ?? ""}
${promptKey(record)}`;
}
function inFileOrder(records, arms) {
  const rank = new Map(arms.map((arm, index) => [arm, index]));
  const armOf = (record) => rank.get(record.arm ?? "") ?? arms.length;
  return [...records].sort(
    (a, b) => armOf(a) - armOf(b) || a.run_index - b.run_index || (a.attempt ?? 0) - (b.attempt ?? 0) || Number(a.retry) - Number(b.retry)
  );
}

// src/core/compare/certainty.ts
function certainVerdicts(arms, question, about) {
  const paired = comparedArms(arms, question.reference).map(([a, b]) => pairRecords(a, b));
  const correct = correctness(question.scorer);
  const measures = paired.map((pair) => measuresAt(pair, question, correct));
  const { adjusted } = adjustedMeasures(measures);
  const verdicts = paired.map(({ a, b }, pair) => {
    const of = measures[pair];
    const each = DIMENSIONS.map((dimension) => [
      dimension,
      faceValue(of[dimension], adjusted[pair]?.[dimension] ?? null)
    ]);
    const byDimension = Object.fromEntries(each);
    return {
      a: a.arm,
      b: b.arm,
      verdict: overallVerdict(judgedDimensions(of, byDimension, about), of.latency !== null)
    };
  });
  const isOpen = ({ verdict }) => verdict === "inconclusive" || verdict === "not comparable";
  return verdicts.length === 0 || verdicts.some(isOpen) ? null : verdicts;
}
function measuresAt({ b, pairs }, question, correct) {
  const margin = question.marginPp / 100;
  const clusters = promptClusters(pairs);
  const answers = deciding(compareAccuracy(pairs, correct, margin, clusters), true);
  const { sound } = compareReliability(pairs, clusters, margin, true);
  return {
    answers: pairsOf(answers) === 0 ? null : proportionMeasure(answers),
    latency: latencyAt(pairs, clusters, question.latencyMargin),
    reliability: pairsOf(sound) === 0 ? null : proportionMeasure(sound),
    cost: costMeasure(compareCost(pairs, b, clusters, question.costMargin ?? COST_MARGIN, true))
  };
}
function latencyAt(pairs, clusters, margin) {
  const latencies = latenciesOf(pairs, "total_ms", clusters);
  const complete = logRatiosOf(latencies);
  if (!hasTypical({ n: complete.logRatios.length, quantile_n: latencies.a.length })) return null;
  return ratioMeasure(alwaysValidTypical(complete.logRatios, complete.clusters), margin);
}

// src/core/plan/budget.ts
var NOTHING = { tokens: 0, usd: 0 };
var LAYOUT_TOKENS = 64;
var ROUNDING_USD = 1e-8;
function worstCase(promptText, instructions, maxOutputTokens, price) {
  const encoder = new TextEncoder();
  const input = encoder.encode(promptText).length + encoder.encode(instructions ?? "").length + LAYOUT_TOKENS;
  const usage = {
    input_tokens: input,
    output_tokens: maxOutputTokens,
    cached_input_tokens: null,
    cache_write_tokens: input
  };
  return { tokens: input + maxOutputTokens, usd: price === null ? 0 : costUsd(usage, price) };
}
function chargeOf(record, reserved) {
  if (record.input_tokens !== null && record.input_tokens > 0 && record.output_tokens !== null) {
    return {
      tokens: record.input_tokens + record.output_tokens,
      usd: record.estimated_cost_usd ?? 0,
      reported: true
    };
  }
  const { outcome, http_status: status } = record;
  const isUnsent = (outcome === "network_error" || outcome === "aborted") && (record.request_written_ms ?? null) === null;
  const isRefused = status !== null && status >= 300;
  return isUnsent || isRefused ? { ...NOTHING, reported: true } : { tokens: reserved.tokens, usd: reserved.usd, reported: false };
}
var Budget = class {
  constructor(caps) {
    this.caps = caps;
  }
  caps;
  billed = NOTHING;
  /** Worst cases of attempts that reported no usage, before they are enlarged. */
  unreported = NOTHING;
  /** Worst cases of what is in flight, before they are enlarged. */
  reserved = NOTHING;
  /** The largest charge as a multiple of its worst case, at least 1. */
  overrun = 1;
  /** All that was charged: at least what was billed. */
  get total() {
    return add(this.billed, this.enlarged(this.unreported));
  }
  get charged() {
    return { billed: this.billed, unreported: this.enlarged(this.unreported) };
  }
  /** True where caps are set and no bill has shown yet whether a worst case can be relied on. */
  get isUntried() {
    const { maxBillableTokens, maxCostUsd } = this.caps;
    return (maxBillableTokens !== null || maxCostUsd !== null) && this.billed.tokens === 0;
  }
  /**
   * Counts a charge that was not reserved in this session, such as one of an earlier session.
   *
   * @param worst the worst case of what is charged; null where it is unknown
   */
  charge(charge, worst) {
    if (!charge.reported) {
      this.unreported = add(this.unreported, charge);
      return;
    }
    this.billed = add(this.billed, charge);
    if (worst === null) return;
    const [tokens, usd2] = [multiple(charge.tokens, worst.tokens), multiple(charge.usd, worst.usd)];
    this.overrun = Math.max(this.overrun, tokens, usd2);
  }
  /** Reserves a worst case. @returns null, or the cap that leaves no room for it */
  reserve(worst) {
    const refusal = this.refusalOf(worst);
    if (refusal === null) this.reserved = add(this.reserved, worst);
    return refusal;
  }
  /** Replaces a reservation by what is charged for it. */
  settle(worst, charge) {
    this.reserved = add(this.reserved, { tokens: -worst.tokens, usd: -worst.usd });
    this.charge(charge, worst);
  }
  /** The cap that leaves no room for `worst` beside what is charged and reserved; null where there is room. */
  refusalOf(worst) {
    const { maxBillableTokens: mostTokens, maxCostUsd: mostUsd } = this.caps;
    const after = add(this.total, this.enlarged(add(this.reserved, worst)));
    if (mostTokens !== null && after.tokens > mostTokens) {
      const spell = ({ tokens }) => grouped(tokens);
      const message = `${this.usedSo((spending2) => `${spell(spending2)} tokens`)}; ${this.next(worst, this.total.tokens > mostTokens, spell(after))} more than ${grouped(mostTokens)}`;
      return { cap: "max-billable-tokens", message };
    }
    if (mostUsd !== null && after.usd > mostUsd + ROUNDING_USD) {
      const spell = ({ usd: usd2 }) => `$${usd2.toFixed(4)}`;
      const message = `${this.usedSo(spell)}; ${this.next(worst, this.total.usd > mostUsd + ROUNDING_USD, spell(after))} more than $${String(mostUsd)}`;
      return { cap: "max-cost-usd", message };
    }
    return null;
  }
  /** A worst case, enlarged by what this run's providers have billed beyond theirs. */
  enlarged({ tokens, usd: usd2 }) {
    return { tokens: Math.ceil(tokens * this.overrun), usd: usd2 * this.overrun };
  }
  /** What brings the charges above the cap: what was billed already, what is in flight, or what would come next. */
  next(worst, isPassed, after) {
    if (isPassed) return "that is";
    return `${worst.tokens === 0 ? "what is in flight" : "the next pair"} can bring it to ${after},`;
  }
  usedSo(spell) {
    const { billed: billed2, unreported } = this.charged;
    const unknown = unreported.tokens > 0 ? `, up to ${spell(unreported)} more for requests that reported no usage` : "";
    return `${spell(billed2)} billed${unknown}`;
  }
};
function multiple(charged, reserved) {
  return reserved > 0 ? charged / reserved : 1;
}
function add(a, b) {
  return { tokens: a.tokens + b.tokens, usd: a.usd + b.usd };
}

// src/core/plan/ledger.ts
var Ledger = class {
  arms = /* @__PURE__ */ new Map();
  /** @param earlier what earlier sessions recorded */
  constructor(earlier) {
    for (const record of earlier) this.add(record);
  }
  add(record) {
    if (record.pair_id === null) return;
    const arm = this.arms.get(record.arm ?? "") ?? /* @__PURE__ */ new Map();
    this.arms.set(record.arm ?? "", arm);
    const before = arm.get(record.pair_id) ?? 0;
    const attempts = Math.max(attemptsOf(before), record.attempt ?? attemptsOf(before) + 1);
    const finished = finishedOf(before) || record.retry !== true && !isClientSide(record.fault);
    const failed2 = !record.ok && attempts === record.attempt;
    arm.set(record.pair_id, attempts * 4 + (finished ? 2 : 0) + (failed2 ? 1 : 0));
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

// src/core/plan/order.ts
function orderOf(pairs, arms, seed) {
  const random = new Random(seed, `order of ${arms} arms`);
  const order = [];
  while (order.length < pairs) order.push(...block(arms, random));
  return order.slice(0, pairs);
}
function block(arms, random) {
  const squares = 1 + random.below(3);
  const rows = [];
  for (let square = 0; square < squares; square++) rows.push(...latinSquare(arms, random));
  return random.shuffle(rows);
}
function latinSquare(arms, random) {
  const labels = random.shuffle(Array.from({ length: arms }, (_, arm) => arm));
  return labels.map((_, shift) => labels.map((_2, position) => labels[(position + shift) % arms]));
}

// src/core/plan/plan.ts
function plan(given) {
  const input = { ...given, prompts: askedPrompts(given.prompts, given.epochs ?? 1) };
  return { warmups: warmupUnits(input), units: input.order === "interleaved" ? interleaved(input) : sequential(input) };
}
function askedPrompts(prompts, epochs) {
  return Array.from({ length: epochs }, () => prompts).flat();
}
function warmupUnits({ arms, prompts, warmups }) {
  if (prompts.length === 0) return [];
  return arms.flatMap(
    (arm) => Array.from({ length: warmups }, (_, index) => {
      const promptIndex = index % prompts.length;
      const prompt = prompts[promptIndex];
      return [{ arm, prompt, promptIndex, runIndex: index + 1, pairId: null, orderInPair: null, warmup: true }];
    })
  );
}
function interleaved(input) {
  const groups = comparableGroups(input.arms);
  const ids = pairIds(input.prompts);
  const orders = groups.map((group, index) => orderOf(input.prompts.length, group.length, input.seed + index));
  return input.prompts.flatMap(
    (_, promptIndex) => groups.map((group, groupIndex) => {
      const order = orders[groupIndex]?.[promptIndex] ?? [];
      return order.map(
        (position, orderInPair) => attempt(input, group[position], promptIndex, orderInPair, ids)
      );
    })
  );
}
function sequential(input) {
  const ids = pairIds(input.prompts);
  return comparableGroups(input.arms).flatMap(
    (group) => group.flatMap(
      (arm, orderInPair) => input.prompts.map((_, promptIndex) => [attempt(input, arm, promptIndex, orderInPair, ids)])
    )
  );
}
function attempt(input, arm, promptIndex, orderInPair, ids) {
  return {
    arm,
    prompt: input.prompts[promptIndex],
    promptIndex,
    runIndex: input.warmups + promptIndex + 1,
    pairId: ids[promptIndex],
    orderInPair,
    warmup: false
  };
}
function leastUnit({ warmups, units }) {
  return [...warmups, ...units.slice(0, 1)].flat();
}
function comparableGroups(arms) {
  const groups = /* @__PURE__ */ new Map();
  for (const arm of arms) {
    const key = `${canonicalModel(arm.model)}
${arm.effort ?? ""}`;
    groups.set(key, [...groups.get(key) ?? [], arm]);
  }
  return [...groups.values()];
}
function pairIds(prompts) {
  const seen = /* @__PURE__ */ new Map();
  return prompts.map(({ id }) => {
    const repetition = seen.get(id) ?? 0;
    seen.set(id, repetition + 1);
    return repetition === 0 ? id : `${id}#${repetition}`;
  });
}

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

// src/core/attempt/body.ts
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
    `too large: ${failure?.message ?? "more came than an answer can be"}, ${brought}`
  );
}
function judgeContent(exchange, reading) {
  const problem = notAStream(exchange);
  if (problem !== null) return judgeOtherContent(exchange, problem);
  if (reading.stopped === "text_too_long")
    return failed("failed", "provider", "too large: more text than max_output_tokens can hold");
  if (reading.stopped === "message_too_long")
    return failed("failed", "provider", "an event without end: reading was stopped");
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
  const refusal = judgeRefusal(reading);
  if (refusal !== null) return refusal;
  if (reading.ending === "incomplete") return incomplete(reading);
  return isBlank(reading.text) ? failed("empty", "provider", "completed without text") : COMPLETED;
}
function judgeBareError(exchange, { bareError, events }) {
  const error = bareError ?? (events === 0 ? errorInText(bodyText(exchange)) : null);
  return error === null ? null : toldError(error);
}
function judgeRefusal({ refusal, incompleteReason }) {
  if (!isBlank(refusal)) return failed("refused", null, `refused: ${refusal}`);
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
function rate(amount, ms) {
  return amount === null || ms <= 0 ? null : round(amount / (ms / 1e3), 2);
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
function measure(planned, identity, exchange, reading) {
  const judgement = judge(exchange, reading);
  return {
    ...BLANK_RECORD,
    ...planFields(planned, identity),
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
function planFields({ arm, prompt, promptIndex, runIndex, pairId, orderInPair, warmup }, identity) {
  return {
    provider: arm.provider,
    model: arm.model,
    run_index: runIndex,
    prompt_index: promptIndex,
    prompt_id: prompt.id,
    prompt_text: prompt.text,
    expected_answer: prompt.expected,
    schema_version: SCHEMA_VERSION,
    run_id: identity.runId,
    request_id: identity.requestId,
    attempt: identity.attempt,
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
function refusalText({ refusal }, { outcome, error }) {
  if (refusal !== "") return refusal;
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
async function ask(planned, { attempt: attempt2, worst }, settings, ports, signal) {
  const requestId = ports.newId();
  const target = ports.targets.get(planned.arm.arm);
  const { protocol } = target;
  const request = await signedRequest(planned, requestId, target, settings, ports, signal);
  await ports.reservations.append(requestId, worst);
  const exchange = await sent(request, requestId, protocol.watchEnd(), settings, ports, signal);
  const reading = protocol.read(exchange.chunks, boundsFor(settings.max_output_tokens));
  const record = measure(planned, { runId: settings.run_id, requestId, attempt: attempt2 }, exchange, reading);
  const priced = withCosts(record, ports.prices.get(planned.arm.arm) ?? null);
  const unsigned = new Secrets(signatureIn(request)).redactKnownWithin(priced);
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
function signatureIn({ headers }) {
  return /Signature=([0-9a-f]+)/.exec(headers["authorization"] ?? "")?.slice(1) ?? [];
}
var WORDS_STAY = ["prompt_text", "output_text", "answer_text"];
function withoutLookalikes(record) {
  const said = Object.entries(record).filter(([name]) => !WORDS_STAY.includes(name));
  return { ...record, ...maskLookalikesWithin(Object.fromEntries(said)) };
}

// src/core/report/terminal/progress.ts
function progressLine(record, total, tokens, openaiListUsd) {
  const usage = record.input_tokens === null || record.output_tokens === null ? "tokens unavailable" : `in=${grouped(record.input_tokens)} out=${grouped(record.output_tokens)} reasoning=${record.reasoning_tokens === null ? "n/a" : grouped(record.reasoning_tokens)}`;
  const cost = record.estimated_openai_cost_usd === null ? "n/a" : usd(record.estimated_openai_cost_usd);
  return `${record.provider} ${record.model} run ${record.run_index}/${total}: ${statusOf(record)}; ${usage}; cost=${cost}; cumulative_tokens=${grouped(tokens)}; cumulative_est_openai_cost=${usd(openaiListUsd)}`;
}
function statusOf(record) {
  if (record.ok) return "ok";
  const blame = record.fault === null ? "" : `, ${record.fault}`;
  return `failed (${record.outcome ?? "unknown"}${blame})`;
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
function failureLine(record) {
  const { arm, provider, model, prompt_id, outcome, http_status, fault, error } = record;
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
function timeLeft({ done, total, doneHere, elapsedMs }) {
  return doneHere === 0 ? "ETA \u2013" : `ETA ${duration(elapsedMs / doneHere * Math.max(0, total - done))}`;
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
function usd(amount) {
  return `$${amount.toFixed(6)}`;
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
    for (const record of input.earlier) this.#add(record);
  }
  /**
   * @param total the plan's requests of this record's arm, as the walkthrough counts them
   * @param again true where the request is repeated: it is not done yet
   */
  show(record, total, again, reached) {
    this.#add(record);
    if (!again) this.#doneHere += 1;
    if (!record.ok) this.#failed += 1;
    const { log, verbose, caps, priced } = this.#input;
    const state = { ...reached, doneHere: this.#doneHere, failed: this.#failed, caps, priced };
    if (verbose) log.info(progressLine(record, total, this.#tokens, this.#openaiListUsd));
    else if (!record.ok && record.fault !== "aborted") log.info(failureLine(record));
    const columns = log.columns?.() ?? null;
    if (columns !== null) log.status(progressBar(state, columns - 1));
    else if (!verbose) this.#noteTenth(state);
  }
  #add({ input_tokens, output_tokens, estimated_openai_cost_usd }) {
    this.#tokens += (input_tokens ?? 0) + (output_tokens ?? 0);
    this.#openaiListUsd += estimated_openai_cost_usd ?? 0;
  }
  /** The first record shows from which tenth a resumed run goes on. */
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
    const leftMs = minutes * 6e4 - this.earlierMs;
    const ending = limitReached("max-duration-minutes", `the run's ${minutes} minutes are over`);
    if (leftMs <= 0) return stop(ending);
    void this.clock.sleep(leftMs, signal).then(() => {
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
function requestRemedy(record) {
  const said = excerpt(record.error ?? "no reason given", LONGEST_SAID);
  return phrase`${record.provider} refuses every request of this run: ${remedy(record)} It said: ${said}`;
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
  afterAttempt({ record }) {
    const error = ownLimit(record) ?? credentials(record) ?? quota(record) ?? this.request(record);
    return error === null ? null : endingBy(error);
  }
  request(record) {
    const arm = this.arms.get(record.arm ?? "") ?? { answered: false, refusedInRow: 0 };
    this.arms.set(record.arm ?? "", arm);
    arm.answered ||= record.ok;
    arm.refusedInRow = record.fault === "config" ? arm.refusedInRow + 1 : 0;
    if (record.fault !== "config") return null;
    const reach = reachOfRefusal(record.http_status, record.error ?? "");
    const isOfEvery = reach === "every request" || reach === "this address" && !arm.answered;
    if (!isOfEvery && arm.refusedInRow < REFUSALS_OF_ALL) return null;
    return new ParityError("REQUEST_REFUSED", requestRemedy(record));
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
    const refusal = this.budget.refusalOf({ tokens: 0, usd: 0 });
    return refusal === null ? null : capReached(refusal);
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
      earlier: input.earlier
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
    const refusal = this.input.budget.refusalOf(least.reduce(add));
    if (refusal !== null) return this.end(capReached(refusal));
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
      for (const { unit, attempt: attempt2 } of next) {
        if (attempt2 === null) this.done += unit.length;
        else await this.observeUnit(await this.runUnit(unit, attempt2), unit);
        if (this.signal.aborted || attempt2 !== null && isOver()) return;
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
  async runUnit(unit, attempt2, retry = false) {
    const records = [];
    const worst = unit.map((planned) => this.worst(planned));
    if (!await this.reserve(worst.reduce(add))) return records;
    try {
      for (const [index, planned] of unit.entries()) {
        const record = await this.runAttempt(planned, worst[index], attempt2, retry);
        if (record === null) return records;
        records.push(record);
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
      const refusal = this.input.budget.reserve(worst);
      if (refusal === null) {
        this.inFlight += 1;
        return true;
      }
      if (this.inFlight === 0) this.end(capReached(refusal));
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
      const record = retry ? { ...asked.record, retry: true } : asked.record;
      const again = record.fault === "network" && repeat < MAX_NETWORK_REPEATS && !this.signal.aborted;
      await this.keep(record, worst, again);
      if (!again) {
        this.consult((rule) => rule.afterAttempt?.({ ...asked, record }) ?? null);
        return record;
      }
      await this.network.wait(planned.arm.base_url, this.signal);
      if (this.signal.aborted) return null;
      const refusal = this.input.budget.reserve(worst);
      if (refusal !== null) {
        this.end(capReached(refusal));
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
  async keep(record, worst, again) {
    await this.ports.journal.append(record);
    this.ledger.add(record);
    this.input.budget.settle(worst, chargeOf(record, worst));
    if (!again) this.done += 1;
    this.progress.show(record, this.totalOf(record), again, {
      done: this.done,
      total: this.total,
      elapsedMs: this.ports.clock.monotonic() - this.startedAt,
      spent: this.input.budget.charged.billed
    });
  }
  observeUnit(records, unit) {
    if (records.length === unit.length) this.consult((rule) => rule.afterUnit?.(records) ?? null);
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
  totalOf(record) {
    const arms = this.input.settings.arms.length;
    return arms === 0 ? this.total : Math.max(record.run_index, Math.round(this.total / arms));
  }
};

// src/run/residuals.ts
var SLICE = 50;
async function withResiduals(records, count) {
  const filled = [];
  for (const record of records) {
    filled.push(isAnswered(record) ? { ...record, token_residual: tokenResidual(record, count) } : record);
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
    const usd2 = this.records.reduce((sum, { estimated_cost_usd: cost }) => sum + (cost ?? 0), 0);
    const left = this.watched.plannedUnits - this.units;
    if (left <= 0 || this.units === 0) return "";
    return `; about USD ${(usd2 / this.units * left).toFixed(2)} was saved`;
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
  const unwritable = await ports.reservations.close().then(() => null, asParityError);
  const { count } = await ports.tokenizer();
  const { records, warmups } = settled(await withResiduals(await ports.readJournal(), count), settings, count);
  const draws = ports.signal.aborted ? HURRIED_DRAWS : BOOTSTRAP_DRAWS;
  const { arms, comparison } = analysed(records, settings, count, draws);
  const { ending } = measured;
  return {
    settings,
    records,
    warmups,
    arms,
    comparison,
    stop: ending === null ? null : { code: ending.code, message: ending.message },
    error: ending?.error ?? unwritable ?? (ending?.code === "interrupted" ? null : nothingJudged(comparison)),
    resumed: input.earlier.length > 0,
    plannedAttempts: layout.units.reduce((sum, unit) => sum + unit.length, 0),
    leftToAsk: measured.leftToAsk,
    roundTripMs,
    charged: measured.charged
  };
}
function budgetOf({ settings, earlier, reserved }, { prices }) {
  const budget = new Budget({ maxBillableTokens: settings.max_billable_tokens, maxCostUsd: settings.max_cost_usd });
  const worstOf = (record) => worstCase(
    record.prompt_text ?? "",
    settings.instructions,
    settings.max_output_tokens,
    prices.get(record.arm ?? "") ?? null
  );
  for (const record of earlier) budget.charge(chargeOf(record, worstOf(record)), worstOf(record));
  for (const { tokens, usd: usd2 } of lostReservations(reserved, earlier)) {
    budget.charge({ tokens, usd: usd2, reported: false }, null);
  }
  return budget;
}
async function certainRule({ settings, earlier }, layout, { tokenizer }) {
  const { count } = await tokenizer();
  const ledger = new Ledger(earlier);
  return new Certain({
    earlier,
    plannedUnits: layout.units.length,
    finishedUnits: layout.units.filter((unit) => unit.every((planned) => ledger.isFinished(planned))).length,
    look: (records) => {
      const arms = armsOf(settled(records, settings, count).records, settings);
      return certainVerdicts(arms, questionOf(settings), settings.certain_about ?? OVERALL_DIMENSIONS);
    }
  });
}
function settled(journalled, settings, count) {
  const arms = settings.arms.map(({ arm }) => arm);
  const marked = inFileOrder(markSuperseded(journalled), arms);
  return {
    records: reconcile(
      marked.filter(({ warmup }) => warmup !== true),
      count
    ),
    warmups: marked.filter(({ warmup }) => warmup === true)
  };
}
function analysed(records, settings, count, draws) {
  const arms = armsOf(records, settings);
  return { arms, comparison: analyse(arms, count, { ...questionOf(settings), draws }) };
}
function armsOf(records, settings) {
  return withUnasked(groupArms([{ label: settings.run_id, records, settings }]), settings);
}
function questionOf(settings) {
  return {
    seed: settings.seed,
    marginPp: settings.margin_pp,
    latencyMargin: settings.latency_margin,
    costMargin: settings.cost_margin ?? COST_MARGIN,
    reference: settings.reference,
    scorer: settings.scorer
  };
}
function withUnasked(arms, settings) {
  const asked = new Map(arms.map((arm) => [arm.arm, arm]));
  const { run_id: label } = settings;
  return settings.arms.map(
    ({ arm, provider, model, effort }) => asked.get(arm) ?? { arm, provider, model, effort, labels: [label], settings: [settings], records: [], all: [] }
  );
}

export {
  nextSession,
  interruptible,
  worstCase,
  Budget,
  add,
  plan,
  leastUnit,
  run,
  analysed
};
