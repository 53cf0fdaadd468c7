import path from 'node:path';
import { setOutput } from '@actions/core';
import type { ArmSummary, Comparison, PairComparison } from '../../core/compare/comparison.js';
import { decisionOf } from '../../core/gate/decision.js';
import { current } from '../../core/record/baseline.js';
import { foundBy } from '../../core/trend/history.js';
import type { Watch } from '../../core/trend/watch.js';
import { option, ParityError, phrase } from '../../errors.js';
import { OUTPUTS, type OutputKind, type OutputName } from '../../options/outputs.js';
import { outgoingText } from '../process/outgoing.js';
import type { ActionsLog } from './actions-log.js';
import type { ArtifactResult } from './artifacts.js';
import type { CommentResult } from './comment/post.js';
import type { IssueResult } from './issue/report.js';

/** What came of publishing. */
export interface PublishingResult {
  readonly artifact: ArtifactResult;
  /** The report as a file of its own; null where there is none. */
  readonly page: ArtifactResult | null;
  /** Null where none was to be posted. */
  readonly comment: CommentResult | null;
  /** Null where no issue is kept. */
  readonly issue: IssueResult | null;
}

export type OutputValues = Partial<Record<OutputName, string | number | null>>;

/**
 * Hands values to later steps; unknown is empty. What is not of its output's
 * kind is empty, too: users put outputs into shell commands, where another
 * party's words would be run.
 */
export function setOutputs(values: OutputValues): void {
  for (const [name, value] of Object.entries(values)) {
    const text = typeof value === 'string' ? outgoingText(value) : String(value ?? '');
    setOutput(name, SAFE[OUTPUTS[name as OutputName].kind].test(text) ? text : '');
  }
}

/** The texts that each kind of output may hold; none of them ends a quotation or begins a command. */
const SAFE: Readonly<Record<OutputKind, RegExp>> = {
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  word: /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/,
  json: /^[\w ./:@+#=,"{}[\]\\-]*$/,
  path: /^[^\p{Cc}\u2028\u2029`$"';|&<>!]*$/u,
  url: /^https?:\/\/[\w./:#@%-]+$/,
  name: /^[\w.-]*$/,
};

/** @throws ParityError `INVALID_OPTION` for a directory that no output could name safely */
export function refuseUnsafeDirectory(directory: string): void {
  if (SAFE.path.test(path.resolve(directory))) return;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('output-dir')} leads to a path with a quote, "$", a backtick or another character that a shell reads, and outputs name it; choose another directory.`,
  );
}

/** JSON whose strings hold only characters that no shell reads; the others are escaped, so that it parses to the same. */
function shellSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(/\\u[\da-f]{4}|\\.|[^\w ./:@+#=,"{}[\]-]/g, (text) => {
    if (text.startsWith('\\u')) return text;
    const character = text.startsWith('\\') ? String(JSON.parse(`"${text}"`)) : text;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** What a comparison says, as outputs: of the first pair, and of each arm. */
export function comparisonOutputs({ arms: all, pairs, audit, gates }: Comparison): OutputValues {
  const arms = current(all);
  const [first] = pairs;
  return {
    ...(first === undefined ? NO_VERDICTS : verdictsOf(first)),
    verdicts: shellSafeJson(pairs.map((pair) => ({ a: pair.a, b: pair.b, ...verdictsOf(pair) }))),
    gates: shellSafeJson(gates.map(({ message: _, ...gate }) => gate)),
    'gates-decision': decisionOf(gates),
    accuracy: byArm(arms, ({ accuracy }) => accuracy.rate),
    'total-ms-p50': byArm(arms, (arm) => median(arm, 'total_ms')),
    'ttft-ms-p50': byArm(arms, (arm) => median(arm, 'ttft_ms')),
    'ttfb-ms-p50': byArm(arms, (arm) => median(arm, 'ttfb_ms')),
    'typical-ratio': first?.latency.total_ms.typical_ratio.estimate ?? null,
    'cost-usd': totalUsd(arms),
    findings: audit.filter(({ effect }) => effect !== 'none').length,
  };
}

/** What a result shows beside earlier runs, as outputs. */
export function watchOutputs(watch: Watch | null): OutputValues {
  const verdicts = (watch?.since?.arms ?? []).map(({ arm, verdict, answers, latency, reliability, cost }) => ({
    ...{ arm, verdict, answers: answers.verdict, latency: latency.verdict, reliability: reliability.verdict },
    'cost-verdict': cost.verdict,
  }));
  const history = watch?.history ?? null;
  return {
    'since-verdicts': shellSafeJson(verdicts),
    'lasting-changes': watch === null || history === null ? null : foundBy(history, watch.key).length,
  };
}

const NO_VERDICTS = { verdict: null, answers: null, latency: null, reliability: null, 'cost-verdict': null };

function verdictsOf({ verdict, accuracy, latency, reliability, cost }: PairComparison) {
  return {
    verdict,
    answers: accuracy.verdict,
    latency: latency.verdict,
    reliability: reliability.verdict,
    'cost-verdict': cost.verdict,
  };
}

/** What came of publishing, as outputs. */
export function publishedOutputs({ artifact, page, comment, issue }: PublishingResult): OutputValues {
  const uploaded = artifact.status === 'uploaded' ? artifact : null;
  return {
    'artifact-id': uploaded?.id ?? null,
    'artifact-name': uploaded?.name ?? null,
    'artifact-url': uploaded?.url ?? null,
    'report-url': page?.status === 'uploaded' ? page.url : null,
    'comment-url': comment !== null && 'url' in comment ? comment.url : null,
    'issue-comment-url': issue !== null && 'url' in issue ? issue.url : null,
  };
}

/** Each pair's verdict, and what of the audit forbids trusting it, where a workflow run shows them at a glance. */
export function annotateVerdicts({ pairs, audit }: Comparison, log: ActionsLog): void {
  for (const { a, b, verdict } of pairs.slice(0, MOST_ANNOTATIONS))
    log.annotate('notice', `${a} against ${b}: ${verdict}`, 'parity-bench');
  const critical = audit.filter(({ severity }) => severity === 'critical');
  for (const { rule, message } of critical.slice(0, MOST_ANNOTATIONS))
    log.annotate('warning', message, `parity-bench: ${rule}`);
}

/** GitHub shows ten of a kind a step. */
const MOST_ANNOTATIONS = 10;

function byArm(arms: readonly ArmSummary[], value: (arm: ArmSummary) => number | null): string {
  return shellSafeJson(Object.fromEntries(arms.map((arm) => [arm.arm, value(arm)])));
}

function median(arm: ArmSummary, metric: string): number | null {
  return arm.metrics[metric]?.p50 ?? null;
}

/** Null where no arm's cost is known; rounded to the millionth, as money is in a summary. */
function totalUsd(arms: readonly ArmSummary[]): number | null {
  const known = arms.flatMap(({ cost }) => (cost.total_usd === null ? [] : [cost.total_usd]));
  return known.length === 0 ? null : Math.round(known.reduce((sum, usd) => sum + usd, 0) * 1e6) / 1e6;
}
