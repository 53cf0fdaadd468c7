import { beforeAll, describe, expect, it } from '@jest/globals';
import { looseFieldFaults, tooEarly } from '../../testkit/runs/fields.js';
import { clockOffsetMs, type ObservedRun, observedRun } from '../../testkit/runs/observed.js';

/** Long enough that first byte, first text and last text are written milliseconds apart. */
const TIME_SCALE = 0.03;

describe('the stopwatch, against an endpoint that takes its time', () => {
  let run: ObservedRun;
  beforeAll(async () => {
    run = await observedRun({ options: { limit: '15' }, simulator: { timeScale: TIME_SCALE } });
  });

  it('sees no event before the endpoint wrote it, though each is written at a time of its own', () => {
    const apart = run.measured.filter(
      ({ truth: { stamps } }) =>
        (stamps.firstText ?? 0) - (stamps.firstByte ?? 0) > 5 && (stamps.terminal ?? 0) - (stamps.firstText ?? 0) > 5,
    );
    expect(apart.length).toBeGreaterThanOrEqual(10);
    expect(run.measured.flatMap((observed) => tooEarly(observed, clockOffsetMs()))).toEqual([]);
    expect(run.measured.flatMap(looseFieldFaults)).toEqual([]);
  });

  it('measures no less than the latencies that were drawn', () => {
    for (const { record, truth } of run.measured) {
      const drawn = truth.draw as NonNullable<typeof truth.draw>;
      expect(record.ttfb_ms).toBeGreaterThanOrEqual(drawn.ttfbMs * TIME_SCALE - 0.01);
      // A machine that was busy all the while reads an answer at once: that one has no first token.
      expect(record.ttft_ms ?? record.total_ms).toBeGreaterThanOrEqual(drawn.ttftMs * TIME_SCALE - 0.01);
      expect(record.total_ms).toBeGreaterThanOrEqual(drawn.totalMs * TIME_SCALE - 0.01);
    }
  });
});
