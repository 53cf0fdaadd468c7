import path from 'node:path';
import { gateFailure } from '../core/gate/decision.js';
import { counted } from '../core/text/numbers.js';
import { shellWord } from '../core/text/shell.js';
import { parseOptions } from '../options/parse.js';
import { RUN_OPTIONS } from '../options/tables/run.js';
import type { CommandContext } from '../prepare/context.js';
import { LAPTOP } from '../prepare/documents/provenance.js';
import { type Executed, execute } from '../prepare/execute.js';
import { optionsToKeep, resumedOptions } from '../prepare/resumed-options.js';

/** `run`, on a laptop. */
export async function runCommand(context: CommandContext): Promise<number> {
  const raw = await resumedOptions(context.raw);
  const options = parseOptions(RUN_OPTIONS, raw);
  const given = optionsToKeep(raw);
  return show(
    await execute(options, { ...context, provenance: LAPTOP, workload: null, withheld: null, given }),
    context,
  );
}

/** The command that asks what is left; null where nothing is, or where a cap would end it again. */
function commandToGoOn({ report, published }: Extract<Executed, { kind: 'run' }>, cliPath: string): string | null {
  const { stop, leftToAsk } = report;
  if (stop === null || leftToAsk === 0 || stop.code.startsWith('max-')) return null;
  const program = path.basename(cliPath) === 'cli.js' ? ['node', cliPath] : ['parity-bench'];
  const command = [...program, 'run', '--resume', '--output-dir', published.paths.directory].map(shellWord).join(' ');
  return `To ask the ${counted(leftToAsk, 'request')} that are left: ${command}`;
}

/** Prints what came of a run and where it lies. */
export async function show(executed: Executed, context: CommandContext): Promise<number> {
  context.log.status('');
  if (executed.kind === 'dry') {
    context.print(executed.plan);
    return executed.error === null ? 0 : context.complain(executed.error);
  }
  const { report, published } = executed;
  const { renderTerminal } = await import('../core/report/terminal/terminal.js');
  context.print(renderTerminal(published.reportModel, context.columns));
  context.print(['Files:', ...published.files.map((file) => `  ${file}`)].join('\n'));
  const goOn = commandToGoOn(executed, context.cliPath);
  if (goOn !== null) context.log.info(goOn);
  const error = report.error ?? published.error ?? gateFailure(report.comparison.gates);
  return error === null ? 0 : context.complain(error);
}
