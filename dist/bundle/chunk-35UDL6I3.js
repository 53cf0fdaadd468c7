import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  Random
} from "./chunk-5V3ZEP3T.js";
import {
  isAnswered
} from "./chunk-TZ4YHGB7.js";
import {
  Dependence,
  InflatedT,
  ParityError,
  UNKNOWN,
  alwaysValidMeans,
  alwaysValidTypical,
  binomialPmf,
  clusteredMean,
  clusteredSignTest,
  costUsd,
  current,
  differenceMeasure,
  driftInflation,
  grouped,
  interpolate,
  interval,
  isEstimable,
  mcnemar,
  normalQuantile,
  option,
  percent,
  phrase,
  points,
  priceOf,
  quantile,
  quantileRank,
  ratio,
  ratioMeasure,
  round,
  tango,
  twoSidedP,
  twoSidedT,
  twoSidedZ,
  usageOf,
  usd,
  withoutClientFaults
} from "./chunk-P5ZF7QHL.js";

// src/core/gate/subjects.ts
function armsNamed(named, arms) {
  const exact2 = arms.filter(({ arm }) => arm === named);
  if (exact2.length > 0) return exact2;
  const words = named.split(" ");
  return arms.filter(({ arm, provider, model, effort }) => {
    const own = /* @__PURE__ */ new Set([...arm.split(" "), provider, model, effort]);
    return words.every((word) => own.has(word));
  });
}
function pairsNamed(named, { arms, pairs }) {
  if (named === null) return pairs.map((pair) => ({ pair, reversed: false }));
  const [first, second] = [named.a, named.b].map((each) => new Set(armsNamed(each, arms).map(({ arm }) => arm)));
  return pairs.flatMap((pair) => {
    if (first?.has(pair.a) && second?.has(pair.b)) return [{ pair, reversed: false }];
    return first?.has(pair.b) && second?.has(pair.a) ? [{ pair, reversed: true }] : [];
  });
}
function refuseUnknownSubjects(conditions, subjects) {
  for (const condition of conditions) {
    const problem = problemOf(condition, subjects);
    if (problem === null) continue;
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("fail-on")}: ${JSON.stringify(condition.text)} ${problem}.`
    );
  }
}
function problemOf(condition, subjects) {
  const wanted = condition.kind === "verdict" ? { kind: "pair", pair: condition.pair } : ofFigure(condition);
  if (wanted.kind === "run") return null;
  if (wanted.kind === "arm") return armProblem(wanted.named, { ...subjects, arms: current(subjects.arms) });
  if (wanted.pair !== null) {
    const unknown = armProblem(wanted.pair.a, subjects) ?? armProblem(wanted.pair.b, subjects);
    if (unknown !== null) return unknown;
  }
  return pairsNamed(wanted.pair, subjects).length > 0 ? null : pairProblem(subjects);
}
function ofFigure({ subject }) {
  if (subject.kind === "arm") return { kind: "arm", named: subject.named };
  if (subject.kind === "pair") return { kind: "pair", pair: subject };
  return { kind: "run" };
}
function armProblem(named, { arms }) {
  if (armsNamed(named, arms).length > 0) return null;
  return `names ${JSON.stringify(named)}, but no arm has this name; the arms are ${listed(arms.map(({ arm }) => arm))}`;
}
function pairProblem({ pairs }) {
  if (pairs.length === 0) return "asks for two arms, and there is only one; name a second provider, model or effort";
  return `names two arms that are not compared; compared are ${listed(pairs.map(({ a, b }) => `${a} / ${b}`))}`;
}
var MOST_LISTED = 8;
function listed(names) {
  const shown = names.slice(0, MOST_LISTED);
  return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}

// src/core/statistics/distribution.ts
var { abs } = Math;
function distribution(values, decimals = 2) {
  const ordered = Float64Array.from(values).sort();
  const at = (percent2) => rounded(nearestRank(ordered, percent2), decimals);
  const mean3 = values.length === 0 ? null : exactSum(ordered) / ordered.length;
  return {
    count: ordered.length,
    p25: at(25),
    p50: at(50),
    p75: at(75),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    mean: rounded(mean3, decimals),
    min: rounded(ordered[0] ?? null, decimals),
    max: rounded(ordered.at(-1) ?? null, decimals),
    stddev: rounded(mean3 === null ? null : sampleDeviation(ordered, mean3), decimals)
  };
}
function nearestRank(ordered, percent2) {
  if (ordered.length === 0) return null;
  const rank = Math.max(1, Math.ceil(percent2 * ordered.length / 100));
  return ordered[rank - 1];
}
function mean(values) {
  return values.length === 0 ? null : exactSum(values) / values.length;
}
function exactSum(values) {
  let partials = new Float64Array(FIRST_PARTIALS);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    if (count === partials.length) partials = withRoom(partials);
    count = grow(partials, count, values[index]);
  }
  return collapse(partials, count);
}
var FIRST_PARTIALS = 32;
function withRoom(partials) {
  const more = new Float64Array(2 * partials.length);
  more.set(partials);
  return more;
}
function grow(partials, count, value) {
  let carried = value;
  let kept = 0;
  for (let place = 0; place < count; place++) {
    const partial = partials[place];
    const outweighed = abs(carried) < abs(partial);
    const large = outweighed ? partial : carried;
    const small = outweighed ? carried : partial;
    const high = large + small;
    const low = small - (high - large);
    if (low !== 0) partials[kept++] = low;
    carried = high;
  }
  partials[kept++] = carried;
  return kept;
}
function collapse(partials, count) {
  let index = count - 1;
  let high = partials[index] ?? 0;
  let low = 0;
  while (index > 0 && low === 0) {
    const before = high;
    const partial = partials[--index];
    high = before + partial;
    low = partial - (high - before);
  }
  const next = partials[index - 1] ?? 0;
  if (index > 0 && (low < 0 && next < 0 || low > 0 && next > 0)) {
    const doubled = low * 2;
    const candidate = high + doubled;
    if (candidate - high === doubled) return candidate;
  }
  return high;
}
function sampleDeviation(values, centre) {
  if (values.length < 2) return null;
  const squares = values.map((value) => (value - centre) ** 2);
  return Math.sqrt(exactSum(squares) / (values.length - 1));
}
function rounded(value, decimals) {
  return value === null ? null : round(value, decimals);
}

// src/core/statistics/autocorrelation.ts
var DEPENDENCE = 0.1;
function lag1Autocorrelation(series) {
  if (series.length < 3) return null;
  const covariances = autocovariances(series, 1);
  return covariances[0] > 0 ? covariances[1] / covariances[0] : null;
}
function blockLength(series) {
  const n = series.length;
  const lag1 = lag1Autocorrelation(series);
  if (lag1 === null || lag1 <= DEPENDENCE) return 1;
  const length = Math.ceil(2 * Math.max(Math.cbrt(n), automaticLength(series)));
  return Math.max(1, Math.min(length, Math.floor(n / 4)));
}
function blockWidening(length, n) {
  if (length <= 1) return 1;
  const b = length / n;
  return 1 + b * (2.9694 + b * (0.416 - b * 0.5324)) / 1.96;
}
function automaticLength(series) {
  const n = series.length;
  const run = Math.max(5, Math.ceil(Math.sqrt(Math.log10(n))));
  const furthest = Math.min(n - 1, Math.ceil(Math.sqrt(n)) + run);
  const covariances = autocovariances(series, furthest);
  const bandwidth = Math.min(furthest, 2 * Math.max(1, lastNotableLag(covariances, n, run)));
  let weighted = 0;
  let spectrum = covariances[0];
  for (let lag = 1; lag <= bandwidth; lag++) {
    const term = 2 * flatTop(lag / bandwidth) * covariances[lag];
    weighted += lag * term;
    spectrum += term;
  }
  if (spectrum <= 0) return 1;
  return Math.cbrt(2 * weighted * weighted / (4 / 3 * spectrum * spectrum) * n);
}
function lastNotableLag(covariances, n, run) {
  const noise = 2 * Math.sqrt(Math.log10(n) / n) * covariances[0];
  let last = 0;
  for (let lag = 1; lag < covariances.length && lag <= last + run; lag++)
    if (Math.abs(covariances[lag]) >= noise) last = lag;
  return last;
}
function flatTop(share) {
  return share <= 0.5 ? 1 : Math.max(0, 2 * (1 - share));
}
function autocovariances(series, lags) {
  const n = series.length;
  let mean3 = 0;
  for (const value of series) mean3 += value / n;
  const covariances = new Float64Array(lags + 1);
  for (let lag = 0; lag <= lags; lag++) {
    let products = 0;
    for (let place = 0; place + lag < n; place++) products += (series[place] - mean3) * (series[place + lag] - mean3);
    covariances[lag] = products / n;
  }
  return covariances;
}
function blockVarianceRatio(series, length) {
  const n = series.length;
  let mean3 = 0;
  for (const value of series) mean3 += value / n;
  let block = 0;
  for (let index = 0; index < length; index++) block += series[index % n] - mean3;
  let blockSquares = 0;
  let squares = 0;
  for (let start = 0; start < n; start++) {
    blockSquares += block * block;
    const leaving = series[start] - mean3;
    squares += leaving * leaving;
    block += series[(start + length) % n] - mean3 - leaving;
  }
  return squares > 0 ? Math.max(1, blockSquares / (length * squares)) : 1;
}

// src/core/statistics/quantile-window.ts
var REACH = 4;
var QuantileWindows = class {
  sorted;
  /** Pairs in ascending order of the values. */
  order;
  windows;
  /** For each pair 0 where it lies in a window, else 1 + the number of its gap. */
  gapOf;
  gaps;
  /**
   * @param values one a pair, in time order; Infinity for a failure
   * @param probabilities ascending
   * @param blockLength of the resampling, which widens the windows
   */
  constructor(values, probabilities, blockLength2) {
    const n = values.length;
    const inTime = new Uint32Array(n).map((_, pair) => pair);
    this.order = inTime.sort((i, j) => compare(values[i], values[j]));
    this.sorted = values.map((_, position) => values[this.order[position]]);
    this.windows = this.place(n, probabilities, blockLength2);
    this.gapOf = new Uint8Array(n);
    this.gaps = this.windows.length + 1;
    this.numberGaps();
  }
  place(n, probabilities, blockLength2) {
    const windows = [];
    probabilities.forEach((probability, index) => {
      const { rank, weight } = quantileRank(n, probability);
      const reach = Math.ceil(REACH * this.spread(rank, probability, blockLength2)) + 2;
      const start = Math.max(0, rank - reach);
      const end = Math.min(n, rank + 1 + reach);
      const target = { index, rank, weight };
      const last = windows.at(-1);
      if (last !== void 0 && start <= last.end) {
        last.end = Math.max(last.end, end);
        last.targets.push(target);
      } else windows.push({ start, end, targets: [target] });
    });
    return windows;
  }
  /** The standard deviation, over resamples, of how many draws fall at or below the quantile. */
  spread(rank, probability, blockLength2) {
    const n = this.order.length;
    const independent = n * probability * (1 - probability);
    if (blockLength2 === 1) return Math.sqrt(independent);
    const below = new Float64Array(n);
    for (let position = 0; position <= rank; position++) below[this.order[position]] = 1;
    return Math.sqrt(independent * blockVarianceRatio(below, blockLength2));
  }
  numberGaps() {
    let from = 0;
    this.windows.forEach((window, gap) => {
      for (let position = from; position < window.start; position++) this.gapOf[this.order[position]] = gap + 1;
      from = window.end;
    });
    for (let position = from; position < this.order.length; position++) this.gapOf[this.order[position]] = this.gaps;
  }
  /**
   * The type 7 quantiles of a resample, written to `out`.
   *
   * @param counts how often each single pair was drawn, by id
   * @param ids the id of the pair at each sorted position inside a window
   * @param gapTotals draws per gap at index 1 + gap
   * @returns false where a quantile lies outside its window
   */
  read(counts, ids, gapTotals, out) {
    let below = 0;
    for (let number = 0; number < this.windows.length; number++) {
      const { start, end, targets } = this.windows[number];
      below += gapTotals[number + 1];
      let position = start;
      for (const { index, rank, weight } of targets) {
        if (position === start && below > rank) return false;
        while (position < end && below <= rank) below += counts[ids[position++]];
        if (below <= rank) return false;
        const lower = this.sorted[position - 1];
        if (weight > 0) while (position < end && below <= rank + 1) below += counts[ids[position++]];
        if (weight > 0 && below <= rank + 1) return false;
        out[index] = interpolate(lower, this.sorted[position - 1], weight);
      }
      if (number < this.windows.length - 1) while (position < end) below += counts[ids[position++]];
    }
    return true;
  }
  /** The same from the counts of all pairs, for quantiles outside the window too. */
  readAll(counts, out) {
    const targets = this.windows.flatMap((window) => window.targets);
    let below = 0;
    let position = 0;
    const upTo = (rank) => {
      while (below <= rank) below += counts[this.order[position++]];
      return this.sorted[position - 1];
    };
    for (const { index, rank, weight } of targets) {
      const lower = upTo(rank);
      out[index] = interpolate(lower, weight > 0 ? upTo(rank + 1) : lower, weight);
    }
  }
};
function compare(x, y) {
  return x < y ? -1 : x > y ? 1 : 0;
}

// src/core/statistics/binomial-draw.ts
var INVERSION_BELOW = 10;
function drawBinomial(random, n, p) {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < INVERSION_BELOW ? invert(random, n, p) : reject(random, n, p);
}
function invert(random, n, p) {
  const odds = p / (1 - p);
  let left = random.uniform();
  let mass = Math.exp(n * Math.log1p(-p));
  for (let k = 0; k < n; k++) {
    if (left < mass) return k;
    left -= mass;
    mass *= (n - k) / (k + 1) * odds;
  }
  return n;
}
function reject(random, n, p) {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * spread;
  let atMode = null;
  for (; ; ) {
    const v = random.uniform();
    const u = random.uniform() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    atMode ??= binomialPmf(Math.floor((n + 1) * p), n, p);
    if (v * alpha / (a / (us * us) + b) <= binomialPmf(k, n, p) / atMode) return k;
  }
}

// src/core/statistics/resample.ts
var Resample = class {
  /** @param singles the pairs that lie in a window of either arm, in the order of their ids */
  constructor(a, b, random, singles) {
    this.random = random;
    this.idOf = new Int32Array(a.gapOf.length).fill(-1);
    singles.forEach((pair, id) => this.idOf[pair] = id);
    this.singles = Int32Array.from(singles);
    this.counts = new Int32Array(singles.length);
    this.gapsA = new Int32Array(a.gaps + 1);
    this.gapsB = new Int32Array(b.gaps + 1);
  }
  random;
  /** Draws per single pair, by id: see `idOf`. */
  counts;
  /** Draws per gap of each arm at index 1 + gap; index 0 gathers what lies in a window. */
  gapsA;
  gapsB;
  /** For each pair its id among the single ones, −1 where it lies in gaps of both arms. */
  idOf;
  /** The single pairs, by id. */
  singles;
  /** Makes the next draw: fills `counts`, `gapsA` and `gapsB`. */
  draw() {
    this.counts.fill(0);
    this.gapsA.fill(0);
    this.gapsB.fill(0);
    this.fill();
  }
};
var SinglePairs = class extends Resample {
  cells;
  constructor(a, b, random) {
    const cells = cellsOf(a, b);
    super(
      a,
      b,
      random,
      cells.filter(isSingle).flatMap(({ members }) => members)
    );
    this.cells = cells;
  }
  fill() {
    let left = this.idOf.length;
    let pairsLeft = this.idOf.length;
    let firstId = 0;
    for (const cell of this.cells) {
      const size = cell.members.length;
      cell.drawn = drawBinomial(this.random, left, size / pairsLeft);
      this.gapsA[cell.gapA] += cell.drawn;
      this.gapsB[cell.gapB] += cell.drawn;
      left -= cell.drawn;
      pairsLeft -= size;
      if (!isSingle(cell)) continue;
      this.random.scatter(cell.drawn, this.counts, firstId, size);
      firstId += size;
    }
  }
  expand() {
    const all = new Int32Array(this.idOf.length);
    this.singles.forEach((pair, id) => all[pair] = this.counts[id]);
    for (const cell of this.cells) {
      if (isSingle(cell)) continue;
      for (let made = 0; made < cell.drawn; made++) all[cell.members[this.random.below(cell.members.length)]]++;
    }
    return all;
  }
};
function cellsOf(a, b) {
  const cells = /* @__PURE__ */ new Map();
  for (let pair = 0; pair < a.gapOf.length; pair++) {
    const [gapA, gapB] = [a.gapOf[pair], b.gapOf[pair]];
    const key = gapA * (b.gaps + 1) + gapB;
    const cell = cells.get(key) ?? { gapA, gapB, members: [], drawn: 0 };
    cells.set(key, cell);
    cell.members.push(pair);
  }
  return [...cells.values()];
}
function isSingle({ gapA, gapB }) {
  return gapA === 0 || gapB === 0;
}
var CircularBlocks = class extends Resample {
  constructor(a, b, random, length) {
    super(a, b, random, singlesInOrder(a, b));
    this.length = length;
    const n = this.idOf.length;
    this.starts = new Int32Array(Math.ceil(n / length));
    this.singlesBefore = countBefore(n, (pair) => this.idOf[pair] >= 0);
    this.singleIds = new Int32Array(2 * this.singles.length);
    this.singles.forEach((_, id) => this.singleIds[id] = this.singleIds[id + this.singles.length] = id);
    this.gapBeforeA = Array.from({ length: a.gaps + 1 }, (_, gap) => countBefore(n, (pair) => a.gapOf[pair] === gap));
    this.gapBeforeB = Array.from({ length: b.gaps + 1 }, (_, gap) => countBefore(n, (pair) => b.gapOf[pair] === gap));
  }
  length;
  starts;
  /** Over the series laid end to end twice: how many single pairs lie before a place, and which. */
  singlesBefore;
  singleIds;
  /** Over the same, for each gap: how many of its pairs lie before a place. */
  gapBeforeA;
  gapBeforeB;
  fill() {
    const n = this.idOf.length;
    for (let block = 0; block < this.starts.length; block++) {
      const start = this.random.below(n);
      this.starts[block] = start;
      const end = start + this.lengthOf(block);
      for (let place = this.singlesBefore[start]; place < this.singlesBefore[end]; place++) {
        this.counts[this.singleIds[place]]++;
      }
      addBetween(this.gapsA, this.gapBeforeA, start, end);
      addBetween(this.gapsB, this.gapBeforeB, start, end);
    }
  }
  expand() {
    const n = this.idOf.length;
    const all = new Int32Array(n);
    this.starts.forEach((start, block) => {
      for (let place = start; place < start + this.lengthOf(block); place++) all[place % n]++;
    });
    return all;
  }
  /** The last block is cut, so that a resample has as many pairs as the sample. */
  lengthOf(block) {
    return Math.min(this.length, this.idOf.length - block * this.length);
  }
};
function singlesInOrder(a, b) {
  const pairs = Array.from(a.gapOf, (_, pair) => pair);
  return pairs.filter((pair) => isSingle({ gapA: a.gapOf[pair], gapB: b.gapOf[pair] }));
}
function countBefore(n, test) {
  const before = new Int32Array(2 * n + 1);
  for (let place = 0; place < 2 * n; place++) before[place + 1] = before[place] + (test(place % n) ? 1 : 0);
  return before;
}
function addBetween(totals, before, start, end) {
  for (let gap = 1; gap < before.length; gap++) totals[gap] += before[gap][end] - before[gap][start];
}

// src/core/statistics/bootstrap.ts
var BOOTSTRAP_DRAWS = 9999;
function quantileRatios(a, b, plan) {
  const { probabilities, level = 0.95 } = plan;
  const n = a.length;
  if (n === 0) return probabilities.map(() => ({ estimate: null, ci95: null }));
  const sides = [a, b].map((values) => new QuantileWindows(values, probabilities, plan.blockLength));
  const estimable = probabilities.map((probability) => isEstimable(n, probability, level));
  const logs = estimable.includes(true) ? drawLogRatios(sides, plan) : [];
  return probabilities.map((probability, index) => {
    const ratio2 = quantile(sides[0].sorted, probability) / quantile(sides[1].sorted, probability);
    if (!Number.isFinite(ratio2) || ratio2 <= 0) return { estimate: null, ci95: null };
    if (estimable[index] !== true) return { estimate: ratio2, ci95: null };
    const logBounds = percentiles(logs[index], level);
    const widening = blockWidening(plan.blockLength, n);
    return {
      estimate: ratio2,
      ci95: logBounds.map((bound) => widened(bound, Math.log(ratio2), widening))
    };
  });
}
function drawLogRatios([a, b], plan) {
  const { probabilities, blockLength: blockLength2, random, draws = BOOTSTRAP_DRAWS } = plan;
  const resample = blockLength2 === 1 ? new SinglePairs(a, b, random) : new CircularBlocks(a, b, random, blockLength2);
  const idsA = resample.idOf.map((_, position) => resample.idOf[a.order[position]]);
  const idsB = resample.idOf.map((_, position) => resample.idOf[b.order[position]]);
  const quantilesA = new Float64Array(probabilities.length);
  const quantilesB = new Float64Array(probabilities.length);
  const logs = probabilities.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    resample.draw();
    const found = a.read(resample.counts, idsA, resample.gapsA, quantilesA) && b.read(resample.counts, idsB, resample.gapsB, quantilesB);
    if (!found) {
      const all = resample.expand();
      a.readAll(all, quantilesA);
      b.readAll(all, quantilesB);
    }
    for (let index = 0; index < logs.length; index++)
      logs[index][draw] = Math.log(quantilesA[index] / quantilesB[index]);
  }
  return logs;
}
function percentiles(logs, level) {
  const rank = Math.max(1, Math.round((logs.length + 1) * ((1 - level) / 2)));
  const sorted = logs.toSorted();
  const unknown = logs.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  const low = rank <= unknown ? -Infinity : sorted[rank - 1 - unknown];
  const high = rank <= unknown ? Infinity : sorted[logs.length - rank];
  return [low, high];
}
function widened(logBound, centre, widening) {
  const bound = widening === 1 ? logBound : centre + (logBound - centre) * widening;
  return Number.isFinite(bound) ? Math.exp(bound) : null;
}

// src/core/statistics/signed-rank.ts
function signedRankCdf(n) {
  const most = n * (n + 1) / 2;
  const mass = new Float64Array(most + 1);
  mass[0] = 1;
  let reached = 0;
  for (let rank = 1; rank <= n; rank++) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) {
      mass[sum] = (mass[sum] + (sum >= rank ? mass[sum - rank] : 0)) / 2;
    }
  }
  for (let sum = 1; sum <= most; sum++) mass[sum] = mass[sum] + mass[sum - 1];
  return mass;
}
function signedRankCdfOf(ranks) {
  const doubled = ranks.filter((rank) => rank > 0).map((rank) => Math.round(2 * rank));
  const most = doubled.reduce((sum, rank) => sum + rank, 0);
  const mass = new Float64Array(most + 1);
  mass[0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) mass[sum] = (mass[sum] + (sum >= rank ? mass[sum - rank] : 0)) / 2;
  }
  for (let sum = 1; sum <= most; sum++) mass[sum] = mass[sum] + mass[sum - 1];
  return mass;
}
var EXACT_UP_TO = 50;

// src/core/statistics/walsh.ts
function walshAverage(sorted, rank) {
  const n = sorted.length;
  if (!(rank >= 0 && rank < n * (n + 1) / 2))
    throw new RangeError(`There is no Walsh average of rank ${rank} among ${n} values.`);
  const from = Int32Array.from({ length: n }, (_, row) => row);
  const upTo = new Int32Array(n).fill(n);
  const firsts = new Int32Array(n);
  const random = new Random(n, "walsh pivots");
  for (; ; ) {
    const { left, passed } = census(from, upTo);
    if (left <= Math.max(LEAST_SORTED, n)) return gather(sorted, from, upTo, left).sort()[rank - passed] / 2;
    const pivot = pivotFor((rank - passed) / left, left, { sorted, from, upTo }, random);
    const below = splitRows(sorted, pivot, false, firsts);
    if (rank < below) {
      upTo.set(firsts);
      continue;
    }
    const notAbove = splitRows(sorted, pivot, true, firsts);
    if (rank < notAbove) return pivot / 2;
    from.set(firsts);
  }
}
var LEAST_SORTED = 1024;
var SAMPLE = 32;
function census(from, upTo) {
  let left = 0;
  let passed = 0;
  for (let row = 0; row < from.length; row++) {
    left += upTo[row] - from[row];
    passed += from[row] - row;
  }
  return { left, passed };
}
function gather(sorted, from, upTo, left) {
  const sums = new Float64Array(left);
  let next = 0;
  for (let row = 0; row < from.length; row++) {
    for (let column = from[row]; column < upTo[row]; column++) sums[next++] = sorted[row] + sorted[column];
  }
  return sums;
}
function pivotFor(share, left, { sorted, from, upTo }, random) {
  const places = Float64Array.from({ length: SAMPLE }, () => Math.floor(random.uniform() * left)).sort();
  const sums = new Float64Array(SAMPLE);
  let drawn = 0;
  let before = 0;
  for (let row = 0; drawn < SAMPLE; row++) {
    const end = before + upTo[row] - from[row];
    for (; drawn < SAMPLE && places[drawn] < end; drawn++)
      sums[drawn] = sorted[row] + sorted[from[row] + places[drawn] - before];
    before = end;
  }
  return sums.sort()[Math.floor(share * SAMPLE)];
}
function splitRows(sorted, pivot, orEqual, firsts) {
  const n = sorted.length;
  let column = n;
  let count = 0;
  for (let row = 0; row < n; row++) {
    const value = sorted[row];
    while (column > row) {
      const sum = value + sorted[column - 1];
      if (orEqual ? sum <= pivot : sum < pivot) break;
      column--;
    }
    const first = column > row ? column : row;
    firsts[row] = first;
    count += first - row;
  }
  return count;
}

// src/core/statistics/hodges-lehmann.ts
var HodgesLehmann = class {
  sorted;
  /** @param differences finite, in any order */
  constructor(differences) {
    this.sorted = differences.slice().sort();
  }
  /** Null where there are no differences. */
  estimate() {
    const averages = this.averages();
    if (averages === 0) return null;
    const lower = walshAverage(this.sorted, Math.floor((averages - 1) / 2));
    if (averages % 2 === 1) return lower;
    return (lower + walshAverage(this.sorted, averages / 2)) / 2;
  }
  /**
   * All centres the signed-rank test keeps: the Walsh averages of rank
   * n(n+1)/4 ± z·√(n(n+1)(2n+1)/24), or of the exact ranks where n is small.
   *
   * @returns null where n is too small for any interval of this level (6 for 95 %)
   */
  interval(level) {
    const rank = this.lowerRank(level);
    if (rank < 0) return null;
    return [walshAverage(this.sorted, rank), walshAverage(this.sorted, this.averages() - 1 - rank)];
  }
  /** The 0-based rank of the lower bound: the interval keeps its level if P(T⁺ ≤ rank) ≤ (1 − level)/2. */
  lowerRank(level) {
    const n = this.sorted.length;
    if (n <= EXACT_UP_TO) {
      const cdf = signedRankCdf(n);
      let rank = -1;
      while (rank + 1 < cdf.length && cdf[rank + 1] <= (1 - level) / 2) rank++;
      return rank;
    }
    const spread = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24);
    return Math.floor(n * (n + 1) / 4 - twoSidedZ(level) * spread);
  }
  averages() {
    return this.sorted.length * (this.sorted.length + 1) / 2;
  }
};

// src/core/statistics/log-ratio.ts
function logRatio(a, b) {
  return a >= b ? Math.log(a / b) : -Math.log(b / a);
}

// src/core/statistics/tost.ts
function isEquivalent(ratioCi90, margin) {
  const [low, high] = ratioCi90;
  return low !== null && high !== null && low > 1 - margin && high < 1 / (1 - margin);
}

// src/core/statistics/wilcoxon.ts
function wilcoxon(differences) {
  const n = differences.length;
  if (n === 0) return null;
  const { signedRanks, zeros, tieSum } = rankDifferences(differences);
  if (zeros === n) return 1;
  let positive = 0;
  for (const rank of signedRanks) if (rank > 0) positive += rank;
  if (n <= EXACT_UP_TO) return exactP(positive, signedRanks);
  const mean3 = (n * (n + 1) - zeros * (zeros + 1)) / 4;
  const cubes = n * (n + 1) * (2 * n + 1) - zeros * (zeros + 1) * (2 * zeros + 1);
  const variance = (cubes - tieSum / 2) / 24;
  return twoSidedP((positive - mean3) / Math.sqrt(variance));
}
function exactP(positive, signedRanks) {
  const cdf = signedRankCdfOf(signedRanks.map(Math.abs));
  const most = cdf.length - 1;
  const twice = Math.round(2 * positive);
  return Math.min(1, 2 * cdf[Math.min(twice, most - twice)]);
}
function rankDifferences(differences) {
  const n = differences.length;
  const order = new Uint32Array(n).map((_, index) => index);
  const sizes = differences.map(Math.abs);
  order.sort((i, j) => sizes[i] - sizes[j]);
  const signedRanks = new Float64Array(n);
  let tieSum = 0;
  let zeros = 0;
  for (let start = 0, end = 0; start < n; start = end) {
    const size = sizes[order[start]];
    while (end < n && sizes[order[end]] === size) end++;
    const tied = end - start;
    if (size === 0) {
      zeros = tied;
      continue;
    }
    tieSum += tied * (tied * tied - 1);
    const rank = (start + 1 + end) / 2;
    for (let place = start; place < end; place++) {
      const index = order[place];
      signedRanks[index] = differences[index] > 0 ? rank : -rank;
    }
  }
  return { signedRanks, zeros, tieSum };
}

// src/core/compare/known-pairs.ts
function knownPairs(pairs, { of }, read) {
  const known = [];
  const [a, b, clusters] = [[], [], []];
  pairs.forEach((pair, index) => {
    const [ofA, ofB] = [read(pair.a), read(pair.b)];
    if (ofA === null || ofB === null) return;
    known.push(pair);
    a.push(ofA);
    b.push(ofB);
    clusters.push(of[index]);
  });
  return { pairs: known, a, b, clusters: Int32Array.from(clusters) };
}

// src/core/compare/latency.ts
var PROBABILITIES = [0.5, 0.9, 0.95];
function latenciesOf(pairs, metric, prompts) {
  const { a, b, clusters } = knownPairs(pairs, prompts, (record) => latencyOf(record, metric));
  return { a: Float64Array.from(a), b: Float64Array.from(b), clusters };
}
function latencyOf(record, metric) {
  if (!isAnswered(record)) return Infinity;
  const value = record[metric];
  return value !== null && value > 0 ? value : null;
}
function compareLatency(latencies, plan) {
  const complete = completeOf(latencies);
  const { logRatios } = logRatiosOf(complete);
  const length = blockLength(logRatios);
  const ofAll = quantiles(latencies, length, plan);
  return {
    n: logRatios.length,
    ...typical(logRatios, new Dependence(logRatios, complete.clusters)),
    always_valid: plan.sequential === true ? alwaysValidTypical(logRatios, complete.clusters) : null,
    a_faster: logRatios.filter((value) => value < 0).length,
    quantile_n: latencies.a.length,
    ...ofAll,
    complete_pairs: complete.a.length === latencies.a.length ? ofAll : quantiles(complete, length, plan),
    margin: plan.margin,
    autocorrelation: lag1Autocorrelation(logRatios),
    block_length: length
  };
}
function logRatiosOf(latencies) {
  const { a, b, clusters } = completeOf(latencies);
  return { logRatios: a.map((value, pair) => logRatio(value, b[pair])), clusters };
}
function completeOf(latencies) {
  const { a, b, clusters } = latencies;
  const isComplete = (_, pair) => a[pair] < Infinity && b[pair] < Infinity;
  if (a.every(isComplete)) return latencies;
  return { a: a.filter(isComplete), b: b.filter(isComplete), clusters: clusters.filter(isComplete) };
}
function typical(logRatios, dependence) {
  const { widening } = dependence;
  const p = wilcoxon(logRatios);
  const centre = new HodgesLehmann(logRatios);
  const estimate = centre.estimate();
  const [ci95, ci90] = [centre.interval(0.95), centre.interval(0.9)];
  return {
    typical_ratio: {
      estimate: estimate === null ? null : Math.exp(estimate),
      ci95: exponentiated(ci95),
      long_run_ci95: widened2(estimate, ci95, widening),
      long_run_ci90: widened2(estimate, ci90, widening)
    },
    p: p === null ? null : dependence.p(p),
    widening
  };
}
function widened2(estimate, interval2, widening) {
  const [low, high] = interval2 ?? [null, null];
  if (estimate === null || low === null || high === null || !Number.isFinite(widening)) return null;
  return [Math.exp(estimate - widening * (estimate - low)), Math.exp(estimate + widening * (high - estimate))];
}
function exponentiated(interval2) {
  return interval2 === null ? null : [exp(interval2[0]), exp(interval2[1])];
}
function exp(value) {
  return value === null ? null : Math.exp(value);
}
function quantiles({ a, b }, length, { draws, random }) {
  const plan = { probabilities: PROBABILITIES, blockLength: length, draws, random };
  const [p50, p90, p95] = quantileRatios(a, b, plan);
  return { p50_ratio: p50, p90_ratio: p90, p95_ratio: p95 };
}
function latencyMeasure(figures) {
  const { typical_ratio, margin, p, always_valid } = figures;
  if (!hasTypical(figures)) return null;
  if (always_valid !== null) return ratioMeasure(always_valid, margin);
  const [low, high] = typical_ratio.long_run_ci90 ?? [null, null];
  return {
    equivalent: low === null || high === null ? null : isEquivalent([low, high], margin),
    noWorse: high !== null && high < 1 / (1 - margin),
    noBetter: low !== null && low > 1 - margin,
    p,
    direction: Math.log(typical_ratio.estimate ?? 1)
  };
}
function hasTypical({ n, quantile_n }) {
  return n > 0 && 2 * n >= quantile_n;
}

// src/core/statistics/wilson.ts
function wilson(successes, total, level = 0.95) {
  if (total === 0) return null;
  const z = twoSidedZ(level);
  const rate = successes / total;
  const shrink = 1 + z * z / total;
  const centre = (rate + z * z / (2 * total)) / shrink;
  const half = z / shrink * Math.sqrt(rate * (1 - rate) / total + z * z / (4 * total * total));
  return [successes === 0 ? 0 : centre - half, successes === total ? 1 : centre + half];
}

// src/core/gate/figures.ts
var METRICS = { total: "total_ms", ttft: "ttft_ms", ttfb: "ttfb_ms" };
var ARM_FIGURES = {
  accuracy: { unit: "share", read: ({ accuracy: { rate, ci95 } }) => ({ value: rate, interval: ci95 }) },
  error_rate: { unit: "share", read: errorRate },
  sound_rate: { unit: "share", read: soundRate },
  cost: { unit: "usd", read: ({ cost }) => exact(cost.total_usd) },
  ...Object.fromEntries(Object.entries(METRICS).flatMap(([name, metric]) => quantilesOf(name, metric)))
};
var PAIR_FIGURES = {
  accuracy: {
    unit: "points",
    dimension: "answers",
    read: ({ accuracy }) => ({ value: accuracy.difference, interval: accuracy.ci95 })
  },
  sound: {
    unit: "points",
    dimension: "reliability",
    read: ({ reliability: { sound } }) => ({ value: sound.difference, interval: sound.ci95 })
  },
  cost: { unit: "ratio", dimension: "cost", read: ({ cost }) => robust(cost.ratio) },
  output_tokens: { unit: "ratio", dimension: "answers", read: ({ tokens }) => tokenRatio(tokens.output) },
  reasoning_tokens: { unit: "ratio", dimension: "answers", read: ({ tokens }) => tokenRatio(tokens.reasoning) },
  ...Object.fromEntries(Object.entries(METRICS).flatMap(([name, metric]) => ratiosOf(name, metric)))
};
function exact(value) {
  return { value, interval: value === null ? null : [value, value] };
}
function quantilesOf(name, metric) {
  return ["p50", "p90", "p95", "p99"].map((quantile2) => [
    `${name}_${quantile2}`,
    {
      unit: "ms",
      read: ({ metrics, quantile_ci95 }) => ({
        value: metrics[metric]?.[quantile2] ?? null,
        interval: quantile_ci95[metric]?.[quantile2] ?? null
      })
    }
  ]);
}
function ratiosOf(name, metric) {
  const reading = (read) => ({
    unit: "ratio",
    dimension: "latency",
    read: ({ latency }) => read(latency[metric])
  });
  const quantiles2 = ["p50", "p90", "p95"].map((quantile2) => [
    `${name}_${quantile2}`,
    reading((latency) => plain(latency[`${quantile2}_ratio`]))
  ]);
  return [[`${name}_typical`, reading(typical2)], ...quantiles2];
}
function typical2(latency) {
  return hasTypical(latency) ? robust(latency.typical_ratio) : { value: null, interval: null };
}
function robust({ estimate, long_run_ci95 }) {
  return { value: estimate, interval: long_run_ci95 };
}
function plain({ estimate, ci95 }) {
  return { value: estimate, interval: ci95 };
}
function tokenRatio({ ratio: ratio2, ci95 }) {
  return { value: ratio2, interval: ci95 };
}
function errorRate(arm) {
  const { failed, counted } = withoutClientFaults(arm);
  return proportion(failed, counted);
}
function soundRate(arm) {
  return proportion(arm.sound, withoutClientFaults(arm).counted);
}
function proportion(count, total) {
  return { value: total === 0 ? null : count / total, interval: wilson(count, total) };
}
function dimensionVerdictOf(pair, dimension) {
  switch (dimension) {
    case "answers":
      return pair.accuracy.verdict;
    default:
      return pair[dimension].verdict;
  }
}

// src/core/gate/limit.ts
var NOTATIONS = {
  share: { suffixes: { "%": 0.01 }, example: "95%", most: 1, show: (value) => percent(value) },
  points: { suffixes: { pp: 0.01 }, example: "-1pp", most: 1, show: (value) => points(value) },
  ms: {
    suffixes: { ms: 1, s: 1e3 },
    example: "8s or 8000ms",
    most: Infinity,
    show: (value) => `${grouped(value)} ms`
  },
  ratio: { suffixes: { "": 1 }, example: "1.10", most: Infinity, show: ratio },
  usd: { suffixes: { $: 1, USD: 1 }, example: "$12 or 12 USD", most: Infinity, show: (value) => `USD ${usd(value)}` },
  count: { suffixes: { "": 1 }, example: "0", most: Infinity, show: (value) => grouped(value) },
  verdict: { suffixes: {}, example: "worse", most: 0, show: String }
};
function exampleOf(unit) {
  return NOTATIONS[unit].example;
}
function parseLimit(text, unit) {
  const match = /^(\$?)\s*([+−-]?(?:\d+(?:\.\d*)?|\.\d+))\s*(%|pp|ms|s|USD)?$/.exec(text);
  if (match === null) return null;
  const [, sign = "", digits = "", suffix = ""] = match;
  const { suffixes, most } = NOTATIONS[unit];
  const written = sign + suffix;
  if (!Object.hasOwn(suffixes, written)) return null;
  const factor = suffixes[written];
  const number = Number(digits.replace("\u2212", "-"));
  const value = factor < 1 ? number / Math.round(1 / factor) : number * factor;
  return Math.abs(value) <= most && (value >= 0 || unit === "points") ? value : null;
}
function shownIn(unit, value) {
  if (value === null) return UNKNOWN;
  return typeof value === "string" ? value : NOTATIONS[unit].show(value);
}

// src/core/gate/message.ts
function figureMessage({ limit, bare, text }, { of, unit, value, interval: interval2, missing }, result) {
  const whose = of === null ? "" : `${of}: `;
  if (missing !== null) return `${whose}there is no figure for ${JSON.stringify(text)}: ${missing}.`;
  if (value === null) return `${whose}the figure of ${JSON.stringify(text)} is not known.`;
  const isExact = interval2 !== null && interval2[0] === interval2[1];
  const uncertain = isExact ? "" : bare ? ", the estimate" : `, 95 % interval ${intervalIn(unit, interval2)}`;
  return `${whose}${shownIn(unit, value)}${uncertain}, ${relation(limit, shownIn(unit, limit.value), result)}.`;
}
function relation({ side, inclusive }, limit, result) {
  if (result === "undecided") return `which does not tell on which side of ${limit} it lies`;
  const isBeyond = result === "fail";
  const at = inclusive === isBeyond ? "at or " : "";
  const below = side === "below" === isBeyond;
  return `${at}${below ? "below" : "above"} ${limit}`;
}
function intervalIn(unit, bounds) {
  return interval(bounds, (bound) => shownIn(unit, bound));
}

// src/core/compare/prompt-clusters.ts
function promptClusters(pairs) {
  const numbers = /* @__PURE__ */ new Map();
  const sizes = [];
  const of = new Int32Array(pairs.length);
  pairs.forEach(({ a }, index) => {
    const number = numbers.get(a.prompt_id) ?? numbers.size;
    numbers.set(a.prompt_id, number);
    sizes[number] = (sizes[number] ?? 0) + 1;
    of[index] = number;
  });
  return { of, prompts: numbers.size, epochs: sizes.reduce((most, size) => Math.max(most, size), 0) };
}
function sumsByCluster(values, clusters) {
  let highest = 0;
  for (let index = 0; index < values.length; index++) highest = Math.max(highest, clusters[index]);
  const places = new Int32Array(highest + 1);
  const sums = [];
  for (let index = 0; index < values.length; index++) {
    const cluster = clusters[index];
    const place = places[cluster] - 1;
    if (place >= 0) sums[place] += values[index];
    else places[cluster] = sums.push(values[index]);
  }
  return sums;
}

// src/core/statistics/noninferiority.ts
function nonInferiority(interval2, margin) {
  const [low, high] = interval2;
  return { aToB: low !== null && low > -margin, bToA: high !== null && high < margin };
}

// src/core/compare/proportion.ts
function countOutcomes(outcomes, seen = () => {
}) {
  const counts = { both: 0, a_only: 0, b_only: 0, neither: 0 };
  for (const outcome of outcomes) {
    const { a, b } = outcome;
    counts[a ? b ? "both" : "a_only" : b ? "b_only" : "neither"]++;
    seen(outcome);
  }
  return counts;
}
function compareProportion(outcomes, margin) {
  const differences = [];
  const clusters = [];
  const counts = countOutcomes(outcomes, ({ a, b, cluster }) => {
    differences.push(Number(a) - Number(b));
    clusters.push(cluster);
  });
  const n = differences.length;
  if (n === 0) {
    const unknown = { mcnemar_p: null, mcnemar_mid_p: null, difference: null, ci95: null };
    return { ...counts, ...unknown, non_inferior: { margin, a_to_b: null, b_to_a: null } };
  }
  const { p, midP, ci95 } = new Set(clusters).size === n ? ofPairs(counts, n) : ofClusters(differences, clusters);
  const shown = ci95 === null ? null : nonInferiority(ci95, margin);
  return {
    ...counts,
    mcnemar_p: p,
    mcnemar_mid_p: midP,
    difference: (counts.a_only - counts.b_only) / n,
    ci95,
    non_inferior: { margin, a_to_b: shown?.aToB ?? null, b_to_a: shown?.bToA ?? null }
  };
}
function ofPairs({ a_only, b_only }, n) {
  return { ...mcnemar(a_only, b_only), ci95: tango(a_only, b_only, n) };
}
function ofClusters(differences, clusters) {
  const { p } = clusteredSignTest(sumsByCluster(differences, clusters));
  const numbers = /* @__PURE__ */ new Map();
  const own = Int32Array.from(clusters, (cluster) => {
    if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
    return numbers.get(cluster);
  });
  const clustered = clusteredMean(Float64Array.from(differences), own);
  if (clustered === null) return { p, midP: p, ci95: null };
  const half = twoSidedT(0.95, clustered.clusters - 1) * clustered.standardError;
  const ci95 = half > 0 ? [clustered.mean - half, clustered.mean + half] : tango(0, 0, clustered.clusters);
  return { p, midP: p, ci95 };
}
function proportionMeasure(figures) {
  const { difference, mcnemar_mid_p, non_inferior, always_valid } = figures;
  if (always_valid !== null) return differenceMeasure(always_valid, difference);
  const { a_to_b, b_to_a } = non_inferior;
  return {
    equivalent: a_to_b === null || b_to_a === null ? null : a_to_b && b_to_a,
    noWorse: a_to_b === true,
    noBetter: b_to_a === true,
    p: mcnemar_mid_p,
    direction: -(difference ?? 0)
  };
}
function pairsOf(counts) {
  return counts.both + counts.a_only + counts.b_only + counts.neither;
}

// src/core/statistics/ratio-of-means.ts
var RatioOfMeans = class {
  n;
  /** x̄/ȳ; null where ȳ is not above 0. */
  estimate;
  /** sd(x − R·y)/(ȳ·√n); null for fewer than two pairs. */
  standardError;
  curve;
  /** @param x @param y one a pair, finite and at least 0 */
  constructor(x, y) {
    this.n = x.length;
    const [meanX, meanY] = [mean2(x), mean2(y)];
    this.estimate = this.n > 0 && meanY > 0 ? meanX / meanY : null;
    const influence = this.estimate === null ? null : influenceOf(x, y, this.estimate, meanY);
    this.standardError = influence === null || this.n < 2 ? null : standardErrorOf(influence);
    this.curve = influence === null || this.n < 2 || !(meanX > 0) ? null : abcCurve(x, y, influence, { x: meanX, y: meanY });
  }
  /** R ± z·SE. */
  linearInterval(level) {
    if (this.estimate === null || this.standardError === null) return null;
    const half = twoSidedZ(level) * this.standardError;
    return [this.estimate - half, this.estimate + half];
  }
  /** exp(ln R ± t·SE/R), by the t that the caller's level and dependence call for. */
  logInterval(t) {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.standardError === 0) return [this.estimate, this.estimate];
    const half = t * this.standardError / this.estimate;
    return [this.estimate * Math.exp(-half), this.estimate * Math.exp(half)];
  }
  /** The t of the logarithmic interval that just reaches 1; infinite where the ratio does not vary, null where there is none. */
  tOfOne() {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.estimate === 1) return 0;
    const distance = Math.log(this.estimate);
    return this.standardError === 0 ? Math.sign(distance) * Infinity : distance * this.estimate / this.standardError;
  }
  /** The ABC interval; an upper bound that the sample does not reach is null. */
  interval(level) {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.curve === null || this.standardError === 0) return [this.estimate, this.estimate];
    const z = twoSidedZ(level);
    const ends = [this.curve(-z), this.curve(z)];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return [low, Number.isFinite(high) ? high : null];
  }
};
function influenceOf(x, y, ratio2, meanY) {
  return new Float64Array(x.length).map((_, pair) => (x[pair] - ratio2 * y[pair]) / meanY);
}
function standardErrorOf(influence) {
  const n = influence.length;
  let squares = 0;
  for (const value of influence) squares += value * value;
  return Math.sqrt(squares / (n - 1) / n);
}
function abcCurve(x, y, influence, means) {
  const n = influence.length;
  let [squares, cubes, alongX, alongY] = [0, 0, 0, 0];
  for (let pair = 0; pair < n; pair++) {
    const t = influence[pair];
    squares += t * t;
    cubes += t * t * t;
    alongX += t * (x[pair] - means.x);
    alongY += t * (y[pair] - means.y);
  }
  const sigma = Math.sqrt(squares) / n;
  const scale = n * n * sigma;
  const acceleration = squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
  const [stepX, stepY] = [alongX / scale, alongY / scale];
  const bias = -alongY / (means.y * n * n);
  const curvature = -stepY / means.y;
  const z0 = offset(acceleration, curvature - bias / sigma);
  return (z) => {
    const w = z0 + z;
    if (acceleration * w >= 1) return z < 0 ? 0 : Infinity;
    const moved = fromNormal(w, acceleration);
    const [top, bottom] = [means.x + moved * stepX, means.y + moved * stepY];
    if (moved < 0) return top <= 0 ? 0 : top / bottom;
    return bottom <= 0 ? Infinity : top / bottom;
  };
}
function offset(acceleration, curvature) {
  return normalQuantile(2 * phi(acceleration) * phi(curvature));
}
function phi(z) {
  const tail = twoSidedP(z) / 2;
  return z < 0 ? tail : 1 - tail;
}
function fromNormal(w, acceleration) {
  return w / (1 - acceleration * w) ** 2;
}
function mean2(values) {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index];
  return sum / values.length;
}

// src/core/compare/cost.ts
function ownCostUsd(record) {
  if (record.estimated_cost_usd !== null) return record.estimated_cost_usd;
  const usage = usageOf(record);
  const price = priceOf(record.provider, record.model);
  return usage === null || price === null ? null : costUsd(usage, price);
}
function compareCost(pairs, b, clusters, margin, sequential = false) {
  const priced = pricedPairs(pairs, priceOfArm(b), clusters);
  const [meanA, meanB] = [mean(priced.a), mean(priced.b)];
  const ratio2 = ratioOf(priced.a, priced.b, priced.clusters);
  const tokens = priced.atOnePrice === null ? null : ratioOf(...priced.atOnePrice, priced.clusters);
  const influence = ratio2.estimate === null ? new Float64Array() : influenceOf2(priced, ratio2.estimate);
  const drift = driftInflation(influence);
  const inflated = new InflatedT([{ inflation: 1, degrees: Math.max(1, ratio2.n - 1) }, ...drift]);
  const t = ratio2.tOfOne();
  const tokenRatio2 = tokens?.estimate ?? null;
  return {
    n: priced.a.length,
    a_usd_per_request: meanA,
    b_usd_per_request: meanB,
    ratio: {
      estimate: ratio2.estimate,
      ci95: ratio2.interval(0.95),
      long_run_ci95: ratio2.logInterval(inflated.reach(0.95)),
      long_run_ci90: ratio2.logInterval(inflated.reach(0.9))
    },
    price_ratio: ratio2.estimate === null || !tokenRatio2 ? null : ratio2.estimate / tokenRatio2,
    token_ratio: { estimate: tokenRatio2, ci95: tokens?.interval(0.95) ?? null },
    always_valid: sequential ? alwaysValidMeans(ratio2, Math.max(1, ...drift.map(({ inflation }) => inflation))) : null,
    p: t === null ? null : inflated.p(t),
    margin
  };
}
function pricedPairs(pairs, price, clusters) {
  const priced = knownPairs(pairs, clusters, ownCostUsd);
  const a = priced.pairs.map((pair) => repricedAt(price, pair.a));
  const b = priced.pairs.map((pair) => repricedAt(price, pair.b));
  const isWhole = areKnown(a) && areKnown(b);
  return { ...priced, atOnePrice: isWhole ? [a, b] : null };
}
function areKnown(costs) {
  return !costs.includes(null);
}
function repricedAt(price, record) {
  const usage = usageOf(record);
  return price === null || usage === null ? null : costUsd(usage, price);
}
function priceOfArm({ arm, provider, model, settings }) {
  const recorded = settings.flatMap(({ arms }) => arms).find((each) => each.arm === arm);
  return priceOf(provider, model, {
    inputUsdPerMtok: recorded?.input_usd_per_mtok ?? null,
    outputUsdPerMtok: recorded?.output_usd_per_mtok ?? null
  });
}
function ratioOf(a, b, clusters) {
  return new RatioOfMeans(sumsByCluster(a, clusters), sumsByCluster(b, clusters));
}
function influenceOf2({ a, b }, ratio2) {
  return Float64Array.from(a.map((cost, pair) => cost - ratio2 * b[pair]));
}
function costMeasure({ ratio: ratio2, p, margin, always_valid }) {
  if (ratio2.estimate === null) return null;
  if (always_valid !== null) return ratioMeasure(always_valid, margin);
  const [low, high] = ratio2.long_run_ci90 ?? [null, null];
  return {
    equivalent: low === null || high === null ? null : isEquivalent([low, high], margin),
    noWorse: high !== null && high < 1 / (1 - margin),
    noBetter: low !== null && low > 1 - margin,
    p,
    direction: Math.log(ratio2.estimate)
  };
}

export {
  RatioOfMeans,
  wilcoxon,
  BOOTSTRAP_DRAWS,
  promptClusters,
  sumsByCluster,
  countOutcomes,
  compareProportion,
  proportionMeasure,
  pairsOf,
  distribution,
  nearestRank,
  mean,
  exactSum,
  wilson,
  knownPairs,
  ownCostUsd,
  compareCost,
  costMeasure,
  HodgesLehmann,
  latenciesOf,
  compareLatency,
  logRatiosOf,
  latencyMeasure,
  hasTypical,
  ARM_FIGURES,
  PAIR_FIGURES,
  exact,
  dimensionVerdictOf,
  exampleOf,
  parseLimit,
  shownIn,
  armsNamed,
  pairsNamed,
  refuseUnknownSubjects,
  figureMessage,
  intervalIn
};
