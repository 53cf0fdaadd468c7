import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-GGCEFGEA.js")).main(),
  compare: async () => (await import("./compare-SGFXSKPA.js")).main(),
  post: async () => (await import("./post-PUYEMPHH.js")).main(),
  progress: async () => (await import("./progress-VJKOYCSW.js")).main(),
  cli: async () => (await import("./cli-WYPE6K7B.js")).main()
};
export {
  faces
};
