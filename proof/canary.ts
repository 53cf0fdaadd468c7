import { randomBytes, randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ENCODINGS } from './encodings.js';

/** So many characters in a row of a secret in base64 are a leak. */
const BASE64_WINDOW = 10;

/** A secret of each kind, drawn for each proof, so that nobody else's text can hold it. */
export function drawCanaries() {
  const text = (bytes: number): string => randomBytes(bytes).toString('base64url').replace(/[-_]/g, 'x');
  const capitals = (length: number): string =>
    Array.from({ length }, () => 'ABCDEFGHJKLMNPQRSTUVWXYZ234567'[randomInt(30)]).join('');
  return {
    openaiKey: `sk-proj-${text(36)}`,
    bedrockKey: `bedrock-api-key-${text(48)}`,
    bedrockBearer: `ABSK${text(48)}`,
    otherKey: `ok-${text(30)}`,
    accessKeyId: `AKIA${capitals(16)}`,
    secretAccessKey: `${text(14)}/${text(14)}`,
    sessionToken: `IQoJ${text(120)}+/=`,
    githubToken: `ghs_${text(30)}`,
    oidcRequestToken: text(40),
    accountId: String(randomInt(100_000_000_000, 999_999_999_999)),
  };
}

export type Canaries = ReturnType<typeof drawCanaries>;

/** Beginnings that everybody's keys share, and which may be told. */
const PUBLIC = /^(?:sk-proj-|bedrock-api-key-|ABSK|AKIA|ASIA|IQoJ|ghs_)/;

/** What must never be seen though no canary is in it: signatures, account ids. */
const FORBIDDEN: readonly [string, RegExp][] = [
  ['a signature', /Signature=[0-9a-f]{8}/i],
  ['an account id', /arn:aws[a-z-]*:[a-z0-9-]*:[a-z0-9-]*:\d{12}/],
];

/** Finds secrets in text: any ten characters in a row of one, in every encoding that the mirrors use and in base64. */
export class CanarySearch {
  /** Stretches of secrets by their length. */
  private readonly windows = new Map<number, Map<string, string>>();
  /** 1 at the hash of a stretch's first characters: nearly all places of a text are passed over without a look at the maps. */
  private readonly begins = new Uint8Array(2 ** 16);
  private readonly shorts: [string, RegExp][] = [];
  private searchedBytes = 0;

  constructor(canaries: Readonly<Record<string, string>>) {
    for (const [name, secret] of Object.entries(canaries)) this.learn(name, secret);
  }

  get megabytes(): number {
    return this.searchedBytes / 1e6;
  }

  learn(name: string, secret: string): void {
    const private_ = secret.replace(PUBLIC, '');
    // Twelve digits stand in many a number; as a word of their own in none.
    if (/^\d{12}$/.test(secret)) return void this.shorts.push([name, new RegExp(`(?<![\\d.])${secret}(?!\\d)`)]);
    for (const { write, window } of ENCODINGS) this.learnForm(name, write(private_), window);
    for (const form of base64Forms(private_)) this.learnForm(name, form, BASE64_WINDOW);
  }

  private learnForm(name: string, form: string, size: number): void {
    const stretches = this.windows.get(size) ?? new Map<string, string>();
    this.windows.set(size, stretches);
    for (let at = 0; at + size <= form.length; at += 1) {
      stretches.set(form.slice(at, at + size), name);
      this.begins[beginAt(form, at)] = 1;
    }
  }

  /** @returns what was found, and where */
  in(where: string, text: string): string[] {
    this.searchedBytes += text.length;
    const found = new Set<string>();
    for (const [size, stretches] of this.windows) {
      for (let at = 0; at + size <= text.length; at += 1) {
        if (this.begins[beginAt(text, at)] === 0) continue;
        const name = stretches.get(text.slice(at, at + size));
        if (name !== undefined) found.add(name);
      }
    }
    for (const [name, pattern] of [...this.shorts, ...FORBIDDEN]) if (pattern.test(text)) found.add(name);
    return [...found].map((name) => `${name} in ${where}`);
  }

  /** Every file below a directory. */
  async below(directory: string, where: string): Promise<string[]> {
    const found: string[] = [];
    for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile())
        found.push(...this.in(`${where}: ${path.relative(directory, file)}`, await readFile(file, 'utf8')));
    }
    return found;
  }
}

/** A hash of the first four characters, below 2^16; every stretch is longer. */
function beginAt(text: string, at: number): number {
  let hash = 0;
  for (let next = at; next < at + 4; next += 1) hash = Math.imul(hash, 31) + text.charCodeAt(next);
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}

/** What base64 makes of a text that stands anywhere in a longer one. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.from(`${'.'.repeat(offset)}${text}`)
      .toString('base64')
      .replace(/=+$/, '')
      .slice(offset === 0 ? 0 : 4, -2);
    return [encoded, encoded.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
