import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/prepare/documents/provenance.ts
var LAPTOP = { url: null, workflow: null };

export {
  LAPTOP
};
