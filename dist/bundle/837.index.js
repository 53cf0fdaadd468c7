export const id = 837;
export const ids = [837];
export const modules = {

/***/ 2216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ authorizerFor)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/providers/provider.ts
var providers_provider = __webpack_require__(49545);
;// CONCATENATED MODULE: ./src/auth/headers.ts
/** The same headers under lower-case names, so that none can stand twice. */
function lowerCaseNames(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

;// CONCATENATED MODULE: ./src/auth/bearer.ts


/**
 * Puts an API key on each request.
 *
 * @param variable where the key came from, for the message
 * @throws ParityError `INVALID_OPTION` where the key can't be sent in a header
 */
function bearerAuthorizer(key, variable) {
    if (!/^[\x21-\x7e]+$/.test(key)) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', `${variable} holds a space, a line break or another character that no key has; copy the key again.`);
    }
    return {
        mode: 'bearer',
        prepare: async () => { },
        sign: async (request) => ({ ...lowerCaseNames(request.headers), authorization: `Bearer ${key}` }),
    };
}

// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __webpack_require__(12258);
;// CONCATENATED MODULE: ./src/auth/cause.ts

const cause_redact = (0,redact/* createRedactor */.l)();
/** One line of printable characters without anything that looks like a secret, and without its full stop. */
function plainLine(text) {
    return cause_redact(text.replace(/[^\x20-\x7e]+/g, ' ')).trim().slice(0, 300).replace(/\.$/, '');
}
/**
 * What may stand as the `cause` of our error: the kind and the words of the
 * original and nothing else. An error of the AWS SDK carries its response, and
 * the response its request, and the request the token.
 */
function plainCause(cause) {
    const { name, message } = (typeof cause === 'object' && cause !== null ? cause : {});
    const plain = new Error(plainLine(typeof message === 'string' ? message : String(cause)));
    plain.name = plainLine(typeof name === 'string' ? name : 'Error');
    return plain;
}

;// CONCATENATED MODULE: ./src/auth/refusal.ts


/** Translates an answer of STS to AssumeRoleWithWebIdentity into an error that names the remedy. */
function roleRefusal(cause, call) {
    const { name, message, status } = awsFault(cause);
    const role = plainLine(call.roleArn);
    const refused = (code, text) => new errors/* ParityError */.Y(code, text, plainCause(cause));
    switch (name) {
        case 'AccessDenied':
        case 'AccessDeniedException':
            return refused('AUTH_REFUSED', `AWS did not let this job assume ${role} (${message}). ${trustRemedy(call.token)}`);
        case 'ExpiredTokenException':
        case 'ExpiredToken':
            return refused('AUTH_REFUSED', `AWS found the OIDC token expired (it says until ${until(call.token)}; ${message}): synchronise this machine's clock (NTP) and run again.`);
        case 'InvalidIdentityToken':
        case 'InvalidIdentityTokenException':
            return refused('AUTH_REFUSED', `AWS does not accept GitHub's token (${message}): the account of ${role} needs the IAM identity provider https://token.actions.githubusercontent.com with audience "${call.token.audience ?? 'sts.amazonaws.com'}".`);
        case 'IDPRejectedClaim':
        case 'IDPRejectedClaimException':
            return refused('AUTH_REFUSED', `GitHub's identity provider rejected the token (${message}). ${trustRemedy(call.token)}`);
        case 'RegionDisabledException':
            return refused('AUTH_REFUSED', `STS is not active in ${call.region} for this account: activate it in IAM, Account settings, or choose another region.`);
        case 'ValidationError':
            return refused('INVALID_OPTION', `AWS refused the request for ${role}: ${message}. ${validationRemedy(message, call)}`);
        default:
            return serviceFailure(cause, `sts.${call.region}`, status, message);
    }
}
/** Translates a failure of the ordinary AWS credential chain. */
function chainRefusal(cause, profile) {
    const { name, message, status } = awsFault(cause);
    if (name === 'CredentialsProviderError' || name === 'TokenProviderError') {
        const found = profile === null ? 'No AWS credentials for bedrock' : `AWS_PROFILE "${profile}" gives no credentials (${message})`;
        return new errors/* ParityError */.Y('MISSING_CREDENTIALS', `${found}: ${BEDROCK_WAYS}`, plainCause(cause));
    }
    if (status !== null && status >= 400 && status < 500) {
        return new errors/* ParityError */.Y('AUTH_REFUSED', `AWS refused to give credentials (${name}: ${message}): sign in again, or ${BEDROCK_WAYS}`, plainCause(cause));
    }
    return serviceFailure(cause, 'the source of the AWS credentials', status, message);
}
/** Every way to authenticate to Bedrock, for a message. */
const BEDROCK_WAYS = 'set BEDROCK_OPENAI_API_KEY or AWS_BEARER_TOKEN_BEDROCK, or AWS_PROFILE, or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY; in a workflow, give aws-role-arn or bedrock-api-key.';
function trustRemedy({ subject, audience }) {
    return (`The token says sub "${subject ?? 'unknown'}" and aud "${audience ?? 'unknown'}": the role's trust policy must allow exactly these. ` +
        'Repositories created or renamed since 2026-07-15 send repo:ORG@ORG_ID/REPO@REPO_ID:…, older ones repo:ORG/REPO:….');
}
function until(token) {
    return token.expiresAt?.toISOString() ?? 'an unknown time';
}
function validationRemedy(message, call) {
    return /duration/i.test(message)
        ? `aws-session-duration is ${call.sessionSeconds} s: lower it, or raise the role's maximum session duration.`
        : 'Check aws-role-arn.';
}
function serviceFailure(cause, service, status, message) {
    const how = status === null ? `could not be reached (${message})` : `answered HTTP ${status} (${message})`;
    return new errors/* ParityError */.Y('SERVICE_FAILED', `${service} ${how}: check the region and the network, then run again.`, plainCause(cause));
}
/** What the AWS SDK throws, read with care: any value may come. */
function awsFault(cause) {
    const error = (typeof cause === 'object' && cause !== null ? cause : {});
    const status = error.$metadata?.httpStatusCode;
    const message = [error.message, error.code].find((text) => typeof text === 'string' && text !== '');
    return {
        name: typeof error.name === 'string' ? error.name : 'Error',
        message: plainLine(message ?? 'no reason given'),
        status: typeof status === 'number' ? status : null,
    };
}

;// CONCATENATED MODULE: ./src/auth/chain.ts


/**
 * The ordinary AWS chain: environment, profile (AWS_PROFILE), SSO, process, web
 * identity, container and instance metadata.
 *
 * Keys in `environment` are taken as they are, as the chain's first link would;
 * the other links are the AWS SDK's, which reads the process's own environment. Asked again, it asks the source again, in the foreground: left to
 * itself the SDK would refresh in the background, in the middle of a stream.
 */
function chainCredentials(environment, region) {
    const given = fixedCredentials(environment);
    if (given !== null)
        return async () => given;
    let provider = null;
    return async () => {
        const { fromNodeProviderChain } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(100)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
        const again = provider !== null;
        provider ??= fromNodeProviderChain({ clientConfig: { region } });
        const identity = await provider({ forceRefresh: again }).catch((cause) => {
            throw chainRefusal(cause, (0,providers_provider/* present */.E)(environment, 'AWS_PROFILE'));
        });
        const { accessKeyId, secretAccessKey, sessionToken = null, expiration = null, accountId = null } = identity;
        return { accessKeyId, secretAccessKey, sessionToken, expiration, accountId };
    };
}
/** The keys that the environment holds, unless a profile is named, which then speaks for itself. */
function fixedCredentials(environment) {
    const accessKeyId = (0,providers_provider/* present */.E)(environment, 'AWS_ACCESS_KEY_ID');
    const secretAccessKey = (0,providers_provider/* present */.E)(environment, 'AWS_SECRET_ACCESS_KEY');
    if (accessKeyId === null || secretAccessKey === null || (0,providers_provider/* present */.E)(environment, 'AWS_PROFILE') !== null)
        return null;
    return { accessKeyId, secretAccessKey, sessionToken: (0,providers_provider/* present */.E)(environment, 'AWS_SESSION_TOKEN'), expiration: expirationOf(environment), accountId: (0,providers_provider/* present */.E)(environment, 'AWS_ACCOUNT_ID') };
}
/** Tools that put a role session into the environment say when it ends. */
function expirationOf(environment) {
    const text = (0,providers_provider/* present */.E)(environment, 'AWS_CREDENTIAL_EXPIRATION');
    const at = text === null ? NaN : Date.parse(text);
    return Number.isNaN(at) ? null : new Date(at);
}

;// CONCATENATED MODULE: ./src/auth/credentials.ts

/** Credentials are renewed this long before they expire, sooner where they live less than three times as long. */
const MARGIN_MS = 300_000;
/** The longest that one renewal may take. */
const DEADLINE_MS = 30_000;
/** After a renewal failed, the next is tried no sooner than this (or a third of what is left). */
const PAUSE_MS = 30_000;
/** Credentials nearer to their end than this (or a tenth of their life) sign nothing any more. */
const LAST_MS = 10_000;
/**
 * Credentials that outlive themselves: fetched once, renewed in time, by one
 * request however many ask at once. Where a renewal fails, the present ones
 * serve as long as they hold.
 */
class RenewedCredentials {
    fetch;
    parts;
    #held = null;
    #flight = null;
    #notBefore = -Infinity;
    constructor(fetch, parts) {
        this.fetch = fetch;
        this.parts = parts;
    }
    /** @throws ParityError where there are no usable credentials and none can be had */
    async prepare() {
        if (!this.#isDue())
            return;
        try {
            await this.#withinDeadline(this.#renewOnce());
        }
        catch (cause) {
            if (!this.#isUsable())
                throw cause;
            this.#holdOn(cause);
        }
        if (!this.#isUsable())
            throw this.#expired();
    }
    /** The credentials in hand. @throws ParityError `INTERNAL` before the first `prepare` */
    current() {
        if (this.#held === null)
            throw new errors/* ParityError */.Y('INTERNAL', 'A request was to be signed before its credentials were prepared.');
        return this.#held.credentials;
    }
    #leftMs() {
        const expiration = this.#held?.credentials.expiration ?? null;
        return expiration === null ? Infinity : expiration.getTime() - this.parts.clock.now().getTime();
    }
    #isDue() {
        if (this.#held === null || !this.#isUsable())
            return true;
        if (this.#leftMs() > Math.min(MARGIN_MS, this.#held.lifetimeMs / 3))
            return false;
        return this.parts.clock.monotonic() >= this.#notBefore;
    }
    #isUsable() {
        return this.#held !== null && this.#leftMs() > Math.min(LAST_MS, this.#held.lifetimeMs / 10);
    }
    #renewOnce() {
        if (this.#flight !== null)
            return this.#flight;
        const flight = this.#renew().finally(() => this.#forget(flight));
        this.#flight = flight;
        return flight;
    }
    #forget(flight) {
        if (this.#flight === flight)
            this.#flight = null;
    }
    async #renew() {
        const credentials = await this.fetch();
        const { accessKeyId, secretAccessKey, sessionToken, accountId, expiration } = credentials;
        for (const secret of [accessKeyId, secretAccessKey, sessionToken, accountId]) {
            if (secret !== null)
                this.parts.learnSecret(secret);
        }
        const before = this.#held;
        // A source that answers with what we have (instance metadata, a static session) is not asked again at once.
        if (expiration !== null && before?.credentials.expiration?.getTime() === expiration.getTime()) {
            this.#pause();
            this.#held = { credentials, lifetimeMs: before.lifetimeMs };
            return;
        }
        const lifetimeMs = expiration === null ? Infinity : expiration.getTime() - this.parts.clock.now().getTime();
        this.#held = { credentials, lifetimeMs };
        this.#notBefore = -Infinity;
    }
    /** A renewal that hangs must not hold up a run whose credentials still hold; the late answer is kept when it comes. */
    async #withinDeadline(renewal) {
        const stop = new AbortController();
        const limitMs = this.#isUsable() ? Math.min(DEADLINE_MS, this.#leftMs() / 2) : DEADLINE_MS;
        const deadline = this.parts.clock.sleep(limitMs, stop.signal).then(() => {
            if (stop.signal.aborted)
                return;
            this.#flight = null;
            throw new errors/* ParityError */.Y('SERVICE_FAILED', `AWS credentials did not come within ${Math.round(limitMs / 1000)} s; check that STS and the token endpoint can be reached.`);
        });
        try {
            await Promise.race([renewal, deadline]);
        }
        finally {
            stop.abort();
            deadline.catch(() => { });
            renewal.catch(() => { });
        }
    }
    #pause() {
        const pauseMs = Math.min(PAUSE_MS, Math.max(0, this.#leftMs()) / 3);
        this.#notBefore = this.parts.clock.monotonic() + pauseMs;
        return pauseMs;
    }
    #holdOn(cause) {
        const seconds = Math.max(1, Math.round(this.#pause() / 1000));
        const until = this.#held?.credentials.expiration?.toISOString() ?? '';
        const why = cause instanceof Error ? cause.message : String(cause);
        this.parts.warn(`AWS credentials could not be renewed: ${why} The present ones hold until ${until}; next try in ${seconds} s.`);
    }
    #expired() {
        const at = this.#held?.credentials.expiration?.toISOString() ?? 'an unknown time';
        return new errors/* ParityError */.Y('AUTH_REFUSED', `The AWS credentials expired at ${at} and their source gives no newer ones; sign in again, use aws-role-arn (renewed in mid-run), or set this machine's clock.`);
    }
}

;// CONCATENATED MODULE: ./src/auth/oidc.ts


/** The audience that AWS expects. */
const AUDIENCE = 'sts.amazonaws.com';
/** AWS refuses signatures that are further off than this. */
const TOLERATED_SKEW_MS = 300_000;
/**
 * A fresh OIDC token of this job.
 *
 * @param learnSecret told the token before anything else happens to it
 * @throws ParityError `MISSING_CREDENTIALS` without `id-token: write`,
 *   `SERVICE_FAILED` where GitHub's endpoint fails, `AUTH_REFUSED` where this
 *   machine's clock is too far off for any signature to be accepted
 */
async function freshIdToken(getIdToken, clock, learnSecret) {
    const jwt = await getIdToken(AUDIENCE).catch((cause) => {
        throw tokenError(cause);
    });
    learnSecret(jwt);
    const claims = claimsOf(jwt);
    checkClock(claims, clock.now());
    return { jwt, subject: oidc_text(claims.sub), audience: oidc_text(claims.aud), expiresAt: instant(claims.exp) };
}
function tokenError(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (message.includes('ACTIONS_ID_TOKEN_REQUEST')) {
        return new errors/* ParityError */.Y('MISSING_CREDENTIALS', 'aws-role-arn needs an OIDC token and this job may not ask for one: add "id-token: write" to its permissions (pull requests from forks never get one).', plainCause(cause));
    }
    const status = /(?:Error Code|HTTP|status)\W{0,4}(\d{3})/i.exec(message)?.[1];
    if (status === '401' || status === '403') {
        return new errors/* ParityError */.Y('AUTH_REFUSED', `GitHub refused this job an OIDC token (HTTP ${status}): add "id-token: write" to its permissions.`, plainCause(cause));
    }
    const how = status === undefined ? 'did not answer' : `answered HTTP ${status}`;
    return new errors/* ParityError */.Y('SERVICE_FAILED', `GitHub's OIDC token endpoint ${how}; run the job again, or use bedrock-api-key meanwhile.`, plainCause(cause));
}
/** The payload of a JSON Web Token, unverified: for messages, never for decisions of trust. */
function claimsOf(jwt) {
    try {
        const claims = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}
/** A claim fit for a one-line message. */
function oidc_text(claim) {
    const value = Array.isArray(claim) ? claim.join(',') : claim;
    return typeof value === 'string' ? value.replace(/[^\x20-\x7e]/g, '?').slice(0, 300) : null;
}
function instant(claim) {
    return typeof claim === 'number' && Number.isFinite(claim) ? new Date(claim * 1000) : null;
}
/** The token was issued a moment ago, so `iat` is the time at GitHub. */
function checkClock(claims, now) {
    const issuedAt = instant(claims.iat);
    if (issuedAt === null)
        return;
    const skewMs = now.getTime() - issuedAt.getTime();
    if (Math.abs(skewMs) <= TOLERATED_SKEW_MS)
        return;
    const minutes = Math.round(Math.abs(skewMs) / 60_000);
    throw new errors/* ParityError */.Y('AUTH_REFUSED', `This machine's clock is ${minutes} minutes ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's, and AWS refuses signatures that are more than 5 off; synchronise it (NTP).`);
}

;// CONCATENATED MODULE: ./src/auth/role.ts




const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
/**
 * Assumes the role anew at each call: a fresh OIDC token, then
 * AssumeRoleWithWebIdentity.
 *
 * @throws ParityError `INVALID_OPTION` at once where the ARN is none; the
 *   returned function throws what `freshIdToken` and `roleRefusal` give
 */
function roleCredentials(role, parts) {
    if (!ROLE_ARN.test(role.arn)) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', 'aws-role-arn is no role; arn:aws:iam::ACCOUNT:role/NAME was expected.');
    }
    const { region } = parts;
    const { arn: roleArn, sessionSeconds } = role;
    return async () => {
        const token = await freshIdToken(role.getIdToken, parts.clock, parts.learnSecret);
        const { fromWebToken } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(100)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
        const assume = fromWebToken({
            roleArn,
            roleSessionName: role.sessionName.replace(/[^\w+=,.@-]/g, '-').slice(0, 64).padEnd(2, '-'),
            webIdentityToken: token.jwt,
            durationSeconds: sessionSeconds,
            clientConfig: { region, ...endpointOf(parts.environment), requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000 } },
        });
        const session = await assume().catch((cause) => {
            throw roleRefusal(cause, { roleArn, sessionSeconds, region, token });
        });
        const { accessKeyId, secretAccessKey, sessionToken = null, expiration = null, accountId = null } = session;
        return { accessKeyId, secretAccessKey, sessionToken, expiration, accountId };
    };
}
/** The variable by which the AWS SDK lets STS be elsewhere. */
function endpointOf(environment) {
    const endpoint = (0,providers_provider/* present */.E)(environment, 'AWS_ENDPOINT_URL_STS');
    return endpoint === null ? {} : { endpoint };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/auth/sigv4.ts



/**
 * Signs each request by AWS Signature Version 4: host, content type, the hash
 * of the body, the date and the session token. Our own request id and the user
 * agent stay unsigned, so that a proxy may touch them.
 */
function sigV4Authorizer(scope, source) {
    let signer = null;
    return {
        mode: 'sigv4',
        prepare: async () => {
            signer ??= await signerFor(scope, source);
            await source.prepare();
        },
        sign: async (request, at) => {
            if (signer === null)
                throw new errors/* ParityError */.Y('INTERNAL', 'A request was to be signed before its authorizer was prepared.');
            const signed = await signer.sign(signable(request), { signingDate: at });
            return { ...lowerCaseNames(request.headers), ...lowerCaseNames(signed.headers) };
        },
    };
}
/** Loaded at the first need only: a bearer key or `--help` does without. */
async function signerFor({ service, region }, source) {
    const { SignatureV4 } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19));
    const credentials = async () => {
        const { accessKeyId, secretAccessKey, sessionToken } = source.current();
        return { accessKeyId, secretAccessKey, ...(sessionToken === null ? {} : { sessionToken }) };
    };
    return new SignatureV4({ credentials, region, service, sha256: Sha256 });
}
/** The part of a request that is signed. `host` carries the port where it is not the scheme's own. */
function signable(request) {
    const url = new URL(request.url);
    const contentType = lowerCaseNames(request.headers)['content-type'];
    return {
        method: request.method,
        protocol: url.protocol,
        hostname: url.hostname,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: {
            host: url.host,
            ...(contentType === undefined ? {} : { 'content-type': contentType }),
            // Hashed here in one native call; the library takes it as the payload's hash.
            'x-amz-content-sha256': (0,external_node_crypto_.createHash)('sha256').update(request.body, 'utf8').digest('hex'),
        },
        body: request.body,
    };
}
/** SHA-256 and HMAC-SHA-256 in the shape that the signer asks for. */
class Sha256 {
    #secret;
    #hash;
    constructor(secret) {
        this.#secret = secret;
        this.#hash = begin(secret);
    }
    update(data) {
        this.#hash.update(bytesOf(data));
    }
    async digest() {
        return this.#hash.digest();
    }
    reset() {
        this.#hash = begin(this.#secret);
    }
}
function begin(secret) {
    return secret === undefined ? (0,external_node_crypto_.createHash)('sha256') : (0,external_node_crypto_.createHmac)('sha256', bytesOf(secret));
}
function bytesOf(data) {
    if (typeof data === 'string')
        return Buffer.from(data, 'utf8');
    return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}

;// CONCATENATED MODULE: ./src/auth/authorizer.ts







/**
 * How requests to this provider are authenticated: by a bearer key where one is
 * there, else (AWS) by the role, else by the ordinary AWS chain. One authorizer
 * serves all arms of a provider. Nothing is asked over the network before
 * `prepare`.
 *
 * @throws ParityError `MISSING_CREDENTIALS` or `INVALID_OPTION`
 */
async function authorizerFor(provider, environment, options) {
    for (const variable of provider.keyVariables) {
        const key = (0,providers_provider/* present */.E)(environment, variable);
        if (key === null)
            continue;
        options.learnSecret(key);
        return bearerAuthorizer(key, variable);
    }
    const { sigv4Service: service } = provider;
    const { region } = options;
    if (service === null || region === null) {
        const hint = provider.kind === 'openai' ? ', or in a workflow give openai-api-key' : ' (any value where the endpoint asks for none)';
        throw new errors/* ParityError */.Y('MISSING_CREDENTIALS', `No key for provider "${provider.name}": set ${provider.keyVariables.join(' or ')}${hint}.`);
    }
    const parts = { clock: options.clock, warn: options.warn, learnSecret: options.learnSecret };
    return sigV4Authorizer({ service, region }, new RenewedCredentials(awsSource(environment, options, region), parts));
}
function awsSource(environment, options, region) {
    const arn = options.roleArn?.trim() ?? '';
    if (arn === '')
        return chainCredentials(environment, region);
    const { getIdToken, sessionSeconds, sessionName, clock, learnSecret } = options;
    if (getIdToken === null) {
        throw new errors/* ParityError */.Y('MISSING_CREDENTIALS', 'aws-role-arn works in a GitHub workflow only, where an OIDC token can be had; use AWS_PROFILE here.');
    }
    return roleCredentials({ arn, sessionSeconds, sessionName, getIdToken }, { region, environment, clock, learnSecret });
}


/***/ }),

/***/ 66200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Timers of Node fire at once where they are asked for more (about 24.8 days). */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The clocks of this machine. */
const systemClock = {
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep,
};
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(ms, MAX_TIMER_MS));
        signal?.addEventListener('abort', wake);
    });
}


/***/ }),

/***/ 79833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68619);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49545);



const MODEL = /^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}$/;
const REGION = /^[a-z]{2,8}(?:-[a-z0-9]{1,16}){1,4}-\d{1,2}$/;
/**
 * Resolves one arm's endpoint from options and environment.
 *
 * @throws ParityError `INVALID_OPTION` naming the option or the variable
 */
function endpointOf(provider, asked, environment) {
    const model = modelOf(provider, asked.model);
    const given = givenBaseUrl(provider, asked.baseUrl, environment);
    const region = regionOf(provider, asked.region, environment, given);
    const baseUrl = given?.url ?? provider.defaultBaseUrl(region ?? '', model);
    if (baseUrl === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `provider "${provider.name}" needs an address: give base-url "${provider.name}=https://…/v1".`);
    }
    return { provider, model, region, baseUrl, responsesUrl: `${baseUrl}/responses` };
}
function modelOf(provider, asked) {
    const name = asked?.trim() || provider.defaultModel;
    if (name === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `provider "${provider.name}" has no default model: name one with model.`);
    if (!MODEL.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `model can't be ${JSON.stringify(name.slice(0, 60))}; a name such as gpt-5.5 was expected.`);
    }
    return provider.modelName(name);
}
function givenBaseUrl(provider, option, environment) {
    if (option !== null && option.trim() !== '') {
        const source = `base-url of ${provider.name}`;
        return { url: (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedUrl */ .lx)(option, source), source };
    }
    const source = provider.baseUrlVariable;
    const value = source === null ? null : (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)(environment, source);
    return source === null || value === null ? null : { url: (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedUrl */ .lx)(value, source), source };
}
/**
 * The region of the option, of BEDROCK_REGION, of the address, or the default:
 * a signature for one region is refused in another, so two that differ are an
 * error now and not a 401 later.
 */
function regionOf(provider, option, environment, given) {
    if (provider.defaultRegion === null)
        return null;
    const asked = option?.trim() || (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)(environment, 'BEDROCK_REGION');
    if (asked !== null && !REGION.test(asked)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `region can't be ${JSON.stringify(asked.slice(0, 40))}; one such as us-east-2 was expected.`);
    }
    const ofHost = given === null ? null : mantleRegion(given.url);
    if (asked !== null && ofHost !== null && asked !== ofHost) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `region is ${asked} but the host of ${given?.source} is in ${ofHost}; make them the same.`);
    }
    return asked ?? ofHost ?? provider.defaultRegion;
}
function mantleRegion(url) {
    return /^bedrock-mantle\.([a-z0-9-]+)\.api\.aws$/.exec(new URL(url).hostname)?.[1] ?? null;
}


/***/ }),

/***/ 49545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** The value of a variable, trimmed; null where it is absent or empty. */
function present(environment, name) {
    const value = environment[name]?.trim() ?? '';
    return value === '' ? null : value;
}


/***/ }),

/***/ 68619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ baseUrlsOf),
/* harmony export */   lx: () => (/* binding */ checkedUrl)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * A base URL that keys may be sent to: https, or http on this machine; no
 * credentials, query or fragment in it. A trailing slash or `/responses` is
 * dropped, as the official client does.
 *
 * @param source names the option or variable for the message; the value itself
 *   is not repeated, since it may hold a secret
 * @throws ParityError `INVALID_OPTION`
 */
function checkedUrl(text, source) {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${source} is no URL; one such as https://example.com/v1 was expected.`);
    }
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${source} holds a user name or password; keys belong into their own environment variable.`);
    }
    if (url.search !== '' || url.hash !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${source} has a query or a fragment; give the address alone, up to /v1.`);
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${source} is plain http to ${url.hostname}, which would show keys and prompts to the network; use https.`);
    }
    return (url.origin + url.pathname).replace(/\/+$/, '').replace(/\/responses$/, '');
}
/** True for a host name that can only be this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * Reads the `base-url` list: `name=https://…` for a provider, or a bare URL for
 * the only provider that is neither `bedrock` nor `openai`.
 *
 * @param providers the names of the providers of this run
 * @returns the given address by provider name
 * @throws ParityError `INVALID_OPTION`
 */
function baseUrlsOf(entries, providers) {
    const urls = new Map();
    for (const entry of entries) {
        const [name, url] = named(entry, providers);
        if (urls.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `base-url is given twice for ${name}; give it once.`);
        urls.set(name, url);
    }
    return urls;
}
function named(entry, providers) {
    const [, name, url] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry.trim()) ?? [];
    if (name !== undefined && url !== undefined) {
        if (!providers.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `base-url names "${name}", which is no provider of this run; add it to provider.`);
        return [name, url];
    }
    const others = [...new Set(providers)].filter((provider) => provider !== 'bedrock' && provider !== 'openai');
    const only = others.length === 1 ? others[0] : undefined;
    if (only === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', 'base-url needs the name of its provider here: write "name=https://…/v1".');
    return [only, entry.trim()];
}


/***/ })

};
