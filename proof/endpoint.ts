import { GSM8K_TEMPLATE, promptsOf } from '../src/core/dataset/prompts.js';
import { SAMPLE } from '../src/core/dataset/sample/sample.js';
import { loadTokenizer } from '../src/effects/tokens/tokenizer.js';
import type { SimulatorOptions } from '../src/simulator/server/options.js';
import { type Simulator, startSimulator } from '../src/simulator/server/simulator.js';

/** The embedded endpoint in this process, as fast as it can be, knowing the answers to the bundled sample. */
export async function startSampleEndpoint(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  const { count } = await loadTokenizer();
  const prompts = promptsOf(SAMPLE, { idPrefix: 'sample', template: GSM8K_TEMPLATE });
  return startSimulator({
    count,
    answers: new Map(prompts.map(({ text, expected }) => [text, expected ?? ''])),
    timeScale: 0,
    ...options,
  });
}
