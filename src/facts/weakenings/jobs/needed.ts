import type { JobDefinition } from '../../../evidence/workflow.ts';
import { code, join, say } from '../../../text/prose.ts';
import { type Known, truth } from '../../../workflow/evaluate.ts';
import { contextsIn, readCondition } from '../../../workflow/expression.ts';
import { checksIn, reachIn } from '../compared/checks.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import type { Weakening } from '../weakening.ts';
import { narrowing } from './conditions.ts';

/**
 * Jobs that check nothing and no longer run for changes, while jobs with checks need them and are skipped with them. One
 * that has checks is told by its own condition. What only runs behind a deployment looks at what was deployed, and not at
 * the change.
 */
export function unreachedChecks(asked: Enforcement, pairs: JobPair[]): Weakening[] {
  const [first] = pairs;
  const file = first?.file;
  if (file === undefined || file.after === null) return [];
  const { before, after } = file;
  const [holdersNow, holdersThen] = [holdersIn(after.workflow.jobs), holdersIn(before.workflow.jobs)];
  const deploys = before.workflow.jobs.flatMap(({ id, environment }) =>
    environment === undefined ? [] : [id],
  );
  const checked = pairs.filter(
    (pair) =>
      checksIn(before, pair.before).length > 0 &&
      reachIn(before, pair.before) > 0 &&
      !deploys.some((id) => holdersThen(pair.before).has(id)),
  );
  return after.workflow.jobs.flatMap((gate) => {
    const old = pairs.find((pair) => pair.after === gate)?.before ?? renamed(pairs, gate);
    if (gate.if === undefined || (old !== null && checksIn(before, old).length > 0)) return [];
    const held = checked.filter((pair) => holdersNow(pair.after).has(gate.id));
    const isNew = held.filter((pair) => old === null || !holdersThen(pair.before).has(old.id));
    const asBefore = old !== null && isNew.length < held.length ? old.if : undefined;
    if (held.length === 0 || narrowing(asked.evidence, file, gate, { old: asBefore, now: gate.if }) !== 'no')
      return [];
    return [weakening(asked, held, gate)];
  });
}

/** A job without checks under its old name: one with the same condition that is gone. */
function renamed(pairs: JobPair[], { if: condition }: JobDefinition): JobDefinition | null {
  return pairs.find(({ before, after }) => after === null && before.if === condition)?.before ?? null;
}

/** The jobs with which each job is skipped, also over others. */
function holdersIn(jobs: JobDefinition[]): (job: JobDefinition | null) => ReadonlySet<string> {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const known = new Map<JobDefinition, ReadonlySet<string>>();
  const conditions = new Map<string, Stops>();
  const stopsOf = ({ if: condition = '' }: JobDefinition): Stops => {
    const stops = conditions.get(condition) ?? stopping(condition);
    conditions.set(condition, stops);
    return stops;
  };
  return (job) => {
    if (job === null) return new Set();
    const held = known.get(job) ?? holdersOf(job, byId, stopsOf);
    known.set(job, held);
    return held;
  };
}

function holdersOf(
  job: JobDefinition,
  byId: ReadonlyMap<string, JobDefinition>,
  stopsOf: (job: JobDefinition) => Stops,
): ReadonlySet<string> {
  const holders = new Set<string>();
  const reached = new Set([job]);
  for (const each of reached) {
    for (const id of each.needs.filter(stopsOf(each))) {
      holders.add(id);
      const needed = byId.get(id);
      if (needed !== undefined) reached.add(needed);
    }
  }
  return holders;
}

/** Whether a job does not run where one that it needs was skipped. */
type Stops = (id: string) => boolean;

const SKIPPED: Known = { contexts: {}, status: { success: false, cancelled: false } };
/** More needed jobs than these are not looked at one by one. */
const MOST_NAMED = 20;

/** The needed jobs with which a job of this condition is skipped: all, or some that it names. */
function stopping(condition: string): Stops {
  const read = readCondition(condition);
  if (read === null) return () => false;
  if (truth(read, SKIPPED) === false) return () => true;
  const named = contextsIn(read).flatMap(([context, job = '*']) =>
    context === 'needs' && job !== '*' && job !== '?' ? [job] : [],
  );
  const stops = [...new Set(named)]
    .slice(0, MOST_NAMED)
    .filter((id) => truth(read, { ...SKIPPED, contexts: { [`needs.${id}.result`]: 'skipped' } }) === false);
  return (id) => stops.includes(id.toLowerCase());
}

function weakening(asked: Enforcement, held: JobPair[], gate: JobDefinition): Weakening {
  const { file } = held[0]!;
  const names = held.map(({ before }) => jobName(before));
  const enforced = held.some(({ before }) => isEnforced(asked, file.before, before));
  return {
    kind: 'condition narrowed',
    weight: enforced ? 'enforcement' : 'lesser',
    path: file.before.path,
    job: held[0]!.before.id,
    things: [gate.id, jobName(gate), ...names],
    act: 'skip',
    text: say`${code(jobName(gate))} of ${code(workflowName(file.before))} runs only if ${code(gate.if ?? '')}, and ${join(names.slice(0, SHOWN).map((name) => code(name)))} ${names.length > 1 ? 'are' : 'is'} skipped with it`,
    remedy: say`remove the condition of ${code(jobName(gate))}, or say in the description what is skipped`,
  };
}

const SHOWN = 5;
