import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  removeComments: true,
};

/**
 * Strips the types of `src`, `bench` and `proof` into a directory, file by file, so
 * that what is measured is the plain JavaScript that runs in the bundle: a loader
 * that translates on the fly wraps functions and holds memory of its own.
 *
 * @param root the project's root
 * @returns the directory that holds the three folders, this process's own; to be removed by the caller
 */
export async function buildForBench(root: string): Promise<string> {
  const out = path.join(root, 'result', `bench-build-${process.pid}`);
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'package.json'), '{"type":"module"}\n');
  for (const folder of ['src', 'bench', 'proof', 'testkit'])
    await translate(path.join(root, folder), path.join(out, folder));
  return out;
}

async function translate(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) await translate(source, target);
    else if (!entry.name.endsWith('.ts')) await cp(source, target);
    else if (!entry.name.endsWith('.d.ts')) {
      const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), { compilerOptions: OPTIONS });
      await writeFile(target.replace(/\.ts$/, '.js'), outputText);
    }
  }
}
