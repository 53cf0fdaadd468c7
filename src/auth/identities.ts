import { option, ParityError, phrase } from '../errors.js';
import type { AzureIdentity } from './azure-token.js';
import type { OpenAiIdentity } from './openai-token.js';

/** The options that name an identity without a stored key; null where one was not given. */
export interface IdentityOptions {
  readonly openaiIdentityProviderId: string | null;
  readonly openaiServiceAccountId: string | null;
  readonly openaiAudience: string | null;
  readonly azureTenantId: string | null;
  readonly azureClientId: string | null;
}

/** The identity at OpenAI. @returns null where none is given @throws ParityError `INVALID_OPTION` naming all that is missing of one */
export function openAiIdentityOf(options: IdentityOptions): OpenAiIdentity | null {
  const { openaiIdentityProviderId, openaiServiceAccountId, openaiAudience } = options;
  const found = together({
    'openai-identity-provider-id': openaiIdentityProviderId,
    'openai-service-account-id': openaiServiceAccountId,
    'openai-audience': openaiAudience,
  });
  if (found === null) return null;
  const [identityProviderId, serviceAccountId, audience] = found;
  return { identityProviderId, serviceAccountId, audience } as OpenAiIdentity;
}

/** The identity at Entra ID. @returns null where none is given @throws ParityError `INVALID_OPTION` naming what is missing of one */
export function azureIdentityOf({ azureTenantId, azureClientId }: IdentityOptions): AzureIdentity | null {
  const found = together({ 'azure-tenant-id': azureTenantId, 'azure-client-id': azureClientId });
  if (found === null) return null;
  const [tenantId, clientId] = found;
  return { tenantId, clientId } as AzureIdentity;
}

/** The values of options that only mean something together; null where none is given. */
function together(given: Readonly<Record<string, string | null>>): string[] | null {
  const values = Object.values(given).map((value) => value?.trim() ?? '');
  if (values.every((value) => value === '')) return null;
  const missing = Object.keys(given).filter((_, index) => values[index] === '');
  if (missing.length === 0) return values;
  const names = missing.map((name) => phrase`${option(name)}`);
  const list = names.slice(1).reduce((text, name) => phrase`${text}, ${name}`, names[0] ?? phrase``);
  const [first = ''] = Object.keys(given).filter((name) => !missing.includes(name));
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option(first)} is given without ${list}: these belong together (docs/set-up); give all of them.`,
  );
}
