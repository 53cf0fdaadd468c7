import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  DISCORDANCE,
  FAILING_ALONE,
  SD_LOG_RATIO,
  adjustedMeasures,
  faceValue,
  judgedDimensions,
  powerLines
} from "./chunk-2XBIQH4K.js";
import "./chunk-5V3ZEP3T.js";
import "./chunk-TZ4YHGB7.js";
import "./chunk-X5GNT3W2.js";
import "./chunk-3TQE47KB.js";
import {
  FEWEST_VALUES,
  alwaysValidHalfWidth,
  alwaysValidP,
  counted,
  differenceEvidence,
  differenceMeasure,
  grouped,
  noWorseEvidence,
  overallVerdict,
  ratioMeasure
} from "./chunk-P5ZF7QHL.js";
import "./chunk-YO7HOLJV.js";

// src/core/compare/probable-stop.ts
function probableStop(planned, truth, about) {
  const undecided = { answers: NO_CLAIM, latency: NO_CLAIM, reliability: NO_CLAIM, cost: NO_CLAIM };
  const others = Array.from({ length: planned.comparedArms - 1 }, () => undecided);
  for (let n = 1; n <= planned.n; n++) {
    const measures = expectedMeasures(n, planned, truth);
    const { adjusted } = adjustedMeasures([measures, ...others]);
    const verdictOf = (dimension) => faceValue(measures[dimension], adjusted[0]?.[dimension] ?? null);
    const verdicts = {
      answers: verdictOf("answers"),
      latency: verdictOf("latency"),
      reliability: verdictOf("reliability"),
      cost: verdictOf("cost")
    };
    const verdict = overallVerdict(judgedDimensions(measures, verdicts, about), true);
    if (verdict !== "inconclusive" && verdict !== "not comparable") return { n, verdict };
  }
  return null;
}
var NO_CLAIM = { equivalent: false, noWorse: false, noBetter: false, p: 1, direction: 0 };
function expectedMeasures(n, { scored, marginPp, latencyMargin }, truth) {
  const margin = marginPp / 100;
  const loss = truth.lossPp / 100;
  const answers = expectedProportion(n, truth.discordance / 2, truth.discordance / 2 + loss, margin);
  return {
    answers: scored ? answers : null,
    latency: expectedLatency(n, Math.log(truth.ratio), latencyMargin),
    reliability: expectedProportion(n, FAILING_ALONE / 2, FAILING_ALONE / 2, margin),
    cost: NO_CLAIM
  };
}
function expectedLatency(n, mean, margin) {
  if (n < FEWEST_VALUES) return NO_CLAIM;
  const half = alwaysValidHalfWidth(n, SD_LOG_RATIO, 0.1);
  const ci90 = [Math.exp(mean - half), Math.exp(mean + half)];
  const p = alwaysValidP(n, mean / (SD_LOG_RATIO / Math.sqrt(n)));
  return ratioMeasure({ estimate: Math.exp(mean), ci95: null, ci90, p }, margin);
}
function expectedProportion(n, aAlone, bAlone, margin) {
  const [b, c] = [n * aAlone, n * bAlone];
  const evidence = differenceEvidence(b, c);
  const no_worse_evidence = {
    a_to_b: noWorseEvidence({ b, c, n }, margin),
    b_to_a: noWorseEvidence({ b: c, c: b, n }, margin)
  };
  return differenceMeasure({ evidence, p: Math.min(1, 1 / evidence), no_worse_evidence }, aAlone - bAlone);
}

// src/prepare/comparison-lines.ts
function comparisonLines(options, planned) {
  if (options.stopWhen === "certain") return stopLines(planned, options.certainAbout);
  return powerLines(planned);
}
var CASES = [
  ["equal arms", 1],
  ["an arm that takes 5 % less time", 0.95],
  ["one that takes 11 % less", 0.887],
  ["one that takes 20 % less", 0.8]
];
function stopLines(planned, about) {
  const stops = CASES.map(([name, ratio]) => {
    const stop = probableStop(planned, { ratio, lossPp: 0, discordance: DISCORDANCE[0] }, about);
    return stop === null ? `${name}: not within the plan` : `${name}: ${stop.verdict} after about ${counted(stop.n, "pair")}`;
  });
  return [
    `The run stops as soon as the common verdict on ${about.join(", ")} is certain, for ${grouped(planned.n)} pairs at the most. Where it will probably stop, if the task is like GSM8K and the noise like that of the published runs:`,
    ...stops.map((line) => `${line}.`)
  ];
}
export {
  comparisonLines
};
