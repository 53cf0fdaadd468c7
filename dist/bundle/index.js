import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-WBZBTVZ6.js")).main(),
  compare: async () => (await import("./compare-PD7GOKWP.js")).main(),
  post: async () => (await import("./post-GHINKLF6.js")).main(),
  progress: async () => (await import("./progress-2YMTNVI6.js")).main(),
  cli: async () => (await import("./cli-GGTL7LIC.js")).main()
};
export {
  faces
};
