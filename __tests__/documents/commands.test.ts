import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS, type Command } from '../../src/cli/catalog.js';
import { readWords } from '../../src/cli/words.js';
import { parseOptions } from '../../src/options/parse.js';
import { codeBlocks, DOCUMENTS, type Document } from '../../testkit/documents.js';

const SCRIPTS = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

/** Lines that are typed: those of shell blocks and of blocks without a language, and what stands in code marks. */
function typed(document: Document): string[] {
  const blocks = codeBlocks(document).filter(({ language }) => ['sh', 'bash', ''].includes(language));
  const lines = blocks.flatMap(({ text }) => text.replace(/\\\n\s*/g, ' ').split('\n'));
  const marked = [...document.text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)];
  return [...lines, ...marked.map(([, text = '']) => text)].map((line) => line.replace(/\s+#\s.*$/, '').trim());
}

/** What a shell makes of a line, as far as the documents use one. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}

const lines = DOCUMENTS.flatMap((document) => typed(document).map((line) => [document.file, line] as const));

/** Words in capitals and `…` stand for something; such a line is a form and no command. */
const isForm = (line: string): boolean => /…|\b[A-Z]{3,}\b(?!=)|\bN\b/.test(line);

const own = lines
  .filter(([, line]) => /^(?:parity-bench|node dist\/cli\.js) (?!--|COMMAND)/.test(line))
  .map(([file, line]) => [file, line.replace(/^node dist\/cli\.js|^parity-bench/, 'parity-bench')] as const);

describe('a command of ours in a document', () => {
  it('is found by this test', () => expect(own.length).toBeGreaterThan(12));

  it.each(own)('of %s is one that there is, with options that it has: %s', (_, line) => {
    const [, name = '', ...rest] = words(line.replace(/…/g, ''));
    expect(Object.keys(COMMANDS)).toContain(name);
    const command: Command = COMMANDS[name as keyof typeof COMMANDS];
    const { raw, operands } = readWords(name, command, rest);
    if (command.operands !== null && rest.length > 0) expect(operands.length).toBeGreaterThan(0);
    if (!isForm(line)) expect(() => parseOptions(command.options, raw)).not.toThrow();
  });
});

describe('an npm script in a document', () => {
  const scripts = lines.flatMap(([file, line]) =>
    [.../\bnpm run ([\w:-]+)/g[Symbol.matchAll](line)].map(([, name = '']) => [file, name] as const),
  );

  it('is found by this test', () => expect(scripts.length).toBeGreaterThan(10));

  it.each(scripts)('of %s is one that there is: %s', (_, name) => expect(Object.keys(SCRIPTS)).toContain(name));
});
