import { workflowSafe } from '../../core/text/escaping.js';
import type { Log } from '../../ports.js';
import { outgoingLine } from './outgoing.js';

/** The part of a stream that a log needs: process.stderr, or a collector in a test. */
export interface LogSink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const DEFAULT_COLUMNS = 80;
const CLEAR_LINE = '\r\u001b[K';

/**
 * A log for people: finished lines, and on a terminal one status line below them
 * that is redrawn. Control characters in a line (model names, error bodies) are
 * taken out, so that nothing a server said can drive the terminal, nor the runner
 * where the command line is a step of a workflow.
 *
 * @param dumb true for a terminal that can't redraw a line (`TERM=dumb`)
 */
export function terminalLog(sink: LogSink, { dumb = false } = {}): Log {
  let status = '';
  const isRedrawn = sink.isTTY === true && !dumb;
  const columns = (): number => sink.columns ?? DEFAULT_COLUMNS;
  const draw = (line: string): void => {
    if (!isRedrawn) return;
    status = outgoingLine(line).slice(0, Math.max(10, columns() - 1));
    sink.write(`${CLEAR_LINE}${status}`);
  };
  const print = (line: string): void => {
    const clean = outgoingLine(workflowSafe(printable(line)));
    sink.write(status === '' ? `${clean}\n` : `${CLEAR_LINE}${clean}\n${status}`);
  };
  return {
    info: print,
    warn: print,
    status: (line) => draw(printable(line)),
    columns: () => (isRedrawn ? columns() : null),
  };
}

/** One line without control and formatting characters. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
