import type { Option } from './option.js';

/** The default of an option as `action.yml` states it; null where it states none. */
export function statedDefault(option: Option): string | null {
  if (option.kind === 'flag') return 'false';
  if (option.default === undefined) return null;
  return option.kind === 'list' ? option.default.join(', ') : String(option.default);
}
