import { SERVER_DEFAULT } from '../../record/effort.js';
import { canonicalModel } from '../../record/model.js';
import type { AttemptRecord } from '../../record/record.js';
import { grouped } from '../../text/numbers.js';
import type { ArmEvidence, PairEvidence } from '../evidence.js';
import { type Detection, inArm, type Rule, spoilsComparison } from '../rule.js';

/** One thing that a request asks for and the answer repeats. */
interface Echo {
  readonly name: string;
  /** What was asked and what came back; null where either is unknown or they agree. */
  readonly differs: (record: AttemptRecord, arm: ArmEvidence) => readonly [asked: string, echoed: string] | null;
  /** What it does where it is no rarity. */
  readonly effect: 'qualifies' | 'not_comparable';
}

const ECHOES: readonly Echo[] = [
  // A deployment may be asked for by a name of its own; whether both arms were served one model, `settings_differ` says.
  { name: 'model', differs: modelDiffers, effect: 'qualifies' },
  {
    name: 'effort',
    differs: ({ effort, echoed_effort }, { arm }) => unlessEqual(sent(effort ?? arm.effort), echoed_effort),
    effect: 'not_comparable',
  },
  {
    name: 'max_output_tokens',
    effect: 'not_comparable',
    differs: (record, { arm }) => {
      const settings = arm.settings.find(({ run_id }) => run_id === record.run_id);
      return unlessEqual(settings?.max_output_tokens ?? null, record.echoed_max_output_tokens);
    },
  },
];

/** What a request gets that asks for none. */
const USUAL_TIERS: ReadonlySet<string> = new Set(['default', 'auto']);

export const echoDiffers: Rule = {
  id: 'echo_differs',
  family: 'comparability',
  severity: 'critical',
  effect: 'not_comparable',
  meaning:
    'The server’s answer names another model, effort or output cap than was asked for, the arms name different dated snapshots, or requests were served on a special tier.',
  brief: (share) => `${share} answers named another setting than was asked for`,
  consequence:
    'Not comparable where it touches more than 1 % of an arm; fewer, another service tier, or another name for the model in one arm qualify the verdict (two models are `settings_differ`).',
  remedy: 'Ask for a dated snapshot that both providers serve, and check what the endpoint does with the parameter.',
  check: ({ arms, pairs }) => [
    ...arms.flatMap(againstRequest),
    ...arms.flatMap(specialTier),
    ...pairs.flatMap(snapshots),
  ],
};

function againstRequest(evidence: ArmEvidence): Detection[] {
  const { name, records } = evidence;
  return ECHOES.flatMap((echo) => {
    const differing = records.filter((record) => echo.differs(record, evidence) !== null);
    const first = differing[0];
    if (first === undefined) return [];
    const [asked, echoed] = echo.differs(first, evidence) as readonly [string, string];
    const message = `${name}: ${grouped(differing.length)} of ${grouped(records.length)} answers named ${echo.name} ${echoed} where ${asked} was asked for.`;
    const effect = echo.effect === 'qualifies' ? 'qualifies' : spoilsComparison(differing.length, records.length);
    return [inArm(name, differing, records.length, message, { effect })];
  });
}

function specialTier({ name, records }: ArmEvidence): Detection[] {
  const special = records.filter(({ service_tier }) => service_tier !== null && !USUAL_TIERS.has(service_tier));
  if (special.length === 0) return [];
  const message = `${name}: ${grouped(special.length)} of ${grouped(records.length)} requests got service tier ${special[0]?.service_tier}, whose latency and price are its own.`;
  return [inArm(name, special, records.length, message, { severity: 'warning', effect: 'qualifies' })];
}

function snapshots({ names, a, b, joined }: PairEvidence): Detection[] {
  const [inA, inB] = [dated(a.records), dated(b.records)];
  if (inA === '' || inB === '' || inA === inB) return [];
  const message = `${names[0]} was served by ${inA} and ${names[1]} by ${inB}: these are different models.`;
  return [{ arm: null, pair: names, count: joined.length, of: joined.length, examples: [], message }];
}

/** The dated snapshots of one model that an arm's answers name; '' where they name none. */
function dated(records: readonly AttemptRecord[]): string {
  const names = records.map(({ echoed_model }) => withoutVendor(echoed_model ?? '')).filter((name) => DATED.test(name));
  return [...new Set(names)].sort().join(', ');
}

const DATED = /-\d{4}-\d{2}-\d{2}$/;

function modelDiffers({ model, echoed_model }: AttemptRecord): readonly [string, string] | null {
  if (echoed_model === null) return null;
  // An alias is answered by one of its snapshots; a snapshot only by itself.
  const same =
    DATED.test(model) && DATED.test(echoed_model)
      ? withoutVendor(model) === withoutVendor(echoed_model)
      : canonicalModel(model) === canonicalModel(echoed_model);
  return same ? null : [model, echoed_model];
}

function withoutVendor(model: string): string {
  return model
    .trim()
    .toLowerCase()
    .replace(/^openai[./]/, '');
}

/** The effort that a request names; null where it leaves that to the server. */
function sent(effort: string | null): string | null {
  return effort === SERVER_DEFAULT ? null : effort;
}

function unlessEqual(asked: string | number | null, echoed: string | number | null): readonly [string, string] | null {
  return asked === null || echoed === null || asked === echoed ? null : [String(asked), String(echoed)];
}
