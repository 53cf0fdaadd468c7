import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A recorded stream and what it must decode to, as the manifest beside it says. */
export interface Recorded {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

interface Expected {
  readonly terminal: string;
  readonly status: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly incomplete_reason: string | null;
  readonly service_tier: string | null;
  readonly model: string | null;
  readonly output_text: string;
  readonly input_tokens: number | null;
  readonly cached_tokens: number | null;
  readonly output_tokens: number | null;
  readonly reasoning_tokens: number | null;
  readonly n_text_deltas: number;
  readonly delta_concat_equals_terminal_text: boolean;
  readonly index_first_text_delta: number | null;
}

/** Every stream of a manifest, its SHA-256 checked. */
export function recordedStreams(manifest: string): Recorded[] {
  const entries = JSON.parse(readFileSync(manifest, 'utf8')) as {
    file: string;
    sha256: string;
    kind: string;
    expected: Expected;
  }[];
  return entries
    .filter(({ kind }) => kind !== 'vectors')
    .map(({ file, sha256, expected }) => {
      const stored = readFileSync(path.join(path.dirname(manifest), file));
      const found = createHash('sha256').update(stored).digest('hex');
      if (found !== sha256) throw new Error(`${file}: SHA-256 is ${found}, the manifest says ${sha256}`);
      return { file, bytes: file.endsWith('.chunks.txt') ? wrapped(stored) : stored, expected };
    });
}

/** `.chunks.txt` files hold the JSON of one event a line. */
function wrapped(stored: Buffer): Buffer {
  const lines = stored
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return Buffer.from(lines.map((line) => `data: ${line}\n\n`).join(''));
}
