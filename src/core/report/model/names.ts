import { shortNames } from '../../compare/arm-names.js';
import type { ArmSummary } from '../../compare/comparison.js';
import { excerpt } from '../../text/excerpts.js';

const LONGEST_NAME = 80;
const LONGEST_SHORT_NAME = 40;

/** An arm's name as it is shown; not escaped. */
export function nameOf(arm: string): string {
  return excerpt(arm, LONGEST_NAME);
}

/** The arms of a report under the names that tell them apart. */
export class ArmNames {
  readonly #short: ReadonlyMap<string, string>;
  /** Longer names first: one may be the beginning of another. */
  readonly #ordered: readonly (readonly [full: string, short: string])[];

  constructor(arms: readonly Pick<ArmSummary, 'arm'>[]) {
    const full = arms.map(({ arm }) => arm);
    const short = shortNames(full).map((name) => excerpt(name, LONGEST_SHORT_NAME));
    const entries = full.map((name, index) => [name, short[index] as string] as const);
    this.#short = new Map(entries);
    this.#ordered = entries.filter(([name, shown]) => name !== shown).sort(([a], [b]) => b.length - a.length);
  }

  /** What tells this arm from the others. */
  of(arm: string): string {
    return this.#short.get(arm) ?? excerpt(arm, LONGEST_SHORT_NAME);
  }

  /** A sentence with each arm under its short name. */
  within(sentence: string): string {
    return this.#ordered.reduce((text, [full, short]) => text.replaceAll(full, short), sentence);
  }

  /** Which arm a short name stands for, `bedrock: bedrock openai.gpt-5.5 medium`; empty where no name was shortened. */
  legend(): string[] {
    const shortened = [...this.#short].filter(([full, short]) => full !== short);
    return shortened.map(([full, short]) => `${short}: ${nameOf(full)}`);
  }
}
