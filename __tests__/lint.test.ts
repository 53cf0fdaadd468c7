import { beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

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
    ['src/core/x.ts', `export { Agent } from 'undici';`],
    ['src/core/x.ts', `export * from 'node:fs';`],
    ['src/core/x.ts', `export * from 'fs';`],
    ['src/core/x.ts', `export * from '@actions/core';`],
    ['src/core/x.ts', `export * from '../ports.js';`],
    ['src/core/deep/x.ts', `export * from '../../commands/catalog.js';`],
    ['src/core/x.ts', `export const later = () => import('../effects/log.js');`],
    ['src/core/x.ts', `export const later = (name: string) => import(name);`],
    ['src/responses/x.ts', `export * from '../auth/sigv4.js';`],
    ['src/run.ts', `export * from './compare.js';`],
    ['src/run.ts', `export const later = () => import('./effects/log.js');`],
    ['src/run/x.ts', `export * from '../commands/execute.js';`],
    ['src/effects/x.ts', `export * from '../commands/execute.js';`],
    ['src/effects/x.ts', `export * from '../cli.js';`],
    ['src/simulator/x.ts', `export * from '../run/attempt.js';`],
    ['src/commands/x.ts', `export * from '../main.js';`],
    ['src/commands/x.ts', `export * from '@actions/core';`],
    ['src/errors.ts', `export * from './ports.js';`],
    ['src/main.ts', `export * from './cli.js';`],
    ['src/novel/x.ts', `export * from '../errors.js';`],
    ['src/run.ts', `export * from '../__tests__/records.js';`],
  ])('refuses in %s: %s', async (file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([DIRECTIONS]);
  });

  it.each([
    ['src/core/x.ts', `export * from './compare.js';`],
    ['src/core/compare/x.ts', `export * from '../compare.js';`],
    ['src/core/x.ts', `export * from '../responses/reading.js';`],
    ['src/run/x.ts', `export * from '../ports.js';`],
    ['src/effects/x.ts', `export * from 'undici';`],
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
    expect(await rulesBrokenBy('src/core/x.ts', `export const it = ${expression};`)).toHaveLength(1);
    expect(await rulesBrokenBy('src/effects/x.ts', `export const it = ${expression};`)).toEqual([]);
  });
});
