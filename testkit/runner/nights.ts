import type { AttemptRecord } from '../../src/core/record/record.js';
import { Random } from '../../src/core/statistics/random.js';
import type { WholeRun } from '../shards.js';

const DAY_MS = 86_400_000;

/** How one night differs from the run that it is made of. */
export interface NightOptions {
  /** By how much the first arm is slower than in that run. */
  readonly factor: number;
  readonly seed: number;
}

/** A run as it would have come out some nights later: every request takes a little more or less. */
export function nightOf(run: WholeRun, night: number, { factor, seed }: NightOptions): WholeRun {
  const random = new Random(seed, `night ${night}`);
  const arms = run.settings.arms.map(({ arm }) => arm);
  const ofNight = arms.map(() => Math.exp(0.03 * random.normal()));
  const later = (stamp: string): string => new Date(Date.parse(stamp) + night * DAY_MS).toISOString();
  const records = run.records.map((record): AttemptRecord => {
    const place = arms.indexOf(record.arm ?? '');
    const slower = (ofNight[place] ?? 1) * (place === 0 ? factor : 1) * Math.exp(0.1 * random.normal());
    const total = 800 * slower;
    return { ...record, started_at: later(record.started_at), total_ms: total, ttft_ms: total / 4, ttfb_ms: total / 8 };
  });
  const settings = {
    ...run.settings,
    created_at: later(run.settings.created_at),
    run_id: `night ${night}`,
    workflow_run: `https://github.com/acme/app/actions/runs/${200 + night}`,
  };
  return { label: `night-${night}`, records, settings };
}
