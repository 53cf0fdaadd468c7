import { describe, expect, it } from '@jest/globals';
import { requestBody } from '../../../src/protocol/responses/request.js';

const asked = { model: 'gpt-5.5', prompt: 'How many eggs?', instructions: null, effort: 'high', maxOutputTokens: 4096 };

describe('the body of a request', () => {
  it('asks for a stream that is not stored, with effort and cap', () => {
    expect(JSON.parse(requestBody(asked))).toEqual({
      model: 'gpt-5.5',
      input: [{ role: 'user', content: 'How many eggs?' }],
      reasoning: { effort: 'high' },
      max_output_tokens: 4096,
      store: false,
      stream: true,
    });
  });

  it('puts instructions before the prompt, as a developer message', () => {
    expect(JSON.parse(requestBody({ ...asked, instructions: 'Be brief.' })).input).toEqual([
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', content: 'How many eggs?' },
    ]);
  });

  it('leaves the effort to the server where none is given', () => {
    expect(JSON.parse(requestBody({ ...asked, effort: null }))).not.toHaveProperty('reasoning');
  });
});
