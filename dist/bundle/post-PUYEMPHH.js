import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  filesOf,
  unpublishedRun
} from "./chunk-6H5ZMAGI.js";
import {
  readInputs,
  runStep,
  uploadArtifact
} from "./chunk-SG7RF3D2.js";
import "./chunk-S4JO74IT.js";
import "./chunk-JLIMTH6A.js";
import "./chunk-KE6UWD55.js";
import "./chunk-Y6RSRQOF.js";
import "./chunk-O5GKJVV2.js";
import "./chunk-JDPSI3I6.js";
import "./chunk-T2E7VT6K.js";
import "./chunk-6MOFNCKO.js";
import "./chunk-L5V3LYPZ.js";
import "./chunk-TZ4YHGB7.js";
import "./chunk-X5GNT3W2.js";
import "./chunk-3TQE47KB.js";
import {
  ACTION_OPTIONS,
  parseOptions,
  systemClock
} from "./chunk-P5ZF7QHL.js";
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
