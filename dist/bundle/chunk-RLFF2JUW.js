import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  shapesRun
} from "./chunk-5S4RPYUM.js";
import {
  interruption,
  secretsIn
} from "./chunk-CLP5OZBG.js";
import {
  renderComment,
  renderEnded,
  renderSkipped,
  renderSummary
} from "./chunk-EDVTECYB.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import {
  decisionOf
} from "./chunk-P6OXYJ2Y.js";
import {
  PUBLISH_OPTIONS,
  RESERVED_OPTIONS
} from "./chunk-NAFTFK56.js";
import {
  STOP_CODES
} from "./chunk-VZOP42A2.js";
import {
  current
} from "./chunk-7UEFJCG7.js";
import {
  parseOptions
} from "./chunk-QH24ILPQ.js";
import {
  outgoingLine,
  outgoingText,
  processSecrets
} from "./chunk-PHGPCPOY.js";
import {
  maskLookalikes
} from "./chunk-FIGDLMOA.js";
import {
  MOST_JSON_BYTES,
  readRegular
} from "./chunk-XOSPGNAM.js";
import {
  isClientSide
} from "./chunk-477SQBMC.js";
import {
  counted,
  grouped
} from "./chunk-LU6X25WC.js";
import {
  array,
  boolean,
  excerpt,
  literal,
  looseObject,
  maxLength,
  minValue,
  nonEmpty,
  nullable,
  nullish,
  number,
  object,
  optional,
  parse,
  pipe,
  record,
  regex,
  safeInteger,
  safeParse,
  string,
  unknown
} from "./chunk-CTC26OTG.js";
import {
  ParityError,
  asParityError,
  escapeMarkdown,
  foldLines,
  option,
  phrase,
  trimEnd,
  trimStart,
  workflowSafe
} from "./chunk-KL4PBLXA.js";
import {
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  summary,
  warning
} from "./chunk-JSRCSS5X.js";

// src/effects/github/artifacts.ts
import { randomBytes } from "node:crypto";
import { stat } from "node:fs/promises";

// src/effects/github/deadline.ts
var TooLate = class extends Error {
  constructor() {
    super("there was no time left for it");
    this.name = "TooLate";
  }
};
async function within({ clock, ms, stop }, work) {
  const ending2 = new AbortController();
  const done = new AbortController();
  const end = () => ending2.abort(new TooLate());
  if (stop.aborted) end();
  else stop.addEventListener("abort", end, { once: true });
  void clock.sleep(ms, done.signal).then(() => {
    if (!done.signal.aborted) end();
  });
  try {
    return await Promise.race([abortion(ending2.signal), work(ending2.signal)]);
  } finally {
    done.abort();
    stop.removeEventListener("abort", end);
  }
}
function abortion(signal) {
  return new Promise((_, reject) => {
    const refuse = () => reject(new TooLate());
    if (signal.aborted) refuse();
    else signal.addEventListener("abort", refuse, { once: true });
  });
}
function after(signal, ms, clock) {
  const later = new AbortController();
  const begin = () => void clock.sleep(ms).then(() => later.abort());
  if (signal.aborted) begin();
  else signal.addEventListener("abort", begin, { once: true });
  return later.signal;
}

// src/effects/github/artifacts.ts
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
async function upload({ runUrl }, name, { files, root, retentionDays }) {
  const { DefaultArtifactClient } = await import("./artifact-XKAHXLXJ.js");
  const options = retentionDays === null ? {} : { retentionDays };
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
  return `${text.replace(/https?:\S+/g, "(address)").slice(0, 300)}; the files stand in the output directory.`;
}
function defaultArtifactName({ shard, runAttempt, ...parts }) {
  const { providers, models, efforts, regions, dataset } = parts;
  const words = [...distinct(providers), ...distinct(models), ...distinct(efforts), ...distinct(regions), dataset];
  if (shard !== null) words.push(`shard-${shard.replace("/", "-of-")}`);
  return namedByAttempt(words, runAttempt);
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

// src/effects/github/given-pull.ts
function aboutGiven(workflow, given) {
  return { ...workflow, pull: pullOf(workflow.pull, given) };
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
      if (text !== "" && text !== statedDefault(option2)) raw.set(spelled, [available(name, text)]);
    }
  }
  return raw;
}
function available(name, text) {
  if (!RESERVED_OPTIONS.includes(name)) return text;
  throw new ParityError("INVALID_OPTION", phrase`${option(name)} is reserved for a later version; leave it out.`);
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
import path from "node:path";

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
  "comment-url": { kind: "url", help: "Address of the comment." },
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
  if (SAFE.path.test(path.resolve(directory))) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("output-dir")} leads to a path with a quote, "$", a backtick or another character that a shell reads, and outputs name it; choose another directory.`
  );
}
function shellSafeJson(value) {
  return JSON.stringify(value).replace(/\\u[\da-f]{4}|\\.|[^\w ./:@+#=,"{}[\]-]/g, (text) => {
    if (text.startsWith("\\u")) return text;
    const character = text.startsWith("\\") ? JSON.parse(`"${text}"`) : text;
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
function publishedOutputs({ artifact, comment }) {
  const uploaded = artifact.status === "uploaded" ? artifact : null;
  return {
    "artifact-id": uploaded?.id ?? null,
    "artifact-name": uploaded?.name ?? null,
    "artifact-url": uploaded?.url ?? null,
    "comment-url": comment !== null && "url" in comment ? comment.url : null
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

// src/effects/github/provenance.ts
function provenanceOf(workflow, env) {
  const { owner, repository, runId, runAttempt, runUrl, job } = workflow;
  return {
    url: runUrl,
    workflow: {
      repository: `${owner}/${repository}`,
      commit: env["GITHUB_SHA"] ?? "",
      ref: env["GITHUB_REF"] ?? "",
      workflow: env["GITHUB_WORKFLOW_REF"] ?? workflow.workflow,
      job,
      run_id: runId,
      run_attempt: runAttempt
    }
  };
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
import { randomBytes as randomBytes2 } from "node:crypto";

// src/effects/github/pull-request.ts
async function findPull(workflow, connect) {
  const { pull } = workflow;
  switch (pull.kind) {
    case "none":
      return null;
    case "known":
      return { number: pull.number, headSha: pull.headSha };
    case "number":
      return { number: pull.number, headSha: await headOf(await connect(), workflow, pull.number) };
    case "branch": {
      const number2 = await numberOfBranch(await connect(), workflow, pull.owner, pull.branch, pull.headSha);
      return number2 === null ? null : { number: number2, headSha: pull.headSha };
    }
  }
}
var Pull = object({
  number: pipe(number(), safeInteger()),
  head: object({
    sha: string(),
    ref: string(),
    repo: nullish(object({ owner: object({ login: string() }) }))
  }),
  base: optional(object({ repo: optional(object({ full_name: string() })) }))
});
var Pulls = array(Pull);
var Head = object({ head: object({ sha: string() }) });
async function headOf(github, workflow, number2) {
  const { data } = await github.rest.pulls.get({
    owner: workflow.owner,
    repo: workflow.repository,
    pull_number: number2
  });
  return parse(Head, data).head.sha;
}
async function numberOfBranch(github, { owner: base, repository: repo }, owner, branch, headSha) {
  const { data } = await github.rest.pulls.list({
    owner: base,
    repo,
    head: `${owner}:${branch}`,
    state: "open",
    per_page: 100
  });
  const hits = parse(Pulls, data).filter((pull) => pull.head.ref === branch && pull.head.repo?.owner.login === owner).filter((pull) => (pull.base?.repo?.full_name ?? `${base}/${repo}`) === `${base}/${repo}`).sort((a, b) => a.number - b.number);
  return (hits.find((pull) => pull.head.sha === headSha) ?? hits[0])?.number ?? null;
}

// src/effects/github/refusal.ts
var Headers = record(string(), unknown());
var Failure = object({
  status: number(),
  response: object({
    headers: optional(Headers, {}),
    data: optional(unknown())
  })
});
var Data = object({ message: string() });
function refusalOf(error2, now = /* @__PURE__ */ new Date()) {
  const failure = safeParse(Failure, error2);
  if (!failure.success) return { kind: "unanswered", status: null, said: "", retryAfterMs: null };
  const { status, response } = failure.output;
  const said = saidIn(response.data);
  const kind = kindOf(status, said, response.headers);
  return { kind, status, said, retryAfterMs: waitAsked(response.headers, kind, now) };
}
function kindOf(status, said, headers) {
  if (status >= 500) return "unavailable";
  if (status === 401) return "bad token";
  const isLimited = /rate limit|abuse detection/i.test(said) || headers["x-ratelimit-remaining"] === "0";
  if (status === 429 || status === 403 && (isLimited || headers["retry-after"] !== void 0)) return "rate limited";
  if (/\blocked\b/i.test(said)) return "locked";
  if (status === 403 && /resource not accessible|must have (?:push|admin|write)|permission/i.test(said))
    return "not permitted";
  return status === 404 || status === 410 ? "absent" : "other";
}
function waitAsked(headers, kind, now) {
  const asked = headers["retry-after"];
  if (typeof asked === "string" && /^\d{1,9}$/.test(asked)) return Number(asked) * 1e3;
  if (typeof asked === "string" && !Number.isNaN(Date.parse(asked)))
    return Math.max(0, Date.parse(asked) - now.getTime());
  const reset = headers["x-ratelimit-reset"];
  if (kind !== "rate limited" || headers["x-ratelimit-remaining"] !== "0") return null;
  return typeof reset === "string" && /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1e3 - now.getTime()) : null;
}
function explainRefusal(error2, permission) {
  const { kind, status, said, retryAfterMs } = refusalOf(error2);
  const quoted = said === "" ? "" : `: ${said}`;
  switch (kind) {
    case "unanswered":
      return "GitHub did not answer.";
    case "rate limited":
      return `GitHub's rate limit is used up (HTTP ${status})${retryAfterMs === null ? "" : `; it asks to wait ${Math.ceil(retryAfterMs / 1e3)} s`}.`;
    case "locked":
      return `the conversation is locked (HTTP ${status}).`;
    case "bad token":
      return 'the token was refused (HTTP 401); check the input "github-token".';
    case "not permitted":
      return `the token may not do that (HTTP ${status}). Add to the job:

    permissions:
      contents: read
      ${permission}
`;
    case "absent":
      return `GitHub finds no such thing, or the token may not see it (HTTP ${status}${quoted}).`;
    case "unavailable":
    case "other":
      return `GitHub answered HTTP ${status}${quoted}.`;
  }
}
function saidIn(data) {
  const parsed3 = safeParse(Data, data);
  return parsed3.success ? maskLookalikes(parsed3.output.message.slice(0, 200)) : "";
}

// src/effects/github/links.ts
function commitLink(place, sha) {
  return link(`\`${sha.slice(0, 7)}\``, `${repositoryUrl(place)}/commit/${sha}`);
}
function runLink(place, run, attempt) {
  return link(`run ${run}, attempt ${attempt}`, `${repositoryUrl(place)}/actions/runs/${run}/attempts/${attempt}`);
}
function link(text, url) {
  return /^https?:\/\/[\w.:/?=&%+#~-]+$/.test(url) ? `[${text}](${url})` : text;
}
function repositoryUrl({ serverUrl, owner, repository }) {
  return `${serverUrl}/${owner}/${repository}`;
}

// src/effects/github/comment/marker.ts
import { createHash as createHash2 } from "node:crypto";
var Sha = pipe(string(), regex(/^[0-9a-f]{7,64}$/));
var Token = pipe(string(), regex(/^[0-9a-f]{8,64}$/));
var Count = pipe(number(), safeInteger(), minValue(0));
var ResultSchema = object({
  /** The commit that it is about. */
  sha: Sha,
  run: Count,
  attempt: Count,
  /** The process that wrote it: two with one run and attempt are two jobs of a matrix, or two steps. */
  writer: Token,
  /** Hash of the step's inputs: tells the jobs of a matrix apart, also when one is run again. */
  inputs: Token,
  /** Requests that count: made, and not failed on the client's side. */
  measured: Count,
  /** Null where it is not known. */
  planned: nullable(Count),
  /** The plan was carried out whole. */
  complete: boolean(),
  /** Why it ended early, not escaped; null where it did not. */
  reason: nullable(pipe(string(), maxLength(200)))
});
var MOST_OTHERS = 3;
var StateSchema = object({
  version: literal(1),
  /** The result whose report the comment shows. */
  shown: ResultSchema,
  /** Results that came later or measured less; each is a line beside the report. */
  others: pipe(array(ResultSchema), maxLength(MOST_OTHERS))
});
function commentKey(workflow, key) {
  const parts = [workflow.workflow, workflow.job, key ?? ""];
  const hash = createHash2("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
  const readable2 = (key ?? workflow.job).replace(/[^A-Za-z0-9]+/g, "-");
  return [trimEnd(trimStart(readable2, "-"), "-").slice(0, 40), hash].filter((part) => part !== "").join(".");
}
function renderMarker({ key, ...state }) {
  const json = JSON.stringify(state).replace(
    /[<>&@#-]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `<!-- parity-bench:${key} ${json} -->`;
}
function parseMarker(body) {
  const [first = ""] = body.split(/\r?\n/, 1);
  const match = /^<!-- parity-bench:([A-Za-z0-9.-]{1,80}) (\{.*\}) -->$/.exec(first);
  const state = safeParse(StateSchema, parsed(match?.[2] ?? ""));
  return match === null || !state.success ? null : { key: match[1] ?? "", ...state.output };
}
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

// src/effects/github/comment/body.ts
var REPORT = "<!-- report -->";
var OTHERS = "<!-- other results -->";
function renderBody(marker, report, place) {
  const later = marker.others.filter(({ sha }) => sha !== marker.shown.sha).at(-1);
  const beside = marker.others.filter(({ sha }) => sha === marker.shown.sha);
  const parts = [
    renderMarker(marker),
    ...later === void 0 ? [] : [olderNote(marker.shown, later, place), ""],
    REPORT,
    report.trim(),
    OTHERS,
    ...beside.length === 0 ? [] : ["", othersNote(beside, place)]
  ];
  return `${parts.join("\n")}
`;
}
function reportOf(body) {
  const lines = body.split(/\r?\n/);
  const from = lines.indexOf(REPORT);
  const to = lines.lastIndexOf(OTHERS);
  return lines.slice(from < 0 ? 1 : from + 1, to < 0 ? lines.length : to).join("\n");
}
function olderNote(shown, later, place) {
  return [
    `> **This is the result of an older commit,** ${commitLink(place, shown.sha)}.`,
    `> For ${commitLink(place, later.sha)} nothing was measured: ${runLink(place, later.run, later.attempt)} ${ending(later)}`
  ].join("\n");
}
function othersNote(others, place) {
  return ["Further results of this commit, which do not replace the one above:", "", ...others.map(otherLine)].join(
    "\n"
  );
  function otherLine(other) {
    return `- ${runLink(place, other.run, other.attempt)} measured ${amount(other)}${other.complete ? "." : ` and ${ending(other)}`}`;
  }
}
function amount({ measured, planned }) {
  if (measured === 0) return "nothing";
  return planned === null ? counted(measured, "request") : `${grouped(measured)} of ${counted(planned, "request")}`;
}
var LONGEST_REASON = 160;
function ending({ reason }) {
  if (reason === null) return "ended early.";
  return `ended early: ${escapeMarkdown(trimEnd(excerpt(reason, LONGEST_REASON), ". "))}.`;
}

// src/effects/github/comment/search.ts
var CommentSchema = object({
  id: pipe(number(), safeInteger()),
  html_url: string(),
  body: nullish(string(), ""),
  user: nullish(object({ login: string(), type: optional(string(), "User") }), null)
});
var Page = array(CommentSchema);
var Viewer = object({ viewer: object({ login: string() }) });
var User = object({ login: string() });
async function authorOf(github) {
  try {
    const { viewer } = parse(Viewer, await github.graphql("query { viewer { login } }"));
    return { kind: "login", login: viewer.login };
  } catch {
    return await personalAuthor(github);
  }
}
async function personalAuthor(github) {
  try {
    const { data } = await github.rest.users.getAuthenticated();
    return { kind: "login", login: parse(User, data).login };
  } catch (error2) {
    const { kind, status } = refusalOf(error2);
    if (kind === "not permitted" || status === 403 || status === 404) return { kind: "app" };
    throw error2;
  }
}
async function ownComments(github, { owner, repository: repo }, pullNumber, key, author) {
  const found = [];
  const pages = github.paginate.iterator(github.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullNumber,
    per_page: 100
  });
  for await (const { data } of pages) {
    for (const { id, html_url: url, body: text, user } of parse(Page, data)) {
      const body = text ?? "";
      const marker = isBy(author, user) ? parseMarker(body) : null;
      if (marker?.key === key) found.push({ id, url, body, marker });
    }
  }
  return found.sort((a, b) => a.id - b.id);
}
function isBy(author, user) {
  if (user === null || user === void 0) return false;
  return author.kind === "login" ? user.login === author.login : user.type === "Bot";
}

// src/effects/github/comment/standing.ts
async function choose(ours, shown, head) {
  if (ours.sha === shown.sha) return chooseOfOneCommit(ours, shown);
  const headSha = await head();
  const isNewer = ours.sha === headSha || shown.sha !== headSha && ours.run >= shown.run;
  if (!isNewer) return "leave";
  return ours.measured === 0 && shown.measured > 0 ? "beside" : "replace";
}
function chooseOfOneCommit(ours, shown) {
  if (ours.measured === 0) return shown.measured > 0 || isLater(shown, ours) ? "beside" : "replace";
  if (shown.measured === 0) return "replace";
  if (isLater(shown, ours)) return "beside";
  if (shown.complete && !ours.complete) return "beside";
  if (ours.inputs === shown.inputs && ours.measured < shown.measured) return "beside";
  return "replace";
}
function isLater(a, b) {
  return a.run > b.run || a.run === b.run && a.attempt > b.attempt;
}
function isAnotherLeg(theirs, ours) {
  if (theirs.run !== ours.run || theirs.writer === ours.writer) return false;
  return theirs.attempt === ours.attempt || theirs.inputs !== ours.inputs;
}
function replaced({ key, shown, others }, ours) {
  if (shown.writer === ours.writer) return { key, version: 1, shown: ours, others };
  const later = [...others, shown].filter((other) => other.sha === ours.sha && isLater(other, ours));
  return { key, version: 1, shown: ours, others: later.slice(-MOST_OTHERS) };
}
function listed(marker, ours) {
  if (isSame(marker.shown, ours)) return marker;
  const isListed = marker.others.some((other) => isSame(other, ours));
  const others = isListed ? marker.others.map((other) => isSame(other, ours) ? ours : other) : [...marker.others, ours].slice(-MOST_OTHERS);
  return { ...marker, others };
}
function isSame(a, b) {
  return a.writer === b.writer && a.run === b.run && a.attempt === b.attempt;
}

// src/effects/github/comment/write.ts
async function create(github, { owner, repository: repo }, pullNumber, body) {
  const { data } = await github.rest.issues.createComment({
    owner,
    repo,
    issue_number: pullNumber,
    body: outgoingText(body)
  });
  const { id, html_url: url } = parse(CommentSchema, data);
  return { id, url };
}
async function update(github, { owner, repository: repo }, id, body) {
  return await unlessAbsent(
    () => github.rest.issues.updateComment({ owner, repo, comment_id: id, body: outgoingText(body) })
  );
}
async function remove(github, { owner, repository: repo }, id) {
  await unlessAbsent(() => github.rest.issues.deleteComment({ owner, repo, comment_id: id }));
}
async function unlessAbsent(request) {
  try {
    await request();
    return true;
  } catch (error2) {
    if (refusalOf(error2).kind === "absent") return false;
    throw error2;
  }
}

// src/effects/github/comment/post.ts
var PERMISSION = "pull-requests: write";
var MOST_ROUNDS = 6;
var LOOK_AGAIN_MS = 500;
var CommentPoster = class {
  #parts;
  #author = null;
  constructor(parts) {
    this.#parts = parts;
  }
  async post(content) {
    const posting = new Posting(this.#parts, content);
    try {
      this.#author ??= await authorOf(this.#parts.github);
      return await posting.settle(this.#author);
    } catch (error2) {
      return posting.failure(error2);
    }
  }
};
var Posting = class {
  #parts;
  #content;
  #key;
  /** Comments that GitHub may still list although they were deleted. */
  #gone = /* @__PURE__ */ new Set();
  /** What we made, as GitHub confirmed it; its list may lag behind. */
  #made = null;
  /** What we wrote last, as GitHub confirmed it. */
  #written = null;
  /** A write had no answer: it may have worked. */
  #isUncertain = false;
  #hasOtherLegs = false;
  constructor(parts, content) {
    this.#parts = parts;
    this.#content = content;
    const key = commentKey(parts.workflow, parts.key);
    this.#key = parts.mode === "new" ? `${key}.${content.result.writer}` : key;
  }
  /** Reads and writes until what stands there is right. @throws what the client throws */
  async settle(author) {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      try {
        const result = await this.#round(author);
        if (result !== null) return result;
      } catch (error2) {
        if (this.#written !== null) break;
        const isOver = round === MOST_ROUNDS || this.#parts.stop.aborted;
        if (!this.#isUncertain || isOver) throw error2;
        await this.#parts.clock.sleep(LOOK_AGAIN_MS * round, this.#parts.stop);
      }
    }
    if (this.#written === null) throw new Error("each comment was gone before it could be written");
    return this.#posted(this.#written);
  }
  /** "Not posted" is never said of what may have been posted. */
  failure(error2) {
    const what = this.#isUncertain ? "It is not known whether the comment was posted" : "The comment was not posted";
    return { status: "failed", message: `${what}: ${explainRefusal(error2, PERMISSION)}` };
  }
  /** Null where the comments must be read again. */
  async #round(author) {
    const seen = await this.#look(author);
    const place = this.#placeIn(seen);
    if (place === null) return await this.#make();
    const choice = await this.#choiceAt(place);
    if (choice !== "leave") {
      const body = this.#bodyAt(place, choice);
      if (!this.#stands(place, body)) return await this.#rewrite(place, body);
    }
    await this.#removeDoubles(place, seen, choice);
    return choice === "replace" ? this.#posted(place) : this.#kept(place, choice);
  }
  async #look(author) {
    const { github, workflow, pull } = this.#parts;
    const comments = await ownComments(github, workflow, pull.number, this.#key, author);
    const seen = comments.filter(({ id }) => !this.#gone.has(id));
    this.#hasOtherLegs = seen.some(({ marker }) => isAnotherLeg(marker.shown, this.#content.result));
    return seen;
  }
  /**
   * The comment that is ours to write: before others one of the same inputs, then
   * the oldest; another job's only for a line beside its result.
   */
  #placeIn(seen) {
    const { result, report } = this.#content;
    const free = seen.filter(({ marker }) => !isAnotherLeg(marker.shown, result));
    return free.find(({ marker }) => marker.shown.inputs === result.inputs) ?? free[0] ?? (report === null ? seen[0] : null) ?? null;
  }
  async #choiceAt({ marker }) {
    const { github, workflow, pull } = this.#parts;
    const { result, report } = this.#content;
    if (marker.shown.writer === result.writer) return report === null ? "leave" : "replace";
    const choice = await choose(result, marker.shown, () => headOf(github, workflow, pull.number));
    return choice === "replace" && report === null ? "beside" : choice;
  }
  #bodyAt({ marker, body }, choice) {
    const { result, report } = this.#content;
    return choice === "replace" && report !== null ? renderBody(replaced(marker, result), report, this.#parts.workflow) : renderBody(listed(marker, result), reportOf(body), this.#parts.workflow);
  }
  /** True where a comment holds a text already, or ours as GitHub confirmed it and then changed some blanks. */
  #stands(place, body) {
    const isConfirmed = this.#written?.id === place.id && this.#written.body === body;
    const isOurs = JSON.stringify(place.marker) === JSON.stringify(parseMarker(body));
    return normalized(place.body) === normalized(body) || isConfirmed && isOurs;
  }
  async #make() {
    const { github, workflow, pull } = this.#parts;
    const { result, report } = this.#content;
    if (this.#made !== null) return this.#posted(this.#made);
    if (report === null) return { status: "none" };
    const body = renderBody({ key: this.#key, version: 1, shown: result, others: [] }, report, workflow);
    this.#made = await this.#asked(() => create(github, workflow, pull.number, body));
    this.#written = { ...this.#made, body };
    return null;
  }
  async #rewrite({ id, url }, body) {
    const isThere = await this.#asked(() => update(this.#parts.github, this.#parts.workflow, id, body));
    if (isThere) this.#written = { id, url, body };
    else this.#forget(id);
    return null;
  }
  #forget(id) {
    this.#gone.add(id);
    if (this.#made?.id === id) this.#made = null;
    if (this.#written?.id === id) this.#written = null;
  }
  /** Remembers where a write may have worked although no answer came. */
  async #asked(write) {
    try {
      return await write();
    } catch (error2) {
      const { kind } = refusalOf(error2);
      if (kind === "unanswered" || kind === "unavailable") this.#isUncertain = true;
      throw error2;
    }
  }
  /** Ours beside the one that stays; and, once ours is shown, what earlier runs of the same step left. */
  async #removeDoubles(place, seen, choice) {
    const { result } = this.#content;
    const doubles = seen.filter(({ marker: { shown } }) => {
      const isEarlier = choice === "replace" && shown.inputs === result.inputs && shown.run !== result.run;
      return shown.writer === result.writer || isEarlier;
    });
    const ids = /* @__PURE__ */ new Set([...doubles.map(({ id }) => id), ...this.#made === null ? [] : [this.#made.id]]);
    ids.delete(place.id);
    for (const id of ids) await remove(this.#parts.github, this.#parts.workflow, id);
  }
  #posted({ id, url }) {
    return {
      status: id === this.#made?.id ? "created" : "updated",
      url,
      message: this.#hasOtherLegs ? OTHER_LEGS : null
    };
  }
  #kept({ url, marker: { shown } }, choice) {
    const { result } = this.#content;
    const theirs = `run ${shown.run} for ${shown.sha.slice(0, 7)}`;
    const message = choice === "beside" ? `The comment still shows the result of ${theirs}, which is ${shown.sha === result.sha ? "later or measured more" : "the last that measured anything"}; this run is a line beside it.` : `The comment was left as it is: it shows the result of ${theirs}, which is newer than this run's ${result.sha.slice(0, 7)}.`;
    return { status: "kept", url, message };
  }
};
var OTHER_LEGS = 'Another job or step of this run has a comment under the same key, so this result has a comment of its own. Give each a key with the input "comment-key".';
function normalized(body) {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

// src/effects/github/retry.ts
var MOST_TRIES = 4;
var MOST_WAITING_MS = 15e4;
var AFTER_OUTAGE_MS = [1e3, 3e3, 9e3];
var AFTER_LIMIT_MS = [15e3, 45e3, 6e4];
async function repeated({ clock, stop, isRepeatable: isRepeatable2 }, request) {
  let waitedMs = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await request();
    } catch (error2) {
      const waitMs = waitBefore(error2, tries, isRepeatable2, clock.now());
      if (waitMs === null || tries === MOST_TRIES || waitedMs + waitMs > MOST_WAITING_MS || stop.aborted) throw error2;
      waitedMs += waitMs;
      await clock.sleep(waitMs, stop);
      if (stop.aborted) throw error2;
    }
  }
}
function waitBefore(error2, tries, isRepeatable2, now) {
  const { kind, retryAfterMs } = refusalOf(error2, now);
  if (kind === "rate limited") return retryAfterMs ?? AFTER_LIMIT_MS[tries - 1] ?? null;
  const passes = kind === "unavailable" || kind === "unanswered";
  return passes && isRepeatable2 ? retryAfterMs ?? AFTER_OUTAGE_MS[tries - 1] ?? null : null;
}

// src/effects/github/github.ts
var ANSWER_MS = 2e4;
async function connectGitHub(token, apiUrl, stop, clock) {
  const { getOctokit } = await import("./github-VX7H3TA2.js");
  const github = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  github.hook.wrap(
    "request",
    (request, options) => repeated(
      { clock, stop, isRepeatable: isRepeatable(options.method, options.url) },
      () => within({ clock, stop, ms: ANSWER_MS }, async (signal) => {
        return readable(await request({ ...options, request: { ...options.request, signal } }));
      })
    )
  );
  return github;
}
function readable(answer) {
  if (answer.status !== 204 && typeof answer.data === "string") throw new Error("GitHub sent no JSON");
  return answer;
}
function isRepeatable(method, url) {
  return method !== "POST" || url.endsWith("/graphql");
}
var nothing = () => void 0;
var SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

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
function measuredIn({ records, run, comparison }) {
  const counted2 = records.filter(
    ({ superseded, retry, fault }) => superseded !== true && retry !== true && !isClientSide(fault)
  );
  const reason = run === null ? null : run.stop?.message ?? run.error?.message ?? null;
  return {
    measured: counted2.length,
    planned: run?.plannedAttempts ?? null,
    complete: run === null ? comparison.pairs.length > 0 : reason === null,
    reason: reason === null ? null : shortened(reason)
  };
}
function nothingMeasured(reason) {
  return { measured: 0, planned: null, complete: false, reason: shortened(reason) };
}
function shortened(text) {
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST);
}
var LONGEST = 160;

// src/effects/github/publisher.ts
var GRACE_MS = 6e3;
var PATIENCE_MS = 1e4;
var HURRIED_PATIENCE_MS = 1e3;
var Publisher = class {
  #parts;
  /** Tells this process from the others of one run. */
  #writer = randomBytes2(8).toString("hex");
  #summary = new JobSummary();
  /** Aborted soon after a cancellation, when nobody may wait for GitHub any longer. */
  #ending;
  /** Undefined until it was looked up; null where there is none to comment on. */
  #pull = void 0;
  #poster = null;
  constructor(parts) {
    this.#parts = parts;
    this.#ending = after(parts.stop, GRACE_MS, parts.clock);
  }
  /** Finds the pull request, if there is one to comment on. Ask before measuring: later its head may have moved on. */
  async prepare() {
    if (this.#pull === void 0) this.#pull = await this.#pullToCommentOn();
  }
  /**
   * Outputs and summary first, since they need no service. The comment waits a
   * little for the artifact's link; where the upload takes longer, the comment is
   * posted without it and the link is added later.
   */
  async publish(publication) {
    const { context, reportModel } = publication;
    setOutputs({ skipped: "false", ...comparisonOutputs(context.comparison), ...publication.outputs });
    await this.#show(renderSummary(reportModel, ELSEWHERE.uploading));
    const uploading = this.#upload(publication);
    const early = await this.#waitedFor(uploading);
    const first = await this.#comment(publication, early);
    setOutputs({ "comment-url": first !== null && "url" in first ? first.url : null });
    const artifact = early ?? await uploading;
    if (artifact.status === "failed") this.#parts.log.warn(artifact.message);
    else this.#parts.log.info(`artifact: ${artifact.url}`);
    await this.#show(`${renderSummary(reportModel, ELSEWHERE[artifact.status])}
${this.#origin(artifact)}
`);
    const second = early === null && first !== null ? await this.#comment(publication, artifact) : first;
    const comment = second?.status === "failed" ? first : second;
    if (comment !== null) this.#say(comment);
    setOutputs(publishedOutputs({ artifact, comment }));
    annotateVerdicts(context.comparison, this.#parts.log);
    return { artifact, comment };
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
    const comment = await this.#post({ result: this.#result(nothingMeasured(reason)), report: null });
    if (comment !== null) this.#say(comment);
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
    const { retentionDays } = options;
    return uploadArtifact(workflow, { artifact, files, root, retentionDays, clock, stop: this.#ending });
  }
  /** Null where the upload is not over yet. */
  async #waitedFor(uploading) {
    const { clock, stop } = this.#parts;
    const [ms, end] = stop.aborted ? [HURRIED_PATIENCE_MS, this.#ending] : [PATIENCE_MS, stop];
    const over = new AbortController();
    const giveUp = () => over.abort();
    end.addEventListener("abort", giveUp, { once: true });
    const early = await Promise.race([uploading, clock.sleep(ms, over.signal).then(() => null)]);
    over.abort();
    return early;
  }
  async #comment({ context, reportModel }, artifact) {
    const report = renderComment(reportModel, ELSEWHERE[artifact?.status ?? "uploading"]);
    return await this.#post({
      result: this.#result(measuredIn(context)),
      report: `${report}
${this.#origin(artifact)}`
    });
  }
  /** Null where none is to be posted. */
  async #post(content) {
    const { workflow, options, clock } = this.#parts;
    const { result, report } = content;
    const pull = this.#pull ?? null;
    if (pull === null || result === null || options.comment === "off" || options.githubToken === null) return null;
    this.#poster ??= new CommentPoster({
      github: await connectGitHub(options.githubToken, workflow.apiUrl, this.#ending, clock),
      workflow,
      pull,
      mode: options.comment,
      key: options.commentKey,
      clock,
      stop: this.#ending
    });
    return await this.#poster.post({ result, report });
  }
  /** Null without a pull request: a comment is about one of its commits. */
  #result(measured) {
    const { workflow, inputsHash: inputsHash2 } = this.#parts;
    if (this.#pull === void 0 || this.#pull === null) return null;
    const { runId: run, runAttempt: attempt } = workflow;
    return { sha: this.#pull.headSha, run, attempt, writer: this.#writer, inputs: inputsHash2, ...measured };
  }
  /** Which commit and run a result is of, and where its files are. */
  #origin(artifact) {
    const { workflow } = this.#parts;
    const parts = [
      ...this.#pull === void 0 || this.#pull === null ? [] : [`Commit ${commitLink(workflow, this.#pull.headSha)}`],
      runLink(workflow, workflow.runId, workflow.runAttempt),
      ...artifact === null ? [] : [artifact.status === "uploaded" ? link("artifact with report.html", artifact.url) : NOT_UPLOADED]
    ];
    return parts.join(" \xB7 ");
  }
  #say(comment) {
    const { log } = this.#parts;
    if (comment.status === "none") return;
    if (comment.status === "failed") return log.warn(comment.message);
    if (comment.status === "kept") return log.info(`${comment.message} ${comment.url}`);
    log.info(`comment: ${comment.url}`);
    if (comment.message !== null) log.warn(comment.message);
  }
  /** Null without a pull request, without a wish for a comment, or without a token that may write one. */
  async #pullToCommentOn() {
    const { workflow, options, log, clock } = this.#parts;
    if (options.comment === "off" || workflow.pull.kind === "none") return null;
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
      return await findPull(workflow, () => connectGitHub(token, workflow.apiUrl, this.#ending, clock));
    } catch (error2) {
      log.warn(`No comment, the pull request was not found: ${explainRefusal(error2, "pull-requests: write")}`);
      return null;
    }
  }
};
var NOT_UPLOADED = "the artifact was not uploaded";
var ELSEWHERE = {
  uploaded: "The artifact of this run holds everything.",
  uploading: "The files of this run hold everything.",
  failed: "The files of this run hold everything; they could not be uploaded as an artifact."
};

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
  return run.pull_requests.flatMap((listed2) => {
    const pull = safeParse(ListedPull, listed2);
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
  return {
    eventName,
    owner,
    repository,
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    runId,
    runAttempt: wholeNumber(env["GITHUB_RUN_ATTEMPT"]) ?? 1,
    followedRunId: eventName === "workflow_run" ? parsed2(WorkflowRunEvent, event)?.workflow_run.id ?? null : null,
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    serverUrl,
    runUrl: `${serverUrl}/${slug}/actions/runs/${runId}`,
    pull: pullReference(eventName, event, slug),
    restriction,
    origin: restriction ?? originOf(eventName, event, slug)
  };
}
async function readEvent(path2) {
  if (path2 === void 0 || path2 === "") return {};
  try {
    return JSON.parse((await readRegular(path2, MOST_JSON_BYTES)).toString("utf8"));
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
  const listed2 = pullsInto(event, slug).filter((pull2) => branch == null || pull2.head.ref === branch);
  const pull = listed2.find(({ head: { sha } }) => sha === headSha) ?? listed2[0];
  if (pull !== void 0) return { kind: "known", number: pull.number, headSha };
  return head == null || branch == null ? { kind: "none" } : { kind: "branch", owner: head.owner.login, branch, headSha };
}
function originOf(eventName, event, slug) {
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
function wholeNumber(text) {
  return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

// src/effects/github/step.ts
var DRAIN_MS = 250;
async function runStep(table, work) {
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
    return { githubToken: null, comment: "off", commentKey: null, retentionDays: null, prNumber: null, sha: null };
  }
}
function accountsIn(env) {
  const account = /^arn:aws[\w-]*:iam::(\d{12}):/.exec(env["INPUT_AWS-ROLE-ARN"]?.trim() ?? "")?.[1];
  return account === void 0 ? [] : [account];
}

export {
  within,
  uploadFailure,
  defaultArtifactName,
  comparisonArtifactName,
  safeArtifactName,
  refuseShortSha,
  input,
  readInputs,
  refuseUnsafeDirectory,
  provenanceOf,
  explainRefusal,
  connectGitHub,
  runStep,
  complain
};
