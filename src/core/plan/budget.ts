import { costUsd, type Price } from '../price/prices.js';
import type { AttemptRecord } from '../record/record.js';
import { grouped } from '../text/numbers.js';

/** What a run may spend; null is no cap. */
export interface Caps {
  readonly maxBillableTokens: number | null;
  readonly maxCostUsd: number | null;
}

/** Tokens and money, of one attempt or summed. */
export interface Spending {
  readonly tokens: number;
  readonly usd: number;
}

/** Tokens that the message layout may add to the texts; 4 a message and 2 would fit what was published, this is generous. */
const LAYOUT_TOKENS = 64;

/**
 * The most that an attempt can cost, in tokens and USD.
 *
 * A token of o200k is at least one byte of UTF-8, so the byte count bounds the
 * input without a tokenizer; the output is bounded by what the request asks for.
 */
export function worstCase(
  promptText: string,
  instructions: string | null,
  maxOutputTokens: number,
  price: Price | null,
): Spending {
  const encoder = new TextEncoder();
  const input = encoder.encode(promptText).length + encoder.encode(instructions ?? '').length + LAYOUT_TOKENS;
  const usage = { input_tokens: input, output_tokens: maxOutputTokens, cached_input_tokens: null };
  return { tokens: input + maxOutputTokens, usd: price === null ? 0 : costUsd(usage, price) };
}

/**
 * What an attempt must be taken to have cost: its usage where the provider
 * reported it, nothing where it was refused or never left this machine, and all
 * that was reserved where a stream broke before it could say, or where the usage
 * can't be true (no request has no input).
 */
export function chargeOf(record: AttemptRecord, reserved: Spending): Spending {
  if (record.input_tokens !== null && record.input_tokens > 0 && record.output_tokens !== null) {
    return { tokens: record.input_tokens + record.output_tokens, usd: record.estimated_cost_usd ?? 0 };
  }
  const unsent = record.outcome === 'network_error' && (record.request_written_ms ?? null) === null;
  const refused = record.http_status !== null && record.http_status >= 300;
  return unsent || refused ? { tokens: 0, usd: 0 } : reserved;
}

/**
 * Keeps the promise of the caps: worst cases are reserved before anything is
 * sent, and given back for what was really used.
 */
export class Budget {
  private spent: Spending = { tokens: 0, usd: 0 };
  private reserved: Spending = { tokens: 0, usd: 0 };

  constructor(private readonly caps: Caps) {}

  /** What has been used so far, as far as it is known. */
  get total(): Spending {
    return this.spent;
  }

  /** Counts what an earlier session of the same run used. */
  carry(charge: Spending): void {
    this.spent = add(this.spent, charge);
  }

  /**
   * Reserves the worst case of a unit.
   *
   * @returns null, or the sentence that says which cap would be passed
   */
  reserve(worst: Spending): string | null {
    const after = add(add(this.spent, this.reserved), worst);
    const refusal = this.refusal(after);
    if (refusal === null) this.reserved = add(this.reserved, worst);
    return refusal;
  }

  /** Replaces a reservation by what was really charged. */
  settle(reservation: Spending, charge: Spending): void {
    this.reserved = add(this.reserved, { tokens: -reservation.tokens, usd: -reservation.usd });
    this.spent = add(this.spent, charge);
  }

  private refusal(after: Spending): string | null {
    const { maxBillableTokens, maxCostUsd } = this.caps;
    if (maxBillableTokens !== null && after.tokens > maxBillableTokens) {
      return `max-billable-tokens: ${grouped(this.spent.tokens)} used, the next pair could bring it to ${grouped(after.tokens)}, more than ${grouped(maxBillableTokens)}`;
    }
    // A millionth of a cent of slack: sums of decimal prices are not exact in binary.
    if (maxCostUsd !== null && after.usd > maxCostUsd + 1e-8) {
      return `max-cost-usd: $${this.spent.usd.toFixed(4)} spent, the next pair could bring it to $${after.usd.toFixed(4)}, more than $${String(maxCostUsd)}`;
    }
    return null;
  }
}

export function add(a: Spending, b: Spending): Spending {
  return { tokens: a.tokens + b.tokens, usd: a.usd + b.usd };
}
