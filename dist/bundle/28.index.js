export const id = 28;
export const ids = [28];
export const modules = {

/***/ 99271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  authCommand: () => (/* binding */ authCommand)
});

// EXTERNAL MODULE: ./src/auth/authorizer.ts + 9 modules
var auth_authorizer = __webpack_require__(2216);
;// CONCATENATED MODULE: ./src/auth/report.ts
/**
 * What the walkthrough's check prints: how requests would be authenticated, by the
 * names of their headers and never by a value. Credentials are fetched (so a
 * refused role shows here), no model is called.
 *
 * @throws ParityError where no credentials can be had
 */
async function authReport(endpoint, authorizer, at) {
    await authorizer.prepare();
    const request = {
        method: 'POST',
        url: endpoint.responsesUrl,
        headers: { 'content-type': 'application/json', 'x-client-request-id': 'auth' },
        body: '{}',
    };
    const headers = await authorizer.sign(request, at);
    return [
        `auth_mode=${authorizer.mode}`,
        `base_url=${endpoint.baseUrl}`,
        `region=${endpoint.region ?? 'n/a'}`,
        `sigv4_service=${authorizer.mode === 'sigv4' ? endpoint.provider.sigv4Service : 'n/a'}`,
        `signed_header_names=${signedNames(headers['authorization'] ?? '')}`,
    ];
}
/** As the signature itself names them; a bearer call signs nothing. */
function signedNames(authorization) {
    return /SignedHeaders=([a-z0-9;-]+)/.exec(authorization)?.[1]?.replaceAll(';', ', ') ?? 'n/a';
}

// EXTERNAL MODULE: ./src/effects/process/clock.ts
var clock = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/options/tables.ts
var tables = __webpack_require__(79489);
// EXTERNAL MODULE: ./src/providers/endpoint.ts
var providers_endpoint = __webpack_require__(79833);
// EXTERNAL MODULE: ./src/providers/lookup.ts + 3 modules
var lookup = __webpack_require__(21123);
// EXTERNAL MODULE: ./src/providers/url.ts
var url = __webpack_require__(68619);
;// CONCATENATED MODULE: ./src/commands/auth.ts







/** `auth`: how each provider would be authenticated, by header names. Calls no model. */
async function authCommand(context) {
    const options = (0,tables/* parseOptions */.Ac)(tables/* AUTH_OPTIONS */.qp, context.raw);
    const urls = (0,url/* baseUrlsOf */.Di)(options.baseUrl, options.provider);
    for (const name of options.provider) {
        const provider = (0,lookup/* providerOf */.l)(name);
        const endpoint = (0,providers_endpoint/* endpointOf */.X)(provider, { model: provider.defaultModel ?? 'none', region: options.region, baseUrl: urls.get(name) ?? null }, context.env);
        const authorizer = await (0,auth_authorizer/* authorizerFor */.B)(provider, context.env, {
            region: endpoint.region,
            roleArn: null,
            sessionSeconds: 3600,
            sessionName: 'parity-bench',
            getIdToken: null,
            clock: clock/* systemClock */.m,
            warn: context.log.warn,
            secrets: context.secrets,
        });
        const lines = await authReport(endpoint, authorizer, clock/* systemClock */.m.now());
        context.print([...(options.provider.length > 1 ? [`provider=${name}`] : []), ...lines].join('\n'));
    }
    return 0;
}


/***/ }),

/***/ 37518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   MS: () => (/* binding */ MS),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ZP: () => (/* binding */ flatGuard),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   gx: () => (/* binding */ HTTP_STATUS),
/* harmony export */   ho: () => (/* binding */ AMOUNT),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   lx: () => (/* binding */ FLAG),
/* harmony export */   mN: () => (/* binding */ INSTANT),
/* harmony export */   oV: () => (/* binding */ SHARE),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34081);



function kind(expected, test) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(test, expected);
}
/** Times and amounts end where a double no longer holds every whole number: sums of them stay finite. */
const MOST = Number.MAX_SAFE_INTEGER;
function isAmount(value) {
    return typeof value === 'number' && value >= 0 && value <= MOST;
}
/** RFC 3339's date and time with its zone, as Python's `isoformat` and JavaScript's `toISOString` write them. */
const INSTANT_PATTERN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
function isInstant(value) {
    return typeof value === 'string' && INSTANT_PATTERN.test(value) && !Number.isNaN(Date.parse(value));
}
const TEXT = kind('a text', (value) => typeof value === 'string');
/** A text that says something: a name, an id. */
const NAME = kind('a text that is not empty', (value) => typeof value === 'string' && value !== '');
const FLAG = kind('true or false', (value) => typeof value === 'boolean');
const COUNT = kind('a whole number, 0 or more', (value) => Number.isSafeInteger(value) && isAmount(value));
/** A whole number of either sign. */
const WHOLE = kind('a whole number', (value) => Number.isSafeInteger(value));
/** Milliseconds. */
const MS = kind('a finite number of milliseconds, 0 or more', isAmount);
/** Money, rates, seconds: what can be a fraction and can't be negative. */
const AMOUNT = kind('a finite number, 0 or more', isAmount);
const SHARE = kind('a number from 0 to 1', (value) => isAmount(value) && Number(value) <= 1);
const HTTP_STATUS = kind('an HTTP status from 100 to 599', (value) => Number.isSafeInteger(value) && Number(value) >= 100 && Number(value) <= 599);
/** ISO 8601 with its zone. */
const INSTANT = kind('an instant such as 2026-06-10T07:00:00Z', isInstant);
/** A closed set. */
function oneOf(values) {
    const set = new Set(values);
    return kind(`one of ${values.join(', ')}`, (value) => set.has(value));
}
/** A value that may be unknown: null, or absent in a file of an older version. */
function known(wrapped) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(wrapped, null);
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The library's own objects would take a list. */
const OBJECT = kind('a JSON object', isJsonObject);
/** A JSON object with these fields; others are dropped. */
function objectOf(entries) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(OBJECT, valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(entries, 'a JSON object'));
}
/** A list of one kind of value. */
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, 'a list');
}
/**
 * A foreign value as its schema has it.
 *
 * @param where what holds the value, e.g. `run_settings.json` or `run.jsonl line 7`
 * @param remedy what the reader can do, as a sentence
 * @throws ParityError `INVALID_RECORDS` naming the place, the field, its value and the remedy
 */
function parse(schema, value, where, remedy) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value, { abortEarly: true });
    if (result.success)
        return result.output;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_RECORDS', `${where}${problem(result.issues[0])}. ${remedy}`);
}
/** The longest part of a foreign value that a message repeats, in characters. */
const SHOWN_CHARS = 40;
function problem(issue) {
    const field = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue);
    if (field === null)
        return ` is ${shown(issue.input)}; it must be ${issue.message}`;
    const name = JSON.stringify((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(field, SHOWN_CHARS));
    if (issue.input === undefined || issue.received === 'undefined')
        return ` has no ${name}`;
    return `: ${name} is ${shown(issue.input)}; it must be ${issue.message}`;
}
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 2 * SHOWN_CHARS)) : String(value);
    return (0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(text, SHOWN_CHARS);
}
/**
 * Tests a flat object that has all its fields, null where unknown. Derived from
 * the schema's own fields, it says what the library says at a twentieth of the
 * cost: files of a million lines pass through here.
 */
function flatGuard(entries) {
    const tests = Object.entries(entries).map(([name, schema]) => schema.type === 'nullish'
        ? { name, mayBeNull: true, holds: schema.wrapped.check }
        : { name, mayBeNull: false, holds: schema.check });
    return (row) => {
        for (const { name, mayBeNull, holds } of tests) {
            const value = row[name];
            if (value === null ? !mayBeNull : !holds(value))
                return false;
        }
        return true;
    };
}


/***/ }),

/***/ 34081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _escaping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23139);

/** At most `longest` characters of a foreign text on one line, an ellipsis for the rest. Not escaped. */
function excerpt(text, longest) {
    // Folding shortens; four times as much is enough to fold, however long the text is.
    const line = (0,_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLines */ .r7)(text.slice(0, 4 * longest));
    const chars = [...line];
    const isWhole = chars.length <= longest && text.length <= 4 * longest;
    return isWhole ? line : `${chars.slice(0, longest - 1).join('')}…`;
}


/***/ })

};
