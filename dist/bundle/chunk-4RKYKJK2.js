import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  promptsSha256
} from "./chunk-KD5Q27Z6.js";
import {
  require_client,
  require_connect,
  require_errors
} from "./chunk-JDPSI3I6.js";
import {
  settingsOfRole
} from "./chunk-L5V3LYPZ.js";
import {
  Random
} from "./chunk-5V3ZEP3T.js";
import {
  SCHEMA_VERSION
} from "./chunk-TZ4YHGB7.js";
import {
  isJsonObject
} from "./chunk-X5GNT3W2.js";
import {
  ParityError,
  RUN_OPTIONS,
  SHORTEST_SECRET,
  VERSION,
  asParityError,
  camelCase,
  canonicalModel,
  checkedUrl,
  claimsOf,
  costUsd,
  grouped,
  isGuessable,
  option,
  phrase,
  present,
  propertyOf,
  sortedJson,
  systemClock
} from "./chunk-P5ZF7QHL.js";
import {
  __toESM
} from "./chunk-YO7HOLJV.js";

// src/core/plan/budget.ts
var NOTHING = { tokens: 0, usd: 0 };
var LAYOUT_TOKENS = 64;
var ROUNDING_USD = 1e-8;
function worstCase(promptText, instructions, maxOutputTokens, price) {
  const encoder = new TextEncoder();
  const input = encoder.encode(promptText).length + encoder.encode(instructions ?? "").length + LAYOUT_TOKENS;
  const usage = {
    input_tokens: input,
    output_tokens: maxOutputTokens,
    cached_input_tokens: null,
    cache_write_tokens: input
  };
  return { tokens: input + maxOutputTokens, usd: price === null ? 0 : costUsd(usage, price) };
}
function chargeOf(record, reserved) {
  if (record.input_tokens !== null && record.input_tokens > 0 && record.output_tokens !== null) {
    return {
      tokens: record.input_tokens + record.output_tokens,
      usd: record.estimated_cost_usd ?? 0,
      reported: true
    };
  }
  const { outcome, http_status: status } = record;
  const isUnsent = (outcome === "network_error" || outcome === "aborted") && (record.request_written_ms ?? null) === null;
  const isRefused = status !== null && status >= 300;
  return isUnsent || isRefused ? { ...NOTHING, reported: true } : { tokens: reserved.tokens, usd: reserved.usd, reported: false };
}
var Budget = class {
  constructor(caps) {
    this.caps = caps;
  }
  caps;
  billed = NOTHING;
  /** Worst cases of attempts that reported no usage, before they are enlarged. */
  unreported = NOTHING;
  /** Worst cases of what is in flight, before they are enlarged. */
  reserved = NOTHING;
  /** The largest charge as a multiple of its worst case, at least 1. */
  overrun = 1;
  /** All that was charged: at least what was billed. */
  get total() {
    return add(this.billed, this.enlarged(this.unreported));
  }
  get charged() {
    return { billed: this.billed, unreported: this.enlarged(this.unreported) };
  }
  /** True where caps are set and no bill has shown yet whether a worst case can be relied on. */
  get isUntried() {
    const { maxBillableTokens, maxCostUsd } = this.caps;
    return (maxBillableTokens !== null || maxCostUsd !== null) && this.billed.tokens === 0;
  }
  /**
   * Counts a charge that was not reserved in this session, such as one of an earlier session.
   *
   * @param worst the worst case of what is charged; null where it is unknown
   */
  charge(charge, worst) {
    if (!charge.reported) {
      this.unreported = add(this.unreported, charge);
      return;
    }
    this.billed = add(this.billed, charge);
    if (worst === null) return;
    const [tokens, usd] = [multiple(charge.tokens, worst.tokens), multiple(charge.usd, worst.usd)];
    this.overrun = Math.max(this.overrun, tokens, usd);
  }
  /** Reserves a worst case. @returns null, or the cap that leaves no room for it */
  reserve(worst) {
    const refusal2 = this.refusalOf(worst);
    if (refusal2 === null) this.reserved = add(this.reserved, worst);
    return refusal2;
  }
  /** Replaces a reservation by what is charged for it. */
  settle(worst, charge) {
    this.reserved = add(this.reserved, { tokens: -worst.tokens, usd: -worst.usd });
    this.charge(charge, worst);
  }
  /** The cap that leaves no room for `worst` beside what is charged and reserved; null where there is room. */
  refusalOf(worst) {
    const { maxBillableTokens: mostTokens, maxCostUsd: mostUsd } = this.caps;
    const after = add(this.total, this.enlarged(add(this.reserved, worst)));
    if (mostTokens !== null && after.tokens > mostTokens) {
      const spell = ({ tokens }) => grouped(tokens);
      const message = `${this.usedSo((spending) => `${spell(spending)} tokens`)}; ${this.next(worst, this.total.tokens > mostTokens, spell(after))} more than ${grouped(mostTokens)}`;
      return { cap: "max-billable-tokens", message };
    }
    if (mostUsd !== null && after.usd > mostUsd + ROUNDING_USD) {
      const spell = ({ usd }) => `$${usd.toFixed(4)}`;
      const message = `${this.usedSo(spell)}; ${this.next(worst, this.total.usd > mostUsd + ROUNDING_USD, spell(after))} more than $${String(mostUsd)}`;
      return { cap: "max-cost-usd", message };
    }
    return null;
  }
  /** A worst case, enlarged by what this run's providers have billed beyond theirs. */
  enlarged({ tokens, usd }) {
    return { tokens: Math.ceil(tokens * this.overrun), usd: usd * this.overrun };
  }
  /** What brings the charges above the cap: what was billed already, what is in flight, or what would come next. */
  next(worst, isPassed, after) {
    if (isPassed) return "that is";
    return `${worst.tokens === 0 ? "what is in flight" : "the next pair"} can bring it to ${after},`;
  }
  usedSo(spell) {
    const { billed, unreported } = this.charged;
    const unknown = unreported.tokens > 0 ? `, up to ${spell(unreported)} more for requests that reported no usage` : "";
    return `${spell(billed)} billed${unknown}`;
  }
};
function multiple(charged, reserved) {
  return reserved > 0 ? charged / reserved : 1;
}
function add(a, b) {
  return { tokens: a.tokens + b.tokens, usd: a.usd + b.usd };
}

// src/core/plan/order.ts
function orderOf(pairs, arms, seed) {
  const random = new Random(seed, `order of ${arms} arms`);
  const order = [];
  while (order.length < pairs) order.push(...block(arms, random));
  return order.slice(0, pairs);
}
function block(arms, random) {
  const squares = 1 + random.below(3);
  const rows = [];
  for (let square = 0; square < squares; square++) rows.push(...latinSquare(arms, random));
  return random.shuffle(rows);
}
function latinSquare(arms, random) {
  const labels = random.shuffle(Array.from({ length: arms }, (_, arm) => arm));
  return labels.map((_, shift) => labels.map((_2, position) => labels[(position + shift) % arms]));
}

// src/core/plan/plan.ts
function plan(given) {
  const input = { ...given, prompts: askedPrompts(given.prompts, given.epochs ?? 1) };
  return { warmups: warmupUnits(input), units: input.order === "interleaved" ? interleaved(input) : sequential(input) };
}
function askedPrompts(prompts, epochs) {
  return Array.from({ length: epochs }, () => prompts).flat();
}
function warmupUnits({ arms, prompts, warmups }) {
  if (prompts.length === 0) return [];
  return arms.flatMap(
    (arm) => Array.from({ length: warmups }, (_, index) => {
      const promptIndex = index % prompts.length;
      const prompt = prompts[promptIndex];
      return [{ arm, prompt, promptIndex, runIndex: index + 1, pairId: null, orderInPair: null, warmup: true }];
    })
  );
}
function interleaved(input) {
  const groups = comparableGroups(input.arms);
  const ids = pairIds(input.prompts);
  const orders = groups.map((group, index) => orderOf(input.prompts.length, group.length, input.seed + index));
  return input.prompts.flatMap(
    (_, promptIndex) => groups.map((group, groupIndex) => {
      const order = orders[groupIndex]?.[promptIndex] ?? [];
      return order.map(
        (position, orderInPair) => attempt(input, group[position], promptIndex, orderInPair, ids)
      );
    })
  );
}
function sequential(input) {
  const ids = pairIds(input.prompts);
  return comparableGroups(input.arms).flatMap(
    (group) => group.flatMap(
      (arm, orderInPair) => input.prompts.map((_, promptIndex) => [attempt(input, arm, promptIndex, orderInPair, ids)])
    )
  );
}
function attempt(input, arm, promptIndex, orderInPair, ids) {
  return {
    arm,
    prompt: input.prompts[promptIndex],
    promptIndex,
    runIndex: input.warmups + promptIndex + 1,
    pairId: ids[promptIndex],
    orderInPair,
    warmup: false
  };
}
function leastUnit({ warmups, units }) {
  return [...warmups, ...units.slice(0, 1)].flat();
}
function comparableGroups(arms) {
  const groups = /* @__PURE__ */ new Map();
  for (const arm of arms) {
    const key = `${canonicalModel(arm.model)}
${arm.effort ?? ""}`;
    groups.set(key, [...groups.get(key) ?? [], arm]);
  }
  return [...groups.values()];
}
function pairIds(prompts) {
  const seen = /* @__PURE__ */ new Map();
  return prompts.map(({ id }) => {
    const repetition = seen.get(id) ?? 0;
    seen.set(id, repetition + 1);
    return repetition === 0 ? id : `${id}#${repetition}`;
  });
}

// src/prepare/caps.ts
var DEFAULT_MAX_COST_USD = 15;
function costCapOf(given, arms) {
  const unpriced = unpricedArms(arms);
  if (given === null) return unpriced.length < arms.length ? DEFAULT_MAX_COST_USD : null;
  if (unpriced.length === 0) return given;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`no price is known for ${unpriced.join(", ")}, so ${option("max-cost-usd")} could not be kept; give ${option("input-price-per-mtok")} and ${option("output-price-per-mtok")} (0 where it is free), or leave the cap out.`
  );
}
function unpricedArms(arms) {
  return arms.filter(({ input_usd_per_mtok }) => input_usd_per_mtok === null).map(({ arm }) => arm);
}
function refuseSmallCaps(settings, prompts, prices) {
  const { instructions, max_output_tokens, max_billable_tokens, max_cost_usd } = settings;
  const least = leastUnit(plan({ ...settings, prompts })).map(({ prompt, arm }) => worstCase(prompt.text, instructions, max_output_tokens, prices.get(arm.arm) ?? null)).reduce(add, { tokens: 0, usd: 0 });
  const refusal2 = new Budget({ maxBillableTokens: max_billable_tokens, maxCostUsd: max_cost_usd }).refusalOf(least);
  if (refusal2 === null) return;
  const { cap } = refusal2;
  const [given, needed] = cap === "max-cost-usd" ? [String(max_cost_usd), roundedUp(least.usd)] : [grouped(max_billable_tokens ?? 0), grouped(least.tokens)];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(cap)} ${given} is too small for one pair: warm-ups and one pair, every answer at its limit of ${grouped(max_output_tokens)} tokens, can take up to ${needed}. Give at least ${needed.replaceAll(",", "")}, or lower ${option("max-output-tokens")} or ${option("warmups")}.`
  );
}
function roundedUp(usd) {
  return (Math.ceil(usd * 1e4 - 1e-6) / 1e4).toFixed(4);
}

// src/prepare/settings.ts
import { createHash } from "node:crypto";
import { hostname } from "node:os";

// src/options/recorded.ts
function recordedValues(table, values) {
  const byName = values;
  const recorded = Object.entries(table).flatMap(
    ([name, { setting }]) => setting === void 0 ? [] : [[setting, byName[camelCase(name)]]]
  );
  return Object.fromEntries(recorded);
}

// src/prepare/settings.ts
function settingsOf(options, arms, dataset, { runId, now, workflowRun, workflowJob }) {
  const settings = {
    ...recordedValues(RUN_OPTIONS, options),
    schema_version: SCHEMA_VERSION,
    run_id: runId,
    workflow_run: workflowRun,
    ...workflowJob === null ? {} : { workflow_job: workflowJob },
    client_version: VERSION,
    node_version: process.version,
    created_at: now.toISOString(),
    arms: [...arms],
    dataset: dataset.label,
    prompts_sha256: promptsSha256(dataset.prompts),
    prompts: dataset.prompts.length,
    plan_id: null,
    plan_prompts: dataset.selected.length,
    scorer: dataset.scorer,
    certain_about: options.stopWhen === "certain" ? [...options.certainAbout] : null,
    machine: machineOf(hostname()),
    max_cost_usd: costCapOf(options.maxCostUsd, arms),
    max_consecutive_failures: noneForZero(options.maxConsecutiveFailures),
    max_consecutive_missing_usage: noneForZero(options.maxConsecutiveMissingUsage)
  };
  return { ...settings, plan_id: planIdOf(settings, dataset.selected) };
}
var OF_PLAN = ["plan", "request", "conditions"].flatMap(settingsOfRole);
var OF_SHARD = ["shard", "prompts", "prompts_sha256"];
function planIdOf(settings, selected) {
  const names = OF_PLAN.filter((name) => !OF_SHARD.includes(name));
  const shared = Object.fromEntries(names.map((name) => [name, settings[name] ?? null]));
  const text2 = sortedJson({ ...shared, selected_sha256: promptsSha256(selected) });
  return createHash("sha256").update(text2).digest("hex").slice(0, 16);
}
function machineOf(host) {
  return createHash("sha256").update(`parity-bench machine ${host}`).digest("hex").slice(0, 12);
}
function noneForZero(value) {
  return value === 0 ? null : value;
}

// src/auth/cause.ts
function plainLine(text2) {
  return text2.replace(/[^\x20-\x7e]+/g, " ").trim().slice(0, 300).replace(/\.$/, "");
}
function plainCause(cause) {
  const [name, message] = [propertyOf(cause, "name"), propertyOf(cause, "message")];
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
  const status = propertyOf(propertyOf(cause, "$metadata"), "httpStatusCode");
  const said = [propertyOf(cause, "message"), propertyOf(cause, "code")];
  const message = said.find((text2) => typeof text2 === "string" && text2 !== "");
  const name = propertyOf(cause, "name");
  return {
    name: typeof name === "string" ? name : "Error",
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
    const { fromNodeProviderChain } = await import("./dist-es-Q6W6IIDW.js");
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
  /** The current credentials. @throws ParityError `INTERNAL` before the first `prepare` */
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
  /** A renewal that hangs must not delay a run whose credentials are still valid; its late answer is used when it arrives. */
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
    const { fromWebToken } = await import("./dist-es-Q6W6IIDW.js");
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
import { createHash as createHash2, createHmac } from "node:crypto";
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
      "x-amz-content-sha256": createHash2("sha256").update(request.body, "utf8").digest("hex")
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
  return secret === void 0 ? createHash2("sha256") : createHmac("sha256", bytesOf(secret));
}
function bytesOf(data) {
  if (typeof data === "string") return Buffer.from(data, "utf8");
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}

// src/auth/token-exchange.ts
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

// src/auth/authorizer.ts
var SharedCredentials = class {
  #held = null;
  /** The credentials made before, or new ones from `make`. */
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

// src/effects/http/token-request.ts
var LIMITS = {
  totalMs: 15e3,
  idleMs: 15e3,
  maxBytes: 1024 * 1024,
  holdMs: 0,
  fresh: true
};
function postOver(transport, signal) {
  return async (url, contentType, body) => {
    const headers = { "content-type": contentType, accept: "application/json" };
    const exchange = await transport.exchange({ method: "POST", url, headers, body }, { ...LIMITS, signal });
    const { status, end, chunks } = exchange;
    if (status === null || end !== "end")
      return { status: null, text: "", failure: exchange.failure?.message ?? END_WORDS[end] ?? end };
    return { status, text: Buffer.concat(chunks.map(({ bytes }) => bytes)).toString("utf8") };
  };
}
var END_WORDS = {
  total_deadline: `no complete answer within ${LIMITS.totalMs / 1e3} s`,
  idle_deadline: `nothing received for ${LIMITS.idleMs / 1e3} s`,
  aborted: "stopped"
};

// src/effects/http/attempt.ts
import { subscribe } from "node:diagnostics_channel";

// src/effects/http/failure.ts
var import_errors12 = __toESM(require_errors(), 1);
function failureOf(error) {
  const attempts = error instanceof AggregateError ? error.errors : [];
  const first = attempts[0] ?? error;
  const messages = new Set([...attempts, ...attempts.length === 0 ? [error] : []].map(messageOf));
  const message = [...messages].join("; ");
  return {
    code: first instanceof import_errors12.default.HTTPParserError ? parserCode(message) : socketCode(codeOf(first), message),
    message
  };
}
function isHeadersOverflow(error) {
  return codeOf(error) === "UND_ERR_HEADERS_OVERFLOW";
}
function isInvalidRequest(error) {
  const code = codeOf(error);
  return code === "UND_ERR_INVALID_ARG" || code === "UND_ERR_NOT_SUPPORTED";
}
function parserCode(message) {
  return /\bEOF\b/.test(message) ? "CLOSED" : "NOT_HTTP";
}
function socketCode(code, message) {
  if (code === "UND_ERR_SOCKET") return message.startsWith("bad ") ? "NOT_HTTP" : "CLOSED";
  return code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" ? "CLOSED" : code;
}
function codeOf(error) {
  const code = propertyOf(error, "code");
  return typeof code === "string" ? code : "UNKNOWN";
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/effects/http/loop-delay.ts
var PERIOD_MS = 20;
var LoopDelay = class {
  due = 0;
  worst = 0;
  timer;
  start() {
    this.worst = 0;
    this.due = performance.now() + PERIOD_MS;
    this.timer = setInterval(() => this.look(), PERIOD_MS);
  }
  /** @returns ms, two decimals */
  stop() {
    clearInterval(this.timer);
    this.look();
    return Math.round(this.worst * 100) / 100;
  }
  look() {
    const now = performance.now();
    this.worst = Math.max(this.worst, now - this.due);
    this.due = now + PERIOD_MS;
  }
};

// src/effects/http/attempt.ts
var CHUNK_OVERHEAD_BYTES = 256;
var MAX_TIMER_MS = 2 ** 31 - 1;
var MAX_READING_TURNS = 16;
var onWritten = null;
subscribe("undici:request:bodySent", () => {
  onWritten?.();
  onWritten = null;
});
var HttpAttempt = class {
  constructor(lane, request, limits) {
    this.lane = lane;
    this.request = request;
    this.limits = limits;
    this.openingBefore = lane.opening;
  }
  lane;
  request;
  limits;
  chunks = [];
  openingBefore;
  loopDelay = new LoopDelay();
  wallClock = Date.now();
  made = performance.now();
  start = this.made;
  bytesBefore = 0;
  requestSent = false;
  requestWritten = null;
  headersAt = null;
  status = null;
  headers = {};
  totalTimer;
  idleTimer;
  holdTimer;
  settle = null;
  /** @returns what the wire did, once it has done. @throws ParityError `INVALID_OPTION` for a request that HTTP can't carry */
  run() {
    const settled = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    if (this.limits.signal.aborted) {
      this.finish("aborted");
      return settled;
    }
    this.arm();
    const { method, url, body } = this.request;
    const { pathname, search } = new URL(url);
    this.lane.client.dispatch({ method, path: `${pathname}${search}`, headers: this.wireHeaders(), body }, this);
    return settled;
  }
  /** undici's way of saying: the connection is there, and the next thing is the write. */
  onRequestStart() {
    if (this.settle === null) return;
    const now = performance.now();
    this.start = this.opened()?.start ?? now;
    this.lane.eventAt = now;
    this.bytesBefore = this.lane.bytesRead;
    this.requestSent = true;
    this.lane.expectResponse();
    onWritten = () => this.requestWritten = performance.now();
  }
  onResponseStart(_, status, headers) {
    if (status < 200 || this.settle === null) return;
    this.status = status;
    this.headersAt = this.lane.eventAt;
    this.headers = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  }
  onResponseData(_, bytes) {
    if (this.settle === null) return;
    this.chunks.push({ at: this.lane.eventAt, bytes });
    if (this.holdTimer === void 0 && this.limits.isOver?.(bytes) === true) this.hold();
  }
  onResponseEnd() {
    this.finish("end", this.lane.eventAt);
  }
  onResponseError(_, error) {
    if (this.settle === null) return;
    if (isInvalidRequest(error)) return this.refuse(error);
    const failure = failureOf(error);
    if (isHeadersOverflow(error)) return this.finish("too_large", this.lane.eventAt, failure);
    this.finish(this.requestSent ? "cut" : "connect_failed", performance.now(), failure);
  }
  /** Bounds what is held: everything read of the connection, framing included, and what each chunk costs. */
  bound(bytesRead) {
    const held = bytesRead - this.bytesBefore + this.chunks.length * CHUNK_OVERHEAD_BYTES;
    if (held > this.limits.maxBytes) {
      this.finish("too_large", this.lane.eventAt, {
        code: "TOO_LARGE",
        message: `more than ${this.limits.maxBytes} bytes to hold`
      });
    }
  }
  /** The answer is over, and no deadline can take it away any more: the end of the body is waited for, but not for long. */
  hold() {
    clearTimeout(this.totalTimer);
    clearTimeout(this.idleTimer);
    this.holdTimer = setTimeout(() => this.finish("held"), this.limits.holdMs);
  }
  arm() {
    const { totalMs, idleMs, signal } = this.limits;
    const late = () => this.overdue("total_deadline");
    this.totalTimer = setTimeout(() => this.afterReading(late), Math.min(totalMs, MAX_TIMER_MS));
    this.watchSilence(idleMs);
    signal.addEventListener("abort", this.abort);
    this.lane.onRead = (bytesRead) => this.bound(bytesRead);
    this.loopDelay.start();
  }
  disarm() {
    clearTimeout(this.totalTimer);
    clearTimeout(this.idleTimer);
    clearTimeout(this.holdTimer);
    this.limits.signal.removeEventListener("abort", this.abort);
    this.lane.onRead = null;
  }
  /** One timer for all silences: a read moves no timer, the timer is only set again when it fires. */
  watchSilence(ms) {
    const look = () => {
      const silentMs = performance.now() - Math.max(this.start, this.lane.eventAt);
      if (silentMs >= this.limits.idleMs) this.overdue("idle_deadline");
      else this.watchSilence(this.limits.idleMs - silentMs);
    };
    this.idleTimer = setTimeout(() => this.afterReading(look), Math.min(Math.ceil(ms), MAX_TIMER_MS));
  }
  /**
   * Judges after what lies in the socket has been read. Timers come before reads:
   * after this process was stopped for a while, an answer may lie there whole.
   */
  afterReading(look, turns = MAX_READING_TURNS) {
    const { bytesRead } = this.lane;
    setImmediate(() => {
      if (this.settle === null || this.holdTimer !== void 0) return;
      if (turns > 0 && this.lane.bytesRead > bytesRead) this.afterReading(look, turns - 1);
      else look();
    });
  }
  /** A deadline that passes before the request is sent counts as a failed connection, not as a slow answer. */
  overdue(deadline) {
    if (this.requestSent) return this.finish(deadline);
    const waitedMs = Math.round(performance.now() - this.start);
    this.finish("connect_failed", performance.now(), {
      code: "ETIMEDOUT",
      message: `no connection within ${waitedMs} ms`
    });
  }
  abort = () => this.finish("aborted");
  finish(end, at = performance.now(), failure = null) {
    const { settle } = this;
    if (settle === null) return;
    this.settle = null;
    const loopDelayMs = this.loopDelay.stop();
    this.disarm();
    settle.resolve({ ...this.observed(end, at), failure, loopDelayMs });
  }
  refuse(error) {
    const { settle } = this;
    this.settle = null;
    this.loopDelay.stop();
    this.disarm();
    const { origin } = new URL(this.request.url);
    settle?.reject(
      new ParityError(
        "INVALID_OPTION",
        `a request to ${origin} can't be sent (${error.message}); is there a line break in a key or a model name?`
      )
    );
  }
  observed(end, at) {
    const opening = this.opened();
    const start = opening?.start ?? this.start;
    return {
      startedAt: new Date(this.wallClock + (start - this.made)).toISOString(),
      phases: {
        start,
        dnsStart: opening === null || opening.dnsEnd === null ? null : opening.start,
        dnsEnd: opening?.dnsEnd ?? null,
        connectEnd: opening?.connectEnd ?? null,
        tlsEnd: opening?.tlsEnd ?? null,
        requestWritten: this.requestWritten,
        headers: this.headersAt,
        end: at
      },
      connectionReused: this.requestSent ? opening === null : null,
      requestSent: this.requestSent,
      bytesReceived: this.requestSent ? this.lane.bytesRead - this.bytesBefore : 0,
      status: this.status,
      headers: this.headers,
      chunks: this.chunks,
      end
    };
  }
  /** The opening of a connection for this very request; null on one kept alive. */
  opened() {
    return this.lane.opening === this.openingBefore ? null : this.lane.opening;
  }
  wireHeaders() {
    return { accept: "text/event-stream", "accept-encoding": "identity", ...this.request.headers };
  }
};

// src/effects/http/lane.ts
var import_connect = __toESM(require_connect(), 1);
var import_client = __toESM(require_client(), 1);

// src/effects/http/interim.ts
var STATUS_LINE = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r]/;
var STATUS_LINE_BYTES = 13;
var BEGINNINGS = ["HTTP/1.1 1", "HTTP/1.0 1"];
var MAX_INTERIM_BYTES = 16 * 1024;
var HEAD_END = "\r\n\r\n";
var InterimResponses = class {
  expected = false;
  held = Buffer.alloc(0);
  /** A request is about to be written: what comes next may be informational. */
  expect() {
    this.expected = true;
    this.held = Buffer.alloc(0);
  }
  /** Filters what a whole read of the socket returns; reads of a size are the stream's own business. */
  watch(socket) {
    const read = socket.read.bind(socket);
    socket.read = (size) => {
      const bytes = read(size);
      if (size !== void 0 || !this.expected || !Buffer.isBuffer(bytes)) return bytes;
      return this.without(bytes);
    };
  }
  /** What is no interim response, null where that can't be told yet. */
  without(bytes) {
    let rest = this.held.length === 0 ? bytes : Buffer.concat([this.held, bytes]);
    this.held = Buffer.alloc(0);
    while (isInterim(rest)) {
      const end = rest.indexOf(HEAD_END);
      if (end < 0 && rest.length <= MAX_INTERIM_BYTES) return this.hold(rest);
      if (end < 0) break;
      rest = rest.subarray(end + HEAD_END.length);
      if (rest.length === 0) return null;
    }
    if (mayBecomeInterim(rest)) return this.hold(rest);
    this.expected = false;
    return rest;
  }
  hold(rest) {
    this.held = Buffer.from(rest);
    return null;
  }
};
function isInterim(bytes) {
  return STATUS_LINE.test(bytes.toString("latin1", 0, STATUS_LINE_BYTES));
}
function mayBecomeInterim(bytes) {
  const begun = bytes.toString("latin1", 0, STATUS_LINE_BYTES);
  return begun.length < STATUS_LINE_BYTES && BEGINNINGS.some((beginning) => beginning.startsWith(begun.slice(0, 10)));
}

// src/effects/http/lane.ts
var KEEP_ALIVE_MS = 6e5;
var KEEP_ALIVE_MARGIN_MS = 1e3;
var Lane = class {
  /** The instant of the latest event of the socket. */
  eventAt = 0;
  /** The opening of the present connection; set again whenever one is opened. */
  opening = null;
  /** Called after each read with the bytes this connection has brought so far. */
  onRead = null;
  client;
  socket = null;
  interim = new InterimResponses();
  constructor(origin, options) {
    const connect2 = (0, import_connect.default)({ ...options, allowH2: false, maxCachedSessions: 0, timeout: 0 });
    this.client = new import_client.default(origin, {
      allowH2: false,
      connect: (target, callback) => this.open(connect2, target, callback),
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      keepAliveTimeoutThreshold: KEEP_ALIVE_MARGIN_MS,
      headersTimeout: 0,
      bodyTimeout: 0,
      pipelining: 1
    });
    this.client.on("connectionError", () => {
    });
  }
  /** Bytes that the present connection has brought since it was opened. */
  get bytesRead() {
    return this.socket?.bytesRead ?? 0;
  }
  /** A request is about to be written. */
  expectResponse() {
    this.interim.expect();
  }
  /** Ends the connection at once, also one that is being opened. */
  async destroy() {
    this.onRead = null;
    const closed = this.client.destroy();
    this.socket?.destroy();
    await closed;
  }
  open(connect2, target, callback) {
    const opening = { start: performance.now(), dnsEnd: null, connectEnd: null, tlsEnd: null };
    this.opening = opening;
    const socket = connect2(target, (...result) => {
      callback(...result);
      if (result[0] === null) this.watch(result[1]);
    });
    this.socket = socket;
    this.interim = new InterimResponses();
    socket.prependListener("lookup", () => opening.dnsEnd ??= performance.now());
    socket.prependOnceListener("connect", () => opening.connectEnd = performance.now());
    socket.prependOnceListener("secureConnect", () => opening.tlsEnd = performance.now());
  }
  watch(socket) {
    this.interim.watch(socket);
    const stamp = () => {
      this.eventAt = performance.now();
    };
    for (const event of ["end", "close", "error"]) socket.prependListener(event, stamp);
    socket.prependListener("readable", () => {
      this.eventAt = performance.now();
      this.onRead?.(socket.bytesRead);
    });
  }
};

// src/effects/http/probe.ts
import { connect } from "node:net";
function probe(url, timeoutMs) {
  const { hostname: hostname2, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname2.replace(/^\[|\]$/g, ""),
      port: Number(port || (protocol === "https:" ? 443 : 80))
    });
    let began = performance.now();
    const settle = (ms) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(ms);
    };
    const timer = setTimeout(() => settle(null), timeoutMs);
    socket.on("connectionAttempt", () => began = performance.now());
    socket.once("connect", () => settle(performance.now() - began));
    socket.once("error", () => settle(null));
  });
}

// src/effects/http/transport.ts
function createTransport(options = {}) {
  const idle = /* @__PURE__ */ new Map();
  let closed = false;
  return {
    exchange: async (request, limits) => {
      const { origin } = new URL(request.url);
      const free = idle.get(origin) ?? [];
      idle.set(origin, free);
      const lane = (limits.fresh ? void 0 : free.pop()) ?? new Lane(origin, options);
      try {
        const exchange = await new HttpAttempt(lane, request, limits).run();
        if (closed || limits.fresh || exchange.end !== "end") await lane.destroy();
        else free.push(lane);
        return exchange;
      } catch (error) {
        await lane.destroy();
        throw error;
      }
    },
    probe,
    close: async () => {
      closed = true;
      await Promise.all([...idle.values()].flat().map((lane) => lane.destroy()));
      idle.clear();
    }
  };
}

// src/run/interruptible.ts
async function interruptible(work, signal) {
  let stop;
  const stopped = new Promise((_, reject) => {
    stop = () => reject(new ParityError("INTERRUPTED", "stopped while it waited for a service."));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([work, stopped]).finally(() => signal.removeEventListener("abort", stop));
}

// src/prepare/sign-in.ts
async function signIn(arms, context) {
  const endpoints = new Map(arms.map(({ endpoint }) => [placeOf(endpoint), endpoint]));
  const options = accessOf(context);
  const signedIn = [];
  for (const endpoint of endpoints.values()) {
    const result = await prepared(endpoint, context, options).catch(asParityError);
    if (result instanceof Error && result.code === "INTERRUPTED") throw result;
    signedIn.push({ provider: labelOf(endpoint, [...endpoints.values()]), endpoint, result });
  }
  return signedIn;
}
function placeOf({ provider, region }) {
  return `${provider.name} ${region ?? ""}`;
}
function labelOf(endpoint, all) {
  const ofProvider = all.filter(({ provider }) => provider.name === endpoint.provider.name);
  return ofProvider.length === 1 ? endpoint.provider.name : placeOf(endpoint);
}
async function authorizersOf(arms, context) {
  const byPlace = /* @__PURE__ */ new Map();
  const faults = [];
  for (const { endpoint, result } of await signIn(arms, context)) {
    if (result instanceof Error) faults.push(result);
    else byPlace.set(placeOf(endpoint), result);
  }
  const fault = combined(faults);
  if (fault !== null) throw fault;
  return new Map(arms.map(({ endpoint, settings }) => [settings.arm, byPlace.get(placeOf(endpoint))]));
}
async function prepared({ provider, region }, { env, signal }, options) {
  const authorizer = await authorizerFor(provider, env, { ...options, region });
  await interruptible(authorizer.prepare(), signal);
  return authorizer;
}
function accessOf({ log, workload, secrets, signal }) {
  return {
    roleArn: workload?.role?.arn ?? null,
    sessionSeconds: workload?.role?.sessionSeconds ?? 3600,
    sessionName: "parity-bench",
    openAiIdentity: workload?.openAi ?? null,
    azureIdentity: workload?.azure ?? null,
    getIdToken: workload?.getIdToken ?? null,
    // It keeps no connection between two calls, so there is nothing to close.
    post: postOver(createTransport(), signal),
    awsCredentials: new SharedCredentials(),
    clock: systemClock,
    warn: log.warn,
    secrets
  };
}

export {
  failureOf,
  createTransport,
  interruptible,
  worstCase,
  chargeOf,
  Budget,
  add,
  plan,
  leastUnit,
  costCapOf,
  unpricedArms,
  refuseSmallCaps,
  settingsOf,
  SharedCredentials,
  authorizerFor,
  combined,
  signIn,
  authorizersOf
};
