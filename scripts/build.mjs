/**
 * Builds `dist`: one bundle with its chunks in `dist/bundle`, a launcher a face,
 * and the notices of what is bundled. Run from the project's root, or the result
 * is not byte-identical.
 */
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import { BUNDLE_OPTIONS, REQUIRE } from './bundle-options.mjs';
import { chunkGroups, filesOfSmallChunks } from './chunk-groups.mjs';
import { licensesOf } from './licenses.mjs';
import { packageParts } from './package-parts.mjs';

const LAUNCHERS = { index: 'main', post: 'post', compare: 'compare', progress: 'progress', cli: 'cli' };

// The tokenizer reads its table from beside its own code; it was packed from this package.
const TABLE = {
  file: 'o200k_base.bin',
  folder: 'src/effects/tokens',
  from: 'node_modules/js-tiktoken/dist/ranks/o200k_base.js',
};

/** Of a chunk's bytes at most so many are ours where it counts as one of packages. */
const OUR_SHARE = 0.02;

const options = {
  entryPoints: { index: 'src/bundle.ts' },
  outdir: 'dist/bundle',
  ...BUNDLE_OPTIONS,
  banner: { js: REQUIRE },
  metafile: true,
  logLevel: 'warning',
};

rmSync('dist', { recursive: true, force: true });
const first = await build({ ...options, plugins: [chunkGroups([]), packageParts], write: false });
const plugins = [chunkGroups(filesOfSmallChunks(first.metafile)), packageParts];
const { metafile } = await build({ ...options, plugins });
compressPackages(metafile);
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

/**
 * Writes the chunks of packages without comments and white space: the engine reads them at every start, and they are
 * then two thirds as long. The chunks of our own code are left as people read them.
 */
function compressPackages({ outputs }) {
  for (const [file, { bytes, inputs }] of Object.entries(outputs)) {
    const ours = Object.entries(inputs).filter(([input]) => input.startsWith('src/'));
    if (ours.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) > OUR_SHARE * bytes) continue;
    const { code } = transformSync(readFileSync(file, 'utf8'), { minifyWhitespace: true, legalComments: 'none' });
    writeFileSync(file, code);
  }
}

/** The files of which at least a byte is in the bundle. */
function bundledFiles({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}
