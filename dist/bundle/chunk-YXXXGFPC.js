import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  checkedUrl,
  present
} from "./chunk-PEWYFILY.js";
import {
  isKnownProvider
} from "./chunk-SJZEOHBO.js";
import {
  didYouMean
} from "./chunk-Q3FCXVZN.js";
import {
  SHORTEST_SECRET,
  isGuessable
} from "./chunk-FIGDLMOA.js";
import {
  isJsonObject
} from "./chunk-CTC26OTG.js";
import {
  ParityError,
  asParityError,
  option,
  phrase
} from "./chunk-KL4PBLXA.js";

// src/providers/named-values.ts
function onlyProvider(providers) {
  const all = [...new Set(providers)];
  if (all.length === 1) return all[0] ?? null;
  const own = all.filter((name) => !isKnownProvider(name));
  return own.length === 1 ? own[0] ?? null : null;
}
function refuseStranger(name, optionName, providers) {
  if (providers.includes(name)) return;
  const all = [...new Set(providers)];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(optionName)} names "${name}", which is no provider of this run (${all.join(", ")}); add it to ${option("provider")}.${didYouMean(name, all)}`
  );
}
function baseUrlsOf(entries, providers) {
  const urls = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [name, url] = addressed(entry, providers);
    if (urls.has(name))
      throw new ParityError("INVALID_OPTION", phrase`${option("base-url")} is given twice for ${name}; give it once.`);
    urls.set(name, url);
  }
  return urls;
}
function addressed(entry, providers) {
  const [, name, url] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry.trim()) ?? [];
  if (name !== void 0 && url !== void 0) {
    refuseStranger(name, "base-url", providers);
    return [name, url];
  }
  const only = onlyProvider(providers);
  if (only !== null) return [only, entry.trim()];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("base-url")} needs the name of its provider here: write "name=https://…/v1".`
  );
}
function modelsOf(entries, providers) {
  const shared = [];
  const own = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [, name, model] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry) ?? [];
    if (name === void 0 || model === void 0) {
      shared.push(entry);
      continue;
    }
    refuseStranger(name, "model", providers);
    own.set(name, [...own.get(name) ?? [], model]);
  }
  const others = shared.length > 0 ? shared : [null];
  return new Map(providers.map((name) => [name, own.get(name) ?? others]));
}

// src/providers/additions.ts
var TAKEN_HEADERS = /^(?:authorization|api-key|host|connection|content-(?:length|type|encoding)|accept|accept-encoding|transfer-encoding|te|trailer|upgrade|keep-alive|expect|user-agent|x-client-request-id|x-amz-(?:date|security-token|content-sha256)|proxy-.*)$/;
var SECRET_NAME = /key|token|secret|signature|passw|credential|auth|cookie/;
var ENTRY = /^(?:([a-z][a-z0-9-]*):)?([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(.*)$/s;
function additionsOf(kind, entries, providers, environment) {
  const byProvider = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { provider, addition } = parsed(kind, entry, providers, environment);
    const others = byProvider.get(provider) ?? [];
    if (kind === "header" && others.some(({ name }) => name === addition.name))
      throw new ParityError(
        "INVALID_OPTION",
        phrase`${option(kind)} gives ${addition.name} twice for ${provider}; give it once.`
      );
    byProvider.set(provider, [...others, addition]);
  }
  return byProvider;
}
function parsed(kind, entry, providers, environment) {
  const [, named, given, text2] = ENTRY.exec(entry.trim()) ?? [];
  if (given === void 0 || text2 === void 0)
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option(kind)} can't be read; write [provider:]name=value, or [provider:]name=env:VARIABLE for a secret.`
    );
  if (named !== void 0) refuseStranger(named, kind, providers);
  const provider = named ?? onlyProvider(providers);
  if (provider === null)
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option(kind)} "${given}" needs the name of its provider here: write "provider:${given}=…".`
    );
  const name = kind === "header" ? given.toLowerCase() : given;
  refuseTaken(kind, name);
  return { provider, addition: valued(kind, name, text2, environment) };
}
function refuseTaken(kind, name) {
  if (kind === "query" || !TAKEN_HEADERS.test(name)) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("header")} can't be ${name}, which this program sets itself; a key belongs into its own environment variable.`
  );
}
function valued(kind, name, text2, environment) {
  const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text2)?.[1];
  if (variable === void 0 && SECRET_NAME.test(name.toLowerCase()))
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option(kind)} ${name} looks like a secret; put its value into the environment and write "${name}=env:VARIABLE".`
    );
  const value = variable === void 0 ? text2 : present(environment, variable);
  if (value === null)
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option(kind)} ${name} takes its value from ${variable ?? ""}, which is not set; set it, or leave the ${kind} out.`
    );
  if (kind === "header" && !/^[\x20-\x7e]+$/.test(value))
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("header")} ${name} is empty or holds a line break or a character that no header can carry; correct it.`
    );
  return { name, value, secret: variable !== void 0 };
}

// src/prepare/faults.ts
function combined(faults) {
  const [first, ...others] = faults;
  if (first === void 0) return null;
  if (others.length === 0) return first;
  const list = others.reduce(
    (said, { phrase: next }, index) => phrase`${said} (${index + 2}) ${next}`,
    phrase`(1) ${first.phrase}`
  );
  return new ParityError(first.code, phrase`${faults.length} things are wrong: ${list}`, first);
}

// src/auth/cause.ts
function plainLine(text2) {
  return text2.replace(/[^\x20-\x7e]+/g, " ").trim().slice(0, 300).replace(/\.$/, "");
}
function plainCause(cause) {
  const { name, message } = typeof cause === "object" && cause !== null ? cause : {};
  const plain = new Error(plainLine(typeof message === "string" ? message : String(cause)));
  plain.name = plainLine(typeof name === "string" ? name : "Error");
  return plain;
}

// src/auth/oidc.ts
var TOLERATED_SKEW_MS = 3e5;
async function freshIdToken(getIdToken, use, { clock, secrets }) {
  const jwt = await getIdToken(use.audience).catch((cause) => {
    throw tokenError(cause, use);
  });
  secrets.learn(jwt);
  const claims = claimsOf(jwt);
  if (use.needsClock) checkClock(claims, clock.now());
  return { jwt, subject: text(claims.sub), audience: text(claims.aud), expiresAt: instant(claims.exp) };
}
function tokenError(cause, { option: name, instead }) {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (message.includes("ACTIONS_ID_TOKEN_REQUEST")) {
    return new ParityError(
      "MISSING_CREDENTIALS",
      phrase`${option(name)} needs an OIDC token and this job may not ask for one: add "id-token: write" to its permissions (pull requests from forks never get one).`,
      plainCause(cause)
    );
  }
  const status = /(?:Error Code|HTTP|status)\W{0,4}(\d{3})/i.exec(message)?.[1];
  if (status === "401" || status === "403") {
    return new ParityError(
      "AUTH_REFUSED",
      `GitHub refused this job an OIDC token (HTTP ${status}): add "id-token: write" to its permissions.`,
      plainCause(cause)
    );
  }
  const how = status === void 0 ? "did not answer" : `answered HTTP ${status}`;
  return new ParityError(
    "SERVICE_FAILED",
    `GitHub's OIDC token endpoint ${how}; run the job again, or use ${instead} meanwhile.`,
    plainCause(cause)
  );
}
function claimsOf(jwt) {
  try {
    const claims = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    return isJsonObject(claims) ? claims : {};
  } catch {
    return {};
  }
}
function text(claim) {
  const value = Array.isArray(claim) ? claim.join(",") : claim;
  return typeof value === "string" ? value.replace(/[^\x20-\x7e]/g, "?").slice(0, 300) : null;
}
function instant(claim) {
  return typeof claim === "number" && Number.isFinite(claim) ? new Date(claim * 1e3) : null;
}
function checkClock(claims, now) {
  const issuedAt = instant(claims.iat);
  if (issuedAt === null) return;
  const skewMs = now.getTime() - issuedAt.getTime();
  if (Math.abs(skewMs) <= TOLERATED_SKEW_MS) return;
  const minutes = Math.round(Math.abs(skewMs) / 6e4);
  throw new ParityError(
    "AUTH_REFUSED",
    `This machine's clock is ${minutes} minutes ${skewMs > 0 ? "ahead of" : "behind"} GitHub's, and AWS refuses signatures that are more than 5 off; synchronise it (NTP).`
  );
}
function subjectRemedy({ subject, audience }, what) {
  return `The token says sub "${subject ?? "unknown"}" and aud "${audience ?? "unknown"}": ${what} must allow exactly these. Repositories created or renamed since 2026-07-15 send repo:ORG@ORG_ID/REPO@REPO_ID:\u2026, older ones repo:ORG/REPO:\u2026.`;
}

// src/auth/azure-token.ts
var AUDIENCE = "api://AzureADTokenExchange";
var AUTHORITY = "https://login.microsoftonline.com";
var AUTHORITY_VARIABLE = "AZURE_AUTHORITY_HOST";
var SCOPE = "https://ai.azure.com/.default";
var SCOPE_VARIABLE = "AZURE_OPENAI_SCOPE";
function azureTokenService(identity, environment) {
  const { tenantId, clientId } = identity;
  const moved = present(environment, AUTHORITY_VARIABLE);
  const authority = moved === null ? AUTHORITY : checkedUrl(moved, AUTHORITY_VARIABLE).url;
  return {
    name: "Entra ID",
    url: `${authority}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`,
    use: { audience: AUDIENCE, option: "azure-client-id", instead: "azure-api-key", needsClock: false },
    contentType: "application/x-www-form-urlencoded",
    body: (idToken) => new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      scope: present(environment, SCOPE_VARIABLE) ?? SCOPE,
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: idToken
    }).toString(),
    remedy: (token) => `In Azure the app registration ${clientId} needs a federated credential with the issuer https://token.actions.githubusercontent.com. ${subjectRemedy(token, "its subject and its audience")} See docs/set-up/azure.md.`
  };
}

// src/auth/chain.ts
import os from "node:os";

// src/auth/refusal.ts
function roleRefusal(cause, call) {
  const { name, message, status } = awsFault(cause);
  const role = plainLine(call.roleArn);
  const refused = (code, text2) => new ParityError(code, text2, plainCause(cause));
  switch (name) {
    case "AccessDenied":
    case "AccessDeniedException":
      return refused(
        "AUTH_REFUSED",
        `AWS did not let this job assume ${role} (${message}). ${trustRemedy(call.token)}`
      );
    case "ExpiredTokenException":
    case "ExpiredToken":
      return refused(
        "AUTH_REFUSED",
        `AWS found the OIDC token expired (it says until ${until(call.token)}; ${message}): synchronise this machine's clock (NTP) and run again.`
      );
    case "InvalidIdentityToken":
    case "InvalidIdentityTokenException":
      return refused(
        "AUTH_REFUSED",
        `AWS does not accept GitHub's token (${message}): the account of ${role} needs the IAM identity provider https://token.actions.githubusercontent.com with audience "${call.token.audience ?? "sts.amazonaws.com"}".`
      );
    case "IDPRejectedClaim":
    case "IDPRejectedClaimException":
      return refused(
        "AUTH_REFUSED",
        `GitHub's identity provider rejected the token (${message}). ${trustRemedy(call.token)}`
      );
    case "RegionDisabledException":
      return refused(
        "AUTH_REFUSED",
        `STS is not active in ${call.region} for this account: activate it in IAM, Account settings, or choose another region.`
      );
    case "ValidationError":
      return refused(
        "INVALID_OPTION",
        phrase`AWS refused the request for ${role}: ${message}. ${validationRemedy(message, call)}`
      );
    default:
      return serviceFailure(cause, `sts.${call.region}`, status, message);
  }
}
function chainRefusal(cause, said, environment) {
  const { name, message, status } = awsFault(cause);
  if (name === "CredentialsProviderError" || name === "TokenProviderError") {
    const profile = present(environment, "AWS_PROFILE");
    const reason = chainReason([...said, message], profile);
    const found = profile === null ? `No AWS credentials for bedrock${reason === null ? "" : ` (${reason})`}` : `AWS_PROFILE "${plainLine(profile)}" gives no credentials (${reason ?? message})`;
    const hint = chainHint(reason, profile, environment);
    return new ParityError("MISSING_CREDENTIALS", `${found}: ${hint}${BEDROCK_WAYS}`, plainCause(cause));
  }
  if (status !== null && status >= 400 && status < 500) {
    return new ParityError(
      "AUTH_REFUSED",
      `AWS refused to give credentials (${name}: ${message}): sign in again, or ${BEDROCK_WAYS}`,
      plainCause(cause)
    );
  }
  return serviceFailure(cause, "the source of the AWS credentials", status, message);
}
var NOT_SET_UP = /^(?:Unable to find environment variable|Skipping SSO provider|AWS_PROFILE is set|Could not resolve credentials using profile|Profile .* did not contain credential_process|Web identity configuration not specified|EC2 Instance Metadata Service access disabled|Could not load credentials from any providers|The container metadata service cannot be used|AWS_EC2_METADATA_|Not found in |.* not set in )/;
var NO_PROFILE = /^Profile .* (?:could not be found|was not found)/;
function chainReason(said, profile) {
  const reasons = said.map(withoutCommand).filter((reason) => !NOT_SET_UP.test(reason));
  const found = reasons.find((reason) => profile !== null || !NO_PROFILE.test(reason));
  return found === void 0 ? null : plainLine(found);
}
function withoutCommand(reason) {
  if (!reason.startsWith("Command failed:")) return reason;
  const printed = reason.includes("\n") ? reason.slice(reason.indexOf("\n") + 1).trim() : "";
  return `credential_process failed: ${printed === "" ? "it printed no reason" : printed}`;
}
function chainHint(reason, profile, environment) {
  if (profile !== null && reason !== null && NO_PROFILE.test(reason))
    return `in ~/.aws/config its section is called [profile ${plainLine(profile)}]; correct it, or `;
  if (profile === null && present(environment, "AWS_DEFAULT_PROFILE") !== null)
    return "AWS_DEFAULT_PROFILE is not read here, AWS_PROFILE is; ";
  return "";
}
var BEDROCK_WAYS = "set BEDROCK_OPENAI_API_KEY or AWS_BEARER_TOKEN_BEDROCK, or AWS_PROFILE, or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY; in a workflow, give aws-role-arn or bedrock-api-key.";
function trustRemedy(token) {
  return subjectRemedy(token, "the role's trust policy");
}
function until(token) {
  return token.expiresAt?.toISOString() ?? "an unknown time";
}
function validationRemedy(message, call) {
  return /duration/i.test(message) ? phrase`${option("aws-session-duration")} is ${call.sessionSeconds} s: lower it, or raise the role's maximum session duration.` : phrase`Check ${option("aws-role-arn")}.`;
}
function serviceFailure(cause, service, status, message) {
  const how = status === null ? `could not be reached (${message})` : `answered HTTP ${status} (${message})`;
  return new ParityError(
    "SERVICE_FAILED",
    `${service} ${how}: check the region and the network, then run again.`,
    plainCause(cause)
  );
}
function awsFault(cause) {
  const error = typeof cause === "object" && cause !== null ? cause : {};
  const status = error.$metadata?.httpStatusCode;
  const message = [error.message, error.code].find((text2) => typeof text2 === "string" && text2 !== "");
  return {
    name: typeof error.name === "string" ? error.name : "Error",
    message: plainLine(message ?? "no reason given"),
    status: typeof status === "number" ? status : null
  };
}

// src/auth/chain.ts
function chainCredentials(environment, region) {
  const given = fixedCredentials(environment);
  if (given !== null) return async () => given;
  let provider = null;
  const said = [];
  return async () => {
    const { fromNodeProviderChain } = await import("./dist-es-ZL7GC4H3.js");
    const again = provider !== null;
    ensureHome();
    provider ??= fromNodeProviderChain({ clientConfig: { region }, logger: listener(said) });
    said.length = 0;
    const identity = await provider({ forceRefresh: again }).catch((cause) => {
      throw chainRefusal(cause, said, environment);
    });
    const { accessKeyId, secretAccessKey, sessionToken = null, expiration = null, accountId = null } = identity;
    const source = linkOf(identity.$source ?? {}, environment);
    return { accessKeyId, secretAccessKey, sessionToken, expiration, accountId, source };
  };
}
var LINKS = [
  [/^CREDENTIALS_PROFILE_SSO|^CREDENTIALS_SSO/, "IAM Identity Center (SSO)"],
  [/^CREDENTIALS_PROFILE_PROCESS|^CREDENTIALS_PROCESS/, "credential_process"],
  [/WEB_ID/, "a web identity token (AWS_WEB_IDENTITY_TOKEN_FILE)"],
  [/^CREDENTIALS_PROFILE/, "a profile"],
  [/^CREDENTIALS_HTTP/, "the container credentials endpoint"],
  [/^CREDENTIALS_IMDS/, "instance metadata"],
  [/^CREDENTIALS_ENV_VARS/, "AWS_ACCESS_KEY_ID"]
];
function linkOf(features, environment) {
  const names = Object.keys(features);
  const link = LINKS.find(([feature]) => names.some((name) => feature.test(name)))?.[1] ?? "the AWS chain";
  if (!names.some((name) => name.startsWith("CREDENTIALS_PROFILE"))) return link;
  const profile = present(environment, "AWS_PROFILE");
  const files = ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"].flatMap((name) => present(environment, name) ?? []);
  const where = files.length === 0 ? "~/.aws/config or ~/.aws/credentials" : files.join(" or ");
  const named = profile === null ? 'profile "default"' : `AWS_PROFILE "${plainLine(profile)}"`;
  return `${named} of ${plainLine(where)}${link === "a profile" ? "" : `, ${link}`}`;
}
function listener(said) {
  return {
    debug: (line) => {
      const reason = /^@smithy\/property-provider (?:->|\(!\)) (.+)$/s.exec(String(line))?.[1];
      if (reason !== void 0) said.push(reason);
    },
    info: () => {
    },
    warn: () => {
    },
    error: () => {
    }
  };
}
function ensureHome() {
  try {
    os.homedir();
  } catch {
    process.env["HOME"] = "/";
  }
}
function fixedCredentials(environment) {
  const accessKeyId = present(environment, "AWS_ACCESS_KEY_ID");
  const secretAccessKey = present(environment, "AWS_SECRET_ACCESS_KEY");
  if (accessKeyId === null || secretAccessKey === null || present(environment, "AWS_PROFILE") !== null) return null;
  return {
    accessKeyId,
    secretAccessKey,
    sessionToken: present(environment, "AWS_SESSION_TOKEN"),
    expiration: expirationOf(environment),
    accountId: present(environment, "AWS_ACCOUNT_ID"),
    source: "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
  };
}
function expirationOf(environment) {
  const text2 = present(environment, "AWS_CREDENTIAL_EXPIRATION");
  const at = text2 === null ? NaN : Date.parse(text2);
  return Number.isNaN(at) ? null : new Date(at);
}

// src/auth/renewal.ts
var MARGIN_MS = 3e5;
var DEADLINE_MS = 3e4;
var PAUSE_MS = 3e4;
var LAST_MS = 1e4;
var Renewed = class {
  constructor(fetch, secretsOf2, words, parts) {
    this.fetch = fetch;
    this.secretsOf = secretsOf2;
    this.words = words;
    this.parts = parts;
  }
  fetch;
  secretsOf;
  words;
  parts;
  #held = null;
  #flight = null;
  #notBefore = -Infinity;
  /** @throws ParityError where there are no usable credentials and none can be had */
  async prepare() {
    if (!this.#isDue()) return;
    try {
      await this.#withinDeadline(this.#renewOnce());
    } catch (cause) {
      if (!this.#isUsable()) throw cause;
      this.#holdOn(cause);
    }
    if (!this.#isUsable()) throw this.#expired();
  }
  /** The credentials in hand. @throws ParityError `INTERNAL` before the first `prepare` */
  current() {
    if (this.#held === null)
      throw new ParityError("INTERNAL", "A request was to be signed before its credentials were prepared.");
    return this.#held.value;
  }
  #leftMs() {
    const expiration = this.#held?.value.expiration ?? null;
    return expiration === null ? Infinity : expiration.getTime() - this.parts.clock.now().getTime();
  }
  #isDue() {
    if (this.#held === null || !this.#isUsable()) return true;
    if (this.#leftMs() > Math.min(MARGIN_MS, this.#held.lifetimeMs / 3)) return false;
    return this.parts.clock.monotonic() >= this.#notBefore;
  }
  #isUsable() {
    return this.#held !== null && this.#leftMs() > Math.min(LAST_MS, this.#held.lifetimeMs / 10);
  }
  #renewOnce() {
    if (this.#flight !== null) return this.#flight;
    const flight = this.#renew().finally(() => this.#forget(flight));
    this.#flight = flight;
    return flight;
  }
  #forget(flight) {
    if (this.#flight === flight) this.#flight = null;
  }
  async #renew() {
    const value = await this.fetch().catch((cause) => {
      throw asParityError(cause).restated((text2) => this.parts.secrets.redact(text2));
    });
    for (const secret of this.secretsOf(value)) if (secret !== null) this.parts.secrets.learn(secret);
    const { expiration } = value;
    const before = this.#held;
    if (expiration !== null && before?.value.expiration?.getTime() === expiration.getTime()) {
      this.#pause();
      this.#held = { value, lifetimeMs: before.lifetimeMs };
      return;
    }
    const lifetimeMs = expiration === null ? Infinity : expiration.getTime() - this.parts.clock.now().getTime();
    this.#held = { value, lifetimeMs };
    this.#notBefore = -Infinity;
  }
  /** A renewal that hangs must not hold up a run whose credentials still hold; the late answer is kept when it comes. */
  async #withinDeadline(renewal) {
    const stop = new AbortController();
    const limitMs = this.#isUsable() ? Math.min(DEADLINE_MS, this.#leftMs() / 2) : DEADLINE_MS;
    const deadline = this.parts.clock.sleep(limitMs, stop.signal).then(() => {
      if (stop.signal.aborted) return;
      this.#flight = null;
      throw new ParityError(
        "SERVICE_FAILED",
        `${this.words.what} did not come within ${Math.round(limitMs / 1e3)} s; check that ${this.words.services} can be reached.`
      );
    });
    try {
      await Promise.race([renewal, deadline]);
    } finally {
      stop.abort();
      deadline.catch(() => {
      });
      renewal.catch(() => {
      });
    }
  }
  #pause() {
    const pauseMs = Math.min(PAUSE_MS, Math.max(0, this.#leftMs()) / 3);
    this.#notBefore = this.parts.clock.monotonic() + pauseMs;
    return pauseMs;
  }
  #holdOn(cause) {
    const seconds = Math.max(1, Math.round(this.#pause() / 1e3));
    const until2 = this.#held?.value.expiration?.toISOString() ?? "";
    const why = cause instanceof Error ? cause.message : String(cause);
    this.parts.warn(
      `${this.words.what} could not be renewed: ${why} The present ones hold until ${until2}; next try in ${seconds} s.`
    );
  }
  #expired() {
    const at = this.#held?.value.expiration?.toISOString() ?? "an unknown time";
    return new ParityError(
      "AUTH_REFUSED",
      `The ${this.words.what} expired at ${at} and their source gives no newer ones; ${this.words.remedy}.`
    );
  }
};

// src/auth/credentials.ts
var RenewedCredentials = class extends Renewed {
  constructor(fetch, parts) {
    super(fetch, secretsOf, WORDS, parts);
  }
};
function secretsOf({ accessKeyId, secretAccessKey, sessionToken, accountId }) {
  return [accessKeyId, secretAccessKey, sessionToken, accountId];
}
var WORDS = {
  what: "AWS credentials",
  services: "STS and the token endpoint",
  remedy: "sign in again, use aws-role-arn (renewed in mid-run), or set this machine's clock"
};

// src/auth/exchange.ts
var UNSAID_LIFETIME_S = 300;
function exchangedToken(service, parts) {
  return async () => {
    const idToken = await freshIdToken(parts.getIdToken, service.use, parts);
    const before = parts.clock.now().getTime();
    const answer = await parts.post(service.url, service.contentType, service.body(idToken.jwt));
    if (answer.status === null) throw unreachable(service, answer.failure);
    const body = bodyOf(answer);
    const token = body["access_token"];
    if (answer.status === 200 && typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) {
      parts.secrets.learn(token);
      return { token, expiration: new Date(before + 1e3 * lifetimeOf(body)) };
    }
    throw refusal(service, answer.status, reasonOf(body), idToken);
  };
}
function bodyOf({ text: text2 }) {
  try {
    const body = JSON.parse(text2);
    return isJsonObject(body) ? body : {};
  } catch {
    return {};
  }
}
function lifetimeOf({ expires_in: said }) {
  const seconds = typeof said === "string" && said.trim() !== "" ? Number(said) : said;
  return typeof seconds === "number" && seconds > 0 && seconds < 1e9 ? seconds : UNSAID_LIFETIME_S;
}
function reasonOf(body) {
  const { error, error_description: description } = body;
  const nested = isJsonObject(error) ? [error["code"], error["message"]] : [error, description];
  const words = nested.filter((part) => typeof part === "string" && part !== "").map((part) => plainLine(String(part)));
  return words.length === 0 ? "no reason given" : words.join(": ");
}
function refusal(service, status, reason, token) {
  if (status === 200)
    return new ParityError("SERVICE_FAILED", `${service.name} answered the token exchange without a token; run again.`);
  if (status >= 500 || status === 429)
    return new ParityError(
      "SERVICE_FAILED",
      `${service.name}'s token endpoint answered HTTP ${status} (${reason}): run again, or use ${service.use.instead} meanwhile.`
    );
  return new ParityError(
    "AUTH_REFUSED",
    `${service.name} gave no token for this job's OIDC token (HTTP ${status}: ${reason}). ${service.remedy(token)}`
  );
}
function unreachable(service, failure) {
  const { host } = new URL(service.url);
  return new ParityError(
    "SERVICE_FAILED",
    `${service.name}'s token endpoint ${host} could not be reached (${plainLine(failure)}): check the network, then run again.`
  );
}

// src/auth/headers.ts
function lowerCaseNames(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// src/auth/key.ts
var PLACEHOLDERS = ["x", "none", "empty", "dummy", "unused", "no-key", "not-needed", "ollama", "lm-studio"];
function keyAuthorizer(key, variable, header) {
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ParityError(
      "INVALID_OPTION",
      `${variable} holds a space, a line break or another character that no key has; copy the key again.`
    );
  }
  if (isGuessable(key) && !PLACEHOLDERS.includes(key.toLowerCase())) {
    throw new ParityError(
      "INVALID_OPTION",
      `${variable} is shorter than ${SHORTEST_SECRET} characters, a number or a common word, so it can't be a key; copy the key again, or use "none" for an endpoint that asks for no key.`
    );
  }
  return {
    mode: header === "api-key" ? "api-key" : "bearer",
    source: variable,
    prepare: async () => {
    },
    sign: async (request) => ({
      ...lowerCaseNames(request.headers),
      [header]: header === "api-key" ? key : `Bearer ${key}`
    })
  };
}
function tokenAuthorizer(tokens, source) {
  return {
    mode: "bearer",
    source,
    prepare: () => tokens.prepare(),
    sign: async (request) => ({
      ...lowerCaseNames(request.headers),
      authorization: `Bearer ${tokens.current().token}`
    })
  };
}

// src/auth/openai-token.ts
var TOKEN_URL = "https://auth.openai.com/oauth/token";
var TOKEN_URL_VARIABLE = "OPENAI_TOKEN_URL";
function openAiTokenService(identity, environment) {
  const { identityProviderId, serviceAccountId, audience } = identity;
  const moved = present(environment, TOKEN_URL_VARIABLE);
  return {
    name: "OpenAI",
    url: moved === null ? TOKEN_URL : checkedUrl(moved, TOKEN_URL_VARIABLE).url,
    use: { audience, option: "openai-identity-provider-id", instead: "openai-api-key", needsClock: false },
    contentType: "application/json",
    body: (idToken) => JSON.stringify({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      subject_token: idToken,
      identity_provider_id: identityProviderId,
      service_account_id: serviceAccountId
    }),
    remedy: (token) => `At OpenAI the identity provider ${identityProviderId} needs the issuer https://token.actions.githubusercontent.com and a mapping to the service account ${serviceAccountId}. ${subjectRemedy(token, "its audience and its mapping")} See docs/set-up/openai.md.`
  };
}

// src/auth/role.ts
var FOR_AWS = {
  audience: "sts.amazonaws.com",
  option: "aws-role-arn",
  instead: "bedrock-api-key",
  needsClock: true
};
var ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
function roleCredentials(role, parts) {
  if (!ROLE_ARN.test(role.arn)) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("aws-role-arn")} is no role; arn:aws:iam::ACCOUNT:role/NAME was expected.`
    );
  }
  const { region } = parts;
  const { arn: roleArn, sessionSeconds } = role;
  return async () => {
    const token = await freshIdToken(role.getIdToken, FOR_AWS, parts);
    const { fromWebToken } = await import("./dist-es-ZL7GC4H3.js");
    const assume = fromWebToken({
      roleArn,
      roleSessionName: role.sessionName.replace(/[^\w+=,.@-]/g, "-").slice(0, 64).padEnd(2, "-"),
      webIdentityToken: token.jwt,
      durationSeconds: sessionSeconds,
      clientConfig: {
        region,
        ...endpointOf(parts.environment),
        requestHandler: { connectionTimeout: 5e3, requestTimeout: 1e4 }
      }
    });
    const session = await assume().catch((cause) => {
      throw roleRefusal(cause, { roleArn, sessionSeconds, region, token });
    });
    const { accessKeyId, secretAccessKey, sessionToken = null, expiration = null, accountId = null } = session;
    const source = `the role ${roleArn}, by GitHub's OIDC token`;
    return { accessKeyId, secretAccessKey, sessionToken, expiration, accountId, source };
  };
}
function endpointOf(environment) {
  const endpoint = present(environment, "AWS_ENDPOINT_URL_STS");
  return endpoint === null ? {} : { endpoint };
}

// src/auth/sigv4.ts
import { createHash, createHmac } from "node:crypto";
function sigV4Authorizer(scope, source) {
  let signer = null;
  return {
    mode: "sigv4",
    get source() {
      return signer === null ? "AWS credentials" : source.current().source ?? "AWS credentials";
    },
    prepare: async () => {
      signer ??= await signerFor(scope, source);
      await source.prepare();
    },
    sign: async (request, at) => {
      if (signer === null)
        throw new ParityError("INTERNAL", "A request was to be signed before its authorizer was prepared.");
      const signed = await signer.sign(signable(request), { signingDate: at });
      return { ...lowerCaseNames(request.headers), ...lowerCaseNames(signed.headers) };
    }
  };
}
async function signerFor({ service, region }, source) {
  const { SignatureV4 } = await import("./dist-es-LUGRPVM5.js");
  const credentials = async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = source.current();
    return { accessKeyId, secretAccessKey, ...sessionToken === null ? {} : { sessionToken } };
  };
  return new SignatureV4({ credentials, region, service, sha256: Sha256 });
}
function signable(request) {
  const url = new URL(request.url);
  const contentType = lowerCaseNames(request.headers)["content-type"];
  return {
    method: request.method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
      host: url.host,
      ...contentType === void 0 ? {} : { "content-type": contentType },
      // Hashed here in one native call; the library takes it as the payload's hash.
      "x-amz-content-sha256": createHash("sha256").update(request.body, "utf8").digest("hex")
    },
    body: request.body
  };
}
var Sha256 = class {
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
};
function begin(secret) {
  return secret === void 0 ? createHash("sha256") : createHmac("sha256", bytesOf(secret));
}
function bytesOf(data) {
  if (typeof data === "string") return Buffer.from(data, "utf8");
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}

// src/auth/authorizer.ts
var SharedCredentials = class {
  #held = null;
  /** Those in hand, or those that `make` makes. */
  of(make) {
    this.#held ??= make();
    return this.#held;
  }
};
async function authorizerFor(provider, environment, options) {
  const service = tokenServiceOf(provider, environment, options);
  for (const variable of provider.keyVariables) {
    const key = present(environment, variable);
    if (key === null) continue;
    if (service !== null) throw twoWays(variable, service.use.option);
    if (!isGuessable(key)) options.secrets.learn(key);
    return keyAuthorizer(key, variable, provider.keyHeader);
  }
  if (service !== null) return keyless(service, options);
  const { sigv4Service } = provider;
  const { region } = options;
  if (sigv4Service === null || region === null) throw noKey(provider);
  const { awsCredentials = new SharedCredentials() } = options;
  const credentials = awsCredentials.of(() => new RenewedCredentials(awsSource(environment, options, region), options));
  return sigV4Authorizer({ service: sigv4Service, region }, credentials);
}
function tokenServiceOf({ keyless: way }, environment, { openAiIdentity = null, azureIdentity = null }) {
  if (way === "openai" && openAiIdentity !== null) return openAiTokenService(openAiIdentity, environment);
  if (way === "azure" && azureIdentity !== null) return azureTokenService(azureIdentity, environment);
  return null;
}
function keyless(service, options) {
  const { getIdToken, post } = options;
  if (getIdToken === null || post === void 0) throw onlyInWorkflow(service.use.option, service.use.instead);
  const words = {
    what: `${service.name} access tokens`,
    services: `GitHub's OIDC endpoint and ${new URL(service.url).host}`,
    remedy: "run the job again"
  };
  const fetch = exchangedToken(service, { ...options, getIdToken, post });
  const tokens = new Renewed(fetch, ({ token }) => [token], words, options);
  return tokenAuthorizer(tokens, `GitHub's OIDC token, exchanged at ${new URL(service.url).host}`);
}
function twoWays(variable, keylessOption) {
  return new ParityError(
    "INVALID_OPTION",
    phrase`${variable} is set and ${option(keylessOption)} is given: two ways to authenticate; leave one of them out.`
  );
}
function noKey(provider) {
  return new ParityError(
    "MISSING_CREDENTIALS",
    phrase`No key for provider "${provider.name}": set ${provider.keyVariables.join(" or ")}${KEY_HINTS[provider.kind]}.`
  );
}
var KEY_HINTS = {
  openai: ", or in a workflow give openai-api-key, or openai-identity-provider-id with its companions",
  azure: ", or in a workflow give azure-api-key, or azure-client-id with azure-tenant-id",
  bedrock: "",
  compatible: " (any value where the endpoint asks for none)"
};
function onlyInWorkflow(name, instead) {
  return new ParityError(
    "MISSING_CREDENTIALS",
    phrase`${option(name)} works in a GitHub workflow only, where an OIDC token can be had; use ${instead} here.`
  );
}
function awsSource(environment, options, region) {
  const arn = options.roleArn?.trim() ?? "";
  if (arn === "") return chainCredentials(environment, region);
  const { getIdToken, sessionSeconds, sessionName, clock, secrets } = options;
  if (getIdToken === null) throw onlyInWorkflow("aws-role-arn", "AWS_PROFILE");
  return roleCredentials({ arn, sessionSeconds, sessionName, getIdToken }, { region, environment, clock, secrets });
}

export {
  baseUrlsOf,
  modelsOf,
  additionsOf,
  combined,
  SharedCredentials,
  authorizerFor
};
