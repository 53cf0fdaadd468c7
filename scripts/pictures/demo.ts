import { execFileSync } from 'node:child_process';
import { coloured } from '../../src/core/report/terminal/colour.js';
import { type Html, html } from '../../src/core/text/html.js';
import { digestOf, type Picture } from './picture.js';

/** Where the demo's output goes on to all figures; the picture ends before it. */
const REST = '\nAll figures\n';

const FONT_PX = 15;
const LINE_PX = 22;
const PADDING_PX = 18;

/** What a newcomer sees first: the beginning of what the demo prints. Runs the built program, which takes some seconds. */
export function demoPicture(): Picture {
  const words = ['dist/cli.js', 'demo'];
  const screen = firstScreen(
    execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const lines = screen.split('\n').length + 2;
  return {
    name: 'demo',
    page: terminalPage('npm run demo', screen),
    view: { width: 860 },
    height: lines * LINE_PX + 2 * PADDING_PX,
    digest: digestOfScreen(screen),
  };
}

/** The first screen of what the demo prints. @throws Error where the output has no such part */
export function firstScreen(printed: string): string {
  const end = printed.indexOf(REST);
  if (end === -1) throw new Error('the output of the demo has no line "All figures"');
  return printed.slice(0, end).trimEnd();
}

/**
 * Of what stays the same from run to run, since the demo measures each time: which lines come after which, told by
 * their first words. How many findings are listed depends on the figures.
 */
export function digestOfScreen(screen: string): string {
  const [, ...below] = screen.split('\n');
  const kinds = below.map((line) => (line.startsWith('  - ') ? 'finding' : (/^ *[A-Za-z]+/.exec(line)?.[0] ?? line)));
  return digestOf(kinds.filter((kind, place) => kind !== kinds[place - 1]).join('\n'));
}

function terminalPage(command: string, screen: string): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Terminal</title><style>
html{background:#fff}
@media (prefers-color-scheme:dark){html{background:#0d1117}}
body{margin:0}
pre{margin:0;padding:${PADDING_PX}px 22px;border-radius:8px;background:#161b22;color:#e6edf3;font:${FONT_PX}px/${LINE_PX}px "DejaVu Sans Mono",monospace}
i{font-style:normal}
.c31{color:#ff7b72}.c32{color:#7ee787}.c33{color:#e3b341}
</style></head><body><pre><i class="c32">$</i> ${command}

${screen.split('\n').map((line) => [painted(coloured(line)), '\n'])}</pre></body></html>
`.markup;
}

/** What a terminal changes its colour at; its group is the colour's number. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);

/** A line with the colours of a terminal as those of a page. */
function painted(line: string): Html[] {
  // Text, then by turns a colour's number and what stands in it.
  const [first = '', ...rest] = line.split(COLOUR);
  const pieces = rest.flatMap((code, place) =>
    place % 2 === 0 ? [html`<i class="c${code}">${rest[place + 1] ?? ''}</i>`] : [],
  );
  return [html`${first}`, ...pieces];
}
