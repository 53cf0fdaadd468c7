import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  downloadArtifact,
  listArtifacts,
  temporaryFolder,
  unreachable
} from "./chunk-SG7RF3D2.js";
import {
  connectGitHub
} from "./chunk-S4JO74IT.js";
import {
  array,
  nullish,
  number,
  object,
  parse,
  pipe,
  safeInteger,
  string
} from "./chunk-3TQE47KB.js";
import {
  holdsRecords
} from "./chunk-P5ZF7QHL.js";

// src/effects/github/earlier-runs.ts
var Run = object({
  id: pipe(number(), safeInteger()),
  html_url: string(),
  head_sha: string(),
  event: string(),
  conclusion: nullish(string(), null),
  head_repository: nullish(object({ full_name: string() }), null)
});
var Runs = object({ workflow_runs: array(Run) });
var Repository = object({ default_branch: string() });
var OF_BRANCH = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch"]);
var OF_TIME = /* @__PURE__ */ new Set(["schedule", "workflow_dispatch", "repository_dispatch"]);
var MOST_RUNS = 5;
var MOST_BYTES = 256 * 1024 * 1024;
function earlierRuns(access, asked) {
  return { find: () => found(access, asked) };
}
async function* found(access, asked) {
  const root = await temporaryFolder();
  for (const run of await runsOf(access, asked.runId)) {
    access.log.info(`baseline: looking at run ${run.id} of commit ${run.head_sha.slice(0, 7)}`);
    yield await withArtifacts(access, run, asked, root);
  }
}
async function runsOf(access, runId) {
  const { workflow, token, clock, stop } = access;
  const place = { owner: workflow.owner, repo: workflow.repository };
  try {
    const github = await connectGitHub(token, workflow.apiUrl, stop, clock);
    if (runId !== null)
      return [parse(Run, (await github.rest.actions.getWorkflowRun({ ...place, run_id: runId })).data)];
    const { data } = await github.rest.actions.listWorkflowRuns({
      ...place,
      workflow_id: workflow.file,
      branch: await defaultBranch(github, workflow),
      status: "completed",
      per_page: 100
    });
    return parse(Runs, data).workflow_runs.filter((run) => isOfBranch(run, workflow)).sort((a, b) => b.id - a.id).slice(0, MOST_RUNS);
  } catch (cause) {
    const what = runId === null ? "the earlier runs of this workflow were not listed" : `run ${runId} was not found`;
    throw unreachable(what, cause);
  }
}
async function defaultBranch(github, { defaultBranch: told, owner, repository: repo }) {
  return told ?? parse(Repository, (await github.rest.repos.get({ owner, repo })).data).default_branch;
}
function isOfBranch({ id, event, conclusion, head_repository: head }, { runId, owner, repository }) {
  const isOwn = head === null || head.full_name === `${owner}/${repository}`;
  return id < runId && isOwn && OF_BRANCH.has(event) && (conclusion === "success" || conclusion === "failure");
}
async function withArtifacts(access, run, { runId, artifacts: { records, own } }, root) {
  const fitting = (await listArtifacts(access, run.id)).filter(({ name }) => records.test(name) || own.test(name));
  const there = fitting.filter(({ expired, size_in_bytes: bytes }) => !expired && bytes <= MOST_BYTES);
  const folders = [];
  for (const artifact of there.sort((a, b) => b.id - a.id)) {
    folders.push({ name: artifact.name, folder: await downloadArtifact(access, artifact, root) });
  }
  const named = (names) => folders.filter(({ name }) => names.test(name)).map(({ folder }) => folder);
  const withRecords = [];
  for (const folder of named(records)) if (await holdsRecords(folder)) withRecords.push(folder);
  return {
    id: run.id,
    url: run.html_url,
    commit: run.head_sha,
    unfit: runId === null ? unfitness(run, access.workflow) : null,
    records: withRecords,
    own: named(own),
    expired: there.length === 0 && fitting.some(({ expired }) => expired)
  };
}
function unfitness({ conclusion, head_sha: sha }, { eventName, commit }) {
  if (conclusion !== "success") return "it failed";
  return sha === commit && !OF_TIME.has(eventName) ? "it ran at the same commit" : null;
}

export {
  earlierRuns
};
