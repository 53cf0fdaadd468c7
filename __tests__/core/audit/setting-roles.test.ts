import { describe, expect, it } from '@jest/globals';
import { audit } from '../../../src/core/audit/audit.js';
import type { SettingRole } from '../../../src/core/record/settings.js';
import { answers, arm, count } from '../../../testkit/audit-records.js';
import { FULL_SETTINGS, ROLES, withOther } from '../../../testkit/other-settings.js';

const SEVERITY_BY_ROLE: Partial<Record<SettingRole, string>> = { request: 'critical', conditions: 'warning' };

/** What a resumed run may change, and what shapes only its plan, qualifies a comparison of two runs all the same. */
const QUALIFIED_BESIDES: ReadonlySet<string> = new Set(['epochs', 'machine']);

describe('two arms whose runs differ in one setting', () => {
  it.each(ROLES)('(%s, role %s) are told apart where it says what was sent or under what conditions', (name, role) => {
    const arms = [arm('a', answers(20), [FULL_SETTINGS]), arm('b', answers(20), [withOther(name)])];
    const findings = audit(arms, { count }).filter(({ rule }) => rule === 'settings_differ');
    const severity = QUALIFIED_BESIDES.has(name) ? 'warning' : SEVERITY_BY_ROLE[role];
    expect(findings.map((finding) => finding.severity)).toEqual(severity === undefined ? [] : [severity]);
    if (severity !== undefined) expect(findings[0]?.message).toContain(`different settings: ${name} (`);
  });
});
