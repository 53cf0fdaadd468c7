import type { OptionTable, OptionValues, RecordedValues } from './option.js';
import { camelCase } from './parse.js';

/** Values of options under the names of the settings that hold them; options that a setting is only made of are left out. */
export function recordedValues<T extends OptionTable>(table: T, values: OptionValues<T>): RecordedValues<T> {
  const byName: Readonly<Record<string, unknown>> = values;
  const recorded = Object.entries(table).flatMap(([name, { setting }]) =>
    setting === undefined ? [] : [[setting, byName[camelCase(name)]] as const],
  );
  return Object.fromEntries(recorded) as RecordedValues<T>;
}
