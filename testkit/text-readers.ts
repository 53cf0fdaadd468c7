import { plainLine } from '../src/auth/cause.js';
import { blameOfHttpError, blameOfStreamError, isClockSkew, isUsedUp } from '../src/core/attempt/blame.js';
import { notAStream } from '../src/core/attempt/body.js';
import { retryAfterMs } from '../src/core/attempt/retry-after.js';
import { parseKeepingDigits } from '../src/core/dataset/json-number.js';
import { parseShard, renderPrompt } from '../src/core/dataset/prompts.js';
import { readRows } from '../src/core/dataset/rows.js';
import { toRecord } from '../src/core/record/record.js';
import type { ScorerName } from '../src/core/record/scorer-name.js';
import { Scorer } from '../src/core/score/scorer.js';
import { isBlank } from '../src/core/text/blank.js';
import {
  codeCell,
  escapeMarkdown,
  fencedBlock,
  foldLines,
  inlineCode,
  tableCell,
  workflowSafe,
} from '../src/core/text/escaping.js';
import { excerpt } from '../src/core/text/excerpts.js';
import { Secrets } from '../src/core/text/redaction.js';
import { trimEnd, trimStart } from '../src/core/text/trimming.js';
import { scoreRun } from '../src/core/walkthrough/accuracy.js';
import { accuracyMarkdown } from '../src/core/walkthrough/accuracy-report.js';
import { safeArtifactName } from '../src/effects/github/artifacts.js';
import { failureOf } from '../src/effects/http/failure.js';
import { parseObject } from '../src/protocol/json.js';
import { EndWatch } from '../src/protocol/responses/end.js';
import { errorInText } from '../src/protocol/responses/error.js';
import { read } from '../src/protocol/responses/reading.js';
import { assemble } from '../src/protocol/responses/snapshots.js';
import { encode, streamed, whole } from './exchanges.js';
import { attempt } from './records.js';

/** Every function of `src` that reads what a model, a server or a file wrote. What it makes of it is no matter here. */
export const TEXT_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...scorers('gsm8k', 'gsm8k-first', 'gsm8k-extended', 'last-number', 'exact', 'contains'),
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
  'http: failure': (text) => failureOf(new Error(text)),
  'github: artifact name': safeArtifactName,
};

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
