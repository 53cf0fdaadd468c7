import { current } from '../../record/baseline.js';
import { counted, interval, ratio } from '../../text/numbers.js';
import { doseResponse, type EffortStep } from '../dose-response.js';
import type { Detection, Rule } from '../rule.js';

export const effortNotHonoured: Rule = {
  id: 'effort_not_honoured',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'One provider was asked the same prompts at two efforts, and its reasoning tokens at the higher one are shown to be less than a tenth more than at the lower, or its answers name one effort for both.',
  brief: () => 'the efforts did not take effect',
  consequence: 'Qualifies the verdicts at these efforts: what is called two efforts is one.',
  remedy: 'Ask the provider which efforts the model has there, and compare arms at an effort that takes effect.',
  check: ({ arms }) => doseResponse(current(arms.map(({ arm }) => arm))).flatMap(withoutEffect),
};

function withoutEffect(step: EffortStep): Detection[] {
  const { provider, lower, higher, n, echoed, rise } = step;
  const asked = `${provider} was asked at ${lower.effort} and at ${higher.effort}`;
  const says = (message: string): Detection[] => [
    { arm: higher.arm, pair: null, count: n, of: n, examples: [], message: `${asked}: ${message}` },
  ];
  if (echoed !== null) return says(`its answers name effort ${echoed} for both.`);
  if (rise !== 'absent') return [];
  if (step.ratio === null) return says(`it reported no reasoning tokens at either, over ${counted(n, 'prompt')}.`);
  return says(
    `it took ${ratio(step.ratio)} times the reasoning tokens ${interval(step.ci95, ratio)}, over ${counted(n, 'prompt')}.`,
  );
}
