import { type Answer, type StandIn, startLoopback } from './loopback.js';

/** The runner's OIDC endpoint: a token for the audience asked for. Tokens are unsigned; nobody on loopback verifies them. */
export interface OidcStandIn extends StandIn {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`; the client appends `&audience=…`. */
  readonly requestUrl: string;
  /** Claims of every token that was handed out. */
  readonly issued: readonly Readonly<Record<string, unknown>>[];
  /** What it answers instead of a token, while set: an outage, a refusal. */
  failure: Answer | null;
}

export async function startOidc(options: {
  readonly requestToken: string;
  readonly sub: string;
}): Promise<OidcStandIn> {
  const issued: Record<string, unknown>[] = [];
  const state: { failure: Answer | null } = { failure: null };
  const standIn = await startLoopback((request, url) => {
    if (state.failure !== null) return state.failure;
    if (request.headers.authorization !== `Bearer ${options.requestToken}`)
      return { status: 401, body: { message: 'Unauthorized' } };
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      jti: `token-${issued.length + 1}`,
      iss: 'https://token.actions.githubusercontent.com',
      aud: url.searchParams.get('audience'),
      sub: options.sub,
      iat: now,
      exp: now + 300,
    };
    issued.push(claims);
    return { body: { value: unsignedJwt(claims) } };
  });
  return Object.assign(state, standIn, { requestUrl: `${standIn.url}/idtoken?api-version=2.0`, issued });
}

/** A JSON Web Token with these claims and a signature that is only for show. */
export function unsignedJwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('not a signature').toString('base64url')}`;
}
