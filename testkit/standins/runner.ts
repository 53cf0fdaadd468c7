import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

/** What a step is given, as a workflow would. */
export interface Step {
  /** The folder of the `action.yml`: its `main` is run, its defaults fill the inputs. */
  readonly actionDirectory: string;
  /** `with:`, under the names of `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly eventName: string;
  readonly event: object;
  /** `env:` of the job, and the addresses of stand-ins. */
  readonly env?: Readonly<Record<string, string>>;
  /** `github.token` in defaults. */
  readonly token?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** The commit of the run. */
  readonly sha?: string;
  readonly actor?: string;
  /** `owner/name`; `acme/app` where it is not given. */
  readonly repository?: string;
  /** The values of the job in its matrix, and how many jobs the matrix makes; no matrix where it is not given. */
  readonly matrix?: { readonly values: Readonly<Record<string, string>>; readonly jobs: number };
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What a person sees with step debugging on: commands taken out, secrets masked. */
  readonly shown: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Names of all commands that the step spoke, each once. */
  readonly commands: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What it saved for its `post` part. */
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Where the step ran; what it wrote is still there until `clean`. */
  readonly workspace: string;
  clean(): Promise<void>;
}

export interface RunningStep {
  readonly result: Promise<StepResult>;
  /** Resolves when the step's output matches. */
  printed(pattern: RegExp): Promise<void>;
  /** As a cancelled job ends: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
  cancel(): void;
  kill(signal: NodeJS.Signals): void;
}

const running = new Set<ChildProcess>();
/** Those to which a test sent a signal. */
const signalled = new WeakSet<ChildProcess>();

/** Ends every step that is still running, for the end of a test that did not wait for its step. */
export function killSteps(): void {
  for (const child of running) send(child, 'SIGKILL');
}

function send(child: ChildProcess, signal: NodeJS.Signals): void {
  signalled.add(child);
  child.kill(signal);
}

/** Runs a built action as the runner runs it: `INPUT_*`, event file, output and summary files, a bare environment. */
export async function startStep(step: Step): Promise<RunningStep> {
  const { main } = await readAction(step);
  return await startPart(step, main, await mkdtemp(path.join(tmpdir(), 'parity-runner-')), {});
}

/** Runs the `post` part of a step that has ended, with its inputs, its workspace and the state that it saved. */
export async function startPost(step: Step, { workspace, state }: StepResult): Promise<RunningStep> {
  const { post } = await readAction(step);
  if (post === null) throw new Error('this action has no post part');
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value] as const);
  return await startPart(step, post, workspace, Object.fromEntries(saved));
}

async function startPart(
  step: Step,
  script: string,
  home: string,
  state: Readonly<Record<string, string>>,
): Promise<RunningStep> {
  const files = {
    event: path.join(home, 'event.json'),
    output: path.join(home, 'output'),
    summary: path.join(home, 'summary.md'),
    env: path.join(home, 'env'),
    state: path.join(home, 'state'),
  };
  await writeFile(files.event, JSON.stringify(step.event));
  for (const file of [files.output, files.summary, files.env, files.state]) await writeFile(file, '');
  const { inputs } = await readAction(step);
  const started = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: home,
    env: { ...runnerEnvironment(step, home, files), ...inputs, ...state, ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let stdout = '';
  let stderr = '';
  const watchers: (() => void)[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    for (const watch of watchers) watch();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));

  const timers: NodeJS.Timeout[] = [];
  const result = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    });
  }).then(async ({ code, signal }): Promise<StepResult> => {
    for (const timer of timers) clearTimeout(timer);
    if (signal !== null && !signalled.has(child)) {
      await rm(home, { recursive: true });
      throw new Error(`${signal}, which no test sent, ended the step: ${stderr}`);
    }
    const { shown, annotations, masks, commands } = readLog(stdout);
    return {
      exitCode: code,
      signal,
      durationMs: performance.now() - started,
      stdout,
      stderr,
      shown,
      annotations,
      masks,
      commands,
      outputs: parseFileCommands(await readFile(files.output, 'utf8')),
      state: parseFileCommands(await readFile(files.state, 'utf8')),
      summary: await readFile(files.summary, 'utf8'),
      workspace: home,
      clean: () => rm(home, { recursive: true, force: true }),
    };
  });
  return {
    result,
    printed: (pattern) =>
      new Promise((resolve) => {
        const watch = (): void => {
          if (pattern.test(stdout)) resolve();
        };
        watchers.push(watch);
        watch();
      }),
    cancel() {
      send(child, 'SIGINT');
      timers.push(
        setTimeout(() => send(child, 'SIGTERM'), 7500),
        setTimeout(() => send(child, 'SIGKILL'), 10_000),
      );
    },
    kill: (signal) => send(child, signal),
  };
}

export async function runStep(step: Step): Promise<StepResult> {
  return await (await startStep(step)).result;
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

const parsed = new Map<string, ActionFile>();

/** Parsed once, since every step of a test asks for it. */
async function actionIn(directory: string): Promise<ActionFile> {
  const known = parsed.get(directory);
  if (known !== undefined) return known;
  const action = parse(await readFile(path.join(directory, 'action.yml'), 'utf8')) as ActionFile;
  parsed.set(directory, action);
  return action;
}

/** Inputs as the runner names them: upper case, spaces to underscores, every declared one present. */
async function readAction(step: Step): Promise<{ main: string; post: string | null; inputs: Record<string, string> }> {
  const action = await actionIn(step.actionDirectory);
  const declared = action.inputs ?? {};
  const unknown = Object.keys(step.inputs).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  const inputs: Record<string, string> = {};
  for (const [name, input] of Object.entries(declared)) {
    const value = step.inputs[name] ?? String(input.default ?? '');
    inputs[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] = evaluated(value, step);
  }
  const { main, post } = action.runs;
  const script = (name: string): string => path.resolve(step.actionDirectory, name);
  return { main: script(main), post: post === undefined ? null : script(post), inputs };
}

/** A text with the expressions that our actions use. */
function evaluated(text: string, { token, matrix }: Step): string {
  const values: Readonly<Record<string, string>> = {
    'github.token': token ?? '',
    'toJSON(matrix)': JSON.stringify(matrix?.values ?? null, null, 2),
    'strategy.job-total': String(matrix?.jobs ?? 1),
  };
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`the stand-in of the runner does not know the expression ${expression}`);
    return value;
  });
}

/** Nothing of our own environment leaks in: no proxy, no credentials, no `NODE_OPTIONS`. */
function runnerEnvironment(
  step: Step,
  home: string,
  files: Record<'event' | 'output' | 'summary' | 'env' | 'state', string>,
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: step.actor ?? 'alice',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: step.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_JOB: 'bench',
    GITHUB_OUTPUT: files.output,
    GITHUB_REPOSITORY: step.repository ?? 'acme/app',
    GITHUB_RUN_ATTEMPT: String(step.runAttempt ?? 1),
    GITHUB_RUN_ID: String(step.runId ?? 100),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STATE: files.state,
    GITHUB_SHA: step.sha ?? 'f'.repeat(40),
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'Parity',
    GITHUB_WORKFLOW_REF: `${step.repository ?? 'acme/app'}/.github/workflows/parity.yml@refs/heads/main`,
    GITHUB_WORKSPACE: home,
    RUNNER_TEMP: path.join(home, '_temp'),
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

// --- reading what a step says

/** The commands that a runner knows; anything else is ordinary output. */
const COMMANDS = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

export interface Command {
  readonly name: string;
  readonly data: string;
}

/** Reads one line as the runner does: `::name props::data` at its start, or `##[name props]data` anywhere in it. */
export function parseCommand(line: string): Command | null {
  const current = /^[\s\u0085]*::([^ :]+)(?: (?:(?!::).)*)?::(.*)$/s.exec(line);
  if (current !== null && COMMANDS.includes(current[1] ?? ''))
    return { name: current[1] ?? '', data: unescapeData(current[2] ?? '') };
  const older = /##\[([^\] ]+)[^\]]*\](.*)$/s.exec(line);
  if (older !== null && COMMANDS.includes(older[1] ?? '')) return { name: older[1] ?? '', data: older[2] ?? '' };
  return null;
}

function unescapeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function readLog(stdout: string): Pick<StepResult, 'shown' | 'annotations' | 'masks' | 'commands'> {
  const commands = new Set<string>();
  const masks: string[] = [];
  const annotations: Annotation[] = [];
  const lines: string[] = [];
  const mask = (text: string): string => masks.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  for (const line of stdout.split(/\r\n|[\n\r]/)) {
    const command = parseCommand(line);
    if (command !== null) commands.add(command.name);
    if (command === null) lines.push(mask(line));
    else if (command.name === 'add-mask') masks.push(command.data);
    else if (command.name === 'debug') lines.push(mask(command.data));
    else if (command.name === 'error' || command.name === 'warning' || command.name === 'notice') {
      annotations.push({ level: command.name, message: mask(command.data) });
    }
  }
  return { shown: lines.join('\n'), annotations, masks, commands: [...commands] };
}

/** `name<<delimiter`, lines, `delimiter`; or `name=value`. */
export function parseFileCommands(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc !== null) {
      const end = lines.indexOf(heredoc[2] ?? '', at + 1);
      if (end < 0) throw new Error(`output "${heredoc[1] ?? ''}" has no closing delimiter`);
      outputs[heredoc[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}
