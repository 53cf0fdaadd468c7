import { grouped } from './numbers.js';

/** A duration in its largest unit, for what is reported: `14 days`, `27.1 h`, `3.2 min`, `12 s`. */
export function timespan(ms: number): string {
  const days = ms / 86_400_000;
  if (days >= FEWEST_DAYS) return `${grouped(days, days < 10 ? 1 : 0)} days`;
  if (ms >= 3_600_000) return `${grouped(ms / 3_600_000, 1)} h`;
  return ms >= 60_000 ? `${grouped(ms / 60_000, 1)} min` : `${grouped(ms / 1000)} s`;
}

/** Below this, hours say it better. */
const FEWEST_DAYS = 3;

/** A duration to the second, for what is waited for: `1 h 05 m`, `3 m 20 s`, `12 s`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} m`;
  return minutes > 0 ? `${minutes} m ${String(seconds % 60).padStart(2, '0')} s` : `${seconds} s`;
}
