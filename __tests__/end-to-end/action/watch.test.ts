import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { parseHistory } from '../../../src/core/trend/history.js';
import { readRecordFile } from '../../../src/effects/files/records.js';
import { describeBuilt, type Job, ROOT, SIMULATED, startJob } from '../../../testkit/runner/job.js';
import { nightOf } from '../../../testkit/runner/nights.js';
import { uploadRun } from '../../../testkit/runner/uploads.js';
import type { WholeRun } from '../../../testkit/shards.js';

const ISSUE = 12;
const NIGHTS = 14;
/** From the ninth night on the first arm is slower. */
const DRIFT = { from: 9, factor: 1.5 };

let job: Job;
let directory: string;
let run: WholeRun;

beforeAll(async () => {
  job = await startJob();
  directory = await mkdtemp(path.join(tmpdir(), 'parity-watch-'));
  const inputs = { ...SIMULATED, limit: '16', comment: 'off', 'output-dir': directory };
  const { outputs } = await job.act({ inputs });
  const { records, settings } = await readRecordFile(outputs['records-path'] as string, 'first');
  run = { label: 'first', records, settings: settings as WholeRun['settings'] };
}, 60_000);
afterEach(() => job.clean());
afterAll(async () => {
  await job.close();
  await rm(directory, { recursive: true, force: true });
});

/** A night of the watch: its jobs upload their records, and the compare action reports on them. */
async function watch(night: number) {
  const records = `parity-bench-records-${night}-attempt-1`;
  await uploadRun(job, records, nightOf(run, night, { factor: night < DRIFT.from ? 1 : DRIFT.factor, seed: 5 }));
  const ofNight = { id: 200 + night, headSha: 'f'.repeat(40), event: 'schedule', conclusion: '', artifacts: [records] };
  job.github.runs.push(ofNight);
  const result = await job.act({
    actionDirectory: path.join(ROOT, 'compare'),
    eventName: 'schedule',
    event: { repository: { default_branch: 'main' } },
    runId: ofNight.id,
    inputs: { 'artifact-pattern': 'parity-bench-records-*', baseline: 'latest', 'report-issue': String(ISSUE) },
  });
  ofNight.conclusion = 'success';
  ofNight.artifacts.push(result.outputs['artifact-name'] ?? '');
  return result;
}

describeBuilt('a nightly watch of 14 nights', () => {
  it('names the drift of the ninth night once, on the tracking issue, in the summary and in the report', async () => {
    let found = 0;
    for (let night = 1; night <= NIGHTS; night += 1) {
      const result = await watch(night);
      expect(result.exitCode).toBe(0);
      const files = await job.download(Number(result.outputs['artifact-id']));
      const history = parseHistory(JSON.parse(files['history.json'] ?? ''), 'history.json');
      expect(history.points.map(({ key }) => key)).toEqual(
        Array.from({ length: night }, (_, index) => String(201 + index)),
      );
      if (night < DRIFT.from) expect(history.drifts).toEqual([]);
      if (night > 1) expect(result.summary).toContain(`run ${199 + night}`);
      if (found === 0 && history.drifts.length > 0) {
        found = night;
        expect(result.summary).toContain('New lasting change: bedrock, latency worse (slower) since');
      }
      for (const shown of [result.summary, files['report.html']])
        expect(shown).toContain(history.drifts.length === 0 ? 'no lasting change' : 'lasting change');
    }
    expect(found).toBeGreaterThanOrEqual(DRIFT.from);
    const [sticky, ...alerts] = job.github.comments;
    expect(sticky?.issue).toBe(ISSUE);
    expect(sticky?.body).toContain(`run ${200 + NIGHTS}, attempt 1`);
    const told = alerts.filter(({ body }) => body.includes('Lasting change: bedrock, latency worse (slower)'));
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain(`run ${200 + found}, attempt 1`);
  }, 300_000);
});
