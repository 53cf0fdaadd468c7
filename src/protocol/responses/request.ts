import type { Question } from '../protocol.js';

/**
 * The JSON body of a streamed Responses request, laid out as the walkthrough lays it
 * out, so that both bill the same input tokens.
 *
 * Not stored, no sampling parameters (gpt-5.x refuses them), and nothing that
 * only one provider understands: both must read the same bytes but for the
 * model's name.
 */
export function requestBody({ model, prompt, instructions, effort, maxOutputTokens }: Question): string {
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
