export interface PublishedUsage {
  readonly provider: string;
  readonly effort: string;
  /** Mean output tokens a request, reasoning included. */
  readonly tokens: number;
  /** Mean seconds a request. */
  readonly seconds: number;
}

/**
 * The published GPT-5.5 runs over GSM8K. Durations are public for medium only;
 * for the others each further output token takes 18 ms, as a reasoning token does
 * at medium on both providers.
 */
export const PUBLISHED_USAGE: readonly PublishedUsage[] = [
  { provider: 'bedrock', effort: 'medium', tokens: 128, seconds: 2.97 },
  { provider: 'bedrock', effort: 'high', tokens: 159, seconds: 3.53 },
  { provider: 'bedrock', effort: 'xhigh', tokens: 215, seconds: 4.53 },
  { provider: 'openai', effort: 'medium', tokens: 125, seconds: 3.29 },
  { provider: 'openai', effort: 'high', tokens: 155, seconds: 3.83 },
  { provider: 'openai', effort: 'xhigh', tokens: 221, seconds: 5.02 },
];

/** The published usage that is nearest: of OpenAI for any other provider, of medium for lower efforts, of xhigh for higher ones. */
export function publishedUsage(provider: string, effort: string | null): PublishedUsage {
  const nearest = effort === 'high' ? 'high' : effort === 'xhigh' || effort === 'max' ? 'xhigh' : 'medium';
  const of = (name: string) => PUBLISHED_USAGE.find((each) => each.provider === name && each.effort === nearest);
  return of(provider) ?? (of('openai') as PublishedUsage);
}
