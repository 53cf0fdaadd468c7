import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { foreignCasts } from '../scripts/foreign-casts.mjs';

let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint();
});

async function rulesBrokenBy(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId ?? 'parse error');
}

const DIRECTIONS = 'parity/import-directions';

describe('the linter', () => {
  it.each([
    ['src/core/text/x.ts', `export { Agent } from 'undici';`],
    ['src/core/text/x.ts', `export * from 'node:fs';`],
    ['src/core/text/x.ts', `export * from 'fs';`],
    ['src/core/text/x.ts', `export * from '@actions/core';`],
    ['src/core/record/x.ts', `export * from '../../ports.js';`],
    ['src/core/record/deep/x.ts', `export * from '../../../commands/run.js';`],
    ['src/core/record/x.ts', `export const later = () => import('../../effects/process/log.js');`],
    ['src/core/record/x.ts', `export const later = (name: string) => import(name);`],
    // A loose file in a room of rooms, and a lower room of the core that sees a higher one.
    ['src/core/x.ts', `export * from '../errors.js';`],
    ['src/core/text/x.ts', `export * from '../record/record.js';`],
    ['src/core/record/x.ts', `export * from '../attempt/outcome.js';`],
    ['src/core/statistics/x.ts', `export * from '../compare/verdict.js';`],
    ['src/core/audit/x.ts', `export * from '../compare/verdict.js';`],
    ['src/core/compare/x.ts', `export * from '../report/model/figures.js';`],
    ['src/core/compare/x.ts', `export * from '../walkthrough/summary.js';`],
    ['src/protocol/responses/x.ts', `export * from '../../auth/sigv4.js';`],
    // Only a provider names the protocol that it speaks.
    ['src/run/x.ts', `export * from '../protocol/responses/reading.js';`],
    ['src/core/attempt/x.ts', `export * from '../../protocol/responses/error.js';`],
    ['src/effects/http/x.ts', `export * from '../../protocol/responses/end.js';`],
    ['src/protocol/x.ts', `export * from './responses/end.js';`],
    ['src/run/x.ts', `export * from '../compare.js';`],
    ['src/run/x.ts', `export const later = () => import('../effects/process/log.js');`],
    ['src/run/x.ts', `export * from '../prepare/execute.js';`],
    ['src/prepare/x.ts', `export * from '../commands/run.js';`],
    ['src/effects/files/x.ts', `export * from '../../commands/run.js';`],
    ['src/effects/files/x.ts', `export * from '../../cli.js';`],
    ['src/simulator/server/x.ts', `export * from '../../run/attempt.js';`],
    ['src/commands/x.ts', `export * from '../main.js';`],
    ['src/commands/x.ts', `export * from '@actions/core';`],
    ['src/errors.ts', `export * from './ports.js';`],
    ['src/main.ts', `export * from './cli.js';`],
    ['src/novel/x.ts', `export * from '../errors.js';`],
    ['src/run/x.ts', `export * from '../../testkit/records.js';`],
  ])('refuses in %s: %s', async (file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([DIRECTIONS]);
  });

  it.each([
    ['src/core/compare/x.ts', `export * from './verdict.js';`],
    ['src/core/compare/x.ts', `export * from '../audit/finding.js';`],
    ['src/core/attempt/x.ts', `export * from '../../protocol/reading.js';`],
    ['src/providers/x.ts', `export * from '../protocol/responses/responses.js';`],
    ['src/run/x.ts', `export * from '../ports.js';`],
    ['src/effects/http/x.ts', `export * from 'undici';`],
    ['src/bundle.ts', `export * from './cli.js';`],
  ])('lets stand in %s: %s', async (file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([]);
  });

  it.each([
    'new Date()',
    'Date.now()',
    'Math.random()',
    'performance.now()',
    'process.pid',
    'crypto.randomUUID()',
    'globalThis.process',
    'setInterval(() => {}, 1)',
    'console.log(1)',
  ])('lets the core have no %s', async (expression) => {
    expect(await rulesBrokenBy('src/core/text/x.ts', `export const it = ${expression};`)).toHaveLength(1);
    expect(await rulesBrokenBy('src/effects/files/x.ts', `export const it = ${expression};`)).toEqual([]);
  });
});

describe('the rule about foreign input', () => {
  // A file of its own, in a folder without a tsconfig.json, has its types without those of the whole program.
  const folder = mkdtempSync(path.join(tmpdir(), 'parity-lint-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const alone = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['*.ts'],
      languageOptions: {
        parser: ts.parser,
        parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: folder },
      },
      plugins: { foreign: { rules: { casts: foreignCasts } } },
      rules: { 'foreign/casts': 'error' },
    },
  });
  const castsIn = async (code: string): Promise<number> => {
    const [result] = await alone.lintText(`${code}\n`, { filePath: path.join(folder, 'x.ts') });
    expect(result?.messages.map(({ ruleId }) => ruleId).filter((rule) => rule !== 'foreign/casts')).toEqual([]);
    return result?.messages.length ?? 0;
  };

  it.each([
    'export const limit = JSON.parse("1") as number;',
    'export const event = (value: unknown) => value as { id: string };',
    'export const code = (value: object) => (value as { code?: unknown }).code;',
    'export const twice = (value: string) => value as unknown as { id: string };',
    'try { throw 1; } catch (cause) { console.log((cause as Error).message); }',
  ])('refuses %s', async (code) => expect(await castsIn(code)).toBe(1));

  it.each([
    'export const first = (list: string[]) => list[0] as string;',
    'export const names = ["a", "b"] as const;',
    'export const value = JSON.parse("1") as unknown;',
  ])('allows %s', async (code) => expect(await castsIn(code)).toBe(0));
});
