import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/text/trimming.ts
function trimEnd(text, characters) {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1])) end -= 1;
  return text.slice(0, end);
}
function trimStart(text, characters) {
  let start = 0;
  while (start < text.length && characters.includes(text[start])) start += 1;
  return text.slice(start);
}

export {
  trimEnd,
  trimStart
};
