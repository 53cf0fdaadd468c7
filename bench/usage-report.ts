import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import type { Phases, Usage } from './process-usage.js';

/** Loaded before a program that is measured: leaves what the whole process used in the file that `USAGE_REPORT` names. */
const startMs = cpuMs();
let [firstMs, lastMs]: [number | null, number] = [null, 0];
// Only parity-bench's own client publishes on them.
subscribe('undici:client:sendHeaders', () => (firstMs ??= cpuMs()));
subscribe('undici:request:trailers', () => (lastMs = cpuMs()));

process.on('exit', () => {
  const usage: Usage = {
    cpuMs: cpuMs(),
    peakBytes: process.resourceUsage().maxRSS * 1024,
    phases: firstMs === null ? null : phasesTo(cpuMs(), firstMs),
  };
  writeFileSync(process.env['USAGE_REPORT'] as string, JSON.stringify(usage));
});

function phasesTo(endMs: number, requestedMs: number): Phases {
  return {
    startMs,
    beforeMs: requestedMs - startMs,
    requestsMs: lastMs - requestedMs,
    afterMs: endMs - lastMs,
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
