import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import type { SignatureV4 } from '@smithy/signature-v4';
import { ParityError } from '../errors.js';
import type { Authorizer, HttpRequest } from '../ports.js';
import type { AwsCredentials } from './credentials.js';
import { lowerCaseNames } from './headers.js';

/** Where the credentials of a signature come from. */
export interface CredentialSource {
  /** Fetches or renews what is due. @throws ParityError */
  prepare(): Promise<void>;
  /** Without network. */
  current(): AwsCredentials;
}

export interface SignatureScope {
  /** e.g. `bedrock-mantle` */
  readonly service: string;
  readonly region: string;
}

/**
 * Signs each request by AWS Signature Version 4: host, content type, the hash
 * of the body, the date and the session token. Our own request id and the user
 * agent stay unsigned, so that a proxy may touch them.
 */
export function sigV4Authorizer(scope: SignatureScope, source: CredentialSource): Authorizer {
  let signer: SignatureV4 | null = null;
  return {
    mode: 'sigv4',
    get source() {
      return signer === null ? 'AWS credentials' : (source.current().source ?? 'AWS credentials');
    },
    prepare: async () => {
      signer ??= await signerFor(scope, source);
      await source.prepare();
    },
    sign: async (request, at) => {
      if (signer === null)
        throw new ParityError('INTERNAL', 'A request was to be signed before its authorizer was prepared.');
      const signed = await signer.sign(signable(request), { signingDate: at });
      return { ...lowerCaseNames(request.headers), ...lowerCaseNames(signed.headers) };
    },
  };
}

/** Loaded at the first need only: a bearer key or `--help` does without. */
async function signerFor({ service, region }: SignatureScope, source: CredentialSource): Promise<SignatureV4> {
  const { SignatureV4 } = await import('@smithy/signature-v4');
  const credentials = async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = source.current();
    return { accessKeyId, secretAccessKey, ...(sessionToken === null ? {} : { sessionToken }) };
  };
  return new SignatureV4({ credentials, region, service, sha256: Sha256 });
}

/** The part of a request that is signed. `host` carries the port where it is not the scheme's own. */
function signable(request: HttpRequest) {
  const url = new URL(request.url);
  const contentType = lowerCaseNames(request.headers)['content-type'];
  return {
    method: request.method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
      host: url.host,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      // Hashed here in one native call; the library takes it as the payload's hash.
      'x-amz-content-sha256': createHash('sha256').update(request.body, 'utf8').digest('hex'),
    },
    body: request.body,
  };
}

/** SHA-256 and HMAC-SHA-256 in the shape that the signer asks for. */
class Sha256 {
  readonly #secret: SourceData | undefined;
  #hash: Hash | Hmac;

  constructor(secret?: SourceData) {
    this.#secret = secret;
    this.#hash = begin(secret);
  }

  update(data: SourceData): void {
    this.#hash.update(bytesOf(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    this.#hash = begin(this.#secret);
  }
}

type SourceData = string | ArrayBuffer | ArrayBufferView;

function begin(secret: SourceData | undefined): Hash | Hmac {
  return secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
}

function bytesOf(data: SourceData): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
