import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/core/audit/audit.js';
import { concerns } from '../../src/core/audit/finding.js';
import { type Comparison } from '../../src/core/compare/comparison.js';
import { isConfoundedByTime } from '../../src/core/compare/hours-apart.js';
import type { AttemptRecord } from '../../src/core/record/record.js';
import type { RunReport } from '../../src/run/run.js';
import { AUDIT_CASES, measured, PROMPTS } from '../../testkit/audit-cases.js';
import { compareSaved } from '../../testkit/runs/saved.js';

const found = (comparison: Comparison, rule: string) => comparison.audit.filter((finding) => finding.rule === rule);

describe.each(AUDIT_CASES)('$rule: $fact', ({ rule, commit, found: expected, findings = 1, says, atLeast }) => {
  let comparison: Comparison;
  beforeAll(async () => {
    comparison = await commit();
  });

  it('is found in the arm, as often and with the effect that it has', () => {
    const found_ = found(comparison, rule);
    expect(found_).toHaveLength(findings);
    for (const finding of found_) {
      expect(finding).toMatchObject(expected);
      expect(finding.count).toBeGreaterThanOrEqual(atLeast ?? 1);
      expect(finding.message).toContain(says);
    }
  });

  it('does to the verdict what it says', () => {
    for (const pair of comparison.pairs) {
      const findings_ = comparison.audit.filter((finding) => concerns(finding, pair.a, pair.b));
      const forbidden = findings_.some(({ effect }) => effect === 'not_comparable');
      expect(pair.verdict === 'not comparable').toBe(forbidden || isConfoundedByTime(pair));
      for (const { effect, message } of findings_)
        expect(pair.qualifications.includes(message)).toBe(effect !== 'none');
    }
    expect(comparison.pairs).toHaveLength(1);
  });
});

/** What a busy machine may do to a sound run. */
const SHOWN_BY_LATE_MACHINE: Readonly<Record<string, (record: AttemptRecord) => boolean>> = {
  late_client: ({ loop_delay_ms }) => (loop_delay_ms ?? 0) > 20,
  not_streamed: ({ streamed }) => streamed === false,
};

describe('a sound run', () => {
  let report: RunReport;
  let saved: Comparison;
  beforeAll(async () => {
    // At their own pace, a tenth of it: answers that come all at once are not streamed.
    report = await measured({ options: { concurrency: '4' }, simulator: { timeScale: 0.1 } });
    const jobs = report.settings.arms.map(({ arm }) => ({
      ...report,
      records: report.records.filter((record) => record.arm === arm),
    }));
    saved = await compareSaved(...jobs);
  });

  it.each(RULES.map(({ id }) => id))('leaves %s silent, as it ended and as two files of it are compared', (rule) => {
    expect(report.records).toHaveLength(2 * PROMPTS);
    // Whether this machine was late is not ours to say: the rule must tell what the records hold.
    const shows = SHOWN_BY_LATE_MACHINE[rule] ?? (() => false);
    const late = report.comparison.arms.filter(({ arm }) =>
      report.records.some((record) => record.arm === arm && shows(record)),
    );
    const allowed = late.length;
    expect(found(report.comparison, rule)).toHaveLength(allowed);
    expect(found(saved, rule)).toHaveLength(allowed);
  });
});

/** No single fault of an endpoint commits these: runs of several efforts, parts of a plan and early stops do, in the named suites. */
const COMMITTED_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['effort_not_honoured', '__tests__/core/audit/rules.test.ts'],
  ['jobs_missing', '__tests__/core/compare/plan-parts.test.ts'],
  ['shards_missing', '__tests__/core/compare/plan-parts.test.ts'],
  ['shards_overlap', '__tests__/core/compare/plan-parts.test.ts'],
  ['stopped_early', '__tests__/core/audit/rules.test.ts'],
]);

describe('the list of rules', () => {
  it('has a fault that is really committed for each', () => {
    const committed = new Set([...AUDIT_CASES.map(({ rule }) => rule), ...COMMITTED_ELSEWHERE.keys()]);
    expect(RULES.map(({ id }) => id).filter((id) => !committed.has(id))).toEqual([]);
    for (const [rule, file] of COMMITTED_ELSEWHERE) expect(readFileSync(file, 'utf8')).toContain(rule);
  });
});
