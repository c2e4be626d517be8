import type { StepDefinition } from '../../evidence/workflow.ts';
import { groupedBy } from '../../text/grouped.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { listFirst } from '../../text/text.ts';
import type { StepKind } from '../../tools/tool.ts';
import { classifyName } from '../../workflow/classify-step.ts';
import { type Mark, markWords } from '../../workflow/marks.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { matchSteps } from '../../workflow/steps.ts';
import { decides, type JudgedJob } from '../rows.ts';
import { withoutLeg } from './check-index.ts';

/** A step (or a job whose steps are not known) that ran for this commit, with what it does. */
export interface KindedStep {
  kind: StepKind;
  jobId: number;
  name: string;
  /** `Smoke Tests › smoke tests`. */
  where: string;
  mark: Mark;
  purpose: string | null;
  definition: StepDefinition | null;
  /** The idiom that hides its failure; null: nothing does. */
  hidden: string | null;
}

const LEGS = 6;

/** All steps of the workflows' own, each with its kind; a job without steps stands for itself by its name. */
export function kindedSteps(jobs: JudgedJob[]): KindedStep[] {
  return jobs.flatMap((judged) =>
    judged.row.steps.some(({ byRunner }) => !byRunner) ? stepsOf(judged) : [wholeJob(judged)],
  );
}

function stepsOf({ row, job, definition, workflow }: JudgedJob): KindedStep[] {
  const definitions = definition === null ? [] : matchSteps(job.steps, definition.steps);
  return row.steps.flatMap(({ name, kind, mark, purpose, byRunner }, index) => {
    if (byRunner) return [];
    const found = definitions[index] ?? null;
    return [
      {
        kind,
        jobId: row.id,
        name,
        where: `${workflow.workflow} › ${row.name}`,
        mark,
        purpose,
        definition: found,
        hidden: found === null ? null : softFail(found),
      },
    ];
  });
}

function wholeJob({ row, workflow }: JudgedJob): KindedStep {
  const { name, kind, mark, purpose } = row;
  return {
    kind: kind === 'other' ? classifyName(workflow.workflow) : kind,
    jobId: row.id,
    name,
    where: workflow.workflow,
    mark,
    purpose,
    definition: null,
    hidden: null,
  };
}

/** `` `Run Ruff` (Linter › ruff) passed ``, with what would have hidden a failure. */
export function stepLine({ name, where, mark, hidden }: KindedStep): Prose {
  const mask = hidden === null || mark === 'masked' ? [] : say`; a failure would not show (${code(hidden)})`;
  return say`${code(name)} (${where}) ${markWords[mark]}${mask}`;
}

/** The same step in the legs of a matrix that ended alike, as one; with how many legs that are. */
export function legsTogether(steps: KindedStep[]): (KindedStep & { legs: number })[] {
  const groups = groupedBy(steps, ({ name, mark, hidden, purpose, where }) =>
    JSON.stringify([name, mark, hidden, purpose, withoutLeg(where)]),
  );
  return [...groups.values()].map((group) => ({ ...group[0], where: placesOf(group), legs: group.length }));
}

/** `CI › test (3.11), test (3.12)`. */
function placesOf(group: KindedStep[]): string {
  const [first = '', ...rest] = group.map(({ where }) => where);
  return listFirst([first, ...rest.map((where) => where.slice(where.lastIndexOf(' › ') + 3))], LEGS);
}

/** Whether a check that decides is known to run tests. */
export function testsDecide({
  jobs,
  steps,
}: {
  jobs: readonly JudgedJob[];
  steps: readonly KindedStep[];
}): boolean {
  const deciding = new Set(jobs.filter(({ row }) => decides(row.required)).map(({ row }) => row.id));
  return steps.some(({ kind, jobId }) => kind === 'tests' && deciding.has(jobId));
}
