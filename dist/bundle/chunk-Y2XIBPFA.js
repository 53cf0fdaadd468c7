import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  canonicalModel
} from "./chunk-BDC7PM6M.js";

// src/core/record/same-arm.ts
function isSameArm(a, b) {
  return a.provider === b.provider && canonicalModel(a.model) === canonicalModel(b.model) && a.effort === b.effort;
}

// src/core/record/baseline.ts
function hasBaseline(arms) {
  return arms.some(({ baseline }) => baseline === true);
}
function current(all) {
  return all.filter(({ baseline }) => baseline !== true);
}
function baselinePairs(arms) {
  const earlier = arms.filter(({ baseline }) => baseline === true);
  return current(arms).flatMap((now) => {
    const before = counterpart(now, earlier);
    return before === null ? [] : [[now, before]];
  });
}
function counterpart(now, earlier) {
  const same = earlier.filter((before) => isSameArm(now, before));
  const called = same.find(({ recordedName }) => recordedName === now.recordedName);
  return called ?? (same.length === 1 ? same[0] ?? null : null);
}
function repeatedInBaseline(arms) {
  const earlier = arms.filter(({ baseline }) => baseline === true);
  return earlier.filter((arm, index) => earlier.findIndex((one) => one.recordedName === arm.recordedName) !== index);
}

export {
  isSameArm,
  hasBaseline,
  current,
  baselinePairs,
  repeatedInBaseline
};
