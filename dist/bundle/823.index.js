export const id = 823;
export const ids = [823];
export const modules = {

/***/ 2216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ authorizerFor)
});

// EXTERNAL MODULE: ./src/core/text/redaction.ts + 2 modules
var redaction = __webpack_require__(78827);
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



/** What people give where a client asks for a key and the endpoint does not. These are sent, and are no secrets. */
const PLACEHOLDERS = ['x', 'none', 'empty', 'dummy', 'unused', 'no-key', 'not-needed', 'ollama', 'lm-studio'];
/**
 * Puts an API key on each request.
 *
 * @param variable where the key came from, for the message
 * @throws ParityError `INVALID_OPTION` where the key can't be sent in a header,
 *   or is a text that could not be removed from answers without harm
 */
function bearerAuthorizer(key, variable) {
    if (!/^[\x21-\x7e]+$/.test(key)) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', `${variable} holds a space, a line break or another character that no key has; copy the key again.`);
    }
    if ((0,redaction/* isGuessable */.kS)(key) && !PLACEHOLDERS.includes(key.toLowerCase())) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', `${variable} is shorter than ${redaction/* SHORTEST_SECRET */.c3} characters, a number or a common word, so it can't be a key; copy the key again, or use "none" for an endpoint that asks for no key.`);
    }
    return {
        mode: 'bearer',
        prepare: async () => { },
        sign: async (request) => ({ ...lowerCaseNames(request.headers), authorization: `Bearer ${key}` }),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
;// CONCATENATED MODULE: ./src/auth/cause.ts
/** One line of printable characters without its full stop. Whoever shows it removes secrets from it. */
function plainLine(text) {
    return text
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, 300)
        .replace(/\.$/, '');
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
    const refused = (code, text) => new errors/* ParityError */.Yw(code, text, plainCause(cause));
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
            return refused('INVALID_OPTION', (0,errors/* phrase */.MZ) `AWS refused the request for ${role}: ${message}. ${validationRemedy(message, call)}`);
        default:
            return serviceFailure(cause, `sts.${call.region}`, status, message);
    }
}
/**
 * Translates a failure of the ordinary AWS credential chain.
 *
 * @param said why each link gave nothing, in its own words
 */
function chainRefusal(cause, said, environment) {
    const { name, message, status } = awsFault(cause);
    if (name === 'CredentialsProviderError' || name === 'TokenProviderError') {
        const profile = (0,providers_provider/* present */.E)(environment, 'AWS_PROFILE');
        const reason = chainReason([...said, message], profile);
        const found = profile === null
            ? `No AWS credentials for bedrock${reason === null ? '' : ` (${reason})`}`
            : `AWS_PROFILE "${plainLine(profile)}" gives no credentials (${reason ?? message})`;
        const hint = chainHint(reason, profile, environment);
        return new errors/* ParityError */.Yw('MISSING_CREDENTIALS', `${found}: ${hint}${BEDROCK_WAYS}`, plainCause(cause));
    }
    if (status !== null && status >= 400 && status < 500) {
        return new errors/* ParityError */.Yw('AUTH_REFUSED', `AWS refused to give credentials (${name}: ${message}): sign in again, or ${BEDROCK_WAYS}`, plainCause(cause));
    }
    return serviceFailure(cause, 'the source of the AWS credentials', status, message);
}
/** What a link says where it was not set up at all. */
const NOT_SET_UP = /^(?:Unable to find environment variable|Skipping SSO provider|AWS_PROFILE is set|Could not resolve credentials using profile|Profile .* did not contain credential_process|Web identity configuration not specified|EC2 Instance Metadata Service access disabled|Could not load credentials from any providers|The container metadata service cannot be used|AWS_EC2_METADATA_|Not found in |.* not set in )/;
const NO_PROFILE = /^Profile .* (?:could not be found|was not found)/;
/** The words of the first link that was set up and failed; null where none was. */
function chainReason(said, profile) {
    const reasons = said.map(withoutCommand).filter((reason) => !NOT_SET_UP.test(reason));
    // Without AWS_PROFILE the profile "default" is looked for, and need not be there.
    const found = reasons.find((reason) => profile !== null || !NO_PROFILE.test(reason));
    return found === undefined ? null : plainLine(found);
}
/** Node's error of a failed command repeats the command, which may hold a secret, before what it printed. */
function withoutCommand(reason) {
    if (!reason.startsWith('Command failed:'))
        return reason;
    const printed = reason.includes('\n') ? reason.slice(reason.indexOf('\n') + 1).trim() : '';
    return `credential_process failed: ${printed === '' ? 'it printed no reason' : printed}`;
}
function chainHint(reason, profile, environment) {
    if (profile !== null && reason !== null && NO_PROFILE.test(reason))
        return `in ~/.aws/config its section is called [profile ${plainLine(profile)}]; correct it, or `;
    if (profile === null && (0,providers_provider/* present */.E)(environment, 'AWS_DEFAULT_PROFILE') !== null)
        return 'AWS_DEFAULT_PROFILE is not read here, AWS_PROFILE is; ';
    return '';
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
        ? (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('aws-session-duration')} is ${call.sessionSeconds} s: lower it, or raise the role's maximum session duration.`
        : (0,errors/* phrase */.MZ) `Check ${(0,errors/* option */.uK)('aws-role-arn')}.`;
}
function serviceFailure(cause, service, status, message) {
    const how = status === null ? `could not be reached (${message})` : `answered HTTP ${status} (${message})`;
    return new errors/* ParityError */.Yw('SERVICE_FAILED', `${service} ${how}: check the region and the network, then run again.`, plainCause(cause));
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
    const said = [];
    return async () => {
        const { fromNodeProviderChain } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
        const again = provider !== null;
        ensureHome();
        provider ??= fromNodeProviderChain({ clientConfig: { region }, logger: listener(said) });
        said.length = 0;
        const identity = await provider({ forceRefresh: again }).catch((cause) => {
            throw chainRefusal(cause, said, environment);
        });
        const { accessKeyId, secretAccessKey, sessionToken = null, expiration = null, accountId = null } = identity;
        return { accessKeyId, secretAccessKey, sessionToken, expiration, accountId };
    };
}
/**
 * Collects why each link of the chain gave nothing. The error that the SDK throws
 * in the end is the last link's only ("Could not load credentials from any
 * providers"); what helps was said before, and only its logger hears it.
 */
function listener(said) {
    return {
        debug: (line) => {
            const reason = /^@smithy\/property-provider (?:->|\(!\)) (.+)$/s.exec(String(line))?.[1];
            if (reason !== undefined)
                said.push(reason);
        },
        info: () => { },
        warn: () => { },
        error: () => { },
    };
}
/**
 * A container may run under a user id that no list of users has, without HOME.
 * The SDK then fails at its first look for a profile and never comes to the links
 * that such a container has, web identity and container credentials. The root
 * directory is what container systems give in that case; a directory that
 * others can write to must not become the home of profiles.
 */
function ensureHome() {
    try {
        external_node_os_default().homedir();
    }
    catch {
        process.env['HOME'] = '/';
    }
}
/** The keys that the environment holds, unless a profile is named, which then speaks for itself. */
function fixedCredentials(environment) {
    const accessKeyId = (0,providers_provider/* present */.E)(environment, 'AWS_ACCESS_KEY_ID');
    const secretAccessKey = (0,providers_provider/* present */.E)(environment, 'AWS_SECRET_ACCESS_KEY');
    if (accessKeyId === null || secretAccessKey === null || (0,providers_provider/* present */.E)(environment, 'AWS_PROFILE') !== null)
        return null;
    return {
        accessKeyId,
        secretAccessKey,
        sessionToken: (0,providers_provider/* present */.E)(environment, 'AWS_SESSION_TOKEN'),
        expiration: expirationOf(environment),
        accountId: (0,providers_provider/* present */.E)(environment, 'AWS_ACCOUNT_ID'),
    };
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
            throw new errors/* ParityError */.Yw('INTERNAL', 'A request was to be signed before its credentials were prepared.');
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
        const credentials = await this.fetch().catch((cause) => {
            throw (0,errors/* asParityError */.Y6)(cause).restated((text) => this.parts.secrets.redact(text));
        });
        const { accessKeyId, secretAccessKey, sessionToken, accountId, expiration } = credentials;
        for (const secret of [accessKeyId, secretAccessKey, sessionToken, accountId]) {
            if (secret !== null)
                this.parts.secrets.learn(secret);
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
            throw new errors/* ParityError */.Yw('SERVICE_FAILED', `AWS credentials did not come within ${Math.round(limitMs / 1000)} s; check that STS and the token endpoint can be reached.`);
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
        return new errors/* ParityError */.Yw('AUTH_REFUSED', `The AWS credentials expired at ${at} and their source gives no newer ones; sign in again, use aws-role-arn (renewed in mid-run), or set this machine's clock.`);
    }
}

// EXTERNAL MODULE: ./src/core/record/schema.ts
var schema = __webpack_require__(37518);
;// CONCATENATED MODULE: ./src/auth/oidc.ts



/** The audience that AWS expects. */
const AUDIENCE = 'sts.amazonaws.com';
/** AWS refuses signatures that are further off than this. */
const TOLERATED_SKEW_MS = 300_000;
/**
 * A fresh OIDC token of this job.
 *
 * @param secrets learns the token before anything else happens to it
 * @throws ParityError `MISSING_CREDENTIALS` without `id-token: write`,
 *   `SERVICE_FAILED` where GitHub's endpoint fails, `AUTH_REFUSED` where this
 *   machine's clock is too far off for any signature to be accepted
 */
async function freshIdToken(getIdToken, clock, secrets) {
    const jwt = await getIdToken(AUDIENCE).catch((cause) => {
        throw tokenError(cause);
    });
    secrets.learn(jwt);
    const claims = claimsOf(jwt);
    checkClock(claims, clock.now());
    return { jwt, subject: oidc_text(claims.sub), audience: oidc_text(claims.aud), expiresAt: instant(claims.exp) };
}
function tokenError(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (message.includes('ACTIONS_ID_TOKEN_REQUEST')) {
        return new errors/* ParityError */.Yw('MISSING_CREDENTIALS', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('aws-role-arn')} needs an OIDC token and this job may not ask for one: add "id-token: write" to its permissions (pull requests from forks never get one).`, plainCause(cause));
    }
    const status = /(?:Error Code|HTTP|status)\W{0,4}(\d{3})/i.exec(message)?.[1];
    if (status === '401' || status === '403') {
        return new errors/* ParityError */.Yw('AUTH_REFUSED', `GitHub refused this job an OIDC token (HTTP ${status}): add "id-token: write" to its permissions.`, plainCause(cause));
    }
    const how = status === undefined ? 'did not answer' : `answered HTTP ${status}`;
    return new errors/* ParityError */.Yw('SERVICE_FAILED', `GitHub's OIDC token endpoint ${how}; run the job again, or use bedrock-api-key meanwhile.`, plainCause(cause));
}
/** The payload of a JSON Web Token, unverified: for messages, never for decisions of trust. */
function claimsOf(jwt) {
    try {
        const claims = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return (0,schema/* isJsonObject */.OW)(claims) ? claims : {};
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
    throw new errors/* ParityError */.Yw('AUTH_REFUSED', `This machine's clock is ${minutes} minutes ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's, and AWS refuses signatures that are more than 5 off; synchronise it (NTP).`);
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
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('aws-role-arn')} is no role; arn:aws:iam::ACCOUNT:role/NAME was expected.`);
    }
    const { region } = parts;
    const { arn: roleArn, sessionSeconds } = role;
    return async () => {
        const token = await freshIdToken(role.getIdToken, parts.clock, parts.secrets);
        const { fromWebToken } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
        const assume = fromWebToken({
            roleArn,
            roleSessionName: role.sessionName
                .replace(/[^\w+=,.@-]/g, '-')
                .slice(0, 64)
                .padEnd(2, '-'),
            webIdentityToken: token.jwt,
            durationSeconds: sessionSeconds,
            clientConfig: {
                region,
                ...endpointOf(parts.environment),
                requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000 },
            },
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
                throw new errors/* ParityError */.Yw('INTERNAL', 'A request was to be signed before its authorizer was prepared.');
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
    return ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : new Uint8Array(data);
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
        // A placeholder for an endpoint that asks for no key is no secret.
        if (!(0,redaction/* isGuessable */.kS)(key))
            options.secrets.learn(key);
        return bearerAuthorizer(key, variable);
    }
    const { sigv4Service: service } = provider;
    const { region } = options;
    if (service === null || region === null) {
        const hint = provider.kind === 'openai'
            ? ', or in a workflow give openai-api-key'
            : ' (any value where the endpoint asks for none)';
        throw new errors/* ParityError */.Yw('MISSING_CREDENTIALS', `No key for provider "${provider.name}": set ${provider.keyVariables.join(' or ')}${hint}.`);
    }
    const parts = { clock: options.clock, warn: options.warn, secrets: options.secrets };
    return sigV4Authorizer({ service, region }, new RenewedCredentials(awsSource(environment, options, region), parts));
}
function awsSource(environment, options, region) {
    const arn = options.roleArn?.trim() ?? '';
    if (arn === '')
        return chainCredentials(environment, region);
    const { getIdToken, sessionSeconds, sessionName, clock, secrets } = options;
    if (getIdToken === null) {
        throw new errors/* ParityError */.Yw('MISSING_CREDENTIALS', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('aws-role-arn')} works in a GitHub workflow only, where an OIDC token can be had; use AWS_PROFILE here.`);
    }
    return roleCredentials({ arn, sessionSeconds, sessionName, getIdToken }, { region, environment, clock, secrets });
}


/***/ }),

/***/ 5902:
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


/***/ })

};
