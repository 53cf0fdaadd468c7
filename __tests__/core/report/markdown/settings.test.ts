import { describe, expect, it } from '@jest/globals';
import type { RunSettings, SettingName } from '../../../../src/core/record/settings.js';
import { renderRun } from '../../../../src/core/report/markdown/run.js';
import { reportOf } from '../../../../src/core/report/model/report.js';
import { context, runContext } from '../../../../testkit/comparisons.js';
import { FULL_SETTINGS, ROLES, withOther } from '../../../../testkit/other-settings.js';

/** Settings that the report does not repeat, and what speaks of them in their place. */
const TOLD_ELSEWHERE: Partial<Record<SettingName, string>> = {
  schema_version: 'the settings file; it names the form of the file',
  created_at: 'the start of the first record',
  resumed_at: 'the interruptions',
  workflow_run: 'the link to the run of the workflow',
  workflow_job: 'the same, which leads to the job',
  taken_from_attempt: 'the notice that a run was resumed',
  plan_id: 'the comparison, which joins the parts of one plan',
  plan_prompts: 'the same, which names what is missing of it',
  prompts_sha256: 'the audit, which compares the prompts one by one',
  scorer: 'the comparison, which names the scorer that it used',
};

const report = (settings: RunSettings): string => renderRun(reportOf(context({ run: runContext({ settings }) })));

describe('the report of a run', () => {
  const [told, elsewhere] = [true, false].map((wanted) =>
    ROLES.map(([name]) => name).filter((name) => (TOLD_ELSEWHERE[name] === undefined) === wanted),
  ) as [SettingName[], SettingName[]];

  it.each(told)('tells the setting %s', (name) => {
    expect(report(withOther(name))).not.toBe(report(FULL_SETTINGS));
  });

  it.each(elsewhere)('does not tell %s twice', (name) => {
    expect(report(withOther(name))).toBe(report(FULL_SETTINGS));
  });
});
