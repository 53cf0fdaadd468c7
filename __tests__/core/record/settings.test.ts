import { describe, expect, it } from '@jest/globals';
import { type RunSettings, settingsDifferences } from '../../../src/core/record/settings.js';
import { sortedJson } from '../../../src/core/text/sorted-json.js';
import { FULL_SETTINGS, ROLES, withOther } from '../../../testkit/other-settings.js';

const settings: RunSettings = {
  schema_version: 1,
  run_id: 'r',
  client_version: '0.1.0',
  node_version: 'v20',
  created_at: '2026-11-22T12:00:00.000Z',
  workflow_run: null,
  arms: [
    {
      arm: 'openai gpt-5.5 medium',
      provider: 'openai',
      model: 'gpt-5.5',
      effort: 'medium',
      base_url: 'https://api.openai.com/v1',
      auth_mode: 'bearer',
      region: null,
      input_usd_per_mtok: 5,
      cached_input_usd_per_mtok: 0.5,
      output_usd_per_mtok: 30,
    },
  ],
  dataset: 'sample',
  prompts_sha256: 'x',
  prompts: 10,
  plan_id: null,
  plan_prompts: null,
  limit: 10,
  offset: 0,
  shard: null,
  scorer: 'gsm8k',
  instructions: null,
  order: 'interleaved',
  seed: 1,
  concurrency: 1,
  warmups: 1,
  max_output_tokens: 4096,
  timeout_seconds: 240,
  idle_timeout_seconds: 120,
  fresh_connection: false,
  simulated: false,
  margin_pp: 1,
  latency_margin: 0.1,
  cost_margin: 0.02,
  reference: null,
  epochs: 1,
  stop_when: 'done',
  certain_about: null,
  machine: null,
  max_billable_tokens: null,
  max_cost_usd: 15,
  max_duration_minutes: null,
  max_consecutive_failures: null,
  max_consecutive_missing_usage: null,
};
const stored = (): RunSettings => JSON.parse(sortedJson(settings)) as RunSettings;

describe('settings of two sessions', () => {
  it.each(ROLES)('may differ in %s only where it says nothing of the measurement: its role is %s', (name, role) => {
    const names = settingsDifferences(FULL_SETTINGS, withOther(name)).map((text) => text.split(':')[0]);
    if (role === 'session' || role === 'limit') expect(names).toEqual([]);
    else expect(names).toContain(name);
  });

  it('agree with what was written of them, whose keys are sorted', () => {
    expect(settingsDifferences(stored(), settings)).toEqual([]);
  });

  it('may differ in limits, in names and in how an arm is authenticated', () => {
    const [arm] = settings.arms;
    const now: RunSettings = {
      ...settings,
      run_id: 's',
      max_cost_usd: 30,
      resumed_at: ['2026-11-22T13:00:00.000Z'],
      arms: [{ ...arm!, auth_mode: 'sigv4' }],
    };
    expect(settingsDifferences(stored(), now)).toEqual([]);
  });

  it('are told apart by name, before and now', () => {
    expect(settingsDifferences(stored(), { ...settings, max_output_tokens: 2048 })).toEqual([
      'max_output_tokens: 4096 → 2048',
    ]);
    const [arm] = settings.arms;
    expect(
      settingsDifferences(stored(), { ...settings, arms: [{ ...arm!, base_url: 'https://elsewhere/v1' }] }),
    ).toEqual([expect.stringMatching(/^arms: /)]);
  });
});
