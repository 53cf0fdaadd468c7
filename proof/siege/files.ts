import { spawnSync } from 'node:child_process';
import { mkdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answers } from '../../testkit/audit-records.js';
import { runCli } from '../../testkit/child.js';
import { expected, type SiegeCase } from './case.js';

export const PLANTED: SiegeCase = {
  name: 'planted links',
  tries: 'a checkout holds links named like temporary files, the comment and the summary; their targets are precious',
  async run({ built, size }, cwd) {
    const [out, victim] = [path.join(cwd, 'out'), path.join(cwd, 'victim')];
    await mkdir(out);
    await writeFile(victim, 'precious');
    const names = Array.from({ length: size === 'full' ? 32_768 : 500 }, (_, pid) => [
      `.parity-bench-${pid}`,
      `comment.md.${pid}.tmp`,
      `.parity-bench-${pid}.tmp`,
    ]).flat();
    for (const name of [...names, 'comment.md']) await symlink(victim, path.join(out, name));
    const words = ['run', '--simulate', '--simulate-time-scale=0', '--runs=1', '--warmups=0', '--output-dir=out'];
    const { exitCode, stderr } = await runCli(built.cli, words, { cwd });
    const kept = await readFile(victim, 'utf8');
    const comment = await stat(path.join(out, 'comment.md'));
    return {
      seen: `the target of ${(names.length + 1).toLocaleString('en-US')} links is untouched, the comment is a file of its own`,
      failures: [
        ...expected(exitCode === 0, `exit code ${exitCode}: ${stderr.slice(-200)}`),
        ...expected(kept === 'precious', `the target holds ${JSON.stringify(kept.slice(0, 40))}`),
        ...expected(comment.size > 100, 'no comment was written'),
      ],
    };
  },
};

/** What is no file of records, and is put where one is expected. */
const SPECIAL = ['fifo', 'zero', 'urandom', 'stdin', 'loop', 'directory', 'sparse'];

async function makeSpecial(cwd: string): Promise<void> {
  spawnSync('mkfifo', [path.join(cwd, 'fifo.jsonl'), path.join(cwd, 'fifo.env')]);
  for (const [name, target] of [
    ['zero', '/dev/zero'],
    ['urandom', '/dev/urandom'],
    ['stdin', '/dev/stdin'],
    ['loop', 'loop.jsonl'],
  ])
    await symlink(String(target), path.join(cwd, `${name}.jsonl`));
  await mkdir(path.join(cwd, 'directory.jsonl'));
  await writeFile(path.join(cwd, 'sparse.jsonl'), '');
  await truncate(path.join(cwd, 'sparse.jsonl'), 2_200_000_000);
  await writeFile(
    path.join(cwd, 'good.jsonl'),
    `${answers(2)
      .map((each) => JSON.stringify(each))
      .join('\n')}\n`,
  );
}

export const SPECIAL_FILES: SiegeCase = {
  name: 'what is no file',
  tries: `FIFOs, devices, loops, directories and 2 GB of nothing as dataset, records, settings and .env`,
  async run({ built }, cwd) {
    await makeSpecial(cwd);
    const failures: string[] = [];
    let tried = 0;
    const refuses = async (name: string, words: readonly string[], directory = cwd): Promise<void> => {
      tried += 1;
      const wrapper = ['timeout', '-s', 'KILL', '60'];
      const { exitCode, stderr } = await runCli(built.cli, words, { cwd: directory, wrapper });
      const lines = stderr.split('\n').filter((line) => line.startsWith('error: '));
      failures.push(
        ...expected(exitCode === 2 && lines.length === 1, `${name}: exit code ${exitCode}: ${stderr.slice(-200)}`),
      );
    };
    for (const name of SPECIAL) {
      await refuses(`dataset ${name}`, ['run', `--dataset-path=${name}.jsonl`, '--dry-run', '--provider=openai']);
      await refuses(`compare ${name}`, ['compare', `${name}.jsonl`, '--output-dir=c']);
      await refuses(`score ${name}`, ['score', `${name}.jsonl`, '--output-dir=s']);
    }
    for (const name of ['fifo', 'zero', 'directory']) {
      const place = path.join(cwd, `beside-${name}`);
      await mkdir(place);
      await symlink('../good.jsonl', path.join(place, 'good.jsonl'));
      await symlink(`../${name}.jsonl`, path.join(place, 'good_summary.json'));
      await refuses(`summary ${name}`, ['compare', 'good.jsonl', '--output-dir=c'], place);
      await symlink(`../${name}.jsonl`, path.join(place, '.env'));
      await refuses(`.env ${name}`, ['estimate', '--dataset=sample'], place);
    }
    for (const directory of ['/etc/passwd', '/proc/x/y', 'a'.repeat(5_000)])
      await refuses(`output-dir ${directory.slice(0, 12)}`, [
        'run',
        '--simulate',
        '--runs=1',
        `--output-dir=${directory}`,
      ]);
    return { seen: `${tried} of ${tried} refused at once in one line, exit code 2`, failures };
  },
};
