import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  DEMO_OPTIONS
} from "./chunk-NTGRVAAG.js";
import {
  optionsToKeep,
  show
} from "./chunk-U5E4EN2C.js";
import {
  execute
} from "./chunk-GKY2V32G.js";
import "./chunk-H5E3B6U5.js";
import "./chunk-NWKBII3E.js";
import "./chunk-YXXXGFPC.js";
import "./chunk-DUXULEKY.js";
import "./chunk-HADADN3X.js";
import {
  RUN_OPTIONS
} from "./chunk-IS2AEIZ5.js";
import "./chunk-PEWYFILY.js";
import "./chunk-EF25ZGE2.js";
import "./chunk-ZP3Z3JCE.js";
import "./chunk-VJV73UU5.js";
import "./chunk-SJZEOHBO.js";
import "./chunk-Y7DBXTHM.js";
import "./chunk-WJWHQ3IY.js";
import "./chunk-AQJ44Z6P.js";
import {
  LAPTOP
} from "./chunk-B2OBSYLX.js";
import "./chunk-RXTEE43N.js";
import "./chunk-P6OXYJ2Y.js";
import "./chunk-MIOIEGTD.js";
import "./chunk-NAFTFK56.js";
import "./chunk-X3XXTCST.js";
import "./chunk-BEJWEYAG.js";
import "./chunk-LKTHVRMQ.js";
import "./chunk-VZOP42A2.js";
import "./chunk-O646L7KA.js";
import "./chunk-GPG2XM7P.js";
import "./chunk-E2XRVFRB.js";
import "./chunk-Y7ZONJBZ.js";
import "./chunk-ZBJJSWRE.js";
import "./chunk-7UEFJCG7.js";
import "./chunk-OLIBIFZ5.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-GFASLPXX.js";
import "./chunk-ZQNRQO2G.js";
import {
  parseOptions
} from "./chunk-QH24ILPQ.js";
import "./chunk-TCPM6CAM.js";
import "./chunk-Q3FCXVZN.js";
import "./chunk-5RMSXEZV.js";
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
import "./chunk-KL4PBLXA.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";

// src/commands/demo.ts
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
var TIME_SCALE = "0.04";
async function demoCommand(context) {
  const { outputDir, limit } = parseOptions(DEMO_OPTIONS, context.raw);
  const directory = outputDir ?? await mkdtemp(path.join(tmpdir(), "parity-bench-demo-"));
  const raw = /* @__PURE__ */ new Map([
    ["simulate", ["true"]],
    ["dataset", ["sample"]],
    ["effort", ["medium"]],
    ["limit", [String(limit)]],
    ["simulate-time-scale", [TIME_SCALE]],
    ["simulate-fault", ["bedrock:replay=0.2"]],
    ["output-dir", [directory]]
  ]);
  context.log.info(
    "demo: two simulated providers, no key, no cost. Every figure below is drawn by the embedded endpoint, which here replays text in a fifth of the Bedrock answers."
  );
  const options = parseOptions(RUN_OPTIONS, raw);
  return show(
    await execute(options, {
      ...context,
      provenance: LAPTOP,
      workload: null,
      withheld: null,
      given: optionsToKeep(raw)
    }),
    context
  );
}
export {
  demoCommand
};
