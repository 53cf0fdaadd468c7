import type { PairedArms } from '../core/attempt/pairing.js';
import type { Comparison } from '../core/compare/comparison.js';
import { Budget, type Charged, chargeOf, type Spending, worstCase } from '../core/plan/budget.js';
import { Ledger } from '../core/plan/ledger.js';
import { type Plan, plan } from '../core/plan/plan.js';
import { lostReservations, type ReservationLine, sessionsMs } from '../core/plan/reservation.js';
import type { Arm } from '../core/record/arms.js';
import { type Prompt } from '../core/record/planned.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { RunSettings } from '../core/record/settings.js';
import type { Stop } from '../core/record/stop.js';
import { asParityError, type ParityError } from '../errors.js';
import type { ReservationLog, Tokenizer } from '../ports.js';
import { nothingJudged } from './judged.js';
import { executePlan, type LoopPorts } from './loop.js';
import { withResiduals } from './residuals.js';
import { roundTrips } from './round-trip.js';
import { Certain } from './stop/certain-verdict.js';

export interface RunInput {
  readonly settings: RunSettings;
  readonly prompts: readonly Prompt[];
  readonly networkWaitMinutes: number;
  readonly retryFailed: boolean;
  /** A line of the log for every request. */
  readonly verbose: boolean;
  /** What earlier sessions of this run recorded. */
  readonly earlier: readonly AttemptRecord[];
  /** What earlier sessions of this run reserved. */
  readonly reserved: readonly ReservationLine[];
}

export interface RunPorts extends Omit<LoopPorts, 'reservations'> {
  readonly reservations: ReservationLog;
  /** Loaded after the last stream: the work would delay its time stamps. */
  readonly tokenizer: () => Promise<Tokenizer>;
  /** What this session wrote into the journal. */
  readonly readJournal: () => Promise<readonly AttemptRecord[]>;
}

/** All that a run has to say; what is written and posted is made of this. */
export interface RunReport {
  readonly settings: RunSettings;
  readonly records: readonly AttemptRecord[];
  readonly warmups: readonly AttemptRecord[];
  /** The arms that were compared, reconciled with what was billed, in the order of the comparison. */
  readonly arms: readonly Arm[];
  /** Their pairs, in the order of the comparison's. */
  readonly paired: readonly PairedArms[];
  readonly comparison: Comparison;
  /** Null where the plan was done. */
  readonly stop: Stop | null;
  /** What makes the run a failed one: what ended it early, where that is neither a limit nor a person, or that nothing can be judged. */
  readonly error: ParityError | null;
  readonly resumed: boolean;
  readonly plannedAttempts: number;
  /** Planned requests that no attempt has measured; a resume asks them. */
  readonly leftToAsk: number;
  /** TCP connect time to each arm's endpoint before the first request, ms; null where it could not be reached. */
  readonly roundTripMs: Readonly<Record<string, number | null>>;
  /** What all sessions were charged against the caps. */
  readonly charged: Charged;
}

/** Resamples of a run that was told to stop, which has seconds to finish; the comparison says how many it used. */
const HURRIED_DRAWS = 1_999;

/** A run: plan → preflight → measure → reconcile → audit → compare. Publishing is the caller's. */
export async function run(input: RunInput, ports: RunPorts): Promise<RunReport> {
  const { settings } = input;
  const layout = plan({ ...settings, prompts: input.prompts });
  const budget = budgetOf(input, ports);
  const roundTripMs = await roundTrips(settings.arms, ports.transport, ports.signal);
  const rules = settings.stop_when === 'certain' ? [await certainRule(input, layout, ports)] : [];
  const earlierMs = sessionsMs(input.reserved);
  const measured = await executePlan({ ...input, plan: layout, budget, earlierMs, rules }, ports);
  await ports.journal.close();
  const unwritable = await ports.reservations.close().then(() => null, asParityError);
  const { count } = await ports.tokenizer();
  // The first request need not wait for code that is needed after the last one.
  const { analysed, settled } = await import('./analysis.js');
  const journalled = [...input.earlier, ...(await ports.readJournal())];
  const { records, warmups } = settled(await withResiduals(journalled, count), settings, count);
  const analysis = analysed(records, settings, count, ports.signal.aborted ? HURRIED_DRAWS : null);
  const { ending } = measured;
  return {
    settings,
    records,
    warmups,
    ...analysis,
    stop: ending === null ? null : { code: ending.code, message: ending.message },
    error: ending?.error ?? unwritable ?? (ending?.code === 'interrupted' ? null : nothingJudged(analysis.comparison)),
    resumed: input.earlier.length > 0,
    plannedAttempts: layout.units.reduce((sum, unit) => sum + unit.length, 0),
    leftToAsk: measured.leftToAsk,
    roundTripMs,
    charged: measured.charged,
  };
}

/** The caps, less what earlier sessions of this run used or may have used. */
function budgetOf({ settings, earlier, reserved }: RunInput, { prices }: RunPorts): Budget {
  const budget = new Budget({ maxBillableTokens: settings.max_billable_tokens, maxCostUsd: settings.max_cost_usd });
  const worstOf = (record: AttemptRecord): Spending =>
    worstCase(
      record.prompt_text ?? '',
      settings.instructions,
      settings.max_output_tokens,
      prices.get(record.arm ?? '') ?? null,
    );
  for (const record of earlier) budget.charge(chargeOf(record, worstOf(record)), worstOf(record));
  // A request that was in flight when its session was killed left no record, but perhaps a bill.
  for (const { tokens, usd } of lostReservations(reserved, earlier)) {
    budget.charge({ tokens, usd, reported: false }, null);
  }
  return budget;
}

/** Looks at the records as the analysis at the end does; the tokenizer is loaded before the first request. */
async function certainRule(
  { settings, earlier }: RunInput,
  layout: Plan,
  { tokenizer }: Pick<RunPorts, 'tokenizer'>,
): Promise<Certain> {
  const { count } = await tokenizer();
  const { verdictsOf } = await import('./analysis.js');
  const ledger = new Ledger(earlier);
  return new Certain({
    earlier,
    plannedUnits: layout.units.length,
    finishedUnits: layout.units.filter((unit) => unit.every((planned) => ledger.isFinished(planned))).length,
    look: (records) => verdictsOf(records, settings, count),
  });
}
