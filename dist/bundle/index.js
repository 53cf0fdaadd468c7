import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-XIEQDZZQ.js")).main(),
  compare: async () => (await import("./compare-2NY2IVH2.js")).main(),
  post: async () => (await import("./post-SE4TXFUS.js")).main(),
  progress: async () => (await import("./progress-6TJTGBVF.js")).main(),
  cli: async () => (await import("./cli-U3BK43NK.js")).main()
};
export {
  faces
};
