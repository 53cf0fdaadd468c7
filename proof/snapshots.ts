import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { reconcileArms } from '../src/core/audit/reconciliation.js';
import { apparentSnapshots, billedSnapshots } from '../src/core/audit/snapshots.js';
import type { Count } from '../src/core/price/tokens.js';
import { type AttemptRecord, isAnswered } from '../src/core/record/record.js';
import { Random } from '../src/core/statistics/random.js';
import { loadTokenizer } from '../src/effects/tokens/tokenizer.js';
import { recordsIn } from '../testkit/records.js';
import { counted, type Proof } from './line.js';

const PUBLISHED = '../shared/data/published-runs';

/** Every published answer that does not reconcile, and sound ones that the proof cuts into snapshots. */
export const proveSnapshots: Proof = async ({ size, seed }) => {
  if (!existsSync(PUBLISHED))
    return {
      claim: CLAIM,
      tried: '',
      failures: [],
      skipped: `the published runs (${PUBLISHED}) are not beside this checkout`,
    };
  const { count } = await loadTokenizer();
  const files = readdirSync(PUBLISHED).filter((name) => name.endsWith('.jsonl'));
  const runs = files.map((name) => ({ name, answers: recordsIn(path.join(PUBLISHED, name)).filter(isAnswered) }));
  const published = runs.map((run) => readRun(run, count));
  const sound = published.flatMap((run) => run.sound);
  const made = remade(sound, size === 'full' ? 20_000 : 300, new Random(seed, 'snapshots'), count);
  return {
    claim: CLAIM,
    tried: [...published.map(({ tried }) => tried), made.tried].join('; '),
    failures: [...published.flatMap(({ failures }) => failures), ...made.failures],
  };
};

const CLAIM =
  'text that does not fit its bill because it is cumulative snapshots is read as such, and no sound answer is';

interface RunReading {
  readonly tried: string;
  readonly failures: readonly string[];
  readonly sound: readonly AttemptRecord[];
}

function readRun({ name, answers }: { name: string; answers: readonly AttemptRecord[] }, count: Count): RunReading {
  const [arm] = reconcileArms([{ model: answers[0]?.model ?? '', records: answers }], count);
  const unfitting = answers.filter((record) => arm?.excessive.has(record) || arm?.deficient.has(record));
  const sound = answers.filter((record) => !unfitting.includes(record));
  const explained = unfitting.filter((record) => arm?.snapshots.get(record)?.fits === true);
  const byText = unfitting.filter(isApparent);
  const falsely = sound.filter((record) => isApparent(record) || arm?.snapshots.has(record));
  return {
    tried: `${name}: ${counted(answers.length, 'answer')}, ${unfitting.length} not as billed, ${explained.length} of them snapshots whose last one fits the bill (${byText.length} by the text alone), ${falsely.length} of ${sound.length} sound ones called snapshots`,
    failures: [
      ...unfitting
        .filter((record) => !explained.includes(record))
        .map(({ prompt_id }) => `${name}: ${prompt_id} is not explained`),
      ...falsely.map(({ prompt_id }) => `${name}: ${prompt_id} is sound and called snapshots`),
    ],
    sound,
  };
}

function isApparent({ output_text }: AttemptRecord): boolean {
  return apparentSnapshots(output_text ?? '') !== null;
}

/** Sound answers sent as 2 to 5 snapshots that end anywhere: the bill must find each again, the text alone all but short ones. */
function remade(
  sound: readonly AttemptRecord[],
  times: number,
  random: Random,
  count: Count,
): Omit<RunReading, 'sound'> {
  const failures: string[] = [];
  let byText = 0;
  for (let time = 0; time < times; time += 1) {
    const text = sound[random.below(sound.length)]?.output_text ?? '';
    const ends = Array.from({ length: 1 + random.below(4) }, () => 1 + random.below(text.length)).sort((a, b) => a - b);
    const sent = ends.map((end) => text.slice(0, end)).join('') + text;
    const billed = count(text);
    if (apparentSnapshots(sent)?.answer === text) byText += 1;
    if (billedSnapshots(sent, (answer) => count(answer) === billed)?.answer !== text)
      failures.push(`snapshots that end at ${ends.join(', ')} of ${JSON.stringify(text)} are not found`);
  }
  return {
    tried: `${counted(times, 'sound answer')} sent as snapshots: ${times - failures.length} found by the bill, ${byText} by the text alone`,
    failures,
  };
}
