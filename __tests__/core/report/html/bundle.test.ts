import { beforeAll, describe, expect, it } from '@jest/globals';
import { build, type Metafile } from 'esbuild';
import { BUNDLE_OPTIONS } from '../../../../scripts/bundle-options.mjs';

/** What only `report.html` has a use for. */
const OF_THE_PAGE = /src\/core\/report\/(?:html|plots)\/|node_modules\/(?:d3-|internmap)/;
const MOST_BYTES = 150_000;

describe('the part of the program that draws the page', () => {
  let outputs: Metafile['outputs'];
  beforeAll(async () => {
    const { metafile } = await build({
      entryPoints: ['src/bundle.ts'],
      outdir: 'unwritten',
      write: false,
      ...BUNDLE_OPTIONS,
      metafile: true,
      logLevel: 'silent',
    });
    outputs = metafile.outputs;
  });

  const bytesOf = (file: string): number => {
    const inputs = Object.entries(outputs[file]?.inputs ?? {});
    return inputs.reduce((sum, [input, { bytesInOutput }]) => sum + (OF_THE_PAGE.test(input) ? bytesInOutput : 0), 0);
  };

  it('adds at most 150 KB to what is bundled', () => {
    const bytes = Object.keys(outputs).reduce((sum, file) => sum + bytesOf(file), 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is not loaded when the program starts', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') load(path);
    };
    load('unwritten/bundle.js');
    expect(loaded.size).toBeGreaterThan(0);
    expect([...loaded].filter((file) => bytesOf(file) > 0)).toEqual([]);
  });
});
