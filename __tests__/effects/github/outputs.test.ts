import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/audit/finding.js';
import type { ArmSummary, Comparison, Verdict } from '../../../src/core/compare/comparison.js';
import {
  comparisonOutputs,
  publishedOutputs,
  refuseUnsafeDirectory,
  setOutputs,
} from '../../../src/effects/github/outputs.js';
import { OUTPUTS } from '../../../src/options/outputs.js';
import { pairComparison } from '../../../testkit/comparisons.js';
import { parseFileCommands } from '../../../testkit/standins/runner.js';

const directory = await mkdtemp(path.join(tmpdir(), 'parity-outputs-'));
afterEach(() => {
  delete process.env['GITHUB_OUTPUT'];
});

/** Runs each line in a shell of its own. @returns the first that made the file STOLEN; '' where none did */
function obeyed(lines: readonly string[]): string {
  const each =
    'for line; do bash -c "$line" >/dev/null 2>&1; test -e STOLEN && printf %s "$line" && exit; done; exit 0';
  const { status, stdout } = spawnSync('bash', ['-c', each, 'bash', ...lines], {
    cwd: directory,
    timeout: 60_000,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return stdout;
}

async function written(values: Parameters<typeof setOutputs>[0]): Promise<Record<string, string>> {
  const file = path.join(directory, 'output');
  await writeFile(file, '');
  process.env['GITHUB_OUTPUT'] = file;
  setOutputs(values);
  const outputs = parseFileCommands(await readFile(file, 'utf8'));
  await rm(file);
  return outputs;
}

function armOf(
  arm: string,
  overrides: Partial<{ rate: number | null; usd: number | null; p50: number | null }> = {},
): ArmSummary {
  const { rate = 0.975, usd = 0.1, p50 = 1200 } = overrides;
  return {
    arm,
    accuracy: { correct: 1, total: 1, rate, ci95: null },
    cost: { total_usd: usd },
    metrics: { total_ms: { p50 }, ttft_ms: { p50: 900 } },
  } as unknown as ArmSummary;
}

function comparisonOf(overrides: Partial<Comparison>): Comparison {
  return { schema_version: 1, seed: 1, arms: [], pairs: [], audit: [], gates: [], ...overrides } as Comparison;
}

/** Each would leave a file behind if a shell ran it. */
const HOSTILE = [
  '$(touch STOLEN)',
  '`touch STOLEN`',
  '"; touch STOLEN; "',
  "'; touch STOLEN; '",
  '; touch STOLEN',
  '| touch STOLEN',
  '& touch STOLEN',
  '&& touch STOLEN',
  '> STOLEN',
  '\ntouch STOLEN\n',
  '\\"$(touch STOLEN)\\"',
  '\u2028$(touch STOLEN)',
  '${X:=$(touch STOLEN)}',
  '<(touch STOLEN)',
];

describe('outputs', () => {
  it.each([
    'plain',
    'two\nlines',
    'x\r\nverdict<<EOF\nbetter\nEOF',
    'ghadelimiter_00000000-0000-0000-0000-000000000000\nverdict=better',
    '::set-output name=verdict::better',
    'a=b',
  ])('hold their own value or nothing, and nothing beside it: %j', async (hostile) => {
    for (const name of Object.keys(OUTPUTS).filter((each) => each !== 'skipped')) {
      const outputs = await written({ [name]: hostile, skipped: 'false' });
      expect(Object.keys(outputs).sort()).toEqual([name, 'skipped'].sort());
      expect(outputs['skipped']).toBe('false');
      expect(['', hostile]).toContain(outputs[name]);
    }
  });

  it('that are unknown are empty, and zero is not unknown', async () => {
    expect(await written({ 'cost-usd': 0, 'typical-ratio': null })).toEqual({ 'cost-usd': '0', 'typical-ratio': '' });
  });

  it('of a comparison speak of the first pair and of every arm', () => {
    const pair = pairComparison('x', 'y', { verdict: 'equivalent' });
    const findings = [{ effect: 'none' }, { effect: 'qualifies' }, { effect: 'not_comparable' }] as Finding[];
    const comparison = comparisonOf({
      arms: [armOf('x'), armOf('y', { usd: 0.2 })],
      pairs: [pair],
      audit: findings,
      gates: [
        { condition: 'cost > $12', of: null, unit: 'usd', result: 'pass', value: 1, interval: null, message: 'USD 1.' },
      ],
    });
    expect(comparisonOutputs(comparison)).toEqual({
      verdict: 'equivalent',
      answers: 'inconclusive',
      latency: 'better',
      reliability: 'inconclusive',
      'cost-verdict': 'worse',
      verdicts:
        '[{"a":"x","b":"y","verdict":"equivalent","answers":"inconclusive","latency":"better","reliability":"inconclusive","cost-verdict":"worse"}]',
      gates:
        '[{"condition":"cost \\u003e \\u002412","of":null,"unit":"usd","result":"pass","value":1,"interval":null}]',
      'gates-decision': 'pass',
      accuracy: '{"x":0.975,"y":0.975}',
      'total-ms-p50': '{"x":1200,"y":1200}',
      'ttft-ms-p50': '{"x":900,"y":900}',
      'ttfb-ms-p50': '{"x":null,"y":null}',
      'typical-ratio': 0.887,
      'cost-usd': 0.3,
      findings: 2,
    });
  });

  it('of one arm alone have no verdict, and no cost where none is known', () => {
    expect(comparisonOutputs(comparisonOf({ arms: [armOf('x', { usd: null, rate: null })] }))).toMatchObject({
      verdict: null,
      answers: null,
      'cost-verdict': null,
      verdicts: '[]',
      gates: '[]',
      'gates-decision': null,
      accuracy: '{"x":null}',
      'typical-ratio': null,
      'cost-usd': null,
    });
  });

  it('of what was not published are empty', () => {
    const artifact = { status: 'failed', name: 'n', message: 'm' } as const;
    const failed = { status: 'failed', message: 'm' } as const;
    expect(publishedOutputs({ artifact, page: null, comment: failed, issue: null })).toEqual({
      'artifact-id': null,
      'artifact-name': null,
      'artifact-url': null,
      'report-url': null,
      'comment-url': null,
      'issue-comment-url': null,
    });
  });

  it('would be caught if they ran one', async () => {
    expect(obeyed(['true', 'touch STOLEN', 'true'])).toBe('touch STOLEN');
    await rm(path.join(directory, 'STOLEN'));
  });

  it.each(HOSTILE)('run no command of another party in any shell context: %j', async (hostile) => {
    const comparison = comparisonOf({
      arms: [armOf(hostile), armOf('y')],
      pairs: [pairComparison(hostile, 'y', { verdict: hostile as Verdict })],
    });
    const gate = { of: hostile, unit: 'verdict', result: 'fail', value: hostile, interval: null } as const;
    const gates = [{ condition: hostile, ...gate, message: hostile }];
    const values = {
      ...comparisonOutputs({ ...comparison, gates }),
      'stopped-reason': hostile,
      'comment-url': hostile,
      'artifact-name': hostile,
      'artifact-id': hostile,
    };
    const outputs = await written(values);
    expect(JSON.parse(outputs['verdicts'] ?? '')).toMatchObject([{ a: hostile }]);
    expect(JSON.parse(outputs['accuracy'] ?? '')).toHaveProperty([hostile]);
    const lines = Object.values(outputs).flatMap((value) => [
      `echo ${value}`,
      `echo "${value}"`,
      `echo '${value}'`,
      `X="a ${value}"; echo $X`,
    ]);
    expect(obeyed(lines)).toBe('');
  });

  it.each(['a$(touch STOLEN)', 'a`b`', "it's", 'a"b', 'a;b', 'a\nb', 'a|b'])('name no directory such as %j', (name) => {
    expect(() => refuseUnsafeDirectory(name)).toThrow(/^output-dir leads to a path/);
  });

  it.each(['result', 'my results (2)', 'résultats', 'a.b/c-d_e'])('name directories such as %j', (name) => {
    expect(() => refuseUnsafeDirectory(name)).not.toThrow();
  });

  it('are all declared', () => {
    const names = [...Object.keys(comparisonOutputs(comparisonOf({}))), 'artifact-id', 'artifact-url', 'comment-url'];
    expect(Object.keys(OUTPUTS)).toEqual(expect.arrayContaining(names));
  });
});
