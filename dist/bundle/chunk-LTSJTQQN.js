import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ParityError
} from "./chunk-QJ2U53FE.js";

// src/core/gate/decision.ts
function decisionOf(gates) {
  const results = gates.map(({ result }) => result);
  if (results.includes("fail")) return "fail";
  if (results.includes("undecided")) return "undecided";
  return results.length === 0 ? null : "pass";
}
function gateFailure(gates) {
  const decision = decisionOf(gates);
  if (decision === null || decision === "pass") return null;
  const stopping = gates.filter(({ result }) => result !== "pass");
  const shown = stopping.slice(0, MOST_NAMED).map(({ condition, result, message }) => {
    return `${result === "fail" ? "failed" : "undecided"}: ${condition} (${message.replace(/\.$/, "")})`;
  });
  const rest = stopping.length - shown.length;
  return new ParityError("GATE_FAILED", `gate ${[...shown, ...rest === 0 ? [] : [`${rest} more`]].join("; ")}.`);
}
var MOST_NAMED = 5;

export {
  decisionOf,
  gateFailure
};
