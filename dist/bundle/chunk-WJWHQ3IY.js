import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/effects/process/clock.ts
var MAX_TIMER_MS = 2 ** 31 - 1;
var systemClock = {
  now: () => /* @__PURE__ */ new Date(),
  monotonic: () => performance.now(),
  sleep
};
function sleep(ms, signal) {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(ms, MAX_TIMER_MS));
    signal?.addEventListener("abort", wake);
  });
}

export {
  systemClock
};
