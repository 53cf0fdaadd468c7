import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SAMPLE } from '../../src/core/dataset/sample/sample.js';
import type { AttemptRecord } from '../../src/core/record/record.js';
import type { RunSummary } from '../../src/core/walkthrough/run-summary.js';
import { type LoadedFile, readRecordFile, readRecords } from '../../src/effects/files/records.js';
import { startEndpoint } from '../../src/effects/process/endpoint.js';
import type { Truth } from '../../src/simulator/server/truth.js';
import { CLI, cli, describeBuilt, type Ran } from '../../testkit/built.js';
import { certainFields } from '../../testkit/runs/fields.js';
import { withoutHaste } from '../../testkit/runs/without-haste.js';
import { sharedData } from '../../testkit/shared-data.js';

const PROMPTS = 100;
const ASKED =
  'Solve this grade-school math problem. Show concise reasoning, then put the final numeric answer on a separate line prefixed with ####.\n\nProblem:\n';

describeBuilt('the built command line, against its own endpoint in a process apart', () => {
  let directory: string;
  let ran: Ran;
  let truths: Truth[];
  let file: LoadedFile;
  let summary: RunSummary & Record<string, unknown>;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'cli-'));
    const truthPath = path.join(directory, 'truth.jsonl');
    const endpoint = await startEndpoint(CLI, [
      '--port=0',
      '--dataset=sample',
      '--simulate-time-scale=0',
      `--truth-path=${truthPath}`,
    ]);
    try {
      ran = await cli(
        ['run', '--dataset', 'sample', '--limit', String(PROMPTS), '--verbose', '--output-dir', 'result'],
        directory,
        endpoint.env,
      );
      truths = await lines(truthPath, 2 * PROMPTS + 2);
    } finally {
      await endpoint.close();
    }
    [file] = (await readRecords([path.join(directory, 'result')])) as [LoadedFile];
    summary = JSON.parse(readFileSync(beside('_summary.json'), 'utf8')) as typeof summary;
  }, 300_000);

  afterAll(async () => {
    await rm(directory, { recursive: true });
  });

  const beside = (ending: string): string => file.path.replace(/\.jsonl$/, ending);

  it('ends well, tells of each request, shows the verdict and names files that are there', () => {
    expect(ran.code).toBe(0);
    expect(
      ran.stderr.split('\n').filter((line) => / run \d+\/101: ok; in=\d+ out=\d+ reasoning=\d+; cost=\$/.test(line)),
    ).toHaveLength(2 * PROMPTS + 2);
    expect(ran.stdout).toMatch(/^Verdict: \w/m);
    const named = ran.stdout
      .slice(ran.stdout.indexOf('Files:'))
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(named.length).toBeGreaterThanOrEqual(7);
    expect(named.filter((name) => !existsSync(path.join(directory, name)))).toEqual([]);
  });

  it('leaves records on disk whose every certain field is what the endpoint wrote into its own log', () => {
    const byId = new Map(truths.map((truth) => [truth.clientRequestId, truth]));
    expect(file.records).toHaveLength(2 * PROMPTS);
    for (const record of file.records) {
      const truth = byId.get(record.request_id) as Truth;
      const row = SAMPLE[record.prompt_index] as (typeof SAMPLE)[number];
      const known = {
        runId: summary.settings.run_id,
        promptIndex: record.prompt_index,
        promptId: `sample-${record.prompt_index}`,
        prompt: `${ASKED}${row.question}`,
        answer: row.answer ?? '',
        orderInPair: truth.index % 2,
      };
      expect(record).toMatchObject(certainFields({ truth }, known));
    }
  });

  it('had each of them in the journal first, and the warm-ups', async () => {
    const journal = await readRecordFile(beside('_partial.jsonl'), 'journal');
    const warmups = await readRecordFile(beside('_warmups.jsonl'), 'warm-ups');
    expect(warmups.records.map(({ warmup }) => warmup)).toEqual([true, true]);
    const known = new Map([...file.records, ...warmups.records].map((record) => [record.request_id, record]));
    expect(journal.records).toHaveLength(known.size);
    // What takes a tokenizer is filled in after the last stream.
    const late = (record: AttemptRecord | undefined) => ({
      ...record,
      token_residual: null,
      replayed_chars: null,
      as_billed: null,
    });
    for (const record of journal.records) expect(late(record)).toEqual(late(known.get(record.request_id)));
  });

  it('writes a summary with the walkthrough’s blocks and its own', () => {
    expect(Object.keys(summary)).toEqual([
      'accuracy',
      'aggregates',
      'audit',
      'comparison',
      'dataset',
      'run',
      'settings',
      'summary',
    ]);
    expect(summary.run).toMatchObject({
      planned_attempts: 2 * PROMPTS,
      attempts: 2 * PROMPTS,
      warmups: 2,
      superseded: 0,
      retried: 0,
      stopped_reason: null,
      resumed: false,
    });
    expect(summary.dataset).toBe('sample');
    expect(summary.comparison.pairs.map(({ n }) => n)).toEqual([PROMPTS]);
    expect(withoutHaste(summary.audit)).toEqual([]);
    const published = sharedData('published-runs/bedrock-medium_summary.json');
    if (published === null)
      return void console.warn('SKIPPED: the keys of the published summary need ../shared/data/published-runs.');
    const walkthrough = JSON.parse(readFileSync(published, 'utf8')) as Record<
      'summary' | 'aggregates',
      Record<string, unknown>[]
    >;
    for (const block of ['summary', 'aggregates'] as const) {
      for (const ours of summary[block])
        expect(Object.keys(ours)).toEqual([...Object.keys(walkthrough[block][0] ?? {}), 'arm'].sort());
    }
    for (const { metrics } of summary.aggregates)
      expect(Object.keys(metrics)).toEqual(Object.keys(walkthrough.aggregates[0]?.['metrics'] as object));
  });

  it('finds the same comparison again in its files, to the byte each time', async () => {
    const compared = [
      await cli(['compare', 'result', '--output-dir', 'again'], directory),
      await cli(['compare', path.relative(directory, file.path), '--output-dir', 'once-more'], directory),
    ];
    expect(compared.map(({ code }) => code)).toEqual([0, 0]);
    const [again, onceMore] = ['again', 'once-more'].map((name) =>
      readFileSync(path.join(directory, name, 'comparison.json'), 'utf8'),
    );
    expect(again).toBe(onceMore);
    expect(JSON.parse(again as string)).toEqual({ ...summary.comparison, audit: summary.audit });
  });

  it.each([
    ['--simulate-slowdown=bedrock=-1', '--simulate-slowdown can\'t be "-1"'],
    ['--simulate-fault=none_such', '--simulate-fault can\'t be "none_such"'],
    ['--limit=-1', '--limit can\'t be "-1"'],
  ])('spells options as flags, also where its endpoint refuses them: %s', async (word, message) => {
    const refused = await cli(['run', '--simulate', '--dataset=sample', word], directory);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`error: ${message}`);
  });

  it('scores the records again as it scored them at the end of the run', async () => {
    const scored = await cli(['score', '--benchmark-jsonl', path.relative(directory, file.path)], directory);
    expect(scored.code).toBe(0);
    const right = summary.comparison.arms.map(({ accuracy }) => accuracy.correct);
    expect(right).toEqual(
      ['bedrock', 'openai'].map(
        (provider) =>
          truths.filter((truth) => truth.index > 1 && truth.provider === provider && truth.draw?.correct).length,
      ),
    );
    expect(scored.stdout).toContain(`${(right[0] as number) + (right[1] as number)} of ${2 * PROMPTS} right`);
  });
});

/** The lines of a log that is still being written, once there are so many. */
async function lines(logPath: string, count: number): Promise<Truth[]> {
  let whole: string[] = [];
  for (let look = 0; look < 500 && whole.length < count; look += 1) {
    await pause(20);
    whole = readFileSync(logPath, 'utf8').split('\n').slice(0, -1);
  }
  return whole.map((line) => JSON.parse(line) as Truth);
}
