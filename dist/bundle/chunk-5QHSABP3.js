import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ParityError,
  errorFrom
} from "./chunk-QJ2U53FE.js";

// src/effects/process/endpoint.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
var MOST_COMPLAINED = 4e3;
var READY_LINE = "ready";
async function startEndpoint(cliPath, words) {
  const child = spawn(process.execPath, [cliPath, "simulate", ...words], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true
  });
  const env = await announced(child);
  return { env, close: () => end(child) };
}
async function announced(child) {
  const env = {};
  let complaint = "";
  let error = null;
  child.on("message", (value) => error ??= errorFrom(value));
  child.stderr?.setEncoding("utf8").on("data", (text) => complaint = `${complaint}${text}`.slice(0, MOST_COMPLAINED));
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === READY_LINE) return env;
      const match = /^(?:export )?([A-Z0-9_]+)=(.*)$/.exec(line);
      if (match?.[1] !== void 0) env[match[1]] = match[2] ?? "";
    }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  if (error !== null) throw error;
  throw new ParityError(
    "SERVICE_FAILED",
    `the embedded endpoint did not start: ${complaint.trim() || "it said nothing"}`
  );
}
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

export {
  READY_LINE,
  startEndpoint
};
