import type { RunOptionTable } from '../option.js';

/**
 * How requests are authenticated: a role or an identity for a workflow without a stored secret, or a key. A matrix
 * gives every job all of them, so one that a job's own providers do not use is no mistake.
 */
export const ACCESS_OPTIONS = {
  'aws-role-arn': {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'IAM role to assume through GitHub OIDC; needs `permissions: id-token: write`.',
  },
  'aws-session-duration': {
    needs: ['role'],
    kind: 'integer',
    shapes: null,
    min: 900,
    max: 43_200,
    default: 3600,
    actionOnly: true,
    help: 'Lifetime of a role session in seconds; renewed before it ends.',
  },
  'openai-api-key': { kind: 'text', shapes: null, secret: 'OPENAI_API_KEY', help: 'OpenAI API key.' },
  'bedrock-api-key': {
    kind: 'text',
    shapes: null,
    secret: 'BEDROCK_OPENAI_API_KEY',
    help: 'Amazon Bedrock API key, in place of AWS credentials.',
  },
  'azure-api-key': { kind: 'text', shapes: null, secret: 'AZURE_OPENAI_API_KEY', help: 'Azure OpenAI API key.' },
  'openai-identity-provider-id': {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'Identity provider at OpenAI that trusts GitHub OIDC, in place of a key; with the next two. Needs `permissions: id-token: write`.',
  },
  'openai-service-account-id': {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'Service account at OpenAI that the identity provider maps this workflow to.',
  },
  'openai-audience': {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'Audience of the OIDC token, as it is set up at OpenAI.',
  },
  'azure-tenant-id': {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'Entra tenant of `azure-client-id`.',
  },
  'azure-client-id': {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'App registration with a federated credential for this workflow, in place of a key. Needs `permissions: id-token: write`.',
  },
} as const satisfies RunOptionTable;
