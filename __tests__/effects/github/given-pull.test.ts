import { describe, expect, it } from '@jest/globals';
import { uploadFailure } from '../../../src/effects/github/artifacts.js';
import { aboutGiven, refuseShortSha } from '../../../src/effects/github/given-pull.js';
import type { PullReference, Workflow } from '../../../src/effects/github/workflow.js';

const HEAD = 'b'.repeat(40);
const OTHER = 'c'.repeat(40);
const KNOWN: PullReference = { kind: 'known', number: 7, headSha: HEAD };
const BRANCH: PullReference = { kind: 'branch', owner: 'acme', branch: 'topic', headSha: HEAD };
const NONE: PullReference = { kind: 'none' };

function pullOf(pull: PullReference, prNumber: number | null, sha: string | null): PullReference {
  return aboutGiven({ pull } as Workflow, { prNumber, sha }).pull;
}

describe('the pull request of a result', () => {
  it.each([
    ['is that of the event where no input names one', KNOWN, null, null, KNOWN],
    ['is the one that is named where the event has none', NONE, 9, null, { kind: 'number', number: 9 }],
    ['has no commit of the event where another one is named', KNOWN, 9, null, { kind: 'number', number: 9 }],
    ['keeps the commit of the event where the same is named', KNOWN, 7, null, KNOWN],
    ['is about the commit that is named', KNOWN, null, OTHER, { ...KNOWN, headSha: OTHER }],
    ['needs no question where both are named', NONE, 9, OTHER, { kind: 'known', number: 9, headSha: OTHER }],
    ['is looked up by its branch for the commit that is named', BRANCH, null, OTHER, { ...BRANCH, headSha: OTHER }],
    ['is not made up from a commit alone', NONE, null, OTHER, NONE],
  ] as const)('%s', (_, pull, number, sha, expected) => expect(pullOf(pull, number, sha)).toEqual(expected));

  it.each(['abc1234', 'main', `${HEAD}0`, HEAD.toUpperCase()])('is about a commit that is named whole: %s', (sha) => {
    expect(() => refuseShortSha({ sha })).toThrow('give all 40 hex digits');
  });

  it('takes a whole name, or none', () => {
    expect(() => [HEAD, null].forEach((sha) => refuseShortSha({ sha }))).not.toThrow();
  });
});

describe('an artifact that was not uploaded', () => {
  const failed = { status: 'failed', name: 'n', message: 'The artifact "n" was not uploaded: full.' } as const;

  it('ends the step with exit code 3 where that was asked for', () => {
    expect(uploadFailure(failed, { failOnUploadError: true })).toMatchObject({ exitCode: 3, message: failed.message });
    expect(uploadFailure(failed, { failOnUploadError: false })).toBeNull();
  });

  it('is none where it was', () => {
    const uploaded = { status: 'uploaded', id: 1, name: 'n', url: 'https://github.com/a' } as const;
    expect(uploadFailure(uploaded, { failOnUploadError: true })).toBeNull();
  });
});
