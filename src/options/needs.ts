import { option, type Phrase, phrase } from '../errors.js';

/** Values of options by their names in camelCase; those of another table are absent. */
type Values = Readonly<Record<string, unknown>>;

/** What must be so for an option to have an effect. */
interface Need {
  /** A table without the options that this asks about always has what is needed. */
  readonly holds: (values: Values) => boolean;
  /** The end of "this has no effect …": why, and what to do. */
  readonly remedy: Phrase;
}

const without = (wanted: Phrase): Phrase => phrase`without ${wanted}; give that too, or leave it out.`;

/** The closed set of what a row of an option table may ask for. */
export const NEEDS = {
  simulate: { holds: ({ simulate }) => simulate !== false, remedy: without(phrase`${option('simulate')}`) },
  gsm8k: { holds: ({ dataset }) => dataset === 'gsm8k', remedy: without(phrase`${option('dataset')} gsm8k`) },
  rows: {
    holds: ({ dataset, datasetPath }) => dataset === 'gsm8k' || datasetPath !== null,
    remedy: without(phrase`${option('dataset-path')} or ${option('dataset')} gsm8k`),
  },
  'built-in prompts': {
    holds: ({ dataset, datasetPath }) => dataset === null && datasetPath === null,
    remedy: phrase`where a data set is given; use ${option('limit')}, or leave it out.`,
  },
  scorer: {
    holds: ({ scorer, dataset }) => scorer !== 'none' && (scorer !== null || dataset !== null),
    remedy: phrase`where answers are not scored; give ${option('scorer')}, or leave it out.`,
  },
  arms: {
    holds: (values) => ['provider', 'model', 'effort'].some((name) => lengthOf(values[name]) > 1),
    remedy: phrase`with one arm, since it is about a comparison; name two, or leave it out.`,
  },
  'no baseline': {
    holds: ({ baseline }) => lengthOf(baseline ?? []) === 0,
    remedy: phrase`with ${option('baseline')}, where each arm is compared with itself; leave one of them out.`,
  },
  'no resume': {
    holds: ({ resume }) => resume !== true,
    remedy: phrase`with ${option('resume')}, which takes the run from the output directory; leave one of them out.`,
  },
  bedrock: {
    holds: ({ provider }) => Array.isArray(provider) && provider.some((name) => String(name).startsWith('bedrock')),
    remedy: without(phrase`bedrock among ${option('provider')}`),
  },
  role: { holds: ({ awsRoleArn }) => awsRoleArn !== null, remedy: without(phrase`${option('aws-role-arn')}`) },
  comment: {
    holds: ({ comment }) => comment !== 'off',
    remedy: phrase`while ${option('comment')} is off; turn it on, or leave this out.`,
  },
  'main runs': { holds: ({ mainRuns }) => mainRuns === true, remedy: without(phrase`${option('main-runs')}`) },
} as const satisfies Readonly<Record<string, Need>>;

export type NeedName = keyof typeof NEEDS;

/** The first need that the values do not meet; null where an option has its effect. */
export function unmetNeed(needs: readonly NeedName[] | undefined, values: Values): Need | null {
  return needs?.map((name): Need => NEEDS[name]).find(({ holds }) => !holds(values)) ?? null;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 2;
}
