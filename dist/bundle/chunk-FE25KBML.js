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

export {
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
