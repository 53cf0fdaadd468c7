import { add, type Spending } from '../src/core/plan/budget.js';
import type { AttemptRecord } from '../src/core/record/record.js';
import type { ParityError } from '../src/errors.js';
import { FAULTS, type FaultName } from '../src/simulator/faults/faults.js';
import type { SimulatorOptions } from '../src/simulator/server/options.js';
import type { Truth } from '../src/simulator/server/truth.js';
import { environmentOf, inDirectory, runCli } from '../testkit/child.js';
import { peakMb, reportingPeak } from '../testkit/peak.js';
import { simulatedRun } from '../testkit/runs/simulated.js';
import { startSampleEndpoint } from './endpoint.js';
import { type Charge, type Expectation, expectationFor } from './expectations.js';
import { FURTHER } from './further-outcomes.js';
import { counted, type Proof } from './line.js';
import { recordsIn } from './result.js';
import { sideBySide } from './side-by-side.js';

const PROVIDERS = ['bedrock', 'openai'] as const;
type Provider = (typeof PROVIDERS)[number];

/** List prices, USD per million tokens: input, cached input, output. Written down a second time on purpose. */
const PRICES: Readonly<Record<Provider, readonly [number, number, number]>> = {
  bedrock: [5.5, 0.55, 33],
  openai: [5, 0.5, 30],
};
const OUTPUT_CAP = 4096;
const LAYOUT_TOKENS = 64;
/** Of the endpoint's huge body, in MB: above what is held of one answer. */
const HUGE_MB = { full: 1024, reduced: 80 };
/** A process may hold this much more for a body of any size than for a sound answer, MB: 18 MB of it, as bytes, as text, as a line of the journal and read back, and the engine's slack. */
const MEMORY_MB = 300;
/** Sound answers: what memory is held against. */
const SOUND: FaultName = 'comments';
/** What a reduced proof takes through the command line: the bodies that would fill a memory without bounds. */
const LARGE: ReadonlySet<FaultName> = new Set([SOUND, 'endless_line', 'huge_body']);

/** Every fault at both providers: outcome, fault, charge and exit code, that the run goes on where it should, and in how much memory. */
export const proveOutcomes: Proof = async ({ size, built }) => {
  const peaks = new Map<FaultName, number>();
  const cases = FAULTS.flatMap(({ name }) =>
    (size === 'full' ? PROVIDERS : [PROVIDERS[name.length % 2] as Provider]).map((provider) => ({ name, provider })),
  );
  const failures = await sideBySide(cases, async ({ name, provider }) => {
    const found = await throughLibrary(name, provider);
    if (size === 'full' || LARGE.has(name)) {
      const { differing, peak } = await throughCommandLine(name, provider, built.cli, HUGE_MB[size]);
      found.push(...differing);
      peaks.set(name, Math.max(peak, peaks.get(name) ?? 0));
    }
    return found.map((what) => `${provider}:${name}: ${what}`);
  });
  const growthMb = Math.max(...peaks.values()) - (peaks.get(SOUND) ?? NaN);
  if (!(growthMb <= MEMORY_MB)) failures.push(`one answer took ${growthMb.toFixed(0)} MB more than a sound one`);
  for (const { name, prove } of FURTHER) failures.push(...(await prove()).map((what) => `${name}: ${what}`));
  return {
    claim:
      'every fault of the protocol comes to its outcome, its owner, its charge and its exit code, in bounded memory',
    tried: `${counted(cases.length + FURTHER.length, 'case')}, ${size === 'full' ? 'through library and command line' : 'one provider each'}; bodies of up to ${HUGE_MB[size]} MB in at most ${growthMb.toFixed(0)} MB more than a sound answer`,
    failures,
  };
};

function rule(fault: FaultName, provider: Provider, hugeMegabytes = HUGE_MB.reduced): Partial<SimulatorOptions> {
  return {
    faults: [{ fault, provider, nth: [1] }],
    faultSettings: { hugeMegabytes, refuseMs: 300, retryAfterSeconds: 0.2 },
  };
}

/** Two prompts, the first of which meets the fault. */
async function throughLibrary(fault: FaultName, provider: Provider): Promise<string[]> {
  const expected = expectationFor(fault, provider);
  const { report, simulator } = await simulatedRun({
    options: { provider, limit: '2', warmups: '0', seed: '1', ...expected.options },
    simulator: rule(fault, provider),
  });
  const first = report.records.find(({ prompt_index: index, attempt }) => index === 0 && attempt === 1);
  const truth = simulator.truths.find(({ faults }) => faults.includes(fault));
  return first === undefined || truth === undefined
    ? ['it was not met']
    : [
        ...differences(first, expected),
        ...goingOn(report.records, report.error, expected),
        ...chargeDifferences(
          report.records,
          add(report.charged.billed, report.charged.unreported),
          chargeOf(expected.charge, provider, truth),
          provider,
        ),
      ];
}

export function differences(record: AttemptRecord, expected: Pick<Expectation, 'outcome' | 'fault'>): string[] {
  const { outcome, fault, ok } = record;
  if (outcome !== expected.outcome || fault !== expected.fault)
    return [`${outcome}, ${fault} in place of ${expected.outcome}, ${expected.fault}: ${record.error}`];
  if (ok !== (expected.outcome === 'completed')) return [`ok is ${ok}`];
  return (record.error === null) === ok ? [] : [`error is ${record.error}`];
}

/** A run that can go on asks the second prompt, one that can't asks nothing more. */
function goingOn(records: readonly AttemptRecord[], error: ParityError | null, { exit }: Expectation): string[] {
  if ((error?.exitCode ?? 0) !== exit)
    return [`exit code ${error?.exitCode ?? 0} in place of ${exit}: ${error?.message}`];
  const second = records.filter(({ prompt_index: index }) => index === 1);
  const right = exit === 0 ? second.length === 1 && second[0]?.ok === true : second.length === 0;
  return right ? [] : [`${second.length} later requests`];
}

function chargeOf(charge: Charge, provider: Provider, { usage, prompt }: Truth): Spending {
  const [input, cached, output] = PRICES[provider];
  if (charge === 'nothing') return { tokens: 0, usd: 0 };
  if (charge === 'reserved') {
    const tokens = Buffer.byteLength(prompt ?? '') + LAYOUT_TOKENS;
    return { tokens: tokens + OUTPUT_CAP, usd: (tokens * input + OUTPUT_CAP * output) / 1e6 };
  }
  if (usage === null) return { tokens: NaN, usd: NaN };
  // More can't have been cached than was sent.
  const cachedTokens = Math.min(usage.cachedTokens, usage.inputTokens);
  const usd = ((usage.inputTokens - cachedTokens) * input + cachedTokens * cached + usage.outputTokens * output) / 1e6;
  return { tokens: usage.inputTokens + usage.outputTokens, usd };
}

/** What the run counted as spent, less what its sound answers reported, is what the bad one was charged. */
function chargeDifferences(
  records: readonly AttemptRecord[],
  spent: Spending,
  expected: Spending,
  provider: Provider,
): string[] {
  const others = records.filter(({ prompt_index: index, attempt }) => !(index === 0 && attempt === 1));
  const [input, , output] = PRICES[provider];
  const tokens =
    spent.tokens - others.reduce((sum, record) => sum + (record.input_tokens ?? 0) + (record.output_tokens ?? 0), 0);
  const usd =
    spent.usd -
    others.reduce(
      (sum, record) => sum + ((record.input_tokens ?? 0) * input + (record.output_tokens ?? 0) * output) / 1e6,
      0,
    );
  const right = tokens === expected.tokens && Math.abs(usd - expected.usd) < 2e-6;
  return right
    ? []
    : [
        `charged ${tokens} tokens and $${usd.toFixed(6)} in place of ${expected.tokens} and $${expected.usd.toFixed(6)}`,
      ];
}

/** The built program, a process of its own: its exit code, its first record, and the memory it had resident at its most, MB. */
async function throughCommandLine(
  fault: FaultName,
  provider: Provider,
  cli: string,
  hugeMegabytes: number,
): Promise<{ differing: string[]; peak: number }> {
  const expected = expectationFor(fault, provider);
  const simulator = await startSampleEndpoint(rule(fault, provider, hugeMegabytes));
  try {
    return await inDirectory(async (cwd) => {
      const options = {
        provider,
        dataset: 'sample',
        limit: '2',
        warmups: '0',
        'output-dir': 'out',
        ...expected.options,
      };
      const words = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
      const peakFile = `${cwd}/peak`;
      const { exitCode, stderr } = await runCli(cli, ['run', ...words], {
        cwd,
        env: { ...environmentOf(simulator), ...reportingPeak(peakFile) },
      });
      const peak = await peakMb(peakFile);
      if (exitCode !== expected.exit)
        return {
          differing: [
            `the command line's exit code is ${exitCode} in place of ${expected.exit}: ${stderr.slice(-200)}`,
          ],
          peak,
        };
      const [first] = await recordsIn(`${cwd}/out`);
      return {
        differing: first === undefined ? ['the command line wrote no record'] : differences(first, expected),
        peak,
      };
    });
  } finally {
    await simulator.close();
  }
}
