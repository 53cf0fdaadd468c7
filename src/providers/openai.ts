import type { Provider } from './provider.js';

export const openai: Provider = {
  name: 'openai',
  kind: 'openai',
  defaultModel: 'gpt-5.5',
  defaultRegion: null,
  baseUrlVariable: 'OPENAI_BASE_URL',
  keyVariables: ['OPENAI_API_KEY'],
  sigv4Service: null,
  modelName: (asked) => asked.replace(/^openai\./, ''),
  defaultBaseUrl: () => 'https://api.openai.com/v1',
};
