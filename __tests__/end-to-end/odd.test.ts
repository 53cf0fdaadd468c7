import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunSummary } from '../../src/core/walkthrough/run-summary.js';
import { type LoadedFile, readRecords } from '../../src/effects/files/records.js';
import { CLI, cli, describeBuilt, type Ran } from '../../testkit/built.js';
import { savedComparison } from '../../testkit/saved-comparison.js';
import { sharedData } from '../../testkit/shared-data.js';

interface OddRun extends Ran {
  readonly summary: RunSummary;
  readonly comment: string;
  readonly records: LoadedFile['records'];
}

describeBuilt('the built command line in odd cases', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'odd-'));
  });
  afterAll(async () => {
    await rm(directory, { recursive: true });
  });

  /** A run on the embedded endpoint, and what it left in its directory. */
  async function simulated(name: string, ...words: readonly string[]): Promise<OddRun> {
    const ran = await cli(
      ['run', '--simulate', '--simulate-time-scale', '0', '--output-dir', name, ...words],
      directory,
    );
    const [file] = (await readRecords([path.join(directory, name)])) as [LoadedFile];
    const summary = JSON.parse(readFileSync(file.path.replace('.jsonl', '_summary.json'), 'utf8')) as RunSummary;
    return {
      ...ran,
      summary,
      records: file.records,
      comment: readFileSync(path.join(directory, name, 'comment.md'), 'utf8'),
    };
  }

  it('one provider alone is measured and compared with nothing', async () => {
    const { code, stdout, summary, comment } = await simulated(
      'alone',
      '--dataset',
      'sample',
      '--limit',
      '6',
      '--provider',
      'bedrock',
    );
    expect(code).toBe(0);
    expect(summary.comparison).toMatchObject({ arms: [{ arm: 'bedrock openai.gpt-5.5 medium', ok: 6 }], pairs: [] });
    expect(stdout).not.toContain('Verdict:');
    expect(comment).toContain('There is no second arm to compare with.');
  });

  it('two efforts make four arms, of which those of one effort are compared', async () => {
    const { code, stdout, summary, records } = await simulated(
      'efforts',
      '--dataset',
      'sample',
      '--limit',
      '6',
      '--effort',
      'low',
      '--effort',
      'high',
    );
    expect(code).toBe(0);
    expect(summary.comparison.pairs.map(({ a, b, n }) => [a, b, n])).toEqual([
      ['bedrock openai.gpt-5.5 low', 'openai gpt-5.5 low', 6],
      ['bedrock openai.gpt-5.5 high', 'openai gpt-5.5 high', 6],
    ]);
    expect(stdout.match(/^Verdict: /gm)).toHaveLength(2);
    expect(records.every(({ effort, echoed_effort: echoed }) => effort === echoed)).toBe(true);
  });

  it('a cap ends a run between two pairs, in order and with exit 0, and resume takes it up', async () => {
    const words = ['--dataset', 'sample', '--limit', '12', '--warmups', '0'];
    const { code, stdout, summary, records } = await simulated('capped', ...words, '--max-cost-usd', '0.32');
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Stopped early, 14 of 24 planned requests made, 14 answered: max-cost-usd: \$0\.\d+ billed;/,
    );
    expect(summary.run.stopped_reason).toContain('max-cost-usd');
    expect(records.length).toBeGreaterThan(0);
    expect(records.length).toBeLessThan(24);
    expect(records.filter(({ provider }) => provider === 'bedrock')).toHaveLength(records.length / 2);
    const resumed = await simulated('capped', ...words, '--max-cost-usd', '2', '--resume');
    expect(resumed.code).toBe(0);
    expect(resumed.summary.run).toMatchObject({ attempts: 24, resumed: true, stopped_reason: null, superseded: 0 });
    expect(resumed.records.slice(0, 3)).toEqual(records.slice(0, 3));
  });

  it('where nothing is answered nothing is claimed: no latency, no cost, no winner', async () => {
    const { code, stdout, summary } = await simulated(
      'dead',
      '--dataset',
      'sample',
      '--limit',
      '20',
      '--simulate-fault',
      'http_503_text',
    );
    expect(code).toBe(3);
    expect(stdout).toContain('bedrock vs openai: no request brought an answer');
    expect(summary.run.stopped_reason).toContain(
      'max-consecutive-failures: 10 attempts of openai gpt-5.5 medium in a row failed',
    );
    expect(summary.comparison.pairs[0]?.verdict).toBe('inconclusive');
    for (const { ok, cost, metrics } of summary.comparison.arms) {
      expect([ok, cost.total_usd, metrics['total_ms']?.p50]).toEqual([0, null, null]);
    }
    expect(summary.summary.map(({ total_ms_p50: p50, successful_runs: ok }) => [p50, ok])).toEqual([
      [null, 0],
      [null, 0],
    ]);
  });

  it('questions of one’s own are asked as they are and scored as one said', async () => {
    const capitals = {
      France: 'Paris',
      Japan: 'Tokyo',
      Peru: 'Lima',
      Kenya: 'Nairobi',
      Norway: 'Oslo',
      Egypt: 'Cairo',
    };
    const rows = Object.entries(capitals).map(
      ([country, city]) => `${JSON.stringify({ q: `The capital of ${country}?`, a: city })}\n`,
    );
    await writeFile(path.join(directory, 'capitals.jsonl'), rows.join(''));
    const words = ['--dataset-path', 'capitals.jsonl', '--question-key', 'q', '--answer-key', 'a', '--scorer', 'exact'];
    const { code, summary, records } = await simulated(
      'own',
      ...words,
      '--simulate-accuracy',
      'bedrock=0',
      '--simulate-accuracy',
      'openai=1',
    );
    expect(code).toBe(0);
    expect(records.map(({ prompt_id: id, prompt_text: text }) => [id, text]).slice(0, 2)).toEqual([
      ['capitals-0', 'The capital of France?'],
      ['capitals-1', 'The capital of Japan?'],
    ]);
    expect(summary.comparison.arms.map(({ accuracy }) => accuracy.correct)).toEqual([0, 6]);
    expect(records.filter(({ provider }) => provider === 'openai').map(({ output_text: text }) => text)).toEqual(
      Object.values(capitals),
    );
  });

  it('a run is not compared into its own directory, where its summary would be overwritten', async () => {
    await simulated('compared', '--dataset', 'sample', '--limit', '6');
    const summary = path.join(
      directory,
      'compared',
      readdirSync(path.join(directory, 'compared')).find((name) => name.endsWith('_summary.json')) as string,
    );
    const before = readFileSync(summary, 'utf8');
    const into = await cli(['compare', 'compared', '--output-dir', 'compared'], directory);
    expect([into.code, into.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error: --output-dir: compared holds .*, whose summary would be overwritten; choose another directory\.\n$/,
      ),
    ]);
    expect((await cli(['compare', 'compared'], directory)).code).toBe(0);
    expect(existsSync(path.join(directory, 'comparison', 'comparison.json'))).toBe(true);
    expect(readFileSync(summary, 'utf8')).toBe(before);
  });

  it('a simulated run has no real endpoint', async () => {
    const { code, stderr } = await cli(['run', '--simulate', '--base-url', 'openai=http://127.0.0.1:9/v1'], directory);
    expect([code, stderr]).toEqual([
      2,
      'error: --base-url names a real endpoint; leave it out, or leave --simulate out.\n',
    ]);
  });

  it('a reader that goes away costs no file', async () => {
    const shell = `"$0" "$1" run --simulate --simulate-time-scale 0 --dataset sample --limit 20 --output-dir piped 2>&1 | head -1; exit "\${PIPESTATUS[0]}"`;
    execFileSync('bash', ['-c', shell, process.execPath, CLI], {
      cwd: directory,
      env: { PATH: process.env['PATH'] ?? '', HOME: directory },
    });
    expect(readdirSync(path.join(directory, 'piped')).filter((name) => name.endsWith('_summary.json'))).toHaveLength(1);
  });

  it('one provider twice is told apart by name wherever it is named', async () => {
    const { code, stdout, stderr, summary, comment } = await simulated(
      'twice',
      '--dataset',
      'sample',
      '--limit',
      '6',
      '--provider',
      'openai',
      '--provider',
      'openai',
    );
    expect(code).toBe(0);
    expect(summary.comparison.pairs).toMatchObject([
      { a: 'openai gpt-5.5 medium', b: 'openai gpt-5.5 medium #2', n: 6 },
    ]);
    expect(stdout).toMatch(/^openai vs openai #2: /);
    expect(stderr).toContain('arm openai gpt-5.5 medium #2 at the embedded endpoint');
    expect(comment).toMatch(/openai vs openai &#35;&#8203;2/);
  });

  const published = ['bedrock', 'openai'].map((provider) => sharedData(`published-runs/${provider}-medium.jsonl`));
  const both = published.filter((file) => file !== null);
  if (both.length < 2)
    console.warn('SKIPPED: the published pair needs ../shared/data/published-runs, which is not beside this checkout.');
  (both.length < 2 ? it.skip : it)(
    'the published pair is not let through as free of errors [needs ../shared/data/published-runs]',
    async () => {
      const { code, stdout } = await cli(['compare', ...both, '--output-dir', 'published'], directory);
      expect(code).toBe(0);
      const text = stdout.replace(/\s+/g, ' ');
      for (const said of [
        '313 of 1,319 answers',
        '26.8 h apart',
        '2 × HTTP 503, 1 × truncated',
        'ratio 0.887, 95 % interval [0.865, 0.908]',
      ])
        expect(text).toContain(said);
      const { pairs } = savedComparison(path.join(directory, 'published', 'comparison.json'));
      expect(pairs[0]?.qualifications.some((said) => said.includes('snapshots'))).toBe(true);
    },
  );
});
