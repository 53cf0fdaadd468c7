import { error, info, notice, setSecret, warning } from '@actions/core';
import { foldLines, workflowSafe } from '../../core/text/escaping.js';
import type { Secrets } from '../../core/text/redaction.js';
import type { Log } from '../../ports.js';

/** The log of a step, with annotations, which a workflow run shows at a glance. */
export interface ActionsLog extends Log {
  annotate(level: 'error' | 'warning' | 'notice', message: string, title: string): void;
}

const ANNOTATORS = { error, warning, notice };

/**
 * The log of a step. Whatever a model or a server said, no line of it can pass
 * for a workflow command, and no secret that is known by then is in it: each
 * line passes `secrets` last.
 */
export function createActionsLog(secrets: Secrets): ActionsLog {
  return {
    info(line) {
      for (const part of line.split(/\r\n|[\n\r]/)) info(workflowSafe(secrets.redact(part)));
    },
    warn(line) {
      warning(secrets.redact(line));
    },
    status() {
      // A step's log is no terminal: nothing there can be replaced.
    },
    annotate(level, message, title) {
      ANNOTATORS[level](foldLines(secrets.redact(message)), { title: foldLines(secrets.redact(title)) });
    },
  };
}

/** Shorter values are no secrets; masking them would remove ordinary words from the log. */
const SHORTEST_SECRET = 6;

/** Has the runner mask one secret from here on: as a whole and line by line, as it compares. */
export function maskSecret(secret: string): void {
  const whole = secret.trim();
  const forms = new Set([whole, ...whole.split(/\r?\n/)].filter((text) => text.length >= SHORTEST_SECRET));
  for (const form of forms) setSecret(form);
}
