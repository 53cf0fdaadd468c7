import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  type ArtifactRequest,
  defaultArtifactName,
  earlierNames,
  givenArtifactName,
  safeArtifactName,
  uploadArtifact,
} from '../../../src/effects/github/artifacts.js';
import { readWorkflow } from '../../../src/effects/github/workflow.js';
import { systemClock } from '../../../src/effects/process/clock.js';
import { type ArtifactStandIn, startArtifactService } from '../../../testkit/standins/artifact-service.js';
import { quickClock } from '../../../testkit/standins/clock.js';

const WORKFLOW = await readWorkflow({ GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '42' });
const inherited = { ...process.env };
let service: ArtifactStandIn;
let root: string;

beforeAll(async () => {
  service = await startArtifactService();
});
afterAll(async () => {
  await service.close();
});
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'parity-artifacts-'));
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: service.runtimeToken,
    ACTIONS_RESULTS_URL: service.url,
    GITHUB_SERVER_URL: 'https://github.com',
  });
  service.intercept = () => undefined;
  // The client prints workflow commands, which would reach the runner of our own CI.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...inherited };
  await rm(root, { recursive: true });
});

async function requestOf(name: string, contents: Record<string, string>): Promise<ArtifactRequest> {
  const files = Object.keys(contents).map((file) => path.join(root, file));
  for (const file of files) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contents[path.relative(root, file)] as string);
  }
  return {
    artifact: { name, spareName: null },
    files,
    root,
    retentionDays: null,
    clock: systemClock,
    stop: new AbortController().signal,
  };
}

describe('an artifact', () => {
  it('comes back as the files that went in, with the digest that was announced', async () => {
    const contents = {
      'run.jsonl': '{"ok":true}\n'.repeat(5000),
      'run_summary.json': '{}',
      'run.md': '# Ünïcode 🎯\n',
      'deeper/x.txt': 'x',
    };
    const result = await uploadArtifact(WORKFLOW, await requestOf('whole', contents));
    if (result.status !== 'uploaded') throw new Error(result.message);
    expect(result.url).toBe(`https://github.com/acme/app/actions/runs/42/artifacts/${result.id}`);

    const stored = service.artifacts.find(({ name }) => name === 'whole');
    const digest = createHash('sha256')
      .update(await service.bytesOf('whole'))
      .digest('hex');
    expect(stored).toMatchObject({ id: result.id, finalized: true, digest: `sha256:${digest}`, expiresAt: null });

    const back = path.join(root, 'back');
    const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(result.id, {
      path: back,
      expectedHash: `sha256:${digest}`,
    });
    expect(digestMismatch).toBe(false);
    for (const [file, text] of Object.entries(contents))
      expect(await readFile(path.join(back, file), 'utf8')).toBe(text);
    expect((await readdir(back)).sort()).toEqual(['deeper', 'run.jsonl', 'run.md', 'run_summary.json']);
  });

  it('expires after the retention asked for', async () => {
    const result = await uploadArtifact(WORKFLOW, {
      ...(await requestOf('brief', { 'a.txt': 'a' })),
      retentionDays: 3,
    });
    expect(result.status).toBe('uploaded');
    const expiresAt = service.artifacts.find(({ name }) => name === 'brief')?.expiresAt ?? '';
    expect((new Date(expiresAt).getTime() - Date.now()) / 86_400_000).toBeCloseTo(3, 1);
  });

  it('of a name that is taken fails with the remedy, and leaves the first as it was', async () => {
    await uploadArtifact(WORKFLOW, await requestOf('twice', { 'a.txt': 'first' }));
    const before = await service.bytesOf('twice');
    const result = await uploadArtifact(WORKFLOW, await requestOf('twice', { 'a.txt': 'second' }));
    expect(result).toEqual({
      status: 'failed',
      name: 'twice',
      message:
        'The artifact "twice" was not uploaded: this run already has an artifact of that name; give each job of a matrix its own with the input "artifact-name".',
    });
    expect(await service.bytesOf('twice')).toEqual(before);
  });

  it('of a default name that is taken goes to its spare name', async () => {
    await uploadArtifact(WORKFLOW, await requestOf('default', { 'a.txt': 'first' }));
    const request = await requestOf('default', { 'a.txt': 'second' });
    const result = await uploadArtifact(WORKFLOW, {
      ...request,
      artifact: { name: 'default', spareName: 'default-spare' },
    });
    expect(result).toMatchObject({ status: 'uploaded', name: 'default-spare' });
    expect(service.artifacts.map(({ name }) => name)).toEqual(expect.arrayContaining(['default', 'default-spare']));
  });

  it.each([
    ['at its limit', (clock: ReturnType<typeof quickClock>) => clock.passLimits()],
    ['when the job is cancelled', (_: unknown, cancelled: AbortController) => cancelled.abort()],
  ])('of a service that hangs is given up %s', async (_, end) => {
    const clock = quickClock(() => true);
    const cancelled = new AbortController();
    let release = (): void => undefined;
    service.intercept = () => {
      setImmediate(() => end(clock, cancelled));
      return new Promise((resolve) => (release = () => resolve({ status: 400, body: { msg: 'late' } })));
    };
    const request = { ...(await requestOf('slow', { 'a.txt': 'a' })), clock, stop: cancelled.signal };
    const result = await uploadArtifact(WORKFLOW, request);
    release();
    // Its last debug line shall not outlive the spy.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(result).toMatchObject({ status: 'failed', message: expect.stringContaining('no time left') });
  });

  it.each([
    ['outside a workflow run', { ACTIONS_RUNTIME_TOKEN: '' }, 'only there inside a workflow run'],
    ['on GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.corp.example' }, 'GitHub Enterprise Server'],
  ])('%s fails with a sentence, not with an exception', async (_, env, message) => {
    Object.assign(process.env, env);
    const result = await uploadArtifact(WORKFLOW, await requestOf('nowhere', { 'a.txt': 'a' }));
    expect(result).toMatchObject({ status: 'failed', message: expect.stringContaining(message) });
  });

  it('of an account without storage left says so', async () => {
    service.intercept = () => ({
      status: 403,
      body: { msg: 'Artifact storage quota has been hit. Unable to upload any new artifacts.' },
    });
    const result = await uploadArtifact(WORKFLOW, await requestOf('full', { 'a.txt': 'a' }));
    expect(result).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('storage of this account is full'),
    });
  });
});

describe('the name of an artifact', () => {
  const parts = {
    providers: ['bedrock', 'openai'],
    models: ['gpt-5.5'],
    efforts: ['medium', null],
    regions: ['us-east-2', null],
    dataset: 'gsm8k/test',
    shard: null,
    runAttempt: 1,
  };

  it('carries providers, model, effort, region, dataset, shard and attempt', () => {
    expect(defaultArtifactName(parts).name).toBe(
      'parity-bench-bedrock-openai-gpt-5.5-medium-us-east-2-gsm8k-test-attempt-1',
    );
    expect(defaultArtifactName({ ...parts, shard: '2/4', runAttempt: 3 }).name).toBe(
      'parity-bench-bedrock-openai-gpt-5.5-medium-us-east-2-gsm8k-test-shard-2-of-4-attempt-3',
    );
  });

  it('names an arm once where it is compared with itself', () => {
    expect(defaultArtifactName({ ...parts, providers: ['openai', 'openai'], regions: [null, null] }).name).toBe(
      'parity-bench-openai-gpt-5.5-medium-gsm8k-test-attempt-1',
    );
  });

  it('has a spare one of its own for each process', () => {
    const names = [defaultArtifactName(parts), defaultArtifactName(parts)].map(({ spareName }) => spareName);
    expect(new Set([...names, defaultArtifactName(parts).name]).size).toBe(3);
  });

  it.each([
    ['of the same job', defaultArtifactName(parts).name, true],
    ['of the same job under its spare name', defaultArtifactName(parts).spareName, true],
    ['of another shard', defaultArtifactName({ ...parts, shard: '1/2' }).name, false],
    ['of another effort', defaultArtifactName({ ...parts, efforts: ['low'] }).name, false],
  ])('is recognised by a later attempt only %s', (_, earlier, isOurs) => {
    const fits = earlierNames(defaultArtifactName({ ...parts, runAttempt: 3 }), 3);
    expect(fits.test(earlier ?? '')).toBe(isOurs);
  });

  it.each([
    ['result', 'result', true],
    ['result-2', 'result-1', true],
    ['result', 'result-attempt-1', true],
    ['gpt-5.2', 'gpt-5.1', true],
    ['result.a', 'resultxa', false],
    ['result', 'other', false],
  ])('that was asked for, %j, is recognised where it was %j: %j', (now, earlier, isOurs) => {
    expect(earlierNames(givenArtifactName(now, 2), 2).test(earlier)).toBe(isOurs);
  });

  it('that was asked for has a spare one only where an earlier attempt may have taken it', () => {
    expect(givenArtifactName('result', 1)).toEqual({ name: 'result', spareName: null });
    expect(givenArtifactName('result', 2)).toEqual({ name: 'result', spareName: 'result-attempt-2' });
  });

  it('keeps its attempt however long the rest is', () => {
    const { name, spareName } = defaultArtifactName({ ...parts, models: ['m'.repeat(500)], runAttempt: 7 });
    for (const text of [name, spareName ?? '']) {
      expect(text.length).toBeLessThanOrEqual(200);
      expect(text.endsWith('-attempt-7')).toBe(true);
    }
  });

  it.each(['../../etc/passwd', 'a:b|c*d?e"f<g>h', 'a\r\nb', 'a\\b/c', '.hidden'])(
    'never holds what GitHub or a file system refuses: %j',
    (hostile) => {
      expect(safeArtifactName(hostile)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/);
    },
  );

  it('is never empty', () => {
    expect(safeArtifactName('///')).toBe('parity-bench');
  });
});
