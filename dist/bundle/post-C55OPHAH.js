import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  filesOf,
  killedRun
} from "./chunk-CXCPRPIP.js";
import {
  readInputs,
  runStep,
  uploadArtifact
} from "./chunk-77JIUDWD.js";
import "./chunk-YLC36O2W.js";
import "./chunk-OQQ6UUMU.js";
import "./chunk-RURELOYD.js";
import "./chunk-LTSJTQQN.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import {
  ACTION_OPTIONS
} from "./chunk-Q7BBMPBA.js";
import {
  parseOptions
} from "./chunk-GAH4QVOS.js";
import "./chunk-I4L4XDGW.js";
import "./chunk-56VI2ZHT.js";
import "./chunk-I3HAFMYO.js";
import "./chunk-AIDVXFTY.js";
import "./chunk-NHK6QHUR.js";
import "./chunk-UN3KS4SQ.js";
import "./chunk-WGHYP6AB.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EM2QZTXL.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-5HEMLXGA.js";
import "./chunk-YJSFMH6M.js";
import "./chunk-LIXJKZH7.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-FNOCL3IO.js";
import "./chunk-FE25KBML.js";
import "./chunk-FFQVKAPZ.js";
import "./chunk-QJ2U53FE.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
import "./chunk-YO7HOLJV.js";

// src/post.ts
async function main() {
  const run = killedRun();
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
  const kept = uploaded.status === "uploaded" ? `What it had measured is in the artifact "${uploaded.name}"; \u201CRe-run failed jobs\u201D goes on from there.` : `${uploaded.message} A re-run on another machine begins anew.`;
  log.annotate(uploaded.status === "uploaded" ? "notice" : "warning", `${ENDED} ${kept}`, "parity-bench");
  await publisher.end(`${ENDED} ${kept}`);
  return 0;
}
export {
  main
};
