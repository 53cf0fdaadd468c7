import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-DWMPCJ2B.js")).main(),
  compare: async () => (await import("./compare-62YDK6NE.js")).main(),
  progress: async () => (await import("./progress-YODV4GEY.js")).main(),
  cli: async () => (await import("./cli-KEBBTPSU.js")).main()
};
export {
  faces
};
