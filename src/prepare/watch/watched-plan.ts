import path from 'node:path';
import { HISTORY } from '../../core/manifest/file-names.js';
import type { DatedArm } from '../../core/record/baseline.js';
import { isSameArm } from '../../core/record/same-arm.js';
import { type History, parseHistory } from '../../core/trend/history.js';
import type { Origin } from '../../core/trend/origin.js';
import { type LoadedFile } from '../../effects/files/records.js';
import { jsonOf } from '../../effects/files/settings.js';

/** The plan of a run as its baseline must have it. */
export interface WatchedPlan {
  /** Ids of the plans of its records. */
  readonly ids: ReadonlySet<string>;
  readonly arms: readonly DatedArm[];
}

/** The records of an earlier run. */
export interface Baseline {
  readonly paths: readonly string[];
  /** True where the records of other plans that lie beside them are left out. */
  readonly isOfPlan: boolean;
  readonly origin: Omit<Origin, 'measured_at'>;
}

/** What there is of earlier runs. */
export interface Earlier {
  readonly baseline: Baseline | null;
  /** Why there is no baseline; null where there is one. */
  readonly note: string | null;
  /** Null where none was found. */
  readonly history: History | null;
}

/** Null where a folder holds none. @throws ParityError `INVALID_RECORDS` */
export async function historyIn(folder: string): Promise<History | null> {
  const file = path.join(folder, HISTORY);
  const value = await jsonOf(file);
  return value === undefined ? null : parseHistory(value, file);
}

/** True for records of one of the plans, and of one of the arms. */
export function isOfPlan({ settings }: Pick<LoadedFile, 'settings'>, { ids, arms }: WatchedPlan): boolean {
  if (settings === null || settings.plan_id === null || !ids.has(settings.plan_id)) return false;
  return settings.arms.some((arm) => arms.some((own) => isSameArm(own, arm)));
}
