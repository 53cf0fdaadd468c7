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

/** For esbuild: an import on demand of a file in a group loads the group, which exports what all its files do. */
export const chunkGroups = {
  name: 'chunk-groups',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path: wanted, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = path
        .relative(path.resolve(), path.resolve(resolveDir, wanted))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts');
      const group = GROUP_OF.get(file);
      return group === undefined ? undefined : { path: group, namespace: 'chunk-group' };
    });
    build.onLoad({ filter: /.*/, namespace: 'chunk-group' }, ({ path: group }) => ({
      contents: GROUPS[group].map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: path.resolve(),
      loader: 'ts',
    }));
  },
};
