import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  filesOf,
  unpublishedRun
} from "./chunk-2JNJVGDI.js";
import {
  readInputs,
  runStep,
  uploadArtifact
} from "./chunk-DYF6E7LY.js";
import "./chunk-RREX2DBM.js";
import "./chunk-IAPVGOL2.js";
import "./chunk-OTUVFNHI.js";
import "./chunk-LTSJTQQN.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import {
  ACTION_OPTIONS
} from "./chunk-BYSUVUEC.js";
import "./chunk-YCBZT2E6.js";
import "./chunk-MHYMZLD6.js";
import {
  parseOptions
} from "./chunk-5NBOK6PX.js";
import "./chunk-VZFBX3S5.js";
import "./chunk-LK2X4ZJD.js";
import "./chunk-HULNYLEQ.js";
import "./chunk-QJUPPSW5.js";
import "./chunk-X3L7JMS7.js";
import "./chunk-UN3KS4SQ.js";
import "./chunk-TFF4ZPDE.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EDANQXD5.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-COEB26LH.js";
import "./chunk-YK3BPBQT.js";
import "./chunk-K2RORMJ5.js";
import "./chunk-E3CIWWDT.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-QCU5NNK7.js";
import "./chunk-FE25KBML.js";
import "./chunk-ERMEKAEY.js";
import "./chunk-NVUFV3KW.js";
import "./chunk-QJ2U53FE.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
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
