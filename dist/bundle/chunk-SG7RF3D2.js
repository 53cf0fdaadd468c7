import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  CommentPoster,
  after,
  attemptUrl,
  authorOf,
  commentsBy,
  commitLink,
  connectGitHub,
  create,
  explainRefusal,
  findPull,
  hiddenJson,
  link,
  refusalOf,
  remove,
  runLink,
  update,
  within
} from "./chunk-S4JO74IT.js";
import {
  shapesRun
} from "./chunk-JLIMTH6A.js";
import {
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  summary,
  warning
} from "./chunk-KE6UWD55.js";
import {
  ArmNames,
  bullets,
  driftText,
  renderComment,
  renderEnded,
  renderSkipped,
  renderSummary
} from "./chunk-T2E7VT6K.js";
import {
  STOP_CODES,
  foundBy,
  pairName,
  pairPoint,
  seriesName
} from "./chunk-6MOFNCKO.js";
import {
  NAME,
  objectOf,
  oneOf
} from "./chunk-X5GNT3W2.js";
import {
  array,
  boolean,
  literal,
  looseObject,
  minValue,
  nonEmpty,
  nullish,
  number,
  object,
  optional,
  parse,
  pipe,
  safeInteger,
  safeParse,
  string,
  unknown
} from "./chunk-3TQE47KB.js";
import {
  MOST_JSON_BYTES,
  PAGE,
  PUBLISH_OPTIONS,
  ParityError,
  asParityError,
  counted,
  current,
  decisionOf,
  duration,
  escapeMarkdown,
  foldLines,
  gateFailure,
  grouped,
  interruption,
  isClientSide,
  optimizeLater,
  option,
  outgoingLine,
  outgoingText,
  parseOptions,
  phrase,
  processSecrets,
  readRegular,
  secretsIn,
  systemClock,
  trimEnd,
  trimStart,
  workflowSafe
} from "./chunk-P5ZF7QHL.js";

// src/effects/github/artifacts.ts
import { randomBytes } from "node:crypto";
import { stat } from "node:fs/promises";
async function uploadArtifact(workflow, request) {
  const { artifact, files, clock, stop } = request;
  const { name, spareName } = artifact;
  const ms = await longestUploadMs(files);
  try {
    return await within({ clock, stop, ms }, async () => {
      try {
        return await upload(workflow, name, request);
      } catch (error2) {
        if (spareName === null || !isTaken(error2)) throw error2;
        return await upload(workflow, spareName, request);
      }
    });
  } catch (error2) {
    return { status: "failed", name, message: `The artifact "${name}" was not uploaded: ${explain(error2)}` };
  }
}
function uploadFailure(artifact, { failOnUploadError }) {
  if (!failOnUploadError || artifact.status === "uploaded") return null;
  return new ParityError("SERVICE_FAILED", artifact.message);
}
async function upload({ runUrl }, name, { files, root, unzipped, retentionDays }) {
  const { DefaultArtifactClient } = await import("./artifact-FBJTWMZS.js");
  const options = {
    ...retentionDays === null ? {} : { retentionDays },
    ...unzipped === true ? { skipArchive: true } : {}
  };
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
  if (id === void 0) throw new Error("the service returned no id");
  return { status: "uploaded", id, name, url: `${runUrl}/artifacts/${id}` };
}
var BASE_MS = 9e4;
var SLOWEST = 1e3;
async function longestUploadMs(files) {
  const sizes = await Promise.all(
    files.map(
      (file) => stat(file).then(
        ({ size }) => size,
        () => 0
      )
    )
  );
  return BASE_MS + sizes.reduce((sum, size) => sum + size, 0) / SLOWEST;
}
function isTaken(error2) {
  return error2 instanceof Error && /\(409\)/.test(error2.message);
}
function explain(error2) {
  const text = error2 instanceof Error ? error2.message : String(error2);
  if (isTaken(error2)) {
    return 'this run already has an artifact of that name; give each job of a matrix its own with the input "artifact-name".';
  }
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(text)) {
    return "the artifact service is only there inside a workflow run.";
  }
  if (/GHES/.test(text)) return "GitHub Enterprise Server has no artifact service of this version.";
  if (/quota/i.test(text)) return "the artifact storage of this account is full.";
  return `${text.replace(/https?:\S+/g, "(address)").slice(0, 300)}; the files are in the output directory.`;
}
function defaultArtifactName({ shard, runAttempt, ...parts }) {
  const { providers, models, efforts, regions, dataset } = parts;
  const words = [...distinct(providers), ...distinct(models), ...distinct(efforts), ...distinct(regions), dataset];
  if (shard !== null) words.push(`shard-${shard.replace("/", "-of-")}`);
  return namedByAttempt(words, runAttempt);
}
function givenArtifactName(name, runAttempt) {
  const safe = safeArtifactName(name);
  return { name: safe, spareName: runAttempt > 1 ? `${safe.slice(0, 185)}-attempt-${runAttempt}` : null };
}
function earlierNames({ name }, runAttempt) {
  const stem = name.replace(/-attempt-\d+$/, "").replace(/[.]/g, "\\.");
  const anyAttempt = stem.replace(new RegExp(`(?<!\\d)${runAttempt}(?!\\d)`, "g"), "\\d+");
  return new RegExp(`^(?:${stem}|${anyAttempt})(?:-[0-9a-f]{8})?(?:-attempt-\\d+)?$`);
}
function comparisonArtifactName(runAttempt) {
  return namedByAttempt(["comparison"], runAttempt);
}
function namedByAttempt(words, runAttempt) {
  const stem = safeArtifactName(["parity-bench", ...words].join("-")).slice(0, 170);
  const unique = randomBytes(4).toString("hex");
  return { name: `${stem}-attempt-${runAttempt}`, spareName: `${stem}-${unique}-attempt-${runAttempt}` };
}
function safeArtifactName(name) {
  const allowed = trimEnd(trimStart(name.replace(/[^A-Za-z0-9._-]+/g, "-"), "-."), "-");
  return allowed.slice(0, 200) || "parity-bench";
}
function distinct(values) {
  return [...new Set(values.filter((value) => value !== null))];
}

// src/effects/github/run-artifacts.ts
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
var Artifact = object({
  id: pipe(number(), safeInteger()),
  name: string(),
  expired: boolean(),
  size_in_bytes: optional(number(), 0)
});
var DOWNLOAD_MS = 3e5;
async function fetchArtifacts(access, { runId, pattern }) {
  const fits = namePattern(pattern);
  const all = await listArtifacts(access, runId);
  const wanted = all.filter(({ name }) => fits.test(name));
  for (const { name } of wanted.filter(({ expired }) => expired))
    access.log.warn(`The artifact "${name}" of run ${runId} has expired; its records are not compared.`);
  const there = wanted.filter(({ expired }) => !expired);
  const root = await temporaryFolder();
  const folders = [];
  for (const artifact of there) folders.push(await downloadArtifact(access, artifact, root));
  access.log.info(`artifacts of run ${runId}: ${there.map(({ name }) => name).join(", ") || "none that fits"}`);
  return folders;
}
async function temporaryFolder() {
  const temporary = process.env["RUNNER_TEMP"] || tmpdir();
  await mkdir(temporary, { recursive: true });
  return await mkdtemp(path.join(temporary, "parity-bench-"));
}
function namePattern(pattern) {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*")}$`);
}
async function listArtifacts({ workflow, token, clock, stop }, runId) {
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
async function downloadArtifact({ workflow, token, clock, stop }, { id, name }, root) {
  const folder = path.join(root, `${safeArtifactName(name)}-${id}`);
  await mkdir(folder, { recursive: true });
  const findBy = { token, workflowRunId: 0, repositoryOwner: workflow.owner, repositoryName: workflow.repository };
  try {
    const { DefaultArtifactClient } = await import("./artifact-FBJTWMZS.js");
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

// src/effects/github/given-pull.ts
function aboutGiven(workflow, given) {
  return { ...workflow, pull: pullOf(workflow.pull, given), subjectCommit: given.sha ?? workflow.subjectCommit };
}
function pullOf(pull, { prNumber, sha }) {
  const number2 = prNumber ?? (pull.kind === "known" || pull.kind === "number" ? pull.number : null);
  if (number2 === null) return sha === null || pull.kind !== "branch" ? pull : { ...pull, headSha: sha };
  if (sha !== null) return { kind: "known", number: number2, headSha: sha };
  return pull.kind === "known" && pull.number === number2 ? pull : { kind: "number", number: number2 };
}
function refuseShortSha({ sha }) {
  if (sha === null || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("sha")} can't be ${JSON.stringify(sha.slice(0, 80))}; give all 40 hex digits of the commit.`
  );
}

// src/effects/github/inputs.ts
import { createHash } from "node:crypto";

// src/options/stated-default.ts
function statedDefault(option2) {
  if (option2.kind === "flag") return "false";
  if (option2.default === void 0) return null;
  return option2.kind === "list" ? option2.default.join(", ") : String(option2.default);
}

// src/effects/github/inputs.ts
function input(name) {
  return `input "${name}"`;
}
function readInputs(table) {
  const raw = /* @__PURE__ */ new Map();
  for (const [name, option2] of Object.entries(table)) {
    if (option2.cliOnly === true) continue;
    for (const spelled of option2.alias === void 0 ? [name] : [name, option2.alias]) {
      const text = getInput(spelled);
      if (text !== "" && text !== statedDefault(option2)) raw.set(spelled, [text]);
    }
  }
  return raw;
}
function secretInputs(table) {
  const secrets = /* @__PURE__ */ new Map();
  for (const [name, { secret }] of Object.entries(table)) {
    const value = secret === void 0 ? "" : getInput(name);
    if (secret !== void 0 && value !== "") secrets.set(secret, value);
  }
  return secrets;
}
function inputsHash(table) {
  const names = Object.keys(table).filter((name) => shapesRun(table[name]));
  const given = names.sort().map((name) => [name, getInput(name)]);
  return createHash("sha256").update(JSON.stringify(given)).digest("hex").slice(0, 16);
}

// src/effects/github/outputs.ts
import path2 from "node:path";

// src/options/outputs.ts
var OF_BOTH = {
  verdict: {
    kind: "word",
    help: "better, worse, equivalent, trade-off, inconclusive or not comparable: the first compared arm against the reference arm; empty where there is nothing to compare."
  },
  answers: { kind: "word", help: "The verdict of the same two arms on answers alone." },
  latency: { kind: "word", help: "The verdict of the same two arms on latency alone." },
  reliability: { kind: "word", help: "The verdict of the same two arms on reliability alone." },
  "cost-verdict": {
    kind: "word",
    help: "The verdict of the same two arms on cost, which is no part of the overall verdict."
  },
  verdicts: { kind: "json", help: "All pairs of arms with their verdicts, overall and of each dimension, as JSON." },
  "since-verdicts": {
    kind: "json",
    help: "The verdicts of each arm against itself in the baseline, overall and of each dimension, as JSON; an empty list without a baseline."
  },
  "lasting-changes": {
    kind: "number",
    help: "How many lasting changes this run found in its history; empty without one."
  },
  gates: {
    kind: "json",
    help: "Each gate of `fail-on` with its condition, decision (pass, fail or undecided), figure and 95 % interval, as JSON."
  },
  "gates-decision": {
    kind: "word",
    help: "pass where every gate passed, fail where one failed, else undecided; empty without gates."
  },
  accuracy: { kind: "json", help: "Share of right answers by arm, as JSON." },
  "total-ms-p50": { kind: "json", help: "Median total latency in ms by arm, as JSON." },
  "ttft-ms-p50": { kind: "json", help: "Median time to first token in ms by arm, as JSON." },
  "ttfb-ms-p50": { kind: "json", help: "Median time to first byte in ms by arm, as JSON." },
  "typical-ratio": {
    kind: "number",
    help: "Typical paired ratio of total latency, the first compared arm over the reference arm."
  },
  "cost-usd": {
    kind: "number",
    help: "Cost of the run in USD at the providers' own prices, as far as it was billed."
  },
  findings: { kind: "number", help: "Number of audit findings that touch the verdict." },
  "summary-path": { kind: "path", help: "The summary, JSON." },
  "comment-path": { kind: "path", help: "What was posted, Markdown." },
  "output-dir": { kind: "path", help: "The directory that holds all files." },
  "artifact-id": { kind: "number", help: "Id of the uploaded artifact." },
  "artifact-name": { kind: "name", help: "Name of the uploaded artifact; empty where none was uploaded." },
  "artifact-url": { kind: "url", help: "Address of the uploaded artifact." },
  "report-url": {
    kind: "url",
    help: "Address of the report, which opens in the browser; empty where it was not uploaded as a file of its own."
  },
  "comment-url": { kind: "url", help: "Address of the comment." },
  "issue-comment-url": {
    kind: "url",
    help: "Address of the comment that is kept up to date on the tracking issue."
  },
  simulated: {
    kind: "word",
    help: "true where the embedded endpoint answered at least one run, so that its figures mean nothing, else false."
  },
  skipped: {
    kind: "word",
    help: "true where nothing was run because a credential is withheld from this event (a pull request from a fork, Dependabot), else false."
  }
};
var OUTPUTS = {
  ...OF_BOTH,
  "records-path": { kind: "path", help: "The records, JSONL." },
  "markdown-path": { kind: "path", help: "The summary, Markdown." },
  "stopped-reason": {
    kind: "word",
    help: `Why the run ended before its plan was done, one of ${STOP_CODES.join(", ")}; empty where it was done. The summary has the whole reason.`
  }
};
var COMPARE_OUTPUTS = {
  ...OF_BOTH,
  "summary-path": { kind: "path", help: "The comparison, JSON." }
};

// src/effects/github/outputs.ts
function setOutputs(values) {
  for (const [name, value] of Object.entries(values)) {
    const text = typeof value === "string" ? outgoingText(value) : String(value ?? "");
    setOutput(name, SAFE[OUTPUTS[name].kind].test(text) ? text : "");
  }
}
var SAFE = {
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  word: /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/,
  json: /^[\w ./:@+#=,"{}[\]\\-]*$/,
  path: /^[^\p{Cc}\u2028\u2029`$"';|&<>!]*$/u,
  url: /^https?:\/\/[\w./:#@%-]+$/,
  name: /^[\w.-]*$/
};
function refuseUnsafeDirectory(directory) {
  if (SAFE.path.test(path2.resolve(directory))) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("output-dir")} leads to a path with a quote, "$", a backtick or another character that a shell reads, and outputs name it; choose another directory.`
  );
}
function shellSafeJson(value) {
  return JSON.stringify(value).replace(/\\u[\da-f]{4}|\\.|[^\w ./:@+#=,"{}[\]-]/g, (text) => {
    if (text.startsWith("\\u")) return text;
    const character = text.startsWith("\\") ? String(JSON.parse(`"${text}"`)) : text;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
function comparisonOutputs({ arms: all, pairs, audit, gates }) {
  const arms = current(all);
  const [first] = pairs;
  return {
    ...first === void 0 ? NO_VERDICTS : verdictsOf(first),
    verdicts: shellSafeJson(pairs.map((pair) => ({ a: pair.a, b: pair.b, ...verdictsOf(pair) }))),
    gates: shellSafeJson(gates.map(({ message: _, ...gate }) => gate)),
    "gates-decision": decisionOf(gates),
    accuracy: byArm(arms, ({ accuracy }) => accuracy.rate),
    "total-ms-p50": byArm(arms, (arm) => median(arm, "total_ms")),
    "ttft-ms-p50": byArm(arms, (arm) => median(arm, "ttft_ms")),
    "ttfb-ms-p50": byArm(arms, (arm) => median(arm, "ttfb_ms")),
    "typical-ratio": first?.latency.total_ms.typical_ratio.estimate ?? null,
    "cost-usd": totalUsd(arms),
    findings: audit.filter(({ effect }) => effect !== "none").length
  };
}
function watchOutputs(watch) {
  const verdicts = (watch?.since?.arms ?? []).map(({ arm, verdict, answers, latency, reliability, cost }) => ({
    ...{ arm, verdict, answers: answers.verdict, latency: latency.verdict, reliability: reliability.verdict },
    "cost-verdict": cost.verdict
  }));
  const history = watch?.history ?? null;
  return {
    "since-verdicts": shellSafeJson(verdicts),
    "lasting-changes": watch === null || history === null ? null : foundBy(history, watch.key).length
  };
}
var NO_VERDICTS = { verdict: null, answers: null, latency: null, reliability: null, "cost-verdict": null };
function verdictsOf({ verdict, accuracy, latency, reliability, cost }) {
  return {
    verdict,
    answers: accuracy.verdict,
    latency: latency.verdict,
    reliability: reliability.verdict,
    "cost-verdict": cost.verdict
  };
}
function publishedOutputs({ artifact, page, comment, issue }) {
  const uploaded = artifact.status === "uploaded" ? artifact : null;
  return {
    "artifact-id": uploaded?.id ?? null,
    "artifact-name": uploaded?.name ?? null,
    "artifact-url": uploaded?.url ?? null,
    "report-url": page?.status === "uploaded" ? page.url : null,
    "comment-url": comment !== null && "url" in comment ? comment.url : null,
    "issue-comment-url": issue !== null && "url" in issue ? issue.url : null
  };
}
function annotateVerdicts({ pairs, audit }, log) {
  for (const { a, b, verdict } of pairs.slice(0, MOST_ANNOTATIONS))
    log.annotate("notice", `${a} against ${b}: ${verdict}`, "parity-bench");
  const critical = audit.filter(({ severity }) => severity === "critical");
  for (const { rule, message } of critical.slice(0, MOST_ANNOTATIONS))
    log.annotate("warning", message, `parity-bench: ${rule}`);
}
var MOST_ANNOTATIONS = 10;
function byArm(arms, value) {
  return shellSafeJson(Object.fromEntries(arms.map((arm) => [arm.arm, value(arm)])));
}
function median(arm, metric) {
  return arm.metrics[metric]?.p50 ?? null;
}
function totalUsd(arms) {
  const known = arms.flatMap(({ cost }) => cost.total_usd === null ? [] : [cost.total_usd]);
  return known.length === 0 ? null : Math.round(known.reduce((sum, usd) => sum + usd, 0) * 1e6) / 1e6;
}

// src/effects/github/actions-log.ts
var ANNOTATORS = { error, warning, notice };
function createActionsLog() {
  return {
    info(line) {
      for (const part of line.split(/\r\n|[\n\r]/)) info(outgoingLine(workflowSafe(part)));
    },
    warn(line) {
      warning(outgoingLine(line));
    },
    status() {
    },
    annotate(level, message, title) {
      ANNOTATORS[level](outgoingLine(foldLines(message)), { title: outgoingLine(foldLines(title)) });
    }
  };
}
var SHORTEST_SECRET = 6;
function maskSecret(secret) {
  const whole = secret.trim();
  const forms = new Set([whole, ...whole.split(/\r?\n/)].filter((text) => text.length >= SHORTEST_SECRET));
  for (const form of forms) setSecret(form);
}

// src/effects/github/publisher.ts
import path4 from "node:path";

// src/core/gate/alarm.ts
function alarmOf({ pairs, audit, gates }) {
  const decision = decisionOf(gates);
  if (decision === "fail") return "a gate failed";
  if (decision === "undecided") return "a gate could not be decided";
  const worse = pairs.find(
    ({ verdict, accuracy, latency, reliability }) => verdict === "not comparable" || [verdict, accuracy.verdict, latency.verdict, reliability.verdict].includes("worse")
  );
  if (worse !== void 0) {
    const what = worse.verdict === "not comparable" ? "not comparable" : "worse";
    return `${worse.a} against ${worse.b} is ${what}`;
  }
  const critical = audit.find(({ severity }) => severity === "critical");
  return critical === void 0 ? null : `the audit has a critical finding (${critical.rule})`;
}

// src/core/gate/commit-state.ts
var LONGEST = 140;
function commitStateOf(comparison, failure) {
  const gate = comparison === null ? null : gateFailure(comparison.gates);
  if (comparison !== null && gate !== null && isMeasured(comparison))
    return { state: "failure", description: shortened(gate.message) };
  if (failure !== null) return { state: "error", description: shortened(failure) };
  if (comparison === null || !isMeasured(comparison))
    return { state: "error", description: "nothing was measured that can be judged" };
  return { state: "success", description: shortened(verdictsOf2(comparison)) };
}
function isMeasured({ arms, pairs }) {
  return pairs.length > 0 ? pairs.some(({ n }) => n > 0) : arms.some(({ ok }) => ok > 0);
}
function verdictsOf2({ arms, pairs }) {
  const [first] = pairs;
  if (first === void 0) return `${counted(arms.length, "arm")} measured, nothing to compare`;
  if (pairs.length === 1) return `${first.verdict} (${counted(first.n, "pair")}): ${first.a} against ${first.b}`;
  const counts = /* @__PURE__ */ new Map();
  for (const { verdict } of pairs) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${verdict}: ${count}`).join(", ");
}
function shortened(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}\u2026`;
}

// src/effects/github/comment/pull-comment.ts
import { randomBytes as randomBytes2 } from "node:crypto";

// src/core/report/markdown/progress.ts
function renderProgress(reached, now) {
  const { prompts, plannedPrompts } = reached;
  return [
    `## parity-bench: ${grouped(prompts)} of ${counted(plannedPrompts, "prompt")} measured`,
    "",
    `The run is going on, ${details(reached, now)}. There is no verdict before it ends.`,
    "",
    `As of ${timeOf(now)}.`,
    ""
  ].join("\n");
}
function progressReason(reached, now) {
  const { prompts, plannedPrompts } = reached;
  return `${grouped(prompts)} of ${counted(plannedPrompts, "prompt")} measured by ${timeOf(now)}, ${details(reached, now)}`;
}
function details({ leftMs, elapsedMs, failed, ...money }, now) {
  const end = leftMs === null ? "" : ` and until about ${timeOf(new Date(now.getTime() + leftMs))}`;
  return [
    `for ${duration(elapsedMs)} so far${end}`,
    spending(money),
    failed === 0 ? "no failure" : counted(failed, "failure")
  ].join(", ");
}
function spending({ spent, caps, priced }) {
  if (!priced) {
    const cap = caps.maxBillableTokens === null ? "" : ` of at most ${grouped(caps.maxBillableTokens)}`;
    return `${grouped(spent.tokens)}${cap} tokens`;
  }
  return `$${spent.usd.toFixed(2)}${caps.maxCostUsd === null ? "" : ` of at most $${caps.maxCostUsd.toFixed(2)}`}`;
}
function timeOf(at) {
  return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// src/effects/github/progress/notes.ts
var FIRST_MS = 18e4;
var EVERY_MS = 3e5;
var PATIENCE_MS = 2e4;
var ProgressNotes = class {
  #parts;
  #dueAt;
  #underWay = null;
  #isClosed = false;
  #hasComplained = false;
  #hasPosted = false;
  constructor(parts) {
    this.#parts = parts;
    this.#dueAt = parts.clock.monotonic() + FIRST_MS;
  }
  /** @param content made only where a note is due */
  offer(content) {
    const now = this.#parts.clock.monotonic();
    if (this.#isClosed || this.#underWay !== null || now < this.#dueAt) return;
    this.#dueAt = now + EVERY_MS;
    this.#underWay = this.#post(content()).finally(() => this.#underWay = null);
  }
  /**
   * Takes no further note and waits for the one under way, so that the result comes
   * after it and stays.
   *
   * @returns true where a note is on the pull request
   */
  async close() {
    this.#isClosed = true;
    const { poster, clock, stop } = this.#parts;
    const over = new AbortController();
    const giveUp = () => over.abort();
    stop.addEventListener("abort", giveUp, { once: true });
    if (!stop.aborted) await Promise.race([this.#underWay, clock.sleep(PATIENCE_MS, over.signal)]);
    over.abort();
    await poster.close();
    return this.#hasPosted;
  }
  async #post(content) {
    const result = await this.#parts.poster.post(content);
    if (result.status !== "failed") {
      this.#hasPosted ||= result.status !== "none";
      return;
    }
    if (!this.#hasComplained) this.#parts.complain(`progress: ${result.message}`);
    this.#hasComplained = true;
  }
};

// src/effects/github/progress/worker.ts
import { Worker } from "node:worker_threads";
function startNoteThread(file, thread) {
  const worker = new Worker(file, { workerData: thread });
  worker.unref();
  let settle = () => void 0;
  let failure = null;
  const fail = (message) => {
    failure ??= { status: "failed", message };
    settle(failure);
  };
  worker.on("message", (result) => settle(result));
  worker.on("error", (error2) => fail(`The comment was not posted: ${error2.message}`));
  worker.on("exit", () => fail("The comment was not posted: the thread that posts has ended."));
  return {
    post: (content) => new Promise((resolve) => {
      settle = resolve;
      if (failure === null) worker.postMessage(content);
      else resolve(failure);
    }),
    close: async () => void await worker.terminate()
  };
}

// src/effects/github/result-links.ts
var NOT_UPLOADED = "the artifact was not uploaded";
var ELSEWHERE = {
  uploaded: "The artifact of this run holds everything.",
  uploading: "The files of this run hold everything.",
  failed: "The files of this run hold everything; they could not be uploaded as an artifact."
};
function elsewhereOf({ artifact }) {
  return ELSEWHERE[artifact?.status ?? "uploading"];
}
function originOf(workflow, pull, uploaded) {
  const { artifact = null, page = null } = uploaded ?? {};
  return [
    ...pull === null ? [] : [`Commit ${commitLink(workflow, pull.headSha)}`],
    runLink(workflow, workflow.runId, workflow.runAttempt),
    ...page?.status === "uploaded" ? [link("report", page.url)] : [],
    ...artifact === null ? [] : [artifact.status === "uploaded" ? filesLink(artifact, page) : NOT_UPLOADED]
  ].join(" \xB7 ");
}
function filesLink({ url }, page) {
  return link(page?.status === "uploaded" ? "all files" : `artifact with ${PAGE}`, url);
}

// src/effects/github/comment/pull-comment.ts
var PullComment = class {
  #parts;
  /** Tells this process from the others of one run. */
  #writer = randomBytes2(8).toString("hex");
  /** Undefined until it was looked up; null where there is none to write to. */
  #pull = void 0;
  #poster = null;
  #notes = null;
  constructor(parts) {
    this.#parts = parts;
  }
  /** Null where there is none to write to, or before `prepare`. */
  get pull() {
    return this.#pull ?? null;
  }
  /** Finds the pull request. Ask before measuring: later its head may have moved on. */
  async prepare() {
    if (this.#pull === void 0) this.#pull = await this.#pullToWriteTo();
  }
  /**
   * Has the comment say how far a run is while it goes on; only where one comment is
   * kept up to date, since a new note would notify everybody.
   *
   * @param launcher of the thread that posts
   * @returns what is to be told after each request; undefined where there is no comment
   */
  follow(launcher) {
    const { workflow, options, clock, log, stop } = this.#parts;
    const { githubToken: token, comment, commentKey: key, commentOn: on } = options;
    const { pull } = this;
    if (pull === null || token === null || comment !== "update") return void 0;
    const poster = startNoteThread(launcher, { token, workflow, pull, key, on });
    const notes = new ProgressNotes({ poster, clock, stop, complain: (message) => log.info(message) });
    this.#notes = notes;
    return (reached) => notes.offer(() => this.#note(reached, pull));
  }
  /** Ends the notes. @returns whether one of them was posted */
  async endNotes() {
    return await this.#notes?.close() === true;
  }
  /**
   * Posts a result, or posts it again with more. Says nothing to the log.
   *
   * @returns null where no comment is to be posted
   */
  async post(measured, content) {
    const { workflow, options, clock, stop } = this.#parts;
    const { githubToken: token, comment: mode, commentKey: key, commentOn: on } = options;
    const { pull } = this;
    if (pull === null || mode === "off" || token === null) return null;
    if (this.#poster === null) {
      const github = await connectGitHub(token, workflow.apiUrl, stop, clock);
      this.#poster = new CommentPoster({ github, workflow, pull, mode, key, on, clock, stop });
    }
    return await this.#poster.post({ result: this.#resultOf(pull, measured), ...content });
  }
  /** Says in the log what came of a post. */
  say(comment) {
    const { log } = this.#parts;
    if (comment.status === "none") return comment.message === null ? void 0 : log.info(comment.message);
    if (comment.status === "failed") return log.warn(comment.message);
    if (comment.status === "kept") return log.info(`${comment.message} ${comment.url}`);
    log.info(`comment: ${comment.url}`);
    if (comment.message !== null) log.warn(comment.message);
  }
  /** A note makes a comment only where each result would; else it is a line in the one that is there. */
  #note(reached, pull) {
    const { workflow, options, clock } = this.#parts;
    const now = clock.now();
    const reason = progressReason(reached, now).slice(0, 200);
    const measured = { measured: 0, planned: null, complete: false, reason };
    const result = { ...this.#resultOf(pull, measured), running: true };
    const report = options.commentOn === "always" ? renderProgress(reached, now) : null;
    return { result, report: report === null ? null : `${report}
${originOf(workflow, pull, null)}`, alarm: null };
  }
  #resultOf({ headSha: sha }, measured) {
    const { workflow, inputsHash: inputs } = this.#parts;
    const { runId: run, runAttempt: attempt } = workflow;
    return { sha, run, attempt, writer: this.#writer, inputs, ...measured };
  }
  /** Null without a pull request, where nothing is to be written to it, or without a token that may. */
  async #pullToWriteTo() {
    const { workflow, options, log, clock, stop } = this.#parts;
    const isWanted = options.comment !== "off" || options.commitStatus;
    if (!isWanted || workflow.pull.kind === "none") return null;
    if (workflow.restriction !== null) {
      log.info("No comment: the token of this job may only read. The report is in the job summary.");
      return null;
    }
    const token = options.githubToken;
    if (token === null) {
      log.warn('No comment: the input "github-token" is empty.');
      return null;
    }
    try {
      return await findPull(workflow, () => connectGitHub(token, workflow.apiUrl, stop, clock));
    } catch (error2) {
      log.warn(`No comment, the pull request was not found: ${explainRefusal(error2, "pull-requests: write")}`);
      return null;
    }
  }
};

// src/effects/github/commit-status.ts
var LONGEST_CONTEXT = 255;
function statusContext({ workflow, job }, key) {
  const parts = ["parity-bench", workflow, job, ...key === null ? [] : [key]];
  return parts.filter((part) => part !== "").join(" / ").slice(0, LONGEST_CONTEXT);
}
var Statuses = array(
  object({
    state: string(),
    context: string(),
    description: nullish(string(), ""),
    target_url: nullish(string(), "")
  })
);
async function postStatus(github, workflow, request) {
  try {
    await create2(github, workflow, request);
    const hidden = request.state === "success" ? await hiddenBy(github, workflow, request) : null;
    if (hidden === null) return null;
    await create2(github, workflow, { ...request, ...hidden });
    return `Another job or step of this run set the commit status "${request.context}" to ${hidden.state}, so it stays so. Give each a name with the input "comment-key".`;
  } catch (error2) {
    return `The commit status was not set: ${explainRefusal(error2, "statuses: write")}`;
  }
}
async function create2(github, { owner, repository: repo }, { sha, context, state, description, url }) {
  await github.rest.repos.createCommitStatus({
    ...{ owner, repo, sha, state },
    context: outgoingLine(context),
    description: outgoingLine(description),
    target_url: url
  });
}
async function hiddenBy(github, { owner, repository: repo }, { sha, context, url }) {
  const { data } = await github.rest.repos.listCommitStatusesForRef({ owner, repo, ref: sha, per_page: 100 });
  const found = parse(Statuses, data).find((status) => status.context === context && status.target_url === url && status.state !== "success");
  if (found === void 0) return null;
  return { state: found.state === "failure" ? "failure" : "error", description: found.description ?? "" };
}

// src/core/report/markdown/alert.ts
function renderAlert({ worsenings: worsenings2, drifts }, { pairs }) {
  const names = new ArmNames(pairs.flatMap(({ pair }) => [{ arm: pair.a }, { arm: pair.b }]));
  const title = worsenings2.length > 0 ? "changed for the worse" : "lasting change found";
  const lines = [
    ...worsenings2.map((change) => escapeMarkdown(worseningText(change, pairs))),
    ...drifts.map((drift) => escapeMarkdown(`Lasting change: ${driftText(drift, names)}`))
  ];
  return `## parity-bench: ${title}

${bullets(lines)}
`;
}
function worseningText({ pair, judged, from, to }, pairs) {
  const report = pairs.find((one) => pairName(one.pair) === pair);
  const who = report === void 0 ? pair : `${report.a} against ${report.b}`;
  const figure = report?.answers.find(({ dimension }) => dimension === judged)?.figure ?? "";
  return `${who}, ${judged}: ${to}, was ${from}${figure === "" ? "" : ` (${figure})`}`;
}

// src/core/trend/change.ts
var DECIDED = ["better", "worse", "equivalent", "trade-off"];
var JUDGED = ["overall", "answers", "latency", "reliability", "cost"];
var STANDING = objectOf({ pair: NAME, judged: oneOf(JUDGED), verdict: oneOf(DECIDED) });
function standingAfter(before, pairs) {
  const now = decidedIn(pairs);
  return [...before.filter((old) => !now.some((one) => isSame(one, old))), ...now];
}
function worsenings(before, pairs) {
  if (before === null) return [];
  return decidedIn(pairs).flatMap(({ pair, judged, verdict: to }) => {
    const from = before.find((old) => isSame(old, { pair, judged }))?.verdict ?? "open";
    return RANK[to] > RANK[from] ? [{ pair, judged, from, to }] : [];
  });
}
var RANK = {
  open: 0,
  better: 0,
  equivalent: 0,
  "trade-off": 1,
  worse: 2
};
function decidedIn(pairs) {
  return pairs.flatMap((point) => {
    const { verdict, answers, latency, reliability, cost } = point;
    const verdicts = { overall: verdict, answers, latency, reliability, cost };
    return JUDGED.flatMap((judged) => {
      const decided = DECIDED.find((one) => one === verdicts[judged]);
      return decided === void 0 ? [] : [{ pair: pairName(point), judged, verdict: decided }];
    });
  });
}
function isSame(one, other) {
  return one.pair === other.pair && one.judged === other.judged;
}

// src/effects/github/issue/marker.ts
import { createHash as createHash2 } from "node:crypto";
var Count = pipe(number(), safeInteger(), minValue(0));
var StateSchema = object({
  version: literal(1),
  /** The run and the attempt whose result the comment shows. */
  run: Count,
  attempt: Count,
  /** What was told of the verdicts. */
  standings: array(STANDING)
});
function issueKey({ workflow, job }, key, inputs) {
  return createHash2("sha256").update(JSON.stringify([workflow, job, key ?? "", inputs])).digest("hex").slice(0, 16);
}
function stateMarker(key, state) {
  return marker(`issue:${key}`, state);
}
function parseStateMarker(key, body) {
  const state = safeParse(StateSchema, parsed(`issue:${key}`, body));
  return state.success ? state.output : null;
}
function alertMarker(key, ids) {
  return marker(`alert:${key}`, ids.map(hashed));
}
function toldIn(key, body, ids) {
  const told = safeParse(array(string()), parsed(`alert:${key}`, body));
  return told.success ? ids.filter((id) => told.output.includes(hashed(id))) : [];
}
function hashed(id) {
  return createHash2("sha256").update(id).digest("hex").slice(0, 16);
}
function marker(name, content) {
  return `<!-- parity-bench-${name} ${hiddenJson(content)} -->`;
}
function parsed(name, body) {
  const [first = ""] = body.split(/\r?\n/, 1);
  const start = `<!-- parity-bench-${name} `;
  if (!first.startsWith(start) || !first.endsWith(" -->")) return null;
  try {
    return JSON.parse(first.slice(start.length, -" -->".length));
  } catch {
    return null;
  }
}

// src/effects/github/issue/report.ts
var MOST_ROUNDS = 6;
var LOOK_AGAIN_MS = 500;
async function reportToIssue(parts, content) {
  try {
    return await new Reporting(parts, content, await authorOf(parts.github)).settle();
  } catch (error2) {
    return {
      status: "failed",
      message: `The tracking issue #${parts.issue} was not written to: ${explainRefusal(error2, "issues: write")}`
    };
  }
}
var Reporting = class {
  constructor(parts, content, author) {
    this.parts = parts;
    this.content = content;
    this.author = author;
    this.#key = issueKey(parts.workflow, parts.key, parts.inputs);
  }
  parts;
  content;
  author;
  #key;
  /** What was told before this run; undefined until it was read. */
  #before = void 0;
  #alertUrl = null;
  /** What we told and wrote, as GitHub confirmed it; its list may lag behind. */
  #told = /* @__PURE__ */ new Set();
  #made = null;
  #written = null;
  /** @throws what the client throws */
  async settle() {
    for (let round = 1; ; round += 1) {
      try {
        const result = await this.#round(await this.#look());
        if (result !== null) return result;
      } catch (error2) {
        const { kind } = refusalOf(error2);
        const isUncertain = kind === "unanswered" || kind === "unavailable";
        if (!isUncertain || round >= MOST_ROUNDS || this.parts.stop.aborted) throw error2;
        await this.parts.clock.sleep(LOOK_AGAIN_MS * round, this.parts.stop);
      }
      if (round >= MOST_ROUNDS) throw new Error("the comment was changed again after each write");
    }
  }
  async #look() {
    const { github, workflow, issue } = this.parts;
    const all = await commentsBy(github, workflow, issue, this.author);
    const shown = all.flatMap((comment) => {
      const state = parseStateMarker(this.#key, comment.body);
      return state === null ? [] : [{ comment, state }];
    });
    return { all, shown };
  }
  /** Does one thing that is missing; null where the comments must be read again. */
  async #round(seen) {
    const { github, workflow, issue } = this.parts;
    const [place, ...doubles] = seen.shown;
    if (place !== void 0 && isLater(place.state, workflow)) return kept(place.comment, place.state);
    if (this.#before === void 0) this.#before = place?.state ?? null;
    const alert = this.#alertLeft(seen);
    if (alert !== null) {
      this.#alertUrl = (await create(github, workflow, issue, this.#alertBody(alert))).url;
      for (const id of alert.ids) this.#told.add(id);
      return null;
    }
    const body = this.#body();
    if (place === void 0) {
      if (this.#made !== null) return { status: "written", url: this.#made.url, alertUrl: this.#alertUrl };
      this.#made = await create(github, workflow, issue, body);
      return null;
    }
    if (!this.#stands(place.comment, body)) {
      await update(github, workflow, place.comment.id, body);
      this.#written = { id: place.comment.id, body };
      return null;
    }
    for (const { comment } of doubles) await remove(github, workflow, comment.id);
    return { status: "written", url: place.comment.url, alertUrl: this.#alertUrl };
  }
  /** What no comment tells of yet; null where everything is told. */
  #alertLeft({ all }) {
    const ids = this.#changes();
    const told = new Set(all.flatMap(({ body }) => toldIn(this.#key, body, [...ids.keys()])));
    const left = [...ids].filter(([id]) => !told.has(id) && !this.#told.has(id));
    if (left.length === 0) return null;
    const parts = left.map(([, change]) => change);
    return {
      ids: left.map(([id]) => id),
      worsenings: parts.flatMap((change) => "judged" in change ? [change] : []),
      drifts: parts.flatMap((change) => "found_key" in change ? [change] : [])
    };
  }
  /** By an id that is the same in every attempt to tell of it. */
  #changes() {
    const { pairs, drifts } = this.content;
    const before = this.#before ?? null;
    const worse = worsenings(before?.standings ?? null, pairs);
    return new Map([
      ...worse.map((change) => {
        const { pair, judged, from, to } = change;
        return [JSON.stringify([before?.run, pair, judged, from, to]), change];
      }),
      ...drifts.map((drift) => [JSON.stringify([drift.found_key, seriesName(drift)]), drift])
    ]);
  }
  #alertBody({ ids, ...alert }) {
    const { model, origin } = this.content;
    return `${alertMarker(this.#key, ids)}
${renderAlert(alert, model)}
${origin}
`;
  }
  #body() {
    const { runId: run, runAttempt: attempt } = this.parts.workflow;
    const { report, origin, pairs } = this.content;
    const standings = standingAfter(this.#before?.standings ?? [], pairs);
    return `${stateMarker(this.#key, { version: 1, run, attempt, standings })}
${report.trim()}

${origin}
`;
  }
  /** True where a comment holds a text already, or ours as GitHub confirmed it and then changed some blanks. */
  #stands({ id, body: there }, body) {
    if (there.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd()) return true;
    return this.#written?.id === id && this.#written.body === body;
  }
};
function isLater({ run, attempt }, { runId, runAttempt }) {
  return run > runId || run === runId && attempt > runAttempt;
}
function kept({ url }, { run }) {
  return {
    status: "kept",
    url,
    message: `The tracking issue shows the result of run ${run}, which is later than this one.`
  };
}

// src/effects/github/issue/tracking-issue.ts
async function updateTrackingIssue({ issue, token, log, ...parts }, { context, ...content }) {
  if (issue === null) return null;
  const { workflow, stop, clock } = parts;
  if (token === null || workflow.restriction !== null) {
    log.info("The tracking issue was not written to: this job has no token that may write.");
    return null;
  }
  const github = await connectGitHub(token, workflow.apiUrl, stop, clock);
  const result = await reportToIssue({ ...parts, github, issue }, { ...content, ...seriesIn(context) });
  if (result.status === "failed") log.warn(result.message);
  else log.info(result.status === "kept" ? `${result.message} ${result.url}` : `tracking issue: ${result.url}`);
  return result;
}
function seriesIn({ comparison, watch }) {
  const history = watch?.history ?? null;
  return {
    pairs: comparison.pairs.map(pairPoint),
    drifts: history === null ? [] : foundBy(history, watch?.key ?? "")
  };
}

// src/effects/github/job-summary.ts
import { readFile } from "node:fs/promises";
var SUMMARY_LIMIT_BYTES = 1048576;
var JobSummary = class {
  /** What the step wrote before us; null until we write. */
  #before = null;
  /**
   * Shows Markdown after what the step has written before. Text above the budget
   * is replaced by a note, because GitHub would show nothing at all; fitting a
   * report into the budget is the report's own business.
   *
   * @returns null, or why there is no summary
   */
  async show(markdown) {
    try {
      this.#before ??= await readFile(process.env["GITHUB_STEP_SUMMARY"] ?? "", "utf8");
      const ours = outgoingText(markdown);
      const bytes = Buffer.byteLength(`${this.#before}${ours}
`);
      const text = bytes <= SUMMARY_LIMIT_BYTES ? ours : tooLong(bytes);
      await summary.emptyBuffer().addRaw(`${this.#before}${text}`, true).write({ overwrite: true });
      return null;
    } catch {
      return "The job summary could not be written: GITHUB_STEP_SUMMARY names no writable file.";
    }
  }
};
function tooLong(bytes) {
  return `The report has ${bytes} bytes, more than GitHub shows here. The files of the run hold everything.
`;
}

// src/effects/github/measured.ts
import { createHash as createHash3 } from "node:crypto";
function measuredIn({ records, run, comparison }) {
  const counted2 = records.filter(
    ({ superseded, retry, fault }) => superseded !== true && retry !== true && !isClientSide(fault)
  );
  const reason = run === null ? null : run.stop?.message ?? run.error?.message ?? null;
  return {
    measured: counted2.length,
    planned: run?.plannedAttempts ?? null,
    complete: run === null ? comparison.pairs.length > 0 : reason === null,
    reason: reason === null ? null : shortened2(reason),
    ...comparison.pairs.length === 0 ? {} : { verdicts: verdictsHash(comparison) }
  };
}
function verdictsHash({ pairs }) {
  const verdicts = pairs.map(({ a, b, verdict, accuracy, latency, reliability, cost }) => [
    ...[a, b, verdict],
    ...[accuracy, latency, reliability, cost].map((dimension) => dimension.verdict)
  ]);
  return createHash3("sha256").update(JSON.stringify(verdicts)).digest("hex").slice(0, 16);
}
function nothingMeasured(reason) {
  return { measured: 0, planned: null, complete: false, reason: shortened2(reason) };
}
function shortened2(text) {
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST2);
}
var LONGEST2 = 160;

// src/effects/github/report-page.ts
import { copyFile, mkdir as mkdir2 } from "node:fs/promises";
import path3 from "node:path";
async function uploadPage(workflow, page, artifact, how) {
  const name = `report-${artifact.spareName ?? artifact.name}.html`;
  try {
    const root = path3.join(await temporaryFolder(), "report");
    await mkdir2(root);
    const file = path3.join(root, name);
    await copyFile(page, file);
    const request = { ...how, artifact: { name, spareName: null }, files: [file], root, unzipped: true };
    return await uploadArtifact(workflow, request);
  } catch {
    return { status: "failed", name, message: `The artifact "${name}" was not uploaded: ${page} can't be read.` };
  }
}

// src/effects/github/uploads.ts
var Uploads = class {
  #artifact = null;
  #page = null;
  #done;
  constructor(artifact, page) {
    const artifactDone = artifact.then((result) => this.#artifact = result);
    const pageDone = (page ?? Promise.resolve(null)).then((result) => this.#page = result);
    this.#done = Promise.all([artifactDone, pageDone]);
  }
  get soFar() {
    return { artifact: this.#artifact, page: this.#page };
  }
  /** Resolves when both are over. */
  async done() {
    const [artifact, page] = await this.#done;
    return { artifact, page };
  }
};

// src/effects/github/publisher.ts
var GRACE_MS = 6e3;
var PATIENCE_MS2 = 1e4;
var HURRIED_PATIENCE_MS = 1e3;
var Publisher = class {
  #parts;
  #summary = new JobSummary();
  /** Aborted soon after a cancellation, when nobody may wait for GitHub any longer. */
  #ending;
  #comment;
  constructor(parts) {
    this.#parts = parts;
    this.#ending = after(parts.stop, GRACE_MS, parts.clock);
    this.#comment = new PullComment({ ...parts, stop: this.#ending });
  }
  /** Finds the pull request, if there is one to comment on. Ask before measuring: later its head may have moved on. */
  async prepare() {
    await this.#comment.prepare();
  }
  /** The comment says how far a run is while it goes on. @see PullComment.follow */
  follow(launcher) {
    return this.#comment.follow(launcher);
  }
  /**
   * Outputs and summary first, since they need no service. The comment waits a
   * little for the artifact's link; where the upload takes longer, the comment is
   * posted without it and the link is added later.
   */
  async publish(publication) {
    const { context, reportModel } = publication;
    await this.#comment.endNotes();
    const { comparison, watch = null } = context;
    setOutputs({ skipped: "false", ...comparisonOutputs(comparison), ...watchOutputs(watch), ...publication.outputs });
    await this.#show(renderSummary(reportModel, ELSEWHERE.uploading));
    const uploads = this.#upload(publication);
    const isOver = await this.#waitedFor(uploads.done());
    const first = await this.#postResult(publication, uploads.soFar);
    setOutputs({ "comment-url": first !== null && "url" in first ? first.url : null });
    const uploaded = await uploads.done();
    this.#sayUploaded(uploaded);
    await this.#show(`${renderSummary(reportModel, elsewhereOf(uploaded))}
${this.#origin(uploaded)}
`);
    const second = !isOver && first !== null ? await this.#postResult(publication, uploaded) : first;
    const comment = second?.status === "failed" ? first : second;
    if (comment !== null) this.#comment.say(comment);
    const issue = await this.#updateIssue(publication, uploaded);
    const result = { artifact: uploaded.artifact, page: uploaded.page, comment, issue };
    setOutputs(publishedOutputs(result));
    annotateVerdicts(context.comparison, this.#parts.log);
    return result;
  }
  /**
   * Puts the state on the commit, where that is wished for. Last of all, since it
   * says how the step ends.
   *
   * @param comparison null where nothing was measured
   * @param failure what ends the step; null where nothing does
   */
  async conclude(comparison, failure) {
    const { workflow, options, log, clock } = this.#parts;
    const { githubToken: token, commitStatus, commentKey } = options;
    const sha = this.#comment.pull?.headSha ?? workflow.subjectCommit;
    if (!commitStatus || token === null || workflow.restriction !== null || sha === "") return;
    const github = await connectGitHub(token, workflow.apiUrl, this.#ending, clock);
    const complaint = await postStatus(github, workflow, {
      ...commitStateOf(comparison, failure),
      sha,
      context: statusContext(workflow, commentKey),
      url: attemptUrl(workflow, workflow.runId, workflow.runAttempt)
    });
    if (complaint !== null) log.warn(complaint);
  }
  /**
   * Says that the run ended before it measured anything, and why: in the summary,
   * and in the comment of an earlier result where there is one.
   */
  async end(reason) {
    await this.#show(`${renderEnded(reason)}
${this.#origin(null)}
`);
    await this.prepare();
    const hasNote = await this.#comment.endNotes();
    const report = hasNote ? `${renderEnded(reason)}
${this.#origin(null)}` : null;
    const comment = await this.#comment.post(nothingMeasured(reason), { report, alarm: null });
    if (comment !== null) this.#comment.say(comment);
    await this.conclude(null, reason);
  }
  /** Says that nothing was to be run here, which is nobody's failure. */
  async skip(reason) {
    setOutputs({ skipped: "true" });
    this.#parts.log.annotate("notice", reason, "parity-bench skipped");
    await this.#show(renderSkipped(reason));
  }
  /** Shows the plan of a run that is not carried out. */
  async showPlan(markdown) {
    setOutputs({ skipped: "false" });
    await this.#show(markdown);
  }
  async #show(markdown) {
    const failure = await this.#summary.show(markdown);
    if (failure !== null) this.#parts.log.warn(failure);
  }
  #upload({ artifact, files, root }) {
    const { workflow, options, clock } = this.#parts;
    const page = files.find((file) => path4.basename(file) === PAGE);
    const how = { retentionDays: options.retentionDays, clock, stop: this.#ending };
    return new Uploads(
      uploadArtifact(workflow, { artifact, files, root, ...how }),
      page === void 0 ? null : uploadPage(workflow, page, artifact, how)
    );
  }
  #sayUploaded({ artifact, page }) {
    const { log } = this.#parts;
    if (artifact.status === "failed") return log.warn(artifact.message);
    log.info(`artifact: ${artifact.url}`);
    if (page !== null) log.info(page.status === "uploaded" ? `report: ${page.url}` : page.message);
  }
  /** False where the uploads are not over yet. */
  async #waitedFor(uploading) {
    const { clock, stop } = this.#parts;
    const [ms, end] = stop.aborted ? [HURRIED_PATIENCE_MS, this.#ending] : [PATIENCE_MS2, stop];
    const over = new AbortController();
    const giveUp = () => over.abort();
    end.addEventListener("abort", giveUp, { once: true });
    const isOver = await Promise.race([uploading.then(() => true), clock.sleep(ms, over.signal).then(() => false)]);
    over.abort();
    return isOver;
  }
  async #postResult({ context, reportModel }, uploaded) {
    const report = `${renderComment(reportModel, elsewhereOf(uploaded))}
${this.#origin(uploaded)}`;
    return await this.#comment.post(measuredIn(context), { report, alarm: alarmOf(context.comparison) });
  }
  async #updateIssue({ context, reportModel: model }, uploaded) {
    const { workflow, options, inputsHash: inputs, clock, log } = this.#parts;
    const { reportIssue: issue, githubToken: token, commentKey: key } = options;
    const parts = { workflow, issue, token, key, inputs, clock, stop: this.#ending, log };
    const report = renderComment(model, elsewhereOf(uploaded));
    return await updateTrackingIssue(parts, { context, model, report, origin: this.#origin(uploaded) });
  }
  #origin(uploaded) {
    return originOf(this.#parts.workflow, this.#comment.pull, uploaded);
  }
};

// src/effects/github/workflow.ts
import path5 from "node:path";

// src/effects/github/event.ts
var Text = pipe(string(), nonEmpty());
var PullNumber = pipe(number(), safeInteger(), minValue(1));
var NamedRepository = nullish(object({ full_name: optional(Text) }));
var PullEvent = object({ pull_request: object({ number: PullNumber, head: object({ sha: Text }) }) });
var PullRepositories = object({
  pull_request: object({
    head: optional(object({ repo: NamedRepository })),
    base: optional(object({ repo: NamedRepository }))
  })
});
var PullCommentEvent = object({
  issue: object({ number: PullNumber, pull_request: looseObject({}) })
});
var RepositoryEvent = object({ repository: object({ default_branch: Text }) });
var ListedPull = object({
  number: PullNumber,
  head: object({ ref: Text, sha: Text }),
  base: object({ repo: object({ id: optional(number()), url: optional(Text) }) })
});
var WorkflowRunEvent = object({
  repository: optional(object({ id: optional(number()) })),
  workflow_run: object({
    id: optional(pipe(number(), safeInteger(), minValue(1))),
    event: Text,
    head_sha: Text,
    head_branch: nullish(Text),
    head_repository: nullish(object({ full_name: optional(Text), owner: object({ login: Text }) })),
    actor: nullish(object({ login: Text })),
    pull_requests: optional(array(unknown()), [])
  })
});
function pullsInto({ repository, workflow_run: run }, slug) {
  return run.pull_requests.flatMap((listed) => {
    const pull = safeParse(ListedPull, listed);
    if (!pull.success) return [];
    const { id, url } = pull.output.base.repo;
    const isOurs = id !== void 0 && repository?.id !== void 0 ? id === repository.id : url?.toLowerCase().endsWith(`/repos/${slug.toLowerCase()}`) === true;
    return isOurs ? [pull.output] : [];
  });
}

// src/effects/github/workflow.ts
async function readWorkflow(env) {
  const event = await readEvent(env["GITHUB_EVENT_PATH"]);
  const eventName = env["GITHUB_EVENT_NAME"] ?? "";
  const slug = env["GITHUB_REPOSITORY"] ?? "";
  const [owner = "", repository = ""] = slug.split("/");
  const runId = wholeNumber(env["GITHUB_RUN_ID"]) ?? 0;
  const serverUrl = env["GITHUB_SERVER_URL"] || "https://github.com";
  const restriction = restrictionOf(eventName, event, env["GITHUB_ACTOR"] ?? "", slug);
  const followed = eventName === "workflow_run" ? parsed2(WorkflowRunEvent, event)?.workflow_run : void 0;
  return {
    eventName,
    owner,
    repository,
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    file: workflowFile(env["GITHUB_WORKFLOW_REF"] ?? ""),
    commit: env["GITHUB_SHA"] ?? "",
    defaultBranch: parsed2(RepositoryEvent, event)?.repository.default_branch ?? null,
    job: env["GITHUB_JOB"] ?? "",
    runId,
    runAttempt: wholeNumber(env["GITHUB_RUN_ATTEMPT"]) ?? 1,
    subjectCommit: followed?.head_sha ?? env["GITHUB_SHA"] ?? "",
    followedRunId: followed?.id ?? null,
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    serverUrl,
    runUrl: `${serverUrl}/${slug}/actions/runs/${runId}`,
    pull: pullReference(eventName, event, slug),
    restriction,
    origin: restriction ?? originOf2(eventName, event, slug)
  };
}
async function readEvent(path6) {
  if (path6 === void 0 || path6 === "") return {};
  try {
    return JSON.parse((await readRegular(path6, MOST_JSON_BYTES)).toString("utf8"));
  } catch {
    return {};
  }
}
function pullReference(eventName, event, slug) {
  if (eventName === "workflow_run") {
    const run = parsed2(WorkflowRunEvent, event);
    return run === null ? { kind: "none" } : pullOfWorkflowRun(run, slug);
  }
  const pull = parsed2(PullEvent, event)?.pull_request;
  if (pull !== void 0) return { kind: "known", number: pull.number, headSha: pull.head.sha };
  const issue = parsed2(PullCommentEvent, event)?.issue;
  return issue === void 0 ? { kind: "none" } : { kind: "number", number: issue.number };
}
function pullOfWorkflowRun(event, slug) {
  const { event: cause, head_sha: headSha, head_branch: branch, head_repository: head } = event.workflow_run;
  if (!/^pull_request/.test(cause)) return { kind: "none" };
  const listed = pullsInto(event, slug).filter((pull2) => branch == null || pull2.head.ref === branch);
  const pull = listed.find(({ head: { sha } }) => sha === headSha) ?? listed[0];
  if (pull !== void 0) return { kind: "known", number: pull.number, headSha };
  return head == null || branch == null ? { kind: "none" } : { kind: "branch", owner: head.owner.login, branch, headSha };
}
function originOf2(eventName, event, slug) {
  const run = eventName === "workflow_run" ? parsed2(WorkflowRunEvent, event)?.workflow_run : void 0;
  if (run === void 0 || !/^pull_request/.test(run.event)) return null;
  if (run.actor?.login === "dependabot[bot]") return "dependabot";
  return run.head_repository?.full_name === slug ? null : "fork";
}
var HEAD_EVENTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];
var DEPENDABOT_EVENTS = [...HEAD_EVENTS, "push", "create", "deployment", "deployment_status"];
function restrictionOf(eventName, event, actor, slug) {
  if (actor === "dependabot[bot]" && DEPENDABOT_EVENTS.includes(eventName)) return "dependabot";
  const pull = HEAD_EVENTS.includes(eventName) ? parsed2(PullRepositories, event)?.pull_request : void 0;
  if (pull === void 0) return null;
  const base = pull.base?.repo?.full_name ?? slug;
  return pull.head?.repo?.full_name === base ? null : "fork";
}
function parsed2(schema, event) {
  const result = safeParse(schema, event);
  return result.success ? result.output : null;
}
function workflowFile(ref) {
  return path5.posix.basename(ref.split("@")[0] ?? "");
}
function wholeNumber(text) {
  return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

// src/effects/github/step.ts
var DRAIN_MS = 250;
async function runStep(table, work) {
  optimizeLater();
  const given = secretInputs(table);
  const env = { ...process.env, ...Object.fromEntries(given) };
  const secrets = processSecrets;
  secrets.tell(maskSecret);
  for (const secret of [...given.values(), ...secretsIn(env), ...accountsIn(env)]) secrets.learn(secret);
  const log = createActionsLog();
  const stop = interruption();
  const options = publishOptions();
  const workflow = aboutGiven(await readWorkflow(env), options);
  const publisher = new Publisher({
    workflow,
    options,
    inputsHash: inputsHash(table),
    log,
    clock: systemClock,
    stop: stop.signal
  });
  const step = { workflow, publisher, env, secrets, log, signal: stop.signal };
  const code = await work(step).catch((cause) => endedEarly(step, cause));
  process.exitCode = stop.exitCode() ?? code;
  setTimeout(() => process.exit(), DRAIN_MS).unref();
}
function complain(log, cause) {
  const error2 = asParityError(cause);
  log.annotate("error", error2.messageFor(input), "parity-bench");
  return error2.exitCode;
}
async function endedEarly({ publisher, log }, cause) {
  const exitCode = complain(log, cause);
  await publisher.end(asParityError(cause).messageFor(input));
  return exitCode;
}
function publishOptions() {
  try {
    const options = parseOptions(PUBLISH_OPTIONS, readInputs(PUBLISH_OPTIONS));
    refuseShortSha(options);
    return options;
  } catch {
    return {
      ...{ githubToken: null, comment: "off", commentKey: null, commentOn: "always", commitStatus: false },
      ...{ retentionDays: null, reportIssue: null, prNumber: null, sha: null }
    };
  }
}
function accountsIn(env) {
  const account = /^arn:aws[\w-]*:iam::(\d{12}):/.exec(env["INPUT_AWS-ROLE-ARN"]?.trim() ?? "")?.[1];
  return account === void 0 ? [] : [account];
}

export {
  uploadArtifact,
  uploadFailure,
  defaultArtifactName,
  givenArtifactName,
  earlierNames,
  comparisonArtifactName,
  fetchArtifacts,
  temporaryFolder,
  namePattern,
  listArtifacts,
  downloadArtifact,
  unreachable,
  refuseShortSha,
  input,
  readInputs,
  refuseUnsafeDirectory,
  runStep,
  complain
};
