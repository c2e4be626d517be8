import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { fits, fromExpressions, fromStars, type Gapped } from '../../text/wildcard.ts';
import { currentJobs } from '../../workflow/jobs.ts';
import { titleText } from '../../workflow/steps.ts';
import { foreignChecks, matchesAny } from '../checks/requiredness.ts';
import { meansStep } from './kinds.ts';

/** A name of the configuration that nothing fits: a typing mistake, or something that is gone. */
export interface UnmatchedName {
  /** Where it stands: `signals.tests`. */
  key: string;
  name: string;
}

/**
 * The names of checks in the configuration that neither a check of the head nor a definition in its workflow files carries.
 * `required.checks` are not among them: what nobody reports there is a reason of the verdict. Nor are paths, which a change
 * need not touch.
 */
export function unmatchedNames(evidence: Evidence): UnmatchedName[] {
  const { required, purposes = {}, signals = {}, invariants = [] } = evidence.config;
  const namesAny = required?.informational ?? evidence.config.purposes ?? evidence.config.signals;
  if (namesAny === undefined && invariants.length === 0) return [];
  const known = knownNames(evidence);
  const isAJob = (name: string): boolean => known.jobs.some((job) => goesWith(job, name));
  const isAStep = (name: string): boolean => known.steps.some((step) => goesWith(step, name));
  const isAny = (name: string): boolean => isAJob(name) || isAStep(name);
  const without = (key: string, names: readonly string[], isKnown: (name: string) => boolean) =>
    names.filter((name) => !isKnown(name)).map((name) => ({ key, name }));
  return [
    ...without('required.informational', required?.informational ?? [], isAJob),
    ...without('purposes', Object.keys(purposes), isAny),
    ...invariants.flatMap(({ name, checks = [] }) => without(`invariants (${name})`, checks, isAJob)),
    ...Object.entries(signals).flatMap(([kind, names = []]) =>
      without(`signals.${kind}`, names, (name) => isAny(name) || isATool(known.definitions, name)),
    ),
  ];
}

/** A name in small letters, as GitHub shows it, or as a workflow file has it, with expressions. */
interface Known {
  name: string;
  /** How GitHub may show more behind it: ` (` begins the leg of a matrix, ` / ` the job of a called workflow. */
  next: string[];
}

interface KnownNames {
  /** Workflows, jobs and checks of other apps. */
  jobs: Known[];
  steps: Known[];
  definitions: StepDefinition[];
}

function knownNames(evidence: Evidence): KnownNames {
  const jobs: Known[] = foreignChecks(evidence).map(({ name }) => ({ name, next: [] }));
  const steps: Known[] = [];
  const add = (workflow: string, job: string, titles: string[], next: string[]): void => {
    const names = [job, `${workflow} / ${job}`];
    jobs.push({ name: workflow, next: [] }, ...names.map((name) => ({ name, next })));
    const below = [...titles, ...titles.map((title) => `${workflow} / ${job} / ${title}`)];
    steps.push(...below.map((name) => ({ name, next: [] })));
  };
  for (const run of evidence.runs) {
    for (const job of currentJobs(run))
      add(
        run.workflow,
        job.name,
        job.steps.map(({ name }) => name),
        [],
      );
  }
  const definitions = evidence.workflows.flatMap(({ path, head }) =>
    (head?.jobs ?? []).map((job) => ({ workflow: head?.name ?? path, job })),
  );
  for (const { workflow, job } of definitions)
    add(workflow, job.name ?? job.id, job.steps.map(titleText), nextOf(job));
  return {
    jobs: distinct(jobs),
    steps: distinct(steps),
    definitions: definitions.flatMap(({ job }) => job.steps),
  };
}

/** Legs and attempts repeat the names of their steps. */
function distinct(names: Known[]): Known[] {
  const lower = names.map(({ name, next }) => ({ name: name.toLowerCase(), next }));
  return [...new Map(lower.map((one) => [JSON.stringify([one.name, one.next]), one])).values()];
}

const nextOf = ({ matrix, uses }: JobDefinition): string[] => [
  ...(matrix === undefined ? [] : [' (']),
  ...(uses === undefined ? [] : [' / ']),
];

/** Whether the configuration's name, with `*` for anything, may mean a known one. Where both have gaps, it may. */
function goesWith({ name, next }: Known, configured: string): boolean {
  const pattern = configured.trim().toLowerCase();
  if (matchesAny(pattern, [name])) return true;
  const shown = fromExpressions(name);
  if (shown.length > 1 && mayMeet(shown, fromStars(pattern))) return true;
  return next.some((sign) => fits(fromStars(`${name}${sign}*`), pattern));
}

/** Whether two texts with gaps can be one: as far as both begin and end literally, they do so alike. */
function mayMeet(one: Gapped, other: Gapped): boolean {
  if (other.length === 1) return fits(one, other[0] ?? '');
  const [first = '', last = ''] = [one[0], one.at(-1)];
  const [begin = '', end = ''] = [other[0], other.at(-1)];
  return (first.startsWith(begin) || begin.startsWith(first)) && (last.endsWith(end) || end.endsWith(last));
}

/** A command or an action of a step that a workflow file defines. */
const isATool = (definitions: StepDefinition[], name: string): boolean =>
  definitions.some((definition) => meansStep(name, definition));
