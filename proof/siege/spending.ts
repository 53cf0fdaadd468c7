import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { type Ended, runCli } from '../../testkit/child.js';
import { resultFiles } from '../result.js';
import { answering, startProviders } from '../scripted-provider.js';
import { expected, type SiegeCase } from './case.js';

const Summary = v.object({
  run: v.object({ elapsed_seconds: v.number(), stopped_code: v.nullable(v.string()) }),
  audit: v.array(v.object({ rule: v.string(), severity: v.string() })),
  comparison: v.object({
    arms: v.array(
      v.object({ arm: v.string(), ok: v.number(), failed: v.number(), faults: v.record(v.string(), v.number()) }),
    ),
  }),
});

/** What a run said of itself. @throws where it wrote no summary */
export async function summaryIn(directory: string): Promise<v.InferOutput<typeof Summary>> {
  const { summary } = await resultFiles(directory);
  if (summary === null) throw new Error(`no summary in ${directory}`);
  return v.parse(Summary, JSON.parse(await readFile(summary, 'utf8')));
}

const CAP = 100_000;
const BILLED = 100_000;

export const OVERBILLING: SiegeCase = {
  name: 'a provider that bills more than was allowed',
  tries: `eight requests at once, each billed ${BILLED.toLocaleString('en-US')} output tokens where 4,096 are the limit, under a cap of ${CAP.toLocaleString('en-US')}; 4,500 each; more reasoning than output`,
  async run({ built }, cwd) {
    const usage = (output: number, reasoning: number) => ({
      input_tokens: 50,
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: reasoning },
    });
    const billing = async (output: number, reasoning: number, ...more: string[]) => {
      const bad = answering('The answer is 42 of it', usage(output, reasoning), 100);
      const providers = await startProviders({ bad, worse: bad });
      const directory = `out-${output}`;
      const words = [
        'run',
        ...providers.words,
        '--runs=20',
        '--max-cost-usd=10000',
        `--output-dir=${directory}`,
        ...more,
      ];
      const ended = await runCli(built.cli, words, { cwd, env: providers.env });
      await providers.close();
      const { audit, run } = await summaryIn(path.join(cwd, directory));
      const critical = audit.filter(({ severity }) => severity === 'critical').map(({ rule }) => rule);
      return { billed: providers.requests() * (output + 50), critical, code: run.stopped_code, ended };
    };
    const far = '--max-billable-tokens=5000000';
    const over = await billing(BILLED, 99_990, '--concurrency=8', `--max-billable-tokens=${CAP}`);
    const slightly = await billing(4_500, 4_490, far);
    const reasoning = await billing(20, 1_000_000, far);
    return {
      seen: `the cap stops the run after ${over.billed.toLocaleString('en-US')} tokens; critical findings \`${over.critical[0]}\`, \`${slightly.critical[0]}\`, \`${reasoning.critical[0]}\``,
      failures: [
        // What one request is billed can't be undone; what was in flight beside it would be as much again.
        ...expected(over.billed <= CAP + BILLED, `${over.billed} tokens were billed under a cap of ${CAP}`),
        ...expected(over.code === 'max-billable-tokens', `stopped by ${over.code}`),
        ...expected(over.critical.includes('output_beyond_limit'), 'no finding on what was billed beyond the limit'),
        ...expected(slightly.critical.includes('output_beyond_limit'), 'no finding on 4,500 of 4,096 tokens'),
        ...expected(reasoning.critical.includes('reasoning_beyond_output'), 'no finding on reasoning beyond output'),
      ],
    };
  },
};

const SECONDS = 3;

export const DURATION: SiegeCase = {
  name: 'a duration that starts over',
  tries: `a run stopped by max-duration-minutes (${SECONDS} s) is resumed three times`,
  async run({ built }, cwd) {
    const words = [
      ...['run', '--simulate', '--simulate-time-scale=0.2', '--runs=200', '--warmups=0', '--output-dir=out'],
      `--max-duration-minutes=${SECONDS / 60}`,
    ];
    const sessions: Ended[] = [];
    for (const resume of [[], ['--resume'], ['--resume'], ['--resume']])
      sessions.push(await runCli(built.cli, [...words, ...resume], { cwd }));
    const { run } = await summaryIn(path.join(cwd, 'out'));
    return {
      seen: `all four sessions together measured for ${run.elapsed_seconds.toFixed(1)} s`,
      failures: [
        ...expected(run.elapsed_seconds < SECONDS + 1, `${run.elapsed_seconds} s were measured`),
        ...expected(run.stopped_code === 'max-duration-minutes', `stopped by ${run.stopped_code}`),
        ...sessions.flatMap(({ exitCode, stderr }) =>
          expected(exitCode === 0 || exitCode === 3, `exit code ${exitCode}: ${stderr.slice(-200)}`),
        ),
      ],
    };
  },
};
