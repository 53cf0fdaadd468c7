import type { RunSettings, WorkflowJob } from '../../record/settings.js';
import { excerpt } from '../../text/excerpts.js';
import { counted, grouped } from '../../text/numbers.js';
import type { Detection, Rule } from '../rule.js';

export const jobsMissing: Rule = {
  id: 'jobs_missing',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'The records come from jobs of a matrix, and some jobs of that matrix left none.',
  brief: (share) => `jobs of the matrix left no records (${share})`,
  consequence:
    'Qualifies the verdict: an effort, a provider or a part of the prompts that was to be measured is not in it.',
  remedy: 'Run the jobs that failed again, and compare once more.',
  check: ({ arms }) => {
    const settings = arms.flatMap(({ arm }) => (arm.baseline === true ? [] : (arm.parts?.settings ?? [])));
    return [...matricesIn(settings).values()].flatMap(detected);
  },
};

/** The jobs of one matrix that left records, each once. */
function matricesIn(settings: readonly RunSettings[]): Map<string, Map<string, WorkflowJob>> {
  const matrices = new Map<string, Map<string, WorkflowJob>>();
  for (const { workflow_run: run, workflow_job: job } of settings) {
    if (job === undefined) continue;
    const key = JSON.stringify([run, job.name]);
    matrices.set(key, (matrices.get(key) ?? new Map<string, WorkflowJob>()).set(job.matrix, job));
  }
  return matrices;
}

function detected(jobs: ReadonlyMap<string, WorkflowJob>): Detection[] {
  const [job] = jobs.values();
  if (job === undefined) return [];
  const missing = job.jobs - jobs.size;
  if (missing <= 0) return [];
  const names = namesOfMissing([...jobs.keys()], job.jobs).map((name) => `(${name})`);
  const named = names.length === 0 ? '' : `: ${names.slice(0, MOST_NAMED).join(', ')}`;
  const more = names.length > MOST_NAMED ? ` and ${grouped(names.length - MOST_NAMED)} more` : '';
  return [
    {
      arm: null,
      pair: null,
      count: missing,
      of: job.jobs,
      examples: [],
      message: `${grouped(missing)} of the ${counted(job.jobs, 'job')} of "${excerpt(job.name, LONGEST)}" left no records${named}${more}.`,
    },
  ];
}

/** How many jobs are named, and how long a name or a value may be. */
const MOST_NAMED = 5;
const LONGEST = 40;
/** A file may claim any matrix; GitHub makes no larger one. */
const MOST_JOBS = 256;

/**
 * The jobs that are not there, where those that are there tell all values of a
 * matrix in which each value goes with each; else none is named.
 *
 * @param there the values of the jobs that left records, as JSON
 */
function namesOfMissing(there: readonly string[], jobs: number): string[] {
  const known = there.map(valuesOf);
  const found = known.filter((values) => values !== null);
  if (jobs > MOST_JOBS || found.length < known.length) return [];
  let all: Values[] = [{}];
  for (const name of Object.keys(found[0] ?? {})) {
    const values = [...new Set(found.map((each) => each[name] ?? ''))];
    if (all.length * values.length > jobs) return [];
    all = all.flatMap((each) => values.map((value) => ({ ...each, [name]: value })));
  }
  const present = new Set(found.map(nameOf));
  return all.length === jobs ? all.map(nameOf).filter((name) => !present.has(name)) : [];
}

type Values = Readonly<Record<string, string>>;

/** Null for a matrix that is not of plain values. */
function valuesOf(json: string): Values | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)]));
  } catch {
    return null;
  }
}

function nameOf(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${excerpt(name, LONGEST)} ${excerpt(value, LONGEST)}`)
    .join(', ');
}
