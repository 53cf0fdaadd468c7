import type { Count } from '../price/tokens.js';
import type { Arm } from '../record/arms.js';
import { lateClient, simulated } from './client.js';
import { deltaMismatch, sequenceGap } from './delivery.js';
import { echoDiffers } from './echo.js';
import { capped, emptyAnswer, okWithoutAnswer, truncated } from './ending.js';
import { comparedArms, gather } from './evidence.js';
import { clientFaults, providerFaults, timedOut } from './faults.js';
import type { Finding, Severity } from './finding.js';
import { inputTokensMismatch } from './input-tokens.js';
import { gapsInRun, retriedRecords } from './merged.js';
import { promptMismatch, promptSetsDiffer } from './prompts.js';
import { billedUndelivered, notReconcilable, unreconciledOutput } from './reconciled.js';
import { replayedText } from './replayed.js';
import type { Detection, Rule } from './rule.js';
import { clientVersionsDiffer, settingsDiffer, settingsUnrecorded } from './settings.js';
import { confoundedByTime } from './time.js';
import { cachedInput, zeroUsage } from './usage.js';

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
