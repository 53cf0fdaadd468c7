import { FAULT_SETTINGS, type FaultSettings } from '../faults/fault.js';
import type { FaultRule } from '../faults/fault-plan.js';
import type { Provider } from '../model/draw.js';
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
  /** On 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** Of everything that is drawn. */
  readonly seed?: number;
  /** Multiplies all latencies: 1 as published (the default), 0 as fast as possible. */
  readonly timeScale?: number;
  readonly faults?: readonly FaultRule[];
  readonly faultSettings?: Partial<FaultSettings>;
  /** Share of right answers; .975 each. */
  readonly accuracy?: Partial<Record<Provider, number>>;
  /** Multiplies one provider's latencies; 1 each. */
  readonly slowdown?: Partial<Record<Provider, number>>;
  readonly shape?: StreamShape;
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
export type Settings = Required<Omit<SimulatorOptions, 'answers' | 'faultSettings' | 'accuracy' | 'slowdown'>> & {
  readonly answer: (prompt: string) => string | undefined;
  readonly faultSettings: FaultSettings;
  readonly accuracy: Readonly<Record<Provider, number>>;
  readonly slowdown: Readonly<Record<Provider, number>>;
};

const DEFAULT_ACCURACY = 0.975;

export function settingsOf(options: SimulatorOptions): Settings {
  const { answers, faultSettings, accuracy, slowdown, ...given } = options;
  return {
    port: 0,
    seed: 1,
    timeScale: 1,
    faults: [],
    shape: {},
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
    answer: typeof answers === 'function' ? answers : (prompt) => answers?.get(prompt),
    faultSettings: { ...FAULT_SETTINGS, ...faultSettings },
    accuracy: { bedrock: DEFAULT_ACCURACY, openai: DEFAULT_ACCURACY, ...accuracy },
    slowdown: { bedrock: 1, openai: 1, ...slowdown },
  };
}
