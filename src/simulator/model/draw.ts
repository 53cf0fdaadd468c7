import type { SentEffort } from '../../core/record/effort.js';
import { normalCdf } from '../../core/statistics/normal.js';
import { interpolate } from '../../core/statistics/quantile.js';
import { Random } from '../../core/statistics/random.js';
import { type ArmFigures, BAND_EDGES, FIGURES, LEVELS, SHARE_LEVELS } from './figures.js';

/** Whose figures were published. */
export type Provider = 'bedrock' | 'openai';

/** Whose published figures a provider's answers follow: both endpoints of Bedrock Mantle's, all others OpenAI's. */
export function likenessOf(provider: string): Provider {
  return provider.startsWith('bedrock') ? 'bedrock' : 'openai';
}

/** What one request will be like. Latencies in ms from the request, at time scale 1. */
export interface Draw {
  readonly ttfbMs: number;
  readonly ttftMs: number;
  readonly totalMs: number;
  readonly reasoningTokens: number;
  /** How long the text is to be; the text itself is then counted exactly. */
  readonly visibleTokens: number;
  readonly correct: boolean;
}

export interface DrawKey {
  readonly seed: number;
  /** By name; it may be any. */
  readonly provider: string;
  readonly model: string;
  readonly effort: SentEffort;
  readonly prompt: string;
  /** How often this arm was asked this prompt before. */
  readonly occurrence: number;
}

/** Correlations of the normal scores in the published medium runs; see `__tests__/simulator/draw.test.ts`. */
const REASONING_BY_PROMPT = 0.85;
const VISIBLE_BY_PROMPT = 0.88;
const VISIBLE_WITH_REASONING = 0.5;
/** 30 questions wrong at both providers, 2 and 4 on one only. */
const CORRECT_BY_PROMPT = 0.99;
/** Loadings of the total on reasoning and on visible tokens, and of the wait's share on visible tokens. */
const LOADINGS: Readonly<Record<Provider, { reasoning: number; visible: number; share: number }>> = {
  bedrock: { reasoning: 0.585, visible: 0.129, share: -0.35 },
  openai: { reasoning: 0.594, visible: 0.225, share: -0.35 },
};
const TOKENS_WITH_EACH_OTHER = 0.43;
const PATIENCE_BY_PROMPT = 0.1;

/**
 * Only mean output tokens are public for high and xhigh, and nothing for none
 * minimal, low and max: the reasoning tokens of medium are scaled so that those means come
 * out, none has no reasoning, and half of medium's for low is a guess.
 */
const MEAN_OUTPUT_TOKENS: Readonly<Record<Provider, { high: number; xhigh: number }>> = {
  bedrock: { high: 159, xhigh: 215 },
  openai: { high: 155, xhigh: 221 },
};
const LOW_REASONING = 0.5;
/** Guesses: half of low, and half as much again as xhigh. */
const MINIMAL_REASONING = 0.25;
const MAX_BEYOND_XHIGH = 1.5;
/**
 * The part of the mean time to first text that goes with reasoning: TTFT rises
 * by 18 ms a reasoning token in both published medium runs (18.1 and 17.9).
 */
const REASONING_SHARE_OF_WAIT = 0.47;
const FIRST_TEXT_MARGIN = 0.98;

/**
 * Draws a request, the same for the same key.
 *
 * @param accuracy the share of questions this provider answers right
 * @param slowdown multiplies all latencies
 */
export function drawRequest(key: DrawKey, accuracy: number, slowdown: number): Draw {
  const prompt = promptFactors(key);
  const random = new Random(
    key.seed,
    `request ${key.provider} ${key.model} ${key.effort} ${key.occurrence} ${key.prompt}`,
  );
  const likeness = likenessOf(key.provider);
  const figures = FIGURES[likeness];
  const reasoning = mix(Math.sqrt(REASONING_BY_PROMPT), prompt.work, random.normal());
  const visible = mix(Math.sqrt(VISIBLE_BY_PROMPT), prompt.verbosity, random.normal());
  const latencies = drawLatencies(likeness, figures, { reasoning, visible, patience: prompt.patience }, random);
  const factor = reasoningFactor(likeness, key.effort);
  return {
    ...slowedDown(withEffort(latencies, factor), slowdown),
    reasoningTokens: Math.round(at(figures.reasoningTokens, reasoning) * factor),
    visibleTokens: Math.round(at(figures.visibleTokens, visible)),
    correct: normalCdf(mix(Math.sqrt(CORRECT_BY_PROMPT), prompt.difficulty, random.normal())) <= accuracy,
  };
}

/** The same for one prompt at every provider. */
function promptFactors(key: DrawKey): { work: number; verbosity: number; patience: number; difficulty: number } {
  const random = new Random(key.seed, `prompt ${key.prompt}`);
  const work = random.normal();
  return {
    work,
    verbosity: mix(VISIBLE_WITH_REASONING, work, random.normal()),
    patience: random.normal(),
    difficulty: random.normal(),
  };
}

type Latencies = Pick<Draw, 'ttfbMs' | 'ttftMs' | 'totalMs'>;

function drawLatencies(
  provider: Provider,
  figures: ArmFigures,
  scores: { reasoning: number; visible: number; patience: number },
  random: Random,
): Latencies {
  const loading = LOADINGS[provider];
  const explained =
    loading.reasoning ** 2 + loading.visible ** 2 + 2 * loading.reasoning * loading.visible * TOKENS_WITH_EACH_OTHER;
  const rest = mix(Math.sqrt(PATIENCE_BY_PROMPT), scores.patience, random.normal());
  const total =
    loading.reasoning * scores.reasoning + loading.visible * scores.visible + Math.sqrt(1 - explained) * rest;
  const share = normalCdf(mix(loading.share, scores.visible, random.normal()));
  const totalMs = at(figures.totalMs, total);
  const waitMs = totalMs * tabled(SHARE_LEVELS, shareBand(figures, normalCdf(total)), share);
  return inOrder(at(figures.ttfbMs, random.normal()), waitMs, totalMs);
}

/** A slow first byte delays the first text, as far as the total leaves room. */
function inOrder(ttfbMs: number, ttftMs: number, totalMs: number): Latencies {
  const latestText = totalMs * FIRST_TEXT_MARGIN;
  const firstByte = Math.min(ttfbMs, latestText * FIRST_TEXT_MARGIN);
  return { ttfbMs: firstByte, ttftMs: Math.max(ttftMs, firstByte / FIRST_TEXT_MARGIN), totalMs };
}

function shareBand(figures: ArmFigures, probability: number): readonly number[] {
  const band = BAND_EDGES.findLastIndex((edge) => edge <= probability);
  return figures.waitShare[band] ?? (figures.waitShare.at(-1) as readonly number[]);
}

/** How many times medium's reasoning an effort takes. */
function reasoningFactor(provider: Provider, effort: SentEffort): number {
  if (effort === 'none') return 0;
  if (effort === 'minimal') return MINIMAL_REASONING;
  if (effort === 'low') return LOW_REASONING;
  if (effort === 'medium') return 1;
  if (effort === 'max') return MAX_BEYOND_XHIGH * reasoningFactor(provider, 'xhigh');
  const { meanOutputTokens, meanReasoningTokens } = FIGURES[provider];
  return (MEAN_OUTPUT_TOKENS[provider][effort] - meanOutputTokens + meanReasoningTokens) / meanReasoningTokens;
}

function withEffort(latencies: Latencies, factor: number): Latencies {
  const stretch = 1 + REASONING_SHARE_OF_WAIT * (factor - 1);
  const wait = latencies.ttfbMs + (latencies.ttftMs - latencies.ttfbMs) * stretch;
  return { ttfbMs: latencies.ttfbMs, ttftMs: wait, totalMs: wait + (latencies.totalMs - latencies.ttftMs) };
}

/** All latencies of a draw, times a factor. */
export function slowedDown<T extends Latencies>(draw: T, factor: number): T {
  return { ...draw, ttfbMs: draw.ttfbMs * factor, ttftMs: draw.ttftMs * factor, totalMs: draw.totalMs * factor };
}

/** A normal score that correlates with `shared` by `correlation`. */
function mix(correlation: number, shared: number, own: number): number {
  return correlation * shared + Math.sqrt(1 - correlation * correlation) * own;
}

function at(quantiles: readonly number[], score: number): number {
  return tabled(LEVELS, quantiles, normalCdf(score));
}

function tabled(levels: readonly number[], values: readonly number[], probability: number): number {
  const upper = Math.max(
    1,
    levels.findIndex((level) => probability <= level),
  );
  const [from, to] = [levels[upper - 1] as number, levels[upper] as number];
  return interpolate(values[upper - 1] as number, values[upper] as number, (probability - from) / (to - from));
}
