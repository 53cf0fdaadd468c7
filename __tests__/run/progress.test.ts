import { describe, expect, it } from '@jest/globals';
import type { AttemptRecord } from '../../src/core/record/record.js';
import { Progress, type ProgressInput } from '../../src/run/progress.js';
import { answer } from '../../testkit/audit-records.js';

/** Shows 20 records, of which those at `failing` failed, and returns what a person sees. */
function shown(parts: Partial<ProgressInput>, columns: number | null, failing: readonly number[] = []) {
  const [lines, bars] = [[] as string[], [] as string[]];
  const log = {
    info: (line: string) => lines.push(line),
    warn: (line: string) => lines.push(line),
    status: (line: string) => bars.push(line),
    columns: () => columns,
  };
  const caps = { maxCostUsd: null, maxBillableTokens: null };
  const progress = new Progress({ log, verbose: false, caps, priced: true, earlier: [], ...parts });
  for (let index = 0; index < 20; index += 1) {
    progress.show(recordOf(index, failing.includes(index)), 20, false, {
      done: index + 1,
      total: 20,
      prompts: index + 1,
      plannedPrompts: 20,
      elapsedMs: index * 1000,
      spent: { tokens: 0, usd: 0 },
    });
  }
  return { lines, bars };
}

function recordOf(index: number, failed: boolean): AttemptRecord {
  const cost = { estimated_openai_cost_usd: 0.5, input_tokens: 10, output_tokens: 5 };
  if (!failed) return answer(index, cost);
  return answer(index, { ok: false, outcome: 'http_error', fault: 'provider', http_status: 503, error: 'no' });
}

describe('the progress of a run', () => {
  it('is a line each tenth where nothing can be redrawn, and none a request', () => {
    const { lines, bars } = shown({}, null);
    expect(lines.map((line) => line.split(' done')[0])).toEqual(
      [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((share) => `${share} %`),
    );
    expect(bars).toEqual([]);
  });

  it('is a bar on a terminal, and no line', () => {
    const { lines, bars } = shown({}, 80);
    expect(lines).toEqual([]);
    expect(bars).toHaveLength(20);
    expect(bars.every((bar) => [...bar].length < 80)).toBe(true);
  });

  it.each([null, 80])('tells failures as they happen, at %s columns', (columns) => {
    const { lines } = shown({}, columns, [4, 7]);
    expect(lines.filter((line) => line.startsWith('failed: '))).toHaveLength(2);
  });

  it('is the walkthrough’s line for each request where that is asked for; its sums include earlier sessions', () => {
    const { lines } = shown({ verbose: true, earlier: [recordOf(0, false), recordOf(1, false)] }, null);
    expect(lines).toHaveLength(20);
    expect(lines[0]).toContain('cumulative_tokens=45; cumulative_est_openai_cost=$1.500000');
    expect(lines[19]).toContain('cumulative_tokens=330; cumulative_est_openai_cost=$11.000000');
  });
});
