import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { reportOf } from '../../../../src/core/report/model/report.js';
import { coloured, wantsColour } from '../../../../src/core/report/terminal/colour.js';
import { renderTerminal } from '../../../../src/core/report/terminal/terminal.js';
import { REPORT_CONTEXTS } from '../../../../testkit/report-contexts.js';

const DIRECTORY = path.join(path.dirname(fileURLToPath(import.meta.url)), 'expected');
const WIDTHS = [60, 80, 120] as const;
const SHOWN = ['whole run', 'three arms', 'gates failed', 'failed'] as const;

describe.each(WIDTHS)('a report on a terminal of %i columns', (width) => {
  it.each(SHOWN)('is, to the letter, of: %s', (state) => {
    const file = path.join(DIRECTORY, `${state.replaceAll(' ', '-')}-${width}.txt`);
    const text = `${renderTerminal(reportOf(REPORT_CONTEXTS[state]!), width)}\n`;
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it.each(Object.entries(REPORT_CONTEXTS))('keeps to its columns, of: %s', (_, state) => {
    const lines = renderTerminal(reportOf(state), width).split('\n');
    expect(lines.filter((line) => [...line].length > width)).toEqual([]);
  });
});

describe('colour', () => {
  it('is put on a mark with its word, and takes nothing away', () => {
    const line = coloured('Latency  ▲ better: −11.3 %');
    expect(line).toBe('Latency  \u001b[32m▲ better\u001b[39m: −11.3 %');
    // eslint-disable-next-line no-control-regex
    expect(line.replace(/\u001b\[\d+m/g, '')).toBe('Latency  ▲ better: −11.3 %');
  });

  it('is left out where NO_COLOR is set, on a dumb terminal and in a pipe', () => {
    expect(wantsColour(true, {})).toBe(true);
    expect(wantsColour(true, { NO_COLOR: '1' })).toBe(false);
    expect(wantsColour(true, { TERM: 'dumb' })).toBe(false);
    expect(wantsColour(false, {})).toBe(false);
  });
});
