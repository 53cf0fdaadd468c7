import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  runDocuments
} from "./chunk-T344S433.js";
import {
  COMMENT
} from "./chunk-NSVEJSKR.js";
import {
  analysed
} from "./chunk-H5E3B6U5.js";
import {
  parseConditions,
  withGates
} from "./chunk-P6OXYJ2Y.js";
import {
  loadTokenizer
} from "./chunk-MIOIEGTD.js";
import {
  readRecordFile,
  readSettings
} from "./chunk-GFASLPXX.js";
import {
  maskLookalikesWithin
} from "./chunk-FIGDLMOA.js";

// src/verify/run.ts
import path from "node:path";
async function runAgain(directory, manifest, facts) {
  const settings = await readSettings(path.join(directory, facts.settings));
  const records = await recordsIn(directory, facts.records);
  const warmups = await recordsIn(directory, facts.warmups);
  const { count } = await loadTokenizer();
  const { arms, comparison: compared } = analysed(records, settings, count, facts.draws);
  const comparison = maskLookalikesWithin(withGates(compared, parseConditions(manifest.fail_on)));
  const run = {
    settings,
    records,
    warmups,
    arms,
    comparison,
    stop: facts.stop,
    error: facts.error === null ? null : { message: facts.error },
    resumed: facts.resumed,
    plannedAttempts: facts.planned_attempts,
    leftToAsk: facts.left_to_ask,
    charged: facts.charged,
    roundTripMs: facts.round_trip_ms
  };
  const paths = { markdown: facts.markdown, comment: COMMENT, summary: facts.summary, records: facts.records_path };
  const { documents, reportModel } = runDocuments(run, paths, manifest);
  return { documents, reportModel, problems: [] };
}
async function recordsIn(directory, name) {
  return name === null ? [] : (await readRecordFile(path.join(directory, name), name)).records;
}

export {
  runAgain
};
