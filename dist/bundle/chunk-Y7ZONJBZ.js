import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/version.ts
var VERSION = "0.1.0";

export {
  VERSION
};
