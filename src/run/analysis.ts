import { inFileOrder, markSuperseded } from '../core/attempt/supersede.js';
import { reconcile } from '../core/audit/reconciliation.js';
import { type Analysis, analyse, COST_MARGIN, type Question } from '../core/compare/analyse.js';
import { certainVerdicts } from '../core/compare/certainty.js';
import { OVERALL_DIMENSIONS } from '../core/compare/dimensions.js';
import { type Arm, groupArms } from '../core/record/arms.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { RunSettings } from '../core/record/settings.js';
import type { Tokenizer } from '../ports.js';

/** The verdicts of the records so far that are certain: what a run looks at that stops when it is certain. */
export function verdictsOf(records: readonly AttemptRecord[], settings: RunSettings, count: Tokenizer['count']) {
  const arms = armsOf(settled(records, settings, count).records, settings);
  return certainVerdicts(arms, questionOf(settings), settings.certain_about ?? OVERALL_DIMENSIONS);
}

/** The journal's attempts as they are written: told apart, reconciled with what was billed, in order. */
export function settled(journalled: readonly AttemptRecord[], settings: RunSettings, count: Tokenizer['count']) {
  const arms = settings.arms.map(({ arm }) => arm);
  const marked = inFileOrder(markSuperseded(journalled), arms);
  return {
    records: reconcile(
      marked.filter(({ warmup }) => warmup !== true),
      count,
    ),
    warmups: marked.filter(({ warmup }) => warmup === true),
  };
}

/**
 * What the records of a run show: the same for the same records, settings and draws.
 *
 * @param draws resamples behind each quantile ratio's interval; null takes as many as are usual
 */
export function analysed(
  records: readonly AttemptRecord[],
  settings: RunSettings,
  count: Tokenizer['count'],
  draws: number | null,
): Analysis & { readonly arms: readonly Arm[] } {
  const arms = armsOf(records, settings);
  return { arms, ...analyse(arms, count, { ...questionOf(settings), ...(draws === null ? {} : { draws }) }) };
}

function armsOf(records: readonly AttemptRecord[], settings: RunSettings): Arm[] {
  return withUnasked(groupArms([{ label: settings.run_id, records, settings }]), settings);
}

function questionOf(settings: RunSettings): Question {
  return {
    seed: settings.seed,
    marginPp: settings.margin_pp,
    latencyMargin: settings.latency_margin,
    costMargin: settings.cost_margin ?? COST_MARGIN,
    reference: settings.reference,
    scorer: settings.scorer,
  };
}

/** The arms of the plan that no record is of stand in the report too: they have no answers. */
function withUnasked(arms: readonly Arm[], settings: RunSettings): Arm[] {
  const asked = new Map(arms.map((arm) => [arm.arm, arm]));
  const { run_id: label } = settings;
  return settings.arms.map(
    ({ arm, provider, model, effort }) =>
      asked.get(arm) ?? { arm, provider, model, effort, labels: [label], settings: [settings], records: [], all: [] },
  );
}
