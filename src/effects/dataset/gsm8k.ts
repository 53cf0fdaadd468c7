import { createHash } from 'node:crypto';
import path from 'node:path';
import { option, ParityError, phrase, propertyOf } from '../../errors.js';
import { replaceFile } from '../files/atomic.js';
import { makeDirectory } from '../files/directory.js';
import { errnoOf } from '../files/errno.js';
import { readRegular } from '../files/regular.js';

/**
 * GSM8K (MIT) from its public home, pinned to a commit and checked against the
 * SHA-256 of the files as published there (7,473 and 1,319 rows).
 */
const COMMIT = '3101c7d5072418e28b9008a6636bde82a006892c';
const HOME = 'https://raw.githubusercontent.com';

export const GSM8K_FILES = {
  test: { bytes: 749_738, sha256: '3730d312f6e3440559ace48831e51066acaca737f6eabec99bccb9e4b3c39d14' },
  train: { bytes: 4_166_206, sha256: '17f347dc51477c50d4efb83959dbb7c56297aba886e5544ee2aaed3024813465' },
} as const;

export type Gsm8kSplit = keyof typeof GSM8K_FILES;

export interface Gsm8kSource {
  /** Where downloads are kept; the directory is made when needed. Null where none is kept. */
  readonly cacheDirectory: string | null;
  /** In place of the public home, for tests: scheme, host and port. */
  readonly origin?: string;
  readonly timeoutMs?: number;
  /** The variable that sends requests for an address through a proxy; null where none does. */
  readonly proxyVariable: (url: string) => string | null;
  readonly warn: (line: string) => void;
}

/**
 * The bytes of a split: from the cache if they are still right there, else
 * downloaded and then cached.
 *
 * @throws ParityError `SERVICE_FAILED` where the download fails, `INVALID_DATASET`
 *   where it is not the published file, `INVALID_OPTION` where a proxy stands in the way
 */
export async function gsm8kBytes(split: Gsm8kSplit, source: Gsm8kSource): Promise<Uint8Array> {
  if (source.cacheDirectory === null) return download(split, source);
  const file = path.join(source.cacheDirectory, `gsm8k-${split}-${COMMIT.slice(0, 12)}.jsonl`);
  const cached = await readRegular(file, 2 * GSM8K_FILES[split].bytes).catch(() => null);
  if (cached !== null && isPublished(cached, split)) return cached;
  if (cached !== null) source.warn(`${file} is not the published gsm8k/${split} any more; downloading it again.`);
  const fresh = await download(split, source);
  await keep(file, fresh, source.warn);
  return fresh;
}

/** True for exactly the published bytes of a split. */
export function isPublished(bytes: Uint8Array, split: Gsm8kSplit): boolean {
  return sha256(bytes) === GSM8K_FILES[split].sha256;
}

/** Hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function download(split: Gsm8kSplit, source: Gsm8kSource): Promise<Uint8Array> {
  const url = `${source.origin ?? HOME}/openai/grade-school-math/${COMMIT}/grade_school_math/data/${split}.jsonl`;
  refuseProxied(url, split, source);
  const bytes = await fetched(url, split, source.timeoutMs ?? 60_000);
  if (isPublished(bytes, split)) return bytes;
  const { bytes: size, sha256: expected } = GSM8K_FILES[split];
  const what = bytes.length === size ? 'altered' : `${bytes.length} bytes instead of ${size}`;
  throw new ParityError(
    'INVALID_DATASET',
    phrase`gsm8k/${split}: what ${url} sent is not the published file (${what}; SHA-256 ${sha256(bytes).slice(0, 12)}… instead of ${expected.slice(0, 12)}…); try again, or give a copy with ${option('dataset-path')}.`,
  );
}

/** Behind a proxy this connection is never made, so waiting for it is useless. */
function refuseProxied(url: string, split: Gsm8kSplit, source: Gsm8kSource): void {
  const variable = source.proxyVariable(url);
  if (variable === null) return;
  const { host } = new URL(url);
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${variable} is set, and gsm8k/${split} is downloaded from ${host} through no proxy; give a copy with ${option('dataset-path')}, or set NO_PROXY=${host} if it can be reached directly.`,
  );
}

/** Every byte of an answer, up to one more than the file has: enough to know that it is too long. */
async function fetched(url: string, split: Gsm8kSplit, timeoutMs: number): Promise<Uint8Array> {
  const limit = GSM8K_FILES[split].bytes + 1;
  try {
    // A redirect would lead away from the pinned home.
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await bounded(response, limit);
  } catch (cause) {
    throw new ParityError(
      'SERVICE_FAILED',
      phrase`gsm8k/${split} could not be downloaded from ${url} (${reasonOf(cause)}); try again, or give a copy with ${option('dataset-path')}.`,
      cause,
    );
  }
}

async function bounded(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks);
}

/** fetch hides the reason in its cause. */
function reasonOf(failure: unknown): string {
  if (propertyOf(failure, 'name') === 'TimeoutError') return 'timed out';
  const cause = propertyOf(failure, 'cause');
  const reason = propertyOf(cause, 'code') ?? propertyOf(cause, 'message') ?? propertyOf(failure, 'message');
  return String(reason).slice(0, 120);
}

/** Where it can't be kept, the run goes on without. */
async function keep(file: string, bytes: Uint8Array, warn: (line: string) => void): Promise<void> {
  try {
    await makeDirectory(path.dirname(file));
    await replaceFile(file, (handle) => handle.writeFile(bytes));
  } catch (cause) {
    warn(
      `The dataset could not be cached in ${path.dirname(file)} (${errnoOf(cause)}); it will be downloaded again next time.`,
    );
  }
}
