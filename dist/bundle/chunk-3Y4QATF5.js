import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  isMeasured
} from "./chunk-A6I5QJC7.js";
import {
  promptKey
} from "./chunk-TZ4YHGB7.js";
import {
  isClientSide
} from "./chunk-P5ZF7QHL.js";

// src/core/plan/extent.ts
function extentOf({ arms, prompts, epochs }, records) {
  const askedBy = /* @__PURE__ */ new Map();
  for (const record of records) {
    if (!isMeasured(record) || isClientSide(record.fault)) continue;
    const key = promptKey(record);
    askedBy.set(key, (askedBy.get(key) ?? /* @__PURE__ */ new Set()).add(record.arm));
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

export {
  extentOf
};
