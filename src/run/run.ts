import { inFileOrder, markSuperseded } from '../core/attempt/supersede.js';
import { audit } from '../core/audit/audit.js';
import { reconcile } from '../core/audit/reconciliation.js';
import { compare } from '../core/compare/analyse.js';
import type { Comparison } from '../core/compare/comparison.js';
import { Budget, chargeOf, type Spending, worstCase } from '../core/plan/budget.js';
import { plan } from '../core/plan/plan.js';
import { groupArms } from '../core/record/arms.js';
import { type Prompt } from '../core/record/planned.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { RunSettings } from '../core/record/settings.js';
import { BOOTSTRAP_DRAWS } from '../core/statistics/bootstrap.js';
import type { ParityError } from '../errors.js';
import type { Tokenizer } from '../ports.js';
import { carryOut, type LoopPorts } from './loop.js';
import { roundTrips } from './round-trip.js';

export interface RunInput {
  readonly settings: RunSettings;
  readonly prompts: readonly Prompt[];
  readonly networkWaitMinutes: number;
  readonly retryFailed: boolean;
  /** What earlier sessions of this run recorded. */
  readonly carried: readonly AttemptRecord[];
}

export interface RunPorts extends LoopPorts {
  /** Loaded after the last stream, since that takes a second. */
  readonly tokenizer: () => Promise<Tokenizer>;
  /** Everything that the journal holds, of all sessions. */
  readonly readJournal: () => Promise<readonly AttemptRecord[]>;
}

/** All that a run has to say; what is written and posted is made of this. */
export interface RunReport {
  readonly settings: RunSettings;
  readonly records: readonly AttemptRecord[];
  readonly warmups: readonly AttemptRecord[];
  readonly comparison: Comparison;
  /** Null where the plan was carried out whole. */
  readonly stoppedReason: string | null;
  /** What ended the run early, where that is neither a cap nor a person. */
  readonly error: ParityError | null;
  readonly resumed: boolean;
  readonly plannedAttempts: number;
  /** TCP connect time to each arm's endpoint before the first request, ms; null where it could not be reached. */
  readonly roundTripMs: Readonly<Record<string, number | null>>;
  /** What all sessions were charged against the caps: at least what was billed. */
  readonly charged: Spending;
}

/** Resamples of a run that was told to stop, which has seconds to finish; the comparison says how many it used. */
const HURRIED_DRAWS = 1_999;

/** A run: plan → preflight → measure → reconcile → audit → compare. Publishing is the caller's. */
export async function run(input: RunInput, ports: RunPorts): Promise<RunReport> {
  const { settings } = input;
  const layout = plan({ ...settings, prompts: input.prompts });
  const budget = budgetOf(input, ports);
  const roundTripMs = await roundTrips(settings.arms, ports.transport, ports.signal);
  const ending = await carryOut({ ...input, plan: layout, budget }, ports);
  await ports.journal.close();
  const { count } = await ports.tokenizer();
  const { records, warmups } = settled(await ports.readJournal(), settings, count);
  return {
    settings,
    records,
    warmups,
    comparison: evidence(records, settings, count, ports.signal.aborted ? HURRIED_DRAWS : BOOTSTRAP_DRAWS),
    stoppedReason: ending.stoppedReason,
    error: ending.error,
    resumed: input.carried.length > 0,
    plannedAttempts: layout.units.reduce((sum, unit) => sum + unit.length, 0),
    roundTripMs,
    charged: budget.total,
  };
}

/** The caps, less what earlier sessions of this run used or may have used. */
function budgetOf({ settings, carried }: RunInput, { prices }: RunPorts): Budget {
  const budget = new Budget({ maxBillableTokens: settings.max_billable_tokens, maxCostUsd: settings.max_cost_usd });
  const worstOf = (record: AttemptRecord): Spending =>
    worstCase(
      record.prompt_text ?? '',
      settings.instructions,
      settings.max_output_tokens,
      prices.get(record.arm ?? '') ?? null,
    );
  for (const record of carried) budget.carry(chargeOf(record, worstOf(record)));
  // A request that was in flight when an earlier session was killed left no line, but perhaps a bill.
  for (const record of carried.slice(-settings.concurrency)) budget.carry(worstOf(record));
  return budget;
}

/** The journal's attempts as they are written: told apart, reconciled with what was billed, in order. */
function settled(journalled: readonly AttemptRecord[], settings: RunSettings, count: Tokenizer['count']) {
  const arms = settings.arms.map(({ arm }) => arm);
  const marked = inFileOrder(markSuperseded(journalled), arms);
  return {
    records: reconcile(
      marked.filter(({ warmup }) => warmup !== true),
      count,
    ),
    warmups: marked.filter(({ warmup }) => warmup === true),
  };
}

/** Audited first: what the audit finds may forbid a verdict. */
function evidence(
  records: readonly AttemptRecord[],
  settings: RunSettings,
  count: Tokenizer['count'],
  draws: number,
): Comparison {
  const arms = groupArms([{ label: settings.run_id, records, settings }]);
  const findings = audit(arms, { count });
  return compare({
    arms,
    findings,
    seed: settings.seed,
    marginPp: settings.margin_pp,
    latencyMargin: settings.latency_margin,
    scorer: settings.scorer,
    draws,
  });
}
