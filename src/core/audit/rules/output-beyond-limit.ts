import type { AttemptRecord } from '../../record/record.js';
import { grouped } from '../../text/numbers.js';
import type { ArmEvidence } from '../evidence.js';
import { countRule } from '../rule.js';

export const outputBeyondLimit = countRule({
  id: 'output_beyond_limit',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning: 'A request was billed for more output tokens than its `max_output_tokens` allows.',
  brief: (share) => `${share} requests report more output tokens than the cap allows`,
  consequence:
    'Qualifies the verdict on cost: the bill has no bound that the client sets, and caps on spending hold only between requests.',
  remedy: 'Claim it from the provider with the request ids; lower `max-cost-usd` by what one such request can cost.',
  among: (arm) => arm.records.filter((record) => record.output_tokens !== null && limitOf(record, arm) !== null),
  holds: (record, arm) => (record.output_tokens ?? 0) > (limitOf(record, arm) ?? Infinity),
  says: ({ arm, found, share }) => {
    const worst = found.reduce((most, other) =>
      (other.output_tokens ?? 0) > (most.output_tokens ?? 0) ? other : most,
    );
    return `${share} requests were billed for more output tokens than were allowed (up to ${grouped(worst.output_tokens ?? 0)} where the limit was ${grouped(limitOf(worst, arm) ?? 0)}).`;
  },
});

/** What was asked for; what the answer names where the settings are not known. */
function limitOf(record: AttemptRecord, { arm }: ArmEvidence): number | null {
  const settings = arm.settings.find(({ run_id }) => run_id === record.run_id);
  return settings?.max_output_tokens ?? record.echoed_max_output_tokens;
}
