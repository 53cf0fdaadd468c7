import { expect, it } from '@jest/globals';
import { type PairedArms, pairRecords } from '../../../src/core/attempt/pairing.js';
import { latenciesOf, logRatiosOf } from '../../../src/core/compare/latency.js';
import { promptClusters } from '../../../src/core/compare/prompt-clusters.js';
import { longRunVariance } from '../../../src/core/statistics/long-run-variance.js';
import { twoSidedT } from '../../../src/core/statistics/student.js';
import { arm } from '../../../testkit/arms.js';
import { recordsIn } from '../../../testkit/records.js';
import { describeWithShared, sharedData } from '../../../testkit/shared-data.js';

describeWithShared(
  'published-runs/bedrock-medium.jsonl',
  'the long-run variance of the published medium pairs',
  (file) => {
    const paired = (): PairedArms =>
      pairRecords(
        arm('bedrock', recordsIn(file)),
        arm('openai', recordsIn(sharedData('published-runs/openai-medium.jsonl') as string)),
      );

    it.each([
      [8, 0.83565, 0.90484],
      [16, 0.84421, 0.89567],
      [48, 0.84612, 0.89364],
    ])('by %d cosines gives the mean log ratio the interval %d to %d', (cosines, low, high) => {
      const { pairs } = paired();
      const { logRatios } = logRatiosOf(latenciesOf(pairs, 'total_ms', promptClusters(pairs)));
      const n = logRatios.length;
      const mean = logRatios.reduce((sum, value) => sum + value, 0) / n;
      const variance = logRatios.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
      const { ratio, degrees } = longRunVariance(logRatios, cosines)!;
      expect(Math.exp(mean)).toBeCloseTo(0.86956, 5);
      if (cosines === 8) expect(ratio).toBeCloseTo(1.7306, 4);
      const half = twoSidedT(0.95, degrees) * Math.sqrt((ratio * variance) / n);
      expect([Math.exp(mean - half), Math.exp(mean + half)]).toEqual([expect.closeTo(low, 5), expect.closeTo(high, 5)]);
    });
  },
);
