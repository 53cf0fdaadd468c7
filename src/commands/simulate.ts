import { once } from 'node:events';
import { loadDataset } from '../effects/dataset/dataset.js';
import { errnoOf } from '../effects/files/errno.js';
import { READY_LINE } from '../effects/process/endpoint.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';
import { asParityError, option, ParityError, phrase } from '../errors.js';
import { parseOptions } from '../options/parse.js';
import { perProvider } from '../options/per-provider.js';
import { SIMULATE_OPTIONS, type SimulateOptions } from '../options/tables/simulation.js';
import type { CommandContext } from '../prepare/context.js';
import { providerOf } from '../providers/lookup.js';
import type { ProviderKind } from '../providers/provider.js';
import { parseFaultRule } from '../simulator/faults/fault-plan.js';
import { SIMULATED_CREDENTIALS } from '../simulator/server/credentials.js';
import type { SimulatorOptions } from '../simulator/server/options.js';
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
  const answers = await answersOf(options, context);
  const simulator = await started(options, answers);
  // Not by `context.print`, which removes secrets: these keys are public and meant to be copied.
  process.stdout.write(`${announcement(simulator, options.provider)}\n`);
  await stopAsked(context.signal);
  await simulator.close();
  return 0;
}

/** Reference answers by whole prompt, and by bare question for prompts that another client makes of it. */
async function answersOf(
  options: SimulateOptions,
  context: CommandContext,
): Promise<Pick<SimulatorOptions, 'answers' | 'questions'>> {
  const byText = async (promptTemplate: string | null): Promise<Map<string, string>> => {
    const { prompts } = await loadDataset({ ...options, promptTemplate, runs: 1, scorer: null }, context);
    return new Map(prompts.flatMap(({ text, expected }) => (expected === null ? [] : [[text, expected]])));
  };
  return { answers: await byText(options.promptTemplate), questions: await byText('{question}') };
}

async function started(
  options: SimulateOptions,
  answers: Pick<SimulatorOptions, 'answers' | 'questions'>,
): Promise<Simulator> {
  const { count } = await loadTokenizer();
  const names = options.provider;
  for (const name of names) providerOf(name);
  const settings = {
    count,
    ...answers,
    port: options.port,
    seed: options.seed,
    timeScale: options.simulateTimeScale,
    faults: options.simulateFault.map((rule) => parseFaultRule(rule, names)),
    slowdown: shares(options.simulateSlowdown, 'simulate-slowdown', names, Infinity),
    accuracy: shares(options.simulateAccuracy, 'simulate-accuracy', names, 1),
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

/** `provider=number` items; a provider that is not named keeps its default. */
function shares(
  items: readonly string[],
  name: string,
  providers: readonly string[],
  most: number,
): Readonly<Record<string, number>> {
  const given = perProvider(items, name, providers);
  const entries = providers.flatMap((provider) => {
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
function announcement(simulator: Simulator, names: readonly string[]): string {
  const { aws } = SIMULATED_CREDENTIALS;
  const variables = [...new Set(names)].flatMap((name) => {
    const { kind, baseUrlVariable, keyVariables } = providerOf(name);
    const key = KEYS[kind];
    return [
      `${baseUrlVariable}=${simulator.baseUrlOf(name)}`,
      ...(key === null ? [] : [`${keyVariables[0] ?? ''}=${key}`]),
    ];
  });
  const common = [
    `AWS_ACCESS_KEY_ID=${aws.accessKeyId}`,
    `AWS_SECRET_ACCESS_KEY=${aws.secretAccessKey}`,
    `OPENAI_TOKEN_URL=${simulator.origin}/oauth/token`,
    `AZURE_AUTHORITY_HOST=${simulator.origin}`,
  ];
  return [...[...variables, ...common].map((line) => `export ${line}`), READY_LINE].join('\n');
}

/** The key that each kind of provider is opened with; null where requests are signed. */
const KEYS: Readonly<Record<ProviderKind, string | null>> = {
  bedrock: null,
  openai: SIMULATED_CREDENTIALS.openaiApiKey,
  azure: SIMULATED_CREDENTIALS.azureApiKey,
  compatible: SIMULATED_CREDENTIALS.anyApiKey,
};

/** A signal, or the end of the process that started this one. */
async function stopAsked(signal: AbortSignal): Promise<void> {
  const parentGone = process.channel === undefined ? null : once(process, 'disconnect');
  const interrupted = signal.aborted ? null : once(signal, 'abort');
  await Promise.race([interrupted, parentGone].filter((wait) => wait !== null));
}
