import type { Provider } from './provider.js';

/** Amazon Bedrock's Mantle endpoint: the Responses API under `openai.` model names. */
export const bedrock: Provider = {
  name: 'bedrock',
  kind: 'bedrock',
  defaultModel: 'openai.gpt-5.5',
  defaultRegion: 'us-east-2',
  baseUrlVariable: 'BEDROCK_OPENAI_BASE_URL',
  keyVariables: ['BEDROCK_OPENAI_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK'],
  sigv4Service: 'bedrock-mantle',
  modelName: (asked) => (asked.startsWith('gpt-') ? `openai.${asked}` : asked),
  // The open-weight models live beside the others, not below them.
  defaultBaseUrl: (region, model) =>
    `https://bedrock-mantle.${region}.api.aws${model.startsWith('openai.gpt-oss') ? '/v1' : '/openai/v1'}`,
};
