import { atMost, type Line, spreadText } from './line.js';
import { cpuLine, errorLine, FIGURES, type Load, type Round, runLoad } from './stopwatch.js';

const NAMES = { ttfbMs: 'TTFB', ttftMs: 'TTFT', totalMs: 'total' } as const;

interface Target {
  readonly load: Load;
  /** The most that parity-bench's error may be, in floors. */
  readonly floors: number;
  /** Whether it must also be below the official client's, and use so much less CPU. */
  readonly againstOfficial: boolean;
}

/** Real streams last seconds; these are as short as keeps their deltas apart, so that there can be many of them. */
export const TARGETS: readonly Target[] = [
  {
    load: {
      name: '60 deltas',
      shape: { deltas: 60, deltaBytes: 4, ttfbMs: 8, ttftMs: 20, totalMs: 50 },
      rounds: 5,
      requests: 60,
    },
    floors: 1.25,
    againstOfficial: true,
  },
  {
    load: {
      name: '2,000 deltas',
      shape: { deltas: 2000, deltaBytes: 4, ttfbMs: 8, ttftMs: 20, totalMs: 100 },
      rounds: 5,
      requests: 20,
    },
    floors: 1.5,
    againstOfficial: false,
  },
  {
    load: {
      name: '16 KB deltas',
      shape: { deltas: 20, deltaBytes: 16 * 1024, ttfbMs: 8, ttftMs: 20, totalMs: 60 },
      rounds: 5,
      requests: 12,
    },
    floors: 1.5,
    againstOfficial: false,
  },
];

export interface ClockBench {
  readonly lines: readonly Line[];
  readonly rounds: Readonly<Record<string, readonly Round[]>>;
}

/** How far what is reported lies from what the server did, and what a request costs the client. */
export async function clockLines(build: string, scratch: string, scale: number): Promise<ClockBench> {
  const lines: Line[] = [];
  const rounds: Record<string, readonly Round[]> = {};
  for (const target of TARGETS) {
    const load = { ...target.load, requests: Math.max(5, Math.round(target.load.requests * scale)) };
    const run = await runLoad(build, scratch, load);
    rounds[load.name] = run;
    lines.push(...linesOf(target, run));
  }
  return { lines, rounds };
}

function linesOf({ load, floors, againstOfficial }: Target, rounds: readonly Round[]): Line[] {
  const errors = [50, 99].flatMap((percent) =>
    FIGURES.flatMap((figure) => {
      const { ms, toFloor, toOfficial } = errorLine(rounds, figure, percent);
      const name = `${load.name}: ${NAMES[figure]} error, p${percent}`;
      const measured = `${ms.parity.toFixed(2)} ms; floor ${ms.floor.toFixed(2)}, official ${ms.official.toFixed(2)}; to floor ${spreadText(toFloor)}`;
      const line = atMost(name, measured, toFloor.median, floors, ' × floor');
      return againstOfficial
        ? [line, below(`${name}, beside the official client`, spreadText(toOfficial), toOfficial.median)]
        : [line];
    }),
  );
  const { ms, keepingMs, toOfficial } = cpuLine(rounds);
  const cpu = `${ms.parity.toFixed(2)} ms; official ${ms.official.toFixed(2)}, floor ${ms.floor.toFixed(2)}; to official ${spreadText(toOfficial)}; beside it the journal ${keepingMs.toFixed(2)}`;
  return [...errors, atMost(`${load.name}: client CPU a request`, cpu, toOfficial.median, 0.6, ' × official')];
}

function below(figure: string, measured: string, ratio: number): Line {
  return { ...atMost(figure, measured, ratio, 1), target: '< 1 × official', met: ratio < 1 };
}
