import type { Environment } from '../ports.js';
import { checkedUrl } from '../providers/base-url.js';
import { present } from '../providers/provider.js';
import { subjectRemedy } from './oidc.js';
import type { TokenService } from './token-exchange.js';

/** The app registration (or managed identity) that trusts a workflow. */
export interface AzureIdentity {
  readonly tenantId: string;
  readonly clientId: string;
}

const AUDIENCE = 'api://AzureADTokenExchange';
const AUTHORITY = 'https://login.microsoftonline.com';
/** As Azure's own libraries name it: the authority of a sovereign cloud. */
const AUTHORITY_VARIABLE = 'AZURE_AUTHORITY_HOST';
const SCOPE = 'https://ai.azure.com/.default';
/** Another scope, for a sovereign cloud. */
const SCOPE_VARIABLE = 'AZURE_OPENAI_SCOPE';

/** Entra ID's client credentials with a federated assertion (RFC 7523). */
export function azureTokenService(identity: AzureIdentity, environment: Environment): TokenService {
  const { tenantId, clientId } = identity;
  const moved = present(environment, AUTHORITY_VARIABLE);
  const authority = moved === null ? AUTHORITY : checkedUrl(moved, AUTHORITY_VARIABLE).url;
  return {
    name: 'Entra ID',
    url: `${authority}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`,
    use: { audience: AUDIENCE, option: 'azure-client-id', instead: 'azure-api-key', needsClock: false },
    contentType: 'application/x-www-form-urlencoded',
    body: (idToken) =>
      new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        scope: present(environment, SCOPE_VARIABLE) ?? SCOPE,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: idToken,
      }).toString(),
    remedy: (token) =>
      `In Azure the app registration ${clientId} needs a federated credential with the issuer https://token.actions.githubusercontent.com. ` +
      `${subjectRemedy(token, 'its subject and its audience')} See docs/set-up/azure.md.`,
  };
}
