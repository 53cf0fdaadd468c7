import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierRuns,
  provenanceOf
} from "./chunk-LX2MJB6R.js";
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
} from "./chunk-BDJ3KZVU.js";
import "./chunk-YLC36O2W.js";
import "./chunk-OQQ6UUMU.js";
import "./chunk-WWTTYNQW.js";
import {
  compareFiles
} from "./chunk-MCI47ABP.js";
import {
  COMPARE_ACTION_OPTIONS
} from "./chunk-IU66F2AF.js";
import "./chunk-VCTJFHG3.js";
import "./chunk-FKKT6KN6.js";
import "./chunk-J6C24EUK.js";
import {
  gateFailure
} from "./chunk-VX7JQUPB.js";
import "./chunk-OHZJ74Y7.js";
import {
  namedRun,
  wantedBaseline
} from "./chunk-2EYRVMQB.js";
import "./chunk-SYZ2UKSU.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import {
  parseOptions
} from "./chunk-K6N7BWNU.js";
import "./chunk-6G7T26SK.js";
import "./chunk-RM3EFXL3.js";
import "./chunk-56VI2ZHT.js";
import "./chunk-I3HAFMYO.js";
import "./chunk-AIDVXFTY.js";
import "./chunk-OPO4SEZX.js";
import "./chunk-2DOT4F4Z.js";
import "./chunk-PELSPQDN.js";
import "./chunk-UN3KS4SQ.js";
import "./chunk-XW35DC3A.js";
import "./chunk-3WBO67NQ.js";
import "./chunk-OZJELSSK.js";
import "./chunk-YLNYSFNR.js";
import {
  holdsRecords
} from "./chunk-VQ6UKR5W.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EM2QZTXL.js";
import "./chunk-4DHGBX52.js";
import "./chunk-2NLA74B4.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-N4ITFURM.js";
import "./chunk-Y7ZONJBZ.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-YODGX2U7.js";
import "./chunk-ZZ5HRETB.js";
import "./chunk-BOECH6ZL.js";
import "./chunk-YJSFMH6M.js";
import "./chunk-LIXJKZH7.js";
import "./chunk-77T4JJ3H.js";
import "./chunk-45JK7FS3.js";
import "./chunk-NV32WDFD.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-RP5NFC2A.js";
import "./chunk-G2GJR5IQ.js";
import "./chunk-XZ5PXTCI.js";
import "./chunk-LA2CDLU2.js";
import "./chunk-YP4MAOYQ.js";
import "./chunk-FE25KBML.js";
import "./chunk-2POSVSZF.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-B4DTPQBQ.js";
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
