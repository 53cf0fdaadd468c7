import { readFile } from 'node:fs/promises';

/** Runs in the measured process; the file's name reaches it by the environment. */
const REPORTER = `
import { writeFileSync } from 'node:fs';
process.once('exit', () => writeFileSync(process.env.PARITY_PEAK_FILE, String(process.resourceUsage().maxRSS)));
`;

/** Makes a process of Node.js leave in `file` how much memory was resident at its most. */
export function reportingPeak(file: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(REPORTER)}`, PARITY_PEAK_FILE: file };
}

/** What such a process left, in MB. */
export async function peakMb(file: string): Promise<number> {
  return (Number(await readFile(file, 'utf8')) * 1024) / 1e6;
}
