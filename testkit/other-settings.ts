import { type RunSettings, SETTING_ROLES, type SettingName } from '../src/core/record/settings.js';
import { OPENAI_ARM, settings } from './audit-records.js';

/** Settings in which nothing is left out, so that each can be changed. */
export const FULL_SETTINGS: RunSettings = settings({
  workflow_job: { name: 'bench', matrix: '{"effort":"low"}', jobs: 3, attempt: 2 },
  taken_from_attempt: 1,
  resumed_at: ['2026-11-01T11:00:00Z'],
  arms: [OPENAI_ARM],
  plan_prompts: 80,
  limit: 20,
  offset: 3,
  shard: '1/4',
  instructions: 'Be brief.',
  max_billable_tokens: 70_007,
  max_cost_usd: 11,
  max_duration_minutes: 77,
  max_consecutive_failures: 17,
  max_consecutive_missing_usage: 13,
});

/** Values that are no number and can't be made by adding to a text. */
const OTHERS: Partial<RunSettings> = {
  created_at: '2026-11-02T10:00:00Z',
  resumed_at: [],
  workflow_job: { name: 'bench', matrix: '{"effort":"high"}', jobs: 3, attempt: 2 },
  arms: FULL_SETTINGS.arms.map((arm) => ({ ...arm, base_url: 'https://elsewhere.example/v1' })),
  scorer: 'exact',
  order: 'sequential',
  stop_when: 'certain',
  certain_about: ['latency'],
};

/** The full settings with one of them changed. */
export function withOther(name: SettingName): RunSettings {
  return { ...FULL_SETTINGS, [name]: name in OTHERS ? OTHERS[name] : changed(FULL_SETTINGS[name]) };
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 7;
  return typeof value === 'boolean' ? !value : `${String(value)}x`;
}

/** Every setting with its role. */
export const ROLES = Object.entries(SETTING_ROLES) as readonly [SettingName, (typeof SETTING_ROLES)[SettingName]][];
