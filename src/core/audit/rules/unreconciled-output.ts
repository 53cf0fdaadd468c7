import { grouped } from '../../text/numbers.js';
import { countRule, isRare } from '../rule.js';

export const unreconciledOutput = countRule({
  id: 'unreconciled_output',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning:
    'The text that arrived is not the text that was billed: output − reasoning − o200k(text) is not what sound answers of the model have.',
  brief: (share) => `${share} answers are not as billed`,
  consequence:
    'Qualifies the verdict: latency and cost stand, the text is not to be trusted. A warning where it touches 1 % of the answers or fewer.',
  remedy: 'Look at the examples; `cumulative_snapshots` and `replayed_text` show what was sent twice.',
  among: ({ answered, output }) => answered.filter((record) => output.residuals.has(record)),
  holds: (record, { output }) => output.excessive.has(record) || output.deficient.has(record),
  says: ({ arm: { output }, share }) => {
    const parts = [
      [output.excessive.size, 'more text than was billed'],
      [output.deficient.size, 'less text than was billed'],
    ] as const;
    const how = parts.flatMap(([count, words]) => (count === 0 ? [] : [`${grouped(count)} with ${words}`])).join(', ');
    return `${share} answers did not reconcile with the tokens billed (${how}; output − reasoning − tokens of the text is ${output.constant} elsewhere).`;
  },
  grade: ({ found, of }) => (isRare(found.length, of) ? { severity: 'warning' } : {}),
});
