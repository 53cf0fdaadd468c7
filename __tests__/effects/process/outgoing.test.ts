import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { claimRun } from '../../../src/effects/files/claims.js';
import { openJournal } from '../../../src/effects/files/journal.js';
import { scoreFile } from '../../../src/effects/files/scores.js';
import { writeAtomically, writeJson, writeRecords } from '../../../src/effects/files/writing.js';
import { createActionsLog } from '../../../src/effects/github/actions-log.js';
import { create, update } from '../../../src/effects/github/comment/write.js';
import type { GitHub } from '../../../src/effects/github/github.js';
import { JobSummary } from '../../../src/effects/github/job-summary.js';
import { setOutputs } from '../../../src/effects/github/outputs.js';
import type { Workflow } from '../../../src/effects/github/workflow.js';
import { terminalLog } from '../../../src/effects/process/log.js';
import { outgoingData, processSecrets } from '../../../src/effects/process/outgoing.js';
import { attempt } from '../../../testkit/records.js';
import { forgetStepSummary } from '../../../testkit/step-summary.js';

/** What writes: to a file, a stream, the runner, or GitHub. */
const WRITES =
  /\.(?:writeFile|write|appendFile|addRaw|createComment|updateComment|createReview|createCommitStatus)\(|checks\.(?:create|update)\(|issues\.(?:create|update)\(|createWriteStream\(|\bsetOutput\(|\bconsole\./;

/** Files that write and have nothing of another party to say, each with its reason. */
const APART: Readonly<Record<string, string>> = {
  'src/effects/files/lock.ts': 'the owner of a lock: process id, host name, instants',
  'src/effects/files/resume.ts': 'a line end after a line that a crash cut short',
  'src/effects/files/line-log.ts': 'bytes of a line that journal and reservations made',
  'src/effects/files/atomic.ts': 'hands a file to those who write',
  'src/effects/dataset/gsm8k.ts': 'a public dataset as it was downloaded',
  'src/commands/simulate.ts': 'the public keys of the embedded endpoint, meant to be copied',
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name}`)
  // The embedded endpoint answers as a server does: what it sends reaches no log and no file.
  .filter((file) => file.endsWith('.ts') && !file.startsWith('src/simulator/'));
const writers = sources.filter((file) => WRITES.test(readFileSync(file, 'utf8')));

const SECRET = 'k-0123456789Abcdefghij+KLMN/op';
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'outgoing-'));
  processSecrets.learn(SECRET);
});
afterAll(() => rm(directory, { recursive: true }));

describe('what leaves the process', () => {
  it('is written in few places', () => expect(writers.length).toBeGreaterThan(8));

  it.each(writers.filter((file) => !(file in APART)))('%s redacts what it writes', (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/from '[./]*(?:effects\/)?(?:process\/)?outgoing\.js'/);
  });

  it.each(Object.keys(APART))('%s still writes', (file) => {
    expect(WRITES.test(readFileSync(file, 'utf8')) || file.endsWith('atomic.ts')).toBe(true);
  });

  it('holds no known secret, whoever put it there: in files', async () => {
    const record = attempt({ output_text: `of ${SECRET}`, prompt_text: SECRET, error: SECRET, model: SECRET });
    const paths = await claimRun(directory, new Date(0), { base_url: SECRET });
    const journal = await openJournal(paths.journal);
    await journal.append(record);
    await journal.close();
    await writeRecords(paths.records, [record]);
    await writeAtomically(paths.comment, `\\# k\\-0123456789Abcdefghij+KLMN/op`);
    await writeJson(paths.summary, { arms: { [SECRET]: [SECRET] } });
    const source = { label: SECRET, benchmarkJsonl: paths.journal, scorer: 'gsm8k' as const };
    await scoreFile(source, path.join(directory, 'score.json'), 'now', () => {});
    const written = readdirSync(directory).map((name) => readFileSync(path.join(directory, name), 'utf8'));
    expect(written).toHaveLength(6);
    for (const text of written) {
      expect(text).toContain('***');
      expect(text).not.toMatch(/0123456789|KLMN/);
    }
  });

  it('holds none in logs, outputs, summary and comments', async () => {
    forgetStepSummary();
    const [output, summary] = [path.join(directory, 'output'), path.join(directory, 'step-summary')];
    for (const file of [output, summary]) await writeFile(file, '');
    process.env['GITHUB_OUTPUT'] = output;
    process.env['GITHUB_STEP_SUMMARY'] = summary;
    let printed = '';
    const print = (text: unknown): boolean => Boolean((printed += String(text)));
    const stdout = jest.spyOn(process.stdout, 'write').mockImplementation(print as typeof process.stdout.write);
    try {
      const bodies = { createComment: print, updateComment: print };
      const said = ({ body }: { body: string }) => Promise.resolve({ data: { id: 1, html_url: '', ok: print(body) } });
      const github = { rest: { issues: { ...bodies, createComment: said, updateComment: said } } } as unknown as GitHub;
      const terminal = terminalLog({ write: print, isTTY: true, columns: 200 });
      for (const log of [terminal, createActionsLog()])
        for (const level of ['info', 'warn', 'status'] as const) log[level](`a ${SECRET}\u001b${SECRET}`);
      createActionsLog().annotate('error', SECRET, SECRET);
      setOutputs({ verdicts: JSON.stringify([SECRET]), 'artifact-name': SECRET });
      expect(await new JobSummary().show(`| ${SECRET} |`)).toBeNull();
      await create(github, {} as Workflow, 1, SECRET);
      await update(github, {} as Workflow, 1, SECRET);
    } finally {
      stdout.mockRestore();
      delete process.env['GITHUB_OUTPUT'];
      delete process.env['GITHUB_STEP_SUMMARY'];
    }
    for (const text of [printed, await readFile(summary, 'utf8')]) expect(text).toContain('***');
    // A mask is of no output's kind: such an output is empty.
    for (const text of [printed, await readFile(output, 'utf8'), await readFile(summary, 'utf8')])
      expect(text).not.toMatch(/0123456789|KLMN/);
  });

  it('keeps numbers as they are, so that data still parses', () => {
    expect(outgoingData({ ms: 10.123456789, text: 'k-0123456789Abcdefghij' })).toEqual({
      ms: 10.123456789,
      text: '***',
    });
  });
});
