import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/record/model.ts
function canonicalModel(model) {
  return withoutRoute(model.trim().toLowerCase()).replace(/^(?:[a-z]{2,6}\.)?openai[./]/, "").replace(/-\d{4}-\d{2}-\d{2}$/, "");
}
function withoutRoute(name) {
  const last = name.slice(name.lastIndexOf("/") + 1);
  return /^(?:(?:[a-z]{2,6}\.)?openai\.)?gpt-/.test(last) ? last : name;
}

export {
  canonicalModel
};
