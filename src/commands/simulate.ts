import { once } from 'node:events';
import { type Dataset, loadDataset } from '../effects/dataset/dataset.js';
import { errnoOf } from '../effects/files/errno.js';
import { READY_LINE } from '../effects/process/endpoint.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';
import { asParityError, option, ParityError, phrase } from '../errors.js';
import { parseOptions } from '../options/parse.js';
import { perProvider } from '../options/per-provider.js';
import { SIMULATE_OPTIONS, type SimulateOptions } from '../options/tables/simulation.js';
import type { CommandContext } from '../prepare/context.js';
import { parseFaultRule } from '../simulator/faults/fault-plan.js';
import { SIMULATED_CREDENTIALS } from '../simulator/server/credentials.js';
import { type Simulator, startSimulator } from '../simulator/server/simulator.js';

/** `simulate`: serves the embedded endpoint until it is interrupted, or until the run that started it ends. */
export async function simulateCommand(context: CommandContext): Promise<number> {
  try {
    return await served(context);
  } catch (cause) {
    // A run that started this process shows the error itself, in its own face's spelling.
    process.send?.(asParityError(cause).toJSON());
    throw cause;
  }
}

async function served(context: CommandContext): Promise<number> {
  const options = parseOptions(SIMULATE_OPTIONS, context.raw);
  const dataset = await loadDataset({ ...options, runs: 1, scorer: null }, context);
  const simulator = await started(options, dataset);
  // Not by `context.print`, which removes secrets: these keys are public and meant to be copied.
  process.stdout.write(`${announcement(simulator)}\n`);
  await stopAsked(context.signal);
  await simulator.close();
  return 0;
}

async function started(options: SimulateOptions, dataset: Dataset): Promise<Simulator> {
  const { count } = await loadTokenizer();
  const settings = {
    count,
    answers: new Map(dataset.prompts.map(({ text, expected }) => [text, expected ?? ''])),
    port: options.port,
    seed: options.seed,
    timeScale: options.simulateTimeScale,
    faults: options.simulateFault.map(parseFaultRule),
    slowdown: shares(options.simulateSlowdown, 'simulate-slowdown', Infinity),
    accuracy: shares(options.simulateAccuracy, 'simulate-accuracy', 1),
    truthPath: options.truthPath,
    keepTruths: false,
  };
  try {
    return await startSimulator(settings);
  } catch (cause) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`the endpoint can't listen on port ${options.port} or write ${options.truthPath ?? 'its truth'} (${errnoOf(cause)}); choose another ${option('port')} or ${option('truth-path')}.`,
      cause,
    );
  }
}

/** Whose API the endpoint serves. */
const SIMULATED = ['bedrock', 'openai'] as const;

/** `provider=number` items; a provider that is not named keeps its default. */
function shares(items: readonly string[], name: string, most: number): { bedrock?: number; openai?: number } {
  const given = perProvider(items, name, SIMULATED);
  const entries = SIMULATED.flatMap((provider) => {
    const text = given(provider);
    return text === null ? [] : [[provider, share(text, name, most)] as const];
  });
  return Object.fromEntries(entries);
}

function share(text: string, name: string, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= most) return value;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option(name)} can't be ${JSON.stringify(text.slice(0, 40))}; use provider=number${most === 1 ? ', at most 1' : ''}.`,
  );
}

/** Lines that a shell can read, so that any client can be pointed here. */
function announcement({ bedrockBaseUrl, openaiBaseUrl }: Simulator): string {
  const { aws, openaiApiKey } = SIMULATED_CREDENTIALS;
  return [
    `export OPENAI_BASE_URL=${openaiBaseUrl}`,
    `export OPENAI_API_KEY=${openaiApiKey}`,
    `export BEDROCK_OPENAI_BASE_URL=${bedrockBaseUrl}`,
    `export AWS_ACCESS_KEY_ID=${aws.accessKeyId}`,
    `export AWS_SECRET_ACCESS_KEY=${aws.secretAccessKey}`,
    READY_LINE,
  ].join('\n');
}

/** A signal, or the end of the process that started this one. */
async function stopAsked(signal: AbortSignal): Promise<void> {
  const parentGone = process.channel === undefined ? null : once(process, 'disconnect');
  const interrupted = signal.aborted ? null : once(signal, 'abort');
  await Promise.race([interrupted, parentGone].filter((wait) => wait !== null));
}
