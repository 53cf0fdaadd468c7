import { RESPONSES } from '../protocol/responses/responses.js';
import { withoutAwsPrefix } from './aws-models.js';
import type { Provider } from './provider.js';

/**
 * Azure OpenAI: an address for each resource, and a model is the name of a
 * deployment. Where that is not the model's own name, `model: azure=NAME` says it.
 */
export const azure: Provider = {
  name: 'azure',
  protocol: RESPONSES,
  kind: 'azure',
  defaultModel: 'gpt-5.5',
  baseUrlVariable: 'AZURE_OPENAI_BASE_URL',
  basePath: '/openai/v1',
  keyVariables: ['AZURE_OPENAI_API_KEY'],
  keyHeader: 'api-key',
  sigv4Service: null,
  keyless: 'azure',
  regionalHost: null,
  defaultRegion: () => null,
  modelName: withoutAwsPrefix,
  defaultBaseUrl: () => null,
};
