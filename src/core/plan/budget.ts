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

/** What one attempt is charged. */
export interface Charge extends Spending {
  /** False where no usage was reported: the whole reservation is charged, since it may have been billed. */
  readonly reported: boolean;
}

/** What a run was charged against its caps. */
export interface Charged {
  /** By the usage that the providers reported. */
  readonly billed: Spending;
  /** Reserved for requests whose usage was never reported: at most this was billed beside. */
  readonly unreported: Spending;
}

/** A cap that leaves no room for what is to be asked next. */
export interface CapRefusal {
  readonly cap: 'max-billable-tokens' | 'max-cost-usd';
  readonly message: string;
}

const NOTHING: Spending = { tokens: 0, usd: 0 };

/** Tokens that the message layout may add to the texts; 4 a message and 2 would fit what was published, this is generous. */
const LAYOUT_TOKENS = 64;

/** USD; sums of decimal prices are not exact in binary. A millionth of a cent. */
const ROUNDING_USD = 1e-8;

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
  // A provider may write the whole input to its cache, which can cost more than input.
  const usage = {
    input_tokens: input,
    output_tokens: maxOutputTokens,
    cached_input_tokens: null,
    cache_write_tokens: input,
  };
  return { tokens: input + maxOutputTokens, usd: price === null ? 0 : costUsd(usage, price) };
}

/**
 * What an attempt must be taken to have cost: its usage where the provider
 * reported it, nothing where it was refused or never sent, and all that was
 * reserved where a stream broke before it could report, or where the usage
 * can't be true (no request has no input).
 */
export function chargeOf(record: AttemptRecord, reserved: Spending): Charge {
  if (record.input_tokens !== null && record.input_tokens > 0 && record.output_tokens !== null) {
    return {
      tokens: record.input_tokens + record.output_tokens,
      usd: record.estimated_cost_usd ?? 0,
      reported: true,
    };
  }
  const { outcome, http_status: status } = record;
  const isUnsent =
    (outcome === 'network_error' || outcome === 'aborted') && (record.request_written_ms ?? null) === null;
  const isRefused = status !== null && status >= 300;
  return isUnsent || isRefused
    ? { ...NOTHING, reported: true }
    : { tokens: reserved.tokens, usd: reserved.usd, reported: false };
}

/**
 * Keeps the promise of the caps: worst cases are reserved before anything is
 * sent, and replaced by the charge when the attempt has ended.
 *
 * A provider that bills more than a request's worst case makes every worst case
 * larger by the same factor: those to come, those in flight, and those that
 * were charged because no usage was reported. What such a provider bills for
 * requests that were in flight at its first bill can't be undone; it is counted.
 */
export class Budget {
  private billed = NOTHING;
  /** Worst cases of attempts that reported no usage, before they are enlarged. */
  private unreported = NOTHING;
  /** Worst cases of what is in flight, before they are enlarged. */
  private reserved = NOTHING;
  /** The largest charge as a multiple of its worst case, at least 1. */
  private overrun = 1;

  constructor(private readonly caps: Caps) {}

  /** All that was charged: at least what was billed. */
  get total(): Spending {
    return add(this.billed, this.enlarged(this.unreported));
  }

  get charged(): Charged {
    return { billed: this.billed, unreported: this.enlarged(this.unreported) };
  }

  /** True where caps are set and no bill has shown yet whether a worst case can be relied on. */
  get isUntried(): boolean {
    const { maxBillableTokens, maxCostUsd } = this.caps;
    return (maxBillableTokens !== null || maxCostUsd !== null) && this.billed.tokens === 0;
  }

  /**
   * Counts a charge that was not reserved in this session, such as one of an earlier session.
   *
   * @param worst the worst case of what is charged; null where it is unknown
   */
  charge(charge: Charge, worst: Spending | null): void {
    if (!charge.reported) {
      this.unreported = add(this.unreported, charge);
      return;
    }
    this.billed = add(this.billed, charge);
    if (worst === null) return;
    const [tokens, usd] = [multiple(charge.tokens, worst.tokens), multiple(charge.usd, worst.usd)];
    this.overrun = Math.max(this.overrun, tokens, usd);
  }

  /** Reserves a worst case. @returns null, or the cap that leaves no room for it */
  reserve(worst: Spending): CapRefusal | null {
    const refusal = this.refusalOf(worst);
    if (refusal === null) this.reserved = add(this.reserved, worst);
    return refusal;
  }

  /** Replaces a reservation by what is charged for it. */
  settle(worst: Spending, charge: Charge): void {
    this.reserved = add(this.reserved, { tokens: -worst.tokens, usd: -worst.usd });
    this.charge(charge, worst);
  }

  /** The cap that leaves no room for `worst` beside what is charged and reserved; null where there is room. */
  refusalOf(worst: Spending): CapRefusal | null {
    const { maxBillableTokens: mostTokens, maxCostUsd: mostUsd } = this.caps;
    const after = add(this.total, this.enlarged(add(this.reserved, worst)));
    if (mostTokens !== null && after.tokens > mostTokens) {
      const spell = ({ tokens }: Spending): string => grouped(tokens);
      const message = `${this.usedSo((spending) => `${spell(spending)} tokens`)}; ${this.next(worst, this.total.tokens > mostTokens, spell(after))} more than ${grouped(mostTokens)}`;
      return { cap: 'max-billable-tokens', message };
    }
    if (mostUsd !== null && after.usd > mostUsd + ROUNDING_USD) {
      const spell = ({ usd }: Spending): string => `$${usd.toFixed(4)}`;
      const message = `${this.usedSo(spell)}; ${this.next(worst, this.total.usd > mostUsd + ROUNDING_USD, spell(after))} more than $${String(mostUsd)}`;
      return { cap: 'max-cost-usd', message };
    }
    return null;
  }

  /** A worst case, enlarged by what this run's providers have billed beyond theirs. */
  private enlarged({ tokens, usd }: Spending): Spending {
    return { tokens: Math.ceil(tokens * this.overrun), usd: usd * this.overrun };
  }

  /** What brings the charges above the cap: what was billed already, what is in flight, or what would come next. */
  private next(worst: Spending, isPassed: boolean, after: string): string {
    if (isPassed) return 'that is';
    return `${worst.tokens === 0 ? 'what is in flight' : 'the next pair'} can bring it to ${after},`;
  }

  private usedSo(spell: (spending: Spending) => string): string {
    const { billed, unreported } = this.charged;
    const unknown =
      unreported.tokens > 0 ? `, up to ${spell(unreported)} more for requests that reported no usage` : '';
    return `${spell(billed)} billed${unknown}`;
  }
}

function multiple(charged: number, reserved: number): number {
  return reserved > 0 ? charged / reserved : 1;
}

export function add(a: Spending, b: Spending): Spending {
  return { tokens: a.tokens + b.tokens, usd: a.usd + b.usd };
}
