import type { Finding } from '../../audit/finding.js';

/** What a section of a report is made of: plain text in a known form, not escaped. Each renderer writes it its own way. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] };

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of words, 0-based; all others hold figures and are aligned to the right. */
  readonly wordColumns: readonly number[];
}

/** The subjects of a report, each with a name that stays the same; a renderer may take some and leave others. */
export type SectionId =
  | 'gates'
  | 'since'
  | 'trend'
  | 'comparison'
  | 'arms'
  | 'findings'
  | 'open'
  | 'failures_by_cause'
  | 'failures'
  | 'tests'
  | 'quantiles'
  | 'readings'
  | 'efforts'
  | 'settings';

export interface Section {
  readonly id: SectionId;
  /** Also says what is missing where the section had to be left out. */
  readonly title: string;
  readonly parts: readonly Part[];
  /** Where room is short the section with the lowest importance goes first. */
  readonly importance: number;
}

export function text(content: string): Part {
  return { kind: 'text', text: content };
}

export function list(items: readonly string[]): Part {
  return { kind: 'list', items };
}

/** @param wordColumns those that hold words; the first where left out */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  wordColumns: readonly number[] = [0],
): Part {
  return { kind: 'table', table: { head, rows, wordColumns } };
}
