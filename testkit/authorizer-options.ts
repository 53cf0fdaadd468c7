import type { AuthorizerOptions } from '../src/auth/authorizer.js';
import { Secrets } from '../src/core/text/redaction.js';
import { systemClock } from '../src/effects/process/clock.js';

/** What an authorizer is made with where no role is taken on. */
export function authorizerOptions(given: Partial<AuthorizerOptions> = {}): AuthorizerOptions {
  return {
    region: null,
    roleArn: null,
    sessionSeconds: 3600,
    sessionName: 'test',
    getIdToken: null,
    clock: systemClock,
    warn: () => {},
    secrets: new Secrets(),
    ...given,
  };
}
