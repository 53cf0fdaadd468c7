import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-PRRDBBXB.js")).main(),
  compare: async () => (await import("./compare-HFLNR57T.js")).main(),
  post: async () => (await import("./post-GHINKLF6.js")).main(),
  progress: async () => (await import("./progress-2YMTNVI6.js")).main(),
  cli: async () => (await import("./cli-NDAL3H2V.js")).main()
};
export {
  faces
};
