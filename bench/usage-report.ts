import { subscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Phases, Usage } from './process-usage.js';

/** Of Linux. */
const STATUS = '/proc/self/status';

/** Loaded before a program that is measured: leaves what the whole process used in the file that `USAGE_REPORT` names. */
const startMs = cpuMs();
let [firstMs, lastMs]: [number | null, number] = [null, 0];
// Only parity-bench's own client publishes on them.
subscribe('undici:client:sendHeaders', () => (firstMs ??= cpuMs()));
subscribe('undici:request:trailers', () => (lastMs = cpuMs()));

process.on('exit', () => {
  const usage: Usage = {
    cpuMs: cpuMs(),
    peakBytes: peakBytes(),
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

/** Of this program alone: `maxRSS` also holds what the process that started it had, where that was more. */
function peakBytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return 1024 * Number(kilobytes ?? process.resourceUsage().maxRSS);
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
