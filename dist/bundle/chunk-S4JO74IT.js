import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  array,
  boolean,
  exactOptional,
  excerpt,
  literal,
  maxLength,
  minValue,
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
} from "./chunk-3TQE47KB.js";
import {
  counted,
  escapeMarkdown,
  grouped,
  maskLookalikes,
  outgoingText,
  trimEnd,
  trimStart
} from "./chunk-P5ZF7QHL.js";

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
function refusalOf(error, now = /* @__PURE__ */ new Date()) {
  const failure = safeParse(Failure, error);
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
function explainRefusal(error, permission) {
  const { kind, status, said, retryAfterMs } = refusalOf(error);
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
  const parsed2 = safeParse(Data, data);
  return parsed2.success ? maskLookalikes(parsed2.output.message.slice(0, 200)) : "";
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
    } catch (error) {
      const waitMs = waitBefore(error, tries, isRepeatable2, clock.now());
      if (waitMs === null || tries === MOST_TRIES || waitedMs + waitMs > MOST_WAITING_MS || stop.aborted) throw error;
      waitedMs += waitMs;
      await clock.sleep(waitMs, stop);
      if (stop.aborted) throw error;
    }
  }
}
function waitBefore(error, tries, isRepeatable2, now) {
  const { kind, retryAfterMs } = refusalOf(error, now);
  if (kind === "rate limited") return retryAfterMs ?? AFTER_LIMIT_MS[tries - 1] ?? null;
  const passes = kind === "unavailable" || kind === "unanswered";
  return passes && isRepeatable2 ? retryAfterMs ?? AFTER_OUTAGE_MS[tries - 1] ?? null : null;
}

// src/effects/github/github.ts
var ANSWER_MS = 2e4;
async function connectGitHub(token, apiUrl, stop, clock) {
  const { getOctokit } = await import("./github-HBXFOXNL.js");
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

// src/effects/github/links.ts
function commitLink(place, sha) {
  return link(`\`${sha.slice(0, 7)}\``, `${repositoryUrl(place)}/commit/${sha}`);
}
function runLink(place, run, attempt) {
  return link(`run ${run}, attempt ${attempt}`, attemptUrl(place, run, attempt));
}
function attemptUrl(place, run, attempt) {
  return `${repositoryUrl(place)}/actions/runs/${run}/attempts/${attempt}`;
}
function link(text, url) {
  return /^https?:\/\/[\w.:/?=&%+#~-]+$/.test(url) ? `[${text}](${url})` : text;
}
function repositoryUrl({ serverUrl, owner, repository }) {
  return `${serverUrl}/${owner}/${repository}`;
}

// src/effects/github/comment/marker.ts
import { createHash } from "node:crypto";
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
  /** Why it ended early, not escaped; null where it did not. Of a run that is going on: how far it is. */
  reason: nullable(pipe(string(), maxLength(200))),
  /** True while the run is going on. */
  running: exactOptional(literal(true)),
  /** Hash of the verdicts; absent where nothing was compared. */
  verdicts: exactOptional(Token)
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
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
  const readable2 = (key ?? workflow.job).replace(/[^A-Za-z0-9]+/g, "-");
  return [trimEnd(trimStart(readable2, "-"), "-").slice(0, 40), hash].filter((part) => part !== "").join(".");
}
function renderMarker({ key, ...state }) {
  return `<!-- parity-bench:${key} ${hiddenJson(state)} -->`;
}
function hiddenJson(content) {
  return JSON.stringify(content).replace(
    /[<>&@#-]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
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
    later.running === true ? `> For ${commitLink(place, later.sha)}, ${runLink(place, later.run, later.attempt)} ${ending(later)}` : `> For ${commitLink(place, later.sha)} nothing was measured: ${runLink(place, later.run, later.attempt)} ${ending(later)}`
  ].join("\n");
}
function othersNote(others, place) {
  return ["Further results of this commit, which do not replace the one above:", "", ...others.map(otherLine)].join(
    "\n"
  );
  function otherLine(other) {
    if (other.running === true) return `- ${runLink(place, other.run, other.attempt)} ${ending(other)}`;
    return `- ${runLink(place, other.run, other.attempt)} measured ${amount(other)}${other.complete ? "." : ` and ${ending(other)}`}`;
  }
}
function amount({ measured, planned }) {
  if (measured === 0) return "nothing";
  return planned === null ? counted(measured, "request") : `${grouped(measured)} of ${counted(planned, "request")}`;
}
var LONGEST_REASON = 160;
function ending({ reason, running }) {
  const what = running === true ? "is going on" : "ended early";
  return reason === null ? `${what}.` : `${what}: ${escapeMarkdown(trimEnd(excerpt(reason, LONGEST_REASON), ". "))}.`;
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
  } catch (error) {
    const { kind, status } = refusalOf(error);
    if (kind === "not permitted" || status === 403 || status === 404) return { kind: "app" };
    throw error;
  }
}
async function ownComments(github, workflow, pullNumber, fits, author) {
  const all = await commentsBy(github, workflow, pullNumber, author);
  return all.flatMap((comment) => {
    const marker = parseMarker(comment.body);
    return marker !== null && fits(marker.key) ? [{ ...comment, marker }] : [];
  });
}
async function commentsBy(github, { owner, repository: repo }, issue, author) {
  const found = [];
  const pages = github.paginate.iterator(github.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100
  });
  for await (const { data } of pages) {
    for (const { id, html_url: url, body, user } of parse(Page, data)) {
      if (isBy(author, user)) found.push({ id, url, body: body ?? "" });
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

// src/effects/github/comment/target.ts
async function targetOf(parts, content, author) {
  const { github, workflow, pull, key: wished, mode, on } = parts;
  const { result, alarm } = content;
  const key = commentKey(workflow, wished);
  if (mode === "update") return { key, mayMake: on !== "alert" || alarm !== null };
  const own = `${key}.${result.writer}`;
  if (on === "always") return { key: own, mayMake: true };
  const isOfStep = (found) => found === key || found.startsWith(`${key}.`);
  const newest = (await ownComments(github, workflow, pull.number, isOfStep, author)).filter(({ marker }) => !isAnotherLeg(marker.shown, result)).at(-1)?.marker;
  const isChange = newest === void 0 || newest.shown.verdicts !== result.verdicts;
  const isOccasion = on === "alert" ? alarm !== null : isChange;
  return isOccasion ? { key: own, mayMake: true } : { key: newest?.key ?? own, mayMake: false };
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
  } catch (error) {
    if (refusalOf(error).kind === "absent") return false;
    throw error;
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
    let posting = null;
    try {
      this.#author ??= await authorOf(this.#parts.github);
      posting = new Posting(this.#parts, content, await targetOf(this.#parts, content, this.#author));
      return await posting.settle(this.#author);
    } catch (error) {
      return { status: "failed", message: `${posting?.failure ?? NOT_POSTED}: ${explainRefusal(error, PERMISSION)}` };
    }
  }
};
var NOT_POSTED = "The comment was not posted";
var Posting = class {
  #parts;
  #content;
  #key;
  #mayMake;
  /** Comments that GitHub may still list although they were deleted. */
  #gone = /* @__PURE__ */ new Set();
  /** What we made, as GitHub confirmed it; its list may lag behind. */
  #made = null;
  /** What we wrote last, as GitHub confirmed it. */
  #written = null;
  /** A write had no answer: it may have worked. */
  #isUncertain = false;
  #hasOtherLegs = false;
  constructor(parts, content, { key, mayMake }) {
    this.#parts = parts;
    this.#content = content;
    this.#key = key;
    this.#mayMake = mayMake;
  }
  /** Reads and writes until what stands there is right. @throws what the client throws */
  async settle(author) {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      try {
        const result = await this.#round(author);
        if (result !== null) return result;
      } catch (error) {
        if (this.#written !== null) break;
        const isOver = round === MOST_ROUNDS || this.#parts.stop.aborted;
        if (!this.#isUncertain || isOver) throw error;
        await this.#parts.clock.sleep(LOOK_AGAIN_MS * round, this.#parts.stop);
      }
    }
    if (this.#written === null) throw new Error("each comment was gone before it could be written");
    return this.#posted(this.#written);
  }
  /** "Not posted" is never said of what may have been posted. */
  get failure() {
    return this.#isUncertain ? "It is not known whether the comment was posted" : NOT_POSTED;
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
    const comments = await ownComments(github, workflow, pull.number, (key) => key === this.#key, author);
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
    if (report === null) return { status: "none", message: null };
    if (!this.#mayMake) return { status: "none", message: NO_OCCASION };
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
    } catch (error) {
      const { kind } = refusalOf(error);
      if (kind === "unanswered" || kind === "unavailable") this.#isUncertain = true;
      throw error;
    }
  }
  /** Ours beside the one that stays; and, once ours is shown, what earlier runs of the same step left. */
  async #removeDoubles(place, seen, choice) {
    const { result } = this.#content;
    const doubles = seen.filter(({ marker: { shown } }) => {
      const isShown = choice === "replace" && result.running !== true;
      const isEarlier = isShown && shown.inputs === result.inputs && shown.run !== result.run;
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
var NO_OCCASION = 'No new comment: no verdict is worse or not comparable, no gate failed and no finding is critical (input "comment-on").';
var OTHER_LEGS = 'Another job or step of this run has a comment under the same key, so this result has a comment of its own. Give each a key with the input "comment-key".';
function normalized(body) {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

export {
  within,
  after,
  refusalOf,
  explainRefusal,
  connectGitHub,
  findPull,
  commitLink,
  runLink,
  attemptUrl,
  link,
  hiddenJson,
  authorOf,
  commentsBy,
  create,
  update,
  remove,
  CommentPoster
};
