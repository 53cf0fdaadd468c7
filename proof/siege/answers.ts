import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCli, startCli } from '../../testkit/child.js';
import { completedBody } from '../answers.js';
import { resultFiles } from '../result.js';
import { answering, startProviders, stream } from '../scripted-provider.js';
import { expected, type SiegeCase } from './case.js';

/** What the runner waits for after its signal. */
const WITHIN_MS = 7_000;

async function oneQuestion(cwd: string, count = 1): Promise<string> {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({ question: `q${index}`, answer: '#### 1' }),
  );
  await writeFile(path.join(cwd, 'q.jsonl'), `${lines.join('\n')}\n`);
  return '--dataset-path=q.jsonl';
}

export const HANGING_ANSWER: SiegeCase = {
  name: 'an answer that hangs a reader',
  tries: 'one answer is `#### 1`, 300,000 spaces and `x`; then `compare` and `score` read it again',
  async run({ built }, cwd) {
    const providers = await startProviders({
      bad: answering(`#### 1${' '.repeat(300_000)}x`),
      good: answering('#### 1'),
    });
    const dataset = await oneQuestion(cwd);
    const options = { cwd, env: providers.env };
    const scorers = ['gsm8k', 'exact', 'contains'];
    const codes: (number | null)[] = [];
    const said: string[] = [];
    const run = async (...words: string[]): Promise<void> => {
      const { exitCode, stderr } = await runCli(built.cli, words, options);
      codes.push(exitCode);
      if (exitCode !== 0) said.push(stderr.slice(-200));
    };
    for (const scorer of scorers) {
      await run('run', ...providers.words, dataset, `--scorer=${scorer}`, `--output-dir=${scorer}`);
      await run('compare', scorer, `--output-dir=c-${scorer}`);
      await run('score', scorer);
    }
    await providers.close();
    return {
      seen: `run, compare and score by ${scorers.length} scorers end, exit codes ${[...new Set(codes)].join(', ')}`,
      failures: expected(
        codes.every((code) => code === 0),
        `exit codes ${codes.join(', ')}: ${said[0]}`,
      ),
    };
  },
};

export const CARRIAGE_RETURNS: SiegeCase = {
  name: 'an answer of line ends',
  tries: '18 MB of bare carriage returns in a stream, and SIGINT while they are read',
  async run({ built }, cwd) {
    let sent = (): void => {};
    const isSent = new Promise<void>((resolve) => (sent = resolve));
    const flood = Buffer.concat([
      Buffer.alloc(18_000_000, '\r'),
      Buffer.from(completedBody('#### 1', { input_tokens: 50, output_tokens: 20 })),
    ]);
    const providers = await startProviders({
      bad: (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(flood, () => sent());
      },
    });
    const child = startCli(built.cli, ['run', ...providers.words, '--runs=5'], { cwd, env: providers.env });
    await Promise.race([isSent, child.ended]);
    const asked = performance.now();
    child.process.kill('SIGINT');
    const { exitCode } = await child.ended;
    const ms = performance.now() - asked;
    await providers.close();
    const { summary } = await resultFiles(path.join(cwd, 'out'));
    return {
      seen: `ends with exit code ${exitCode} ${(ms / 1000).toFixed(1)} s after SIGINT, its summary written`,
      failures: [
        ...expected(exitCode === 130, `exit code ${exitCode}`),
        ...expected(ms < WITHIN_MS, `took ${ms.toFixed(0)} ms`),
        ...expected(summary !== null, 'no summary was written'),
      ],
    };
  },
};

export const HUGE_ANSWERS: SiegeCase = {
  name: 'answers that no memory holds',
  tries: '20 answers of 15 MB each where 4,096 output tokens are the limit',
  async run({ built }, cwd) {
    const text = 'the quick brown fox jumps over lazy dogs '.repeat(366_000);
    const body = completedBody(text, { input_tokens: 50, output_tokens: 20 });
    const providers = await startProviders({ bad: (response) => stream(response, body) });
    const words = ['run', ...providers.words, await oneQuestion(cwd, 20)];
    const { exitCode, stderr } = await runCli(built.cli, words, { cwd, env: providers.env });
    await providers.close();
    const out = path.join(cwd, 'out');
    const bytes = readdirSync(out).reduce((sum, name) => sum + statSync(path.join(out, name)).size, 0);
    const { summary } = await resultFiles(out);
    return {
      seen: `exit code ${exitCode}, no answer is judged, all files together ${Math.round(bytes / 1000)} kB`,
      failures: [
        ...expected(exitCode === 3, `exit code ${exitCode}: ${stderr.slice(-200)}`),
        ...expected(bytes < 1_000_000, `${bytes} bytes were written`),
        ...expected(summary !== null && (await readFile(summary, 'utf8')).endsWith('}\n'), 'no whole summary'),
      ],
    };
  },
};
