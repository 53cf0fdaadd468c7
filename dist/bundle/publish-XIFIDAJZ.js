import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  runDocuments
} from "./chunk-T344S433.js";
import {
  writeDocuments
} from "./chunk-Z2QMY4D7.js";
import {
  writeManifest
} from "./chunk-T2C4ZKQW.js";
import "./chunk-7HHSDO7S.js";
import "./chunk-EDVTECYB.js";
import "./chunk-LPNM7XBE.js";
import "./chunk-Y7DBXTHM.js";
import {
  madeHere
} from "./chunk-B2OBSYLX.js";
import "./chunk-VZOP42A2.js";
import "./chunk-O646L7KA.js";
import "./chunk-GPG2XM7P.js";
import "./chunk-E2XRVFRB.js";
import "./chunk-Y7ZONJBZ.js";
import "./chunk-ZBJJSWRE.js";
import "./chunk-7UEFJCG7.js";
import "./chunk-OLIBIFZ5.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-AGMXY6XC.js";
import "./chunk-OEFQGSZR.js";
import {
  writeRecords
} from "./chunk-5RMSXEZV.js";
import "./chunk-OYFC3G7L.js";
import "./chunk-YODGX2U7.js";
import "./chunk-PHGPCPOY.js";
import "./chunk-FIGDLMOA.js";
import "./chunk-XOSPGNAM.js";
import "./chunk-477SQBMC.js";
import "./chunk-LU6X25WC.js";
import "./chunk-NQYBRQ3G.js";
import "./chunk-CTC26OTG.js";
import "./chunk-YK3BPBQT.js";
import {
  asParityError
} from "./chunk-KL4PBLXA.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";

// src/prepare/publish.ts
import { existsSync } from "node:fs";
import path from "node:path";
async function publish(report, publication) {
  const { paths, provenance, command } = publication;
  const { context, reportModel, documents } = runDocuments(report, paths, { url: provenance.url, command });
  const error = await write(report, publication, documents).then(() => null, asParityError);
  return {
    paths,
    files: [...resultFiles(paths), ...sessionFiles(paths)].filter(existsSync),
    context,
    reportModel,
    error
  };
}
async function write(report, { paths, assertHeld, provenance, command, failOn }, documents) {
  assertHeld();
  if (report.records.length > 0) await writeRecords(paths.records, report.records);
  if (report.warmups.length > 0) await writeRecords(paths.warmups, report.warmups);
  await writeDocuments(paths.directory, documents);
  await writeManifest(
    paths.directory,
    resultFiles(paths).filter(existsSync).filter((file) => file !== paths.manifest),
    {
      ...madeHere(provenance, command, failOn),
      kind: "run",
      run: factsOf(report, paths),
      question: null,
      inputs: []
    }
  );
}
function factsOf(report, paths) {
  return {
    records: report.records.length > 0 ? path.basename(paths.records) : null,
    warmups: report.warmups.length > 0 ? path.basename(paths.warmups) : null,
    settings: path.basename(paths.settings),
    summary: path.basename(paths.summary),
    markdown: path.basename(paths.markdown),
    records_path: paths.records,
    draws: report.comparison.draws,
    planned_attempts: report.plannedAttempts,
    left_to_ask: report.leftToAsk,
    stop: report.stop,
    error: report.error?.message ?? null,
    resumed: report.resumed,
    charged: report.charged,
    round_trip_ms: { ...report.roundTripMs }
  };
}
function resultFiles({ records, warmups, summary, markdown, comment, page, settings, manifest }) {
  return [records, warmups, summary, markdown, comment, page, settings, manifest];
}
function sessionFiles({ journal, reservations, options }) {
  return [journal, reservations, options];
}
export {
  publish
};
