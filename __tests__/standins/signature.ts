import { createHash, createHmac } from 'node:crypto';
import type { Received } from './loopback.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

/**
 * The signature that a received request should carry, worked out from AWS's
 * description of Signature Version 4 and from nothing of the program under test.
 *
 * @returns the names it signs, the access key id it names, and whether it holds under `secretOf` that id
 */
export function checkSignature(
  request: Received,
  secretOf: (accessKeyId: string) => string | undefined,
): { readonly valid: boolean; readonly accessKeyId: string; readonly scope: string; readonly signed: readonly string[] } {
  const authorization = request.headers.authorization ?? '';
  const [, accessKeyId = '', scope = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(authorization) ?? [];
  const signed = names.split(';');
  const url = new URL(request.path, 'http://localhost');
  const canonical = [
    request.method,
    url.pathname,
    url.searchParams.toString(),
    ...signed.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}`),
    '',
    names,
    sha256(request.body),
  ].join('\n');
  const [day = '', region = '', service = '', terminator = ''] = scope.split('/');
  const toSign = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), scope, sha256(canonical)].join('\n');
  const key = [day, region, service, terminator].reduce<string | Buffer>((previous, part) => hmac(previous, part), `AWS4${secretOf(accessKeyId) ?? ''}`);
  const valid = hmac(key, toSign).toString('hex') === signature && request.headers['x-amz-content-sha256'] === sha256(request.body);
  return { valid, accessKeyId, scope, signed };
}
