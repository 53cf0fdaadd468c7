import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeGivenOptions } from '../../src/effects/files/given-options.js';
import { runPaths } from '../../src/effects/files/paths.js';
import { optionsToKeep, resumedOptions } from '../../src/prepare/resumed-options.js';
import { FULL_SETTINGS } from '../../testkit/other-settings.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'resumed-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const begun = () => {
  const paths = runPaths(directory, '20261101T100000Z');
  writeFileSync(paths.settings, JSON.stringify(FULL_SETTINGS));
  writeFileSync(paths.journal, '');
  return paths;
};
const resume = (more: [string, string[]][] = []) =>
  resumedOptions(new Map([['resume', ['true']], ['output-dir', [directory]], ...more]));

describe('options of a run that is resumed', () => {
  it('are as the unfinished run was given them', async () => {
    await writeGivenOptions(
      begun().options,
      new Map([
        ['provider', ['bedrock', 'openai']],
        ['limit', ['20']],
      ]),
    );
    expect(Object.fromEntries(await resume())).toEqual({
      provider: ['bedrock', 'openai'],
      limit: ['20'],
      resume: ['true'],
      'output-dir': [directory],
    });
  });

  it('count where they are given all the same', async () => {
    await writeGivenOptions(begun().options, new Map([['limit', ['20']]]));
    expect((await resume([['limit', ['30']]])).get('limit')).toEqual(['30']);
  });

  it('that no table has are left out', async () => {
    await writeGivenOptions(begun().options, new Map([['of-a-later-version', ['1']]]));
    expect((await resume()).has('of-a-later-version')).toBe(false);
  });

  it('are those of the call where the run did not keep its own', async () => {
    begun();
    expect((await resume([['limit', ['30']]])).get('limit')).toEqual(['30']);
  });

  it.each(['[1]', '{"limit": 20}', 'no JSON'])('are refused where their file holds %s', async (text) => {
    writeFileSync(begun().options, text);
    await expect(resume()).rejects.toMatchObject({ code: 'INVALID_RECORDS' });
  });

  it('are refused where there is no unfinished run', async () => {
    await expect(resume()).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });
});

it('secrets, and what belongs to one call, are not kept; an alias is kept under the name', () => {
  const kept = optionsToKeep(
    new Map([
      ['openai-api-key', ['sk-secret']],
      ['output-dir', ['x']],
      ['dry-run', ['true']],
      ['max-estimated-openai-cost-usd', ['3']],
    ]),
  );
  expect(Object.fromEntries(kept)).toEqual({ 'max-cost-usd': ['3'] });
});
