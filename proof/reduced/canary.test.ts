import { describe, expect, it } from '@jest/globals';
import { CanarySearch, drawCanaries } from '../canary.js';
import { ENCODINGS } from '../encodings.js';

const canaries = drawCanaries();
const search = new CanarySearch(canaries);
/** An account's twelve digits are found as a word only. */
const secrets = Object.entries(canaries).filter(([name]) => name !== 'accountId');

describe('the search for canaries', () => {
  it.each(secrets)('finds %s in every encoding and in the middle of base64', (_, secret) => {
    // Beginnings that all keys share may be told.
    const own = secret.slice(-24);
    for (const { write, window } of ENCODINGS)
      expect([window, search.in('a log', `é before ${write(own)} after`)]).toEqual([window, [expect.any(String)]]);
    expect(search.in('a log', Buffer.from(`..${secret}..`).toString('base64'))).toHaveLength(1);
  });

  it('finds nothing in other text', () => {
    expect(
      search.in('a log', 'Time to first token: 812 ms, p95 of 1,319 answers; bedrock-api-key- and sk-proj-.'),
    ).toEqual([]);
  });
});
