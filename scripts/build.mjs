/**
 * Builds `dist`: one bundle with its chunks in `dist/bundle`, a launcher a face,
 * and the notices of what is bundled. Run from the project's root, or the result
 * is not byte-identical.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { licensesOf } from './licenses.mjs';

const LAUNCHERS = { index: 'main', compare: 'compare', cli: 'cli' };

const scratch = mkdtempSync(path.join(tmpdir(), 'parity-bench-build-'));
const stats = path.join(scratch, 'stats.json');
try {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  execFileSync('node_modules/.bin/ncc', ['build', 'src/bundle.ts', '-o', 'dist/bundle', '--stats-out', stats], {
    stdio: 'inherit',
  });
  writeFileSync('dist/licenses.txt', licensesOf(JSON.parse(readFileSync(stats, 'utf8'))));
} finally {
  rmSync(scratch, { recursive: true });
}
for (const [file, face] of Object.entries(LAUNCHERS)) {
  writeFileSync(
    `dist/${file}.js`,
    `#!/usr/bin/env node\nimport { faces } from './bundle/index.js';\n\nawait faces.${face}();\n`,
  );
}
chmodSync('dist/cli.js', 0o755);
