import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import "./chunk-YO7HOLJV.js";

// src/bundle.ts
var faces = {
  main: async () => (await import("./main-DSFXFTF5.js")).main(),
  compare: async () => (await import("./compare-NDRKAC7Z.js")).main(),
  cli: async () => (await import("./cli-B3LYAWBB.js")).main()
};
export {
  faces
};
