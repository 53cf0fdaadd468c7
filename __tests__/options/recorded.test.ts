import { describe, expect, it } from '@jest/globals';
import { SETTING_ROLES, type SettingName } from '../../src/core/record/settings.js';
import { type Option, type OptionTable, shapesRun } from '../../src/options/option.js';
import { parseOptions } from '../../src/options/parse.js';
import { recordedValues } from '../../src/options/recorded.js';
import { COMPARE_ACTION_OPTIONS } from '../../src/options/tables/compare.js';
import { ACTION_OPTIONS, RUN_OPTIONS } from '../../src/options/tables/run.js';

const TABLES = { run: ACTION_OPTIONS as OptionTable, compare: COMPARE_ACTION_OPTIONS as OptionTable };
const ROWS = Object.entries(TABLES).flatMap(([table, options]) =>
  Object.entries(options).map(([name, option]): [string, string, Option] => [table, name, option]),
);

describe('an option and the settings of a run', () => {
  it.each(ROWS)('of %s: %s names the one setting that it goes into, or says that there is none', (_, _name, option) => {
    const named = [option.setting, option.shapes].filter((setting) => setting !== undefined);
    expect(named).toHaveLength(1);
    expect([null, ...Object.keys(SETTING_ROLES)]).toContain(named[0]);
  });

  it('no two options are recorded as the same setting', () => {
    const settings = Object.values(RUN_OPTIONS as OptionTable).flatMap(({ setting }) => setting ?? []);
    expect(new Set(settings).size).toBe(settings.length);
  });

  it('every setting comes from an option, but those that say which session and which program it was', () => {
    const fromOptions = new Set(
      Object.values(RUN_OPTIONS as OptionTable).map(({ setting, shapes }) => setting ?? shapes),
    );
    const others = (Object.keys(SETTING_ROLES) as SettingName[]).filter((name) => !fromOptions.has(name));
    expect(new Set(others.map((name) => SETTING_ROLES[name]))).toEqual(new Set(['session', 'program']));
  });

  it('values are recorded as they were given', () => {
    const raw = new Map([
      ['limit', ['20']],
      ['dataset', ['sample']],
      ['accuracy-margin-pp', ['2.5']],
      ['fresh-connection', ['true']],
    ]);
    const recorded = recordedValues(RUN_OPTIONS, parseOptions(RUN_OPTIONS, raw));
    expect(recorded).toMatchObject({ limit: 20, margin_pp: 2.5, fresh_connection: true, shard: null, warmups: 1 });
    expect(recorded).not.toHaveProperty('arms');
  });

  it('secrets, caps and places shape no figure', () => {
    const shaping = ROWS.filter(([, , option]) => shapesRun(option)).map(([, name]) => name);
    for (const name of ['openai-api-key', 'max-cost-usd', 'output-dir', 'resume', 'comment-key', 'github-token'])
      expect(shaping).not.toContain(name);
    for (const name of ['effort', 'shard', 'seed', 'base-url', 'input-price-per-mtok', 'latency-margin', 'simulate'])
      expect(shaping).toContain(name);
  });
});
