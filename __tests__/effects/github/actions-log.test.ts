import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Secrets } from '../../../src/core/text/redaction.js';
import { createActionsLog, maskSecret } from '../../../src/effects/github/actions-log.js';
import { processSecrets } from '../../../src/effects/process/outgoing.js';
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

const actionsLog = createActionsLog();

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

  it('holds no secret in any kind of line, those learned later among them', () => {
    processSecrets.learn('canary-0123456789-first');
    const log = createActionsLog();
    processSecrets.learn('canary-0123456789-later');
    for (const canary of ['canary-0123456789-first', 'canary-0123456789-later']) {
      log.info(`a ${canary}`);
      log.warn(`b ${canary}`);
      log.annotate('error', `c ${canary}`, canary);
    }
    expect(printed).not.toMatch(/0123456789/);
    expect(commands()).toEqual(['warning', 'error', 'warning', 'error']);
  });

  it('prints an ordinary line as it is', () => {
    actionsLog.info('[1/20] bedrock ok total=1204.5ms');
    expect(printed).toBe('[1/20] bedrock ok total=1204.5ms\n');
  });
});

describe('masking', () => {
  const masked = (): string[] => printed.split('\n').flatMap((line) => /^::add-mask::(.*)$/.exec(line)?.[1] ?? []);

  it('covers each line of a secret of several lines, and the whole', () => {
    maskSecret('first-line\nsecond-line');
    expect(masked()).toEqual(['first-line%0Asecond-line', 'first-line', 'second-line']);
  });

  it('leaves out what would remove ordinary words from the whole log', () => {
    for (const text of [' ', 'e', '', '12345']) maskSecret(text);
    expect(masked()).toEqual([]);
  });

  it('follows each secret that is learned', () => {
    const secrets = new Secrets();
    secrets.tell(maskSecret);
    for (const secret of ['sk-proj-from-input-1', 'session-token-0123']) secrets.learn(secret);
    expect(masked()).toEqual(['sk-proj-from-input-1', 'session-token-0123']);
  });
});
