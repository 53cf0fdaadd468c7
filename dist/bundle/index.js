import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-77IR57FP.js")).main(),
  compare: async () => (await import("./compare-64BBJBCK.js")).main(),
  progress: async () => (await import("./progress-YODV4GEY.js")).main(),
  cli: async () => (await import("./cli-KEBBTPSU.js")).main()
};
export {
  faces
};
