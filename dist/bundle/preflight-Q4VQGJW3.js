import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  combined,
  failureOf,
  refuseSmallCaps,
  settingsOf,
  signIn
} from "./chunk-4RKYKJK2.js";
import {
  proxyVariable
} from "./chunk-KD5Q27Z6.js";
import "./chunk-JDPSI3I6.js";
import "./chunk-L5V3LYPZ.js";
import "./chunk-5V3ZEP3T.js";
import "./chunk-TZ4YHGB7.js";
import "./chunk-X5GNT3W2.js";
import "./chunk-3TQE47KB.js";
import {
  ParityError,
  asParityError,
  grouped,
  phrase,
  requireWritable,
  systemClock
} from "./chunk-P5ZF7QHL.js";
import "./chunk-YO7HOLJV.js";

// src/effects/http/reach.ts
import { connect as connectTcp } from "node:net";
import { connect as connectTls } from "node:tls";
function reach(url, timeoutMs) {
  const { hostname, port, protocol } = new URL(url);
  const isTls = protocol === "https:";
  const host = hostname.replace(/^\[|\]$/g, "");
  const target = { host, port: Number(port || (isTls ? 443 : 80)) };
  const began = performance.now();
  return new Promise((resolve) => {
    const socket = isTls ? connectTls({ ...target, servername: serverName(hostname) }) : connectTcp(target);
    const settle = (result) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => settle({ kind: "unreached", code: "ETIMEDOUT" }), timeoutMs);
    socket.once(
      isTls ? "secureConnect" : "connect",
      () => settle({ kind: "reached", ms: performance.now() - began, handshake: isTls ? "TCP and TLS" : "TCP" })
    );
    socket.on("error", (error) => settle({ kind: "unreached", code: failureOf(error).code }));
    socket.once("end", () => settle({ kind: "unreached", code: "CLOSED" }));
  });
}
function serverName(hostname) {
  return /^[\d.]+$|^\[/.test(hostname) ? "" : hostname;
}

// src/prepare/preflight.ts
var REACH_TIMEOUT_MS = 5e3;
async function preflight(options, dataset, arms, context) {
  const checks = [
    await directoryCheck(options),
    capsCheck(options, dataset, arms),
    ...await providerChecks(options, arms, context)
  ];
  const faults = checks.flatMap(({ fault }) => fault === null ? [] : [fault]);
  return {
    lines: ["preflight:", ...checks.map(({ line }) => `  ${line}`)],
    error: asBadInput(combined(faults))
  };
}
async function directoryCheck({ outputDir }) {
  const fault = await requireWritable(outputDir).then(() => null, asParityError);
  return { line: `directory ${outputDir}: ${fault === null ? "can be written" : "can't be written"}`, fault };
}
function capsCheck(options, dataset, arms) {
  const armSettings = arms.map(({ settings: settings2 }) => ({ ...settings2, auth_mode: "bearer" }));
  const settings = settingsOf(options, armSettings, dataset, {
    runId: "dry-run",
    now: systemClock.now(),
    workflowRun: null,
    workflowJob: null
  });
  const prices = new Map(arms.map(({ settings: { arm }, price }) => [arm, price]));
  const fault = faultOf(() => refuseSmallCaps(settings, dataset.prompts, prices));
  return { line: `caps: ${fault === null ? "enough for warm-ups and one pair" : "too small for one pair"}`, fault };
}
async function providerChecks(options, arms, context) {
  if (options.simulate) return [{ line: "keys and endpoints: none needed (simulated)", fault: null }];
  if (context.withheld !== null) {
    return [{ line: `keys and endpoints: not checked; ${context.withheld}`, fault: null }];
  }
  return [...await keyChecks(arms, context), ...await endpointChecks(arms, context.env)];
}
async function keyChecks(arms, context) {
  return (await signIn(arms, context)).map(
    ({ provider, result }) => result instanceof Error ? { line: `credentials of ${provider}: missing or refused`, fault: result } : {
      line: `credentials of ${provider}: there (${result.mode}); the first request shows whether they are accepted`,
      fault: null
    }
  );
}
async function endpointChecks(arms, env) {
  const origins = new Set(arms.map(({ endpoint }) => new URL(endpoint.baseUrl).origin));
  return Promise.all([...origins].map((origin) => endpointCheck(origin, env)));
}
async function endpointCheck(origin, env) {
  const variable = proxyVariable(origin, env);
  if (variable !== null) {
    return { line: `endpoint ${origin}: not checked, since requests go through ${variable}`, fault: null };
  }
  const reached = await reach(origin, REACH_TIMEOUT_MS);
  if (reached.kind === "reached") {
    const { handshake, ms } = reached;
    return {
      line: `endpoint ${origin}: reached (${handshake} in ${grouped(ms)} ms; no request was sent)`,
      fault: null
    };
  }
  const fault = new ParityError(
    "INVALID_OPTION",
    phrase`${origin} can't be reached from here (${reached.code}); check the address, DNS and the connection.`
  );
  return { line: `endpoint ${origin}: can't be reached (${reached.code})`, fault };
}
function faultOf(check) {
  try {
    check();
    return null;
  } catch (cause) {
    return asParityError(cause);
  }
}
function asBadInput(error) {
  return error === null || error.exitCode === 2 ? error : new ParityError("INVALID_OPTION", error.phrase, error);
}
export {
  preflight
};
