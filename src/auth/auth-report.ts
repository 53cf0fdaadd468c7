import type { Authorizer } from '../ports.js';
import type { Endpoint } from '../providers/endpoint.js';

/**
 * What the walkthrough's check prints: how requests would be authenticated, by the
 * names of their headers and never by a value. Credentials are fetched (so a
 * refused role shows here), no model is called.
 *
 * @throws ParityError where no credentials can be had
 */
export async function authReport(endpoint: Endpoint, authorizer: Authorizer, at: Date): Promise<string[]> {
  await authorizer.prepare();
  const request = {
    method: 'POST',
    url: endpoint.postUrl,
    headers: { 'content-type': 'application/json', 'x-client-request-id': 'auth' },
    body: '{}',
  } as const;
  const headers = await authorizer.sign(request, at);
  return [
    `auth_mode=${authorizer.mode}`,
    `base_url=${endpoint.baseUrl}`,
    `region=${endpoint.region ?? 'n/a'}`,
    `sigv4_service=${authorizer.mode === 'sigv4' ? endpoint.provider.sigv4Service : 'n/a'}`,
    `signed_header_names=${signedNames(headers['authorization'] ?? '')}`,
    `auth_source=${authorizer.source}`,
    ...(endpoint.headers.length === 0 ? [] : [`added_header_names=${namesOf(endpoint.headers)}`]),
    ...(endpoint.query.length === 0 ? [] : [`added_query_names=${namesOf(endpoint.query)}`]),
  ];
}

function namesOf(additions: Endpoint['headers']): string {
  return additions.map(({ name }) => name).join(', ');
}

/** As the signature itself names them; a bearer call signs nothing. */
function signedNames(authorization: string): string {
  return /SignedHeaders=([a-z0-9;-]+)/.exec(authorization)?.[1]?.replaceAll(';', ', ') ?? 'n/a';
}
