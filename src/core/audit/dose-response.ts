import { pairRecords } from '../attempt/pairing.js';
import type { Arm } from '../record/arms.js';
import { EFFORTS, SERVER_DEFAULT } from '../record/effort.js';
import { canonicalModel } from '../record/model.js';
import { type AttemptRecord, isAnswered } from '../record/record.js';
import type { Interval } from '../statistics/interval.js';
import { RatioOfMeans } from '../statistics/ratio-of-means.js';
import { wilcoxon } from '../statistics/wilcoxon.js';
import { served } from './setting.js';

/** One provider's reasoning at an effort, against that at the next lower one it was asked for, over the same prompts. */
export interface EffortStep {
  provider: string;
  model: string;
  lower: { effort: string; arm: string };
  higher: { effort: string; arm: string };
  /** Prompts answered at both, several answers of one prompt summed. */
  n: number;
  /** Mean reasoning tokens at the higher effort over those at the lower; null where the lower took none. */
  ratio: number | null;
  ci95: Interval | null;
  /** Wilcoxon's signed-rank p of the paired differences. */
  p: number | null;
  /** The effort that both arms' answers name, where it is the same one; null where they differ or name none. */
  echoed: string | null;
  /** Whether the higher effort reasons more: shown, shown not to by a tenth, or neither. */
  rise: 'shown' | 'absent' | 'open';
}

/** A higher effort that takes less than a tenth more reasoning is no higher effort. */
const LEAST_RISE = 1.1;
const ALPHA = 0.05;

/** The dose–response of every provider and model that was asked at several efforts, from each effort to the next. */
export function doseResponse(arms: readonly Arm[]): EffortStep[] {
  const groups = new Map<string, Arm[]>();
  for (const arm of arms.filter(({ effort }) => rankOf(effort) >= 0)) {
    const key = `${arm.provider}\n${canonicalModel(arm.model)}`;
    groups.set(key, [...(groups.get(key) ?? []), arm]);
  }
  return [...groups.values()].flatMap((group) => {
    const rising = group.sort((one, other) => rankOf(one.effort) - rankOf(other.effort));
    return rising.slice(1).flatMap((higher, index) => {
      const lower = rising[index] as Arm;
      return lower.effort === higher.effort ? [] : [stepOf(lower, higher)];
    });
  });
}

/** The order of an effort among those that can be ordered; -1 for the server's own default and for unknown ones. */
function rankOf(effort: string | null): number {
  return effort === SERVER_DEFAULT ? -1 : EFFORTS.indexOf(effort as (typeof EFFORTS)[number]);
}

function stepOf(lower: Arm, higher: Arm): EffortStep {
  const { more, less } = reasoningByPrompt(lower, higher);
  const ratio = new RatioOfMeans(more, less);
  const ci95 = ratio.linearInterval(0.95);
  const p = wilcoxon(Float64Array.from(more, (tokens, prompt) => tokens - less[prompt]!));
  const known = { n: more.length, ratio: ratio.estimate, ci95, p };
  return {
    provider: higher.provider,
    model: higher.model,
    lower: { effort: lower.effort as string, arm: lower.arm },
    higher: { effort: higher.effort as string, arm: higher.arm },
    ...known,
    echoed: echoedByBoth(lower, higher),
    rise: riseOf(known, more),
  };
}

/** Reasoning tokens of the prompts that both arms answered, one sum a prompt. */
function reasoningByPrompt(lower: Arm, higher: Arm): { more: number[]; less: number[] } {
  const sums = new Map<string, { more: number; less: number }>();
  for (const { a, b } of pairRecords(higher, lower).pairs) {
    if (!isAnswered(a) || !isAnswered(b) || a.reasoning_tokens === null || b.reasoning_tokens === null) continue;
    const sum = sums.get(a.prompt_id) ?? { more: 0, less: 0 };
    sums.set(a.prompt_id, { more: sum.more + a.reasoning_tokens, less: sum.less + b.reasoning_tokens });
  }
  const values = [...sums.values()];
  return { more: values.map(({ more }) => more), less: values.map(({ less }) => less) };
}

function riseOf(
  { ratio, ci95, p, n }: Pick<EffortStep, 'ratio' | 'ci95' | 'p' | 'n'>,
  more: readonly number[],
): EffortStep['rise'] {
  if (n === 0 || p === null) return 'open';
  // Where the lower effort takes no reasoning at all there is no ratio.
  if (ratio === null) return more.some((tokens) => tokens > 0) ? (p < ALPHA ? 'shown' : 'open') : 'absent';
  const most = ci95?.[1] ?? null;
  if (n > 1 && most !== null && most < LEAST_RISE) return 'absent';
  return ratio > 1 && p < ALPHA ? 'shown' : 'open';
}

function echoedByBoth(lower: Arm, higher: Arm): string | null {
  const of = ({ records }: Arm) =>
    served(
      records.map(({ echoed_effort }: AttemptRecord) => echoed_effort),
      [],
    )[0] ?? null;
  const [one, other] = [of(lower), of(higher)];
  return one === other ? one : null;
}
