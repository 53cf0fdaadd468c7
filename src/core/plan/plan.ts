import { canonicalModel } from '../record/model.js';
import type { PlannedAttempt, Prompt } from '../record/planned.js';
import type { ArmSettings } from '../record/settings.js';
import { orderOf } from './order.js';

/** Attempts that are made one after the other, and paid for together or not at all. */
export type PlannedUnit = readonly PlannedAttempt[];

export interface Plan {
  readonly warmups: readonly PlannedUnit[];
  readonly units: readonly PlannedUnit[];
}

export interface PlanInput {
  readonly arms: readonly ArmSettings[];
  readonly prompts: readonly Prompt[];
  readonly warmups: number;
  readonly order: 'interleaved' | 'sequential';
  readonly seed: number;
  /** How often each prompt is asked, all prompts in turn each time; once where left out. */
  readonly epochs?: number | null;
}

/**
 * Lays out every request of a run.
 *
 * Interleaved: prompt by prompt, the arms that are to be compared directly
 * after each other, who goes first drawn in permuted blocks. Sequential: arm by
 * arm, as the walkthrough ran; a unit is then one request, since no pair is ever whole
 * before the second arm begins.
 */
export function plan(given: PlanInput): Plan {
  const input = { ...given, prompts: askedPrompts(given.prompts, given.epochs ?? 1) };
  return { warmups: warmupUnits(input), units: input.order === 'interleaved' ? interleaved(input) : sequential(input) };
}

/** Every prompt as often as it is asked; the whole list in turn, so that the epochs of a prompt lie apart in time. */
export function askedPrompts(prompts: readonly Prompt[], epochs: number): readonly Prompt[] {
  return Array.from({ length: epochs }, () => prompts).flat();
}

function warmupUnits({ arms, prompts, warmups }: PlanInput): PlannedUnit[] {
  if (prompts.length === 0) return [];
  return arms.flatMap((arm) =>
    Array.from({ length: warmups }, (_, index) => {
      const promptIndex = index % prompts.length;
      const prompt = prompts[promptIndex] as Prompt;
      return [{ arm, prompt, promptIndex, runIndex: index + 1, pairId: null, orderInPair: null, warmup: true }];
    }),
  );
}

function interleaved(input: PlanInput): PlannedUnit[] {
  const groups = comparableGroups(input.arms);
  const ids = pairIds(input.prompts);
  const orders = groups.map((group, index) => orderOf(input.prompts.length, group.length, input.seed + index));
  return input.prompts.flatMap((_, promptIndex) =>
    groups.map((group, groupIndex) => {
      const order = orders[groupIndex]?.[promptIndex] ?? [];
      return order.map((position, orderInPair) =>
        attempt(input, group[position] as ArmSettings, promptIndex, orderInPair, ids),
      );
    }),
  );
}

function sequential(input: PlanInput): PlannedUnit[] {
  const ids = pairIds(input.prompts);
  return comparableGroups(input.arms).flatMap((group) =>
    group.flatMap((arm, orderInPair) =>
      input.prompts.map((_, promptIndex) => [attempt(input, arm, promptIndex, orderInPair, ids)]),
    ),
  );
}

function attempt(
  input: PlanInput,
  arm: ArmSettings,
  promptIndex: number,
  orderInPair: number,
  ids: readonly string[],
): PlannedAttempt {
  return {
    arm,
    prompt: input.prompts[promptIndex] as Prompt,
    promptIndex,
    runIndex: input.warmups + promptIndex + 1,
    pairId: ids[promptIndex] as string,
    orderInPair,
    warmup: false,
  };
}

/** The least that has to be reserved for one pair to be measured: all warm-ups and the first unit. */
export function leastUnit({ warmups, units }: Plan): PlannedUnit {
  return [...warmups, ...units.slice(0, 1)].flat();
}

/** Arms of one model at one effort belong together; others are only run side by side. */
function comparableGroups(arms: readonly ArmSettings[]): ArmSettings[][] {
  const groups = new Map<string, ArmSettings[]>();
  for (const arm of arms) {
    const key = `${canonicalModel(arm.model)}\n${arm.effort ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), arm]);
  }
  return [...groups.values()];
}

/** A prompt's own id names its pair; where prompts are cycled, the repetitions are numbered. */
function pairIds(prompts: readonly Prompt[]): string[] {
  const seen = new Map<string, number>();
  return prompts.map(({ id }) => {
    const repetition = seen.get(id) ?? 0;
    seen.set(id, repetition + 1);
    return repetition === 0 ? id : `${id}#${repetition}`;
  });
}
