import type { OptionTable } from '../option.js';

export const PROVIDER_OPTIONS = {
  provider: {
    kind: 'list',
    default: ['bedrock', 'openai'],
    help: '`bedrock`, `openai`, or a name of yours for any endpoint of the same API given with `base-url`. Named twice, it is compared with itself (A/A).',
  },
  'base-url': {
    kind: 'list',
    help: 'Endpoint of a provider, `name=https://…/v1`; a bare URL where only one provider needs it.',
  },
  region: { kind: 'text', help: 'AWS region of Bedrock. Default: BEDROCK_REGION, else us-east-2.' },
} as const satisfies OptionTable;

export const AUTH_OPTIONS = {
  ...PROVIDER_OPTIONS,
  provider: { ...PROVIDER_OPTIONS.provider, default: ['bedrock'] },
} as const satisfies OptionTable;
