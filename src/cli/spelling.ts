import type { OptionTable } from '../options/option.js';
import { ACTION_OPTIONS } from '../options/tables/run.js';

/** How the command line writes an option in a message: its flag, or where it has none what stands in its place. */
export function flag(name: string): string {
  const { secret, actionOnly } = (ACTION_OPTIONS as OptionTable)[name] ?? {};
  if (secret !== undefined) return secret;
  return actionOnly === true ? `the action's input "${name}"` : `--${name}`;
}
