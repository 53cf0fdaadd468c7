import { Random } from '../../core/statistics/random.js';
import { didYouMean } from '../../core/text/nearest.js';
import { inWords } from '../../core/text/quote.js';
import { option, ParityError, phrase } from '../../errors.js';
import { FAULTS, type FaultName, isFaultName } from './faults.js';

/** Which requests meet a fault. Without `rate` and `nth` every one does. */
export interface FaultRule {
  readonly fault: FaultName;
  /** Null or absent: at every provider. */
  readonly provider?: string | null;
  /** The probability for each request, 0 to 1, from the endpoint's seed. */
  readonly rate?: number;
  /** Which of the provider's requests, counted from 1. */
  readonly nth?: readonly number[];
  /** A part of the prompt, or a predicate on it. */
  readonly prompt?: string | ((prompt: string) => boolean);
}

/** What a rule looks at. */
export interface FaultOccasion {
  readonly seed: number;
  readonly provider: string;
  readonly prompt: string;
  /** The provider's requests so far, this one included. */
  readonly nth: number;
}

const RULE = /^(?:([A-Za-z][\w.-]*):)?([a-z0-9_]+)(?:=([\d.]+)|#([\d+]+))?$/;

/** Whose API the endpoint serves unless other names are asked for. */
export const SIMULATED_PROVIDERS: readonly string[] = ['bedrock', 'bedrock-runtime', 'openai', 'azure'];

/**
 * Reads a rule from one text: `[provider:]fault[=rate|#n+n…]`, such as
 * `bedrock:replay=0.24`, `http_429#3+4` or `crlf_lines`.
 *
 * @param providers the names that the endpoint serves
 * @throws ParityError `INVALID_OPTION`
 */
export function parseFaultRule(text: string, providers: readonly string[] = SIMULATED_PROVIDERS): FaultRule {
  const [, provider, fault = '', rate, nth] = RULE.exec(text.trim()) ?? [];
  if (provider !== undefined && !providers.includes(provider)) {
    throw new ParityError(
      'INVALID_OPTION',
      `"${text}" names the provider "${provider}"; the embedded endpoint has ${inWords(providers)}.${didYouMean(provider, providers)}`,
    );
  }
  if (!isFaultName(fault)) {
    const names = FAULTS.map(({ name }) => name).join(', ');
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('simulate-fault')} can't be "${text}"; write [provider:]fault[=rate|#n+n] with one of: ${names}.${didYouMean(
        fault,
        FAULTS.map(({ name }) => name),
      )}`,
    );
  }
  if (rate !== undefined && !(Number(rate) <= 1)) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('simulate-fault')} can't be "${text}"; its rate is a number from 0 to 1.`,
    );
  }
  return {
    fault,
    provider: provider ?? null,
    ...(rate === undefined ? {} : { rate: Number(rate) }),
    ...(nth === undefined ? {} : { nth: nth.split('+').map(Number) }),
  };
}

/**
 * The faults that one request names itself (`x-simulate-fault: a,b`).
 *
 * @throws ParityError `INVALID_OPTION` for a name that is none, so that a slip of the pen is no sound request
 */
export function namedFaults(header: string | undefined): FaultName[] {
  if (header === undefined) return [];
  return header.split(',').map((name) => parseFaultRule(name).fault);
}

/** The faults that the rules hold for one request, in the order of the rules. */
export function plannedFaults(rules: readonly FaultRule[], occasion: FaultOccasion): FaultName[] {
  return rules.filter((rule, index) => applies(rule, index, occasion)).map((rule) => rule.fault);
}

function applies(rule: FaultRule, index: number, occasion: FaultOccasion): boolean {
  if ((rule.provider ?? occasion.provider) !== occasion.provider) return false;
  if (rule.nth !== undefined && !rule.nth.includes(occasion.nth)) return false;
  if (rule.prompt !== undefined && !matches(rule.prompt, occasion.prompt)) return false;
  if (rule.rate === undefined) return true;
  const label = `fault ${index} ${rule.fault} ${occasion.provider} ${occasion.nth} ${occasion.prompt}`;
  return new Random(occasion.seed, label).uniform() < rule.rate;
}

function matches(prompt: NonNullable<FaultRule['prompt']>, text: string): boolean {
  return typeof prompt === 'string' ? text.includes(prompt) : prompt(text);
}
