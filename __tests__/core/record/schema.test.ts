import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { RECORD_FIELDS, RECORD_SCHEMA, toLine, toRecord } from '../../../src/core/record/record.js';
import { parse } from '../../../src/core/record/schema.js';
import { SETTINGS_SCHEMA } from '../../../src/core/record/settings.js';
import { ParityError } from '../../../src/errors.js';
import { answers, settings } from '../../../testkit/audit-records.js';

const [ours] = answers(1);
const walkthrough = {
  error: null,
  model: 'gpt-5.5',
  ok: true,
  output_text: '#### 18',
  prompt_id: 'gsm8k-test-0',
  prompt_index: 0,
  provider: 'openai',
  run_index: 2,
  started_at: '2026-06-11T10:06:52.915764+00:00',
  total_ms: 3015.8,
};

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (cause) {
    if (cause instanceof ParityError && cause.code === 'INVALID_RECORDS') return cause.message;
    throw cause;
  }
  return 'nothing was refused';
}

const REMEDY = 'Correct or remove the line, or name a records file of parity-bench or of the walkthrough.';

describe('a record', () => {
  it('of the walkthrough has null for every field that was added later', () => {
    const record = toRecord(walkthrough, 'a line');
    expect(record).toMatchObject(walkthrough);
    expect([record.outcome, record.fault, record.held_ms, record.ttft_ms]).toEqual([null, null, null, null]);
    expect(Object.keys(record).sort()).toEqual([...RECORD_FIELDS].sort());
  });

  it('drops fields that nobody knows', () => {
    expect(Object.keys(toRecord({ ...ours, extra: 1 }, 'a line')).sort()).toEqual([...RECORD_FIELDS].sort());
    expect(toRecord({ ...walkthrough, constructor: 1 }, 'a line').constructor).toBe(Object);
  });

  it.each<[string, unknown, string]>([
    [
      'outcome',
      'banana',
      'one of completed, incomplete, refused, empty, failed, truncated, http_error, timeout, network_error, aborted',
    ],
    ['fault', 'plague', 'one of network, provider, quota, auth, config, cap, timeout, aborted'],
    ['total_ms', -5, 'a finite number of milliseconds, 0 or more'],
    ['ttft_ms', 1e300, 'a finite number of milliseconds, 0 or more'],
    ['output_tokens', 1.5, 'a whole number, 0 or more'],
    ['input_tokens', -1, 'a whole number, 0 or more'],
    ['estimated_cost_usd', -0.01, 'a finite number, 0 or more'],
    ['burst_share', 1.01, 'a number from 0 to 1'],
    ['http_status', 99, 'an HTTP status from 100 to 599'],
    ['started_at', 'yesterday', 'an instant such as 2026-06-10T07:00:00Z'],
    ['started_at', '2026-06-10T07:00:00', 'an instant such as 2026-06-10T07:00:00Z'],
    ['prompt_id', '', 'a text that is not empty'],
    ['ok', 'yes', 'true or false'],
    ['ok', null, 'true or false'],
    ['error', 7, 'a text'],
  ])('whose %s is %j is refused with what it must be', (field, value, expected) => {
    const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
    expect(refusal(() => toRecord({ ...ours, [field]: value }, 'run.jsonl line 7'))).toBe(
      `run.jsonl line 7: "${field}" is ${shown}; it must be ${expected}. ${REMEDY}`,
    );
  });

  it('that lacks what every record has is refused by that field', () => {
    expect(refusal(() => toRecord({ ...walkthrough, provider: undefined }, 'run.jsonl line 7'))).toBe(
      `run.jsonl line 7 has no "provider". ${REMEDY}`,
    );
  });

  it.each([
    [null, 'is null'],
    [[], 'is a list'],
    ['text', 'is "text"'],
    [7, 'is 7'],
  ])('that is %j is refused', (value, problem) => {
    expect(refusal(() => toRecord(value, 'a line'))).toBe(`a line ${problem}; it must be a JSON object. ${REMEDY}`);
  });

  it('shows no more of a foreign value than fits a line', () => {
    const message = refusal(() => toRecord({ ...ours, outcome: `${'x'.repeat(1e6)}\n::error::` }, 'a line'));
    expect(message.length).toBeLessThan(400);
    expect(refusal(() => toRecord({ ...ours, fault: '\n::error::x' }, 'a line'))).toMatch(/^[^\n]*$/);
  });

  it('is what the schema library makes of it, whichever fields are there and whatever they hold', () => {
    const anyFields = fc.dictionary(fc.constantFrom(...RECORD_FIELDS, 'extra'), fc.jsonValue({ maxDepth: 1 }), {
      maxKeys: 2,
    });
    const missing = fc.subarray([...RECORD_FIELDS], { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(ours, walkthrough), anyFields, missing, (base, fields, gone) => {
        const value = { ...base, ...fields };
        for (const field of gone) Reflect.deleteProperty(value, field);
        const expected = v.safeParse(RECORD_SCHEMA, value);
        if (expected.success) expect(toRecord(value, 'a line')).toEqual(expected.output);
        else expect(refusal(() => toRecord(value, 'run.jsonl line 7'))).toMatch(/^run\.jsonl line 7[: ][^\n]+\.$/);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('is the same after it was written and read', () => {
    for (const record of answers(20)) expect(toRecord(JSON.parse(toLine(record)), 'a line')).toEqual(record);
  });
});

describe('settings', () => {
  const read = (value: unknown) => parse(SETTINGS_SCHEMA, value, 'a_settings.json', 'Put the file back.');

  it('are read as they were written, sessions that resumed the run included', () => {
    const resumed = settings({ resumed_at: ['2026-11-01T11:00:00Z'] });
    expect(read(JSON.parse(JSON.stringify(resumed)))).toEqual(resumed);
    expect(Object.hasOwn(read(settings()), 'resumed_at')).toBe(false);
  });

  it.each<[object, string]>([
    [{ arms: [null] }, '"arms.0" is null; it must be a JSON object'],
    [{ arms: null }, '"arms" is null; it must be a list'],
    [{ arms: [{ arm: 7 }] }, '"arms.0.arm" is 7; it must be a text that is not empty'],
    [{ scorer: 'guess' }, '"scorer" is "guess"; it must be one of gsm8k, exact, contains, regex, none, gsm8k-first'],
    [{ concurrency: -1 }, '"concurrency" is -1; it must be a whole number, 0 or more'],
    [{ resumed_at: ['once'] }, '"resumed_at.0" is "once"; it must be an instant such as 2026-06-10T07:00:00Z'],
  ])('with %j are refused by their field', (fields, problem) => {
    expect(refusal(() => read({ ...settings(), ...fields }))).toContain(`a_settings.json: ${problem}`);
  });

  it('with any value in any field are within the schema or refused in one line', () => {
    const names = Object.keys(settings());
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 }), (name, value) => {
        const changed = { ...settings(), [name]: value };
        const result = v.safeParse(SETTINGS_SCHEMA, changed);
        if (result.success) expect(read(changed)).toEqual(result.output);
        else
          expect(refusal(() => read(changed))).toMatch(
            new RegExp(`^a_settings\\.json(?:: | has no )"${name}[^\\n]+back\\.$`),
          );
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});
