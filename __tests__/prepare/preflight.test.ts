import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parseOptions } from '../../src/options/parse.js';
import { RUN_OPTIONS } from '../../src/options/tables/run.js';
import { type Executed, execute } from '../../src/prepare/execute.js';
import { type StandIn, startLoopback } from '../../testkit/standins/loopback.js';
import { quietSurroundings } from '../../testkit/surroundings.js';

const directory = mkdtempSync(path.join(tmpdir(), 'parity-preflight-'));
afterAll(() => rmSync(directory, { recursive: true }));

let endpoint: StandIn;
beforeAll(async () => {
  endpoint = await startLoopback(() => ({ status: 500 }));
});
afterEach(() => expect(endpoint.log).toEqual([]));
afterAll(() => endpoint.close());

const FREE = { 'input-price-per-mtok': '0', 'output-price-per-mtok': '0', model: 'm', dataset: 'sample', limit: '5' };

type Dry = Extract<Executed, { kind: 'dry' }>;

async function dryRun(
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  withheld: string | null = null,
): Promise<Dry> {
  const raw = { 'dry-run': 'true', 'output-dir': path.join(directory, 'a', 'b'), ...FREE, ...given };
  const options = parseOptions(RUN_OPTIONS, new Map(Object.entries(raw).map(([name, text]) => [name, [text]])));
  return (await execute(options, quietSurroundings({ env, withheld }))) as Dry;
}

/** A loopback address where nothing listens. */
async function deadAddress(): Promise<string> {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/v1`;
}

describe('a dry run', () => {
  it('passes where keys, directory, caps and endpoints are as they must be, says what it looked at, and leaves nothing', async () => {
    const { plan, error } = await dryRun(
      { provider: 'gw', 'base-url': `gw=${endpoint.url}/v1` },
      { GW_API_KEY: 'none' },
    );
    expect(error).toBeNull();
    const lines = plan
      .slice(plan.indexOf('preflight:'))
      .replace(/in \d+ ms/, 'in N ms')
      .split('\n');
    expect(lines).toEqual([
      'preflight:',
      `  directory ${path.join(directory, 'a', 'b')}: can be written`,
      '  caps: enough for warm-ups and one pair',
      '  credentials of gw: there (bearer); the first request shows whether they are accepted',
      `  endpoint ${endpoint.url}: reached (TCP in N ms; no request was sent)`,
    ]);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('lists everything that is missing at once, by name, as bad input', async () => {
    const file = path.join(directory, 'file');
    writeFileSync(file, '');
    const dead = await deadAddress();
    const { plan, error } = await dryRun({
      provider: 'one,two,openai',
      'base-url': `one=${dead},two=${endpoint.url}/v1,openai=${dead}`,
      'output-dir': path.join(file, 'below'),
      'max-billable-tokens': '10',
    });
    rmSync(file);
    expect(error?.exitCode).toBe(2);
    expect(error?.message).toMatch(/^6 things are wrong: \(1\) .*\(6\) /);
    for (const named of [
      `output-dir: ${file}`,
      'max-billable-tokens 10 is too small',
      'set ONE_API_KEY',
      'set TWO_API_KEY',
      'set OPENAI_API_KEY',
      `${new URL(dead).origin} can't be reached from here (ECONNREFUSED)`,
    ]) {
      expect(error?.message).toContain(named);
    }
    expect(error?.message).not.toContain('\n');
    expect(plan).toContain(`endpoint ${endpoint.url}: reached`);
    expect(error?.messageFor((name) => `--${name}`)).toContain('--max-billable-tokens 10');
  });

  it('of an https address where no TLS is spoken says so', async () => {
    const { error } = await dryRun(
      { provider: 'gw', 'base-url': `gw=${endpoint.url.replace('http:', 'https:')}/v1` },
      { GW_API_KEY: 'none' },
    );
    expect(error?.message).toMatch(/can't be reached from here \(ERR_SSL_\w+|EPROTO/);
  });

  it('asks for no keys where GitHub gives none', async () => {
    const { plan, error } = await dryRun({ provider: 'openai' }, {}, 'GitHub gives none');
    expect(error).toBeNull();
    expect(plan).toContain('keys and endpoints: not checked; GitHub gives none');
  });

  it('needs neither keys nor endpoints where it is simulated, but caps that suffice', async () => {
    const simulated = { simulate: 'true', provider: 'openai', model: 'gpt-5.5' };
    expect((await dryRun(simulated)).error).toBeNull();
    expect((await dryRun({ ...simulated, 'max-billable-tokens': '10' })).error?.message).toMatch(
      /^max-billable-tokens 10/,
    );
  });
});

it('a run names the missing keys of all its providers at once', async () => {
  const call = dryRun({ 'dry-run': 'false', provider: 'one,openai', 'base-url': `one=${endpoint.url}/v1` });
  await expect(call).rejects.toMatchObject({
    code: 'MISSING_CREDENTIALS',
    message: expect.stringMatching(/^2 things are wrong: \(1\) .*ONE_API_KEY.* \(2\) .*OPENAI_API_KEY/),
  });
});
