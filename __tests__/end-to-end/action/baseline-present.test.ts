import { expect, it } from '@jest/globals';
import { parseHistory } from '../../../src/core/trend/history.js';
import type { SinceThen } from '../../../src/core/trend/since.js';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';

const OLD = 'a'.repeat(40);

const job = sharedJob();

const inputs = { ...SIMULATED, baseline: 'latest' };

describeBuilt('a pull request with a baseline on the default branch', () => {
  it('compares each arm with itself in it, says its age, and hands on the history', async () => {
    const first = await job.act({ inputs, eventName: 'push', event: {}, runId: 90, sha: OLD });
    expect([first.exitCode, first.summary]).toEqual([0, expect.stringContaining('Nothing to compare with yet')]);
    job.github.runs.push(
      { id: 90, headSha: OLD, event: 'push', conclusion: 'success', artifacts: [first.outputs['artifact-name'] ?? ''] },
      // The run of a pull request from a branch of the same name is not of this branch.
      { id: 91, headSha: 'c'.repeat(40), event: 'pull_request', conclusion: 'success', artifacts: [] },
      {
        id: 92,
        headSha: 'd'.repeat(40),
        event: 'push',
        conclusion: 'success',
        headRepository: 'mallory/app',
        artifacts: [],
      },
    );
    const result = await job.act({ inputs, runId: 100 });
    expect(result.exitCode).toBe(0);
    const files = await job.download(Number(result.outputs['artifact-id']));
    const summary = Object.entries(files).find(([name]) => name.endsWith('_summary.json'))?.[1] ?? '';
    const { since } = JSON.parse(summary) as { since: SinceThen };
    expect(since).toMatchObject({
      origin: { commit: OLD, run_id: 90 },
      arms: [
        { arm: 'bedrock openai.gpt-5.5 medium', pairs: 4 },
        { arm: 'openai gpt-5.5 medium', pairs: 4 },
      ],
      not_in_baseline: [],
    });
    const told = `commit ${OLD.slice(0, 7)}, run 90`;
    for (const shown of [result.summary, job.github.comments[0]?.body, files['report.html'], files['comment.md']]) {
      expect(shown).toContain(told);
      expect(shown).toContain('Since the baseline');
    }
    const history = parseHistory(JSON.parse(files['history.json'] ?? ''), 'history.json');
    expect(history.points.map(({ key }) => key)).toEqual(['90', '100']);
    expect(JSON.parse(result.outputs['since-verdicts'] ?? '')).toMatchObject(
      since.arms.map(({ arm, verdict, latency }) => ({ arm, verdict, latency: latency.verdict })),
    );
    expect(result.outputs['lasting-changes']).toBe('0');
    // The verdict is that of the arms, and no outcome of the baseline.
    expect(JSON.parse(result.outputs['verdicts'] ?? '')).toHaveLength(1);
  }, 60_000);
});
