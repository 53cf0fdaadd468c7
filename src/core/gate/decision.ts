import { ParityError } from '../../errors.js';
import type { GateResult } from '../compare/comparison.js';

/** What several gates say together: one that failed fails, one that is undecided never passes; null without gates. */
export function decisionOf(gates: readonly Pick<GateResult, 'result'>[]): GateResult['result'] | null {
  const results = gates.map(({ result }) => result);
  if (results.includes('fail')) return 'fail';
  if (results.includes('undecided')) return 'undecided';
  return results.length === 0 ? null : 'pass';
}

/** Why a job ends with exit code 1; null where every gate passed. */
export function gateFailure(gates: readonly GateResult[]): ParityError | null {
  const decision = decisionOf(gates);
  if (decision === null || decision === 'pass') return null;
  const stopping = gates.filter(({ result }) => result !== 'pass');
  const shown = stopping.slice(0, MOST_NAMED).map(({ condition, result, message }) => {
    return `${result === 'fail' ? 'failed' : 'undecided'}: ${condition} (${message.replace(/\.$/, '')})`;
  });
  const rest = stopping.length - shown.length;
  return new ParityError('GATE_FAILED', `gate ${[...shown, ...(rest === 0 ? [] : [`${rest} more`])].join('; ')}.`);
}

const MOST_NAMED = 5;
