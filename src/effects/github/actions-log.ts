import { error, info, notice, setSecret, warning } from '@actions/core';
import { foldLines, workflowSafe } from '../../core/text/escaping.js';
import type { Log } from '../../ports.js';
import { outgoingLine } from '../process/outgoing.js';

/** The log of a step, with annotations, which a workflow run shows at a glance. */
export interface ActionsLog extends Log {
  annotate(level: 'error' | 'warning' | 'notice', message: string, title: string): void;
}

const ANNOTATORS = { error, warning, notice };

/**
 * The log of a step. Whatever a model or a server said, no line of it can pass
 * for a workflow command, and no secret that is known by then is in it.
 */
export function createActionsLog(): ActionsLog {
  return {
    info(line) {
      for (const part of line.split(/\r\n|[\n\r]/)) info(outgoingLine(workflowSafe(part)));
    },
    warn(line) {
      warning(outgoingLine(line));
    },
    status() {
      // A step's log is no terminal: nothing there can be replaced.
    },
    annotate(level, message, title) {
      ANNOTATORS[level](outgoingLine(foldLines(message)), { title: outgoingLine(foldLines(title)) });
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
