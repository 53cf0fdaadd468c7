import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-VPKC6HMX.js")).main(),
  compare: async () => (await import("./compare-D7UZD6VI.js")).main(),
  post: async () => (await import("./post-OO6D3RDB.js")).main(),
  progress: async () => (await import("./progress-LPZFUMZH.js")).main(),
  cli: async () => (await import("./cli-XPYYZNGY.js")).main()
};
export {
  faces
};
