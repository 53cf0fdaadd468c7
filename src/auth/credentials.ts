import { type RenewalParts, Renewed } from './renewal.js';

/** AWS credentials; session token and expiration are null for those of a user, the account where the source does not say. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
  readonly expiration: Date | null;
  readonly accountId: string | null;
  /** Where they come from, for people; absent where the source does not say. */
  readonly source?: string;
}

/** Gets credentials, over the network if need be. @throws ParityError */
export type FetchCredentials = () => Promise<AwsCredentials>;

/** AWS credentials that are renewed before they expire. */
export class RenewedCredentials extends Renewed<AwsCredentials> {
  constructor(fetch: FetchCredentials, parts: RenewalParts) {
    super(fetch, secretsOf, WORDS, parts);
  }
}

function secretsOf({ accessKeyId, secretAccessKey, sessionToken, accountId }: AwsCredentials): (string | null)[] {
  return [accessKeyId, secretAccessKey, sessionToken, accountId];
}

const WORDS = {
  what: 'AWS credentials',
  services: 'STS and the token endpoint',
  remedy: "sign in again, use aws-role-arn (renewed in mid-run), or set this machine's clock",
};
