import { expect, it } from '@jest/globals';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import { BAD_GATEWAY, faulty, forbidden } from '../../../testkit/standins/github.js';

const job = sharedJob();

const RUNS = { method: 'GET', path: /\/workflows\/parity\.yml\/runs$/ };
const ARTIFACTS = { method: 'GET', path: /\/runs\/90\/artifacts$/ };
const DOWNLOAD = { method: 'GET', path: /\/artifacts\/\d+\/zip$/ };

const inputs = { ...SIMULATED, baseline: 'latest' };
/** Both actions read a baseline by the same code, and the comparison takes less time. */
const compared = (baseline = 'latest') => job.compare({ inputs: { baseline } });

/** The artifact of one earlier run, which every test finds. */
let artifact: string | undefined;

async function baselineRun(): Promise<void> {
  artifact ??= (await job.act({ inputs, eventName: 'push', event: {}, runId: 90 })).outputs['artifact-name'] ?? '';
  const run = { id: 90, headSha: 'a'.repeat(40), event: 'push', conclusion: 'success' };
  job.github.runs.push({ ...run, artifacts: [artifact] });
}

describeBuilt('a baseline that GitHub does not give', () => {
  it.each([
    ['the list of runs', RUNS],
    ['the list of artifacts', ARTIFACTS],
  ])(
    'names the permission that is missing for %s, and fails nothing',
    async (_, target) => {
      await baselineRun();
      job.github.intercept = faulty(target, forbidden(), { to: Infinity });
      const result = await compared();
      expect(result.exitCode).toBe(0);
      expect(result.summary).toContain('No baseline: ');
      expect(result.summary).toContain('actions: read');
      expect(result.outputs['verdict']).not.toBe('');
    },
    60_000,
  );

  it('is asked for again where GitHub is away for a moment', async () => {
    await baselineRun();
    const faults = [faulty(RUNS, BAD_GATEWAY), faulty(ARTIFACTS, BAD_GATEWAY)];
    job.github.intercept = (request, url) => faults.map((fault) => fault(request, url)).find(Boolean);
    const result = await job.act({ inputs });
    expect(result.summary).toContain('commit aaaaaaa, run 90');
  }, 60_000);

  it('is left out where the download fails for good', async () => {
    await baselineRun();
    job.github.intercept = faulty(DOWNLOAD, { status: 500, body: { message: 'broken' } }, { to: Infinity });
    const result = await compared();
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('No baseline: The artifact');
  }, 120_000);

  it('is said not to be there where a run that was named is not found', async () => {
    const result = await compared('4711');
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('No baseline: run 4711 was not found');
  }, 60_000);

  it.each([
    ['a file that is not there', 'absent.jsonl', 'absent.jsonl'],
    ['a run beside a file', 'latest, old.jsonl', "latest can't stand beside others"],
  ])('ends the job before the first request for %s', async (_, baseline, message) => {
    const result = await job.act({ inputs: { ...inputs, baseline } });
    expect(result.exitCode).toBe(2);
    expect(result.annotations).toContainEqual({ level: 'error', message: expect.stringContaining(message) });
    expect(result.outputs['cost-usd']).toBeUndefined();
  });
});
