import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  filesOf,
  killedRun
} from "./chunk-E7633ISL.js";
import {
  readInputs,
  runStep,
  uploadArtifact
} from "./chunk-SPZSZLQG.js";
import "./chunk-TM32VCJL.js";
import "./chunk-7OQX6Y5B.js";
import {
  ACTION_OPTIONS
} from "./chunk-YUD2OY6J.js";
import "./chunk-MM76K7WX.js";
import {
  parseOptions
} from "./chunk-7SEH56OT.js";
import "./chunk-QCDUYSCN.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import "./chunk-D627HF2S.js";
import "./chunk-EIR47VZE.js";
import "./chunk-7IOABQO5.js";
import "./chunk-VFXNWRSP.js";
import "./chunk-FWH4NMXI.js";
import "./chunk-H7KPBAKT.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-4M7ZKZBM.js";
import "./chunk-HH4P5BKI.js";
import "./chunk-FE25KBML.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-XM44J67G.js";
import "./chunk-EKBJNUMN.js";
import "./chunk-YO7HOLJV.js";

// src/post.ts
async function main() {
  const run = killedRun();
  if (run !== null) await runStep(ACTION_OPTIONS, (step) => keep(run, step));
}
async function keep(run, { workflow, publisher, log, signal: stop }) {
  const { artifact, directory: root } = run;
  const files = await filesOf(run);
  const uploaded = await uploadArtifact(workflow, {
    ...{ artifact, files, root, clock: systemClock, stop },
    retentionDays: parseOptions(ACTION_OPTIONS, readInputs(ACTION_OPTIONS)).retentionDays
  });
  const kept = uploaded.status === "uploaded" ? `What it had measured is in the artifact "${uploaded.name}"; \u201CRe-run failed jobs\u201D goes on from there.` : `${uploaded.message} A re-run on another machine begins anew.`;
  log.annotate(uploaded.status === "uploaded" ? "notice" : "warning", `The step was killed. ${kept}`, "parity-bench");
  await publisher.end(`the step was killed before it could report. ${kept}`);
  return 0;
}
export {
  main
};
