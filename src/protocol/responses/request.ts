/** What one request asks for. */
export interface RequestSettings {
  readonly model: string;
  /** The user message. */
  readonly prompt: string;
  /** The developer message; null for none. */
  readonly instructions: string | null;
  /** e.g. `medium`; null leaves it to the server. */
  readonly effort: string | null;
  /** Covers reasoning and answer. Always sent: Bedrock's admission reserves it. */
  readonly maxOutputTokens: number;
}

/**
 * The JSON body of a streamed Responses request, laid out as the walkthrough lays it
 * out, so that both bill the same input tokens.
 *
 * Not stored, no sampling parameters (gpt-5.x refuses them), and nothing that
 * only one provider understands: both must read the same bytes but for the
 * model's name.
 */
export function requestBody({ model, prompt, instructions, effort, maxOutputTokens }: RequestSettings): string {
  const user = { role: 'user', content: prompt };
  return JSON.stringify({
    model,
    input: instructions === null ? [user] : [{ role: 'developer', content: instructions }, user],
    ...(effort === null ? {} : { reasoning: { effort } }),
    max_output_tokens: maxOutputTokens,
    store: false,
    stream: true,
  });
}
