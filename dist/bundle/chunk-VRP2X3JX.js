import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  isClientSide
} from "./chunk-WDNCAMSH.js";

// src/core/compare/counted.ts
function withoutClientFaults({ records, failed, faults }) {
  const counts = Object.entries(faults);
  const lost = counts.filter(([fault]) => isClientSide(fault)).reduce((sum, [, count]) => sum + count, 0);
  return { failed: failed - lost, counted: records - lost };
}

export {
  withoutClientFaults
};
