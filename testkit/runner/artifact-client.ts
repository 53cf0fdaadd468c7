import type { DefaultArtifactClient } from '@actions/artifact';
import { jest } from '@jest/globals';
import type { ArtifactStandIn } from '../standins/artifact-service.js';

/** Does something with GitHub's own client of the artifact service, as another step of the job would. */
export async function withArtifactClient<T>(
  artifacts: ArtifactStandIn,
  work: (client: DefaultArtifactClient) => Promise<T>,
): Promise<T> {
  // Loaded where it is needed, since it takes half a second.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const inherited = { ...process.env };
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: artifacts.url,
    ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken,
    GITHUB_SERVER_URL: 'https://github.com',
  });
  // The client prints workflow commands, which would reach the runner of our own CI.
  const spy = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    return await work(new DefaultArtifactClient());
  } finally {
    spy.mockRestore();
    process.env = inherited;
  }
}
