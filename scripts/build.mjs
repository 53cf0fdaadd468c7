/**
 * Builds `dist`: one bundle with its chunks in `dist/bundle`, a launcher a face,
 * and the notices of what is bundled. Run from the project's root, or the result
 * is not byte-identical.
 */
import { chmodSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { BUNDLE_OPTIONS } from './bundle-options.mjs';
import { chunkGroups } from './chunk-groups.mjs';
import { licensesOf } from './licenses.mjs';

const LAUNCHERS = { index: 'main', post: 'post', compare: 'compare', progress: 'progress', cli: 'cli' };

// Some packages are CommonJS and ask for Node's own modules by `require`, which a module lacks.
const REQUIRE = `import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);`;

// The tokenizer reads its table from beside its own code; it was packed from this package.
const TABLE = {
  file: 'o200k_base.br',
  folder: 'src/effects/tokens',
  from: 'node_modules/js-tiktoken/dist/ranks/o200k_base.js',
};

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { index: 'src/bundle.ts' },
  outdir: 'dist/bundle',
  ...BUNDLE_OPTIONS,
  banner: { js: REQUIRE },
  plugins: [chunkGroups],
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/bundle/package.json', '{"type":"module"}\n');
copyFileSync(`${TABLE.folder}/${TABLE.file}`, `dist/bundle/${TABLE.file}`);
writeFileSync('dist/licenses.txt', licensesOf([...bundledFiles(metafile), TABLE.from]));
for (const [file, face] of Object.entries(LAUNCHERS)) {
  writeFileSync(
    `dist/${file}.js`,
    `#!/usr/bin/env node\nimport { faces } from './bundle/index.js';\n\nawait faces.${face}();\n`,
  );
}
chmodSync('dist/cli.js', 0o755);

/** The files of which at least a byte is in the bundle. */
function bundledFiles({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}
