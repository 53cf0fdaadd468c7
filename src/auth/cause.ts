import { propertyOf } from '../errors.js';

/** One line of printable characters without its full stop. The caller removes secrets before it shows it. */
export function plainLine(text: string): string {
  return text
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 300)
    .replace(/\.$/, '');
}

/**
 * What may stand as the `cause` of our error: the kind and the words of the
 * original and nothing else. An error of the AWS SDK carries its response, and
 * the response its request, and the request the token.
 */
export function plainCause(cause: unknown): Error {
  const [name, message] = [propertyOf(cause, 'name'), propertyOf(cause, 'message')];
  const plain = new Error(plainLine(typeof message === 'string' ? message : String(cause)));
  plain.name = plainLine(typeof name === 'string' ? name : 'Error');
  return plain;
}
