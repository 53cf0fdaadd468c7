import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { type AttemptRecord, toRecord } from '../../../src/core/record/record.js';
import type { ScorerName } from '../../../src/core/record/scorer-name.js';
import { Scorer } from '../../../src/core/score/scorer.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

function load(file: string): AttemptRecord[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => toRecord(JSON.parse(line), `line ${index + 1}`));
}

function right(records: readonly AttemptRecord[], scorer: ScorerName): number {
  return records.filter((record) => new Scorer(scorer).score(record).is_correct).length;
}

describeWithShared('published-runs/bedrock-medium.jsonl', 'the published Bedrock medium run', (file) => {
  const records = load(file);

  it("has 1,287 right answers of 1,319 by the walkthrough's rule", () => {
    expect([right(records, 'gsm8k'), records.length]).toEqual([1287, 1319]);
  });

  it("has 1,263 by GSM8K's own first strict match: $18 and 18.00 are wrong there", () => {
    expect(right(records, 'gsm8k-first')).toBe(1263);
  });

  it('has 1,287 by the extended rule and by the last number too: its answers are plain', () => {
    expect([right(records, 'gsm8k-extended'), right(records, 'last-number')]).toEqual([1287, 1287]);
  });
});

describeWithShared('published-runs/openai-medium.jsonl', 'the published OpenAI medium run', (file) => {
  const records = load(file);

  it("has 1,285 right answers of 1,319 by the walkthrough's rule", () => {
    expect([right(records, 'gsm8k'), records.length]).toEqual([1285, 1319]);
  });

  it("has 1,265 by GSM8K's own first strict match", () => {
    expect(right(records, 'gsm8k-first')).toBe(1265);
  });

  it('has two failed requests and one ok without an answer, none of them right', () => {
    const reasons = records.map((record) => new Scorer('gsm8k').score(record).mismatch_reason);
    const count = (reason: string) => reasons.filter((each) => each === reason).length;
    expect([count('request_failed'), count('missing_model_answer'), count('answer_mismatch')]).toEqual([2, 1, 31]);
  });

  it('gives a reason for every wrong answer and none for a right one', () => {
    for (const record of records) {
      const scored = new Scorer('gsm8k').score(record);
      expect(scored.is_correct).toBe(scored.mismatch_reason === null);
      const same = scored.normalized_model_answer === scored.normalized_reference_answer;
      expect(scored.is_correct).toBe(record.ok && scored.normalized_reference_answer !== null && same);
    }
  });
});
