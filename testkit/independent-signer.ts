import { createHash } from 'node:crypto';
import aws4, { type Request } from 'aws4';

export interface SignerKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/**
 * The headers of a POST to Bedrock as a signer that is not ours makes them
 * (aws4), over the headers that ours signs.
 *
 * @param at the signature's time; now where it is not given
 */
export function independentlySigned(
  url: URL,
  body: string,
  keys: SignerKeys,
  scope: { readonly region: string; readonly service?: string; readonly at?: Date },
): Record<string, string> {
  const unsigned: Request & { extraHeadersToIgnore: Record<string, boolean> } = {
    service: scope.service ?? 'bedrock-mantle',
    region: scope.region,
    method: 'POST',
    host: url.host,
    path: `${url.pathname}${url.search}`,
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-Amz-Content-Sha256': createHash('sha256').update(body).digest('hex'),
      ...(scope.at === undefined ? {} : { 'X-Amz-Date': scope.at.toISOString().replace(/[-:]|\.\d+/g, '') }),
    },
    extraHeadersToIgnore: { 'content-length': true },
  };
  return aws4.sign(unsigned, keys as aws4.Credentials).headers as Record<string, string>;
}
