import path from 'node:path';

/**
 * Files that are imported on demand, each for itself, but share most of what they
 * import. As a chunk each they would be loaded with some fifty chunks of shared
 * code; together they need a few.
 */
const GROUPS = {
  online: ['src/commands/run.ts', 'src/commands/auth.ts', 'src/commands/demo.ts'],
  offline: ['score', 'compare', 'report', 'verify', 'estimate'].map((name) => `src/commands/${name}.ts`),
  // What a run loads when its last request has ended; gates need a part of it before.
  report: [
    'src/run/analysis.ts',
    'src/core/gate/condition.ts',
    'src/core/gate/subjects.ts',
    'src/prepare/publish.ts',
    'src/core/report/html/page.ts',
  ],
};

const GROUP_OF = new Map(Object.entries(GROUPS).flatMap(([name, files]) => files.map((file) => [file, name])));

/** Bytes below which a chunk is not worth a file: the engine takes as long to find a file as to read so much of one. */
const SMALL = 20_000;

/**
 * What a first build would leave in chunks of a few kilobytes: our files in them, but for those that would bring a larger
 * chunk along. Every start would load some fifty of these chunks.
 *
 * @returns what the second build keeps together
 */
export function filesOfSmallChunks({ inputs, outputs }) {
  const small = Object.values(outputs).filter(({ bytes, entryPoint }) => entryPoint === undefined && bytes < SMALL);
  const files = new Set(small.flatMap((chunk) => Object.keys(chunk.inputs)).filter((file) => file.startsWith('src/')));
  const bringsMore = (file) =>
    inputs[file].imports.some(({ kind, external, path: wanted }) => {
      return kind === 'import-statement' && external !== true && !files.has(wanted);
    });
  for (let before = 0; before !== files.size; ) {
    before = files.size;
    for (const file of [...files].filter(bringsMore)) files.delete(file);
  }
  return [...files].sort();
}

/**
 * For esbuild: an import on demand of a file in a group loads the group, which exports what all its files do. Whatever is
 * imported on demand also imports the files that are kept `together`, so that these are one chunk.
 */
export function chunkGroups(together) {
  const common = together.map((file) => `import './${file}';`);
  const exporting = (files) => ({
    contents: [...common, ...files.map((file) => `export * from './${file}';`)].join('\n'),
    resolveDir: path.resolve(),
    loader: 'ts',
  });
  return {
    name: 'chunk-groups',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path: wanted, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = path
          .relative(path.resolve(), path.resolve(resolveDir, wanted))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts');
        if (!file.startsWith('src/')) return undefined;
        const group = GROUP_OF.get(file);
        return group === undefined
          ? { path: file, namespace: 'chunk-of-one' }
          : { path: group, namespace: 'chunk-group' };
      });
      build.onLoad({ filter: /.*/, namespace: 'chunk-group' }, ({ path: group }) => exporting(GROUPS[group]));
      build.onLoad({ filter: /.*/, namespace: 'chunk-of-one' }, ({ path: file }) => exporting([file]));
    },
  };
}
