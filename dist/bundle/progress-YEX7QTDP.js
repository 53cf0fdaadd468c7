import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  CommentPoster,
  connectGitHub
} from "./chunk-IAPVGOL2.js";
import {
  systemClock
} from "./chunk-WJWHQ3IY.js";
import "./chunk-EDANQXD5.js";
import "./chunk-BXKNH4RL.js";
import "./chunk-K2RORMJ5.js";
import "./chunk-FE25KBML.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
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
