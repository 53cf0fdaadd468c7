import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  isMeasured
} from "./chunk-DGFGQH4Q.js";
import {
  ALPHA,
  COSINES,
  Random,
  binomialCdf,
  binomialPmf,
  binomialQuantile,
  dimensionVerdict,
  drawBinomial,
  isEstimable,
  isNonInferior,
  mcnemar,
  overallVerdict,
  rejects,
  twoSidedP,
  twoSidedPBounds,
  twoSidedZ
} from "./chunk-H7KPBAKT.js";
import {
  didYouMean,
  quote
} from "./chunk-WJA2LQ2X.js";
import {
  COUNT,
  FAULTS,
  FLAG,
  NUMBER,
  OUTCOMES,
  TEXT,
  WHOLE,
  baselinePairs,
  blameOfHttpError,
  canonicalModel,
  hasBaseline,
  isClientSide,
  known,
  listOf,
  objectOf,
  oneOf,
  outcomeOf,
  parse,
  promptKey,
  studentTwoSidedP,
  twoSidedT
} from "./chunk-4M7ZKZBM.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-HH4P5BKI.js";
import {
  counted,
  grouped,
  percent
} from "./chunk-FE25KBML.js";
import {
  trimEnd
} from "./chunk-BXKNH4RL.js";
import {
  custom,
  nullish,
  record,
  string,
  tuple
} from "./chunk-XM44J67G.js";

// src/effects/tokens/tokenizer.ts
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

// src/core/tokens/merge.ts
var MOST_BYTES = 2 ** 26;
var FIRST_CAPACITY = 256;
var Merger = class {
  constructor(table) {
    this.table = table;
  }
  table;
  /** Of the part that begins at a byte: where the next begins. */
  next = new Int32Array(FIRST_CAPACITY);
  /** Of the part that begins at a byte: where the one before begins; -1 for the first. */
  previous = new Int32Array(FIRST_CAPACITY);
  /** The rank of a part joined with the next; -1 where that is no token, or no part begins here. */
  ranks = new Int32Array(FIRST_CAPACITY);
  heap = new MinHeap();
  /** How many tokens the first `length` bytes become. */
  count(bytes, length) {
    this.begin(bytes, length);
    let parts = length;
    for (let least2 = this.heap.pop(); least2 !== -1; least2 = this.heap.pop()) {
      const part = least2 % MOST_BYTES;
      if (this.ranks[part] !== Math.floor(least2 / MOST_BYTES)) continue;
      this.join(bytes, part, length);
      parts -= 1;
    }
    return parts;
  }
  begin(bytes, length) {
    if (length >= MOST_BYTES) throw new RangeError(`a piece of ${length} bytes is too long to be merged`);
    if (length > this.next.length) this.grow(length);
    this.heap.clear();
    for (let at = 0; at < length; at++) {
      this.next[at] = at + 1;
      this.previous[at] = at - 1;
    }
    for (let at = 0; at < length; at++) this.rate(bytes, at, length);
  }
  grow(length) {
    const capacity = 2 ** Math.ceil(Math.log2(length));
    [this.next, this.previous, this.ranks] = [
      new Int32Array(capacity),
      new Int32Array(capacity),
      new Int32Array(capacity)
    ];
  }
  /** Joins a part with the next one, and rates what it can be joined with from now on. */
  join(bytes, part, length) {
    const joined = this.next[part];
    const after = this.next[joined];
    this.ranks[joined] = -1;
    this.next[part] = after;
    if (after < length) this.previous[after] = part;
    this.rate(bytes, part, length);
    const before = this.previous[part];
    if (before >= 0) this.rate(bytes, before, length);
  }
  rate(bytes, part, length) {
    const next = this.next[part];
    const rank = next < length ? this.table.rankOf(bytes, part, this.next[next]) : -1;
    this.ranks[part] = rank;
    if (rank >= 0) this.heap.push(rank * MOST_BYTES + part);
  }
};
var MinHeap = class {
  values = new Float64Array(FIRST_CAPACITY);
  size = 0;
  clear() {
    this.size = 0;
  }
  push(value) {
    if (this.size === this.values.length) this.grow();
    let at = this.size++;
    while (at > 0) {
      const parent = at - 1 >> 1;
      if (this.values[parent] <= value) break;
      this.values[at] = this.values[parent];
      at = parent;
    }
    this.values[at] = value;
  }
  /** Takes the least; -1 where there is none. */
  pop() {
    if (this.size === 0) return -1;
    const least2 = this.values[0];
    const last = this.values[--this.size];
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.values[child + 1] < this.values[child]) child += 1;
      if (this.values[child] >= last) break;
      this.values[at] = this.values[child];
      at = child;
    }
    this.values[at] = last;
    return least2;
  }
  grow() {
    const values = new Float64Array(2 * this.values.length);
    values.set(this.values);
    this.values = values;
  }
};

// src/core/tokens/rank-table.ts
var RankTable = class {
  /** Bytes of the longest token. */
  longest;
  lengths;
  bytes;
  /** Where each token begins in `bytes`, by its rank. */
  starts;
  /** Rank + 1, or 0 where the slot is free: open addressing, linear probing. */
  slots;
  mask;
  /**
   * @param packed the number of tokens as a little-endian 32-bit integer, the
   *   length of each by rank in a byte, then the bytes of all of them
   */
  constructor(packed) {
    const count = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
    this.lengths = packed.subarray(HEADER, HEADER + count);
    this.bytes = packed.subarray(HEADER + count);
    this.starts = new Uint32Array(count);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count)));
    this.mask = this.slots.length - 1;
    let [start, longest] = [0, 0];
    for (let rank = 0; rank < count; rank++) {
      const length = this.lengths[rank];
      this.starts[rank] = start;
      this.slots[this.slotOf(this.bytes, start, start + length)] = rank + 1;
      start += length;
      longest = Math.max(longest, length);
    }
    this.longest = longest;
  }
  /** The rank of the token with these bytes, `end` excluded; -1 where there is none. */
  rankOf(text, start, end) {
    return end - start > this.longest ? -1 : this.slots[this.slotOf(text, start, end)] - 1;
  }
  /** The slot of these bytes, or the free one where they belong. */
  slotOf(text, start, end) {
    let slot = hashOf(text, start, end) & this.mask;
    for (let taken = this.slots[slot]; taken !== 0; taken = this.slots[slot]) {
      if (this.isToken(taken - 1, text, start, end)) return slot;
      slot = slot + 1 & this.mask;
    }
    return slot;
  }
  isToken(rank, text, start, end) {
    if (this.lengths[rank] !== end - start) return false;
    const first = this.starts[rank];
    for (let offset = end - start - 1; offset >= 0; offset--) {
      if (this.bytes[first + offset] !== text[start + offset]) return false;
    }
    return true;
  }
};
var HEADER = 4;
function hashOf(text, start, end) {
  let hash = 2166136261;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text[at], 16777619);
  return hash ^ hash >>> 15;
}

// src/core/tokens/encoding.ts
var CONTRACTION = "(?:'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD]))?";
var SPLIT = new RegExp(
  [
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+${CONTRACTION}`,
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*${CONTRACTION}`,
    "\\p{N}{1,3}",
    " ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*",
    "\\s*[\\r\\n]+",
    "\\s+(?!\\S)",
    "\\s+"
  ].join("|"),
  "gu"
);
var LONGEST_TEXT = 2 ** 20;
var MOST_UTF8 = 3;
var Encoding = class {
  table;
  merger;
  utf8 = new TextEncoder();
  bytes = new Uint8Array(1024);
  /** @param packed as `RankTable` reads it */
  constructor(packed) {
    this.table = new RankTable(packed);
    this.merger = new Merger(this.table);
  }
  /** Null for a text beyond `LONGEST_TEXT`. */
  count(text) {
    if (text.length > LONGEST_TEXT) return null;
    let tokens = 0;
    for (const piece of text.match(SPLIT) ?? []) tokens += this.countPiece(piece);
    return tokens;
  }
  countPiece(piece) {
    if (piece.length * MOST_UTF8 > this.bytes.length) this.bytes = new Uint8Array(piece.length * MOST_UTF8);
    const length = this.encode(piece);
    return this.table.rankOf(this.bytes, 0, length) >= 0 ? 1 : this.merger.count(this.bytes, length);
  }
  /** Into `bytes`; a call of the encoder costs more than a short ASCII word does. */
  encode(piece) {
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (unit > 127) return this.utf8.encodeInto(piece, this.bytes).written;
      this.bytes[at] = unit;
    }
    return piece.length;
  }
};

// src/effects/tokens/tokenizer.ts
var TABLE = new URL("./o200k_base.br", import.meta.url);
var loading = null;
function loadTokenizer() {
  loading ??= load();
  return loading;
}
async function load() {
  const encoding = new Encoding(await promisify(brotliDecompress)(await readFile(TABLE)));
  return { count: (text) => encoding.count(text) };
}

// src/core/compare/comparison.ts
var DIMENSION_VERDICTS = ["better", "worse", "equivalent", "inconclusive", "not comparable"];
var VERDICTS = [...DIMENSION_VERDICTS, "trade-off"];
var DIMENSIONS = ["answers", "latency", "reliability", "cost"];
function byDimension(valueOf) {
  return {
    answers: valueOf("answers"),
    latency: valueOf("latency"),
    reliability: valueOf("reliability"),
    cost: valueOf("cost")
  };
}
var INTERVAL = custom(
  (value) => Array.isArray(value) && value.length === 2 && value.every((bound) => bound === null || Number.isFinite(bound)),
  "a list of two numbers, each of which may be null"
);
var FIGURE = custom(
  (value) => typeof value === "string" || Number.isFinite(value),
  "a finite number or a text"
);
var RATIO = { estimate: known(NUMBER), ci95: known(INTERVAL) };
var RATIO_ESTIMATE = objectOf(RATIO);
var DISTRIBUTION = objectOf({
  count: COUNT,
  ...{ p25: known(NUMBER), p50: known(NUMBER), p75: known(NUMBER), p90: known(NUMBER), p95: known(NUMBER) },
  ...{ p99: known(NUMBER), mean: known(NUMBER), min: known(NUMBER), max: known(NUMBER), stddev: known(NUMBER) }
});
var EXCLUDED_PAIRS = objectOf({
  ...{ network: COUNT, aborted: COUNT, auth: COUNT, quota: COUNT, config: COUNT },
  half_pairs: COUNT
});
var EFFORT = objectOf({ effort: TEXT, arm: TEXT });
var EFFORT_STEP = objectOf({
  provider: TEXT,
  model: TEXT,
  lower: EFFORT,
  higher: EFFORT,
  n: COUNT,
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  p: known(NUMBER),
  echoed: known(TEXT),
  rise: oneOf(["shown", "absent", "open"])
});
var FINDING = objectOf({
  rule: TEXT,
  severity: oneOf(["info", "warning", "critical"]),
  arm: known(TEXT),
  pair: nullish(tuple([TEXT, TEXT], "a list of two arms"), null),
  count: COUNT,
  of: COUNT,
  examples: listOf(TEXT),
  message: TEXT,
  effect: oneOf(["none", "qualifies", "not_comparable"])
});
var QUANTILE_INTERVALS = objectOf({
  ...{ p50: known(INTERVAL), p90: known(INTERVAL), p95: known(INTERVAL), p99: known(INTERVAL) }
});
var ACCURACY_SUMMARY = objectOf({
  correct: COUNT,
  total: COUNT,
  rate: known(NUMBER),
  ci95: known(INTERVAL)
});
var ARM_SUMMARY = objectOf({
  /** Unique in the comparison, e.g. `bedrock openai.gpt-5.5 medium`. */
  arm: TEXT,
  /** True where it was measured in the earlier run that the others are compared with. */
  baseline: FLAG,
  provider: TEXT,
  model: TEXT,
  effort: known(TEXT),
  records: COUNT,
  ok: COUNT,
  /** Completed, with text, and the text is the text that was billed. */
  sound: COUNT,
  failed: COUNT,
  outcomes: record(oneOf(OUTCOMES), COUNT),
  faults: record(oneOf(FAULTS), COUNT),
  /** Attempts lost on what is taken for the client's own network, those that were asked again among them. */
  network_losses: COUNT,
  accuracy: ACCURACY_SUMMARY,
  cost: objectOf({
    /** At the provider's own price, failures included where billed. */
    total_usd: known(NUMBER),
    mean_usd: known(NUMBER),
    /** At OpenAI's list price, as the walkthrough priced both. */
    openai_list_total_usd: known(NUMBER),
    input_tokens: COUNT,
    output_tokens: COUNT,
    reasoning_tokens: COUNT
  }),
  /** Keys: ttfb_ms, ttft_ms, total_ms, output_tokens_per_second, input_tokens, output_tokens, reasoning_tokens, estimated_cost_usd, … */
  metrics: record(string(), DISTRIBUTION),
  /** Answers of which it is known whether their text is the text that was billed, and how many are not so; null where that is known of none. */
  reconciliation: nullish(objectOf({ checked: COUNT, unreconciled: COUNT }), null),
  /** Σ output tokens / Σ seconds. */
  overall_output_tokens_per_second: known(NUMBER),
  started_at: known(TEXT),
  ended_at: known(TEXT),
  /** Distribution-free intervals of this arm's own quantiles; null = not estimable at this n. */
  quantile_ci95: record(string(), QUANTILE_INTERVALS)
});
var ROBUST_RATIO = objectOf({
  ...RATIO,
  /** Half-widths widened by the long-run variance and by clusters: this one decides. */
  long_run_ci95: known(INTERVAL),
  /** The 90 % interval, widened likewise: it decides equivalence (TOST). */
  long_run_ci90: known(INTERVAL)
});
var ALWAYS_VALID_RATIO = objectOf({
  ...RATIO,
  /** It decides "equivalent" and "no worse". */
  ci90: known(INTERVAL),
  p: NUMBER
});
var ALWAYS_VALID_DIFFERENCE = objectOf({
  /** The evidence that the two differ: 1/α at any time with probability α at most where they do not. */
  evidence: NUMBER,
  /** 1 / evidence, at most 1. */
  p: NUMBER,
  /** The evidence for "a no worse than b by the margin", and for the mirror image; 40 shows it. */
  no_worse_evidence: objectOf({ a_to_b: NUMBER, b_to_a: NUMBER })
});
var LATENCY_COMPARISON = objectOf({
  /** Complete pairs that entered the typical ratio. */
  n: COUNT,
  /** Hodges–Lehmann on ln(a/b), exponentiated. */
  typical_ratio: ROBUST_RATIO,
  /** Wilcoxon's signed-rank p, its statistic narrowed as the interval is widened. */
  p: known(NUMBER),
  /** By how much dependence widens the half-widths on the log scale; 1 for none. */
  widening: NUMBER,
  /** Of a sequential run, in which it decides: the ratio of the geometric means. Null for a fixed design. */
  always_valid: nullish(ALWAYS_VALID_RATIO, null),
  /** Adjusted (Holm): of total latency in the run's family, of TTFT and TTFB between the two. */
  holm_p: known(NUMBER),
  /** In how many of the complete pairs a was the faster one. */
  a_faster: COUNT,
  /** Pairs whose quantiles are compared: failures stay in, slower than everything. */
  quantile_n: COUNT,
  p50_ratio: RATIO_ESTIMATE,
  p90_ratio: RATIO_ESTIMATE,
  p95_ratio: RATIO_ESTIMATE,
  /** The same over complete pairs only, to stand beside it. */
  complete_pairs: objectOf({ p50_ratio: RATIO_ESTIMATE, p90_ratio: RATIO_ESTIMATE, p95_ratio: RATIO_ESTIMATE }),
  /** Equivalent means the 90 % interval lies inside [1 − margin, 1/(1 − margin)]. */
  margin: NUMBER,
  /** Lag-1 autocorrelation of the paired log ratios, in time order. */
  autocorrelation: known(NUMBER),
  /** Circular block length of the resampling of quantiles; 1 = single pairs. */
  block_length: COUNT,
  verdict: oneOf(DIMENSION_VERDICTS)
});
var PROPORTION = {
  both: COUNT,
  a_only: COUNT,
  b_only: COUNT,
  neither: COUNT,
  /** The exact conditional test. */
  mcnemar_p: known(NUMBER),
  /** The mid-p test, which decides; where prompts repeat, the sign test of clusters. */
  mcnemar_mid_p: known(NUMBER),
  /** a − b, as a proportion. */
  difference: known(NUMBER),
  /** Tango's score interval; where prompts repeat, that of the clustered mean. */
  ci95: known(INTERVAL),
  /** a no worse than b, and b no worse than a, at the margin. */
  non_inferior: objectOf({ margin: NUMBER, a_to_b: known(FLAG), b_to_a: known(FLAG) })
};
var PROPORTION_FIGURES = objectOf(PROPORTION);
var PAIRED_PROPORTION = objectOf({
  ...PROPORTION,
  /** Of a sequential run, in which it decides. Null for a fixed design. */
  always_valid: nullish(ALWAYS_VALID_DIFFERENCE, null),
  /** Adjusted in the run's family (Holm). */
  holm_p: known(NUMBER),
  verdict: oneOf(DIMENSION_VERDICTS)
});
var RELIABILITY_COMPARISON = objectOf({
  /** Completed, with text, and the text is the text that was billed: this decides. */
  sound: PAIRED_PROPORTION,
  completed: PROPORTION_FIGURES,
  /** Of the pairs answered through both arms of which it is known: is the text the text that was billed? */
  as_billed: PROPORTION_FIGURES,
  verdict: oneOf(DIMENSION_VERDICTS)
});
var COST_COMPARISON = objectOf({
  /** Pairs of which both costs are known. */
  n: COUNT,
  a_usd_per_request: known(NUMBER),
  b_usd_per_request: known(NUMBER),
  /** Of the mean costs: `ci95` is the ABC interval, which describes; those that survive drift decide, by t. */
  ratio: ROBUST_RATIO,
  /** What the same tokens cost at a's price over b's; null where a price is unknown. */
  price_ratio: known(NUMBER),
  /** Both arms' tokens at b's price. */
  token_ratio: RATIO_ESTIMATE,
  /** Of a sequential run, in which it decides. Null for a fixed design. */
  always_valid: nullish(ALWAYS_VALID_RATIO, null),
  p: known(NUMBER),
  holm_p: known(NUMBER),
  /** .02 calls costs within [0.98, 1/0.98] equivalent. */
  margin: NUMBER,
  verdict: oneOf(DIMENSION_VERDICTS)
});
var TOKEN_COMPARISON = objectOf({
  n: COUNT,
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  /** Wilcoxon's signed-rank p of the paired differences. */
  p: known(NUMBER)
});
var PERIOD_EFFECT = objectOf({
  /** Ratio of the request that went second to the one that went first, Hodges–Lehmann. */
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  a_first: COUNT,
  b_first: COUNT
});
var LABEL_SET = objectOf({
  name: oneOf(["original", "platinum"]),
  n: COUNT,
  a_correct: COUNT,
  b_correct: COUNT
});
var SCORER_SENSITIVITY = objectOf({
  scorer: TEXT,
  a_correct: COUNT,
  b_correct: COUNT,
  n: COUNT,
  a_rate: known(NUMBER),
  b_rate: known(NUMBER),
  a_only: COUNT,
  b_only: COUNT
});
var PAIR_COMPARISON = objectOf({
  a: TEXT,
  b: TEXT,
  /** Pairs planned and kept: those with a fault of the client's side and half pairs are left out and counted in `excluded`. */
  n: COUNT,
  excluded: EXCLUDED_PAIRS,
  /** Distinct prompts among the pairs: where a prompt stands in several pairs, these are one cluster. */
  prompts: COUNT,
  /** The most pairs of one prompt. */
  epochs: COUNT,
  accuracy: PAIRED_PROPORTION,
  latency: objectOf({
    total_ms: LATENCY_COMPARISON,
    ttft_ms: LATENCY_COMPARISON,
    ttfb_ms: LATENCY_COMPARISON,
    verdict: oneOf(DIMENSION_VERDICTS)
  }),
  reliability: RELIABILITY_COMPARISON,
  cost: COST_COMPARISON,
  tokens: objectOf({ input: TOKEN_COMPARISON, output: TOKEN_COMPARISON, reasoning: TOKEN_COMPARISON }),
  period: PERIOD_EFFECT,
  /** Median gap in hours between the two requests of a pair; more than the run's own rhythm is confounding. */
  hours_apart: known(NUMBER),
  labels: listOf(LABEL_SET),
  sensitivity: listOf(SCORER_SENSITIVITY),
  /** True where a and b are the same provider, model and effort: what differs is the time ("since then"). */
  same_arm: FLAG,
  /** The estimand that was primary beforehand. */
  primary: oneOf(["total_ms.typical_ratio"]),
  verdict: oneOf(VERDICTS),
  /** The pair in one line, a and b by what tells them apart. */
  headline: TEXT,
  /** What a reader must know before quoting the verdict. */
  qualifications: listOf(TEXT)
});
var COMPARISON_VERSION = 2;
var DESIGN = objectOf({
  kind: oneOf(["fixed", "sequential"]),
  alpha: NUMBER,
  /** What the sequential run stops at; null for a fixed one. */
  boundary: known(TEXT)
});
var FAMILY = objectOf({
  comparisons: COUNT,
  adjusted: oneOf(["holm"]),
  /** At most this probability that any "better" or "worse" of the run is false. */
  error_rate: NUMBER
});
var GATE_UNITS = ["share", "points", "ms", "ratio", "usd", "count", "verdict"];
var GATE_RESULT = objectOf({
  /** As it was given: what fails the gate. */
  condition: TEXT,
  /** The arm, or `a / b`; null where it is about the run. */
  of: known(TEXT),
  unit: oneOf(GATE_UNITS),
  /** An undecided gate is never a pass. */
  result: oneOf(["pass", "fail", "undecided"]),
  /** The figure, or the verdict; null where it is not known. */
  value: known(FIGURE),
  /** 95 %; null where the figure is counted, or has none. */
  interval: known(INTERVAL),
  /** The decision in a sentence. */
  message: TEXT
});
var COMPARISON = objectOf({
  schema_version: custom(
    (value) => value === COMPARISON_VERSION,
    `${COMPARISON_VERSION}, the version that this program writes and reads`
  ),
  seed: WHOLE,
  design: DESIGN,
  /** The arm that the others are compared with; null for one arm alone, and where each is compared with itself in a baseline. */
  reference: known(TEXT),
  family: FAMILY,
  /** Resamples behind each interval of a quantile ratio. */
  draws: COUNT,
  /** The scorer behind `accuracy`; the others stand in `sensitivity`. */
  scorer: TEXT,
  arms: listOf(ARM_SUMMARY),
  /** Whether efforts took effect, within each provider; empty where arms ran at one effort only. */
  efforts: listOf(EFFORT_STEP),
  pairs: listOf(PAIR_COMPARISON),
  audit: listOf(FINDING),
  /** What `fail-on` asked for; empty where nothing was. */
  gates: listOf(GATE_RESULT)
});
function parseComparison(value, where) {
  return parse(COMPARISON, value, where, "Take the file as it was written, or compare the records again.");
}

// src/core/statistics/holm.ts
function holm(pValues) {
  const order = ascending(pValues);
  const adjusted = new Array(pValues.length);
  let largest = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const index = order[rank];
    largest = Math.max(largest, Math.min(1, (order.length - rank) * pValues[index]));
    adjusted[index] = largest;
  }
  return adjusted;
}
function ascending(values) {
  const order = [];
  for (let index = 0; index < values.length; index++) {
    let place = order.length;
    while (place > 0 && values[order[place - 1]] > values[index]) {
      order[place] = order[place - 1];
      place -= 1;
    }
    order[place] = index;
  }
  return order;
}

// src/core/compare/family.ts
function adjustedTogether(p) {
  const known3 = holm(p.filter((value) => value !== null));
  let next = 0;
  return { adjusted: p.map((value) => value === null ? null : known3[next++]), comparisons: known3.length };
}

// src/core/compare/dimensions.ts
var OVERALL_DIMENSIONS = ["answers", "latency", "reliability"];
function adjustedMeasures(all, isTested = () => true) {
  const tests = all.flatMap(
    (measures, pair) => DIMENSIONS.map((dimension) => isTested(pair, dimension) ? measures[dimension]?.p ?? null : null)
  );
  const { adjusted, comparisons } = adjustedTogether(tests);
  const byPair = all.map((_, pair) => {
    const of = adjusted.slice(pair * DIMENSIONS.length);
    return byDimension((dimension) => of[DIMENSIONS.indexOf(dimension)] ?? null);
  });
  return { adjusted: byPair, comparisons };
}
function faceValue(measure, holmP) {
  return measure === null ? "inconclusive" : dimensionVerdict(measure, holmP);
}
function judgedDimensions(measures, verdicts, among = OVERALL_DIMENSIONS) {
  const judged = {};
  for (const dimension of among) {
    const measure = measures[dimension];
    if (measure === null && verdicts[dimension] !== "not comparable") continue;
    judged[dimension] = {
      verdict: verdicts[dimension],
      noWorse: measure?.noWorse ?? false,
      noBetter: measure?.noBetter ?? false
    };
  }
  return judged;
}

// src/prepare/reference.ts
function refuseUnknownReference(arms, reference) {
  if (reference === null || arms.some(({ arm, provider }) => arm === reference || provider === reference)) return;
  const known3 = [...new Set(arms.flatMap(({ arm, provider }) => [provider, arm]))];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("reference")} names ${quote(reference)}, which is no arm here; use one of ${known3.join(", ")}.${didYouMean(reference, known3)}`
  );
}

// src/core/price/tokens.ts
var LAYOUT_TOKENS = { oneMessage: 6, twoMessages: 10 };
function outputLayoutTokens(model) {
  return OUTPUT_LAYOUT_TOKENS.get(canonicalModel(model)) ?? null;
}
var OUTPUT_LAYOUT_TOKENS = /* @__PURE__ */ new Map([["gpt-5.5", 6]]);
function inputLayoutTokens(model, messages) {
  if (outputLayoutTokens(model) === null) return null;
  return messages === 1 ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages;
}
function inputTokens(count, prompt, instructions) {
  const user = count(prompt);
  const developer = instructions === null ? 0 : count(instructions);
  if (user === null || developer === null) return null;
  return user + developer + (instructions === null ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages);
}
function mode(values) {
  const counts = /* @__PURE__ */ new Map();
  let of = 0;
  for (const value of values) {
    if (value === null) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    of += 1;
  }
  let best = null;
  for (const [value, count] of counts) {
    if (best === null || count > best.count || count === best.count && value < best.value)
      best = { value, count, of };
  }
  return best;
}
function majority(values) {
  const most = mode(values);
  return most !== null && most.of >= 3 && 2 * most.count > most.of ? most : null;
}
function inputExcess(record2, count) {
  if (record2.input_tokens === null || record2.prompt_text === null) return null;
  const prompt = count(record2.prompt_text);
  return prompt === null ? null : record2.input_tokens - prompt;
}
function tokenResidual(record2, count) {
  if (record2.token_residual !== null) return record2.token_residual;
  if (record2.output_tokens === null || record2.reasoning_tokens === null || !record2.output_text) return null;
  const text = count(record2.output_text);
  return text === null ? null : record2.output_tokens - record2.reasoning_tokens - text;
}

// src/core/attempt/fault.ts
var USUAL_FAULT = {
  completed: null,
  incomplete: "cap",
  refused: null,
  empty: "provider",
  failed: "provider",
  truncated: "provider",
  timeout: "timeout",
  network_error: "network",
  aborted: "aborted"
};
function faultOf(record2) {
  if (record2.outcome !== null) return record2.fault;
  const outcome = outcomeOf(record2);
  if (outcome !== "http_error") return USUAL_FAULT[outcome];
  const error = record2.error ?? "";
  const status = Number(/^HTTP (\d{3})\b/.exec(error)?.[1] ?? 500);
  return blameOfHttpError(status, null, error);
}

// src/core/attempt/pairing.ts
var CLIENT_FAULTS = ["network", "aborted", "auth", "quota", "config"];
function pairRecords(a, b) {
  const excluded = { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 };
  const pairs = [];
  const leftOfA = [];
  const waiting = byPrompt(b.records);
  for (const record2 of a.records) {
    const other = waiting.get(promptKey(record2))?.shift();
    const fault = other === void 0 ? null : clientFault(record2, other);
    if (other === void 0) leftOfA.push(record2);
    else if (fault !== null) excluded[fault]++;
    else pairs.push({ a: record2, b: other, startedAt: earlier(record2, other) });
  }
  const leftOfB = [...waiting.values()].flat();
  excluded.half_pairs = leftOfA.length + leftOfB.length;
  return { a, b, pairs: pairs.sort(inTime), excluded, left: { a: leftOfA, b: leftOfB } };
}
function comparedArms(arms, reference = null) {
  if (hasBaseline(arms)) return baselinePairs(arms);
  const groups = /* @__PURE__ */ new Map();
  for (const arm of arms) {
    const key = arms.length <= 2 ? "" : `${canonicalModel(arm.model)} ${arm.effort ?? ""}`;
    groups.set(key, [...groups.get(key) ?? [], arm]);
  }
  return [...groups.values()].flatMap((group) => {
    const named = (arm) => arm.arm === reference || arm.provider === reference;
    const b = group.find(named) ?? group.at(-1);
    return group.filter((arm) => arm !== b).map((a) => [a, b]);
  });
}
function pairedArms(arms, reference = null) {
  return comparedArms(arms, reference).map(([a, b]) => pairRecords(a, b));
}
function inTime(one, other) {
  const gap = one.startedAt - other.startedAt;
  if (gap !== 0 && !Number.isNaN(gap)) return gap;
  const [first, second] = [promptKey(one.a), promptKey(other.a)];
  return first < second ? -1 : first > second ? 1 : 0;
}
function byPrompt(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const record2 of records) {
    const group = groups.get(promptKey(record2));
    if (group === void 0) groups.set(promptKey(record2), [record2]);
    else group.push(record2);
  }
  return groups;
}
function clientFault(a, b) {
  const faults = [faultOf(a), faultOf(b)];
  return faults.some(isClientSide) ? CLIENT_FAULTS.find((fault) => faults.includes(fault)) ?? null : null;
}
function earlier(a, b) {
  const stamps = [startOf(a), startOf(b)].filter((stamp) => !Number.isNaN(stamp));
  return stamps.length === 0 ? NaN : Math.min(...stamps);
}
function startOf(record2) {
  return Date.parse(record2.started_at);
}

// src/core/plan/extent.ts
function extentOf({ arms, prompts, epochs }, records) {
  const askedBy = /* @__PURE__ */ new Map();
  for (const record2 of records) {
    if (!isMeasured(record2) || isClientSide(record2.fault)) continue;
    const key = promptKey(record2);
    askedBy.set(key, (askedBy.get(key) ?? /* @__PURE__ */ new Set()).add(record2.arm));
  }
  const asked = [...askedBy.values()].map(({ size }) => size);
  const plannedPrompts = prompts * (epochs ?? 1);
  return {
    requests: asked.reduce((sum, each) => sum + each, 0),
    plannedRequests: arms.length * plannedPrompts,
    prompts: asked.filter((each) => each >= arms.length).length,
    plannedPrompts
  };
}

// src/core/plan/power.ts
var DISCORDANCE = [5 / 1319, 13 / 1319];
var SD_LOG_RATIO = 0.48;
var SD_TYPICAL = 0.46;
var FAILING_ALONE = 3 / 1319;
var LEFT_OUT = 1e-9;
function nonInferiorityPower(n, margin2, discordance) {
  const fewest = binomialQuantile(LEFT_OUT, n, discordance);
  const most = binomialQuantile(1 - LEFT_OUT, n, discordance);
  let power = 0;
  for (let differing = fewest; differing <= most; differing++) {
    const needed = fewestWins(n, margin2, differing);
    power += binomialPmf(differing, n, discordance) * (1 - binomialCdf(needed - 1, differing, 0.5));
  }
  return power;
}
function fewestWins(n, margin2, differing) {
  let failing = -1;
  let showing = differing + 1;
  while (showing - failing > 1) {
    const wins = Math.floor((failing + showing) / 2);
    if (isNonInferior(wins, differing - wins, n, margin2)) showing = wins;
    else failing = wins;
  }
  return showing;
}
function fewestPairs(margin2) {
  const z = twoSidedZ(0.95);
  return Math.floor(z * z * (1 - margin2) / margin2) + 1;
}
var POWER = 0.8;
var MOST_PAIRS = 2e4;
function pairsForNoWorse(margin2) {
  const isEnough = (n) => nonInferiorityPower(n, margin2, DISCORDANCE[1]) >= POWER;
  let enough = fewestPairs(margin2);
  while (!isEnough(enough)) {
    enough *= 2;
    if (enough > MOST_PAIRS) return null;
  }
  let few = enough / 2;
  while (enough - few > enough / 100) {
    const middle = Math.round((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(enough)) - 1);
  return Math.ceil(enough / digits) * digits;
}
var QUANTILES = [
  ["p50", 0.5],
  ["p90", 0.9],
  ["p95", 0.95],
  ["p99", 0.99]
];
function notEstimable(n) {
  return QUANTILES.filter(([, probability]) => !isEstimable(n, probability)).map(([name]) => name);
}

// src/core/compare/drawn-runs.ts
var FEWEST_PAIRS = 6;
function drawRuns({ n, scored, comparedArms: comparedArms2 }, { discordance, lossPp }, count, proportions) {
  const random = new Random(1, "power of the verdicts");
  const half = discordance / 2;
  const loss = lossPp / 100;
  const plainError = SD_TYPICAL / Math.sqrt(n);
  const degrees = Math.max(1, Math.min(COSINES, n - 1));
  const normals = new Float64Array(1 + degrees);
  const [deviations, inflations, costP] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const answers = [];
  const reliability = [];
  const othersTests = (comparedArms2 - 1) * (scored ? 4 : 3);
  const othersP = new Float64Array(count * othersTests);
  for (let run = 0; run < count; run++) {
    random.normals(normals);
    deviations[run] = plainError * normals[0];
    inflations[run] = n < FEWEST_PAIRS ? Infinity : inflationOf(normals);
    answers.push(proportions.draw(random, half, half + loss));
    reliability.push(proportions.draw(random, FAILING_ALONE / 2, FAILING_ALONE / 2));
    costP[run] = random.uniform();
    for (let test = run * othersTests; test < (run + 1) * othersTests; test++) othersP[test] = random.uniform();
  }
  const [errors, surely] = [
    reaches(0.95, inflations, degrees).map((reach) => plainError * reach / twoSidedZ(0.95)),
    reaches(1 - ALPHA / (DIMENSIONS.length + othersTests), inflations, degrees).map((reach) => plainError * reach)
  ];
  return {
    ...{ count, deviations, errors, plainError, inflations, degrees, surely },
    ...{ answers: scored ? answers : null, reliability, costP, othersP, othersTests }
  };
}
function reaches(level, inflations, degrees) {
  const [z, t] = [twoSidedZ(level), twoSidedT(level, degrees)];
  return inflations.map((inflation) => Math.max(z, t * inflation));
}
function inflationOf(normals) {
  const degrees = normals.length - 1;
  let squares = 0;
  for (let cosine = 1; cosine <= degrees; cosine++) squares += normals[cosine] ** 2;
  return Math.sqrt(squares / degrees);
}
var DrawnProportions = class {
  known = /* @__PURE__ */ new Map();
  margin;
  n;
  constructor({ n, marginPp }) {
    this.n = n;
    this.margin = marginPp / 100;
  }
  draw(random, aAlone, bAlone) {
    const differing = drawBinomial(random, this.n, Math.min(1, aAlone + bAlone));
    const b = drawBinomial(random, differing, aAlone + bAlone > 0 ? aAlone / (aAlone + bAlone) : 0);
    const key = b * (this.n + 1) + differing - b;
    const measure = this.known.get(key) ?? proportionMeasure(b, differing - b, this.n, this.margin);
    this.known.set(key, measure);
    return measure;
  }
};
function proportionMeasure(b, c, n, margin2) {
  const [noWorse, noBetter] = [isNonInferior(b, c, n, margin2), isNonInferior(c, b, n, margin2)];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: mcnemar(b, c).midP, direction: c - b };
}

// src/core/compare/verdict-power.ts
var DRAWS = 2e3;
function powerByRatio(planned, truth, ratios, draws = DRAWS) {
  const runs = drawRuns(planned, truth, draws, new DrawnProportions(planned));
  return ratios.map((ratio) => sharesOf(alikeRuns(runs, Math.log(ratio), planned.latencyMargin), 1 / draws));
}
function alikeRuns(runs, logRatio, latencyMargin) {
  const alike = /* @__PURE__ */ new Map();
  for (let run = 0; run < runs.count; run++) {
    const latency = latencyClaims(runs, run, logRatio, latencyMargin);
    const answers = runs.answers?.[run] ?? null;
    const reliability = runs.reliability[run];
    const rejected = rejections(runs, run, latency.direction);
    const claims = (claimBits(answers) * 32 + claimBits(latency)) * 32 + claimBits(reliability);
    const shown = claims * 16 + rejected;
    const known3 = alike.get(shown);
    if (known3 !== void 0) known3.count += 1;
    else alike.set(shown, { measures: { answers, latency, reliability, cost: EQUAL_COST }, rejected, count: 1 });
  }
  return alike.values();
}
function sharesOf(all, share2) {
  const shares = { byDimension: byDimension(none), overall: { ...none(), "trade-off": 0 } };
  for (const { measures, rejected, count } of all) {
    const verdicts = byDimension((each) => faceValue(measures[each], (rejected & BITS[each]) === 0 ? 1 : 0));
    for (const dimension of DIMENSIONS) {
      const own = shares.byDimension[dimension];
      own[verdicts[dimension]] = addedUp(own[verdicts[dimension]], share2, count);
    }
    const overall = overallVerdict(judgedDimensions(measures, verdicts));
    shares.overall[overall] = addedUp(shares.overall[overall], share2, count);
  }
  return shares;
}
function addedUp(from, share2, count) {
  let sum = from;
  for (let added = 0; added < count; added++) sum += share2;
  return sum;
}
function none() {
  return { better: 0, worse: 0, equivalent: 0, inconclusive: 0, "not comparable": 0 };
}
var BITS = { answers: 1, latency: 2, reliability: 4, cost: 8 };
var EQUAL_COST = { equivalent: null, noWorse: false, noBetter: false, p: null, direction: 1 };
function claimBits(measure) {
  if (measure === null) return 31;
  const { equivalent, noWorse, noBetter, direction } = measure;
  return (equivalent === true ? 1 : 0) + (noWorse ? 2 : 0) + (noBetter ? 4 : 0) + 8 * (1 + Math.sign(direction));
}
function latencyClaims(runs, run, logRatio, latencyMargin) {
  const estimate = logRatio + runs.deviations[run];
  const half = Z90 * runs.errors[run];
  const edge = -Math.log(1 - latencyMargin);
  const noWorse = estimate + half < edge;
  const noBetter = estimate - half > -edge;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: null, direction: estimate };
}
var Z90 = twoSidedZ(0.9);
function rejections(runs, run, estimate, among = 15) {
  const tests = DIMENSIONS.length + runs.othersTests;
  const leastLatencyP = twoSidedPBounds(estimate / runs.errors[run]).least;
  const answersP = runs.answers?.[run]?.p ?? 1;
  const reliabilityP = runs.reliability[run].p ?? 1;
  const costP = runs.costP[run];
  const possible = among & (bit(answersP, BITS.answers) | bit(leastLatencyP, BITS.latency) | bit(reliabilityP, BITS.reliability) | bit(costP, BITS.cost));
  const certain = among & (bit(answersP * tests, BITS.answers) | (Math.abs(estimate) > runs.surely[run] ? BITS.latency : 0) | bit(reliabilityP * tests, BITS.reliability) | bit(costP * tests, BITS.cost));
  return possible === certain ? certain : among & adjustedRejections(runs, run, estimate);
}
function bit(p, value) {
  return rejects(p) ? value : 0;
}
function adjustedRejections(runs, run, estimate) {
  const { answers, reliability, costP, othersP, othersTests } = runs;
  const tests = [answers?.[run]?.p ?? null, latencyP(runs, run, estimate), reliability[run].p, costP[run]];
  for (let test = run * othersTests; test < (run + 1) * othersTests; test++) tests.push(othersP[test]);
  const [right, latency, reliable, cost] = adjustedTogether(tests).adjusted;
  return bit(right ?? 1, BITS.answers) | bit(latency, BITS.latency) | bit(reliable, BITS.reliability) | bit(cost, BITS.cost);
}
function latencyP({ errors, plainError, inflations, degrees }, run, estimate) {
  const widened = twoSidedP(estimate / errors[run]);
  if (!rejects(widened)) return widened;
  const z = estimate / plainError;
  return Math.max(twoSidedP(z), studentTwoSidedP(z / inflations[run], degrees));
}
var EQUAL = { ratio: 1, lossPp: 0, discordance: DISCORDANCE[0] };
var POWER2 = 0.8;
var SEARCH_DRAWS = 1e3;
function detectableRatio(planned) {
  const runs = drawRuns(planned, EQUAL, SEARCH_DRAWS, new DrawnProportions(planned));
  return least(1, 3, (ratio) => {
    const logRatio = Math.log(ratio);
    let called = 0;
    for (let run = 0; run < runs.count; run++) {
      const measure = latencyClaims(runs, run, logRatio, planned.latencyMargin);
      if (isWorse(runs, run, "latency", measure, measure.direction)) called += 1;
    }
    return called / SEARCH_DRAWS;
  });
}
function detectableLossPp(planned) {
  const proportions = new DrawnProportions(planned);
  return least(0, 50, (lossPp) => {
    const runs = drawRuns(planned, { discordance: DISCORDANCE[1], lossPp }, SEARCH_DRAWS, proportions);
    let called = 0;
    for (let run = 0; run < runs.count; run++) {
      const measure = runs.answers?.[run];
      if (measure !== void 0 && isWorse(runs, run, "answers", measure, runs.deviations[run])) called += 1;
    }
    return called / SEARCH_DRAWS;
  });
}
function isWorse(runs, run, dimension, measure, estimate) {
  if (dimensionVerdict(measure, 0) !== "worse") return false;
  return rejections(runs, run, estimate, BITS[dimension]) !== 0;
}
function least(from, to, power) {
  if (power(to) < POWER2) return null;
  let [low, high] = [from, to];
  for (let halving = 0; halving < 9; halving++) {
    const middle = (low + high) / 2;
    if (power(middle) < POWER2) low = middle;
    else high = middle;
  }
  return high;
}

// src/core/report/model/power-text.ts
var NOTABLE_RATIO = 1.15;
var known2 = /* @__PURE__ */ new Map();
function prospectOf(planned) {
  const key = JSON.stringify(planned);
  const prospect = known2.get(key) ?? workedOut(planned);
  known2.set(key, prospect);
  return prospect;
}
function workedOut(planned) {
  const shares = DISCORDANCE.map((discordance) => {
    return powerByRatio(planned, { lossPp: 0, discordance }, [1, 1 / NOTABLE_RATIO]);
  });
  const [equal, faster] = [shares.map(([each]) => each), shares.map(([, each]) => each)];
  const range = (shares2, read) => {
    const values = shares2.map(read);
    return [Math.min(...values), Math.max(...values)];
  };
  const first = equal[0];
  return {
    planned,
    detectableRatio: detectableRatio(planned),
    detectableLossPp: planned.scored ? detectableLossPp(planned) : null,
    slower: { ratio: NOTABLE_RATIO, called: faster[0].byDimension.latency.better },
    equivalentLatency: first.byDimension.latency.equivalent,
    equivalentReliability: first.byDimension.reliability.equivalent,
    equivalentAnswers: planned.scored ? range(equal, ({ byDimension: byDimension2 }) => byDimension2.answers.equivalent) : null,
    equivalentOverall: range(equal, ({ overall }) => overall.equivalent),
    betterOverall: range(faster, ({ overall }) => overall.better)
  };
}
var HOPELESS = 0.2;
var LIKELY = 0.7;
function powerLines(planned) {
  const prospect = prospectOf(planned);
  const missing = notEstimable(planned.n);
  return [
    `What ${counted(planned.n, "pair")} can show, if the task is like GSM8K and the noise like that of the published runs:`,
    ...latencyLines(prospect),
    ...answerLines(prospect),
    `Reliability: equal arms that fail as rarely as the published ones are shown to be equivalent, within ${margin(planned)}, in ${share(prospect.equivalentReliability)} of such runs.`,
    `Overall: equal arms are called equivalent in ${span(prospect.equivalentOverall)} of such runs; an arm that takes 13 % less time and is otherwise equal is called better in ${span(prospect.betterOverall)}.`,
    ...missing.length > 0 ? [`An interval of the ${missing.join(", ")} can\u2019t be given from so few pairs.`] : [],
    inShort(prospect)
  ];
}
function latencyLines({
  planned: { latencyMargin },
  detectableRatio: least2,
  slower,
  equivalentLatency
}) {
  const bounds = `${(1 - latencyMargin).toFixed(2)} to ${(1 / (1 - latencyMargin)).toFixed(2)}`;
  const found = `Latency: an arm whose typical request takes 15 % more time is called worse in ${share(slower.called)} of such runs`;
  const smallest = least2 === null ? "" : `; the smallest difference found in 80 % of them is ${percent(least2 - 1, 0)}`;
  return [
    `${found}${smallest}.`,
    `Latency: equal arms are called equivalent (${bounds}) in ${share(equivalentLatency)} of such runs${outOfReach(equivalentLatency)}.`
  ];
}
function answerLines({ planned, equivalentAnswers, detectableLossPp: least2 }) {
  if (equivalentAnswers === null) return ["Answers: they will not be scored, so nothing is shown of them."];
  const [, most] = equivalentAnswers;
  const shown = `Answers: equal arms are shown to be no worse than each other, within ${margin(planned)}, in ${span(equivalentAnswers)} of such runs${outOfReach(most)}.`;
  const loss = least2 === null ? [] : [`Answers: a loss of ${least2.toFixed(1)} pp is called worse in 80 % of such runs.`];
  return [`${shown}${pairsNeeded(planned)}`, ...loss];
}
function pairsNeeded({ n, marginPp }) {
  const needed = pairsForNoWorse(marginPp / 100);
  if (needed !== null && n >= needed) return "";
  const takes = needed === null ? "more than 20,000 pairs" : `about ${counted(needed, "pair")}`;
  const least2 = n < fewestPairs(marginPp / 100) ? `, and at least ${grouped(fewestPairs(marginPp / 100))} even if not one answer differs` : "";
  return ` To show it of one direction in 80 % of such runs takes ${takes}${least2}; a wider accuracy margin takes fewer.`;
}
function inShort({ planned, detectableRatio: least2, equivalentAnswers, equivalentOverall }) {
  const can = least2 === null ? "no difference in latency" : `a difference in latency of ${percent(least2 - 1, 0)} or more`;
  const isOverall = equivalentOverall[0] >= LIKELY;
  if (isOverall) return `In short: this run can show ${can}, and that equal arms are equivalent.`;
  const what = equivalentAnswers !== null && equivalentAnswers[0] < LIKELY ? `that answers are no worse by ${margin(planned)}` : "that equal arms are equivalent";
  return `In short: this run can show ${can}; it can\u2019t be expected to show ${what}.`;
}
function margin({ marginPp }) {
  return `${Number(marginPp.toFixed(4))} pp`;
}
function share(value) {
  return percent(value, 0);
}
function span([low, high]) {
  return share(low) === share(high) ? share(low) : `${share(low)} to ${share(high)}`;
}
function outOfReach(power) {
  return power < HOPELESS ? ", out of reach by design" : "";
}

// src/core/record/shard.ts
var WHOLE2 = { index: 0, of: 1 };
function readShard(text) {
  const [, k, n] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text) ?? [];
  const [part, of] = [Number(k), Number(n)];
  return part >= 1 && part <= of ? { index: part - 1, of } : null;
}
function shardOf({ shard }) {
  return (shard === null ? WHOLE2 : readShard(shard)) ?? WHOLE2;
}
function rowsBelow(rows, { index, of }) {
  return Math.max(0, Math.ceil((rows - index) / of));
}
function promptsOfShard(shard, offset, planPrompts) {
  return rowsBelow(offset + planPrompts, shard) - rowsBelow(offset, shard);
}
function placeInPlan(settings, promptIndex) {
  const { offset, prompts } = settings;
  const { index, of } = shardOf(settings);
  const [epoch, inEpoch] = [Math.floor(promptIndex / prompts), promptIndex % prompts];
  const row = (rowsBelow(offset, { index, of }) + inEpoch) * of + index;
  return epoch * (settings.plan_prompts ?? prompts) + row - offset;
}

// src/core/score/python-text.ts
var SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var SPACES = new RegExp(`[${SPACE}]+`, "u");
var IS_SPACE = new RegExp(`^[${SPACE}]$`, "u");
var TABLED = 256;
var SPACE_CODES = Uint8Array.from(
  { length: TABLED },
  (_, code) => IS_SPACE.test(String.fromCharCode(code)) ? 1 : 0
);
function isSpace(text, at) {
  const code = text.charCodeAt(at);
  return code < TABLED ? SPACE_CODES[code] === 1 : IS_SPACE.test(text[at]);
}
function isAscii(text) {
  return /^[\0-\x7f]*$/.test(text);
}
function strip(text) {
  return trimmed(text, () => false);
}
function trimmed(text, isEdge) {
  const isOff = (at) => isSpace(text, at) || isEdge(text[at]);
  let start = 0;
  let end = text.length;
  while (start < end && isOff(start)) start += 1;
  while (end > start && isOff(end - 1)) end -= 1;
  return text.slice(start, end);
}
var PILED_MARKS = new RegExp("\\p{M}{31}", "u");
function compose(text) {
  return isAscii(text) || PILED_MARKS.test(text) ? text : text.normalize("NFKC");
}
function fold(text) {
  return strip(text.toLowerCase()).split(SPACES).join(" ");
}

// src/core/score/decimal.ts
var DECIMAL = new RegExp("^([-+]?)(\\p{Nd}+)(?:\\.(\\p{Nd}+))?$", "u");
function canonicalDecimal(text) {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const whole = asciiDigits(match[2]).replace(/^0+(?=.)/, "");
  const fraction = trimZeros(asciiDigits(match[3] ?? ""));
  const magnitude = fraction === "" ? whole : `${whole}.${fraction}`;
  return match[1] === "-" && magnitude !== "0" ? `-${magnitude}` : magnitude;
}
function trimZeros(digits) {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
function asciiDigits(digits) {
  if (isAscii(digits)) return digits;
  return digits.replace(new RegExp("(?![0-9])\\p{Nd}", "gu"), (digit) => String(digitValue(digit)));
}
var ANY_DIGIT = new RegExp("^\\p{Nd}$", "u");
function digitValue(digit) {
  const code = digit.codePointAt(0);
  let first = code;
  while (ANY_DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
var LONGEST_RATIONAL = 200;
function canonicalRational(numerator, denominator = "1") {
  if (denominator === "1" && isWhole(numerator)) return numerator;
  if (numerator.length + denominator.length > LONGEST_RATIONAL) return null;
  const above = scaled(numerator);
  const below = scaled(denominator);
  if (above === null || below === null || below.digits === 0n) return null;
  const top = above.digits * 10n ** below.scale;
  const bottom = below.digits * 10n ** above.scale;
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  const [p, q] = [top / divisor, bottom / divisor];
  return q === 1n ? String(p) : `${p}/${q}`;
}
function isWhole(text) {
  return text.length < LONGEST_RATIONAL && /^(?:0|-?[1-9][0-9]*)$/.test(text);
}
function scaled(text) {
  const canonical = canonicalDecimal(text);
  if (canonical === null) return null;
  const [whole, fraction = ""] = canonical.split(".");
  return { digits: BigInt(whole + fraction), scale: BigInt(fraction.length) };
}
function greatestCommonDivisor(a, b) {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

// src/core/score/gsm8k.ts
var FINAL_ANSWER = new RegExp(`####[${SPACE}]*([^\\n\\r]+)`, "gu");
var NUMBER2 = new RegExp("[-+]?\\p{Nd}+(?:\\.\\p{Nd}+)?", "gu");
function finalAnswer(text) {
  let last = null;
  FINAL_ANSWER.lastIndex = 0;
  for (let match = FINAL_ANSWER.exec(text); match !== null; match = FINAL_ANSWER.exec(text)) last = match[1];
  return last === null ? null : strip(last);
}
function normalizeAnswer(answer) {
  const plain = strip(compose(answer)).replaceAll("\u2212", "-").replace(/[$,]/g, "");
  const text = trimEnd(plain, ".");
  const numbers = text.match(NUMBER2) ?? [];
  const only = numbers.length === 1 ? canonicalDecimal(numbers[0]) : null;
  return only ?? fold(text);
}
var FIRST_STRICT = /#### (-?[0-9.,]+)/;
function firstStrictAnswer(text) {
  const match = FIRST_STRICT.exec(text);
  return match === null ? null : match[1].replaceAll(",", "");
}

// src/core/score/quantity.ts
var DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+";
var SIGN = "(?<sign>(?<![\\p{N})] ?)[-+])";
var WHOLE3 = "(?<whole>\\d+) (?=\\d+ ?/ ?\\d)";
var SCALE = " ?(?<scale>k|hundred|thousand|million|billion|trillion)(?![\\p{L}\\p{N}])";
var QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}_^.])${SIGN}?(?:${WHOLE3})?(?<top>${DIGITS})(?: ?/ ?(?<bottom>${DIGITS}))?(?:${SCALE})?`,
  "gu"
);
var ZEROS = { hundred: 2, k: 3, thousand: 3, million: 6, billion: 9, trillion: 12 };
function quantitiesIn(text) {
  return text.matchAll(QUANTITY);
}
function quantityValue(quantity) {
  const { sign, whole, top, bottom, scale } = quantity.groups;
  const minus = sign === "-" ? "-" : "";
  const over = plainDigits(bottom ?? "1");
  const numerator = whole === void 0 ? plainDigits(top) : mixedNumerator(whole, top, over);
  if (numerator === null) return null;
  const scaled2 = scale === void 0 ? numerator : timesPowerOfTen(numerator, ZEROS[scale]);
  return canonicalRational(minus + scaled2, over);
}
function mixedNumerator(whole, top, over) {
  const parts = [whole, top, over];
  if (!parts.every((part) => /^\d{1,30}$/.test(part))) return null;
  return String(BigInt(whole) * BigInt(over) + BigInt(top));
}
function timesPowerOfTen(decimal, zeros) {
  const [whole = "", fraction = ""] = decimal.split(".");
  const moved = fraction.slice(0, zeros).padEnd(zeros, "0");
  const rest = fraction.slice(zeros);
  return `${whole}${moved}${rest === "" ? "" : `.${rest}`}`;
}
function plainDigits(digits) {
  const plain = digits.replaceAll(",", "");
  return plain.startsWith(".") ? `0${plain}` : plain;
}

// src/core/score/reference.ts
var BARE = new RegExp("^([-+]?\\p{Nd}+(?:\\.\\p{Nd}+)?)(?: ?\\/ ?\\p{Nd}+|[eE]([-+]?\\d{1,3}))? ?%?$", "u");
var LONGEST_BARE = 400;
function markedReference(reference) {
  if (finalAnswer(reference) !== null) return reference;
  const number = bareNumber(reference) ?? boxedNumber(reference);
  return number === null ? reference : `#### ${number}`;
}
function bareNumber(text) {
  if (text.length > LONGEST_BARE) return null;
  const plain = strip(compose(text)).replaceAll("\u2212", "-").replace(/[$,]/g, "");
  const trimmed2 = trimEnd(plain, ".");
  const match = BARE.exec(trimmed2);
  if (match === null) return null;
  return match[2] === void 0 ? trimmed2 : writtenOut(match[1], Number(match[2]));
}
function writtenOut(decimal, exponent) {
  if (exponent >= 0) return timesPowerOfTen(decimal, exponent);
  const sign = /^[-+]/.exec(decimal)?.[0] ?? "";
  const [whole = "", fraction = ""] = decimal.slice(sign.length).split(".");
  const digits = whole.padStart(1 - exponent, "0");
  return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}${fraction}`;
}
var BOX = "\\boxed{";
function boxedNumber(text) {
  const start = text.lastIndexOf(BOX);
  if (start === -1) return null;
  const end = text.indexOf("}", start);
  return end === -1 ? null : bareNumber(text.slice(start + BOX.length, end).replaceAll("\\", ""));
}
var READERS = {
  gsm8k: (reference) => finalAnswer(markedReference(reference)),
  "gsm8k-extended": (reference) => finalAnswer(markedReference(reference)),
  "last-number": (reference) => finalAnswer(markedReference(reference)),
  "gsm8k-first": (reference) => firstStrictAnswer(markedReference(reference))
};
function canReadReference(scorer, reference) {
  if (scorer === "none") return true;
  if (reference === null || strip(reference) === "") return false;
  const read = READERS[scorer];
  return read === void 0 || (read(reference) ?? "") !== "";
}

export {
  readShard,
  shardOf,
  promptsOfShard,
  placeInPlan,
  strip,
  trimmed,
  compose,
  fold,
  asciiDigits,
  isWhole,
  finalAnswer,
  normalizeAnswer,
  firstStrictAnswer,
  quantitiesIn,
  quantityValue,
  markedReference,
  canReadReference,
  loadTokenizer,
  outputLayoutTokens,
  inputLayoutTokens,
  inputTokens,
  mode,
  majority,
  inputExcess,
  tokenResidual,
  faultOf,
  pairRecords,
  comparedArms,
  pairedArms,
  startOf,
  byDimension,
  COMPARISON_VERSION,
  parseComparison,
  adjustedTogether,
  OVERALL_DIMENSIONS,
  adjustedMeasures,
  faceValue,
  judgedDimensions,
  extentOf,
  DISCORDANCE,
  SD_LOG_RATIO,
  FAILING_ALONE,
  powerLines,
  refuseUnknownReference
};
