export const id = 978;
export const ids = [978,908];
export const modules = {

/***/ 3280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isMeasured),
/* harmony export */   n: () => (/* binding */ groupArms)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14130);

/** True for a record that counts as a measurement. */
function isMeasured(record) {
    return record.warmup !== true && record.superseded !== true && record.retry !== true;
}
/**
 * Sorts the records of several files into arms, in order of first appearance.
 *
 * Our own records name their arm; files of one run, or shards with disjoint
 * prompts, pool. A seed record names provider and model only: two seed files
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

/***/ 67845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   dZ: () => (/* binding */ exactSum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   p3: () => (/* binding */ nearestRank)
/* harmony export */ });
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26963);

// Looked up once: see `statistics/random.ts`.
const { abs } = Math;
/**
 * Describes values as the published seed does: percentiles by nearest rank, the
 * mean of an exact sum, the sample standard deviation (null for fewer than two
 * values), everything rounded as Python rounds. All null but `count` where there
 * is no value.
 *
 * @param decimals two as in the seed; six for money, which two would round away
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
    return value === null ? null : (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .round */ .L)(value, decimals);
}


/***/ }),

/***/ 86153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedJson)
/* harmony export */ });
/**
 * JSON as the seed's files are written (Python's `indent=2, sort_keys=True`, a
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

/***/ 14130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   d8: () => (/* binding */ isSeedRecord),
/* harmony export */   dV: () => (/* binding */ BLANK_RECORD),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   uZ: () => (/* binding */ promptKey),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
/* unused harmony exports OUTCOMES, RECORD_FIELDS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The version of the record and comparison layouts that this program writes. */
const SCHEMA_VERSION = 1;
/** How an attempt ended. */
const OUTCOMES = (/* unused pure expression or super */ null && ([
    'completed',
    'incomplete',
    'empty',
    'failed',
    'truncated',
    'http_error',
    'timeout',
    'network_error',
    'aborted',
]));
/** Whose doing it was. */
const FAULTS = [
    'network',
    'provider',
    'quota',
    'auth',
    'config',
    'cap',
    'timeout',
    'aborted',
];
/** Every field once, with its JSON type; the order is the order of the interface. */
const FIELDS = {
    provider: 'string',
    model: 'string',
    run_index: 'number',
    prompt_index: 'number',
    prompt_id: 'string',
    prompt_text: 'string',
    expected_answer: 'string',
    started_at: 'string',
    ok: 'boolean',
    ttfb_ms: 'number',
    ttft_ms: 'number',
    total_ms: 'number',
    input_tokens: 'number',
    output_tokens: 'number',
    reasoning_tokens: 'number',
    output_text: 'string',
    output_chars: 'number',
    output_tokens_per_second: 'number',
    output_chars_per_second: 'number',
    estimated_openai_cost_usd: 'number',
    request_id: 'string',
    error: 'string',
    schema_version: 'number',
    run_id: 'string',
    arm: 'string',
    effort: 'string',
    pair_id: 'string',
    order_in_pair: 'number',
    attempt: 'number',
    warmup: 'boolean',
    superseded: 'boolean',
    retry: 'boolean',
    outcome: 'string',
    fault: 'string',
    http_status: 'number',
    provider_request_id: 'string',
    terminal_event: 'string',
    incomplete_reason: 'string',
    cached_input_tokens: 'number',
    estimated_cost_usd: 'number',
    connection_reused: 'boolean',
    dns_ms: 'number',
    connect_ms: 'number',
    tls_ms: 'number',
    request_written_ms: 'number',
    headers_ms: 'number',
    created_ms: 'number',
    first_reasoning_ms: 'number',
    last_text_ms: 'number',
    terminal_ms: 'number',
    text_deltas: 'number',
    text_reads: 'number',
    burst_share: 'number',
    decode_tokens_per_second: 'number',
    final_text_matches: 'boolean',
    sequence_gaps: 'number',
    token_residual: 'number',
    replayed_chars: 'number',
    loop_delay_ms: 'number',
    echoed_model: 'string',
    echoed_effort: 'string',
    echoed_max_output_tokens: 'number',
    service_tier: 'string',
};
const KINDS = Object.entries(FIELDS);
const RECORD_FIELDS = KINDS.map(([field]) => field);
const REQUIRED = [
    'provider',
    'model',
    'run_index',
    'prompt_index',
    'prompt_id',
    'started_at',
    'ok',
];
/**
 * Every field, unknown, to be spread before those that are known. The engine
 * keeps a copy of a parsed object as a struct; one that was put together field
 * by field becomes a hash table or leaves the layouts on its way behind: several
 * times the memory and the time of everything that makes or copies a record.
 */
const BLANK_RECORD = JSON.parse(JSON.stringify(Object.fromEntries(RECORD_FIELDS.map((field) => [field, null]))));
/**
 * Reads one parsed JSON line as a record. Fields that a seed file lacks become
 * null; fields we don't know are dropped.
 *
 * @param where names the line for the message, e.g. `run.jsonl line 7`
 * @throws ParityError `INVALID_RECORDS` naming the field and the line
 */
function toRecord(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_RECORDS', `${where} is not a JSON object; a record was expected.`);
    }
    const source = value;
    const record = { ...BLANK_RECORD };
    for (const [field, kind] of KINDS)
        record[field] = checkedField(source[field] ?? null, field, kind, where);
    return record;
}
function checkedField(value, field, kind, where) {
    if (value === null) {
        if (!REQUIRED.includes(field))
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_RECORDS', `${where} has no "${field}"; is this a records file of parity-bench or of the seed?`);
    }
    if (typeof value !== kind || (kind === 'number' && !Number.isFinite(value))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_RECORDS', `${where}: "${field}" should be a ${kind}.`);
    }
    return value;
}
/** True for a record of the seed's format, which says nothing of outcomes. */
function isSeedRecord(record) {
    return record.schema_version === null;
}
/**
 * The outcome, read from what a seed record shows where it has none of its own:
 * an "ok" that ended without usage and without text was truncated, one that was
 * billed but brought no text was empty.
 */
function outcomeOf(record) {
    if (record.outcome !== null)
        return record.outcome;
    if (record.ok)
        return seedOutcome(record);
    const error = record.error ?? '';
    if (/^HTTP \d{3}\b/.test(error))
        return 'http_error';
    if (/timed? ?out/i.test(error))
        return 'timeout';
    if (/name resolution|nodename|getaddrinfo|connect|dns/i.test(error))
        return 'network_error';
    return 'failed';
}
function seedOutcome(record) {
    const hasText = (record.output_text ?? '') !== '';
    if (hasText)
        return 'completed';
    return record.output_tokens === null ? 'truncated' : 'empty';
}
/** What a record shares with its counterpart in another arm. */
function promptKey(record) {
    return record.pair_id ?? record.prompt_id;
}
/** True where the attempt brought a whole answer, whatever a seed file called it. */
function isAnswered(record) {
    return outcomeOf(record) === 'completed';
}
/** One line of JSON, keys sorted as the seed sorts them, no newline at the end. */
function toLine(record) {
    return JSON.stringify(record, SORTED_FIELDS);
}
const SORTED_FIELDS = [...RECORD_FIELDS].sort();


/***/ }),

/***/ 42709:
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
/* harmony export */   uO: () => (/* binding */ timespan),
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
    const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
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
/** A stretch of time as its reader would say it: `27.1 h`, `3.2 min`, `12 s`. */
function timespan(ms) {
    if (ms >= 3_600_000)
        return `${grouped(ms / 3_600_000, 1)} h`;
    return ms >= 60_000 ? `${grouped(ms / 60_000, 1)} min` : `${grouped(ms / 1000)} s`;
}
/** `1 request`, `3 requests`. */
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 26963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ round)
/* harmony export */ });
/**
 * Rounds as Python's `round(value, decimals)` does, so that figures published by
 * the seed reproduce to the digit: the double's exact binary value decides, and
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

/***/ 96489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   st: () => (/* binding */ canonicalDecimal),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   zW: () => (/* binding */ canonicalRational)
/* harmony export */ });
/**
 * Exact decimals and rationals as text: no float ever touches an answer, so
 * 0.1 + 0.2 can't make a right answer wrong, nor 2^53 a wrong one right.
 */
const DECIMAL = /^([-+]?)(\p{Nd}+)(?:\.(\p{Nd}+))?$/u;
/**
 * One way of writing each decimal number: `+007.50` → `7.5`, `14.00` → `14`,
 * `-0` → `0`. Digits of any script count, as they do in Python's `\d` and `Decimal`.
 *
 * (Python's default context would round beyond 28 digits; this stays exact.)
 *
 * @returns null where the text is no plain decimal
 */
function canonicalDecimal(text) {
    const match = DECIMAL.exec(text);
    if (match === null)
        return null;
    const whole = asciiDigits(match[2]).replace(/^0+(?=.)/, '');
    const fraction = trimZeros(asciiDigits(match[3] ?? ''));
    const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
    return match[1] === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
/** Trailing zeros off, without a regex that looks at each zero many times. */
function trimZeros(digits) {
    let end = digits.length;
    while (end > 0 && digits[end - 1] === '0')
        end -= 1;
    return digits.slice(0, end);
}
function asciiDigits(digits) {
    return /^[0-9]*$/.test(digits) ? digits : digits.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}
const ANY_DIGIT = /^\p{Nd}$/u;
/** Unicode keeps each script's ten digits together and in order, so the distance from the first tells the value. */
function digitValue(digit) {
    const code = digit.codePointAt(0);
    let first = code;
    while (ANY_DIGIT.test(String.fromCodePoint(first - 1)))
        first -= 1;
    return (code - first) % 10;
}
/** Longer numbers are nobody's answer, and dividing them takes time that grows with the square. */
const LONGEST_RATIONAL = 200;
/**
 * The reduced fraction of two plain decimals: `36`, `2` → `18`; `1`, `3` → `1/3`;
 * `7.5`, `1` → `15/2`.
 *
 * @returns null where either is no decimal, too long to be an answer, or the denominator is 0
 */
function canonicalRational(numerator, denominator = '1') {
    if (denominator === '1' && isWhole(numerator))
        return numerator;
    if (numerator.length + denominator.length > LONGEST_RATIONAL)
        return null;
    const above = scaled(numerator);
    const below = scaled(denominator);
    if (above === null || below === null || below.digits === 0n)
        return null;
    const top = above.digits * 10n ** below.scale;
    const bottom = below.digits * 10n ** above.scale;
    const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
    const [p, q] = [top / divisor, bottom / divisor];
    return q === 1n ? String(p) : `${p}/${q}`;
}
/** True for a whole number in the one way of writing it: no sign but a minus, no zero in front, ASCII digits, not endlessly long. */
function isWhole(text) {
    return text.length < LONGEST_RATIONAL && /^(?:0|-?[1-9][0-9]*)$/.test(text);
}
/** A decimal as an integer and the power of ten it was multiplied by. */
function scaled(text) {
    const canonical = canonicalDecimal(text);
    if (canonical === null)
        return null;
    const [whole, fraction = ''] = canonical.split('.');
    return { digits: BigInt(whole + fraction), scale: BigInt(fraction.length) };
}
function greatestCommonDivisor(a, b) {
    let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x;
}


/***/ }),

/***/ 97254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ normalizeAnswer),
/* harmony export */   KN: () => (/* binding */ firstStrictAnswer),
/* harmony export */   zN: () => (/* binding */ finalAnswer)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96489);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59768);


/** The seed's rule for GSM8K answers, reproduced to the verdict (Python's semantics included). */
const FINAL_ANSWER = new RegExp(`####[${_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6}]*([^\\n\\r]+)`, 'gu');
const NUMBER = /[-+]?\p{Nd}+(?:\.\p{Nd}+)?/gu;
/**
 * What follows the last `####`, stripped; null where there is none. White space
 * after the marks may hold line breaks: an answer on the next line counts.
 */
function finalAnswer(text) {
    let last = null;
    for (const match of text.matchAll(FINAL_ANSWER))
        last = match[1];
    return last === null ? null : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(last);
}
/**
 * The form in which two answers are compared: NFKC, U+2212 as a minus sign,
 * without `$`, `,` and trailing full stops; then the exact decimal if it is one
 * number or holds exactly one (`14.00` → `14`, `60%` → `60`, `18 dollars` →
 * `18`), else the text with case and white space folded.
 */
function normalizeAnswer(answer) {
    const plain = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(answer.normalize('NFKC')).replaceAll('\u2212', '-').replace(/[$,]/g, '');
    const text = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRight */ .P7)(plain, '.');
    const numbers = text.match(NUMBER) ?? [];
    // A text that is one number is also a text with exactly one number in it.
    const only = numbers.length === 1 ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalDecimal */ .st)(numbers[0]) : null;
    return only ?? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text);
}
// GSM8K's own extraction (openai/grade-school-math, dataset.py): the first
// match, one space, ASCII digits, and then a comparison of texts.
const FIRST_STRICT = /#### (-?[0-9.,]+)/;
/**
 * The answer as GSM8K's own code reads it: the first `#### ` directly followed
 * by a number, commas dropped; `$18` is no answer to it and `18.00` is not 18.
 */
function firstStrictAnswer(text) {
    const match = FIRST_STRICT.exec(text);
    return match === null ? null : match[1].replaceAll(',', '');
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
    return typeof compiled === 'string' ? null : { test: (text) => compiled.matcher(text.slice(-MOST_CHARACTERS)).find() };
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

/***/ 59768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   P7: () => (/* binding */ stripRight),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/**
 * Text as Python sees it. The seed's scorer is Python, and its notion of white
 * space is not JavaScript's: Python counts U+001C–U+001F and U+0085, JavaScript
 * counts U+FEFF.
 */
/** The inside of a character class: what `str.isspace` and `\s` take for white space. */
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACES = new RegExp(`[${SPACE}]+`, 'u');
const IS_SPACE = new RegExp(`^[${SPACE}]$`, 'u');
/** `str.strip()`. */
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && IS_SPACE.test(text[start]))
        start += 1;
    while (end > start && IS_SPACE.test(text[end - 1]))
        end -= 1;
    return text.slice(start, end);
}
/** `text.rstrip(character)`. */
function stripRight(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end -= 1;
    return text.slice(0, end);
}
/** `' '.join(text.lower().split())`: case and white space folded. */
function fold(text) {
    return strip(text.toLowerCase()).split(SPACES).join(' ');
}


/***/ }),

/***/ 49924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ Scorer)
});

// EXTERNAL MODULE: ./src/core/score/gsm8k.ts
var gsm8k = __webpack_require__(97254);
// EXTERNAL MODULE: ./src/core/score/decimal.ts
var decimal = __webpack_require__(96489);
// EXTERNAL MODULE: ./src/core/score/python-text.ts
var python_text = __webpack_require__(59768);
;// CONCATENATED MODULE: ./src/core/score/extended.ts


/** Reads one final answer; `value` is a reduced fraction (`18`, `15/2`) or the folded text. */
function readExtended(answer) {
    if ((0,decimal/* isWhole */.wP)(answer))
        return { kind: 'number', value: answer };
    const text = undress(answer);
    const value = (0,python_text/* fold */.AU)(text);
    const why = rejection(value);
    if (why !== null)
        return { kind: 'rejected', value, why };
    const numbers = [...text.matchAll(QUANTITY)];
    if (numbers.length > 1)
        return { kind: 'rejected', value, why: 'several_numbers' };
    const only = numbers[0];
    if (only === undefined)
        return { kind: 'text', value };
    const number = quantityValue(only);
    return number === null ? { kind: 'rejected', value, why: 'unclear' } : { kind: 'number', value: number };
}
/** The last quantity that stands anywhere in a text, as a reduced fraction; null where there is none. */
function lastNumber(text) {
    // From the last line up: no quantity goes over a line's end.
    for (const line of text.split('\n').reverse()) {
        const last = lastQuantity(line);
        if (last !== null)
            return quantityValue(last);
    }
    return null;
}
function lastQuantity(line) {
    let last = null;
    for (const match of straighten(line).replaceAll('$', '').matchAll(QUANTITY))
        last = match;
    return last;
}
// A number of plain digits or with commas in groups of three, a bare fraction
// (.5), or a quotient or mixed number of such. Not the 2 of m2 or of m^2.
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+';
const QUANTITY = new RegExp(`(?<![\\p{L}\\p{N}_^.])(?<sign>(?<![\\p{N})] ?)[-+] ?)?(?:(?<whole>\\d+) (?=\\d+ ?/ ?\\d))?(?<top>${DIGITS})(?: ?/ ?(?<bottom>${DIGITS}))?`, 'gu');
function quantityValue(match) {
    const { sign, whole, top, bottom } = match.groups;
    const minus = sign?.startsWith('-') ? '-' : '';
    const over = plainDigits(bottom ?? '1');
    if (whole === undefined)
        return (0,decimal/* canonicalRational */.zW)(minus + plainDigits(top), over);
    // 3 1/2 is (3·2 + 1)/2; both parts are whole numbers by the pattern's look-ahead.
    if (!/^\d{1,30}$/.test(`${whole}`) || !/^\d{1,30}$/.test(top) || !/^\d{1,30}$/.test(over))
        return null;
    return (0,decimal/* canonicalRational */.zW)(`${minus}${BigInt(whole) * BigInt(over) + BigInt(top)}`, over);
}
function plainDigits(digits) {
    const plain = digits.replaceAll(',', '');
    return plain.startsWith('.') ? `0${plain}` : plain;
}
const RANGE = /\d ?(?:-|–|—|to|through) ?\$?\d|\bbetween\b/u;
const APPROXIMATE = /[~≈≃∼±]|\b(?:about|approx|approximately|around|roughly|nearly|almost)\b/u;
const INEQUALITY = /[<>≤≥]|\b(?:at least|at most|more than|less than|fewer than|up to|or more|or less|or fewer)\b/u;
// 1e3, 10², 5^2, 9:30, 1.200.000: numbers, but not of a kind this reads; better no answer than another one.
const UNCLEAR = /\d(?:e[-+]?\d|\^|[\u00b2\u00b3\u00b9\u2070-\u209c]|:\d|'\d|\.\d+\.\d)/u;
function rejection(folded) {
    if (INEQUALITY.test(folded))
        return 'inequality';
    if (APPROXIMATE.test(folded))
        return 'approximate';
    if (RANGE.test(folded))
        return 'range';
    return UNCLEAR.test(folded) ? 'unclear' : null;
}
/** Takes off currency, Markdown and LaTeX that dress an answer without changing it. */
function undress(answer) {
    let text = straighten(latex(answer));
    text = text.replace(/\*\*|__|`/g, '').replace(/[$€£¥]/g, '');
    text = text.replace(/^[\s*_]+|[\s*_]+$/g, '');
    return (0,python_text/* strip */.bB)((0,python_text/* stripRight */.P7)(text, '.'));
}
const LATEX_FRACTION = /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;
const LATEX_WRAPPER = /\\(?:boxed|text|textbf|mathrm|mathbf)\s*\{([^{}]*)\}/g;
/** LaTeX's wrappers off, innermost first; nested deeper than four it is no answer but a puzzle. */
function latex(answer) {
    let text = answer.replace(/\\[,;:!]|\{,\}/g, (space) => (space === '{,}' ? ',' : '\u2009'));
    for (let depth = 0; depth < 4 && text.includes('\\'); depth += 1) {
        text = text.replace(LATEX_FRACTION, '$1/$2').replace(LATEX_WRAPPER, '$1');
    }
    return text.replace(/\\[()[\]]/g, '').replace(/\\([$%])/g, '$1');
}
// Spaces that typographers set between groups of three digits: no-break,
// figure, thin and narrow no-break. An ordinary space is two numbers.
const GROUPED = /(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?!\d)/gu;
const VULGAR_AFTER_DIGIT = /(?<=\d)(?=[\u00bc-\u00be\u2150-\u215e\u2189])/gu;
const UNIT_POWER = /(?<=\p{L})[\u00b2\u00b3]/gu;
/** ASCII, and what writers of arithmetic use beside it that has one form only. */
const STRAIGHT = /^[\0-\x7f×÷–—‘’“”]*$/;
const POWER = /[\u00b2\u00b3\u00b9\u2070-\u209c]/u;
/**
 * One character for each meaning: minus signs, fraction slashes, full-width
 * digits. Done by hand before NFKC where NFKC would change a value: 3½ would
 * become 31⁄2 and 10² become 102.
 */
function straighten(text) {
    if (STRAIGHT.test(text))
        return text;
    const spaced = text
        .replace(GROUPED, (digits) => digits.replace(/[^\d]/g, ''))
        .replace(VULGAR_AFTER_DIGIT, ' ')
        .replace(UNIT_POWER, '');
    const composed = POWER.test(spaced) ? spaced : spaced.normalize('NFKC');
    return composed.replaceAll('\u2212', '-').replaceAll('\u2044', '/');
}

// EXTERNAL MODULE: ./src/core/score/pattern.ts
var score_pattern = __webpack_require__(32908);
;// CONCATENATED MODULE: ./src/core/score/scorer.ts




const sameText = (reference, model) => reference.normalized === model.normalized;
const RULES = {
    gsm8k: { reference: readFinal, model: readFinal, agrees: sameText },
    'gsm8k-first': { reference: readFirstStrict, model: readFirstStrict, agrees: sameText },
    'gsm8k-extended': { reference: readExtendedFinal, model: readExtendedFinal, agrees: sameText },
    'last-number': { reference: readExtendedFinal, model: readLastNumber, agrees: sameText },
    exact: { reference: readWhole, model: readWhole, agrees: sameText },
    contains: { reference: readWhole, model: readWhole, agrees: (reference, model) => model.normalized.includes(reference.normalized) },
    regex: { reference: readPattern, model: readWhole, agrees: matchesPattern },
    none: { reference: () => null, model: () => null, agrees: () => false },
};
/**
 * Scores attempts by the answers their records expect. Offline, exact and in
 * time linear in the text, whatever the model wrote.
 *
 * `gsm8k` is the seed's rule. `exact` compares the texts without surrounding
 * white space, `contains` looks for the reference in the output, `regex` takes
 * the reference for a pattern (`pattern.ts`), `none` never finds a reference.
 */
class Scorer {
    rule;
    /** The reference read last: the arms of a pair share theirs, and it is as long to read as an answer. */
    last = { expected: null, reference: null };
    constructor(name) {
        this.rule = RULES[name];
    }
    score(record) {
        const reference = this.reference(record.expected_answer);
        const model = present(record.output_text, this.rule.model);
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

/***/ 59701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Writes a file so that a reader, and whoever looks after a crash, sees the old
 * one or the whole new one: into a temporary file beside it, flushed, then
 * renamed. Where that fails nothing is left behind, and the error is thrown on.
 *
 * @param write fills the new file, and tells what is to be returned
 */
async function replaceFile(file, write) {
    const temporary = `${file}.${process.pid}.tmp`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'w');
        const result = await write(handle)
            .then(async (written) => handle.datasync().then(() => written))
            .finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, file);
        return result;
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw cause;
    }
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31534);



/**
 * Makes a directory and those above it. Not by `recursive`: in a place where
 * nothing can be made (`/proc/x`) that asks the system again and again, for ever.
 */
async function makeDirectory(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
    }
    catch (cause) {
        const reason = (0,_errno_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .U)(cause);
        const above = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(directory);
        if (reason === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory)).isDirectory())
            return;
        if (reason !== 'ENOENT' || above === directory)
            throw cause;
        await makeDirectory(above);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
    }
}


/***/ }),

/***/ 93081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ newestUnfinished),
/* harmony export */   S6: () => (/* binding */ claimRun),
/* harmony export */   v: () => (/* binding */ prepareDirectory),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* unused harmony exports runPaths, stampOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _responses_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34828);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59701);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86349);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31534);








/** The files of a run carry the seed's prefix, so that its scripts find them. */
const PREFIX = 'openai_responses_latency_';
/** @param stamp e.g. `20260610T083101Z` */
function runPaths(directory, stamp) {
    const file = (ending) => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, `${PREFIX}${stamp}${ending}`);
    return {
        directory,
        journal: file('_partial.jsonl'),
        settings: file('_settings.json'),
        warmups: file('_warmups.jsonl'),
        records: file('.jsonl'),
        summary: file('_summary.json'),
        markdown: file('.md'),
        comment: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, 'comment.md'),
    };
}
/** `20260610T083101Z`, UTC. */
function stampOf(at) {
    return at.toISOString().replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
}
/**
 * Makes the directory and proves that it can be written, before anything is spent.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
async function prepareDirectory(directory) {
    const probe = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, `.parity-bench-${process.pid}`);
    try {
        await (0,_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .O)(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(directory, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(probe, 'w')).close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ParityError */ .Y('UNWRITABLE_OUTPUT', `output-dir: ${directory} can't be written (${(0,_errno_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .U)(cause)}); choose a directory that can be.`, cause);
    }
}
/**
 * Takes a free stamp: two runs that begin within one second in one directory
 * must not share files. The settings file, opened exclusively, is the claim.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
async function claimRun(directory, at, settingsJson) {
    for (let second = 0; second < 60; second += 1) {
        const paths = runPaths(directory, stampOf(new Date(at.getTime() + second * 1000)));
        try {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(paths.settings, 'wx');
            await file.writeFile(settingsJson);
            await file.datasync();
            await file.close();
            return paths;
        }
        catch (cause) {
            if ((0,_errno_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .U)(cause) !== 'EEXIST') {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ParityError */ .Y('UNWRITABLE_OUTPUT', `output-dir: ${paths.settings} can't be written (${(0,_errno_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .U)(cause)}); choose a directory that can be.`, cause);
            }
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ParityError */ .Y('UNWRITABLE_OUTPUT', `output-dir: ${directory} holds runs for every second of the coming minute; choose another directory.`);
}
/**
 * The newest run in a directory whose plan was not carried out: it has settings,
 * and no summary yet or one that names what stopped it. Null where there is none.
 * A claim that a crash cut short, with no journal beside it, began nothing.
 */
async function newestUnfinished(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => []);
    const stamps = names.flatMap((name) => /^openai_responses_latency_(\d{8}T\d{6}Z)_settings\.json$/.exec(name)?.[1] ?? []);
    for (const stamp of stamps.sort().reverse()) {
        const paths = runPaths(directory, stamp);
        if (await isUnfinished(paths))
            return paths;
    }
    return null;
}
async function isUnfinished(paths) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(paths.journal) && !(await isWhole(paths.settings)))
        return false;
    const summary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(paths.summary, 'utf8').catch(() => null);
    if (summary === null)
        return true;
    // One that a crash tore, or that another program wrote in its place, says nothing of the run's end.
    const run = (0,_responses_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseObject */ .lj)(summary)?.['run'];
    return run === undefined || (run?.stopped_reason ?? null) !== null;
}
async function isWhole(json) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(json, 'utf8').catch(() => '');
    return text.endsWith('}\n');
}
/**
 * Writes a file so that a reader sees the old one or the whole new one.
 *
 * @throws ParityError `DISK_FAILED`
 */
async function writeAtomically(file, text) {
    try {
        await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(file, (handle) => handle.writeFile(text));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ParityError */ .Y('DISK_FAILED', `${file} can't be written (${(0,_errno_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .U)(cause)}); the journal beside it holds every attempt.`, cause);
    }
}


/***/ }),

/***/ 35978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Et: () => (/* binding */ asSettings),
  cd: () => (/* binding */ discoverRuns),
  PC: () => (/* binding */ labelsOf),
  T3: () => (/* binding */ readRecords),
  B5: () => (/* binding */ recordFiles),
  M$: () => (/* binding */ recordsOf)
});

// UNUSED EXPORTS: readRecordFile

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/record.ts
var record = __webpack_require__(14130);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/effects/errno.ts
var errno = __webpack_require__(31534);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/effects/lines.ts

/** Longer than any line that a run can write; what is longer is no JSON Lines file. */
const LONGEST_LINE_BYTES = 256 * 1024 * 1024;
/**
 * Reads a file line by line in memory of one line, however long the file.
 *
 * @throws RangeError for a line beyond the bound, and what the file system throws
 */
async function* readLines(path) {
    let kept = [];
    let keptBytes = 0;
    let number = 1;
    let offset = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 })) {
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

;// CONCATENATED MODULE: ./src/effects/records.ts






const decoder = new TextDecoder('utf-8', { fatal: true });
/**
 * The records of one JSONL file, ours or the seed's, one at a time.
 *
 * A last line that no line feed ends and that can't be parsed was torn by a
 * crash: it is left out and reported. Any other broken line is an error.
 *
 * @throws ParityError `INVALID_RECORDS` naming the file and the line
 */
async function* recordsOf(file, onTorn) {
    try {
        for await (const line of readLines(file)) {
            const value = records_valueOf(line, file);
            if (value === TORN)
                onTorn({ line: line.number, offset: line.offset });
            else if (value !== BLANK)
                yield (0,record/* toRecord */.Lv)(value, `${file} line ${line.number}`);
        }
    }
    catch (cause) {
        if (cause instanceof errors/* ParityError */.Y)
            throw cause;
        const reason = cause instanceof RangeError ? 'a line is longer than 256 MB' : (0,errno/* errnoOf */.U)(cause);
        throw new errors/* ParityError */.Y('INVALID_RECORDS', `${file} can't be read (${reason}); name a JSONL file of records.`, cause);
    }
}
const TORN = Symbol('torn');
const BLANK = Symbol('blank');
function records_valueOf(line, file) {
    const text = decoded(line, file);
    if (text === TORN || text.trim() === '')
        return text === TORN ? TORN : BLANK;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        if (isTorn(line))
            return TORN;
        throw new errors/* ParityError */.Y('INVALID_RECORDS', `${file} line ${line.number}: not JSON; every line must be one record. Mend or remove the line.`, cause);
    }
}
function decoded(line, file) {
    try {
        return decoder.decode(line.bytes); // a UTF-8 byte order mark is dropped here
    }
    catch (cause) {
        if (isTorn(line))
            return TORN;
        throw new errors/* ParityError */.Y('INVALID_RECORDS', `${file} line ${line.number}: not UTF-8; save the file as UTF-8.`, cause);
    }
}
/** A crash leaves the beginning of a record without its line feed, or the zeros of a block that was never filled. */
function isTorn({ ended, bytes }) {
    return !ended && (bytes[0] === 0x7b || bytes[0] === 0);
}
/**
 * Reads records files and directories of them, in the order given.
 *
 * A directory stands for the final records files in it, or for its journals
 * where no run in it was finished, or for the final files below it. The settings come from the summary beside a
 * file. Labels are unique: the file's name, or its folder's where files share a name.
 *
 * @throws ParityError `INVALID_RECORDS`
 */
async function readRecords(inputs) {
    const files = await recordFiles(inputs);
    const labels = labelsOf(files);
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
    return { path: file, label, records, settings: await settingsBeside(file), tornAt };
}
/** The files that a list of files and directories stands for. @throws ParityError `INVALID_RECORDS` */
async function recordFiles(inputs) {
    const files = [];
    for (const input of inputs)
        files.push(...((await isDirectory(input)) ? await filesIn(input) : [input]));
    return [...new Map(files.map((file) => [external_node_path_default().resolve(file), file])).values()];
}
async function isDirectory(input) {
    try {
        return (await (0,promises_.stat)(input)).isDirectory();
    }
    catch (cause) {
        throw new errors/* ParityError */.Y('INVALID_RECORDS', `${input} can't be read (${(0,errno/* errnoOf */.U)(cause)}); name a JSONL file of records or a directory of them.`, cause);
    }
}
async function filesIn(directory) {
    const { finished, journals } = recordNames(await (0,promises_.readdir)(directory));
    const names = finished.length > 0 ? finished : journals;
    if (names.length > 0)
        return names.map((name) => external_node_path_default().join(directory, name));
    // Downloaded artifacts of several jobs lie in a folder each.
    const below = await discoverRuns(directory);
    if (below.length > 0)
        return below;
    throw new errors/* ParityError */.Y('INVALID_RECORDS', `${directory} holds no openai_responses_latency_*.jsonl; name a directory of a run, or a records file.`);
}
/** Final records files and journals among the names of a directory, each sorted; warm-ups are neither. */
function recordNames(names) {
    const matching = (pattern) => names.filter((name) => pattern.test(name)).sort();
    return {
        finished: matching(/^openai_responses_latency_[^_]+\.jsonl$/),
        journals: matching(/^openai_responses_latency_[^_]+_partial\.jsonl$/),
    };
}
/** How deep below `result/` runs are looked for. */
const DEEPEST = 6;
/** Every final records file below a directory, sorted; links and dot folders are not followed. Empty where there is no such directory. */
async function discoverRuns(directory, depth = 0) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
    const { finished } = recordNames(entries.filter((entry) => entry.isFile()).map((entry) => entry.name));
    const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && depth < DEEPEST);
    const deeper = [];
    for (const { name } of below)
        deeper.push(...(await discoverRuns(external_node_path_default().join(directory, name), depth + 1)));
    return [...finished.map((name) => external_node_path_default().join(directory, name)), ...deeper].sort();
}
/** A unique label for each file: its name, else its folder's, else a number beside that. */
function labelsOf(files) {
    const names = files.map((file) => external_node_path_default().basename(file).replace(/\.jsonl$/i, ''));
    const folders = files.map((file) => external_node_path_default().basename(external_node_path_default().dirname(external_node_path_default().resolve(file))));
    const chosen = names.map((name, index) => (occurrences(names, name) > 1 ? folders[index] : name));
    return chosen.map((label, index) => {
        const before = occurrences(chosen.slice(0, index), label);
        return before === 0 ? label : `${label}-${before + 1}`;
    });
}
function occurrences(names, name) {
    return names.filter((each) => each === name).length;
}
/** The settings that the summary beside a records file carries, or the settings file of an unfinished run; null for the seed's. */
async function settingsBeside(file) {
    const stem = file.replace(/(?:_partial)?\.jsonl$/i, '');
    const summary = await jsonFile(`${stem}_summary.json`);
    return asSettings(summary?.['settings']) ?? asSettings(await jsonFile(`${stem}_settings.json`));
}
async function jsonFile(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (text === null)
        return null;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch (cause) {
        throw new errors/* ParityError */.Y('INVALID_RECORDS', `${file} is not JSON; mend it or move it away from the records it describes.`, cause);
    }
}
/** Settings as a run wrote them; null for anything else. */
function asSettings(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const { arms, run_id: runId } = value;
    return Array.isArray(arms) && typeof runId === 'string' ? value : null;
}


/***/ }),

/***/ 34828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Wg: () => (/* binding */ asCount),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   xS: () => (/* binding */ asWord)
/* harmony export */ });
/** The longest identifier or enumerated word that is kept of what a server sends. */
const MAX_WORD_CHARS = 200;
/** The object that a text says it is; null for anything else, JSON or not. */
function parseObject(text) {
    try {
        return asObject(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    return typeof value === 'string' ? value : null;
}
/** A short text such as a model's name or an error code, cut where it is absurdly long. Numbers count as their digits. */
function asWord(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value.slice(0, MAX_WORD_CHARS) : null;
}
/** A count: a whole number that is not negative and that a double holds exactly. */
function asCount(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : null;
}


/***/ })

};
