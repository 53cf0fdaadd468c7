import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/record/shard.ts
var WHOLE = { index: 0, of: 1 };
function readShard(text) {
  const [, k, n] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text) ?? [];
  const [part, of] = [Number(k), Number(n)];
  return part >= 1 && part <= of ? { index: part - 1, of } : null;
}
function shardOf({ shard }) {
  return (shard === null ? WHOLE : readShard(shard)) ?? WHOLE;
}
function rowsBelow(rows, { index, of }) {
  return Math.max(0, Math.ceil((rows - index) / of));
}
function promptsOfShard(shard, offset, planPrompts) {
  return rowsBelow(offset + planPrompts, shard) - rowsBelow(offset, shard);
}
function placeInPlan(settings, promptIndex) {
  const { offset, prompts } = settings;
  const { index, of } = shardOf(settings);
  const [epoch, inEpoch] = [Math.floor(promptIndex / prompts), promptIndex % prompts];
  const row = (rowsBelow(offset, { index, of }) + inEpoch) * of + index;
  return epoch * (settings.plan_prompts ?? prompts) + row - offset;
}

export {
  readShard,
  shardOf,
  promptsOfShard,
  placeInPlan
};
