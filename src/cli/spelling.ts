import { ACTION_OPTIONS, type OptionTable } from '../options/tables.js';

/** How the command line writes an option in a message: its flag, or where it has none what stands in its place. */
export function flag(name: string): string {
  const { secret, actionOnly } = (ACTION_OPTIONS as OptionTable)[name] ?? {};
  if (secret !== undefined) return secret;
  return actionOnly === true ? `the action's input "${name}"` : `--${name}`;
}
