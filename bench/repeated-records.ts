import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Count } from '../src/core/price/tokens.js';
import type { AttemptRecord } from '../src/core/record/record.js';
import { loadTokenizer } from '../src/effects/tokens/tokenizer.js';

/** Seconds between two requests of an arm, as sequential runs have them. */
const RHYTHM_SECONDS = 6;

/**
 * Writes the records of one file again and again, each prompt under an id of its
 * own. No two texts are the same, since nobody's are: a line in front of each
 * tells them apart, and the tokens billed grow by those of the line.
 */
export async function repeatRecords(from: string, to: string, count: number): Promise<void> {
  const { count: tokens } = await loadTokenizer();
  const records = (await readFile(from, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AttemptRecord);
  const out = createWriteStream(to);
  for (let index = 0; index < count; index += 1) {
    const record = records[index % records.length] as AttemptRecord;
    if (!out.write(`${JSON.stringify({ ...record, ...placeOf(index), ...textsOf(record, index, tokens) })}\n`))
      await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function placeOf(index: number): Partial<AttemptRecord> {
  return {
    prompt_id: `repeated-${index}`,
    prompt_index: index,
    run_index: index + 1,
    started_at: new Date(index * RHYTHM_SECONDS * 1000).toISOString(),
  };
}

function textsOf(record: AttemptRecord, index: number, count: Count): Partial<AttemptRecord> {
  const line = `Repetition ${index}.\n\n`;
  const own = (text: string | null, tokens: number | null) => {
    if (!text) return { text, tokens };
    const added = (count(line + text) ?? 0) - (count(text) ?? 0);
    return { text: line + text, tokens: tokens === null ? null : tokens + added };
  };
  const [asked, answered] = [
    own(record.prompt_text, record.input_tokens),
    own(record.output_text, record.output_tokens),
  ];
  return {
    prompt_text: asked.text,
    input_tokens: asked.tokens,
    output_text: answered.text,
    output_tokens: answered.tokens,
    expected_answer: own(record.expected_answer, null).text,
  };
}
