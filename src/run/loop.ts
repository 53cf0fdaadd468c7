import { add, type Budget, type Charged, chargeOf, type Spending, worstCase } from '../core/plan/budget.js';
import { Ledger } from '../core/plan/ledger.js';
import { leastUnit, type Plan, type PlannedUnit } from '../core/plan/plan.js';
import type { PlannedAttempt } from '../core/record/planned.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { RunSettings } from '../core/record/settings.js';
import { asParityError } from '../errors.js';
import type { Journal, Log, Watch } from '../ports.js';
import { type AttemptPorts, ask } from './attempt.js';
import { Progress } from './progress.js';
import { endingBy } from './stop/ending.js';
import type { Ending, StopRule } from './stop/rule.js';
import { stopRules } from './stop/rules.js';
import { capReached } from './stop/spending-cap.js';
import { MAX_NETWORK_REPEATS, NetworkWait } from './wait/network.js';
import { RateLimits } from './wait/rate-limit.js';

export interface LoopPorts extends AttemptPorts {
  readonly journal: Journal;
  readonly log: Log;
  /** Aborted by a person or a runner. */
  readonly signal: AbortSignal;
  /** Collects what finished requests left, while no stream is open; absent where that is left to the engine. */
  readonly collectGarbage?: () => void;
  /** Follows the run from outside; absent where nobody does. */
  readonly watch?: Watch;
}

export interface LoopInput {
  readonly plan: Plan;
  readonly settings: RunSettings;
  readonly budget: Budget;
  readonly networkWaitMinutes: number;
  readonly retryFailed: boolean;
  /** A line for every request. */
  readonly verbose: boolean;
  /** What earlier sessions of this run recorded; complete pairs are not asked again. */
  readonly earlier: readonly AttemptRecord[];
  /** How long earlier sessions of this run took. */
  readonly earlierMs: number;
  /** Rules of this run beside those of every run. */
  readonly rules?: readonly StopRule[];
}

/** How the measuring ended. */
export interface LoopResult {
  /** Null where the plan was done. */
  readonly ending: Ending | null;
  /** Planned requests that no attempt has measured: not asked yet, or lost to a fault of the client's side. */
  readonly leftToAsk: number;
  readonly charged: Charged;
}

/**
 * Executes a plan: warm-ups, then unit by unit, each reserved in the budget
 * before its first request and journalled before the next begins.
 */
export async function executePlan(input: LoopInput, ports: LoopPorts): Promise<LoopResult> {
  const loop = new Loop(input, ports);
  await loop.until(() => loop.warmUp());
  await loop.until(() => loop.measure());
  if (input.retryFailed) await loop.until(() => loop.retryFailed());
  return loop.result();
}

/** The queue, the reservations and the repetitions; when to stop is the rules' affair. */
class Loop {
  private readonly ledger: Ledger;
  private readonly stop = new AbortController();
  private readonly signal: AbortSignal;
  private readonly network: NetworkWait;
  private readonly rateLimits: RateLimits;
  private readonly rules: readonly StopRule[];
  private readonly startedAt: number;
  private total: number;
  private ending: Ending | null = null;
  private inFlight = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly progress: Progress;
  private done = 0;
  /** Units that are measured whole. */
  private units = 0;

  constructor(
    private readonly input: LoopInput,
    private readonly ports: LoopPorts,
  ) {
    this.signal = AbortSignal.any([ports.signal, this.stop.signal]);
    this.ledger = new Ledger(input.earlier);
    this.network = new NetworkWait(input.networkWaitMinutes, ports);
    this.rateLimits = new RateLimits(ports);
    this.rules = [...stopRules(input, ports.clock), ...(input.rules ?? []), this.rateLimits];
    this.startedAt = ports.clock.monotonic();
    const { max_cost_usd: maxCostUsd, max_billable_tokens: maxBillableTokens } = input.settings;
    this.progress = new Progress({
      log: ports.log,
      verbose: input.verbose,
      caps: { maxCostUsd, maxBillableTokens },
      priced: [...ports.prices.values()].some((price) => price !== null),
      earlier: input.earlier,
      ...(ports.watch === undefined ? {} : { watch: ports.watch }),
    });
    this.total = input.plan.warmups.length + input.plan.units.reduce((sum, unit) => sum + unit.length, 0);
    for (const rule of this.rules) rule.watch?.((ending) => this.end(ending), this.signal);
  }

  result(): LoopResult {
    this.stop.abort();
    if (this.ports.signal.aborted) this.ending ??= { code: 'interrupted', message: 'interrupted', error: null };
    const planned = this.input.plan.units.flat();
    return {
      ending: this.ending,
      leftToAsk: planned.filter((each) => !this.ledger.isFinished(each)).length,
      charged: this.input.budget.charged,
    };
  }

  /** Runs a stage unless something has ended the run; what a stage throws ends it. */
  async until(stage: () => Promise<void>): Promise<void> {
    if (this.signal.aborted) return;
    try {
      await stage();
    } catch (cause) {
      const error = asParityError(cause);
      // Who stopped it is known already.
      if (error.code !== 'INTERRUPTED') this.end(endingBy(error));
    }
  }

  /** Nothing is warmed up where nothing is left to measure, or where no pair could be paid for afterwards. */
  async warmUp(): Promise<void> {
    const { warmups, units } = this.input.plan;
    const left = units.filter((unit) => this.nextAttempt(unit) !== null);
    if (left.length === 0) return;
    const least = leastUnit({ warmups, units: left }).map((planned) => this.worst(planned));
    const refusal = this.input.budget.refusalOf(least.reduce(add));
    if (refusal !== null) return this.end(capReached(refusal));
    for (const unit of warmups) await this.runUnit(unit, 1);
  }

  /**
   * `concurrency` workers take units from one queue; with one it is a plain
   * sequence. While no bill has been seen the first of them is alone, so that a
   * provider which bills more than a request allows does it once and not
   * `concurrency` times.
   */
  async measure(): Promise<void> {
    const queue = this.input.plan.units.map((unit) => ({ unit, attempt: this.nextAttempt(unit) }));
    const next = queue.values();
    const worker = async (isOver: () => boolean): Promise<void> => {
      for (const { unit, attempt } of next) {
        if (attempt === null) {
          this.done += unit.length;
          this.units += 1;
        } else await this.observeUnit(await this.runUnit(unit, attempt), unit);
        if (this.signal.aborted || (attempt !== null && isOver())) return;
      }
    };
    const { concurrency } = this.input.settings;
    if (concurrency > 1 && this.input.budget.isUntried) await this.until(() => worker(() => true));
    // One that fails ends the run, but what the others have in flight is still kept.
    await Promise.all(Array.from({ length: concurrency }, () => this.until(() => worker(() => false))));
  }

  /** Failed prompts once more, marked: they count for accuracy beside the measurement, never in it. */
  async retryFailed(): Promise<void> {
    for (const unit of this.input.plan.units) {
      for (const planned of unit) {
        if (this.signal.aborted) return;
        if (!this.ledger.isFailed(planned)) continue;
        this.total += 1;
        await this.runUnit([planned], this.ledger.attempts(planned) + 1, true);
      }
    }
  }

  /** One unit: reserved whole, or not begun. @returns the last attempt of each of its requests */
  private async runUnit(unit: PlannedUnit, attempt: number, retry = false): Promise<AttemptRecord[]> {
    const records: AttemptRecord[] = [];
    const worst = unit.map((planned) => this.worst(planned));
    if (!(await this.reserve(worst.reduce(add)))) return records;
    try {
      for (const [index, planned] of unit.entries()) {
        const record = await this.runAttempt(planned, worst[index] as Spending, attempt, retry);
        if (record === null) return records;
        records.push(record);
      }
      return records;
    } finally {
      this.inFlight -= 1;
      for (const wake of this.waiting.splice(0)) wake();
    }
  }

  /**
   * Reserves a unit, which is then in flight. Others in flight may give back much
   * of what they reserved: a refusal is final only where there are none.
   *
   * @returns false where the run has ended
   */
  private async reserve(worst: Spending): Promise<boolean> {
    while (!this.signal.aborted) {
      const refusal = this.input.budget.reserve(worst);
      if (refusal === null) {
        this.inFlight += 1;
        return true;
      }
      if (this.inFlight === 0) this.end(capReached(refusal));
      else await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return false;
  }

  /** One request, repeated where the client's own network lost it. @returns null where the run has ended before */
  private async runAttempt(
    planned: PlannedAttempt,
    worst: Spending,
    firstAttempt: number,
    retry: boolean,
  ): Promise<AttemptRecord | null> {
    for (let repeat = 0; ; repeat += 1) {
      if (!(await this.mayAsk(planned))) return null;
      const options = { attempt: firstAttempt + repeat, worst };
      const asked = await ask(planned, options, this.input.settings, this.ports, this.signal);
      const record = retry ? { ...asked.record, retry: true } : asked.record;
      const again = record.fault === 'network' && repeat < MAX_NETWORK_REPEATS && !this.signal.aborted;
      await this.keep(record, worst, again);
      if (!again) {
        this.consult((rule) => rule.afterAttempt?.({ ...asked, record }) ?? null);
        return record;
      }
      await this.network.wait(planned.arm.base_url, this.signal);
      if (this.signal.aborted) return null;
      // What was lost may still have been billed: its repetition is paid for again, or not made.
      const refusal = this.input.budget.reserve(worst);
      if (refusal !== null) {
        this.end(capReached(refusal));
        return null;
      }
    }
  }

  /** Waits for the provider's rate limit, then lets every rule look at the run. @returns false where the run has ended */
  private async mayAsk(planned: PlannedAttempt): Promise<boolean> {
    await this.rateLimits.wait(planned.arm.provider, this.signal);
    if (!this.signal.aborted) this.consult((rule) => rule.beforeRequest?.() ?? null);
    if (this.signal.aborted) return false;
    // Not while another stream is open, which the pause would delay.
    if (this.input.settings.concurrency === 1) this.ports.collectGarbage?.();
    return true;
  }

  /** On disk first, then counted and shown. */
  private async keep(record: AttemptRecord, worst: Spending, again: boolean): Promise<void> {
    await this.ports.journal.append(record);
    this.ledger.add(record);
    this.input.budget.settle(worst, chargeOf(record, worst));
    if (!again) this.done += 1;
    this.progress.show(record, this.totalOf(record), again, {
      done: this.done,
      total: this.total,
      prompts: this.units,
      plannedPrompts: this.input.plan.units.length,
      elapsedMs: this.ports.clock.monotonic() - this.startedAt,
      spent: this.input.budget.charged.billed,
    });
  }

  private observeUnit(records: readonly AttemptRecord[], unit: PlannedUnit): void {
    if (records.length < unit.length) return;
    this.units += 1;
    this.consult((rule) => rule.afterUnit?.(records) ?? null);
  }

  /** Ends the run at the first rule that says so. */
  private consult(question: (rule: StopRule) => Ending | null): void {
    for (const rule of this.rules) {
      const ending = question(rule);
      if (ending !== null) return this.end(ending);
    }
  }

  private end(ending: Ending): void {
    if (this.ending !== null) return;
    this.ending = ending;
    if (ending.error === null)
      this.ports.log.warn(`stopping: ${ending.message}. What was measured is kept and reported.`);
    this.stop.abort();
  }

  /** 1 for a unit never asked, one more than before for a broken one, null for a whole one. */
  private nextAttempt(unit: PlannedUnit): number | null {
    if (unit.every((planned) => this.ledger.isFinished(planned))) return null;
    return Math.max(...unit.map((planned) => this.ledger.attempts(planned))) + 1;
  }

  private worst(planned: PlannedAttempt): Spending {
    const { instructions, max_output_tokens: maxOutputTokens } = this.input.settings;
    return worstCase(
      planned.prompt.text,
      instructions,
      maxOutputTokens,
      this.ports.prices.get(planned.arm.arm) ?? null,
    );
  }

  /** The walkthrough counts each arm's own sequence. */
  private totalOf(record: AttemptRecord): number {
    const arms = this.input.settings.arms.length;
    return arms === 0 ? this.total : Math.max(record.run_index, Math.round(this.total / arms));
  }
}
