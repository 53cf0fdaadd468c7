import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  runCommand,
  show
} from "./chunk-U3ZGUOWF.js";
import {
  SharedCredentials,
  additionsOf,
  authorizerFor,
  baseUrlsOf,
  combined
} from "./chunk-QPN4L523.js";
import "./chunk-2BJB5WUF.js";
import {
  endpointOf
} from "./chunk-E3RLRDCC.js";
import {
  providerOf
} from "./chunk-2R3CIU5P.js";
import "./chunk-P3IGUZZ3.js";
import "./chunk-FL37RWG6.js";
import "./chunk-BGBU4S55.js";
import {
  AUTH_OPTIONS
} from "./chunk-YUD2OY6J.js";
import "./chunk-MM76K7WX.js";
import {
  parseOptions
} from "./chunk-7SEH56OT.js";
import "./chunk-QCDUYSCN.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import "./chunk-7IOABQO5.js";
import "./chunk-JS36OSU5.js";
import "./chunk-A4FJI2CG.js";
import "./chunk-YQRNKRFQ.js";
import "./chunk-TGNLRR4U.js";
import "./chunk-Y7ZONJBZ.js";
import "./chunk-DGFGQH4Q.js";
import "./chunk-HPKD4KLI.js";
import "./chunk-H7KPBAKT.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-4M7ZKZBM.js";
import {
  asParityError
} from "./chunk-HH4P5BKI.js";
import "./chunk-FE25KBML.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-XM44J67G.js";
import "./chunk-EKBJNUMN.js";
import "./chunk-YO7HOLJV.js";

// src/auth/report.ts
async function authReport(endpoint, authorizer, at) {
  await authorizer.prepare();
  const request = {
    method: "POST",
    url: endpoint.postUrl,
    headers: { "content-type": "application/json", "x-client-request-id": "auth" },
    body: "{}"
  };
  const headers = await authorizer.sign(request, at);
  return [
    `auth_mode=${authorizer.mode}`,
    `base_url=${endpoint.baseUrl}`,
    `region=${endpoint.region ?? "n/a"}`,
    `sigv4_service=${authorizer.mode === "sigv4" ? endpoint.provider.sigv4Service : "n/a"}`,
    `signed_header_names=${signedNames(headers["authorization"] ?? "")}`,
    `auth_source=${authorizer.source}`,
    ...endpoint.headers.length === 0 ? [] : [`added_header_names=${namesOf(endpoint.headers)}`],
    ...endpoint.query.length === 0 ? [] : [`added_query_names=${namesOf(endpoint.query)}`]
  ];
}
function namesOf(additions) {
  return additions.map(({ name }) => name).join(", ");
}
function signedNames(authorization) {
  return /SignedHeaders=([a-z0-9;-]+)/.exec(authorization)?.[1]?.replaceAll(";", ", ") ?? "n/a";
}

// src/commands/auth.ts
async function authCommand(context) {
  const options = parseOptions(AUTH_OPTIONS, context.raw);
  const awsCredentials = new SharedCredentials();
  const faults = [];
  for (const name of new Set(options.provider)) {
    const lines = await linesOf(name, options, awsCredentials, context).catch(asParityError);
    if (lines instanceof Error) faults.push(lines);
    else context.print([...options.provider.length > 1 ? [`provider=${name}`] : [], ...lines].join("\n"));
  }
  const fault = combined(faults);
  if (fault !== null) throw fault;
  return 0;
}
async function linesOf(name, options, awsCredentials, { env, log, secrets }) {
  const provider = providerOf(name);
  const asked = {
    model: provider.defaultModel ?? "none",
    region: options.region,
    baseUrl: baseUrlsOf(options.baseUrl, options.provider).get(name) ?? null,
    headers: additionsOf("header", options.header, options.provider, env).get(name) ?? [],
    query: additionsOf("query", options.query, options.provider, env).get(name) ?? [],
    allowHttp: options.allowHttp
  };
  const endpoint = endpointOf(provider, asked, env);
  const authorizer = await authorizerFor(provider, env, {
    region: endpoint.region,
    roleArn: null,
    sessionSeconds: 3600,
    sessionName: "parity-bench",
    getIdToken: null,
    awsCredentials,
    clock: systemClock,
    warn: log.warn,
    secrets
  });
  return authReport(endpoint, authorizer, systemClock.now());
}
export {
  authCommand,
  runCommand,
  show
};
