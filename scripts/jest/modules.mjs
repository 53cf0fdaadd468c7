/**
 * The TypeScript of the project as JavaScript that Node itself imports, for one run of the tests. Each file is only
 * translated; `npm run types` checks the types.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { REQUIRE } from '../bundle-options.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['__tests__', 'bench', 'proof', 'scripts', 'src', 'testkit'];
/** Packages that are written for bundlers: they import JSON without saying so, which Node refuses. */
const FOR_BUNDLERS = ['@actions/languageservice', '@actions/workflow-parser'];
/** Below `node_modules`, so that packages are found from there, too. */
const CACHE = path.join(ROOT, 'node_modules/.cache');
const PREFIX = 'parity-tests-';
const DAY_MS = 86_400_000;

/** Translates every file into a new folder. @returns its path; the files lie in it as they do in the project */
export async function translateModules() {
  mkdirSync(CACHE, { recursive: true });
  removeLeftovers();
  const outdir = mkdtempSync(path.join(CACHE, PREFIX));
  const common = { absWorkingDir: ROOT, format: 'esm', logLevel: 'warning', outdir, target: 'node20' };
  const entryPoints = FOLDERS.flatMap(modulesIn);
  await Promise.all([
    build({ ...common, entryPoints, outbase: ROOT, plugins: [asInPlace], sourcemap: 'linked' }),
    ...FOR_BUNDLERS.map((name) => {
      const entry = { [`node_modules/${name}/index`]: name };
      return build({ ...common, entryPoints: entry, banner: { js: REQUIRE }, bundle: true, platform: 'node' });
    }),
  ]);
  for (const folder of ['', ...FOR_BUNDLERS.map((name) => `node_modules/${name}`)])
    writeFileSync(path.join(outdir, folder, 'package.json'), '{ "type": "module", "main": "index.js" }\n');
  return outdir;
}

/** Of runs that were killed; others may be under way. */
function removeLeftovers() {
  const folders = readdirSync(CACHE).filter((name) => name.startsWith(PREFIX));
  for (const folder of folders.map((name) => path.join(CACHE, name)))
    if (statSync(folder).mtimeMs < Date.now() - DAY_MS) rmSync(folder, { recursive: true });
}

function modulesIn(folder) {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true });
  return files.filter((file) => file.endsWith('.ts')).map((file) => path.join(folder, file));
}

/** For esbuild: each file means by its own address, and by that of a script, what it means where it stands. */
const asInPlace = {
  name: 'as-in-place',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const { href } = pathToFileURL(file);
      const contents = readFileSync(file, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(href))
        .replace(/(?<=from ')\.[^']*\.mjs(?=')/g, (script) => new URL(script, href).href)
        // Jest's functions are globals, which it makes anew for each suite; a module that suites share must not keep them.
        .replace(/^import \{[^}]*\} from '@jest\/globals';$/gm, (statement) => statement.replace(/[^\n]+/g, ''));
      return { contents, loader: 'ts' };
    });
  },
};
