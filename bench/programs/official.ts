import { appendFileSync, writeFileSync } from 'node:fs';
import OpenAI from 'openai';
import { SIMULATED_CREDENTIALS } from '../../src/simulator/server/credentials.js';
import { OFFICIAL_REQUEST } from '../clients/client.js';

/**
 * A benchmark as one writes it with the official client: a record a request on
 * the disk, then right answers and percentiles.
 *
 *     node official.js BASE-URL REQUESTS OUTPUT-FILE
 */
const [baseURL, requests, output] = process.argv.slice(2) as [string, string, string];
const client = new OpenAI({ baseURL, apiKey: SIMULATED_CREDENTIALS.openaiApiKey, maxRetries: 0 });

interface Measured {
  readonly ttft_ms: number;
  readonly total_ms: number;
  readonly output_text: string;
  readonly output_tokens: number;
}

async function askOnce(): Promise<Measured> {
  const start = performance.now();
  let [firstTextAt, text, tokens] = [NaN, '', 0];
  const stream = await client.responses.create(OFFICIAL_REQUEST);
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') {
      if (Number.isNaN(firstTextAt)) firstTextAt = performance.now();
      text += event.delta;
    } else if (event.type === 'response.completed') tokens = event.response.usage?.output_tokens ?? 0;
  }
  const end = performance.now();
  return { ttft_ms: firstTextAt - start, total_ms: end - start, output_text: text, output_tokens: tokens };
}

const measured: Measured[] = [];
for (let made = 0; made < Number(requests); made += 1) {
  const record = await askOnce();
  measured.push(record);
  appendFileSync(output, `${JSON.stringify(record)}\n`);
}
const totals = measured.map(({ total_ms }) => total_ms).sort((a, b) => a - b);
const right = measured.filter(({ output_text }) => /####\s*42\b/.test(output_text)).length;
const quantile = (share: number): number | undefined => totals[Math.floor(share * (totals.length - 1))];
writeFileSync(`${output}.summary.json`, JSON.stringify({ right, p50: quantile(0.5), p95: quantile(0.95) }));
