import { expect, it } from '@jest/globals';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';

const job = sharedJob();

interface Verdict {
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
}

describeBuilt('the built action, simulated', () => {
  it.each([
    [['bedrock', 'bedrock-runtime', 'openai'], 'openai'],
    [['bedrock', 'bedrock-runtime', 'openai', 'azure'], 'bedrock'],
    [['openai', 'a-gateway-of-ours', 'azure'], 'a-gateway-of-ours'],
  ])('compares %s with one reference, without a key', async (providers, reference) => {
    const result = await job.act({
      inputs: {
        ...SIMULATED,
        provider: providers.join(','),
        reference,
        dataset: 'sample',
        limit: '4',
        warmups: '0',
      },
    });
    expect(result.exitCode).toBe(0);
    const verdicts = JSON.parse(result.outputs['verdicts'] ?? '[]') as Verdict[];
    expect(verdicts.map(({ a }) => a.split(' ')[0]).sort()).toEqual(
      providers.filter((provider) => provider !== reference).sort(),
    );
    expect(new Set(verdicts.map(({ b }) => b.split(' ')[0]))).toEqual(new Set([reference]));
    expect(JSON.parse(result.outputs['accuracy'] ?? '{}')).toEqual(
      Object.fromEntries(providers.map((provider) => [armOf(verdicts, provider), 1])),
    );
    expect(result.outputs['simulated']).toBe('true');
  });
});

/** The name of a provider's arm, as the verdicts have it. */
function armOf(verdicts: readonly Verdict[], provider: string): string {
  const arms = verdicts.flatMap(({ a, b }) => [a, b]);
  return arms.find((arm) => arm.split(' ')[0] === provider) ?? `no arm of ${provider}`;
}
