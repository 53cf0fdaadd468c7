import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { platinumLabel } from '../../../src/core/dataset/platinum.js';
import { Scorer } from '../../../src/core/score/scorer.js';
import { recordsIn } from '../../../testkit/records.js';
import { describeWithShared, sharedData } from '../../../testkit/shared-data.js';

interface PlatinumDifference {
  source_original: { n: number };
  source_platinum: { n: number };
  removed: number[];
  relabelled: { index: number; original: string; platinum: string }[];
}

describe('GSM8K-Platinum', () => {
  it('keeps prompts that are no row of the test split', () => {
    for (const id of [
      'gsm8k-test-1319',
      'gsm8k-train-4',
      'sample-4',
      'gsm8k-test-',
      'gsm8k-test-04',
      'gsm8k-test-4x',
    ]) {
      expect(platinumLabel(id, '#### 1')).toEqual({ status: 'kept' });
    }
  });

  it('corrects an answer only where the reference is the one that was wrong', () => {
    expect(platinumLabel('gsm8k-test-403', '… so 81.\n#### 81')).toEqual({
      status: 'relabelled',
      answer: '135',
      contested: false,
    });
    expect(platinumLabel('gsm8k-test-403', '#### 82')).toEqual({ status: 'kept' });
    expect(platinumLabel('gsm8k-test-403', null)).toEqual({ status: 'kept' });
  });

  it('says that a correction is contested', () => {
    expect(platinumLabel('gsm8k-test-288', '#### 3')).toEqual({ status: 'relabelled', answer: '4', contested: true });
    expect(platinumLabel('gsm8k-test-1071', '#### 251')).toEqual({
      status: 'relabelled',
      answer: '257',
      contested: true,
    });
  });
});

describeWithShared('gsm8k/platinum-diff.json', 'the difference between GSM8K and Platinum', (file) => {
  const difference = JSON.parse(readFileSync(file, 'utf8')) as PlatinumDifference;
  const answers = readFileSync(sharedData('gsm8k/test.jsonl') as string, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { answer: string }).answer);
  const labels = answers.map((answer, row) => platinumLabel(`gsm8k-test-${row}`, answer));

  it('is the table, row by row', () => {
    expect(labels).toHaveLength(difference.source_original.n);
    expect(labels.flatMap((label, row) => (label.status === 'removed' ? [row] : []))).toEqual(difference.removed);
    expect(
      labels.flatMap((label, index) => (label.status === 'relabelled' ? [{ index, platinum: label.answer }] : [])),
    ).toEqual(difference.relabelled.map(({ index, platinum }) => ({ index, platinum })));
    expect(labels.filter((label) => label.status !== 'removed')).toHaveLength(difference.source_platinum.n);
  });
});

describe.each([
  ['bedrock', 1205],
  ['openai', 1203],
])('the published medium run of %s', (provider, right) => {
  describeWithShared(`published-runs/${provider}-medium.jsonl`, 'under the labels of Platinum', (file) => {
    it(`has ${right} right answers of 1,209: most of what was wrong is dropped or corrected`, () => {
      const judged = recordsIn(file).flatMap((record) => {
        const label = platinumLabel(record.prompt_id, record.expected_answer);
        if (label.status === 'removed') return [];
        return [label.status === 'kept' ? record : { ...record, expected_answer: `#### ${label.answer}` }];
      });
      expect([judged.filter((record) => new Scorer('gsm8k').score(record).is_correct).length, judged.length]).toEqual([
        right,
        1209,
      ]);
    });
  });
});
