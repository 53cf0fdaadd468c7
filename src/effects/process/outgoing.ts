import { Secrets } from '../../core/text/redaction.js';

/**
 * Where everything that leaves this process passes last: each line of a log, each
 * file, output, summary and comment. Whoever writes one of these calls a function
 * of this file with what it writes and nothing after it; `outgoing.test.ts`
 * finds those who do not.
 */

/** The secrets of this process: those of its environment and inputs, and those that a run goes on learning. */
export const processSecrets = new Secrets();

/** A line for people, without known secrets and without what looks like one. */
export function outgoingLine(line: string): string {
  return processSecrets.redact(line);
}

/** A text whose other words stay as they are, such as a report with answers in it. */
export function outgoingText(text: string): string {
  return processSecrets.redactKnown(text);
}

/** A copy of plain data without known secrets in any of its texts. Numbers stay numbers, so that it still parses. */
export function outgoingData<T>(value: T): T {
  return processSecrets.redactKnownWithin(value);
}
