import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { commandLine } from '../../src/options/command.js';
import { parseOptions } from '../../src/options/parse.js';
import { COMPARE_OPTIONS } from '../../src/options/tables/compare.js';
import { RUN_OPTIONS } from '../../src/options/tables/run.js';

function parsed(raw: Readonly<Record<string, readonly string[]>>) {
  return parseOptions(RUN_OPTIONS, new Map(Object.entries(raw)));
}

/** The words that a shell makes of a command. */
function words(command: string): string[] {
  return execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
}

/** What a shell and the program would read in a command. */
function readBack(command: string) {
  const raw = new Map<string, string[]>();
  for (const word of words(command).slice(2)) {
    const [, name = '', value = 'true'] = /^--([a-z-]+)(?:=([^]*))?$/.exec(word) ?? [];
    raw.set(name, [...(raw.get(name) ?? []), value]);
  }
  return parseOptions(RUN_OPTIONS, raw);
}

describe('the command that does a run again', () => {
  it('names what is not at its default, and nothing else', () => {
    const options = parsed({ dataset: ['gsm8k'], limit: ['20'], 'fresh-connection': ['true'], seed: ['1'] });
    expect(commandLine('run', RUN_OPTIONS, options)).toBe(
      'parity-bench run --dataset=gsm8k --limit=20 --fresh-connection',
    );
  });

  it('repeats what is a list', () => {
    const options = parsed({ provider: ['openai,openai'], effort: ['low', 'high'] });
    expect(commandLine('run', RUN_OPTIONS, options)).toBe(
      'parity-bench run --provider=openai --provider=openai --effort=low --effort=high',
    );
  });

  it.each<Readonly<Record<string, readonly string[]>>>([
    { instructions: ['It\'s $HOME `date` "quoted"\nand a second line; rm -rf *'] },
    { dataset: ['gsm8k'], limit: ['5'], offset: ['2'], 'max-cost-usd': ['0.25'], 'latency-margin': ['.05'] },
    { 'dataset-path': ['/tmp/a file.jsonl'], 'prompt-template': ['Q: {question}'], scorer: ['contains'] },
    { simulate: ['true'], 'simulate-fault': ['bedrock:replay=0.24'], order: ['sequential'] },
  ])('is read back as the same options: %p', (raw) => {
    const options = parsed(raw);
    expect(readBack(commandLine('run', RUN_OPTIONS, options))).toEqual(options);
  });

  it('holds no secret, and nothing of the one session', () => {
    const options = parsed({ 'openai-api-key': ['sk-secret-secret'], resume: ['true'], 'output-dir': ['elsewhere'] });
    expect(commandLine('run', RUN_OPTIONS, options)).toBe('parity-bench run');
  });

  it('of a comparison names its files', () => {
    const options = parseOptions(COMPARE_OPTIONS, new Map());
    expect(commandLine('compare', COMPARE_OPTIONS, options, ['a b.jsonl', 'c'])).toBe(
      "parity-bench compare 'a b.jsonl' c",
    );
  });
});
