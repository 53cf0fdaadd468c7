import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type Simulator, startSimulator } from '../../../src/simulator/server/simulator.js';
import { describeBuilt, HEAD, type Job, pullEvent, startJob } from '../../../testkit/runner/job.js';
import type { Step } from '../../../testkit/standins/runner.js';

const KEY = 'sk-test-of-a-restricted-run-0123456789';

let job: Job;
let endpoint: Simulator;
beforeAll(async () => {
  job = await startJob();
  endpoint = await startSimulator({ count: (text) => countTokens(text), timeScale: 0, openaiApiKeys: [KEY] });
});
afterEach(() => job.clean());
afterAll(async () => {
  await Promise.all([job.close(), endpoint.close()]);
});

/** OpenAI against itself, so that one key is all that is needed. */
const INPUTS = { provider: 'openai, openai', dataset: 'sample', limit: '4' };

const RESTRICTED: [string, Partial<Step>, string][] = [
  ['Dependabot', { actor: 'dependabot[bot]' }, 'secrets that are set for Dependabot'],
  ['a fork', { event: pullEvent(HEAD, 'mallory/app') }, 'no secrets to the pull request of a fork'],
];

describeBuilt('a run with restricted rights', () => {
  it.each(RESTRICTED)('%s is measured where the key is there', async (name, overrides, _remedy) => {
    const result = await job.act({
      ...overrides,
      inputs: { ...INPUTS, 'openai-api-key': KEY, 'artifact-name': `with a key for ${name}` },
      env: { OPENAI_BASE_URL: endpoint.openaiBaseUrl },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { skipped: 'false', simulated: 'false' } });
  });

  it.each(RESTRICTED)('%s is skipped where it lacks one, which is named', async (_, overrides, remedy) => {
    const result = await job.act({ ...overrides, inputs: INPUTS, env: { OPENAI_BASE_URL: endpoint.openaiBaseUrl } });
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'notice' }] });
    expect(result.outputs).toEqual({ skipped: 'true' });
    expect(result.summary).toContain('OPENAI_API_KEY');
    expect(result.summary).toContain(remedy);
  });

  it.each(RESTRICTED)('%s fails for any other reason as every run does', async (_, overrides, _remedy) => {
    const result = await job.act({ ...overrides, inputs: { ...INPUTS, limit: '0' } });
    expect(result).toMatchObject({ exitCode: 2, annotations: [{ level: 'error' }] });
  });
});
