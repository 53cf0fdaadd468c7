import type { RecordFile } from '../src/core/record/arms.js';
import type { RunSettings } from '../src/core/record/settings.js';
import { placeInPlan, promptsOfShard, readShard, type Shard } from '../src/core/record/shard.js';

/** A records file with its settings, of a whole run. */
export interface WholeRun extends RecordFile {
  readonly settings: RunSettings;
}

/** The shard of a whole run, with the settings, numbers and name that a job of its own would have given it. */
export function shardOfRun(run: WholeRun, shard: string, fields: Partial<RunSettings> = {}): WholeRun {
  const part = readShard(shard) as Shard;
  const { settings } = run;
  const planned = settings.plan_prompts ?? settings.prompts;
  const prompts = promptsOfShard(part, settings.offset, planned);
  const own = { ...settings, shard, prompts, prompts_sha256: shard, run_id: `run of ${shard}`, ...fields };
  const places = Array.from({ length: prompts * (settings.epochs ?? 1) }, (_, index) => placeInPlan(own, index));
  const indexOf = new Map(places.map((place, index) => [place, index]));
  const records = run.records.flatMap((record) => {
    const index = indexOf.get(record.prompt_index);
    if (index === undefined) return [];
    return [{ ...record, run_id: own.run_id, prompt_index: index, run_index: settings.warmups + index + 1 }];
  });
  return { label: `${run.label}-${shard.replace('/', '-of-')}`, records, settings: own };
}

/** All shards of a division. */
export function shardsOfRun(run: WholeRun, of: number, fields: Partial<RunSettings> = {}): WholeRun[] {
  return Array.from({ length: of }, (_, index) => shardOfRun(run, `${index + 1}/${of}`, fields));
}
