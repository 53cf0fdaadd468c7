import { extentOf } from '../plan/extent.js';
import { isMeasured, type RecordFile, type SetAside } from '../record/arms.js';
import type { AttemptRecord } from '../record/record.js';
import type { RunSettings } from '../record/settings.js';
import { placeInPlan, readShard } from '../record/shard.js';
import { sortedJson } from '../text/sorted-json.js';

/** A file that holds a part of a plan. */
interface Part {
  readonly file: RecordFile;
  readonly settings: RunSettings;
  readonly complete: boolean;
  /** Requests of the plan that were measured. */
  readonly measured: number;
  /** When its last session began, ms. */
  readonly startedMs: number;
}

/**
 * Merges files that hold parts of one plan: the shards of the same arms become
 * one file, in the order of a run without shards, so that the comparison of
 * all shards is that of the run they are the parts of.
 *
 * Of several attempts of one part the newest complete one counts, else the one that
 * measured most. Files are parts of one plan where they share `plan_id`, arms and
 * workflow run; a whole run that no workflow made is a measurement of its own.
 */
export function mergeParts(files: readonly RecordFile[]): RecordFile[] {
  const series = new Map<string | RecordFile, RecordFile[]>();
  for (const file of files) {
    const key = seriesKey(file) ?? file;
    series.set(key, [...(series.get(key) ?? []), file]);
  }
  return [...series].map(([key, members]) => (typeof key === 'string' ? merged(members) : key));
}

/** Null for a file that is no part of anything. */
function seriesKey({ settings }: RecordFile): string | null {
  if (settings === null || settings.plan_id === null) return null;
  const { plan_id, workflow_run, shard, simulated } = settings;
  if (shard === null && workflow_run === null) return null;
  const arms = settings.arms.map(({ arm, provider, model, effort, region, base_url }) => ({
    ...{ arm, provider, model, effort, region },
    // The embedded endpoint has a new port each time.
    base_url: simulated ? null : base_url,
  }));
  return sortedJson({ plan_id, workflow_run, arms });
}

function merged(files: readonly RecordFile[]): RecordFile {
  const parts = files.flatMap((file) => (file.settings === null ? [] : [partOf(file, file.settings)]));
  const { counted, setAside: attempts } = newestComplete(parts);
  const { records, setAside: overlaps } = withoutOverlap(counted);
  const settings = counted.map((part) => part.settings);
  return {
    label: labelOf(counted),
    records: inOrderOfPlan(records, settings[0]?.arms.map(({ arm }) => arm) ?? []),
    settings: settings[0] ?? null,
    parts: { settings, setAside: [...attempts, ...overlaps] },
  };
}

function partOf(file: RecordFile, settings: RunSettings): Part {
  const { requests: measured, plannedRequests: planned } = extentOf(settings, file.records);
  const startedMs = Date.parse([settings.created_at, ...(settings.resumed_at ?? [])].at(-1) as string);
  return { file, settings, measured, complete: measured >= planned, startedMs };
}

/** One file a shard, in the order of the shards. */
function newestComplete(parts: readonly Part[]): { counted: Part[]; setAside: SetAside[] } {
  const byShard = new Map<string, Part[]>();
  for (const part of parts) {
    const key = shardKey(part.settings);
    byShard.set(key, [...(byShard.get(key) ?? []), part]);
  }
  const ranked = [...byShard.values()].map((attempts) => [...attempts].sort(better));
  return {
    counted: ranked.flatMap(([best]) => best ?? []).sort(byShardNumber),
    setAside: ranked.flatMap(([best, ...others]) =>
      others
        // An earlier state of the same run, which a re-run of its job took over, is no second measurement.
        .filter(({ settings }) => settings.run_id !== best?.settings.run_id)
        .map((part) => setAside(part, 'attempt', part.settings.prompts)),
    ),
  };
}

function shardKey({ shard }: RunSettings): string {
  const read = shard === null ? null : readShard(shard);
  return read === null ? (shard ?? '') : `${read.index}/${read.of}`;
}

function better(a: Part, b: Part): number {
  return (
    Number(b.complete) - Number(a.complete) ||
    (a.complete ? 0 : b.measured - a.measured) ||
    b.startedMs - a.startedMs ||
    (a.file.label < b.file.label ? -1 : 1)
  );
}

function byShardNumber(a: Part, b: Part): number {
  const [x, y] = [readShard(a.settings.shard ?? '1/1'), readShard(b.settings.shard ?? '1/1')];
  return (x?.of ?? 1) - (y?.of ?? 1) || (x?.index ?? 0) - (y?.index ?? 0);
}

function setAside({ file, settings, complete }: Part, reason: SetAside['reason'], prompts: number): SetAside {
  return { label: file.label, shard: settings.shard, reason, complete, prompts };
}

/**
 * The records of all parts at their places in the plan. Where parts of different
 * divisions share prompts (1/2 and 1/3), those of the better part count.
 */
function withoutOverlap(parts: readonly Part[]): { records: AttemptRecord[]; setAside: SetAside[] } {
  const owners = new Map<number, Part>();
  const placed = [...parts].sort(better).map((part) => {
    const records = part.file.records.map((record) => ({
      ...record,
      prompt_index: placeInPlan(part.settings, record.prompt_index),
    }));
    for (const { prompt_index: place } of records) if (!owners.has(place)) owners.set(place, part);
    return { part, records };
  });
  const isCounted = (part: Part) => (record: AttemptRecord) => owners.get(record.prompt_index) === part;
  return {
    records: withDistinctPairs(placed.flatMap(({ part, records }) => records.filter(isCounted(part)))),
    setAside: placed.flatMap(({ part, records }) => {
      const left = records.filter((record) => isMeasured(record) && !isCounted(part)(record));
      const prompts = new Set(left.map(({ prompt_id }) => prompt_id)).size;
      return prompts === 0 ? [] : [setAside(part, 'overlap', prompts)];
    }),
  };
}

/** Where prompts are cycled, shards number their repetitions each for itself; the whole plan numbers them through. */
function withDistinctPairs(records: AttemptRecord[]): AttemptRecord[] {
  const places = new Map<number, string>();
  const placesOfPair = new Map<string, number>();
  let isShared = false;
  for (const { pair_id: pair, prompt_id, prompt_index: place } of records) {
    if (pair === null) continue;
    places.set(place, prompt_id);
    isShared ||= (placesOfPair.get(pair) ?? place) !== place;
    placesOfPair.set(pair, place);
  }
  if (!isShared) return records;
  const repetitions = new Map<string, number>();
  const pairIds = new Map<number, string>();
  for (const [place, id] of [...places].sort(([a], [b]) => a - b)) {
    const repetition = repetitions.get(id) ?? 0;
    repetitions.set(id, repetition + 1);
    pairIds.set(place, repetition === 0 ? id : `${id}#${repetition}`);
  }
  return records.map((record) =>
    record.pair_id === null ? record : { ...record, pair_id: pairIds.get(record.prompt_index) ?? record.pair_id },
  );
}

/** Arm by arm, each in the order of the plan, as the records of one run are written. */
function inOrderOfPlan(records: readonly AttemptRecord[], arms: readonly string[]): AttemptRecord[] {
  const rank = new Map(arms.map((arm, index) => [arm, index]));
  const armOf = ({ arm }: AttemptRecord): number => rank.get(arm ?? '') ?? arms.length;
  return [...records].sort(
    (a, b) =>
      armOf(a) - armOf(b) ||
      Number(b.warmup) - Number(a.warmup) ||
      a.prompt_index - b.prompt_index ||
      (a.attempt ?? 0) - (b.attempt ?? 0) ||
      Number(a.retry) - Number(b.retry),
  );
}

/** The regions where the arms have any, since a matrix by region gives its arms one name; else the first file's name. */
function labelOf(parts: readonly Part[]): string {
  const regions = new Set(parts.flatMap(({ settings }) => settings.arms.flatMap(({ region }) => region ?? [])));
  const [first] = parts;
  return regions.size > 0 ? [...regions].join(' ') : (first?.file.label ?? '');
}
