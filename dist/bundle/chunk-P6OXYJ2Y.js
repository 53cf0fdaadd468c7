import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  alwaysValidTypical,
  compareCost,
  costMeasure,
  deciding,
  designOf,
  differenceMeasure,
  isEquivalent,
  ownCostUsd,
  promptClusters,
  ratioMeasure,
  sumsByCluster
} from "./chunk-BEJWEYAG.js";
import {
  COMPARISON_VERSION,
  DIMENSIONS,
  EXACT_UP_TO,
  MINUTES_APART,
  RULES,
  adjustedMeasures,
  adjustedTogether,
  audit,
  concerns,
  doseResponse,
  drawBinomial,
  exampleOf,
  faceValue,
  figureMessage,
  hoursApart,
  isConfoundedByTime,
  isEstimable,
  isSinceThen,
  judgedDimensions,
  mcnemar,
  networkLosses,
  parseLimit,
  platinumLabel,
  quantileInterval,
  signedRankCdf,
  tango,
  wilcoxon
} from "./chunk-VZOP42A2.js";
import {
  Random
} from "./chunk-GPG2XM7P.js";
import {
  ALPHA,
  RatioOfMeans,
  clusteredMean,
  clusteredSignTest,
  commonName,
  comparedArms,
  current,
  excludes,
  hasBaseline,
  isSameArm,
  overallVerdict,
  pairRecords,
  rejects,
  shortNames,
  startOf,
  timespan,
  twoSidedT,
  wideningOf
} from "./chunk-7UEFJCG7.js";
import {
  interpolate,
  normalQuantile,
  quantile,
  quantileRank,
  twoSidedP,
  twoSidedZ
} from "./chunk-OLIBIFZ5.js";
import {
  didYouMean,
  quote
} from "./chunk-Q3FCXVZN.js";
import {
  correctness,
  faultOf,
  isAnswered,
  isClientSide,
  outcomeOf,
  promptKey
} from "./chunk-477SQBMC.js";
import {
  counted,
  distribution,
  exactSum,
  interval,
  percent,
  points,
  probability,
  ratio,
  round
} from "./chunk-LU6X25WC.js";
import {
  SENSITIVITY_SCORERS
} from "./chunk-YK3BPBQT.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-KL4PBLXA.js";

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
function flatTop(share2) {
  return share2 <= 0.5 ? 1 : Math.max(0, 2 * (1 - share2));
}
function autocovariances(series, lags) {
  const n = series.length;
  let mean = 0;
  for (const value of series) mean += value / n;
  const covariances = new Float64Array(lags + 1);
  for (let lag = 0; lag <= lags; lag++) {
    let products = 0;
    for (let place = 0; place + lag < n; place++) products += (series[place] - mean) * (series[place + lag] - mean);
    covariances[lag] = products / n;
  }
  return covariances;
}
function blockVarianceRatio(series, length) {
  const n = series.length;
  let mean = 0;
  for (const value of series) mean += value / n;
  let block = 0;
  for (let index = 0; index < length; index++) block += series[index % n] - mean;
  let blockSquares = 0;
  let squares = 0;
  for (let start = 0; start < n; start++) {
    blockSquares += block * block;
    const leaving = series[start] - mean;
    squares += leaving * leaving;
    block += series[(start + length) % n] - mean - leaving;
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
    this.order = Uint32Array.from({ length: n }, (_, pair) => pair).sort((i, j) => compare(values[i], values[j]));
    this.sorted = Float64Array.from(this.order, (pair) => values[pair]);
    this.windows = this.place(n, probabilities, blockLength2);
    this.gapOf = new Uint8Array(n);
    this.gaps = this.windows.length + 1;
    this.numberGaps();
  }
  place(n, probabilities, blockLength2) {
    const windows = [];
    probabilities.forEach((probability2, index) => {
      const { rank, weight } = quantileRank(n, probability2);
      const reach = Math.ceil(REACH * this.spread(rank, probability2, blockLength2)) + 2;
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
  spread(rank, probability2, blockLength2) {
    const n = this.order.length;
    const independent = n * probability2 * (1 - probability2);
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
      while (position < end) below += counts[ids[position++]];
    }
    return true;
  }
  /** The same from the counts of all pairs, wherever the quantiles lie. */
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
  const estimable = probabilities.map((probability2) => isEstimable(n, probability2, level));
  const logs = estimable.includes(true) ? drawLogRatios(sides, plan) : [];
  return probabilities.map((probability2, index) => {
    const ratio2 = quantile(sides[0].sorted, probability2) / quantile(sides[1].sorted, probability2);
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
  const idsA = Int32Array.from(a.order, (pair) => resample.idOf[pair]);
  const idsB = Int32Array.from(b.order, (pair) => resample.idOf[pair]);
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
  const low = logs.map((value) => Number.isNaN(value) ? -Infinity : value).sort()[rank - 1];
  const high = logs.map((value) => Number.isNaN(value) ? Infinity : value).sort()[logs.length - rank];
  return [low, high];
}
function widened(logBound, centre, widening) {
  const bound = widening === 1 ? logBound : centre + (logBound - centre) * widening;
  return Number.isFinite(bound) ? Math.exp(bound) : null;
}

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
function pivotFor(share2, left, { sorted, from, upTo }, random) {
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
  return sums.sort()[Math.floor(share2 * SAMPLE)];
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

// src/core/compare/latency.ts
var PROBABILITIES = [0.5, 0.9, 0.95];
function latenciesOf(pairs, metric, { of }) {
  const known2 = pairs.flatMap((pair, index) => {
    const [a, b] = [latencyOf(pair.a, metric), latencyOf(pair.b, metric)];
    return a === null || b === null ? [] : [{ a, b, cluster: of[index] }];
  });
  return {
    a: Float64Array.from(known2, ({ a }) => a),
    b: Float64Array.from(known2, ({ b }) => b),
    clusters: Int32Array.from(known2, ({ cluster }) => cluster)
  };
}
function latencyOf(record, metric) {
  if (!isAnswered(record)) return Infinity;
  const value = record[metric];
  return value !== null && value > 0 ? value : null;
}
function compareLatency(latencies2, plan) {
  const complete = completeOf(latencies2);
  const { logRatios } = logRatiosOf(complete);
  const length = blockLength(logRatios);
  const ofAll = quantiles(latencies2, length, plan);
  return {
    n: logRatios.length,
    ...typical(logRatios, wideningOf(logRatios, complete.clusters)),
    always_valid: plan.sequential === true ? alwaysValidTypical(logRatios, complete.clusters) : null,
    a_faster: logRatios.filter((value) => value < 0).length,
    quantile_n: latencies2.a.length,
    ...ofAll,
    complete_pairs: complete.a.length === latencies2.a.length ? ofAll : quantiles(complete, length, plan),
    margin: plan.margin,
    autocorrelation: lag1Autocorrelation(logRatios),
    block_length: length
  };
}
function logRatiosOf(latencies2) {
  const { a, b, clusters: clusters2 } = completeOf(latencies2);
  return { logRatios: a.map((value, pair) => logRatio(value, b[pair])), clusters: clusters2 };
}
function completeOf({ a, b, clusters: clusters2 }) {
  const isComplete = (_, pair) => a[pair] < Infinity && b[pair] < Infinity;
  return { a: a.filter(isComplete), b: b.filter(isComplete), clusters: clusters2.filter(isComplete) };
}
function typical(logRatios, widening) {
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
    p: widenedP(wilcoxon(logRatios), widening),
    widening
  };
}
function widened2(estimate, interval2, widening) {
  const [low, high] = interval2 ?? [null, null];
  if (estimate === null || low === null || high === null || !Number.isFinite(widening)) return null;
  return [Math.exp(estimate - widening * (estimate - low)), Math.exp(estimate + widening * (high - estimate))];
}
function widenedP(p, widening) {
  return p === null || widening === 1 ? p : twoSidedP(normalQuantile(p / 2) / widening);
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
  const { failed, counted: counted2 } = withoutClientFaults(arm);
  return proportion(failed, counted2);
}
function soundRate(arm) {
  return proportion(arm.sound, withoutClientFaults(arm).counted);
}
function withoutClientFaults({ records, failed, faults }) {
  const counts = Object.entries(faults);
  const lost2 = counts.filter(([fault]) => isClientSide(fault)).reduce((sum, [, count]) => sum + count, 0);
  return { failed: failed - lost2, counted: records - lost2 };
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
  return `names ${JSON.stringify(named)}, and no arm is called so; the arms are ${listed(arms.map(({ arm }) => arm))}`;
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

// src/core/statistics/noninferiority.ts
function nonInferiority(interval2, margin) {
  const [low, high] = interval2;
  return { aToB: low !== null && low > -margin, bToA: high !== null && high < margin };
}

// src/core/compare/proportion.ts
function compareProportion(outcomes, margin) {
  const counts = { both: 0, a_only: 0, b_only: 0, neither: 0 };
  const differences = [];
  const clusters2 = [];
  for (const { a, b, cluster } of outcomes) {
    counts[a ? b ? "both" : "a_only" : b ? "b_only" : "neither"]++;
    differences.push(Number(a) - Number(b));
    clusters2.push(cluster);
  }
  const n = differences.length;
  if (n === 0) {
    const unknown = { mcnemar_p: null, mcnemar_mid_p: null, difference: null, ci95: null };
    return { ...counts, ...unknown, non_inferior: { margin, a_to_b: null, b_to_a: null } };
  }
  const { p, midP, ci95 } = new Set(clusters2).size === n ? ofPairs(counts, n) : ofClusters(differences, clusters2);
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
function ofClusters(differences, clusters2) {
  const { p } = clusteredSignTest(sumsByCluster(differences, clusters2));
  const numbers = /* @__PURE__ */ new Map();
  const own = Int32Array.from(clusters2, (cluster) => {
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

// src/core/gate/verdicts.ts
var OPEN = ["inconclusive", "not comparable"];
var MIRROR = { better: "worse", worse: "better" };
function judgeVerdict(condition, { pair, reversed }) {
  const [a, b] = reversed ? [pair.b, pair.a] : [pair.a, pair.b];
  const wanted = reversed ? MIRROR[condition.wanted] ?? condition.wanted : condition.wanted;
  const actual = verdictOf(pair, condition.dimension);
  const excluded2 = isExcluded(pair, condition.dimension, actual, wanted);
  const value = reversed ? MIRROR[actual] ?? actual : actual;
  const result = decided(condition, actual, wanted, excluded2);
  return {
    condition: condition.text,
    of: `${a} / ${b}`,
    unit: "verdict",
    result,
    value,
    interval: null,
    message: messageOf(condition, `${a} against ${b}`, value, result, excluded2)
  };
}
function verdictOf(pair, dimension) {
  return dimension === null ? pair.verdict : dimensionVerdictOf(pair, dimension);
}
function decided({ is }, actual, wanted, excluded2) {
  if (actual === wanted) return is ? "fail" : "pass";
  const isOpen2 = OPEN.includes(actual) && !OPEN.includes(wanted) && !excluded2;
  if (isOpen2) return "undecided";
  return is ? "pass" : "fail";
}
function isExcluded(pair, dimension, actual, wanted) {
  if (actual !== "inconclusive" || wanted !== "worse" && wanted !== "better") return false;
  const shown = wanted === "worse" ? "noWorse" : "noBetter";
  if (dimension !== null) return measureOf(pair, dimension)?.[shown] === true;
  const judged = ["answers", "latency", "reliability"].filter((each) => measureOf(pair, each) !== null);
  return judged.length > 0 && judged.every((each) => isShownNot(pair, each, wanted, shown));
}
function isShownNot(pair, dimension, wanted, shown) {
  const verdict = dimensionVerdictOf(pair, dimension);
  if (verdict === "not comparable" || verdict === wanted) return false;
  return verdict !== "inconclusive" || measureOf(pair, dimension)?.[shown] === true;
}
function measureOf({ accuracy, latency, reliability, cost }, dimension) {
  switch (dimension) {
    case "answers":
      return pairsOf(accuracy) === 0 ? null : proportionMeasure(accuracy);
    case "latency":
      return latencyMeasure(latency.total_ms);
    case "reliability":
      return pairsOf(reliability.sound) === 0 ? null : proportionMeasure(reliability.sound);
    case "cost":
      return costMeasure(cost);
  }
}
function messageOf({ dimension, is, wanted }, who, value, result, excluded2) {
  const what = dimension === null ? "the verdict" : `the verdict on ${dimension}`;
  const said = `${who}: ${what} is ${value}`;
  if (result === "undecided") return `${said}, so it is not known whether it is ${wanted}.`;
  if (excluded2) return `${said}, and the figures show that it is not ${wanted} by more than the margin.`;
  return result === "fail" ? `${said}${is ? "" : `, not ${wanted}`}.` : `${said}.`;
}

// src/core/gate/gate.ts
function judgeGates(conditions, comparison) {
  return conditions.flatMap((condition) => {
    if (condition.kind === "figure")
      return measuredBy(condition, comparison).map((figure) => judgeFigure(condition, figure));
    return pairsNamed(condition.pair, comparison).map((found) => judgeVerdict(condition, found));
  });
}
function withGates(comparison, conditions) {
  return { ...comparison, gates: judgeGates(conditions, comparison) };
}
function decisionOf(gates) {
  const results = gates.map(({ result }) => result);
  if (results.includes("fail")) return "fail";
  if (results.includes("undecided")) return "undecided";
  return results.length === 0 ? null : "pass";
}
function gateFailure(gates) {
  const decision = decisionOf(gates);
  if (decision === null || decision === "pass") return null;
  const stopping = gates.filter(({ result }) => result !== "pass");
  const shown = stopping.slice(0, MOST_NAMED).map(({ condition, result, message }) => {
    return `${result === "fail" ? "failed" : "undecided"}: ${condition} (${message.replace(/\.$/, "")})`;
  });
  const rest = stopping.length - shown.length;
  return new ParityError("GATE_FAILED", `gate ${[...shown, ...rest === 0 ? [] : [`${rest} more`]].join("; ")}.`);
}
var MOST_NAMED = 5;
function measuredBy({ subject, unit }, comparison) {
  switch (subject.kind) {
    case "arm":
      return armsNamed(subject.named, current(comparison.arms)).map((arm) => {
        const figure = ARM_FIGURES[subject.figure]?.read(arm) ?? { value: null, interval: null };
        return { ...figure, of: arm.arm, unit, missing: null };
      });
    case "pair":
      return pairsNamed(subject, comparison).map((found) => ofPair(found, subject.figure));
    case "audit":
      return [{ ...exact(countOf(comparison, subject.of)), of: null, unit, missing: null }];
    case "cost":
      return [{ ...totalCost(comparison), of: null, unit, missing: null }];
  }
}
function ofPair({ pair, reversed }, name) {
  const figure = PAIR_FIGURES[name];
  const [a, b] = reversed ? [pair.b, pair.a] : [pair.a, pair.b];
  const of = `${a} / ${b}`;
  if (pair.n === 0 || dimensionVerdictOf(pair, figure.dimension) === "not comparable")
    return { value: null, interval: null, of, unit: figure.unit, missing: "the two can\u2019t be compared in it" };
  const measured = figure.read(pair);
  return { ...reversed ? mirrored(measured, figure.unit) : measured, of, unit: figure.unit, missing: null };
}
function mirrored({ value, interval: interval2 }, unit) {
  const turned = (bound) => {
    if (bound === null) return null;
    return unit === "points" ? 0 - bound : bound === 0 ? null : 1 / bound;
  };
  return {
    value: turned(value),
    interval: interval2 === null ? null : [turned(interval2[1]), turned(interval2[0])]
  };
}
function countOf({ audit: audit2 }, of) {
  const rule = audit2.filter((finding) => finding.rule === of);
  if (rule.length > 0) return rule.reduce((sum, { count }) => sum + count, 0);
  return audit2.filter(({ severity }) => severity === of).length;
}
function totalCost(comparison) {
  const arms = current(comparison.arms);
  const known2 = arms.flatMap(({ cost }) => cost.total_usd === null ? [] : [cost.total_usd]);
  const total = exactSum(known2);
  if (known2.length === arms.length) return exact(total);
  return { value: known2.length === 0 ? null : total, interval: [total, null] };
}
function judgeFigure(condition, figure) {
  const { text, limit, bare } = condition;
  const { value, interval: interval2 } = figure;
  const bounds = bare ? exact(value).interval : interval2;
  const result = decided2(bounds, limit);
  return {
    condition: text,
    of: figure.of,
    unit: figure.unit,
    result,
    value,
    // A count has no interval to show.
    interval: interval2 !== null && interval2[0] === interval2[1] ? null : interval2,
    message: figureMessage(condition, figure, result)
  };
}
function decided2(bounds, limit) {
  const [low, high] = bounds ?? [null, null];
  const [nearest, farthest] = limit.side === "above" ? [low, high] : [high, low];
  if (nearest !== null && isBeyond(nearest, limit)) return "fail";
  return farthest !== null && !isBeyond(farthest, limit) ? "pass" : "undecided";
}
function isBeyond(value, { side, inclusive, value: limit }) {
  if (value === limit) return inclusive;
  return side === "above" ? value > limit : value < limit;
}

// src/core/gate/condition.ts
var VERDICTS = {
  verdict: null,
  answers: "answers",
  latency: "latency",
  reliability: "reliability",
  "cost-verdict": "cost"
};
var OF_A_DIMENSION = ["better", "worse", "equivalent", "inconclusive", "not comparable"];
var OVERALL = [...OF_A_DIMENSION, "trade-off"];
var FINDINGS = ["critical", "warning", "info"];
function parseConditions(texts) {
  return texts.map(parseCondition);
}
function parseCondition(given) {
  const text = given.trim().replace(/\s+/g, " ");
  const match = /^(estimate )?([^<>=!≤≥]+?) ?(<=|>=|!=|==?|<|>|≤|≥) ?(.+)$/.exec(text);
  if (match === null)
    throw refusal(text, 'is no condition; write e.g. "verdict = worse" or "bedrock.accuracy < 95%", one a line');
  const [, estimate, subject = "", operator = "", limit = ""] = match;
  const bare = estimate !== void 0;
  const verdict = verdictNamed(subject);
  return verdict === null ? figureCondition(text, subject, operator, limit, bare) : verdictCondition(text, verdict, operator, limit, bare);
}
function verdictNamed(subject) {
  if (Object.hasOwn(VERDICTS, subject)) return { dimension: VERDICTS[subject] ?? null, pair: null };
  const { named, figure } = atLastDot(subject);
  const pair = pairNamed(named);
  return pair !== null && Object.hasOwn(VERDICTS, figure) ? { dimension: VERDICTS[figure] ?? null, pair } : null;
}
function verdictCondition(text, { dimension, pair }, operator, limit, bare) {
  if (bare) throw refusal(text, 'asks for a verdict, which has no interval; leave "estimate" out');
  if (!/^(?:!=|==?)$/.test(operator)) throw refusal(text, 'asks for a verdict; use "=" or "!="');
  const verdicts = dimension === null ? OVERALL : OF_A_DIMENSION;
  const wanted = verdicts.find((verdict) => verdict === limit);
  if (wanted === void 0)
    throw refusal(text, `names no verdict; use one of ${verdicts.join(", ")}`, didYouMean(limit, verdicts));
  return { kind: "verdict", text, dimension, pair, is: operator !== "!=", wanted };
}
function figureCondition(text, written, operator, limit, bare) {
  const { subject, unit } = subjectOf(text, written);
  if (/=$/.test(operator) && !/^[<>]=$/.test(operator))
    throw refusal(text, 'compares a figure with "="; use <, <=, > or >=');
  const value = parseLimit(limit, unit);
  if (value === null) throw refusal(text, `has a limit that is no figure of this kind; write it as ${exampleOf(unit)}`);
  const side = /^[<≤]/.test(operator) ? "below" : "above";
  return {
    kind: "figure",
    text,
    subject,
    unit,
    limit: { side, inclusive: /[=≤≥]/.test(operator), value },
    bare
  };
}
function subjectOf(text, written) {
  if (written === "cost") return { subject: { kind: "cost" }, unit: "usd" };
  const { named, figure } = atLastDot(written);
  if (named === "") throw refusal(text, `asks for nothing that is measured; ${WHAT_THERE_IS}`, suggestion(written));
  if (named === "audit") return { subject: { kind: "audit", of: countable(text, figure) }, unit: "count" };
  const pair = pairNamed(named);
  const known2 = pair === null ? ARM_FIGURES : PAIR_FIGURES;
  const unit = Object.hasOwn(known2, figure) ? known2[figure]?.unit : void 0;
  if (unit === void 0) {
    const whose = pair === null ? "one arm" : "two arms";
    const names = Object.keys(known2);
    throw refusal(text, `names no figure of ${whose}; use one of ${names.join(", ")}`, didYouMean(figure, names));
  }
  return { subject: pair === null ? { kind: "arm", named, figure } : { kind: "pair", ...pair, figure }, unit };
}
var WHAT_THERE_IS = "use a verdict (verdict, answers, latency, reliability, cost-verdict), a figure of an arm (bedrock.accuracy) or of two (bedrock/openai.total_typical), audit.critical, or cost";
function suggestion(written) {
  return didYouMean(written, [...Object.keys(VERDICTS), "cost"]);
}
function countable(text, of) {
  const names = [...FINDINGS, ...RULES.map(({ id }) => id)];
  if (names.includes(of)) return of;
  throw refusal(
    text,
    "names no finding of the audit; use critical, warning, info or the name of a rule (docs/audit.md)",
    didYouMean(of, names)
  );
}
function atLastDot(written) {
  const dot = written.lastIndexOf(".");
  return { named: written.slice(0, Math.max(0, dot)).trim(), figure: written.slice(dot + 1).trim() };
}
function pairNamed(named) {
  const [a = "", b = "", ...more] = named.split("/").map((part) => part.trim());
  return a === "" || b === "" || more.length > 0 ? null : { a, b };
}
function refusal(text, problem, hint = "") {
  return new ParityError("INVALID_OPTION", phrase`${option("fail-on")}: ${JSON.stringify(text)} ${problem}.${hint}`);
}

// src/prepare/reference.ts
function refuseUnknownReference(arms, reference) {
  if (reference === null || arms.some(({ arm, provider }) => arm === reference || provider === reference)) return;
  const known2 = [...new Set(arms.flatMap(({ arm, provider }) => [provider, arm]))];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("reference")} names ${quote(reference)}, which is no arm here; use one of ${known2.join(", ")}.${didYouMean(reference, known2)}`
  );
}

// src/core/compare/accuracy.ts
function* rightOf(pairs, correct, clusters2) {
  for (const [index, pair] of pairs.entries()) {
    const a = correct(pair.a);
    const b = correct(pair.b);
    if (a !== null && b !== null) yield { a, b, cluster: clusters2?.of[index] ?? index };
  }
}
function compareAccuracy(pairs, correct, margin, clusters2 = null) {
  return compareProportion(rightOf(pairs, correct, clusters2), margin);
}
function sensitivityRow(scorer, pairs, correct) {
  const counts = compareAccuracy(pairs, correct, 0);
  const n = pairsOf(counts);
  const [a_correct, b_correct] = [counts.both + counts.a_only, counts.both + counts.b_only];
  const rates = { a_rate: n === 0 ? null : a_correct / n, b_rate: n === 0 ? null : b_correct / n };
  return { scorer, n, a_correct, b_correct, ...rates, a_only: counts.a_only, b_only: counts.b_only };
}
function labelSets(pairs, correct, relabel) {
  const original = labelSet("original", pairs, correct);
  const kept = [];
  let relabelled = 0;
  for (const pair of pairs) {
    const label = relabel(pair.a.prompt_id, pair.a.expected_answer);
    if (label.status === "removed") continue;
    if (label.status === "relabelled") relabelled++;
    kept.push(label.status === "relabelled" ? expecting(pair, label.answer) : pair);
  }
  if (kept.length === pairs.length && relabelled === 0) return [original];
  return [original, labelSet("platinum", kept, correct)];
}
function labelSet(name, pairs, correct) {
  const { n, a_correct, b_correct } = sensitivityRow(name, pairs, correct);
  return { name, n, a_correct, b_correct };
}
function expecting({ a, b, startedAt }, answer) {
  const withLabel = (record) => ({ ...record, expected_answer: `#### ${answer}` });
  return { a: withLabel(a), b: withLabel(b), startedAt };
}

// src/core/audit/soundness.ts
function isSound(record) {
  return isAnswered(record) && record.as_billed !== false && record.final_text_matches !== false;
}

// src/core/compare/arm-summary.ts
var METRICS2 = {
  total_ms: (record) => record.total_ms,
  ttft_ms: (record) => record.ttft_ms,
  ttfb_ms: (record) => record.ttfb_ms,
  headers_ms: (record) => record.headers_ms,
  output_tokens_per_second: (record) => record.output_tokens_per_second,
  decode_tokens_per_second: (record) => record.decode_tokens_per_second,
  input_tokens: (record) => record.input_tokens,
  output_tokens: (record) => record.output_tokens,
  reasoning_tokens: (record) => record.reasoning_tokens,
  estimated_cost_usd: ownCostUsd,
  estimated_openai_cost_usd: (record) => record.estimated_openai_cost_usd
};
var MONEY_DECIMALS = 6;
var LATENCIES = ["total_ms", "ttft_ms", "ttfb_ms"];
function summarizeArm(arm, correct) {
  const answered = arm.records.filter(isAnswered);
  return {
    arm: arm.arm,
    baseline: arm.baseline === true,
    provider: arm.provider,
    model: arm.model,
    effort: arm.effort,
    records: arm.records.length,
    ok: answered.length,
    sound: arm.records.filter(isSound).length,
    failed: arm.records.length - answered.length,
    outcomes: tally(arm.records.map(outcomeOf)),
    faults: tally(arm.records.map(faultOf)),
    network_losses: networkLosses(arm).length,
    accuracy: accuracyOf(arm.records, correct),
    cost: costOf(arm.records),
    metrics: metricsOf(answered),
    reconciliation: reconciliationOf(answered),
    overall_output_tokens_per_second: overallRate(answered),
    ...spanOf(arm.records),
    quantile_ci95: quantileIntervals(inTime(answered))
  };
}
function tally(values) {
  const counts = {};
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
function accuracyOf(records, correct) {
  let [right, total] = [0, 0];
  for (const record of records) {
    const verdict = correct(record);
    if (verdict === null) continue;
    total++;
    if (verdict) right++;
  }
  return { correct: right, total, rate: total === 0 ? null : right / total, ci95: wilson(right, total) };
}
function costOf(records) {
  const own = known(records, ownCostUsd);
  const openai = known(records, (record) => record.estimated_openai_cost_usd);
  const sum = (field) => exactSum(known(records, (record) => record[field]));
  return {
    total_usd: own.length === 0 ? null : round(exactSum(own), MONEY_DECIMALS),
    mean_usd: own.length === 0 ? null : round(exactSum(own) / own.length, MONEY_DECIMALS),
    openai_list_total_usd: openai.length === 0 ? null : round(exactSum(openai), MONEY_DECIMALS),
    input_tokens: sum("input_tokens"),
    output_tokens: sum("output_tokens"),
    reasoning_tokens: sum("reasoning_tokens")
  };
}
function metricsOf(answered) {
  const entries = Object.entries(METRICS2).map(([name, read]) => {
    return [name, distribution(known(answered, read), name.endsWith("_usd") ? MONEY_DECIMALS : 2)];
  });
  return Object.fromEntries(entries);
}
function reconciliationOf(answered) {
  const told = answered.filter(({ as_billed }) => as_billed !== null);
  const unreconciled = told.filter(({ as_billed }) => as_billed === false).length;
  return told.length === 0 ? null : { checked: told.length, unreconciled };
}
function overallRate(answered) {
  const both = answered.filter((record) => record.output_tokens !== null && record.total_ms !== null);
  const tokens = exactSum(both.map((record) => record.output_tokens));
  const seconds = exactSum(both.map((record) => record.total_ms)) / 1e3;
  return seconds > 0 ? round(tokens / seconds, 2) : null;
}
var LAST_INSTANT = 864e13;
function spanOf(records) {
  let [first, last] = [Infinity, -Infinity];
  for (const record of records) {
    const start = startOf(record);
    if (Number.isNaN(start)) continue;
    first = Math.min(first, start);
    last = Math.max(last, start + (record.total_ms ?? 0));
  }
  if (first === Infinity || last > LAST_INSTANT) return { started_at: null, ended_at: null };
  return { started_at: new Date(first).toISOString(), ended_at: new Date(last).toISOString() };
}
function inTime(records) {
  return [...records].sort((one, other) => startOf(one) - startOf(other) || 0);
}
function quantileIntervals(answered) {
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (record) => {
    const { prompt_id: id } = record;
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id);
  };
  const entries = LATENCIES.map((metric) => {
    const timed = answered.filter((record) => METRICS2[metric](record) !== null);
    const values = Float64Array.from(timed, (record) => METRICS2[metric](record));
    const clusters2 = Int32Array.from(timed, numberOf);
    const sorted = values.slice().sort();
    const at = (probability2) => {
      if (sorted.length === 0) return null;
      const middle = quantile(sorted, probability2);
      const below = values.map((value) => value <= middle ? 1 : 0);
      return quantileInterval(sorted, probability2, 0.95, wideningOf(below, clusters2));
    };
    return [metric, { p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99) }];
  });
  return Object.fromEntries(entries);
}
function known(records, read) {
  return records.map(read).filter((value) => value !== null);
}

// src/core/compare/headline.ts
function headlineOf(pair) {
  return `${whoOf(pair)}: ${pair.n === 0 ? "no pair to compare" : parts(pair).join(", ")}`;
}
function whoOf(pair) {
  const since = isSinceThen(pair) ? ` since then, ${timespan((pair.hours_apart ?? 0) * MS_PER_HOUR)}` : "";
  const common = since === "" ? null : commonName(pair.a, pair.b);
  return common === null ? `${shortNames([pair.a, pair.b]).join(" vs ")}${since}` : `${common}${since}`;
}
var MS_PER_HOUR = 36e5;
function parts(pair) {
  return [latencyPart(pair), answersPart(pair), costPart(pair), reliabilityPart(pair)].filter((part) => part !== null);
}
function latencyPart({ latency: { total_ms, verdict } }) {
  const { estimate } = total_ms.typical_ratio;
  if (verdict === "not comparable") return "latency not comparable";
  if (estimate === null) return "latency unknown";
  if (verdict === "equivalent") return "same latency";
  const by = `${share(estimate)} ${estimate < 1 ? "faster" : "slower"}`;
  return verdict === "inconclusive" ? "latency inconclusive" : by;
}
function answersPart({ accuracy }) {
  if (pairsOf(accuracy) === 0) return "answers not scored";
  const named = {
    better: `${percent(Math.abs(accuracy.difference ?? 0), 1)} more right answers`,
    worse: `${percent(Math.abs(accuracy.difference ?? 0), 1)} fewer right answers`,
    equivalent: "same answers",
    inconclusive: "answers inconclusive",
    "not comparable": "answers not comparable"
  };
  return named[accuracy.verdict];
}
function costPart({ cost: { ratio: of, verdict } }) {
  if (of.estimate === null) return null;
  if (verdict === "equivalent") return "same cost";
  if (verdict === "inconclusive" || verdict === "not comparable") return `cost ${verdict}`;
  return `${share(of.estimate)} ${verdict === "better" ? "cheaper" : "dearer"}`;
}
function reliabilityPart(pair) {
  const part = reliabilityOf(pair);
  return part !== null && isConfoundedByTime(pair) ? `${part} on those days` : part;
}
function reliabilityOf({ reliability: { sound, completed, as_billed, verdict } }) {
  if (verdict === "equivalent") return null;
  if (verdict !== "better" && verdict !== "worse") return `reliability ${verdict}`;
  const [a, b] = [lost(as_billed), lost(completed)];
  const arm = verdict === "worse" ? "a" : "b";
  const whose = verdict === "worse" ? "" : "the other: ";
  const n = pairsOf(sound);
  if (a[arm] > b[arm]) return `${whose}${percent(a[arm] / n, 0)} of answers not as billed`;
  return `${whose}${counted(b[arm], "failure")} of ${n}`;
}
function lost(counts) {
  return { a: counts.b_only + counts.neither, b: counts.a_only + counts.neither };
}
function share(estimate) {
  if (estimate >= 2 || estimate <= 0.5) return `${ratio(Math.max(estimate, 1 / estimate))} \xD7`;
  return percent(Math.abs(estimate - 1), 1);
}

// src/core/compare/qualifications.ts
function qualifications(subject) {
  return [
    ...fromAudit(subject),
    ...byTime(subject.judged),
    ...faceValue2(subject),
    ...unscored(subject),
    ...withoutTypical(subject.judged),
    ...oneOrder(subject),
    ...medianAgainstTypical(subject.judged.latency.total_ms),
    ...certainButSmall(subject),
    ...failures(subject),
    ...excluded(subject.judged),
    ...notEstimable(subject.judged.latency.total_ms),
    ...dependence(subject.judged.latency.total_ms),
    ...clusters(subject.judged),
    ...period(subject.judged),
    ...labels(subject.judged)
  ];
}
function fromAudit({ findings }) {
  const withEffect = (effect) => findings.filter((finding) => finding.effect === effect);
  return [...withEffect("not_comparable"), ...withEffect("qualifies")].map(({ message }) => message);
}
function faceValue2({ judged, face }) {
  if (judged.verdict !== "not comparable" || judged.n === 0) return [];
  const reading = `answers ${face.answers}, latency ${face.latency}, reliability ${face.reliability}, cost ${face.cost}`;
  return [`Taken alone, without regard to what stands above, the figures would read: ${reading}.`];
}
function byTime({ hours_apart, same_arm }) {
  if (hours_apart === null || hours_apart * 60 < MINUTES_APART) return [];
  const apart = timespan(hours_apart * 36e5);
  if (isSinceThen({ hours_apart, same_arm }))
    return [`The same arm at two times, ${apart} apart (median): every verdict reads "since then".`];
  if (isConfoundedByTime({ hours_apart, same_arm }))
    return [
      `The requests of a pair are ${apart} apart (median): provider and time of day can't be told apart, so latency is not comparable, and reliability holds on those days.`
    ];
  return [`The requests of a pair are ${apart} apart (median): what changed meanwhile counts as the provider's.`];
}
function unscored({ judged: { accuracy, n } }) {
  if (n === 0) return ["No pair is left to compare."];
  return accuracy.ci95 === null ? ["The answers were not scored: the verdict rests on latency and reliability alone."] : [];
}
function oneOrder({ judged, findings }) {
  const { a_first, b_first } = judged.period;
  if (findings.some(({ rule }) => rule === "confounded_by_time") || a_first === 0 === (b_first === 0)) return [];
  const first = a_first > 0 ? judged.a : judged.b;
  return [`${first} went first in every pair: going first and the provider can't be told apart.`];
}
function medianAgainstTypical({ typical_ratio, p50_ratio }) {
  const [typical3, median] = [typical_ratio.estimate, p50_ratio.estimate];
  if (typical3 === null || median === null || (typical3 - 1) * (median - 1) >= 0) return [];
  if (!excludes(typical_ratio.ci95, 1) && !excludes(p50_ratio.ci95, 1)) return [];
  return [
    `Total latency: the typical paired ratio (${ratio(typical3)}) and the ratio of the medians (${ratio(median)}) point in opposite directions; both are true, of different questions.`
  ];
}
function certainButSmall({ judged: { accuracy, latency }, face }) {
  const notes = [];
  const { typical_ratio } = latency.total_ms;
  if (face.latency === "equivalent" && excludes(typical_ratio.long_run_ci95, 1)) {
    notes.push(`Total latency does differ (typical ratio ${estimated(typical_ratio)}), but by less than the margin.`);
  }
  if (face.answers === "equivalent" && rejects(accuracy.mcnemar_mid_p)) {
    const difference = `${points(accuracy.difference)}, p = ${probability(accuracy.mcnemar_mid_p)}`;
    notes.push(`Accuracy does differ (${difference}), but by less than the margin.`);
  }
  return notes;
}
function estimated({ estimate, ci95 }) {
  return `${ratio(estimate)} ${interval(ci95, ratio)}`;
}
function failures({ judged, pairs }) {
  return [
    ...failuresOf(
      judged.a,
      pairs.map(({ a }) => a)
    ),
    ...failuresOf(
      judged.b,
      pairs.map(({ b }) => b)
    )
  ];
}
function failuresOf(arm, records) {
  const failed = records.filter((record) => !isAnswered(record)).length;
  return failed === 0 ? [] : [`${arm}: ${failed} of ${counted(records.length, "request")} failed, counted wrong and slower than everything.`];
}
function excluded({ excluded: counts }) {
  const parts2 = Object.entries(EXCLUDED_WORDS).flatMap(([reason, words]) => {
    const count = counts[reason];
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return parts2.length === 0 ? [] : [`Pairs left out of both arms: ${parts2.join(", ")}.`];
}
var EXCLUDED_WORDS = {
  network: "lost by the client's own network",
  aborted: "cut off by our own stop",
  auth: "refused for their credentials",
  quota: "refused for rate limit or quota",
  config: "refused for their configuration",
  half_pairs: "without a counterpart"
};
function withoutTypical({ latency: { total_ms } }) {
  if (hasTypical(total_ms)) return [];
  return [
    `Only ${total_ms.n} of ${counted(total_ms.quantile_n, "pair")} were answered through both arms: no request is typical, and latency has no part in the verdict.`
  ];
}
function notEstimable(total) {
  const quantiles2 = [
    ["p50", 0.5, total.p50_ratio],
    ["p90", 0.9, total.p90_ratio],
    ["p95", 0.95, total.p95_ratio]
  ];
  const tooFew = quantiles2.filter(([, p]) => !isEstimable(total.quantile_n, p)).map(([name]) => name);
  const failed = quantiles2.filter(([, p, { ci95 }]) => isEstimable(total.quantile_n, p) && isOpen(ci95)).map(([name]) => name);
  const notes = [];
  if (tooFew.length > 0)
    notes.push(`Total latency, ${tooFew.join(" and ")}: not estimable from ${counted(total.quantile_n, "pair")}.`);
  if (failed.length > 0)
    notes.push(`Total latency, ${failed.join(" and ")}: no finite interval, since failures reach that far down.`);
  return notes;
}
function isOpen(ci95) {
  return ci95 === null || ci95[0] === null || ci95[1] === null;
}
function dependence({ widening, n }) {
  if (widening < NOTABLE_WIDENING) return [];
  const notes = [
    `Pairs depend on one another in time or by prompt: the interval that decides is ${ratio(widening)} times as wide as for independent pairs.`
  ];
  if (widening > DRIFTING && n < ENOUGH_FOR_DRIFT) {
    notes.push(`The drift may be slower than these ${counted(n, "pair")} can show: repeat the run at another time.`);
  }
  return notes;
}
var NOTABLE_WIDENING = 1.5;
var DRIFTING = 3;
var ENOUGH_FOR_DRIFT = 500;
function clusters({ n, prompts, epochs }) {
  if (epochs <= 1) return [];
  return [`${counted(n, "pair")} of ${counted(prompts, "prompt")}: the pairs of one prompt count as one cluster.`];
}
function period({ period: { ratio: effect, ci95, a_first, b_first } }) {
  if (effect === null || !excludes(ci95, 1)) return [];
  const isBalanced = Math.abs(a_first - b_first) <= MOST_IMBALANCE * (a_first + b_first);
  const balance = isBalanced ? "the order was balanced" : `${a_first} pairs had a first and ${b_first} had b, so that this enters the comparison`;
  return [
    `Order matters: the request that goes second takes ${ratio(effect)} times as long ${interval(ci95, ratio)}; ${balance}.`
  ];
}
var MOST_IMBALANCE = 0.1;
function labels({ labels: sets }) {
  const platinum = sets.find(({ name }) => name === "platinum");
  const original = sets.find(({ name }) => name === "original");
  if (platinum === void 0 || original === void 0 || platinum.n === 0) return [];
  const [before, after] = [original, platinum].map((set) => set.a_correct - set.b_correct);
  if (Math.sign(before) === Math.sign(after)) return [];
  return [
    `The corrected labels (GSM8K-Platinum) turn the difference in accuracy: ${percent(platinum.a_correct / platinum.n)} against ${percent(platinum.b_correct / platinum.n)} of ${platinum.n}.`
  ];
}

// src/core/compare/judgement.ts
function judgeAll(cases) {
  const measures = cases.map(({ figures }) => measuresOf(figures));
  const { adjusted, comparisons } = adjustedMeasures(
    measures,
    (pair, dimension) => isComparable(cases[pair], dimension)
  );
  const pairs = cases.map((each, pair) => judge(each, measures[pair], adjusted[pair]));
  return { pairs, comparisons };
}
function measuresOf({ accuracy, latency, reliability, cost }) {
  return {
    answers: pairsOf(accuracy) === 0 ? null : proportionMeasure(accuracy),
    latency: latencyMeasure(latency.total_ms),
    reliability: pairsOf(reliability.sound) === 0 ? null : proportionMeasure(reliability.sound),
    cost: costMeasure(cost)
  };
}
function isComparable({ figures, findings }, dimension) {
  if (figures.n === 0 || findings.some(({ effect }) => effect === "not_comparable")) return false;
  return dimension !== "latency" || !isConfoundedByTime(figures);
}
function judge(subject, measures, holm) {
  const { figures, findings, pairs } = subject;
  const { accuracy, latency, reliability, cost } = figures;
  const verdictOf2 = (dimension) => {
    if (!isComparable(subject, dimension)) return "not comparable";
    return faceValue(measures[dimension], holm[dimension]);
  };
  const verdicts = Object.fromEntries(DIMENSIONS.map((each) => [each, verdictOf2(each)]));
  const judged = {
    ...figures,
    accuracy: { ...accuracy, holm_p: holm.answers, verdict: verdicts.answers },
    latency: { ...latencies(latency, verdicts.latency, holm.latency), verdict: verdicts.latency },
    reliability: {
      sound: { ...reliability.sound, holm_p: holm.reliability, verdict: verdicts.reliability },
      completed: reliability.completed,
      as_billed: reliability.as_billed,
      verdict: verdicts.reliability
    },
    cost: { ...cost, holm_p: holm.cost, verdict: verdicts.cost },
    verdict: overallVerdict(judgedDimensions(measures, verdicts))
  };
  const face = Object.fromEntries(
    DIMENSIONS.map((each) => [each, faceValue(measures[each], measures[each]?.p ?? null)])
  );
  const told = { ...judged, headline: headlineOf(judged) };
  return {
    ...told,
    qualifications: qualifications({
      judged: told,
      face,
      findings,
      pairs
    })
  };
}
function latencies(latency, verdict, holmP) {
  const further = ["ttft_ms", "ttfb_ms"].map((metric) => latencyMeasure(latency[metric]));
  const { adjusted } = adjustedTogether(further.map((measure) => measure?.p ?? null));
  const described = (place) => verdict === "not comparable" ? verdict : faceValue(further[place] ?? null, adjusted[place] ?? null);
  return {
    total_ms: { ...latency.total_ms, holm_p: holmP, verdict },
    ttft_ms: { ...latency.ttft_ms, holm_p: adjusted[0] ?? null, verdict: described(0) },
    ttfb_ms: { ...latency.ttfb_ms, holm_p: adjusted[1] ?? null, verdict: described(1) }
  };
}

// src/core/compare/period.ts
var FEWEST = 6;
function periodEffect(pairs) {
  const aFirst = [];
  const bFirst = [];
  let counts = { a_first: 0, b_first: 0 };
  for (const pair of pairs) {
    const first = isAFirst(pair);
    if (first === null) continue;
    counts = { a_first: counts.a_first + (first ? 1 : 0), b_first: counts.b_first + (first ? 0 : 1) };
    const logRatio2 = logRatioOf(pair);
    if (logRatio2 !== null) (first ? aFirst : bFirst).push(logRatio2);
  }
  if (Math.min(aFirst.length, bFirst.length) < FEWEST) return { ratio: null, ci95: null, ...counts };
  const [ofAFirst, ofBFirst] = [centreOf(aFirst), centreOf(bFirst)];
  const effect = (ofBFirst.at - ofAFirst.at) / 2;
  const error = twoSidedZ(0.95) * Math.hypot(ofAFirst.standardError, ofBFirst.standardError) / 2;
  return { ratio: Math.exp(effect), ci95: [Math.exp(effect - error), Math.exp(effect + error)], ...counts };
}
function centreOf(logRatios) {
  const centre = new HodgesLehmann(Float64Array.from(logRatios));
  const [low, high] = centre.interval(0.95);
  return { at: centre.estimate(), standardError: (high - low) / (2 * twoSidedZ(0.95)) };
}
function logRatioOf({ a, b }) {
  if (!isAnswered(a) || !isAnswered(b) || !a.total_ms || !b.total_ms) return null;
  return Math.log(a.total_ms / b.total_ms);
}
function isAFirst({ a, b }) {
  if (a.order_in_pair !== null && b.order_in_pair !== null) return a.order_in_pair < b.order_in_pair;
  const [ofA, ofB] = [startOf(a), startOf(b)];
  return ofA === ofB || Number.isNaN(ofA + ofB) ? null : ofA < ofB;
}

// src/core/compare/reliability.ts
function compareReliability(pairs, clusters2, margin, sequential = false) {
  const outcomes = (holds, among) => pairs.flatMap(
    (pair, index) => among?.(pair) === false ? [] : [{ a: holds(pair.a), b: holds(pair.b), cluster: clusters2.of[index] }]
  );
  return {
    sound: deciding(compareProportion(outcomes(isSound), margin), sequential),
    completed: compareProportion(outcomes(isAnswered), margin),
    as_billed: compareProportion(outcomes(isSound, bothTold), margin)
  };
}
function bothTold({ a, b }) {
  return [a, b].every((record) => isAnswered(record) && (record.as_billed ?? null) !== null);
}

// src/core/compare/retries.ts
function withRetries(pairs, a, b) {
  const [ofA, ofB] = [answeredRetries(a), answeredRetries(b)];
  if (ofA.size + ofB.size === 0) return null;
  const instead = (record, retries) => isAnswered(record) ? record : retries.get(promptKey(record)) ?? record;
  return pairs.map((pair) => ({ ...pair, a: instead(pair.a, ofA), b: instead(pair.b, ofB) }));
}
function answeredRetries({ all }) {
  return new Map(
    all.filter((record) => record.retry === true && isAnswered(record)).map((record) => [promptKey(record), record])
  );
}

// src/core/compare/tokens.ts
function compareTokens(pairs, clusters2) {
  return {
    input: tokenRatio2(pairs, clusters2, "input_tokens"),
    output: tokenRatio2(pairs, clusters2, "output_tokens"),
    reasoning: tokenRatio2(pairs, clusters2, "reasoning_tokens")
  };
}
function tokenRatio2(pairs, { of }, field) {
  const [a, b, cluster] = [[], [], []];
  pairs.forEach((pair, index) => {
    const [ofA, ofB] = [pair.a[field], pair.b[field]];
    if (!isAnswered(pair.a) || !isAnswered(pair.b) || ofA === null || ofB === null) return;
    a.push(ofA);
    b.push(ofB);
    cluster.push(of[index]);
  });
  const ratio2 = new RatioOfMeans(sumsByCluster(a, cluster), sumsByCluster(b, cluster));
  return {
    n: a.length,
    ratio: ratio2.estimate,
    ci95: ratio2.linearInterval(0.95),
    p: wilcoxon(Float64Array.from(a, (tokens, pair) => tokens - b[pair]))
  };
}

// src/core/compare/true-text.ts
function withTrueText(pairs) {
  if (!pairs.some(({ a, b }) => hasTrueText(a) || hasTrueText(b))) return null;
  return pairs.map((pair) => ({ ...pair, a: asBilled(pair.a), b: asBilled(pair.b) }));
}
function hasTrueText(record) {
  return record.answer_text !== null && record.answer_text !== record.output_text;
}
function asBilled(record) {
  return hasTrueText(record) ? { ...record, output_text: record.answer_text } : record;
}

// src/core/compare/analyse.ts
var COST_MARGIN = 0.02;
function analyse(arms, count, question) {
  const paired = comparedArms(arms, question.reference).map(([a, b]) => pairRecords(a, b));
  return compare2({ ...question, arms, paired, findings: audit(arms, { count, pairs: paired }) });
}
function compare2(input) {
  const scorers = new Scorers();
  const design = designOf(input.arms);
  const correct = scorers.of(input.scorer);
  const paired = input.paired ?? comparedArms(input.arms, input.reference).map(([a, b]) => pairRecords(a, b));
  const judged = judgeAll(
    paired.map((pair) => ({
      figures: figuresOf(pair, input, scorers, design.kind === "sequential"),
      pairs: pair.pairs,
      findings: input.findings.filter((finding) => concerns(finding, pair.a.arm, pair.b.arm))
    }))
  );
  return {
    schema_version: COMPARISON_VERSION,
    seed: input.seed,
    design,
    reference: hasBaseline(input.arms) ? null : paired.at(-1)?.b.arm ?? null,
    family: { comparisons: judged.comparisons, adjusted: "holm", error_rate: ALPHA },
    draws: input.draws ?? BOOTSTRAP_DRAWS,
    scorer: input.scorer,
    arms: input.arms.map((arm) => summarizeArm(arm, correct)),
    efforts: doseResponse(current(input.arms)),
    pairs: judged.pairs,
    audit: [...input.findings],
    gates: []
  };
}
function figuresOf(paired, input, scorers, sequential) {
  const { a, b, pairs, excluded: excluded2 } = paired;
  const margin = input.marginPp / 100;
  const clusters2 = promptClusters(pairs);
  const latency = (metric) => compareLatency(latenciesOf(pairs, metric, clusters2), {
    margin: input.latencyMargin,
    draws: input.draws ?? BOOTSTRAP_DRAWS,
    sequential,
    random: new Random(input.seed, `bootstrap ${metric}, ${[a.arm, b.arm].sort().join(" / ")}`)
  });
  return {
    a: a.arm,
    b: b.arm,
    n: pairs.length,
    prompts: clusters2.prompts,
    epochs: clusters2.epochs,
    excluded: excluded2,
    accuracy: deciding(compareAccuracy(pairs, scorers.of(input.scorer), margin, clusters2), sequential),
    latency: { total_ms: latency("total_ms"), ttft_ms: latency("ttft_ms"), ttfb_ms: latency("ttfb_ms") },
    reliability: compareReliability(pairs, clusters2, margin, sequential),
    cost: compareCost(pairs, b, clusters2, input.costMargin ?? COST_MARGIN, sequential),
    tokens: compareTokens(pairs, clusters2),
    period: periodEffect(pairs),
    hours_apart: hoursApart(pairs),
    ...readings(pairs, withRetries(pairs, a, b), input.scorer, scorers),
    same_arm: isSameArm(a, b),
    primary: "total_ms.typical_ratio"
  };
}
function readings(pairs, retried, scorer, scorers) {
  const correct = scorers.of(scorer);
  const billed = scorer === "none" ? null : withTrueText(pairs);
  const again = [
    ...retried === null ? [] : [sensitivityRow(`${scorer}, failures asked again`, retried, correct)],
    ...billed === null ? [] : [sensitivityRow(`${scorer}, text as billed`, billed, correct)]
  ];
  if (!SENSITIVITY_SCORERS.some((name) => name === scorer)) return { labels: [], sensitivity: again };
  const others = SENSITIVITY_SCORERS.map((name) => sensitivityRow(name, pairs, scorers.of(name)));
  return { labels: labelSets(pairs, correct, platinumLabel), sensitivity: [...others, ...again] };
}
var Scorers = class {
  byName = /* @__PURE__ */ new Map();
  of(name) {
    const known2 = this.byName.get(name) ?? correctness(name);
    this.byName.set(name, known2);
    return known2;
  }
};

export {
  BOOTSTRAP_DRAWS,
  latenciesOf,
  logRatiosOf,
  hasTypical,
  refuseUnknownSubjects,
  proportionMeasure,
  pairsOf,
  withGates,
  decisionOf,
  gateFailure,
  compareAccuracy,
  compareReliability,
  COST_MARGIN,
  analyse,
  parseConditions,
  refuseUnknownReference
};
