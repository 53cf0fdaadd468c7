import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A document of this repository. */
export interface Document {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** A block between two fences. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

function markdownBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(directory, entry.name);
    if (entry.isDirectory()) return markdownBelow(file);
    return entry.name.endsWith('.md') ? [file] : [];
  });
}

const AT_THE_ROOT = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

/** What a user reads: the documents at the root and all below `docs`. */
export const DOCUMENTS: readonly Document[] = [...AT_THE_ROOT, ...markdownBelow('docs')].map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** The blocks of a document, those within a list among them, without their indentation. */
export function codeBlocks({ text }: Document): CodeBlock[] {
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', language = '', body = '']) => ({
    language,
    text: body.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** The document without its blocks and its code marks: what is left is prose and links. */
export function prose({ text }: Document): string {
  return text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');
}
