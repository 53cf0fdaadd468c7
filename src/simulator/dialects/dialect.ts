import { createHash } from 'node:crypto';
import type { SentEffort } from '../../core/record/effort.js';
import type { SimulatedRequest } from '../server/request.js';

/** How a provider's server-sent events look on the wire. */
export interface Framing {
  /** Mantle writes `data:` before `event:`. */
  readonly order: 'event-first' | 'data-first';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** Between the colon and the value. */
  readonly space: ' ' | '';
  /** The JSON of one event over several `data:` lines. */
  readonly severalDataLines: boolean;
  /** Lines of each event before its own, e.g. a comment, and after them, e.g. `id: 7`. */
  readonly linesBefore: readonly string[];
  readonly linesAfter: readonly string[];
}

/** Which keys a provider puts before, and which after, the rest, which is in alphabetical order. */
export interface KeyOrder {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** How a provider sets its deltas in time. */
export type Cadence = { readonly kind: 'bursts'; readonly deltasPerBurst: number } | { readonly kind: 'steady' };

/** The identifiers of one response. */
export interface Ids {
  readonly response: string;
  readonly reasoning: string;
  readonly encryptedReasoning: string | null;
  /** A new one at each call with another number. */
  message(index: number): string;
}

/** What opens a provider's door. */
export type AdmissionRule =
  /** `Authorization: Bearer`, with a key or an exchanged token. */
  | { readonly kind: 'openai' }
  /** A signature for this service, or a Bedrock key. */
  | { readonly kind: 'aws'; readonly service: string }
  /** `api-key`, or a bearer token of Entra ID. */
  | { readonly kind: 'azure' }
  /** Any bearer key: an endpoint of somebody's own. */
  | { readonly kind: 'any' };

/** A provider's habits on this API, as far as they show on the wire. */
export interface Dialect {
  readonly provider: string;
  /** What requests are posted to. */
  readonly path: string;
  readonly admission: AdmissionRule;
  readonly framing: Framing;
  readonly keys: KeyOrder;
  /** Of an error object in plain HTTP. */
  readonly errorKeys: KeyOrder;
  readonly cadence: Cadence;
  /** When the reasoning item is announced: with its end, just before the text, or at the start. */
  readonly reasoningAnnounced: 'at-end' | 'at-start';
  /** The name under which a model answers; null for a model that is not there. */
  echo(model: string): string | null;
  /** The efforts that a model knows. */
  efforts(model: string): readonly SentEffort[];
  /** `key` is different for each request. */
  ids(key: string): Ids;
  headers(key: string, processingMs: number, request: SimulatedRequest | null): Readonly<Record<string, string>>;
  /** What a response object holds beside what all providers put in it. */
  envelope(request: SimulatedRequest, effort: string): Readonly<Record<string, unknown>>;
  obfuscation(delta: string, key: string, request: SimulatedRequest): string | null;
}

/** An object with its keys in the order of a provider; nested objects are left alone. */
export function ordered(fields: Readonly<Record<string, unknown>>, order: KeyOrder): Record<string, unknown> {
  const rank = (key: string): number => {
    const first = order.first.indexOf(key);
    if (first >= 0) return first - order.first.length;
    return order.last.includes(key) ? 1 : 0;
  };
  const keys = Object.keys(fields).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}

/** `bytes` bytes that depend on nothing but the key: identifiers that a seed repeats. */
export function opaque(key: string, bytes: number): Buffer {
  return createHash('shake256', { outputLength: bytes }).update(key).digest();
}

export function opaqueHex(key: string, digits: number): string {
  return opaque(key, Math.ceil(digits / 2))
    .toString('hex')
    .slice(0, digits);
}

/** A UUID of version 4 in form. */
export function opaqueUuid(key: string): string {
  const hex = opaqueHex(key, 30);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}
