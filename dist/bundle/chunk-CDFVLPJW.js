import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  outcomeOf,
  promptKey
} from "./chunk-TZ4YHGB7.js";
import {
  baselinePairs,
  blameOfHttpError,
  canonicalModel,
  hasBaseline,
  isClientSide
} from "./chunk-P5ZF7QHL.js";

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
function faultOf(record) {
  if (record.outcome !== null) return record.fault;
  const outcome = outcomeOf(record);
  if (outcome !== "http_error") return USUAL_FAULT[outcome];
  const error = record.error ?? "";
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
  for (const record of a.records) {
    const other = waiting.get(promptKey(record))?.shift();
    const fault = other === void 0 ? null : clientFault(record, other);
    if (other === void 0) leftOfA.push(record);
    else if (fault !== null) excluded[fault]++;
    else pairs.push(pairOf(record, other));
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
  for (const record of records) {
    const group = groups.get(promptKey(record));
    if (group === void 0) groups.set(promptKey(record), [record]);
    else group.push(record);
  }
  return groups;
}
function clientFault(a, b) {
  const faults = [faultOf(a), faultOf(b)];
  return faults.some(isClientSide) ? CLIENT_FAULTS.find((fault) => faults.includes(fault)) ?? null : null;
}
function pairOf(a, b) {
  const [ofA, ofB] = [startOf(a), startOf(b)];
  const earlier = Number.isNaN(ofA) ? ofB : Number.isNaN(ofB) ? ofA : Math.min(ofA, ofB);
  return { a, b, startedAt: earlier, afterMs: ofA - ofB };
}
function startOf(record) {
  return Date.parse(record.started_at);
}

export {
  faultOf,
  pairRecords,
  comparedArms,
  pairedArms,
  startOf
};
