import { type PairedArms, pairedArms } from '../attempt/pairing.js';
import type { Count } from '../price/tokens.js';
import type { Arm } from '../record/arms.js';
import { gather } from './evidence.js';
import type { Finding, Severity } from './finding.js';
import type { Detection, Rule } from './rule.js';
import { billedUndelivered } from './rules/billed-undelivered.js';
import { cachedBeyondInput } from './rules/cached-beyond-input.js';
import { cachedInput } from './rules/cached-input.js';
import { capped } from './rules/capped.js';
import { clientFaults } from './rules/client-faults.js';
import { clientVersionsDiffer } from './rules/client-versions-differ.js';
import { confoundedByTime } from './rules/confounded-by-time.js';
import { cumulativeSnapshots } from './rules/cumulative-snapshots.js';
import { deliveredInBursts } from './rules/delivered-in-bursts.js';
import { deltaMismatch } from './rules/delta-mismatch.js';
import { echoDiffers } from './rules/echo-differs.js';
import { effortNotHonoured } from './rules/effort-not-honoured.js';
import { emptyAnswer } from './rules/empty-answer.js';
import { gapsInRun } from './rules/gaps-in-run.js';
import { inputTokensMismatch } from './rules/input-tokens-mismatch.js';
import { jobsMissing } from './rules/jobs-missing.js';
import { lateClient } from './rules/late-client.js';
import { networkLossesDiffer } from './rules/network-losses-differ.js';
import { notReconcilable } from './rules/not-reconcilable.js';
import { notStreamed } from './rules/not-streamed.js';
import { okWithoutAnswer } from './rules/ok-without-answer.js';
import { outputBeyondLimit } from './rules/output-beyond-limit.js';
import { outputOverheadDiffers } from './rules/output-overhead-differs.js';
import { promptMismatch } from './rules/prompt-mismatch.js';
import { promptSetsDiffer } from './rules/prompt-sets-differ.js';
import { providerFaults } from './rules/provider-faults.js';
import { reasoningBeyondOutput } from './rules/reasoning-beyond-output.js';
import { replayedText } from './rules/replayed-text.js';
import { retriedRecords } from './rules/retried-records.js';
import { sequenceGap } from './rules/sequence-gap.js';
import { settingsDiffer } from './rules/settings-differ.js';
import { settingsUnrecorded } from './rules/settings-unrecorded.js';
import { shardsMissing } from './rules/shards-missing.js';
import { shardsOverlap } from './rules/shards-overlap.js';
import { simulated } from './rules/simulated.js';
import { stoppedEarly } from './rules/stopped-early.js';
import { timedOut } from './rules/timed-out.js';
import { truncated } from './rules/truncated.js';
import { unreconciledOutput } from './rules/unreconciled-output.js';
import { zeroUsage } from './rules/zero-usage.js';

/** Every rule, in the order in which findings of one severity are told. */
export const RULES: readonly Rule[] = [
  // Were the arms asked the same, in the same way, at the same time?
  settingsDiffer,
  echoDiffers,
  effortNotHonoured,
  promptMismatch,
  inputTokensMismatch,
  promptSetsDiffer,
  confoundedByTime,
  retriedRecords,
  gapsInRun,
  jobsMissing,
  shardsMissing,
  shardsOverlap,
  stoppedEarly,
  clientVersionsDiffer,
  settingsUnrecorded,
  // Is the text that arrived the text that was billed?
  cumulativeSnapshots,
  replayedText,
  unreconciledOutput,
  outputOverheadDiffers,
  deltaMismatch,
  billedUndelivered,
  sequenceGap,
  outputBeyondLimit,
  reasoningBeyondOutput,
  cachedBeyondInput,
  zeroUsage,
  cachedInput,
  notReconcilable,
  // Was what is called ok an answer?
  okWithoutAnswer,
  truncated,
  emptyAnswer,
  capped,
  networkLossesDiffer,
  clientFaults,
  timedOut,
  providerFaults,
  // Was the measurement itself sound?
  lateClient,
  notStreamed,
  deliveredInBursts,
  simulated,
];

export interface AuditContext {
  /** Counts o200k_base tokens; null where a text can't be counted in bounded time. */
  readonly count: Count;
  /** The arms that are compared, joined by prompt; left out: those that `comparedArms` names. */
  readonly pairs?: readonly PairedArms[];
}

/**
 * What a reader must know before believing the records: faults of comparability,
 * of the answers, of what is called ok, and of the measurement. The most severe
 * come first. A file without the added fields is audited as far as it reaches.
 */
export function audit(arms: readonly Arm[], context: AuditContext): Finding[] {
  const evidence = gather(arms, context.pairs ?? pairedArms(arms), context.count);
  const findings = RULES.flatMap((rule) => rule.check(evidence).map((detection) => toFinding(rule, detection)));
  return findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

const GRAVITY: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, info: 2 };

function toFinding(rule: Rule, { severity, effect, ...detection }: Detection): Finding {
  return { rule: rule.id, severity: severity ?? rule.severity, ...detection, effect: effect ?? rule.effect };
}
