import type { Finding } from '../../src/core/audit/finding.js';

/**
 * What haste brings about and no test of sound answers is about: at time scale 0
 * the endpoint writes an answer at once, and a busy machine may read it late.
 */
const OF_HASTE = new Set(['late_client', 'not_streamed', 'delivered_in_bursts']);

/** The rules of all other findings. */
export function withoutHaste(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule).filter((rule) => !OF_HASTE.has(rule));
}
