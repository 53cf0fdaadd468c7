import { describe, expect, it } from '@jest/globals';
import { asParityError, errorFrom, option, ParityError, phrase } from '../src/errors.js';

const spell = (name: string): string => `<${name}>`;

describe('errors', () => {
  it('without an option have none, and a text that looks like one stays text', () => {
    const error = new ParityError('INVALID_RECORDS', 'limit is a word here');
    expect(error.option).toBeNull();
    expect(error.messageFor(spell)).toBe('limit is a word here');
  });

  it('are about the first option of a message, and all are spelled, also those of a phrase within', () => {
    const inner = phrase`${option('base-url')} of x`;
    const error = new ParityError('INVALID_OPTION', phrase`${inner} is no URL; see ${option('provider')}.`);
    expect(error.option).toBe('base-url');
    expect(error.messageFor(spell)).toBe('<base-url> of x is no URL; see <provider>.');
  });

  it('that are restated have their text replaced, not their options, and of a cause the kind and the words stay', () => {
    const error = new ParityError(
      'AUTH_REFUSED',
      phrase`${option('resume')} of limit`,
      Object.assign(new TypeError('limit'), { request: 'limit' }),
    );
    const restated = error.restated((text) => text.replace(/limit|resume/g, '***'));
    expect(restated.messageFor(spell)).toBe('<resume> of ***');
    expect(restated.code).toBe('AUTH_REFUSED');
    expect(restated.cause).toMatchObject({ name: 'TypeError', message: '***' });
    expect(restated.cause).not.toHaveProperty('request');
  });

  it('cross to another process whole', () => {
    const error = new ParityError('INVALID_OPTION', phrase`${option('dataset-path')} ${'<dataset-path>'}.`);
    const copy = errorFrom(JSON.parse(JSON.stringify(error)));
    expect(copy?.messageFor(spell)).toBe(error.messageFor(spell));
    expect(copy?.code).toBe('INVALID_OPTION');
  });

  it.each([null, 'text', {}, { code: 'NONE', parts: [] }, { code: 'INTERNAL' }, { code: 'toString', parts: ['x'] }])(
    'are not read from %j',
    (value) => expect(errorFrom(value)).toBeNull(),
  );
});

describe('a process that may open too few files', () => {
  it.each(['EMFILE', 'ENFILE'])('is no defect of this program: %s', (code) => {
    const error = asParityError(Object.assign(new Error('too many open files'), { code }));
    expect([error.code, error.exitCode]).toEqual(['SERVICE_FAILED', 3]);
    expect(error.message).toMatch(/too few open files.*ulimit -n/);
  });
});
