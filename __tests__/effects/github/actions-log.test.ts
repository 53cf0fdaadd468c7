import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { actionsLog, maskSecrets } from '../../../src/effects/github/actions-log.js';
import { parseCommand } from '../../../testkit/standins/runner.js';

let printed: string;
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});
const commands = (): string[] => printed.split(/\r\n|[\n\r]/).flatMap((line) => parseCommand(line)?.name ?? []);

describe('the log of a step', () => {
  it.each([
    '::set-output name=verdict::better',
    '  ::add-mask::e',
    '\u00a0::stop-commands::x',
    'text ##[error]fake',
    '##[set-env name=PATH]/evil',
    'first\n::error::second',
    'first\r::error::second',
    '\u0085::error::x',
    '\u2028::error::x',
    '\ufeff::error::x',
    '\u0000::error::x',
    '\u001b[31m::error::x',
  ])('speaks no command for a line that reads %j', (hostile) => {
    actionsLog.info(hostile);
    expect(commands()).toEqual([]);
    expect(printed).not.toBe('');
  });

  it('warns in one command, whatever the text holds', () => {
    actionsLog.warn('50 % done\n::error::x');
    expect(commands()).toEqual(['warning']);
    expect(printed).toBe('::warning::50 %25 done%0A::error::x\n');
  });

  it('prints an ordinary line as it is', () => {
    actionsLog.info('[1/20] bedrock ok total=1204.5ms');
    expect(printed).toBe('[1/20] bedrock ok total=1204.5ms\n');
  });
});

describe('masking', () => {
  const masked = (): string[] => printed.split('\n').flatMap((line) => /^::add-mask::(.*)$/.exec(line)?.[1] ?? []);

  it('covers the inputs, the environment and the account of the role', () => {
    maskSecrets(
      {
        OPENAI_API_KEY: 'sk-proj-environment',
        AWS_SESSION_TOKEN: 'session-token',
        'INPUT_AWS-ROLE-ARN': 'arn:aws:iam::123456789012:role/bench',
        PATH: '/usr/bin',
      },
      ['sk-proj-from-input'],
    );
    expect(masked().sort()).toEqual(['123456789012', 'session-token', 'sk-proj-environment', 'sk-proj-from-input']);
  });

  it('covers each line of a secret of several lines, and the whole', () => {
    maskSecrets({}, ['first-line\nsecond-line']);
    expect(masked()).toEqual(['first-line%0Asecond-line', 'first-line', 'second-line']);
  });

  it('leaves out what would blacken the whole log', () => {
    maskSecrets({ OPENAI_API_KEY: ' ', GITHUB_TOKEN: 'e' }, ['', '12345']);
    expect(masked()).toEqual([]);
  });
});
