import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  runAgain
} from "./chunk-SW6UOI4M.js";
import {
  REPORT_OPTIONS
} from "./chunk-GD2ZN7FA.js";
import "./chunk-T344S433.js";
import {
  comparisonDocuments
} from "./chunk-NSVEJSKR.js";
import "./chunk-REVSD7YV.js";
import {
  writeDocuments
} from "./chunk-Z2QMY4D7.js";
import {
  readManifest
} from "./chunk-T2C4ZKQW.js";
import "./chunk-7HHSDO7S.js";
import "./chunk-EDVTECYB.js";
import "./chunk-LPNM7XBE.js";
import "./chunk-H5E3B6U5.js";
import "./chunk-SJZEOHBO.js";
import {
  renderTerminal
} from "./chunk-AQJ44Z6P.js";
import {
  commandLine
} from "./chunk-RXTEE43N.js";
import {
  parseConditions
} from "./chunk-P6OXYJ2Y.js";
import "./chunk-MIOIEGTD.js";
import "./chunk-NAFTFK56.js";
import "./chunk-X3XXTCST.js";
import "./chunk-BEJWEYAG.js";
import "./chunk-LKTHVRMQ.js";
import {
  MANIFEST
} from "./chunk-VZOP42A2.js";
import "./chunk-O646L7KA.js";
import "./chunk-GPG2XM7P.js";
import "./chunk-E2XRVFRB.js";
import "./chunk-ZBJJSWRE.js";
import "./chunk-7UEFJCG7.js";
import "./chunk-OLIBIFZ5.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-AGMXY6XC.js";
import "./chunk-OEFQGSZR.js";
import {
  readRecords
} from "./chunk-GFASLPXX.js";
import {
  prepareDirectory
} from "./chunk-ZQNRQO2G.js";
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
import {
  ParityError,
  option,
  phrase
} from "./chunk-KL4PBLXA.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";

// src/commands/report.ts
import { existsSync } from "node:fs";
import path from "node:path";
async function reportCommand(context) {
  const options = parseOptions(REPORT_OPTIONS, context.raw);
  const [first, ...others] = context.operands;
  if (first === void 0) {
    throw new ParityError(
      "INVALID_OPTION",
      "report needs records: name the directory of a run, or records files, e.g. parity-bench report result."
    );
  }
  refuseOwnDirectory(context.operands, options);
  const isAsRecorded = others.length === 0 && [...context.raw.keys()].every((name) => name === "output-dir");
  const run = isAsRecorded ? await runOf(first) : null;
  const { reportModel, documents } = run ?? await comparisonOf(context, options);
  await prepareDirectory(options.outputDir);
  const shown = documents.filter((document) => "text" in document);
  const files = await writeDocuments(options.outputDir, shown);
  context.print(renderTerminal(reportModel, context.columns));
  context.print(["Files:", ...files.map((file) => `  ${file}`)].join("\n"));
  return 0;
}
async function runOf(directory) {
  if (!existsSync(path.join(directory, MANIFEST))) return null;
  const manifest = await readManifest(directory);
  return manifest.run === null ? null : await runAgain(directory, manifest, manifest.run);
}
async function comparisonOf({ operands, log }, options) {
  const files = await readRecords(operands);
  for (const file of files.filter(({ tornAt }) => tornAt !== null))
    log.warn(`${file.path}: the last line was torn by a crash and is left out.`);
  const command = commandLine("report", REPORT_OPTIONS, options, operands);
  return await comparisonDocuments(files, options, parseConditions(options.failOn), { url: null, command });
}
function refuseOwnDirectory(operands, { outputDir }) {
  const own = operands.find((operand) => path.resolve(operand) === path.resolve(outputDir));
  if (own === void 0 || !existsSync(path.join(own, MANIFEST))) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("output-dir")}: ${own} holds the result itself, which ${MANIFEST} describes; choose another directory.`
  );
}
export {
  reportCommand
};
