import { shardsOfRun, type WholeRun } from '../shards.js';

/** A leg of a matrix by effort and shard. */
export interface Leg {
  readonly effort: string;
  /** `2/3`. */
  readonly shard: string;
  readonly run: WholeRun;
}

/** The part of a run that one effort is of, as a job of its own would have made it. */
export function ofEffort({ label, records, settings }: WholeRun, effort: string): WholeRun {
  const arms = settings.arms.filter((arm) => (arm.effort ?? 'default') === effort);
  const names = new Set(arms.map(({ arm }) => arm));
  return {
    label: `${label}-${effort}`,
    records: records.filter(({ arm }) => names.has(arm ?? '')),
    settings: { ...settings, arms, run_id: `run of ${effort}` },
  };
}

/** Every leg of a matrix of the efforts of a run times a number of shards. */
export function legsOf(run: WholeRun, efforts: readonly string[], shards: number): Leg[] {
  const jobs = efforts.length * shards;
  return efforts.flatMap((effort) =>
    shardsOfRun(ofEffort(run, effort), shards).map((part, index) => {
      const shard = `${index + 1}/${shards}`;
      const job = { name: 'bench', matrix: JSON.stringify({ effort, shard }), jobs, attempt: 1 };
      const runId = `run of ${effort} ${shard}`;
      return { effort, shard, run: { ...part, settings: { ...part.settings, run_id: runId, workflow_job: job } } };
    }),
  );
}
