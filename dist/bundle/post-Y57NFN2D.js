import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  filesOf,
  killedRun
} from "./chunk-7QKXAIC4.js";
import {
  readInputs,
  runStep,
  uploadArtifact
} from "./chunk-BDJ3KZVU.js";
import "./chunk-YLC36O2W.js";
import "./chunk-OQQ6UUMU.js";
import "./chunk-WWTTYNQW.js";
import "./chunk-VX7JQUPB.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import {
  ACTION_OPTIONS
} from "./chunk-WH6KSKJW.js";
import {
  parseOptions
} from "./chunk-K6N7BWNU.js";
import "./chunk-6G7T26SK.js";
import "./chunk-56VI2ZHT.js";
import "./chunk-I3HAFMYO.js";
import "./chunk-AIDVXFTY.js";
import "./chunk-2DOT4F4Z.js";
import "./chunk-UN3KS4SQ.js";
import "./chunk-3WBO67NQ.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EM2QZTXL.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-BOECH6ZL.js";
import "./chunk-YJSFMH6M.js";
import "./chunk-LIXJKZH7.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-LA2CDLU2.js";
import "./chunk-FE25KBML.js";
import "./chunk-2POSVSZF.js";
import "./chunk-B4DTPQBQ.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
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
