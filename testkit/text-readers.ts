import { plainLine } from '../src/auth/cause.js';
import { chainRefusal, roleRefusal } from '../src/auth/refusal.js';
import { authRemedy, quotaRemedy } from '../src/auth/remedy.js';
import { blameOfHttpError, blameOfStreamError, isClockSkew, isUsedUp } from '../src/core/attempt/blame.js';
import { notAStream } from '../src/core/attempt/body-text.js';
import { pairedArms } from '../src/core/attempt/pairing.js';
import { retryAfterMs } from '../src/core/attempt/retry-after.js';
import { findReplay } from '../src/core/audit/replay.js';
import { apparentSnapshots, billedSnapshots } from '../src/core/audit/snapshots.js';
import { parseKeepingDigits } from '../src/core/dataset/json-number.js';
import { parseShard, renderPrompt } from '../src/core/dataset/prompts.js';
import { readRows } from '../src/core/dataset/rows.js';
import { toRecord } from '../src/core/record/record.js';
import type { ScorerName } from '../src/core/record/scorer-name.js';
import type { PageInput } from '../src/core/report/html/material.js';
import { renderPage } from '../src/core/report/html/page.js';
import { quote as quoteElement, quoteInParts } from '../src/core/report/html/quote.js';
import { renderEnded, renderSkipped, renderSummary } from '../src/core/report/markdown/comment.js';
import { reportOf as modelOf } from '../src/core/report/model/report.js';
import { renderTerminal } from '../src/core/report/terminal/terminal.js';
import { compilePattern } from '../src/core/score/pattern.js';
import { Scorer } from '../src/core/score/scorer.js';
import { isBlank } from '../src/core/text/blank.js';
import {
  cleanLines,
  codeCell,
  escapeMarkdown,
  fencedBlock,
  foldLines,
  inlineCode,
  tableCell,
  workflowSafe,
} from '../src/core/text/escaping.js';
import { excerpt } from '../src/core/text/excerpts.js';
import { escapeHtml, html, styleElement } from '../src/core/text/html.js';
import { claimsOf } from '../src/core/text/jwt.js';
import { maskLookalikes } from '../src/core/text/lookalikes.js';
import { didYouMean } from '../src/core/text/nearest.js';
import { quote } from '../src/core/text/quote.js';
import { charactersOf, foldedText, readingsOf } from '../src/core/text/readings.js';
import { isGuessable, Secrets } from '../src/core/text/redaction.js';
import { shellWord } from '../src/core/text/shell.js';
import { trimEnd, trimStart } from '../src/core/text/trimming.js';
import { countWords, withinWords } from '../src/core/text/words.js';
import { scoreRun } from '../src/core/walkthrough/accuracy.js';
import { accuracyMarkdown } from '../src/core/walkthrough/accuracy-report.js';
import { safeArtifactName } from '../src/effects/github/artifacts.js';
import { reportOf } from '../src/effects/github/comment/body.js';
import { parseMarker } from '../src/effects/github/comment/marker.js';
import { explainRefusal } from '../src/effects/github/refusal.js';
import { failureOf } from '../src/effects/http/failure.js';
import { envText, parseEnvFile } from '../src/effects/process/env-file.js';
import { printable } from '../src/effects/process/log.js';
import { errorInText } from '../src/protocol/error.js';
import { parseObject } from '../src/protocol/json.js';
import { EndWatch } from '../src/protocol/responses/end.js';
import { read } from '../src/protocol/responses/reading.js';
import { assemble } from '../src/protocol/responses/snapshots.js';
import { bedrock } from '../src/providers/bedrock.js';
import { answer, arm } from './audit-records.js';
import { armSummary, comparison, context, finding, pairComparison } from './comparisons.js';
import { encode, streamed, whole } from './exchanges.js';
import { attempt } from './records.js';

/** Every function of `src` that reads what a model, a server or a file wrote. What it makes of it is no matter here. */
export const TEXT_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...scorers('gsm8k', 'gsm8k-first', 'gsm8k-extended', 'last-number', 'exact', 'contains'),
  'score: regex': (text) =>
    new Scorer('regex').score(attempt({ expected_answer: '(?:a|1|#| )*#### (\\d+)', output_text: text })),
  'score: a pattern': (text) => compilePattern(text)?.test('#### 1'),
  'score: accuracy report': (text) =>
    accuracyMarkdown(
      scoreRun({ label: text, benchmarkJsonl: text, scorer: 'gsm8k' }, [
        attempt({ expected_answer: `#### ${text}`, output_text: '#### 1', model: text }),
      ]),
      '',
    ),
  'text: escapeMarkdown': escapeMarkdown,
  'text: tableCell': tableCell,
  'text: codeCell': codeCell,
  'text: inlineCode': inlineCode,
  'text: fencedBlock': fencedBlock,
  'text: workflowSafe': workflowSafe,
  'text: foldLines': (text) => foldLines(text),
  'text: excerpt': (text) => excerpt(text, text.length),
  'text: trimming': (text) => trimEnd(trimStart(text, ' #'), ' #'),
  'text: cleanLines': cleanLines,
  'text: escapeHtml': escapeHtml,
  'text: html': (text) => html`<p class="${text}">${[text, 1, null]}</p>`.markup,
  'text: styleElement': (text) => attempted(() => styleElement(text)),
  'text: quote': quote,
  'text: shellWord': shellWord,
  'text: words': (text) => [countWords(text), withinWords(text, text.length), withinWords(text, 3)],
  'text: didYouMean': (text) => didYouMean(text, ['bedrock', 'openai']),
  'text: lookalikes': maskLookalikes,
  'text: readings': (text) => [charactersOf(text), foldedText(text), readingsOf(text)],
  'text: claims of a token': (text) => [claimsOf(text), claimsOf(`a.${Buffer.from(text).toString('base64url')}`)],
  'text: guessable secrets': isGuessable,
  'text: redaction': (text) => new Secrets(['sk-0123456789abcdefghijklmnop']).redact(text),
  'dataset: rows': (text) => attempted(() => readRows(text, 'own.jsonl', KEYS)),
  'dataset: rows with the text in a field': (text) =>
    attempted(() => readRows(JSON.stringify({ question: text, answer: text, [text]: 1 }), 'own.jsonl', KEYS)),
  'dataset: JSON numbers': (text) => parseKeepingDigits(JSON.stringify([text, 1.5, { [text]: -1e9 }])),
  'dataset: template': (text) => renderPrompt('{question} {question}', text),
  'dataset: shard': (text) => attempted(() => parseShard(text)),
  'record: schema': (text) => attempted(() => toRecord({ ...attempt({}), error: text, prompt_id: text }, text)),
  'protocol: JSON': parseObject,
  'protocol: event stream': (text) => read(whole(encode(text))),
  'protocol: a delta': (text) =>
    read(whole(encode(`data: ${JSON.stringify({ type: 'response.output_text.delta', delta: text })}\n\n`))),
  'protocol: error body': errorInText,
  'protocol: error frames': (text) =>
    read(whole(encode(`event: error\ndata: ${text}\n\ndata: ${JSON.stringify({ error: { message: text } })}\n\n`))),
  'protocol: snapshots': (text) => assemble([text, text, text + text]),
  'protocol: end of an answer': (text) => new EndWatch().sees(encode(text)),
  'audit: snapshots': (text) => [apparentSnapshots(text), billedSnapshots(text, () => false)],
  'audit: replays': (text) => findReplay(text, 5, ({ length }) => length),
  'text: isBlank': isBlank,
  'attempt: content type': (text) =>
    notAStream(streamed([], { headers: { 'content-type': text, 'content-encoding': text } })),
  'attempt: blame': (text) => [
    blameOfHttpError(400, { code: text, message: text }, text),
    blameOfStreamError({ code: text, type: text, message: text }),
    isUsedUp(text),
    isClockSkew(text),
  ],
  'attempt: retry-after': (text) => retryAfterMs({ headers: { 'retry-after': text } }, new Date(0)),
  'auth: cause': plainLine,
  'auth: role refusal': (text) =>
    ROLE_FAULTS.map((name) =>
      roleRefusal(Object.assign(new Error(text), { name }), {
        roleArn: text,
        sessionSeconds: 900,
        region: text,
        token: { jwt: text, subject: text, audience: text, expiresAt: null },
      }),
    ),
  'auth: chain refusal': (text) =>
    [text, `Command failed: ${text}`, `Profile ${text}`].map((said) =>
      chainRefusal(Object.assign(new Error(said), { name: 'CredentialsProviderError' }), [said], {
        AWS_PROFILE: text,
      }),
    ),
  'auth: remedies': (text) => [authRemedy(bedrock, 401, text), quotaRemedy(bedrock, text)],
  'env file: assignments': (text) =>
    [text, `A=${text}`, `A="${text}`, `A='${text}'`, `A="${text}"`].map((file) =>
      attempted(() => parseEnvFile(file, '.env')),
    ),
  'env file: encoding': (text) =>
    [encode(text), Uint8Array.of(...[0xff, 0xfe], ...[0, 0xd8])].map((bytes) =>
      attempted(() => envText(bytes, '.env')),
    ),
  'log: a line': printable,
  'http: failure': (text) => failureOf(new Error(text)),
  'github: artifact name': safeArtifactName,
  'github: own comments': (text) => [parseMarker(text), parseMarker(`<!-- parity-bench:${text} -->`), reportOf(text)],
  'github: refusal': (text) =>
    explainRefusal({ status: 404, response: { headers: {}, data: { message: text } } }, 'issues: write'),
  'page: a quotation': (text) => [
    quoteElement(text, text.length).markup,
    quoteInParts(
      text,
      Array.from({ length: 20 }, (_, part) => part * 10),
      text.length,
    ).markup,
  ],
  'report: Markdown': (text) => [renderSummary(modelOf(reportOn(text))), renderEnded(text), renderSkipped(text)],
  'report: page': (text) => renderPage(pageOn(text)),
  'report: terminal': (text) => renderTerminal(modelOf(reportOn(text))),
};

/** What STS refuses with; each has words of its own. */
const ROLE_FAULTS = [
  ...['AccessDenied', 'ExpiredToken', 'InvalidIdentityToken', 'IDPRejectedClaim', 'RegionDisabledException'],
  ...['ValidationError', 'SomethingElse'],
];

/** A page whose every text is foreign, those of the answers among them. */
function pageOn(text: string): PageInput {
  const foreign = reportOn(text);
  const records = [0, 1].map((index) =>
    answer(index, {
      prompt_id: `${text}${index}`,
      prompt_text: text,
      expected_answer: text,
      output_text: text,
      answer_text: `${text}!`,
    }),
  );
  const arms = [
    arm(text, records),
    arm('b', [answer(0, { ok: false, outcome: 'failed', error: text, output_text: text })]),
  ];
  return { report: modelOf(foreign), context: foreign, arms, paired: pairedArms(arms), command: text };
}

/** A report whose every text is foreign. */
function reportOn(text: string) {
  return context({
    comparison: comparison({
      arms: [armSummary(text), armSummary('b')],
      pairs: [pairComparison(text, 'b', { headline: text, qualifications: [text] })],
      audit: [finding({ message: text, examples: [text], arm: text })],
    }),
    records: [attempt({ ok: false, error: text, prompt_id: text, model: text })],
    sources: [text],
  });
}

const KEYS = { questionKey: 'question', answerKey: 'answer', scorer: 'exact' } as const;

/** The text as an answer and as a reference. */
function scorers(...names: readonly ScorerName[]): Record<string, (text: string) => unknown> {
  const readers = names.map((name) => [
    `score: ${name}`,
    (text: string) => [
      new Scorer(name).score(attempt({ expected_answer: '#### 1', output_text: text })),
      new Scorer(name).score(attempt({ expected_answer: text, output_text: '#### 1' })),
    ],
  ]);
  return Object.fromEntries(readers);
}

function attempted(call: () => unknown): unknown {
  try {
    return call();
  } catch (refusal) {
    return refusal;
  }
}
