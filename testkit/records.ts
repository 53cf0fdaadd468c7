import { readFileSync } from 'node:fs';
import { type AttemptRecord, toRecord } from '../src/core/record/record.js';

/** A record of an attempt that answered, with what a test says of it; everything else is unknown. */
export function attempt(fields: Partial<AttemptRecord>): AttemptRecord {
  const plain = {
    provider: 'openai',
    model: 'gpt-5.5',
    run_index: 1,
    prompt_index: 0,
    prompt_id: 'gsm8k-test-0',
    started_at: '2026-06-10T07:00:00.000Z',
    ok: true,
  };
  return toRecord({ ...plain, ...fields }, 'a record of this test');
}

/** The records of a JSONL file that is known to be sound. */
export function recordsIn(file: string): AttemptRecord[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => toRecord(JSON.parse(line), `${file} line ${index + 1}`));
}
