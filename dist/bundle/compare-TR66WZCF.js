import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierRuns,
  provenanceOf
} from "./chunk-OS55ZYI6.js";
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
} from "./chunk-DYF6E7LY.js";
import "./chunk-RREX2DBM.js";
import "./chunk-IAPVGOL2.js";
import "./chunk-OTUVFNHI.js";
import {
  compareFiles
} from "./chunk-AC57CRIM.js";
import {
  COMPARE_ACTION_OPTIONS
} from "./chunk-XBXR2BPC.js";
import "./chunk-VCTJFHG3.js";
import "./chunk-FKKT6KN6.js";
import "./chunk-IXNIHUQN.js";
import {
  gateFailure
} from "./chunk-LTSJTQQN.js";
import "./chunk-2764VIWW.js";
import {
  namedRun,
  wantedBaseline
} from "./chunk-ZUCD7AZQ.js";
import "./chunk-AA4IPTGU.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import "./chunk-YCBZT2E6.js";
import {
  parseOptions
} from "./chunk-5NBOK6PX.js";
import "./chunk-VZFBX3S5.js";
import "./chunk-Y42KKQVE.js";
import "./chunk-LK2X4ZJD.js";
import "./chunk-HULNYLEQ.js";
import "./chunk-QJUPPSW5.js";
import "./chunk-5BERTH3W.js";
import "./chunk-X3L7JMS7.js";
import "./chunk-GHEVRBLB.js";
import "./chunk-UN3KS4SQ.js";
import "./chunk-IAOJWFBH.js";
import "./chunk-LBMCZYPP.js";
import "./chunk-TFF4ZPDE.js";
import "./chunk-JKHHHJTO.js";
import "./chunk-Y4N75EAE.js";
import {
  holdsRecords
} from "./chunk-LPRLDBLW.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EDANQXD5.js";
import "./chunk-CI2O5WKX.js";
import "./chunk-2NLA74B4.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-Y7ZONJBZ.js";
import "./chunk-N4ITFURM.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-COEB26LH.js";
import "./chunk-YK3BPBQT.js";
import "./chunk-K2RORMJ5.js";
import "./chunk-YODGX2U7.js";
import "./chunk-EFVDLU5O.js";
import "./chunk-E3CIWWDT.js";
import "./chunk-77T4JJ3H.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YDWHYMNM.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-3CPZIQN4.js";
import "./chunk-DTUU4VZ3.js";
import "./chunk-XZ5PXTCI.js";
import "./chunk-QCU5NNK7.js";
import "./chunk-YP4MAOYQ.js";
import "./chunk-FE25KBML.js";
import "./chunk-ERMEKAEY.js";
import "./chunk-NVUFV3KW.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
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
