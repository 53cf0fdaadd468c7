import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { environmentOf, inDirectory, runCli, startCli } from '../testkit/child.js';
import { startSampleEndpoint } from './endpoint.js';
import { counted, type Proof } from './line.js';
import { linesOf, recordsIn, resultFiles } from './result.js';

const WORDS = ['run', '--dataset=sample', '--limit=10', '--output-dir=out'];

interface Summary {
  readonly run: { readonly superseded: number; readonly stopped_reason: string | null };
  readonly comparison: {
    readonly pairs: readonly { readonly n: number }[];
    readonly arms: readonly { readonly ok: number; readonly failed: number }[];
  };
}

/** The client's own network goes away in mid-run, for a while and for good. */
export const proveNetwork: Proof = async ({ size, built }) => {
  const failures: string[] = [];
  const outages = size === 'full' ? [1, 2, 4, 5, 8, 11, 14, 17] : [6];
  for (const after of outages)
    failures.push(...(await outage(built.cli, after)).map((what) => `away after ${after} requests: ${what}`));
  failures.push(...(await patienceUsedUp(built.cli)).map((what) => `away for good: ${what}`));
  return {
    claim:
      "the client's own network is waited for, the lost attempt repeated as a new record and blamed on nobody; with patience used up the run is saved, exits 3 and can be resumed",
    tried: counted(outages.length + 2, 'run'),
    failures,
  };
};

async function outage(cli: string, after: number): Promise<string[]> {
  let asked = 0;
  const endpoint = await startSampleEndpoint({
    onTruth: () => void ((asked += 1) === after && endpoint.refuseConnections(1_500)),
  });
  try {
    return await inDirectory(async (cwd) => {
      const { exitCode, stderr } = await runCli(cli, WORDS, { cwd, env: environmentOf(endpoint) });
      const records = await recordsIn(`${cwd}/out`);
      const journal = await linesOf((await resultFiles(`${cwd}/out`)).journal);
      const lost = journal.filter(({ fault }) => fault === 'network');
      const summary = JSON.parse(
        await readFile((await resultFiles(`${cwd}/out`)).summary as string, 'utf8'),
      ) as Summary;
      return [
        ...(exitCode === 0 ? [] : [`exit code ${exitCode}: ${stderr.slice(-200)}`]),
        ...(lost.length > 0 ? [] : ['nothing was lost, so nothing was tried']),
        ...(/network: \S+ can't be reached from here; trying again in \d+ s/.test(stderr)
          ? []
          : ['the pause was not shown']),
        ...(/network: \S+ can be reached again/.test(stderr) ? [] : ['its end was not shown']),
        ...(records.filter(({ fault }) => fault === 'network').every(({ superseded }) => superseded === true)
          ? []
          : ['a lost attempt still counts']),
        ...(summary.comparison.pairs[0]?.n === 10 ? [] : [`${summary.comparison.pairs[0]?.n} pairs`]),
        ...(summary.comparison.arms.every(({ ok, failed }) => ok === 10 && failed === 0)
          ? []
          : ['a provider is blamed']),
      ];
    });
  } finally {
    await endpoint.close();
  }
}

async function patienceUsedUp(cli: string): Promise<string[]> {
  let asked = 0;
  const endpoint = await startSampleEndpoint({
    onTruth: () => void ((asked += 1) === 8 && endpoint.refuseConnections(5_000)),
  });
  try {
    return await inDirectory(async (cwd) => {
      const child = startCli(cli, [...WORDS, '--network-wait-minutes=0.03'], { cwd, env: environmentOf(endpoint) });
      const { exitCode, stderr } = await child.ended;
      const [records, files] = [await recordsIn(`${cwd}/out`), await resultFiles(`${cwd}/out`)];
      await sleep(4_000);
      const resumed = await runCli(cli, [...WORDS, '--resume'], { cwd, env: environmentOf(endpoint) });
      const summary = JSON.parse(await readFile(files.summary as string, 'utf8')) as Summary;
      return [
        ...(exitCode === 3 ? [] : [`exit code ${exitCode}: ${stderr.slice(-300)}`]),
        ...(/error: \S+ could not be reached from this machine; what was measured is saved/.test(stderr)
          ? []
          : ['the message does not say so']),
        ...(records.some(({ ok }) => ok) && files.comment !== null ? [] : ['nothing was saved']),
        ...(resumed.exitCode === 0 && summary.run.stopped_reason === null && summary.comparison.pairs[0]?.n === 10
          ? []
          : [`it could not be resumed: ${resumed.stderr.slice(-300)}`]),
      ];
    });
  } finally {
    await endpoint.close();
  }
}
