import type { Caps, Spending } from '../../plan/budget.js';
import type { AttemptRecord } from '../../record/record.js';
import { duration } from '../../text/durations.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped } from '../../text/numbers.js';

/**
 * The walkthrough’s line for a finished request, so that logs of both read alike:
 * `bedrock openai.gpt-5.5 run 142/1320: ok; in=87 out=44 reasoning=31; cost=$0.001755; …`
 */
export function progressLine(record: AttemptRecord, total: number, tokens: number, openaiListUsd: number): string {
  const usage =
    record.input_tokens === null || record.output_tokens === null
      ? 'tokens unavailable'
      : `in=${grouped(record.input_tokens)} out=${grouped(record.output_tokens)} reasoning=${record.reasoning_tokens === null ? 'n/a' : grouped(record.reasoning_tokens)}`;
  const cost = record.estimated_openai_cost_usd === null ? 'n/a' : usd(record.estimated_openai_cost_usd);
  return (
    `${record.provider} ${record.model} run ${record.run_index}/${total}: ${statusOf(record)}; ${usage}; cost=${cost}; ` +
    `cumulative_tokens=${grouped(tokens)}; cumulative_est_openai_cost=${usd(openaiListUsd)}`
  );
}

function statusOf(record: AttemptRecord): string {
  if (record.ok) return 'ok';
  const blame = record.fault === null ? '' : `, ${record.fault}`;
  return `failed (${record.outcome ?? 'unknown'}${blame})`;
}

/** How far a run is. */
export interface ProgressState {
  readonly done: number;
  readonly total: number;
  /** Of those done, how many in this session: earlier ones say nothing of the time that is left. */
  readonly doneHere: number;
  readonly elapsedMs: number;
  readonly failed: number;
  readonly spent: Spending;
  readonly caps: Caps;
  /** False where no price is known: tokens are shown in place of money. */
  readonly priced: boolean;
}

const LEAST_BAR = 8;
const MOST_BAR = 30;

/** The bar at the bottom of a terminal: share done, time left by the rate so far, cost against its cap, failures. */
export function progressBar(state: ProgressState, width: number): string {
  const { done, total } = state;
  const text = ` ${done}/${total} ${percentDone(state)} · ${timeLeft(state)} · ${spending(state)}${failures(state)}`;
  const room = Math.min(MOST_BAR, width - [...text].length - 3);
  if (room < LEAST_BAR) return text.trimStart();
  const filled = total === 0 ? room : Math.round(Math.min(1, done / total) * room);
  return `[${'█'.repeat(filled)}${'░'.repeat(room - filled)}]${text}`;
}

/** The same as one line of a log, for where nothing can be redrawn. */
export function progressNote(state: ProgressState): string {
  const { done, total, elapsedMs } = state;
  return `${percentDone(state)} done: ${done} of ${total} requests, ${duration(elapsedMs)} gone, ${timeLeft(state)}, ${spending(state)}${failures(state)}`;
}

/** Which tenth of the plan has been passed, 0 to 10. */
export function tenthOf({ done, total }: Pick<ProgressState, 'done' | 'total'>): number {
  return total === 0 ? 10 : Math.min(10, Math.floor((done / total) * 10));
}

/** A failure as it happens: whose, of what, how it ended and what was said. */
export function failureLine(record: AttemptRecord): string {
  const { arm, provider, model, prompt_id, outcome, http_status, fault, error } = record;
  const isTold = http_status === null || http_status === 200 || error?.startsWith(`HTTP ${http_status}`) === true;
  const status = isTold ? '' : `, HTTP ${http_status}`;
  const cause = fault === null ? '' : `, ${fault}`;
  const said = error === null ? '' : `: ${excerpt(error, LONGEST_ERROR)}`;
  return `failed: ${arm ?? `${provider} ${model}`}, ${excerpt(prompt_id, LONGEST_ID)}: ${(outcome ?? 'unknown').replace('_', ' ')}${status}${cause}${said}`;
}

const LONGEST_ERROR = 200;
const LONGEST_ID = 60;

function percentDone({ done, total }: ProgressState): string {
  return `${total === 0 ? 100 : Math.floor(Math.min(1, done / total) * 100)} %`;
}

function timeLeft(state: ProgressState): string {
  const left = leftMs(state);
  return left === null ? 'ETA –' : `ETA ${duration(left)}`;
}

/** The time that is left by the rate of this session, ms; null before its first request. */
export function leftMs({ done, total, doneHere, elapsedMs }: ProgressState): number | null {
  return doneHere === 0 ? null : (elapsedMs / doneHere) * Math.max(0, total - done);
}

/** `$0.42 of $5.00`, `12,345 of 2,000,000 tokens`. */
function spending({ spent, caps, priced }: ProgressState): string {
  if (!priced) {
    const cap = caps.maxBillableTokens === null ? '' : ` of ${grouped(caps.maxBillableTokens)}`;
    return `${grouped(spent.tokens)}${cap} tokens`;
  }
  return `$${spent.usd.toFixed(2)}${caps.maxCostUsd === null ? '' : ` of $${caps.maxCostUsd.toFixed(2)}`}`;
}

function failures({ failed }: ProgressState): string {
  return failed === 0 ? '' : ` · ${grouped(failed)} failed`;
}

function usd(amount: number): string {
  return `$${amount.toFixed(6)}`;
}
