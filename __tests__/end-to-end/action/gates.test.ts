import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { describeBuilt, ROOT, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';

const job = sharedJob();

interface Gate {
  readonly condition: string;
  readonly result: string;
}
const gatesIn = (outputs: Readonly<Record<string, string>>): Gate[] => JSON.parse(outputs['gates'] ?? '') as Gate[];

describeBuilt('a run with gates', () => {
  it('ends well where each passes, and shows each with its figure', async () => {
    const conditions = [
      'bedrock.accuracy < 5%',
      'estimate bedrock.total_p50 > 1000s',
      'cost > $12',
      'audit.truncated > 0',
    ];
    const result = await job.act({
      inputs: { ...SIMULATED, limit: '12', 'fail-on': conditions.join('\n'), 'artifact-name': 'passing' },
    });
    expect([result.exitCode, result.outputs['gates-decision']]).toEqual([0, 'pass']);
    expect(gatesIn(result.outputs)).toMatchObject(conditions.map((condition) => ({ condition, result: 'pass' })));
    for (const shown of [result.summary, job.github.comments[0]?.body ?? '']) {
      expect(shown).toContain('Gates: 4 passed');
      expect(shown).toContain('| ✔ passed | bedrock.accuracy &lt; 5% |');
    }
  });

  it('fails after everything was reported and uploaded, with exit code 1', async () => {
    const result = await job.act({
      inputs: { ...SIMULATED, 'fail-on': 'estimate bedrock.accuracy >= 0%\ncost > $12', 'artifact-name': 'failing' },
    });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([
      { level: 'error', message: expect.stringMatching(/^gate failed: estimate bedrock\.accuracy >= 0% \(/) },
    ]);
    expect(result.outputs).toMatchObject({
      'gates-decision': 'fail',
      'stopped-reason': '',
      'artifact-url': expect.stringContaining('/artifacts/'),
      'comment-url': expect.stringContaining('#issuecomment-'),
    });
    expect(job.github.comments[0]?.body).toContain('Gates: 1 failed, 1 passed');
    expect(job.github.comments[0]?.body).toContain('| ✘ failed |');
    const files = await job.download(Number(result.outputs['artifact-id']));
    const summary = Object.entries(files).find(([name]) => name.endsWith('_summary.json'))?.[1] ?? '';
    expect((JSON.parse(summary) as { comparison: { gates: Gate[] } }).comparison.gates).toMatchObject([
      { result: 'fail' },
      { result: 'pass' },
    ]);
  });

  it('takes what it can’t decide for no pass', async () => {
    // Eight prompts give no interval of a p95.
    const result = await job.act({
      inputs: { ...SIMULATED, 'fail-on': 'bedrock.total_p95 > 8s', 'artifact-name': 'undecided' },
    });
    expect([result.exitCode, result.outputs['gates-decision']]).toEqual([1, 'undecided']);
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain('95 % interval not estimable');
    expect(result.summary).toContain('| ? undecided |');
  });

  it.each([
    ['bedrock.acuracy < 95%', 'Did you mean accuracy'],
    ['azure.accuracy < 95%', 'no arm has this name'],
    ['verdict = worse\ncost > 12', 'write it as $12 or 12 USD'],
  ])('refuses a gate that it could never decide, before anything is spent: %j', async (failOn, words) => {
    const result = await job.act({ inputs: { ...SIMULATED, 'fail-on': failOn, 'artifact-name': 'refused' } });
    expect([result.exitCode, result.outputs['records-path'] ?? '']).toEqual([2, '']);
    expect(result.annotations).toEqual([{ level: 'error', message: expect.stringContaining(words) }]);
    expect(job.github.comments).toEqual([]);
  });
});

describeBuilt('a comparison with gates', () => {
  it('is written and published before it fails', async () => {
    const run = await job.act({ inputs: { ...SIMULATED, 'artifact-name': 'run' } });
    const compared = await job.act({
      actionDirectory: path.join(ROOT, 'compare'),
      inputs: {
        paths: run.outputs['records-path'] as string,
        'fail-on': 'estimate bedrock/openai.total_typical > 0.01',
        'artifact-name': 'compared',
      },
    });
    expect([compared.exitCode, compared.outputs['gates-decision']]).toEqual([1, 'fail']);
    const written = JSON.parse(await readFile(compared.outputs['summary-path'] as string, 'utf8')) as { gates: Gate[] };
    expect(written.gates).toMatchObject([{ result: 'fail' }]);
    expect(compared.outputs['artifact-url']).toContain('/artifacts/');
  });
});
