import { type Html, html, styleElement } from '../../text/html.js';
import { grouped } from '../../text/numbers.js';
import type { Section, SectionId } from '../model/parts.js';
import type { Report } from '../model/report.js';
import { answerCards } from './answers.js';
import { materialOf, type PageInput } from './material.js';
import { partElement } from './parts.js';
import { SHEET } from './sheet.js';
import { type Subject, subjectsOf } from './subjects.js';

/**
 * `report.html`: one file that loads nothing from elsewhere. Its policy forbids
 * scripts and requests, so even markup that slipped through could do nothing.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole page of a report. The same records and seed give the same bytes. */
export function renderPage(input: PageInput): string {
  const { report } = input;
  const subjects = [
    ...subjectsOf(input, materialOf(input)),
    ...report.sections.map((told, place) => inWords(told, place, report.pairs.length > 1)),
    ...reproduction(input),
  ];
  const { title, notices } = report.opening;
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title} · parity-bench</title>
${styleElement(SHEET)}
</head>
<body>
<header>
<h1><bdi>${title}</bdi></h1>
${notices.map(({ kind, text }) => html`<p class="note ${kind}"><bdi>${text}</bdi></p>\n`)}</header>
<main>
${opening(report)}<nav aria-label="Contents"><ul>
${contents(subjects)}</ul></nav>
${subjects.map(section)}</main>
<footer><p>Made by parity-bench from the records of the run; it holds no script and asks nothing of the network.</p></footer>
</body>
</html>
`;
  return `<!doctype html>\n${page.markup}`;
}

/** The answers at the top, and what qualifies them; where nothing was answered there is only the latter. */
function opening({ opening: { verdict, gates, answers: first, qualifiers, more }, pairs, alone }: Report): Html {
  const all = [
    ...pairs.map(({ a, b, answers }) => ({ name: `${a} vs ${b}`, answers })),
    ...alone.map(({ name, answers }) => ({ name, answers })),
  ];
  const answered = first === null ? [] : all;
  // Of one alone the page's own title says who it is.
  const kind = answered.length === 1 ? 'unseen' : 'seen';
  return html`${answered.map(
    ({ name, answers }, index) =>
      html`<h2 class="${kind}"><bdi>${name}</bdi></h2>\n${answerCards(answers, `answer${index}`)}`,
  )}${[verdict, gates].map((line) => (line === null ? null : html`<p><strong><bdi>${line}</bdi></strong></p>\n`))}${qualifierList(qualifiers, more)}`;
}

function qualifierList(qualifiers: Report['opening']['qualifiers'], more: number): Html | null {
  if (qualifiers.length === 0) return null;
  const items = qualifiers.map(({ severity, text }) => {
    const mark = severity === null ? null : html`<span class="severity ${severity}">${severity}</span>: `;
    return html`<li>${mark}<bdi>${text}</bdi></li>\n`;
  });
  return html`<ul class="qualifiers">
${items}${more === 0 ? null : html`<li class="soft">and ${grouped(more)} more below</li>\n`}</ul>
`;
}

/** Sections that each pair has; of several pairs they would crowd the contents. */
const OF_A_PAIR: ReadonlySet<SectionId> = new Set(['comparison', 'open', 'tests', 'readings']);

function contents(subjects: readonly Subject[]): Html[] {
  const listed = subjects.filter(({ unlisted }) => unlisted !== true);
  return listed.map(({ id, title }) => html`<li><a href="#${id}"><bdi>${title}</bdi></a></li>\n`);
}

/** A section of the report as the model made it. */
function inWords({ id: kind, title, parts }: Section, place: number, ofSeveral: boolean): Subject {
  const id = `section-${place + 1}`;
  const body = parts.map((part, index) => partElement(part, `${title}: table ${place + 1}.${index + 1}`));
  return { id, title, body: html`${body}`, unlisted: ofSeveral && OF_A_PAIR.has(kind) };
}

function reproduction({ command }: PageInput): Subject[] {
  return command === null
    ? []
    : [{ id: 'command', title: 'The command that does it again', body: html`<pre>${command}</pre>` }];
}

function section({ id, title, body }: Subject): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading"><bdi>${title}</bdi></h2>
${body}
</section>
`;
}
