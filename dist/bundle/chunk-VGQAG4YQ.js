import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  questionOnFile
} from "./chunk-JYP3H7VO.js";
import {
  COMMENT,
  COMPARISON,
  comparisonDocuments
} from "./chunk-NSVEJSKR.js";
import {
  COMPARE_OPTIONS
} from "./chunk-REVSD7YV.js";
import {
  writeDocuments
} from "./chunk-Z2QMY4D7.js";
import {
  digestOf,
  writeManifest
} from "./chunk-T2C4ZKQW.js";
import {
  renderTerminal
} from "./chunk-AQJ44Z6P.js";
import {
  LAPTOP,
  madeHere
} from "./chunk-B2OBSYLX.js";
import {
  commandLine
} from "./chunk-RXTEE43N.js";
import {
  gateFailure,
  parseConditions
} from "./chunk-P6OXYJ2Y.js";
import {
  readRecords
} from "./chunk-GFASLPXX.js";
import {
  prepareDirectory
} from "./chunk-ZQNRQO2G.js";
import {
  parseOptions
} from "./chunk-QH24ILPQ.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-KL4PBLXA.js";

// src/commands/compare.ts
import path from "node:path";
async function compareCommand(context) {
  const options = parseOptions(COMPARE_OPTIONS, context.raw);
  if (context.operands.length === 0) {
    throw new ParityError(
      "INVALID_OPTION",
      "compare needs records: name files or directories, e.g. parity-bench compare bedrock.jsonl openai.jsonl."
    );
  }
  const compared = await compareFiles(context.operands, options, { ...context, provenance: LAPTOP });
  context.print(renderTerminal(compared.reportModel, context.columns));
  context.print(["Files:", ...compared.files.map((file) => `  ${file}`)].join("\n"));
  const failure = gateFailure(compared.comparison.gates);
  return failure === null ? 0 : context.complain(failure);
}
async function compareFiles(inputs, options, { log, provenance }) {
  const conditions = parseConditions(options.failOn);
  const files = await readRecords(inputs, options.baseline);
  for (const file of files.filter(({ tornAt }) => tornAt !== null))
    log.warn(`${file.path}: the last line was torn by a crash and is left out.`);
  const { outputDir } = options;
  await prepareDirectory(outputDir);
  refuseOverwriting(files, outputDir);
  const command = commandLine("compare", COMPARE_OPTIONS, options, inputs);
  const made = { url: provenance.url, command };
  const { context, reportModel, documents } = await comparisonDocuments(files, options, conditions, made);
  const written = await writeDocuments(outputDir, documents);
  const manifest = await writeManifest(outputDir, written, {
    ...madeHere(provenance, command, options.failOn),
    kind: "comparison",
    run: null,
    question: questionOnFile(options),
    inputs: await inputsOnFile(files, outputDir)
  });
  return {
    comparison: context.comparison,
    context,
    reportModel,
    files: [...written, manifest],
    comparisonPath: path.join(outputDir, COMPARISON),
    commentPath: path.join(outputDir, COMMENT),
    simulated: files.some(({ settings }) => settings?.simulated === true)
  };
}
async function inputsOnFile(files, outputDir) {
  return Promise.all(
    files.map(async (file) => ({
      label: file.label,
      path: path.relative(outputDir, file.path),
      ...file.baseline === true ? { baseline: true } : {},
      ...await digestOf(file.path)
    }))
  );
}
function refuseOverwriting(files, outputDir) {
  const beside = files.find(
    (file) => file.settings !== null && path.resolve(path.dirname(file.path)) === path.resolve(outputDir)
  );
  if (beside === void 0) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("output-dir")}: ${outputDir} holds ${path.basename(beside.path)}, whose summary would be overwritten; choose another directory.`
  );
}

export {
  compareCommand,
  compareFiles
};
