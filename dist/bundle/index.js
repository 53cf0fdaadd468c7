import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-Y7BGUY2L.js")).main(),
  compare: async () => (await import("./compare-E4QN2LMY.js")).main(),
  post: async () => (await import("./post-C55OPHAH.js")).main(),
  progress: async () => (await import("./progress-LPZFUMZH.js")).main(),
  cli: async () => (await import("./cli-4KM2BKHS.js")).main()
};
export {
  faces
};
