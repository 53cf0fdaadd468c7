import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-RURELOYD.js";
import {
  runCommand,
  show
} from "./chunk-DPHHLQML.js";
import {
  additionsOf,
  baseUrlsOf
} from "./chunk-4OFTIO7G.js";
import {
  endpointOf
} from "./chunk-HQ3WTS5Q.js";
import "./chunk-H5UPCEPH.js";
import {
  providerOf
} from "./chunk-HGOYJTWF.js";
import "./chunk-FKKT6KN6.js";
import "./chunk-FWRQRCOI.js";
import "./chunk-LTSJTQQN.js";
import "./chunk-ZUCD7AZQ.js";
import "./chunk-YTASBTYU.js";
import "./chunk-ZVPZUGK3.js";
import {
  SharedCredentials,
  authorizerFor,
  combined
} from "./chunk-QVHFMCY7.js";
import "./chunk-LTOEIM6S.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import "./chunk-PPZASVTE.js";
import "./chunk-VJV73UU5.js";
import {
  AUTH_OPTIONS
} from "./chunk-Q7BBMPBA.js";
import {
  parseOptions
} from "./chunk-GAH4QVOS.js";
import "./chunk-I4L4XDGW.js";
import "./chunk-Y42KKQVE.js";
import "./chunk-AIDVXFTY.js";
import "./chunk-DZLZ5AND.js";
import "./chunk-UN3KS4SQ.js";
import "./chunk-APQWRXM5.js";
import "./chunk-VJRSEILL.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EM2QZTXL.js";
import "./chunk-N4ITFURM.js";
import "./chunk-Y7ZONJBZ.js";
import "./chunk-WJA2LQ2X.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-YODGX2U7.js";
import "./chunk-EFVDLU5O.js";
import "./chunk-5HEMLXGA.js";
import "./chunk-YJSFMH6M.js";
import "./chunk-LIXJKZH7.js";
import "./chunk-77T4JJ3H.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-YP4MAOYQ.js";
import "./chunk-FE25KBML.js";
import "./chunk-FFQVKAPZ.js";
import {
  asParityError
} from "./chunk-QJ2U53FE.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
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
