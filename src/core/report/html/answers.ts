import { type Html, html } from '../../text/html.js';
import { grouped } from '../../text/numbers.js';
import { type Answer, type AnswerPlot } from '../model/answers.js';
import { markOf, type Standing } from '../model/mark.js';
import { thinInterval } from '../plots/intervals.js';
import { picture } from './figure.js';

/** The answers of a pair or of an arm: one card a dimension, each interval drawn against its margin. @param of unique in the page */
export function answerCards(answers: readonly Answer[], of: string): Html {
  return html`<ul class="answers">
${answers.map((answer) => card(answer, of))}</ul>`;
}

function card({ dimension, label, standing, figure, margin, plot }: Answer, of: string): Html {
  const { symbol, word } = markOf(standing);
  return html`<li><h3>${label}</h3>
<p class="mark ${toneOf(standing)}"><span aria-hidden="true">${symbol}</span> ${word}</p>
<p class="figure">${unbroken(figure)}</p>
${plot === null ? null : drawn(plot, `${of}-${dimension}`, label, figure, margin)}${margin === '' ? null : html`<p class="soft">counts as the same within ${unbroken(margin)}</p>`}</li>
`;
}

/** A figure and its unit stay in one line, and so does an interval. */
function unbroken(figures: string): string {
  return figures.replace(/ (?=%|pp)|(?<=,) /g, '\u00a0');
}

function toneOf(standing: Standing): string {
  if (standing === 'better' || standing === 'worse') return standing;
  return standing === 'inconclusive' || standing === 'not comparable' || standing === 'trade-off' ? 'open' : '';
}

function drawn(
  { estimate, interval, margin, unit, better }: AnswerPlot,
  id: string,
  label: string,
  figure: string,
  words: string,
): Html {
  const marks = thinInterval(
    { label, estimate, interval, place: 0 },
    { margin, reference: 0, write: (share) => signed(share, unit) },
  );
  return picture({
    id,
    title: `${label}: interval against its margin`,
    description: `${figure}; the shaded margin is ${words}. ${better === 'less' ? 'Left' : 'Right'} of 0 is better.`,
    ...marks,
  });
}

/** `−10 %`, `0`, `+1 pp` */
function signed(share: number, unit: string): string {
  const hundredths = Math.round(share * 1000) / 10;
  if (hundredths === 0) return '0';
  return `${hundredths > 0 ? '+' : ''}${grouped(hundredths, Number.isInteger(hundredths) ? 0 : 1)} ${unit}`;
}
