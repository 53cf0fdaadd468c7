import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the published packages below do not say of themselves: they come without
 * the text of their licence. Each is named with where that is stated.
 */
const WITHOUT_TEXT = {
  '@nodable/entities': { license: 'MIT', copyright: 'Amit Gupta', source: 'package.json and README of the package' },
  'js-tiktoken': {
    license: 'MIT',
    copyright: 'the authors of https://github.com/dqbd/tiktoken',
    source: 'package.json of the package',
  },
  '@aws-sdk/credential-provider-http': amazon(),
  '@aws-sdk/credential-provider-login': amazon(),
  '@aws-sdk/nested-clients': amazon(),
  binary: halliday('package.json of the package'),
  chainsaw: halliday('package.json of the package ("MIT/X11")'),
  // The package says nothing; its repository has the licence.
  buffers: halliday('LICENSE in https://github.com/substack/node-buffers', '2010 '),
  isarray: { license: 'MIT', copyright: '2013 Julian Gruber', source: 'README of the package' },
};

function amazon() {
  return {
    license: 'Apache-2.0',
    copyright: 'Amazon.com, Inc. or its affiliates',
    source: 'package.json of the package; https://github.com/aws/aws-sdk-js-v3',
  };
}

function halliday(source, year = '') {
  return { license: 'MIT', copyright: `${year}James Halliday (mail@substack.net)`, source };
}

/** A licence's text, and what it asks to be passed on with it. */
const TEXT_FILE = /^(?:licen[sc]e|copying|unlicense|notice|copyright)/i;

/**
 * The notices of every package whose code is in a bundle, one section each,
 * sorted: the same bytes for the same packages.
 *
 * @param files of the bundle, by their path; those of the project itself are left out
 * @throws where a package has neither a text nor a row in the table
 */
export function licensesOf(files) {
  const packages = bundledPackages(files.filter((file) => file.split('/').includes('node_modules')));
  const standard = { MIT: MIT_TEXT, 'Apache-2.0': textOfOne(packages, 'Apache-2.0') };
  return [...packages.entries()]
    .map(([title, found]) => section(title, found, standard))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The packages of some files by `name@version`, sorted; one that is installed twice in one version is there once. */
function bundledPackages(files) {
  const packages = new Map();
  for (const directory of new Set(files.map(packageDirectory))) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
    packages.set(`${name}@${version}`, { name, license, texts: textsIn(directory) });
  }
  return new Map([...packages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A folder inside a package may have a `package.json` of its own, without a name. */
function packageDirectory(file) {
  for (let directory = path.dirname(file); directory.includes('node_modules'); directory = path.dirname(directory)) {
    const manifest = path.join(directory, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (name !== undefined && version !== undefined) return directory;
  }
  throw new Error(`${file} is bundled and belongs to no package`);
}

function textsIn(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(path.join(directory, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

function textOfOne(packages, license) {
  const found = [...packages.values()].find((each) => each.license === license && each.texts.length > 0);
  return found?.texts[0] ?? '';
}

function section(title, { name, license, texts }, standard) {
  if (texts.length > 0) return `${title}\nLicense: ${license ?? 'see the text'}\n\n${texts.join('\n\n')}\n`;
  const stated = WITHOUT_TEXT[name];
  if (stated === undefined)
    throw new Error(`${title} is bundled without a licence text; add it to scripts/licenses.mjs or leave it out`);
  const { license: spdx, copyright, source } = stated;
  return `${title}\nLicense: ${spdx}\nStated in: ${source}\n\nCopyright (c) ${copyright}\n\n${standard[spdx]}\n`;
}

/** As the Open Source Initiative has it, without its copyright line. */
const MIT_TEXT = `Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
