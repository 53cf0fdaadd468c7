import { describe, expect, it } from '@jest/globals';
import { elapsed } from '../../../src/core/walkthrough/elapsed.js';
import { attempt, recordsIn } from '../../../testkit/records.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

const at = (seconds: number, total_ms: number | null) =>
  attempt({ started_at: new Date(1_780_000_000_000 + seconds * 1000).toISOString(), total_ms });

describe('elapsed time', () => {
  it('runs from the first start to the last end', () => {
    expect(elapsed([at(0, 2000), at(3, 2500)])).toEqual({ seconds: 5.5, interruptions: 0, interruptedSeconds: 0 });
  });

  it('does not depend on the order of the records', () => {
    expect(elapsed([at(3, 2500), at(0, 9000)])).toEqual({ seconds: 9, interruptions: 0, interruptedSeconds: 0 });
  });

  it('leaves out the gap of a resumed run, and says so', () => {
    expect(elapsed([at(0, 2000), at(7202, 1000), at(7204, 1000)])).toEqual({
      seconds: 5,
      interruptions: 1,
      interruptedSeconds: 7200,
    });
  });

  it('leaves out even a short gap where a session was resumed, and only the gap before its first request', () => {
    const resumed = [new Date(1_780_000_005_000).toISOString()];
    expect(elapsed([at(0, 2000), at(7, 1000), at(10, 1000)], resumed)).toEqual({
      seconds: 6,
      interruptions: 1,
      interruptedSeconds: 5,
    });
  });

  it('counts a pause between two requests, and a long request is no gap', () => {
    expect(elapsed([at(0, 1000), at(50, 1000)])).toEqual({ seconds: 51, interruptions: 0, interruptedSeconds: 0 });
    expect(elapsed([at(0, 240_000), at(100, 1000), at(241, 1000)])).toEqual({
      seconds: 242,
      interruptions: 0,
      interruptedSeconds: 0,
    });
  });

  it('of nothing is unknown', () => {
    expect(elapsed([])).toBeNull();
  });
});

describeWithShared('published-runs/bedrock-medium.jsonl', 'the published Bedrock medium run', (file) => {
  it("made 20.21 requests a minute until its last answer, where the walkthrough's formula says 20.22", () => {
    const { seconds, interruptions } = elapsed(recordsIn(file)) ?? { seconds: 0, interruptions: -1 };
    expect([((1319 / seconds) * 60).toFixed(2), interruptions]).toEqual(['20.21', 0]);
  });
});
