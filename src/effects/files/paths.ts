import path from 'node:path';
import { COMMENT, MANIFEST, PAGE } from '../../core/manifest/file-names.js';

/** The files of a run have the walkthrough's prefix, so that its scripts find them. */
const PREFIX = 'openai_responses_latency_';

/** Where the files of one run lie. */
export interface RunPaths {
  readonly directory: string;
  readonly journal: string;
  /** There while a session holds the run. */
  readonly lock: string;
  /** What each request could cost, written before it was sent. */
  readonly reservations: string;
  readonly settings: string;
  /** The options as they were given, for a call that resumes the run. */
  readonly options: string;
  readonly warmups: string;
  readonly records: string;
  readonly summary: string;
  readonly markdown: string;
  readonly comment: string;
  readonly page: string;
  /** Names all files of the result. */
  readonly manifest: string;
}

/** @param stamp e.g. `20260610T083101Z` */
export function runPaths(directory: string, stamp: string): RunPaths {
  const file = (ending: string): string => path.join(directory, `${PREFIX}${stamp}${ending}`);
  return {
    directory,
    journal: file('_partial.jsonl'),
    lock: file('.lock'),
    // No records: it must not match where *.jsonl is looked for.
    reservations: file('_reservations.ndjson'),
    settings: file('_settings.json'),
    options: file('_options.json'),
    warmups: file('_warmups.jsonl'),
    records: file('.jsonl'),
    summary: file('_summary.json'),
    markdown: file('.md'),
    comment: path.join(directory, COMMENT),
    page: path.join(directory, PAGE),
    manifest: path.join(directory, MANIFEST),
  };
}

/** The stamps of the runs whose settings are among the files of a directory, the oldest first. */
export function stampsAmong(names: readonly string[]): string[] {
  return names.flatMap((name) => SETTINGS_NAME.exec(name)?.[1] ?? []).sort();
}

const SETTINGS_NAME = new RegExp(`^${PREFIX}(\\d{8}T\\d{6}Z)_settings\\.json$`);

/** `20260610T083101Z`, UTC. */
export function stampOf(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
}
