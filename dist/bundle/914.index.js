export const id = 914;
export const ids = [914];
export const modules = {

/***/ 33646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   _D: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _auth_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74516);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);



/** The log of a step. No line of it can pass for a workflow command, whatever a model or a server said. */
const actionsLog = {
    info(line) {
        for (const part of line.split(/\r\n|[\n\r]/))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)((0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowSafe */ .Jk)(part));
    },
    warn(line) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(line);
    },
    status() {
        // A step's log is no terminal: nothing there can be replaced.
    },
};
/** Shorter values are no secrets; masking them would shred the log. */
const SHORTEST_SECRET = 6;
/**
 * Has the runner mask every secret that this process holds, before anything else is printed.
 *
 * @param inputs values of inputs that are declared secret
 */
function maskSecrets(env, inputs) {
    const secrets = [...inputs, ...(0,_auth_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .V)(env)];
    // An account id stands in every role's ARN and in the errors of AWS.
    const account = /^arn:aws[\w-]*:iam::(\d{12}):/.exec(env['INPUT_AWS-ROLE-ARN']?.trim() ?? '')?.[1];
    if (account !== undefined)
        secrets.push(account);
    for (const secret of new Set(secrets))
        maskSecret(secret);
}
/** Has the runner mask one secret from here on: as a whole and line by line, as it compares. */
function maskSecret(secret) {
    const whole = secret.trim();
    const forms = new Set([whole, ...whole.split(/\r?\n/)].filter((text) => text.length >= SHORTEST_SECRET));
    for (const form of forms)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(form);
}


/***/ }),

/***/ 47086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ createAnnouncer)
});

// EXTERNAL MODULE: ./src/effects/artifacts.ts
var artifacts = __webpack_require__(70653);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __webpack_require__(12258);
;// CONCATENATED MODULE: ./src/effects/github.ts

/** Longest wait for one answer of GitHub's API, in milliseconds. */
const ANSWER_MS = 20_000;
/**
 * The REST and GraphQL client of the job's token. Loaded only here and only when
 * asked for: it is heavy, and most commands never speak to GitHub.
 *
 * @param signal ends every request under way (the job was cancelled)
 */
async function connectGitHub(token, apiUrl, signal) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const github = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
    github.hook.before('request', (options) => {
        options.request.signal = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
    });
    return github;
}
/** The client prints requests and tokens' scopes of deprecated calls; what matters comes back as an error. */
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** HTTP status of a refused request, null where no answer came. */
function statusOf(error) {
    const status = error?.status;
    // The client reports network failures as a 500 without a response.
    const answered = error?.response !== undefined;
    return typeof status === 'number' && answered ? status : null;
}
/** True for a failure that may be gone a second later. */
function isPassing(error) {
    const status = statusOf(error);
    return status === null || status >= 500;
}
/**
 * Why GitHub refused, in one sentence, with the permission to add where that is the reason.
 *
 * @param permission the scope of GITHUB_TOKEN that the call needs, e.g. `pull-requests: write`
 */
function explainRefusal(error, permission) {
    const status = statusOf(error);
    const said = saidBy(error);
    if (status === null)
        return 'GitHub did not answer.';
    if (status === 429 || /rate limit/i.test(said))
        return `GitHub's rate limit is used up (HTTP ${status}).`;
    if (/locked/i.test(said))
        return `the conversation is locked (HTTP ${status}).`;
    if (status === 401)
        return 'the token was refused (HTTP 401); check the input "github-token".';
    if (status === 403 || status === 404) {
        return `the token may not do that (HTTP ${status}). Add to the job:\n\n    permissions:\n      contents: read\n      ${permission}\n`;
    }
    return `GitHub answered HTTP ${status}${said === '' ? '' : `: ${said}`}.`;
}
const github_redact = (0,redact/* createRedactor */.l)();
function saidBy(error) {
    const data = error.response?.data;
    return typeof data?.message === 'string' ? github_redact(data.message.slice(0, 200)) : '';
}

;// CONCATENATED MODULE: ./src/effects/pull-request.ts
/**
 * The pull request that a workflow runs for, asked of the API where the event
 * leaves it open; null where there is none. Ask before measuring: later the head
 * may have moved on.
 *
 * @param connect called only where the API must be asked
 * @throws what the client throws for a refused or failed request
 */
async function findPull(workflow, connect) {
    const { pull } = workflow;
    switch (pull.kind) {
        case 'none':
            return null;
        case 'known':
            return { number: pull.number, headSha: pull.headSha };
        case 'number':
            return { number: pull.number, headSha: await headOf(await connect(), workflow, pull.number) };
        case 'branch': {
            const number = await numberOfBranch(await connect(), workflow, pull.owner, pull.branch, pull.headSha);
            return number === null ? null : { number, headSha: pull.headSha };
        }
    }
}
/** The commit at the head of a pull request now. */
async function headOf(github, workflow, number) {
    const { data } = await github.rest.pulls.get({ owner: workflow.owner, repo: workflow.repository, pull_number: number });
    return data.head.sha;
}
/**
 * The open pull request from `owner:branch`; of several (to several bases) the
 * one at this commit, else the oldest. GitHub ignores a `head` it can't
 * read and lists everything, so each hit is checked.
 */
async function numberOfBranch(github, workflow, owner, branch, headSha) {
    const { data } = await github.rest.pulls.list({
        owner: workflow.owner,
        repo: workflow.repository,
        head: `${owner}:${branch}`,
        state: 'open',
        per_page: 100,
    });
    const hits = data
        .filter((pull) => pull.head.ref === branch && pull.head.repo?.owner.login === owner)
        .sort((a, b) => a.number - b.number);
    return (hits.find((pull) => pull.head.sha === headSha) ?? hits[0])?.number ?? null;
}

;// CONCATENATED MODULE: ./src/effects/comment.ts



const PERMISSION = 'pull-requests: write';
/** How often the comment is read and written until what stands there is right. */
const ROUNDS = 4;
/**
 * Posts the result on a pull request. Never throws: the results stand without it.
 *
 * `update` keeps one comment: among those with our marker *and* our author the
 * lowest id wins, also between two jobs that both found none and posted; a
 * result for an older commit never replaces one for the head.
 */
async function postComment(github, workflow, request, clock) {
    const post = request.mode === 'new' ? postNew : postSticky;
    for (let round = 1;; round += 1) {
        try {
            return await post(github, workflow, request);
        }
        catch (error) {
            // A new comment may have arrived although its answer did not: asking again could double it.
            if (request.mode === 'new' || round === ROUNDS || !isPassing(error)) {
                return { status: 'failed', message: `The comment was not posted: ${explainRefusal(error, PERMISSION)}` };
            }
            await clock.sleep(500 * round, request.deadline);
        }
    }
}
async function postNew(github, workflow, { pull, body }) {
    return { status: 'created', url: (await create(github, workflow, pull, body)).url };
}
/** Reads, writes, and reads again until the surviving comment carries this commit's result or a newer one's. */
async function postSticky(github, workflow, request) {
    const { pull } = request;
    const ours = markerOf(workflow, request);
    const body = `${renderMarker(ours)}\n${request.body}`;
    const login = await ownLogin(github);
    let written = null;
    for (let round = 1;; round += 1) {
        const [first, ...doubles] = await ownComments(github, workflow, pull, ours.key, login);
        // GitHub's list may lag behind a comment just made: then the answer to our own request counts.
        const here = first ?? written;
        if (written !== null && here !== null && (here.marker.sha === ours.sha || round > ROUNDS)) {
            for (const double of doubles)
                await remove(github, workflow, double.id);
            return { status: here.id === written.id && written.made ? 'created' : 'updated', url: here.url };
        }
        if (here === null) {
            written = { ...(await create(github, workflow, pull, body)), marker: ours, made: true };
            continue;
        }
        if (!supersedes(ours, here.marker, await headOf(github, workflow, pull.number))) {
            for (const double of doubles.filter(({ id }) => id === written?.id))
                await remove(github, workflow, double.id);
            return { status: 'kept', url: here.url, message: keptMessage(here.marker, ours) };
        }
        await update(github, workflow, here.id, body);
        written = { ...here, marker: ours, made: false };
    }
}
/**
 * Whether our result may take the place of the one that is there: for the same
 * commit, for the pull request's head, or, where neither is the head any more,
 * for the later run (GitHub numbers runs upwards).
 */
function supersedes(ours, theirs, headSha) {
    if (ours.sha === theirs.sha || ours.sha === headSha)
        return true;
    return theirs.sha !== headSha && ours.runId >= theirs.runId;
}
function keptMessage(theirs, ours) {
    return `The comment was left as it is: it shows the result for ${theirs.sha.slice(0, 7)}, which is newer than this run's ${ours.sha.slice(0, 7)}.`;
}
function markerOf(workflow, { key, pull }) {
    return { key: commentKey(workflow, key), sha: pull.headSha, runId: workflow.runId, runAttempt: workflow.runAttempt };
}
/**
 * One comment per workflow, job and `comment-key`. Hashed, so that no name can
 * break out of the marker; a readable part stays in front.
 */
function commentKey(workflow, key) {
    const parts = [workflow.workflow, workflow.job, key ?? ''];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
    const readable = (key ?? workflow.job).replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
    return [readable.slice(0, 40), hash].filter((part) => part !== '').join('.');
}
function renderMarker({ key, sha, runId, runAttempt }) {
    return `<!-- parity-bench:${key} sha=${sha} run=${runId} attempt=${runAttempt} -->`;
}
/** Only the very first line counts: no text further down can pass for a marker. */
function parseMarker(body) {
    const match = /^<!-- parity-bench:([A-Za-z0-9.-]+) sha=([0-9a-f]+) run=(\d{1,15}) attempt=(\d{1,6}) -->/.exec(body);
    if (match === null)
        return null;
    const [, key = '', sha = '', runId, runAttempt] = match;
    return { key, sha, runId: Number(runId), runAttempt: Number(runAttempt) };
}
// --- GitHub
/**
 * The login under which this token writes. GraphQL's `viewer` answers every kind
 * of token (`github-actions[bot]` for the job's own), where `GET /user` answers
 * personal ones only.
 */
async function ownLogin(github) {
    try {
        const answer = await github.graphql('query { viewer { login } }');
        return answer.viewer.login;
    }
    catch {
        return await personalLogin(github);
    }
}
async function personalLogin(github) {
    try {
        return (await github.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (statusOf(error) === 403)
            return 'github-actions[bot]';
        throw error;
    }
}
/** Our comments for this key, lowest id first; every page is read. */
async function ownComments(github, workflow, pull, key, login) {
    const comments = await github.paginate(github.rest.issues.listComments, {
        owner: workflow.owner,
        repo: workflow.repository,
        issue_number: pull.number,
        per_page: 100,
    });
    const ours = comments.flatMap(({ id, html_url: url, body, user }) => {
        const marker = user?.login === login ? parseMarker(body ?? '') : null;
        return marker?.key === key ? [{ id, url, marker, made: false }] : [];
    });
    return ours.sort((a, b) => a.id - b.id);
}
async function create(github, workflow, pull, body) {
    const { data } = await github.rest.issues.createComment({
        owner: workflow.owner,
        repo: workflow.repository,
        issue_number: pull.number,
        body,
    });
    return { id: data.id, url: data.html_url };
}
async function update(github, workflow, id, body) {
    await github.rest.issues.updateComment({ owner: workflow.owner, repo: workflow.repository, comment_id: id, body });
}
/** Another job may have removed it first. */
async function remove(github, workflow, id) {
    try {
        await github.rest.issues.deleteComment({ owner: workflow.owner, repo: workflow.repository, comment_id: id });
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw error;
    }
}

// EXTERNAL MODULE: ./src/effects/job-summary.ts
var job_summary = __webpack_require__(69968);
;// CONCATENATED MODULE: ./src/effects/announcement.ts





/** After a cancelled job's SIGINT the runner waits 7.5 s; this much of it is for finishing, the rest for exiting. */
const GRACE_MS = 6_000;
/** Nothing that is published takes this long unless it hangs. */
const PATIENCE_MS = 600_000;
/** Finds the pull request, if there is one to comment on. What goes wrong is a warning: results stand without a comment. */
async function createAnnouncer(parts) {
    const ending = afterGrace(parts.stop);
    const deadline = ending.signal;
    const pull = await pullToCommentOn(parts, deadline);
    return {
        async announce(announcement) {
            abortIn(ending, PATIENCE_MS);
            const failure = await (0,job_summary/* appendJobSummary */.I)(announcement.summary);
            if (failure !== null)
                parts.log.warn(failure);
            const [artifact, comment] = await Promise.all([upload(announcement, parts, deadline), post(announcement, parts, pull, deadline)]);
            return { artifact, comment };
        },
    };
}
async function upload({ artifactName: name, files, root }, parts, deadline) {
    const { workflow, options, log } = parts;
    const result = await (0,artifacts/* uploadArtifact */.mz)(workflow, { name, files, root, retentionDays: options.retentionDays, deadline });
    if (result.status === 'failed')
        log.warn(result.message);
    else
        log.info(`artifact: ${result.url}`);
    return result;
}
async function post({ comment: body }, parts, pull, deadline) {
    const { workflow, options, log, clock } = parts;
    if (pull === null || options.comment === 'off' || options.githubToken === null)
        return null;
    const github = await connectGitHub(options.githubToken, workflow.apiUrl, deadline);
    const result = await postComment(github, workflow, { mode: options.comment, pull, key: options.commentKey, body, deadline }, clock);
    if (result.status === 'failed')
        log.warn(result.message);
    else
        log.info(result.status === 'kept' ? result.message : `comment: ${result.url}`);
    return result;
}
/** Null without a pull request, without a wish for a comment, or without a token that may write one. */
async function pullToCommentOn({ workflow, options, log }, deadline) {
    if (options.comment === 'off' || workflow.pull.kind === 'none')
        return null;
    if (workflow.restriction !== null) {
        log.info('No comment: the token of this job may only read. The report is in the job summary.');
        return null;
    }
    if (options.githubToken === null) {
        log.warn('No comment: the input "github-token" is empty.');
        return null;
    }
    try {
        const token = options.githubToken;
        return await findPull(workflow, () => connectGitHub(token, workflow.apiUrl, deadline));
    }
    catch (error) {
        log.warn(`No comment, the pull request was not found: ${explainRefusal(error, 'pull-requests: write')}`);
        return null;
    }
}
/** Aborted soon after a cancellation, when nobody may wait for GitHub any longer. */
function afterGrace(stop) {
    const deadline = new AbortController();
    const begin = () => abortIn(deadline, GRACE_MS);
    if (stop.aborted)
        begin();
    else
        stop.addEventListener('abort', begin, { once: true });
    return deadline;
}
function abortIn(controller, milliseconds) {
    setTimeout(() => controller.abort(), milliseconds).unref();
}


/***/ }),

/***/ 70653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ safeArtifactName),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   mz: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/**
 * Uploads files as one zip artifact of the run. Never throws: the results stand
 * without it. The client retries by itself and can't be stopped, so after a
 * deadline the caller must end the process.
 */
async function uploadArtifact(workflow, request) {
    const { name, files, root, retentionDays, deadline } = request;
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const options = retentionDays === null ? {} : { retentionDays };
        const upload = new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
        const { id } = await until(deadline, upload);
        if (id === undefined)
            throw new Error('the service returned no id');
        return { status: 'uploaded', id, name, url: `${workflow.runUrl}/artifacts/${id}` };
    }
    catch (error) {
        return { status: 'failed', name, message: `The artifact "${name}" was not uploaded: ${explain(error)}` };
    }
}
/** Waits for work until a deadline. What happens to the work afterwards is nobody's concern. */
async function until(deadline, work) {
    const late = new Error('there was no time left for it');
    return await new Promise((resolve, reject) => {
        if (deadline.aborted)
            reject(late);
        deadline.addEventListener('abort', () => reject(late), { once: true });
        work.then(resolve, reject);
    });
}
/** The client's errors are text only; some of it is for us to translate. */
function explain(error) {
    const text = error instanceof Error ? error.message : String(error);
    if (/\(409\)/.test(text)) {
        return 'this run already has an artifact of that name; give each job or matrix leg its own with the input "artifact-name".';
    }
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(text)) {
        return 'the artifact service is only there inside a workflow run.';
    }
    if (/GHES/.test(text))
        return 'GitHub Enterprise Server has no artifact service of this version.';
    if (/quota/i.test(text))
        return 'the artifact storage of this account is full.';
    return `${text.replace(/https?:\S+/g, '(address)').slice(0, 300)}; the files stand in the output directory.`;
}
/** A name that is unique in the workflow run, also where a job is run again. */
function artifactName({ providers, models, efforts, shard, runAttempt }) {
    const known = efforts.filter((effort) => effort !== null);
    const parts = ['parity-bench', ...distinct(providers), ...distinct(models), ...distinct(known)];
    if (shard !== null)
        parts.push(`shard-${shard.replace('/', '-of-')}`);
    // The attempt is what must survive where the name is cut.
    return `${safeArtifactName(parts.join('-')).slice(0, 180)}-attempt-${runAttempt}`;
}
/** GitHub refuses `" : < > | * ? \ /` and line breaks in names; we keep to letters, digits and `. _ -`. */
function safeArtifactName(name) {
    return name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|-+$/g, '').slice(0, 200) || 'parity-bench';
}
function distinct(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88381);



/** How an action writes an option's name in a message. */
function input(name) {
    return `input "${name}"`;
}
/**
 * The inputs of a step as raw options. The runner fills in the defaults of
 * `action.yml`, so an empty one was not given.
 *
 * @throws ParityError `INVALID_OPTION` for an input that is only reserved yet
 */
function readInputs(table) {
    const raw = new Map();
    for (const [name, option] of Object.entries(table)) {
        if (option.cliOnly === true)
            continue;
        for (const spelled of option.alias === undefined ? [name] : [name, option.alias]) {
            const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(spelled);
            if (text !== '')
                raw.set(spelled, [available(name, text)]);
        }
    }
    return raw;
}
function available(name, text) {
    if (!_options_js__WEBPACK_IMPORTED_MODULE_2__/* .RESERVED_OPTIONS */ .e2.includes(name))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Y('INVALID_OPTION', `${input(name)} is reserved for a later version; leave it out.`);
}
/** Values of the inputs that are secrets, by the environment variable that carries each outside a workflow. */
function secretInputs(table) {
    const secrets = new Map();
    for (const [name, { secret }] of Object.entries(table)) {
        const value = secret === undefined ? '' : (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
        if (secret !== undefined && value !== '')
            secrets.set(secret, value);
    }
    return secrets;
}


/***/ }),

/***/ 69968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appendJobSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47091);


/**
 * Appends Markdown to the summary of the step. Text above the budget is replaced
 * by a note, because GitHub would show nothing at all; fitting a report into the
 * budget is the report's own business.
 *
 * @returns null, or why there is no summary
 */
async function appendJobSummary(markdown) {
    const bytes = Buffer.byteLength(markdown);
    const fits = bytes <= _core_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_BUDGET_BYTES */ .Xb;
    const text = fits ? markdown : `The report has ${bytes} bytes, more than GitHub shows here. It is complete in the artifact of this run.\n`;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.emptyBuffer().addRaw(text, true).write();
        return null;
    }
    catch {
        return 'The job summary could not be written: GITHUB_STEP_SUMMARY names no writable file.';
    }
}


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ annotateVerdicts),
/* harmony export */   _5: () => (/* binding */ comparisonOutputs),
/* harmony export */   eo: () => (/* binding */ announcedOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);


/** Hands values to later steps; unknown is empty. Whatever a value holds, it stays within its own output. */
function setOutputs(values) {
    for (const [name, value] of Object.entries(values))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value ?? '');
}
/** What a comparison says, as outputs: of the first pair, and of each arm. */
function comparisonOutputs({ arms, pairs, audit }) {
    const first = pairs[0];
    return {
        verdict: first?.verdict ?? null,
        verdicts: JSON.stringify(pairs.map(({ a, b, verdict }) => ({ a, b, verdict }))),
        accuracy: byArm(arms, ({ accuracy }) => accuracy.rate),
        'total-ms-p50': byArm(arms, (arm) => median(arm, 'total_ms')),
        'ttft-ms-p50': byArm(arms, (arm) => median(arm, 'ttft_ms')),
        'ttfb-ms-p50': byArm(arms, (arm) => median(arm, 'ttfb_ms')),
        'typical-ratio': first?.latency.total_ms.typical_ratio.estimate ?? null,
        'cost-usd': totalUsd(arms),
        findings: audit.filter(({ effect }) => effect !== 'none').length,
    };
}
/** What came of publishing, as outputs. */
function announcedOutputs({ artifact, comment }) {
    const uploaded = artifact.status === 'uploaded' ? artifact : null;
    return {
        'artifact-id': uploaded?.id ?? null,
        'artifact-url': uploaded?.url ?? null,
        'comment-url': comment === null || comment.status === 'failed' ? null : comment.url,
    };
}
/** Each pair's verdict, and what of the audit forbids trusting it, where a workflow run shows them at a glance. */
function annotateVerdicts({ pairs, audit }) {
    for (const { a, b, verdict } of pairs.slice(0, MOST_ANNOTATIONS))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(`${a} against ${b}: ${verdict}`, { title: 'parity-bench' });
    const critical = audit.filter(({ severity }) => severity === 'critical');
    for (const { rule, message } of critical.slice(0, MOST_ANNOTATIONS))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)((0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .foldLines */ .r7)(message), { title: `parity-bench: ${rule}` });
}
/** GitHub shows ten of a kind a step. */
const MOST_ANNOTATIONS = 10;
function byArm(arms, value) {
    return JSON.stringify(Object.fromEntries(arms.map((arm) => [arm.arm, value(arm)])));
}
function median(arm, metric) {
    return arm.metrics[metric]?.p50 ?? null;
}
/** Null where no arm's cost is known; rounded to the millionth, as money is in a summary. */
function totalUsd(arms) {
    const known = arms.flatMap(({ cost }) => (cost.total_usd === null ? [] : [cost.total_usd]));
    return known.length === 0 ? null : Math.round(known.reduce((sum, usd) => sum + usd, 0) * 1e6) / 1e6;
}


/***/ }),

/***/ 72930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12258);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _actions_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33646);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5181);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96995);






/** How long output may still drain once all is said. The artifact client can't be stopped, so the process is. */
const DRAIN_MS = 250;
/**
 * Runs an action's work. Secrets are masked before it begins; what it throws
 * becomes one annotation and an exit code, never a stack.
 *
 * @param work resolves to the exit code
 */
async function runStep(table, work) {
    const secrets = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .secretInputs */ ._y)(table);
    (0,_actions_log_js__WEBPACK_IMPORTED_MODULE_3__/* .maskSecrets */ .QU)(process.env, [...secrets.values()]);
    const stop = (0,_signals_js__WEBPACK_IMPORTED_MODULE_5__/* .interruption */ .Y)();
    const env = { ...process.env, ...Object.fromEntries(secrets) };
    const code = await work({ env, signal: stop.signal }).catch((cause) => annotated(cause, secrets.values()));
    process.exitCode = stop.exitCode() ?? code;
    setTimeout(() => process.exit(), DRAIN_MS).unref();
}
function annotated(cause, secrets) {
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asParityError */ .F)(cause);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(secrets)(error.message), { title: 'parity-bench' });
    return error.exitCode;
}


/***/ }),

/***/ 21173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads the environment and the event file. An event without a pull request
 * (`schedule`, `workflow_dispatch`, `push`), or one that can't be read, is no error.
 */
async function readWorkflow(env) {
    const event = await readEvent(env['GITHUB_EVENT_PATH']);
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    const slug = env['GITHUB_REPOSITORY'] ?? '';
    const [owner = '', repository = ''] = slug.split('/');
    const runId = wholeNumber(env['GITHUB_RUN_ID']) ?? 0;
    const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
    return {
        eventName,
        owner,
        repository,
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        runId,
        runAttempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1,
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        serverUrl,
        runUrl: `${serverUrl}/${slug}/actions/runs/${runId}`,
        pull: pullReference(eventName, event),
        restriction: restrictionOf(eventName, event, env['GITHUB_ACTOR'] ?? '', slug),
    };
}
async function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
function pullReference(eventName, event) {
    if (eventName === 'workflow_run')
        return pullOfWorkflowRun(event);
    const number = numberAt(event, 'pull_request', 'number');
    const headSha = textAt(event, 'pull_request', 'head', 'sha');
    if (number !== null && headSha !== null)
        return { kind: 'known', number, headSha };
    const issue = numberAt(event, 'issue', 'number');
    const isPull = at(event, 'issue', 'pull_request') !== undefined;
    return issue !== null && isPull ? { kind: 'number', number: issue } : { kind: 'none' };
}
function pullOfWorkflowRun(event) {
    const headSha = textAt(event, 'workflow_run', 'head_sha');
    if (headSha === null)
        return { kind: 'none' };
    const number = numberAt(event, 'workflow_run', 'pull_requests', 0, 'number');
    if (number !== null)
        return { kind: 'known', number, headSha };
    const owner = textAt(event, 'workflow_run', 'head_repository', 'owner', 'login');
    const branch = textAt(event, 'workflow_run', 'head_branch');
    // A push to a branch has a head branch too; only a pull request's run is about a pull request.
    const ofPull = /^pull_request/.test(textAt(event, 'workflow_run', 'event') ?? '');
    return ofPull && owner !== null && branch !== null ? { kind: 'branch', owner, branch, headSha } : { kind: 'none' };
}
/** Events of a pull request that run with the rights of its head; `pull_request_target` has those of the base. */
const HEAD_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Further events that Dependabot sets off without secrets. */
const DEPENDABOT_EVENTS = [...HEAD_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];
function restrictionOf(eventName, event, actor, slug) {
    if (actor === 'dependabot[bot]' && DEPENDABOT_EVENTS.includes(eventName))
        return 'dependabot';
    if (!HEAD_EVENTS.includes(eventName) || at(event, 'pull_request') === undefined)
        return null;
    const base = textAt(event, 'pull_request', 'base', 'repo', 'full_name') ?? slug;
    // A head repository that was deleted is null: it was a fork.
    return textAt(event, 'pull_request', 'head', 'repo', 'full_name') === base ? null : 'fork';
}
/** The value at a path into parsed JSON; undefined where the path leaves it (null counts as absent). */
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null)
            return undefined;
        here = here[key];
    }
    return here ?? undefined;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : null;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) ? found : null;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}


/***/ })

};
