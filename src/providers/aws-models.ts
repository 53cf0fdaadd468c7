/** `gpt-5.5` of `openai.gpt-5.5`, `us.openai.gpt-5.5` and `gpt-5.5`: a model's name without the prefixes of AWS. */
export function withoutAwsPrefix(asked: string): string {
  return asked.replace(/^(?:[a-z]{2,6}\.)?openai\./, '');
}

const FIRST_REGION = 'us-east-2';
/** Models that the first region does not serve, and where they are (2026-11-26). */
const ELSEWHERE: readonly (readonly [model: RegExp, region: string])[] = [
  [/^gpt-6-astra\b/, 'us-west-2'],
  [/^gpt-6\b/, 'us-east-1'],
];

/** A region that serves a model at Bedrock. */
export function bedrockRegion(asked: string): string {
  const model = withoutAwsPrefix(asked);
  return ELSEWHERE.find(([pattern]) => pattern.test(model))?.[1] ?? FIRST_REGION;
}
