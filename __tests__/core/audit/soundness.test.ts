import { describe, expect, it } from '@jest/globals';
import { isSound } from '../../../src/core/audit/soundness.js';
import { answer } from '../../../testkit/audit-records.js';

describe('an answer is sound', () => {
  it.each([
    ['that completed, as billed', {}, true],
    ['of which nobody knows what was billed', { as_billed: null }, true],
    ['whose text is not the text that was billed', { as_billed: false }, false],
    ['whose pieces are not its final text', { final_text_matches: false }, false],
    ['of which nobody knows the final text', { final_text_matches: null }, true],
    ['that was cut', { outcome: 'truncated', ok: false }, false],
    ['that the cap cut', { outcome: 'incomplete', fault: 'cap', ok: false }, false],
    ['that declined', { outcome: 'refused', ok: false }, false],
  ] as const)('%s: %j gives %s', (_, fields, sound) => {
    expect(isSound(answer(1, { as_billed: true, ...fields }))).toBe(sound);
  });
});
