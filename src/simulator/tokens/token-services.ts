import { randomBytes } from 'node:crypto';
import { isJsonObject, type JsonObject } from '../../core/record/schema.js';
import { claimsOf } from '../../core/text/jwt.js';
import { type Refusal, textRefusal } from '../server/refusal.js';

export interface TokenServiceOptions {
  /** The real lifetime of a token, s; called for each token. */
  readonly lifetimeSeconds: () => number;
  /** The subjects that are set up, as a mapping or a federated credential. */
  readonly trustedSub: RegExp;
  /** An HTTP status to answer with in place of a token: an outage; null while there is none. */
  readonly outage: () => number | null;
  /** The server's clock, ms since the epoch. */
  readonly now: () => number;
}

/** One exchange, as it arrived. */
export interface TokenCall {
  readonly service: 'openai' | 'azure';
  /** What was sent beside the OIDC token. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Of the OIDC token. */
  readonly claims: JsonObject;
  /** The token that was handed out; null where the call was refused. */
  readonly token: string | null;
}

const AZURE_PATH = /^\/[\w.-]+\/oauth2\/v2\.0\/token$/;
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';

/** The token endpoints of OpenAI and of Entra ID: they check a call as the real ones do, the signature of the OIDC token apart. */
export class TokenServices {
  readonly calls: TokenCall[] = [];
  readonly #ends = new Map<string, number>();

  constructor(private readonly options: TokenServiceOptions) {}

  /** When a token ends, ms since the epoch; undefined for one that was not handed out here. */
  endOf(token: string): number | undefined {
    return this.#ends.get(token);
  }

  /** What a request to a token endpoint is answered with; null for a path that is none. */
  answer(path: string, body: string): Refusal | null {
    const service = path === '/oauth/token' ? 'openai' : AZURE_PATH.test(path) ? 'azure' : null;
    if (service === null) return null;
    const outage = this.options.outage();
    if (outage !== null) return json(outage, { error: 'temporarily_unavailable' });
    const parameters = service === 'openai' ? jsonParameters(body) : Object.fromEntries(new URLSearchParams(body));
    const jwt = parameters[service === 'openai' ? 'subject_token' : 'client_assertion'] ?? '';
    const claims = claimsOf(jwt);
    const refusal =
      service === 'openai' ? this.#openAiRefusal(parameters, claims) : this.#azureRefusal(parameters, claims);
    const token = refusal === null ? this.#newToken(service) : null;
    this.calls.push({ service, parameters: withoutJwt(parameters, jwt), claims, token });
    if (refusal !== null || token === null) return refusal;
    return json(200, { access_token: token, token_type: 'Bearer', expires_in: this.options.lifetimeSeconds() });
  }

  #openAiRefusal(parameters: Readonly<Record<string, string>>, claims: JsonObject): Refusal | null {
    if (parameters['grant_type'] !== 'urn:ietf:params:oauth:grant-type:token-exchange')
      return json(400, { error: 'unsupported_grant_type', error_description: 'The grant type is not supported.' });
    if (parameters['subject_token_type'] !== JWT_TYPE || !parameters['identity_provider_id'])
      return json(400, { error: 'invalid_request', error_description: 'A parameter is missing.' });
    return this.#claimsFault(claims) === null && parameters['service_account_id']
      ? null
      : json(401, {
          error: 'invalid_grant',
          error_description: `No mapping of this identity provider matches the subject token: ${this.#claimsFault(claims) ?? 'no service account'}.`,
        });
  }

  #azureRefusal(parameters: Readonly<Record<string, string>>, claims: JsonObject): Refusal | null {
    if (parameters['grant_type'] !== 'client_credentials' || !parameters['scope']?.endsWith('/.default'))
      return json(400, { error: 'invalid_request', error_description: 'AADSTS900144: A parameter is missing.' });
    if (claims['aud'] !== 'api://AzureADTokenExchange')
      return json(401, {
        error: 'invalid_client',
        error_description: `AADSTS700212: No matching federated identity record found for presented assertion audience '${String(claims['aud'])}'.`,
      });
    return this.#claimsFault(claims) === null
      ? null
      : json(401, {
          error: 'invalid_client',
          error_description: `AADSTS700213: No matching federated identity record found for presented assertion subject '${String(claims['sub'])}'.`,
        });
  }

  #claimsFault({ iss, sub, exp }: JsonObject): string | null {
    if (iss !== 'https://token.actions.githubusercontent.com') return 'its issuer is another';
    if (typeof exp !== 'number' || exp * 1000 <= this.options.now()) return 'it has expired';
    return typeof sub === 'string' && this.options.trustedSub.test(sub) ? null : 'its sub is another';
  }

  #newToken(service: string): string {
    const token = `${service}-token-${randomBytes(24).toString('base64url')}`;
    this.#ends.set(token, this.options.now() + 1000 * this.options.lifetimeSeconds());
    return token;
  }
}

function json(status: number, body: object): Refusal {
  return textRefusal(status, 'application/json', JSON.stringify(body), { 'cache-control': 'no-store' });
}

function jsonParameters(body: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (!isJsonObject(parsed)) return {};
    return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

function withoutJwt(parameters: Readonly<Record<string, string>>, jwt: string): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== jwt));
}
