import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  providerOf
} from "./chunk-ALMOIJY7.js";
import {
  loadDataset
} from "./chunk-KD5Q27Z6.js";
import {
  require_http
} from "./chunk-Y6RSRQOF.js";
import {
  Random
} from "./chunk-5V3ZEP3T.js";
import {
  isJsonObject
} from "./chunk-X5GNT3W2.js";
import {
  array,
  boolean,
  getDotPath,
  looseObject,
  minLength,
  nullish,
  number,
  optional,
  picklist,
  pipe,
  record,
  safeInteger,
  safeParse,
  string,
  union,
  unknown
} from "./chunk-3TQE47KB.js";
import {
  EFFORTS,
  GPT_5_5_EFFORTS,
  ParityError,
  READY_LINE,
  SERVER_DEFAULT,
  SIMULATE_OPTIONS,
  asObject,
  asParityError,
  canonicalModel,
  claimsOf,
  didYouMean,
  errnoOf,
  inWords,
  interpolate,
  loadTokenizer,
  normalCdf,
  option,
  parseOptions,
  perProvider,
  phrase,
  propertyOf
} from "./chunk-P5ZF7QHL.js";
import {
  __toESM
} from "./chunk-YO7HOLJV.js";

// src/commands/simulate.ts
import { once as once3 } from "node:events";

// src/simulator/model/deltas.ts
var PIECE = new RegExp("\\s?\\p{L}+['\u2019]?\\p{L}*|\\s?\\p{N}{1,3}|\\s?[^\\s\\p{L}\\p{N}]+|\\s+", "gu");
function cutIntoDeltas(text) {
  return text.match(PIECE) ?? [];
}

// src/simulator/model/tokens.ts
var TOKENS_A_MESSAGE = 4;
var TOKENS_A_REQUEST = 2;
var FINAL_TOKENS = 6;
var KEPT_COUNTS = 4096;
var LONGEST_KEPT = 4096;
var CHARACTERS_A_TOKEN = 4;
var TokenMeter = class {
  constructor(countTokens) {
    this.countTokens = countTokens;
  }
  countTokens;
  known = /* @__PURE__ */ new Map();
  text(text) {
    const known = this.known.get(text);
    if (known !== void 0) return known;
    const count = this.countTokens(text) ?? Math.ceil(text.length / CHARACTERS_A_TOKEN);
    if (text.length <= LONGEST_KEPT) this.keep(text, count);
    return count;
  }
  input(messages) {
    const texts = messages.reduce((sum, message) => sum + this.text(message.text), 0);
    return texts + TOKENS_A_MESSAGE * messages.length + TOKENS_A_REQUEST;
  }
  keep(text, count) {
    if (this.known.size >= KEPT_COUNTS) this.known.clear();
    this.known.set(text, count);
  }
};

// src/simulator/model/draft.ts
var COMPLETED = {
  status: "completed",
  type: "response.completed",
  incompleteReason: null,
  error: null
};
function incomplete(reason) {
  return { status: "incomplete", type: "response.incomplete", incompleteReason: reason, error: null };
}
var DEFAULT_CAP = 128e3;
function soundDraft(request, draw, text, meter) {
  const cap = request.maxOutputTokens ?? DEFAULT_CAP;
  const allowed = cap - draw.reasoningTokens - FINAL_TOKENS;
  const deltas = fitting(cutIntoDeltas(text), allowed, meter);
  const written = deltas.join("");
  const whole2 = written === text;
  const silent = deltas.length === 0 && text !== "";
  const reasoningTokens = silent ? cap : draw.reasoningTokens;
  return {
    text: written,
    timing: draw,
    messages: silent ? [] : [{ deltas, finalText: written }],
    summaries: request.summary === null ? [] : ["**Reading the question**\n\nThe amounts and what is asked for."],
    reasoned: reasoningTokens > 0,
    rotatingIds: false,
    echo: echoOf(request),
    usage: {
      inputTokens: meter.input(request.messages),
      cachedTokens: 0,
      outputTokens: silent ? cap : reasoningTokens + meter.text(written) + FINAL_TOKENS,
      reasoningTokens
    },
    close: whole2 ? COMPLETED : incomplete("max_output_tokens")
  };
}
function withText(draft, deltas, meter) {
  const text = deltas.join("");
  const reasoningTokens = draft.usage?.reasoningTokens ?? 0;
  const usage = draft.usage && { ...draft.usage, outputTokens: reasoningTokens + meter.text(text) + FINAL_TOKENS };
  return { ...draft, text, messages: [{ deltas, finalText: text }], usage };
}
function fitting(deltas, allowed, meter) {
  if (allowed <= 0) return [];
  if (meter.text(deltas.join("")) <= allowed) return deltas;
  let [fits, tooMany] = [0, deltas.length];
  while (tooMany - fits > 1) {
    const middle = fits + tooMany >> 1;
    if (meter.text(deltas.slice(0, middle).join("")) <= allowed) fits = middle;
    else tooMany = middle;
  }
  return deltas.slice(0, fits);
}
function echoOf(request) {
  return {
    model: request.echoedModel,
    effort: request.effort,
    maxOutputTokens: request.maxOutputTokens,
    serviceTier: request.serviceTier === "auto" ? "default" : request.serviceTier
  };
}

// src/simulator/model/figures.ts
var LEVELS = [0, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99, 0.995, 1];
var SHARE_LEVELS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
var BAND_EDGES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 0.95, 1];
var FIGURES = {
  bedrock: {
    ttfbMs: [179.4, 184.6, 187.7, 191.2, 195.5, 198.8, 201.8, 204.3, 206.6, 209.6, 212.8, 215.5, 220, 225, 230.4, 237.1, 246.6, 257.8, 271.8, 286.8, 306.7, 355.4, 399, 429, 588, 1255],
    totalMs: [975, 1065, 1131, 1217, 1349, 1467, 1586, 1723, 1876, 2070, 2294, 2623, 2881, 3172, 3318, 3495, 3625, 3754, 3882, 4083, 4369, 4936, 6749, 9913, 11513, 20022],
    reasoningTokens: [9, 12, 12, 13, 14, 16, 29.6, 34, 38, 41, 44, 47, 50, 53, 56, 59, 64, 69, 76.4, 86.3, 100.2, 140.2, 252, 465.4, 516, 737],
    visibleTokens: [19, 29, 32, 36, 39, 42, 44, 47, 49, 51, 53, 55, 57, 59, 61, 64, 66, 70, 74.4, 79, 84, 93, 103, 119.3, 129.8, 155],
    waitShare: [
      [0.556, 0.707, 0.758, 0.781, 0.804, 0.826, 0.858, 0.893, 0.914, 0.952, 0.999],
      [0.479, 0.713, 0.742, 0.769, 0.792, 0.807, 0.83, 0.853, 0.868, 0.932, 0.999],
      [0.585, 0.694, 0.728, 0.762, 0.784, 0.811, 0.827, 0.852, 0.879, 0.902, 1],
      [0.542, 0.763, 0.787, 0.818, 0.834, 0.857, 0.877, 0.894, 0.921, 0.951, 1],
      [0.243, 0.35, 0.828, 0.862, 0.881, 0.897, 0.909, 0.922, 0.937, 0.967, 1],
      [0.235, 0.337, 0.376, 0.845, 0.879, 0.892, 0.911, 0.919, 0.933, 0.95, 1],
      [0.315, 0.361, 0.397, 0.455, 0.86, 0.877, 0.889, 0.906, 0.919, 0.943, 1],
      [0.314, 0.415, 0.454, 0.802, 0.849, 0.868, 0.889, 0.9, 0.907, 0.929, 1],
      [0.512, 0.679, 0.793, 0.854, 0.891, 0.918, 0.933, 0.944, 0.958, 0.966, 0.987]
    ],
    meanReasoningTokens: 62.55,
    meanOutputTokens: 128.31
  },
  openai: {
    ttfbMs: [321.8, 341, 350.5, 360.6, 379.5, 390.5, 403.3, 409.5, 416.2, 429.6, 445.4, 463.5, 484.1, 503.1, 512.2, 529.7, 566.5, 608.1, 636.8, 711.8, 819.4, 1146.4, 1840.2, 3076.3, 3516.4, 17365.2],
    totalMs: [1374, 1559, 1712, 1829, 2024, 2131, 2254, 2341, 2431, 2536, 2646, 2762, 2859, 2975, 3101, 3217, 3392, 3610, 3947, 4314, 4896, 5884, 7131, 10762, 15093, 21652],
    reasoningTokens: [9, 10, 12, 13, 14, 15, 29, 33, 37, 40, 43, 46, 48, 51, 54, 58, 62, 68, 76, 84, 100, 136.3, 202.1, 367.5, 466.8, 682],
    visibleTokens: [20, 29, 32, 36, 39, 42, 44, 46, 48, 50, 52, 54, 57, 59, 61, 63, 66, 69, 73, 77, 83, 91, 99, 111, 118.3, 144],
    waitShare: [
      [0.508, 0.596, 0.624, 0.638, 0.659, 0.671, 0.693, 0.718, 0.733, 0.775, 0.999],
      [0.436, 0.59, 0.625, 0.654, 0.68, 0.694, 0.713, 0.728, 0.752, 0.78, 0.959],
      [0.443, 0.599, 0.639, 0.657, 0.673, 0.694, 0.717, 0.742, 0.765, 0.803, 0.915],
      [0.464, 0.594, 0.628, 0.644, 0.668, 0.698, 0.716, 0.74, 0.759, 0.796, 0.937],
      [0.36, 0.6, 0.631, 0.658, 0.676, 0.693, 0.715, 0.744, 0.767, 0.813, 0.918],
      [0.301, 0.603, 0.641, 0.665, 0.697, 0.715, 0.739, 0.757, 0.782, 0.821, 0.929],
      [0.318, 0.6, 0.654, 0.683, 0.71, 0.736, 0.754, 0.781, 0.815, 0.845, 0.973],
      [0.273, 0.359, 0.417, 0.572, 0.711, 0.749, 0.784, 0.816, 0.835, 0.87, 0.977],
      [0.076, 0.279, 0.425, 0.749, 0.797, 0.839, 0.856, 0.884, 0.91, 0.917, 0.98]
    ],
    meanReasoningTokens: 60.03,
    meanOutputTokens: 124.98
  }
};

// src/simulator/model/draw.ts
function likenessOf(provider) {
  return provider.startsWith("bedrock") ? "bedrock" : "openai";
}
var REASONING_BY_PROMPT = 0.85;
var VISIBLE_BY_PROMPT = 0.88;
var VISIBLE_WITH_REASONING = 0.5;
var CORRECT_BY_PROMPT = 0.99;
var LOADINGS = {
  bedrock: { reasoning: 0.585, visible: 0.129, share: -0.35 },
  openai: { reasoning: 0.594, visible: 0.225, share: -0.35 }
};
var TOKENS_WITH_EACH_OTHER = 0.43;
var PATIENCE_BY_PROMPT = 0.1;
var MEAN_OUTPUT_TOKENS = {
  bedrock: { high: 159, xhigh: 215 },
  openai: { high: 155, xhigh: 221 }
};
var LOW_REASONING = 0.5;
var MINIMAL_REASONING = 0.25;
var MAX_BEYOND_XHIGH = 1.5;
var REASONING_SHARE_OF_WAIT = 0.47;
var FIRST_TEXT_MARGIN = 0.98;
function drawRequest(key, accuracy, slowdown) {
  const prompt = promptFactors(key);
  const random = new Random(
    key.seed,
    `request ${key.provider} ${key.model} ${key.effort} ${key.occurrence} ${key.prompt}`
  );
  const likeness = likenessOf(key.provider);
  const figures = FIGURES[likeness];
  const reasoning = mix(Math.sqrt(REASONING_BY_PROMPT), prompt.work, random.normal());
  const visible = mix(Math.sqrt(VISIBLE_BY_PROMPT), prompt.verbosity, random.normal());
  const latencies = drawLatencies(likeness, figures, { reasoning, visible, patience: prompt.patience }, random);
  const factor = reasoningFactor(likeness, key.effort);
  return {
    ...slowedDown(withEffort(latencies, factor), slowdown),
    reasoningTokens: Math.round(at(figures.reasoningTokens, reasoning) * factor),
    visibleTokens: Math.round(at(figures.visibleTokens, visible)),
    correct: normalCdf(mix(Math.sqrt(CORRECT_BY_PROMPT), prompt.difficulty, random.normal())) <= accuracy
  };
}
function promptFactors(key) {
  const random = new Random(key.seed, `prompt ${key.prompt}`);
  const work = random.normal();
  return {
    work,
    verbosity: mix(VISIBLE_WITH_REASONING, work, random.normal()),
    patience: random.normal(),
    difficulty: random.normal()
  };
}
function drawLatencies(provider, figures, scores, random) {
  const loading = LOADINGS[provider];
  const explained = loading.reasoning ** 2 + loading.visible ** 2 + 2 * loading.reasoning * loading.visible * TOKENS_WITH_EACH_OTHER;
  const rest = mix(Math.sqrt(PATIENCE_BY_PROMPT), scores.patience, random.normal());
  const total = loading.reasoning * scores.reasoning + loading.visible * scores.visible + Math.sqrt(1 - explained) * rest;
  const share2 = normalCdf(mix(loading.share, scores.visible, random.normal()));
  const totalMs = at(figures.totalMs, total);
  const waitMs = totalMs * tabled(SHARE_LEVELS, shareBand(figures, normalCdf(total)), share2);
  return inOrder(at(figures.ttfbMs, random.normal()), waitMs, totalMs);
}
function inOrder(ttfbMs, ttftMs, totalMs) {
  const latestText = totalMs * FIRST_TEXT_MARGIN;
  const firstByte = Math.min(ttfbMs, latestText * FIRST_TEXT_MARGIN);
  return { ttfbMs: firstByte, ttftMs: Math.max(ttftMs, firstByte / FIRST_TEXT_MARGIN), totalMs };
}
function shareBand(figures, probability) {
  const band = BAND_EDGES.findLastIndex((edge) => edge <= probability);
  return figures.waitShare[band] ?? figures.waitShare.at(-1);
}
function reasoningFactor(provider, effort) {
  if (effort === "none") return 0;
  if (effort === "minimal") return MINIMAL_REASONING;
  if (effort === "low") return LOW_REASONING;
  if (effort === "medium") return 1;
  if (effort === "max") return MAX_BEYOND_XHIGH * reasoningFactor(provider, "xhigh");
  const { meanOutputTokens, meanReasoningTokens } = FIGURES[provider];
  return (MEAN_OUTPUT_TOKENS[provider][effort] - meanOutputTokens + meanReasoningTokens) / meanReasoningTokens;
}
function withEffort(latencies, factor) {
  const stretch = 1 + REASONING_SHARE_OF_WAIT * (factor - 1);
  const wait = latencies.ttfbMs + (latencies.ttftMs - latencies.ttfbMs) * stretch;
  return { ttfbMs: latencies.ttfbMs, ttftMs: wait, totalMs: wait + (latencies.totalMs - latencies.ttftMs) };
}
function slowedDown(draw, factor) {
  return { ...draw, ttfbMs: draw.ttfbMs * factor, ttftMs: draw.ttftMs * factor, totalMs: draw.totalMs * factor };
}
function mix(correlation, shared, own) {
  return correlation * shared + Math.sqrt(1 - correlation * correlation) * own;
}
function at(quantiles, score) {
  return tabled(LEVELS, quantiles, normalCdf(score));
}
function tabled(levels, values, probability) {
  const upper = Math.max(
    1,
    levels.findIndex((level) => probability <= level)
  );
  const [from, to] = [levels[upper - 1], levels[upper]];
  return interpolate(values[upper - 1], values[upper], (probability - from) / (to - from));
}

// src/simulator/dialects/dialect.ts
import { createHash } from "node:crypto";
function ordered(fields, order) {
  const rank = (key) => {
    const first = order.first.indexOf(key);
    if (first >= 0) return first - order.first.length;
    return order.last.includes(key) ? 1 : 0;
  };
  const keys = Object.keys(fields).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}
function opaque(key, bytes) {
  return createHash("shake256", { outputLength: bytes }).update(key).digest();
}
function opaqueHex(key, digits) {
  return opaque(key, Math.ceil(digits / 2)).toString("hex").slice(0, digits);
}
function opaqueUuid(key) {
  const hex = opaqueHex(key, 30);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

// src/simulator/model/reply.ts
function refusalReply(refusal, keys, headers, at2) {
  const { content } = refusal;
  const text = content.kind === "text" ? content.text : JSON.stringify({ error: ordered({ ...content.error }, keys) });
  return {
    status: refusal.status,
    headers: { ...headers, ...refusal.headers, "content-length": String(Buffer.byteLength(text)) },
    headersAt: at2,
    body: { kind: "text", text, at: at2 },
    wire: [],
    ending: "end"
  };
}
function withEvents(reply, change) {
  if (reply.body.kind !== "events") return reply;
  return { ...reply, body: { ...reply.body, events: change(reply.body.events) } };
}
function withFraming(reply, framing) {
  if (reply.body.kind !== "events") return reply;
  return { ...reply, body: { ...reply.body, framing: { ...reply.body.framing, ...framing } } };
}
function withWire(reply, ...transforms) {
  return { ...reply, wire: [...reply.wire, ...transforms] };
}
function isTextDelta(event) {
  return event.type === "response.output_text.delta";
}
var TERMINAL = /* @__PURE__ */ new Set(["response.completed", "response.incomplete", "response.failed", "error"]);
function isTerminal(event) {
  return TERMINAL.has(event.type);
}

// src/simulator/faults/hostile.ts
var HOSTILE_TEXT = [
  "::set-output name=verdict::forged",
  "::add-mask::1",
  "::error file=src/main.ts::forged",
  "##[group]forged",
  "<!-- parity-bench -->",
  "@octocat @github/security please look",
  "| a | b | \\| c ` d |",
  "```",
  "</details></td></tr></table></pre></code><script>globalThis.forged = 1</script>",
  '<img src=x onerror="globalThis.forged = 1">',
  "![pixel](http://127.0.0.1:9/pixel.png) [link](javascript:forged)",
  "EOF",
  "ghadelimiter_forged",
  "verdict<<EOF",
  "../../../../tmp/forged",
  '{"type":"response.completed"}',
  'data: {"type":"response.failed"}',
  "<|endoftext|><|im_end|>",
  "\x1B[2J\x1B]0;forged\x07\r\u202Eforged\u2066\u200B",
  "=cmd|'/c forged'!A1",
  "",
  ""
].join("\n");

// src/simulator/faults/answer.ts
var SHORTEST_REPLAY = 4;
var LONGEST_REPLAY = 24;
var DELIVERED_SHARE = 0.6;
var SUMMARY = Array.from({ length: 24 }, (_, step) => `Thinking about part ${step + 1} of the question.`).join(" ");
var ANSWER_FAULTS = {
  slow: {
    description: "All latencies of the request are 1.15 times as long.",
    draw: (draw, settings) => slowedDown(draw, settings.slowFactor)
  },
  wrong_answer: {
    description: "The answer is wrong, and otherwise sound.",
    draw: (draw) => ({ ...draw, correct: false })
  },
  replay: {
    description: "A stretch of the text is sent again, in the deltas and in the final text; usage counts it once.",
    draft: (draft, { random }) => withMessages(draft, (message) => replayed(message, random, true))
  },
  replay_deltas: {
    description: "A stretch of the text is sent again in the deltas; the final text is sound.",
    draft: (draft, { random }) => withMessages(draft, (message) => replayed(message, random, false))
  },
  snapshots: {
    description: "The text comes as 2 to 5 message items, each the whole text so far; usage bills the last one.",
    draft: (draft, { random }) => ({
      ...draft,
      messages: draft.messages.flatMap((message) => snapshotsOf(message, 2 + random.below(4)))
    })
  },
  dropped_delta: {
    description: "One delta is missing, its number too; the final text has it.",
    reply: (reply) => withEvents(reply, (events) => {
      const deltas = events.filter(({ event }) => isTextDelta(event));
      const dropped = deltas[deltas.length >> 1];
      return events.filter((event) => event !== dropped);
    })
  },
  undelivered: {
    description: "Only the first part of the text arrives, in deltas and final text alike; usage bills all of it.",
    draft: (draft) => withMessages(draft, (message) => sound(message.deltas.slice(0, partOf(message.deltas.length))))
  },
  hostile_output: {
    description: "The text holds Markdown, HTML, workflow commands, mentions, comment markers and control characters.",
    draft: (draft, { meter }) => withText(draft, cutIntoDeltas(HOSTILE_TEXT + (draft.text.split("\n").at(-1) ?? "")), meter)
  },
  reasoning_summaries: {
    description: "Hundreds of reasoning summary deltas come before the first text.",
    draft: (draft) => ({ ...draft, reasoned: true, summaries: [SUMMARY, SUMMARY, SUMMARY] })
  },
  rotating_items: {
    description: "The text comes in three message items, and each event names another item id.",
    draft: (draft) => ({ ...draft, rotatingIds: true, messages: draft.messages.flatMap(inThree) })
  }
};
function withMessages(draft, change) {
  return { ...draft, messages: draft.messages.map(change) };
}
function sound(deltas) {
  return { deltas, finalText: deltas.join("") };
}
function partOf(count) {
  return Math.ceil(count * DELIVERED_SHARE);
}
function replayed(message, random, inFinalText) {
  const { deltas } = message;
  const sign = deltas.findIndex((delta, position) => position >= SHORTEST_REPLAY && /[÷×−]/.test(delta));
  const point = sign >= 0 ? sign : partOf(deltas.length);
  const length = Math.min(point, SHORTEST_REPLAY + random.below(LONGEST_REPLAY - SHORTEST_REPLAY + 1));
  const again = [...deltas.slice(0, point), ...deltas.slice(point - length, point), ...deltas.slice(point)];
  return inFinalText ? sound(again) : { ...message, deltas: again };
}
function snapshotsOf({ deltas }, count) {
  return Array.from({ length: count }, (_, index) => {
    return sound(deltas.slice(0, Math.ceil(deltas.length * (index + 1) / count)));
  });
}
function inThree(message) {
  const third = Math.ceil(message.deltas.length / 3);
  const parts = [0, 1, 2].map((part) => message.deltas.slice(part * third, (part + 1) * third));
  return parts.filter((part) => part.length > 0).map(sound);
}

// src/simulator/faults/ending.ts
var USUAL_CAP = 4096;
var SERVER_ERROR = { code: "server_error", message: "The model failed to generate a response." };
var QUOTA_ERROR = {
  code: "insufficient_quota",
  message: "You exceeded your current quota, please check your plan and billing details."
};
var ENDING_FAULTS = {
  no_terminal: {
    description: "The stream ends cleanly after the whole text, without its terminal event.",
    reply: (reply) => withEvents(reply, (events) => events.filter(({ event }) => !isTerminal(event)))
  },
  cut_clean: {
    description: "The stream ends cleanly in the middle of the text.",
    reply: (reply) => cutInText(reply, "end")
  },
  silent_end: {
    description: "The stream ends cleanly before any text, without usage or terminal event.",
    reply: (reply) => withEvents(reply, opening)
  },
  reset: {
    description: "The connection is reset in the middle of the text.",
    reply: (reply) => cutInText(reply, "reset")
  },
  close: {
    description: "The connection is closed in the middle of the text, the HTTP message unfinished.",
    reply: (reply) => cutInText(reply, "close")
  },
  close_after_headers: {
    description: "The connection is closed after the headers.",
    reply: (reply) => ({ ...withEvents(reply, () => []), ending: "close" })
  },
  reset_before_headers: {
    description: "The connection is reset after the request, before any header.",
    reply: (reply) => ({ ...withEvents(reply, () => []), headersAt: null, ending: "reset" })
  },
  silence: {
    description: "Nothing comes after half the text; the connection stays open.",
    reply: (reply) => cutInText(reply, "hang")
  },
  hang: {
    description: "The server takes the request and never answers.",
    reply: (reply) => ({ ...withEvents(reply, () => []), headersAt: null, ending: "hang" })
  },
  incomplete_no_text: {
    description: "response.incomplete (max_output_tokens): reasoning spent the whole cap, no text.",
    draft: (draft, { request }) => {
      const cap = request.maxOutputTokens ?? USUAL_CAP;
      return {
        ...withoutText(draft, incomplete("max_output_tokens"), { outputTokens: cap, reasoningTokens: cap }),
        reasoned: true
      };
    }
  },
  incomplete_text: {
    description: "response.incomplete (max_output_tokens) after half the text; the cap is spent.",
    draft: (draft, context) => atCap(draft, context, incomplete("max_output_tokens"))
  },
  completed_incomplete: {
    description: 'As incomplete_text, but the event is response.completed with status "incomplete".',
    draft: (draft, context) => atCap(draft, context, { ...incomplete("max_output_tokens"), type: "response.completed" })
  },
  content_filter: {
    description: "response.incomplete (content_filter) after half the text.",
    draft: (draft, context) => ({ ...halved(draft, context), close: incomplete("content_filter") })
  },
  empty: {
    description: "response.completed without text, zero output tokens.",
    draft: (draft) => ({ ...withoutText(draft, COMPLETED, { outputTokens: 0, reasoningTokens: 0 }), reasoned: false })
  },
  empty_billed: {
    description: "response.completed without text, its reasoning billed.",
    draft: (draft) => withoutText(draft, COMPLETED, { outputTokens: draft.usage?.reasoningTokens ?? 0 })
  },
  failed: {
    description: "response.failed before any text, usage null.",
    draft: (draft) => ({ ...withoutText(draft, failed(SERVER_ERROR), {}), usage: null })
  },
  failed_after_text: {
    description: "response.failed after half the text, usage null.",
    draft: (draft, context) => ({ ...halved(draft, context), close: failed(SERVER_ERROR), usage: null })
  },
  error_flat: {
    description: "A flat error event {type, code, message, param} inside HTTP 200 ends the stream before any text.",
    reply: (reply, context) => withEvents(reply, (events) => [...opening(events), errorEvent(events, context, SERVER_ERROR)])
  },
  quota_in_stream: {
    description: "HTTP 200, then a nested error event insufficient_quota, then response.failed.",
    draft: (draft) => ({ ...withoutText(draft, failed(QUOTA_ERROR), {}), usage: null, reasoned: false }),
    reply: (reply, context) => withEvents(reply, (events) => withNestedError(events, context))
  }
};
function failed(error) {
  return { status: "failed", type: "response.failed", incompleteReason: null, error };
}
function withoutText(draft, close, usage) {
  return { ...draft, text: "", messages: [], close, usage: draft.usage && { ...draft.usage, ...usage } };
}
function halved(draft, { meter }) {
  const deltas = draft.messages[0]?.deltas ?? [];
  return withText(draft, deltas.slice(0, deltas.length >> 1), meter);
}
function atCap(draft, context, close) {
  const half = halved(draft, context);
  const cap = context.request.maxOutputTokens ?? USUAL_CAP;
  const reasoningTokens = cap - context.meter.text(half.text) - FINAL_TOKENS;
  return { ...half, close, usage: half.usage && { ...half.usage, outputTokens: cap, reasoningTokens } };
}
function opening(events) {
  return events.filter(({ event }) => event.type === "response.created" || event.type === "response.in_progress");
}
function cutInText(reply, ending) {
  const cut = withEvents(reply, (events) => {
    const deltas = events.filter(({ event }) => isTextDelta(event));
    const last = deltas[deltas.length >> 1];
    return events.slice(0, last === void 0 ? 2 : events.indexOf(last));
  });
  return { ...cut, ending };
}
function errorEvent(events, { dialect }, error) {
  const after = opening(events);
  const fields = { type: "error", ...error, param: null, sequence_number: after.length };
  return { at: after.at(-1)?.at ?? 0, event: ordered(fields, dialect.keys) };
}
function withNestedError(events, { dialect }) {
  const start = opening(events);
  const at2 = start.at(-1)?.at ?? 0;
  const error = { type: QUOTA_ERROR.code, ...QUOTA_ERROR, param: null };
  const nested = ordered({ type: "error", error, sequence_number: start.length }, dialect.keys);
  const rest = events.slice(start.length).map(({ event }, position) => ({
    at: at2,
    event: { ...event, sequence_number: start.length + 1 + position }
  }));
  return [...start, { at: at2, event: nested }, ...rest];
}

// src/simulator/server/refusal.ts
function errorRefusal(status, error, headers = {}) {
  return { status, headers: { "content-type": "application/json", ...headers }, content: { kind: "error", error } };
}
function invalidRequest(message, param, code, status = 400) {
  return errorRefusal(status, { message, type: "invalid_request_error", param, code });
}
function textRefusal(status, contentType, text, headers = {}) {
  return { status, headers: { "content-type": contentType, ...headers }, content: { kind: "text", text } };
}
function unknownModel(model) {
  const message = `The model \`${model}\` does not exist or you do not have access to it.`;
  return invalidRequest(message, null, "model_not_found", 404);
}
function wrongOpenAiKey(shown) {
  const message = `Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`;
  return invalidRequest(message, null, "invalid_api_key", 401);
}
function awsRefusal(code, message) {
  return errorRefusal(401, { message, type: "authentication_error", param: null, code });
}

// src/simulator/faults/http.ts
var PAGE = (title) => `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>
`;
var SERVER_ERROR2 = { type: "server_error", param: null, code: null };
var LIMITED = { type: "requests", param: null, code: "rate_limit_exceeded" };
var NO_QUOTA = { type: "insufficient_quota", param: null, code: "insufficient_quota" };
var NOT_ALLOWED = { type: "permission_denied_error", param: null, code: "access_denied" };
var HTTP_FAULTS = {
  http_400_internal: answers(
    'HTTP 400 whose error says "Internal server error".',
    () => invalidRequest("Internal server error", null, "internal_server_error")
  ),
  http_400_filter: answers(
    "HTTP 400 content_filter: the prompt is declined.",
    () => invalidRequest("The prompt was filtered by the content management policy.", "prompt", "content_filter")
  ),
  http_401: answers(
    "HTTP 401: the key or signature is refused, though it was right.",
    ({ dialect }) => dialect.provider === "openai" ? wrongOpenAiKey("sk-*****") : awsRefusal("UnrecognizedClient", "The security token included in the request is invalid.")
  ),
  expired_token: answers(
    "HTTP 401: the session is called expired, though it is not.",
    () => awsRefusal("ExpiredToken", "The security token included in the request is expired")
  ),
  http_403: answers(
    "HTTP 403: the caller may not do this; the message names the missing action.",
    () => errorRefusal(403, {
      ...NOT_ALLOWED,
      message: "User is not authorized to perform: bedrock-mantle:CreateInference on resource: arn:aws:bedrock-mantle:us-east-2:000000000000:project/default because no identity-based policy allows the bedrock-mantle:CreateInference action"
    })
  ),
  http_404_model: answers("HTTP 404: the model is not there.", ({ request }) => unknownModel(request.model)),
  http_429: answers(
    "HTTP 429 with Retry-After.",
    ({ request, settings }) => errorRefusal(
      429,
      {
        ...LIMITED,
        message: `Rate limit reached for ${request.model}. Please try again in ${settings.retryAfterSeconds}s.`
      },
      {
        "retry-after": String(settings.retryAfterSeconds),
        "retry-after-ms": String(settings.retryAfterSeconds * 1e3)
      }
    )
  ),
  http_429_quota: answers(
    "HTTP 429 insufficient_quota: no waiting helps.",
    () => errorRefusal(429, {
      ...NO_QUOTA,
      message: "You exceeded your current quota, please check your plan and billing details."
    })
  ),
  http_500: answers(
    "HTTP 500 in the error shape of the API.",
    () => errorRefusal(500, { ...SERVER_ERROR2, message: "The server had an error while processing your request." })
  ),
  http_503_text: answers(
    "HTTP 503 in plain text, from a proxy.",
    () => textRefusal(
      503,
      "text/plain",
      "upstream connect error or disconnect/reset before headers. reset reason: connection timeout"
    )
  ),
  http_520_html: answers(
    "HTTP 520 with an HTML page.",
    () => textRefusal(520, "text/html; charset=UTF-8", PAGE("520: Web server is returning an unknown error"))
  ),
  html_200: answers(
    "An HTML page with status 200.",
    () => textRefusal(200, "text/html; charset=UTF-8", PAGE("Sign in to the network"))
  ),
  redirect: answers(
    "HTTP 307 to another host.",
    ({ dialect, settings, port }) => textRefusal(307, "text/plain", "Temporary Redirect", {
      location: settings.redirectTo ?? `http://localhost:${port}${dialect.path}`
    })
  ),
  echo_authorization: answers(
    "HTTP 401 whose message repeats the authorization header and session token.",
    ({ headers }) => {
      const shown = [headers["authorization"], headers["x-amz-security-token"], headers["x-api-key"]].filter(
        (value) => value !== void 0
      );
      return wrongOpenAiKey(shown.join(" "));
    }
  ),
  wrong_content_type: {
    description: "A sound stream that calls itself application/json.",
    reply: (reply) => ({ ...reply, headers: { ...reply.headers, "content-type": "application/json" } })
  }
};
function answers(description, make) {
  return {
    description,
    reply: (reply, context) => refusalReply(make(context), context.dialect.errorKeys, reply.headers, reply.headersAt ?? 0)
  };
}

// src/simulator/faults/misreported.ts
var FOREIGN_INPUT_TOKENS = 237;
var OTHER_CAP = 1024;
var NUMBERS_SKIPPED = 3;
var BEYOND_TOKENS = 1e3;
var REPORT_FAULTS = {
  cached_tokens: {
    description: "Half the input tokens are reported as cached.",
    draft: (draft) => withUsage(draft, (usage) => ({ ...usage, cachedTokens: usage.inputTokens >> 1 }))
  },
  zero_usage: {
    description: "All token counts are zero, though there is text.",
    draft: (draft) => withUsage(draft, () => ({ inputTokens: 0, cachedTokens: 0, outputTokens: 0, reasoningTokens: 0 }))
  },
  missing_usage: {
    description: "The response is completed without usage.",
    draft: (draft) => ({ ...draft, usage: null })
  },
  altered_input: {
    description: "More input tokens are billed than the prompt has, as if another prompt had been sent.",
    draft: (draft) => withUsage(draft, (usage) => ({ ...usage, inputTokens: usage.inputTokens + FOREIGN_INPUT_TOKENS }))
  },
  output_beyond_limit: {
    description: "More reasoning is billed than max_output_tokens allows in all.",
    draft: (draft, { request }) => withUsage(draft, (usage) => withReasoning(usage, (request.maxOutputTokens ?? DEFAULT_CAP) + BEYOND_TOKENS))
  },
  reasoning_beyond_output: {
    description: "More reasoning tokens are reported than output tokens in all.",
    draft: (draft) => withUsage(draft, (usage) => ({ ...usage, reasoningTokens: usage.outputTokens + BEYOND_TOKENS }))
  },
  cached_beyond_input: {
    description: "More cached input tokens are reported than input tokens in all.",
    draft: (draft) => withUsage(draft, (usage) => ({ ...usage, cachedTokens: usage.inputTokens + BEYOND_TOKENS }))
  },
  other_overhead: {
    description: "An answer is billed for its text alone, without the tokens of its layout.",
    draft: (draft) => withUsage(draft, (usage) => ({ ...usage, outputTokens: Math.max(0, usage.outputTokens - FINAL_TOKENS) }))
  },
  echo_model: {
    description: "The response names another model.",
    draft: (draft) => withEcho(draft, { model: `${draft.echo.model}-other` })
  },
  echo_effort: {
    description: "The response names another effort.",
    draft: (draft) => withEcho(draft, { effort: draft.echo.effort === "low" ? "medium" : "low" })
  },
  echo_max_output_tokens: {
    description: "The response names another max_output_tokens.",
    draft: (draft) => withEcho(draft, { maxOutputTokens: draft.echo.maxOutputTokens === OTHER_CAP ? 2 * OTHER_CAP : OTHER_CAP })
  },
  echo_tier: {
    description: "The response was served by another service tier.",
    draft: (draft) => withEcho(draft, { serviceTier: draft.echo.serviceTier === "priority" ? "flex" : "priority" })
  },
  sequence_gap: {
    description: "Sequence numbers skip three in the middle of a text that is whole.",
    reply: (reply) => withEvents(reply, withGap)
  }
};
function withUsage(draft, change) {
  return { ...draft, usage: draft.usage && change(draft.usage) };
}
function withReasoning(usage, outputTokens) {
  const more = outputTokens - usage.outputTokens;
  return { ...usage, outputTokens, reasoningTokens: usage.reasoningTokens + more };
}
function withEcho(draft, echo) {
  return { ...draft, echo: { ...draft.echo, ...echo } };
}
function withGap(events) {
  const deltas = events.filter(({ event }) => isTextDelta(event));
  const from = deltas[deltas.length >> 1]?.event["sequence_number"];
  return events.map(({ at: at2, event }) => {
    const number2 = event["sequence_number"];
    if (typeof number2 !== "number" || typeof from !== "number" || number2 < from) return { at: at2, event };
    return { at: at2, event: { ...event, sequence_number: number2 + NUMBERS_SKIPPED } };
  });
}

// src/simulator/faults/shape.ts
var DECLINED = "I can\u2019t help with that one.";
var INVISIBLE = ["\u200B", "\u2060", "\uFEFF"];
var LIMITED2 = { code: "rate_limit_exceeded", message: "Rate limit reached upstream." };
var USED_UP = { code: "insufficient_quota", message: "You exceeded your current quota." };
var encoder = new TextEncoder();
var SHAPE_FAULTS = {
  one_delta: {
    description: "The whole text comes in one delta.",
    draft: (draft) => ({
      ...draft,
      messages: draft.messages.map((message) => ({ ...message, deltas: [message.deltas.join("")] }))
    })
  },
  no_deltas: {
    description: "No delta comes, only the final text.",
    reply: (reply) => renumbered(withEvents(reply, (events) => events.filter(({ event }) => !isTextDelta(event))))
  },
  buffered: {
    description: "Every byte of the stream is held back until its end, as by a proxy that buffers.",
    reply: (reply) => ({
      ...withEvents(reply, (events) => events.map(({ event }) => ({ at: events.at(-1)?.at ?? 0, event }))),
      wire: []
    })
  },
  held_open: {
    description: "The body stays open after the terminal event.",
    reply: (reply) => ({ ...reply, ending: "hang" })
  },
  interim_100: {
    description: "An HTTP 100 Continue that nobody asked for comes before the answer.",
    reply: (reply) => ({ ...reply, interim: true })
  },
  numbered_from_one: {
    description: "Sequence numbers start at 1.",
    reply: (reply) => renumbered(reply, 1)
  },
  unindexed: {
    description: "No event has an output_index or a content_index.",
    reply: (reply) => withEvents(reply, (events) => events.map(withoutIndices))
  },
  two_endings: {
    description: "A second terminal event follows, which bills one token each way.",
    reply: (reply) => withEvents(reply, (events) => [...events, ...events.slice(-1).map(withLittleUsage)])
  },
  zero_width: {
    description: "The text is made of characters that nobody sees.",
    draft: (draft, { meter }) => withText(draft, INVISIBLE, meter)
  },
  refusal: {
    description: "The model declines, in refusal deltas and a refusal part.",
    draft: (draft, { meter }) => withText(draft, cutIntoDeltas(DECLINED), meter),
    reply: (reply) => withEvents(reply, (events) => events.map(({ at: at2, event }) => ({ at: at2, event: declined(event) })))
  },
  error_untyped: {
    description: "HTTP 200, then an error object in a frame without a type (rate_limit_exceeded), then [DONE].",
    reply: (reply, context) => endingIn(reply, context, `data: ${JSON.stringify({ error: LIMITED2 })}

data: [DONE]

`)
  },
  error_named: {
    description: "HTTP 200, then an error that only its event line calls so (insufficient_quota).",
    reply: (reply, context) => endingIn(reply, context, `event: error
data: ${JSON.stringify(USED_UP)}

`)
  }
};
function renumbered(reply, first = 0) {
  return withEvents(
    reply,
    (events) => events.map(({ at: at2, event }, position) => ({ at: at2, event: { ...event, sequence_number: first + position } }))
  );
}
function withoutIndices({ at: at2, event }) {
  const kept = Object.entries(event).filter(([key]) => key !== "output_index" && key !== "content_index");
  return { at: at2, event: Object.fromEntries(kept) };
}
function withLittleUsage({ at: at2, event }) {
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  const sequence = Number(event["sequence_number"]) + 1;
  return { at: at2, event: { ...event, sequence_number: sequence, response: { ...fieldsOf(event["response"]), usage } } };
}
function fieldsOf(value) {
  return isJsonObject(value) ? value : {};
}
var DECLINED_TYPES = {
  "response.output_text.delta": "response.refusal.delta",
  "response.output_text.done": "response.refusal.done"
};
function declined(value) {
  if (Array.isArray(value)) return value.map(declined);
  if (!isJsonObject(value)) return value;
  const { type, text, ...rest } = value;
  if (type === "output_text") return { type: "refusal", refusal: text };
  const other = typeof type === "string" ? DECLINED_TYPES[type] : void 0;
  if (other !== void 0) return { ...rest, type: other, ...text === void 0 ? {} : { refusal: text } };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === "text" ? inner : declined(inner)])
  );
}
function endingIn(reply, context, words) {
  const short = withEvents(reply, (events) => [...opening(events), errorEvent(events, context, LIMITED2)]);
  const inWords2 = (write) => write.event !== void 0 && isTerminal(write.event) ? { ...write, bytes: encoder.encode(words) } : write;
  return withWire(short, function* (writes) {
    for (const write of writes) yield inWords2(write);
  });
}

// src/simulator/faults/wire.ts
import { gzipSync } from "node:zlib";

// src/simulator/model/frames.ts
var encoder2 = new TextEncoder();
function framesOf(reply) {
  return reply.wire.reduce((writes, transform) => transform(writes), bodyFrames(reply.body));
}
function* bodyFrames(body) {
  if (body.kind === "text") {
    yield { at: body.at, bytes: encoder2.encode(body.text) };
    return;
  }
  for (const { at: at2, event } of body.events) {
    yield { at: at2, bytes: encoder2.encode(frame(event, body.framing)), event };
  }
}
function frame(event, framing) {
  const json2 = JSON.stringify(event, null, framing.severalDataLines ? 1 : void 0);
  const data = json2.split("\n").map((line) => `data:${framing.space}${line}`);
  const name = `event:${framing.space}${event.type}`;
  const lines = framing.order === "data-first" ? [...data, name] : [name, ...data];
  return [...framing.linesBefore, ...lines, ...framing.linesAfter, "", ""].join(framing.lineEnd);
}
var MOST_SPLITS = 2;
var FIRST_OF_SEVERAL = 192;
function* splitCharacters(writes) {
  let splits = 0;
  for (const write of writes) {
    const first = splits < MOST_SPLITS && isDelta(write) ? write.bytes.findIndex((byte) => byte >= FIRST_OF_SEVERAL) : -1;
    if (first < 0) {
      yield write;
      continue;
    }
    splits++;
    const { event, ...half } = write;
    yield { ...half, bytes: write.bytes.subarray(0, first + 1) };
    yield { ...half, ...event === void 0 ? {} : { event }, bytes: write.bytes.subarray(first + 1), apart: true };
  }
}
function isDelta(write) {
  return write.event?.type === "response.output_text.delta";
}

// src/simulator/faults/wire.ts
var BLOCK_BYTES = 64 * 1024;
var BLOCKS_A_MEGABYTE = 16;
var encoder3 = new TextEncoder();
var WIRE_FAULTS = {
  keepalive: {
    description: "Keepalive events come before response.created and within the text.",
    reply: withKeepalives
  },
  unknown_events: {
    description: "Events of an unknown type, and unknown fields in known ones.",
    reply: (reply) => withEvents(reply, (events) => events.flatMap(withUnknown))
  },
  comments: {
    description: "An SSE comment precedes each event, and id, retry and an unknown field follow it.",
    reply: (reply) => withFraming(reply, { linesBefore: [": ping"], linesAfter: ["id: 7", "retry: 1000", "flavour: plain"] })
  },
  done_marker: {
    description: "The stream ends with data: [DONE].",
    reply: (reply) => withWire(
      reply,
      (writes) => withLast(writes, (last) => [last, { at: last.at, bytes: encoder3.encode("data: [DONE]\n\n") }])
    )
  },
  cr_lines: {
    description: "Lines end in CR.",
    reply: (reply) => withFraming(reply, { lineEnd: "\r" })
  },
  crlf_lines: {
    description: "Lines end in CRLF.",
    reply: (reply) => withFraming(reply, { lineEnd: "\r\n" })
  },
  no_space: {
    description: "No space after data: and event:.",
    reply: (reply) => withFraming(reply, { space: "" })
  },
  several_data_lines: {
    description: "The JSON of each event is spread over several data: lines.",
    reply: (reply) => withFraming(reply, { severalDataLines: true })
  },
  bom: {
    description: "The stream begins with a byte order mark.",
    reply: (reply) => withWire(reply, (writes) => withFirst(writes, (bytes) => joined("\uFEFF", bytes)))
  },
  no_last_blank_line: {
    description: "The last event lacks its blank line.",
    reply: (reply) => withWire(
      reply,
      (writes) => withLast(writes, (last) => [{ ...last, bytes: last.bytes.subarray(0, last.bytes.length - 1) }])
    )
  },
  byte_by_byte: {
    description: "Each byte is a write of its own.",
    reply: (reply) => withWire(reply, (writes) => byteByByte(writes))
  },
  gzip: {
    description: "The body is compressed, though nobody asked for it.",
    // Each write is a gzip member of its own: together they are one gzip stream, and time is kept.
    reply: (reply) => withWire(
      compressed(reply),
      eachBytes((bytes) => gzipSync(bytes))
    )
  },
  dribble: {
    description: "One character of text after the other, for ever.",
    reply: (reply, { settings }) => withWire(reply, (writes) => dribble(writes, framingOf(reply), settings.dribbleMs))
  },
  endless_line: {
    description: "A line of text begins and never ends.",
    reply: (reply) => withWire(reply, (writes) => untilText(writes, () => endlessLine()))
  },
  huge_body: {
    description: "Megabytes of text in large deltas, then the rest of the stream.",
    reply: (reply, { settings }) => withWire(reply, (writes) => huge(writes, framingOf(reply), settings.hugeMegabytes))
  },
  refused: {
    description: "The connection is reset unanswered, and for a while nobody listens.",
    reply: (reply, { settings, refuseConnections }) => {
      refuseConnections(settings.refuseMs);
      return { ...withEvents(reply, () => []), headersAt: null, ending: "reset" };
    }
  }
};
function framingOf(reply) {
  return reply.body.kind === "events" ? reply.body.framing : null;
}
function joined(text, bytes) {
  return Buffer.concat([encoder3.encode(text), bytes]);
}
function eachBytes(change) {
  return function* (writes) {
    for (const write of writes) yield { ...write, bytes: change(write.bytes) };
  };
}
function* withFirst(writes, change) {
  let first = true;
  for (const write of writes) {
    yield first ? { ...write, bytes: change(write.bytes) } : write;
    first = false;
  }
}
function* withLast(writes, change) {
  let held = null;
  for (const write of writes) {
    if (held !== null) yield held;
    held = write;
  }
  if (held !== null) yield* change(held);
}
function* byteByByte(writes) {
  for (const { at: at2, bytes, event } of writes) {
    for (let position = 0; position < bytes.length; position++) {
      const byte = { at: at2, bytes: bytes.subarray(position, position + 1), apart: true };
      yield event !== void 0 && position === bytes.length - 1 ? { ...byte, event } : byte;
    }
  }
}
function* untilText(writes, then) {
  for (const write of writes) {
    if (write.event !== void 0 && isTextDelta(write.event)) {
      yield* then(write, write.event);
      return;
    }
    yield write;
  }
}
function dribble(writes, framing, restMs) {
  return untilText(writes, function* (first, model) {
    for (let number2 = Number(model["sequence_number"]); framing !== null; number2++) {
      const event = { ...model, delta: "a", sequence_number: number2 };
      yield { at: first.at, bytes: encoder3.encode(frame(event, framing)), event, restMs };
    }
  });
}
function* endlessLine() {
  yield { at: 0, bytes: encoder3.encode('data: {"type":"response.output_text.delta","delta":"') };
  const block = new Uint8Array(BLOCK_BYTES).fill(97);
  for (; ; ) yield { at: 0, bytes: block };
}
function* huge(writes, framing, megabytes) {
  for (const write of writes) {
    if (framing !== null && write.event !== void 0 && isTextDelta(write.event)) {
      const bytes = encoder3.encode(frame({ ...write.event, delta: "a ".repeat(BLOCK_BYTES / 2) }, framing));
      for (let block = 0; block < megabytes * BLOCKS_A_MEGABYTE; block++) yield { at: write.at, bytes };
      framing = null;
    }
    yield write;
  }
}
function compressed(reply) {
  const headers = new Map(Object.entries({ ...reply.headers, "content-encoding": "gzip" }));
  headers.delete("content-length");
  return { ...reply, headers: Object.fromEntries(headers) };
}
var KEEPALIVE = { type: "keepalive" };
function withKeepalives(reply) {
  const early = (reply.headersAt ?? 0) / 2;
  const withMiddle = withEvents(reply, (events) => {
    const middle = events[events.length >> 1];
    const rest = events.flatMap((timed) => timed === middle ? [{ at: timed.at, event: KEEPALIVE }, timed] : [timed]);
    return [{ at: early, event: KEEPALIVE }, ...rest];
  });
  return reply.headersAt === null ? withMiddle : { ...withMiddle, headersAt: early };
}
function withUnknown({ at: at2, event }, position) {
  const known = { at: at2, event: { ...event, unheard_of: { nested: [position] } } };
  if (position % 5 !== 1) return [known];
  return [known, { at: at2, event: { type: "response.unheard_of", delta: "not text", text: "not text", response: null } }];
}

// src/simulator/faults/faults.ts
var TABLE = {
  ...ANSWER_FAULTS,
  ...REPORT_FAULTS,
  ...ENDING_FAULTS,
  ...SHAPE_FAULTS,
  ...HTTP_FAULTS,
  ...WIRE_FAULTS
};
var FAULTS = Object.entries(TABLE).map(
  ([name, fault]) => ({ name, description: fault.description })
);
function isFaultName(name) {
  return Object.hasOwn(TABLE, name);
}
function faultsNamed(names) {
  return names.map((name) => TABLE[name]);
}
function applyToDraw(names, draw, settings) {
  return faultsNamed(names).reduce((drawn, fault) => fault.draw?.(drawn, settings) ?? drawn, draw);
}
function applyToDraft(names, draft, context) {
  return faultsNamed(names).reduce((drafted, fault) => fault.draft?.(drafted, context) ?? drafted, draft);
}
function applyToReply(names, reply, context) {
  return faultsNamed(names).reduce((replied, fault) => fault.reply?.(replied, context) ?? replied, reply);
}

// src/simulator/faults/fault-plan.ts
var RULE = /^(?:([A-Za-z][\w.-]*):)?([a-z0-9_]+)(?:=([\d.]+)|#([\d+]+))?$/;
var SIMULATED_PROVIDERS = ["bedrock", "bedrock-runtime", "openai", "azure"];
function parseFaultRule(text, providers = SIMULATED_PROVIDERS) {
  const [, provider, fault = "", rate, nth] = RULE.exec(text.trim()) ?? [];
  if (provider !== void 0 && !providers.includes(provider)) {
    throw new ParityError(
      "INVALID_OPTION",
      `"${text}" names the provider "${provider}"; the embedded endpoint has ${inWords(providers)}.${didYouMean(provider, providers)}`
    );
  }
  if (!isFaultName(fault)) {
    const names = FAULTS.map(({ name }) => name).join(", ");
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("simulate-fault")} can't be "${text}"; write [provider:]fault[=rate|#n+n] with one of: ${names}.${didYouMean(
        fault,
        FAULTS.map(({ name }) => name)
      )}`
    );
  }
  if (rate !== void 0 && !(Number(rate) <= 1)) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("simulate-fault")} can't be "${text}"; its rate is a number from 0 to 1.`
    );
  }
  return {
    fault,
    provider: provider ?? null,
    ...rate === void 0 ? {} : { rate: Number(rate) },
    ...nth === void 0 ? {} : { nth: nth.split("+").map(Number) }
  };
}
function namedFaults(header) {
  if (header === void 0) return [];
  return header.split(",").map((name) => parseFaultRule(name).fault);
}
function plannedFaults(rules, occasion) {
  return rules.filter((rule, index) => applies(rule, index, occasion)).map((rule) => rule.fault);
}
function applies(rule, index, occasion) {
  if ((rule.provider ?? occasion.provider) !== occasion.provider) return false;
  if (rule.nth !== void 0 && !rule.nth.includes(occasion.nth)) return false;
  if (rule.prompt !== void 0 && !matches(rule.prompt, occasion.prompt)) return false;
  if (rule.rate === void 0) return true;
  const label = `fault ${index} ${rule.fault} ${occasion.provider} ${occasion.nth} ${occasion.prompt}`;
  return new Random(occasion.seed, label).uniform() < rule.rate;
}
function matches(prompt, text) {
  return typeof prompt === "string" ? text.includes(prompt) : prompt(text);
}

// src/simulator/server/credentials.ts
var SIMULATED_CREDENTIALS = {
  openaiApiKey: "sk-simulated-not-a-real-key",
  bedrockApiKey: "bedrock-api-key-simulated-not-a-real-key",
  azureApiKey: "azure-simulated-not-a-real-key",
  /** Of an endpoint under any other name, which accepts every key. */
  anyApiKey: "simulated-not-a-real-key-7f21",
  aws: {
    // No plain word: every text that holds a part of a key is masked, and "simulated" is the name of a finding.
    accessKeyId: "AKIDS1MULAT3D0KEY",
    secretAccessKey: "simulated/not/a/real/secret/access/key"
  }
};
function simulatedSecrets(accessKeyId) {
  const { aws } = SIMULATED_CREDENTIALS;
  return accessKeyId === aws.accessKeyId ? { secretAccessKey: aws.secretAccessKey } : void 0;
}

// src/simulator/server/simulator.ts
var import_node_http = __toESM(require_http(), 1);

// src/simulator/dialects/models.ts
var ALL = EFFORTS.filter((effort) => effort !== SERVER_DEFAULT);
var SINCE_GPT_5_6 = [...GPT_5_5_EFFORTS, "max"];
var FIRST_GPT_5 = ["minimal", "low", "medium", "high"];
function isGpt(model) {
  return /^gpt-(?:5\.[2456]|[56])(?:-(?:mini|sol|luna|astra))?$/.test(canonicalModel(model));
}
function effortsOf(model) {
  const name = canonicalModel(model);
  if (!isGpt(name)) return ALL;
  if (/^gpt-(?:5\.6|6)/.test(name)) return SINCE_GPT_5_6;
  return name === "gpt-5" ? FIRST_GPT_5 : GPT_5_5_EFFORTS;
}

// src/simulator/dialects/mantle.ts
var BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
var DELTAS_PER_BURST = 20;
var MANTLE = {
  provider: "bedrock",
  path: "/openai/v1/responses",
  admission: { kind: "aws", service: "bedrock-mantle" },
  framing: { order: "data-first", lineEnd: "\n", space: " ", severalDataLines: false, linesBefore: [], linesAfter: [] },
  keys: { first: [], last: ["moderation"] },
  errorKeys: { first: [], last: [] },
  cadence: { kind: "bursts", deltasPerBurst: DELTAS_PER_BURST },
  reasoningAnnounced: "at-end",
  echo: (model) => model.startsWith("openai.") && isGpt(model) ? model : null,
  efforts: effortsOf,
  ids: (key) => ({
    response: `resp_${[...opaque(`${key} response`, 52)].map((byte) => BASE32[byte & 31]).join("")}`,
    reasoning: `rs_${opaqueHex(`${key} reasoning`, 32)}`,
    encryptedReasoning: `rsn_${opaque(`${key} encrypted`, 540).toString("base64")}`,
    message: (index) => `msg_${opaqueHex(`${key} message ${index}`, 32)}`
  }),
  headers: (key) => ({
    "x-amzn-requestid": opaqueUuid(`${key} amzn`),
    "x-request-id": `req_${opaqueHex(`${key} request`, 32)}`
  }),
  envelope: (request, effort) => ({
    prompt_cache_retention: "in_memory",
    reasoning: { summary: request.summary, effort, context: "all_turns" }
  }),
  obfuscation: () => ""
};

// src/simulator/dialects/openai.ts
var SNAPSHOTS = {
  "gpt-5.5": "gpt-5.5-2026-04-23",
  "gpt-5.5-2026-04-23": "gpt-5.5-2026-04-23"
};
var PADDED_TO = 16;
var REQUESTS_PER_MINUTE = 1e4;
var TOKENS_PER_MINUTE = 4e6;
var OPENAI = {
  provider: "openai",
  path: "/v1/responses",
  admission: { kind: "openai" },
  framing: {
    order: "event-first",
    lineEnd: "\n",
    space: " ",
    severalDataLines: false,
    linesBefore: [],
    linesAfter: []
  },
  keys: { first: ["id", "object", "created_at", "type", "status"], last: ["metadata"] },
  errorKeys: { first: ["message", "type", "param", "code"], last: [] },
  cadence: { kind: "steady" },
  reasoningAnnounced: "at-start",
  echo: (model) => Object.hasOwn(SNAPSHOTS, model) ? SNAPSHOTS[model] ?? null : named(model),
  efforts: effortsOf,
  ids: (key) => {
    const thread = opaqueHex(`${key} thread`, 16);
    const id = (prefix, part) => `${prefix}_${thread}00${opaqueHex(`${key} ${part}`, 32)}`;
    return {
      response: id("resp", "response"),
      reasoning: id("rs", "reasoning"),
      encryptedReasoning: null,
      message: (index) => id("msg", `message ${index}`)
    };
  },
  headers: (key, processingMs, request) => ({
    "x-request-id": `req_${opaqueHex(`${key} request`, 32)}`,
    "openai-processing-ms": String(Math.round(processingMs)),
    "openai-version": "2020-10-01",
    "cf-ray": `${opaqueHex(`${key} ray`, 16)}-IAD`,
    ...request === null ? {} : rateLimits()
  }),
  envelope: (request, effort) => ({
    prompt_cache_retention: "24h",
    reasoning: { context: "current_turn", effort, mode: "standard", summary: request.summary },
    tool_usage: {
      image_gen: {
        input_tokens: 0,
        input_tokens_details: NO_IMAGES,
        output_tokens: 0,
        output_tokens_details: NO_IMAGES,
        total_tokens: 0
      },
      web_search: { num_requests: 0 }
    }
  }),
  obfuscation: (delta, key, request) => request.obfuscate ? padding(delta, key) : null
};
function named(model) {
  return model.startsWith("gpt-") && isGpt(model) ? model : null;
}
var NO_IMAGES = { image_tokens: 0, text_tokens: 0 };
function rateLimits() {
  return {
    "x-ratelimit-limit-requests": String(REQUESTS_PER_MINUTE),
    "x-ratelimit-limit-tokens": String(TOKENS_PER_MINUTE),
    "x-ratelimit-remaining-requests": String(REQUESTS_PER_MINUTE - 1),
    "x-ratelimit-remaining-tokens": String(TOKENS_PER_MINUTE - 1),
    "x-ratelimit-reset-requests": "6ms",
    "x-ratelimit-reset-tokens": "0s"
  };
}
function padding(delta, key) {
  const length = (PADDED_TO - delta.length % PADDED_TO) % PADDED_TO;
  return opaque(`${key} padding`, PADDED_TO).toString("base64").replace(/[+/=]/g, "0").slice(0, length);
}

// src/simulator/dialects/dialects.ts
var BEDROCK_RUNTIME = {
  ...MANTLE,
  provider: "bedrock-runtime",
  path: "/bedrock-runtime/openai/v1/responses",
  admission: { kind: "aws", service: "bedrock" },
  echo: (model) => /^[a-z]{2,6}\.openai\./.test(model) && isGpt(model) ? model : null
};
var AZURE = {
  ...OPENAI,
  provider: "azure",
  path: "/azure/openai/v1/responses",
  admission: { kind: "azure" },
  echo: (model) => OPENAI.echo(model) ?? model,
  headers: (key, processingMs, request) => ({
    ...OPENAI.headers(key, processingMs, request),
    "apim-request-id": OPENAI.ids(key).response.slice(5, 41),
    "x-ms-region": "East US 2"
  })
};
var KNOWN = [MANTLE, OPENAI, BEDROCK_RUNTIME, AZURE];
var NAMED_PATH = /^\/([a-z][a-z0-9-]{0,31})\/v1\/responses$/;
function dialectAt(path) {
  const known = KNOWN.find((dialect) => dialect.path === path);
  const name = NAMED_PATH.exec(path)?.[1];
  if (known !== void 0 || name === void 0) return known ?? null;
  return { ...OPENAI, provider: name, path, admission: { kind: "any" }, echo: (model) => OPENAI.echo(model) ?? model };
}
function basePathOf(provider) {
  const known = KNOWN.find((dialect) => dialect.provider === provider);
  return known === void 0 ? `/${provider}/v1` : known.path.replace(/\/responses$/, "");
}

// src/simulator/model/answer.ts
var FILLERS = [
  "Step by step:",
  "Check each part.",
  "That is the whole amount.",
  "No part is counted twice.",
  "Adding the parts gives the total.",
  "The caf\xE9\u2019s own share is already included here.",
  "Both sides agree: 3 \xD7 4 = 12 and 12 \xF7 4 = 3.",
  "Ren\xE9e\u2019s part stays the same, so only the rest changes.",
  "Working backwards from the result gives the starting amounts again.",
  "As a check, 100 \u2212 25 = 75, and 75 \xF7 3 = 25, so the proportions hold."
];
var FINAL_MARK = "####";
var FINAL_LINE_TOKENS = 4;
function composeAnswer(plan, meter, random) {
  if (plan.reference !== void 0 && !plan.reference.includes(FINAL_MARK))
    return plainAnswer(plan.reference, plan.correct);
  const worked = workedLines(plan.reference);
  const lines = fitted(worked, plan.tokens - FINAL_LINE_TOKENS, meter, random);
  const ending = finalLine(plan, random);
  return ending === null ? lines.join("\n") : `${lines.join("  \n")}

${ending}`;
}
function plainAnswer(reference, correct) {
  return correct ? reference : `Something other than that (${reference.length} characters).`;
}
function workedLines(reference) {
  if (reference === void 0) return [];
  const steps = reference.split("\n").filter((line) => !line.startsWith(FINAL_MARK) && line.trim() !== "");
  return steps.map(
    (line) => line.replace(/<<[^<>]*>>/g, "").split("*").map((factor) => factor.trim()).join(" \xD7 ").replace(/(\d)\s*\/\s*(\$?\d)/g, "$1 \xF7 $2").replace(/(\d) - (\$?\d)/g, "$1 \u2212 $2")
  );
}
function fitted(steps, tokens, meter, random) {
  const lines = [...steps];
  let left = tokens - lines.reduce((sum, line) => sum + meter.text(line) + 1, 0);
  while (left < 0 && lines.length > 0) left += meter.text(lines.shift()) + 1;
  const fillers = random.shuffle([...FILLERS]).map((text) => ({ text, tokens: meter.text(text) + 1 }));
  for (let turn = 0; fillers.some((filler) => filler.tokens <= left); turn++) {
    const filler = fillers[turn % fillers.length];
    if (filler.tokens > left) continue;
    lines.unshift(filler.text);
    left -= filler.tokens;
  }
  return lines.length > 0 ? lines : [FILLERS[0]];
}
function finalLine(plan, random) {
  const reference = plan.reference?.split("\n").findLast((line) => line.startsWith(FINAL_MARK));
  const number2 = reference?.slice(FINAL_MARK.length).trim();
  if (number2 === void 0) return plan.prompt.includes(FINAL_MARK) ? `${FINAL_MARK} ${1 + random.below(999)}` : null;
  return `${FINAL_MARK} ${plan.correct ? number2 : wrongNumber(number2, random)}`;
}
function wrongNumber(number2, random) {
  const value = Number(number2.replace(/[,$]/g, ""));
  return Number.isFinite(value) ? String(value + 1 + random.below(9)) : `not ${number2}`;
}

// src/simulator/model/model.ts
var MOST_PROMPTS = 2e5;
var SimulatedModel = class {
  constructor(settings, meter) {
    this.settings = settings;
    this.meter = meter;
  }
  settings;
  meter;
  asked = /* @__PURE__ */ new Map();
  /** Draws one request; the same prompt asked again gets a new draw. */
  draw(request, dialect, faults) {
    const { seed, accuracyOf, slowdownOf, shape, faultSettings } = this.settings;
    const { provider } = dialect;
    const { model, effort, prompt } = request;
    const key = {
      seed,
      provider,
      model,
      effort,
      prompt,
      occurrence: this.occurrence(`${provider} ${model} ${effort} ${prompt}`)
    };
    const drawn = shaped(drawRequest(key, accuracyOf(provider), slowdownOf(provider)), shape);
    return { key, draw: applyToDraw(faults, drawn, faultSettings) };
  }
  /** The sound answer to a request. */
  answer(request, key, draw) {
    const { deltas } = this.settings.shape;
    const reference = this.settings.answer(request.prompt) || void 0;
    const random = new Random(
      key.seed,
      `text ${key.provider} ${key.model} ${key.effort} ${key.occurrence} ${key.prompt}`
    );
    const plan = { prompt: request.prompt, reference, correct: draw.correct, tokens: draw.visibleTokens };
    const text = composeAnswer(plan, this.meter, random);
    const draft = soundDraft(request, draw, text, this.meter);
    return deltas === void 0 ? draft : inShape(draft, deltas, this.settings.shape.deltaBytes ?? 4, this.meter);
  }
  occurrence(key) {
    if (this.asked.size > MOST_PROMPTS) this.asked.clear();
    const before = this.asked.get(key) ?? 0;
    this.asked.set(key, before + 1);
    return before;
  }
};
function shaped(draw, shape) {
  const totalMs = shape.totalMs ?? Math.max(draw.totalMs, shape.ttftMs ?? 0, shape.ttfbMs ?? 0);
  const ttftMs = Math.min(shape.ttftMs ?? draw.ttftMs, totalMs);
  return { ...draw, totalMs, ttftMs, ttfbMs: Math.min(shape.ttfbMs ?? draw.ttfbMs, ttftMs) };
}
function inShape(draft, count, bytes, meter) {
  const word = "word ".repeat(Math.ceil(bytes / 5)).slice(0, bytes);
  const last = `

${draft.text.split("\n").at(-1) ?? ""}`;
  return { ...withText(draft, [...Array.from({ length: count - 1 }, () => word), last], meter), close: COMPLETED };
}

// src/simulator/tokens/token-services.ts
import { randomBytes } from "node:crypto";
var AZURE_PATH = /^\/[\w.-]+\/oauth2\/v2\.0\/token$/;
var JWT_TYPE = "urn:ietf:params:oauth:token-type:jwt";
var TokenServices = class {
  constructor(options) {
    this.options = options;
  }
  options;
  calls = [];
  #ends = /* @__PURE__ */ new Map();
  /** When a token ends, ms since the epoch; undefined for one that was not handed out here. */
  endOf(token) {
    return this.#ends.get(token);
  }
  /** What a request to a token endpoint is answered with; null for a path that is none. */
  answer(path, body) {
    const service = path === "/oauth/token" ? "openai" : AZURE_PATH.test(path) ? "azure" : null;
    if (service === null) return null;
    const outage = this.options.outage();
    if (outage !== null) return json(outage, { error: "temporarily_unavailable" });
    const parameters = service === "openai" ? jsonParameters(body) : Object.fromEntries(new URLSearchParams(body));
    const jwt = parameters[service === "openai" ? "subject_token" : "client_assertion"] ?? "";
    const claims = claimsOf(jwt);
    const refusal = service === "openai" ? this.#openAiRefusal(parameters, claims) : this.#azureRefusal(parameters, claims);
    const token = refusal === null ? this.#newToken(service) : null;
    this.calls.push({ service, parameters: withoutJwt(parameters, jwt), claims, token });
    if (refusal !== null || token === null) return refusal;
    return json(200, { access_token: token, token_type: "Bearer", expires_in: this.options.lifetimeSeconds() });
  }
  #openAiRefusal(parameters, claims) {
    if (parameters["grant_type"] !== "urn:ietf:params:oauth:grant-type:token-exchange")
      return json(400, { error: "unsupported_grant_type", error_description: "The grant type is not supported." });
    if (parameters["subject_token_type"] !== JWT_TYPE || !parameters["identity_provider_id"])
      return json(400, { error: "invalid_request", error_description: "A parameter is missing." });
    return this.#claimsFault(claims) === null && parameters["service_account_id"] ? null : json(401, {
      error: "invalid_grant",
      error_description: `No mapping of this identity provider matches the subject token: ${this.#claimsFault(claims) ?? "no service account"}.`
    });
  }
  #azureRefusal(parameters, claims) {
    if (parameters["grant_type"] !== "client_credentials" || !parameters["scope"]?.endsWith("/.default"))
      return json(400, { error: "invalid_request", error_description: "AADSTS900144: A parameter is missing." });
    if (claims["aud"] !== "api://AzureADTokenExchange")
      return json(401, {
        error: "invalid_client",
        error_description: `AADSTS700212: No matching federated identity record found for presented assertion audience '${String(claims["aud"])}'.`
      });
    return this.#claimsFault(claims) === null ? null : json(401, {
      error: "invalid_client",
      error_description: `AADSTS700213: No matching federated identity record found for presented assertion subject '${String(claims["sub"])}'.`
    });
  }
  #claimsFault({ iss, sub, exp }) {
    if (iss !== "https://token.actions.githubusercontent.com") return "its issuer is another";
    if (typeof exp !== "number" || exp * 1e3 <= this.options.now()) return "it has expired";
    return typeof sub === "string" && this.options.trustedSub.test(sub) ? null : "its sub is another";
  }
  #newToken(service) {
    const token = `${service}-token-${randomBytes(24).toString("base64url")}`;
    this.#ends.set(token, this.options.now() + 1e3 * this.options.lifetimeSeconds());
    return token;
  }
};
function json(status, body) {
  return textRefusal(status, "application/json", JSON.stringify(body), { "cache-control": "no-store" });
}
function jsonParameters(body) {
  try {
    const parsed = JSON.parse(body);
    if (!isJsonObject(parsed)) return {};
    return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}
function withoutJwt(parameters, jwt) {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== jwt));
}

// src/simulator/model/script.ts
var LAST_TEXT = 0.97;
var REASONING_STARTS = 0.02;
var REASONING_ENDS = 0.995;
function scriptEvents(draft, request, dialect, key, createdAt) {
  return new Script(draft, request, dialect, key, createdAt).events();
}
var Script = class {
  constructor(draft, request, dialect, key, createdAt) {
    this.draft = draft;
    this.request = request;
    this.dialect = dialect;
    this.key = key;
    this.createdAt = createdAt;
    this.ids = dialect.ids(key);
  }
  draft;
  request;
  dialect;
  key;
  createdAt;
  ids;
  out = [];
  output = [];
  sequence = 0;
  mentions = 0;
  events() {
    const { ttfbMs, totalMs } = this.draft.timing;
    this.emit(ttfbMs, "response.created", { response: this.response("in_progress") });
    this.emit(ttfbMs, "response.in_progress", { response: this.response("in_progress") });
    if (this.draft.reasoned) this.reasoning();
    this.draft.messages.forEach((message, index) => this.message(message, index));
    const { type, status } = this.draft.close;
    this.emit(totalMs, type, { response: this.response(status) });
    return this.out;
  }
  emit(at2, type, fields) {
    const event = ordered({ ...fields, type, sequence_number: this.sequence++ }, this.dialect.keys);
    this.out.push({ at: at2, event });
  }
  reasoning() {
    const { ttfbMs, ttftMs } = this.draft.timing;
    const ends = ttfbMs + (ttftMs - ttfbMs) * REASONING_ENDS;
    const starts = this.dialect.reasoningAnnounced === "at-end" ? ends : ttfbMs + (ttftMs - ttfbMs) * REASONING_STARTS;
    const output_index = this.output.length;
    this.emit(starts, "response.output_item.added", { output_index, item: this.reasoningItem([]) });
    const summary = this.draft.summaries.map((text, index) => this.summaryPart(text, index, starts, ends));
    const item = this.reasoningItem(summary);
    this.emit(ends, "response.output_item.done", { output_index, item });
    this.output.push(item);
  }
  reasoningItem(summary) {
    const { encryptedReasoning } = this.ids;
    const encrypted = encryptedReasoning === null ? {} : { encrypted_content: encryptedReasoning };
    return ordered({ ...encrypted, id: this.ids.reasoning, summary, type: "reasoning" }, this.dialect.keys);
  }
  summaryPart(text, index, starts, ends) {
    const place = { item_id: this.ids.reasoning, output_index: this.output.length, summary_index: index };
    const part = (content) => ordered({ type: "summary_text", text: content }, this.dialect.keys);
    const count = this.draft.summaries.length;
    const [from, to] = [starts + (ends - starts) * index / count, starts + (ends - starts) * (index + 1) / count];
    this.emit(from, "response.reasoning_summary_part.added", { ...place, part: part("") });
    const deltas = cutIntoDeltas(text);
    deltas.forEach((delta, position) => {
      const at2 = from + (to - from) * position / deltas.length;
      this.emit(at2, "response.reasoning_summary_text.delta", { ...place, delta, ...this.padding(delta) });
    });
    this.emit(to, "response.reasoning_summary_text.done", { ...place, text });
    this.emit(to, "response.reasoning_summary_part.done", { ...place, part: part(text) });
    return part(text);
  }
  message(message, index) {
    const output_index = this.output.length;
    const times = this.deltaTimes(index, message.deltas.length);
    const [starts, ends] = [times[0] ?? this.draft.timing.ttftMs, times.at(-1) ?? this.draft.timing.ttftMs];
    const place = () => ({ item_id: this.messageId(index), output_index, content_index: 0 });
    this.emit(starts, "response.output_item.added", { output_index, item: this.messageItem(index, "in_progress", []) });
    this.emit(starts, "response.content_part.added", { ...place(), part: this.textPart("") });
    message.deltas.forEach((delta, position) => {
      const at2 = times[position];
      this.emit(at2, "response.output_text.delta", { ...place(), delta, logprobs: [], ...this.padding(delta) });
    });
    this.emit(ends, "response.output_text.done", { ...place(), text: message.finalText, logprobs: [] });
    this.emit(ends, "response.content_part.done", { ...place(), part: this.textPart(message.finalText) });
    const status = this.draft.close.status === "completed" ? "completed" : "incomplete";
    const item = this.messageItem(index, status, [this.textPart(message.finalText)]);
    this.emit(ends, "response.output_item.done", { output_index, item });
    this.output.push(item);
  }
  messageItem(index, status, content) {
    const id = this.messageId(index);
    return ordered(
      { id, type: "message", status, content, phase: "final_answer", role: "assistant" },
      this.dialect.keys
    );
  }
  textPart(text) {
    return ordered({ type: "output_text", annotations: [], logprobs: [], text }, this.dialect.keys);
  }
  messageId(index) {
    return this.ids.message(this.draft.rotatingIds ? 1e3 * index + this.mentions++ : index);
  }
  padding(delta) {
    const obfuscation = this.dialect.obfuscation(delta, `${this.key} ${this.sequence}`, this.request);
    return obfuscation === null ? {} : { obfuscation };
  }
  /** When the deltas of one message leave: its share of the time from first to last text. */
  deltaTimes(index, count) {
    const { ttftMs, totalMs } = this.draft.timing;
    const lengths = this.draft.messages.map((message) => message.deltas.length);
    const all = Math.max(
      1,
      lengths.reduce((sum, length) => sum + length, 0)
    );
    const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
    const window = (totalMs - ttftMs) * LAST_TEXT;
    return Array.from({ length: count }, (_, position) => ttftMs + window * this.progress(before + position, all));
  }
  /** How far into the text's time a delta comes, 0 to 1. */
  progress(position, count) {
    if (this.dialect.cadence.kind === "steady") return count === 1 ? 0 : position / (count - 1);
    const bursts = Math.ceil(count / this.dialect.cadence.deltasPerBurst);
    return bursts === 1 ? 0 : Math.floor(position * bursts / count) / (bursts - 1);
  }
  /** The response object, which opens and closes the stream. */
  response(status) {
    const { close, echo, usage } = this.draft;
    const terminal = status !== "in_progress";
    return ordered(
      {
        ...ENVELOPE,
        ...this.dialect.envelope(this.request, echo.effort),
        id: this.ids.response,
        object: "response",
        created_at: this.createdAt,
        completed_at: status === "completed" ? this.createdAt + Math.round(this.draft.timing.totalMs / 1e3) : null,
        status,
        error: terminal ? close.error : null,
        incomplete_details: terminal && close.incompleteReason !== null ? { reason: close.incompleteReason } : null,
        instructions: this.request.instructions,
        max_output_tokens: echo.maxOutputTokens,
        metadata: this.request.metadata,
        model: echo.model,
        output: terminal ? [...this.output] : [],
        service_tier: terminal && status !== "failed" ? echo.serviceTier : this.request.serviceTier,
        store: this.request.store,
        usage: terminal && usage !== null ? usageFields(usage) : null
      },
      this.dialect.keys
    );
  }
};
var ENVELOPE = {
  background: false,
  frequency_penalty: 0,
  max_tool_calls: null,
  moderation: null,
  parallel_tool_calls: true,
  presence_penalty: 0,
  previous_response_id: null,
  prompt_cache_key: null,
  safety_identifier: null,
  temperature: 1,
  text: { format: { type: "text" }, verbosity: "medium" },
  tool_choice: "auto",
  tools: [],
  top_logprobs: 0,
  top_p: 0.98,
  truncation: "disabled",
  user: null
};
function usageFields(usage) {
  return {
    input_tokens: usage.inputTokens,
    input_tokens_details: { cache_write_tokens: 0, cached_tokens: usage.cachedTokens },
    output_tokens: usage.outputTokens,
    output_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    total_tokens: usage.inputTokens + usage.outputTokens
  };
}

// src/simulator/server/signature.ts
import { createHash as createHash2, createHmac, timingSafeEqual } from "node:crypto";
var ALGORITHM = "AWS4-HMAC-SHA256";
var MAX_SKEW_MS = 5 * 6e4;
function verifySignature(request, secrets, scope, now) {
  const authorization = parseAuthorization(request.headers["authorization"] ?? "");
  if (authorization === null) {
    return refused(
      null,
      "IncompleteSignature",
      "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters."
    );
  }
  const { accessKeyId } = authorization;
  const secret = secrets(accessKeyId);
  const complaint = scopeComplaint(authorization, scope) ?? timeComplaint(request, authorization, now) ?? sessionComplaint(request, authorization, secret, now) ?? payloadComplaint(request) ?? signatureComplaint(request, authorization, secret);
  return complaint === null ? { ok: true, accessKeyId } : refused(accessKeyId, ...complaint);
}
function refused(accessKeyId, code, message) {
  return { ok: false, accessKeyId, code, message };
}
function parseAuthorization(header) {
  if (!header.startsWith(`${ALGORITHM} `)) return null;
  const fields = /* @__PURE__ */ new Map();
  for (const part of header.slice(ALGORITHM.length).split(",")) {
    const [name = "", ...value] = part.trim().split("=");
    fields.set(name, value.join("="));
  }
  const scope = (fields.get("Credential") ?? "").split("/");
  const [accessKeyId, date, region, service, terminator] = scope;
  const signedHeaders = fields.get("SignedHeaders");
  const signature = fields.get("Signature");
  if (!accessKeyId || !date || !region || !service || terminator !== "aws4_request") return null;
  if (!signedHeaders || !signature) return null;
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(";"), signature };
}
function scopeComplaint(authorization, scope) {
  if (authorization.service !== scope.service) {
    return ["SignatureDoesNotMatch", `Credential should be scoped to correct service: '${scope.service}'.`];
  }
  if (authorization.region !== (scope.region ?? authorization.region)) {
    return ["SignatureDoesNotMatch", `Credential should be scoped to a valid region, not '${authorization.region}'.`];
  }
  return null;
}
function timeComplaint(request, authorization, now) {
  const stamp = request.headers["x-amz-date"] ?? "";
  const signedAt = parseAmzDate(stamp);
  if (signedAt === null) return ["IncompleteSignature", "Date must be in ISO-8601 basic format."];
  if (!stamp.startsWith(authorization.date)) {
    return [
      "SignatureDoesNotMatch",
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${authorization.date}' != '${stamp}'.`
    ];
  }
  if (signedAt < now - MAX_SKEW_MS) {
    return [
      "SignatureDoesNotMatch",
      `Signature expired: ${stamp} is now earlier than ${amzDate(now - MAX_SKEW_MS)} (${amzDate(now)} - 5 min.)`
    ];
  }
  if (signedAt > now + MAX_SKEW_MS) {
    return [
      "SignatureDoesNotMatch",
      `Signature not yet current: ${stamp} is still later than ${amzDate(now + MAX_SKEW_MS)} (${amzDate(now)} + 5 min.)`
    ];
  }
  return null;
}
function sessionComplaint(request, authorization, secret, now) {
  if (secret === void 0) return ["UnrecognizedClient", "The security token included in the request is invalid."];
  if (secret.expiresAt !== void 0 && now >= secret.expiresAt) {
    return ["ExpiredToken", "The security token included in the request is expired"];
  }
  const token = request.headers["x-amz-security-token"];
  const tokenSigned = token === void 0 || authorization.signedHeaders.includes("x-amz-security-token");
  if (token !== secret.sessionToken || !tokenSigned) {
    return ["UnrecognizedClient", "The security token included in the request is invalid."];
  }
  return null;
}
function payloadComplaint(request) {
  const declared = request.headers["x-amz-content-sha256"];
  if (declared === void 0 || declared === sha256(request.body)) return null;
  return ["SignatureDoesNotMatch", "The provided 'x-amz-content-sha256' header does not match what was computed."];
}
function signatureComplaint(request, authorization, secret) {
  const { signedHeaders } = authorization;
  if (!signedHeaders.includes("host"))
    return ["SignatureDoesNotMatch", "'Host' must be a 'SignedHeader' in the AWS Authorization."];
  if (!signedHeaders.includes("x-amz-date"))
    return ["SignatureDoesNotMatch", "'X-Amz-Date' must be a 'SignedHeader' in the AWS Authorization."];
  const expected = Buffer.from(signatureOf(request, authorization, secret?.secretAccessKey ?? ""));
  const given = Buffer.from(authorization.signature);
  if (expected.length === given.length && timingSafeEqual(expected, given)) return null;
  return [
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
  ];
}
function signatureOf(request, authorization, secretAccessKey) {
  const { date, region, service, signedHeaders } = authorization;
  const credentialScope = `${date}/${region}/${service}/aws4_request`;
  const canonicalHash = sha256(canonicalRequest(request, signedHeaders));
  const stringToSign = [ALGORITHM, request.headers["x-amz-date"] ?? "", credentialScope, canonicalHash].join("\n");
  const dateKey = hmac(`AWS4${secretAccessKey}`, date);
  const signingKey = hmac(hmac(hmac(dateKey, region), service), "aws4_request");
  return hmac(signingKey, stringToSign).toString("hex");
}
function canonicalRequest(request, signedHeaders) {
  const [path = "/", query = ""] = request.target.split("?");
  const headers = signedHeaders.map((name) => `${name}:${canonicalValue(request.headers[name] ?? "")}
`);
  return [
    request.method,
    path.split("/").map(uriEncode).join("/"),
    canonicalQuery(query),
    headers.join(""),
    signedHeaders.join(";"),
    sha256(request.body)
  ].join("\n");
}
function canonicalValue(value) {
  return value.trim().replace(/\s+/g, " ");
}
function canonicalQuery(query) {
  const pairs = [...new URLSearchParams(query)].map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`);
  return pairs.sort().join("&");
}
function uriEncode(text) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function sha256(data) {
  return createHash2("sha256").update(data).digest("hex");
}
function hmac(key, data) {
  return createHmac("sha256", key).update(data).digest();
}
function amzDate(at2) {
  return new Date(at2).toISOString().replace(/[-:]|\.\d{3}/g, "");
}
function parseAmzDate(stamp) {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

// src/simulator/server/authorization.ts
var BEARER = /^Bearer (.*)$/;
function admit(request, { admission }, locks, now) {
  const authorization = request.headers["authorization"] ?? "";
  const key = BEARER.exec(authorization)?.[1];
  switch (admission.kind) {
    case "openai":
      return admitToOpenAi(key, locks, now);
    case "azure":
      return admitToAzure(request.headers["api-key"], key, locks, now);
    case "any":
      return admitAnyKey(key);
    case "aws":
      return key === void 0 ? admitBySignature(request, admission.service, locks, now) : admitByBedrockKey(key, locks);
  }
}
function admitBySignature(request, service, locks, now) {
  if ((request.headers["authorization"] ?? "") === "")
    return decided(null, awsRefusal("invalid_api_key", "Missing 'authorization' or 'x-api-key' header"));
  const verdict = verifySignature(request, locks.awsSecrets, { region: locks.region, service }, now);
  const refusal = verdict.ok ? null : awsRefusal(verdict.code, verdict.message);
  return { mode: "sigv4", accessKeyId: verdict.accessKeyId, refusal };
}
function admitToOpenAi(key, locks, now) {
  if (key === void 0) return decided(null, missingKey());
  if (locks.openaiApiKeys.includes(key)) return decided("bearer", null);
  const end = locks.accessTokens(key);
  if (end === void 0) return decided("bearer", wrongOpenAiKey(masked(key)));
  return decided(
    "bearer",
    now < end ? null : invalidRequest("Your access token has expired.", null, "token_expired", 401)
  );
}
function admitToAzure(apiKey, token, locks, now) {
  if (apiKey !== void 0) return decided("api-key", locks.azureApiKeys.includes(apiKey) ? null : azureRefusal());
  const end = token === void 0 ? void 0 : locks.accessTokens(token);
  return decided(token === void 0 ? null : "bearer", end !== void 0 && now < end ? null : azureRefusal());
}
function admitAnyKey(key) {
  return decided(key === void 0 ? null : "bearer", key === void 0 || key === "" ? missingKey() : null);
}
function admitByBedrockKey(key, locks) {
  const known = locks.bedrockApiKeys.includes(key);
  return decided(
    "bearer",
    known ? null : awsRefusal("invalid_api_key", "Authentication failed: please make sure your API Key is valid.")
  );
}
function decided(mode, refusal) {
  return { mode, accessKeyId: null, refusal };
}
function missingKey() {
  const message = "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.";
  return invalidRequest(message, null, null, 401);
}
function azureRefusal() {
  const message = "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.";
  return errorRefusal(401, { message, type: "authentication_error", param: null, code: "401" });
}
function masked(key) {
  return key.length < 12 ? "*".repeat(key.length) : `${key.slice(0, 4)}${"*".repeat(key.length - 8)}${key.slice(-4)}`;
}

// src/simulator/server/player.ts
import { once } from "node:events";
import { setImmediate as afterIo, setTimeout as sleep } from "node:timers/promises";

// src/simulator/server/write-log.ts
function monotonicMs() {
  return Number(process.hrtime.bigint()) / 1e6;
}
var WriteLog = class {
  receivedWallMs = performance.timeOrigin + performance.now();
  stamps = {
    received: monotonicMs(),
    bodyComplete: null,
    headers: null,
    firstByte: null,
    created: null,
    firstReasoning: null,
    firstText: null,
    lastText: null,
    terminal: null,
    end: null
  };
  writes = [];
  terminalEvent = null;
  usageSent = false;
  textDeltas = 0;
  pieces = [];
  get deliveredText() {
    return this.pieces.join("");
  }
  wrote(at2, bytes, events) {
    this.stamps.firstByte ??= at2;
    this.writes.push([at2, bytes]);
    for (const event of events) this.saw(event, at2);
  }
  saw(event, at2) {
    const { stamps } = this;
    if (isTextDelta(event)) this.sawText(String(event["delta"]), at2);
    else if (event.type === "response.created") stamps.created ??= at2;
    else if (isReasoning(event)) stamps.firstReasoning ??= at2;
    else if (isTerminal(event)) this.sawTerminal(event, at2);
  }
  sawText(delta, at2) {
    this.textDeltas++;
    this.pieces.push(delta);
    if (delta === "") return;
    this.stamps.firstText ??= at2;
    this.stamps.lastText = at2;
  }
  sawTerminal(event, at2) {
    this.stamps.terminal ??= at2;
    this.terminalEvent ??= event.type;
    if ((propertyOf(event["response"], "usage") ?? null) !== null) this.usageSent = true;
  }
};
function isReasoning(event) {
  if (event.type.startsWith("response.reasoning")) return true;
  return event.type === "response.output_item.added" && propertyOf(event["item"], "type") === "reasoning";
}

// src/simulator/server/player.ts
var LARGEST_WRITE = 64 * 1024;
var SETTLE_MS = 20;
var Player = class {
  constructor(response, writeLog, timeScale) {
    this.response = response;
    this.writeLog = writeLog;
    this.timeScale = timeScale;
    response.on("close", () => this.gone.abort());
  }
  response;
  writeLog;
  timeScale;
  gone = new AbortController();
  closedBy = "client_closed";
  /** Ends an exchange from the server's side, at any point. */
  abandon() {
    this.closedBy = "server_closed";
    this.response.socket?.destroy();
    this.gone.abort();
  }
  /** @returns how it ended; never throws for a client that went away */
  async play(reply) {
    try {
      await this.perform(reply);
      return await this.finish(reply.ending);
    } catch (error) {
      if (!this.gone.signal.aborted) throw error;
      this.writeLog.stamps.end = monotonicMs();
      return this.closedBy;
    }
  }
  async perform(reply) {
    if (reply.headersAt !== null) await this.writeHead(reply, reply.headersAt);
    let batch = [];
    let bytes = 0;
    for (const write of framesOf(reply)) {
      const waits = write.apart === true || write.restMs !== void 0 || this.dueIn(write.at) > 0;
      if (batch.length > 0 && (waits || bytes + write.bytes.length > LARGEST_WRITE)) {
        await this.write(batch);
        batch = [];
        bytes = 0;
        if (write.apart === true) await afterIo();
      }
      if (write.restMs !== void 0) await this.sleep(write.restMs);
      if (this.dueIn(write.at) > 0) await this.until(write.at);
      batch.push(write);
      bytes += write.bytes.length;
    }
    if (batch.length > 0) await this.write(batch);
  }
  async writeHead(reply, at2) {
    await this.until(at2);
    if (reply.interim === true) this.response.writeContinue();
    this.writeLog.stamps.headers = monotonicMs();
    this.response.writeHead(reply.status, { ...reply.headers, connection: "keep-alive" });
    this.response.flushHeaders();
  }
  async write(batch) {
    this.gone.signal.throwIfAborted();
    const bytes = batch.length === 1 ? batch[0].bytes : Buffer.concat(batch.map((write) => write.bytes));
    const at2 = monotonicMs();
    const taken = this.response.write(bytes);
    this.writeLog.wrote(at2, bytes.length, eventsOf(batch));
    if (!taken) await once(this.response, "drain", { signal: this.gone.signal });
  }
  async finish(ending) {
    if (ending === "hang") await this.forever();
    if (ending !== "end" && this.writeLog.writes.length > 0) await this.sleep(SETTLE_MS);
    this.gone.signal.throwIfAborted();
    this.writeLog.stamps.end = monotonicMs();
    if (ending === "end") this.response.end();
    else if (ending === "reset") this.response.socket?.resetAndDestroy();
    else this.response.socket?.destroy();
    return ending;
  }
  /** Milliseconds until an instant of the script. */
  dueIn(at2) {
    return this.writeLog.stamps.received + at2 * this.timeScale - monotonicMs();
  }
  /** Timers fire up to a millisecond early: the rest is waited for again. */
  async until(at2) {
    for (let left = this.dueIn(at2); left > 0; left = this.dueIn(at2)) await this.sleep(Math.ceil(left));
  }
  async sleep(ms) {
    await sleep(ms, void 0, { signal: this.gone.signal });
  }
  async forever() {
    if (!this.gone.signal.aborted) await once(this.gone.signal, "abort");
    this.gone.signal.throwIfAborted();
  }
};
function eventsOf(batch) {
  return batch.flatMap((write) => write.event === void 0 ? [] : [write.event]);
}

// src/simulator/server/request.ts
var MIN_OUTPUT_TOKENS = 16;
var PART = looseObject({ type: string(), text: optional(string()) });
var ITEM = looseObject({ role: string(), content: union([string(), array(PART)]) });
var BODY = looseObject({
  model: string(),
  input: union([string(), pipe(array(ITEM), minLength(1))]),
  instructions: nullish(string()),
  stream: nullish(boolean()),
  store: nullish(boolean()),
  max_output_tokens: nullish(pipe(number(), safeInteger())),
  reasoning: nullish(looseObject({ effort: nullish(string()), summary: nullish(string()) })),
  service_tier: nullish(picklist(["auto", "default", "flex", "priority"])),
  stream_options: nullish(looseObject({ include_obfuscation: nullish(boolean()) })),
  metadata: nullish(record(string(), unknown()))
});
var UNSUPPORTED = ["temperature", "top_p", "presence_penalty", "frequency_penalty"];
function parseRequest(text, echo, effortsOf2 = () => GPT_5_5_EFFORTS) {
  const json2 = parseJson(text);
  if (json2 === void 0) {
    return refuse(
      invalidRequest("We could not parse the JSON body of your request. The API expects a JSON payload.", null, null)
    );
  }
  if (asObject(json2) === null) return refuse(invalidRequest("The body must be a JSON object.", null, "invalid_type"));
  const parsed = safeParse(BODY, json2, { abortEarly: true });
  if (!parsed.success) return refuse(typeRefusal(parsed.issues[0]));
  const body = parsed.output;
  const echoedModel = echo(body.model);
  if (echoedModel === null) return refuse(unknownModel(body.model));
  const efforts = effortsOf2(body.model);
  const effort = safeParse(picklist(efforts), body.reasoning?.effort ?? "medium");
  if (!effort.success) return refuse(unsupportedEffort(body, efforts));
  const refusal = parameterRefusal(body);
  return refusal === null ? { ok: true, request: toRequest(body, effort.output, echoedModel) } : refuse(refusal);
}
function refuse(refusal) {
  return { ok: false, refusal };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function typeRefusal(issue) {
  const param = getDotPath(issue);
  return invalidRequest(`Invalid value for '${param}': ${issue.message}.`, param, "invalid_type");
}
function unsupportedEffort(body, efforts) {
  const quoted = efforts.map((effort) => `'${effort}'`);
  const known = `Supported values are: ${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1) ?? ""}.`;
  const message = `Unsupported value: '${body.reasoning?.effort}' is not supported with the '${body.model}' model. ${known}`;
  return invalidRequest(message, "reasoning.effort", "unsupported_value");
}
function parameterRefusal(body) {
  const cap = body.max_output_tokens ?? null;
  if (cap !== null && cap < MIN_OUTPUT_TOKENS) {
    const message = `Invalid 'max_output_tokens': integer below minimum value. Expected a value >= ${MIN_OUTPUT_TOKENS}, but got ${cap} instead.`;
    return invalidRequest(message, "max_output_tokens", "integer_below_min_value");
  }
  const unsupported = UNSUPPORTED.find((name) => (body[name] ?? null) !== null);
  if (unsupported === void 0) return null;
  return invalidRequest(
    `Unsupported parameter: '${unsupported}' is not supported with this model.`,
    unsupported,
    "unsupported_parameter"
  );
}
function toRequest(body, effort, echoedModel) {
  const messages = messagesOf(body);
  return {
    model: body.model,
    echoedModel,
    effort,
    summary: body.reasoning?.summary ?? null,
    maxOutputTokens: body.max_output_tokens ?? null,
    instructions: body.instructions ?? null,
    messages,
    prompt: messages.findLast((message) => message.role === "user")?.text ?? "",
    stream: body.stream ?? false,
    store: body.store ?? true,
    serviceTier: body.service_tier ?? "auto",
    obfuscate: body.stream_options?.include_obfuscation ?? true,
    metadata: body.metadata ?? {}
  };
}
function messagesOf(body) {
  const developer = body.instructions ? [{ role: "developer", text: body.instructions }] : [];
  if (typeof body.input === "string") return [...developer, { role: "user", text: body.input }];
  return [...developer, ...body.input.map((item) => ({ role: item.role, text: textOf(item.content) }))];
}
function textOf(content) {
  return typeof content === "string" ? content : content.map((part) => part.text ?? "").join("");
}

// src/simulator/server/exchange.ts
var LARGEST_BODY = 8 * 1024 * 1024;
var HEADERS_AT = 0.97;
var SECOND_MS = 1e3;
var Exchange = class {
  constructor(request, response, index, around) {
    this.request = request;
    this.index = index;
    this.around = around;
    this.headers = flatHeaders(request);
    this.player = new Player(response, this.writeLog, around.settings.timeScale);
    this.over = this.run();
  }
  request;
  index;
  around;
  /** The truth, once all is over; null for a client that left before it had asked. */
  over;
  writeLog = new WriteLog();
  player;
  headers;
  body = "";
  dialect = null;
  admission = { mode: null, accessKeyId: null, refusal: null };
  faults = [];
  asked = null;
  draw = null;
  draft = null;
  /** Ends it from the server's side. */
  abandon() {
    this.request.destroy();
    this.player.abandon();
  }
  async run() {
    const bytes = await bodyOf(this.request);
    if (bytes === null) return null;
    this.writeLog.stamps.bodyComplete = monotonicMs();
    this.body = bytes.toString("utf8");
    const reply = this.reply(bytes);
    const ending = await this.player.play(reply);
    const { writeLog } = this;
    return {
      index: this.index,
      provider: this.dialect?.provider ?? null,
      method: this.request.method ?? "",
      path: this.path,
      clientRequestId: this.headers["x-client-request-id"] ?? null,
      body: this.body,
      prompt: this.asked?.prompt ?? null,
      authMode: this.admission.mode,
      accessKeyId: this.admission.accessKeyId,
      faults: this.faults,
      draw: this.draw,
      text: this.draft?.text ?? null,
      deliveredText: writeLog.deliveredText,
      textDeltas: writeLog.textDeltas,
      usage: this.draft?.usage ?? null,
      usageSent: writeLog.usageSent,
      terminalEvent: writeLog.terminalEvent,
      status: writeLog.stamps.headers === null ? null : reply.status,
      responseHeaders: reply.headers,
      ending,
      receivedWallMs: writeLog.receivedWallMs,
      stamps: writeLog.stamps,
      writes: writeLog.writes
    };
  }
  get path() {
    return (this.request.url ?? "").split("?")[0] ?? "";
  }
  /** Decides what the server will do. */
  reply(bytes) {
    this.dialect = dialectAt(this.path);
    const dialect = this.dialect;
    if (dialect === null) return this.elsewhere();
    if (this.request.method !== "POST") return this.refused(dialect, wrongMethod(this.request.method ?? ""));
    this.admission = this.admit(dialect, bytes);
    if (this.admission.refusal !== null) return this.refused(dialect, this.admission.refusal);
    const parsed = parseRequest(this.body, (model) => dialect.echo(model) ?? this.extraModel(model), dialect.efforts);
    if (!parsed.ok) return this.refused(dialect, parsed.refusal);
    this.asked = parsed.request;
    try {
      return this.answered(dialect, parsed.request);
    } catch (error) {
      if (error instanceof ParityError) return this.refused(dialect, invalidRequest(error.message, null, null));
      throw error;
    }
  }
  /** A token endpoint, or nothing: AWS answers a wrong path with HTTP 200. */
  elsewhere() {
    const { path } = this;
    const token = this.around.tokens.answer(path, this.body);
    if (token !== null) return refusalReply(token, OPENAI.errorKeys, {}, 0);
    if (/^\/(?:bedrock-runtime|openai)\//.test(path)) return this.refused(MANTLE, unknownOperation());
    return this.refused(OPENAI, unknownPath(this.request.method ?? "", path));
  }
  admit(dialect, body) {
    const { settings, tokens } = this.around;
    const signed = { method: this.request.method ?? "", target: this.request.url ?? "", headers: this.headers, body };
    const locks = { ...settings, accessTokens: (token) => tokens.endOf(token) };
    return admit(signed, dialect, locks, Date.now() + settings.clockOffsetMs);
  }
  extraModel(model) {
    return this.around.settings.extraModels.includes(model) ? model : null;
  }
  refused(dialect, refusal) {
    return refusalReply(refusal, dialect.errorKeys, dialect.headers(this.key, 0, null), 0);
  }
  answered(dialect, request) {
    const { model } = this.around;
    this.faults = this.faultsOf(dialect, request);
    const { key, draw } = model.draw(request, dialect, this.faults);
    const context = this.faultContext(dialect, request);
    this.draw = draw;
    this.draft = applyToDraft(this.faults, model.answer(request, key, draw), context);
    const reply = this.soundReply(dialect, request, this.draft);
    return applyToReply(this.faults, request.stream ? reply : whole(reply), context);
  }
  /** What the request names itself, and what the plan holds for it. */
  faultsOf(dialect, request) {
    const { seed, faults } = this.around.settings;
    const occasion = {
      seed,
      provider: dialect.provider,
      prompt: request.prompt,
      nth: this.around.nextOf(dialect.provider)
    };
    return [...namedFaults(this.headers["x-simulate-fault"]), ...plannedFaults(faults, occasion)];
  }
  faultContext(dialect, request) {
    const { settings, meter, port } = this.around;
    return {
      request,
      dialect,
      meter,
      port,
      headers: this.headers,
      settings: settings.faultSettings,
      random: new Random(settings.seed, `fault ${this.key}`),
      refuseConnections: (ms) => this.around.refuseConnections(ms)
    };
  }
  soundReply(dialect, request, draft) {
    const createdAt = Math.floor(this.writeLog.receivedWallMs / SECOND_MS);
    const headersAt = draft.timing.ttfbMs * HEADERS_AT;
    return {
      status: 200,
      headers: { "content-type": "text/event-stream; charset=utf-8", ...dialect.headers(this.key, headersAt, request) },
      headersAt,
      body: {
        kind: "events",
        events: scriptEvents(draft, request, dialect, this.key, createdAt),
        framing: dialect.framing
      },
      wire: [splitCharacters],
      ending: "end"
    };
  }
  /** Different for each request of an endpoint, the same again for the same seed. */
  get key() {
    return `${this.around.settings.seed} ${this.index}`;
  }
};
function whole(reply) {
  if (reply.body.kind !== "events") return reply;
  const last = reply.body.events.at(-1);
  const text = JSON.stringify(last?.event["response"] ?? null);
  const headers = {
    ...reply.headers,
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(text))
  };
  const at2 = last?.at ?? 0;
  return { ...reply, headers, headersAt: at2, body: { kind: "text", text, at: at2 }, wire: [] };
}
function unknownOperation() {
  const text = '{"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"},"Version":"1.0"}';
  return textRefusal(200, "application/json", text);
}
function unknownPath(method, path) {
  return invalidRequest(`Invalid URL (${method} ${path})`, null, "unknown_url", 404);
}
function wrongMethod(method) {
  const refusal = invalidRequest(`Not allowed to ${method} on this path; use POST.`, null, "method_not_supported", 405);
  return { ...refusal, headers: { ...refusal.headers, allow: "POST" } };
}
function flatHeaders(request) {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(entries);
}
async function bodyOf(request) {
  const chunks = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      bytes += chunk.length;
      if (bytes > LARGEST_BODY) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

// src/simulator/faults/fault.ts
var FAULT_SETTINGS = {
  slowFactor: 1.15,
  retryAfterSeconds: 1,
  hugeMegabytes: 64,
  dribbleMs: 50,
  refuseMs: 1e3,
  redirectTo: null
};

// src/simulator/model/questions.ts
var SHORTEST_QUESTION = 20;
function answerFinder(answers2, questions) {
  if (typeof answers2 === "function") return answers2;
  const known = [...questions ?? []].map(([question, answer]) => [folded(question), answer]).filter(([question]) => question.length >= SHORTEST_QUESTION).sort(([a], [b]) => b.length - a.length);
  return (prompt) => {
    const whole2 = answers2?.get(prompt);
    if (whole2 !== void 0 || known.length === 0) return whole2;
    const text = folded(prompt);
    return known.find(([question]) => text.includes(question))?.[1];
  };
}
function folded(text) {
  return text.replace(/\s+/g, " ").trim();
}

// src/simulator/server/options.ts
var DEFAULT_ACCURACY = 0.975;
function settingsOf(options) {
  const { answers: answers2, questions, faultSettings, accuracy = {}, slowdown = {}, ...given } = options;
  return {
    port: 0,
    seed: 1,
    timeScale: 1,
    faults: [],
    shape: {},
    azureApiKeys: [SIMULATED_CREDENTIALS.azureApiKey],
    tokenLifetimeSeconds: () => 3600,
    trustedSub: /./,
    tokenOutage: () => null,
    openaiApiKeys: [SIMULATED_CREDENTIALS.openaiApiKey],
    bedrockApiKeys: [SIMULATED_CREDENTIALS.bedrockApiKey],
    awsSecrets: simulatedSecrets,
    region: null,
    clockOffsetMs: 0,
    extraModels: [],
    truthPath: null,
    keepTruths: true,
    onTruth: null,
    ...given,
    answer: answerFinder(answers2, questions ?? null),
    faultSettings: { ...FAULT_SETTINGS, ...faultSettings },
    accuracyOf: (provider) => accuracy[provider] ?? DEFAULT_ACCURACY,
    slowdownOf: (provider) => slowdown[provider] ?? 1
  };
}

// src/simulator/server/truth-log.ts
import { once as once2 } from "node:events";
import { createWriteStream } from "node:fs";
var MOST_WAITING = 500;
var QUIET_MS = 20;
var TruthLog = class {
  constructor(options, isBusy) {
    this.options = options;
    this.isBusy = isBusy;
    this.file = options.path === null ? null : createWriteStream(options.path, { flags: "a" });
  }
  options;
  isBusy;
  truths = [];
  waiting = [];
  file;
  timer = null;
  /** @throws where the file can't be opened */
  async open() {
    if (this.file !== null) await once2(this.file, "open");
  }
  add(truth) {
    if (this.options.keep) this.truths.push(truth);
    this.options.onTruth?.(truth);
    if (this.file === null) return;
    this.waiting.push(truth);
    this.timer ??= setTimeout(() => this.writeWhenQuiet(), QUIET_MS);
  }
  async close() {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.write();
    if (this.file === null) return;
    this.file.end();
    await once2(this.file, "close");
  }
  writeWhenQuiet() {
    this.timer = null;
    if (this.isBusy() && this.waiting.length < MOST_WAITING) {
      this.timer = setTimeout(() => this.writeWhenQuiet(), QUIET_MS);
      return;
    }
    this.write();
  }
  write() {
    const rows = this.waiting.splice(0).map((truth) => `${JSON.stringify(truth)}
`);
    if (rows.length > 0) this.file?.write(rows.join(""));
  }
};

// src/simulator/server/simulator.ts
var HOST = "127.0.0.1";
var KEEP_ALIVE_MS = 35e4;
var REOPEN_MS = 50;
async function startSimulator(options) {
  const endpoint = new Endpoint(settingsOf(options));
  await endpoint.open();
  return endpoint;
}
var Endpoint = class {
  constructor(settings) {
    this.settings = settings;
    const { truthPath, keepTruths, onTruth, count } = settings;
    this.meter = new TokenMeter(count);
    this.tokens = new TokenServices({
      lifetimeSeconds: settings.tokenLifetimeSeconds,
      trustedSub: settings.trustedSub,
      outage: settings.tokenOutage,
      now: () => Date.now() + settings.clockOffsetMs
    });
    this.model = new SimulatedModel(settings, this.meter);
    this.log = new TruthLog({ path: truthPath, keep: keepTruths, onTruth }, () => this.exchanges.size > 0);
    this.server = (0, import_node_http.createServer)({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => {
      void this.serve(request, response);
    });
  }
  settings;
  port = 0;
  server;
  log;
  model;
  meter;
  exchanges = /* @__PURE__ */ new Set();
  tokens;
  asked = /* @__PURE__ */ new Map();
  arrivals = 0;
  reopening = null;
  get origin() {
    return `http://${HOST}:${this.port}`;
  }
  get bedrockBaseUrl() {
    return this.baseUrlOf("bedrock");
  }
  get openaiBaseUrl() {
    return this.baseUrlOf("openai");
  }
  baseUrlOf(provider) {
    return `${this.origin}${basePathOf(provider)}`;
  }
  get tokenCalls() {
    return this.tokens.calls;
  }
  get truths() {
    return this.log.truths;
  }
  async open() {
    await this.log.open();
    await this.listen(this.settings.port);
    this.port = this.server.address().port;
  }
  refuseConnections(ms) {
    if (this.reopening !== null) return;
    this.server.close();
    this.server.closeIdleConnections();
    this.reopening = setTimeout(() => void this.reopen(), ms);
  }
  async close() {
    if (this.reopening !== null) clearTimeout(this.reopening);
    const over = new Promise((resolve) => this.server.close(() => resolve()));
    for (const exchange of this.exchanges) exchange.abandon();
    this.server.closeAllConnections();
    await Promise.all([...this.exchanges].map((exchange) => exchange.over));
    await over;
    await this.log.close();
  }
  nextOf(provider) {
    const next = (this.asked.get(provider) ?? 0) + 1;
    this.asked.set(provider, next);
    return next;
  }
  /** Somebody's outgoing connection may hold the port for a moment: then once more. */
  async reopen() {
    try {
      await this.listen(this.port);
      this.reopening = null;
    } catch {
      this.reopening = setTimeout(() => void this.reopen(), REOPEN_MS);
    }
  }
  listen(port) {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, HOST, () => {
        this.server.off("error", reject);
        resolve();
      });
    });
  }
  async serve(request, response) {
    const exchange = new Exchange(request, response, this.arrivals++, {
      settings: this.settings,
      model: this.model,
      meter: this.meter,
      port: this.port,
      tokens: this.tokens,
      nextOf: (provider) => this.nextOf(provider),
      refuseConnections: (ms) => this.refuseConnections(ms)
    });
    this.exchanges.add(exchange);
    try {
      const truth = await exchange.over;
      this.exchanges.delete(exchange);
      if (truth !== null) this.log.add(truth);
    } catch (error) {
      this.exchanges.delete(exchange);
      response.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  }
};

// src/commands/simulate.ts
async function simulateCommand(context) {
  try {
    return await served(context);
  } catch (cause) {
    process.send?.(asParityError(cause).toJSON());
    throw cause;
  }
}
async function served(context) {
  const options = parseOptions(SIMULATE_OPTIONS, context.raw);
  const answers2 = await answersOf(options, context);
  const simulator = await started(options, answers2);
  process.stdout.write(`${announcement(simulator, options.provider)}
`);
  await stopAsked(context.signal);
  await simulator.close();
  return 0;
}
async function answersOf(options, context) {
  const byText = async (promptTemplate) => {
    const { prompts } = await loadDataset({ ...options, promptTemplate, runs: 1, scorer: null }, context);
    return new Map(prompts.flatMap(({ text, expected }) => expected === null ? [] : [[text, expected]]));
  };
  return { answers: await byText(options.promptTemplate), questions: await byText("{question}") };
}
async function started(options, answers2) {
  const { count } = await loadTokenizer();
  const names = options.provider;
  for (const name of names) providerOf(name);
  const settings = {
    count,
    ...answers2,
    port: options.port,
    seed: options.seed,
    timeScale: options.simulateTimeScale,
    faults: options.simulateFault.map((rule) => parseFaultRule(rule, names)),
    slowdown: shares(options.simulateSlowdown, "simulate-slowdown", names, Infinity),
    accuracy: shares(options.simulateAccuracy, "simulate-accuracy", names, 1),
    truthPath: options.truthPath,
    keepTruths: false
  };
  try {
    return await startSimulator(settings);
  } catch (cause) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`the endpoint can't listen on port ${options.port} or write ${options.truthPath ?? "its truth"} (${errnoOf(cause)}); choose another ${option("port")} or ${option("truth-path")}.`,
      cause
    );
  }
}
function shares(items, name, providers, most) {
  const given = perProvider(items, name, providers);
  const entries = providers.flatMap((provider) => {
    const text = given(provider);
    return text === null ? [] : [[provider, share(text, name, most)]];
  });
  return Object.fromEntries(entries);
}
function share(text, name, most) {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= most) return value;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(name)} can't be ${JSON.stringify(text.slice(0, 40))}; use provider=number${most === 1 ? ", at most 1" : ""}.`
  );
}
function announcement(simulator, names) {
  const { aws } = SIMULATED_CREDENTIALS;
  const variables = [...new Set(names)].flatMap((name) => {
    const { kind, baseUrlVariable, keyVariables } = providerOf(name);
    const key = KEYS[kind];
    return [
      `${baseUrlVariable}=${simulator.baseUrlOf(name)}`,
      ...key === null ? [] : [`${keyVariables[0] ?? ""}=${key}`]
    ];
  });
  const common = [
    `AWS_ACCESS_KEY_ID=${aws.accessKeyId}`,
    `AWS_SECRET_ACCESS_KEY=${aws.secretAccessKey}`,
    `OPENAI_TOKEN_URL=${simulator.origin}/oauth/token`,
    `AZURE_AUTHORITY_HOST=${simulator.origin}`
  ];
  return [...[...variables, ...common].map((line) => `export ${line}`), READY_LINE].join("\n");
}
var KEYS = {
  bedrock: null,
  openai: SIMULATED_CREDENTIALS.openaiApiKey,
  azure: SIMULATED_CREDENTIALS.azureApiKey,
  compatible: SIMULATED_CREDENTIALS.anyApiKey
};
async function stopAsked(signal) {
  const parentGone = process.channel === void 0 ? null : once3(process, "disconnect");
  const interrupted = signal.aborted ? null : once3(signal, "abort");
  await Promise.race([interrupted, parentGone].filter((wait) => wait !== null));
}
export {
  simulateCommand
};
