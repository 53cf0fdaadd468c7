import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-HB22XWCU.js")).main(),
  compare: async () => (await import("./compare-HVXAHB6S.js")).main(),
  post: async () => (await import("./post-PUYEMPHH.js")).main(),
  progress: async () => (await import("./progress-VJKOYCSW.js")).main(),
  cli: async () => (await import("./cli-FWLBTG2F.js")).main()
};
export {
  faces
};
