import { startEndpoint } from '../effects/process/endpoint.js';
import { option, ParityError, phrase } from '../errors.js';
import { unmetNeed } from '../options/needs.js';
import type { OptionTable } from '../options/option.js';
import { perProvider } from '../options/per-provider.js';
import type { RunOptions } from '../options/tables/run.js';
import { SIMULATE_OPTIONS } from '../options/tables/simulation.js';
import type { Environment } from '../ports.js';
import { providerOf } from '../providers/lookup.js';
import type { Cleanup } from './cleanup.js';
import type { SignInContext } from './sign-in.js';

/** Who makes the requests of a run, and from which program. */
export interface Caller extends SignInContext {
  /** The command line's own file, for the embedded endpoint's process. */
  readonly cliPath: string;
}

/** A real endpoint given together with `simulate` would not be asked, contrary to what the user expects. */
export function refuseHalfSimulation(options: RunOptions): void {
  if (options.simulate && options.baseUrl.length > 0) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('base-url')} names a real endpoint; leave it out, or leave ${option('simulate')} out.`,
    );
  }
  if (options.simulate) refuseUnsimulated(options);
}

/** The endpoint refuses these too, but a dry run does not start it. */
function refuseUnsimulated({ simulateSlowdown, simulateAccuracy, provider: simulated }: RunOptions): void {
  perProvider(simulateSlowdown, 'simulate-slowdown', simulated);
  perProvider(simulateAccuracy, 'simulate-accuracy', simulated);
}

/** What the embedded endpoint needs to answer this run's prompts. */
function endpointWords(options: RunOptions): string[] {
  const given: [string, string | number | null][] = [
    ['provider', [...new Set(options.provider)].join(',')],
    ['port', 0],
    ['seed', options.seed],
    ['dataset', options.dataset],
    ['split', options.split],
    ['dataset-path', options.datasetPath],
    ['question-key', options.questionKey],
    ['answer-key', options.answerKey],
    ['prompt-template', options.promptTemplate],
    ['simulate-time-scale', options.simulateTimeScale],
    ['simulate-fault', options.simulateFault.join(',')],
    ['simulate-slowdown', options.simulateSlowdown.join(',')],
    ['simulate-accuracy', options.simulateAccuracy.join(',')],
  ];
  const table: OptionTable = SIMULATE_OPTIONS;
  return given.flatMap(([name, value]) => {
    const isWithout = value === null || value === '' || unmetNeed(table[name]?.needs, { ...options }) !== null;
    return isWithout ? [] : [`--${name}=${value}`];
  });
}

/** Who makes the requests: a simulated run has the embedded endpoint's credentials only, and no real one reaches it. */
export async function callerOf<C extends Caller>(options: RunOptions, surroundings: C, cleanup: Cleanup): Promise<C> {
  if (!options.simulate) return surroundings;
  if (options.dryRun) return { ...surroundings, env: addressesInDryRun(options.provider) };
  const endpoint = await startEndpoint(surroundings.cliPath, endpointWords(options));
  cleanup.later(endpoint.close);
  return { ...surroundings, env: endpoint.env, workload: null };
}

/** A dry run starts no endpoint, so providers without an address of their own get one that is never asked. */
function addressesInDryRun(names: readonly string[]): Environment {
  const without = names.map(providerOf).filter((provider) => provider.defaultBaseUrl('', '') === null);
  return Object.fromEntries(without.map(({ baseUrlVariable }) => [baseUrlVariable, 'http://127.0.0.1:1/v1']));
}
