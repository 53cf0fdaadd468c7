import type { Finding } from '../audit/finding.js';
import { holm } from '../statistics/holm.js';
import type { LatencyComparison, PairComparison, PairedProportion, Verdict } from './comparison.js';
import type { LatencyEvidence, LatencyMetric } from './latency.js';
import type { RecordPair } from './pairing.js';
import { type ProportionEvidence, pairsOf } from './proportion.js';
import { qualifications } from './qualifications.js';
import {
  excludes,
  hasTypical,
  type Measure,
  measureVerdict,
  overallVerdict,
  proportionMeasure,
  ratioMeasure,
  rejects,
} from './verdict.js';

/** All figures of a pair of arms before verdicts are passed. */
export type PairFigures = Omit<PairComparison, 'accuracy' | 'latency' | 'completion' | 'verdict' | 'qualifications'> & {
  readonly accuracy: ProportionEvidence;
  readonly latency: Readonly<Record<LatencyMetric, LatencyEvidence>>;
  readonly completion: ProportionEvidence;
};

/**
 * Passes the verdicts. Two tests are primary, declared beforehand and left
 * unadjusted: accuracy, and the typical ratio of total latency. TTFT, TTFB and
 * completion are secondary and adjusted together after Holm.
 *
 * @param findings those that concern this pair
 */
export function judge(
  figures: PairFigures,
  findings: readonly Finding[],
  pairs: readonly RecordPair[],
): PairComparison {
  const { accuracy, latency, completion } = figures;
  const [ttftP, ttfbP, completionP] = adjusted([
    latency.ttft_ms.wilcoxon_p,
    latency.ttfb_ms.wilcoxon_p,
    completion.mcnemar_p,
  ]) as [number | null, number | null, number | null];
  const measures = {
    accuracy: pairsOf(accuracy) === 0 ? null : proportionMeasure(accuracy, rejects(accuracy.mcnemar_p)),
    latency: hasTypical(latency.total_ms)
      ? ratioMeasure(latency.total_ms, excludes(latency.total_ms.typical_ratio.ci95, 1))
      : null,
    ttft: ratioMeasure(latency.ttft_ms, rejects(ttftP)),
    ttfb: ratioMeasure(latency.ttfb_ms, rejects(ttfbP)),
    completion: proportionMeasure(completion, rejects(completionP)),
  };
  // Without a pair there is nothing to compare, whatever the reason.
  const comparable = figures.n > 0 && !findings.some(({ effect }) => effect === 'not_comparable');
  const verdict = (measure: Measure | null): Verdict => (comparable ? faceValue(measure) : 'not comparable');
  const judged = {
    ...figures,
    accuracy: judgedProportion(accuracy, null, verdict(measures.accuracy)),
    latency: {
      total_ms: judgedLatency(latency.total_ms, null, verdict(measures.latency)),
      ttft_ms: judgedLatency(latency.ttft_ms, ttftP, verdict(measures.ttft)),
      ttfb_ms: judgedLatency(latency.ttfb_ms, ttfbP, verdict(measures.ttfb)),
    },
    completion: judgedProportion(completion, completionP, verdict(measures.completion)),
    verdict: overallVerdict(measures, comparable),
  };
  const face = {
    accuracy: faceValue(measures.accuracy),
    latency: faceValue(measures.latency),
    completion: faceValue(measures.completion),
  };
  return { ...judged, qualifications: qualifications({ judged, face, findings, pairs }) };
}

/** A measure's verdict if the arms were comparable. */
function faceValue(measure: Measure | null): Verdict {
  return measure === null ? 'inconclusive' : measureVerdict(measure);
}

/** Holm among the tests that there are. */
function adjusted(pValues: readonly (number | null)[]): (number | null)[] {
  const known = holm(pValues.filter((p) => p !== null));
  let next = 0;
  return pValues.map((p) => (p === null ? null : (known[next++] as number)));
}

function judgedProportion(evidence: ProportionEvidence, holm_p: number | null, verdict: Verdict): PairedProportion {
  return { ...evidence, holm_p, verdict };
}

function judgedLatency(evidence: LatencyEvidence, holm_p: number | null, verdict: Verdict): LatencyComparison {
  return { ...evidence, holm_p, verdict };
}
