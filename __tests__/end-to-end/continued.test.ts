import { spawnSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { CLI, describeBuilt } from '../../testkit/built.js';
import { inDirectory, runCli, startCli } from '../../testkit/child.js';

const RUN = ['run', '--simulate', '--simulate-time-scale=0.05', '--dataset=sample', '--limit=8', '--verbose'];
const PLANNED = 18;

/** Ctrl-C when some of the requests are done. */
async function interrupted(cwd: string, ...more: string[]) {
  const child = startCli(CLI, [...RUN, ...more], { cwd });
  await child.printed(/ run 3\/9: ok/);
  child.process.kill('SIGINT');
  return await child.ended;
}

describeBuilt('a run that Ctrl-C ended', () => {
  it('ends with the very command that asks what is left', async () => {
    await inDirectory(async (cwd) => {
      const { exitCode, stderr } = await interrupted(cwd, '--output-dir=an odd place', '--seed=7');
      expect(exitCode).toBe(130);
      const [, left, command = ''] = /^To ask the (\d+) requests that are left: (.+)$/m.exec(stderr) ?? [];
      expect(Number(left)).toBeGreaterThan(2);
      expect(Number(left)).toBeLessThan(PLANNED - 4);
      const { status, stdout } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
      expect(status).toBe(0);
      expect(stdout).toMatch(/8 pairs/);
    });
  }, 60_000);

  it('is continued by --resume alone, with the settings that are on disk', async () => {
    await inDirectory(async (cwd) => {
      expect(await interrupted(cwd, '--max-output-tokens=777', '--seed=7')).toMatchObject({ exitCode: 130 });
      const resumed = await runCli(CLI, ['run', '--resume'], { cwd });
      expect(resumed).toMatchObject({ exitCode: 0 });
      expect(resumed.stdout).toMatch(/8 pairs/);
      expect(resumed.stderr).toMatch(/resume: \d+ finished attempts are taken over/);
    });
  }, 60_000);
});
