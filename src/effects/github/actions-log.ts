import { info, setSecret, warning } from '@actions/core';
import { secretsIn } from '../../auth/secret-variables.js';
import { workflowSafe } from '../../core/text/escape.js';
import type { Environment, Log } from '../../ports.js';

/** The log of a step. No line of it can pass for a workflow command, whatever a model or a server said. */
export const actionsLog: Log = {
  info(line) {
    for (const part of line.split(/\r\n|[\n\r]/)) info(workflowSafe(part));
  },
  warn(line) {
    warning(line);
  },
  status() {
    // A step's log is no terminal: nothing there can be replaced.
  },
};

/** Shorter values are no secrets; masking them would shred the log. */
const SHORTEST_SECRET = 6;

/**
 * Has the runner mask every secret that this process holds, before anything else is printed.
 *
 * @param inputs values of inputs that are declared secret
 */
export function maskSecrets(env: Environment, inputs: readonly string[]): void {
  const secrets = [...inputs, ...secretsIn(env)];
  // An account id stands in every role's ARN and in the errors of AWS.
  const account = /^arn:aws[\w-]*:iam::(\d{12}):/.exec(env['INPUT_AWS-ROLE-ARN']?.trim() ?? '')?.[1];
  if (account !== undefined) secrets.push(account);
  for (const secret of new Set(secrets)) maskSecret(secret);
}

/** Has the runner mask one secret from here on: as a whole and line by line, as it compares. */
export function maskSecret(secret: string): void {
  const whole = secret.trim();
  const forms = new Set([whole, ...whole.split(/\r?\n/)].filter((text) => text.length >= SHORTEST_SECRET));
  for (const form of forms) setSecret(form);
}
