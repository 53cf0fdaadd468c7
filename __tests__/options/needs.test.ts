import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/cli/catalog.js';
import { flag } from '../../src/cli/spelling.js';
import { input } from '../../src/effects/github/inputs.js';
import type { ParityError } from '../../src/errors.js';
import { NEEDS, type NeedName } from '../../src/options/needs.js';
import type { Option, OptionTable } from '../../src/options/option.js';
import { parseOptions } from '../../src/options/parse.js';
import { statedDefault } from '../../src/options/stated-default.js';
import { COMPARE_ACTION_OPTIONS } from '../../src/options/tables/compare.js';
import { ACTION_OPTIONS, RUN_OPTIONS } from '../../src/options/tables/run.js';

type Given = Readonly<Record<string, string>>;

/** For each need, the other options of a call that has what is needed, and of one that lacks it. */
const CALLS: Readonly<Record<NeedName, { readonly met: Given; readonly unmet: Given }>> = {
  simulate: { met: { simulate: 'true' }, unmet: {} },
  gsm8k: { met: { dataset: 'gsm8k' }, unmet: { dataset: 'sample' } },
  rows: { met: { 'dataset-path': 'own.jsonl' }, unmet: { dataset: 'sample' } },
  'built-in prompts': { met: {}, unmet: { 'dataset-path': 'own.jsonl' } },
  scorer: { met: { dataset: 'sample' }, unmet: { scorer: 'none', dataset: 'sample' } },
  arms: { met: { provider: 'openai,openai' }, unmet: { provider: 'openai' } },
  'no baseline': { met: {}, unmet: { baseline: 'old.jsonl' } },
  'no resume': { met: {}, unmet: { resume: 'true' } },
  bedrock: { met: {}, unmet: { provider: 'openai' } },
  role: { met: { 'aws-role-arn': 'arn:aws:iam::123456789012:role/x' }, unmet: {} },
  comment: { met: {}, unmet: { comment: 'off' } },
  'main runs': { met: { 'main-runs': 'true' }, unmet: {} },
};

const TABLES: Readonly<Record<string, OptionTable>> = {
  ...Object.fromEntries(Object.entries(COMMANDS).map(([name, { options }]) => [name, options])),
  'the action': ACTION_OPTIONS,
  'the action compare': COMPARE_ACTION_OPTIONS,
};

/** A value that the option takes, other than its default where it has several. */
function sample(row: Option): string {
  if (row.kind === 'choice' || (row.kind === 'list' && row.values !== undefined)) return String(row.values?.at(-1));
  if (row.kind === 'integer' || row.kind === 'number') return String(row.min);
  return row.kind === 'flag' ? 'true' : 'text';
}

const parsed = (table: OptionTable, given: Given): unknown =>
  parseOptions(
    table,
    new Map(Object.entries(given).flatMap(([name, text]) => (name in table ? [[name, [text]] as const] : []))),
  );

function refusal(table: OptionTable, given: Given): ParityError | null {
  try {
    parsed(table, given);
    return null;
  } catch (error) {
    return error as ParityError;
  }
}

const rows = Object.entries(TABLES).flatMap(([table, options]) =>
  Object.entries<Option>(options).flatMap(([name, row]) =>
    (row.needs ?? []).map((need) => ({ table, name, need, row, options })),
  ),
);
/** A table without the option that a need asks about always has what is needed. */
const asked = rows.filter(({ options, need }) =>
  Object.keys({ ...CALLS[need].met, ...CALLS[need].unmet }).every((name) => name in options),
);

describe('an option without an effect', () => {
  it.each(asked)('$name of $table, which needs $need, is refused without it, in one line that names it', (row) => {
    const { needs = [] } = row.row;
    const met = needs.map((need) => CALLS[need].met);
    const metButThis = needs.filter((need) => need !== row.need).map((need) => CALLS[need].met);
    const given = { [row.name]: sample(row.row) };
    expect(refusal(row.options, Object.assign({}, ...met, given))).toBeNull();
    const error = refusal(row.options, Object.assign({}, ...metButThis, CALLS[row.need].unmet, given));
    expect(error).toMatchObject({ code: 'INVALID_OPTION', exitCode: 2, option: row.name });
    expect(error?.message).toMatch(new RegExp(`^${row.name} has no effect [^\n]+\\.$`));
  });

  it('is found for every need in some table', () => {
    expect(new Set(asked.map(({ need }) => need))).toEqual(new Set(Object.keys(NEEDS)));
  });

  it('is spelled as its face spells it, its remedy too', () => {
    const error = refusal(RUN_OPTIONS, { 'simulate-fault': 'bedrock:replay=1' });
    expect(error?.messageFor(flag)).toBe(
      '--simulate-fault has no effect without --simulate; give that too, or leave it out.',
    );
    expect(error?.messageFor(input)).toContain('input "simulate-fault" has no effect without input "simulate"');
  });

  it('is refused also where it is given its default', () => {
    expect(refusal(RUN_OPTIONS, { split: statedDefault(RUN_OPTIONS.split) ?? '' })?.option).toBe('split');
  });
});

describe('an option with an effect', () => {
  it.each([
    [{ 'answer-key': 'a', dataset: 'gsm8k' }],
    [{ 'latency-margin': '0.2', effort: 'low,high', provider: 'openai' }],
    [{ 'retry-failed': 'true', scorer: 'exact' }],
    [{ region: 'us-east-1', provider: 'openai,bedrock' }],
    [{ runs: '3' }],
  ])('%j is taken', (given) => expect(refusal(RUN_OPTIONS, given)).toBeNull());
});
