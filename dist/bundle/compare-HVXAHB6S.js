import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierRuns
} from "./chunk-VUPXB4WF.js";
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
} from "./chunk-SG7RF3D2.js";
import "./chunk-S4JO74IT.js";
import "./chunk-JLIMTH6A.js";
import {
  compareFiles
} from "./chunk-UNQPRT5C.js";
import "./chunk-DUMKTVML.js";
import "./chunk-K7LKFKAU.js";
import "./chunk-KE6UWD55.js";
import "./chunk-Y6RSRQOF.js";
import "./chunk-O5GKJVV2.js";
import "./chunk-JDPSI3I6.js";
import "./chunk-CGMRCTNT.js";
import "./chunk-T2E7VT6K.js";
import "./chunk-6UMBMXSJ.js";
import "./chunk-6MOFNCKO.js";
import "./chunk-3Y4QATF5.js";
import "./chunk-A6I5QJC7.js";
import "./chunk-FRYBP67J.js";
import "./chunk-35UDL6I3.js";
import "./chunk-L5V3LYPZ.js";
import "./chunk-VBN2VZ26.js";
import "./chunk-CDFVLPJW.js";
import "./chunk-2XBIQH4K.js";
import "./chunk-5V3ZEP3T.js";
import "./chunk-TZ4YHGB7.js";
import "./chunk-X5GNT3W2.js";
import "./chunk-3TQE47KB.js";
import {
  COMPARE_ACTION_OPTIONS,
  ParityError,
  gateFailure,
  holdsRecords,
  namedRun,
  option,
  parseOptions,
  phrase,
  provenanceOf,
  systemClock,
  wantedBaseline
} from "./chunk-P5ZF7QHL.js";
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
