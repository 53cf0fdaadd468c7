import OpenAI from 'openai';
import { SIMULATED_CREDENTIALS } from '../../src/simulator/server/credentials.js';
import { OFFICIAL_REQUEST, serveClient } from './client.js';

/** The official client as its documentation uses it: events iterated, the clock looked at when one is in hand. */
serveClient((baseURL) => {
  const client = new OpenAI({ baseURL, apiKey: SIMULATED_CREDENTIALS.openaiApiKey, maxRetries: 0 });
  return async (id) => {
    let firstEventAt = NaN;
    let firstTextAt = NaN;
    const start = performance.now();
    const stream = await client.responses.create(OFFICIAL_REQUEST, {
      headers: { 'X-Client-Request-Id': id },
    });
    for await (const event of stream) {
      if (Number.isNaN(firstEventAt)) firstEventAt = performance.now();
      if (Number.isNaN(firstTextAt) && event.type === 'response.output_text.delta' && event.delta !== '')
        firstTextAt = performance.now();
    }
    const end = performance.now();
    return { ttfbMs: firstEventAt - start, ttftMs: firstTextAt - start, totalMs: end - start };
  };
});
