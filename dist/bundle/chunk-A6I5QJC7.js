import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  promptKey
} from "./chunk-TZ4YHGB7.js";

// src/core/record/arms.ts
function isMeasured(record) {
  return record.warmup !== true && record.superseded !== true && record.retry !== true;
}
function groupArms(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const record of file.records) {
      const name = armName(record);
      const key = groupKey(record, name, file, groups);
      const group = groups.get(key) ?? { name, files: [], records: [] };
      groups.set(key, group);
      if (!group.files.includes(file)) group.files.push(file);
      group.records.push(record);
    }
  }
  return nameUniquely([...groups.values()]);
}
function armName(record) {
  return record.arm ?? [record.provider, record.model, record.effort].filter((part) => part !== null).join(" ");
}
function groupKey(record, name, file, groups) {
  const pool = file.baseline === true ? `${name}\0baseline` : name;
  const existing = groups.get(pool);
  if (existing === void 0 || existing.files.includes(file)) return pool;
  if (record.arm !== null && sharesNoPrompt(existing.files, file, name)) return pool;
  return `${pool}\0${file.label}`;
}
var promptSets = /* @__PURE__ */ new WeakMap();
function sharesNoPrompt(files, other, name) {
  const theirs = promptsOf(other, name);
  return files.every((file) => [...promptsOf(file, name)].every((id) => !theirs.has(id)));
}
function promptsOf(file, name) {
  const byArm = promptSets.get(file) ?? /* @__PURE__ */ new Map();
  promptSets.set(file, byArm);
  const known = byArm.get(name);
  if (known) return known;
  const measured = file.records.filter((record) => isMeasured(record) && armName(record) === name);
  const ids = new Set(measured.map(promptKey));
  byArm.set(name, ids);
  return ids;
}
function settingsOf({ settings, parts }) {
  return parts?.settings ?? (settings === null ? [] : [settings]);
}
function partsOf(files) {
  const parts = files.flatMap((file) => file.parts ?? []);
  if (parts.length === 0) return {};
  return {
    parts: {
      settings: parts.flatMap(({ settings }) => settings),
      setAside: parts.flatMap(({ setAside }) => setAside)
    }
  };
}
function nameUniquely(groups) {
  const dated = groups.some(isOfBaseline);
  return groups.map((group) => {
    const { name, files, records } = group;
    const first = records[0];
    const baseline = isOfBaseline(group);
    const isRepeated = groups.some(
      (other) => other !== group && other.name === name && isOfBaseline(other) === baseline
    );
    const labels = files.map((file) => file.label);
    const mark = isRepeated ? labels.join(", ") : dated ? baseline ? "baseline" : "now" : null;
    return {
      arm: mark === null ? name : `${name} (${mark})`,
      provider: first.provider,
      model: first.model,
      effort: first.effort,
      labels,
      settings: files.flatMap(settingsOf),
      ...partsOf(files),
      records: records.filter(isMeasured),
      all: records,
      baseline,
      recordedName: name
    };
  });
}
function isOfBaseline({ files }) {
  return files[0]?.baseline === true;
}

export {
  isMeasured,
  groupArms
};
