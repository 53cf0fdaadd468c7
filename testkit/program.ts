import { buildSync } from 'esbuild';

/**
 * The words after `node` that run a program of a few lines which imports sources of this project: bundled here and
 * once, since a process that translates each file as it loads it takes ten times as long to start.
 *
 * @param source TypeScript whose imports begin at the project's root, as `./src/…`
 */
export function programWords(source: string): string[] {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return ['--input-type=module', '--eval', outputFiles[0]?.text ?? ''];
}
