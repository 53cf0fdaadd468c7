/** What an answer says it used. */
export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly output_tokens_details?: { readonly reasoning_tokens: number };
}

/** The body of a stream that completes with one text. */
export function completedBody(text: string, usage: Usage): string {
  const output = [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] }];
  const events = [
    { type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } },
    { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: text },
    { type: 'response.completed', response: { id: 'resp_1', status: 'completed', output, usage } },
  ];
  return events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
}
