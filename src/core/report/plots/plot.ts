import type { AttemptRecord } from '../../record/record.js';
import type { Html } from '../../text/html.js';

/** A picture with everything that says the same in words. All texts are plain, not escaped. */
export interface Plot {
  /** Unique in a page, of letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What is to be seen in it, with its figures. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** What stands inside the `<svg>`, in its own units. */
  readonly marks: Html;
  /** The same as a table. */
  readonly twin: PlotTable;
}

/** The text twin of a plot; the first column names its rows. */
export interface PlotTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One arm as it is drawn: under its short name, in a colour and a shape of its own. */
export interface PlotArm {
  readonly name: string;
  /** Its place among all arms of the report, from 0: what it is drawn in. */
  readonly place: number;
  /** The measurement. */
  readonly records: readonly AttemptRecord[];
}
