import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marked } from 'marked';

/** A comment as GitHub shows it: its Markdown rendered, under GitHub's own style sheet, in the frame of a comment. */
export function githubPage(markdown: string): string {
  const sheet = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8');
  const body = marked.parse(markdown, { gfm: true, async: false });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Comment</title><style>${sheet}
html{color-scheme:light dark;background:#fff}
@media (prefers-color-scheme:dark){html{background:#0d1117}}
body{margin:0 auto;max-width:48rem;padding:0}
.frame{border:1px solid var(--borderColor-default);border-radius:6px;padding:16px}
</style></head><body class="markdown-body"><div class="frame">${body}</div></body></html>
`;
}
