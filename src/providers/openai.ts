import { RESPONSES } from '../protocol/responses/responses.js';
import { withoutAwsPrefix } from './aws-models.js';
import type { Provider } from './provider.js';

/** The OpenAI API. */
export const openai: Provider = {
  name: 'openai',
  protocol: RESPONSES,
  kind: 'openai',
  defaultModel: 'gpt-5.5',
  baseUrlVariable: 'OPENAI_BASE_URL',
  basePath: '',
  keyVariables: ['OPENAI_API_KEY'],
  keyHeader: 'authorization',
  sigv4Service: null,
  keyless: 'openai',
  regionalHost: null,
  defaultRegion: () => null,
  modelName: withoutAwsPrefix,
  defaultBaseUrl: () => 'https://api.openai.com/v1',
};
