import { inDirectory } from '../../testkit/child.js';
import { proveCanaries } from '../canaries.js';
import { counted, type Proof, type ProofParts } from '../line.js';
import { proveLocks } from '../locks.js';
import { proveReservations } from '../reservations.js';
import { sideBySide } from '../side-by-side.js';
import { CARRIAGE_RETURNS, HANGING_ANSWER, HUGE_ANSWERS } from './answers.js';
import type { SiegeCase } from './case.js';
import { DIVERTED, SHELL } from './diversion.js';
import { PLANTED, SPECIAL_FILES } from './files.js';
import { SHEDDING } from './shedding.js';
import { DURATION, OVERBILLING } from './spending.js';

/** A case that is a proof of its own already: its reduced version is carried out here. */
function provedBy(name: string, tries: string, command: string, proof: Proof): SiegeCase {
  return {
    name,
    tries,
    run: async (parts) => {
      const { tried, failures } = await proof({ ...parts, size: 'reduced' });
      return { seen: `${failures.length} contradictions in ${tried} (in full: \`${command}\`)`, failures };
    },
  };
}

const CASES: readonly SiegeCase[] = [
  provedBy(
    'STS and OIDC that echo',
    'a renewal is refused with a message that repeats session token, secret key, account id and JWT, in many encodings',
    'canaries',
    proveCanaries,
  ),
  HANGING_ANSWER,
  CARRIAGE_RETURNS,
  HUGE_ANSWERS,
  provedBy(
    'kills with eight in flight',
    'SIGKILL again and again while a provider bills whatever it received',
    'reservations',
    proveReservations,
  ),
  OVERBILLING,
  DURATION,
  SHEDDING,
  DIVERTED,
  SHELL,
  provedBy(
    'two sessions of one run',
    'a second session through a link, from a network, process or host namespace of its own',
    'locks',
    proveLocks,
  ),
  PLANTED,
  SPECIAL_FILES,
];

const HEAD = ['| what is tried | how | seen | failures |', '| --- | --- | --- | ---: |'];

/** Every attack that a review has found once, carried out on the built program again. */
export const proveSiege: Proof = async (parts: ProofParts) => {
  // The proofs that it shares have a reduced version among the tests already.
  const cases = parts.size === 'full' ? CASES : CASES.filter(({ name }) => IN_TESTS.includes(name));
  const rows = new Map<SiegeCase, string>();
  const failures = await sideBySide(cases, async (each) => {
    const { seen, failures: found } = await inDirectory((cwd) => each.run(parts, cwd));
    rows.set(each, `| ${[each.name, each.tries, seen, found.length].join(' | ')} |`);
    return found.map((what) => `${each.name}: ${what}`);
  });
  return {
    claim: 'no attack that was found once works again',
    tried: counted(cases.length, 'attack'),
    failures,
    table: [...HEAD, ...cases.map((each) => rows.get(each) ?? '')],
  };
};

/** Those that take seconds. */
const IN_TESTS = [HANGING_ANSWER, OVERBILLING, DIVERTED, SHELL, PLANTED].map(({ name }) => name);
