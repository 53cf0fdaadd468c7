import path from 'node:path';
import { MANIFEST } from '../../core/manifest/manifest.js';

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
    comment: path.join(directory, 'comment.md'),
    page: path.join(directory, 'report.html'),
    manifest: path.join(directory, MANIFEST),
  };
}

/** `20260610T083101Z`, UTC. */
export function stampOf(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
}
