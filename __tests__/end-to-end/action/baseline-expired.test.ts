import { expect, it } from '@jest/globals';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';

const job = sharedJob();

describeBuilt('a baseline whose artifact has expired', () => {
  it('is named with the remedy, and the next older run is taken', async () => {
    const inputs = { ...SIMULATED, baseline: 'latest' };
    const old = await job.act({ inputs, eventName: 'push', event: {}, runId: 80, sha: 'a'.repeat(40) });
    const name = old.outputs['artifact-name'] ?? '';
    job.github.runs.push({ id: 80, headSha: 'a'.repeat(40), event: 'push', conclusion: 'success', artifacts: [name] });
    job.github.expired.add(name);
    const result = await job.act({ inputs, runId: 100 });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain(
      'Nothing to compare with: run 80: its artifacts have expired. Keep artifacts longer with the input',
    );
    const other = await job.act({ inputs, eventName: 'push', event: {}, runId: 70, sha: 'c'.repeat(40) });
    const kept = other.outputs['artifact-name'] ?? '';
    job.github.runs.push({ id: 70, headSha: 'c'.repeat(40), event: 'push', conclusion: 'success', artifacts: [kept] });
    const again = await job.act({ inputs, runId: 101 });
    expect(again.summary).toContain('commit ccccccc, run 70');
  }, 90_000);
});
