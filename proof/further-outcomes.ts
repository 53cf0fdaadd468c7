import { type AddressInfo, createServer } from 'node:net';
import type { AttemptRecord, Fault, Outcome } from '../src/core/record/record.js';
import type { ParityError } from '../src/errors.js';
import { simulatedRun } from '../testkit/runs/simulated.js';

/** A case of the protocol that no answer of a server can make: the way there, the clock, the stop. */
export interface FurtherCase {
  readonly name: string;
  readonly outcome: Outcome | 'none';
  readonly fault: Fault | null;
  readonly exit: number;
  /** @returns what was otherwise */
  prove(): Promise<string[]>;
}

const ONE = { provider: 'openai', limit: '1', warmups: '0' };

export const FURTHER: readonly FurtherCase[] = [
  furtherCase('a name that does not resolve', 'network_error', 'network', 3, () =>
    away('https://no-such-host.invalid/v1'),
  ),
  furtherCase('a port where nobody listens', 'network_error', 'network', 3, async () =>
    away(`http://127.0.0.1:${await unusedPort()}/v1`),
  ),
  furtherCase('a clock that is an hour slow', 'http_error', 'config', 3, () =>
    simulatedRun({ options: { ...ONE, provider: 'bedrock' }, simulator: { clockOffsetMs: 3_600_000 } }),
  ),
  furtherCase('a key that is wrong', 'http_error', 'auth', 3, () =>
    simulatedRun({ options: ONE, simulator: { openaiApiKeys: ['another'] } }),
  ),
  furtherCase('a secret that is wrong', 'http_error', 'auth', 3, () =>
    simulatedRun({
      options: { ...ONE, provider: 'bedrock' },
      simulator: { awsSecrets: () => ({ secretAccessKey: 'another' }) },
    }),
  ),
  furtherCase('a model that is not there', 'http_error', 'config', 3, () =>
    simulatedRun({
      options: { ...ONE, model: 'gpt-5.4-none', 'input-price-per-mtok': '1', 'output-price-per-mtok': '1' },
    }),
  ),
  furtherCase('our own stop', 'aborted', 'aborted', 0, () =>
    simulatedRun({ options: ONE, simulator: { timeScale: 1 }, signal: AbortSignal.timeout(300) }),
  ),
  furtherCase('the time cap, before any answer', 'aborted', 'aborted', 3, () =>
    simulatedRun({ options: { ...ONE, 'max-duration-minutes': '0.01' }, simulator: { timeScale: 1 } }),
  ),
];

type Traveled = { readonly report: { readonly records: readonly AttemptRecord[]; readonly error: ParityError | null } };

function furtherCase(
  name: string,
  outcome: Outcome,
  fault: Fault,
  exit: number,
  work: () => Promise<Traveled>,
): FurtherCase {
  const prove = async (): Promise<string[]> => {
    const { report } = await work();
    const [first] = report.records;
    const found = [first?.outcome, first?.fault, report.error?.exitCode ?? 0].join(', ');
    const wanted = [outcome, fault, exit].join(', ');
    return found === wanted ? [] : [`${found} in place of ${wanted}: ${first?.error ?? report.error?.message ?? ''}`];
  };
  return { name, outcome, fault, exit, prove };
}

/** A provider that can't be reached, and no patience to wait for it. */
function away(address: string): Promise<Traveled> {
  return simulatedRun({ options: { ...ONE, 'base-url': `openai=${address}`, 'network-wait-minutes': '0' } });
}

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
