import { inspect } from 'node:util';
import type { SimulatorOptions } from '../src/simulator/server/options.js';
import { type Ended, inDirectory, runCli, startCli } from '../testkit/child.js';
import { simulatedRun } from '../testkit/runs/simulated.js';
import { searchAction } from './canaries-action.js';
import { type Canaries, CanarySearch, drawCanaries } from './canary.js';
import { startSampleEndpoint } from './endpoint.js';
import { counted, type Proof } from './line.js';
import { MIRROR_COUNT, startMirror } from './mirrors.js';

/** Secrets planted everywhere, every command run, errors that echo them; then all that was written, printed or sent is searched. */
export const proveCanaries: Proof = async ({ size, built }) => {
  const canaries = drawCanaries();
  const search = new CanarySearch(canaries);
  const failures: string[] = [];
  const endpoint = await startSampleEndpoint(locks(canaries));
  const mirror = await startMirror();
  let runs = 0;
  const ofAction = searchAction(built.directory, canaries, search, size);
  const places = { openai: endpoint.openaiBaseUrl, bedrock: endpoint.bedrockBaseUrl, mirror: `${mirror.url}/v1` };
  try {
    await inDirectory(async (cwd) => {
      for (const { words, env = {}, exit } of commands(canaries, places, size === 'full')) {
        runs += 1;
        const ended = await ranOrStopped(built.cli, words, cwd, { ...environment(canaries, places), ...env });
        const name = words.join(' ').slice(0, 80);
        failures.push(...search.in(`${name}: stdout`, ended.stdout), ...search.in(`${name}: stderr`, ended.stderr));
        if (exit !== undefined && ended.exitCode !== exit)
          failures.push(`${name}: exit code ${ended.exitCode} in place of ${exit}: ${ended.stderr.slice(-200)}`);
      }
      failures.push(...(await search.below(cwd, 'files')));
    });
  } finally {
    await endpoint.close();
    await mirror.close();
  }
  failures.push(...(await inErrors(search)));
  const steps = await ofAction;
  failures.push(...steps.found);
  return {
    claim: 'no secret reaches a file, a log, a report, an error or anybody but its provider',
    tried: `${counted(Object.keys(canaries).length, 'canary', 'canaries')}, ${counted(runs, 'command')} (${MIRROR_COUNT} ways to echo a key among them), ${counted(steps.steps, 'step')} of the action; ${search.megabytes.toFixed(1)} MB searched`,
    failures,
  };
};

function locks({
  openaiKey,
  bedrockKey,
  bedrockBearer,
  accessKeyId,
  secretAccessKey,
  sessionToken,
}: Canaries): Partial<SimulatorOptions> {
  return {
    openaiApiKeys: [openaiKey],
    bedrockApiKeys: [bedrockKey, bedrockBearer],
    awsSecrets: (id) => (id === accessKeyId ? { secretAccessKey, sessionToken } : undefined),
  };
}

interface Places {
  readonly openai: string;
  readonly bedrock: string;
  readonly mirror: string;
}

function environment(canaries: Canaries, { openai, bedrock }: Places): Record<string, string> {
  return {
    OPENAI_API_KEY: canaries.openaiKey,
    OPENAI_BASE_URL: openai,
    BEDROCK_OPENAI_API_KEY: canaries.bedrockKey,
    AWS_BEARER_TOKEN_BEDROCK: canaries.bedrockBearer,
    BEDROCK_OPENAI_BASE_URL: bedrock,
    AWS_ACCESS_KEY_ID: canaries.accessKeyId,
    AWS_SECRET_ACCESS_KEY: canaries.secretAccessKey,
    AWS_SESSION_TOKEN: canaries.sessionToken,
    AWS_ACCOUNT_ID: canaries.accountId,
    OTHER_API_KEY: canaries.otherKey,
    GITHUB_TOKEN: canaries.githubToken,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: canaries.oidcRequestToken,
  };
}

interface CommandCase {
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly exit?: number;
}

const SIGNED = { BEDROCK_OPENAI_API_KEY: '', AWS_BEARER_TOKEN_BEDROCK: '' };

function commands(canaries: Canaries, { mirror }: Places, full: boolean): CommandCase[] {
  const run = (...words: string[]): string[] => ['run', '--dataset=sample', '--limit=3', ...words];
  const mirrored = (provider: string, ...words: string[]): string[] => [
    'run',
    '--dataset=sample',
    `--limit=${2 * MIRROR_COUNT}`,
    `--provider=${provider}`,
    `--base-url=${provider}=${mirror}`,
    '--warmups=0',
    '--max-consecutive-failures=0',
    ...words,
  ];
  const few: CommandCase[] = [
    { words: run('--output-dir=both'), exit: 0 },
    { words: run('--output-dir=signed'), env: SIGNED, exit: 0 },
    { words: mirrored('bedrock', '--output-dir=mirror-signed'), env: SIGNED },
    { words: mirrored('openai', '--output-dir=mirror-openai') },
    { words: ['auth', '--provider=bedrock,openai'], exit: 0 },
    { words: ['compare', 'both', 'signed', '--output-dir=compared'], exit: 0 },
    { words: run('--openai-api-key', canaries.openaiKey), exit: 2 },
  ];
  if (!full) return few;
  return [
    ...few,
    { words: mirrored('bedrock', '--output-dir=mirror-bearer') },
    {
      words: mirrored(
        'other',
        '--model=gpt-5.5',
        '--input-price-per-mtok=1',
        '--output-price-per-mtok=1',
        '--output-dir=mirror-other',
      ),
    },
    {
      words: run('--provider=openai', '--output-dir=refused'),
      env: { OPENAI_API_KEY: `${canaries.openaiKey}x` },
      exit: 3,
    },
    {
      words: run('--provider=bedrock', '--output-dir=refused'),
      env: { ...SIGNED, AWS_SECRET_ACCESS_KEY: `${canaries.secretAccessKey}x` },
      exit: 3,
    },
    {
      words: run('--provider=openai', '--output-dir=broken'),
      env: { OPENAI_API_KEY: `${canaries.openaiKey}\nx: y` },
      exit: 2,
    },
    { words: run('--dry-run'), exit: 0 },
    { words: run('--retry-failed', '--fresh-connection', '--concurrency=2', '--output-dir=retried'), exit: 0 },
    { words: ['score', '--benchmark-jsonl=both'], exit: 0 },
    { words: ['score', '--main-runs', '--benchmark-jsonl=both,signed', '--aggregate-output-dir=main'], exit: 0 },
    { words: ['estimate', '--dataset=sample'], exit: 0 },
    { words: ['auth', '--provider=bedrock'], env: SIGNED, exit: 0 },
    { words: ['auth', '--provider=bedrock', '--region=nowhere'], exit: 2 },
    { words: ['demo', '--limit=5', '--output-dir=demo'], exit: 0 },
    { words: ['simulate', '--port=0', '--truth-path=truth.jsonl'] },
    { words: ['--help'], exit: 0 },
    { words: ['run', '--help'], exit: 0 },
    { words: run('--bedrock-api-key', canaries.bedrockKey), exit: 2 },
    { words: run(`--github-token=${canaries.githubToken}`), exit: 2 },
    {
      words: run(
        '--base-url',
        `openai=https://user:${canaries.otherKey}@127.0.0.1:9/v1`,
        '--provider=openai',
        '--network-wait-minutes=0',
      ),
      exit: 2,
    },
    { words: ['run', canaries.openaiKey], exit: 2 },
    { words: [canaries.openaiKey], exit: 2 },
    { words: ['compare', 'nowhere'], exit: 2 },
  ];
}

/** A server that serves until it is told to stop is told so. */
async function ranOrStopped(
  cli: string,
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  if (words[0] !== 'simulate') return runCli(cli, words, { cwd, env });
  const child = startCli(cli, words, { cwd, env });
  await child.printed(/^ready$/m);
  child.process.kill('SIGINT');
  return child.ended;
}

/** An error's cause, however deep, and all that a debugger shows of it. */
async function inErrors(search: CanarySearch): Promise<string[]> {
  const found: string[] = [];
  for (const fault of ['echo_authorization', 'http_401', 'http_429_quota'] as const) {
    for (const provider of ['bedrock', 'openai']) {
      const { report, lines } = await simulatedRun({
        options: { provider, limit: '2' },
        simulator: { faults: [{ fault, nth: [2] }] },
      });
      if (report.error === null) found.push(`${provider} ${fault}: no error`);
      const shown = `${inspect(report, { depth: Infinity, showHidden: true })}\n${lines.join('\n')}`;
      found.push(...search.in(`${provider} ${fault}: the error`, shown));
      for (const secret of ['sk-simulated-not-a-real-key', 'simulated/not/a/real/secret', 'AKIDS1MULAT3D0KEY']) {
        if (shown.includes(secret)) found.push(`${provider} ${fault}: ${secret} in the error`);
      }
    }
  }
  return found;
}
