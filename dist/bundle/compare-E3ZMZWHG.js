import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  compareFiles
} from "./chunk-V2LTI4A6.js";
import {
  COMPARE_ACTION_OPTIONS
} from "./chunk-F6P6MIEJ.js";
import "./chunk-BX6G7EUR.js";
import {
  earlierRuns,
  provenanceOf
} from "./chunk-ICPZYRIR.js";
import {
  comparisonArtifactName,
  complain,
  earlierNames,
  fetchArtifacts,
  givenArtifactName,
  input,
  namePattern,
  readInputs,
  refuseShortSha,
  refuseUnsafeDirectory,
  runStep,
  uploadFailure
} from "./chunk-SPZSZLQG.js";
import "./chunk-TM32VCJL.js";
import "./chunk-7OQX6Y5B.js";
import "./chunk-P3IGUZZ3.js";
import "./chunk-FL37RWG6.js";
import {
  namedRun,
  wantedBaseline
} from "./chunk-BGBU4S55.js";
import "./chunk-MM76K7WX.js";
import {
  gateFailure,
  parseOptions
} from "./chunk-7SEH56OT.js";
import "./chunk-QCDUYSCN.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import "./chunk-D627HF2S.js";
import "./chunk-EIR47VZE.js";
import "./chunk-7IOABQO5.js";
import "./chunk-7NGNWBGW.js";
import "./chunk-PWNLHSWC.js";
import "./chunk-VFXNWRSP.js";
import "./chunk-FWH4NMXI.js";
import "./chunk-A4FJI2CG.js";
import "./chunk-YQRNKRFQ.js";
import "./chunk-TGNLRR4U.js";
import "./chunk-Y7ZONJBZ.js";
import {
  holdsRecords
} from "./chunk-DGFGQH4Q.js";
import "./chunk-HPKD4KLI.js";
import "./chunk-H7KPBAKT.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-4M7ZKZBM.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-HH4P5BKI.js";
import "./chunk-FE25KBML.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-XM44J67G.js";
import "./chunk-EKBJNUMN.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";

// src/compare.ts
import path from "node:path";

// src/effects/files/presence.ts
import { readdir, stat } from "node:fs/promises";
async function holdNoFile(paths) {
  for (const item of paths) {
    const found = await stat(item).catch(() => null);
    if (found === null) continue;
    if (!found.isDirectory()) return false;
    const entries = await readdir(item, { recursive: true, withFileTypes: true });
    if (entries.some((entry) => !entry.isDirectory())) return false;
  }
  return true;
}

// src/compare.ts
async function main() {
  await runStep(COMPARE_ACTION_OPTIONS, compare);
}
async function compare(step) {
  const { workflow, env, publisher, log } = step;
  const options = parseOptions(COMPARE_ACTION_OPTIONS, readInputs(COMPARE_ACTION_OPTIONS));
  const { artifactName, outputDir } = options;
  refuseUnsafeDirectory(outputDir);
  refuseShortSha(options);
  const paths = options.paths.length > 0 ? options.paths : await fetched(options, step);
  if (workflow.origin !== null && await holdNoFile(paths)) return await skip(workflow.origin, publisher);
  await publisher.prepare();
  const artifact = artifactName === null ? comparisonArtifactName(workflow.runAttempt) : givenArtifactName(artifactName, workflow.runAttempt);
  const compared = await compareFiles(
    paths,
    { ...options, baseline: [] },
    { log, provenance: provenanceOf(workflow, env), ...watchedBy(options, step, artifact) }
  );
  const { artifact: uploaded } = await publisher.publish({
    context: compared.context,
    reportModel: compared.reportModel,
    outputs: { ...pathOutputs(compared, outputDir), simulated: String(compared.simulated) },
    files: compared.files.map((file) => path.resolve(file)),
    root: path.resolve(outputDir),
    artifact
  });
  const failure = gateFailure(compared.comparison.gates) ?? uploadFailure(uploaded, options);
  await publisher.conclude(compared.comparison, failure?.messageFor(input) ?? null);
  return failure === null ? 0 : complain(log, failure);
}
function watchedBy({ baseline, githubToken: token, artifactPattern: pattern }, { workflow, log, signal: stop }, artifact) {
  const wanted = wantedBaseline(baseline);
  if (wanted === null) return {};
  const artifacts = { records: namePattern(pattern), own: earlierNames(artifact, workflow.runAttempt) };
  const runs = token === null ? null : earlierRuns({ workflow, token, clock: systemClock, stop, log }, { runId: namedRun(baseline), artifacts });
  return { watched: { wanted, runs } };
}
async function fetched(options, { workflow, log, signal }) {
  const { githubToken: token, artifactPattern: pattern } = options;
  if (token === null) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("paths")} and ${option("github-token")} are empty; name records files, or give a token that may read artifacts.`
    );
  }
  const runId = options.runId ?? workflow.followedRunId ?? workflow.runId;
  const access = { workflow, token, clock: systemClock, stop: signal, log };
  const folders = await fetchArtifacts(access, { runId, pattern });
  const withRecords = [];
  for (const folder of folders) if (await holdsRecords(folder)) withRecords.push(folder);
  if (withRecords.length > 0 || workflow.origin !== null) return withRecords;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("artifact-pattern")}: run ${runId} has no artifact with records that fits ${pattern}; name another, another ${option("run-id")}, or ${option("paths")}.`
  );
}
async function skip(origin, publisher) {
  await publisher.skip(
    `There are no records to compare: this run is about ${OF[origin]}, whose runs get no secrets and measure nothing.`
  );
  return 0;
}
var OF = { fork: "a pull request from a fork", dependabot: "Dependabot" };
function pathOutputs({ comparisonPath, commentPath }, outputDir) {
  return {
    "summary-path": path.resolve(comparisonPath),
    "comment-path": path.resolve(commentPath),
    "output-dir": path.resolve(outputDir)
  };
}
export {
  main
};
