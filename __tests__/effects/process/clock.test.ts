import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/effects/process/clock.js';

describe('the clock of this machine', () => {
  it('tells the time of day, and a time that only goes forward', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    const first = systemClock.monotonic();
    expect(systemClock.monotonic()).toBeGreaterThanOrEqual(first);
  });

  it('sleeps as long as it is asked', async () => {
    const before = performance.now();
    await systemClock.sleep(40);
    expect(performance.now() - before).toBeGreaterThan(38);
  });

  it('wakes when its signal is aborted, and does not sleep at all after that', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    // Days: whoever does not wake is ended by the runner's own limit.
    await systemClock.sleep(1e9, stop.signal);
    await systemClock.sleep(1e9, stop.signal);
    expect(stop.signal.aborted).toBe(true);
  });

  it('sleeps for more than Node’s timers can hold, instead of not at all', async () => {
    const stop = new AbortController();
    const before = performance.now();
    setTimeout(() => stop.abort(), 50);
    await systemClock.sleep(2 ** 33, stop.signal);
    expect(performance.now() - before).toBeGreaterThan(40);
  });
});
