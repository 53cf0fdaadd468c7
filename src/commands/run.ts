import { gateFailure } from '../core/gate/gate.js';
import { renderTerminal } from '../core/report/terminal/terminal.js';
import { parseOptions } from '../options/parse.js';
import { RUN_OPTIONS } from '../options/tables/run.js';
import type { CommandContext } from '../prepare/context.js';
import { LAPTOP } from '../prepare/documents/provenance.js';
import { type Executed, execute } from '../prepare/execute.js';

/** `run`, on a laptop. */
export async function runCommand(context: CommandContext): Promise<number> {
  const options = parseOptions(RUN_OPTIONS, context.raw);
  return show(await execute(options, { ...context, provenance: LAPTOP, workload: null, withheld: null }), context);
}

/** Prints what came of a run and where it lies. */
export function show(executed: Executed, context: CommandContext): number {
  context.log.status('');
  if (executed.kind === 'dry') {
    context.print(executed.plan);
    return executed.error === null ? 0 : context.complain(executed.error);
  }
  const { report, published } = executed;
  context.print(renderTerminal(published.reportModel));
  context.print(['Files:', ...published.files.map((file) => `  ${file}`)].join('\n'));
  const error = report.error ?? published.error ?? gateFailure(report.comparison.gates);
  return error === null ? 0 : context.complain(error);
}
