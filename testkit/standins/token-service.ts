import { randomBytes } from 'node:crypto';
import { type Answer, type Received, type StandIn, startLoopback } from './loopback.js';

/** A token service of OpenAI's and of Entra ID's form that hands out any token it is asked for, or what it is told to say. */
export interface TokenServiceStandIn extends StandIn {
  /** Every access token that was handed out. */
  readonly issued: readonly string[];
  /** Seconds that the next token is said to live. */
  lifetimeSeconds: number;
  /** What it answers in place of a token, given the OIDC token; null hands one out. */
  refusal: (idToken: string) => Answer | null;
}

/** @param onSecret told each OIDC token that arrives and each access token before it is handed out */
export async function startTokenService(
  onSecret: (name: string, secret: string) => void,
): Promise<TokenServiceStandIn> {
  const issued: string[] = [];
  const state = { lifetimeSeconds: 3600, refusal: (_idToken: string): Answer | null => null };
  const standIn = await startLoopback((request) => {
    const idToken = idTokenIn(request);
    onSecret('an OIDC token', idToken);
    const refusal = state.refusal(idToken);
    if (refusal !== null) return refusal;
    const token = `access-${randomBytes(30).toString('hex')}`;
    issued.push(token);
    onSecret('an access token', token);
    return { body: { access_token: token, token_type: 'Bearer', expires_in: state.lifetimeSeconds } };
  });
  return Object.assign(state, standIn, { issued });
}

/** OpenAI takes JSON, Entra ID a form. */
function idTokenIn({ body, headers }: Received): string {
  if (!headers['content-type']?.includes('json')) return new URLSearchParams(body).get('client_assertion') ?? '';
  const { subject_token: token } = JSON.parse(body) as { subject_token?: string };
  return token ?? '';
}
