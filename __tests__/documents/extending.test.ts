import { describe, expect, it } from '@jest/globals';
import { codeBlocks, DOCUMENTS } from '../../testkit/documents.js';
import { changedFiles, runChanged } from '../../testkit/worked-examples.js';

const page = DOCUMENTS.filter(({ file }) => file === 'docs/extending.md').flatMap((document) => codeBlocks(document));
const files = changedFiles(page);
const run = (program: string): Promise<unknown> => runChanged(files, program);

describe('the worked examples of docs/extending.md', () => {
  it('change the files that they name', () => {
    expect([...files.keys()].sort()).toEqual([
      'src/core/dataset/capitals.ts',
      'src/core/record/scorer-name.ts',
      'src/core/report/html/subjects.ts',
      'src/core/report/plots/answered.ts',
      'src/core/score/scorer.ts',
      'src/effects/dataset/dataset.ts',
      'src/options/tables/dataset.ts',
      'src/providers/example.ts',
      'src/providers/lookup.ts',
    ]);
  });

  it('give a provider that an option can name', async () => {
    const asked = await run(`
      import { parseOptions } from './src/options/parse.js';
      import { RUN_OPTIONS } from './src/options/tables/run.js';
      import { armsOf } from './src/prepare/arms.js';
      const options = parseOptions(RUN_OPTIONS, new Map([['provider', ['example']]]));
      const [arm] = armsOf(options, {});
      console.log(JSON.stringify([arm.settings.arm, arm.endpoint.baseUrl]));`);
    expect(asked).toEqual(['example gpt-5.5 medium', 'https://api.example.com/v1']);
  });

  it('give a dataset and a scorer that an option can name', async () => {
    const scored = await run(`
      import { Scorer } from './src/core/score/scorer.js';
      import { loadDataset } from './src/effects/dataset/dataset.js';
      import { parseOptions } from './src/options/parse.js';
      import { RUN_OPTIONS } from './src/options/tables/run.js';
      const raw = new Map([['dataset', ['capitals']], ['scorer', ['begins']]]);
      const options = parseOptions(RUN_OPTIONS, raw);
      const { label, prompts } = await loadDataset(options, { env: {}, log: { warn: () => {} } });
      const scorer = new Scorer(options.scorer);
      const right = (text) => scorer.score({ ok: true, expected_answer: prompts[0].expected, output_text: text }).is_correct;
      console.log(JSON.stringify([label, prompts.map(({ id }) => id), right('Paris, of course.'), right('It is Paris.')]));`);
    expect(scored).toEqual(['capitals', ['capitals-0', 'capitals-1'], true, false]);
  });

  it('give a plot that the page shows', async () => {
    const shown = await run(`
      import { renderPage } from './src/core/report/html/page.js';
      import { REPORT_STATES } from './testkit/report-states.js';
      const page = renderPage(REPORT_STATES['snapshots and failures']());
      console.log(JSON.stringify([page.includes('Requests that were answered'), page.includes('openai: 54 of 60.')]));`);
    expect(shown).toEqual([true, true]);
  });

  it('say so where the source has changed under them', () => {
    const stale = [{ language: 'diff', text: '--- src/providers/lookup.ts\n-this line is not there\n+so nothing\n' }];
    expect(() => changedFiles(stale)).toThrow('does not hold exactly once');
  });
});
