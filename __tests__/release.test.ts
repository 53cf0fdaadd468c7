import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { VERSION } from '../src/version.js';
import { DOCUMENTS } from '../testkit/documents.js';

function node(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
}

describe('the tag of a release', () => {
  const check = (...words: string[]) => node('scripts/release-tag.mjs', ...words);

  it('is the version', () => expect(check(`v${VERSION}`)).toMatchObject({ status: 0, stderr: '' }));

  it.each(['v9.9.9', VERSION, '', `v${VERSION}-rc.1`])('%j is not', (tag) => {
    const { status, stderr } = check(tag);
    expect([status, stderr.trim().split('\n')]).toEqual([
      1,
      ['package.json', 'package-lock.json', 'src/version.ts'].map((file) => expect.stringContaining(file)),
    ]);
  });
});

describe('a placeholder of the owner', () => {
  const check = (text: string) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'placeholders-'));
    const file = path.join(directory, 'README.md');
    writeFileSync(file, text);
    const { status, stderr } = node('scripts/placeholders.mjs', file);
    rmSync(directory, { recursive: true });
    return { status, stderr: stderr.replaceAll(directory, '') };
  };

  it('that is left in a released tree stops the release, by file and line', () => {
    expect(check('# A\n- uses: OWNER/parity-bench@v0\n')).toEqual({
      status: 1,
      stderr: expect.stringContaining('/README.md:2: - uses: OWNER/parity-bench@v0'),
    });
  });

  it('is looked for in every document that holds one', () => {
    const release = readFileSync('.github/workflows/release.yml', 'utf8');
    const patterns = (/placeholders\.mjs (.+)/.exec(release)?.[1] ?? '').split(' ');
    const isLookedAt = (file: string): boolean =>
      patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file));
    const holding = DOCUMENTS.filter(({ text }) => text.includes('OWNER/parity-bench')).map(({ file }) => file);
    expect(holding).toEqual(expect.arrayContaining(['README.md', 'docs/recipes.md', 'docs/set-up/README.md']));
    expect(holding.filter((file) => !isLookedAt(file))).toEqual([]);
  });

  it('that was replaced does not, and neither does the word elsewhere', () => {
    expect(check('- uses: acme/parity-bench@v0\n["OWNER", "MEMBER"]\n')).toEqual({ status: 0, stderr: '' });
  });
});

describe('what the Marketplace shows of an action', () => {
  interface Metadata {
    readonly name: string;
    readonly description: string;
    readonly author: string;
    readonly branding: { readonly icon: string; readonly color: string };
  }
  const metadata = (file: string): Metadata => parse(readFileSync(file, 'utf8')) as Metadata;

  // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#branding
  const COLOURS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

  it.each(['action.yml', 'compare/action.yml'])('is complete: %s', (file) => {
    const { name, description, author, branding } = metadata(file);
    for (const text of [name, description, author, branding.icon]) expect(text.length).toBeGreaterThan(3);
    expect(description.length).toBeLessThanOrEqual(125);
    expect(COLOURS).toContain(branding.color);
  });

  it('tells the two actions apart', () => {
    expect(metadata('action.yml').name).not.toBe(metadata('compare/action.yml').name);
  });
});

describe('the major tag of a release', () => {
  interface Workflow {
    readonly jobs: {
      readonly publish: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
    };
  }
  const workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Workflow;
  const script = workflow.jobs.publish.steps.find(({ name }) => name === 'Move the major tag')?.run ?? '';

  /** Runs the step with a `gh` that knows these tags. @returns what it changed */
  function changed(tag: string, tags: readonly string[]): string[] {
    const directory = mkdtempSync(path.join(tmpdir(), 'major-tag-'));
    const [calls, refs] = [path.join(directory, 'calls'), tags.map((each) => `refs/tags/${each}`)];
    const listed = refs.filter((ref) => ref.startsWith(`refs/tags/${tag.split('.')[0]}.`));
    const gh = `#!/bin/sh
case "$*" in
  *--method*) echo "$*" >> ${calls} ;;
  *matching-refs*) printf '%s\\n' ${listed.join(' ')} ;;
  *) for ref in ${refs.join(' ')}; do case "$2" in *"git/ref/\${ref#refs/}") exit 0 ;; esac; done; exit 1 ;;
esac
`;
    writeFileSync(path.join(directory, 'gh'), gh, { mode: 0o755 });
    writeFileSync(calls, '');
    const env = { PATH: `${directory}:${process.env['PATH']}`, GH_REPO: 'o/r', TAG: tag, COMMIT: 'c0ffee' };
    const { status, stderr } = spawnSync('bash', ['--norc', '-e', '-o', 'pipefail', '-c', script], {
      encoding: 'utf8',
      env,
    });
    expect([status, stderr]).toEqual([0, '']);
    const made = readFileSync(calls, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    rmSync(directory, { recursive: true });
    return made;
  }

  it('is made by the first release of a major version', () => {
    expect(changed('v2.0.0', ['v1', 'v1.9.0', 'v2.0.0'])).toEqual([
      'api --method POST repos/o/r/git/refs -f ref=refs/tags/v2 -f sha=c0ffee --silent',
    ]);
  });

  it('follows the newest release, by number and not by letter', () => {
    expect(changed('v1.10.0', ['v1', 'v1.2.0', 'v1.9.0', 'v1.10.0'])).toEqual([
      'api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=c0ffee -F force=true --silent',
    ]);
  });

  it('stays where an older line is released', () => {
    expect(changed('v1.9.1', ['v1', 'v1.9.0', 'v1.9.1', 'v1.10.0'])).toEqual([]);
  });
});

describe('the licences of what is bundled', () => {
  const licences = (...files: string[]) => {
    const bundled = files.map((file) => path.join('node_modules', file));
    return node(
      '--input-type=module',
      '-e',
      `
      const { licensesOf } = await import('./scripts/licenses.mjs');
      process.stdout.write(licensesOf(${JSON.stringify(bundled)}));`,
    );
  };

  it('are those of each package, once, with version and text', () => {
    const { stdout } = licences('undici/index.js', 'undici/lib/core/util.js', 'valibot/dist/index.mjs');
    expect(stdout.match(/^\S+@\d+\.\d+\.\d+\nLicense: \S+\n\n.*(?:Copyright|MIT License)/gm)).toHaveLength(2);
  });

  it('are named with where they are stated where a package has no text', () => {
    const { stdout } = licences('buffers/index.js');
    expect(stdout).toMatch(
      /^buffers@0\.1\.1\nLicense: MIT\nStated in: .*node-buffers\n\nCopyright \(c\) 2010 James Halliday.*\n\nPermission/,
    );
  });

  it.each([
    [
      'a package without a text that nobody knows',
      { name: 'unknown', version: '1.0.0' },
      'unknown@1.0.0 is bundled without',
    ],
    ['a file of no package', {}, 'belongs to no package'],
  ])('stop the build for %s', (_, manifest, reason) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'licences-'));
    const home = path.join(directory, 'node_modules/unknown');
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'package.json'), JSON.stringify(manifest));
    const { status, stderr } = licences(path.relative('node_modules', path.join(home, 'index.js')));
    rmSync(directory, { recursive: true });
    expect([status, stderr]).toEqual([1, expect.stringContaining(reason)]);
  });
});
