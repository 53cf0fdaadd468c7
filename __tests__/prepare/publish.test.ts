import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renderComment } from '../../src/core/report/markdown/comment.js';
import { type RunPaths, runPaths } from '../../src/effects/files/paths.js';
import { ParityError } from '../../src/errors.js';
import { LAPTOP } from '../../src/prepare/documents/provenance.js';
import { type Publication, publish } from '../../src/prepare/publish.js';
import { simulatedRun } from '../../testkit/runs/simulated.js';

let directory: string;
let paths: RunPaths;
let here: Publication;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'publish-'));
  paths = runPaths(directory, '20260610T083101Z');
  here = { paths, assertHeld: () => {}, provenance: LAPTOP, failOn: [], watch: null, command: 'parity-bench run' };
  for (const file of [paths.journal, paths.settings]) writeFileSync(file, '');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('publishing a run', () => {
  it('writes every file and names each that is there', async () => {
    const { report } = await simulatedRun({ options: { limit: '4' } });
    const { files, error, reportModel } = await publish(report, here);
    expect(error).toBeNull();
    expect([...files].sort()).toEqual(
      [
        paths.records,
        paths.warmups,
        paths.summary,
        paths.markdown,
        paths.comment,
        paths.page,
        paths.journal,
        paths.settings,
        paths.manifest,
      ].sort(),
    );
    expect(readFileSync(paths.comment, 'utf8')).toBe(renderComment(reportModel));
    const page = readFileSync(paths.page, 'utf8');
    expect(page).toContain(`<title>${reportModel.opening.title}`);
    expect(page).toContain('<pre>parity-bench run</pre>');
  });

  it('says what could not be written, and leaves journal, settings and the report to be shown', async () => {
    const { report } = await simulatedRun({ options: { limit: '4' } });
    // No file can take the place of a directory that holds something.
    mkdirSync(path.join(paths.records, 'taken'), { recursive: true });
    const { files, error, reportModel } = await publish(report, here);
    expect(error).toMatchObject({ code: 'DISK_FAILED', exitCode: 3, message: expect.stringContaining(paths.records) });
    expect(files).toEqual(expect.arrayContaining([paths.journal, paths.settings]));
    expect(renderComment(reportModel)).toContain('over 4 pairs of the same prompt');
  });

  it('leaves the files of a run alone that another session has taken over', async () => {
    const { report } = await simulatedRun({ options: { limit: '4' } });
    const lost = (): void => {
      throw new ParityError('DISK_FAILED', 'taken over');
    };
    const { files, error } = await publish(report, { ...here, assertHeld: lost });
    expect([error?.message, [...files].sort()]).toEqual(['taken over', [paths.journal, paths.settings].sort()]);
  });
});
