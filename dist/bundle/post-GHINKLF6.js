import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  filesOf,
  unpublishedRun
} from "./chunk-CTZYDZ2U.js";
import {
  readInputs,
  runStep,
  uploadArtifact
} from "./chunk-7WSSE5MM.js";
import "./chunk-OVWNRTVZ.js";
import "./chunk-P7I2YL73.js";
import "./chunk-FAIYFI6G.js";
import "./chunk-Y6RSRQOF.js";
import "./chunk-B7WJG6AO.js";
import "./chunk-GAPGYN3L.js";
import "./chunk-Q4JVBOKU.js";
import "./chunk-EC4XUHKF.js";
import "./chunk-CKZNUXJP.js";
import "./chunk-YKCHMQTP.js";
import "./chunk-MCQZB3EG.js";
import "./chunk-F33MVD33.js";
import {
  ACTION_OPTIONS,
  parseOptions,
  systemClock
} from "./chunk-B3RZTJV4.js";
import "./chunk-YO7HOLJV.js";

// src/post.ts
async function main() {
  const run = unpublishedRun();
  if (run !== null) await runStep(ACTION_OPTIONS, (step) => keep(run, step));
}
var ENDED = "The step ended before it could publish its result.";
async function keep(run, { workflow, publisher, log, signal: stop }) {
  const { artifact, directory: root } = run;
  const files = await filesOf(run);
  const uploaded = await uploadArtifact(workflow, {
    ...{ artifact, files, root, clock: systemClock, stop },
    retentionDays: parseOptions(ACTION_OPTIONS, readInputs(ACTION_OPTIONS)).retentionDays
  });
  const kept = uploaded.status === "uploaded" ? `What it had measured is in the artifact "${uploaded.name}"; \u201CRe-run failed jobs\u201D goes on from there.` : `${uploaded.message} A re-run on another machine measures everything again.`;
  log.annotate(uploaded.status === "uploaded" ? "notice" : "warning", `${ENDED} ${kept}`, "parity-bench");
  await publisher.end(`${ENDED} ${kept}`);
  return 0;
}
export {
  main
};
