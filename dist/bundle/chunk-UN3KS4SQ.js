import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  grouped
} from "./chunk-FE25KBML.js";

// src/core/text/durations.ts
function timespan(ms) {
  const days = ms / 864e5;
  if (days >= FEWEST_DAYS) return `${grouped(days, days < 10 ? 1 : 0)} days`;
  if (ms >= 36e5) return `${grouped(ms / 36e5, 1)} h`;
  return ms >= 6e4 ? `${grouped(ms / 6e4, 1)} min` : `${grouped(ms / 1e3)} s`;
}
var FEWEST_DAYS = 3;
function duration(ms) {
  const seconds = Math.max(0, Math.round(ms / 1e3));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} m`;
  return minutes > 0 ? `${minutes} m ${String(seconds % 60).padStart(2, "0")} s` : `${seconds} s`;
}

export {
  timespan,
  duration
};
