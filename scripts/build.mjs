/**
 * Builds `dist`: one bundle with its chunks in `dist/bundle`, and a launcher a
 * face. Run from the project's root, or the result is not byte-identical.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

const LAUNCHERS = { index: 'main', compare: 'compare', cli: 'cli' };

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
execFileSync('node_modules/.bin/ncc', ['build', 'src/bundle.ts', '-o', 'dist/bundle'], { stdio: 'inherit' });
for (const [file, face] of Object.entries(LAUNCHERS)) {
  writeFileSync(
    `dist/${file}.js`,
    `#!/usr/bin/env node\nimport { faces } from './bundle/index.js';\n\nawait faces.${face}();\n`,
  );
}
chmodSync('dist/cli.js', 0o755);
