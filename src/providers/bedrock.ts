import { RESPONSES } from '../protocol/responses/responses.js';
import { bedrockRegion } from './aws-models.js';
import type { Provider } from './provider.js';

/** Amazon Bedrock's Mantle endpoint: the Responses API under `openai.` model names. */
export const bedrock: Provider = {
  name: 'bedrock',
  protocol: RESPONSES,
  kind: 'bedrock',
  defaultModel: 'openai.gpt-5.5',
  baseUrlVariable: 'BEDROCK_OPENAI_BASE_URL',
  basePath: '/openai/v1',
  keyVariables: ['BEDROCK_OPENAI_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK'],
  keyHeader: 'authorization',
  sigv4Service: 'bedrock-mantle',
  keyless: 'aws',
  regionalHost: /^bedrock-mantle\.([a-z0-9-]+)\.api\.aws$/,
  defaultRegion: bedrockRegion,
  modelName: (asked) => (asked.startsWith('gpt-') ? `openai.${asked}` : asked),
  // The open-weight models live beside the others, not below them.
  defaultBaseUrl: (region, model) =>
    `https://bedrock-mantle.${region}.api.aws${model.startsWith('openai.gpt-oss') ? '/v1' : '/openai/v1'}`,
};
