import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HOSTILE_TEXT } from '../src/simulator/faults/hostile.js';
import { environmentOf, inDirectory, runCli } from '../testkit/child.js';
import { HOSTILE_FRAGMENTS } from '../testkit/hostile.js';
import { startLoopback } from '../testkit/standins/loopback.js';
import { parseCommand, parseFileCommands, runStep } from '../testkit/standins/runner.js';
import { startSampleEndpoint } from './endpoint.js';
import { counted, type Proof } from './line.js';

/** Everything that somebody who writes answers, questions, errors or names would try, on one line and on many. */
const HOSTILE = [HOSTILE_TEXT, HOSTILE_FRAGMENTS.join(''), HOSTILE_FRAGMENTS.join(' '), HOSTILE_FRAGMENTS.join('\n')];

/** Hostile answers, questions, errors and names through every face; nothing of them may work. */
export const proveInjection: Proof = async ({ size, built }) => {
  const failures: string[] = [];
  let texts = 0;
  const check = (where: string, files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      texts += 1;
      failures.push(
        ...(name.endsWith('.md') ? inMarkdown(text) : inLog(text)).map((what) => `${where}, ${name}: ${what}`),
      );
    }
  };
  const hostile = await startHostile();
  const sound = await startSampleEndpoint({ faults: [{ fault: 'hostile_output' }] });
  try {
    for (const [name, words, env] of runs(hostile.url, environmentOf(sound), size === 'full')) {
      await inDirectory(async (cwd) => {
        await writeFile(
          path.join(cwd, 'rows.jsonl'),
          HOSTILE.map((text) => JSON.stringify({ question: text, answer: `${text}\n#### 4` })).join('\n'),
        );
        await writeFile(
          path.join(cwd, '@octocat <!-- x --> `a|b`.jsonl'),
          HOSTILE.map((text) => JSON.stringify({ question: text, answer: text })).join('\n'),
        );
        const { stdout, stderr, exitCode } = await runCli(built.cli, words, { cwd, env });
        if (exitCode !== 0 && exitCode !== 3) failures.push(`${name}: exit code ${exitCode}: ${stderr.slice(-300)}`);
        check(name, { stdout, stderr, ...(await markdownIn(path.join(cwd, 'out'))) });
        const compared = await runCli(built.cli, ['compare', 'out', '--output-dir=compared'], { cwd, env });
        check(`${name}, compared`, {
          stdout: compared.stdout,
          stderr: compared.stderr,
          ...(await markdownIn(path.join(cwd, 'compared'))),
        });
        failures.push(
          ...(await strays(cwd)).map((file) => `${name}: ${file} was written outside the output directory`),
        );
      });
    }
  } finally {
    await hostile.close();
    await sound.close();
  }
  const steps = await throughAction(built.directory, check, failures, size === 'full');
  return {
    claim:
      'nothing that a model, a dataset, an error or a name holds works in Markdown, in a log, in an output or as a path',
    tried: `${counted(texts, 'text')} of ${counted(HOSTILE_FRAGMENTS.length + HOSTILE_TEXT.split('\n').length, 'attempt')}, ${counted(steps, 'step')} of the action among them`,
    failures,
  };
};

type HostileRun = readonly [name: string, words: readonly string[], env: Readonly<Record<string, string>>];

function runs(url: string, sound: Readonly<Record<string, string>>, full: boolean): HostileRun[] {
  const dead = { ...sound, OPENAI_BASE_URL: `${url}/v1`, BEDROCK_OPENAI_BASE_URL: `${url}/v1` };
  const run = (...words: string[]): string[] => ['run', '--output-dir=out', '--max-consecutive-failures=0', ...words];
  const few: HostileRun[] = [
    ['hostile answers', run('--dataset=sample', '--limit=4'), sound],
    ['hostile errors and echoes', run('--dataset=sample', `--limit=${3 * HOSTILE.length}`), dead],
  ];
  if (!full) return few;
  return [
    ...few,
    ['hostile questions', run('--dataset-path=rows.jsonl', '--scorer=gsm8k'), sound],
    ['a hostile file name', run('--dataset-path=@octocat <!-- x --> `a|b`.jsonl'), sound],
    ['hostile instructions', run('--dataset=sample', '--limit=2', `--instructions=${HOSTILE[0]}`), sound],
    [
      'a hostile model name',
      run(
        '--dataset=sample',
        '--limit=2',
        '--provider=openai',
        '--model=x/@octocat',
        '--input-price-per-mtok=1',
        '--output-price-per-mtok=1',
      ),
      dead,
    ],
  ];
}

/** An endpoint whose errors, echoes and headers are hostile, in turn. */
function startHostile() {
  let asked = 0;
  return startLoopback(() => {
    const text = HOSTILE[asked % HOSTILE.length] as string;
    const kind = Math.floor(asked / HOSTILE.length) % 3;
    asked += 1;
    if (kind === 0) return { status: 500, headers: { 'content-type': 'text/plain' }, body: text };
    if (kind === 1) return { status: 400, body: { error: { code: text, message: text } } };
    const response = {
      status: 'completed',
      model: text,
      service_tier: text,
      reasoning: { effort: text },
      incomplete_details: null,
      output: [],
    };
    const events = [
      { type: 'response.output_text.delta', delta: text },
      { type: 'response.completed', response },
    ];
    return {
      headers: { 'content-type': 'text/event-stream' },
      body: events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''),
    };
  });
}

async function markdownIn(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(directory, name), 'utf8')] as const)),
  );
}

/** No line of a log may be a command to a runner, or drive a terminal. */
function inLog(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).flatMap((line) => [
    ...(parseCommand(line) === null ? [] : [`the line "${line.slice(0, 80)}" is a workflow command`]),
    // eslint-disable-next-line no-control-regex
    ...(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(line)
      ? [`control characters in "${line.slice(0, 80)}"`]
      : []),
  ]);
}

/** The only tags that a report is made of. */
const OWN_TAGS =
  /^<\/?(?:details|summary|sub|sup|br|code|b|i|strong|em|span|p|table|thead|tbody|tr|td|th|pre|a|div)(?:\s+(?:open|align="[a-z]+"|href="[^"<>]*"))?\s*\/?>$/;

/** Nothing outside code may be markup that is not ours, name anybody, or open what it does not close. */
function inMarkdown(text: string): string[] {
  const lines = text.split('\n');
  const fences = lines.filter((line) => /^\s*(?:`{3,}|~{3,})/.test(line)).length;
  const prose = withoutCode(text);
  const tags = prose.match(/<[!/a-zA-Z][^>]*>?/g) ?? [];
  const opened = (tag: string): number =>
    (prose.match(new RegExp(`<${tag}[\\s>]`, 'g')) ?? []).length -
    (prose.match(new RegExp(`</${tag}>`, 'g')) ?? []).length;
  return [
    ...(fences % 2 === 0 ? [] : [`${fences} fences`]),
    ...tags.filter((tag) => !OWN_TAGS.test(tag)).map((tag) => `the tag ${tag.slice(0, 60)}`),
    ...['details', 'summary', 'table', 'code', 'pre']
      .filter((tag) => opened(tag) !== 0)
      .map((tag) => `<${tag}> is not balanced`),
    ...(/(?<![\w`&;/])@[a-z\d][\w-]*/i.test(prose)
      ? [`a mention: ${/(?<![\w`&;/])@[a-z\d][\w-]*/i.exec(prose)?.[0]}`]
      : []),
    ...(/javascript:/i.test(prose.replace(/javascript:(?=&#8203;|forged)/gi, '')) ? ['a script link'] : []),
    ...(/!\[[^\]]*\]\(/.test(prose) ? ['an image'] : []),
    ...(/\]\((?!https?:\/\/(?:127\.0\.0\.1|github\.com)|#)[^)]*\)/.test(prose)
      ? [`a link: ${/\]\([^)]*\)/.exec(prose)?.[0]}`]
      : []),
    ...(/<!--/.test(prose) ? ['a comment marker'] : []),
    ...lines
      .filter((line) => parseCommand(line) !== null)
      .map((line) => `the line "${line.slice(0, 80)}" is a workflow command`),
  ];
}

/** Without fenced blocks and code spans, whose content shows as it is. */
function withoutCode(text: string): string {
  return text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '').replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
}

/** Files that are neither ours nor the run's. */
async function strays(cwd: string): Promise<string[]> {
  const own = new Set(['out', 'compared', 'rows.jsonl', '@octocat <!-- x --> `a|b`.jsonl', '.cache']);
  return (await readdir(cwd)).filter((name) => !own.has(name));
}

async function throughAction(
  actionDirectory: string,
  check: (where: string, files: Readonly<Record<string, string>>) => void,
  failures: string[],
  full: boolean,
): Promise<number> {
  const hostile = await startHostile();
  const cases: Readonly<Record<string, string>>[] = [
    {
      provider: 'openai,bedrock',
      'base-url': `openai=${hostile.url}/v1,bedrock=${hostile.url}/v1`,
      'openai-api-key': 'k-0123456789',
      'bedrock-api-key': 'k-0123456789',
      limit: '12',
      'max-consecutive-failures': '0',
    },
    ...(full ? [{ simulate: 'true', 'simulate-time-scale': '0', 'simulate-fault': 'hostile_output', limit: '4' }] : []),
  ];
  try {
    for (const inputs of cases) {
      const result = await runStep({
        actionDirectory,
        eventName: 'schedule',
        event: {},
        inputs: { dataset: 'sample', ...inputs },
      });
      // Commands of ours begin a line, and none of them may be one that a text asked for.
      const forged = result.stdout
        .split('\n')
        .filter(
          (line) =>
            /^::(?:set-output|add-path|set-env|save-state|stop-commands|add-matcher)/.test(line) ||
            (!line.startsWith('::') && /##\[/.test(line)),
        );
      failures.push(...forged.map((line) => `the step printed ${line.slice(0, 80)}`));
      if (result.masks.includes('1')) failures.push('a mask was forged');
      if (result.annotations.some(({ message }) => message.includes('forged') && message.split('\n').length > 1))
        failures.push('an annotation of several lines');
      const outputs = parseFileCommands(await readFile(path.join(result.workspace, 'output'), 'utf8'));
      if (Object.values(outputs).some((value) => value === 'forged')) failures.push('an output was forged');
      check('the action', {
        'summary.md': result.summary,
        ...(await markdownIn(path.join(result.workspace, 'result'))),
      });
      await result.clean();
    }
  } finally {
    await hostile.close();
  }
  return cases.length;
}
