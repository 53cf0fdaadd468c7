import { describe, expect, it } from '@jest/globals';
import { flag } from '../../src/cli/spelling.js';
import { input } from '../../src/effects/github/inputs.js';
import { option, ParityError, phrase } from '../../src/errors.js';

describe('an option in a message', () => {
  it.each([
    ['limit', '--limit', 'input "limit"'],
    ['truth-path', '--truth-path', 'input "truth-path"'],
    // No flags: a secret comes from the environment, and a role from a workflow.
    ['openai-api-key', 'OPENAI_API_KEY', 'input "openai-api-key"'],
    ['aws-role-arn', 'the action\'s input "aws-role-arn"', 'input "aws-role-arn"'],
  ])('%s is spelled by the face that shows it', (name, onCommandLine, inAction) => {
    const error = new ParityError('INVALID_OPTION', phrase`${option(name)} can't be ${3}.`);
    expect(error.messageFor(flag)).toBe(`${onCommandLine} can't be 3.`);
    expect(error.messageFor(input)).toBe(`${inAction} can't be 3.`);
    expect(error.message).toBe(`${name} can't be 3.`);
    expect(error.option).toBe(name);
  });
});
