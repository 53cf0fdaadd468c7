import type { ReportContext } from '../../src/core/report/model/context.js';
import { grouped, interval, percent, points, ratio } from '../../src/core/text/numbers.js';
import { theTwo } from './runs.js';

/** The published runs in four lines, for the README. */
export function publishedFindings(context: ReportContext): string {
  const { pair, bedrock, openai } = theTwo(context);
  const { accuracy, latency, cost } = pair;
  const total = latency.total_ms;
  const snapshots = bedrock.reconciliation?.unreconciled ?? 0;
  return [
    `- **Answers: the same.** ${percent(bedrock.accuracy.rate)} right on Bedrock, ${percent(openai.accuracy.rate)} on OpenAI; difference ${points(accuracy.difference)} ${interval(accuracy.ci95, (share) => points(share).replace(' pp', ''))}, within ±1 pp.`,
    `- **Latency: can't be told.** The typical paired request took ${percent(1 - (total.typical_ratio.estimate ?? 1), 1)} less time on Bedrock, but the two providers were asked ${grouped(pair.hours_apart ?? 0, 1)} hours apart. The ratio of the medians is ${ratio(total.p50_ratio.estimate)} ${interval(total.p50_ratio.ci95, ratio)}.`,
    `- **Reliability: worse on those days.** ${grouped(snapshots)} of ${grouped(bedrock.records)} answers of Bedrock arrived as several snapshots of one text; OpenAI failed ${grouped(openai.failed)} of ${grouped(openai.records)}. The published summary counts none of the first.`,
    `- **Cost: ${percent((cost.ratio.estimate ?? 1) - 1, 1)} more on Bedrock**: ${percent((cost.price_ratio ?? 1) - 1, 1)} by price, ${percent((cost.token_ratio.estimate ?? 1) - 1, 1)} by tokens.`,
  ].join('\n');
}
