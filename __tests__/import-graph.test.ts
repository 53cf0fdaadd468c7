import { describe, expect, it } from '@jest/globals';
import { circlesOf, importGraph } from '../scripts/import-graph.mjs';

describe('imports that form a circle', () => {
  const circles = (edges: Record<string, string[]>): string[][] => circlesOf(new Map(Object.entries(edges)));

  it.each([
    ['two files that import each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a circle by way of a third file', { a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, [['a', 'b', 'c']]],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    [
      'two circles that only one file joins',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['none where two files share a third', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('are found: %s', (_, edges, expected) => {
    expect(circles(edges as Record<string, string[]>)).toEqual(expected);
  });

  const graph = importGraph('src');

  it('are sought among all files and all their imports', () => {
    expect(graph.size).toBeGreaterThan(200);
    expect(graph.get('src/commands/run.ts')).toContain('src/prepare/execute.ts');
    // An import of a type, and one that is only loaded when it is needed.
    expect(graph.get('src/core/attempt/pairing.ts')).toContain('src/core/record/arms.ts');
    expect(graph.get('src/cli/catalog.ts')).toContain('src/commands/run.ts');
  });

  it('are not there in src', () => expect(circlesOf(graph)).toEqual([]));
});
