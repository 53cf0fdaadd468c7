import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/audit/finding.js';
import type { ArmSummary, Comparison, PairComparison } from '../../../src/core/compare/comparison.js';
import { announcedOutputs, comparisonOutputs, setOutputs } from '../../../src/effects/github/outputs.js';
import { OUTPUTS } from '../../../src/options/outputs.js';
import { parseFileCommands } from '../../../testkit/standins/runner.js';

const directory = await mkdtemp(path.join(tmpdir(), 'parity-outputs-'));
afterEach(() => {
  delete process.env['GITHUB_OUTPUT'];
});

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
  return { schema_version: 1, seed: 1, arms: [], pairs: [], audit: [], ...overrides } as Comparison;
}

describe('outputs', () => {
  it.each([
    'plain',
    'two\nlines',
    'x\r\nverdict<<EOF\nbetter\nEOF',
    'ghadelimiter_00000000-0000-0000-0000-000000000000\nverdict=better',
    '::set-output name=verdict::better',
    'a=b',
  ])('hold what they were given and nothing beside it: %j', async (hostile) => {
    const outputs = await written({ 'stopped-reason': hostile, skipped: 'false' });
    expect(outputs).toEqual({ 'stopped-reason': hostile.replaceAll('\r\n', '\n'), skipped: 'false' });
  });

  it('that are unknown are empty, and zero is not unknown', async () => {
    expect(await written({ 'cost-usd': 0, 'typical-ratio': null })).toEqual({ 'cost-usd': '0', 'typical-ratio': '' });
  });

  it('of a comparison speak of the first pair and of every arm', () => {
    const pair = {
      a: 'x',
      b: 'y',
      verdict: 'equivalent',
      latency: { total_ms: { typical_ratio: { estimate: 0.887, ci95: null } } },
    };
    const findings = [{ effect: 'none' }, { effect: 'qualifies' }, { effect: 'not_comparable' }] as Finding[];
    const comparison = comparisonOf({
      arms: [armOf('x'), armOf('y', { usd: 0.2 })],
      pairs: [pair as unknown as PairComparison],
      audit: findings,
    });
    expect(comparisonOutputs(comparison)).toEqual({
      verdict: 'equivalent',
      verdicts: '[{"a":"x","b":"y","verdict":"equivalent"}]',
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
      verdicts: '[]',
      accuracy: '{"x":null}',
      'typical-ratio': null,
      'cost-usd': null,
    });
  });

  it('of what was not published are empty', () => {
    const artifact = { status: 'failed', name: 'n', message: 'm' } as const;
    expect(announcedOutputs({ artifact, comment: { status: 'failed', message: 'm' } })).toEqual({
      'artifact-id': null,
      'artifact-url': null,
      'comment-url': null,
    });
  });

  it('are all declared', () => {
    const names = [...Object.keys(comparisonOutputs(comparisonOf({}))), 'artifact-id', 'artifact-url', 'comment-url'];
    expect(Object.keys(OUTPUTS)).toEqual(expect.arrayContaining(names));
  });
});
