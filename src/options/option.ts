import { type SettingName, shapesResult } from '../core/record/settings.js';
import type { NeedName } from './needs.js';

/**
 * What a row of an option table says. Every option is one row in
 * `src/options/tables`; the types of its values, `action.yml`, the help of the
 * command line and the tables of docs/reference.md are derived from there.
 */
interface Described {
  /** One sentence: what it does; units named. */
  readonly help: string;
  /** Left out of the command line: inputs that only mean something inside a workflow. */
  readonly actionOnly?: true;
  /** Left out of the actions. */
  readonly cliOnly?: true;
  /** Never a flag, never printed; the environment variable that carries it outside a workflow. */
  readonly secret?: string;
  /** What the runner fills an input in with, as an expression of a workflow. */
  readonly expression?: string;
  /** An older name that is still understood. */
  readonly alias?: string;
  /** The setting of a run that holds this option's value as it is given. */
  readonly setting?: SettingName;
  /** The setting of a run that is made of this option, alone or with others; null where no figure depends on it. */
  readonly shapes?: SettingName | null;
  /** What must be so for it to have an effect; given without that, it is refused. Absent: it always has one. */
  readonly needs?: readonly NeedName[];
}

interface TextOption extends Described {
  readonly kind: 'text';
  readonly default?: string;
}
interface ChoiceOption extends Described {
  readonly kind: 'choice';
  readonly values: readonly string[];
  readonly default?: string;
}
export interface NumberOption extends Described {
  readonly kind: 'integer' | 'number';
  readonly min: number;
  readonly max?: number;
  readonly default?: number;
}
interface FlagOption extends Described {
  readonly kind: 'flag';
}
/** Comma- or newline-separated in an input, repeatable on the command line. */
export interface ListOption extends Described {
  readonly kind: 'list';
  readonly values?: readonly string[];
  readonly default?: readonly string[];
}

export type Option = TextOption | ChoiceOption | NumberOption | FlagOption | ListOption;
export type OptionTable = Readonly<Record<string, Option>>;

/** A table of a run or a comparison: each row says which setting the option goes into, or that no figure depends on it. */
export type RunOptionTable = Readonly<
  Record<string, Option & ({ readonly setting: SettingName } | { readonly shapes: SettingName | null })>
>;

/** True where a run's figures or verdicts depend on the option. */
export function shapesRun({ setting, shapes }: Option): boolean {
  const name = setting ?? shapes ?? null;
  return name !== null && shapesResult(name);
}

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

type Valued<O, V> = O extends { default: unknown } ? V : V | null;
type ValueOf<O> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'integer' | 'number' }
    ? Valued<O, number>
    : O extends { kind: 'list'; values: readonly (infer V)[] }
      ? readonly V[]
      : O extends { kind: 'list' }
        ? readonly string[]
        : O extends { kind: 'choice'; values: readonly (infer V)[] }
          ? Valued<O, V>
          : Valued<O, string>;

/** The typed values of a table of options, names in camelCase. */
export type OptionValues<T extends OptionTable> = { readonly [K in keyof T & string as CamelCase<K>]: ValueOf<T[K]> };

/** The settings that hold values of a table's options as they are given. */
export type RecordedValues<T extends OptionTable> = {
  readonly [K in keyof T & string as T[K] extends { setting: infer S extends SettingName } ? S : never]: ValueOf<T[K]>;
};
