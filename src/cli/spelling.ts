import type { OptionTable } from '../options/option.js';
import { COMPARE_OPTIONS } from '../options/tables/compare.js';
import { ACTION_OPTIONS } from '../options/tables/run.js';

/** An option that one of the commands takes is a flag, though an action may have an input of its own of that name. */
const OPTIONS: OptionTable = { ...ACTION_OPTIONS, ...COMPARE_OPTIONS };

/** How the command line writes an option in a message: its flag, or where it has none what stands in its place. */
export function flag(name: string): string {
  const { secret, actionOnly } = OPTIONS[name] ?? {};
  if (secret !== undefined) return secret;
  return actionOnly === true ? `the action's input "${name}"` : `--${name}`;
}
