import { describe, expect, it } from '@jest/globals';
import { simulatedRun } from '../../testkit/runs/simulated.js';

describe('a run that asks every prompt several times', () => {
  it('asks all prompts in turn each time, and counts the pairs of one prompt as one cluster', async () => {
    const { report } = await simulatedRun({ options: { limit: '8', epochs: '3' } });
    const own = report.records.filter(({ provider }) => provider === 'openai');
    expect(own.map(({ prompt_id: id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => `sample-${index % 8}`));
    expect(new Set(own.map(({ pair_id: id }) => id)).size).toBe(24);
    const [pair] = report.comparison.pairs;
    expect(pair).toMatchObject({ n: 24, prompts: 8, epochs: 3 });
    expect(pair?.qualifications.join('\n')).toContain(
      '24 pairs of 8 prompts: the pairs of one prompt count as one cluster',
    );
    expect(report.comparison.audit.map(({ rule }) => rule)).not.toContain('stopped_early');
  });

  it('compares with the arm that is named, by its provider too', async () => {
    const { report } = await simulatedRun({ options: { limit: '4', reference: 'bedrock', 'cost-margin': '0.3' } });
    const { reference, pairs } = report.comparison;
    expect(reference).toMatch(/^bedrock /);
    expect(pairs[0]).toMatchObject({ a: expect.stringMatching(/^openai /), cost: { margin: 0.3 } });
  });
});
