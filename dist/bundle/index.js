import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-WAKQUYTY.js")).main(),
  compare: async () => (await import("./compare-EWAWULK3.js")).main(),
  post: async () => (await import("./post-QUU2PT3Y.js")).main(),
  progress: async () => (await import("./progress-YEX7QTDP.js")).main(),
  cli: async () => (await import("./cli-XP52NDU5.js")).main()
};
export {
  faces
};
