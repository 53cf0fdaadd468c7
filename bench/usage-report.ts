import { writeFileSync } from 'node:fs';

/** Loaded before a program that is measured: leaves what the whole process used in the file that `USAGE_REPORT` names. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakBytes: maxRSS * 1024 };
  writeFileSync(process.env['USAGE_REPORT'] as string, JSON.stringify(usage));
});
