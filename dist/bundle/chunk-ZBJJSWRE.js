import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/record/effort.ts
var SERVER_DEFAULT = "default";
var EFFORTS = [SERVER_DEFAULT, "none", "minimal", "low", "medium", "high", "xhigh", "max"];
var GPT_5_5_EFFORTS = ["none", "low", "medium", "high", "xhigh"];

export {
  SERVER_DEFAULT,
  EFFORTS,
  GPT_5_5_EFFORTS
};
