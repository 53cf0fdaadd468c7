import { describe, expect, it } from '@jest/globals';
import { blameOfCode, blameOfConnection, blameOfUnanswered } from '../../../src/core/attempt/blame.js';

const reset = { code: 'ECONNRESET', bytesReceived: 0, connectionReused: true, silentMs: 5 };

describe('a written request without an answer', () => {
  it.each([
    ['a reset within a round trip', {}, 'network'],
    ['a reset on a fresh connection within a round trip', { connectionReused: false }, 'network'],
    ['a reset after seconds of silence', { silentMs: 3_000 }, 'provider'],
    ['a reset once a byte had come', { bytesReceived: 1 }, 'provider'],
    ['a close that may have crossed the request', { code: 'CLOSED' }, 'network'],
    ['a close on a fresh connection', { code: 'CLOSED', connectionReused: false }, 'provider'],
    ['a close after seconds of silence', { code: 'CLOSED', silentMs: 3_000 }, 'provider'],
    ['a close in the middle of the header', { code: 'CLOSED', bytesReceived: 40 }, 'provider'],
    ['a client without memory, however long it took', { code: 'ENOMEM', silentMs: 9_000 }, 'config'],
  ])('(%s) is the doing of %j: %s', (_, changed, blame) => {
    expect(blameOfUnanswered({ ...reset, ...changed })).toBe(blame);
  });
});

describe('a connection that was not had', () => {
  it.each([
    ['ENOTFOUND', 'network'],
    ['ECONNREFUSED', 'network'],
    ['ETIMEDOUT', 'network'],
    ['EMFILE', 'config'],
    ['ENFILE', 'config'],
    ['EADDRNOTAVAIL', 'config'],
    ['EAI_MEMORY', 'config'],
    ['CERT_HAS_EXPIRED', 'config'],
    [null, 'network'],
  ])('for %s is the doing of: %s', (code, blame) => {
    expect(blameOfConnection(code)).toBe(blame);
  });
});

describe("a provider's own code", () => {
  it.each([
    ['com.amazon.coral.service#UnknownOperationException', 'config'],
    ['ThrottlingException:http://internal.amazon.com/coral/', 'quota'],
    ['DeploymentNotFound', 'config'],
    ['MODEL_NOT_FOUND', 'config'],
    ['something_new', null],
    [null, null],
  ])('%s is read with its service and address left out: %s', (code, blame) => {
    expect(blameOfCode(code)).toBe(blame);
  });
});
