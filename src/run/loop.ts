import { add, type Budget, chargeOf, type Spending, worstCase } from '../core/plan/budget.js';
import { Ledger } from '../core/plan/ledger.js';
import type { Plan, PlannedUnit } from '../core/plan/plan.js';
import type { PlannedAttempt } from '../core/record/planned.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { RunSettings } from '../core/record/settings.js';
import { progressBar, progressLine } from '../core/report/terminal/progress.js';
import { asParityError, type ParityError } from '../errors.js';
import type { Journal, Log } from '../ports.js';
import { type Asked, type AttemptPorts, ask } from './attempt.js';
import { refusalOf } from './stop/refusal.js';
import { Streaks } from './stop/streaks.js';
import { MAX_NETWORK_REPEATS, NetworkPatience } from './wait/network.js';
import { Pauses } from './wait/rate-limit.js';

export interface LoopPorts extends AttemptPorts {
  readonly journal: Journal;
  readonly log: Log;
  /** Aborted by a person or a runner. */
  readonly signal: AbortSignal;
  /** Collects what finished requests left, while no stream is open; absent where that is left to the engine. */
  readonly collectGarbage?: () => void;
}

export interface LoopInput {
  readonly plan: Plan;
  readonly settings: RunSettings;
  readonly budget: Budget;
  readonly networkWaitMinutes: number;
  readonly retryFailed: boolean;
  /** What an earlier session of this run recorded; complete pairs are not asked again. */
  readonly carried: readonly AttemptRecord[];
}

/** How the measuring ended. */
export interface LoopResult {
  /** Null where the plan was carried out whole. */
  readonly stoppedReason: string | null;
  /** What ended the run before its plan was done, where that is no cap. */
  readonly error: ParityError | null;
}

/**
 * Carries out a plan: warm-ups, then unit by unit, each reserved in the budget
 * before its first request and journalled before the next begins.
 */
export async function carryOut(input: LoopInput, ports: LoopPorts): Promise<LoopResult> {
  const loop = new Loop(input, ports);
  await loop.until(() => loop.warmUp());
  await loop.until(() => loop.measureAll());
  if (input.retryFailed) await loop.until(() => loop.retryFailed());
  return loop.result();
}

class Loop {
  private readonly ledger: Ledger;
  private readonly stop = new AbortController();
  private readonly signal: AbortSignal;
  private readonly patience: NetworkPatience;
  private readonly startedAt: number;
  private total: number;
  private stoppedReason: string | null = null;
  private error: ParityError | null = null;
  private readonly streaks: Streaks;
  private readonly pauses: Pauses;
  private inFlight = 0;
  private readonly waiting: (() => void)[] = [];
  private tokens = 0;
  private openaiListUsd = 0;
  private done = 0;

  constructor(
    private readonly input: LoopInput,
    private readonly ports: LoopPorts,
  ) {
    this.signal = AbortSignal.any([ports.signal, this.stop.signal]);
    this.ledger = new Ledger(input.carried);
    this.patience = new NetworkPatience(input.networkWaitMinutes, ports);
    this.streaks = new Streaks(input.settings);
    this.pauses = new Pauses(ports);
    this.startedAt = ports.clock.monotonic();
    this.total = input.plan.warmups.length + input.plan.units.reduce((sum, unit) => sum + unit.length, 0);
    this.watchDuration();
  }

  result(): LoopResult {
    this.stop.abort();
    if (this.ports.signal.aborted && this.stoppedReason === null) this.stoppedReason = 'interrupted';
    return { stoppedReason: this.stoppedReason, error: this.error };
  }

  /** Runs a stage unless something has ended the run; what a stage throws ends it. */
  async until(stage: () => Promise<void>): Promise<void> {
    if (this.signal.aborted) return;
    try {
      await stage();
    } catch (cause) {
      const error = asParityError(cause);
      // Who stopped it is known already.
      if (error.code !== 'INTERRUPTED') this.end(error);
    }
  }

  async warmUp(): Promise<void> {
    for (const unit of this.input.plan.warmups) await this.carry(unit, 1);
  }

  /** `concurrency` workers take units from one queue; with one it is a plain sequence. */
  async measureAll(): Promise<void> {
    const queue = this.input.plan.units.map((unit) => ({ unit, attempt: this.nextAttempt(unit) }));
    const next = queue.values();
    const worker = async (): Promise<void> => {
      for (const { unit, attempt } of next) {
        if (attempt === null) this.done += unit.length;
        else await this.carry(unit, attempt);
        if (this.signal.aborted) return;
      }
    };
    // One that fails ends the run, but what the others have in flight is still kept.
    await Promise.all(Array.from({ length: this.input.settings.concurrency }, () => this.until(worker)));
  }

  /** Failed prompts once more, marked: they count for accuracy beside the measurement, never in it. */
  async retryFailed(): Promise<void> {
    for (const unit of this.input.plan.units) {
      for (const planned of unit) {
        if (this.signal.aborted) return;
        if (!this.ledger.isFailed(planned)) continue;
        this.total += 1;
        await this.carry([planned], this.ledger.attempts(planned) + 1, true);
      }
    }
  }

  /** One unit: reserved whole, or not begun. */
  private async carry(unit: PlannedUnit, attempt: number, retry = false): Promise<void> {
    const worst = unit.map((planned) => this.worst(planned));
    if (!(await this.reserve(worst.reduce(add)))) return;
    try {
      for (const [index, planned] of unit.entries()) {
        if (this.signal.aborted) return;
        await this.carryAttempt(planned, worst[index] as Spending, attempt, retry);
      }
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
      if (this.inFlight === 0) this.stopFor(refusal);
      else await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return false;
  }

  private async carryAttempt(
    planned: PlannedAttempt,
    worst: Spending,
    firstAttempt: number,
    retry: boolean,
  ): Promise<void> {
    for (let repeat = 0; ; repeat += 1) {
      await this.pauses.wait(planned.arm.provider, this.signal);
      if (this.signal.aborted) return;
      this.tidy();
      const asked = await ask(planned, firstAttempt + repeat, this.input.settings, this.ports, this.signal);
      const record = retry ? { ...asked.record, retry: true } : asked.record;
      const again = record.fault === 'network' && repeat < MAX_NETWORK_REPEATS && !this.signal.aborted;
      await this.keep(record, worst, again);
      if (!again) return this.heed({ ...asked, record });
      await this.patience.wait(planned.arm.base_url, this.signal);
      if (this.signal.aborted) return;
      // What was lost may have been billed all the same: its repetition is paid for anew, or not made.
      const refusal = this.input.budget.reserve(worst);
      if (refusal !== null) return this.stopFor(refusal);
    }
  }

  /** Not while another stream is open, which the pause would delay. */
  private tidy(): void {
    if (this.input.settings.concurrency === 1) this.ports.collectGarbage?.();
  }

  /** On disk first, then counted and shown. */
  private async keep(record: AttemptRecord, worst: Spending, again: boolean): Promise<void> {
    await this.ports.journal.append(record);
    this.ledger.add(record);
    const charge = chargeOf(record, worst);
    this.input.budget.settle(worst, charge);
    this.tokens += (record.input_tokens ?? 0) + (record.output_tokens ?? 0);
    this.openaiListUsd += record.estimated_openai_cost_usd ?? 0;
    if (!again) this.done += 1;
    this.ports.log.info(progressLine(record, this.totalOf(record), this.tokens, this.openaiListUsd));
    const elapsed = this.ports.clock.monotonic() - this.startedAt;
    this.ports.log.status(progressBar(this.done, this.total, elapsed, this.input.budget.total));
  }

  /** What an ending means for the rest of the run. */
  private heed(asked: Asked): void {
    const { record } = asked;
    const refusal = refusalOf(record);
    if (refusal !== null) return this.end(refusal);
    const reached = this.streaks.count(record);
    if (reached !== null) return this.stopFor(reached);
    const beyond = record.fault === 'quota' ? this.pauses.note(asked, this.streaks.failures(record.arm)) : null;
    if (beyond !== null) this.end(beyond);
  }

  /** Aborts whatever is in flight when the time is up; its pair is then left out. */
  private watchDuration(): void {
    const minutes = this.input.settings.max_duration_minutes;
    if (minutes === null) return;
    void this.ports.clock.sleep(minutes * 60_000, this.signal).then(() => {
      if (!this.signal.aborted) this.stopFor(`max-duration-minutes: ${minutes} minutes are over`);
    });
  }

  private stopFor(reason: string): void {
    if (this.stoppedReason !== null) return;
    this.stoppedReason = reason;
    this.ports.log.warn(`stopping: ${reason}. What was measured is kept and reported.`);
    this.stop.abort();
  }

  private end(error: ParityError): void {
    this.error ??= error;
    this.stoppedReason ??= error.message;
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

  /** The seed counts each arm's own sequence. */
  private totalOf(record: AttemptRecord): number {
    const arms = this.input.settings.arms.length;
    return arms === 0 ? this.total : Math.max(record.run_index, Math.round(this.total / arms));
  }
}
