export const id = 707;
export const ids = [707,908];
export const modules = {

/***/ 3538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ blameOfHttpError),
/* harmony export */   Bk: () => (/* binding */ isClientSide),
/* harmony export */   FD: () => (/* binding */ isClockSkew),
/* harmony export */   TL: () => (/* binding */ blameOfConnection),
/* harmony export */   _G: () => (/* binding */ isContentFilter),
/* harmony export */   bh: () => (/* binding */ exhaustedCode),
/* harmony export */   l6: () => (/* binding */ isUsedUp),
/* harmony export */   lK: () => (/* binding */ blameOfStreamError),
/* harmony export */   t1: () => (/* binding */ reachOfRefusal),
/* harmony export */   z9: () => (/* binding */ blameOfUnanswered)
/* harmony export */ });
/* unused harmony export blameOfCode */
/** Codes of both providers' error objects, and AWS's exception names as its gateways send them. */
const CODES = new Map([
    ...blamed('quota', [
        'insufficient_quota',
        'credit_balance_exhausted',
        'rate_limit_exceeded',
        'rate_limit_error',
        'rate_limit_reached',
        'rate_limited',
        'too_many_requests',
        'resource_exhausted',
        'insufficient_credits',
        'payment_required',
        'billing_error',
        'quota_exhausted',
        'billing_hard_limit_reached',
        'billing_not_active',
        'quota_exceeded',
        'tokens_exceeded',
        'ThrottlingException',
        'TooManyRequestsException',
        'ServiceQuotaExceededException',
    ]),
    ...blamed('auth', [
        'invalid_api_key',
        'incorrect_api_key',
        'expired_api_key',
        'account_deactivated',
        'authentication_error',
        'permission_error',
        'permission_denied',
        'insufficient_permissions',
        'missing_scope',
        'invalid_organization',
        'access_denied',
        'AccessDeniedException',
        'AccessDenied',
        'UnrecognizedClientException',
        'ExpiredTokenException',
        'ExpiredToken',
        'expired_token',
        'InvalidSignatureException',
        'SignatureDoesNotMatch',
        'IncompleteSignatureException',
        'MissingAuthenticationTokenException',
        'InvalidClientTokenId',
        'NotAuthorized',
        'OptInRequired',
    ]),
    ...blamed('config', [
        'invalid_request_error',
        'invalid_request',
        'invalid_prompt',
        'invalid_value',
        'invalid_type',
        'model_not_found',
        'not_found_error',
        'unsupported_parameter',
        'unsupported_value',
        'unknown_parameter',
        'unsupported_model',
        'invalid_model',
        'DeploymentNotFound',
        'deployment_not_found',
        'UnknownOperationException',
        'missing_required_parameter',
        'context_length_exceeded',
        'string_above_max_length',
        'integer_below_min_value',
        'integer_above_max_value',
        'ValidationException',
        'ResourceNotFoundException',
        'RequestTimeTooSkewed',
    ]),
]);
function blamed(blame, codes) {
    return codes.map((code) => [code.toLowerCase(), blame]);
}
/** Faults of the client's side: they say nothing of the provider, and the request is still to be made. */
const CLIENT_SIDE = new Set(['config', 'auth', 'quota', 'network', 'aborted']);
/** True for a fault of the client's side of the wire. */
function isClientSide(fault) {
    return fault !== null && CLIENT_SIDE.has(fault);
}
/** A clock that is off shows as a refused signature, but a new key changes nothing. */
const CLOCK_SKEW = /signature expired|signature not yet current|RequestTimeTooSkewed|request time(?:stamp)? (?:is )?too skewed/i;
/** A provider that calls its own failure a bad request (seen on Mantle, June 2026). */
const OWN_FAILURE = /internal (?:server )?error|internal failure/i;
/** What this machine has run out of: file descriptors, memory, buffers, local ports. */
const EXHAUSTED = /\b(?:EMFILE|ENFILE|ENOMEM|ENOBUFS|EADDRNOTAVAIL|EAI_MEMORY|ERR_WORKER_OUT_OF_MEMORY)\b/;
/** Certificates, names and versions that don't fit: waiting changes nothing. */
const TLS_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL|^EPROTO$/;
/** Request time-out and failed dependency: what Bedrock sends where the model was too slow or broke. */
const PROVIDER_STATUSES = new Set([408, 424]);
/** Credit that is used up does not come back by waiting. */
const USED_UP = /insufficient_quota|credit_balance_exhausted|billing_hard_limit/i;
/** What a limit is called where no code names it. */
const LIMIT_WORDS = /rate.?limit|too many requests|(?:exceeded|exhausted|out of|insufficient)[^.]{0,40}\b(?:quota|credits?)\b|\bquota\b[^.]{0,40}exceeded/i;
/** Codes with which a content filter declines a prompt or an answer. */
const FILTER_CODES = new Set([
    'content_filter',
    'content_filtered',
    'content_policy_violation',
    'responsible_ai_policy_violation',
    'responsibleaipolicyviolation',
]);
/** True for an error of a content filter: a refusal, and nobody's fault. */
function isContentFilter({ code, type }) {
    return [code, type].some((word) => word != null && FILTER_CODES.has(word.toLowerCase()));
}
/** True for an error text that says so of the account's credit. */
function isUsedUp(said) {
    return USED_UP.test(said);
}
/** True for an error text that says so of this machine's clock. */
function isClockSkew(said) {
    return CLOCK_SKEW.test(said);
}
/** The code of what this machine has run out of, in a failure's code or text; null where it is something else. */
function exhaustedCode(said) {
    return EXHAUSTED.exec(said)?.[0] ?? null;
}
/** What a provider's own error code says; null where it says nothing. */
function blameOfCode(code) {
    // AWS may name the service before the exception and an address behind it.
    const name = code?.split('#').at(-1)?.split(':')[0]?.toLowerCase() ?? '';
    return CODES.get(name) ?? null;
}
/**
 * Whose doing an error was that came inside a stream: told by its code, by its
 * type, by a code that is an HTTP status, or by words of a limit. Any other is
 * the provider's.
 */
function blameOfStreamError(error) {
    const named = blameOfCode(error.code) ?? blameOfCode(error.type);
    if (named !== null)
        return named;
    const status = /^[1-5]\d\d$/.test(error.code ?? '') ? Number(error.code) : null;
    if (status !== null && status >= 400)
        return blameOfHttpError(status, error, error.message ?? '');
    return LIMIT_WORDS.test(error.message ?? '') ? 'quota' : 'provider';
}
/**
 * Whose doing an HTTP error answer was.
 *
 * @param error the provider's own words in the body, null where there are none
 * @param body what the server wrote, for the few cases in which only words tell
 */
function blameOfHttpError(status, error, body) {
    const byCode = blameOfCode(error?.code) ?? blameOfCode(error?.type);
    if (status >= 500)
        return byCode === 'quota' ? 'quota' : 'provider';
    if (isClockSkew(body))
        return 'config';
    if (byCode === 'quota' || byCode === 'auth')
        return byCode;
    if (status === 401 || status === 403)
        return 'auth';
    if (status === 402 || status === 429)
        return 'quota';
    if (PROVIDER_STATUSES.has(status) || (status >= 400 && OWN_FAILURE.test(body)))
        return 'provider';
    return 'config';
}
/** What is wrong with one prompt, not with the request's other parts. */
const OF_ONE_PROMPT = /context_length|context window|maximum context|string_above_max_length|too long|invalid_prompt|content_filter|content management|content policy/i;
/** A model, effort, deployment, parameter or operation that the server does not know. */
const OF_EVERY_REQUEST = /model_not_found|invalid_model|(?:unsupported|unknown|unrecognized|missing)[ _](?:required[ _])?(?:model|parameter|value|request argument)|max_(?:output_)?tokens|deployment|UnknownOperationException|ResourceNotFoundException|reasoning|\beffort\b|\bmodel\b[^{}]{0,120}\b(?:not|no access|unknown|unsupported|invalid)\b|\b(?:unknown|unsupported|invalid|no such)\b[^{}]{0,60}\bmodel\b/i;
/** @param said at most a few thousand characters: what the server wrote */
function reachOfRefusal(status, said) {
    if (OF_ONE_PROMPT.test(said))
        return 'this prompt';
    if (OF_EVERY_REQUEST.test(said))
        return 'every request';
    // No status: a certificate or TLS version. The others say that nothing of the kind is served there.
    const isOfAddress = status === null || (status >= 300 && status < 400) || [404, 405, 410, 501].includes(status);
    return isOfAddress ? 'this address' : 'unknown';
}
/** Whose doing it was that no connection was had. */
function blameOfConnection(code) {
    return code !== null && (TLS_CODES.test(code) || exhaustedCode(code) !== null) ? 'config' : 'network';
}
/**
 * On a connection kept alive, the server may close while our request is on its
 * way (RFC 9112, section 9.3.1). That close reaches us within a round trip; a
 * second is more than any takes.
 */
const CLOSING_RACE_MS = 1_000;
/**
 * Whose doing it was that a written request got no answer. The provider's once
 * it had begun to answer or had held the request for longer than a round trip.
 * Before that a reset, or a close that may have crossed the request on a
 * connection kept alive, can be the network's; an orderly close of a fresh
 * connection is the provider's at any time.
 */
function blameOfUnanswered({ code, bytesReceived, connectionReused, silentMs }) {
    if (code !== null && exhaustedCode(code) !== null)
        return 'config';
    if (bytesReceived > 0 || silentMs > CLOSING_RACE_MS)
        return 'provider';
    return code === 'CLOSED' && connectionReused !== true ? 'provider' : 'network';
}


/***/ }),

/***/ 46281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67696);
/* harmony import */ var _blame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3538);


/** What an outcome says of its cause where a walkthrough file recorded none. */
const USUAL_FAULT = {
    completed: null,
    incomplete: 'cap',
    refused: null,
    empty: 'provider',
    failed: 'provider',
    truncated: 'provider',
    timeout: 'timeout',
    network_error: 'network',
    aborted: 'aborted',
};
/** Whose doing the ending of an attempt was, read from the error text of a walkthrough record; null where it brought an answer. */
function faultOf(record) {
    if (record.outcome !== null)
        return record.fault;
    const outcome = (0,_record_record_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(record);
    if (outcome !== 'http_error')
        return USUAL_FAULT[outcome];
    const error = record.error ?? '';
    const status = Number(/^HTTP (\d{3})\b/.exec(error)?.[1] ?? 500);
    return (0,_blame_js__WEBPACK_IMPORTED_MODULE_1__/* .blameOfHttpError */ .BS)(status, null, error);
}


/***/ }),

/***/ 34782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isJudged),
/* harmony export */   u: () => (/* binding */ correctness)
/* harmony export */ });
/* harmony import */ var _attempt_blame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3538);
/* harmony import */ var _attempt_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46281);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67696);
/* harmony import */ var _score_scorer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54187);




/**
 * True where accuracy counts the attempt: it has a reference, and the client's
 * own side did not end it. This is the one denominator of every accuracy.
 */
function isJudged(record, reference) {
    return reference !== null && !(0,_attempt_blame_js__WEBPACK_IMPORTED_MODULE_0__/* .isClientSide */ .Bk)((0,_attempt_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(record));
}
/** A scorer's verdicts, each record scored once however often it is asked for. */
function correctness(name) {
    const scorer = new _score_scorer_js__WEBPACK_IMPORTED_MODULE_3__/* .Scorer */ .r(name);
    const known = new Map();
    return (record) => {
        const before = known.get(record);
        if (before !== undefined)
            return before;
        const scored = scorer.score(record);
        const judged = isJudged(record, scored.normalized_reference_answer);
        const correct = judged ? (0,_record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswered */ .Qy)(record) && scored.is_correct : null;
        known.set(record, correct);
        return correct;
    };
}


/***/ }),

/***/ 13014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isMeasured),
/* harmony export */   n: () => (/* binding */ groupArms)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67696);

/** True for a record that counts as a measurement. */
function isMeasured(record) {
    return record.warmup !== true && record.superseded !== true && record.retry !== true;
}
/**
 * Sorts the records of several files into arms, in order of first appearance.
 *
 * Our own records name their arm; files of one run, or shards with disjoint
 * prompts, pool. A walkthrough record names provider and model only: two walkthrough files
 * that agree in both are two arms, told apart by their labels.
 */
function groupArms(files) {
    const groups = new Map();
    for (const file of files) {
        for (const record of file.records) {
            const name = armName(record);
            const key = groupKey(record, name, file, groups);
            const group = groups.get(key) ?? { name, files: [], records: [] };
            groups.set(key, group);
            if (!group.files.includes(file))
                group.files.push(file);
            group.records.push(record);
        }
    }
    return nameUniquely([...groups.values()]);
}
function armName(record) {
    return record.arm ?? [record.provider, record.model, record.effort].filter((part) => part !== null).join(' ');
}
/** Files pool where they carry the same arm and share no prompt; otherwise each file keeps its own. */
function groupKey(record, name, file, groups) {
    const existing = groups.get(name);
    if (existing === undefined || existing.files.includes(file))
        return name;
    if (record.arm !== null && sharesNoPrompt(existing.files, file, name))
        return name;
    return `${name}\u0000${file.label}`;
}
const promptSets = new WeakMap();
function sharesNoPrompt(files, other, name) {
    const theirs = promptsOf(other, name);
    return files.every((file) => [...promptsOf(file, name)].every((id) => !theirs.has(id)));
}
function promptsOf(file, name) {
    const byArm = promptSets.get(file) ?? new Map();
    promptSets.set(file, byArm);
    const known = byArm.get(name);
    if (known)
        return known;
    const measured = file.records.filter((record) => isMeasured(record) && armName(record) === name);
    const ids = new Set(measured.map(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .promptKey */ .uZ));
    byArm.set(name, ids);
    return ids;
}
function nameUniquely(groups) {
    const counts = new Map();
    for (const group of groups)
        counts.set(group.name, (counts.get(group.name) ?? 0) + 1);
    return groups.map(({ name, files, records }) => {
        const first = records[0];
        const labels = files.map((file) => file.label);
        return {
            arm: (counts.get(name) ?? 0) > 1 ? `${name} (${labels.join(', ')})` : name,
            provider: first.provider,
            model: first.model,
            effort: first.effort,
            labels,
            settings: files.flatMap((file) => (file.settings === null ? [] : [file.settings])),
            records: records.filter(isMeasured),
            all: records,
        };
    });
}


/***/ }),

/***/ 67696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   dV: () => (/* binding */ BLANK_RECORD),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   qm: () => (/* binding */ isWalkthroughRecord),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   uZ: () => (/* binding */ promptKey),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
/* unused harmony exports OUTCOMES, RECORD_SCHEMA, RECORD_FIELDS */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37518);


/** The version of the record and comparison layouts that this program writes. */
const SCHEMA_VERSION = 1;
/** How an attempt ended. */
const OUTCOMES = [
    'completed',
    'incomplete',
    'refused',
    'empty',
    'failed',
    'truncated',
    'http_error',
    'timeout',
    'network_error',
    'aborted',
];
/** The cause of a failure. */
const FAULTS = ['network', 'provider', 'quota', 'auth', 'config', 'cap', 'timeout', 'aborted'];
/**
 * One attempt: one HTTP request, flat, snake_case, unknown is null.
 *
 * The first block carries the names and meanings of the walkthrough, so its
 * files and ours read each other. Times are milliseconds from the start of the
 * attempt, money is USD.
 */
const FIELDS = {
    // --- the walkthrough's fields
    provider: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_,
    model: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_,
    /** 1-based position in the arm's own sequence, warm-ups first. */
    run_index: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2,
    /** 0-based position of the prompt in the dataset selection. */
    prompt_index: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2,
    prompt_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_,
    prompt_text: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    expected_answer: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    /** ISO 8601, UTC. */
    started_at: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTANT */ .mN,
    /** True only for `outcome: completed` with text (in a walkthrough file: as it was written). */
    ok: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx,
    ttfb_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    ttft_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    total_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    input_tokens: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    output_tokens: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    reasoning_tokens: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    output_text: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    output_chars: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    output_tokens_per_second: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    output_chars_per_second: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    /** At OpenAI's list price whichever provider served it, as the walkthrough priced it. */
    estimated_openai_cost_usd: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    /** Our own id, sent as X-Client-Request-Id. */
    request_id: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    error: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    // --- added
    schema_version: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    run_id: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    /** Which arm of the plan: unique in a run, also where one provider runs twice. */
    arm: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    effort: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    /** The same in both arms of a pair. */
    pair_id: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    /** 0 for the arm that went first. */
    order_in_pair: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    /** 1 for the first; a repetition counts up. */
    attempt: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    warmup: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx),
    /** A later attempt stands in for this one (resume, the client's own network). */
    superseded: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx),
    /** Re-asked for accuracy only (`retry-failed`): never a measurement. */
    retry: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx),
    outcome: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(OUTCOMES)),
    fault: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FAULTS)),
    http_status: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .HTTP_STATUS */ .gx),
    provider_request_id: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    terminal_event: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    incomplete_reason: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    cached_input_tokens: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    /** At the provider's own price. */
    estimated_cost_usd: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    connection_reused: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx),
    dns_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    connect_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    tls_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    request_written_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    headers_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    created_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    first_reasoning_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    last_text_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    terminal_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    /** How long the body stayed open after the terminal event, 0 where it closed with it; null without one. */
    held_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    /** False where the text came without usable deltas or all at once: it has no TTFT. Null without text. */
    streamed: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx),
    text_deltas: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    /** Reads of the socket that brought text; few reads for many deltas is a burst. */
    text_reads: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    /** The largest share of all text deltas that one read brought, 0 to 1. */
    burst_share: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .SHARE */ .oV),
    /** Output tokens per second between first and last text; null where the window can't carry it. */
    decode_tokens_per_second: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    final_text_matches: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx),
    sequence_gaps: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    /** output − reasoning − o200k(output_text): a constant of a sound run. */
    token_residual: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef),
    /** Characters of text that were delivered twice. */
    replayed_chars: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    /**
     * True where the text that arrived has exactly the tokens billed for it and came
     * once; null where that can't be told.
     */
    as_billed: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx),
    /**
     * How many snapshots of one answer the text arrived as, each a longer prefix of
     * the next; 1 for a text that came once, null where that is unknown.
     */
    snapshots: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    /** The true text where it differs from `output_text`, which holds what arrived. */
    answer_text: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    /** The words with which the model or a content filter declined. */
    refusal_text: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    /** The longest delay of the client's own event loop during the attempt. */
    loop_delay_ms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__.MS),
    echoed_model: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    echoed_effort: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    echoed_max_output_tokens: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    service_tier: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
};
const RECORD_SCHEMA = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(FIELDS);
const RECORD_FIELDS = valibot__WEBPACK_IMPORTED_MODULE_1__/* .keyof */ .ZEF(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(FIELDS)).options;
/**
 * Every field, unknown, to be spread before those that are known. The engine
 * keeps a copy of a parsed object as a struct; one that was put together field
 * by field becomes a hash table or leaves the layouts on its way behind: several
 * times the memory and the time of everything that makes or copies a record.
 */
const BLANK_RECORD = JSON.parse(JSON.stringify(Object.fromEntries(RECORD_FIELDS.map((field) => [field, null]))));
const isRecord = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .flatGuard */ .ZP)(FIELDS);
const REMEDY = 'Correct or remove the line, or name a records file of parity-bench or of the walkthrough.';
/**
 * Parses one JSON line as a record. Fields that a walkthrough file lacks become
 * null; unknown fields are dropped.
 *
 * @param where names the line for the message, e.g. `run.jsonl line 7`
 * @throws ParityError `INVALID_RECORDS` naming the line, the field and the remedy
 */
function toRecord(value, where) {
    if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
        // A line of ours has every field: what JSON.parse made of it is the record, and needs no copy.
        const row = hasOnlyFields(value) ? value : { ...BLANK_RECORD, ...value };
        if (hasOnlyFields(row) && isRecord(row))
            return row;
    }
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(RECORD_SCHEMA, value, where, REMEDY);
}
/** With as many keys as there are fields, an object that has all fields has no others. */
function hasOnlyFields(row) {
    return Object.keys(row).length === RECORD_FIELDS.length;
}
/** True for a record of the walkthrough's format, which has no outcomes. */
function isWalkthroughRecord(record) {
    return record.schema_version === null;
}
/**
 * The outcome, read from what a walkthrough record shows where it has none of its own:
 * an "ok" that ended without usage and without text was truncated, one that was
 * billed but brought no text was empty, or used up by reasoning where its tokens
 * equal an output cap.
 */
function outcomeOf(record) {
    if (record.outcome !== null)
        return record.outcome;
    if (record.ok)
        return walkthroughOutcome(record);
    const error = record.error ?? '';
    if (/^HTTP \d{3}\b/.test(error))
        return 'http_error';
    if (/timed? ?out/i.test(error))
        return 'timeout';
    if (/name resolution|nodename|getaddrinfo|connect|dns/i.test(error))
        return 'network_error';
    return 'failed';
}
function walkthroughOutcome(record) {
    if ((record.output_text ?? '') !== '')
        return 'completed';
    if (record.output_tokens === null)
        return 'truncated';
    return isRoundCap(record.output_tokens) ? 'incomplete' : 'empty';
}
/** Caps are set in round numbers; that a count of tokens is one by chance is rarer than 1 in 70. */
function isRoundCap(tokens) {
    return tokens > 0 && (tokens % 256 === 0 || tokens % 100 === 0);
}
/** What a record shares with its counterpart in another arm. */
function promptKey(record) {
    return record.pair_id ?? record.prompt_id;
}
/** True where the attempt brought a whole answer, whatever a walkthrough file called it. */
function isAnswered(record) {
    return outcomeOf(record) === 'completed';
}
/** One line of JSON, keys sorted as the walkthrough sorts them, no newline at the end. */
function toLine(record) {
    return JSON.stringify(record, SORTED_FIELDS);
}
const SORTED_FIELDS = [...RECORD_FIELDS].sort();


/***/ }),

/***/ 2984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ settingsDifferences),
/* harmony export */   k: () => (/* binding */ SETTINGS_SCHEMA)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _text_sorted_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86361);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37518);
/* harmony import */ var _scorer_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59737);




/** One arm of a plan: provider × model × effort, with what identifies it on the wire. */
const ARM_SETTINGS = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    /** Unique in the run, e.g. `bedrock openai.gpt-5.5 medium`; a second identical arm ends in ` #2`. */
    arm: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_,
    provider: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_,
    model: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_,
    effort: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    base_url: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$,
    auth_mode: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['bearer', 'sigv4']),
    region: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    input_usd_per_mtok: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    cached_input_usd_per_mtok: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    output_usd_per_mtok: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
});
/**
 * Everything that shaped a run, written beside its journal before the first
 * request and into its summary afterwards. Two runs may be compared, and a
 * journal may be resumed, only where these agree.
 */
const SETTINGS_SCHEMA = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    schema_version: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2,
    run_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_,
    client_version: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$,
    node_version: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$,
    created_at: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTANT */ .mN,
    /** When later sessions took the run up again, ISO 8601; absent where none did. */
    resumed_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTANT */ .mN)),
    arms: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(ARM_SETTINGS),
    dataset: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$,
    /** SHA-256 over the ids and texts of the selected prompts, hex. */
    prompts_sha256: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$,
    prompts: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2,
    limit: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    offset: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2,
    shard: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    scorer: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([...new Set([..._scorer_name_js__WEBPACK_IMPORTED_MODULE_2__/* .SCORERS */ .M, ..._scorer_name_js__WEBPACK_IMPORTED_MODULE_2__/* .SENSITIVITY_SCORERS */ .K])]),
    instructions: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT */ .a$),
    order: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['interleaved', 'sequential']),
    seed: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef,
    concurrency: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2,
    warmups: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2,
    max_output_tokens: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2,
    timeout_seconds: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho,
    idle_timeout_seconds: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho,
    fresh_connection: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx,
    simulated: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .lx,
    margin_pp: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho,
    latency_margin: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho,
    max_billable_tokens: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    max_cost_usd: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    max_duration_minutes: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .AMOUNT */ .ho),
    max_consecutive_failures: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
    max_consecutive_missing_usage: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2),
});
/** What may differ between the sessions of one run: its name, its machine, its limits. */
const FREE = new Set([
    'run_id',
    'created_at',
    'resumed_at',
    'node_version',
    'max_billable_tokens',
    'max_cost_usd',
    'max_duration_minutes',
    'max_consecutive_failures',
    'max_consecutive_missing_usage',
]);
/**
 * The settings in which two sessions differ, as `name: before → now`. Limits may
 * be raised between sessions; whatever shapes a measurement may not.
 */
function settingsDifferences(before, now) {
    const names = Object.keys(now);
    return names
        .filter((name) => !FREE.has(name) && comparable(before, name) !== comparable(now, name))
        .map((name) => `${name}: ${shortened(comparable(before, name))} → ${shortened(comparable(now, name))}`);
}
/**
 * An arm may be authenticated otherwise; the embedded endpoint has a new port each
 * time. Keys are sorted: those of a file stand in another order than those in memory.
 */
function comparable(settings, name) {
    if (name !== 'arms')
        return canonical(settings[name] ?? null);
    return canonical(settings.arms.map(({ auth_mode: _, base_url: address, ...arm }) => settings.simulated ? arm : { ...arm, address }));
}
function canonical(value) {
    return (0,_text_sorted_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedJson */ .I)(value).replace(/\n */g, '');
}
function shortened(text) {
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}


/***/ }),

/***/ 32908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   patternFault: () => (/* binding */ patternFault)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Of a longer text only the end is searched: that is where an answer stands. */
const MOST_CHARACTERS = 100_000;
const FLAGS = { i: re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE, m: re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.MULTILINE, s: re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.DOTALL };
/** @returns null where the pattern can't be used; {@link patternFault} says why */
function compilePattern(source) {
    const compiled = compile(source);
    return typeof compiled === 'string'
        ? null
        : { test: (text) => compiled.matcher(text.slice(-MOST_CHARACTERS)).find() };
}
/** What is wrong with a pattern, as the end of a sentence; null where it can be used. */
function patternFault(source) {
    const compiled = compile(source);
    return typeof compiled === 'string' ? compiled : null;
}
function compile(source) {
    const [, delimited, letters] = /^\/([^]+)\/([ims]*)$/u.exec(source) ?? [];
    const flags = [...(letters ?? '')].reduce((bits, letter) => bits | (FLAGS[letter] ?? 0), 0);
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(delimited ?? source), flags);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_)
            return `is no pattern that RE2 can run (${error.message})`;
        throw error;
    }
}


/***/ }),

/***/ 54187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ Scorer)
});

// EXTERNAL MODULE: ./src/core/score/decimal.ts
var decimal = __webpack_require__(96489);
// EXTERNAL MODULE: ./src/core/score/python-text.ts
var python_text = __webpack_require__(59768);
// EXTERNAL MODULE: ./src/core/score/quantity.ts
var score_quantity = __webpack_require__(27309);
// EXTERNAL MODULE: ./src/core/text/trimming.ts
var trimming = __webpack_require__(64038);
;// CONCATENATED MODULE: ./src/core/score/undress.ts



/**
 * Takes off what dresses an answer without changing it: Markdown, HTML, LaTeX,
 * currency, and the many characters that mean the same digit, sign or space.
 *
 * Nothing that is taken off may join two digits into another number: `10**2` is
 * not 102, and `1<sup>2</sup>` is not 12. Where that would happen there is no
 * reading at all.
 *
 * @returns null where the dress can't be taken off without changing the number
 */
function undress(answer) {
    if (UNREADABLE.test(answer) || CAPITAL_SCALE.test(answer))
        return null;
    const plain = straighten(withoutLatex(withoutMarkup(answer.replaceAll(SEAM, '\uFFFD'))));
    const seamed = withoutCurrency(plain).replace(/\*\*|__|`/g, SEAM);
    if (JOINED.test(seamed))
        return null;
    return (0,python_text/* trimmed */.dE)((0,trimming/* trimEnd */.s)((0,python_text/* trimmed */.dE)(seamed.replaceAll(SEAM, ''), isEdge), '.'), isEdge);
}
/** Marks where something was taken off, until it is known that no two digits met there. */
const SEAM = '\0';
const JOINED = /\d\0+(?:[.,]\0*)?\d|[.,]\0+\d/;
/** Invisible operators, raised and lowered text, millions of a currency by their initial: no reading keeps their meaning. */
const UNREADABLE = /[\u2061-\u2064]|<\/?su[bp]\b|\p{Sc} ?[\p{Nd}.,]+ ?m(?!\p{L})/iu;
/** 18M is a million times 18m. */
const CAPITAL_SCALE = /\p{Nd} ?[MGT](?!\p{L})/u;
function isEdge(character) {
    return character === '*' || character === '_';
}
const TAG = /<\/?(?:b|i|u|s|em|strong|span|p|div|code|mark|big|small|font|tt|kbd|center)(?: [^<>]*)?>/gi;
const ENTITIES = {
    ...{ nbsp: '\u00a0', thinsp: '\u2009', minus: '-', dollar: '$', euro: '€', pound: '£', yen: '¥' },
    ...{ frac12: '½', frac14: '¼', frac34: '¾', lt: '<', gt: '>', ndash: '–', comma: ',', period: '.' },
};
function withoutMarkup(text) {
    return text
        .replace(TAG, SEAM)
        .replace(/<br ?\/?>/gi, ' ')
        .replace(/&([a-z]{2,6}\d{0,2});/g, (entity, name) => ENTITIES[name] ?? entity);
}
const LATEX_FRACTION = /\\[dt]?frac *\{([^{}]*)\} *\{([^{}]*)\}/g;
const LATEX_WRAPPER = /\\(?:boxed|text|textbf|mathrm|mathbf) *\{([^{}]*)\}/g;
/** LaTeX's wrappers off, innermost first. Deeper than four the backslashes stay, and the answer is refused for them. */
function withoutLatex(answer) {
    let text = answer.replace(/\\[,;:! ]|\{,\}/g, (space) => (space === '{,}' ? ',' : '\u2009'));
    // 3\frac{1}{2} is three and a half, not 31/2.
    text = text.replace(/(\d) *(?=\\[dt]?frac)/g, '$1 ');
    for (let depth = 0; depth < 4 && text.includes('\\'); depth += 1) {
        text = text.replace(LATEX_FRACTION, '$1/$2').replace(LATEX_WRAPPER, `${SEAM}$1${SEAM}`);
    }
    return text.replace(/\\[()[\]]/g, '').replace(/\\([$%])/g, '$1');
}
const CURRENCY_CODE = '(?:USD|EUR|GBP|INR|JPY|CNY|AUD|CAD|CHF|NZD|HKD|SGD|MXN|BRL|Rs\\.?)';
const CODE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${CURRENCY_CODE} ?(?=[-+]?\\p{Sc}?[\\d.])`, 'gu');
/** The country before a dollar sign: US$, A$, HK$. */
const COUNTRY = /(?<![\p{L}\p{N}])(?:US|AU|CA|CAN|NZ|HK|SG|MX|NT|A|C|S|R)(?= ?\$)/gu;
function withoutCurrency(text) {
    return text
        .replace(CODE_BEFORE, SEAM)
        .replace(COUNTRY, SEAM)
        .replace(/\p{Sc}/gu, SEAM);
}
// Spaces that typographers set between groups of three digits: no-break,
// figure, thin and narrow no-break. An ordinary space is two numbers.
const GROUPED = /(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?!\d)/gu;
const VULGAR_AFTER_DIGIT = /(?<=\d)(?=[\u00bc-\u00be\u2150-\u215e\u2189])/gu;
const UNIT_POWER = /(?<=\p{L})[\u00b2\u00b3]/gu;
const POWER = /[\u00b2\u00b3\u00b9\u2070-\u209c]/u;
/** Hyphens, en dash and minus signs by whatever name; the em dash is never a sign. */
const MINUS = /[\u02d7\u2010-\u2013\u2212\u2796]/g;
/**
 * One character for each meaning: minus signs, fraction slashes, digits of any
 * script. Done by hand before NFKC where NFKC would change a value: 3½ would
 * become 31⁄2 and 10² become 102.
 */
function straighten(text) {
    if (/^[\0-\x7f]*$/.test(text))
        return text;
    const spaced = (0,decimal/* asciiDigits */.Q6)(text.replace(/\p{Cf}/gu, ''))
        .replace(GROUPED, (digits) => digits.replace(/[^\d]/g, ''))
        .replace(VULGAR_AFTER_DIGIT, ' ')
        .replace(UNIT_POWER, '');
    const composed = POWER.test(spaced) ? spaced : (0,python_text/* compose */.Zz)(spaced);
    return composed.replace(MINUS, '-').replaceAll('\u2044', '/').replaceAll('\u066b', '.').replaceAll('\u066c', ',');
}

;// CONCATENATED MODULE: ./src/core/score/extended.ts




/** Longer final answers are prose; characters. */
const LONGEST_ANSWER = 1000;
/** Reads one final answer; `value` is a reduced fraction (`18`, `15/2`), the folded text, or of a rejected answer the text as it came, folded. */
function readExtended(answer) {
    if ((0,decimal/* isWhole */.wP)(answer))
        return { kind: 'number', value: answer };
    const rejected = (why) => ({ kind: 'rejected', value: (0,python_text/* fold */.AU)(answer), why });
    if (answer.length > LONGEST_ANSWER)
        return rejected('unclear');
    const text = undress(answer);
    if (text === null)
        return rejected('unclear');
    const signed = withSignWord((0,python_text/* fold */.AU)(text));
    const why = rejection(signed);
    if (why !== null)
        return rejected(why);
    const [only, ...more] = (0,score_quantity/* quantitiesIn */.hZ)(signed);
    if (more.length > 0)
        return rejected('several_numbers');
    if (only === undefined)
        return /\p{N}/u.test(signed) ? rejected('unclear') : { kind: 'text', value: signed };
    const value = (0,score_quantity/* quantityValue */.$5)(only);
    return value === null || !standsAlone(signed, only) ? rejected('unclear') : { kind: 'number', value };
}
/** The last quantity that stands anywhere in a text, as a reduced fraction; null where there is none. */
function lastNumber(text) {
    // From the last line up: no quantity goes over a line's end.
    for (const line of text.split('\n').reverse()) {
        const last = lastQuantity(line);
        if (last !== null)
            return (0,score_quantity/* quantityValue */.$5)(last);
    }
    return null;
}
function lastQuantity(line) {
    let last = null;
    for (const quantity of (0,score_quantity/* quantitiesIn */.hZ)(straighten(line).replaceAll('$', '')))
        last = quantity;
    return last;
}
/** `minus 18` and `negative 18` at the beginning or after `=` are signs. */
function withSignWord(folded) {
    return folded.replace(/(^|= ?)(?:minus|negative) (?=[\d.])/g, '$1-');
}
const words = (list) => `(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`;
const BOUND_WORDS = 'at least|at most|more than|less than|fewer than|greater than|no more|no less|up to|or more|or less|or fewer|or greater|minimum|maximum|exceeds|exceeding';
const DOUBT_WORDS = 'about|approx|approximately|around|roughly|nearly|almost|circa|ca|maybe|perhaps|probably|possibly|estimated|or so|give or take';
/** What keeps an answer from being one number, by the first that applies; on folded, undressed text. */
const REJECTIONS = [
    ['inequality', /[<>≤≥≦≧≠≮≯≰≱⩽⩾]|\d ?\+(?![\p{L}\p{N}/])/u],
    ['inequality', new RegExp(`${words(BOUND_WORDS)}|${words('over|under|above|below|beyond|past')} \\d`, 'u')],
    ['approximate', new RegExp(`[~≈≃≅≒≐∼±?]|\\+/-|\\d-?ish(?!\\p{L})|${words(DOUBT_WORDS)}`, 'u')],
    ['range', new RegExp(`\\d ?(?:[-—―]|to|through) ?\\.?\\d|${words('between')}`, 'u')],
    // 1e3, 10², 5^2, 9:30, 1'234, 1.200.000, 18!: numbers, but of no kind that this reads.
    [
        'unclear',
        /\d(?:e[-+]?\d|\^|[\u00b2\u00b3\u00b9\u2070-\u209c]|:\d|['’]\d|\.\d+\.\d|!)|[\\√∛∜‰‱∞]|&#?[a-z0-9]{1,9};/u,
    ],
    // An initial for a power of ten, a Chinese or Korean one, or the letter O for a zero.
    [
        'unclear',
        /\d ?(?:bn|mn|mln|mil|mio|mrd|tn|trn|b|lakhs?|lacs?|crores?)(?![\p{L}\p{N}])|\d ?[十百千万萬亿億兆만억]|\do(?!\p{L})/u,
    ],
    // Two signs, a dash that may be a sign or punctuation, a sign behind the number, a hyphen after a word.
    ['unclear', /[-+] ?[-+] ?\.?\d|[-+—―] \.?\d|[—―]\.?\d|\d-(?![\p{L}\p{N}])|\p{L}-\.?\d/u],
    // ($3) is minus three to an accountant and three to everybody else.
    ['unclear', /\((?![-+])[^()]{0,200}\d/u],
];
function rejection(folded) {
    return REJECTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
/** Words that make another number of the one beside them. */
const NUMBER_WORDS = new RegExp(words([
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
    'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|gross',
    'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?|millionths?',
    "twice|thrice|double|triple|squared|cubed|factorial|minus|plus|negative|not|isn't|root|below zero|in debt",
].join('|')), 'u');
/** The 2 of m2 and of m^2. */
const extended_UNIT_POWER = /(?<=\p{L})\^?[23](?![\p{N}.,])/gu;
/** True where nothing beside the quantity holds another digit or changes its value. */
function standsAlone(text, quantity) {
    const before = text.slice(0, quantity.index);
    const after = text.slice(quantity.index + quantity[0].length);
    if (/[-+]$|[/×÷*·⋅^√] ?$/u.test(before) || /^ ?[×÷*·⋅^]/u.test(after))
        return false;
    const rest = `${before} ${after}`.replace(extended_UNIT_POWER, '');
    return !/\p{N}/u.test(rest) && !NUMBER_WORDS.test(rest);
}

// EXTERNAL MODULE: ./src/core/score/gsm8k.ts
var gsm8k = __webpack_require__(97254);
// EXTERNAL MODULE: ./src/core/score/pattern.ts
var score_pattern = __webpack_require__(32908);
// EXTERNAL MODULE: ./src/core/score/reference.ts
var score_reference = __webpack_require__(17727);
;// CONCATENATED MODULE: ./src/core/score/scorer.ts





const sameText = (reference, model) => reference.normalized === model.normalized;
const RULES = {
    gsm8k: { reference: marked(readFinal), model: readFinal, agrees: sameText },
    'gsm8k-first': { reference: marked(readFirstStrict), model: readFirstStrict, agrees: sameText },
    'gsm8k-extended': { reference: marked(readExtendedFinal), model: readExtendedFinal, agrees: sameText },
    'last-number': { reference: marked(readExtendedFinal), model: readLastNumber, agrees: sameText },
    exact: { reference: readWhole, model: readWhole, agrees: sameText },
    contains: {
        reference: readWhole,
        model: readWhole,
        agrees: (reference, model) => model.normalized.includes(reference.normalized),
    },
    regex: { reference: readPattern, model: readWhole, agrees: matchesPattern },
    none: { reference: () => null, model: () => null, agrees: () => false },
};
/** Reads a reference that may be a bare or boxed number. */
function marked(read) {
    return (reference) => read((0,score_reference/* markedReference */.Q)(reference));
}
/** No answer stands further from the end: more than the longest output that any model may write; characters. */
const LONGEST_OUTPUT = 1_000_000;
/**
 * Scores attempts by the answers their records expect. Offline, exact and in
 * time linear in the text, whatever the model wrote.
 *
 * `gsm8k` is the walkthrough's rule. `exact` compares the texts without surrounding
 * white space, `contains` looks for the reference in the output, `regex` takes
 * the reference for a pattern (`pattern.ts`), `none` never finds a reference.
 */
class Scorer {
    rule;
    /** The reference read last: the arms of a pair share theirs, and it is as long to read as an answer. */
    last = {
        expected: null,
        reference: null,
    };
    constructor(name) {
        this.rule = RULES[name];
    }
    score(record) {
        const reference = this.reference(record.expected_answer);
        const model = present(record.output_text?.slice(-LONGEST_OUTPUT) ?? null, this.rule.model);
        const reason = mismatch(record.ok, reference, model, this.rule);
        return {
            is_correct: reason === null,
            mismatch_reason: reason,
            reference_answer: reference?.answer ?? null,
            model_answer: model?.answer ?? null,
            normalized_reference_answer: reference?.normalized ?? null,
            normalized_model_answer: model?.normalized ?? null,
            rejection: model?.rejection ?? null,
        };
    }
    reference(expected) {
        if (expected !== this.last.expected)
            this.last = { expected, reference: present(expected, this.rule.reference) };
        return this.last.reference;
    }
}
function mismatch(ok, reference, model, rule) {
    if (!ok)
        return 'request_failed';
    if (reference === null)
        return 'missing_reference_answer';
    if (model === null)
        return 'missing_model_answer';
    return rule.agrees(reference, model) ? null : 'answer_mismatch';
}
function present(text, read) {
    return text === null || text === '' ? null : read(text);
}
function readFinal(text) {
    const answer = (0,gsm8k/* finalAnswer */.zN)(text);
    return answer === null ? null : { answer, normalized: (0,gsm8k/* normalizeAnswer */.E6)(answer) };
}
function readFirstStrict(text) {
    const answer = (0,gsm8k/* firstStrictAnswer */.KN)(text);
    return answer === null ? null : { answer, normalized: answer };
}
function readExtendedFinal(text) {
    const answer = (0,gsm8k/* finalAnswer */.zN)(text);
    if (answer === null)
        return null;
    const read = readExtended(answer);
    return { answer, normalized: read.value, ...(read.kind === 'rejected' ? { rejection: read.why } : {}) };
}
function readLastNumber(text) {
    const answer = lastNumber(text);
    return answer === null ? null : { answer, normalized: answer };
}
function readWhole(text) {
    const answer = (0,python_text/* strip */.bB)(text);
    return answer === '' ? null : { answer, normalized: answer };
}
function readPattern(text) {
    const pattern = (0,score_pattern/* compilePattern */.E)(text);
    return pattern === null ? null : { answer: text, normalized: text, pattern };
}
function matchesPattern(reference, model) {
    return reference.pattern?.test(model.normalized) ?? false;
}


/***/ }),

/***/ 14185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   dZ: () => (/* binding */ exactSum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   p3: () => (/* binding */ nearestRank)
/* harmony export */ });
/* harmony import */ var _text_rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15131);

// Looked up once: see `statistics/random.ts`.
const { abs } = Math;
/**
 * Describes values as the published walkthrough does: percentiles by nearest rank, the
 * mean of an exact sum, the sample standard deviation (null for fewer than two
 * values), everything rounded as Python rounds. All null but `count` where there
 * is no value.
 *
 * @param decimals two as in the walkthrough; six for money, which two would round away
 */
function distribution(values, decimals = 2) {
    const ordered = Float64Array.from(values).sort();
    const at = (percent) => rounded(nearestRank(ordered, percent), decimals);
    const mean = values.length === 0 ? null : exactSum(ordered) / ordered.length;
    return {
        count: ordered.length,
        p25: at(25),
        p50: at(50),
        p75: at(75),
        p90: at(90),
        p95: at(95),
        p99: at(99),
        mean: rounded(mean, decimals),
        min: rounded(ordered[0] ?? null, decimals),
        max: rounded(ordered.at(-1) ?? null, decimals),
        stddev: rounded(mean === null ? null : sampleDeviation(ordered, mean), decimals),
    };
}
/**
 * The nearest-rank percentile: the value of rank ceil(percent/100 · n).
 *
 * @param ordered ascending
 * @param percent 0 to 100
 */
function nearestRank(ordered, percent) {
    if (ordered.length === 0)
        return null;
    const rank = Math.max(1, Math.ceil((percent * ordered.length) / 100));
    return ordered[rank - 1];
}
/** The exactly summed mean, null of nothing. */
function mean(values) {
    return values.length === 0 ? null : exactSum(values) / values.length;
}
/**
 * The sum, correctly rounded, whatever the order: Shewchuk's growing expansion,
 * as Python's `math.fsum` (J. R. Shewchuk, "Adaptive Precision Floating-Point
 * Arithmetic", 1997). Values must be finite and their sum must not overflow.
 */
function exactSum(values) {
    const partials = [];
    for (const value of values)
        grow(partials, value);
    return collapse(partials);
}
/** Adds `value` to the non-overlapping `partials` (ascending magnitude) without loss. */
function grow(partials, value) {
    let carried = value;
    let kept = 0;
    for (let place = 0; place < partials.length; place++) {
        const partial = partials[place];
        const outweighed = abs(carried) < abs(partial);
        const large = outweighed ? partial : carried;
        const small = outweighed ? carried : partial;
        const high = large + small;
        const low = small - (high - large);
        if (low !== 0)
            partials[kept++] = low;
        carried = high;
    }
    partials[kept++] = carried;
    // Setting a length, even the same, is slower than all the rest.
    if (partials.length > kept)
        partials.length = kept;
}
/** Rounds the expansion once, half to even across the partials that remain. */
function collapse(partials) {
    let index = partials.length - 1;
    let high = partials[index] ?? 0;
    let low = 0;
    while (index > 0 && low === 0) {
        const before = high;
        const partial = partials[--index];
        high = before + partial;
        low = partial - (high - before);
    }
    const next = partials[index - 1] ?? 0;
    // A half-way `low` must follow the sign of what lies below it.
    if (index > 0 && ((low < 0 && next < 0) || (low > 0 && next > 0))) {
        const doubled = low * 2;
        const candidate = high + doubled;
        if (candidate - high === doubled)
            return candidate;
    }
    return high;
}
function sampleDeviation(values, centre) {
    if (values.length < 2)
        return null;
    const squares = values.map((value) => (value - centre) ** 2);
    return Math.sqrt(exactSum(squares) / (values.length - 1));
}
function rounded(value, decimals) {
    return value === null ? null : (0,_text_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .round */ .L)(value, decimals);
}


/***/ }),

/***/ 40583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);

/** A GitHub Markdown table without a line break at its end. The cells are Markdown already: nothing is escaped here. */
function markdownTable(head, rows, { figureColumns = [], padded = false } = {}) {
    const align = head.map((_, column) => (figureColumns.includes(column) ? 'right' : null));
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)([head, ...rows], { align, alignDelimiters: padded });
}


/***/ }),

/***/ 91489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   hZ: () => (/* binding */ NOT_ESTIMABLE),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * How figures are written, in Markdown, in the terminal and in the messages of
 * the audit alike. What is unknown is a dash, never 0.
 */
const UNKNOWN = '–';
const NOT_ESTIMABLE = 'not estimable';
/** `1,319`, `2,880.85`: thousands grouped by commas. */
function grouped(value, decimals = 0) {
    const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
    const first = whole.length % 3;
    const groups = [...(first === 0 ? [] : [whole.slice(0, first)]), ...(whole.slice(first).match(/\d{3}/g) ?? [])];
    const digits = groups.join(',');
    const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? '')) ? '−' : '';
    return sign + digits + (fraction === undefined ? '' : `.${fraction}`);
}
/** Milliseconds without their unit, which stands in the label: `2,881`. */
function milliseconds(value) {
    return value === null ? UNKNOWN : grouped(value);
}
/** A share of one as `97.57 %`. */
function percent(share, decimals = 2) {
    return share === null ? UNKNOWN : `${grouped(share * 100, decimals)} %`;
}
/** A difference of two shares in percentage points: `+0.15 pp`. */
function points(difference, decimals = 2) {
    if (difference === null)
        return UNKNOWN;
    const text = grouped(difference * 100, decimals);
    return `${/^[−0.]*$/.test(text) || difference < 0 ? '' : '+'}${text} pp`;
}
/** A ratio of two like quantities: `0.887`. */
function ratio(value) {
    return value === null ? UNKNOWN : value.toFixed(3);
}
/** US dollars without their sign (two `$` on a line are a formula on GitHub): `5.8653`. */
function usd(value) {
    return value === null ? UNKNOWN : grouped(value, 4);
}
/** `[0.865, 0.908]`; a bound that can't be had is a dash, and neither is "not estimable". */
function interval(bounds, write) {
    if (bounds === null || (bounds[0] === null && bounds[1] === null))
        return NOT_ESTIMABLE;
    return `[${write(bounds[0])}, ${write(bounds[1])}]`;
}
/** A p-value: `0.688`, and `< 0.001` below that. */
function probability(p) {
    if (p === null)
        return UNKNOWN;
    return p < 0.001 ? '< 0.001' : p.toFixed(3);
}
/** `1 request`, `3 requests`. */
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 15131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ round)
/* harmony export */ });
/**
 * Rounds as Python's `round(value, decimals)` does, so that figures published by
 * the walkthrough reproduce to the digit: the double's exact binary value decides, and
 * only an exact tie goes to the even digit (2.675 → 2.67, 0.125 → 0.12).
 *
 * @param decimals digits after the point, 0 to 20
 */
function round(value, decimals) {
    // From here on doubles are integers, and toFixed would write an exponent.
    if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
        return value;
    const nearest = value.toFixed(decimals);
    const chosen = isTie(value, decimals) && endsOdd(nearest) ? towardsZero(value, decimals) : nearest;
    return Number(chosen) + 0; // + 0 turns -0 into 0
}
/**
 * A double lies exactly between two decimals of `decimals` digits if and only if
 * it is an odd multiple of 2^-(decimals + 1): x·10^d = k + ½ makes x an odd
 * number over 2^(d+1)·5^d, and a double has no factor of 5 below the line.
 * Scaling by a power of two is exact.
 */
function isTie(value, decimals) {
    return Math.abs((value * 2 ** (decimals + 1)) % 2) === 1;
}
/** ECMAScript's toFixed is exact too, but sends ties away from zero. */
function endsOdd(fixed) {
    return Number(fixed.at(-1)) % 2 === 1;
}
/** A tie has exactly one digit more than asked for, a final 5: leave it off. */
function towardsZero(value, decimals) {
    return value.toFixed(decimals + 1).slice(0, -1);
}


/***/ }),

/***/ 86361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedJson)
/* harmony export */ });
/**
 * JSON as the walkthrough's files are written (Python's `indent=2, sort_keys=True`, a
 * newline at the end), so that two runs differ in a diff only where they differ.
 */
function sortedJson(value) {
    return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    // fromEntries defines properties, so a key such as __proto__ stays a key.
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}


/***/ }),

/***/ 51320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ recordFiles),
/* harmony export */   D: () => (/* binding */ finalFilesBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79318);




/**
 * The records files that a list of files and directories stands for, each once.
 *
 * A file stands for itself. A directory stands for the final records files in it
 * and below it (downloaded artifacts of several jobs lie in a folder each), or for
 * the journals there where no run was finished. Warm-ups are neither.
 *
 * @throws ParityError `INVALID_RECORDS` for what can't be read or holds no records
 */
async function recordFiles(inputs) {
    const files = [];
    for (const input of inputs)
        files.push(...((await isDirectory(input)) ? await filesIn(input) : [input]));
    return [...new Map(files.map((file) => [node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file), file])).values()];
}
/** Every final records file in a directory and below it, sorted. Empty where there is no such directory. */
async function finalFilesBelow(directory) {
    return (await runFilesBelow(directory)).finals;
}
async function isDirectory(input) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(input)).isDirectory();
    }
    catch (cause) {
        throw unreadable(input, cause);
    }
}
async function filesIn(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch((cause) => {
        throw unreadable(directory, cause);
    });
    const { finals, journals } = await runFilesBelow(directory);
    const files = finals.length > 0 ? finals : journals;
    if (files.length > 0)
        return files;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ParityError */ .Yw('INVALID_RECORDS', `${directory} holds no openai_responses_latency_*.jsonl; name a directory of a run, or a records file.`);
}
function unreadable(input, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ParityError */ .Yw('INVALID_RECORDS', `${input} can't be read (${(0,_errno_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .U)(cause)}); name a JSONL file of records or a directory of them.`, cause);
}
const FINAL = /^openai_responses_latency_[^_]+\.jsonl$/;
const JOURNAL = /^openai_responses_latency_[^_]+_partial\.jsonl$/;
/** How many folders deep runs are looked for. */
const DEEPEST = 6;
/** Links and dot folders are not followed; a folder below that can't be read is passed over. */
async function runFilesBelow(directory, depth = 0) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    const named = (pattern) => entries.filter((entry) => entry.isFile() && pattern.test(entry.name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, name));
    const found = { finals: named(FINAL), journals: named(JOURNAL) };
    for (const { name } of depth < DEEPEST ? entries.filter(mayHoldRuns) : []) {
        const deeper = await runFilesBelow(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, name), depth + 1);
        found.finals.push(...deeper.finals);
        found.journals.push(...deeper.journals);
    }
    return { finals: found.finals.sort(), journals: found.journals.sort() };
}
function mayHoldRuns(entry) {
    return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}


/***/ }),

/***/ 92847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ labelsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** A unique label for each file: its name, else its folder's, else with the next free number. */
function labelsOf(files) {
    const names = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file).replace(/\.jsonl$/i, ''));
    const wanted = files.map((file, index) => {
        const name = names[index] ?? '';
        const isShared = names.indexOf(name) !== names.lastIndexOf(name);
        return isShared ? node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file))) : name;
    });
    const taken = new Set(wanted);
    const given = new Set();
    return wanted.map((label) => {
        const unique = given.has(label) ? numbered(label, taken) : label;
        given.add(unique);
        taken.add(unique);
        return unique;
    });
}
/** `a-2`, or the next number that no other file has. */
function numbered(label, taken) {
    for (let number = 2;; number += 1) {
        if (!taken.has(`${label}-${number}`))
            return `${label}-${number}`;
    }
}


/***/ }),

/***/ 63809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74746);

/** Longer than any line that a run can write; what is longer is no JSON Lines file. */
const LONGEST_LINE_BYTES = 256 * 1024 * 1024;
/**
 * Reads a regular file line by line in memory of one line, however long the file.
 *
 * @throws RangeError for a line beyond the bound, `UnfitFileError`, and what the file system throws
 */
async function* readLines(path) {
    let kept = [];
    let keptBytes = 0;
    let number = 1;
    let offset = 0;
    const file = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .openRegular */ .lf)(path);
    // The stream closes the file, also where whoever reads the lines stops early.
    for await (const chunk of file.createReadStream({ highWaterMark: 1 << 20 })) {
        let start = 0;
        for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
            const bytes = joined(kept, chunk.subarray(start, end));
            yield { number, offset, bytes, ended: true };
            number += 1;
            offset += bytes.length + 1;
            [kept, keptBytes, start] = [[], 0, end + 1];
        }
        if (start < chunk.length)
            kept.push(chunk.subarray(start));
        keptBytes += chunk.length - start;
        if (keptBytes > LONGEST_LINE_BYTES)
            throw new RangeError('line too long');
    }
    if (keptBytes > 0)
        yield { number, offset, bytes: joined(kept, Buffer.alloc(0)), ended: false };
}
function joined(kept, rest) {
    return kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
}


/***/ }),

/***/ 98584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   T3: () => (/* binding */ readRecords)
/* harmony export */ });
/* unused harmony export readRecordFile */
/* harmony import */ var _core_record_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67696);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51320);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79318);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92847);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63809);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8725);







const decoder = new TextDecoder('utf-8', { fatal: true });
/**
 * The records of one JSONL file, ours or the walkthrough's, one at a time.
 *
 * A last line that no line feed ends and that can't be parsed was torn by a
 * crash: it is left out and reported. Any other broken line is an error.
 *
 * @throws ParityError `INVALID_RECORDS` naming the file and the line
 */
async function* recordsOf(file, onTorn) {
    try {
        for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(file)) {
            const value = valueOf(line, file);
            if (value === TORN)
                onTorn({ line: line.number, offset: line.offset });
            else if (value !== BLANK)
                yield (0,_core_record_record_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(value, `${file} line ${line.number}`);
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw)
            throw cause;
        const reason = cause instanceof RangeError ? 'a line is longer than 256 MB' : (0,_errno_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .U)(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('INVALID_RECORDS', `${file} can't be read (${reason}); name a JSONL file of records.`, cause);
    }
}
const TORN = Symbol('torn');
const BLANK = Symbol('blank');
function valueOf(line, file) {
    const text = decoded(line, file);
    if (text === TORN || text.trim() === '')
        return text === TORN ? TORN : BLANK;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        if (isTorn(line))
            return TORN;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('INVALID_RECORDS', `${file} line ${line.number}: not JSON; every line must be one record. Mend or remove the line.`, cause);
    }
}
function decoded(line, file) {
    try {
        return decoder.decode(line.bytes); // a UTF-8 byte order mark is dropped here
    }
    catch (cause) {
        if (isTorn(line))
            return TORN;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('INVALID_RECORDS', `${file} line ${line.number}: not UTF-8; save the file as UTF-8.`, cause);
    }
}
/** A crash leaves the beginning of a record without its line feed, or the zeros of a block that was never filled. */
function isTorn({ ended, bytes }) {
    return !ended && (bytes[0] === 0x7b || bytes[0] === 0);
}
/**
 * Reads records files and directories of them, in the order given.
 *
 * `recordFiles` says which files a directory stands for, `labelsOf` what they are
 * called. The settings come from the summary beside a file.
 *
 * @throws ParityError `INVALID_RECORDS`
 */
async function readRecords(inputs) {
    const files = await (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .recordFiles */ .B)(inputs);
    const labels = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .P)(files);
    const loaded = [];
    for (const [index, file] of files.entries())
        loaded.push(await readRecordFile(file, labels[index]));
    return loaded;
}
/** Reads one records file whole. @throws ParityError `INVALID_RECORDS` */
async function readRecordFile(file, label) {
    const records = [];
    let tornAt = null;
    for await (const record of recordsOf(file, ({ offset }) => (tornAt = offset)))
        records.push(record);
    return { path: file, label, records, settings: await (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsBeside */ .a)(file), tornAt };
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ settingsBeside),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _core_record_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37518);
/* harmony import */ var _core_record_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2984);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79318);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74746);






/** A summary of ours holds the settings of its run; the walkthrough's has none. */
const SUMMARY_SCHEMA = (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ settings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(_core_record_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_SCHEMA */ .k, null) });
const utf8 = new TextDecoder('utf-8', { fatal: true });
const REMEDY = 'Put the file back as the run wrote it, or move it away from the records it describes.';
/**
 * The settings that the summary beside a records file holds, or the settings file
 * of an unfinished run; null for the walkthrough's files.
 *
 * @throws ParityError `INVALID_RECORDS` for a file that is there and holds something else
 */
async function settingsBeside(recordsFile) {
    const stem = recordsFile.replace(/(?:_partial)?\.jsonl$/i, '');
    const summaryFile = `${stem}_summary.json`;
    const summary = await jsonOf(summaryFile);
    if (summary !== undefined) {
        const { settings } = (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(SUMMARY_SCHEMA, summary, summaryFile, REMEDY);
        if (settings !== null)
            return settings;
    }
    const settingsFile = `${stem}_settings.json`;
    const settings = await jsonOf(settingsFile);
    return settings === undefined ? null : (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(_core_record_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_SCHEMA */ .k, settings, settingsFile, REMEDY);
}
/** The settings of a run that is to be resumed. @throws ParityError `INVALID_RECORDS` */
async function readSettings(file) {
    const remedy = 'Put the file back as the run wrote it, or begin a new run in another directory.';
    const settings = await jsonOf(file);
    if (settings !== undefined)
        return (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(_core_record_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_SCHEMA */ .k, settings, file, remedy);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ParityError */ .Yw('INVALID_RECORDS', `${file} is missing; it holds the settings of the run. ${remedy}`);
}
/** What a JSON file holds; undefined where there is no such file. */
async function jsonOf(file) {
    try {
        return JSON.parse(utf8.decode(await (0,_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(file, _regular_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_JSON_BYTES */ .Vi)));
    }
    catch (cause) {
        if ((0,_errno_js__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .U)(cause) === 'ENOENT')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ParityError */ .Yw('INVALID_RECORDS', `${file} can't be read (${reasonOf(cause)}). ${REMEDY}`, cause);
    }
}
function reasonOf(cause) {
    if (cause instanceof SyntaxError)
        return 'it is not JSON';
    return cause instanceof TypeError ? 'it is not UTF-8' : (0,_errno_js__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .U)(cause);
}


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ writeRecords),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var _core_record_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67696);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74749);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79318);




/** Lines are written in blocks of about this many characters. */
const BLOCK_CHARS = 1 << 20;
/**
 * Writes a file so that a reader sees the old one or the whole new one.
 *
 * @throws ParityError `DISK_FAILED`
 */
async function writeAtomically(file, text) {
    await replaced(file, [text]);
}
/**
 * Writes records one line each, as `writeAtomically` does, in memory that does not
 * grow with the file: answers may be so long that no string holds them all.
 *
 * @throws ParityError `DISK_FAILED`
 */
async function writeRecords(file, records) {
    await replaced(file, blocksOf(records));
}
function* blocksOf(records) {
    let block = '';
    for (const record of records) {
        block += `${(0,_core_record_record_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S5)(record)}\n`;
        if (block.length < BLOCK_CHARS)
            continue;
        yield block;
        block = '';
    }
    yield block;
}
async function replaced(file, blocks) {
    try {
        await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)(file, async (handle) => {
            for (const block of blocks)
                await handle.writeFile(block);
        });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('DISK_FAILED', `${file} can't be written (${(0,_errno_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .U)(cause)}); the journal beside it holds every attempt.`, cause);
    }
}


/***/ })

};
