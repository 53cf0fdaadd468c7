import { expect, it } from '@jest/globals';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';

const job = sharedJob();

describeBuilt('a baseline of another plan', () => {
  it.each(['latest', '80'])(
    'is said to be one, and fails nothing: %s',
    async (baseline) => {
      const old = await job.act({
        inputs: { ...SIMULATED, limit: '6', 'artifact-name': `other plan ${baseline}` },
        eventName: 'push',
        event: {},
        runId: 80,
      });
      const artifacts = [old.outputs['artifact-name'] ?? ''];
      job.github.runs.push({ id: 80, headSha: 'a'.repeat(40), event: 'push', conclusion: 'success', artifacts });
      const inputs = { ...SIMULATED, baseline, 'artifact-name': `other plan ${baseline}` };
      const result = await job.act({ inputs, runId: 100, runAttempt: 2 });
      expect(result.exitCode).toBe(0);
      expect(result.summary).toContain('run 80: it has another plan. The next run with this plan has a baseline.');
    },
    60_000,
  );
});
