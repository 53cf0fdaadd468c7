import { RESPONSES } from '../protocol/responses/responses.js';
import { bedrockRegion, withoutAwsPrefix } from './aws-models.js';
import type { Provider } from './provider.js';

/**
 * Amazon Bedrock's runtime endpoint: the same API as Mantle under another host,
 * another signing service, and names of inference profiles.
 */
export const bedrockRuntime: Provider = {
  name: 'bedrock-runtime',
  protocol: RESPONSES,
  kind: 'bedrock',
  defaultModel: 'us.openai.gpt-5.5',
  baseUrlVariable: 'BEDROCK_RUNTIME_BASE_URL',
  basePath: '/openai/v1',
  keyVariables: ['BEDROCK_OPENAI_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK'],
  keyHeader: 'authorization',
  sigv4Service: 'bedrock',
  keyless: 'aws',
  regionalHost: /^bedrock-runtime\.([a-z0-9-]+)\.amazonaws\.com$/,
  defaultRegion: bedrockRegion,
  modelName: (asked, region) => {
    const model = withoutAwsPrefix(asked);
    const isProfile = /^[a-z]{2,6}\.openai\./.test(asked);
    if (isProfile || !/^gpt-\d/.test(model)) return asked.startsWith('gpt-') ? `openai.${asked}` : asked;
    return `${region?.startsWith('us-') === false ? 'global' : 'us'}.openai.${model}`;
  },
  defaultBaseUrl: (region) => `https://bedrock-runtime.${region}.amazonaws.com/openai/v1`,
};
