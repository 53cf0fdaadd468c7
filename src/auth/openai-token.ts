import type { Environment } from '../ports.js';
import { checkedUrl } from '../providers/base-url.js';
import { present } from '../providers/provider.js';
import { subjectRemedy } from './oidc.js';
import type { TokenService } from './token-exchange.js';

/** What is set up at OpenAI for a workflow: an identity provider and the service account that its tokens map to. */
export interface OpenAiIdentity {
  readonly identityProviderId: string;
  readonly serviceAccountId: string;
  /** The audience that the identity provider expects. */
  readonly audience: string;
}

const TOKEN_URL = 'https://auth.openai.com/oauth/token';
/** Moves the token endpoint, for tests and gateways. */
const TOKEN_URL_VARIABLE = 'OPENAI_TOKEN_URL';

/** OpenAI's workload identity federation: RFC 8693 with the parameters as JSON. */
export function openAiTokenService(identity: OpenAiIdentity, environment: Environment): TokenService {
  const { identityProviderId, serviceAccountId, audience } = identity;
  const moved = present(environment, TOKEN_URL_VARIABLE);
  return {
    name: 'OpenAI',
    url: moved === null ? TOKEN_URL : checkedUrl(moved, TOKEN_URL_VARIABLE).url,
    use: { audience, option: 'openai-identity-provider-id', instead: 'openai-api-key', needsClock: false },
    contentType: 'application/json',
    body: (idToken) =>
      JSON.stringify({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        subject_token: idToken,
        identity_provider_id: identityProviderId,
        service_account_id: serviceAccountId,
      }),
    remedy: (token) =>
      `At OpenAI the identity provider ${identityProviderId} needs the issuer https://token.actions.githubusercontent.com and a mapping to the service account ${serviceAccountId}. ` +
      `${subjectRemedy(token, 'its audience and its mapping')} See docs/set-up/openai.md.`,
  };
}
