import { describe, expect, it } from '@jest/globals';
import type { AttemptRecord } from '../../src/core/record/record.js';
import { evidenceOf } from '../../src/prepare/evidence.js';
import { answers } from '../../testkit/audit-records.js';

const options = { seed: 1, accuracyMarginPp: 1, latencyMargin: 0.05, costMargin: 0.02, reference: null, scorer: null };
const file = (label: string, records: readonly AttemptRecord[]) => ({ label, records, settings: null });
const of = (provider: string, fields: Partial<AttemptRecord> = {}) =>
  answers(3).map((record) => ({ ...record, provider, arm: null, ...fields }));

describe('files that hold nothing to judge', () => {
  it.each([
    ['no record at all', [file('a', []), file('b', [])], 'nothing to judge: a, b hold no record;'],
    ['one empty file', [file('a', [])], 'nothing to judge: a holds no record;'],
    [
      'warm-ups and superseded attempts only',
      [file('a', of('openai', { warmup: true })), file('b', of('bedrock', { superseded: true }))],
      'nothing to judge: a, b hold no measurement, only warm-ups, superseded attempts or retries;',
    ],
    [
      'no prompt in common',
      [
        file('a', of('openai')),
        file(
          'b',
          of('bedrock').map((record, index) => ({ ...record, pair_id: `other-${index}` })),
        ),
      ],
      'nothing to compare: no prompt went through two of the arms',
    ],
  ])('%s: are refused as bad input', async (_, files, message) => {
    await expect(evidenceOf(files, options)).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });

  it('do not stand in the way of those that hold something', async () => {
    const {
      comparison: { pairs },
    } = await evidenceOf([file('a', of('openai')), file('b', of('bedrock')), file('c', [])], options);
    expect(pairs[0]?.n).toBe(3);
  });
});

describe('a single arm', () => {
  it('has nobody to be compared with and is audited all the same', async () => {
    const {
      comparison: { arms, pairs },
    } = await evidenceOf([file('a', of('openai'))], options);
    expect([arms.length, pairs.length]).toEqual([1, 0]);
  });
});
