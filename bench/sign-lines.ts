import { performance } from 'node:perf_hooks';
import { sigV4Authorizer } from '../src/auth/sigv4.js';
import type { HttpRequest } from '../src/ports.js';
import { atMost, type Line } from './line.js';
import { median } from './spread.js';

const BODY_BYTES = 8 * 1024 * 1024;
const ROUNDS = 15;
/** A signature is made before the stopwatch starts, but a run waits for it. */
const MOST_MS = 150;

const CREDENTIALS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: null,
  expiration: null,
  accountId: null,
};

/** How long an AWS signature of a large body takes: its hash is computed over all of it. */
export async function signLines(scale: number): Promise<Line[]> {
  const rounds = Math.max(5, Math.round(ROUNDS * scale));
  const whole = await timesToSign(BODY_BYTES, rounds);
  const half = await timesToSign(BODY_BYTES / 2, rounds);
  const signed = median(whole);
  // The least of each: a busy machine only ever adds to a round.
  const ratio = Math.min(...whole) / (2 * Math.min(...half));
  return [
    atMost('signature of a body of 8 MiB, median', `${signed.toFixed(1)} ms`, signed, MOST_MS, ' ms'),
    atMost('signature of a body of 8 MiB, time a byte: in relation to 4 MiB', ratio.toFixed(2), ratio, 1.5),
  ];
}

async function timesToSign(bytes: number, rounds: number): Promise<number[]> {
  const authorizer = sigV4Authorizer(
    { service: 'bedrock-mantle', region: 'us-east-2' },
    { prepare: async () => {}, current: () => CREDENTIALS },
  );
  await authorizer.prepare();
  const request: HttpRequest = {
    method: 'POST',
    url: 'https://bedrock-mantle.us-east-2.api.aws/openai/v1/responses',
    headers: { 'content-type': 'application/json' },
    body: 'x'.repeat(bytes),
  };
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await authorizer.sign(request, new Date());
    times.push(performance.now() - began);
  }
  return times;
}
