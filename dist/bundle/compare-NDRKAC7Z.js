import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  comparisonArtifactName,
  complain,
  connectGitHub,
  explainRefusal,
  provenanceOf,
  readInputs,
  refuseShortSha,
  refuseUnsafeDirectory,
  runStep,
  safeArtifactName,
  uploadFailure,
  within
} from "./chunk-RLFF2JUW.js";
import "./chunk-5S4RPYUM.js";
import "./chunk-CLP5OZBG.js";
import {
  compareFiles
} from "./chunk-VGQAG4YQ.js";
import "./chunk-JYP3H7VO.js";
import "./chunk-NSVEJSKR.js";
import {
  COMPARE_ACTION_OPTIONS
} from "./chunk-REVSD7YV.js";
import "./chunk-Z2QMY4D7.js";
import "./chunk-T2C4ZKQW.js";
import "./chunk-7HHSDO7S.js";
import "./chunk-EDVTECYB.js";
import "./chunk-LPNM7XBE.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import "./chunk-AQJ44Z6P.js";
import "./chunk-B2OBSYLX.js";
import "./chunk-RXTEE43N.js";
import {
  gateFailure
} from "./chunk-P6OXYJ2Y.js";
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
import "./chunk-OEFQGSZR.js";
import {
  holdsRecords
} from "./chunk-GFASLPXX.js";
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
import {
  array,
  boolean,
  number,
  object,
  parse,
  pipe,
  safeInteger,
  string
} from "./chunk-CTC26OTG.js";
import "./chunk-YK3BPBQT.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-KL4PBLXA.js";
import "./chunk-JSRCSS5X.js";
import "./chunk-VX6TEVQW.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";

// src/compare.ts
import path2 from "node:path";

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

// src/effects/github/run-artifacts.ts
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
var Artifact = object({
  id: pipe(number(), safeInteger()),
  name: string(),
  expired: boolean()
});
var DOWNLOAD_MS = 3e5;
async function fetchArtifacts(access, { runId, pattern }) {
  const fits = namePattern(pattern);
  const all = await listed(access, runId);
  const wanted = all.filter(({ name }) => fits.test(name));
  for (const { name } of wanted.filter(({ expired }) => expired))
    access.log.warn(`The artifact "${name}" of run ${runId} has expired; its records are not compared.`);
  const there = wanted.filter(({ expired }) => !expired);
  const temporary = process.env["RUNNER_TEMP"] || tmpdir();
  await mkdir(temporary, { recursive: true });
  const root = await mkdtemp(path.join(temporary, "parity-bench-"));
  const folders = [];
  for (const artifact of there) folders.push(await downloaded(access, artifact, root));
  access.log.info(`artifacts of run ${runId}: ${there.map(({ name }) => name).join(", ") || "none that fits"}`);
  return folders;
}
function namePattern(pattern) {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*")}$`);
}
async function listed({ workflow, token, clock, stop }, runId) {
  try {
    const github = await connectGitHub(token, workflow.apiUrl, stop, clock);
    const found = await github.paginate(github.rest.actions.listWorkflowRunArtifacts, {
      owner: workflow.owner,
      repo: workflow.repository,
      run_id: runId,
      per_page: 100
    });
    return parse(array(Artifact), found);
  } catch (cause) {
    throw unreachable(`The artifacts of run ${runId} were not listed`, cause);
  }
}
async function downloaded({ workflow, token, clock, stop }, { id, name }, root) {
  const folder = path.join(root, `${safeArtifactName(name)}-${id}`);
  await mkdir(folder, { recursive: true });
  const findBy = { token, workflowRunId: 0, repositoryOwner: workflow.owner, repositoryName: workflow.repository };
  try {
    const { DefaultArtifactClient } = await import("./artifact-XKAHXLXJ.js");
    await within(
      { clock, stop, ms: DOWNLOAD_MS },
      () => new DefaultArtifactClient().downloadArtifact(id, { path: folder, findBy })
    );
    return folder;
  } catch (cause) {
    throw unreachable(`The artifact "${name}" was not downloaded`, cause);
  }
}
function unreachable(what, cause) {
  return new ParityError("SERVICE_FAILED", `${what}: ${explainRefusal(cause, "actions: read")}`, cause);
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
  const compared = await compareFiles(
    paths,
    { ...options, baseline: [] },
    { log, provenance: provenanceOf(workflow, env) }
  );
  const { artifact } = await publisher.publish({
    context: compared.context,
    reportModel: compared.reportModel,
    outputs: { ...pathOutputs(compared, outputDir), simulated: String(compared.simulated) },
    files: compared.files.map((file) => path2.resolve(file)),
    root: path2.resolve(outputDir),
    artifact: artifactName === null ? comparisonArtifactName(workflow.runAttempt) : { name: safeArtifactName(artifactName), spareName: null }
  });
  const failure = gateFailure(compared.comparison.gates) ?? uploadFailure(artifact, options);
  return failure === null ? 0 : complain(log, failure);
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
    "summary-path": path2.resolve(comparisonPath),
    "comment-path": path2.resolve(commentPath),
    "output-dir": path2.resolve(outputDir)
  };
}
export {
  main
};
