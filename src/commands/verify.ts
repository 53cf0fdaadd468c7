import { counted, grouped } from '../core/text/numbers.js';
import { ParityError } from '../errors.js';
import type { CommandContext } from '../prepare/context.js';
import { type Verification, verifyResult } from '../verify/verify.js';

/** `verify`: whether a saved result is what its records yield. */
export async function verifyCommand(context: CommandContext): Promise<number> {
  const [directory, ...elsewhere] = context.operands;
  if (directory === undefined) {
    throw new ParityError(
      'INVALID_OPTION',
      'verify needs a result: name the directory that run or compare wrote, e.g. parity-bench verify result.',
    );
  }
  const verification = await verifyResult(directory, elsewhere);
  context.print(told(verification).join('\n'));
  const { length } = verification.problems;
  if (length === 0) return 0;
  return context.complain(
    new ParityError(
      'NOT_VERIFIED',
      `${directory} is not what its records yield (${counted(length, 'problem')}); take the result from where it was published.`,
    ),
  );
}

function told({ manifest, problems, notes, checked }: Verification): string[] {
  const { kind, created_at, client_version, workflow } = manifest;
  const where =
    workflow === null
      ? ''
      : `, by ${workflow.workflow} in ${workflow.repository} at ${workflow.commit}, run ${workflow.run_id}, attempt ${workflow.run_attempt}`;
  return [
    `A ${kind} of ${created_at}, made by parity-bench ${client_version}${where}.`,
    ...notes,
    ...problems,
    problems.length === 0
      ? `Verified: ${counted(checked.files, 'file')} unchanged, ${grouped(checked.values)} values and lines are what the records yield.`
      : `Not verified: ${counted(problems.length, 'problem')}.`,
  ];
}
