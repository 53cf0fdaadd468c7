import { describe, expect, it } from '@jest/globals';
import { simulatedRun } from '../../testkit/runs/simulated.js';

describe('run', () => {
  it('asks every prompt of both arms in turn and compares them', async () => {
    const { report, simulator, lines } = await simulatedRun({ options: { verbose: 'true' } });
    expect(report.stop).toBeNull();
    expect(report.records).toHaveLength(20);
    expect(report.warmups).toHaveLength(2);
    expect(report.records.every(({ ok, outcome, fault }) => ok && outcome === 'completed' && fault === null)).toBe(
      true,
    );
    expect(simulator.truths).toHaveLength(22);
    expect(report.comparison.pairs.map(({ n }) => n)).toEqual([10]);
    expect(lines.filter((line) => / run \d+\/11: ok; in=\d+ out=\d+ reasoning=\d+; cost=\$/.test(line))).toHaveLength(
      22,
    );
  });

  it('a cost cap stops before the pair that could pass it, names itself, and no half pair is left', async () => {
    const { report } = await simulatedRun({ options: { 'max-cost-usd': '0.3', warmups: '0' } });
    expect(report.stop?.message).toMatch(/^max-cost-usd: \$0\.\d{4} billed; the next pair can bring it to \$/);
    expect(report.error).toBeNull();
    expect(report.records.length).toBeGreaterThan(0);
    expect(report.records.length % 2).toBe(0);
    const spent = report.records.reduce((sum, { estimated_cost_usd: usd }) => sum + (usd ?? 0), 0);
    expect(spent).toBeLessThanOrEqual(0.3);
  });

  it('a cap holds also where every stream breaks after it was billed', async () => {
    const { report, simulator } = await simulatedRun({
      options: { 'max-cost-usd': '0.6', warmups: '0', 'max-consecutive-failures': '0' },
      simulator: { faults: [{ fault: 'reset' }] },
    });
    expect(report.stop?.message).toContain('max-cost-usd');
    // 4,096 output tokens at both providers: two pairs fit into 60 cents at the worst, a third does not.
    expect(simulator.truths).toHaveLength(4);
  });

  it('refused credentials end the run at once with the remedy', async () => {
    const { report, simulator } = await simulatedRun({
      simulator: { openaiApiKeys: ['another'] },
      options: { provider: 'openai' },
    });
    expect(report.error).toMatchObject({ code: 'AUTH_REFUSED', exitCode: 3 });
    expect(report.error?.message).toContain('OPENAI_API_KEY');
    expect(simulator.truths).toHaveLength(1);
  });

  it('a used-up quota ends the run at once', async () => {
    const { report } = await simulatedRun({
      simulator: { faults: [{ fault: 'quota_in_stream', provider: 'openai', nth: [3] }] },
    });
    expect(report.error).toMatchObject({ code: 'QUOTA_EXHAUSTED' });
    expect(report.comparison.pairs[0]?.n).toBeLessThan(10);
  });

  it('failures in a row stop the run', async () => {
    const { report } = await simulatedRun({
      simulator: { faults: [{ fault: 'http_503_text' }] },
      options: { 'max-consecutive-failures': '4' },
    });
    expect(report.stop?.message).toContain(
      'max-consecutive-failures: 4 attempts of openai gpt-5.5 medium in a row failed',
    );
    // Four of one arm, and the three of the other between them.
    expect(report.records.length + report.warmups.length).toBe(7);
  });

  it('a time cap ends the stream that is open and leaves its pair out', async () => {
    const { report } = await simulatedRun({
      simulator: { timeScale: 1 },
      options: { 'max-duration-minutes': '0.02', warmups: '0' },
    });
    expect(report.stop?.message).toContain('max-duration-minutes');
    expect(report.records.at(-1)).toMatchObject({ ok: false });
    expect(report.records.filter(({ fault }) => fault === 'aborted').length).toBeLessThanOrEqual(1);
  });

  it('an interruption ends the stream that is open and keeps what was measured', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const { report } = await simulatedRun({
      simulator: { timeScale: 0.1 },
      options: { limit: '50' },
      signal: stop.signal,
    });
    expect(report.stop?.code).toBe('interrupted');
    expect(report.records.length).toBeLessThan(100);
  });

  it("the client's own network is waited for; the lost attempt stays, superseded, and counts against nobody", async () => {
    let refused = false;
    const { report, lines } = await simulatedRun({
      simulator: { keepTruths: true },
      options: { provider: 'openai,openai' },
      ports: ({ newId }, simulator) => ({
        newId: () => {
          if (!refused && simulator.truths.length === 6) {
            refused = true;
            simulator.refuseConnections(500);
          }
          return newId();
        },
      }),
    });
    expect(report.stop).toBeNull();
    const lost = report.records.filter(({ fault }) => fault === 'network');
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every(({ superseded, outcome }) => superseded === true && outcome === 'network_error')).toBe(true);
    expect(report.comparison.pairs[0]).toMatchObject({
      n: 10,
      excluded: { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 },
    });
    expect(lines.some((line) => line.startsWith('network: '))).toBe(true);
  });

  it('a pair that an earlier session left broken is redone in both arms, a whole one never', async () => {
    const first = await simulatedRun({ options: { warmups: '0' } });
    const whole = first.report.records.filter(({ prompt_index: index }) => index < 4);
    const half = first.report.records.filter(
      ({ prompt_index: index, order_in_pair: order }) => index === 4 && order === 0,
    );
    const { report, simulator } = await simulatedRun({ options: { warmups: '0' }, earlier: [...whole, ...half] });
    expect(report.resumed).toBe(true);
    expect(simulator.truths).toHaveLength(12);
    expect(report.records).toHaveLength(21);
    expect(report.records.filter(({ superseded }) => superseded)).toMatchObject([{ prompt_index: 4, attempt: 1 }]);
    expect(report.comparison.pairs[0]?.n).toBe(10);
  });

  it('a rate limit is waited for as the server asks, and its record stays', async () => {
    const { report, lines } = await simulatedRun({
      simulator: { faults: [{ fault: 'http_429', provider: 'openai', nth: [3] }] },
    });
    expect(report.stop).toBeNull();
    expect(report.records.filter(({ fault }) => fault === 'quota')).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('rate limit: openai asks to wait'))).toBe(true);
  });

  it('failed prompts are asked again for accuracy only, marked, and the first attempts remain the measurement', async () => {
    const { report } = await simulatedRun({
      simulator: { faults: [{ fault: 'http_503_text', provider: 'bedrock', nth: [3, 5] }] },
      options: { 'retry-failed': 'true' },
    });
    const retries = report.records.filter(({ retry }) => retry);
    expect(retries).toHaveLength(2);
    expect(retries.every(({ ok, attempt }) => ok && attempt === 2)).toBe(true);
    expect(report.comparison.arms.find(({ provider }) => provider === 'bedrock')).toMatchObject({
      records: 10,
      ok: 8,
      failed: 2,
    });
  });

  it('a cap holds also where requests are lost on the way, which may have been billed, and are repeated', async () => {
    const { report, simulator } = await simulatedRun({
      options: { provider: 'openai', 'max-cost-usd': '0.3', warmups: '0' },
      simulator: { faults: [{ fault: 'reset_before_headers' }] },
    });
    // 4,096 output tokens at $30 a million: two fit into 30 cents at the worst, a third does not.
    expect(report.stop?.message).toContain('max-cost-usd');
    expect(simulator.truths).toHaveLength(2);
    expect(report.charged.billed.usd + report.charged.unreported.usd).toBeLessThanOrEqual(0.3);
  });

  it('a cap that only the worst cases in flight would pass is waited for, not a reason to stop', async () => {
    const { report } = await simulatedRun({ options: { concurrency: '8', limit: '24', 'max-cost-usd': '1.1' } });
    expect(report.stop).toBeNull();
    expect(report.records.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 48 }, () => 'completed'));
    expect(report.charged.billed.usd + report.charged.unreported.usd).toBeLessThanOrEqual(1.1);
  });

  it('what others have in flight is kept where one attempt ends the run', async () => {
    const { report, simulator } = await simulatedRun({
      options: { concurrency: '4', limit: '12', warmups: '0' },
      simulator: { faults: [{ fault: 'http_401', provider: 'openai', nth: [3] }] },
    });
    expect(report.error?.code).toBe('AUTH_REFUSED');
    // One that was given up before it arrived is recorded, too; the endpoint never saw it.
    const recorded = report.records.map(({ request_id }) => request_id);
    expect(simulator.truths.length).toBeGreaterThan(2);
    expect(recorded).toEqual(expect.arrayContaining(simulator.truths.map(({ clientRequestId }) => clientRequestId)));
  });

  it('an arm that fails ends the run, however well the other answers', async () => {
    const { report } = await simulatedRun({
      options: { 'max-consecutive-failures': '3' },
      simulator: { faults: [{ fault: 'http_503_text', provider: 'bedrock' }] },
    });
    expect(report.stop?.message).toContain('max-consecutive-failures: 3 attempts of bedrock');
  });

  it('pairs may run side by side', async () => {
    const { report } = await simulatedRun({ options: { concurrency: '4', limit: '40' } });
    expect(report.records).toHaveLength(80);
    expect(report.comparison.pairs[0]?.n).toBe(40);
  });
});
