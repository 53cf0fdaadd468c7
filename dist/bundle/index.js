import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-THQC3V7O.js")).main(),
  compare: async () => (await import("./compare-TR66WZCF.js")).main(),
  post: async () => (await import("./post-I5FUDJ77.js")).main(),
  progress: async () => (await import("./progress-YEX7QTDP.js")).main(),
  cli: async () => (await import("./cli-46WJ2PYP.js")).main()
};
export {
  faces
};
