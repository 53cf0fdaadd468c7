import { isGuessable, type Secrets } from '../core/text/redaction.js';
import type { Target } from '../run/attempt.js';
import type { ArmParts } from './arms.js';

/**
 * Where the requests of each arm are posted to, by arm.
 *
 * @param secrets learns the values of headers and query parameters that came
 *   from the environment, so that they are removed from all that is stored or shown
 */
export function targetsOf(arms: readonly ArmParts[], secrets: Secrets): ReadonlyMap<string, Target> {
  for (const { endpoint } of arms) {
    for (const { value, secret } of [...endpoint.headers, ...endpoint.query])
      if (secret && !isGuessable(value)) secrets.learn(value);
  }
  return new Map(
    arms.map(({ settings, endpoint: { provider, postUrl, headers } }) => [
      settings.arm,
      {
        protocol: provider.protocol,
        url: postUrl,
        headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      },
    ]),
  );
}
