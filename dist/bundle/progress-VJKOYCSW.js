import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  CommentPoster,
  connectGitHub
} from "./chunk-S4JO74IT.js";
import "./chunk-3TQE47KB.js";
import {
  systemClock
} from "./chunk-P5ZF7QHL.js";
import "./chunk-YO7HOLJV.js";

// src/progress.ts
import { parentPort, workerData } from "node:worker_threads";
async function main() {
  const { token, workflow, pull, key, on } = workerData;
  const stop = new AbortController().signal;
  const github = await connectGitHub(token, workflow.apiUrl, stop, systemClock);
  const poster = new CommentPoster({ github, workflow, pull, mode: "update", key, on, clock: systemClock, stop });
  parentPort?.on("message", async (content) => {
    parentPort?.postMessage(await poster.post(content));
  });
}
export {
  main
};
