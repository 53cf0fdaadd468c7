import { countRule } from '../rule.js';

export const billedUndelivered = countRule({
  id: 'billed_undelivered',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'An answer was billed for more visible tokens than its text holds, or a request that brought no answer was billed for output.',
  brief: (share) => `${share} requests paid for text that did not arrive`,
  consequence: 'Qualifies the verdict on cost: something was paid for and not delivered.',
  remedy: 'Claim it from the provider with the request ids.',
  holds: (record, { output }) =>
    output.deficient.has(record) ||
    // A refusal's words were delivered, only not as an answer.
    (record.outcome !== 'refused' &&
      !record.output_text &&
      (record.output_tokens ?? 0) > (record.reasoning_tokens ?? 0)),
  says: ({ share }) => `${share} requests paid for visible output that did not arrive.`,
});
