import type { ExcludedPairs, RecordPair } from '../attempt/pairing.js';
import type { Finding } from '../audit/finding.js';
import { type AttemptRecord, isAnswered } from '../record/record.js';
import type { RatioEstimate } from '../statistics/interval.js';
import { isEstimable } from '../statistics/order-statistic.js';
import { timespan } from '../text/durations.js';
import { counted, interval, percent, points, probability, ratio } from '../text/numbers.js';
import type { Dimension, DimensionVerdict, LatencyComparison, PairComparison } from './comparison.js';
import { isConfoundedByTime, isSinceThen, MINUTES_APART } from './hours-apart.js';
import { hasTypical } from './latency.js';
import { excludes, rejects } from './verdict.js';

/** A judged pair, and what its verdict has to be read with. */
export interface Case {
  readonly judged: Omit<PairComparison, 'qualifications'>;
  /** What each dimension's figures alone would read, unadjusted. */
  readonly face: Readonly<Record<Dimension, DimensionVerdict>>;
  readonly findings: readonly Finding[];
  readonly pairs: readonly RecordPair[];
}

/** What a reader must know before quoting the verdict, the weightiest first. */
export function qualifications(subject: Case): string[] {
  // Without a pair there is nothing that the other sentences could qualify.
  if (subject.judged.n === 0) return [...fromAudit(subject), NO_PAIR, ...excluded(subject.judged)];
  return [
    ...fromAudit(subject),
    ...byTime(subject.judged),
    ...faceValue(subject),
    ...unscored(subject),
    ...withoutTypical(subject.judged),
    ...oneOrder(subject),
    ...medianAgainstTypical(subject.judged.latency.total_ms),
    ...certainButSmall(subject),
    ...failures(subject),
    ...excluded(subject.judged),
    ...notEstimable(subject.judged.latency.total_ms),
    ...dependence(subject.judged.latency.total_ms),
    ...clusters(subject.judged),
    ...period(subject.judged),
    ...labels(subject.judged),
  ];
}

function fromAudit({ findings }: Case): string[] {
  const withEffect = (effect: Finding['effect']) => findings.filter((finding) => finding.effect === effect);
  return [...withEffect('not_comparable'), ...withEffect('qualifies')].map(({ message }) => message);
}

function faceValue({ judged, face }: Case): string[] {
  if (judged.verdict !== 'not comparable') return [];
  const reading = `answers ${face.answers}, latency ${face.latency}, reliability ${face.reliability}, cost ${face.cost}`;
  return [`Without the reasons above, the figures alone would read: ${reading}.`];
}

/** The same provider at two times, or two providers at two times: not the same question. */
function byTime({ hours_apart, same_arm }: Pick<PairComparison, 'hours_apart' | 'same_arm'>): string[] {
  if (hours_apart === null || hours_apart * 60 < MINUTES_APART) return [];
  const apart = timespan(hours_apart * 3_600_000);
  if (isSinceThen({ hours_apart, same_arm }))
    return [`The same arm at two times, ${apart} apart (median): every verdict reads "since then".`];
  if (isConfoundedByTime({ hours_apart, same_arm }))
    return [
      `The requests of a pair are ${apart} apart (median): provider and time of day can't be told apart, so latency is not comparable, and reliability holds on those days.`,
    ];
  return [`The requests of a pair are ${apart} apart (median): what changed meanwhile counts as the provider's.`];
}

const NO_PAIR = 'No pair is left to compare.';

function unscored({ judged: { accuracy } }: Case): string[] {
  return accuracy.ci95 === null
    ? ['The answers were not scored: the verdict rests on latency and reliability alone.']
    : [];
}

/** The audit tells of runs apart in time; within one run the order can still be all one way. */
function oneOrder({ judged, findings }: Case): string[] {
  const { a_first, b_first } = judged.period;
  if (findings.some(({ rule }) => rule === 'confounded_by_time') || (a_first === 0) === (b_first === 0)) return [];
  const first = a_first > 0 ? judged.a : judged.b;
  return [`${first} went first in every pair: going first and the provider can't be told apart.`];
}

/** At "high" effort the published median was 6 % slower while the typical paired request was 10 % faster. */
function medianAgainstTypical({ typical_ratio, p50_ratio }: LatencyComparison): string[] {
  const [typical, median] = [typical_ratio.estimate, p50_ratio.estimate];
  if (typical === null || median === null || (typical - 1) * (median - 1) >= 0) return [];
  if (!excludes(typical_ratio.ci95, 1) && !excludes(p50_ratio.ci95, 1)) return [];
  return [
    `Total latency: the typical paired ratio (${ratio(typical)}) and the ratio of the medians (${ratio(median)}) ` +
      'point in opposite directions; both are correct, they answer different questions.',
  ];
}

function certainButSmall({ judged: { accuracy, latency }, face }: Case): string[] {
  const notes: string[] = [];
  const { typical_ratio } = latency.total_ms;
  if (face.latency === 'equivalent' && excludes(typical_ratio.long_run_ci95, 1)) {
    notes.push(`Total latency does differ (typical ratio ${estimated(typical_ratio)}), but by less than the margin.`);
  }
  if (face.answers === 'equivalent' && rejects(accuracy.mcnemar_mid_p)) {
    const difference = `${points(accuracy.difference)}, p = ${probability(accuracy.mcnemar_mid_p)}`;
    notes.push(`Accuracy does differ (${difference}), but by less than the margin.`);
  }
  return notes;
}

function estimated({ estimate, ci95 }: RatioEstimate): string {
  return `${ratio(estimate)} ${interval(ci95, ratio)}`;
}

function failures({ judged, pairs }: Case): string[] {
  return [
    ...failuresOf(
      judged.a,
      pairs.map(({ a }) => a),
    ),
    ...failuresOf(
      judged.b,
      pairs.map(({ b }) => b),
    ),
  ];
}

function failuresOf(arm: string, records: readonly AttemptRecord[]): string[] {
  const failed = records.filter((record) => !isAnswered(record)).length;
  return failed === 0
    ? []
    : [`${arm}: ${failed} of ${counted(records.length, 'request')} failed, counted wrong and slower than everything.`];
}

function excluded({ excluded: counts }: Pick<PairComparison, 'excluded'>): string[] {
  const parts = Object.entries(EXCLUDED_WORDS).flatMap(([reason, words]) => {
    const count = counts[reason as keyof ExcludedPairs];
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return parts.length === 0 ? [] : [`Pairs left out of both arms: ${parts.join(', ')}.`];
}

/** Why a pair is left out, for people. */
const EXCLUDED_WORDS: Readonly<Record<keyof ExcludedPairs, string>> = {
  network: "lost by the client's own network",
  aborted: 'cut off by our own stop',
  auth: 'refused for their credentials',
  quota: 'refused for rate limit or quota',
  config: 'refused for their configuration',
  half_pairs: 'without a counterpart',
};

function withoutTypical({ latency: { total_ms } }: Pick<PairComparison, 'latency'>): string[] {
  if (hasTypical(total_ms)) return [];
  return [
    `Only ${total_ms.n} of ${counted(total_ms.quantile_n, 'pair')} were answered through both arms: no request is typical, and latency has no part in the verdict.`,
  ];
}

function notEstimable(total: LatencyComparison): string[] {
  const quantiles = [
    ['p50', 0.5, total.p50_ratio],
    ['p90', 0.9, total.p90_ratio],
    ['p95', 0.95, total.p95_ratio],
  ] as const;
  const tooFew = quantiles.filter(([, p]) => !isEstimable(total.quantile_n, p)).map(([name]) => name);
  const failed = quantiles
    .filter(([, p, { ci95 }]) => isEstimable(total.quantile_n, p) && isOpen(ci95))
    .map(([name]) => name);
  const notes: string[] = [];
  if (tooFew.length > 0)
    notes.push(`Total latency, ${tooFew.join(' and ')}: not estimable from ${counted(total.quantile_n, 'pair')}.`);
  if (failed.length > 0)
    notes.push(`Total latency, ${failed.join(' and ')}: no finite interval, since failures reach that far down.`);
  return notes;
}

function isOpen(ci95: RatioEstimate['ci95']): boolean {
  return ci95 === null || ci95[0] === null || ci95[1] === null;
}

function dependence({ widening, n }: LatencyComparison): string[] {
  if (widening < NOTABLE_WIDENING) return [];
  const notes = [
    `Pairs depend on one another in time or by prompt: the interval that decides is ${ratio(widening)} times as wide as for independent pairs.`,
  ];
  // No method corrects for drift that is slower than the whole run.
  if (widening > DRIFTING && n < ENOUGH_FOR_DRIFT) {
    notes.push(`The drift may be slower than these ${counted(n, 'pair')} can show: repeat the run at another time.`);
  }
  return notes;
}

const NOTABLE_WIDENING = 1.5;
const DRIFTING = 3;
const ENOUGH_FOR_DRIFT = 500;

/** Several pairs of one prompt say less than as many prompts. */
function clusters({ n, prompts, epochs }: Pick<PairComparison, 'n' | 'prompts' | 'epochs'>): string[] {
  if (epochs <= 1) return [];
  return [`${counted(n, 'pair')} of ${counted(prompts, 'prompt')}: the pairs of one prompt count as one cluster.`];
}

function period({ period: { ratio: effect, ci95, a_first, b_first } }: Pick<PairComparison, 'period'>): string[] {
  if (effect === null || !excludes(ci95, 1)) return [];
  const isBalanced = Math.abs(a_first - b_first) <= MOST_IMBALANCE * (a_first + b_first);
  const balance = isBalanced
    ? 'the order was balanced'
    : `${a_first} pairs had a first and ${b_first} had b, so that this enters the comparison`;
  return [
    `Order matters: the request that goes second takes ${ratio(effect)} times as long ${interval(ci95, ratio)}; ${balance}.`,
  ];
}

/** Of all pairs: so many more of one order than of the other shift a ratio by little of what the order does. */
const MOST_IMBALANCE = 0.1;

/** Wrong labels can hide a difference or show one that does not exist. */
function labels({ labels: sets }: Pick<PairComparison, 'labels'>): string[] {
  const platinum = sets.find(({ name }) => name === 'platinum');
  const original = sets.find(({ name }) => name === 'original');
  if (platinum === undefined || original === undefined || platinum.n === 0) return [];
  const [before, after] = [original, platinum].map((set) => set.a_correct - set.b_correct) as [number, number];
  if (Math.sign(before) === Math.sign(after)) return [];
  return [
    `The corrected labels (GSM8K-Platinum) reverse the difference in accuracy: ${percent(platinum.a_correct / platinum.n)} ` +
      `against ${percent(platinum.b_correct / platinum.n)} of ${platinum.n}.`,
  ];
}
