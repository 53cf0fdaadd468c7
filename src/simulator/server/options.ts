import { FAULT_SETTINGS, type FaultSettings } from '../faults/fault.js';
import type { FaultRule } from '../faults/fault-plan.js';
import { answerFinder } from '../model/questions.js';
import type { CountTokens } from '../model/tokens.js';
import { type AwsSecrets, SIMULATED_CREDENTIALS, simulatedSecrets } from './credentials.js';
import type { Truth } from './truth.js';

/** A stream of a fixed shape, for benches: what is absent is drawn as usual. */
export interface StreamShape {
  /** Text deltas of a stream. */
  readonly deltas?: number;
  /** Bytes of text in each of them. */
  readonly deltaBytes?: number;
  /** Milliseconds at time scale 1. */
  readonly ttfbMs?: number;
  readonly ttftMs?: number;
  readonly totalMs?: number;
}

/** The worked reference answer to a prompt, ending in `#### n`; undefined where the prompt is not known. */
export type Answers = ReadonlyMap<string, string> | ((prompt: string) => string | undefined);

/** All that shapes the embedded endpoint. Everything but `count` has a default. */
export interface SimulatorOptions {
  /** Counts o200k_base tokens; a bench with large texts may give something cheaper. */
  readonly count: CountTokens;
  readonly answers?: Answers;
  /** The same by bare question, which is then recognised inside whatever prompt surrounds it. */
  readonly questions?: ReadonlyMap<string, string>;
  /** On 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** Of everything that is drawn. */
  readonly seed?: number;
  /** Multiplies all latencies: 1 as published (the default), 0 as fast as possible. */
  readonly timeScale?: number;
  readonly faults?: readonly FaultRule[];
  readonly faultSettings?: Partial<FaultSettings>;
  /** Share of right answers; .975 each. */
  readonly accuracy?: Readonly<Record<string, number>>;
  /** Multiplies one provider's latencies; 1 each. */
  readonly slowdown?: Readonly<Record<string, number>>;
  readonly shape?: StreamShape;
  readonly azureApiKeys?: readonly string[];
  /** How long a token of the endpoint's own token services lives, s; 3600. */
  readonly tokenLifetimeSeconds?: () => number;
  /** The subjects of OIDC tokens that they trust; any. */
  readonly trustedSub?: RegExp;
  /** An HTTP status that they answer with in place of a token; null, the default, for none. */
  readonly tokenOutage?: () => number | null;
  readonly openaiApiKeys?: readonly string[];
  readonly bedrockApiKeys?: readonly string[];
  readonly awsSecrets?: AwsSecrets;
  /** The one that signatures must be scoped to; null, the default, takes any. */
  readonly region?: string | null;
  /** How far the server's clock is ahead of this machine's, ms: another way to say that the client's is behind. */
  readonly clockOffsetMs?: number;
  /** Models that are there beside the published ones; they answer under their own name. */
  readonly extraModels?: readonly string[];
  /** Appends what truly happened, one line of JSON a request. */
  readonly truthPath?: string | null;
  /** Keep it in memory as well (`truths`); true unless said otherwise. */
  readonly keepTruths?: boolean;
  readonly onTruth?: ((truth: Truth) => void) | null;
}

/** The options with nothing left open. */
export type Settings = Required<
  Omit<SimulatorOptions, 'answers' | 'questions' | 'faultSettings' | 'accuracy' | 'slowdown'>
> & {
  readonly answer: (prompt: string) => string | undefined;
  readonly faultSettings: FaultSettings;
  readonly accuracyOf: (provider: string) => number;
  readonly slowdownOf: (provider: string) => number;
};

const DEFAULT_ACCURACY = 0.975;

export function settingsOf(options: SimulatorOptions): Settings {
  const { answers, questions, faultSettings, accuracy = {}, slowdown = {}, ...given } = options;
  return {
    port: 0,
    seed: 1,
    timeScale: 1,
    faults: [],
    shape: {},
    azureApiKeys: [SIMULATED_CREDENTIALS.azureApiKey],
    tokenLifetimeSeconds: () => 3600,
    trustedSub: /./,
    tokenOutage: () => null,
    openaiApiKeys: [SIMULATED_CREDENTIALS.openaiApiKey],
    bedrockApiKeys: [SIMULATED_CREDENTIALS.bedrockApiKey],
    awsSecrets: simulatedSecrets,
    region: null,
    clockOffsetMs: 0,
    extraModels: [],
    truthPath: null,
    keepTruths: true,
    onTruth: null,
    ...given,
    answer: answerFinder(answers, questions ?? null),
    faultSettings: { ...FAULT_SETTINGS, ...faultSettings },
    accuracyOf: (provider) => accuracy[provider] ?? DEFAULT_ACCURACY,
    slowdownOf: (provider) => slowdown[provider] ?? 1,
  };
}
