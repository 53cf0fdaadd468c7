import type { Spending } from '../../plan/budget.js';
import type { AttemptRecord } from '../../record/record.js';
import { duration } from '../../text/durations.js';
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

/** The bar at the bottom of a terminal: share done, rate, time left by the rate so far, money. */
export function progressBar(done: number, total: number, elapsedMs: number, spent: Spending, width = 24): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(share * width);
  const eta = done === 0 ? 'ETA –' : `ETA ${duration((elapsedMs / done) * (total - done))}`;
  return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done}/${total} ${(share * 100).toFixed(0)} %  ${duration(elapsedMs)} gone  ${eta}  $${spent.usd.toFixed(4)}`;
}

function usd(amount: number): string {
  return `$${amount.toFixed(6)}`;
}
