import type { Exchange } from '../core/attempt/exchange.js';
import { measure } from '../core/attempt/measurement.js';
import type { Spending } from '../core/plan/budget.js';
import { type Price, withCosts } from '../core/price/prices.js';
import { SERVER_DEFAULT } from '../core/record/effort.js';
import type { PlannedAttempt } from '../core/record/planned.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { RunSettings } from '../core/record/settings.js';
import { maskLookalikesWithin } from '../core/text/lookalikes.js';
import { Secrets } from '../core/text/redaction.js';
import { ParityError } from '../errors.js';
import type { Authorizer, Clock, HttpRequest, ReservationLog, Transport } from '../ports.js';
import { boundsFor } from '../protocol/bounds.js';
import type { Protocol } from '../protocol/protocol.js';
import { interruptible } from './interruptible.js';

/** On the wire a token is an event of its own, some 300 bytes with its envelope and padding; the whole text comes a few times more at the end. */
const BYTES_A_TOKEN = 512;
/** Room for keepalives, comments, error pages and whatever else comes beside the answer. */
const BYTES_BESIDE = 16 * 1024 * 1024;
/** A body that is held open after its answer is waited for this long: some of the longest are closed within a second or two. */
const HOLD_MS = 2_000;

/** What the requests of an arm have in common beside their body. */
export interface Target {
  /** How the request is written and its answer is read. */
  readonly protocol: Protocol;
  /** Its query included. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the asking of one request needs. */
export interface AttemptPorts {
  readonly clock: Clock;
  readonly transport: Transport;
  /** By arm. */
  readonly authorizers: ReadonlyMap<string, Authorizer>;
  /** By arm: where requests are posted to, and the headers that the user adds to them. */
  readonly targets: ReadonlyMap<string, Target>;
  /** By arm; null where no price is known. */
  readonly prices: ReadonlyMap<string, Price | null>;
  /** Removed from what a server said before anything quotes it, such as an error that ends the run. */
  readonly secrets: Secrets;
  /** A fresh id for X-Client-Request-Id. */
  readonly newId: () => string;
  /** On the disk before the request is sent, so that what a kill loses is still charged. */
  readonly reservations: Pick<ReservationLog, 'append'>;
}

export interface Asked {
  readonly record: AttemptRecord;
  readonly exchange: Exchange;
}

export interface AskOptions {
  /** 1 for the first attempt of this prompt in this arm. */
  readonly attempt: number;
  /** The most that it can cost. */
  readonly worst: Spending;
}

/**
 * Makes one request and turns what the wire did into a record.
 *
 * Credentials are renewed and the signature is made before the stopwatch
 * starts; decoding and pricing happen after it has stopped.
 *
 * @throws ParityError where credentials can't be had, the reservation can't be
 *   written, or the run ended before the request was sent (`INTERRUPTED`)
 */
export async function ask(
  planned: PlannedAttempt,
  { attempt, worst }: AskOptions,
  settings: RunSettings,
  ports: AttemptPorts,
  signal: AbortSignal,
): Promise<Asked> {
  const requestId = ports.newId();
  const target = ports.targets.get(planned.arm.arm) as Target;
  const { protocol } = target;
  const request = await signedRequest(planned, requestId, target, settings, ports, signal);
  await ports.reservations.append(requestId, worst);
  const exchange = await sent(request, requestId, protocol.watchEnd(), settings, ports, signal);
  const reading = protocol.read(exchange.chunks, boundsFor(settings.max_output_tokens));
  const record = measure(planned, { runId: settings.run_id, requestId, attempt }, exchange, reading);
  const priced = withCosts(record, ports.prices.get(planned.arm.arm) ?? null);
  const unsigned = withoutSignature(priced, request);
  return { record: withoutLookalikes(ports.secrets.redactKnownWithin(unsigned)), exchange };
}

async function sent(
  request: HttpRequest,
  requestId: string,
  isOver: (bytes: Uint8Array) => boolean,
  settings: RunSettings,
  { transport, reservations }: AttemptPorts,
  signal: AbortSignal,
): Promise<Exchange> {
  try {
    if (signal.aborted) throw new ParityError('INTERRUPTED', 'stopped before a request was sent.');
    return await transport.exchange(request, {
      totalMs: settings.timeout_seconds * 1000,
      idleMs: settings.idle_timeout_seconds * 1000,
      maxBytes: BYTES_BESIDE + BYTES_A_TOKEN * settings.max_output_tokens,
      holdMs: HOLD_MS,
      isOver,
      fresh: settings.fresh_connection,
      signal,
    });
  } catch (cause) {
    // Nothing was sent: the run ended, or HTTP can't carry the request.
    await reservations.append(requestId, { tokens: 0, usd: 0 });
    throw cause;
  }
}

async function signedRequest(
  planned: PlannedAttempt,
  requestId: string,
  { protocol, url, headers }: Target,
  settings: RunSettings,
  ports: AttemptPorts,
  signal: AbortSignal,
): Promise<HttpRequest> {
  const authorizer = ports.authorizers.get(planned.arm.arm) as Authorizer;
  await interruptible(authorizer.prepare(), signal);
  const request: HttpRequest = {
    method: 'POST',
    url,
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'user-agent': `parity-bench/${settings.client_version}`,
      'x-client-request-id': requestId,
    },
    body: protocol.body({
      model: planned.arm.model,
      prompt: planned.prompt.text,
      instructions: settings.instructions,
      effort: planned.arm.effort === SERVER_DEFAULT ? null : planned.arm.effort,
      maxOutputTokens: settings.max_output_tokens,
    }),
  };
  return { ...request, headers: await authorizer.sign(request, ports.clock.now()) };
}

/** A signature is a secret of one request only: a server that echoes it must not have it stored either. */
function withoutSignature(record: AttemptRecord, { headers }: HttpRequest): AttemptRecord {
  const signature = /Signature=([0-9a-f]+)/.exec(headers['authorization'] ?? '')?.[1];
  return signature === undefined ? record : new Secrets([signature]).redactKnownWithin(record);
}

/** Texts that are scored, counted and compared: what only looks like a secret stays in them. */
const WORDS_STAY: readonly string[] = ['prompt_text', 'output_text', 'answer_text'] satisfies (keyof AttemptRecord)[];

/** A record without what looks like a secret in what a server said. */
function withoutLookalikes(record: AttemptRecord): AttemptRecord {
  const said = Object.entries(record).filter(([name]) => !WORDS_STAY.includes(name));
  const masked = maskLookalikesWithin(said);
  return masked === said ? record : { ...record, ...Object.fromEntries(masked) };
}
