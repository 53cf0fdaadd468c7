import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import path from 'node:path';
import { runCli } from '../../testkit/child.js';
import { answering, startProviders } from '../scripted-provider.js';
import { expected, type SiegeCase } from './case.js';
import { summaryIn } from './spending.js';

const PROMPTS = 40;

/** How a provider drops a request, and where the report must show it. */
const WAYS: Readonly<
  Record<string, readonly [drop: (response: ServerResponse, socket: Socket) => void, 'fault' | 'finding']>
> = {
  'a reset within milliseconds': [(_, socket) => void setTimeout(() => socket.resetAndDestroy(), 5), 'finding'],
  'a reset after 3 s': [(_, socket) => void setTimeout(() => socket.resetAndDestroy(), 3_000), 'fault'],
  'an orderly close': [(_, socket) => void setTimeout(() => socket.end(), 5), 'finding'],
  'half a header and a reset': [
    (_, socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/ev');
      setTimeout(() => socket.resetAndDestroy(), 5);
    },
    'fault',
  ],
  'HTTP 503': [(response) => response.writeHead(503).end(), 'fault'],
};

export const SHEDDING: SiegeCase = {
  name: 'a provider that sheds load',
  tries: `one request in four is dropped: ${Object.keys(WAYS).join(', ')}`,
  async run({ built, size }, cwd) {
    const failures: string[] = [];
    const seen: string[] = [];
    const ways = Object.entries(WAYS).filter((_, index) => size === 'full' || index % 3 === 0);
    for (const [index, [name, [drop, shown]]] of ways.entries()) {
      const answer = answering('#### 42');
      const providers = await startProviders({
        // No two in a row, as a balancer that drops at random seldom does.
        bad: (response, socket, number) =>
          (number * 7919) % 100 < 25 ? drop(response, socket) : answer(response, socket, number),
        good: answer,
      });
      const words = ['run', ...providers.words, `--runs=${PROMPTS}`, `--output-dir=out-${index}`];
      await runCli(built.cli, words, { cwd, env: providers.env });
      await providers.close();
      const { comparison, audit } = await summaryIn(path.join(cwd, `out-${index}`));
      const arm = comparison.arms.find((each) => each.arm.startsWith('bad'));
      const blamed = arm?.faults['provider'] ?? 0;
      const isFound = audit.some(({ rule }) => rule === 'network_losses_differ');
      seen.push(
        `${name}: ${shown === 'fault' ? `${blamed} faults of the provider` : `\`network_losses_differ\` and ${blamed} faults`}`,
      );
      failures.push(
        ...expected(shown === 'fault' ? blamed >= 8 : isFound, `${name}: nothing is held against the provider`),
      );
    }
    return { seen: seen.join('; '), failures };
  },
};
