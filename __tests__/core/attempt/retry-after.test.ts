import { describe, expect, it } from '@jest/globals';
import { retryAfterMs } from '../../../src/core/attempt/retry-after.js';

const now = new Date('2026-11-22T12:00:00Z');
const asked = (headers: Record<string, string>) => retryAfterMs({ headers }, now);

describe('how long a server asks us to wait', () => {
  it('is told in seconds', () => {
    expect(asked({ 'retry-after': '7' })).toBe(7000);
    expect(asked({ 'retry-after': ' 0.5 ' })).toBe(500);
  });

  it('is told as a date', () => {
    expect(asked({ 'retry-after': 'Sun, 22 Nov 2026 12:01:30 GMT' })).toBe(90_000);
  });

  it('is nothing where the date is past', () => {
    expect(asked({ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' })).toBe(0);
  });

  it('is told finer by OpenAI', () => {
    expect(asked({ 'retry-after-ms': '1234', 'retry-after': '2' })).toBe(1234);
  });

  it.each(['soon', '', '-5', '1e9', 'Infinity', 'GMT', '99999999999999999999'])('is unknown for "%s"', (value) => {
    expect(asked({ 'retry-after': value })).toBeNull();
  });

  it('is unknown where nothing is said', () => {
    expect(asked({})).toBeNull();
  });
});
