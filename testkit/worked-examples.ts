import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { CodeBlock } from './documents.js';

/** Files as they are after the changes that a document shows, by path from the root. */
export type ChangedFiles = ReadonlyMap<string, string>;

/**
 * Makes the changes of a document's blocks: whole new files, and lines of files that are replaced.
 *
 * @throws Error where a line that is to be replaced does not stand there exactly once
 */
export function changedFiles(blocks: readonly CodeBlock[]): ChangedFiles {
  const files = new Map<string, string>();
  for (const { language, text } of blocks) {
    const created = /^\/\/ new file: (\S+)\n/.exec(text);
    if (language === 'ts' && created?.[1] !== undefined) files.set(created[1], text.slice(created[0].length));
    if (language === 'diff') {
      const [header = '', ...lines] = text.trimEnd().split('\n');
      const file = header.replace('--- ', '');
      files.set(file, changed(files.get(file) ?? readFileSync(file, 'utf8'), lines, file));
    }
  }
  return files;
}

/** One line at a time: what is taken away, then what takes its place. */
function changed(text: string, lines: readonly string[], file: string): string {
  let result = text;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('-')) continue;
    const added = lines.slice(index + 1, nextRemoval(lines, index)).map((each) => each.slice(1));
    const old = line.slice(1);
    if (result.split('\n').filter((each) => each === old).length !== 1)
      throw new Error(`${file} does not hold exactly once: ${old}`);
    result = result
      .split('\n')
      .map((each) => (each === old ? added.join('\n') : each))
      .join('\n');
  }
  return result;
}

function nextRemoval(lines: readonly string[], index: number): number {
  const next = lines.findIndex((line, place) => place > index && line.startsWith('-'));
  return next === -1 ? lines.length : next;
}

/** Runs a program over the changed source, in a process of its own. @returns what it printed, as JSON */
export async function runChanged(files: ChangedFiles, program: string): Promise<unknown> {
  const bundled = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/x.js');",
    },
    plugins: [overlay(files)],
    logLevel: 'silent',
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    input: script,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Gives the bundler the changed text of a file in place of the one on the disk. */
function overlay(files: ChangedFiles): Plugin {
  const texts = new Map([...files].map(([file, text]) => [path.resolve(file), text]));
  return {
    name: 'overlay',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path: asked, resolveDir }) => {
        const file = path.resolve(resolveDir, asked).replace(/\.js$/, '.ts');
        return texts.has(file) ? { path: file } : null;
      });
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const text = texts.get(file);
        return text === undefined ? null : { contents: text, loader: 'ts', resolveDir: path.dirname(file) };
      });
    },
  };
}
