import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startStep } from '../testkit/standins/runner.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'parity-crash-'));
  await writeFile(path.join(directory, 'action.yml'), 'runs:\n  using: node24\n  main: crash.cjs\n');
  const crash = `console.error('# Fatal error'); console.log('ready'); setTimeout(() => process.abort(), Number(process.env.WAIT_MS));`;
  await writeFile(path.join(directory, 'crash.cjs'), crash);
});
afterAll(() => rm(directory, { recursive: true }));

const start = (waitMs: number) =>
  startStep({
    actionDirectory: directory,
    inputs: {},
    eventName: 'push',
    event: {},
    token: '',
    env: { WAIT_MS: String(waitMs) },
  });

it('a step that crashes fails its test, with the signal and what the step wrote', async () => {
  const { result } = await start(0);
  await expect(result).rejects.toThrow(/SIGABRT, which no test sent, ended the step: # Fatal error/);
});

it('a step that the test itself ended is a result', async () => {
  const step = await start(60_000);
  await step.printed(/ready/);
  step.kill('SIGKILL');
  const result = await step.result;
  expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
  await result.clean();
});
