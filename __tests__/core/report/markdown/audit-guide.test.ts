import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { auditGuide } from '../../../../src/core/report/markdown/audit-guide.js';

it('docs/audit.md says what the rules declare', () => {
  const file = 'docs/audit.md';
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(auditGuide());
});
