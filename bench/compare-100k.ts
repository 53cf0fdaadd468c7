import { audit } from '../src/core/audit/audit.js';
import { compare } from '../src/core/compare/analyse.js';
import type { Comparison } from '../src/core/compare/comparison.js';
import { simulateArms } from '../testkit/simulated-arms.js';

export interface CompareBench {
  readonly pairs: number;
  readonly auditSeconds: number;
  readonly compareSeconds: number;
  readonly comparison: Comparison;
}

/** How long the audit and the comparison of many pairs take, all intervals in; records are made beforehand. */
export async function benchCompare({ pairs = 100_000, seed = 1 } = {}): Promise<CompareBench> {
  const steady = { accuracy: 0.975, slowdown: () => 1, failing: 0 };
  const arms = simulateArms(pairs, seed, { provider: 'bedrock', ...steady }, { provider: 'openai', ...steady });
  const started = performance.now();
  // Texts of the simulation have no tokens to reconcile: what the tokenizer costs is measured where it is used.
  const findings = audit(arms, { count: () => null });
  const audited = performance.now();
  const comparison = compare({ arms, findings, seed, marginPp: 1, latencyMargin: 0.1, scorer: 'gsm8k' });
  const compared = performance.now();
  return { pairs, auditSeconds: (audited - started) / 1000, compareSeconds: (compared - audited) / 1000, comparison };
}
