import { createHash } from 'node:crypto';
import { getInput } from '@actions/core';
import { type Option, type OptionTable, shapesRun } from '../../options/option.js';
import type { RawOptions } from '../../options/parse.js';
import { statedDefault } from '../../options/stated-default.js';

/** How an action writes an option's name in a message. */
export function input(name: string): string {
  return `input "${name}"`;
}

/**
 * The inputs of a step as raw options. The runner fills in the defaults of
 * `action.yml`, so an empty one, or one that says its default, was not given.
 */
export function readInputs(table: OptionTable): RawOptions {
  const raw = new Map<string, readonly string[]>();
  for (const [name, option] of Object.entries(table)) {
    if (option.cliOnly === true) continue;
    for (const spelled of option.alias === undefined ? [name] : [name, option.alias]) {
      const text = getInput(spelled);
      if (text !== '' && text !== statedDefault(option)) raw.set(spelled, [text]);
    }
  }
  return raw;
}

/** Values of the inputs that are secrets, by the environment variable that carries each outside a workflow. */
export function secretInputs(table: OptionTable): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (const [name, { secret }] of Object.entries(table)) {
    const value = secret === undefined ? '' : getInput(name);
    if (secret !== undefined && value !== '') secrets.set(secret, value);
  }
  return secrets;
}

/**
 * Hash of the inputs that shape what is measured, as 16 hex digits: the jobs of a
 * matrix differ in it, and a job that is run again does not.
 */
export function inputsHash(table: OptionTable): string {
  const names = Object.keys(table).filter((name) => shapesRun(table[name] as Option));
  const given = names.sort().map((name) => [name, getInput(name)]);
  return createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16);
}
