import { spawn } from 'node:child_process';
import type { Proof } from './line.js';

/** The test of renewal, given minutes in place of seconds. */
const MINUTES = 3;

/** Sessions of 30 seconds, requests for minutes: `__tests__/auth/role.test.ts` does it, over real HTTP. */
export const proveCredentials: Proof = async ({ size }) => {
  const minutes = size === 'full' ? MINUTES : 0;
  const { code, output } = await jest(['__tests__/auth/role.test.ts', '-t', 'outlives'], {
    PARITY_RENEWAL_MINUTES: String(minutes),
  });
  const counts = /\d+ requests, \d+ sessions, \d+ refused/.exec(output)?.[0] ?? 'short sessions, as in the tests';
  return {
    claim:
      'a run outlives its credentials: they are renewed, and an outage of STS or of the token endpoint is waited out',
    tried: minutes > 0 ? `${minutes} minutes of 30-second sessions: ${counts}` : counts,
    failures: code === 0 ? [] : [output.slice(-1500)],
  };
};

function jest(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...words], {
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}
