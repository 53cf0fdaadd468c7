import { describe, expect, it } from '@jest/globals';
import { type RunSettings, settingsDifferences } from '../../../src/core/record/settings.js';
import { sortedJson } from '../../../src/core/text/sorted-json.js';
import { OPENAI_ARM, settings as runSettings } from '../../../testkit/audit-records.js';
import { FULL_SETTINGS, ROLES, withOther } from '../../../testkit/other-settings.js';

const settings = runSettings({ arms: [OPENAI_ARM], limit: 10, max_cost_usd: 15 });
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
