/**
 * Runs the suites: `npm test` the unit tests, `npm cit` all of them.
 *
 *     npm test [-- FILE … | -- jest's own flags]
 *     npm run test:unit | test:end-to-end | test:proofs | test:all
 */
import { spawnSync } from 'node:child_process';

const SUITES = ['unit', 'end-to-end', 'proofs'];

const [first, ...rest] = process.argv.slice(2);
const named = first === 'all' || SUITES.includes(first);
const flags = named ? rest : process.argv.slice(2);

function suites() {
  if (named) return first === 'all' ? [] : ['--selectProjects', first];
  // A file that is named is looked for in every suite.
  const filesNamed = flags.some((flag) => !flag.startsWith('-'));
  // npm runs the script "test" for `npm cit`, too, and says which command it was.
  return filesNamed || process.env['npm_command'] === 'install-ci-test' ? [] : ['--selectProjects', 'unit'];
}

/**
 * A larger young space and, on the engine of Node 20, a later optimizing compiler: a tenth less CPU time, since a
 * suite loads much and runs most of it once. Workers inherit both.
 */
const engine = ['--max-semi-space-size=64'];
if (process.versions.v8.startsWith('11.')) engine.push('--interrupt-budget=300000');

const words = [...engine, 'node_modules/jest/bin/jest.js', ...suites(), ...flags];
// The SDK of AWS would warn of the age of Node 20 in the midst of the results.
const env = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };
process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit', env }).status ?? 1;
