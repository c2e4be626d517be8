import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition, WorkflowFile } from '../../evidence/workflow.ts';
import { fits, fromExpressions, fromStars, type Gapped } from '../../text/wildcard.ts';
import { currentJobs } from '../../workflow/jobs.ts';
import { titleText } from '../../workflow/steps.ts';
import { foreignChecks, matchesAny } from '../checks/requiredness.ts';
import { meansStep } from './kinds.ts';

/** A name of the configuration, and what it means here. */
export interface ConfiguredName {
  /** Where it stands: `signals.tests`. */
  key: string;
  name: string;
  /** The workflows, jobs, steps and checks, by their whole names. Empty: a typing mistake, or something that is gone. */
  means: string[];
}

/** What names are looked for in. */
export interface Named extends Pick<Evidence, 'config' | 'runs' | 'otherChecks'> {
  workflows: readonly Pick<WorkflowFile, 'path' | 'head'>[];
}

const REQUIRED = 'required.checks';

/**
 * The names of the configuration that neither a check of the head nor a definition in its workflow files carries.
 * `required.checks` are not among them: what nobody reports there is a reason of the verdict.
 */
export function unmatchedNames(evidence: Named): ConfiguredName[] {
  return configuredNames(evidence).filter(({ key, means }) => means.length === 0 && key !== REQUIRED);
}

/** The names of checks, steps and tools in the configuration, each with what it means. Paths are none. */
export function configuredNames(evidence: Named): ConfiguredName[] {
  const { required, purposes = {}, signals = {}, invariants = [] } = evidence.config;
  const wanted = required ?? evidence.config.purposes ?? evidence.config.signals;
  if (wanted === undefined && invariants.length === 0) return [];
  const known = knownNames(evidence);
  const jobs = (name: string): string[] => shownOf(known.jobs, name);
  const any = (name: string): string[] => [...jobs(name), ...shownOf(known.steps, name)];
  const anyOrTool = (name: string): string[] => {
    const found = any(name);
    return found.length > 0 ? found : stepsOfTool(known.definitions, name);
  };
  const all = (key: string, names: readonly string[], meaning: (name: string) => string[]) =>
    names.map((name) => ({ key, name, means: [...new Set(meaning(name))] }));
  return [
    ...all(REQUIRED, required?.checks ?? [], jobs),
    ...all('required.informational', required?.informational ?? [], jobs),
    ...all('purposes', Object.keys(purposes), any),
    ...invariants.flatMap(({ name, checks = [] }) => all(`invariants (${name})`, checks, jobs)),
    ...Object.entries(signals).flatMap(([kind, names = []]) => all(`signals.${kind}`, names, anyOrTool)),
  ];
}

/** A name in small letters, as GitHub shows it, or as a workflow file has it, with expressions. */
interface Known {
  name: string;
  /** The whole names of those that carry it. */
  shown: string[];
  /** How GitHub may show more behind it: ` (` begins the leg of a matrix, ` / ` the job of a called workflow. */
  next: string[];
}

interface KnownNames {
  /** Workflows, jobs and checks of other apps. */
  jobs: Known[];
  steps: Known[];
  definitions: { shown: string; step: StepDefinition }[];
}

const shownOf = (known: readonly Known[], name: string): string[] =>
  known.filter((one) => goesWith(one, name)).flatMap(({ shown }) => shown);

function knownNames(evidence: Named): KnownNames {
  const jobs: Known[] = foreignChecks(evidence).map(({ name }) => ({ name, shown: [name], next: [] }));
  const steps: Known[] = [];
  const add = (workflow: string, job: string, titles: string[], next: string[]): void => {
    const shown = `${workflow} / ${job}`;
    jobs.push({ name: workflow, shown: [workflow], next: [] });
    jobs.push(...[job, shown].map((name) => ({ name, shown: [shown], next })));
    for (const title of titles) {
      const whole = `${shown} / ${title}`;
      steps.push(...[title, whole].map((name) => ({ name, shown: [whole], next: [] })));
    }
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
    definitions: definitions.flatMap(({ workflow, job }) =>
      job.steps.map((step) => ({ shown: `${workflow} / ${job.name ?? job.id} / ${titleText(step)}`, step })),
    ),
  };
}

/** Each name once: legs and attempts repeat those of their steps. */
function distinct(names: readonly Known[]): Known[] {
  const byName = new Map<string, Known>();
  for (const one of names) {
    const name = one.name.toLowerCase();
    const key = JSON.stringify([name, one.next]);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { ...one, name, shown: [...one.shown] });
    else known.shown.push(...one.shown);
  }
  return [...byName.values()];
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

/** The steps that run a command or an action of that name. */
const stepsOfTool = (definitions: KnownNames['definitions'], name: string): string[] =>
  definitions.filter(({ step }) => meansStep(name, step)).map(({ shown }) => shown);
