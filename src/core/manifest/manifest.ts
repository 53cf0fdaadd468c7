import * as v from 'valibot';
import { AMOUNT, COUNT, FLAG, INSTANT, known, listOf, NAME, objectOf, oneOf, parse, TEXT } from '../record/schema.js';
import { STOP_CODES } from '../record/stop.js';
import { SINCE } from '../trend/since.js';

const SHA256 = v.custom<string>(
  (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  'a SHA-256 in hex',
);

/** A file in the result's own directory: a foreign manifest can't lead out of it. */
const FILE_NAME = v.pipe(
  v.string('a file name'),
  v.regex(/^(?!\.{1,2}$)[^/\\\p{Cc}]{1,255}$/u, 'a file name without a folder'),
);

const DIGEST = objectOf({ sha256: SHA256, bytes: COUNT });

const SPENDING = objectOf({ tokens: AMOUNT, usd: AMOUNT });

/** What a run has to say beyond its records and its settings. */
const RUN_FACTS = objectOf({
  records: known(NAME),
  warmups: known(NAME),
  settings: NAME,
  summary: NAME,
  markdown: NAME,
  /** The path of the records as the run called it. */
  records_path: TEXT,
  draws: COUNT,
  planned_attempts: COUNT,
  left_to_ask: COUNT,
  stop: v.nullish(objectOf({ code: oneOf(STOP_CODES), message: TEXT }), null),
  error: known(TEXT),
  resumed: FLAG,
  charged: objectOf({ billed: SPENDING, unreported: SPENDING }),
  round_trip_ms: v.record(v.string(), known(AMOUNT)),
});

/** Which workflow run made a result, as the runner told it. */
const WORKFLOW = objectOf({
  repository: TEXT,
  commit: TEXT,
  ref: TEXT,
  workflow: TEXT,
  job: TEXT,
  run_id: COUNT,
  run_attempt: COUNT,
});

/** The records of the baseline are among the inputs; the earlier runs are in the history. */
const WATCH = objectOf({ since: v.nullish(SINCE, null), note: known(TEXT), key: NAME });

const MANIFEST_SCHEMA = objectOf({
  schema_version: COUNT,
  kind: oneOf(['run', 'comparison']),
  created_at: INSTANT,
  client_version: TEXT,
  node_version: TEXT,
  /** Null on a laptop. */
  workflow: v.nullish(WORKFLOW, null),
  /** The page of the workflow's run, which the report links. */
  url: known(TEXT),
  /** What does it again; null where that is not known. */
  command: known(TEXT),
  fail_on: listOf(TEXT),
  /** Null for a comparison. */
  run: v.nullish(RUN_FACTS, null),
  /** What was asked of the records of a comparison, by option; null for a run, whose settings say it. */
  question: v.nullish(v.record(v.string(), v.unknown()), null),
  /** The records that were compared, which lie elsewhere. */
  inputs: listOf(objectOf({ label: NAME, path: TEXT, sha256: SHA256, bytes: COUNT, baseline: v.exactOptional(FLAG) })),
  /** What the result shows beside earlier runs; absent where no baseline was asked for. */
  watch: v.exactOptional(WATCH),
  /** Every other file of the result. */
  files: v.record(FILE_NAME, DIGEST),
});

/** What a result consists of and where it came from, so that it can be checked later. */
export type Manifest = v.InferOutput<typeof MANIFEST_SCHEMA>;
export type Digest = v.InferOutput<typeof DIGEST>;
export type WorkflowOrigin = v.InferOutput<typeof WORKFLOW>;
export type RunFactsOnFile = v.InferOutput<typeof RUN_FACTS>;

export const MANIFEST_VERSION = 1;

/** @throws ParityError `INVALID_RECORDS` */
export function parseManifest(value: unknown, where: string): Manifest {
  return parse(MANIFEST_SCHEMA, value, where, 'Take the file as the run wrote it.');
}
