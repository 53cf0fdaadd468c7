import type { Arm } from './arms.js';
import { lateClient, simulated } from './audit/client.js';
import { deltaMismatch, sequenceGap } from './audit/delivery.js';
import { echoDiffers } from './audit/echo.js';
import { capped, emptyAnswer, okWithoutAnswer, truncated } from './audit/ending.js';
import { comparedArms, gather } from './audit/evidence.js';
import { clientFaults, providerFaults, timedOut } from './audit/faults.js';
import { inputTokensMismatch } from './audit/input-tokens.js';
import { gapsInRun, retriedRecords } from './audit/merged.js';
import { promptMismatch, promptSetsDiffer } from './audit/prompts.js';
import { billedUndelivered, notReconcilable, unreconciledOutput } from './audit/reconciled.js';
import { replayedText } from './audit/replayed.js';
import type { Detection, Rule } from './audit/rule.js';
import { clientVersionsDiffer, settingsDiffer, settingsUnrecorded } from './audit/settings.js';
import { confoundedByTime } from './audit/time.js';
import { cachedInput, zeroUsage } from './audit/usage.js';
import type { Finding, Severity } from './comparison.js';
import type { Count } from './tokens.js';

/** Every rule, in the order in which findings of one severity are told. */
export const RULES: readonly Rule[] = [
  // Were the arms asked the same, in the same way, at the same time?
  settingsDiffer,
  echoDiffers,
  promptMismatch,
  inputTokensMismatch,
  promptSetsDiffer,
  confoundedByTime,
  retriedRecords,
  gapsInRun,
  clientVersionsDiffer,
  settingsUnrecorded,
  // Is the text that arrived the text that was billed?
  replayedText,
  unreconciledOutput,
  deltaMismatch,
  billedUndelivered,
  sequenceGap,
  zeroUsage,
  cachedInput,
  notReconcilable,
  // Was what is called ok an answer?
  okWithoutAnswer,
  truncated,
  emptyAnswer,
  capped,
  clientFaults,
  timedOut,
  providerFaults,
  // Was the measurement itself sound?
  lateClient,
  simulated,
];

export interface AuditContext {
  /** Counts o200k_base tokens; null where a text can't be counted in bounded time. */
  readonly count: Count;
  /** The arms that are compared; left out: two arms as they are, of several those of one model and effort. */
  readonly pairs?: readonly (readonly [a: Arm, b: Arm])[];
}

/**
 * What a reader must know before believing the records: faults of comparability,
 * of the answers, of what is called ok, and of the measurement. The most severe
 * come first. A file without the added fields is audited as far as it reaches.
 */
export function audit(arms: readonly Arm[], context: AuditContext): Finding[] {
  const evidence = gather(arms, context.pairs ?? comparedArms(arms), context.count);
  const findings = RULES.flatMap((rule) => rule.check(evidence).map((detection) => toFinding(rule, detection)));
  return findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

const GRAVITY: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, info: 2 };

function toFinding(rule: Rule, { severity, effect, ...detection }: Detection): Finding {
  return { rule: rule.id, severity: severity ?? rule.severity, ...detection, effect: effect ?? rule.effect };
}
