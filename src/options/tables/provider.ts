import type { RunOptionTable } from '../option.js';

export const PROVIDER_OPTIONS = {
  provider: {
    kind: 'list',
    shapes: 'arms',
    default: ['bedrock', 'openai'],
    help: '`bedrock`, `openai`, or a name of yours for any endpoint of the same API given with `base-url`. Named twice, it is compared with itself (A/A).',
  },
  'base-url': {
    kind: 'list',
    shapes: 'arms',
    help: 'Endpoint of a provider, `name=https://…/v1`; a bare URL where only one provider needs it.',
  },
  region: {
    needs: ['bedrock'],
    kind: 'text',
    shapes: 'arms',
    help: 'AWS region of Bedrock. Default: BEDROCK_REGION, else us-east-2.',
  },
} as const satisfies RunOptionTable;

export const AUTH_OPTIONS = {
  ...PROVIDER_OPTIONS,
  provider: { ...PROVIDER_OPTIONS.provider, default: ['bedrock'] },
} as const satisfies RunOptionTable;
