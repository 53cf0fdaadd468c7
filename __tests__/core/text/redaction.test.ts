import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGuessable, Secrets } from '../../../src/core/text/redaction.js';

const KEY_CHARACTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-'];
const key = fc
  .string({ unit: fc.constantFrom(...KEY_CHARACTERS), minLength: 12, maxLength: 80 })
  .filter((text) => text.replace(/[^0-9A-Z]/g, '').length * 10 >= text.length);
/** Keys that people make up: words with hyphens. */
const wordyKey = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 2, maxLength: 9 }), {
    minLength: 4,
    maxLength: 8,
  })
  .map((words) => words.join('-'));
const prose = fc.string({ unit: 'grapheme', maxLength: 60 });

/** The longest stretch of `secret` that `text` still shows. */
function shown(text: string, secret: string): number {
  for (let length = secret.length; length > 0; length -= 1) {
    for (let at = 0; at + length <= secret.length; at += 1)
      if (text.includes(secret.slice(at, at + length))) return length;
  }
  return 0;
}

describe('known secrets', () => {
  it('no eight characters of a secret survive, wherever it stands and wherever the text was cut', () => {
    fc.assert(
      fc.property(key, prose, prose, fc.nat(), fc.nat(), (secret, before, after, cutA, cutB) => {
        const text = before + secret + after;
        const [from, to] = [cutA % text.length, cutB % (text.length + 1)].sort((a, b) => a - b) as [number, number];
        const secrets = new Secrets([secret]);
        const rest = shown(secrets.redact(text.slice(from, to)), secret);
        // What the prose itself says by chance is not the secret's.
        if (shown(before + after, secret) < 3) expect(rest).toBeLessThan(8);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('the same holds for each piece when an error text comes in pieces', () => {
    fc.assert(
      fc.property(key, prose, fc.integer({ min: 1, max: 40 }), (secret, before, size) => {
        const secrets = new Secrets([secret]);
        const text = `${before}${secret} is not a valid key`;
        for (let at = 0; at < text.length; at += size) {
          expect(secrets.redact(text.slice(at, at + size)).includes(secret.slice(0, 8))).toBe(false);
        }
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  it('URL-encoded, JSON-escaped and base64 forms are masked, base64 also inside a longer encoded text', () => {
    fc.assert(
      fc.property(key, fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), (secret, before, after) => {
        const secrets = new Secrets([secret]);
        const base64 = Buffer.from(before + secret + after);
        const forms = [
          encodeURIComponent(secret),
          JSON.stringify(secret),
          base64.toString('base64'),
          base64.toString('base64url'),
        ];
        for (const form of forms) {
          const left = secrets.redactKnown(`>${form}<`);
          // At most the characters shared with the neighbours stay.
          const own = left.replaceAll('***', '').length - 2;
          expect(own).toBeLessThanOrEqual(Math.ceil(((before.length + after.length) * 4 * 4) / 3) + 6);
          expect(left).toContain('***');
          expect(left).not.toContain(secret.slice(0, 8));
        }
      }),
      { numRuns: 500, seed: 9 },
    );
  });

  it('a slash that JSON escaped does not hide a secret', () => {
    const secrets = new Secrets(['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY']);
    expect(secrets.redact('{"k":"wJalrXUtnFEMI\\/K7MDENG\\/bPxRfiCYEXAMPLEKEY"}')).toBe('{"k":"***"}');
  });

  it('masking twice is masking once, for any text and any secrets', () => {
    const noisy = fc.array(
      fc.oneof(
        fc.string(),
        key,
        fc.constantFrom('Bearer ', 'sk-', 'AKIA', 'eyJ', 'ABSK', 'Signature=', 'api_key: ', '***', 'arn:aws:iam::'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 3 }), noisy, (keys, parts) => {
        const secrets = new Secrets(keys);
        const once = secrets.redact([...parts, ...keys].join(''));
        expect(secrets.redact(once)).toBe(once);
      }),
      { numRuns: 1000, seed: 10 },
    );
  });

  it('a secret that becomes known later is masked from then on', () => {
    const secrets = new Secrets(['first-secret-0123']);
    expect(secrets.redact('second-token-4567')).toBe('second-token-4567');
    secrets.learn('second-token-4567\n');
    expect(secrets.redact('first-secret-0123 second-token-4567')).toBe('*** ***');
  });

  it('the public beginning of a Bedrock key masks nothing by itself', () => {
    const secrets = new Secrets(['bedrock-api-key-Q2FuYXJ5Q2FuYXJ5']);
    expect(secrets.redact('https://bedrock-mantle.us-east-2.api.aws refused the bedrock-api-key- scheme')).toBe(
      'https://bedrock-mantle.us-east-2.api.aws refused the bedrock-api-key- scheme',
    );
    expect(secrets.redactKnown('bedrock-api-key-Q2FuYX and y-Q2FuYXJ5')).not.toMatch(/Q2FuYX/);
  });

  it('a key made of words is masked whole and in long stretches, and its words stay usable', () => {
    const secrets = new Secrets(['sk-simulated-not-a-real-key', 'my-local-key']);
    expect(secrets.redact('a simulated run with a real key')).toBe('a simulated run with a real key');
    expect(secrets.redactKnown('<sk-simulated-not-a-real-key> <simulated-not-a-r> <my-local-key> <local>')).toBe(
      '<***> <***> <***> <local>',
    );
    fc.assert(
      fc.property(wordyKey, prose, fc.nat(), (secret, before, cut) => {
        const text = (before + secret + secret).slice(cut % secret.length);
        if (secret.length >= 16) expect(shown(new Secrets([secret]).redact(text), secret)).toBeLessThan(16);
        expect(new Secrets([secret]).redact(text)).not.toContain(secret);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it.each(['none', '', '  ', 'short-1'])('%j is too short for a secret and stays', (text) => {
    const answer = `none of them is short-1 ${text}`;
    expect(new Secrets([text]).redact(answer)).toBe(answer);
  });

  it.each(['', 'none', 'short-1', 'remaining', 'Therefore', 'THEREFORE', 'twenty-five', '1234567', '18.50'])(
    '%j is an ordinary text and no key',
    (text) => expect(isGuessable(text)).toBe(true),
  );

  it.each(['sk-made-up-1', 'k-aaaaaaaaaaaa1', 'my-local-test-key', 'abcdEFGHijkl', 'x'.repeat(40), '987654321098'])(
    '%j may be a key',
    (text) => expect(isGuessable(text)).toBe(false),
  );

  const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCY_9Z==';
  const each = (write: (character: string) => string): string => [...SECRET].map(write).join('');
  const code = (character: string, base = 16, digits = 2): string =>
    character.charCodeAt(0).toString(base).padStart(digits, '0');
  it.each([
    ['in capitals', SECRET.toUpperCase()],
    ['in small letters', SECRET.toLowerCase()],
    ['percent-encoded where it must be', encodeURIComponent(SECRET)],
    ['percent-encoded in full', each((character) => `%${code(character)}`)],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['percent-encoded in full, twice', each((character) => `%25${code(character)}`)],
    ['percent-encoded in part', each((character) => (/[A-M]/.test(character) ? `%${code(character)}` : character))],
    ['in JSON escapes', each((character) => `\\u${code(character, 16, 4)}`)],
    ['in JSON escapes of JSON escapes', each((character) => `\\\\u${code(character, 16, 4)}`)],
    ['in escapes with braces', each((character) => `\\u{${code(character)}}`)],
    ['in hexadecimal escapes', each((character) => `\\x${code(character).toUpperCase()}`)],
    ['in octal escapes', each((character) => `\\${code(character, 8, 3)}`)],
    ['with escaped slashes', SECRET.replaceAll('/', '\\/')],
    ['in decimal entities', each((character) => `&#${character.charCodeAt(0)};`)],
    ['in decimal entities without an end', each((character) => `&#${code(character, 10, 4)}`)],
    ['in hexadecimal entities', each((character) => `&#x${code(character)};`)],
    ['in named entities', SECRET.replace('/', '&sol;').replace('+', '&plus;').replaceAll('=', '&equals;')],
    ['in entities of entities', each((character) => `&amp;#${character.charCodeAt(0)};`)],
    ['in quoted printable', each((character) => `=${code(character).toUpperCase()}`)],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['in hexadecimal capitals', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['in hexadecimal within a longer text', Buffer.from(`key: ${SECRET} is wrong`).toString('hex')],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 within a longer text', Buffer.from(`"${SECRET}" is wrong`).toString('base64')],
    ['in base64 for URLs', Buffer.from(`a${SECRET}`).toString('base64url')],
    ['in base64, percent-encoded', encodeURIComponent(Buffer.from(`ab${SECRET}`).toString('base64'))],
    ['wrapped', SECRET.replace(/.{5}/g, '$&\n')],
    ['wrapped in base64', Buffer.from(SECRET.repeat(3)).toString('base64').replace(/.{20}/g, '$&\r\n')],
    ['with escaped line ends', SECRET.replace(/.{5}/g, '$&\\n')],
    ['with invisible breaks', SECRET.replace(/.{3}/g, '$&\u200b')],
    ['with soft hyphens as entities', SECRET.replace(/.{3}/g, '$&&#173;')],
  ])('is masked %s', (name, form) => {
    const left = new Secrets([SECRET]).redactKnown(`before <${form}> after`);
    expect(left).toMatch(/^before <.*\*\*\*.*> after$/s);
    // What base64 and hexadecimal share with their neighbours may stay.
    const decoded = left.slice('before <'.length, -'> after'.length).replaceAll('***', '');
    const rest = /base64|^in hexadecimal(?! e)/.test(name) ? 48 : 3;
    expect(decoded.length).toBeLessThanOrEqual(rest);
    expect(shown(left.toLowerCase(), SECRET.toLowerCase())).toBeLessThan(8);
  });

  it('an account id is masked whole, also with hyphens, and shorter numbers stay', () => {
    const secrets = new Secrets(['987654321098']);
    expect(secrets.redactKnown('id 987654321098 or 9876-5432-1098, not 98765432')).toBe('id *** or ***, not 98765432');
  });

  it('text that merely looks encoded is left as it is', () => {
    const secrets = new Secrets([SECRET]);
    const text = '100%25 = 25 \\u00e9 &amp; &nosuch; \\x \\ %zz &#99999999; x=42\\n';
    expect(secrets.redactKnown(text)).toBe(text);
  });

  it('the strings of plain data are masked, however deep, and the rest is kept', () => {
    const data = { a: [SECRET, 1, null, { b: `x ${SECRET}` }], c: true };
    expect(new Secrets([SECRET]).redactKnownWithin(data)).toEqual({ a: ['***', 1, null, { b: 'x ***' }], c: true });
  });
});

describe('what looks like a secret', () => {
  const secrets = new Secrets();
  it.each([
    [
      'Incorrect API key provided: sk-proj-abcd****************wxyz. You can',
      'Incorrect API key provided: ***. You can',
    ],
    ['{"authorization":"Bearer abcdefgh12345678"}', '{"authorization":"Bearer ***"}'],
    ['authorization: Bearer\r\n abcdefgh12345678', 'authorization: Bearer\r\n ***'],
    [
      'Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLEAKIAIOSFODNN7EXAMPLE/x, SignedHeaders=host, Signature=dc20c8fbe516daf0ccae7e5b7a78fc29',
      'Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE***/x, SignedHeaders=host, Signature=***',
    ],
    ['x-amz-security-token:IQoJb3JpZ2luX2VjEJr//////////\nhost:h', 'x-amz-security-token:***\nhost:h'],
    [
      '?X-Amz-Security-Token=IQoJb3JpZ2lu%2F%2F&X-Amz-Signature=0123456789abcdef01',
      '?X-Amz-Security-Token=***&X-Amz-Signature=***',
    ],
    ['{\\"api_key\\": \\"abcdefghijkl\\"}', '{\\"api_key\\": \\"***\\"}'],
    ['<SecretAccessKey>abcdefghijklmn</SecretAccessKey>', '<SecretAccessKey>***</SecretAccessKey>'],
    [
      'User: arn:aws:sts::123456789012:assumed-role/bench/run is not authorized',
      'User: arn:aws:sts::***:assumed-role/bench/run is not authorized',
    ],
    ['token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2ln refused', 'token *** refused'],
    ['ghs_0123456789abcdefghij', '***'],
  ])('%s', (text, masked) => expect(secrets.redact(text)).toBe(masked));

  it.each([
    'a task-oriented, risk-adjusted answer',
    'HTTP 503 upstream connect error',
    'Bearer auth',
    'invalid_api_key: Incorrect API key provided',
    'auth_mode=bearer\nbase_url=https://api.openai.com/v1',
    '84 eggs ÷ 12 = 7',
  ])('stays: %s', (text) => expect(secrets.redact(text)).toBe(text));
});

describe('hostile text', () => {
  // Quadratic work on this many characters takes minutes: the runner's own limit ends the test.
  it.each([
    'eyJ',
    'Bearer ',
    'arn:aws',
    'arn:aws:a:a:',
    'sk-',
    'AKIA',
    'signature   ',
    'api_key=\\"',
    'a',
    'aaaaaaa b',
    'x-amz-security-token',
    'ABSK',
    'bearer    ',
    '%',
    '%25',
    '\\',
    '\\u0061',
    '&',
    '&#',
    '&amp;',
    '&#x0000000',
    ' ',
    '\u200b',
    'canary-0123456789-0',
  ])('takes work linear in its length: %j', (seed) => {
    const many = Array.from({ length: 300 }, (_, index) => `canary-0123456789-${index}-aaaaaaaaaaaa`);
    const secrets = new Secrets(many);
    const text = seed.repeat(Math.ceil(500_000 / seed.length));
    expect(secrets.redact(text).length).toBeLessThanOrEqual(3 * text.length);
  });
});
