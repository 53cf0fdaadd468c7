import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { renderComment, renderSummary } from '../../../src/core/report/markdown/comment.js';
import { reportOf } from '../../../src/core/report/model/report.js';
import type { PublishingResult } from '../../../src/effects/github/outputs.js';
import {
  GRACE_MS,
  HURRIED_PATIENCE_MS,
  PATIENCE_MS,
  Publisher,
  type PublishOptions,
} from '../../../src/effects/github/publisher.js';
import { readWorkflow, type Workflow } from '../../../src/effects/github/workflow.js';
import { WHOLE } from '../../../testkit/comparisons.js';
import { type ArtifactStandIn, startArtifactService } from '../../../testkit/standins/artifact-service.js';
import { type QuickClock, quickClock } from '../../../testkit/standins/clock.js';
import { forbidden, type GitHubStandIn, HANG, startGitHub } from '../../../testkit/standins/github.js';
import { parseFileCommands } from '../../../testkit/standins/runner.js';
import { forgetStepSummary } from '../../../testkit/step-summary.js';

const HEAD = 'b'.repeat(40);
const inherited = { ...process.env };
let artifacts: ArtifactStandIn;
let github: GitHubStandIn;
let root: string;
let lines: string[];
let clock: QuickClock;

beforeAll(async () => {
  artifacts = await startArtifactService();
  root = await mkdtemp(path.join(tmpdir(), 'parity-announcement-'));
  await writeFile(path.join(root, 'run.jsonl'), '{}\n');
  await writeFile(path.join(root, 'report.html'), '<p>report</p>');
});
afterAll(async () => {
  await artifacts.close();
  await rm(root, { recursive: true });
});
beforeEach(async () => {
  lines = [];
  clock = quickClock(() => true);
  artifacts.intercept = () => undefined;
  github = await startGitHub({
    repository: 'acme/app',
    token: 'ghs_token',
    pulls: [{ number: 7, headSha: HEAD, branch: 'topic', headRepository: 'acme/app' }],
  });
  forgetStepSummary();
  await writeFile(path.join(root, 'summary.md'), '');
  await writeFile(path.join(root, 'outputs'), '');
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken,
    ACTIONS_RESULTS_URL: artifacts.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STEP_SUMMARY: path.join(root, 'summary.md'),
    GITHUB_OUTPUT: path.join(root, 'outputs'),
    RUNNER_TEMP: root,
  });
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...inherited };
  await github.close();
});

const log = {
  info: (line: string) => lines.push(`info ${line}`),
  warn: (line: string) => lines.push(`warn ${line}`),
  status: () => undefined,
  annotate: () => undefined,
};

const OPTIONS: PublishOptions = {
  githubToken: 'ghs_token',
  comment: 'update',
  commentKey: null,
  commentOn: 'always',
  commitStatus: false,
  retentionDays: null,
  reportIssue: null,
};

interface Setting {
  readonly workflow?: Partial<Workflow>;
  readonly options?: Partial<PublishOptions>;
  readonly stop?: AbortSignal;
}

async function publisherOf({ workflow, options, stop }: Setting = {}): Promise<Publisher> {
  const base = await readWorkflow({
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_API_URL: github.url,
  });
  const publisher = new Publisher({
    workflow: { ...base, pull: { kind: 'known', number: 7, headSha: HEAD }, ...workflow },
    options: { ...OPTIONS, ...options },
    inputsHash: '1'.repeat(16),
    log,
    clock,
    stop: stop ?? new AbortController().signal,
  });
  await publisher.prepare();
  return publisher;
}

function publicationOf(names: readonly string[] = ['run.jsonl']): Parameters<Publisher['publish']>[0] {
  const context = WHOLE;
  return {
    context,
    reportModel: reportOf(context),
    files: names.map((name) => path.join(root, name)),
    root,
    artifact: { name: `run-${artifacts.artifacts.length}`, spareName: null },
    outputs: {},
  };
}

async function publish(setting: Setting = {}, files?: readonly string[]): Promise<PublishingResult> {
  return await (await publisherOf(setting)).publish(publicationOf(files));
}

const summary = (): Promise<string> => readFile(path.join(root, 'summary.md'), 'utf8');
const outputs = async (): Promise<Record<string, string>> =>
  parseFileCommands(await readFile(path.join(root, 'outputs'), 'utf8'));
const said = (): string[] => lines.filter((line) => !line.includes('artifact:'));

const ORIGIN =
  `Commit [\`bbbbbbb\`](https://github.com/acme/app/commit/${HEAD}) · ` +
  '[run 42, attempt 2](https://github.com/acme/app/actions/runs/42/attempts/2)';

describe('a published result', () => {
  it('reaches summary, artifact, pull request and outputs', async () => {
    const { artifact, comment } = await publish();
    expect({ artifact, comment }).toMatchObject({ artifact: { status: 'uploaded' }, comment: { status: 'created' } });
    expect(await summary()).toContain(renderSummary(reportOf(WHOLE)));
    expect(github.comments[0]?.body).toContain(renderComment(reportOf(WHOLE)));
    expect(await outputs()).toMatchObject({
      skipped: 'false',
      'artifact-url': expect.stringContaining('/artifacts/'),
      'comment-url': expect.stringContaining('#issuecomment-'),
    });
    expect(lines.sort()).toEqual([
      expect.stringMatching(/^info artifact: https:/),
      expect.stringMatching(/^info comment: https:/),
    ]);
  });

  it('names its commit and links its run and artifact, in comment and summary', async () => {
    const { artifact } = await publish();
    const origin = `${ORIGIN} · [artifact with report.html](${artifact.status === 'uploaded' ? artifact.url : ''})`;
    expect(github.comments[0]?.body).toContain(origin);
    expect(await summary()).toContain(origin);
  });

  it('links the report, which opens in the browser, where it is a file of its own', async () => {
    const { artifact, page } = await publish({}, ['run.jsonl', 'report.html']);
    const url = page?.status === 'uploaded' ? page.url : '';
    expect(artifacts.artifacts.find(({ id }) => url.endsWith(`/${id}`))).toMatchObject({
      name: `report-${artifact.name}.html`,
      mimeType: 'text/html',
    });
    expect(await artifacts.bytesOf(`report-${artifact.name}.html`)).toEqual(Buffer.from('<p>report</p>'));
    for (const text of [github.comments[0]?.body, await summary()]) {
      expect(text).toContain(`· [report](${url}) · [all files](`);
    }
    expect(await outputs()).toMatchObject({ 'report-url': url });
  });

  it('is none the worse where the report is not uploaded as a file of its own', async () => {
    artifacts.intercept = ({ body }) => (body.includes('.html') ? { status: 400, body: { msg: 'no' } } : undefined);
    const { artifact, page } = await publish({}, ['run.jsonl', 'report.html']);
    expect([artifact.status, page?.status]).toEqual(['uploaded', 'failed']);
    expect(github.comments[0]?.body).toContain('[artifact with report.html](https:');
    expect(await outputs()).toMatchObject({ 'report-url': '' });
    expect(lines.filter((line) => line.startsWith('warn'))).toEqual([]);
  });

  it('points at no artifact where the upload failed', async () => {
    artifacts.intercept = () => ({ status: 400, body: { msg: 'no' } });
    expect(await publish()).toMatchObject({ artifact: { status: 'failed' }, comment: { status: 'created' } });
    for (const text of [github.comments[0]?.body, await summary()]) {
      expect(text).toContain(`${ORIGIN} · the artifact was not uploaded`);
      expect(text).not.toMatch(/\/artifacts\/|The artifact of this run holds/);
    }
    expect(await outputs()).toMatchObject({ 'artifact-url': '', 'comment-url': expect.stringContaining('#issue') });
  });

  it.each([
    ['no comment is wanted', { options: { comment: 'off' as const } }, []],
    ['there is no pull request', { workflow: { pull: { kind: 'none' as const } } }, []],
    [
      'the token may only read',
      { workflow: { restriction: 'fork' as const } },
      ['info No comment: the token of this job may only read. The report is in the job summary.'],
    ],
    ['there is no token', { options: { githubToken: null } }, ['warn No comment: the input "github-token" is empty.']],
  ])('asks GitHub nothing where %s', async (_, setting, told) => {
    expect((await publish(setting)).comment).toBeNull();
    expect(github.log).toHaveLength(0);
    expect(said()).toEqual(told);
  });

  it("goes on without a comment where the pull request can't be looked up", async () => {
    github.intercept = () => forbidden();
    const pull = { kind: 'branch' as const, owner: 'mallory', branch: 'topic', headSha: HEAD };
    expect(await publish({ workflow: { pull } })).toMatchObject({ artifact: { status: 'uploaded' }, comment: null });
    expect(lines).toContainEqual(
      expect.stringMatching(/^warn No comment, the pull request was not found: .*pull-requests: write/s),
    );
  });
});

describe('an artifact service that hangs', () => {
  /** Patience is over at once; limits pass when told. */
  const impatient = (): QuickClock => quickClock((ms) => ms !== PATIENCE_MS && ms !== HURRIED_PATIENCE_MS);

  it('holds up neither summary nor comment, and is given up', async () => {
    clock = impatient();
    artifacts.intercept = HANG;
    const publisher = await publisherOf();
    const publishing = publisher.publish(publicationOf());
    await until(() => github.comments.length === 1);
    expect(await summary()).toContain(renderSummary(reportOf(WHOLE)));
    expect(await outputs()).toMatchObject({ verdict: expect.stringMatching(/./) });
    clock.passLimits();
    expect(await publishing).toMatchObject({ artifact: { status: 'failed' }, comment: { status: 'updated' } });
    expect(github.comments[0]?.body).toContain('the artifact was not uploaded');
    expect(github.comments).toHaveLength(1);
  });

  it('and answers late adds its link to summary and comment', async () => {
    clock = impatient();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    artifacts.intercept = () => held.then(() => undefined);
    const publishing = (await publisherOf()).publish(publicationOf());
    await until(() => github.comments.length === 1);
    expect(github.comments[0]?.body).not.toContain('[artifact');
    release();
    expect(await publishing).toMatchObject({ artifact: { status: 'uploaded' }, comment: { status: 'updated' } });
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('· [artifact with report.html](https:'),
    ]);
    expect(await summary()).toContain('· [artifact with report.html](https:');
  });

  it('with a GitHub that hangs does not hold a cancelled job', async () => {
    clock = quickClock((ms) => ms !== GRACE_MS && ms !== HURRIED_PATIENCE_MS);
    artifacts.intercept = HANG;
    github.intercept = HANG;
    const cancelled = new AbortController();
    const publisher = await publisherOf({ stop: cancelled.signal });
    cancelled.abort();
    const result = await publisher.publish(publicationOf());
    expect(result).toMatchObject({ artifact: { status: 'failed' }, comment: { status: 'failed' } });
    expect(await summary()).toContain(renderSummary(reportOf(WHOLE)));
  });
});

describe('a run that ended before it measured anything', () => {
  it('says why in the summary, and in the comment of an earlier result', async () => {
    await publish({ workflow: { pull: { kind: 'known', number: 7, headSha: 'a'.repeat(40) }, runId: 41 } });
    await (await publisherOf()).end('OPENAI_API_KEY is missing');
    expect(await summary()).toContain('ended before anything was measured\n\nOPENAI_API_KEY is missing');
    expect(await summary()).toContain(ORIGIN);
    expect(github.comments[0]?.body).toContain('This is the result of an older commit');
    expect(github.comments[0]?.body).toContain(renderComment(reportOf(WHOLE)));
  });

  it('makes no comment', async () => {
    await (await publisherOf()).end('OPENAI_API_KEY is missing');
    expect(github.comments).toEqual([]);
    expect(said()).toEqual([]);
  });
});

/** Waits until something holds, which no test's own clock decides. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
