import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/text/numbers.ts
var UNKNOWN = "\u2013";
var NOT_ESTIMABLE = "not estimable";
function grouped(value, decimals = 0) {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const first = whole.length % 3;
  const groups = [...first === 0 ? [] : [whole.slice(0, first)], ...whole.slice(first).match(/\d{3}/g) ?? []];
  const digits = groups.join(",");
  const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? "")) ? "\u2212" : "";
  return sign + digits + (fraction === void 0 ? "" : `.${fraction}`);
}
function milliseconds(value) {
  return value === null ? UNKNOWN : grouped(value);
}
function percent(share, decimals = 2) {
  return share === null ? UNKNOWN : `${grouped(share * 100, decimals)} %`;
}
function points(difference, decimals = 2) {
  if (difference === null) return UNKNOWN;
  const text = grouped(difference * 100, decimals);
  return `${/^[−0.]*$/.test(text) || difference < 0 ? "" : "+"}${text} pp`;
}
function ratio(value) {
  return value === null ? UNKNOWN : value.toFixed(3);
}
function usd(value) {
  return value === null ? UNKNOWN : grouped(value, 4);
}
function interval(bounds, write) {
  if (bounds === null || bounds[0] === null && bounds[1] === null) return NOT_ESTIMABLE;
  return `[${write(bounds[0])}, ${write(bounds[1])}]`;
}
function probability(p) {
  if (p === null) return UNKNOWN;
  return p < 1e-3 ? "< 0.001" : p.toFixed(3);
}
function counted(count, one, many = `${one}s`) {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

// src/core/text/rounding.ts
function round(value, decimals) {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return value;
  const nearest = value.toFixed(decimals);
  const chosen = isTie(value, decimals) && endsOdd(nearest) ? towardsZero(value, decimals) : nearest;
  return Number(chosen) + 0;
}
function isTie(value, decimals) {
  return Math.abs(value * 2 ** (decimals + 1) % 2) === 1;
}
function endsOdd(fixed) {
  return Number(fixed.at(-1)) % 2 === 1;
}
function towardsZero(value, decimals) {
  return value.toFixed(decimals + 1).slice(0, -1);
}

// src/core/statistics/distribution.ts
var { abs } = Math;
function distribution(values, decimals = 2) {
  const ordered = Float64Array.from(values).sort();
  const at = (percent2) => rounded(nearestRank(ordered, percent2), decimals);
  const mean2 = values.length === 0 ? null : exactSum(ordered) / ordered.length;
  return {
    count: ordered.length,
    p25: at(25),
    p50: at(50),
    p75: at(75),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    mean: rounded(mean2, decimals),
    min: rounded(ordered[0] ?? null, decimals),
    max: rounded(ordered.at(-1) ?? null, decimals),
    stddev: rounded(mean2 === null ? null : sampleDeviation(ordered, mean2), decimals)
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
  const partials = [];
  for (const value of values) grow(partials, value);
  return collapse(partials);
}
function grow(partials, value) {
  let carried = value;
  let kept = 0;
  for (let place = 0; place < partials.length; place++) {
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
  if (partials.length > kept) partials.length = kept;
}
function collapse(partials) {
  let index = partials.length - 1;
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

export {
  round,
  distribution,
  nearestRank,
  mean,
  exactSum,
  UNKNOWN,
  NOT_ESTIMABLE,
  grouped,
  milliseconds,
  percent,
  points,
  ratio,
  usd,
  interval,
  probability,
  counted
};
