import { describe, expect, it } from '@jest/globals';
import type { CertainVerdict } from '../../../src/core/compare/certainty.js';
import { parseComparison } from '../../../src/core/compare/comparison.js';
import type { AttemptRecord } from '../../../src/core/record/record.js';
import { sortedJson } from '../../../src/core/text/sorted-json.js';
import { Certain } from '../../../src/run/stop/certain-verdict.js';
import { attempt } from '../../../testkit/records.js';
import { simulatedRun } from '../../../testkit/runs/simulated.js';

/** Twenty points of margin on reliability alone: some forty whole pairs show "no worse" from both sides. */
const RELIABILITY = {
  limit: '100',
  'stop-when': 'certain',
  'certain-about': 'reliability',
  'accuracy-margin-pp': '20',
};

describe('a run that stops when it is certain', () => {
  it('stops both arms at the first look at which the verdict is certain, and says what was saved', async () => {
    const { report, simulator } = await simulatedRun({ options: RELIABILITY });
    expect(report.stop?.code).toBe('certain');
    expect(report.error).toBeNull();
    const [pair] = report.comparison.pairs;
    // (1 + .8 · .2)ⁿ/5 alone reaches 40 at 36 pairs; the smaller bets bring it a little earlier.
    expect(pair?.n).toBeGreaterThan(30);
    expect(pair?.n).toBeLessThanOrEqual(36);
    expect(simulator.truths).toHaveLength(2 * (pair?.n ?? 0) + 2);
    expect(report.stop?.message).toMatch(
      new RegExp(
        `^certain: the verdict is certain after ${pair?.n} of 100 pairs \\(bedrock .+ against openai .+: equivalent\\); about USD \\d\\.\\d\\d was saved$`,
      ),
    );
  });

  it('is judged at the end by the figures that it looked at', async () => {
    const { report } = await simulatedRun({ options: RELIABILITY });
    const { design, pairs, audit } = report.comparison;
    expect(design).toMatchObject({ kind: 'sequential', alpha: 0.05 });
    expect(pairs[0]?.reliability.verdict).toBe('equivalent');
    expect(pairs[0]?.reliability.sound.always_valid?.no_worse_evidence.a_to_b).toBeGreaterThanOrEqual(40);
    expect(audit.map(({ rule }) => rule)).not.toContain('stopped_early');
    const saved: unknown = JSON.parse(sortedJson(report.comparison));
    expect(parseComparison(saved, 'comparison.json')).toEqual(saved);
  });

  it('goes on to the end of its plan where nothing becomes certain', async () => {
    const { report } = await simulatedRun({ options: { ...RELIABILITY, limit: '20' } });
    expect(report.stop).toBeNull();
    expect(report.comparison.pairs[0]?.n).toBe(20);
  });

  it('asks nothing where an earlier session was certain already', async () => {
    const first = await simulatedRun({ options: { ...RELIABILITY, limit: '40' } });
    const { report, simulator } = await simulatedRun({
      options: { ...RELIABILITY, limit: '40', warmups: '0' },
      earlier: first.report.records,
    });
    expect(report.stop?.code).toBe('certain');
    expect(simulator.truths).toHaveLength(0);
  });
});

describe('the looks', () => {
  const unit = (): AttemptRecord[] => [attempt({ estimated_cost_usd: 0.01 }), attempt({ estimated_cost_usd: 0.02 })];
  const verdict: CertainVerdict[] = [{ a: 'a', b: 'b', verdict: 'better' }];

  it('follow every pair of the first hundred, later ones a fiftieth of the run apart', () => {
    const looked: number[] = [];
    const rule = new Certain({
      earlier: [],
      plannedUnits: 1000,
      finishedUnits: 0,
      look: (records) => (looked.push(records.length / 2), null),
    });
    for (let pair = 0; pair < 1000; pair++) expect(rule.afterUnit(unit())).toBeNull();
    expect(looked.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(looked.length).toBeLessThan(250);
    expect(looked.at(-1)).toBeGreaterThan(975);
  });

  it('end the run with the cost of the pairs that are left', () => {
    const rule = new Certain({ earlier: [], plannedUnits: 11, finishedUnits: 0, look: () => verdict });
    expect(rule.beforeRequest()).toBeNull();
    expect(rule.afterUnit(unit())).toEqual({
      code: 'certain',
      message: 'certain: the verdict is certain after 1 of 11 pairs (a against b: better); about USD 0.30 was saved',
      error: null,
    });
  });
});
