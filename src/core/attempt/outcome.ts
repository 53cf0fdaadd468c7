import { errorInText, type StreamError } from '../../protocol/error.js';
import type { Reading } from '../../protocol/reading.js';
import type { Fault, Outcome } from '../record/record.js';
import { isBlank } from '../text/blank.js';
import { foldLines } from '../text/escaping.js';
import {
  type Blame,
  blameOfConnection,
  blameOfHttpError,
  blameOfStreamError,
  blameOfUnanswered,
  isContentFilter,
} from './blame.js';
import { bodyText, bytesIn, notAStream } from './body-text.js';
import type { Exchange } from './exchange.js';

/** How an attempt ended, who caused that, and the message for users. */
export type Judgement =
  | { readonly outcome: 'completed'; readonly fault: null; readonly error: null }
  | {
      readonly outcome: Exclude<Outcome, 'completed'>;
      /** Null for a refusal, which is nobody's fault. */
      readonly fault: Fault | null;
      /** One line, at most 1,500 characters of what the server wrote; the caller masks secrets before it stores it. */
      readonly error: string;
    };

const COMPLETED: Judgement = { outcome: 'completed', fault: null, error: null };

const MAX_ERROR_CHARS = 1_500;

/**
 * Judges one exchange by what the wire did and what the stream said.
 *
 * "completed" takes all of it: a 2xx with an event stream, a terminal event
 * whose JSON is complete and whose status is `completed`, no error anywhere in
 * the stream, and text. The answer ends there: whatever then becomes of the
 * connection took nothing away, be it a cut, a deadline of ours or our own stop.
 */
export function judge(exchange: Exchange, reading: Reading): Judgement {
  const settled = isAnswerOver(exchange, reading) ? WELL_ENDED : {};
  const judged = { ...exchange, ...settled };
  return (
    judgeConnection(judged) ??
    judgeStatus(judged) ??
    judgeToldFailure(judged, reading) ??
    judgeOwnStop(judged) ??
    judgeContent(judged, reading) ??
    judgeEnding(judged, reading)
  );
}

const WELL_ENDED: Pick<Exchange, 'end' | 'failure'> = { end: 'end', failure: null };

/** True where a stream came to the end of its answer, well or not: its body has nothing more to say. */
export function isAnswerOver(exchange: Exchange, { endedAt }: Reading): boolean {
  return isStream(exchange) && endedAt !== null;
}

function isStream(exchange: Exchange): boolean {
  const { status } = exchange;
  return status !== null && status >= 200 && status < 300 && notAStream(exchange) === null;
}

/** Our own abort, and exchanges that brought no answer at all. */
function judgeConnection(exchange: Exchange): Judgement | null {
  const { end, failure, status } = exchange;
  if (end === 'aborted') return failed('aborted', 'aborted', 'stopped by this program before the stream ended');
  if (end === 'connect_failed') {
    return failed('network_error', blameOfConnection(failure?.code ?? null), failureText(exchange));
  }
  if (end !== 'cut' || status !== null) return null;
  if (failure?.code === 'NOT_HTTP') return failed('failed', 'provider', failureText(exchange));
  return judgeUnanswered(exchange);
}

/** The request was written and the connection ended before a status came. */
function judgeUnanswered(exchange: Exchange): Judgement {
  const { connectionReused, failure, phases, bytesReceived } = exchange;
  const silentMs = phases.end - (phases.requestWritten ?? phases.start);
  const fault = blameOfUnanswered({ code: failure?.code ?? null, bytesReceived, connectionReused, silentMs });
  const when = bytesReceived > 0 ? 'in the middle of the response header' : 'before a byte was answered';
  const text = `${failureText(exchange)}, ${when}`;
  return failed(fault === 'provider' ? 'truncated' : 'network_error', fault, text);
}

function judgeStatus(exchange: Exchange): Judgement | null {
  const { status, headers } = exchange;
  if (status === null || (status >= 200 && status < 300)) return null;
  if (status < 400) {
    const target = hostOf(headers['location']);
    return failed(
      'http_error',
      'config',
      `HTTP ${status}: redirect to ${target}, not followed; set the base URL to where the API really is`,
    );
  }
  const body = bodyText(exchange);
  const error = errorInText(body);
  if (error !== null && isContentFilter(error)) return failed('refused', null, `HTTP ${status}: ${body}`);
  return failed('http_error', blameOfHttpError(status, error, body), `HTTP ${status}: ${body}`);
}

/** Only the host: a redirect's query may carry anything. */
function hostOf(location: string | undefined): string {
  if (location === undefined) return 'nowhere';
  try {
    return new URL(location).host;
  } catch {
    return 'another path of the same host';
  }
}

/** The stream itself told of a failure; how the connection then ended adds nothing. */
function judgeToldFailure(exchange: Exchange, { error, ending, terminalEvent, status }: Reading): Judgement | null {
  if (ending !== 'failed' || notAStream(exchange) !== null) return null;
  if (error !== null) return toldError(error);
  const account = status === null ? 'without a reason' : `with status "${status}" and no reason`;
  return failed('failed', 'provider', `the stream ended in ${terminalEvent ?? 'nothing'} ${account}`);
}

function toldError(error: StreamError): Judgement {
  if (isContentFilter(error)) return failed('refused', null, describe(error));
  return failed('failed', blameOfStreamError(error), describe(error));
}

function judgeOwnStop({ end, phases, chunks, status, failure }: Exchange): Judgement | null {
  const seconds = ((phases.end - phases.start) / 1000).toFixed(1);
  const brought = `${status === null ? 'no answer' : `${bytesIn(chunks)} bytes`} by then`;
  if (end === 'total_deadline')
    return failed('timeout', 'timeout', `timeout: not ended after ${seconds} s, ${brought}`);
  if (end === 'idle_deadline')
    return failed('timeout', 'timeout', `idle timeout: silence until ${seconds} s, ${brought}`);
  if (end !== 'too_large') return null;
  return failed(
    'failed',
    'provider',
    `too large: ${failure?.message ?? 'more bytes came than an answer can have'}, ${brought}`,
  );
}

/** A 2xx whose body is no event stream, or holds more than an answer can: an HTML page, plain JSON, something compressed, rubbish. */
function judgeContent(exchange: Exchange, reading: Reading): Judgement | null {
  const problem = notAStream(exchange);
  if (problem !== null) return judgeOtherContent(exchange, problem);
  if (reading.stopped === 'text_too_long')
    return failed('failed', 'provider', 'too large: more text than max_output_tokens can hold');
  if (reading.stopped === 'message_too_long')
    return failed('failed', 'provider', 'an event that never ends: reading was stopped');
  if (reading.stopped === 'too_much_rubbish')
    return failed('failed', 'provider', `no Responses stream: ${bodyText(exchange)}`);
  const undeclared = exchange.headers['content-type'] === undefined && reading.firstByteAt !== null;
  if (!undeclared || reading.events > 0) return null;
  const text = `HTTP ${exchange.status} without a content type and without an event: ${bodyText(exchange)}`;
  return judgeBareError(exchange, reading) ?? failed('failed', 'provider', text);
}

function judgeOtherContent(exchange: Exchange, problem: string): Judgement {
  const body = bodyText(exchange);
  const error = errorInText(body);
  const fault = error === null ? 'provider' : blameOfStreamError(error);
  return failed('failed', fault, `HTTP ${exchange.status} with ${problem}: ${body}`);
}

function judgeEnding(exchange: Exchange, reading: Reading): Judgement {
  if (reading.ending === null) return judgeBareError(exchange, reading) ?? truncated(exchange, reading);
  const refusal = judgeRefusal(reading);
  if (refusal !== null) return refusal;
  if (reading.ending === 'incomplete') return incomplete(reading);
  // A text of white space and invisible characters is not an answer.
  return isBlank(reading.text) ? failed('empty', 'provider', 'completed without text') : COMPLETED;
}

/** An error that stands in the body as it is, with no event around it. */
function judgeBareError(exchange: Exchange, { bareError, events }: Reading): Judgement | null {
  const error = bareError ?? (events === 0 ? errorInText(bodyText(exchange)) : null);
  return error === null ? null : toldError(error);
}

/** Declined, by the model in its own words or by a content filter. */
function judgeRefusal({ refusal, incompleteReason }: Reading): Judgement | null {
  if (!isBlank(refusal)) return failed('refused', null, `refused: ${refusal}`);
  if (incompleteReason !== 'content_filter') return null;
  return failed('refused', null, 'refused: content_filter ended the answer');
}

function truncated(exchange: Exchange, { events }: Reading): Judgement {
  const { failure, chunks } = exchange;
  const how = failure === null ? 'the stream ended' : failureText(exchange);
  return failed(
    'truncated',
    'provider',
    `${how} after ${events} events and ${bytesIn(chunks)} bytes, without a terminal event`,
  );
}

function incomplete({ incompleteReason }: Reading): Judgement {
  const fault = incompleteReason === 'max_output_tokens' ? 'cap' : 'provider';
  return failed('incomplete', fault, `incomplete: ${incompleteReason ?? 'no reason given'}`);
}

function failureText({ failure }: Exchange): string {
  return failure === null ? 'the connection was lost' : describe(failure);
}

function describe({ code, message }: { code: string | null; message: string | null }): string {
  if (message === null || message === '') return code ?? 'an error without code or message';
  return code === null || message.startsWith(code) ? message : `${code}: ${message}`;
}

/** The one place where an error's text is made: folded to one line and cut. */
function failed(outcome: Exclude<Outcome, 'completed'>, fault: Blame | Fault | null, text: string): Judgement {
  const line = foldLines(text.slice(0, 4 * MAX_ERROR_CHARS));
  // A cut may leave half a surrogate pair.
  const cut =
    line.length > MAX_ERROR_CHARS ? `${line.slice(0, MAX_ERROR_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
  return { outcome, fault, error: cut };
}
