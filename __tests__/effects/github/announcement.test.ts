import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
// Loaded ahead: jest's module loader stumbles over two lazy imports at once that share a dependency.
import '@actions/artifact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Announced, AnnouncementOptions } from '../../../src/effects/github/announcement.js';
import { createAnnouncer } from '../../../src/effects/github/announcement.js';
import type { Workflow } from '../../../src/effects/github/workflow.js';
import { readWorkflow } from '../../../src/effects/github/workflow.js';
import { systemClock } from '../../../src/effects/process/clock.js';
import type { ArtifactStandIn } from '../../../testkit/standins/artifact-service.js';
import { startArtifactService } from '../../../testkit/standins/artifact-service.js';
import type { GitHubStandIn } from '../../../testkit/standins/github.js';
import { startGitHub } from '../../../testkit/standins/github.js';

const HEAD = 'b'.repeat(40);
const inherited = { ...process.env };
let artifacts: ArtifactStandIn;
let github: GitHubStandIn;
let root: string;
let lines: string[];

beforeAll(async () => {
  artifacts = await startArtifactService();
  root = await mkdtemp(path.join(tmpdir(), 'parity-announcement-'));
  await writeFile(path.join(root, 'run.jsonl'), '{}\n');
});
afterAll(async () => {
  await artifacts.close();
  await rm(root, { recursive: true });
});
beforeEach(async () => {
  lines = [];
  artifacts.intercept = () => undefined;
  github = await startGitHub({
    repository: 'acme/app',
    token: 'ghs_token',
    pulls: [{ number: 7, headSha: HEAD, branch: 'topic', headRepository: 'acme/app' }],
  });
  await writeFile(path.join(root, 'summary.md'), '');
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken,
    ACTIONS_RESULTS_URL: artifacts.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STEP_SUMMARY: path.join(root, 'summary.md'),
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
};

async function announce(
  workflow: Partial<Workflow> = {},
  options: Partial<AnnouncementOptions> = {},
  stop: AbortSignal = new AbortController().signal,
): Promise<Announced> {
  const base = await readWorkflow({ GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '42', GITHUB_API_URL: github.url });
  const announcer = await createAnnouncer({
    workflow: { ...base, pull: { kind: 'known', number: 7, headSha: HEAD }, ...workflow },
    options: { githubToken: 'ghs_token', comment: 'update', commentKey: null, retentionDays: null, ...options },
    log,
    clock: systemClock,
    stop,
  });
  return await announcer.announce({
    summary: '# Summary',
    comment: 'the comment',
    files: [path.join(root, 'run.jsonl')],
    root,
    artifactName: `run-${artifacts.artifacts.length}`,
  });
}

describe('an announcement', () => {
  it('reaches summary, artifact and pull request', async () => {
    expect(await announce()).toMatchObject({ artifact: { status: 'uploaded' }, comment: { status: 'created' } });
    expect(await readFile(path.join(root, 'summary.md'), 'utf8')).toBe('# Summary\n');
    expect(github.comments[0]?.body).toMatch(/\nthe comment$/);
    expect(lines.sort()).toEqual([
      expect.stringMatching(/^info artifact: https:/),
      expect.stringMatching(/^info comment: https:/),
    ]);
  });

  it.each([
    ['no comment is wanted', {}, { comment: 'off' as const }, []],
    ['there is no pull request', { pull: { kind: 'none' as const } }, {}, []],
    [
      'the token may only read',
      { restriction: 'fork' as const },
      {},
      ['info No comment: the token of this job may only read. The report is in the job summary.'],
    ],
    ['there is no token', {}, { githubToken: null }, ['warn No comment: the input "github-token" is empty.']],
  ])('asks GitHub nothing where %s', async (_, workflow, options, said) => {
    expect((await announce(workflow, options)).comment).toBeNull();
    expect(github.log).toHaveLength(0);
    expect(lines.filter((line) => !line.includes('artifact:'))).toEqual(said);
  });

  it("goes on without a comment where the pull request can't be looked up", async () => {
    github.intercept = () => ({ status: 403, body: { message: 'Resource not accessible by integration' } });
    const result = await announce({ pull: { kind: 'branch', owner: 'mallory', branch: 'topic', headSha: HEAD } });
    expect(result).toMatchObject({ artifact: { status: 'uploaded' }, comment: null });
    expect(lines).toContainEqual(
      expect.stringMatching(/^warn No comment, the pull request was not found: .*pull-requests: write/s),
    );
  });

  it('of a cancelled job is over within 7 s even where GitHub hangs', async () => {
    const never = new Promise<never>(() => undefined);
    artifacts.intercept = () => never;
    github.intercept = () => never as never;
    const started = performance.now();
    const result = await announce({}, {}, AbortSignal.timeout(1));
    expect(performance.now() - started).toBeLessThan(7000);
    expect(result).toMatchObject({ artifact: { status: 'failed' }, comment: { status: 'failed' } });
    expect(await readFile(path.join(root, 'summary.md'), 'utf8')).toBe('# Summary\n');
  });
});
