import type { Draft } from '../model/draft.js';
import type { Draw } from '../model/draw.js';
import type { Reply } from '../model/reply.js';
import { ANSWER_FAULTS } from './answer.js';
import { ENDING_FAULTS } from './ending.js';
import type { FaultContext, FaultSettings, SimulatedFault } from './fault.js';
import { HTTP_FAULTS } from './http.js';
import { REPORT_FAULTS } from './misreported.js';
import { SHAPE_FAULTS } from './shape.js';
import { WIRE_FAULTS } from './wire.js';

const TABLE = {
  ...ANSWER_FAULTS,
  ...REPORT_FAULTS,
  ...ENDING_FAULTS,
  ...SHAPE_FAULTS,
  ...HTTP_FAULTS,
  ...WIRE_FAULTS,
} as const;

export type FaultName = keyof typeof TABLE;

/** Every fault that the endpoint commits on demand, with one line about each. */
export const FAULTS: readonly { readonly name: FaultName; readonly description: string }[] = Object.entries(TABLE).map(
  ([name, fault]) => ({ name: name as FaultName, description: fault.description }),
);

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(TABLE, name);
}

function faultsNamed(names: readonly FaultName[]): SimulatedFault[] {
  return names.map((name) => TABLE[name]);
}

export function applyToDraw(names: readonly FaultName[], draw: Draw, settings: FaultSettings): Draw {
  return faultsNamed(names).reduce((drawn, fault) => fault.draw?.(drawn, settings) ?? drawn, draw);
}

export function applyToDraft(names: readonly FaultName[], draft: Draft, context: FaultContext): Draft {
  return faultsNamed(names).reduce((drafted, fault) => fault.draft?.(drafted, context) ?? drafted, draft);
}

export function applyToReply(names: readonly FaultName[], reply: Reply, context: FaultContext): Reply {
  return faultsNamed(names).reduce((replied, fault) => fault.reply?.(replied, context) ?? replied, reply);
}
