import { type AttemptRecord, promptKey } from './record.js';
import type { RunSettings } from './settings.js';

/** Records as one file held them, with the settings its summary recorded (null for a walkthrough file). */
export interface RecordFile {
  /** The file's name less its ending. */
  readonly label: string;
  readonly records: readonly AttemptRecord[];
  readonly settings: RunSettings | null;
  /** Of a file that several parts of one plan were merged into, or that is one of them. */
  readonly parts?: PlanParts;
  /** True for a file of an earlier run that the others are compared with. */
  readonly baseline?: boolean;
}

/** Which parts of one plan the records are of. */
export interface PlanParts {
  /** Of each part that counts. */
  readonly settings: readonly RunSettings[];
  readonly setAside: readonly SetAside[];
}

/** Records that do not count because the same prompts of the same plan count from another file. */
export interface SetAside {
  readonly label: string;
  readonly shard: string | null;
  /** `attempt`: another measurement of the same part; `overlap`: another part that holds some of the prompts. */
  readonly reason: 'attempt' | 'overlap';
  /** True where the file holds all of its part. */
  readonly complete: boolean;
  /** How many prompts do not count. */
  readonly prompts: number;
}

/** All attempts of one arm, from one file or from several shards of it. */
export interface Arm {
  /** Unique in the comparison. */
  readonly arm: string;
  readonly provider: string;
  readonly model: string;
  readonly effort: string | null;
  readonly labels: readonly string[];
  readonly settings: readonly RunSettings[];
  /** Where the arm is of files that hold parts of a plan. */
  readonly parts?: PlanParts;
  /** The measurement: first attempts, without warm-ups, superseded ones and retries for accuracy. */
  readonly records: readonly AttemptRecord[];
  /** Everything, also what the measurement leaves out. */
  readonly all: readonly AttemptRecord[];
  /** True where it was measured in the earlier run that the others are compared with. */
  readonly baseline?: boolean;
  /** What its own run called it, where a comparison had to call it otherwise. */
  readonly recordedName?: string;
}

/** True for a record that counts as a measurement. */
export function isMeasured(record: AttemptRecord): boolean {
  return record.warmup !== true && record.superseded !== true && record.retry !== true;
}

/**
 * Sorts the records of several files into arms, in order of first appearance.
 *
 * Our own records name their arm; files of one run, or shards with disjoint
 * prompts, pool. A walkthrough record names provider and model only: two walkthrough files
 * that agree in both are two arms, told apart by their labels. Files of a baseline
 * pool among themselves only.
 */
export function groupArms(files: readonly RecordFile[]): Arm[] {
  const groups = new Map<string, { name: string; files: RecordFile[]; records: AttemptRecord[] }>();
  for (const file of files) {
    for (const record of file.records) {
      const name = armName(record);
      const key = groupKey(record, name, file, groups);
      const group = groups.get(key) ?? { name, files: [], records: [] };
      groups.set(key, group);
      if (!group.files.includes(file)) group.files.push(file);
      group.records.push(record);
    }
  }
  return nameUniquely([...groups.values()]);
}

function armName(record: AttemptRecord): string {
  return record.arm ?? [record.provider, record.model, record.effort].filter((part) => part !== null).join(' ');
}

/** Files pool where they carry the same arm and share no prompt; otherwise each file keeps its own. */
function groupKey(
  record: AttemptRecord,
  name: string,
  file: RecordFile,
  groups: ReadonlyMap<string, { files: RecordFile[]; records: AttemptRecord[] }>,
): string {
  const pool = file.baseline === true ? `${name}\u0000baseline` : name;
  const existing = groups.get(pool);
  if (existing === undefined || existing.files.includes(file)) return pool;
  if (record.arm !== null && sharesNoPrompt(existing.files, file, name)) return pool;
  return `${pool}\u0000${file.label}`;
}

const promptSets = new WeakMap<RecordFile, Map<string, Set<string>>>();

function sharesNoPrompt(files: readonly RecordFile[], other: RecordFile, name: string): boolean {
  const theirs = promptsOf(other, name);
  return files.every((file) => [...promptsOf(file, name)].every((id) => !theirs.has(id)));
}

function promptsOf(file: RecordFile, name: string): Set<string> {
  const byArm = promptSets.get(file) ?? new Map<string, Set<string>>();
  promptSets.set(file, byArm);
  const known = byArm.get(name);
  if (known) return known;
  const measured = file.records.filter((record) => isMeasured(record) && armName(record) === name);
  const ids = new Set(measured.map(promptKey));
  byArm.set(name, ids);
  return ids;
}

function settingsOf({ settings, parts }: RecordFile): readonly RunSettings[] {
  return parts?.settings ?? (settings === null ? [] : [settings]);
}

function partsOf(files: readonly RecordFile[]): { parts?: PlanParts } {
  const parts = files.flatMap((file) => file.parts ?? []);
  if (parts.length === 0) return {};
  return {
    parts: {
      settings: parts.flatMap(({ settings }) => settings),
      setAside: parts.flatMap(({ setAside }) => setAside),
    },
  };
}

interface Group {
  readonly name: string;
  readonly files: readonly RecordFile[];
  readonly records: readonly AttemptRecord[];
}

function nameUniquely(groups: readonly Group[]): Arm[] {
  const dated = groups.some(isOfBaseline);
  return groups.map((group) => {
    const { name, files, records } = group;
    const first = records[0] as AttemptRecord;
    const baseline = isOfBaseline(group);
    const isRepeated = groups.some(
      (other) => other !== group && other.name === name && isOfBaseline(other) === baseline,
    );
    const labels = files.map((file) => file.label);
    const mark = isRepeated ? labels.join(', ') : dated ? (baseline ? 'baseline' : 'now') : null;
    return {
      arm: mark === null ? name : `${name} (${mark})`,
      provider: first.provider,
      model: first.model,
      effort: first.effort,
      labels,
      settings: files.flatMap(settingsOf),
      ...partsOf(files),
      records: records.filter(isMeasured),
      all: records,
      baseline,
      recordedName: name,
    };
  });
}

function isOfBaseline({ files }: Group): boolean {
  return files[0]?.baseline === true;
}
